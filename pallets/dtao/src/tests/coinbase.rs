//! The block hook: what it mints, whom it gives it to, what it leaves alone.

use super::support::*;
use crate::{mock::*, GenesisConfig, GenesisSubnet, WeightInfo};
use dtao_core::{Alpha, Amount, NetUid, Params, Pending, Pool, Price, Tao};
use frame_support::{assert_ok, traits::Hooks, weights::Weight};
use frame_system::limits::BlockWeights;
use sp_runtime::Perbill;

/// TAO and alpha of one block before any halving.
const EMISSION: u64 = TAO;

/// Issuance from which a block emits half.
const HALVING: u64 = 10_500_000 * TAO;

/// The usual genesis without stake, so that root takes no part.
fn rootless() -> GenesisConfig<Test> {
	GenesisConfig { positions: vec![], ..genesis() }
}

/// One subnet that gets all TAO, with reserves in rao.
fn sole(tao: u64, alpha: u64) -> GenesisConfig<Test> {
	only(GenesisSubnet { moving_price: Price::from_u32(1), ..pool(LIVELY, tao, alpha) })
}

/// TAO in all pools and pendings.
fn tao_at_work() -> u64 {
	states().iter().map(|subnet| subnet.pool.tao.rao() + subnet.pending.root_tao.rao()).sum()
}

fn minted_in_a_block() -> u64 {
	let before = issuance();
	run_blocks(1);
	issuance() - before
}

#[test]
fn lively_subnet_is_as_worked_out_by_hand_when_a_block_passes() {
	run(|| {
		let issued = issuance();
		run_blocks(1);
		let subnet = state(LIVELY);
		let pool = Pool { tao: Tao::new(5_000_855_226_033), alpha: Alpha::new(10_001_107_722_101) };
		assert_eq!(subnet.pool, pool);
		assert_eq!(subnet.alpha_out, Alpha::new(100_892_277_899));
		let pending = Pending {
			owner: Alpha::new(179_995_422),
			miners: Alpha::new(410_002_289),
			validators: Alpha::new(302_280_188),
			root_tao: Tao::new(53_864_876),
			root_alpha: Alpha::ZERO,
		};
		assert_eq!(subnet.pending, pending);
		assert_eq!(subnet.moving_price, Price::from_inner(500_000_000_000_000_897));
		assert_eq!(issuance() - issued, 999_999_999);
	});
}

#[test]
fn every_subnet_is_that_of_the_model_when_a_hundred_blocks_pass() {
	run(|| {
		for _ in 0..100 {
			let (expected, minted) = next_block();
			assert_eq!(minted_in_a_block(), minted);
			assert_eq!(states(), expected);
			assert!(events().is_empty());
		}
	});
}

#[test]
fn tao_is_not_minted_in_the_first_block_when_no_moving_price_is_set() {
	let mut genesis = genesis();
	genesis.subnets.iter_mut().for_each(|subnet| subnet.moving_price = Price::from_u32(0));
	with(genesis, || {
		System::set_block_number(0);
		let (tao, outside) = (tao_at_work(), state(LIVELY).alpha_out);
		assert_eq!(minted_in_a_block(), 0);
		assert_eq!(System::block_number(), 1);
		assert_eq!(tao_at_work(), tao);
		assert!(state(LIVELY).alpha_out > outside);

		// Prices of 0.5 and 0.01 are as far apart as the shares; each floor loses less than a rao.
		let (lively, capped) = (tao_in(LIVELY), tao_in(CAPPED));
		let minted = minted_in_a_block();
		assert!((EMISSION - 1..=EMISSION).contains(&minted));
		let (lively, capped) = (tao_in(LIVELY) - lively, tao_in(CAPPED) - capped);
		assert_eq!(lively + capped, minted);
		assert!(lively / capped == 49 || lively / capped == 50);
	});
}

/// What a subnet has of TAO, wherever its sales have moved it.
fn tao_in(netuid: NetUid) -> u64 {
	state(netuid).pool.tao.rao() + state(netuid).pending.root_tao.rao()
}

#[test]
fn issuance_grows_by_what_pools_and_pendings_gain_when_blocks_pass() {
	run(|| {
		let (issued, held, at_work) = (issuance(), treasury(), tao_at_work());
		run_blocks(20);
		assert_eq!(issuance() - issued, tao_at_work() - at_work);
		assert_eq!(treasury() - held, tao_at_work() - at_work);
		// Two shares, two floors.
		assert!(issuance() - issued >= 20 * (EMISSION - 1));
	});
}

#[test]
fn alpha_injection_is_the_subnets_own_emission_when_the_cap_binds() {
	with(rootless(), || {
		run_blocks(1);
		// 0.05 of 0.55; at a price of 0.01 it would take nine alpha to match it.
		assert_eq!(reserves(CAPPED), (1_000 * TAO + 90_909_090, 100_000 * TAO + EMISSION));
		assert!(Dtao::alpha_price(CAPPED) > TAO / 100);
	});
}

#[test]
fn alpha_injection_keeps_the_price_when_it_is_the_cap_or_less() {
	for (tao, alpha, injected) in [
		(1_000 * TAO, 1_000 * TAO, EMISSION),
		(1_000 * TAO, 1_000 * TAO - 1_000, EMISSION - 1),
		(1_000 * TAO, 250 * TAO, EMISSION / 4),
	] {
		with(sole(tao, alpha), || {
			run_blocks(1);
			assert_eq!(reserves(LIVELY), (tao + EMISSION, alpha + injected));
		});
	}
}

#[test]
fn alpha_injection_stays_at_the_cap_when_matching_takes_one_rao_more() {
	with(sole(1_000 * TAO, 1_000 * TAO + 1_000), || {
		run_blocks(1);
		assert_eq!(reserves(LIVELY), (1_001 * TAO, 1_001 * TAO + 1_000));
	});
}

#[test]
fn subnet_stands_still_when_it_has_not_started() {
	run(|| {
		let before = state(ASLEEP);
		run_blocks(10);
		assert_eq!(state(ASLEEP), before);
	});
}

#[test]
fn subnet_stands_still_until_its_block_when_it_starts_later() {
	let mut genesis = rootless();
	genesis.subnets[0].registered_at = 4;
	with(genesis, || {
		let before = state(LIVELY);
		// The other one takes all of the TAO until then.
		assert_eq!([minted_in_a_block(), minted_in_a_block()], [EMISSION; 2]);
		assert_eq!(state(LIVELY), before);
		assert_eq!(reserves(CAPPED).0, 1_002 * TAO);
		assert_refused(Error::SubtokenDisabled, || add(ALICE, ALICE_HOTKEY, LIVELY, TAO));

		run_blocks(1);
		assert_eq!(System::block_number(), 4);
		assert_eq!(state(LIVELY).pending.alpha(), Some(Alpha::new(EMISSION)));
		// The age counts from now on: it is zero, and the moving price stays.
		assert_eq!(state(LIVELY).moving_price, before.moving_price);
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, TAO));
		run_blocks(1);
		assert!(state(LIVELY).moving_price > before.moving_price);
	});
}

#[test]
fn closed_subnet_gets_neither_tao_nor_alpha_for_its_pool_when_blocks_pass() {
	with(rootless(), || {
		change(LIVELY, |subnet| subnet.open = false);
		// Its share is not minted; nobody else's grows.
		assert_eq!(minted_in_a_block(), 90_909_090);
		assert_eq!(reserves(LIVELY), (5_000 * TAO, 10_000 * TAO));
		assert_eq!(state(LIVELY).pending.alpha(), Some(Alpha::new(EMISSION)));
		assert_eq!(state(LIVELY).alpha_out, Alpha::new(EMISSION));
	});
}

#[test]
fn share_goes_to_the_others_when_a_subnets_emission_is_disabled() {
	with(rootless(), || {
		change(LIVELY, |subnet| subnet.emission_enabled = false);
		assert_eq!(minted_in_a_block(), EMISSION);
		assert_eq!(reserves(CAPPED), (1_001 * TAO, 100_001 * TAO));
		assert_eq!(reserves(LIVELY), (5_000 * TAO, 10_000 * TAO));
		assert_eq!(state(LIVELY).pending.alpha(), Some(Alpha::new(EMISSION)));
	});
}

#[test]
fn nothing_is_minted_when_every_subnet_is_disabled() {
	run(|| {
		for netuid in [LIVELY, CAPPED] {
			change(netuid, |subnet| subnet.emission_enabled = false);
		}
		assert_eq!(minted_in_a_block(), 0);
		assert!(state(LIVELY).pending.alpha().is_some_and(|alpha| alpha > Alpha::ZERO));
	});
}

#[test]
fn parts_sum_to_the_new_alpha_when_root_takes_none() {
	with(rootless(), || {
		run_blocks(1);
		let pending = Pending {
			owner: Alpha::new(179_995_422),
			miners: Alpha::new(410_002_289),
			validators: Alpha::new(410_002_289),
			root_tao: Tao::ZERO,
			root_alpha: Alpha::ZERO,
		};
		assert_eq!(state(LIVELY).pending, pending);
	});
}

#[test]
fn validators_keep_roots_part_when_the_pool_is_too_low_to_buy_it() {
	let mut genesis = only(pool(LIVELY, 10_000_000, 10_000_000));
	genesis.positions.push(position(NetUid::ROOT, ALICE_HOTKEY, ALICE, 20_000 * TAO));
	with(genesis, || {
		run_blocks(1);
		assert_eq!(reserves(LIVELY), (10_000_000, 10_000_000));
		let pending = state(LIVELY).pending;
		assert_eq!(pending.root_tao, Tao::ZERO);
		assert_eq!(pending.validators, Alpha::new(EMISSION - 179_995_422 - 410_002_289));
		assert_eq!(pending.alpha(), Some(Alpha::new(EMISSION)));
	});
}

#[test]
fn moving_price_stays_at_one_when_the_price_is_above() {
	with(sole(2_000 * TAO, 1_000 * TAO), || {
		run_blocks(5);
		assert_eq!(state(LIVELY).moving_price, Price::from_u32(1));
	});
}

#[test]
fn moving_price_reaches_the_price_at_once_when_its_weight_is_one() {
	let params = Params { moving_alpha: 1_000_000_000, ..Params::default() };
	with(GenesisConfig { params, ..rootless() }, || {
		change(LIVELY, |subnet| subnet.ema_halving = 0);
		run_blocks(1);
		assert_eq!(state(LIVELY).moving_price, state(LIVELY).pool.price());
	});
}

#[test]
fn tao_emission_halves_when_issuance_reaches_half_of_the_supply() {
	with(sole(1_000 * TAO, 1_000 * TAO), || {
		issue_up_to(HALVING - 1);
		assert_eq!(minted_in_a_block(), EMISSION);
		assert_eq!(minted_in_a_block(), EMISSION / 2);
	});
	with(sole(1_000 * TAO, 1_000 * TAO), || {
		issue_up_to(HALVING);
		assert_eq!(minted_in_a_block(), EMISSION / 2);
	});
}

#[test]
fn alpha_emission_halves_when_its_issuance_reaches_half_of_the_supply() {
	// Alpha enters on both sides: two of it a block.
	with(sole(1_000 * TAO, HALVING - 1), || {
		run_blocks(1);
		assert_eq!(state(LIVELY).pending.alpha(), Some(Alpha::new(EMISSION)));
		run_blocks(1);
		assert_eq!(state(LIVELY).pending.alpha(), Some(Alpha::new(EMISSION + EMISSION / 2)));
	});
}

#[test]
fn last_rao_is_minted_when_issuance_is_just_below_the_last_halving() {
	// ceil(21e15 · (1 − 2⁻³⁰))
	const END: u64 = 20_999_999_980_442_226;
	with(sole(1_000 * TAO, 1_000 * TAO), || {
		issue_up_to(END - 1);
		assert_eq!(minted_in_a_block(), 1);
		assert_eq!(minted_in_a_block(), 0);
		assert_eq!(issuance(), END);
	});
}

#[test]
fn nothing_is_minted_when_all_tao_exists() {
	run(|| {
		issue_up_to(21_000_000 * TAO);
		assert_eq!(minted_in_a_block(), 0);
		assert!(events().is_empty());
		assert!(state(LIVELY).pending.alpha().is_some_and(|alpha| alpha > Alpha::ZERO));
	});
}

#[test]
fn weight_is_that_of_the_listed_subnets_when_the_hook_has_run() {
	let weight = |genesis| externalities(genesis).execute_with(|| Dtao::on_initialize(2));
	assert_eq!(weight(genesis()), <TestWeights as WeightInfo>::on_initialize(3));
	let one = || sole(1_000 * TAO, 1_000 * TAO);
	assert_eq!(weight(one()), <TestWeights as WeightInfo>::on_initialize(1));
	let none = || GenesisConfig { subnets: vec![], ..rootless() };
	assert_eq!(weight(none()), <TestWeights as WeightInfo>::on_initialize(0));
}

#[test]
fn nothing_happens_when_there_is_no_subnet() {
	with(GenesisConfig { subnets: vec![], ..rootless() }, || {
		assert_eq!(minted_in_a_block(), 0);
		assert!(events().is_empty());
	});
}

/// Runs the integrity test in blocks of twice the worst hook, half of which is for transactions, less
/// some picoseconds: as many epochs of full subnets as may be, one of them a closing, the longest step of
/// a dissolution, a count of all votes, and as many claims on root.
fn check_integrity(less: u64) {
	type Weights = TestWeights;
	let epoch = Dtao::epoch_weight(crate::MAX_UIDS, crate::MAX_UIDS, crate::MAX_FAMILIES);
	let forgetting = Weights::dissolve_neurons(crate::MAX_UIDS);
	let step = forgetting.max(Weights::dissolve_positions(100)).max(Weights::dissolve_claims(50));
	let worst = Weights::on_initialize(crate::MAX_SUBNETS)
		.saturating_add(epoch.saturating_mul(crate::MAX_EPOCHS_PER_BLOCK.into()))
		.saturating_add(step)
		.saturating_add(Weights::count_votes(crate::MAX_ROOT_VALIDATORS))
		.saturating_add(Weights::root_claims(crate::MAX_ROOT_CLAIMS.into()));
	let max_block = worst.saturating_mul(2).saturating_sub(Weight::from_parts(less, 0));
	let half = Perbill::from_percent(50);
	TestBlockWeights::set(BlockWeights::with_sensible_defaults(max_block, half));
	Dtao::integrity_test();
}

#[test]
fn integrity_holds_when_the_worst_hook_is_what_transactions_leave_of_a_block() {
	Dtao::integrity_test();
	check_integrity(0);
}

#[test]
#[should_panic(expected = "the block hook takes")]
fn integrity_fails_when_the_worst_hook_is_over_what_transactions_leave_of_a_block() {
	check_integrity(8);
}

#[test]
fn weights_are_positive_and_grow_when_there_is_more_to_do() {
	type Weights = TestWeights;
	for weight in [
		Weights::on_initialize(1),
		Weights::add_stake(),
		Weights::remove_stake(),
		Weights::add_stake_limit(),
		Weights::remove_stake_limit(),
		Weights::unstake_all(1),
		Weights::try_associate_hotkey(),
	] {
		assert!(weight.ref_time() > 0);
	}
	assert!(Weights::on_initialize(2).ref_time() > Weights::on_initialize(1).ref_time());
	assert!(Weights::unstake_all(2).ref_time() > Weights::unstake_all(1).ref_time());
}

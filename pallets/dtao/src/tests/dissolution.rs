//! Dissolving: what stops at once, who is paid what, and that nothing is left behind.

use super::{life::*, support::*};
use crate::{
	dissolution::POSITIONS_PER_BLOCK, mock::*, Bonds, Commit, Dissolutions, EpochResults, Event,
	GenesisConfig, GenesisSubnet, Hyperparam, LastOwnerChange, NetUids, Position, Positions,
	Settings, SubnetEpochIndex, SubnetLocked, TokenSymbol, TotalNetworks, WeightCommits,
	WeightInfo, Weights,
};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::{assert_ok, weights::Weight, BoundedVec};
use sp_runtime::{DispatchError, TokenError};

/// What was paid in these events: hotkey, coldkey, rao.
fn payments(events: &[Event<Test>]) -> Vec<(AccountId, AccountId, u64)> {
	let paid = |event: &Event<Test>| match event {
		Event::DissolutionPaid { hotkey, coldkey, amount, .. } => {
			Some((*hotkey, *coldkey, amount.rao()))
		},
		_ => None,
	};
	events.iter().filter_map(paid).collect()
}

fn total(payments: &[(AccountId, AccountId, u64)]) -> u64 {
	payments.iter().map(|(_, _, amount)| amount).sum()
}

/// A chain of [`LIVELY`], which stands still with so much TAO, and these stakes with the owner's
/// hotkey: coldkey, rao.
fn staked(tao: u64, stakes: &[(AccountId, u64)]) -> GenesisConfig<Test> {
	let at = |(coldkey, alpha): &(AccountId, u64)| position(LIVELY, OWNER_HOTKEY, *coldkey, *alpha);
	GenesisConfig {
		positions: stakes.iter().map(at).collect(),
		..only(still(LIVELY, tao, 10 * TAO))
	}
}

/// What each of these stakes gets of so much TAO, in their order.
fn shared(tao: u64, stakes: &[(AccountId, u64)]) -> Vec<u64> {
	let mut parts = Vec::new();
	with(staked(tao, stakes), || {
		assert_ok!(dissolve(LIVELY));
		let paid = payments(&run_until_dissolved());
		let part = |who: AccountId| paid.iter().find(|(_, coldkey, _)| *coldkey == who);
		parts = stakes.iter().map(|(who, _)| part(*who).map_or(0, |paid| paid.2)).collect();
		assert_eq!(total(&paid), tao);
	});
	parts
}

/// Golden vector 163, in thousands of TAO: a pool never holds as little as 99,999 rao.
#[test]
fn only_holder_gets_all_when_a_subnet_is_dissolved() {
	assert_eq!(shared(99_999_000, &[(ALICE, 1)]), [99_999_000]);
}

/// Golden vector 164, in millions, without the refund of a lock: no lock here is older than its pool.
#[test]
fn holders_get_their_parts_when_a_subnet_is_dissolved() {
	let stakes = [(ALICE, 300), (BOB, 700)];
	assert_eq!(shared(10_000_000_000, &stakes), [3_000_000_000, 7_000_000_000]);
}

/// Golden vector 165 with a pot that a pool can hold. The rao left over goes by cumulative floors, not
/// to the largest remainder: so no block needs to know all parts.
#[test]
fn left_over_rao_goes_to_one_holder_when_the_parts_are_not_whole() {
	let parts = shared(10_000_001, &[(ALICE, 3), (BOB, 2)]);
	assert!(parts == [6_000_000, 4_000_001] || parts == [6_000_001, 4_000_000], "{parts:?}");
}

/// Unlike in golden vector 166: alpha in the pool has no part, whenever the subnet was registered; there
/// is no stake of the protocol's own.
#[test]
fn alpha_of_the_pool_gets_nothing_when_a_subnet_is_dissolved() {
	assert_eq!(shared(200 * TAO, &[(ALICE, 50 * TAO)]), [200 * TAO]);
}

/// Golden vector 167; 168 has no counterpart, since the lock is the pool's or destroyed.
#[test]
fn all_is_destroyed_when_nobody_holds_alpha() {
	let burned = GenesisSubnet { burned: Alpha::new(5 * TAO), ..still(LIVELY, 3 * TAO, TAO) };
	with(only(burned), || {
		let issued = issuance();
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		let recycled = Tao::new(3 * TAO);
		assert_eq!(events, [Event::NetworkDissolved { netuid: LIVELY, recycled }]);
		assert_eq!(issuance(), issued - 3 * TAO);
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn burned_alpha_has_no_part_when_others_hold_alpha() {
	let mut genesis = staked(TAO, &[(ALICE, TAO), (BOB, TAO)]);
	genesis.subnets[0].burned = Alpha::new(100 * TAO);
	with(genesis, || {
		assert_ok!(dissolve(LIVELY));
		assert_eq!(payments(&run_until_dissolved()).len(), 2);
		assert_eq!(free(ALICE), ENDOWMENT + TAO / 2);
		assert_eq!(free(BOB), ENDOWMENT + TAO / 2);
	});
}

#[test]
fn payment_is_destroyed_when_it_cannot_bring_its_receiver_to_life() {
	with(staked(TAO, &[(ALICE, 999_999_600), (POOR, 400)]), || {
		let issued = issuance();
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		let amount = Tao::new(400);
		assert!(events.contains(&Event::DustRecycled { who: POOR, amount }), "{events:?}");
		assert_eq!(issuance(), issued - 400);
	});
}

#[test]
fn subnet_is_gone_for_users_when_its_dissolution_begins() {
	run(|| {
		assert_ok!(dissolve(LIVELY));
		assert_eq!(events(), [Event::NetworkRemoved(LIVELY)]);
		assert_eq!(NetUids::<Test>::get().into_inner(), [CAPPED, ASLEEP]);
		assert_eq!(TotalNetworks::<Test>::get(), 3);
		assert!(!TokenSymbol::<Test>::contains_key(LIVELY));
		for _ in 0..3 {
			let origin = || RuntimeOrigin::signed(OWNER);
			assert_refused(Error::SubnetNotExists, || add(BOB, OWNER_HOTKEY, LIVELY, TAO));
			assert_refused(Error::SubnetNotExists, || remove(OWNER, OWNER_HOTKEY, LIVELY, TAO));
			assert_refused(Error::SubnetNotExists, || start(OWNER, LIVELY));
			assert_refused(Error::SubnetNotExists, || dissolve(LIVELY));
			assert_refused(Error::SubnetNotExists, || {
				Dtao::update_symbol(origin(), LIVELY, "ω".into())
			});
			assert_refused(Error::SubnetNotExists, || Dtao::set_tempo(origin(), LIVELY, 1_000));
			run_blocks(1);
		}
	});
}

#[test]
fn position_is_skipped_when_everything_is_unstaked_during_a_dissolution() {
	run(|| {
		assert_ok!(dissolve(LIVELY));
		assert_ok!(unstake_all(OWNER, OWNER_HOTKEY));
		let error = Error::SubnetNotExists.into();
		let (coldkey, hotkey) = (OWNER, OWNER_HOTKEY);
		let skipped = Event::UnstakeSkipped { coldkey, hotkey, netuid: LIVELY, error };
		assert_eq!(events().last(), Some(&skipped));
	});
}

#[test]
fn dissolution_is_refused_when_the_origin_is_not_root() {
	run(|| {
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(OWNER)] {
			let other = origin.clone();
			assert_refused(DispatchError::BadOrigin, || {
				Dtao::root_dissolve_network(other.clone(), LIVELY)
			});
			assert_refused(DispatchError::BadOrigin, || {
				Dtao::dissolve_network(origin.clone(), OWNER, LIVELY)
			});
		}
	});
}

#[test]
fn dissolution_is_refused_when_there_is_no_such_subnet() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || dissolve(UNKNOWN));
		assert_refused(Error::SubnetNotExists, || dissolve(NetUid::ROOT));
	});
}

#[test]
fn dissolution_names_the_owner_when_it_is_the_older_call() {
	run(|| {
		let call = |owner| Dtao::dissolve_network(RuntimeOrigin::root(), owner, LIVELY);
		assert_refused(Error::NotSubnetOwner, || call(ALICE));
		assert_ok!(call(OWNER));
		assert_refused(Error::SubnetNotExists, || call(OWNER));
	});
}

#[test]
fn dissolution_is_refused_when_eight_others_are_under_way() {
	with(many(9, Settings::default()), || {
		for netuid in 1..=8 {
			assert_ok!(dissolve(NetUid::new(netuid)));
		}
		assert_refused(Error::SubnetLimitReached, || dissolve(NetUid::new(9)));
		run_blocks(2);
		assert_ok!(dissolve(NetUid::new(9)));
		run_until_dissolved();
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn oldest_goes_first_when_several_are_dissolved() {
	with(many(3, Settings::default()), || {
		for netuid in [2, 1, 3].map(NetUid::new) {
			assert_ok!(dissolve(netuid));
		}
		let gone = |event| match event {
			Event::NetworkDissolved { netuid, .. } => Some(u16::from(netuid)),
			_ => None,
		};
		let order: Vec<_> = run_until_dissolved().into_iter().filter_map(gone).collect();
		assert_eq!(order, [2, 1, 3]);
		assert_eq!(System::block_number(), 1 + 3 * 2);
	});
}

/// Pending TAO that no neuron has earned is shared with the pool's; all else reaches root.
#[test]
fn no_rao_is_lost_when_something_is_pending() {
	run(|| {
		run_blocks(5);
		let (owed, root) = (state(LIVELY), root_stake());
		assert!(owed.pending.root_tao > Tao::ZERO);
		assert_ok!(dissolve(LIVELY));
		let paid = payments(&run_until_dissolved());
		let received = total(&paid) + root_stake() - root;
		assert_eq!(received, owed.pool.tao.rao() + owed.pending.root_tao.rao());
		assert_eq!(paid.len(), 1);
	});
}

/// Holders enough for three blocks, with a few hotkeys, on [`CAPPED`].
fn crowd() -> Vec<Position<AccountId>> {
	let holder = |i: u64| position(CAPPED, ALICE_HOTKEY + i % 4, 1_000 + i, TAO + i);
	(0..250).map(holder).collect()
}

fn crowded() -> GenesisConfig<Test> {
	let mut genesis = genesis_with(&crowd());
	genesis.hotkeys.extend((1..4).map(|i| (ALICE_HOTKEY + i, ALICE)));
	genesis
}

#[test]
fn job_takes_some_positions_a_block_when_there_are_many() {
	with(crowded(), || {
		let pot = state(CAPPED).pool.tao.rao();
		assert_ok!(dissolve(CAPPED));
		run_blocks(1);
		let mut paid = Vec::new();
		for expected in [100, 100, 50] {
			assert_ok!(add(BOB, OWNER_HOTKEY, LIVELY, 5 * TAO));
			run_blocks(1);
			assert_ok!(remove(BOB, OWNER_HOTKEY, LIVELY, TAO));
			let now = payments(&events());
			assert_eq!(now.len(), expected);
			paid.extend(now);
		}
		assert!(jobs().is_empty());
		assert_eq!(events()[50], Event::NetworkDissolved { netuid: CAPPED, recycled: Tao::ZERO });
		assert_eq!(total(&paid), pot);
		assert!(paid.iter().all(|(_, coldkey, amount)| free(*coldkey) == *amount));
	});
}

#[test]
fn parts_are_exact_to_a_rao_when_there_are_many() {
	with(crowded(), || {
		let pot = u128::from(state(CAPPED).pool.tao.rao());
		let all: u128 = crowd().iter().map(|held| u128::from(held.amount)).sum();
		assert_ok!(dissolve(CAPPED));
		let paid = payments(&run_until_dissolved());
		for held in crowd() {
			let exact = (pot * u128::from(held.amount) / all) as u64;
			let amount = paid.iter().find(|(_, coldkey, _)| *coldkey == held.coldkey).unwrap().2;
			// A rao by the split over the hotkeys, another over the positions with one.
			assert!(amount.abs_diff(exact) <= 2, "{amount} instead of {exact}");
		}
	});
}

#[test]
fn last_block_is_empty_when_the_positions_fill_the_others() {
	let stakes: Vec<_> = (0..POSITIONS_PER_BLOCK as u64).map(|i| (1_000 + i, TAO)).collect();
	with(staked(TAO, &stakes), || {
		assert_ok!(dissolve(LIVELY));
		run_blocks(2);
		assert_eq!(payments(&events()).len(), 100);
		assert_eq!(jobs().len(), 1);
		run_blocks(1);
		let recycled = Tao::ZERO;
		assert_eq!(events(), [Event::NetworkDissolved { netuid: LIVELY, recycled }]);
	});
}

#[test]
fn weight_counts_neurons_and_positions_when_the_hook_dissolves() {
	with(crowded(), || {
		assert_eq!(Dtao::run_dissolutions(), Weight::zero());
		assert_ok!(dissolve(CAPPED));
		let closing = TestWeights::epoch(1, 1).saturating_add(TestWeights::dissolve_neurons(1));
		assert_eq!(Dtao::run_dissolutions(), closing);
		let idle = TestWeights::on_initialize(2);
		for positions in [100, 100, 50] {
			let paying = TestWeights::dissolve_positions(positions);
			assert_eq!(Dtao::run_block(), idle.saturating_add(paying));
		}
		assert_eq!(Dtao::run_block(), idle);
	});
}

#[test]
fn job_waits_for_the_next_block_when_the_pallets_account_cannot_pay() {
	externalities(crowded()).execute_with(|| {
		assert_ok!(dissolve(CAPPED));
		Dtao::run_block();
		let (held, before) = (treasury(), (jobs(), Positions::<Test>::iter().count()));
		set_balance(Dtao::account_id(), EXISTENTIAL_DEPOSIT + TAO);
		System::reset_events();
		Dtao::run_dissolutions();
		assert_eq!((jobs(), Positions::<Test>::iter().count()), before);
		let error = DispatchError::Token(TokenError::FundsUnavailable);
		assert_eq!(events(), [Event::DissolutionFailed { netuid: CAPPED, error }]);
		set_balance(Dtao::account_id(), held);
		run_until_dissolved();
		assert_invariants();
	});
}

/// Fills every map that knows subnets for [`LIVELY`].
fn live_a_full_life() {
	let row = || BoundedVec::truncate_from(vec![(0, 7)]);
	Weights::<Test>::insert(LIVELY, 0, row());
	Bonds::<Test>::insert(LIVELY, BoundedVec::truncate_from(vec![row()]));
	EpochResults::<Test>::mutate(LIVELY, |result| {
		result.stake = BoundedVec::truncate_from(vec![1])
	});
	SubnetEpochIndex::<Test>::insert(LIVELY, 9);
	SubnetLocked::<Test>::insert(LIVELY, Tao::new(5));
	LastOwnerChange::<Test>::insert(LIVELY, Hyperparam::Tempo, 1);
	LastOwnerChange::<Test>::insert(LIVELY, Hyperparam::TriggerEpoch, 1);
	let commit = Commit { hash: Default::default(), epoch: 0, at: 0 };
	let commits = BoundedVec::truncate_from(vec![commit]);
	WeightCommits::<Test>::insert(LIVELY, OWNER_HOTKEY, commits);
	change(LIVELY, |subnet| subnet.volume = 77);
}

/// A chain that has known [`LIVELY`], with holders, neurons and a name of its own, and one that has not.
fn with_and_without() -> [GenesisConfig<Test>; 2] {
	let without = GenesisConfig {
		hotkeys: vec![(ALICE_HOTKEY, ALICE), (OWNER_HOTKEY, OWNER)],
		..bare(Settings { network_rate_limit: 0, ..Settings::default() })
	};
	let named = GenesisSubnet {
		neurons: vec![ALICE_HOTKEY],
		symbol: "ω".into(),
		burned: Alpha::new(3),
		..still(LIVELY, 50 * TAO, TAO)
	};
	let positions = vec![
		position(LIVELY, OWNER_HOTKEY, OWNER, TAO),
		position(LIVELY, OWNER_HOTKEY, BOB, TAO),
		position(LIVELY, ALICE_HOTKEY, BOB, TAO),
	];
	let hotkeys = without.hotkeys.clone();
	let settings = without.settings.clone();
	let with = GenesisConfig { subnets: vec![named], positions, hotkeys, ..bare(settings) };
	[with, without]
}

/// All that the pallet stores at block 10, once after a dissolution and once without.
fn stored_at_block_10(then: impl Fn()) -> [Vec<(Vec<u8>, Vec<u8>)>; 2] {
	with_and_without().map(|genesis| {
		let mut all = Vec::new();
		with(genesis, || {
			if !states().is_empty() {
				live_a_full_life();
				assert_ok!(dissolve(LIVELY));
				run_until_dissolved();
			}
			System::set_block_number(10);
			then();
			// Empty lists, stored or not.
			Dissolutions::<Test>::kill();
			NetUids::<Test>::mutate_exists(|listed| {
				*listed = listed.take().filter(|l| !l.is_empty())
			});
			all = stored();
		});
		all
	})
}

#[test]
fn nothing_is_left_behind_when_a_subnet_has_been_dissolved() {
	let [after, never] = stored_at_block_10(|| ());
	assert_eq!(after, never);
}

#[test]
fn nothing_is_inherited_when_a_netuid_is_used_again() {
	let [second, first] = stored_at_block_10(|| {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(NetUids::<Test>::get().into_inner(), [LIVELY]);
		run_blocks(3);
	});
	assert_eq!(second, first);
}

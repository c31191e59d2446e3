//! `move_stake`: another hotkey, another subnet, or both.

use super::support::*;
use crate::{mock::*, Event, StakedNetUids};
use dtao_core::{stake_pool::StakePool, Alpha, Amount, NetUid, Tao};
use frame_support::{assert_ok, BoundedBTreeSet};

/// The least alpha of [`LIVELY`] whose TAO is the minimum after the fee of [`CAPPED`], and of root.
const LEAST: u64 = 4_004_035;
const LEAST_TO_ROOT: u64 = 4_002_018;

fn moved(coldkey: AccountId, from: At, to: At, tao: u64) -> Event<Test> {
	Event::StakeMoved(coldkey, from.0, from.1, to.0, to.1, Tao::new(tao))
}

/// The owner's stake of 100 alpha, and where it goes most.
const FROM: At = (OWNER_HOTKEY, LIVELY);
const TO: At = (ALICE_HOTKEY, CAPPED);

fn owner_moves(to: At, alpha: u64) -> sp_runtime::DispatchResult {
	move_stake(OWNER, FROM, to, alpha)
}

#[test]
fn ledger_alone_changes_when_only_the_hotkey_does() {
	run(|| {
		let (before, held) = (states(), tao_held());
		let to = (ALICE_HOTKEY, LIVELY);
		assert_ok!(owner_moves(to, 40 * TAO));
		assert_eq!(events(), [moved(OWNER, FROM, to, 20 * TAO)]);
		assert_eq!((states(), tao_held()), (before, held));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 60 * TAO);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, OWNER), 40 * TAO);
		assert_eq!(staked_netuids(OWNER, ALICE_HOTKEY), [LIVELY]);
	});
}

#[test]
fn root_stake_is_its_own_worth_when_only_the_hotkey_changes() {
	run(|| {
		let (from, to) = ((ALICE_HOTKEY, NetUid::ROOT), (OWNER_HOTKEY, NetUid::ROOT));
		let amount = TAO + 3;
		assert_ok!(move_stake(ALICE, from, to, amount));
		assert_eq!(events(), [moved(ALICE, from, to, amount)]);
		assert_eq!(root_stake(), 20_000 * TAO);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, ALICE), 20_000 * TAO - amount);
		assert_eq!(stake(NetUid::ROOT, OWNER_HOTKEY, ALICE), amount);
	});
}

#[test]
fn worth_is_rounded_down_when_nothing_is_traded() {
	run(|| {
		let to = (ALICE_HOTKEY, LIVELY);
		assert_ok!(owner_moves(to, 4_000_001));
		assert_eq!(events(), [moved(OWNER, FROM, to, 2_000_000)]);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, OWNER), 4_000_001);
	});
}

#[test]
fn worth_is_the_largest_number_when_it_exceeds_64_bits() {
	let mut genesis = only(pool(LIVELY, 1_000_000 * TAO, 10_000_000));
	genesis.positions.push(position(LIVELY, ALICE_HOTKEY, ALICE, 1 << 63));
	with(genesis, || {
		let (from, to) = ((ALICE_HOTKEY, LIVELY), (OWNER_HOTKEY, LIVELY));
		assert_ok!(move_stake(ALICE, from, to, 1 << 63));
		assert_eq!(events(), [moved(ALICE, from, to, u64::MAX)]);
	});
}

#[test]
fn stake_passes_through_tao_when_the_subnet_changes() {
	run(|| {
		let exchanged = assert_exchanged([LIVELY, CAPPED], 10 * TAO, || owner_moves(TO, 10 * TAO));
		assert_eq!((exchanged.tao, exchanged.alpha), (4_992_492_282, 496_520_207_228));
		assert_eq!(exchanged.fees, [5_035_478, 2_513_959]);
		assert_eq!(events(), [moved(OWNER, FROM, TO, 4_992_492_282)]);
		assert_eq!(reserves(LIVELY), (4_995_007_507_718, 10_010 * TAO));
		assert_eq!(reserves(CAPPED), (1_004_992_492_282, 99_503_479_792_772));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 90 * TAO);
		assert_eq!(stake(CAPPED, ALICE_HOTKEY, OWNER), 496_520_207_228);
		assert_eq!(state(LIVELY).alpha_out.rao(), 90 * TAO);
		assert_eq!(state(CAPPED).alpha_out.rao(), 7 * TAO + 496_520_207_228);
		let volume = [LIVELY, CAPPED].map(|netuid| state(netuid).volume);
		assert_eq!(volume, [4_992_492_282; 2]);
	});
}

#[test]
fn nothing_else_of_either_subnet_changes_when_stake_moves() {
	run(|| {
		let mut expected = states();
		assert_ok!(owner_moves(TO, 10 * TAO));
		for (expected, after) in expected.iter_mut().zip(states()) {
			(expected.pool, expected.alpha_out) = (after.pool, after.alpha_out);
			(expected.volume, expected.flows.users) = (after.volume, after.flows.users);
			assert_eq!(*expected, after);
		}
		assert_eq!(expected[2], state(ASLEEP));
	});
}

#[test]
fn hotkey_may_stay_when_the_subnet_changes() {
	run(|| {
		let to = (OWNER_HOTKEY, CAPPED);
		let exchanged = assert_exchanged([LIVELY, CAPPED], TAO, || owner_moves(to, TAO));
		assert_eq!(stake(CAPPED, OWNER_HOTKEY, OWNER), exchanged.alpha);
		assert_eq!(events(), [moved(OWNER, FROM, to, exchanged.tao)]);
	});
}

#[test]
fn tao_stays_on_root_when_alpha_moves_there() {
	run(|| {
		let to = (ALICE_HOTKEY, NetUid::ROOT);
		let exchanged =
			assert_exchanged([LIVELY, NetUid::ROOT], 10 * TAO, || owner_moves(to, 10 * TAO));
		assert_eq!((exchanged.tao, exchanged.alpha), (4_992_492_282, 4_992_492_282));
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, OWNER), 4_992_492_282);
		assert_eq!(root_stake(), 20_000 * TAO + 4_992_492_282);
	});
}

#[test]
fn tao_leaves_root_when_it_moves_to_a_subnet() {
	run(|| {
		let from = (ALICE_HOTKEY, NetUid::ROOT);
		let to = (OWNER_HOTKEY, LIVELY);
		let exchanged = assert_exchanged([NetUid::ROOT, LIVELY], 10 * TAO, || {
			move_stake(ALICE, from, to, 10 * TAO)
		});
		assert_eq!((exchanged.tao, exchanged.alpha), (10 * TAO, 19_950_049_037));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, ALICE), 19_950_049_037);
		assert_eq!(root_stake(), 19_990 * TAO);
		assert_eq!(events(), [moved(ALICE, from, to, 10 * TAO)]);
	});
}

#[test]
fn each_leg_pays_its_own_rate_when_the_fees_differ() {
	run(|| {
		let rate = dtao_core::FeeRate::new(10_000).expect("the highest rate");
		change(CAPPED, |subnet| subnet.fee_rate = rate);
		let exchanged = assert_exchanged([LIVELY, CAPPED], TAO, || owner_moves(TO, TAO));
		assert_eq!(exchanged.fees[0], 503_548);
		assert_eq!(exchanged.fees[1], (exchanged.tao * 10_000).div_ceil(65_535));
	});
}

#[test]
fn every_trace_of_a_position_goes_when_all_of_it_moves() {
	for to in [(ALICE_HOTKEY, LIVELY), TO] {
		run(|| {
			assert_ok!(owner_moves(to, 100 * TAO));
			assert_eq!(shares(LIVELY, OWNER_HOTKEY, OWNER), None);
			assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY), None);
			assert!(!StakedNetUids::<Test>::contains_key(OWNER, OWNER_HOTKEY));
			assert_eq!(staked_netuids(OWNER, to.0), [to.1]);
		});
	}
}

#[test]
fn position_grows_when_more_is_moved_to_it() {
	run(|| {
		let first = assert_exchanged([LIVELY, CAPPED], TAO, || owner_moves(TO, TAO));
		let second = assert_exchanged([LIVELY, CAPPED], TAO, || owner_moves(TO, TAO));
		assert!(second.alpha < first.alpha);
		assert_eq!(stake(CAPPED, ALICE_HOTKEY, OWNER), first.alpha + second.alpha);
	});
}

#[test]
fn rounding_is_for_those_who_stay_when_hotkeys_have_earned() {
	let positions =
		[position(LIVELY, ALICE_HOTKEY, BOB, 3), position(LIVELY, OWNER_HOTKEY, BOB, TAO)];
	with(genesis_with(&positions), || {
		pay_dividend(LIVELY, ALICE_HOTKEY, 4);
		pay_dividend(LIVELY, OWNER_HOTKEY, TAO / 7);
		let pools = [OWNER_HOTKEY, ALICE_HOTKEY].map(|hotkey| stake_pool(LIVELY, hotkey));
		let held = stake(LIVELY, OWNER_HOTKEY, OWNER);
		let amount = 5_000_000;
		assert_ok!(owner_moves((ALICE_HOTKEY, LIVELY), amount));

		let after = [OWNER_HOTKEY, ALICE_HOTKEY].map(|hotkey| stake_pool(LIVELY, hotkey));
		let values = |pools: [Option<(u64, u128)>; 2]| pools.map(|pool| pool.expect("stake").0);
		assert_eq!(values(after), [values(pools)[0] - amount, values(pools)[1] + amount]);
		let bought = u128::from(amount) * (3 * 10u128.pow(18)) / 7;
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, OWNER), Some(bought));
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, OWNER), amount - 1);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 7);
		assert!(stake(LIVELY, OWNER_HOTKEY, OWNER) <= held - amount);
	});
}

#[test]
fn other_positions_stay_when_one_moves() {
	let more = [
		position(LIVELY, OWNER_HOTKEY, BOB, 2 * TAO),
		position(CAPPED, ALICE_HOTKEY, BOB, 3 * TAO),
	];
	with(genesis_with(&more), || {
		assert_ok!(owner_moves(TO, 10 * TAO));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 2 * TAO);
		assert_eq!(stake(CAPPED, ALICE_HOTKEY, BOB), 3 * TAO);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, ALICE), 20_000 * TAO);
	});
}

#[test]
fn amount_is_accepted_when_the_minimum_remains_after_both_fees() {
	run(|| {
		let to_root = (ALICE_HOTKEY, NetUid::ROOT);
		assert_refused(Error::AmountTooLow, || owner_moves(TO, LEAST - 1));
		assert_refused(Error::AmountTooLow, || owner_moves(to_root, LEAST_TO_ROOT - 1));
		assert_exchanged([LIVELY, NetUid::ROOT], LEAST_TO_ROOT, || {
			owner_moves(to_root, LEAST_TO_ROOT)
		});
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, OWNER), MIN_STAKE);
	});
	run(|| {
		assert_exchanged([LIVELY, CAPPED], LEAST, || owner_moves(TO, LEAST));
	});
}

#[test]
fn amount_from_root_is_accepted_when_the_minimum_remains_after_the_fee() {
	run(|| {
		let (from, to) = ((ALICE_HOTKEY, NetUid::ROOT), (ALICE_HOTKEY, LIVELY));
		assert_refused(Error::AmountTooLow, || move_stake(ALICE, from, to, 2_001_007));
		assert_ok!(move_stake(ALICE, from, to, 2_001_008));
	});
}

#[test]
fn nothing_is_lost_when_an_emptied_position_is_below_the_minimum() {
	let small = position(LIVELY, ALICE_HOTKEY, BOB, LEAST - 1);
	with(genesis_with(&[small]), || {
		let from = (ALICE_HOTKEY, LIVELY);
		assert_refused(Error::AmountTooLow, || {
			move_stake(BOB, from, (ALICE_HOTKEY, CAPPED), LEAST - 1)
		});
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), LEAST - 1);
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, LEAST - 1));
	});
}

#[test]
fn subnet_is_refused_when_it_does_not_exist() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || owner_moves((ALICE_HOTKEY, UNKNOWN), TAO));
		assert_refused(Error::SubnetNotExists, || {
			move_stake(OWNER, (OWNER_HOTKEY, UNKNOWN), TO, TAO)
		});
	});
}

#[test]
fn subnet_is_refused_when_it_has_not_started() {
	with(genesis_with(&[position(ASLEEP, OWNER_HOTKEY, BOB, TAO)]), || {
		let from = (OWNER_HOTKEY, ASLEEP);
		assert_refused(Error::SubtokenDisabled, || owner_moves((ALICE_HOTKEY, ASLEEP), TAO));
		assert_refused(Error::SubtokenDisabled, || move_stake(BOB, from, TO, TAO));
		assert_refused(Error::SubtokenDisabled, || {
			move_stake(BOB, from, (ALICE_HOTKEY, ASLEEP), TAO)
		});
	});
}

#[test]
fn place_is_refused_when_it_is_the_same() {
	run(|| {
		assert_refused(Error::SameNetuid, || owner_moves(FROM, TAO));
		let root = (ALICE_HOTKEY, NetUid::ROOT);
		assert_refused(Error::SameNetuid, || move_stake(ALICE, root, root, TAO));
	});
}

#[test]
fn amount_is_refused_when_it_is_zero() {
	run(|| {
		for to in [TO, (ALICE_HOTKEY, LIVELY), (ALICE_HOTKEY, NetUid::ROOT)] {
			assert_refused(Error::AmountTooLow, || owner_moves(to, 0));
		}
	});
}

#[test]
fn hotkey_is_refused_when_nobody_owns_it() {
	run(|| {
		for netuid in [LIVELY, CAPPED, NetUid::ROOT] {
			assert_refused(Error::HotKeyAccountNotExists, || {
				owner_moves((UNKNOWN_HOTKEY, netuid), TAO)
			});
		}
		assert_refused(Error::HotKeyAccountNotExists, || {
			move_stake(OWNER, (UNKNOWN_HOTKEY, LIVELY), TO, TAO)
		});
	});
}

#[test]
fn amount_is_refused_when_it_is_more_than_is_held() {
	run(|| {
		for to in [TO, (ALICE_HOTKEY, LIVELY), (ALICE_HOTKEY, NetUid::ROOT)] {
			for alpha in [100 * TAO + 1, u64::MAX] {
				assert_refused(Error::NotEnoughStakeToWithdraw, || owner_moves(to, alpha));
			}
			assert_refused(Error::NotEnoughStakeToWithdraw, || move_stake(BOB, FROM, to, TAO));
		}
	});
}

#[test]
fn move_is_refused_when_the_origin_would_fall_below_its_floor() {
	let mut genesis = genesis_with(&[position(LIVELY, ALICE_HOTKEY, BOB, TAO)]);
	(genesis.subnets[0].tao, genesis.subnets[0].alpha) = (Tao::new(15_000_000), Alpha::new(TAO));
	with(genesis, || {
		assert_refused(Error::ReservesTooLow, || move_stake(BOB, (ALICE_HOTKEY, LIVELY), TO, TAO));
	});
}

#[test]
fn move_is_refused_when_the_destination_would_fall_below_its_floor() {
	let mut genesis = genesis();
	(genesis.subnets[1].tao, genesis.subnets[1].alpha) = (Tao::new(TAO), Alpha::new(15_000_000));
	with(genesis, || assert_refused(Error::ReservesTooLow, || owner_moves(TO, 100 * TAO)));
}

#[test]
fn move_is_refused_when_either_pool_would_pay_nothing() {
	run(|| assert_refused(Error::InsufficientLiquidity, || owner_moves(TO, 1)));
	let mut genesis = genesis();
	genesis.subnets[1].tao = Tao::new(10_000_000 * TAO);
	genesis.subnets[1].alpha = Alpha::new(10_000_000);
	with(genesis, || {
		assert_refused(Error::InsufficientLiquidity, || owner_moves(TO, TAO / 1_000));
	});
}

#[test]
fn move_is_refused_when_it_is_worth_less_than_a_share() {
	run(|| {
		let value = 1_000 * TAO;
		Dtao::store_stake(LIVELY, &ALICE_HOTKEY, &StakePool { value, shares: 1 });
		crate::Positions::<Test>::insert((LIVELY, ALICE_HOTKEY, BOB), 1);
		let netuids = BoundedBTreeSet::try_from(std::collections::BTreeSet::from([LIVELY]));
		StakedNetUids::<Test>::insert(BOB, ALICE_HOTKEY, netuids.expect("one fits"));
		change(LIVELY, |subnet| subnet.alpha_out = plus(subnet.alpha_out, value));
		assert_invariants();

		let to = (ALICE_HOTKEY, LIVELY);
		assert_refused(Error::InsufficientLiquidity, || owner_moves(to, 100 * TAO));
		assert_refused(Error::InsufficientLiquidity, || {
			move_stake(ALICE, (ALICE_HOTKEY, NetUid::ROOT), to, TAO)
		});
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| {
			let alpha = Alpha::new(TAO);
			Dtao::move_stake(origin, OWNER_HOTKEY, ALICE_HOTKEY, LIVELY, CAPPED, alpha)
		});
	});
}

#[test]
fn checks_come_in_their_order_when_several_fail() {
	run(|| {
		let nowhere = (UNKNOWN_HOTKEY, UNKNOWN);
		assert_refused(Error::SubnetNotExists, || move_stake(BOB, nowhere, nowhere, 0));
		let asleep = (UNKNOWN_HOTKEY, ASLEEP);
		assert_refused(Error::SubtokenDisabled, || move_stake(BOB, asleep, asleep, 0));
		assert_refused(Error::SubtokenDisabled, || move_stake(BOB, asleep, nowhere, 0));
		let unknown = (UNKNOWN_HOTKEY, LIVELY);
		assert_refused(Error::SameNetuid, || move_stake(BOB, unknown, unknown, 0));
		assert_refused(Error::AmountTooLow, || move_stake(BOB, unknown, TO, 0));
		assert_refused(Error::HotKeyAccountNotExists, || move_stake(BOB, unknown, TO, u64::MAX));
		// Nothing would come of selling a rao, but who holds none is told so.
		assert_refused(Error::NotEnoughStakeToWithdraw, || move_stake(BOB, FROM, TO, 1));
	});
}

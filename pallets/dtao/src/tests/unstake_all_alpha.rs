//! `unstake_all_alpha`: every position of a coldkey with a hotkey but root's, onto root.

use super::support::*;
use crate::{mock::*, Event, WeightInfo};
use dtao_core::{NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

fn skipped(netuid: NetUid, error: Error) -> Event<Test> {
	Event::UnstakeSkipped { coldkey: BOB, hotkey: ALICE_HOTKEY, netuid, error: error.into() }
}

fn swapped(netuid: NetUid, tao: u64) -> Event<Test> {
	Event::StakeSwapped(BOB, ALICE_HOTKEY, netuid, NetUid::ROOT, Tao::new(tao))
}

/// What a sale of all of a position brings.
fn proceeds(netuid: NetUid, alpha: u64) -> u64 {
	super::model::exchange(alpha, [venue(netuid), None]).tao
}

/// Bob has these positions with Alice's hotkey.
fn run_with(positions: &[(NetUid, u64)], test: impl FnOnce()) {
	let positions: Vec<_> = positions
		.iter()
		.map(|(netuid, amount)| position(*netuid, ALICE_HOTKEY, BOB, *amount))
		.collect();
	with(genesis_with(&positions), test);
}

fn unstake() -> sp_runtime::DispatchResult {
	unstake_all_alpha(BOB, ALICE_HOTKEY)
}

#[test]
fn every_position_moves_to_root_when_nothing_keeps_it() {
	run_with(&[(CAPPED, 50 * TAO), (LIVELY, 3 * TAO), (NetUid::ROOT, 2 * TAO)], || {
		let held = tao_held();
		let (lively, capped) = (proceeds(LIVELY, 3 * TAO), proceeds(CAPPED, 50 * TAO));
		let info = Dtao::unstake_all_alpha(RuntimeOrigin::signed(BOB), ALICE_HOTKEY);
		// Root's own position is none of them.
		let weight = <TestWeights as WeightInfo>::unstake_all_alpha(2);
		assert_eq!(info.map(|info| info.actual_weight), Ok(Some(weight)));

		assert_eq!(events(), [swapped(LIVELY, lively), swapped(CAPPED, capped)]);
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [NetUid::ROOT]);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, BOB), 2 * TAO + lively + capped);
		assert_eq!(root_stake(), 20_002 * TAO + lively + capped);
		assert_eq!(tao_held(), held);
	});
}

#[test]
fn root_position_is_opened_when_there_was_none() {
	run_with(&[(LIVELY, 10 * TAO)], || {
		assert_ok!(unstake());
		assert_eq!(events(), [swapped(LIVELY, 4_992_492_282)]);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, BOB), 4_992_492_282);
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY), None);
	});
}

#[test]
fn other_positions_stay_when_one_coldkey_leaves_one_hotkey() {
	run_with(&[(LIVELY, TAO)], || {
		assert_ok!(add(BOB, OWNER_HOTKEY, LIVELY, TAO));
		let kept = stake(LIVELY, OWNER_HOTKEY, BOB);
		assert_ok!(unstake());
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), kept);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, ALICE), 20_000 * TAO);
	});
}

#[test]
fn small_positions_move_when_they_are_below_the_minimum() {
	run_with(&[(LIVELY, 1_000)], || {
		assert_ok!(unstake());
		assert_eq!(events(), [swapped(LIVELY, 499)]);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, BOB), 499);
	});
}

#[test]
fn position_stays_with_its_reason_when_it_would_bring_nothing() {
	run_with(&[(LIVELY, 1), (CAPPED, TAO)], || {
		let capped = proceeds(CAPPED, TAO);
		assert_ok!(unstake());
		let expected = [skipped(LIVELY, Error::InsufficientLiquidity), swapped(CAPPED, capped)];
		assert_eq!(events(), expected);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 1);
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [NetUid::ROOT, LIVELY]);
	});
}

#[test]
fn position_stays_with_its_reason_when_its_subnet_has_not_started() {
	run_with(&[(ASLEEP, TAO), (LIVELY, TAO)], || {
		let lively = proceeds(LIVELY, TAO);
		let weight = Dtao::unstake_all_alpha(RuntimeOrigin::signed(BOB), ALICE_HOTKEY);
		// What is tried is paid for, moved or not.
		let expected = Some(<TestWeights as WeightInfo>::unstake_all_alpha(2));
		assert_eq!(weight.map(|info| info.actual_weight), Ok(expected));
		let expected = [swapped(LIVELY, lively), skipped(ASLEEP, Error::SubtokenDisabled)];
		assert_eq!(events(), expected);
		assert_eq!(stake(ASLEEP, ALICE_HOTKEY, BOB), TAO);
	});
}

#[test]
fn position_stays_with_its_reason_when_the_pool_is_at_its_floor() {
	let mut genesis = only(pool(LIVELY, 10_000_000, TAO));
	genesis.positions.push(position(LIVELY, ALICE_HOTKEY, BOB, TAO));
	with(genesis, || {
		let (before, root) = (state(LIVELY), root_stake());
		assert_ok!(unstake());
		assert_eq!(events(), [skipped(LIVELY, Error::ReservesTooLow)]);
		assert_eq!((state(LIVELY), root_stake()), (before, root));
	});
}

#[test]
fn call_is_refused_when_there_is_no_position_but_on_root() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, unstake);
		assert_refused(Error::NotEnoughStakeToWithdraw, || unstake_all_alpha(ALICE, ALICE_HOTKEY));
	});
}

#[test]
fn call_is_refused_when_everything_has_moved_already() {
	run_with(&[(LIVELY, TAO)], || {
		assert_ok!(unstake());
		assert_refused(Error::NotEnoughStakeToWithdraw, unstake);
	});
}

#[test]
fn hotkey_is_refused_when_nobody_owns_it() {
	run(|| {
		assert_refused(Error::HotKeyAccountNotExists, || unstake_all_alpha(ALICE, UNKNOWN_HOTKEY));
	});
}

#[test]
fn weight_is_that_of_one_position_when_the_call_is_refused() {
	run(|| {
		let alice = RuntimeOrigin::signed(ALICE);
		let refused = Dtao::unstake_all_alpha(alice, UNKNOWN_HOTKEY).unwrap_err();
		let weight = <TestWeights as WeightInfo>::unstake_all_alpha(1);
		assert_eq!(refused.post_info.actual_weight, Some(weight));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| {
			let result = Dtao::unstake_all_alpha(origin, ALICE_HOTKEY);
			result.map(|_| ()).map_err(|failure| -> DispatchError { failure.error })
		});
	});
}

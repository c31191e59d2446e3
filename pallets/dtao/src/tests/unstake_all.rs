//! `unstake_all`: every position of a coldkey with a hotkey, each on its own.

use super::{
	model::{trade, RATE},
	support::*,
};
use crate::{mock::*, Event, WeightInfo};
use dtao_core::{Alpha, NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, TokenError};

fn skipped(netuid: NetUid, error: Error) -> Event<Test> {
	Event::UnstakeSkipped { coldkey: BOB, hotkey: ALICE_HOTKEY, netuid, error: error.into() }
}

/// Bob's sale of a whole position that meets a subnet of these reserves.
fn sold(netuid: NetUid, alpha: u64, alpha_reserve: u64, tao_reserve: u64) -> Event<Test> {
	let sale = trade(alpha, alpha_reserve, tao_reserve, RATE);
	let (tao, alpha) = (Tao::new(sale.output), Alpha::new(alpha));
	Event::StakeRemoved(BOB, ALICE_HOTKEY, tao, alpha, netuid, sale.fee)
}

/// Bob has these positions with Alice's hotkey.
fn run_with(positions: &[(NetUid, u64)], test: impl FnOnce()) {
	let positions: Vec<_> = positions
		.iter()
		.map(|(netuid, amount)| position(*netuid, ALICE_HOTKEY, BOB, *amount))
		.collect();
	with(genesis_with(&positions), test);
}

#[test]
fn every_position_is_sold_when_nothing_keeps_it() {
	run_with(&[(CAPPED, 50 * TAO), (LIVELY, 3 * TAO), (NetUid::ROOT, 2 * TAO)], || {
		let info = Dtao::unstake_all(RuntimeOrigin::signed(BOB), ALICE_HOTKEY);
		let weight = <TestWeights as WeightInfo>::unstake_all(3);
		assert_eq!(info.map(|info| info.actual_weight), Ok(Some(weight)));

		let root = (Tao::new(2 * TAO), Alpha::new(2 * TAO));
		let expected = [
			Event::StakeRemoved(BOB, ALICE_HOTKEY, root.0, root.1, NetUid::ROOT, 0),
			sold(LIVELY, 3 * TAO, 10_000 * TAO, 5_000 * TAO),
			sold(CAPPED, 50 * TAO, 100_000 * TAO, 1_000 * TAO),
		];
		assert_eq!(events(), expected);
		assert!(staked_netuids(BOB, ALICE_HOTKEY).is_empty());
		let lively = trade(3 * TAO, 10_000 * TAO, 5_000 * TAO, RATE).output;
		let capped = trade(50 * TAO, 100_000 * TAO, 1_000 * TAO, RATE).output;
		assert_eq!(free(BOB), ENDOWMENT + 2 * TAO + lively + capped);
	});
}

#[test]
fn other_positions_stay_when_one_coldkey_leaves_one_hotkey() {
	run_with(&[(NetUid::ROOT, TAO), (LIVELY, TAO)], || {
		assert_ok!(add(BOB, OWNER_HOTKEY, LIVELY, TAO));
		let kept = stake(LIVELY, OWNER_HOTKEY, BOB);
		assert_ok!(unstake_all(BOB, ALICE_HOTKEY));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), kept);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, ALICE), 20_000 * TAO);
	});
}

#[test]
fn small_positions_are_sold_when_they_are_below_the_minimum() {
	run_with(&[(LIVELY, 1_000)], || {
		assert_ok!(unstake_all(BOB, ALICE_HOTKEY));
		assert_eq!(events(), [sold(LIVELY, 1_000, 10_000 * TAO, 5_000 * TAO)]);
	});
}

#[test]
fn position_stays_with_its_reason_when_it_would_bring_nothing() {
	run_with(&[(LIVELY, 1), (CAPPED, TAO)], || {
		assert_ok!(unstake_all(BOB, ALICE_HOTKEY));
		let sold = sold(CAPPED, TAO, 100_000 * TAO, 1_000 * TAO);
		assert_eq!(events(), [skipped(LIVELY, Error::InsufficientLiquidity), sold]);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 1);
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [LIVELY]);
	});
}

#[test]
fn position_stays_with_its_reason_when_its_subnet_has_not_started() {
	run_with(&[(ASLEEP, TAO), (CAPPED, TAO)], || {
		let weight = Dtao::unstake_all(RuntimeOrigin::signed(BOB), ALICE_HOTKEY);
		// What is tried is paid for, sold or not.
		let expected = Some(<TestWeights as WeightInfo>::unstake_all(2));
		assert_eq!(weight.map(|info| info.actual_weight), Ok(expected));
		let sold = sold(CAPPED, TAO, 100_000 * TAO, 1_000 * TAO);
		assert_eq!(events(), [sold, skipped(ASLEEP, Error::SubtokenDisabled)]);
		assert_eq!(stake(ASLEEP, ALICE_HOTKEY, BOB), TAO);
	});
}

#[test]
fn position_stays_with_its_reason_when_the_pool_is_at_its_floor() {
	let mut genesis = only(pool(LIVELY, 10_000_000, TAO));
	genesis.positions.push(position(LIVELY, ALICE_HOTKEY, BOB, TAO));
	with(genesis, || {
		let before = state(LIVELY);
		assert_ok!(unstake_all(BOB, ALICE_HOTKEY));
		assert_eq!(events(), [skipped(LIVELY, Error::ReservesTooLow)]);
		assert_eq!(state(LIVELY), before);
		assert_eq!(free(BOB), ENDOWMENT);
	});
}

#[test]
fn sale_is_undone_when_the_pallets_account_cannot_pay() {
	let stakes = [(LIVELY, TAO), (CAPPED, TAO)].map(|(id, a)| position(id, ALICE_HOTKEY, BOB, a));
	externalities(genesis_with(&stakes)).execute_with(|| {
		let (account, held) = (Dtao::account_id(), EXISTENTIAL_DEPOSIT + TAO / 10);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), account, held));
		let before = state(LIVELY);
		assert_ok!(unstake_all(BOB, ALICE_HOTKEY));

		let error = DispatchError::Token(TokenError::FundsUnavailable);
		let (coldkey, hotkey) = (BOB, ALICE_HOTKEY);
		let kept = Event::UnstakeSkipped { coldkey, hotkey, netuid: LIVELY, error };
		assert_eq!(events(), [kept, sold(CAPPED, TAO, 100_000 * TAO, 1_000 * TAO)]);
		assert_eq!(state(LIVELY), before);
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [LIVELY]);
	});
}

#[test]
fn payout_is_recycled_when_it_cannot_bring_its_receiver_to_life() {
	let dust = position(LIVELY, ALICE_HOTKEY, POOR, DUST_ALPHA);
	with(genesis_with(&[dust]), || {
		let issued = issuance();
		assert_ok!(unstake_all(POOR, ALICE_HOTKEY));
		let recycled = Event::DustRecycled { who: POOR, amount: Tao::new(499) };
		assert_eq!(events().first(), Some(&recycled));
		assert_eq!(issuance(), issued - 499);
		assert!(staked_netuids(POOR, ALICE_HOTKEY).is_empty());
	});
}

#[test]
fn call_is_refused_when_there_is_no_position() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || unstake_all(BOB, ALICE_HOTKEY));
	});
}

#[test]
fn call_is_refused_when_everything_is_sold_already() {
	run_with(&[(LIVELY, TAO)], || {
		assert_ok!(unstake_all(BOB, ALICE_HOTKEY));
		assert_refused(Error::NotEnoughStakeToWithdraw, || unstake_all(BOB, ALICE_HOTKEY));
	});
}

#[test]
fn hotkey_is_refused_when_nobody_owns_it() {
	run(|| assert_refused(Error::HotKeyAccountNotExists, || unstake_all(ALICE, UNKNOWN_HOTKEY)));
}

#[test]
fn weight_is_that_of_one_position_when_the_call_is_refused() {
	run(|| {
		let refused = Dtao::unstake_all(RuntimeOrigin::signed(ALICE), UNKNOWN_HOTKEY).unwrap_err();
		let weight = <TestWeights as WeightInfo>::unstake_all(1);
		assert_eq!(refused.post_info.actual_weight, Some(weight));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| {
			let result = Dtao::unstake_all(origin, ALICE_HOTKEY);
			result.map(|_| ()).map_err(|failure| -> DispatchError { failure.error })
		});
	});
}

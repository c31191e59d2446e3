//! `remove_stake_full_limit`: all of a position at a price or better, or nothing.

use super::{
	model::{trade, RATE},
	support::*,
};
use crate::{mock::*, Event};
use dtao_core::{Alpha, NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

fn leave(limit: Option<u64>) -> DispatchResult {
	leave_as(OWNER, OWNER_HOTKEY, LIVELY, limit)
}

fn leave_as(
	coldkey: AccountId,
	hotkey: AccountId,
	netuid: NetUid,
	limit: Option<u64>,
) -> DispatchResult {
	Dtao::remove_stake_full_limit(RuntimeOrigin::signed(coldkey), hotkey, netuid, limit)
}

/// The owner has sold its 100 alpha on [`LIVELY`].
#[track_caller]
fn assert_left() {
	let sold = trade(100 * TAO, 10_000 * TAO, 5_000 * TAO, RATE);
	let (tao, alpha) = (Tao::new(sold.output), Alpha::new(100 * TAO));
	assert_eq!(sold.output, 49_480_269_079);
	let removed = Event::StakeRemoved(OWNER, OWNER_HOTKEY, tao, alpha, LIVELY, sold.fee);
	assert_eq!(events(), [removed]);
	assert_eq!(free(OWNER), sold.output);
	assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY), None);
	assert!(staked_netuids(OWNER, OWNER_HOTKEY).is_empty());
	assert_eq!(reserves(LIVELY), (sold.reserve_out, sold.reserve_in));
}

/// The price that the sale leaves, fee aside: the highest limit that allows all of it.
const LOWEST: u64 = 490_152_912;

#[test]
fn whole_position_is_sold_when_there_is_no_limit() {
	for limit in [None, Some(0), Some(1)] {
		run(|| {
			assert_ok!(leave(limit));
			assert_left();
		});
	}
}

#[test]
fn whole_position_is_sold_when_the_limit_allows_just_that() {
	run(|| {
		assert_refused(Error::SlippageTooHigh, || leave(Some(LOWEST + 1)));
		assert_ok!(leave(Some(LOWEST)));
		assert_left();
	});
}

#[test]
fn nothing_is_sold_when_the_price_is_at_the_limit_or_beyond() {
	run(|| {
		for limit in [TAO / 2, TAO / 2 + 1, u64::MAX] {
			assert_refused(Error::PriceLimitExceeded, || leave(Some(limit)));
		}
	});
}

#[test]
fn root_stake_is_taken_off_when_the_limit_is_one_or_less() {
	run(|| {
		let leave = |limit| leave_as(ALICE, ALICE_HOTKEY, NetUid::ROOT, limit);
		assert_refused(Error::PriceLimitExceeded, || leave(Some(TAO + 1)));
		assert_ok!(leave(Some(TAO)));
		assert_eq!((root_stake(), free(ALICE)), (0, ENDOWMENT + 20_000 * TAO));
	});
}

#[test]
fn small_position_is_sold_when_it_is_below_the_minimum() {
	with(genesis_with(&[position(LIVELY, ALICE_HOTKEY, BOB, 1_000)]), || {
		assert_ok!(leave_as(BOB, ALICE_HOTKEY, LIVELY, None));
		assert_eq!(free(BOB), ENDOWMENT + 499);
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY), None);
	});
}

#[test]
fn dividends_are_sold_too_when_a_position_has_earned() {
	with(genesis_with(&[position(LIVELY, OWNER_HOTKEY, BOB, 100 * TAO)]), || {
		pay_dividend(LIVELY, OWNER_HOTKEY, 7);
		let sold = trade(100 * TAO + 3, 10_000 * TAO, 5_000 * TAO, RATE);
		assert_ok!(leave_as(BOB, OWNER_HOTKEY, LIVELY, None));
		assert_eq!(free(BOB), ENDOWMENT + sold.output);
		// The half rao that rounding kept stays with who stays.
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO + 4);
	});
}

#[test]
fn payout_is_recycled_when_it_cannot_bring_its_receiver_to_life() {
	with(genesis_with(&[position(LIVELY, ALICE_HOTKEY, POOR, DUST_ALPHA)]), || {
		assert_ok!(leave_as(POOR, ALICE_HOTKEY, LIVELY, None));
		let recycled = Event::DustRecycled { who: POOR, amount: Tao::new(499) };
		assert!(events().contains(&recycled));
	});
}

#[test]
fn bad_input_is_refused_when_a_position_is_left() {
	let asleep = position(ASLEEP, ALICE_HOTKEY, BOB, TAO);
	with(genesis_with(&[asleep, position(LIVELY, ALICE_HOTKEY, POOR, 1)]), || {
		let leave = |netuid| leave_as(BOB, ALICE_HOTKEY, netuid, None);
		assert_refused(Error::SubnetNotExists, || leave(UNKNOWN));
		assert_refused(Error::SubtokenDisabled, || leave(ASLEEP));
		for netuid in [LIVELY, CAPPED, NetUid::ROOT] {
			assert_refused(Error::NotEnoughStakeToWithdraw, || leave(netuid));
			assert_refused(Error::HotKeyAccountNotExists, || {
				leave_as(BOB, UNKNOWN_HOTKEY, netuid, None)
			});
		}
		assert_refused(Error::InsufficientLiquidity, || leave_as(POOR, ALICE_HOTKEY, LIVELY, None));
		assert_only_signed(|origin| {
			Dtao::remove_stake_full_limit(origin, OWNER_HOTKEY, LIVELY, None)
		});
	});
}

#[test]
fn position_stays_when_the_pool_is_at_its_floor() {
	let mut genesis = only(pool(LIVELY, 10_000_000, TAO));
	genesis.positions.push(position(LIVELY, ALICE_HOTKEY, BOB, TAO));
	with(genesis, || {
		let leave = |limit| leave_as(BOB, ALICE_HOTKEY, LIVELY, limit);
		assert_refused(Error::ReservesTooLow, || leave(None));
		assert_refused(Error::PriceLimitExceeded, || leave(Some(TAO)));
	});
}

#[test]
fn missing_stake_is_the_error_when_the_limit_is_passed_as_well() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			leave_as(BOB, OWNER_HOTKEY, LIVELY, Some(u64::MAX))
		});
	});
}

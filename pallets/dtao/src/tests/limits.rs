//! `add_stake_limit` and `remove_stake_limit`: how far a price may go, and what happens there.

use super::{
	model::{trade, RATE},
	support::*,
};
use crate::{mock::*, Event};
use dtao_core::{Alpha, NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

/// What Alice's purchases on [`LIVELY`] do to its price of 0.5: a limit 2 % above allows this much
/// at the most.
const BUY_LIMIT: u64 = 510_000_000;
const LARGEST_BUY: u64 = 49_777_534_546;

/// What the owner's sales do: a limit 0.2 % below allows this much.
const SELL_LIMIT: u64 = 499_000_000;
const LARGEST_SELL: u64 = 10_020_070_627;

const SPOT: u64 = 500_000_000;

fn buy(tao: u64, limit: u64, partial: bool) -> DispatchResult {
	buy_on(LIVELY, tao, limit, partial)
}

fn buy_on(netuid: NetUid, tao: u64, limit: u64, partial: bool) -> DispatchResult {
	let (coldkey, tao) = (RuntimeOrigin::signed(ALICE), Tao::new(tao));
	Dtao::add_stake_limit(coldkey, ALICE_HOTKEY, netuid, tao, limit, partial)
}

fn sell(alpha: u64, limit: u64, partial: bool) -> DispatchResult {
	sell_as(OWNER, OWNER_HOTKEY, LIVELY, alpha, limit, partial)
}

fn sell_as(
	coldkey: AccountId,
	hotkey: AccountId,
	netuid: NetUid,
	alpha: u64,
	limit: u64,
	partial: bool,
) -> DispatchResult {
	let (coldkey, alpha) = (RuntimeOrigin::signed(coldkey), Alpha::new(alpha));
	Dtao::remove_stake_limit(coldkey, hotkey, netuid, alpha, limit, partial)
}

fn sell_root(alpha: u64, limit: u64) -> DispatchResult {
	sell_as(ALICE, ALICE_HOTKEY, NetUid::ROOT, alpha, limit, false)
}

/// Alice bought on [`LIVELY`] with just this much.
#[track_caller]
fn assert_bought(tao: u64) {
	let bought = trade(tao, 5_000 * TAO, 10_000 * TAO, RATE);
	let (paid, output) = (Tao::new(tao), Alpha::new(bought.output));
	assert_eq!(
		events(),
		[Event::StakeAdded(ALICE, ALICE_HOTKEY, paid, output, LIVELY, bought.fee)]
	);
	assert_eq!(reserves(LIVELY), (bought.reserve_in, bought.reserve_out));
	assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), bought.output);
	assert_eq!(free(ALICE), ENDOWMENT - tao);
}

/// The owner sold just this much on [`LIVELY`].
#[track_caller]
fn assert_sold(alpha: u64) {
	let sold = trade(alpha, 10_000 * TAO, 5_000 * TAO, RATE);
	let (output, paid) = (Tao::new(sold.output), Alpha::new(alpha));
	assert_eq!(
		events(),
		[Event::StakeRemoved(OWNER, OWNER_HOTKEY, output, paid, LIVELY, sold.fee)]
	);
	assert_eq!(reserves(LIVELY), (sold.reserve_out, sold.reserve_in));
	assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO - alpha);
	assert_eq!(free(OWNER), sold.output);
}

#[test]
fn whole_amount_is_bought_when_the_limit_allows_just_that() {
	run(|| {
		assert_ok!(buy(LARGEST_BUY, BUY_LIMIT, false));
		assert_bought(LARGEST_BUY);
	});
}

#[test]
fn purchase_is_refused_when_one_rao_is_beyond_the_limit() {
	run(|| {
		assert_refused(Error::SlippageTooHigh, || buy(LARGEST_BUY + 1, BUY_LIMIT, false));
	});
}

#[test]
fn part_is_bought_and_paid_when_the_limit_allows_no_more() {
	run(|| {
		assert_ok!(buy(100 * TAO, BUY_LIMIT, true));
		assert_bought(LARGEST_BUY);
	});
}

#[test]
fn part_within_the_balance_is_bought_when_the_amount_is_the_largest_number() {
	run(|| {
		assert_ok!(buy(u64::MAX, BUY_LIMIT, true));
		assert_bought(LARGEST_BUY);
	});
}

#[test]
fn price_without_the_fee_is_the_limit_when_a_part_is_bought() {
	run(|| {
		assert_ok!(buy(100 * TAO, BUY_LIMIT, true));
		let net = 49_752_469_181;
		let (tao, product) = (u128::from(5_000 * TAO + net), 50_000_000 * 10u128.pow(18));
		// Prices in units of 1e-9, both sides times the product of the reserves; 48 bits less each.
		let [within, beyond] = [tao, tao + 1].map(|tao| tao * tao / 1_000_000_000);
		let bound = product / 1_000_000_000 * u128::from(BUY_LIMIT) / 1_000_000_000;
		assert!(within <= bound && bound <= beyond);
	});
}

#[test]
fn purchase_is_that_of_add_stake_when_the_limit_is_the_largest_number() {
	run(|| {
		assert_ok!(buy(100 * TAO, u64::MAX, false));
		assert_bought(100 * TAO);
	});
}

#[test]
fn purchase_is_refused_when_amount_and_limit_are_the_largest_numbers() {
	run(|| {
		assert_refused(Error::NotEnoughBalanceToStake, || buy(u64::MAX, u64::MAX, true));
		assert_refused(Error::SlippageTooHigh, || buy(u64::MAX, u64::MAX, false));
		assert_refused(Error::NotEnoughBalanceToStake, || {
			buy_on(NetUid::ROOT, u64::MAX, u64::MAX, false)
		});
	});
}

#[test]
fn purchase_is_refused_when_the_price_is_at_the_limit_or_beyond() {
	run(|| {
		for limit in [SPOT, SPOT - 1, 1] {
			for partial in [true, false] {
				assert_refused(Error::PriceLimitExceeded, || buy(TAO, limit, partial));
			}
		}
	});
}

#[test]
fn purchase_is_refused_when_the_limit_is_zero() {
	run(|| {
		for netuid in [NetUid::ROOT, LIVELY] {
			assert_refused(Error::PriceLimitExceeded, || buy_on(netuid, TAO, 0, true));
			assert_refused(Error::PriceLimitExceeded, || buy_on(netuid, TAO, 0, false));
		}
	});
}

#[test]
fn purchase_is_refused_when_the_part_is_below_the_minimum() {
	run(|| assert_refused(Error::AmountTooLow, || buy(TAO, SPOT + 1, true)));
}

#[test]
fn root_stake_is_bought_when_the_limit_is_one_or_more() {
	run(|| {
		assert_ok!(buy_on(NetUid::ROOT, TAO, TAO, false));
		assert_ok!(buy_on(NetUid::ROOT, TAO, u64::MAX, false));
		assert_refused(Error::PriceLimitExceeded, || buy_on(NetUid::ROOT, TAO, TAO - 1, true));
		assert_eq!(root_stake(), 20_002 * TAO);
	});
}

#[test]
fn bad_input_is_refused_when_buying_with_a_limit() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || buy_on(UNKNOWN, TAO, u64::MAX, true));
		assert_refused(Error::SubtokenDisabled, || buy_on(ASLEEP, TAO, u64::MAX, true));
		assert_refused(Error::AmountTooLow, || buy(0, u64::MAX, true));
		assert_refused(Error::AmountTooLow, || buy(2_001_007, u64::MAX, true));
		assert_refused(Error::HotKeyAccountNotExists, || {
			let (coldkey, tao) = (RuntimeOrigin::signed(ALICE), Tao::new(TAO));
			Dtao::add_stake_limit(coldkey, UNKNOWN_HOTKEY, LIVELY, tao, u64::MAX, true)
		});
		assert_only_signed(|origin| {
			Dtao::add_stake_limit(origin, ALICE_HOTKEY, LIVELY, Tao::new(TAO), u64::MAX, true)
		});
	});
}

#[test]
fn low_amount_is_the_error_when_the_limit_is_passed_as_well() {
	run(|| assert_refused(Error::AmountTooLow, || buy(1, 0, true)));
}

#[test]
fn limit_is_the_error_when_the_balance_does_not_cover_it_either() {
	run(|| {
		let buy = |limit| {
			let (coldkey, tao) = (RuntimeOrigin::signed(POOR), Tao::new(100 * TAO));
			Dtao::add_stake_limit(coldkey, ALICE_HOTKEY, LIVELY, tao, limit, false)
		};
		assert_refused(Error::PriceLimitExceeded, || buy(SPOT));
		assert_refused(Error::SlippageTooHigh, || buy(BUY_LIMIT));
		assert_refused(Error::NotEnoughBalanceToStake, || buy(u64::MAX));
	});
}

#[test]
fn whole_amount_is_sold_when_the_limit_allows_just_that() {
	run(|| {
		assert_ok!(sell(LARGEST_SELL, SELL_LIMIT, false));
		assert_sold(LARGEST_SELL);
	});
}

#[test]
fn sale_is_refused_when_one_rao_is_beyond_the_limit() {
	run(|| {
		assert_refused(Error::SlippageTooHigh, || sell(LARGEST_SELL + 1, SELL_LIMIT, false));
	});
}

#[test]
fn part_is_sold_and_the_rest_stays_when_the_limit_allows_no_more() {
	run(|| {
		assert_ok!(sell(100 * TAO, SELL_LIMIT, true));
		assert_sold(LARGEST_SELL);
	});
}

#[test]
fn price_without_the_fee_is_the_limit_when_a_part_is_sold() {
	run(|| {
		assert_ok!(sell(100 * TAO, SELL_LIMIT, true));
		let net = 10_015_025_043;
		let (alpha, product) = (u128::from(10_000 * TAO + net), 50_000_000 * 10u128.pow(18));
		let bound = product / u128::from(SELL_LIMIT) * 1_000_000_000;
		assert!(alpha * alpha <= bound && bound < (alpha + 1) * (alpha + 1));
	});
}

#[test]
fn sale_is_that_of_remove_stake_when_the_limit_is_zero() {
	run(|| {
		assert_ok!(sell(90 * TAO, 0, false));
		assert_sold(90 * TAO);
	});
}

#[test]
fn sale_is_refused_when_the_price_is_at_the_limit_or_beyond() {
	run(|| {
		for limit in [SPOT, SPOT + 1, u64::MAX] {
			for partial in [true, false] {
				assert_refused(Error::PriceLimitExceeded, || sell(TAO, limit, partial));
			}
		}
	});
}

#[test]
fn sale_is_refused_when_the_part_brings_less_than_the_minimum() {
	run(|| assert_refused(Error::AmountTooLow, || sell(TAO, SPOT - 1, true)));
}

#[test]
fn part_is_not_the_whole_when_a_small_position_meets_a_limit() {
	// Emptying a position excuses it from the minimum; selling a part of it doesn't.
	let small = position(LIVELY, ALICE_HOTKEY, BOB, 20_000);
	with(genesis_with(&[small]), || {
		assert_refused(Error::AmountTooLow, || {
			sell_as(BOB, ALICE_HOTKEY, LIVELY, 20_000, SPOT - 1, true)
		});
		assert_ok!(sell_as(BOB, ALICE_HOTKEY, LIVELY, 20_000, SPOT - 10, true));
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY), None);
	});
}

#[test]
fn root_stake_is_sold_when_the_limit_is_one_or_less() {
	run(|| {
		assert_ok!(sell_root(TAO, TAO));
		assert_ok!(sell_root(TAO, 0));
		assert_refused(Error::PriceLimitExceeded, || sell_root(TAO, TAO + 1));
		assert_refused(Error::PriceLimitExceeded, || sell_root(TAO, u64::MAX));
		assert_eq!(root_stake(), 19_998 * TAO);
	});
}

#[test]
fn bad_input_is_refused_when_selling_with_a_limit() {
	run(|| {
		let sell_on = |netuid| sell_as(OWNER, OWNER_HOTKEY, netuid, TAO, 0, true);
		assert_refused(Error::SubnetNotExists, || sell_on(UNKNOWN));
		assert_refused(Error::SubtokenDisabled, || sell_on(ASLEEP));
		assert_refused(Error::AmountTooLow, || sell(0, 0, true));
		assert_refused(Error::NotEnoughStakeToWithdraw, || sell(100 * TAO + 1, 0, true));
		assert_refused(Error::NotEnoughStakeToWithdraw, || sell(u64::MAX, 0, true));
		assert_refused(Error::NotEnoughStakeToWithdraw, || sell(u64::MAX, u64::MAX, false));
		assert_refused(Error::HotKeyAccountNotExists, || {
			sell_as(OWNER, UNKNOWN_HOTKEY, LIVELY, TAO, 0, true)
		});
		assert_only_signed(|origin| {
			Dtao::remove_stake_limit(origin, OWNER_HOTKEY, LIVELY, Alpha::new(TAO), 0, true)
		});
	});
}

#[test]
fn missing_stake_is_the_error_when_the_limit_is_passed_as_well() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || sell(100 * TAO + 1, SPOT, false));
	});
}

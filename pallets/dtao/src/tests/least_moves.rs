//! The least that changes its hotkey or its coldkey where it is: worth the minimum at the spot price, or
//! all of a position.

use super::support::*;
use crate::{mock::*, moves::Move, Event, Positions};
use dtao_core::{Alpha, NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, DispatchResult};

/// The least alpha of [`LIVELY`], whose price is a half, that is worth the minimum.
const LEAST: u64 = 2 * MIN_STAKE;

/// How stake with the owner's hotkey leaves a coldkey or that hotkey without leaving its subnet.
type Leave = fn(AccountId, NetUid, u64) -> DispatchResult;

fn to_another_hotkey(coldkey: AccountId, netuid: NetUid, alpha: u64) -> DispatchResult {
	move_stake(coldkey, (OWNER_HOTKEY, netuid), (ALICE_HOTKEY, netuid), alpha)
}

fn to_another_hotkey_within_a_limit(
	coldkey: AccountId,
	netuid: NetUid,
	alpha: u64,
) -> DispatchResult {
	let (origin, alpha) = (RuntimeOrigin::signed(coldkey), Alpha::new(alpha));
	let (from, to) = (OWNER_HOTKEY, ALICE_HOTKEY);
	Dtao::move_stake_limit(origin, from, to, netuid, netuid, alpha, TAO, true)
}

fn to_another_coldkey(coldkey: AccountId, netuid: NetUid, alpha: u64) -> DispatchResult {
	transfer(coldkey, ALICE, OWNER_HOTKEY, [netuid; 2], alpha)
}

const WAYS: [Leave; 3] = [to_another_hotkey, to_another_hotkey_within_a_limit, to_another_coldkey];

/// Runs a test for each way of leaving; Bob has so much with the owner's hotkey on a subnet.
fn with_bobs(netuid: NetUid, amount: u64, test: impl Fn(Leave)) {
	for leave in WAYS {
		with(genesis_with(&[position(netuid, OWNER_HOTKEY, BOB, amount)]), || test(leave));
	}
}

/// What the last move was worth, as it was told.
fn told() -> Tao {
	match events().pop() {
		Some(Event::StakeMoved(.., tao) | Event::StakeTransferred(.., tao)) => tao,
		other => panic!("no move but {other:?}"),
	}
}

#[test]
fn least_alpha_is_worth_the_minimum_when_it_stays_on_its_subnet() {
	with_bobs(LIVELY, TAO, |leave| {
		for alpha in [1, LEAST / 2, LEAST - 1] {
			assert_refused(Error::AmountTooLow, || leave(BOB, LIVELY, alpha));
		}
		assert_ok!(leave(BOB, LIVELY, LEAST));
		assert_eq!(told(), Tao::new(MIN_STAKE));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), TAO - LEAST);
	});
}

#[test]
fn least_alpha_follows_the_price_when_it_changes() {
	with_bobs(LIVELY, TAO, |leave| {
		// Three alpha for a TAO: of 6,000,000 rao the last makes the worth whole.
		change(LIVELY, |subnet| subnet.pool.alpha = Alpha::new(15_000 * TAO));
		assert_refused(Error::AmountTooLow, || leave(BOB, LIVELY, 3 * MIN_STAKE - 1));
		assert_ok!(leave(BOB, LIVELY, 3 * MIN_STAKE));
		assert_eq!(told(), Tao::new(MIN_STAKE));
	});
}

#[test]
fn least_on_root_is_the_minimum_when_it_stays_there() {
	with_bobs(NetUid::ROOT, TAO, |leave| {
		for amount in [1, MIN_STAKE - 1] {
			assert_refused(Error::AmountTooLow, || leave(BOB, NetUid::ROOT, amount));
		}
		assert_ok!(leave(BOB, NetUid::ROOT, MIN_STAKE));
		assert_eq!(told(), Tao::new(MIN_STAKE));
		assert_eq!(stake(NetUid::ROOT, OWNER_HOTKEY, BOB), TAO - MIN_STAKE);
	});
}

#[test]
fn any_amount_will_do_when_it_is_all_of_a_position() {
	for (netuid, least) in [(LIVELY, LEAST), (NetUid::ROOT, MIN_STAKE)] {
		for amount in [1, 2, least - 1] {
			with_bobs(netuid, amount, |leave| {
				let positions = Positions::<Test>::iter().count();
				if amount > 1 {
					assert_refused(Error::AmountTooLow, || leave(BOB, netuid, amount - 1));
				}
				assert_ok!(leave(BOB, netuid, amount));
				assert_eq!(told(), Tao::new(if netuid.is_root() { amount } else { amount / 2 }));
				assert_eq!(shares(netuid, OWNER_HOTKEY, BOB), None);
				// Not one more than before.
				assert!(Positions::<Test>::iter().count() <= positions);
			});
		}
	}
}

#[test]
fn all_of_a_position_is_what_it_is_worth_when_its_hotkey_has_earned() {
	with_bobs(LIVELY, 7, |leave| {
		pay_dividend(LIVELY, OWNER_HOTKEY, 50 * TAO);
		// Half as much again, rounded down.
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 10);
		assert_refused(Error::AmountTooLow, || leave(BOB, LIVELY, 9));
		assert_refused(Error::NotEnoughStakeToWithdraw, || leave(BOB, LIVELY, 11));
		assert_ok!(leave(BOB, LIVELY, 10));
		assert_eq!(shares(LIVELY, OWNER_HOTKEY, BOB), None);
	});
}

#[test]
fn rest_may_be_less_than_the_minimum_when_enough_has_left() {
	with_bobs(LIVELY, LEAST + 1, |leave| {
		assert_ok!(leave(BOB, LIVELY, LEAST));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 1);
		assert_ok!(leave(BOB, LIVELY, 1));
		assert_eq!(shares(LIVELY, OWNER_HOTKEY, BOB), None);
	});
}

#[test]
fn quote_is_an_error_when_what_stays_on_its_subnet_is_worth_less_than_the_minimum() {
	run(|| {
		for (netuid, least) in [(LIVELY, LEAST), (NetUid::ROOT, MIN_STAKE)] {
			let quote = |alpha| {
				let quote = Dtao::quote_move(netuid, netuid, Alpha::new(alpha));
				quote.map_err(DispatchError::from)
			};
			assert_eq!(quote(least - 1), Err(Error::AmountTooLow.into()));
			let Move { sale, purchase } = quote(least).expect("it is enough");
			assert_eq!((sale.tao, sale.alpha), (Tao::new(MIN_STAKE), Alpha::new(least)));
			assert_eq!((sale.fee, purchase), (0, sale));
		}
	});
}

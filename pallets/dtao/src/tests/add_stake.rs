//! `add_stake`: what it buys, what it refuses, and in which order.

use super::{
	model::{trade, RATE},
	support::*,
};
use crate::{mock::*, Event, StakedNetUids};
use dtao_core::{stake_pool::StakePool, Alpha, Amount, NetUid, Tao};
use frame_support::{assert_ok, BoundedBTreeSet};

/// The least payment that leaves the minimum stake after its fee.
const LEAST: u64 = 2_001_008;

#[test]
fn alpha_is_bought_and_staked_when_stake_is_added() {
	run(|| {
		let issued = issuance();
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, 100 * TAO));

		let bought = 195_981_631_545;
		let paid = (Tao::new(100 * TAO), Alpha::new(bought));
		let added = Event::StakeAdded(ALICE, ALICE_HOTKEY, paid.0, paid.1, LIVELY, 50_354_773);
		assert_eq!(events(), [added]);
		assert_eq!(reserves(LIVELY), (5_100 * TAO, 9_804_018_368_455));
		assert_eq!(state(LIVELY).alpha_out.rao(), 100 * TAO + bought);
		assert_eq!(state(LIVELY).volume, 100 * u128::from(TAO));
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), bought);
		assert_eq!(free(ALICE), ENDOWMENT - 100 * TAO);
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT + (5_100 + 1_000 + 10 + 20_000) * TAO);
		assert_eq!(issuance(), issued);
	});
}

#[test]
fn nothing_else_of_a_subnet_changes_when_stake_is_added() {
	run(|| {
		let mut expected = state(LIVELY);
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, 100 * TAO));
		let after = state(LIVELY);
		(expected.pool, expected.alpha_out) = (after.pool, after.alpha_out);
		(expected.volume, expected.flows.users) = (after.volume, after.flows.users);
		assert_eq!(after, expected);
	});
}

#[test]
fn stake_on_root_costs_the_same_tao_when_stake_is_added() {
	run(|| {
		assert_ok!(add(BOB, ALICE_HOTKEY, NetUid::ROOT, 7 * TAO));
		let (tao, alpha) = (Tao::new(7 * TAO), Alpha::new(7 * TAO));
		assert_eq!(events(), [Event::StakeAdded(BOB, ALICE_HOTKEY, tao, alpha, NetUid::ROOT, 0)]);
		assert_eq!(root_stake(), 20_007 * TAO);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, BOB), 7 * TAO);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, ALICE), 20_000 * TAO);
		assert_eq!(free(BOB), ENDOWMENT - 7 * TAO);
	});
}

#[test]
fn first_shares_are_a_quintillion_a_rao_when_a_hotkey_has_no_stake() {
	run(|| {
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, LEAST));
		let all = 3_999_998 * 10u128.pow(18);
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY), Some((3_999_998, all)));
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, BOB), Some(all));
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [LIVELY]);
	});
}

#[test]
fn shares_are_rounded_for_those_who_stay_when_a_hotkey_has_earned() {
	with(genesis_with(&[position(LIVELY, ALICE_HOTKEY, BOB, 3)]), || {
		pay_dividend(LIVELY, ALICE_HOTKEY, 4);
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, LEAST));
		let bought = 3_999_998 * (3 * 10u128.pow(18)) / 7;
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, ALICE), Some(bought));
		assert_eq!(
			stake_pool(LIVELY, ALICE_HOTKEY),
			Some((7 + 3_999_998, 3 * 10u128.pow(18) + bought))
		);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 7);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), 3_999_997);
	});
}

#[test]
fn position_grows_when_stake_is_added_again() {
	run(|| {
		let first = trade(TAO, 5_000 * TAO, 10_000 * TAO, RATE);
		let second = trade(3 * TAO, first.reserve_in, first.reserve_out, RATE);
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, TAO));
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, 3 * TAO));
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), first.output + second.output);
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [LIVELY]);
		assert_eq!(reserves(LIVELY), (second.reserve_in, second.reserve_out));
	});
}

#[test]
fn positions_stay_apart_when_hotkeys_and_subnets_differ() {
	run(|| {
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, TAO));
		let elsewhere = trade(TAO, 1_000 * TAO, 100_000 * TAO, RATE).output;
		assert_ok!(add(BOB, ALICE_HOTKEY, CAPPED, TAO));
		assert_ok!(add(BOB, OWNER_HOTKEY, CAPPED, 2 * TAO));
		assert_eq!(stake(CAPPED, ALICE_HOTKEY, BOB), elsewhere);
		assert_eq!(staked_netuids(BOB, ALICE_HOTKEY), [LIVELY, CAPPED]);
		assert_eq!(staked_netuids(BOB, OWNER_HOTKEY), [CAPPED]);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO);
	});
}

#[test]
fn amount_is_accepted_when_the_minimum_remains_after_the_fee() {
	run(|| {
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, LEAST));
		let (tao, alpha) = (Tao::new(LEAST), Alpha::new(3_999_998));
		assert_eq!(events(), [Event::StakeAdded(ALICE, ALICE_HOTKEY, tao, alpha, LIVELY, 1_008)]);
	});
}

#[test]
fn amount_is_refused_when_the_fee_takes_it_below_the_minimum() {
	run(|| {
		assert_refused(Error::AmountTooLow, || add(ALICE, ALICE_HOTKEY, LIVELY, LEAST - 1));
		assert_refused(Error::AmountTooLow, || add(ALICE, ALICE_HOTKEY, LIVELY, MIN_STAKE));
	});
}

#[test]
fn amount_is_refused_when_it_is_zero() {
	run(|| {
		assert_refused(Error::AmountTooLow, || add(ALICE, ALICE_HOTKEY, LIVELY, 0));
		assert_refused(Error::AmountTooLow, || add(ALICE, ALICE_HOTKEY, NetUid::ROOT, 0));
	});
}

#[test]
fn minimum_is_met_without_a_fee_when_staking_on_root() {
	run(|| {
		assert_refused(Error::AmountTooLow, || {
			add(ALICE, ALICE_HOTKEY, NetUid::ROOT, MIN_STAKE - 1)
		});
		assert_ok!(add(ALICE, ALICE_HOTKEY, NetUid::ROOT, MIN_STAKE));
		assert_eq!(root_stake(), 20_000 * TAO + MIN_STAKE);
	});
}

#[test]
fn account_keeps_its_deposit_when_everything_else_is_staked() {
	run(|| {
		assert_refused(Error::NotEnoughBalanceToStake, || {
			add(BOB, ALICE_HOTKEY, LIVELY, ENDOWMENT - EXISTENTIAL_DEPOSIT + 1)
		});
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, ENDOWMENT - EXISTENTIAL_DEPOSIT));
		assert_eq!(free(BOB), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn amount_is_refused_when_it_is_the_largest_number() {
	run(|| {
		for netuid in [NetUid::ROOT, LIVELY, CAPPED] {
			assert_refused(Error::NotEnoughBalanceToStake, || {
				add(ALICE, ALICE_HOTKEY, netuid, u64::MAX)
			});
		}
	});
}

#[test]
fn subnet_is_refused_when_it_does_not_exist() {
	run(|| assert_refused(Error::SubnetNotExists, || add(ALICE, ALICE_HOTKEY, UNKNOWN, TAO)));
}

#[test]
fn subnet_is_refused_when_it_has_not_started() {
	run(|| assert_refused(Error::SubtokenDisabled, || add(ALICE, ALICE_HOTKEY, ASLEEP, TAO)));
}

#[test]
fn hotkey_is_refused_when_nobody_owns_it() {
	run(|| {
		for netuid in [NetUid::ROOT, LIVELY] {
			assert_refused(Error::HotKeyAccountNotExists, || {
				add(ALICE, UNKNOWN_HOTKEY, netuid, TAO)
			});
		}
	});
}

#[test]
fn purchase_is_refused_when_it_would_bring_nothing() {
	let pool = pool(LIVELY, 10_000_000 * TAO, 10_000_000);
	with(only(pool), || {
		assert_refused(Error::InsufficientLiquidity, || add(ALICE, ALICE_HOTKEY, LIVELY, LEAST));
	});
}

#[test]
fn purchase_is_refused_when_it_would_take_the_reserve_below_its_floor() {
	// The second amount pays one rao more after the fee and takes a rao of alpha more.
	let pool = pool(LIVELY, TAO, 20_000_000);
	with(only(pool), || {
		assert_refused(Error::ReservesTooLow, || add(ALICE, ALICE_HOTKEY, LIVELY, 1_000_504_003));
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, 1_000_504_002));
		assert_eq!(reserves(LIVELY), (TAO + 1_000_504_002, 10_000_000));
	});
}

#[test]
fn deposit_is_refused_when_it_is_worth_less_than_a_share() {
	run(|| {
		let value = 1_000 * TAO;
		Dtao::store_stake(LIVELY, &ALICE_HOTKEY, &StakePool { value, shares: 1 });
		crate::Positions::<Test>::insert((LIVELY, ALICE_HOTKEY, BOB), 1);
		let netuids = BoundedBTreeSet::try_from(std::collections::BTreeSet::from([LIVELY]));
		StakedNetUids::<Test>::insert(BOB, ALICE_HOTKEY, netuids.expect("one fits"));
		change(LIVELY, |subnet| subnet.alpha_out = plus(subnet.alpha_out, value));
		assert_invariants();

		assert_refused(Error::InsufficientLiquidity, || add(ALICE, ALICE_HOTKEY, LIVELY, TAO));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| Dtao::add_stake(origin, ALICE_HOTKEY, LIVELY, Tao::new(TAO)));
	});
}

#[test]
fn unknown_subnet_is_the_error_when_the_amount_is_too_low_as_well() {
	run(|| assert_refused(Error::SubnetNotExists, || add(ALICE, ALICE_HOTKEY, UNKNOWN, 0)));
}

#[test]
fn sleeping_subnet_is_the_error_when_the_amount_is_too_low_as_well() {
	run(|| assert_refused(Error::SubtokenDisabled, || add(ALICE, ALICE_HOTKEY, ASLEEP, 0)));
}

#[test]
fn low_amount_is_the_error_when_the_balance_does_not_cover_it_either() {
	run(|| assert_refused(Error::AmountTooLow, || add(POOR, ALICE_HOTKEY, LIVELY, LEAST - 1)));
}

#[test]
fn balance_is_the_error_when_the_hotkey_is_unknown_as_well() {
	run(|| {
		assert_refused(Error::NotEnoughBalanceToStake, || add(POOR, UNKNOWN_HOTKEY, LIVELY, TAO));
	});
}

#[test]
fn unknown_hotkey_is_the_error_when_the_pool_cannot_serve_as_well() {
	with(only(pool(LIVELY, TAO, 10_000_000)), || {
		assert_refused(Error::HotKeyAccountNotExists, || add(ALICE, UNKNOWN_HOTKEY, LIVELY, TAO));
		assert_refused(Error::ReservesTooLow, || add(ALICE, ALICE_HOTKEY, LIVELY, TAO));
	});
}

//! What root earns as alpha: who can claim how much of it, whatever its stake does meanwhile.

use super::{society::*, support::*};
use crate::{
	claims::Accounts, mock::*, Call, ClaimAccount, ClaimAccounts, ClaimPool, ClaimPools,
	GenesisSubnet, Position, RootClaimTypeEnum, WeightInfo,
};
use dtao_core::{Alpha, NetUid};
use frame_support::{assert_ok, dispatch::GetDispatchInfo, weights::Weight};
use sp_runtime::DispatchResult;
use std::collections::BTreeSet;

/// A position on root.
pub fn rooted(hotkey: AccountId, coldkey: AccountId, amount: u64) -> Position<AccountId> {
	position(NetUid::ROOT, hotkey, coldkey, amount)
}

/// Villages that trade, on [`LIVELY`] and [`CAPPED`], with these positions: root weighs in full, and
/// validators take nothing.
pub fn parish(positions: &[Position<AccountId>], test: impl FnOnce()) {
	let villages = [LIVELY, CAPPED].map(|at| GenesisSubnet { started: true, ..village(at) });
	with(society(&villages, positions), || {
		weigh_root_in_full();
		[FIRST, SECOND].into_iter().for_each(|hotkey| take(hotkey, 0));
		[LIVELY, CAPPED].into_iter().for_each(license);
		test();
	});
}

/// Runs an epoch of a subnet in which root earns so much alpha.
pub fn harvest(netuid: NetUid, alpha: u64) -> Paid {
	earn_for_root(netuid, alpha);
	assert_ok!(pay(netuid));
	let told = Paid::told();
	assert_eq!(told.alpha(), alpha);
	assert_invariants();
	told
}

/// All that a coldkey can claim with [`FIRST`] from a subnet.
pub fn due(coldkey: AccountId, netuid: NetUid) -> u64 {
	let all = Dtao::claimable(&coldkey).into_iter();
	all.filter(|(hotkey, at, _)| (*hotkey, *at) == (FIRST, netuid)).map(|(.., rao)| rao).sum()
}

pub fn claim(coldkey: AccountId, netuids: &[NetUid]) -> DispatchResult {
	let subnets: BTreeSet<_> = netuids.iter().copied().collect();
	let result = Dtao::claim_root(RuntimeOrigin::signed(coldkey), subnets);
	result.map(|_| ()).map_err(|failure| failure.error)
}

pub fn choose(coldkey: AccountId, choice: RootClaimTypeEnum) -> DispatchResult {
	Dtao::set_root_claim_type(RuntimeOrigin::signed(coldkey), choice)
}

pub fn account(coldkey: AccountId) -> Option<Accounts> {
	ClaimAccounts::<Test>::get(coldkey, FIRST)
}

fn pool_of(hotkey: AccountId) -> Option<ClaimPool> {
	ClaimPools::<Test>::get(hotkey).get(&LIVELY).copied()
}

#[test]
fn takes_and_claims_are_those_of_the_golden_rows_when_all_is_claimed() {
	// Rows 170 and 171; 18 % is 11,796 of 65,535 here.
	parish(&[rooted(FIRST, NOMINATOR, 2_000_000)], || {
		take(FIRST, 11_796);
		assert_ok!(choose(NOMINATOR, RootClaimTypeEnum::Keep));
		for round in 1..=2 {
			let paid = harvest(LIVELY, 1_000_000);
			let expected = Paid { validators: 179_995, claimable: 820_005, ..Paid::default() };
			assert_eq!(paid, expected);
			assert_eq!(own_stake(FIRST), round * 179_995);
			assert_eq!(due(NOMINATOR, LIVELY), 820_005);
			assert_ok!(claim(NOMINATOR, &[LIVELY]));
			assert_eq!(stake(LIVELY, FIRST, NOMINATOR), round * 820_005);
			assert_eq!(state(LIVELY).unclaimed, Alpha::ZERO);
		}
		// 0.41 of a rao for each of stake, twice.
		let rate = pool_of(FIRST).expect("there is a rate").rate;
		assert_eq!(rate * 2_000_000, 1_640_010 * u128::from(TAO) * u128::from(TAO));
	});
}

#[test]
fn alpha_is_divided_by_root_stake_when_many_have_some() {
	let positions =
		[(ALICE, 1), (BOB, 2), (NOMINATOR, 4)].map(|(who, n)| rooted(FIRST, who, n * TAO));
	parish(&positions, || {
		assert_eq!(harvest(LIVELY, 70 * TAO).claimable, 70 * TAO);
		assert_eq!(state(LIVELY).unclaimed, Alpha::new(70 * TAO));
		assert_eq!(
			[ALICE, BOB, NOMINATOR].map(|who| due(who, LIVELY)),
			[10, 20, 40].map(|n| n * TAO)
		);
		harvest(CAPPED, 7 * TAO);
		let all = [(FIRST, LIVELY, 20 * TAO), (FIRST, CAPPED, 2 * TAO)];
		assert_eq!(Dtao::claimable(&BOB), all);
	});
}

#[test]
fn alpha_is_divided_by_the_dividends_on_root_when_there_are_two_validators() {
	parish(&[rooted(FIRST, ALICE, TAO), rooted(SECOND, ALICE, 3 * TAO)], || {
		harvest(LIVELY, 40 * TAO);
		let all = Dtao::claimable(&ALICE);
		let of = |hotkey| all.iter().find(|due| due.0 == hotkey).map_or(0, |due| due.2);
		// Dividends have 32 binary digits.
		assert!(of(FIRST).abs_diff(10 * TAO) < 10 && of(SECOND).abs_diff(30 * TAO) < 10, "{all:?}");
		assert_eq!(of(FIRST) + of(SECOND), 40 * TAO);
	});
}

#[test]
fn all_is_paid_at_once_when_the_validator_takes_all() {
	parish(&[rooted(FIRST, ALICE, TAO)], || {
		take(FIRST, WHOLE);
		let expected = Paid { validators: TAO, ..Paid::default() };
		assert_eq!(harvest(LIVELY, TAO), expected);
		assert_eq!(own_stake(FIRST), TAO);
		assert_eq!(pool_of(FIRST), None);
	});
}

#[test]
fn what_is_not_the_take_is_burned_when_the_rate_has_no_room() {
	parish(&[rooted(FIRST, ALICE, TAO)], || {
		let (full, ahead) = (
			ClaimPool { rate: u128::MAX, ..Default::default() },
			ClaimAccount { seen: u128::MAX, accrued: 0 },
		);
		ClaimPools::<Test>::mutate(FIRST, |pools| pools.try_insert(LIVELY, full).unwrap());
		ClaimAccounts::<Test>::mutate(ALICE, FIRST, |account| {
			account.as_mut().unwrap().try_insert(LIVELY, ahead).unwrap()
		});
		// A trade tells clients of both, an epoch of the pool alone.
		assert_ok!(add(ALICE, FIRST, NetUid::ROOT, TAO));
		let before = own_stake(FIRST);
		take(FIRST, WHOLE / 4);
		let paid = harvest(LIVELY, TAO);
		assert_eq!((paid.claimable, paid.validators + paid.burned), (0, TAO));
		assert_eq!(
			paid.validators,
			TAO / 65_535 * (65_535 / 4) + TAO % 65_535 * (65_535 / 4) / 65_535
		);
		assert_eq!((own_stake(FIRST) - before, pool_of(FIRST)), (paid.validators, Some(full)));
	});
}

#[test]
fn alpha_is_burned_when_no_root_stake_earns_it() {
	parish(&[own(FIRST, TAO)], || {
		assert_eq!(harvest(LIVELY, TAO), Paid { unearned: TAO, ..Paid::default() });
		assert_eq!(state(LIVELY).burned, Alpha::new(TAO));
	});
}

#[test]
fn newcomer_has_nothing_of_what_was_earned_before() {
	parish(&[rooted(FIRST, ALICE, TAO)], || {
		harvest(LIVELY, TAO);
		assert_ok!(add(BOB, FIRST, NetUid::ROOT, 3 * TAO));
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [TAO, 0]);
		harvest(LIVELY, 4 * TAO);
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [2 * TAO, 3 * TAO]);
	});
}

#[test]
fn what_was_earned_stays_when_stake_grows_or_shrinks() {
	parish(&[rooted(FIRST, ALICE, 10 * TAO), rooted(FIRST, BOB, 10 * TAO)], || {
		harvest(LIVELY, 20 * TAO);
		assert_ok!(add(ALICE, FIRST, NetUid::ROOT, 20 * TAO));
		assert_ok!(remove(BOB, FIRST, NetUid::ROOT, 5 * TAO));
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [10 * TAO, 10 * TAO]);
		harvest(LIVELY, 35 * TAO);
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [40 * TAO, 15 * TAO]);
	});
}

#[test]
fn what_was_earned_stays_with_who_earned_it_when_stake_moves() {
	parish(&[rooted(FIRST, ALICE, 4 * TAO)], || {
		harvest(LIVELY, 8 * TAO);
		let way = [NetUid::ROOT; 2];
		assert_ok!(transfer(ALICE, BOB, FIRST, way, TAO));
		assert_ok!(move_stake(ALICE, (FIRST, NetUid::ROOT), (SECOND, NetUid::ROOT), TAO));
		assert_ok!(swap(ALICE, FIRST, [NetUid::ROOT, CAPPED], TAO));
		assert_invariants();
		assert_eq!(Dtao::claimable(&ALICE), [(FIRST, LIVELY, 8 * TAO)]);
		assert_eq!(Dtao::claimable(&BOB), []);
		assert_ok!(transfer(ALICE, BOB, FIRST, way, TAO));
		assert_eq!(shares(NetUid::ROOT, FIRST, ALICE), None);
		assert_eq!(due(ALICE, LIVELY), 8 * TAO);
		harvest(LIVELY, 2 * TAO);
		assert_eq!(due(ALICE, LIVELY), 8 * TAO);
	});
}

#[test]
fn dividends_in_tao_change_nothing_when_they_come_between() {
	parish(&[rooted(FIRST, ALICE, TAO), rooted(FIRST, BOB, 3 * TAO)], || {
		harvest(LIVELY, 4 * TAO);
		earn(LIVELY, 0, 0, 0, 1_000 * TAO);
		assert_ok!(pay(LIVELY));
		assert_eq!(stake(NetUid::ROOT, FIRST, ALICE), 251 * TAO);
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [TAO, 3 * TAO]);
		harvest(LIVELY, 8 * TAO);
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [3 * TAO, 9 * TAO]);
		// A share is worth 251 times as much now, and entitles who buys it to as much as the others.
		assert_ok!(add(BOB, FIRST, NetUid::ROOT, 251 * TAO));
		harvest(LIVELY, 5 * TAO);
		assert_eq!([ALICE, BOB].map(|who| due(who, LIVELY)), [4 * TAO, 13 * TAO]);
	});
}

#[test]
fn both_are_paid_when_root_earns_tao_and_alpha_in_one_epoch() {
	parish(&[rooted(FIRST, ALICE, TAO)], || {
		take(FIRST, u16::MAX / 5);
		earn(LIVELY, 0, 0, 0, 10 * TAO);
		let paid = harvest(LIVELY, 5 * TAO);
		assert_eq!(
			paid,
			Paid { validators: TAO, claimable: 4 * TAO, root: 10 * TAO, ..Paid::default() }
		);
		// The owner's take of the TAO, a rao less for the rounding of shares, came after the alpha: it has
		// no part in that.
		assert_eq!(root_stake_of(FIRST), 2 * TAO - 1);
		assert_eq!((due(ALICE, LIVELY), due(coldkey(FIRST), LIVELY)), (4 * TAO, 0));
	});
}

#[test]
fn account_comes_and_goes_with_its_position_when_nothing_was_earned() {
	parish(&[], || {
		assert_eq!(account(ALICE), None);
		assert_ok!(add(ALICE, FIRST, NetUid::ROOT, TAO));
		assert_eq!(account(ALICE), Some(Accounts::new()));
		assert_ok!(add(ALICE, FIRST, NetUid::ROOT, TAO));
		assert_eq!(account(ALICE), Some(Accounts::new()));
		assert_ok!(remove(ALICE, FIRST, NetUid::ROOT, 2 * TAO));
		assert_eq!(account(ALICE), None);
		assert_ok!(add(ALICE, FIRST, LIVELY, TAO));
		assert_eq!(account(ALICE), None);
		assert_eq!(ClaimPools::<Test>::iter().count(), 0);
	});
}

#[test]
fn account_stays_until_it_is_paid_when_its_position_is_gone() {
	parish(&[rooted(FIRST, ALICE, TAO)], || {
		harvest(LIVELY, TAO);
		assert_ok!(remove(ALICE, FIRST, NetUid::ROOT, TAO));
		assert_invariants();
		assert_eq!((account(ALICE).map(|all| all.len()), due(ALICE, LIVELY)), (Some(1), TAO));
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!((account(ALICE), stake(LIVELY, FIRST, ALICE)), (None, TAO));
	});
}

#[test]
fn parts_of_a_rao_go_to_the_next_earnings_when_a_position_goes() {
	let three = [ALICE, BOB, NOMINATOR].map(|who| rooted(FIRST, who, MIN_STAKE));
	parish(&three, || {
		harvest(LIVELY, 10);
		assert_eq!([ALICE, BOB, NOMINATOR].map(|who| due(who, LIVELY)), [3, 3, 3]);
		assert_ok!(remove(ALICE, FIRST, NetUid::ROOT, MIN_STAKE));
		let rest = pool_of(FIRST).expect("there is a pool").rest;
		let third = u128::from(TAO) * u128::from(TAO) / 3;
		// A rate is rounded by less than 10⁻¹⁸ rao for each rao of stake.
		assert!(rest.abs_diff(third) < u128::from(3 * MIN_STAKE), "{rest}");
		assert_eq!(due(ALICE, LIVELY), 3);
		// What the ten had left over, and one more, are eight for two.
		harvest(LIVELY, 1);
		assert_eq!([ALICE, BOB, NOMINATOR].map(|who| due(who, LIVELY)), [3, 4, 4]);
		assert_eq!(pool_of(FIRST).map(|pool| (pool.left, pool.rest)), Some((Alpha::new(11), 0)));
	});
}

/// The calls that change stake on one subnet, with their weights where that isn't root.
fn trades(netuid: NetUid) -> [(Call<Test>, Weight); 5] {
	let (hotkey, amount_staked, amount_unstaked) = (MINER, 1.into(), 1.into());
	let (limit_price, allow_partial) = (1, false);
	let add_limit =
		Call::add_stake_limit { hotkey, netuid, amount_staked, limit_price, allow_partial };
	let remove_limit =
		Call::remove_stake_limit { hotkey, netuid, amount_unstaked, limit_price, allow_partial };
	let remove_full = Call::remove_stake_full_limit { hotkey, netuid, limit_price: None };
	[
		(Call::add_stake { hotkey, netuid, amount_staked }, TestWeights::add_stake()),
		(Call::remove_stake { hotkey, netuid, amount_unstaked }, TestWeights::remove_stake()),
		(add_limit, TestWeights::add_stake_limit()),
		(remove_limit, TestWeights::remove_stake_limit()),
		(remove_full, TestWeights::remove_stake_full_limit()),
	]
}

/// The calls that change stake on two, likewise.
fn moves([origin_netuid, destination_netuid]: [NetUid; 2]) -> [(Call<Test>, Weight); 5] {
	let (hotkey, alpha_amount, limit_price, allow_partial) = (MINER, 1.into(), 1, false);
	let (origin_hotkey, destination_hotkey, destination_coldkey) = (MINER, FIRST, BOB);
	let shift = Call::move_stake {
		origin_hotkey,
		destination_hotkey,
		origin_netuid,
		destination_netuid,
		alpha_amount,
	};
	let shift_limit = Call::move_stake_limit {
		origin_hotkey,
		destination_hotkey,
		origin_netuid,
		destination_netuid,
		alpha_amount,
		limit_price,
		allow_partial,
	};
	let give = Call::transfer_stake {
		destination_coldkey,
		hotkey,
		origin_netuid,
		destination_netuid,
		alpha_amount,
	};
	let swap = Call::swap_stake { hotkey, origin_netuid, destination_netuid, alpha_amount };
	let swap_limit = Call::swap_stake_limit {
		hotkey,
		origin_netuid,
		destination_netuid,
		alpha_amount,
		limit_price,
		allow_partial,
	};
	[
		(shift, TestWeights::move_stake()),
		(shift_limit, TestWeights::move_stake_limit()),
		(give, TestWeights::transfer_stake()),
		(swap, TestWeights::swap_stake()),
		(swap_limit, TestWeights::swap_stake_limit()),
	]
}

#[test]
fn trade_weighs_more_when_it_changes_stake_on_root() {
	let settling = TestWeights::settle_claims();
	assert!(settling.all_gt(Weight::zero()));
	let check = |calls: [(Call<Test>, Weight); 5], changes| {
		for (call, plain) in calls {
			let expected = plain.saturating_add(settling.saturating_mul(changes));
			assert_eq!(call.get_dispatch_info().call_weight, expected, "{call:?}");
		}
	};
	check(trades(LIVELY), 0);
	check(trades(NetUid::ROOT), 1);
	check(moves([LIVELY, CAPPED]), 0);
	check(moves([LIVELY, NetUid::ROOT]), 1);
	check(moves([NetUid::ROOT, LIVELY]), 1);
	check(moves([NetUid::ROOT; 2]), 2);
}

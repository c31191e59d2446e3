//! What clients work out of the copies of claims is what can be claimed.

use super::{claims::*, life::*, society::*, support::*};
use crate::{
	mock::*, ClaimPools, Position, RatesPerRao, RootClaimTypeEnum, RootClaimable, RootClaimed,
	MAX_STAKED_SUBNETS,
};
use codec::{Encode, MaxEncodedLen};
use dtao_core::{fixed::I96F32, NetUid};
use frame_support::{
	__private::metadata_ir::StorageEntryTypeIR, assert_ok, storage::StoragePrefixedMap,
};
use scale_info::MetaType;
use sp_runtime::DispatchResult;
use std::collections::BTreeMap;

pub const ROOT: NetUid = NetUid::ROOT;

/// The rate of a hotkey on a subnet, in 2⁻³² rao of alpha per rao.
pub fn rate(hotkey: AccountId, netuid: NetUid) -> i128 {
	RootClaimable::<Test>::get(hotkey).on(netuid).bits
}

pub fn claimed(hotkey: AccountId, coldkey: AccountId, netuid: NetUid) -> u128 {
	RootClaimed::<Test>::get((netuid, hotkey, coldkey))
}

/// What a client comes to, in whole numbers.
pub fn shown(hotkey: AccountId, coldkey: AccountId, netuid: NetUid) -> u64 {
	let earned = (rate(hotkey, netuid) as u128 * u128::from(stake(ROOT, hotkey, coldkey))) >> 32;
	earned.saturating_sub(claimed(hotkey, coldkey, netuid)) as u64
}

/// What a client comes to that counts in floats.
fn shown_in_floats(hotkey: AccountId, coldkey: AccountId, netuid: NetUid) -> u64 {
	let rate = rate(hotkey, netuid) as f64 / 2f64.powi(32);
	let earned = (stake(ROOT, hotkey, coldkey) as f64 * rate) as u128;
	earned.saturating_sub(claimed(hotkey, coldkey, netuid)) as u64
}

/// What can be claimed with a hotkey on a subnet.
pub fn owed(hotkey: AccountId, coldkey: AccountId, netuid: NetUid) -> u64 {
	let all = Dtao::claimable_with(&coldkey, &hotkey).into_iter();
	all.filter(|(at, _)| *at == netuid).map(|(_, alpha)| u64::from(alpha)).sum()
}

/// What was just written is shown to the rao, on every subnet.
#[track_caller]
pub fn assert_exact(hotkey: AccountId, coldkey: AccountId) {
	for netuid in [LIVELY, CAPPED] {
		let told = shown(hotkey, coldkey, netuid);
		assert_eq!(told, owed(hotkey, coldkey, netuid), "on {netuid:?}");
		assert!(shown_in_floats(hotkey, coldkey, netuid).abs_diff(told) <= 1, "on {netuid:?}");
	}
}

/// What was written before is shown but for a few rao, where a rao of stake has earned less than one.
#[track_caller]
pub fn assert_close(hotkey: AccountId, coldkey: AccountId) {
	for netuid in [LIVELY, CAPPED] {
		let (told, owed) = (shown(hotkey, coldkey, netuid), owed(hotkey, coldkey, netuid));
		let slack = 4 + (stake(ROOT, hotkey, coldkey) >> 32);
		assert!(told.abs_diff(owed) <= slack, "{told} and {owed} on {netuid:?}");
	}
}

/// Alice and Bob have staked sums that don't divide well and have earned on both subnets.
pub fn harvested(test: impl FnOnce()) {
	let positions = [rooted(FIRST, ALICE, 10 * TAO + 7), rooted(FIRST, BOB, 3 * TAO + 1)];
	parish(&positions, || {
		harvest(LIVELY, 4 * TAO + 3);
		harvest(CAPPED, TAO / 3);
		test();
	});
}

/// [`harvested`], while the chain claims nothing of its own accord and mints nothing.
pub fn quiet(test: impl FnOnce()) {
	harvested(|| {
		change_settings(|settings| settings.num_root_claims = 0);
		let idle = |netuid| change(netuid, |subnet| subnet.emission_enabled = false);
		[LIVELY, CAPPED].into_iter().for_each(idle);
		test();
	});
}

/// All keys of both copies.
pub fn keys() -> (usize, usize) {
	(RootClaimable::<Test>::iter_keys().count(), RootClaimed::<Test>::iter_keys().count())
}

#[test]
fn types_are_those_that_clients_decode() {
	let value = |name| {
		let entries = Dtao::storage_metadata().entries;
		let entry = entries.into_iter().find(|entry| entry.name == name).expect("it is declared");
		match entry.ty {
			StorageEntryTypeIR::Map { value, .. } => value,
			plain => panic!("{name} is no map but {plain:?}"),
		}
	};
	assert_eq!(value("RootClaimable"), MetaType::new::<BTreeMap<NetUid, I96F32>>());
	assert_eq!(value("RootClaimed"), MetaType::new::<u128>());
	assert_eq!(RootClaimed::<Test>::storage_prefix(), b"RootClaimed");
}

#[test]
fn rates_are_encoded_as_a_map_within_their_bound() {
	quiet(|| {
		let bits = |netuid| I96F32 { bits: rate(FIRST, netuid) };
		let plain = BTreeMap::from([(LIVELY, bits(LIVELY)), (CAPPED, bits(CAPPED))]);
		assert_eq!(RootClaimable::<Test>::get(FIRST).encode(), plain.encode());
		let full: BTreeMap<_, _> =
			(0..MAX_STAKED_SUBNETS as u16).map(|id| (NetUid::new(id), bits(LIVELY))).collect();
		assert_eq!(RatesPerRao::max_encoded_len(), full.encoded_size());
	});
}

#[test]
fn rate_is_what_a_rao_has_earned() {
	parish(&[rooted(FIRST, ALICE, 6 * TAO), rooted(FIRST, BOB, 2 * TAO)], || {
		assert_eq!(keys(), (0, 0));
		harvest(LIVELY, 2 * TAO);
		assert_eq!((rate(FIRST, LIVELY), rate(FIRST, CAPPED)), (1 << 30, 0));
		assert_eq!([ALICE, BOB].map(|who| shown(FIRST, who, LIVELY)), [3 * TAO / 2, TAO / 2]);
		// Who was there from the beginning has nothing to subtract.
		assert_eq!(keys(), (1, 0));
		harvest(LIVELY, 4 * TAO);
		assert_eq!(rate(FIRST, LIVELY), 3 << 30);
		[ALICE, BOB].into_iter().for_each(|who| assert_exact(FIRST, who));
	});
}

#[test]
fn earnings_are_shown_when_epochs_go_on() {
	harvested(|| {
		for alpha in [1, 7, TAO / 7, 5 * TAO] {
			harvest(LIVELY, alpha);
			[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
		}
	});
}

#[test]
fn newcomer_is_shown_nothing_of_what_was_earned_before() {
	harvested(|| {
		set_balance(NOMINATOR, ENDOWMENT);
		assert_ok!(add(NOMINATOR, FIRST, ROOT, 5 * TAO));
		assert!(claimed(FIRST, NOMINATOR, LIVELY) > TAO.into());
		assert_eq!(shown(FIRST, NOMINATOR, LIVELY), 0);
		assert_exact(FIRST, NOMINATOR);
		[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
		harvest(LIVELY, TAO);
		[ALICE, BOB, NOMINATOR].into_iter().for_each(|who| assert_close(FIRST, who));
	});
}

#[test]
fn what_was_earned_is_shown_when_stake_grows() {
	harvested(|| {
		for more in [MIN_STAKE, 2 * TAO + 13, 50 * TAO] {
			assert_ok!(add(ALICE, FIRST, ROOT, more));
			assert_exact(FIRST, ALICE);
			assert_close(FIRST, BOB);
			harvest(LIVELY, TAO / 3);
			[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
		}
	});
}

#[test]
fn what_was_earned_is_shown_when_all_alpha_becomes_stake_on_root() {
	harvested(|| {
		for netuid in [LIVELY, CAPPED] {
			assert_ok!(add(ALICE, FIRST, netuid, TAO));
		}
		let before = [LIVELY, CAPPED].map(|netuid| owed(FIRST, ALICE, netuid));
		let held = stake(ROOT, FIRST, ALICE);
		assert_ok!(unstake_all_alpha(ALICE, FIRST));
		assert!(stake(ROOT, FIRST, ALICE) > held + TAO);
		assert_eq!([LIVELY, CAPPED].map(|netuid| owed(FIRST, ALICE, netuid)), before);
		assert_exact(FIRST, ALICE);
	});
}

#[test]
fn what_was_earned_is_shown_when_stake_shrinks_after_a_claim() {
	harvested(|| {
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(claim(ALICE, &[LIVELY, CAPPED]));
		harvest(LIVELY, TAO);
		harvest(CAPPED, TAO);
		assert_ok!(remove(ALICE, FIRST, ROOT, TAO));
		assert_exact(FIRST, ALICE);
		harvest(LIVELY, TAO);
		[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
	});
}

/// A client subtracts and doesn't add: what is gone has earned more than what is left.
#[test]
fn no_more_is_shown_than_the_stake_that_is_left_has_earned() {
	parish(&[rooted(FIRST, ALICE, 10 * TAO)], || {
		harvest(LIVELY, 5 * TAO);
		assert_ok!(transfer(ALICE, BOB, FIRST, [ROOT; 2], 9 * TAO));
		assert_eq!((owed(FIRST, ALICE, LIVELY), claimed(FIRST, ALICE, LIVELY)), (5 * TAO, 0));
		assert_eq!(shown(FIRST, ALICE, LIVELY), TAO / 2);
		assert_exact(FIRST, BOB);
		harvest(LIVELY, 10 * TAO);
		assert_eq!(
			(owed(FIRST, ALICE, LIVELY), shown(FIRST, ALICE, LIVELY)),
			(6 * TAO, 3 * TAO / 2)
		);
		// The claim pays all of it, and from then on they agree.
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(stake(LIVELY, FIRST, ALICE), 6 * TAO);
		assert_exact(FIRST, ALICE);
		harvest(LIVELY, 10 * TAO);
		assert_eq!(shown(FIRST, ALICE, LIVELY), TAO);
	});
}

#[test]
fn both_are_shown_what_is_theirs_when_stake_moves() {
	harvested(|| {
		let away = |to: AccountId, rao| move_stake(ALICE, (FIRST, ROOT), (to, ROOT), rao);
		assert_ok!(add(ALICE, SECOND, ROOT, TAO));
		harvest(LIVELY, 3 * TAO);
		assert_ok!(claim(ALICE, &[LIVELY, CAPPED]));
		assert_ok!(away(SECOND, TAO));
		assert_exact(FIRST, ALICE);
		assert_exact(SECOND, ALICE);
		assert_ok!(transfer(ALICE, NOMINATOR, FIRST, [ROOT; 2], TAO));
		assert_exact(FIRST, ALICE);
		assert_exact(FIRST, NOMINATOR);
		assert_ok!(swap(ALICE, FIRST, [ROOT, LIVELY], TAO));
		assert_exact(FIRST, ALICE);
		harvest(LIVELY, TAO);
		for (hotkey, coldkey) in [(FIRST, ALICE), (SECOND, ALICE), (FIRST, BOB), (FIRST, NOMINATOR)]
		{
			assert_close(hotkey, coldkey);
		}
	});
}

#[test]
fn nothing_is_told_of_a_position_that_is_gone() {
	harvested(|| {
		assert_ok!(add(ALICE, FIRST, ROOT, TAO));
		assert_eq!(keys(), (1, 2));
		assert_ok!(remove(ALICE, FIRST, ROOT, stake(ROOT, FIRST, ALICE)));
		assert!(owed(FIRST, ALICE, LIVELY) > 0);
		assert_eq!(keys(), (1, 0));
		assert_ok!(remove(BOB, FIRST, ROOT, stake(ROOT, FIRST, BOB)));
		// The pools are there, and nobody's stake has earned anything.
		assert_eq!((keys(), rate(FIRST, LIVELY)), ((1, 0), 0));
		assert_eq!(ClaimPools::<Test>::get(FIRST).len(), 2);
		assert_ok!(add(BOB, FIRST, ROOT, 100 * TAO));
		assert!(rate(FIRST, LIVELY) > 0);
		assert_exact(FIRST, BOB);
	});
}

#[test]
fn nothing_is_shown_when_all_is_kept() {
	harvested(|| {
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!((shown(FIRST, ALICE, LIVELY), owed(FIRST, ALICE, LIVELY)), (0, 0));
		assert!(shown(FIRST, ALICE, CAPPED) > 0);
		harvest(LIVELY, TAO);
		[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
	});
}

#[test]
fn rest_is_shown_when_a_claim_is_sold() {
	harvested(|| {
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert!(stake(ROOT, FIRST, ALICE) > 10 * TAO + 7);
		assert_eq!(shown(FIRST, ALICE, LIVELY), 0);
		assert!(shown(FIRST, ALICE, CAPPED) > 0);
		assert_exact(FIRST, ALICE);
		assert_close(FIRST, BOB);
	});
}

#[test]
fn rates_fall_and_nothing_else_changes_when_a_dividend_in_tao_comes() {
	harvested(|| {
		assert_ok!(add(ALICE, FIRST, ROOT, TAO));
		let before = (rate(FIRST, LIVELY), claimed(FIRST, ALICE, LIVELY), owed(FIRST, BOB, LIVELY));
		let staked = u128::from(root_stake());
		for round in 2..=4u8 {
			earn(LIVELY, 0, 0, 0, staked as u64);
			assert_ok!(pay(LIVELY));
			let expected = before.0 as u128 / u128::from(round);
			assert!((rate(FIRST, LIVELY) as u128).abs_diff(expected) <= 1);
			assert_eq!(
				(claimed(FIRST, ALICE, LIVELY), owed(FIRST, BOB, LIVELY)),
				(before.1, before.2)
			);
			[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
		}
	});
}

/// An epoch that rewrote what is told of every owner on every subnet would be too long.
#[test]
fn take_of_a_dividend_in_tao_is_told_when_the_owner_trades_on_root_or_sells_a_claim() {
	let owner = coldkey(FIRST);
	let sell = || {
		choose(owner, RootClaimTypeEnum::Swap)?;
		claim(owner, &[LIVELY])
	};
	let corrections: [&dyn Fn() -> DispatchResult; 2] =
		[&|| add(owner, FIRST, ROOT, MIN_STAKE), &sell];
	let excess = |netuid| shown(FIRST, owner, netuid) - owed(FIRST, owner, netuid);
	for correct in corrections {
		harvested(|| {
			set_balance(owner, ENDOWMENT);
			take(FIRST, u16::MAX / 5);
			for alpha in [0, 7 * TAO] {
				earn(LIVELY, 0, 0, 0, 50 * TAO);
				earn_for_root(LIVELY, alpha);
				assert_ok!(pay(LIVELY));
				assert!(excess(LIVELY) > TAO / 4 && excess(CAPPED) > 0);
				[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
			}
			// A claim that is kept corrects its own subnet alone.
			assert_ok!(choose(owner, RootClaimTypeEnum::Keep));
			assert_ok!(claim(owner, &[LIVELY]));
			assert_eq!((shown(FIRST, owner, LIVELY), owed(FIRST, owner, LIVELY)), (0, 0));
			assert!(excess(CAPPED) > 0);
			harvest(LIVELY, TAO);
			assert_ok!(correct());
			assert_exact(FIRST, owner);
		});
	}
}

/// A rao of the stake has earned a thousand: it counts as a whole, or not at all.
#[test]
fn a_rao_of_stake_counts_when_it_has_earned_more_than_one() {
	let positions: [Position<AccountId>; 2] =
		[rooted(FIRST, ALICE, TAO), rooted(FIRST, BOB, TAO + 1)];
	parish(&positions, || {
		harvest(LIVELY, 2_000 * TAO);
		earn(LIVELY, 0, 0, 0, TAO / 3);
		assert_ok!(pay(LIVELY));
		let (told, owed) = (shown(FIRST, ALICE, LIVELY), owed(FIRST, ALICE, LIVELY));
		assert!((3..=1_003).contains(&told.abs_diff(owed)), "{told} and {owed}");
		assert_ok!(add(ALICE, FIRST, ROOT, MIN_STAKE));
		assert_exact(FIRST, ALICE);
	});
}

#[test]
fn trades_off_root_and_with_a_hotkey_that_earned_nothing_are_not_told() {
	harvested(|| {
		assert_ok!(add(ALICE, FIRST, ROOT, TAO));
		harvest(LIVELY, 4 * TAO + 3);
		let told = || ([LIVELY, CAPPED].map(|netuid| claimed(FIRST, ALICE, netuid)), keys());
		let before = told();
		assert!(before.0.iter().all(|claimed| *claimed > 0));
		assert_ok!(add(ALICE, FIRST, LIVELY, TAO));
		assert_ok!(remove(ALICE, FIRST, LIVELY, TAO));
		assert_eq!(told(), before);
		assert_ok!(add(ALICE, ALICE_HOTKEY, ROOT, TAO));
		assert_ok!(remove(ALICE, ALICE_HOTKEY, ROOT, TAO));
		assert_eq!(told(), before);
	});
}

//! Claims broken by hand: each of their invariants is seen to fail.

use super::{claims::*, society::*, support::*};
use crate::{
	claims::Accounts, mock::*, ClaimAccount, ClaimAccounts, ClaimPool, ClaimPools, GenesisSubnet,
	RatesPerRao, RootClaimable, RootClaimed,
};
use dtao_core::{Alpha, NetUid};
use frame_support::{assert_ok, BoundedBTreeMap};
use sp_runtime::DispatchError;

/// Breaks the claims of two and sees the check fail with `message`.
#[track_caller]
fn assert_broken(message: &'static str, fault: impl FnOnce()) {
	let villages = [GenesisSubnet { started: true, ..village(LIVELY) }];
	let positions = [ALICE, BOB].map(|who| rooted(FIRST, who, TAO));
	externalities(society(&villages, &positions)).execute_with(|| {
		weigh_root_in_full();
		license(LIVELY);
		harvest(LIVELY, TAO);
		assert_ok!(remove(BOB, FIRST, NetUid::ROOT, TAO));
		assert_invariants();
		fault();
		assert_eq!(Dtao::do_try_state(), Err(DispatchError::Other(message)));
	});
}

fn change_pool(fault: impl FnOnce(&mut ClaimPool)) {
	ClaimPools::<Test>::mutate(FIRST, |pools| {
		fault(pools.get_mut(&LIVELY).expect("there is a pool"))
	});
}

fn change_account(coldkey: AccountId, fault: impl FnOnce(&mut ClaimAccount)) {
	ClaimAccounts::<Test>::mutate(coldkey, FIRST, |account| {
		let account = account.as_mut().expect("there is an account");
		let mut entry = account.get(&LIVELY).copied().unwrap_or_default();
		fault(&mut entry);
		account.try_insert(LIVELY, entry).expect("there is room");
	});
}

#[test]
fn check_fails_when_unclaimed_is_not_what_is_left() {
	let message = "what is unclaimed is not what the claim pools have left";
	assert_broken(message, || {
		change(LIVELY, |subnet| {
			subnet.unclaimed = plus(subnet.unclaimed, 1);
			subnet.alpha_out = plus(subnet.alpha_out, 1);
		})
	});
	assert_broken(message, || change_pool(|pool| pool.left = plus(pool.left, 1)));
}

#[test]
fn check_fails_when_claims_are_on_no_subnet() {
	assert_broken("claims on a subnet that doesn't exist", || {
		ClaimPools::<Test>::mutate(SECOND, |pools| {
			pools.try_insert(UNKNOWN, ClaimPool::default()).expect("there is room")
		});
	});
	assert_broken("an empty entry of claim pools", || {
		ClaimPools::<Test>::insert(SECOND, BoundedBTreeMap::new());
	});
}

#[test]
fn check_fails_when_a_position_has_no_account() {
	assert_broken("a position on root without an account", || {
		ClaimAccounts::<Test>::remove(ALICE, FIRST);
	});
}

#[test]
fn check_fails_when_an_account_has_nothing() {
	assert_broken("an account of nothing", || {
		ClaimAccounts::<Test>::insert(NOMINATOR, FIRST, Accounts::new());
	});
	assert_broken("an account of nothing", || change_account(BOB, |entry| entry.accrued = 1));
}

#[test]
fn check_fails_when_an_account_is_of_no_pool() {
	assert_broken("an account of a pool that isn't there", || {
		let entry = ClaimAccount::default();
		ClaimAccounts::<Test>::mutate(ALICE, FIRST, |account| {
			account.as_mut().unwrap().try_insert(UNKNOWN, entry).unwrap()
		});
	});
}

#[test]
fn check_fails_when_an_account_is_ahead_of_its_pool() {
	assert_broken("an account that is ahead of its pool", || {
		change_account(ALICE, |entry| entry.seen = u128::MAX)
	});
}

#[test]
fn check_fails_when_claims_are_not_what_is_left() {
	let rao = u128::from(TAO) * u128::from(TAO);
	assert_broken("more claims than is left", || change_account(BOB, |e| e.accrued += rao));
	assert_broken("less claims than is left", || change_account(BOB, |e| e.accrued -= rao));
	assert_broken("more claims than is left", || change_pool(|pool| pool.rest += rao));
}

#[test]
fn check_fails_when_a_published_rate_is_not_true() {
	let message = "the published rates are others";
	assert_broken(message, || RootClaimable::<Test>::remove(FIRST));
	assert_broken(message, || RootClaimable::<Test>::insert(FIRST, RatesPerRao::default()));
	assert_broken("a rate is published of what nobody earned", || {
		RootClaimable::<Test>::insert(SECOND, RatesPerRao::default())
	});
}

/// Says what was claimed with [`FIRST`] on [`LIVELY`].
fn tell(coldkey: AccountId, claimed: u128) {
	RootClaimed::<Test>::insert((LIVELY, FIRST, coldkey), claimed);
}

#[test]
fn check_fails_when_what_was_claimed_is_published_of_nobody() {
	let message = "what was claimed is published of no position";
	assert_broken(message, || tell(BOB, 1));
	assert_broken(message, || tell(NOMINATOR, 1));
	assert_broken(message, || RootClaimed::<Test>::insert((CAPPED, FIRST, ALICE), 1));
	assert_broken("an empty entry of what was claimed", || tell(ALICE, 0));
}

#[test]
fn check_fails_when_clients_would_not_show_what_can_be_claimed() {
	let told = |message, fault: fn(&mut u128)| {
		assert_broken(message, || {
			assert_ok!(add(ALICE, FIRST, NetUid::ROOT, TAO));
			RootClaimed::<Test>::mutate((LIVELY, FIRST, ALICE), fault);
		})
	};
	told("clients would show more than can be claimed", |claimed| *claimed -= 10);
	told("clients would show less than can be claimed", |claimed| *claimed += 10);
}

#[test]
fn check_fails_when_alpha_was_bought_from_nowhere() {
	let message = "alpha outside a pool is not stake, pendings, burned, bought and unclaimed";
	assert_broken(message, || change(LIVELY, |subnet| subnet.bought = Alpha::new(1)));
}

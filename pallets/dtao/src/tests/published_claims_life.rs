//! What clients work claims out of, when subnets are dissolved: nothing stays for the next of that netuid.

use super::{claims::*, life::*, published_claims::*, society::*, support::*};
use crate::{mock::*, ClaimAccounts, ClaimPools, RootClaimTypeEnum};
use frame_support::assert_ok;

#[test]
fn nothing_of_a_subnet_is_told_when_it_is_dissolved() {
	quiet(|| {
		assert_ok!(add(ALICE, FIRST, ROOT, TAO));
		assert_eq!(keys(), (1, 2));
		assert_ok!(dissolve(LIVELY));
		while !jobs().is_empty() {
			run_blocks(1);
			// A block before it is paid out, and in each phase after.
			assert_ok!(add(BOB, FIRST, ROOT, TAO));
			assert_ok!(remove(ALICE, FIRST, ROOT, MIN_STAKE));
			assert_invariants();
		}
		assert_eq!((rate(FIRST, LIVELY), claimed(FIRST, ALICE, LIVELY)), (0, 0));
		assert_eq!(keys(), (1, 2));
		[ALICE, BOB].into_iter().for_each(|who| assert_exact(FIRST, who));
		assert_ok!(dissolve(CAPPED));
		run_until_dissolved();
		assert_eq!(keys(), (0, 0));
	});
}

/// The account forgets a subnet on its own when its position goes, before the walk comes to it: with the
/// hotkey's last pool, and with one of several.
#[test]
fn nothing_stays_when_a_position_goes_in_the_midst_of_a_dissolution() {
	for last in [false, true] {
		quiet(|| {
			assert_ok!(add(ALICE, FIRST, ROOT, TAO));
			if last {
				assert_ok!(dissolve(CAPPED));
				run_until_dissolved();
			}
			assert_ok!(dissolve(LIVELY));
			while ClaimPools::<Test>::get(FIRST).contains_key(&LIVELY) {
				run_blocks(1);
			}
			assert!(
				claimed(FIRST, ALICE, LIVELY) > 0
					&& ClaimPools::<Test>::get(FIRST).is_empty() == last
			);
			assert_ok!(remove(ALICE, FIRST, ROOT, stake(ROOT, FIRST, ALICE)));
			assert_eq!(claimed(FIRST, ALICE, LIVELY), 0);
			assert_eq!(ClaimAccounts::<Test>::contains_key(ALICE, FIRST), !last);
			run_until_dissolved();
		});
	}
}

/// The same when it claims from another subnet.
#[test]
fn nothing_stays_when_a_claim_is_paid_in_the_midst_of_a_dissolution() {
	quiet(|| {
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(add(ALICE, FIRST, ROOT, TAO));
		assert_ok!(dissolve(LIVELY));
		while ClaimPools::<Test>::get(FIRST).contains_key(&LIVELY) {
			run_blocks(1);
		}
		assert!(claimed(FIRST, ALICE, LIVELY) > 0);
		assert_ok!(claim(ALICE, &[CAPPED]));
		assert_eq!(claimed(FIRST, ALICE, LIVELY), 0);
		assert_invariants();
		run_until_dissolved();
	});
}

#[test]
fn everybody_begins_at_nothing_when_a_netuid_is_used_again() {
	quiet(|| {
		assert_ok!(add(ALICE, FIRST, ROOT, TAO));
		assert_ok!(dissolve(LIVELY));
		run_until_dissolved();
		change_settings(|settings| settings.network_rate_limit = 0);
		set_balance(BOB, 10 * ENDOWMENT);
		assert_ok!(register(BOB, ALICE_HOTKEY + 7));
		set_balance(coldkey(FIRST), ENDOWMENT);
		let origin = RuntimeOrigin::signed(coldkey(FIRST));
		assert_ok!(Dtao::burned_register(origin, LIVELY, FIRST));
		for who in [ALICE, BOB] {
			assert_eq!((shown(FIRST, who, LIVELY), claimed(FIRST, who, LIVELY)), (0, 0));
		}
		earn_for_root(LIVELY, 7 * TAO);
		assert_ok!(pay(LIVELY));
		assert!(shown(FIRST, ALICE, LIVELY) > TAO);
		[ALICE, BOB].into_iter().for_each(|who| assert_close(FIRST, who));
	});
}

//! `try_associate_hotkey`: who owns which hotkey.

use super::support::*;
use crate::{mock::*, Event, Owner};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

/// An account that no genesis mentions.
const NEW_HOTKEY: AccountId = 31;

fn associate(coldkey: AccountId, hotkey: AccountId) -> DispatchResult {
	Dtao::try_associate_hotkey(RuntimeOrigin::signed(coldkey), hotkey)
}

#[test]
fn hotkey_is_owned_when_a_coldkey_associates_it() {
	run(|| {
		assert_ok!(associate(BOB, NEW_HOTKEY));
		let associated = Event::HotkeyAssociated { coldkey: BOB, hotkey: NEW_HOTKEY };
		assert_eq!(events(), [associated]);
		assert_eq!(Owner::<Test>::get(NEW_HOTKEY), BOB);
	});
}

#[test]
fn hotkey_takes_stake_when_it_is_associated() {
	run(|| {
		assert_refused(Error::HotKeyAccountNotExists, || add(ALICE, NEW_HOTKEY, LIVELY, TAO));
		assert_ok!(associate(BOB, NEW_HOTKEY));
		assert_ok!(add(ALICE, NEW_HOTKEY, LIVELY, TAO));
		assert_eq!(staked_netuids(ALICE, NEW_HOTKEY), [LIVELY]);
	});
}

#[test]
fn nothing_changes_when_ones_own_hotkey_is_associated_again() {
	run(|| {
		let before = storage_root();
		assert_ok!(associate(ALICE, ALICE_HOTKEY));
		assert_eq!(storage_root(), before);
		assert!(events().is_empty());
	});
}

#[test]
fn hotkey_is_refused_when_another_coldkey_owns_it() {
	run(|| {
		assert_refused(Error::NonAssociatedColdKey, || associate(BOB, ALICE_HOTKEY));
		assert_eq!(Owner::<Test>::get(ALICE_HOTKEY), ALICE);
	});
}

#[test]
fn hotkey_is_refused_when_it_is_the_account_of_zeros() {
	run(|| assert_refused(Error::NonAssociatedColdKey, || associate(BOB, crate::types::nobody())));
}

#[test]
fn several_hotkeys_are_owned_when_one_coldkey_associates_them() {
	run(|| {
		assert_ok!(associate(ALICE, NEW_HOTKEY));
		assert_ok!(associate(ALICE, ALICE));
		assert_eq!([ALICE_HOTKEY, NEW_HOTKEY, ALICE].map(Owner::<Test>::get), [ALICE; 3]);
	});
}

#[test]
fn balance_is_not_needed_when_a_hotkey_is_associated() {
	run(|| {
		assert_ok!(associate(POOR, NEW_HOTKEY));
		assert_eq!(Owner::<Test>::get(NEW_HOTKEY), POOR);
	});
}

#[test]
fn owner_reads_as_the_account_of_zeros_when_a_hotkey_does_not_exist() {
	run(|| assert_eq!(Owner::<Test>::get(UNKNOWN_HOTKEY), 0));
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| assert_only_signed(|origin| Dtao::try_associate_hotkey(origin, NEW_HOTKEY)));
}

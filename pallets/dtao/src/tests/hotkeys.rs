//! `try_associate_hotkey`: who owns which hotkey.

use super::support::*;
use crate::{mock::*, Event, Owner, MAX_OWNED_HOTKEYS};
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
		assert_eq!(owned(ALICE), [ALICE_HOTKEY, NEW_HOTKEY, ALICE]);
	});
}

/// Every call by which a hotkey gets an owner.
fn acquire(
	coldkey: AccountId,
	hotkeys: [AccountId; 5],
) -> [Box<dyn FnOnce() -> DispatchResult>; 5] {
	let by = move || RuntimeOrigin::signed(coldkey);
	let [a, b, c, d, e] = hotkeys;
	[
		Box::new(move || Dtao::try_associate_hotkey(by(), a)),
		Box::new(move || Dtao::burned_register(by(), LIVELY, b)),
		Box::new(move || Dtao::register_limit(by(), CAPPED, c, u64::MAX)),
		Box::new(move || Dtao::root_register(by(), d)),
		Box::new(move || Dtao::register_network(by(), e)),
	]
}

#[test]
fn hotkeys_are_told_of_their_coldkey_however_it_comes_to_own_them() {
	run(|| {
		let hotkeys = [31, 32, 33, 34, 35];
		for call in acquire(BOB, hotkeys) {
			assert_ok!(call());
		}
		assert_eq!(hotkeys.map(Owner::<Test>::get), [BOB; 5]);
		assert_eq!(owned(BOB), hotkeys);
		assert_eq!(owned(ALICE), [ALICE_HOTKEY]);
	});
}

#[test]
fn hotkey_is_refused_when_its_coldkey_owns_as_many_as_it_can() {
	run(|| {
		let hotkeys = 1_000..1_000 + AccountId::from(MAX_OWNED_HOTKEYS);
		for hotkey in hotkeys.clone() {
			assert_ok!(associate(BOB, hotkey));
		}
		assert!(owned(BOB).into_iter().eq(hotkeys.clone()));
		for call in acquire(BOB, [31, 32, 33, 34, 35]) {
			assert_refused(Error::TooManyHotkeys, call);
		}
		// What it owns already, it may go on with; and others may have what it can't.
		assert_ok!(associate(BOB, 1_000));
		assert_ok!(Dtao::burned_register(RuntimeOrigin::signed(BOB), LIVELY, 1_001));
		assert_ok!(associate(ALICE, 31));
		assert!(owned(BOB).into_iter().eq(hotkeys));
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

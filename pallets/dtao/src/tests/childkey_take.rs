//! `set_childkey_take`: who sets it, within which range, how often, and when it is forgotten.

use super::{life::dissolve, neurons::at, society::*, support::*};
use crate::{mock::*, ChildkeyTake, Event, LastChildkeyTakeIncrease, MAX_TAKE};
use dtao_core::NetUid;
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

fn set_take(coldkey: AccountId, hotkey: AccountId, netuid: NetUid, take: u16) -> DispatchResult {
	Dtao::set_childkey_take(RuntimeOrigin::signed(coldkey), hotkey, netuid, take)
}

/// The first validator sets its take on [`LIVELY`].
fn set_own(take: u16) -> DispatchResult {
	set_take(coldkey(FIRST), FIRST, LIVELY, take)
}

fn own() -> u16 {
	ChildkeyTake::<Test>::get(FIRST, LIVELY)
}

/// Takes may be from 100 to 5,000 and rise every 50 blocks.
fn modest(test: impl FnOnce()) {
	with(society(&[village(LIVELY), village(CAPPED)], &[]), || {
		change_settings(|settings| {
			(settings.min_childkey_take, settings.max_childkey_take) = (100, 5_000);
			settings.childkey_take_rate_limit = 50;
		});
		test();
	});
}

#[test]
fn take_is_nothing_when_nobody_has_set_it() {
	with(society(&[village(LIVELY)], &[]), || {
		assert_eq!(own(), 0);
		assert_ok!(set_own(0));
		assert_ok!(set_own(MAX_TAKE));
		assert_refused(Error::InvalidChildkeyTake, || set_own(MAX_TAKE + 1));
		assert_eq!(own(), 11_796);
	});
}

#[test]
fn take_is_set_when_it_is_in_the_range() {
	modest(|| {
		at(7);
		for take in [0, 99, 5_001, u16::MAX] {
			assert_refused(Error::InvalidChildkeyTake, || set_own(take));
		}
		assert_ok!(set_own(5_000));
		assert_eq!(events(), [Event::ChildKeyTakeSet(FIRST, 5_000)]);
		assert_eq!(LastChildkeyTakeIncrease::<Test>::get(LIVELY, FIRST), Some(7));
		assert_ok!(set_own(100));
		assert_eq!(own(), 100);
		// Elsewhere it is another.
		assert_eq!(ChildkeyTake::<Test>::get(FIRST, CAPPED), 0);
		assert_ok!(set_take(coldkey(FIRST), FIRST, CAPPED, 200));
		assert_ok!(set_take(coldkey(SECOND), SECOND, LIVELY, 300));
		assert_eq!(own(), 100);
	});
}

#[test]
fn take_rises_once_per_rate_limit_when_it_is_raised_again() {
	modest(|| {
		at(10);
		assert_ok!(set_own(1_000));
		for block in [10, 11, 59] {
			at(block);
			assert_refused(Error::TxChildkeyTakeRateLimitExceeded, || set_own(1_001));
		}
		// It may stay and fall at any time, which neither brings the next raise nearer nor puts it off.
		assert_ok!(set_own(1_000));
		assert_ok!(set_own(999));
		assert_refused(Error::TxChildkeyTakeRateLimitExceeded, || set_own(1_000));
		at(60);
		assert_ok!(set_own(1_000));
		at(109);
		assert_refused(Error::TxChildkeyTakeRateLimitExceeded, || set_own(1_001));
		// The range is checked first.
		assert_refused(Error::InvalidChildkeyTake, || set_own(5_001));
	});
}

#[test]
fn take_is_refused_when_the_place_or_the_caller_is_wrong() {
	modest(|| {
		let refused = |error, coldkey, hotkey, netuid| {
			assert_refused(error, || set_take(coldkey, hotkey, netuid, 6_000));
		};
		refused(Error::SubnetNotExists, BOB, FIRST, UNKNOWN);
		refused(Error::SubnetNotExists, coldkey(FIRST), FIRST, NetUid::ROOT);
		refused(Error::NonAssociatedColdKey, BOB, FIRST, LIVELY);
		refused(Error::NonAssociatedColdKey, 0, UNKNOWN_HOTKEY, LIVELY);
		refused(Error::HotKeyNotRegisteredInSubNet, ALICE, ALICE_HOTKEY, LIVELY);
		assert_only_signed(|origin| Dtao::set_childkey_take(origin, FIRST, LIVELY, 200));
	});
}

/// Whether anything is known of the first validator's take on a subnet.
fn is_known(netuid: NetUid) -> [bool; 2] {
	let raised = LastChildkeyTakeIncrease::<Test>::contains_key(netuid, FIRST);
	[ChildkeyTake::<Test>::contains_key(FIRST, netuid), raised]
}

#[test]
fn take_is_forgotten_when_the_hotkey_loses_its_uid() {
	modest(|| {
		assert_ok!(set_own(200));
		assert_ok!(set_take(coldkey(FIRST), FIRST, CAPPED, 200));
		assert!(Dtao::replace_neuron(LIVELY, 1, &ALICE_HOTKEY).is_ok());
		assert_eq!((is_known(LIVELY), is_known(CAPPED)), ([false; 2], [true; 2]));
		assert_refused(Error::HotKeyNotRegisteredInSubNet, || set_own(100));
	});
}

#[test]
fn take_is_forgotten_when_the_subnet_is_dissolved() {
	modest(|| {
		assert_ok!(set_own(200));
		assert_ok!(dissolve(LIVELY));
		assert_eq!(is_known(LIVELY), [true; 2]);
		run_blocks(1);
		assert_eq!(is_known(LIVELY), [false; 2]);
	});
}

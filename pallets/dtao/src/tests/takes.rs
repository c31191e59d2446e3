//! `increase_take`, `decrease_take`: who sets a take, within which range, how often.

use super::{neurons::at, support::*};
use crate::{mock::*, Delegates, Event, LastTakeIncrease, MAX_TAKE};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

fn increase(coldkey: AccountId, hotkey: AccountId, take: u16) -> DispatchResult {
	Dtao::increase_take(RuntimeOrigin::signed(coldkey), hotkey, take)
}

fn decrease(coldkey: AccountId, hotkey: AccountId, take: u16) -> DispatchResult {
	Dtao::decrease_take(RuntimeOrigin::signed(coldkey), hotkey, take)
}

fn take() -> u16 {
	Delegates::<Test>::get(ALICE_HOTKEY)
}

/// Alice's hotkey takes 1,000 parts, takes may be from 100 to 5,000 and rise every 50 blocks.
fn modest(test: impl FnOnce()) {
	run(|| {
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 1_000));
		change_settings(|settings| {
			(settings.min_take, settings.max_take) = (100, 5_000);
			settings.take_rate_limit = 50;
		});
		System::reset_events();
		test();
	});
}

#[test]
fn take_is_eighteen_percent_when_nobody_has_set_it() {
	run(|| {
		assert_eq!(take(), 11_796);
		assert!(!Delegates::<Test>::contains_key(ALICE_HOTKEY));
		assert_refused(Error::DelegateTakeTooLow, || increase(ALICE, ALICE_HOTKEY, MAX_TAKE));
		assert_refused(Error::DelegateTakeTooHigh, || increase(ALICE, ALICE_HOTKEY, MAX_TAKE + 1));
		assert_refused(Error::DelegateTakeTooLow, || decrease(ALICE, ALICE_HOTKEY, MAX_TAKE));
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 0));
		assert_eq!(take(), 0);
	});
}

#[test]
fn take_falls_when_its_owner_lowers_it() {
	modest(|| {
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 999));
		assert_eq!(events(), [Event::TakeDecreased(ALICE, ALICE_HOTKEY, 999)]);
		assert_eq!(take(), 999);
		assert!(!LastTakeIncrease::<Test>::contains_key(ALICE_HOTKEY));
	});
}

#[test]
fn take_rises_when_its_owner_raises_it() {
	modest(|| {
		at(7);
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_001));
		assert_eq!(events(), [Event::TakeIncreased(ALICE, ALICE_HOTKEY, 1_001)]);
		assert_eq!(take(), 1_001);
		assert_eq!(LastTakeIncrease::<Test>::get(ALICE_HOTKEY), Some(7));
	});
}

#[test]
fn take_is_refused_when_it_does_not_move_the_named_way() {
	modest(|| {
		for take in [1_000, 1_001, u16::MAX] {
			assert_refused(Error::DelegateTakeTooLow, || decrease(ALICE, ALICE_HOTKEY, take));
		}
		for take in [1_000, 999, 0] {
			assert_refused(Error::DelegateTakeTooLow, || increase(ALICE, ALICE_HOTKEY, take));
		}
	});
}

#[test]
fn take_is_refused_when_it_is_out_of_the_range() {
	modest(|| {
		assert_refused(Error::DelegateTakeTooLow, || decrease(ALICE, ALICE_HOTKEY, 99));
		assert_refused(Error::DelegateTakeTooHigh, || increase(ALICE, ALICE_HOTKEY, 5_001));
		assert_refused(Error::DelegateTakeTooHigh, || increase(ALICE, ALICE_HOTKEY, u16::MAX));
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 100));
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 5_000));
	});
}

#[test]
fn take_moves_towards_the_range_when_the_range_has_left_it_behind() {
	modest(|| {
		change_settings(|settings| (settings.min_take, settings.max_take) = (2_000, 3_000));
		assert_refused(Error::DelegateTakeTooLow, || increase(ALICE, ALICE_HOTKEY, 1_999));
		assert_refused(Error::DelegateTakeTooLow, || decrease(ALICE, ALICE_HOTKEY, 999));
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 2_000));
		change_settings(|settings| (settings.min_take, settings.max_take) = (0, 500));
		assert_refused(Error::DelegateTakeTooHigh, || increase(ALICE, ALICE_HOTKEY, 2_001));
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 1_500));
	});
}

#[test]
fn take_rises_once_per_rate_limit_when_it_is_raised_again() {
	modest(|| {
		at(10);
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_100));
		for block in [10, 11, 59] {
			at(block);
			assert_refused(Error::DelegateTxRateLimitExceeded, || {
				increase(ALICE, ALICE_HOTKEY, 1_200)
			});
		}
		at(60);
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_200));
		at(109);
		assert_refused(Error::DelegateTxRateLimitExceeded, || increase(ALICE, ALICE_HOTKEY, 1_300));
	});
}

#[test]
fn range_is_checked_first_when_the_rate_limit_has_not_passed() {
	modest(|| {
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_100));
		assert_refused(Error::DelegateTakeTooLow, || increase(ALICE, ALICE_HOTKEY, 1_100));
		assert_refused(Error::DelegateTakeTooHigh, || increase(ALICE, ALICE_HOTKEY, 5_001));
	});
}

#[test]
fn take_falls_at_any_time_when_it_was_just_raised() {
	modest(|| {
		at(10);
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_100));
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 1_050));
		assert_ok!(decrease(ALICE, ALICE_HOTKEY, 500));
		// Lowering it doesn't bring the next raise nearer, nor put it off.
		at(59);
		assert_refused(Error::DelegateTxRateLimitExceeded, || increase(ALICE, ALICE_HOTKEY, 600));
		at(60);
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 600));
	});
}

#[test]
fn take_rises_in_every_block_when_there_is_no_rate_limit() {
	modest(|| {
		change_settings(|settings| settings.take_rate_limit = 0);
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_100));
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_200));
	});
}

#[test]
fn takes_are_apart_when_one_owner_has_several_hotkeys() {
	modest(|| {
		assert_ok!(Dtao::try_associate_hotkey(RuntimeOrigin::signed(ALICE), 22));
		assert_ok!(increase(ALICE, ALICE_HOTKEY, 1_100));
		assert_ok!(decrease(ALICE, 22, 100));
		assert_ok!(increase(ALICE, 22, 200));
		assert_eq!((take(), Delegates::<Test>::get(22)), (1_100, 200));
	});
}

#[test]
fn take_is_refused_when_the_hotkey_is_not_ones_own() {
	modest(|| {
		for set in [increase, decrease] {
			assert_refused(Error::HotKeyAccountNotExists, || set(ALICE, UNKNOWN_HOTKEY, 500));
			assert_refused(Error::NonAssociatedColdKey, || set(BOB, ALICE_HOTKEY, 500));
			assert_refused(Error::NonAssociatedColdKey, || set(ALICE_HOTKEY, ALICE_HOTKEY, 500));
		}
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| Dtao::increase_take(origin, ALICE_HOTKEY, 1));
		assert_only_signed(|origin| Dtao::decrease_take(origin, ALICE_HOTKEY, 1));
	});
}

//! What holds an owner off: an epoch that is near, and its last change.

use super::*;
use frame_support::assert_ok;

/// The block of the next epoch, and the last one in which the owner may still change something: the
/// window before it has ten blocks.
const NEXT_EPOCH: u32 = 359;
const LAST_OPEN: u32 = NEXT_EPOCH - 10;

/// Two tempos.
const PAUSE: u32 = 720;

fn set_penalty(origin: RuntimeOrigin, value: u16) -> DispatchResult {
	AdminUtils::sudo_set_bonds_penalty(origin, LIVELY, value)
}

/// Makes the next epoch one of a distant block.
fn postpone_epoch() {
	pallet_dtao::Subnets::<Test>::mutate(LIVELY, |subnet| {
		subnet.as_mut().expect("the subnet is there").next_epoch = Some(1_000_000);
	});
}

#[test]
fn owner_may_change_when_the_window_has_not_begun() {
	run(|| {
		assert_eq!(subnet().next_epoch, Some(NEXT_EPOCH.into()));
		System::set_block_number(LAST_OPEN);
		assert_ok!(set_penalty(alice(), 1));
	});
}

#[test]
fn owner_is_refused_when_an_epoch_is_near_or_overdue() {
	run(|| {
		for block in [LAST_OPEN + 1, NEXT_EPOCH, NEXT_EPOCH + 1] {
			System::set_block_number(block);
			assert_refused(DtaoError::AdminActionProhibitedDuringWeightsWindow, || {
				set_penalty(alice(), 1)
			});
			assert_refused(DtaoError::AdminActionProhibitedDuringWeightsWindow, || {
				AdminUtils::sudo_set_network_registration_allowed(alice(), LIVELY, false)
			});
			assert_refused(DtaoError::AdminActionProhibitedDuringWeightsWindow, || {
				AdminUtils::sudo_set_subnet_owner_hotkey(alice(), LIVELY, OTHER_HOTKEY)
			});
		}
	});
}

#[test]
fn root_may_change_when_an_epoch_is_near() {
	run(|| {
		System::set_block_number(NEXT_EPOCH - 1);
		assert_ok!(set_penalty(root(), 1));
	});
}

#[test]
fn owner_may_change_when_there_is_no_window() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_admin_freeze_window(root(), 0));
		System::set_block_number(NEXT_EPOCH);
		assert_ok!(set_penalty(alice(), 1));
	});
}

#[test]
fn owner_is_refused_when_its_last_change_is_too_recent() {
	run(|| {
		postpone_epoch();
		assert_ok!(set_penalty(alice(), 1));
		for block in [1, PAUSE] {
			System::set_block_number(block);
			assert_refused(DtaoError::TxRateLimitExceeded, || set_penalty(alice(), 2));
		}
		System::set_block_number(1 + PAUSE);
		assert_ok!(set_penalty(alice(), 2));
		assert_refused(DtaoError::TxRateLimitExceeded, || set_penalty(alice(), 3));
	});
}

#[test]
fn owner_may_change_when_something_else_was_changed() {
	run(|| {
		assert_ok!(set_penalty(alice(), 1));
		assert_ok!(AdminUtils::sudo_set_immunity_period(alice(), LIVELY, 1));
		assert_ok!(AdminUtils::sudo_set_bonds_penalty(alice(), ASLEEP, 1));
		assert_ok!(AdminUtils::sudo_set_tempo(alice(), LIVELY, 400));
	});
}

#[test]
fn nothing_is_counted_when_a_change_is_refused() {
	run(|| {
		assert_refused(DtaoError::ValueNotInBounds, || {
			AdminUtils::sudo_set_min_allowed_weights(alice(), LIVELY, 257)
		});
		assert_ok!(AdminUtils::sudo_set_min_allowed_weights(alice(), LIVELY, 256));
	});
}

#[test]
fn nothing_is_counted_when_root_changes() {
	run(|| {
		assert_ok!(set_penalty(root(), 1));
		assert_ok!(set_penalty(root(), 2));
		assert_ok!(set_penalty(alice(), 3));
		assert_ok!(set_penalty(root(), 4));
	});
}

#[test]
fn owner_may_change_at_any_time_when_there_is_no_pause() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_owner_hparam_rate_limit(root(), 0));
		assert_ok!(set_penalty(alice(), 1));
		assert_ok!(set_penalty(alice(), 2));
	});
}

#[test]
fn window_is_the_error_when_the_pause_and_the_range_are_violated_too() {
	run(|| {
		let set = |value| AdminUtils::sudo_set_min_allowed_weights(alice(), LIVELY, value);
		assert_ok!(set(1));
		assert_refused(DtaoError::TxRateLimitExceeded, || set(257));
		System::set_block_number(NEXT_EPOCH);
		assert_refused(DtaoError::AdminActionProhibitedDuringWeightsWindow, || set(257));
	});
}

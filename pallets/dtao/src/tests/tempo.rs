//! When epochs are due: tempos, epochs asked for, and when validators count as inactive.

use super::{society::set, support::*};
use crate::{mock::*, Event, GlobalSettings, LastEpochBlock, Settings, Tempo as PublishedTempo};
use dtao_core::NetUid;
use frame_support::assert_ok;
use sp_runtime::{DispatchError, DispatchResult};

/// The block of the last epoch of [`LIVELY`], after [`at_rest`].
const LAST_EPOCH: u64 = 10_000;
/// The present block, after it.
const NOW: u64 = 10_100;

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

fn owner() -> RuntimeOrigin {
	RuntimeOrigin::signed(OWNER)
}

fn set_tempo(origin: RuntimeOrigin, tempo: u16) -> DispatchResult {
	Dtao::set_tempo(origin, LIVELY, tempo)
}

fn trigger(origin: RuntimeOrigin) -> DispatchResult {
	Dtao::trigger_epoch(origin, LIVELY)
}

fn set_factor(origin: RuntimeOrigin, factor: u32) -> DispatchResult {
	Dtao::set_activity_cutoff_factor(origin, LIVELY, factor)
}

/// Runs a test a hundred blocks after an epoch.
fn at_rest(test: impl FnOnce()) {
	run(|| {
		System::set_block_number(NOW as u32);
		LastEpochBlock::<Test>::insert(LIVELY, LAST_EPOCH);
		change(LIVELY, |subnet| subnet.next_epoch = Some(LAST_EPOCH + 360));
		test();
	});
}

/// Sees a call refuse everybody but the owner and root, and subnets that don't exist.
#[track_caller]
fn assert_only_owner_or_root(call: impl Fn(RuntimeOrigin, NetUid) -> DispatchResult) {
	at_rest(|| {
		let stranger = || call(RuntimeOrigin::signed(ALICE), LIVELY);
		assert_refused(Error::NotSubnetOwner, stranger);
		assert_refused(DispatchError::BadOrigin, || call(RuntimeOrigin::none(), LIVELY));
		for netuid in [UNKNOWN, NetUid::ROOT] {
			assert_refused(Error::SubnetNotExists, || call(owner(), netuid));
			assert_refused(Error::SubnetNotExists, || call(root(), netuid));
		}
	});
}

/// Sees a call refuse its owner shortly before an epoch and shortly after the same call.
#[track_caller]
fn assert_owner_waits(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	at_rest(|| {
		let frozen = Error::AdminActionProhibitedDuringWeightsWindow;
		change(LIVELY, |subnet| subnet.next_epoch = Some(NOW + 9));
		assert_refused(frozen, || call(owner()));
		change(LIVELY, |subnet| subnet.next_epoch = Some(NOW + 10));
		assert_ok!(call(owner()));
		change(LIVELY, |subnet| subnet.next_epoch = Some(NOW + 5_000));
		let pause = 2 * u64::from(Dtao::hyperparams(LIVELY).tempo);
		System::set_block_number((NOW + pause - 1) as u32);
		assert_refused(Error::TxRateLimitExceeded, || call(owner()));
		assert_ok!(call(root()));
		change(LIVELY, |subnet| subnet.next_epoch = Some(NOW + 5_000));
		System::set_block_number((NOW + pause) as u32);
		assert_ok!(call(owner()));
	});
}

#[test]
fn next_epoch_counts_from_the_last_when_the_tempo_is_set() {
	at_rest(|| {
		for (tempo, next) in [
			(360, LAST_EPOCH + 360),
			(u16::MAX, LAST_EPOCH + 65_535),
			(102, LAST_EPOCH + 102),
			(101, NOW + 1),
			(100, NOW + 1),
			(1, NOW + 1),
		] {
			System::reset_events();
			assert_ok!(set_tempo(root(), tempo));
			assert_eq!(state(LIVELY).next_epoch, Some(next), "tempo {tempo}");
			assert_eq!(Dtao::hyperparams(LIVELY).tempo, tempo);
			assert_eq!(PublishedTempo::<Test>::get(LIVELY), tempo);
			assert_eq!(events(), [Event::TempoSet(LIVELY, tempo)]);
		}
	});
}

#[test]
fn neurons_have_time_to_see_it_when_an_owner_shortens_the_tempo() {
	for (tempo, window, next) in [
		(1, 10, NOW + 10),
		(100, 10, NOW + 10),
		(109, 10, NOW + 10),
		(110, 10, NOW + 10),
		(111, 10, NOW + 11),
		(101, 2, NOW + 2),
		(102, 2, NOW + 2),
		(101, 1, NOW + 1),
		(1, 1, NOW + 1),
		(1, 0, NOW + 1),
		(102, 0, NOW + 2),
	] {
		at_rest(|| {
			change_settings(|settings| {
				(settings.min_tempo, settings.admin_freeze_window) = (1, window);
			});
			assert_ok!(set_tempo(owner(), tempo));
			assert_eq!(state(LIVELY).next_epoch, Some(next), "tempo {tempo}, window {window}");
		});
	}
}

#[test]
fn owner_may_not_go_on_when_the_epoch_that_it_triggered_comes_near() {
	at_rest(|| {
		assert_ok!(trigger(owner()));
		assert_ok!(set_factor(owner(), 2_000));
		System::set_block_number(NOW as u32 + 1);
		let frozen = Error::AdminActionProhibitedDuringWeightsWindow;
		assert_refused(frozen, || set_tempo(owner(), 500));
		run_blocks(8);
		assert_eq!(LastEpochBlock::<Test>::get(LIVELY), LAST_EPOCH);
		run_blocks(1);
		assert_eq!(LastEpochBlock::<Test>::get(LIVELY), NOW + 10);
		assert_ok!(set_tempo(owner(), 500));
	});
}

#[test]
fn owner_has_half_a_tempo_when_the_window_would_be_longer() {
	for (tempo, setting, window) in [
		(0, 10, 10),
		(1, 10, 0),
		(2, 10, 1),
		(3, 10, 1),
		(19, 10, 9),
		(20, 10, 10),
		(21, 10, 10),
		(360, 10, 10),
		(360, 0, 0),
		(360, u16::MAX, 180),
		(361, u16::MAX, 180),
	] {
		at_rest(|| {
			assert_ok!(set_tempo(root(), tempo));
			change_settings(|settings| {
				settings.admin_freeze_window = setting;
				settings.owner_hyperparam_rate_limit = 0;
			});
			let attempt = || set_factor(owner(), 2_000);
			change(LIVELY, |subnet| subnet.next_epoch = Some(NOW + window));
			assert_eq!(attempt(), Ok(()), "tempo {tempo}, setting {setting}");
			for due in [NOW + window - 1, NOW, NOW - 1] {
				change(LIVELY, |subnet| subnet.next_epoch = Some(due));
				if window > 0 {
					assert_refused(Error::AdminActionProhibitedDuringWeightsWindow, attempt);
				} else {
					assert_ok!(attempt());
				}
			}
		});
	}
}

#[test]
fn owner_waits_as_if_for_the_shortest_tempo_when_there_is_none() {
	for (tempo, counted) in [(0, 360), (1, 360), (360, 360), (361, 361)] {
		at_rest(|| {
			assert_ok!(set_tempo(root(), tempo));
			assert_ok!(set_factor(owner(), 2_000));
			change(LIVELY, |subnet| subnet.next_epoch = None);
			System::set_block_number(NOW as u32 + 2 * counted - 1);
			assert_refused(Error::TxRateLimitExceeded, || set_factor(owner(), 2_000));
			System::set_block_number(NOW as u32 + 2 * counted);
			assert_ok!(set_factor(owner(), 2_000));
		});
	}
}

#[test]
fn no_epoch_is_due_when_the_tempo_is_zero() {
	at_rest(|| {
		assert_ok!(set_tempo(root(), 0));
		assert_eq!(state(LIVELY).next_epoch, None);
		assert_ok!(set_tempo(root(), 200));
		assert_eq!(state(LIVELY).next_epoch, Some(LAST_EPOCH + 200));
	});
}

#[test]
fn nothing_else_changes_when_the_tempo_is_set() {
	at_rest(|| {
		let (economy, other) = (state(LIVELY), state(CAPPED));
		let mut hyperparams = Dtao::hyperparams(LIVELY);
		assert_ok!(set_tempo(owner(), 500));
		hyperparams.tempo = 500;
		assert_eq!(Dtao::hyperparams(LIVELY), hyperparams);
		let next_epoch = Some(LAST_EPOCH + 500);
		assert_eq!(state(LIVELY), dtao_core::Subnet { next_epoch, ..economy });
		assert_eq!(state(CAPPED), other);
	});
}

#[test]
fn owner_may_set_the_tempo_when_it_is_in_the_range_of_the_settings() {
	for tempo in [360, 50_400] {
		at_rest(|| assert_eq!(set_tempo(owner(), tempo), Ok(())));
	}
	at_rest(|| {
		for tempo in [0, 1, 359, 50_401, u16::MAX] {
			assert_refused(Error::ValueNotInBounds, || set_tempo(owner(), tempo));
		}
		let settings = Settings { min_tempo: 10, max_tempo: 20, ..Settings::default() };
		GlobalSettings::<Test>::put(settings);
		assert_refused(Error::ValueNotInBounds, || set_tempo(owner(), 9));
		assert_refused(Error::ValueNotInBounds, || set_tempo(owner(), 21));
		assert_ok!(set_tempo(owner(), 20));
	});
}

#[test]
fn tempo_is_refused_when_the_origin_or_the_moment_is_wrong() {
	assert_only_owner_or_root(|origin, netuid| Dtao::set_tempo(origin, netuid, 360));
	assert_owner_waits(|origin| set_tempo(origin, 360));
}

#[test]
fn epoch_is_due_as_soon_as_may_be_when_it_is_triggered() {
	for (origin, window, next) in [
		(root(), 10, NOW + 1),
		(root(), 0, NOW + 1),
		(owner(), 0, NOW + 1),
		(owner(), 1, NOW + 1),
		(owner(), 2, NOW + 2),
		(owner(), 10, NOW + 10),
		// Half a tempo is always notice enough.
		(owner(), 179, NOW + 179),
		(owner(), 181, NOW + 180),
		(owner(), u16::MAX, NOW + 180),
	] {
		at_rest(|| {
			change_settings(|settings| settings.admin_freeze_window = window);
			let before = state(LIVELY);
			assert_ok!(trigger(origin));
			let next_epoch = Some(next);
			assert_eq!(state(LIVELY), dtao_core::Subnet { next_epoch, ..before });
			assert_eq!(events(), [Event::EpochTriggered { netuid: LIVELY }]);
		});
	}
}

#[test]
fn epoch_is_triggered_when_the_tempo_runs_none() {
	at_rest(|| {
		assert_ok!(set_tempo(root(), 0));
		assert_ok!(trigger(owner()));
		assert_eq!(state(LIVELY).next_epoch, Some(NOW + 10));
		assert_ok!(trigger(root()));
		assert_eq!(state(LIVELY).next_epoch, Some(NOW + 1));
	});
}

#[test]
fn epoch_keeps_its_turn_when_it_is_overdue_and_triggered() {
	at_rest(|| {
		for due in [NOW - 3, NOW, NOW + 1] {
			change(LIVELY, |subnet| subnet.next_epoch = Some(due));
			assert_ok!(trigger(root()));
			assert_eq!(state(LIVELY).next_epoch, Some(due));
		}
	});
	// At a tempo of one block no time is kept free of changes, so an owner's is due as soon as root's.
	for due in [NOW - 3, NOW, NOW + 1] {
		at_rest(|| {
			assert_ok!(set_tempo(root(), 1));
			change(LIVELY, |subnet| subnet.next_epoch = Some(due));
			assert_ok!(trigger(owner()));
			assert_eq!(state(LIVELY).next_epoch, Some(due));
		});
	}
}

#[test]
fn trigger_is_refused_when_weights_are_committed() {
	at_rest(|| {
		set(LIVELY, |hyperparams| hyperparams.commit_reveal = true);
		for origin in [owner(), root()] {
			assert_refused(Error::CommitRevealEnabled, || trigger(origin));
		}
	});
}

#[test]
fn trigger_is_refused_when_the_origin_or_the_moment_is_wrong() {
	assert_only_owner_or_root(Dtao::trigger_epoch);
	assert_owner_waits(trigger);
}

#[test]
fn factor_is_set_when_it_is_in_range() {
	at_rest(|| {
		for factor in [1_000, 50_000, 13_889] {
			System::reset_events();
			assert_ok!(set_factor(root(), factor));
			assert_eq!(Dtao::hyperparams(LIVELY).activity_cutoff_factor, factor);
			assert_eq!(events(), [Event::ActivityCutoffFactorSet { netuid: LIVELY, factor }]);
		}
		for factor in [0, 999, 50_001, u32::MAX] {
			assert_refused(Error::ValueNotInBounds, || set_factor(root(), factor));
			assert_refused(Error::ValueNotInBounds, || set_factor(owner(), factor));
		}
		assert_ok!(set_factor(owner(), 2_000));
	});
}

#[test]
fn factor_is_refused_when_the_origin_or_the_moment_is_wrong() {
	assert_only_owner_or_root(|origin, netuid| {
		Dtao::set_activity_cutoff_factor(origin, netuid, 2_000)
	});
	assert_owner_waits(|origin| set_factor(origin, 2_000));
}

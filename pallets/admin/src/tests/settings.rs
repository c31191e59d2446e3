//! What holds for all subnets, each number from one end of its range to the other.

use super::*;
use crate::{Call, SettingChange};
use core::ops::RangeInclusive;
use dtao_core::{SeedRule, Tao};
use frame_support::assert_ok;

/// A setter of one number.
struct Case {
	set: fn(RuntimeOrigin, u64) -> DispatchResult,
	/// Writes the number where it is expected.
	write: fn(&mut Settings, u64),
	change: fn(u64) -> SettingChange,
	range: RangeInclusive<u64>,
	/// The largest number that the call can carry.
	largest: u64,
}

macro_rules! case {
	($call:ident, $field:ident, $change:ident, $kind:ty, $range:expr) => {
		Case {
			set: |origin, value| AdminUtils::$call(origin, (value as $kind).into()),
			write: |settings, value| settings.$field = (value as $kind).into(),
			change: |value| SettingChange::$change((value as $kind).into()),
			range: $range,
			largest: <$kind>::MAX as u64,
		}
	};
}

const ANY: RangeInclusive<u64> = 0..=u16::MAX as u64;
const PAUSE: RangeInclusive<u64> = 0..=u32::MAX as u64;
const SUPPLY: u64 = 21_000_000 * TAO;

#[rustfmt::skip] // a table
fn cases() -> Vec<Case> {
	vec![
		case!(sudo_set_network_rate_limit, network_rate_limit, NetworkRateLimit, u64, PAUSE),
		case!(sudo_set_network_immunity_period, network_immunity_period, NetworkImmunityPeriod, u64, PAUSE),
		// Twice what a pool starts with at least.
		case!(sudo_set_network_min_lock_cost, min_lock, MinLock, u64, 20_000_000..=SUPPLY),
		case!(sudo_set_subnet_limit, subnet_limit, SubnetLimit, u16, 0..=128),
		case!(sudo_set_lock_reduction_interval, lock_reduction_interval, LockReductionInterval, u64, PAUSE),
		case!(sudo_set_start_call_delay, start_call_delay, StartCallDelay, u64, PAUSE),
		case!(sudo_set_max_epochs_per_block, max_epochs_per_block, MaxEpochsPerBlock, u8, 1..=2),
		case!(sudo_set_min_delegate_take, min_take, MinTake, u16, 0..=11_796),
		case!(sudo_set_default_take, max_take, MaxTake, u16, 0..=11_796),
		case!(sudo_set_tx_delegate_take_rate_limit, take_rate_limit, TakeRateLimit, u64, PAUSE),
		case!(sudo_set_stake_threshold, stake_threshold, StakeThreshold, u64, 0..=u64::MAX),
		case!(sudo_set_admin_freeze_window, admin_freeze_window, AdminFreezeWindow, u16, ANY),
		case!(sudo_set_owner_hparam_rate_limit, owner_hyperparam_rate_limit, OwnerHyperparamRateLimit, u16, ANY),
		case!(sudo_set_root_weights_rate_limit, root_weights_rate_limit, RootWeightsRateLimit, u64, PAUSE),
		case!(sudo_set_children_rate_limit, children_rate_limit, ChildrenRateLimit, u64, PAUSE),
		case!(sudo_set_max_root_validators, max_root_validators, MaxRootValidators, u16, 1..=64),
	]
}

/// Sees that this, and nothing else, is set and told.
#[track_caller]
fn assert_set(call: impl FnOnce() -> DispatchResult, expected: Settings, setting: SettingChange) {
	System::reset_events();
	assert_ok!(call());
	assert_eq!(settings(), expected, "{setting:?}");
	assert_event(Event::SettingSet { setting });
}

#[test]
fn setting_is_set_when_root_says_so() {
	for case in cases() {
		run(|| {
			for value in [*case.range.start(), *case.range.end()] {
				let mut expected = settings();
				(case.write)(&mut expected, value);
				assert_set(|| (case.set)(root(), value), expected, (case.change)(value));
			}
		});
	}
}

#[test]
fn setting_is_refused_when_it_is_out_of_range() {
	for case in cases() {
		run(|| {
			let (start, end) = (*case.range.start(), *case.range.end());
			for value in [start.wrapping_sub(1), end.wrapping_add(1), case.largest] {
				if !case.range.contains(&value) && value <= case.largest {
					let set = || (case.set)(root(), value);
					assert_refused(DtaoError::ValueNotInBounds, set);
				}
			}
		});
	}
}

#[test]
fn setting_is_refused_when_the_origin_is_not_root() {
	for case in cases() {
		assert_only_root(|origin| (case.set)(origin, *case.range.end()));
	}
	assert_only_root(|origin| AdminUtils::sudo_set_tempo_range(origin, 1, 2));
	assert_only_root(|origin| AdminUtils::sudo_set_network_seed(origin, SeedRule::WholeLock));
}

#[test]
fn takes_are_refused_when_the_lowest_is_above_the_highest() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_default_take(root(), 100));
		assert_ok!(AdminUtils::sudo_set_min_delegate_take(root(), 100));
		assert_refused(DtaoError::ValueNotInBounds, || {
			AdminUtils::sudo_set_min_delegate_take(root(), 101)
		});
		assert_refused(DtaoError::ValueNotInBounds, || {
			AdminUtils::sudo_set_default_take(root(), 99)
		});
	});
}

#[test]
fn range_of_tempos_is_set_when_it_is_in_order() {
	run(|| {
		for (min, max) in [(1, 1), (1, u16::MAX), (u16::MAX, u16::MAX), (10, 20)] {
			let expected = Settings { min_tempo: min, max_tempo: max, ..settings() };
			let set = || AdminUtils::sudo_set_tempo_range(root(), min, max);
			assert_set(set, expected, SettingChange::TempoRange { min, max });
		}
		for (min, max) in [(0, 0), (0, 10), (11, 10)] {
			assert_refused(DtaoError::ValueNotInBounds, || {
				AdminUtils::sudo_set_tempo_range(root(), min, max)
			});
		}
	});
}

#[test]
fn seed_is_set_when_it_can_be_a_pool() {
	let fixed = |rao| SeedRule::Fixed(Tao::new(rao));
	run(|| {
		for seed in [fixed(10_000_000), fixed(SUPPLY), SeedRule::WholeLock] {
			let expected = Settings { seed, ..settings() };
			let set = || AdminUtils::sudo_set_network_seed(root(), seed);
			assert_set(set, expected, SettingChange::Seed(seed));
		}
		for seed in [fixed(0), fixed(9_999_999), fixed(SUPPLY + 1), fixed(u64::MAX)] {
			assert_refused(DtaoError::ValueNotInBounds, || {
				AdminUtils::sudo_set_network_seed(root(), seed)
			});
		}
	});
}

/// The name of the type of a call's argument, as the metadata tells it.
fn type_name(call: &str, argument: &str) -> Option<String> {
	let calls = scale_info::MetaType::new::<Call<Test>>().type_info();
	let scale_info::TypeDef::Variant(calls) = calls.type_def else { return None };
	let call = calls.variants.into_iter().find(|variant| variant.name == call)?;
	let field = call.fields.into_iter().find(|field| field.name == Some(argument))?;
	field.type_name.map(Into::into)
}

#[test]
fn amounts_have_the_type_that_clients_know_when_they_are_set() {
	let setters = [
		("sudo_set_min_burn", "min_burn"),
		("sudo_set_max_burn", "max_burn"),
		("sudo_set_network_min_lock_cost", "lock_cost"),
	];
	for (call, argument) in setters {
		assert_eq!(type_name(call, argument).as_deref(), Some("TaoBalance"), "{call}");
	}
}

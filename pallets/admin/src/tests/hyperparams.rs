//! The hyperparameters of one subnet, each from one end of its range to the other.

use super::*;
use crate::HyperparamChange;
use core::ops::RangeInclusive;
use dtao_core::{fixed::U64F64, Price, Tao};
use frame_support::assert_ok;

/// A setter of one number.
struct Case {
	call: &'static str,
	set: fn(RuntimeOrigin, NetUid, u64) -> DispatchResult,
	/// Writes the number where it is expected.
	write: fn(&mut Hyperparams, u64),
	change: fn(u64) -> HyperparamChange,
	range: RangeInclusive<u64>,
	/// The largest number that the call can carry.
	largest: u64,
	/// Whether the owner may not use it.
	root_only: bool,
}

macro_rules! case {
	($call:ident, $field:ident, $change:ident, $kind:ty, $range:expr, $root_only:expr) => {
		Case {
			call: stringify!($call),
			set: |origin, netuid, value| AdminUtils::$call(origin, netuid, (value as $kind).into()),
			write: |params, value| params.$field = (value as $kind).into(),
			change: |value| HyperparamChange::$change((value as $kind).into()),
			range: $range,
			largest: <$kind>::MAX as u64,
			root_only: $root_only,
		}
	};
}

/// A setter of yes and no.
macro_rules! switch {
	($call:ident, $field:ident, $change:ident) => {
		Case {
			call: stringify!($call),
			set: |origin, netuid, value| AdminUtils::$call(origin, netuid, value != 0),
			write: |params, value| params.$field = value != 0,
			change: |value| HyperparamChange::$change(value != 0),
			range: 0..=1,
			largest: 1,
			root_only: false,
		}
	};
}

const ANY: RangeInclusive<u64> = 0..=u16::MAX as u64;
const PAUSE: RangeInclusive<u64> = 0..=u32::MAX as u64;
const SUPPLY: u64 = 21_000_000 * TAO;

#[rustfmt::skip] // a table
fn cases() -> Vec<Case> {
	vec![
		case!(sudo_set_weights_version_key, weights_version, WeightsVersion, u64, 0..=u64::MAX, false),
		case!(sudo_set_weights_set_rate_limit, weights_rate_limit, WeightsRateLimit, u64, PAUSE, true),
		case!(sudo_set_immunity_period, immunity_period, ImmunityPeriod, u16, ANY, false),
		case!(sudo_set_min_allowed_weights, min_weights, MinWeights, u16, 0..=256, false),
		case!(sudo_set_max_weight_limit, max_weight, MaxWeight, u16, 256..=65_535, false),
		// There are two neurons.
		case!(sudo_set_max_allowed_uids, max_uids, MaxUids, u16, 2..=256, false),
		case!(sudo_set_max_allowed_validators, max_validators, MaxValidators, u16, 1..=256, true),
		case!(sudo_set_kappa, kappa, Kappa, u16, ANY, true),
		case!(sudo_set_bonds_moving_average, bonds_moving_average, BondsMovingAverage, u64, 0..=975_000, false),
		case!(sudo_set_bonds_penalty, bonds_penalty, BondsPenalty, u16, ANY, false),
		case!(sudo_set_commit_reveal_weights_interval, reveal_period, RevealPeriod, u64, 1..=100, false),
		case!(sudo_set_min_burn, min_burn, MinBurn, u64, 1_000..=TAO, false),
		case!(sudo_set_max_burn, max_burn, MaxBurn, u64, TAO / 10..=SUPPLY, false),
		case!(sudo_set_burn_half_life, burn_half_life, BurnHalfLife, u16, 0..=36_100, false),
		case!(sudo_set_owner_immune_neuron_limit, immune_owner_uids, ImmuneOwnerUids, u16, 1..=10, false),
		case!(sudo_set_min_non_immune_uids, min_non_immune_uids, MinNonImmuneUids, u16, 0..=256, false),
		switch!(sudo_set_commit_reveal_weights_enabled, commit_reveal, CommitReveal),
		switch!(sudo_set_liquid_alpha_enabled, liquid_alpha, LiquidAlpha),
		switch!(sudo_set_yuma3_enabled, yuma3, Yuma3),
		switch!(sudo_set_toggle_transfer, transfers, Transfers),
	]
}

impl Case {
	/// Sets the number and sees that it, and nothing else, is set and told.
	#[track_caller]
	fn assert_set(&self, origin: RuntimeOrigin, value: u64) {
		let mut expected = hyperparams();
		(self.write)(&mut expected, value);
		System::reset_events();
		assert_ok!((self.set)(origin, LIVELY, value));
		assert_eq!(hyperparams(), expected, "{}({value})", self.call);
		let hyperparameter = (self.change)(value);
		assert_event(Event::HyperparameterSet { netuid: LIVELY, hyperparameter });
	}

	/// The nearest and farthest values outside the range.
	fn outside(&self) -> Vec<u64> {
		let (start, end) = (*self.range.start(), *self.range.end());
		let below = start.checked_sub(1).into_iter().flat_map(|below| [0, below]);
		let above = (end < self.largest).then_some([end.saturating_add(1), self.largest]);
		below.chain(above.into_iter().flatten()).collect()
	}
}

#[test]
fn hyperparameter_is_set_when_root_says_so() {
	for case in cases() {
		run(|| {
			case.assert_set(root(), *case.range.start());
			case.assert_set(root(), *case.range.end());
		});
	}
}

#[test]
fn hyperparameter_is_set_when_the_owner_says_so() {
	for case in cases().into_iter().filter(|case| !case.root_only) {
		run(|| case.assert_set(alice(), *case.range.start()));
		run(|| case.assert_set(alice(), *case.range.end()));
	}
}

#[test]
fn hyperparameter_is_refused_when_it_is_out_of_range() {
	for case in cases() {
		run(|| {
			for value in case.outside() {
				assert_refused(DtaoError::ValueNotInBounds, || (case.set)(root(), LIVELY, value));
			}
		});
	}
}

#[test]
fn hyperparameter_is_refused_when_the_origin_is_neither_owner_nor_root() {
	for case in cases() {
		let value = *case.range.end();
		if case.root_only {
			assert_only_root(|origin| (case.set)(origin, LIVELY, value));
		} else {
			assert_only_owner_or_root(|origin, netuid| (case.set)(origin, netuid, value));
		}
	}
}

#[test]
fn hyperparameter_of_root_alone_is_refused_when_there_is_no_such_subnet() {
	for case in cases().into_iter().filter(|case| case.root_only) {
		run(|| {
			assert_refused(DtaoError::SubnetNotExists, || (case.set)(root(), UNKNOWN, 1));
		});
	}
}

#[test]
fn subnets_are_set_apart_when_one_of_them_is_set() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_kappa(root(), ASLEEP, 7));
		assert_eq!(hyperparams(), Hyperparams::default());
		assert_eq!(Dtao::hyperparams(ASLEEP).kappa, 7);
	});
}

#[test]
fn max_uids_is_published_when_it_is_set() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_max_allowed_uids(alice(), LIVELY, 2));
		assert_eq!(pallet_dtao::MaxAllowedUids::<Test>::get(LIVELY), 2);
	});
}

#[test]
fn alpha_values_are_set_when_they_are_in_order() {
	run(|| {
		let before = hyperparams();
		for (low, high) in [(1_638, 1_638), (1_638, u16::MAX), (u16::MAX, u16::MAX), (2_000, 2_001)]
		{
			System::reset_events();
			assert_ok!(AdminUtils::sudo_set_alpha_values(root(), LIVELY, low, high));
			let hyperparameter = HyperparamChange::AlphaValues { low, high };
			assert_event(Event::HyperparameterSet { netuid: LIVELY, hyperparameter });
			let expected = Hyperparams { alpha_low: low, alpha_high: high, ..before.clone() };
			assert_eq!(hyperparams(), expected);
		}
		for (low, high) in [(2_001, 2_000), (1_637, u16::MAX), (1_637, 1_637), (0, 0)] {
			assert_refused(DtaoError::ValueNotInBounds, || {
				AdminUtils::sudo_set_alpha_values(root(), LIVELY, low, high)
			});
		}
		assert_ok!(AdminUtils::sudo_set_alpha_values(alice(), LIVELY, 2_000, 3_000));
	});
	assert_only_owner_or_root(|origin, netuid| {
		AdminUtils::sudo_set_alpha_values(origin, netuid, 2_000, 3_000)
	});
}

#[test]
fn steepness_is_set_when_it_is_not_negative() {
	run(|| {
		let set = |value| AdminUtils::sudo_set_alpha_sigmoid_steepness(root(), LIVELY, value);
		assert_ok!(set(0));
		assert_ok!(set(i16::MAX));
		assert_eq!(hyperparams().alpha_steepness, i16::MAX);
		for value in [-1, i16::MIN] {
			assert_refused(DtaoError::ValueNotInBounds, || set(value));
		}
		System::reset_events();
		assert_ok!(AdminUtils::sudo_set_alpha_sigmoid_steepness(alice(), LIVELY, 5));
		let hyperparameter = HyperparamChange::AlphaSteepness(5);
		assert_event(Event::HyperparameterSet { netuid: LIVELY, hyperparameter });
	});
	assert_only_owner_or_root(|origin, id| {
		AdminUtils::sudo_set_alpha_sigmoid_steepness(origin, id, 1)
	});
}

/// One with 64 binary digits.
const BINARY_ONE: u128 = 1 << 64;

fn set_burn_increase(bits: u128) -> DispatchResult {
	AdminUtils::sudo_set_burn_increase_mult(root(), LIVELY, U64F64 { bits })
}

#[test]
fn burn_increase_is_kept_with_18_decimals_when_it_is_set() {
	run(|| {
		// 1.26 as clients send it, which is a little less.
		assert_ok!(set_burn_increase(BINARY_ONE * 126 / 100));
		let hyperparameter = HyperparamChange::BurnIncrease(Price::from_rational(126, 100));
		assert_event(Event::HyperparameterSet { netuid: LIVELY, hyperparameter });
		assert_eq!(hyperparams().burn_increase, Price::from_rational(126, 100));
		assert_ok!(set_burn_increase(BINARY_ONE));
		assert_eq!(hyperparams().burn_increase, Price::from_u32(1));
		assert_ok!(set_burn_increase(3 * BINARY_ONE));
		assert_eq!(hyperparams().burn_increase, Price::from_u32(3));
	});
}

#[test]
fn burn_increase_is_refused_when_it_is_out_of_range() {
	run(|| {
		// A rounding to one or three takes less than ten binary parts.
		for bits in [0, BINARY_ONE - 10, 3 * BINARY_ONE + 10, 4 * BINARY_ONE, u128::MAX] {
			assert_refused(DtaoError::ValueNotInBounds, || set_burn_increase(bits));
		}
	});
	assert_only_owner_or_root(|origin, netuid| {
		let double = U64F64 { bits: 2 * BINARY_ONE };
		AdminUtils::sudo_set_burn_increase_mult(origin, netuid, double)
	});
}

#[test]
fn lowest_burn_is_refused_when_it_is_above_the_highest() {
	run(|| {
		let half = TAO / 2;
		assert_ok!(AdminUtils::sudo_set_max_burn(alice(), LIVELY, Tao::new(half)));
		assert_ok!(AdminUtils::sudo_set_min_burn(root(), LIVELY, Tao::new(half)));
		assert_refused(DtaoError::ValueNotInBounds, || {
			AdminUtils::sudo_set_min_burn(root(), LIVELY, Tao::new(half + 1))
		});
		assert_refused(DtaoError::ValueNotInBounds, || {
			AdminUtils::sudo_set_max_burn(root(), LIVELY, Tao::new(half - 1))
		});
	});
}

#[test]
fn cutoff_is_set_when_a_factor_makes_just_so_many_blocks() {
	run(|| {
		for blocks in [360, 361, 5_000, 17_999, 18_000] {
			System::reset_events();
			assert_ok!(AdminUtils::sudo_set_activity_cutoff(root(), LIVELY, blocks));
			assert_eq!(hyperparams().activity_cutoff(), u64::from(blocks));
			let factor = hyperparams().activity_cutoff_factor;
			let set = pallet_dtao::Event::ActivityCutoffFactorSet { netuid: LIVELY, factor };
			assert_dtao_event(set);
		}
		assert_eq!(hyperparams().activity_cutoff_factor, 50_000);
	});
}

#[test]
fn cutoff_is_refused_when_it_is_out_of_range() {
	run(|| {
		for blocks in [0, 359, 18_001, u16::MAX] {
			assert_refused(DtaoError::ValueNotInBounds, || {
				AdminUtils::sudo_set_activity_cutoff(root(), LIVELY, blocks)
			});
		}
	});
	assert_only_owner_or_root(|origin, netuid| {
		AdminUtils::sudo_set_activity_cutoff(origin, netuid, 5_000)
	});
}

#[test]
fn cutoff_is_refused_when_no_factor_makes_just_so_many_blocks() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_tempo(root(), LIVELY, 10_000));
		assert_ok!(AdminUtils::sudo_set_activity_cutoff(root(), LIVELY, 20_010));
		// A thousandth of the tempo is ten blocks.
		assert_refused(Error::ValueNotInBounds, || {
			AdminUtils::sudo_set_activity_cutoff(root(), LIVELY, 20_011)
		});
		assert_ok!(AdminUtils::sudo_set_tempo(root(), LIVELY, 0));
		assert_refused(Error::ValueNotInBounds, || {
			AdminUtils::sudo_set_activity_cutoff(root(), LIVELY, 5_000)
		});
	});
}

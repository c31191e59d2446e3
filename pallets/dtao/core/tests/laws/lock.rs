//! The lock cost.

use crate::{amount, cases, magnitude, wide};
use codec::{Decode, Encode};
use dtao_core::{issuance::INITIAL_EMISSION, Amount, Lock, LockParams, Tao};
use primitive_types::U256;
use proptest::prelude::*;

const WHOLE: u64 = INITIAL_EMISSION;

fn params() -> impl Strategy<Value = LockParams> {
	let interval = prop_oneof![6 => magnitude(24), 1 => Just(0), 1 => any::<u64>()];
	(magnitude(44), interval)
		.prop_map(|(min, reduction_interval)| LockParams { min: min.into(), reduction_interval })
}

fn emission() -> impl Strategy<Value = u64> {
	prop_oneof![3 => (0..31u32).prop_map(|halvings| WHOLE >> halvings), 1 => amount()]
}

fn last() -> impl Strategy<Value = u64> {
	prop_oneof![6 => magnitude(50), 1 => amount()]
}

fn cost(lock: Lock, blocks: u64, params: &LockParams, emission: u64) -> u64 {
	lock.cost(lock.at + blocks, params, emission).rao()
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn the_cost_starts_at_twice_the_last_lock_and_falls_in_equal_steps(
		last in last(),
		at in 1..1u64 << 40,
		blocks in prop_oneof![magnitude(24), magnitude(62)],
		params in params(),
		emission in emission(),
	) {
		let lock = Lock { last: last.into(), at };
		let cost = wide(cost(lock, blocks, &params, emission));
		let interval = wide(params.reduction_interval) * wide(emission) / wide(WHOLE);
		if interval.is_zero() {
			prop_assert_eq!(cost, wide(params.min.rao()));
			return Ok(());
		}
		let fallen = wide(last) / interval * wide(blocks);
		let bounded = |start: U256| {
			start.saturating_sub(fallen).max(wide(params.min.rao())).min(wide(u64::MAX))
		};
		prop_assert_eq!(cost, bounded(wide(last) * 2));
		let first = Lock { last: last.into(), at: 0 }.cost(blocks, &params, emission);
		prop_assert_eq!(wide(first.rao()), bounded(wide(last)));
	}

	#[test]
	fn waiting_never_raises_the_cost(
		last in last(),
		at in 1..1u64 << 40,
		blocks in magnitude(24),
		params in params(),
		emission in emission(),
	) {
		let lock = Lock { last: last.into(), at };
		let later = cost(lock, blocks + 1, &params, emission);
		prop_assert!(later <= cost(lock, blocks, &params, emission));
		prop_assert!(later >= params.min.rao());
	}

	/// But for the remainder that the fall per block leaves, twice.
	#[test]
	fn the_cost_is_the_least_after_two_intervals(
		last in magnitude(50),
		at in 1..1u64 << 40,
		interval in 1..1u64 << 24,
	) {
		let lock = Lock { last: last.into(), at };
		let params = LockParams { min: Tao::ZERO, reduction_interval: interval };
		prop_assert_eq!(cost(lock, 2 * interval, &params, WHOLE), last % interval * 2);
	}

	/// A lower emission is a shorter interval.
	#[test]
	fn a_halving_speeds_the_fall(last in last(), blocks in magnitude(20), params in params()) {
		let lock = Lock { last: last.into(), at: 1 };
		prop_assume!(params.reduction_interval < 1 << 30);
		let half = LockParams { reduction_interval: params.reduction_interval / 2, ..params };
		let slow = cost(lock, blocks, &params, WHOLE);
		prop_assert!(cost(lock, blocks, &params, WHOLE / 2) <= slow);
		prop_assert_eq!(
			cost(lock, blocks, &params, WHOLE / 2),
			cost(lock, blocks, &half, WHOLE)
		);
	}
}

#[test]
fn a_lock_of_the_future_has_not_fallen() {
	let lock = Lock { last: 70.into(), at: 50 };
	let params = LockParams { min: 10.into(), reduction_interval: 7 };
	assert_eq!(lock.cost(10, &params, WHOLE), 140.into());
	assert_eq!(lock.cost(50, &params, WHOLE), 140.into());
	assert_eq!(lock.cost(51, &params, WHOLE), 130.into());
	assert_eq!(lock.cost(u64::MAX, &params, WHOLE), 10.into());
	assert_eq!(Lock::decode(&mut &lock.encode()[..]), Ok(lock));
}

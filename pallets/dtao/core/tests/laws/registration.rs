//! The price of a neuron's slot.

use crate::{amount, cases, magnitude, wide};
use codec::{Decode, Encode};
use dtao_core::{Amount, Burn, BurnParams, Price, Tao};
use primitive_types::U512;
use proptest::prelude::*;

fn unbounded(half_life: u16) -> BurnParams {
	let increase = Price::from_u32(1);
	BurnParams { min: Tao::ZERO, max: u64::MAX.into(), half_life, increase }
}

fn price() -> impl Strategy<Value = u64> {
	prop_oneof![6 => magnitude(47), 2 => amount()]
}

fn half_life() -> impl Strategy<Value = u16> {
	prop_oneof![4 => 1..=u16::MAX, 3 => 1..8u16, 1 => Just(360), 1 => Just(u16::MAX)]
}

fn params() -> impl Strategy<Value = BurnParams> {
	let increase = prop_oneof![3 => 0..3_000u128, 1 => any::<u64>().prop_map(u128::from)]
		.prop_map(|thousandths| Price::from_inner(thousandths * 1_000_000_000_000_000));
	(price(), price(), prop_oneof![6 => half_life(), 1 => Just(0)], increase).prop_map(
		|(one, other, half_life, increase)| BurnParams {
			min: one.min(other).into(),
			max: one.max(other).into(),
			half_life,
			increase,
		},
	)
}

/// Blocks within a few half-lives, or any number.
fn blocks() -> impl Strategy<Value = u64> {
	prop_oneof![6 => 0..200_000u64, 3 => 0..30u64, 1 => any::<u64>()]
}

fn power(base: u64, exponent: u64) -> U512 {
	(0..exponent).fold(U512::one(), |power, _| power * U512::from(base))
}

proptest! {
	#![proptest_config(cases(4_000))]

	/// `price′ʰ · 2ⁿ` against `priceʰ`, for half-lives whose powers fit 512 bits: low by a rao, and off
	/// by a part in 2⁵⁶.
	#[test]
	fn the_decay_is_the_power_of_a_half(
		price in price(),
		half_life in 1..8u16,
		blocks in 0..60u64,
	) {
		let burn = Burn { price: price.into(), at: 3 };
		let decayed = burn.price_at(3 + blocks, &unbounded(half_life)).rao();
		let exponent = half_life.into();
		let exact = power(price, exponent);
		let above = decayed.saturating_add(2).saturating_add(decayed >> 56);
		// Beside 2⁶⁴ the powers don't fit; prices stay below.
		prop_assume!(u128::from(above) < 1 << 62);
		prop_assert!(power(above, exponent) << blocks > exact, "too low: {decayed}");
		prop_assert!(power(decayed.saturating_sub(1), exponent) << blocks <= exact, "too high");
	}

	#[test]
	fn the_price_never_rises_by_waiting(
		price in price(),
		half_life in half_life(),
		blocks in blocks(),
		more in 0..100u64,
	) {
		let burn = Burn { price: price.into(), at: 0 };
		let price_at = |now| burn.price_at(now, &unbounded(half_life));
		prop_assert!(price_at(blocks.saturating_add(1)) <= price_at(blocks));
		prop_assert!(price_at(blocks.saturating_add(more)) <= price_at(blocks));
		prop_assert!(price_at(blocks) <= price.into());
	}

	/// To the rao, and so within any part per million.
	#[test]
	fn the_price_halves_in_every_half_life(
		price in price(),
		half_life in half_life(),
		blocks in 0..1_000_000u64,
	) {
		let burn = Burn { price: price.into(), at: 1 << 40 };
		let price_at = |blocks: u64| burn.price_at((1 << 40) + blocks, &unbounded(half_life)).rao();
		prop_assert_eq!(price_at(blocks + u64::from(half_life)), price_at(blocks) >> 1);
	}

	#[test]
	fn the_price_stays_within_its_bounds(
		price in price(),
		at in blocks(),
		now in blocks(),
		params in params(),
	) {
		let burn = Burn { price: price.into(), at };
		for price in [burn.price_at(now, &params), burn.bump(now, &params).price] {
			prop_assert!(price >= params.min && price <= params.max);
		}
		let free = unbounded(params.half_life);
		let clamped = burn.price_at(now, &free).max(params.min).min(params.max);
		prop_assert_eq!(burn.price_at(now, &params), clamped);
	}

	#[test]
	fn a_registration_multiplies_the_price_of_its_block(
		price in price(),
		at in blocks(),
		now in blocks(),
		params in params(),
	) {
		let burn = Burn { price: price.into(), at };
		let raised = burn.bump(now, &params);
		prop_assert_eq!(raised.at, now);
		let exact = wide(burn.price_at(now, &params).rao()) * wide(params.increase.into_inner())
			/ wide(10u64.pow(18));
		let bounded = exact.min(wide(params.max.rao())).max(wide(params.min.rao()));
		prop_assert_eq!(wide(raised.price.rao()), bounded);
	}

	/// Writing the price down costs less than two rao of it, and a part in 2⁵⁵.
	#[test]
	fn settling_changes_the_price_by_its_rounding(
		price in price(),
		half_life in half_life(),
		first in 0..100_000u64,
		then in 0..100_000u64,
	) {
		let params = unbounded(half_life);
		let burn = Burn { price: price.into(), at: 9 };
		let settled = burn.settle(9 + first, &params);
		prop_assert_eq!(settled.at, 9 + first);
		prop_assert_eq!(settled.price, burn.price_at(9 + first, &params));
		let end = 9 + first + then;
		let [one, other] = [burn, settled].map(|burn| burn.price_at(end, &params).rao());
		prop_assert!(one.abs_diff(other) <= 2 + (one >> 55));
		prop_assert_eq!(Burn::decode(&mut &settled.encode()[..]), Ok(settled));
	}

	#[test]
	fn without_a_half_life_the_price_stays(price in price(), at in blocks(), now in blocks()) {
		let burn = Burn { price: price.into(), at };
		prop_assert_eq!(burn.price_at(now, &unbounded(0)), price.into());
	}
}

/// A price of 2⁶² after one of 65,535 blocks, computed with sixty digits.
#[test]
fn a_long_half_life_keeps_its_precision() {
	let burn = Burn { price: (1 << 62).into(), at: 0 };
	let decayed = burn.price_at(1, &unbounded(u16::MAX)).rao();
	assert!(decayed.abs_diff(4_611_637_242_044_437_347) <= 64, "{decayed}");
}

#[test]
fn the_least_price_wins_over_a_lower_highest() {
	let params = BurnParams { min: 9.into(), max: 5.into(), ..unbounded(360) };
	assert_eq!(Burn::default().price_at(0, &params), 9.into());
}

/// Prices of the future stay as they are.
#[test]
fn a_price_decays_from_its_own_block_on() {
	let burn = Burn { price: 1_000.into(), at: 50 };
	assert_eq!(burn.price_at(10, &unbounded(1)), 1_000.into());
	assert_eq!(burn.price_at(50, &unbounded(1)), 1_000.into());
	assert_eq!(burn.price_at(51, &unbounded(1)), 500.into());
	assert_eq!(burn.price_at(u64::MAX, &unbounded(1)), Tao::ZERO);
}

//! The moving price.

use crate::{cases, magnitude, oracle, wide};
use dtao_core::{
	ema::{moving_price, Smoothing, SMOOTHING_ONE},
	fixed::PRICE_ONE,
	subnet::DEFAULT_EMA_HALVING,
	Price,
};
use proptest::prelude::*;

/// Mainnet's smoothing: 3·10⁻⁶ and four weeks.
const MAINNET: Smoothing = Smoothing { factor: 3_000, halving: DEFAULT_EMA_HALVING };

/// `1 − Π(1 − α·b/(b + H))` over the blocks 1 to `blocks`.
///
/// In doubles, as `−expm1(Σ ln1p(−α·b/(b + H)))`, where nothing cancels: all terms have one sign and
/// each is right to some 2⁻⁵², so their exact sum is, too. The compensated summation adds two units
/// in the last place whatever the number of terms. `expm1` turns the relative error of the sum into
/// no larger one of the result, which is therefore right to about 10⁻¹⁵: a millionth of the 10⁻⁹
/// that is asked of the moving price.
fn covered(blocks: u64, smoothing: Smoothing) -> f64 {
	let factor = smoothing.factor as f64 / SMOOTHING_ONE as f64;
	let (mut sum, mut lost) = (0.0f64, 0.0f64);
	for age in 1..=blocks {
		let maturity = age as f64 / (age + smoothing.halving) as f64;
		let term = (-factor * maturity).ln_1p() - lost;
		let next = sum + term;
		lost = (next - sum) - term;
		sum = next;
	}
	-sum.exp_m1()
}

/// The inner moving price after so many blocks at a constant price, from zero.
fn after(blocks: u64, spot: Price, smoothing: Smoothing) -> u128 {
	let start = Price::from_inner(0);
	let moving = (1..=blocks).fold(start, |mp, age| moving_price(mp, spot, age, smoothing));
	moving.into_inner()
}

/// Inner prices of one and more, in the promised range of relative error, and under it down to the
/// least price that reserves can have: 0.01 TAO for the supply of alpha, 4.8·10⁻¹⁰.
const PRICES: [u128; 10] = [
	7 * PRICE_ONE,
	PRICE_ONE,
	367_879_441_171_442_322,
	10_000_000_000_000_000,
	1_000_000_000_000_000,
	100_000_000_000_000,
	99_999_999_999_999,
	1_234_567_890_123,
	100_000_000_007,
	476_190_476,
];

#[test]
fn a_million_blocks_match_the_closed_form() {
	const BLOCKS: u64 = 1_000_000;
	let covered = covered(BLOCKS, MAINNET);
	for inner in PRICES {
		let moving = after(BLOCKS, Price::from_inner(inner), MAINNET) as f64 / 1e18;
		let target = inner.min(PRICE_ONE) as f64 / 1e18;
		let exact = target * covered;
		let off = (moving - exact).abs();
		let tolerance = if target >= 1e-4 { exact * 1e-9 } else { 1e-13 };
		assert!(off < tolerance, "at {target}: {moving}, not {exact}");
	}
}

fn smoothing() -> impl Strategy<Value = Smoothing> {
	let factor = prop_oneof![Just(3_000), 0..=SMOOTHING_ONE, magnitude(30)];
	let factor = factor.prop_map(|factor| factor.min(SMOOTHING_ONE));
	let halving =
		prop_oneof![3 => Just(DEFAULT_EMA_HALVING), 3 => magnitude(32), 1 => magnitude(64)];
	(factor, halving).prop_map(|(factor, halving)| Smoothing { factor, halving })
}

/// Inner prices: zero, every magnitude up to sixteen, the largest that reserves can have.
fn inner_price() -> impl Strategy<Value = u128> {
	prop_oneof![
		1 => Just(0),
		1 => Just(PRICE_ONE),
		9 => magnitude(64).prop_map(u128::from),
		1 => Just((1 << 60) * PRICE_ONE / 10_000_000),
	]
}

fn moving() -> impl Strategy<Value = u128> {
	inner_price().prop_map(|inner| inner.min(PRICE_ONE))
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn the_moving_price_stays_between_its_old_value_and_the_target(
		old in moving(),
		spot in inner_price(),
		age in magnitude(64),
		smoothing in smoothing(),
	) {
		let new = moving_price(Price::from_inner(old), Price::from_inner(spot), age, smoothing);
		let target = spot.min(PRICE_ONE);
		prop_assert!((old.min(target)..=old.max(target)).contains(&new.into_inner()));
	}

	#[test]
	fn the_moving_price_is_rounded_to_nearest(
		old in moving(),
		spot in inner_price(),
		age in prop_oneof![4 => magnitude(32), 1 => magnitude(64)],
		smoothing in smoothing(),
	) {
		let new = moving_price(Price::from_inner(old), Price::from_inner(spot), age, smoothing);
		let Smoothing { factor, halving } = smoothing;
		let exact = oracle::moving_price(wide(old), wide(spot), age, factor, halving);
		prop_assert_eq!(wide(new.into_inner()), exact);
	}
}

proptest! {
	#![proptest_config(cases(64))]

	/// Every block adds at most half a unit of 10⁻¹⁸, and later blocks only shrink what is off.
	#[test]
	fn the_moving_price_matches_the_closed_form(
		spot in inner_price(),
		blocks in 1..5_000u64,
		smoothing in smoothing(),
	) {
		let moving = after(blocks, Price::from_inner(spot), smoothing) as f64;
		let exact = spot.min(PRICE_ONE) as f64 * covered(blocks, smoothing);
		let off = (moving - exact).abs();
		prop_assert!(off <= blocks as f64 / 2.0 + exact * 1e-13, "{} not {}", moving, exact);
	}
}

#[test]
fn a_subnet_of_age_zero_stands_still() {
	let old = Price::from_inner(PRICE_ONE / 3);
	for halving in [0, DEFAULT_EMA_HALVING] {
		let smoothing = Smoothing { factor: SMOOTHING_ONE, halving };
		assert_eq!(moving_price(old, Price::from_u32(1), 0, smoothing), old);
	}
}

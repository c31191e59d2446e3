//! The moving price: a slow average of the spot price that decides a subnet's share of emission.

use crate::fixed::{mul_div, Price, Rounding, PRICE_ONE};

/// Parts in one whole of the smoothing factor: parts per billion.
pub const SMOOTHING_ONE: u64 = 1_000_000_000;

/// How fast a moving price follows the spot price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Smoothing {
	/// The weight of one block's price in parts per billion, at full maturity.
	pub factor: u64,
	/// The age in blocks at which the weight is half of `factor`.
	pub halving: u64,
}

/// The moving price after one more block at `spot`, in a subnet that has emitted for `age` blocks.
///
/// `mp + (min(spot, 1) − mp) · factor · age/(age + halving)`. The cap at one and the slow start
/// bound what a price spike can do to the shares.
/// **Rounding**: to nearest at 10⁻¹⁸, so that no bias accumulates. **Law**: the result lies between
/// `moving` and `min(spot, 1)`.
pub fn moving_price(moving: Price, spot: Price, age: u64, smoothing: Smoothing) -> Price {
	let moving = moving.into_inner();
	let target = spot.into_inner().min(PRICE_ONE);
	let distance = moving.abs_diff(target);
	let step = step(distance, age, smoothing).min(distance);
	// `step` is at most the distance, so neither direction leaves the interval.
	Price::from_inner(if target > moving {
		moving.saturating_add(step)
	} else {
		moving.saturating_sub(step)
	})
}

fn step(distance: u128, age: u64, smoothing: Smoothing) -> u128 {
	// A distance of at most 10¹⁸ times at most 10⁹ parts has 90 bits; a moving price above one can
	// only come from a genesis, which refuses it.
	let scaled = distance.saturating_mul(smoothing.factor.min(SMOOTHING_ONE).into());
	let maturity = u128::from(age).saturating_add(smoothing.halving.into()); // 65 bits
	let whole = maturity.saturating_mul(SMOOTHING_ONE.into()); // 95 bits
	mul_div(scaled, age.into(), whole, Rounding::NearestPrefUp).unwrap_or(0)
}

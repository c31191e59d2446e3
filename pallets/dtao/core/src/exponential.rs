//! The exponential function of what decays, in integers.
//!
//! The bonds' pace has one of its own: it is asked for every cell of an epoch, where 32 digits suffice
//! and 128-bit divisions would cost too much. This one keeps its digits however small the result is.

use crate::fixed::{mul_div, Rounding};

/// The digits after the point of what [`decay`] takes: so many that a hundred halvings lose none
/// that count.
pub const EXPONENT_DIGITS: u32 = 100;

/// The natural logarithm of two in units of 2⁻¹⁰⁰.
const LN_2: u128 = 878_668_439_483_319_573_618_263_538_048;

/// One in units of 2⁻⁶⁴.
const ONE: u128 = 1 << 64;

/// A number from zero to one: `mantissa · 2⁻⁶⁴⁻ʰᵃˡᵛⁱⁿᵍˢ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scaled {
	/// The leading digits; from 2⁶² to 2⁶⁴.
	pub mantissa: u128,
	/// How often they are halved.
	pub halvings: u32,
}

/// `e^−x`, where `x` is in units of 2⁻¹⁰⁰.
///
/// Halved once for every `ln 2` in `x`; the rest is summed up to its twentieth power, whose successor
/// is below 2⁻⁷⁶. **Rounding**: within 2⁻⁶¹ of the result, be it ever so small.
pub fn decay(x: u128) -> Scaled {
	const TERMS: core::ops::RangeInclusive<u128> = 1..=20;
	let (halvings, rest) = (x / LN_2, (x % LN_2) >> (EXPONENT_DIGITS - 64));
	// 1 − r/1·(1 − r/2·(1 − …)): each bracket is at most one and the rest less, so products fit.
	let mantissa = TERMS.rev().fold(ONE, |bracket, term| {
		let product = rest.saturating_mul(bracket) >> 64;
		ONE.saturating_sub(product.checked_div(term).unwrap_or(0))
	});
	Scaled { mantissa, halvings: u32::try_from(halvings).unwrap_or(u32::MAX) }
}

impl Scaled {
	/// One.
	pub const ONE: Self = Self { mantissa: ONE, halvings: 0 };

	/// This number divided by one and another. **Rounding**: down.
	pub fn over_one_and(self, other: Self) -> Self {
		let whole = ONE.saturating_add(other.of(ONE)); // at most two
		let mantissa = mul_div(self.mantissa, ONE, whole, Rounding::Down);
		Self { mantissa: mantissa.unwrap_or(0), ..self }
	}

	/// So much of `whole`. **Rounding**: down.
	pub fn of(self, whole: u128) -> u128 {
		// At most one, so it fits.
		let part = mul_div(whole, self.mantissa, ONE, Rounding::Down).unwrap_or(0);
		part.checked_shr(self.halvings).unwrap_or(0)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const UNIT: f64 = 1.0 / (1u128 << EXPONENT_DIGITS) as f64;

	fn float(number: Scaled) -> f64 {
		number.mantissa as f64 / ONE as f64 * 0.5f64.powi(number.halvings as i32)
	}

	#[test]
	fn decay_is_that_of_floats_to_their_last_digits() {
		for step in 0..20_000u128 {
			let x = (step << EXPONENT_DIGITS) / 29 + step * 987_654_321_987_654_321;
			let exact = (-(x as f64 * UNIT)).exp();
			// A float of a large exponent has lost as many digits as that has.
			let bound = 1e-15 * (1.0 + x as f64 * UNIT);
			assert!((float(decay(x)) / exact - 1.0).abs() < bound, "{step}");
		}
	}

	#[test]
	fn decay_has_every_digit_of_what_was_worked_out_elsewhere() {
		let one = 1u128 << EXPONENT_DIGITS;
		// e^−x · 2^(64 + halvings), rounded down.
		for (x, mantissa, halvings) in [
			(one / 1_000, 18_428_306_549_934_190_034, 0),
			(one, 13_572_355_802_537_770_549, 1),
			(30 * one, 15_183_611_357_644_433_064, 43),
			(100 * one, 15_303_504_930_308_547_961, 144),
			(65_535 * one, 18_199_029_765_846_072_146, 94_547),
		] {
			let found = decay(x);
			assert_eq!(found.halvings, halvings);
			assert!(found.mantissa.abs_diff(mantissa) <= 8, "{x}: {}", found.mantissa);
		}
	}

	#[test]
	fn decay_never_rises_and_never_leaves_its_range() {
		let mut last = Scaled::ONE;
		for x in (0..2_000u128).map(|step| step << 90).chain([u128::MAX]) {
			let next = decay(x);
			let order = |number: Scaled| (u32::MAX - number.halvings, number.mantissa);
			assert!(order(next) <= order(last), "{x}");
			assert!((ONE / 4..=ONE).contains(&next.mantissa));
			last = next;
		}
		assert_eq!(decay(0), Scaled::ONE);
		assert_eq!(decay(u128::MAX).of(u128::MAX), 0);
	}
}

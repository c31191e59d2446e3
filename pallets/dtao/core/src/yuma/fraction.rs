//! Numbers from zero to one with 32 binary digits.

use crate::fixed::{mul_div, Rounding};
use alloc::vec::Vec;

/// The binary digits of a [`Fraction`].
const DIGITS: u32 = 32;

/// A number from zero to one with 32 binary digits.
///
/// **Law**: the inner value never exceeds that of [`Fraction::ONE`], so the product of two has at
/// most 64 digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fraction(u64);

impl Fraction {
	/// Nothing.
	pub const ZERO: Self = Self(0);

	/// The whole.
	pub const ONE: Self = Self(1 << DIGITS);

	/// The fraction of so many units of 2⁻³²; at most one.
	pub fn from_bits(bits: u64) -> Self {
		Self(bits).min(Self::ONE)
	}

	/// `part / whole`, at most one; zero where the whole is.
	///
	/// **Rounding**: down, so that the fractions of all parts sum to at most one.
	pub fn of(part: u64, whole: u128) -> Self {
		// A 64-bit division where it suffices: the wide one costs several times as much.
		let narrow = (part.checked_mul(Self::ONE.0), u64::try_from(whole));
		let bits = if let (Some(scaled), Ok(whole)) = narrow {
			scaled.checked_div(whole)
		} else {
			let quotient = mul_div(part.into(), Self::ONE.0.into(), whole, Rounding::Down);
			quotient.map(|bits| u64::try_from(bits).unwrap_or(u64::MAX))
		};
		Self::from_bits(bits.unwrap_or(0))
	}

	/// `parts` of 65,535.
	///
	/// **Rounding**: up, so that [`Self::to_u16`] gives back the same parts.
	pub fn from_u16(parts: u16) -> Self {
		Self((u64::from(parts) << DIGITS).div_ceil(u16::MAX.into()))
	}

	/// This fraction in parts of 65,535. **Rounding**: down.
	pub fn to_u16(self) -> u16 {
		// 48 bits: the fraction has 33 at the most.
		let scaled = self.0.saturating_mul(u16::MAX.into());
		u16::try_from(scaled >> DIGITS).unwrap_or(u16::MAX)
	}

	/// This fraction in units of 2⁻³².
	pub const fn bits(self) -> u64 {
		self.0
	}

	/// What is missing to one.
	pub fn complement(self) -> Self {
		Self(Self::ONE.0.saturating_sub(self.0)) // never below zero: see the law
	}

	/// This less `other`, at least zero.
	pub fn less(self, other: Self) -> Self {
		Self(self.0.saturating_sub(other.0))
	}

	/// This and `other`, at most one.
	pub fn plus(self, other: Self) -> Self {
		Self::from_bits(self.0.saturating_add(other.0)) // 34 bits
	}

	/// This, moved by `pace` of the way to `target`. **Rounding**: for where it was.
	pub fn towards(self, target: Self, pace: Self) -> Self {
		self.less(self.less(target).times(pace)).plus(target.less(self).times(pace))
	}

	/// The product in units of 2⁻⁶⁴: exact, but for one times one, which lacks the last of them.
	pub fn wide_product(self, other: Self) -> u64 {
		self.0.saturating_mul(other.0) // at most 2⁶⁴
	}

	/// The product. **Rounding**: down.
	pub fn times(self, other: Self) -> Self {
		match self.0.checked_mul(other.0) {
			Some(product) => Self(product >> DIGITS),
			None => Self::ONE, // only one times one exceeds 64 bits
		}
	}
}

/// Makes of each value its fraction of their sum, in units of 2⁻³²; zeros stay.
///
/// **Rounding**: down, so that the fractions sum to at most one. A sum of more than 32 bits is first
/// cut down to its 32 highest, and the values with it; a fraction then lacks less than 2⁻³⁰.
pub(super) fn normalise(values: &mut [u64]) {
	let sum: u128 = values.iter().copied().map(u128::from).sum();
	let excess = u128::BITS.saturating_sub(sum.leading_zeros()).saturating_sub(DIGITS); // at most 64
	let Ok(sum) = u64::try_from(sum.checked_shr(excess).unwrap_or(0)) else { return };
	for value in values {
		// No more than the sum, which has 32 bits.
		let cut = value.checked_shr(excess).unwrap_or(0) << DIGITS;
		*value = cut.checked_div(sum).unwrap_or(0);
	}
}

/// The fraction that each value is of their sum; zeros where all are.
///
/// **Rounding**: down, so that the fractions sum to at most one.
pub(super) fn fractions(values: &[u64]) -> Vec<Fraction> {
	let sum = values.iter().copied().map(u128::from).sum();
	values.iter().map(|value| Fraction::of(*value, sum)).collect()
}

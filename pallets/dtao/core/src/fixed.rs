//! Fixed point and the one multiplication with division, its rounding always named.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_arithmetic::{
	helpers_128bit::multiply_by_rational_with_rounding, traits::Zero, FixedPointNumber, FixedU128,
};

pub use sp_arithmetic::Rounding;

/// TAO per alpha with 18 decimals: rao of TAO per rao of alpha, times 10¹⁸.
pub type Price = FixedU128;

/// A part of one, or a factor, with 18 decimals.
pub type Ratio = FixedU128;

/// The inner value of a price of one TAO per alpha, and of a ratio of one.
pub const PRICE_ONE: u128 = 1_000_000_000_000_000_000;

/// Parts that make up the whole in 16-bit fractions (`u16::MAX`).
pub const U16_ONE: u128 = u16::MAX as u128;

/// `a · b / c` with the given rounding, through 256 bits where the product needs them.
///
/// Nothing where `c` is zero or the result exceeds `u128`.
pub fn mul_div(a: u128, b: u128, c: u128, rounding: Rounding) -> Option<u128> {
	let Some(product) = a.checked_mul(b) else {
		return multiply_by_rational_with_rounding(a, b, c, rounding);
	};
	let quotient = product.checked_div(c)?;
	// Below `c`, since it is a remainder of a division by `c`.
	let remainder = product.checked_rem(c)?;
	let up = match rounding {
		Rounding::Up => !remainder.is_zero(),
		Rounding::Down => false,
		Rounding::NearestPrefUp => remainder >= c.checked_sub(remainder)?,
		Rounding::NearestPrefDown => remainder > c.checked_sub(remainder)?,
	};
	quotient.checked_add(u128::from(up))
}

/// [`mul_div`] over amounts: nothing where the result exceeds `u64`.
pub fn mul_div_u64(a: u64, b: u64, c: u64, rounding: Rounding) -> Option<u64> {
	mul_div(a.into(), b.into(), c.into(), rounding)?.try_into().ok()
}

/// A binary fixed-point number with 32 fractional bits, as clients read and write it.
///
/// Only a number format at the border: inside, prices have 18 decimals.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct I96F32 {
	/// The number times 2³².
	pub bits: i128,
}

impl I96F32 {
	const ONE: u128 = 1 << 32;

	/// A price in 32 fractional bits, rounded down; saturates far above any reachable price.
	pub fn from_price(price: Price) -> Self {
		let bits = mul_div(price.into_inner(), Self::ONE, Price::DIV, Rounding::Down)
			.and_then(|bits| i128::try_from(bits).ok())
			.unwrap_or(i128::MAX);
		Self { bits }
	}

	/// This number in parts of `whole`, rounded to nearest; nothing where it is negative or too
	/// large.
	pub fn to_parts_of(self, whole: u128) -> Option<u128> {
		mul_div(u128::try_from(self.bits).ok()?, whole, Self::ONE, Rounding::NearestPrefUp)
	}
}

/// A non-negative number with 64 binary digits after the point: how clients send multipliers.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct U64F64 {
	/// The number times 2⁶⁴.
	pub bits: u128,
}

impl U64F64 {
	const ONE: u128 = 1 << 64;

	/// A price, or a factor with as many decimals, rounded to nearest; saturates at 2⁶⁴.
	pub fn from_price(price: Price) -> Self {
		let bits = mul_div(price.into_inner(), Self::ONE, Price::DIV, Rounding::NearestPrefUp);
		Self { bits: bits.unwrap_or(u128::MAX) }
	}

	/// The same number with 18 decimals, rounded to nearest: every one has room for it.
	pub fn to_price(self) -> Price {
		let parts = mul_div(self.bits, Price::DIV, Self::ONE, Rounding::NearestPrefUp);
		Price::from_inner(parts.unwrap_or(u128::MAX)) // less than 2⁶⁴ times 10¹⁸, which is below 2⁶⁰
	}
}

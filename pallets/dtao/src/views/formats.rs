//! Fixed-point numbers as clients read them: formats at the border, never computed with.

use codec::{Decode, Encode};
use dtao_core::{
	fixed::{mul_div, Rounding, PRICE_ONE},
	Price,
};
use scale_info::TypeInfo;

/// A number with 64 binary digits before and after the point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct U64F64 {
	/// The number times 2⁶⁴.
	pub bits: u128,
}

impl U64F64 {
	/// A price, or a factor with as many decimals. **Rounding**: to nearest; saturates at 2⁶⁴.
	pub fn from_price(price: Price) -> Self {
		let bits = mul_div(price.into_inner(), 1 << 64, PRICE_ONE, Rounding::NearestPrefUp);
		Self { bits: bits.unwrap_or(u128::MAX) }
	}
}

/// A signed number with 32 binary digits before and after the point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct I32F32 {
	/// The number times 2³².
	pub bits: i64,
}

impl From<i16> for I32F32 {
	fn from(whole: i16) -> Self {
		Self { bits: i64::from(whole) << 32 } // 48 bits
	}
}

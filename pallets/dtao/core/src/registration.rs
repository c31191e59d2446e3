//! The price of a neuron's slot: up with every registration, down with every block.

use crate::{
	amount::{Amount, Tao},
	fixed::{mul_div, Price, Rounding, PRICE_ONE},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// One in the fractions of this room: 64 binary digits.
const ONE: u128 = 1 << FRACTION_BITS;

const FRACTION_BITS: u32 = 64;

/// How a subnet's registration price moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BurnParams {
	/// The least price; it wins over a lower `max`.
	pub min: Tao,
	/// The highest price.
	pub max: Tao,
	/// The blocks in which the price halves; 0 stops the decay.
	pub half_life: u16,
	/// What a registration multiplies the price by.
	pub increase: Price,
}

/// A registration price as it was at some block; today's follows from it.
///
/// The decay is counted from the stored price in one go and not block by block, so that it costs no
/// write and its rounding does not add up.
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
)]
pub struct Burn {
	/// The price.
	pub price: Tao,
	/// The block at which it was the price.
	pub at: u64,
}

impl Burn {
	/// The price at block `now`: `price · 2^−(blocks / half_life)` between the least and the highest.
	///
	/// **Rounding**: down to the rao, once. **Law**: it never rises with `now`, and without bounds
	/// halves within a rao in every half-life.
	pub fn price_at(&self, now: u64, params: &BurnParams) -> Tao {
		let blocks = now.saturating_sub(self.at); // a price of the future has not begun to decay
		let decayed = Tao::new(decayed(self.price.rao(), blocks, params.half_life));
		params.bounded(decayed)
	}

	/// The same price written down at block `now`. Needed before the half-life changes, which would
	/// otherwise hold for the blocks since the last registration too.
	pub fn settle(&self, now: u64, params: &BurnParams) -> Self {
		Self { price: self.price_at(now, params), at: now }
	}

	/// The price after a registration at block `now`. **Rounding**: down.
	pub fn bump(&self, now: u64, params: &BurnParams) -> Self {
		let price = self.price_at(now, params).rao();
		let raised = mul_div(price.into(), params.increase.into_inner(), PRICE_ONE, Rounding::Down)
			.and_then(|raised| u64::try_from(raised).ok())
			.unwrap_or(u64::MAX); // above every maximum
		Self { price: params.bounded(raised.into()), at: now }
	}
}

impl BurnParams {
	fn bounded(&self, price: Tao) -> Tao {
		price.min(self.max).max(self.min)
	}
}

/// `floor(price · 2^−(blocks/half_life))`.
fn decayed(price: u64, blocks: u64, half_life: u16) -> u64 {
	let half_life = u64::from(half_life);
	let halvings = blocks.checked_div(half_life);
	let (Some(halvings), Some(rest)) = (halvings, blocks.checked_rem(half_life)) else {
		return price;
	};
	let scaled = u128::from(price).saturating_mul(half_to_the(rest, half_life)); // 64 + 64 bits
	u32::try_from(halvings.saturating_add(FRACTION_BITS.into()))
		.ok()
		.and_then(|digits| scaled.checked_shr(digits))
		.and_then(|price| u64::try_from(price).ok())
		.unwrap_or(0)
}

/// `2^−(numerator/denominator)` times 2⁶⁴, for a proper fraction.
///
/// The fraction's binary digits come from long division, and each is worth one more square root of a
/// half. **Rounding**: down at each of 64 digits, so the result is low by a part in 2⁵⁶ at most:
/// 10⁻⁴ rao at a price of a thousand TAO.
fn half_to_the(numerator: u64, denominator: u64) -> u128 {
	let mut root = ONE >> 1;
	let mut power = ONE;
	let mut rest = numerator;
	for _ in 0..FRACTION_BITS {
		root = (root << FRACTION_BITS).isqrt(); // of a fraction below one: 128 bits
		rest <<= 1; // below twice the denominator, a u16
		if let Some(less) = rest.checked_sub(denominator) {
			rest = less;
			power = power.saturating_mul(root) >> FRACTION_BITS; // at most 2⁶⁴ times less than 2⁶⁴
		}
	}
	power
}

//! What a new subnet's pool starts with.

use crate::{
	amount::{Alpha, Amount, Tao},
	fixed::{mul_div, Price, Rounding, PRICE_ONE},
	issuance::MAX_SUPPLY,
	pool::{Pool, MIN_RESERVE},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How much of the lock enters the new pool, and beside how much alpha.
#[derive(
	Clone,
	Copy,
	Debug,
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
#[serde(rename_all = "camelCase")]
pub enum SeedRule {
	/// So much TAO, beside as much alpha; the rest of the lock is recycled (February 2025).
	Fixed(Tao),
	/// The whole lock, at the median price of the other subnets (today).
	WholeLock,
}

/// A lock divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed {
	/// The new pool. Its alpha is created, its TAO comes out of the lock.
	pub pool: Pool,
	/// The rest of the lock. **Law**: it and the pool's TAO are the lock, exactly.
	pub recycled: Tao,
}

/// Divides the lock `cost` of a new subnet; `median` is that of the other subnets' prices.
///
/// Both reserves are at least [`MIN_RESERVE`], provided that the cost is, which is for the bounds of
/// the lock cost to see to: a lower one enters the pool whole. The alpha is at most [`MAX_SUPPLY`], where
/// its own emission ends. Within these bounds the pool starts at a price of one, or at the median.
/// **Rounding**: the alpha down.
pub fn seed(cost: Tao, rule: SeedRule, median: Price) -> Seed {
	let (tao, alpha) = match rule {
		SeedRule::Fixed(tao) => {
			let tao = tao.max(Tao::new(MIN_RESERVE)).min(cost);
			(tao, tao.rao())
		},
		SeedRule::WholeLock => (cost, worth(cost, median)),
	};
	Seed {
		pool: Pool { tao, alpha: Alpha::new(alpha.clamp(MIN_RESERVE, MAX_SUPPLY)) },
		recycled: cost.checked_sub(tao).unwrap_or_default(), // at most the cost enters the pool
	}
}

/// The alpha that `tao` is worth at `price`; without bound at a price of zero.
fn worth(tao: Tao, price: Price) -> u64 {
	mul_div(tao.rao().into(), PRICE_ONE, price.into_inner(), Rounding::Down)
		.and_then(|alpha| u64::try_from(alpha).ok())
		.unwrap_or(u64::MAX)
}

/// The median of those prices that are not zero; one where none is. Sorts the slice.
///
/// **Rounding**: the mean of the middle two down.
pub fn median_price(prices: &mut [Price]) -> Price {
	prices.sort_unstable();
	let zeros = prices.partition_point(|price| price.into_inner() == 0);
	let positive = prices.get(zeros..).unwrap_or_default();
	let upper = positive.len() >> 1;
	let lower = positive.len().saturating_sub(1) >> 1; // the same where their number is odd
	match (positive.get(lower), positive.get(upper)) {
		(Some(lower), Some(upper)) => mean(*lower, *upper),
		_ => Price::from_inner(PRICE_ONE),
	}
}

fn mean(lower: Price, upper: Price) -> Price {
	let [lower, upper] = [lower, upper].map(Price::into_inner);
	// Half of a distance above the lower end stays below the upper one.
	Price::from_inner(lower.saturating_add(upper.saturating_sub(lower) >> 1))
}

//! The lock cost: what registering a subnet takes.

use crate::{
	amount::{Amount, Tao},
	fixed::{mul_div, Rounding},
	issuance::INITIAL_EMISSION,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// How the lock cost falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockParams {
	/// The least cost.
	pub min: Tao,
	/// The blocks in which the cost falls by the last lock, while a block mints a whole TAO. A lower
	/// emission shortens them in proportion.
	pub reduction_interval: u64,
}

/// The last lock that was paid.
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
pub struct Lock {
	/// What was paid.
	pub last: Tao,
	/// The block at which; 0 where nobody has registered a subnet yet.
	pub at: u64,
}

impl Lock {
	/// The cost of a subnet at block `now`, when a block mints `block_emission` rao.
	///
	/// Twice the last lock, and from then on `last/interval` less with every block; before the first
	/// registration it starts from the last lock itself. The interval is `reduction_interval ·
	/// block_emission / 10⁹`; where that is zero the cost is the least. **Rounding**: the interval and the
	/// fall per block down, so the cost is high by less than a rao per block.
	pub fn cost(&self, now: u64, params: &LockParams, block_emission: u64) -> Tao {
		let last = u128::from(self.last.rao());
		let interval = mul_div(
			params.reduction_interval.into(),
			block_emission.into(),
			INITIAL_EMISSION.into(),
			Rounding::Down,
		);
		let Some(fall) = interval.and_then(|interval| last.checked_div(interval)) else {
			return params.min;
		};
		let blocks = u128::from(now.saturating_sub(self.at)); // a lock of the future has not fallen yet
		let start = if self.at == 0 { last } else { last.saturating_mul(2) }; // 65 bits
		let cost = start.saturating_sub(fall.saturating_mul(blocks)); // 64 + 64 bits; zero from there on
																// Twice a lock may exceed what exists; then nobody can pay it, and the largest says the same.
		Tao::new(u64::try_from(cost).unwrap_or(u64::MAX)).max(params.min)
	}
}

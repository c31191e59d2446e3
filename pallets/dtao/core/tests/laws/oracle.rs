//! Trades and averages once more, as their definitions read: 256 bits everywhere, no shortcuts.

use crate::wide;
use dtao_core::{pool::MIN_RESERVE, FeeRate, Pool, PoolError};
use primitive_types::U256;

pub fn div_up(numerator: U256, denominator: U256) -> U256 {
	(numerator + denominator - 1) / denominator
}

pub fn div_nearest(numerator: U256, denominator: U256) -> U256 {
	(numerator * 2 + denominator) / (denominator * 2)
}

/// What a fee of `rate` leaves of `input`.
pub fn net(input: u64, rate: FeeRate) -> U256 {
	wide(input) - div_up(wide(input) * wide(rate.parts()), wide(65_535u32))
}

/// Fee and output of a trade of `input` into the reserve `from` for some of the reserve `to`.
pub fn trade(input: u64, from: u64, to: u64, rate: FeeRate) -> Result<(u64, u64), PoolError> {
	if wide(from) + wide(input) > wide(u64::MAX) {
		return Err(PoolError::Overflow);
	}
	let net = net(input, rate);
	let left = div_up(wide(from) * wide(to), wide(from) + net);
	let output = wide(to) - left;
	if output.is_zero() {
		return Err(PoolError::ZeroOutput);
	}
	if left < wide(MIN_RESERVE) {
		return Err(PoolError::ReservesTooLow);
	}
	Ok(((wide(input) - net).as_u64(), output.as_u64()))
}

/// The spot price times 10¹⁸, to nearest.
pub fn price(pool: &Pool) -> U256 {
	let scaled = wide(u64::from(pool.tao)) * wide(10u64.pow(18));
	div_nearest(scaled, wide(u64::from(pool.alpha)))
}

/// The moving price after a block at `spot`, both times 10¹⁸.
pub fn moving_price(moving: U256, spot: U256, age: u64, factor: u64, halving: u64) -> U256 {
	let target = spot.min(wide(10u64.pow(18)));
	let whole = wide(1_000_000_000u32) * (wide(age) + wide(halving));
	if whole.is_zero() {
		return moving;
	}
	let distance = if target > moving { target - moving } else { moving - target };
	let step = div_nearest(distance * wide(factor) * wide(age), whole);
	if target > moving {
		moving + step
	} else {
		moving - step
	}
}

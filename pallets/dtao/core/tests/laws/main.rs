//! Laws: what holds for every pool, every amount and every block, checked on random ones.
//!
//! The checks don't use the code that they check: products are compared in 256 bits, divisions by
//! cross-multiplication, and [`oracle`] and [`oracle_block`] spell out trades and
//! blocks once more in wide integers.

mod arithmetic;
mod claim;
mod economy;
mod ema;
mod emission;
mod family;
mod flow;
mod garbage;
mod limits;
mod lock;
mod oracle;
mod oracle_block;
mod payout;
mod power;
mod registration;
mod route;
mod seed;
mod shares;
mod split;
mod stake_pool;
mod step;
mod trades;
mod vote;
mod yuma;

use dtao_core::{pool::MIN_RESERVE, Alpha, FeeRate, Pool, Tao};
use primitive_types::U256;
use proptest::prelude::*;

/// The largest reserve: about fifty times the supply.
const MAX_RESERVE: u64 = 1 << 60;

/// So many cases; a law whose premise fails too often is reported instead of passing empty.
fn cases(cases: u32) -> ProptestConfig {
	ProptestConfig { cases, max_global_rejects: cases * 8, ..ProptestConfig::default() }
}

fn wide(number: impl Into<u128>) -> U256 {
	number.into().into()
}

/// Numbers of every magnitude up to `bits` bits, each magnitude equally likely.
fn magnitude(bits: u32) -> impl Strategy<Value = u64> {
	(1..=bits, any::<u64>()).prop_map(|(bits, number)| number >> (64 - bits))
}

/// Amounts over all of `u64`: all magnitudes, the very small and the largest.
fn amount() -> impl Strategy<Value = u64> {
	prop_oneof![
		8 => magnitude(64),
		1 => 0..4u64,
		1 => u64::MAX - 3..=u64::MAX,
		1 => MIN_RESERVE - 2..MIN_RESERVE + 3,
	]
}

fn reserve() -> impl Strategy<Value = u64> {
	prop_oneof![
		10 => magnitude(60).prop_map(|number| number.max(MIN_RESERVE)),
		1 => MIN_RESERVE..MIN_RESERVE + 10,
		1 => MAX_RESERVE - 10..=MAX_RESERVE,
	]
}

fn pool() -> impl Strategy<Value = Pool> {
	(reserve(), reserve())
		.prop_map(|(tao, alpha)| Pool { tao: Tao::new(tao), alpha: Alpha::new(alpha) })
}

fn fee_rate() -> impl Strategy<Value = FeeRate> {
	prop_oneof![
		Just(FeeRate::ZERO),
		Just(FeeRate::DEFAULT),
		Just(FeeRate::MAX),
		(0..=FeeRate::MAX.parts()).prop_map(|parts| FeeRate::new(parts).unwrap()),
	]
}

//! Row 162: what a new subnet's pool starts with.

use crate::{pool, E9};
use dtao_core::{median_price, seed, Price, Seed, SeedRule, Tao};

fn median(prices: &[u32]) -> Price {
	let mut prices: Vec<Price> = prices.iter().copied().map(Price::from_u32).collect();
	median_price(&mut prices)
}

#[test]
fn row_162_takes_the_median_of_positive_prices() {
	assert_eq!(median(&[7, 2, 5]), Price::from_u32(5));
	assert_eq!(median(&[2, 0, 8]), Price::from_u32(5));
	assert_eq!(median(&[0, 0]), Price::from_u32(1));
	assert_eq!(median(&[]), Price::from_u32(1));
	assert_eq!(median(&[5, 2]), Price::from_rational(7, 2));
}

#[test]
fn row_162_seeds_at_the_median() {
	let lock = 1_000 * E9;
	let whole = |median| seed(lock.into(), SeedRule::WholeLock, median);
	let recycled = Tao::ZERO;
	assert_eq!(whole(median(&[])), Seed { pool: pool(lock, lock), recycled });
	let third = whole(median(&[5, 2]));
	assert_eq!(third, Seed { pool: pool(lock, lock * 2 / 7), recycled });
}

//! Sections 2.2 to 2.5 as far as they hold for a limit on the price after the trade, and rows 83 to
//! 85, which are such limits.

use crate::{near, pool, E9};
use dtao_core::{Alpha, FeeRate, Limit, Pool, PoolError, Tao, Trade};

fn largest_buy(pool: Pool, limit: u64) -> u64 {
	pool.largest_buy(limit, FeeRate::DEFAULT).into()
}

fn largest_sell(pool: Pool, limit: u64) -> u64 {
	pool.largest_sell(limit, FeeRate::DEFAULT).into()
}

#[test]
fn row_50_a_limit_of_zero_forbids_a_purchase() {
	assert_eq!(largest_buy(pool(E9, E9), 0), 0);
}

#[test]
fn row_54_a_limit_at_the_price_forbids_a_purchase() {
	let pool = pool(150 * E9, 100 * E9);
	assert_eq!(largest_buy(pool, 1_499_999_999), 0);
	assert_eq!(largest_buy(pool, 1_500_000_000), 0);
}

#[test]
fn row_58_a_limit_of_zero_bounds_no_sale() {
	assert_eq!(largest_sell(pool(E9, E9), 0), u64::MAX);
}

#[test]
fn row_61_a_limit_at_the_price_forbids_a_sale() {
	assert_eq!(largest_sell(pool(200 * E9, 100 * E9), 2_000_000_000), 0);
}

fn order(amount: u64, allow_partial: bool) -> Result<Trade<Tao, Alpha>, PoolError> {
	let limit = Limit { price: 24_000_000_000, allow_partial };
	pool(150 * E9, 100 * E9).buy_within(amount.into(), FeeRate::DEFAULT, limit)
}

/// Spending 450 of a reserve of 150 pays an average price of 6 and leaves a price of 24. What is
/// spent includes a fee of 0.05 %, which row 71 doesn't have.
#[test]
fn rows_71_and_85_fill_an_order_up_to_its_limit() {
	let partial = order(900 * E9, true).unwrap();
	assert!(near(partial.input.into(), 450 * E9, 0.001));
	assert!(near(partial.output.into(), 75 * E9, 0.001));
	assert_eq!(u64::from(partial.input) - u64::from(partial.fee), 450 * E9);
	assert_eq!(partial.output, (75 * E9).into());
	assert_eq!(order(900 * E9, false), Err(PoolError::SlippageTooHigh));
	assert_eq!(order(450 * E9, false).unwrap().input, (450 * E9).into());
}

/// Row 83: reserves, limit, largest purchase. Upstream adds the fee as 0.05 % and rounds down; ours
/// is the largest that fits, so the two differ by that rounding: 0.001 % or a rao.
#[test]
fn row_83_finds_the_largest_purchase() {
	for (tao, alpha, limit, largest) in [
		(100, 100, 1_100_000_000, 4),
		(1_000, 1_000, 1_100_000_000, 48),
		(10_000, 10_000, 1_100_000_000, 488),
		(1_000_000, 1_000_000, 4_000_000_000, 1_000_500),
		(1_000_000, 1_000_000, 9_000_000_000, 2_001_000),
		(1_000_000, 1_000_000, 16_000_000_000, 3_001_500),
		(150 * E9, 100 * E9, 6_000_000_000, 150_075_000_000),
		(150 * E9, 100 * E9, 1_500_000_001, 49),
	] {
		let ours = largest_buy(pool(tao, alpha), limit);
		let close = ours.abs_diff(largest) <= 1 || near(ours, largest, 1e-5);
		assert!(close, "limit {limit} on {tao}, {alpha}: {ours}, not {largest}");
	}
	let limit = Limit { price: 1_500_000_000, allow_partial: true };
	let passed = pool(150 * E9, 100 * E9).buy_within(E9.into(), FeeRate::DEFAULT, limit);
	assert_eq!(passed, Err(PoolError::PriceLimitExceeded));
}

/// Row 84 allows 1 %, and adds a fee of 1 % where ours is 0.05 %. Its last entry is two rao low.
#[test]
fn row_84_finds_the_largest_sale() {
	for (tao, alpha, limit, largest) in [
		(1_000_000, 1_000_000, 250_000_000, 1_010_000),
		(1_000_000, 1_000_000, 62_500_000, 3_030_000),
		(200 * E9, 100 * E9, 500_000_000, 101 * E9),
		(200 * E9, 100 * E9, 125_000_000, 303 * E9),
		(200 * E9, 100 * E9, 1_999_999_999, 24),
	] {
		let ours = largest_sell(pool(tao, alpha), limit);
		let close = ours.abs_diff(largest) <= 2 || near(ours, largest, 0.01);
		assert!(close, "limit {limit} on {tao}, {alpha}: {ours}, not {largest}");
	}
}

//! Sections 2.1 and 3: trades.

use crate::{near, pool, E9};
use dtao_core::{FeeRate, PoolError, Price};

#[test]
fn row_42_buys_at_launch() {
	let trade = pool(10 * E9, 5 * E9).buy(E9.into(), FeeRate::ZERO).unwrap();
	assert_eq!(trade.output, 454_545_454.into());
	assert_eq!(trade.pool, pool(11 * E9, 4_545_454_546));
}

/// Launch's flat fee of 50,000 rao is taken off the input by hand, ours being a rate.
#[test]
fn row_43_buys_three_quarters_of_the_alpha() {
	let net = 450 * E9 - 50_000;
	let trade = pool(150 * E9, 100 * E9).buy(net.into(), FeeRate::ZERO).unwrap();
	assert!(near(trade.output.into(), 75 * E9, 0.001));
	let off = trade.pool.price().into_inner().abs_diff(Price::from_u32(24).into_inner());
	assert!(off < 100_000_000_000_000, "the price is off by {off}");
}

#[test]
fn row_45_leaves_a_pool_its_least_reserve() {
	let least = pool(10_000_000, 10_000_000);
	for fee in [FeeRate::ZERO, FeeRate::DEFAULT] {
		assert_eq!(least.buy(5_050_000.into(), fee), Err(PoolError::ReservesTooLow));
		assert_eq!(least.sell(5_050_000.into(), fee), Err(PoolError::ReservesTooLow));
	}
}

/// Rows 73 to 80: input, then fee and output of upstream, whose fee rounds down.
const BUYS: [(u64, u64, u64); 4] = [
	(1_000, 0, 3_999),
	(123_456, 62, 493_515),
	(E9, 503_547, 1_999_496_326),
	(10 * E9, 5_035_477, 3_636_197_098),
];
const SELLS: [(u64, u64, u64); 4] = [
	(1_000, 0, 249),
	(123_456, 62, 30_847),
	(E9, 503_547, 199_919_424),
	(10 * E9, 5_035_477, 714_182_912),
];

/// One rao more of fee is one rao less of input. At four alpha per TAO that is up to four rao of
/// alpha on a purchase, and less than a rao on a sale; one more goes with the pool's own rounding.
#[test]
fn rows_73_to_80_differ_by_one_rao_of_fee() {
	let today = pool(E9, 4 * E9);
	for (input, fee, output) in BUYS {
		let trade = today.buy(input.into(), FeeRate::DEFAULT).unwrap();
		assert_eq!(u64::from(trade.fee), fee + 1, "fee on a purchase of {input}");
		let less = output - u64::from(trade.output);
		assert!(less <= 5, "a purchase of {input} pays {less} less");
	}
	for (input, fee, output) in SELLS {
		let trade = today.sell(input.into(), FeeRate::DEFAULT).unwrap();
		assert_eq!(u64::from(trade.fee), fee + 1, "fee on a sale of {input}");
		let less = output - u64::from(trade.output);
		assert!(less <= 2, "a sale of {input} pays {less} less");
	}
}

/// With upstream's fee taken off by hand the curve agrees to the rao.
#[test]
fn rows_73_to_80_are_exact_beside_the_fee() {
	let today = pool(E9, 4 * E9);
	for (input, fee, output) in BUYS {
		let trade = today.buy((input - fee).into(), FeeRate::ZERO).unwrap();
		assert_eq!(u64::from(trade.output), output, "a purchase of {input}");
	}
	for (input, fee, output) in SELLS {
		let trade = today.sell((input - fee).into(), FeeRate::ZERO).unwrap();
		assert_eq!(u64::from(trade.output), output, "a sale of {input}");
	}
}

/// Row 82 has 1 and 0: the fee is 1.007 and 0.504 rao, and ours rounds up.
#[test]
fn row_82_rounds_the_fee_up() {
	assert_eq!(FeeRate::DEFAULT.fee(2_000), 2);
	assert_eq!(FeeRate::DEFAULT.fee(1_000), 1);
}

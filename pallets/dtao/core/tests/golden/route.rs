//! Section 2.4 as far as it holds for a limit on the ratio of the prices after the trades.

use crate::{pool, E9};
use dtao_core::{largest_swap, Alpha, FeeRate, Pool, Venue};

fn largest(origin: Pool, destination: Pool, limit: u64) -> Alpha {
	let [origin, destination] =
		[origin, destination].map(|pool| Venue::Pool(pool, FeeRate::DEFAULT));
	largest_swap(&origin, &destination, limit)
}

#[test]
fn row_65_a_limit_of_zero_bounds_no_move() {
	assert_eq!(largest(pool(1, 1), pool(1, 1), 0), u64::MAX.into());
}

#[test]
fn row_70_a_limit_at_the_ratio_forbids_a_move() {
	let [origin, destination] = [pool(150 * E9, 100 * E9), pool(100 * E9, 100 * E9)];
	assert_eq!(largest(origin, destination, 1_500_000_000), Alpha::ZERO);
	assert_eq!(largest(origin, destination, 1_500_000_001), Alpha::ZERO);
	assert!(largest(origin, destination, 1_499_999_999) > Alpha::ZERO);
}

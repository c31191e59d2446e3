//! Limit prices.

use crate::{amount, cases, fee_rate, magnitude, oracle::net, pool, wide};
use dtao_core::{
	pool::{LIMIT_ONE, MIN_RESERVE},
	FeeRate, Limit, Pool, PoolError,
};
use primitive_types::U256;
use proptest::prelude::*;

/// A pool with a limit of any size, or within a factor of ten of its price, or right beside it.
fn bounded_pool() -> impl Strategy<Value = (Pool, u64)> {
	(pool(), 0..3u8, magnitude(64), 1..1_000u64, 0..5u64).prop_map(
		|(pool, kind, any, tens, off)| {
			let [tao, alpha] = [u64::from(pool.tao), u64::from(pool.alpha)].map(wide);
			let price = tao * wide(LIMIT_ONE) / alpha;
			let limit = match kind {
				0 => wide(any),
				1 => price * wide(tens) / wide(100u32),
				_ => (price + off).saturating_sub(wide(2u32)),
			};
			(pool, limit.min(wide(u64::MAX)).as_u64())
		},
	)
}

/// Whether a TAO reserve of `T + net` keeps the price within `limit`: `T′²·10⁹ ≤ T·A·limit`.
fn purchase_allowed(pool: &Pool, limit: u64, net: U256) -> bool {
	let [tao, alpha] = [u64::from(pool.tao), u64::from(pool.alpha)].map(wide);
	(tao + net) * (tao + net) * wide(LIMIT_ONE) <= tao * alpha * wide(limit)
}

/// Whether an alpha reserve of `A + net` keeps the price within `limit`: `A′²·limit ≤ T·A·10⁹`.
fn sale_allowed(pool: &Pool, limit: u64, net: U256) -> bool {
	let [tao, alpha] = [u64::from(pool.tao), u64::from(pool.alpha)].map(wide);
	(alpha + net) * (alpha + net) * wide(limit) <= tao * alpha * wide(LIMIT_ONE)
}

/// Holds `largest` against the limit itself: it is allowed, one rao more is not, or takes the
/// `reserve` out of `u64`; and it is zero exactly where not even one rao is allowed.
fn check(
	largest: u64,
	reserve: u64,
	rate: FeeRate,
	allowed: impl Fn(U256) -> bool,
) -> Result<(), TestCaseError> {
	prop_assert_eq!(largest == 0, !allowed(U256::one()));
	if largest > 0 {
		prop_assert!(allowed(net(largest, rate)), "{} passes the limit", largest);
		if let Some(more) = largest.checked_add(1) {
			let more = net(more, rate);
			let too_much = wide(reserve) + more > wide(u64::MAX);
			prop_assert!(too_much || !allowed(more), "more than {} is allowed", largest);
		}
	}
	Ok(())
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn the_largest_purchase_is_the_last_within_the_limit(
		(pool, limit) in bounded_pool(),
		rate in fee_rate(),
	) {
		let largest = pool.largest_buy(limit, rate).into();
		check(largest, pool.tao.into(), rate, |net| purchase_allowed(&pool, limit, net))?;
	}

	#[test]
	fn the_largest_sale_is_the_last_within_the_limit(
		(pool, limit) in bounded_pool(),
		rate in fee_rate(),
	) {
		let largest = pool.largest_sell(limit, rate).into();
		if limit == 0 {
			prop_assert_eq!(largest, u64::MAX);
		} else {
			check(largest, pool.alpha.into(), rate, |net| sale_allowed(&pool, limit, net))?;
		}
	}

	/// Decided by what the limit allows of the order itself, not by the largest input.
	#[test]
	fn a_purchase_within_a_limit_is_whole_partial_or_refused(
		(pool, price) in bounded_pool(),
		input in amount(),
		rate in fee_rate(),
		allow_partial in any::<bool>(),
	) {
		prop_assume!(wide(input) + wide(u64::from(pool.tao)) <= wide(u64::MAX));
		let bought = pool.buy_within(input.into(), rate, Limit { price, allow_partial });
		if !purchase_allowed(&pool, price, U256::one()) {
			prop_assert_eq!(bought, Err(PoolError::PriceLimitExceeded));
		} else if purchase_allowed(&pool, price, net(input, rate)) {
			prop_assert_eq!(bought, pool.buy(input.into(), rate));
		} else if !allow_partial {
			prop_assert_eq!(bought, Err(PoolError::SlippageTooHigh));
		} else if let Ok(trade) = bought {
			prop_assert!(u64::from(trade.input) < input);
			let (spent, more) = (trade.input.into(), u64::from(trade.input) + 1);
			prop_assert!(purchase_allowed(&pool, price, net(spent, rate)));
			prop_assert!(!purchase_allowed(&pool, price, net(more, rate)));
			prop_assert_eq!(Ok(trade), pool.buy(trade.input, rate));
		} else {
			prop_assert!(matches!(bought, Err(PoolError::ZeroOutput | PoolError::ReservesTooLow)));
		}
	}

	#[test]
	fn a_sale_within_a_limit_is_whole_partial_or_refused(
		(pool, price) in bounded_pool(),
		input in amount(),
		rate in fee_rate(),
		allow_partial in any::<bool>(),
	) {
		prop_assume!(wide(input) + wide(u64::from(pool.alpha)) <= wide(u64::MAX));
		let sold = pool.sell_within(input.into(), rate, Limit { price, allow_partial });
		if !sale_allowed(&pool, price, U256::one()) {
			prop_assert_eq!(sold, Err(PoolError::PriceLimitExceeded));
		} else if sale_allowed(&pool, price, net(input, rate)) {
			prop_assert_eq!(sold, pool.sell(input.into(), rate));
		} else if !allow_partial {
			prop_assert_eq!(sold, Err(PoolError::SlippageTooHigh));
		} else if let Ok(trade) = sold {
			prop_assert!(u64::from(trade.input) < input);
			let (spent, more) = (trade.input.into(), u64::from(trade.input) + 1);
			prop_assert!(sale_allowed(&pool, price, net(spent, rate)));
			prop_assert!(!sale_allowed(&pool, price, net(more, rate)));
			prop_assert_eq!(Ok(trade), pool.sell(trade.input, rate));
		} else {
			prop_assert!(matches!(sold, Err(PoolError::ZeroOutput | PoolError::ReservesTooLow)));
		}
	}
}

#[test]
fn a_limit_fills_whole_or_in_part_or_not_at_all() {
	let order = |allow_partial| Limit { price: LIMIT_ONE, allow_partial };
	let fill = |allow_partial, amount: u64, largest: u64| {
		order(allow_partial).fill::<dtao_core::Tao>(amount.into(), largest.into())
	};
	for allow_partial in [false, true] {
		assert_eq!(fill(allow_partial, 5, 0), Err(PoolError::PriceLimitExceeded));
		assert_eq!(fill(allow_partial, 0, 0), Err(PoolError::PriceLimitExceeded));
		assert_eq!(fill(allow_partial, 5, 6), Ok(5.into()));
		assert_eq!(fill(allow_partial, 5, 5), Ok(5.into()));
	}
	assert_eq!(fill(true, 5, 4), Ok(4.into()));
	assert_eq!(fill(false, 5, 4), Err(PoolError::SlippageTooHigh));
}

#[test]
fn no_limit_bounds_a_sale_at_zero_and_none_allows_a_purchase() {
	let pool = Pool { tao: (MIN_RESERVE * 100).into(), alpha: (MIN_RESERVE * 100).into() };
	let free = Limit { price: 0, allow_partial: false };
	let sale = pool.sell(1_000_000.into(), FeeRate::DEFAULT);
	assert!(sale.is_ok());
	assert_eq!(pool.sell_within(1_000_000.into(), FeeRate::DEFAULT, free), sale);
	let purchase = pool.buy_within(1_000_000.into(), FeeRate::DEFAULT, free);
	assert_eq!(purchase, Err(PoolError::PriceLimitExceeded));
}

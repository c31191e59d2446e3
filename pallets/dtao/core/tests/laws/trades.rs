//! Purchases and sales.

use crate::{amount, cases, fee_rate, oracle, pool, wide};
use dtao_core::{pool::MIN_RESERVE, FeeRate, Pool, PoolError};
use primitive_types::U256;
use proptest::prelude::*;

fn product(pool: &Pool) -> U256 {
	let [tao, alpha] = reserves(pool);
	wide(tao) * wide(alpha)
}

fn reserves(pool: &Pool) -> [u64; 2] {
	[pool.tao.into(), pool.alpha.into()]
}

/// The largest fee-free input into `from` that leaves the least reserve of the other side:
/// `⌈k/(from + x)⌉ ≥ MIN` means `k > (MIN − 1)·(from + x)`.
fn largest_possible(pool: &Pool, from: u64) -> Option<u64> {
	let largest = oracle::div_up(product(pool), wide(MIN_RESERVE - 1)) - 1;
	u64::try_from(largest).ok()?.checked_sub(from).filter(|input| *input > 0)
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn a_trade_is_what_its_definition_says(pool in pool(), input in amount(), rate in fee_rate()) {
		let [tao, alpha] = reserves(&pool);
		let bought = pool.buy(input.into(), rate).map(|trade| {
			assert_eq!(trade.input, input.into());
			assert_eq!(reserves(&trade.pool), [tao + input, alpha - u64::from(trade.output)]);
			(trade.fee.into(), trade.output.into())
		});
		prop_assert_eq!(bought, oracle::trade(input, tao, alpha, rate));
		let sold = pool.sell(input.into(), rate).map(|trade| {
			assert_eq!(trade.input, input.into());
			assert_eq!(reserves(&trade.pool), [tao - u64::from(trade.output), alpha + input]);
			(trade.fee.into(), trade.output.into())
		});
		prop_assert_eq!(sold, oracle::trade(input, alpha, tao, rate));
	}

	#[test]
	fn the_product_never_falls(pool in pool(), input in amount(), rate in fee_rate()) {
		let bought = pool.buy(input.into(), rate).map(|trade| trade.pool);
		let sold = pool.sell(input.into(), rate).map(|trade| trade.pool);
		prop_assume!(bought.is_ok() || sold.is_ok());
		for after in [bought, sold].into_iter().flatten() {
			prop_assert!(product(&after) >= product(&pool));
			prop_assert_eq!(wide(after.product()), product(&after));
		}
	}

	#[test]
	fn buying_then_selling_never_profits(pool in pool(), input in amount(), rate in fee_rate()) {
		let Ok(there) = pool.buy(input.into(), rate) else { return Err(TestCaseError::reject("")) };
		if let Ok(back) = there.pool.sell(there.output, rate) {
			prop_assert!(back.output <= there.input);
			let lost = u64::from(there.input) - u64::from(back.output);
			prop_assert!(rate == FeeRate::ZERO || lost > 0, "a fee was paid and nothing lost");
		}
	}

	#[test]
	fn selling_then_buying_never_profits(pool in pool(), input in amount(), rate in fee_rate()) {
		let Ok(there) = pool.sell(input.into(), rate) else { return Err(TestCaseError::reject("")) };
		if let Ok(back) = there.pool.buy(there.output, rate) {
			prop_assert!(back.output <= there.input);
			let lost = u64::from(there.input) - u64::from(back.output);
			prop_assert!(rate == FeeRate::ZERO || lost > 0, "a fee was paid and nothing lost");
		}
	}

	#[test]
	fn splitting_a_purchase_never_beats_it(
		pool in pool(),
		first in amount(),
		second in amount(),
		rate in fee_rate(),
	) {
		let whole = first.checked_add(second).map(|input| pool.buy(input.into(), rate));
		let Some(Ok(whole)) = whole else { return Err(TestCaseError::reject("")) };
		let one = pool.buy(first.into(), rate);
		let rest = one.map_or(pool, |trade| trade.pool);
		let two = rest.buy(second.into(), rate);
		let parts = [one, two].into_iter().flatten().map(|trade| u64::from(trade.output));
		prop_assert!(parts.sum::<u64>() <= whole.output.into());
	}

	#[test]
	fn splitting_a_sale_never_beats_it(
		pool in pool(),
		first in amount(),
		second in amount(),
		rate in fee_rate(),
	) {
		let whole = first.checked_add(second).map(|input| pool.sell(input.into(), rate));
		let Some(Ok(whole)) = whole else { return Err(TestCaseError::reject("")) };
		let one = pool.sell(first.into(), rate);
		let rest = one.map_or(pool, |trade| trade.pool);
		let two = rest.sell(second.into(), rate);
		let parts = [one, two].into_iter().flatten().map(|trade| u64::from(trade.output));
		prop_assert!(parts.sum::<u64>() <= whole.output.into());
	}

	#[test]
	fn a_purchase_may_leave_the_least_reserve_and_no_less(pool in pool()) {
		let largest = largest_possible(&pool, pool.tao.into());
		let Some(largest) = largest else { return Err(TestCaseError::reject("")) };
		let trade = pool.buy(largest.into(), FeeRate::ZERO);
		prop_assert!(trade.is_ok_and(|trade| u64::from(trade.pool.alpha) >= MIN_RESERVE)
			|| trade == Err(PoolError::ZeroOutput));
		if let Some(more) = largest.checked_add(1) {
			let more = pool.buy(more.into(), FeeRate::ZERO);
			prop_assert!(matches!(more, Err(PoolError::ReservesTooLow | PoolError::Overflow)));
		}
	}

	#[test]
	fn a_sale_may_leave_the_least_reserve_and_no_less(pool in pool()) {
		let largest = largest_possible(&pool, pool.alpha.into());
		let Some(largest) = largest else { return Err(TestCaseError::reject("")) };
		let trade = pool.sell(largest.into(), FeeRate::ZERO);
		prop_assert!(trade.is_ok_and(|trade| u64::from(trade.pool.tao) >= MIN_RESERVE)
			|| trade == Err(PoolError::ZeroOutput));
		if let Some(more) = largest.checked_add(1) {
			let more = pool.sell(more.into(), FeeRate::ZERO);
			prop_assert!(matches!(more, Err(PoolError::ReservesTooLow | PoolError::Overflow)));
		}
	}

	#[test]
	fn the_spot_price_is_rounded_to_nearest(pool in pool()) {
		prop_assert_eq!(wide(pool.price().into_inner()), oracle::price(&pool));
	}
}

#[test]
fn an_empty_side_has_no_price_and_no_trade() {
	let no_alpha = Pool { tao: 1_000_000_000.into(), alpha: 0.into() };
	assert_eq!(no_alpha.price().into_inner(), 0);
	assert_eq!(no_alpha.buy(1_000.into(), FeeRate::DEFAULT), Err(PoolError::ZeroOutput));
	assert_eq!(no_alpha.sell(1_000.into(), FeeRate::DEFAULT), Err(PoolError::ReservesTooLow));
	assert_eq!(Pool::default().buy(0.into(), FeeRate::ZERO), Err(PoolError::ZeroOutput));
}

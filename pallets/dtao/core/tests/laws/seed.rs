//! What a new subnet's pool starts with.

use crate::{amount, cases, magnitude, wide};
use codec::{Decode, Encode};
use dtao_core::{
	issuance::MAX_SUPPLY, median_price, pool::MIN_RESERVE, seed, Amount, Price, SeedRule,
};
use proptest::{collection::vec, prelude::*};

fn price() -> impl Strategy<Value = Price> {
	prop_oneof![
		5 => (1..=90u32, any::<u128>()).prop_map(|(bits, inner)| inner >> (128 - bits)),
		2 => Just(0),
		1 => Just(10u128.pow(18)),
		1 => any::<u128>(),
	]
	.prop_map(Price::from_inner)
}

fn rule() -> impl Strategy<Value = SeedRule> {
	prop_oneof![Just(SeedRule::WholeLock), amount().prop_map(|tao| SeedRule::Fixed(tao.into()))]
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn the_pool_and_the_rest_are_the_lock(
		cost in amount(),
		rule in rule(),
		median in price(),
	) {
		let seed = seed(cost.into(), rule, median);
		prop_assert_eq!(wide(seed.pool.tao.rao()) + wide(seed.recycled.rao()), wide(cost));
		prop_assert!(seed.pool.tao.rao() >= MIN_RESERVE.min(cost));
		prop_assert!((MIN_RESERVE..=MAX_SUPPLY).contains(&seed.pool.alpha.rao()));
		prop_assert_eq!(SeedRule::decode(&mut &rule.encode()[..]), Ok(rule));
	}

	#[test]
	fn a_fixed_seed_has_a_price_of_one(
		cost in MIN_RESERVE..=MAX_SUPPLY,
		tao in amount(),
		median in price(),
	) {
		let seed = seed(cost.into(), SeedRule::Fixed(tao.into()), median);
		prop_assert_eq!(seed.pool.tao.rao(), seed.pool.alpha.rao());
		prop_assert_eq!(seed.pool.tao.rao(), tao.clamp(MIN_RESERVE, cost));
	}

	#[test]
	fn a_whole_lock_has_the_median_price(cost in magnitude(54), median in price()) {
		let seed = seed(cost.into(), SeedRule::WholeLock, median);
		prop_assert_eq!(seed.pool.tao, cost.into());
		let worth = (wide(cost) * wide(10u64.pow(18))).checked_div(wide(median.into_inner()));
		let worth = worth.unwrap_or(wide(u64::MAX)).min(wide(MAX_SUPPLY)).as_u64();
		prop_assert_eq!(seed.pool.alpha.rao(), worth.max(MIN_RESERVE));
	}

	/// Against counting: as many prices are below as above, and between two it is their mean.
	#[test]
	fn the_median_is_in_the_middle(prices in vec(price(), 0..9)) {
		let median = median_price(&mut prices.clone());
		let positive: Vec<u128> =
			prices.iter().map(|price| price.into_inner()).filter(|price| *price > 0).collect();
		if positive.is_empty() {
			prop_assert_eq!(median, Price::from_u32(1));
			return Ok(());
		}
		// The price of rank `rank`: at most so many are below it, and more are not above it.
		let ranked = |rank: usize| {
			let among = |price: &&u128| {
				let below = positive.iter().filter(|other| other < price).count();
				let not_above = positive.iter().filter(|other| other <= price).count();
				below <= rank && rank < not_above
			};
			wide(*positive.iter().find(among).unwrap())
		};
		let count = positive.len();
		let middle = (ranked((count - 1) / 2) + ranked(count / 2)) / 2;
		prop_assert_eq!(wide(median.into_inner()), middle);
		let mut reversed: Vec<Price> = prices.iter().rev().copied().collect();
		prop_assert_eq!(median_price(&mut reversed), median);
	}
}

//! Injection into the pools, its cap, the split of the new alpha.

use crate::{amount, cases, magnitude, pool, wide};
use dtao_core::{
	emission::{alpha_cap, Injection, RootWeight, Split},
	fixed::PRICE_ONE,
	issuance::INITIAL_EMISSION,
	rules::{CapRule, OverflowRule},
	Pool,
};
use primitive_types::U256;
use proptest::prelude::*;

fn inject(pool: &Pool, tao: u64, cap: u64) -> Injection {
	Injection::new(pool, tao.into(), cap.into(), OverflowRule::PriceRise)
}

/// `T′·A`, `T·A′` and `T′`: what the price does when `entered` is added to `pool`.
fn cross_products(pool: &Pool, entered: &Injection) -> [U256; 3] {
	let [tao, alpha] = [u64::from(pool.tao), u64::from(pool.alpha)].map(wide);
	let tao_after = tao + wide(u64::from(entered.tao_in));
	let alpha_after = alpha + wide(u64::from(entered.alpha_in));
	[tao_after * alpha, tao * alpha_after, tao_after]
}

/// TAO and a cap at or beside the alpha that matches it.
fn near_the_cap() -> impl Strategy<Value = (Pool, u64, u64)> {
	(pool(), magnitude(40), 0..5u64).prop_map(|(pool, tao, off)| {
		let [reserve, alpha] = [u64::from(pool.tao), u64::from(pool.alpha)].map(wide);
		let matching = wide(tao) * alpha / reserve + off;
		(pool, tao, matching.saturating_sub(wide(2u32)).min(wide(u64::MAX)).as_u64())
	})
}

fn injection() -> impl Strategy<Value = (Pool, u64, u64)> {
	prop_oneof![
		(pool(), amount(), amount()),
		(pool(), 1..=INITIAL_EMISSION, 0..=INITIAL_EMISSION),
		near_the_cap(),
	]
}

proptest! {
	#![proptest_config(cases(2_000))]

	#[test]
	fn an_injection_keeps_the_price_or_raises_it((pool, tao, cap) in injection()) {
		let entered = inject(&pool, tao, cap);
		let [tao_alpha, alpha_tao, tao_after] = cross_products(&pool, &entered);
		prop_assert_eq!(u64::from(entered.tao_in), tao);
		prop_assert!(u64::from(entered.alpha_in) <= cap);
		prop_assert!(tao_alpha >= alpha_tao, "the price falls");
		if entered.capped {
			prop_assert_eq!(u64::from(entered.alpha_in), cap);
			prop_assert!(tao_alpha > alpha_tao, "the cap binds and the price stays");
		} else {
			let one_rao_more = alpha_tao + wide(u64::from(pool.tao));
			prop_assert!(tao_alpha < one_rao_more, "the price rises by more than a rao of alpha");
		}
		prop_assert!(tao_after >= wide(u64::from(pool.tao)));
	}

	/// Bound exactly where the matching alpha `tao·A/T` would have one rao more than the cap.
	#[test]
	fn the_cap_binds_exactly_where_more_alpha_would_match((pool, tao, cap) in injection()) {
		let [reserve, alpha] = [u64::from(pool.tao), u64::from(pool.alpha)].map(wide);
		let exceeds = wide(tao) * alpha >= (wide(cap) + 1) * reserve;
		prop_assert_eq!(inject(&pool, tao, cap).capped, exceeds);
	}

	/// What enters is the same but for the TAO beyond the cap, which buys instead.
	#[test]
	fn what_enters_and_what_buys_sum_to_the_tao((pool, tao, cap) in injection()) {
		let risen = inject(&pool, tao, cap);
		prop_assert_eq!(u64::from(risen.excess), 0);
		for rule in [OverflowRule::BuyAndRecycle, OverflowRule::BuyAndKeep] {
			let entered = Injection::new(&pool, tao.into(), cap.into(), rule);
			let [tao_in, excess] = [entered.tao_in, entered.excess].map(u64::from);
			prop_assert_eq!(tao_in + excess, tao);
			prop_assert_eq!((entered.alpha_in, entered.capped), (risen.alpha_in, risen.capped));
			prop_assert_eq!(excess > 0, risen.capped);
		}
	}

	#[test]
	fn capped_tao_lowers_the_price_by_less_than_a_rao((pool, tao, cap) in injection()) {
		let entered = Injection::new(&pool, tao.into(), cap.into(), OverflowRule::BuyAndKeep);
		prop_assume!(entered.capped);
		let [tao_alpha, alpha_tao, _] = cross_products(&pool, &entered);
		prop_assert!(tao_alpha <= alpha_tao, "the price rises");
		let alpha_after = wide(u64::from(pool.alpha));
		prop_assert!(alpha_tao < tao_alpha + alpha_after, "it falls by more than a rao of TAO");
	}

	#[test]
	fn the_cap_is_of_the_alpha_emission(
		alpha in amount(),
		tao in amount(),
		stake in amount(),
		tao_weight in prop_oneof![Just(0), Just(u64::MAX), any::<u64>()],
		issuance in amount(),
	) {
		let weight = RootWeight::new(stake.into(), tao_weight, issuance.into());
		let cap = |rule| u64::from(alpha_cap(rule, alpha.into(), tao.into(), weight));
		prop_assert_eq!(cap(CapRule::AlphaEmission), alpha);
		prop_assert_eq!(cap(CapRule::LowerEmission), alpha.min(tao));
		let staked = wide(stake) * wide(tao_weight) / wide(u64::MAX);
		let exact = (wide(alpha) * staked).checked_div(staked + wide(issuance));
		prop_assert_eq!(wide(cap(CapRule::RootProportion)), exact.unwrap_or_default());
	}

	#[test]
	fn no_tao_brings_no_alpha(pool in pool(), cap in amount()) {
		prop_assert_eq!(inject(&pool, 0, cap), Injection::default());
	}

	#[test]
	fn parts_sum_to_the_whole(
		alpha in amount(),
		owner_cut in prop_oneof![Just(0), Just(u16::MAX), Just(11_796), any::<u16>()],
		stake in amount(),
		tao_weight in prop_oneof![Just(0), Just(u64::MAX), any::<u64>()],
		issuance in amount(),
	) {
		let weight = RootWeight::new(stake.into(), tao_weight, issuance.into());
		let split = Split::new(alpha.into(), owner_cut, weight).unwrap();
		let parts = [split.owner, split.miners, split.root, split.validators].map(u64::from);
		let sum = parts.into_iter().fold(U256::zero(), |sum, part| sum + part);
		prop_assert_eq!(sum, wide(alpha));

		let [owner, miners, root, _] = parts;
		prop_assert_eq!(wide(owner), wide(alpha) * wide(owner_cut) / wide(65_535u32));
		prop_assert_eq!(miners, (alpha - owner) / 2);
		let staked = wide(stake) * wide(tao_weight) / wide(u64::MAX);
		let total = staked + wide(issuance);
		if total.is_zero() {
			prop_assert_eq!(root, 0);
			prop_assert_eq!(weight.proportion().into_inner(), 0);
		} else {
			prop_assert_eq!(wide(root), wide(alpha - owner) * staked / (total * 2));
			let proportion = staked * wide(PRICE_ONE) / total;
			prop_assert_eq!(wide(weight.proportion().into_inner()), proportion);
		}
	}
}

#[test]
fn without_a_price_all_tao_enters() {
	let nothing = Pool { tao: 0.into(), alpha: 0.into() };
	for rule in [OverflowRule::PriceRise, OverflowRule::BuyAndRecycle, OverflowRule::BuyAndKeep] {
		let entered = Injection::new(&nothing, 7.into(), 5.into(), rule);
		assert_eq!([entered.tao_in, entered.excess].map(u64::from), [7, 0]);
		assert_eq!((u64::from(entered.alpha_in), entered.capped), (5, true));
	}
}

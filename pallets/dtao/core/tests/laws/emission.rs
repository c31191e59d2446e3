//! Shares of TAO, injection into the pools, the split of the new alpha.

use crate::{
	amount, cases, magnitude, oracle, pool,
	step::{subnets, NOW},
	wide,
};
use dtao_core::{
	emission::{Injection, RootWeight, Shares, Split},
	fixed::PRICE_ONE,
	issuance::INITIAL_EMISSION,
	rules::{OverflowRule, ShareRule, ShareSource},
	Pool, Subnet,
};
use primitive_types::U256;
use proptest::prelude::*;

fn shared(emission: u64, subnets: &[Subnet]) -> Vec<u64> {
	let shares =
		Shares::new(emission.into(), ShareRule::By(ShareSource::MovingPrice), NOW, subnets);
	subnets.iter().map(|subnet| shares.of(subnet).into()).collect()
}

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
	fn shares_never_exceed_the_emission(subnets in subnets(), emission in amount()) {
		let shares = shared(emission, &subnets);
		let sum = shares.iter().fold(U256::zero(), |sum, share| sum + *share);
		prop_assert!(sum <= wide(emission));
		for (index, share) in shares.into_iter().enumerate() {
			prop_assert_eq!(share, oracle::share(&subnets, index, emission));
		}
	}

	#[test]
	fn shares_of_open_subnets_lose_less_than_a_rao_each(
		mut subnets in subnets(),
		emission in amount(),
	) {
		for subnet in &mut subnets {
			(subnet.open, subnet.emission_enabled, subnet.started_at) = (true, true, Some(0));
		}
		prop_assume!(subnets.iter().any(|subnet| subnet.moving_price.into_inner() > 0));
		let sum = shared(emission, &subnets).into_iter().fold(U256::zero(), |sum, share| sum + share);
		prop_assert!(sum + subnets.len() >= wide(emission));
	}

	#[test]
	fn a_closed_subnet_changes_no_share_but_its_own(
		mut subnets in subnets(),
		emission in amount(),
		closed in any::<prop::sample::Index>(),
	) {
		let closed = closed.index(subnets.len());
		subnets[closed].open = true;
		let mut expected = shared(emission, &subnets);
		expected[closed] = 0;
		subnets[closed].open = false;
		prop_assert_eq!(shared(emission, &subnets), expected);
	}

	#[test]
	fn a_disabled_subnet_leaves_its_share_to_the_others(
		mut subnets in subnets(),
		emission in amount(),
		disabled in any::<prop::sample::Index>(),
	) {
		let disabled = disabled.index(subnets.len());
		subnets[disabled].emission_enabled = false;
		let mut shares = shared(emission, &subnets);
		prop_assert_eq!(shares.remove(disabled), 0);
		subnets.remove(disabled);
		prop_assert_eq!(shares, shared(emission, &subnets));
	}

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

//! What an epoch pays.

use crate::{amount, cases, magnitude, wide};
use dtao_core::{
	divide_take, issuance::MAX_SUPPLY, payout, Alpha, Amount, Earner, Payout, Pots, Tao,
};
use primitive_types::{U256, U512};
use proptest::{collection::vec, prelude::*};

/// A claim or a stake: often nothing.
fn claim() -> impl Strategy<Value = u64> {
	prop_oneof![4 => magnitude(54), 2 => Just(0), 1 => 1..4u64]
}

fn earner() -> impl Strategy<Value = Earner> {
	[claim(), claim(), claim(), claim()].prop_map(|[incentive, dividend, alpha, root]| Earner {
		incentive,
		dividend,
		alpha_stake: alpha.into(),
		root_stake: root.into(),
	})
}

fn earners() -> impl Strategy<Value = Vec<Earner>> {
	// Some in which a kind of claim or of stake is missing altogether.
	(vec(earner(), 0..8), any::<[u8; 4]>()).prop_map(|(mut earners, without)| {
		for earner in &mut earners {
			earner.incentive *= u64::from(without[0] > 50);
			earner.dividend *= u64::from(without[1] > 50);
			earner.alpha_stake = (earner.alpha_stake.rao() * u64::from(without[2] > 50)).into();
			earner.root_stake = (earner.root_stake.rao() * u64::from(without[3] > 50)).into();
		}
		earners
	})
}

fn pots() -> impl Strategy<Value = Pots> {
	[0..=MAX_SUPPLY, 0..=MAX_SUPPLY, 0..=MAX_SUPPLY].prop_map(|[miners, validators, root_tao]| {
		Pots {
			miners: miners.into(),
			validators: validators.into(),
			root_tao: root_tao.into(),
			root_alpha: 0.into(),
		}
	})
}

fn weight() -> impl Strategy<Value = u64> {
	prop_oneof![4 => any::<u64>(), 1 => Just(0), 1 => Just(u64::MAX)]
}

fn sum<A: Amount>(amounts: &[A]) -> u64 {
	amounts.iter().map(|amount| amount.rao()).sum()
}

/// The weighted root stake and the whole stake of an earner.
fn stakes(earner: &Earner, tao_weight: u64) -> [U256; 2] {
	let root = wide(earner.root_stake.rao()) * wide(tao_weight) / wide(u64::MAX);
	[root, root + wide(earner.alpha_stake.rao())]
}

/// Root's part of a dividend and alpha's, in units of 2⁻³²; root's rounded down.
fn parts(earner: &Earner, tao_weight: u64) -> [U256; 2] {
	let dividend = wide(earner.dividend) << 32;
	let [root, stake] = stakes(earner, tao_weight);
	let root = if stake.is_zero() { stake } else { dividend * root / stake };
	[root, dividend - root]
}

/// Whether the parts of a pot are those of the claims: to the rao below, but for the largest claim.
fn check_pot<A: Amount>(pot: u64, paid: &[A], claims: &[U256]) -> Result<(), TestCaseError> {
	prop_assert_eq!(paid.len(), claims.len());
	let total = claims.iter().fold(U512::zero(), |sum, claim| sum + U512::from(*claim));
	prop_assert_eq!(sum(paid), if total.is_zero() { 0 } else { pot });
	let largest = claims.iter().max();
	for (paid, claim) in paid.iter().zip(claims) {
		let exact = U512::from(*claim) * U512::from(pot);
		let paid = U512::from(paid.rao());
		prop_assert!(paid * total <= exact || Some(claim) == largest, "above the claim");
		prop_assert!(total.is_zero() || (paid + 1) * total > exact, "below the claim");
		prop_assert!(!claim.is_zero() || paid.is_zero(), "paid without a claim");
	}
	Ok(())
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn a_payout_pays_the_pots_by_their_claims(
		pots in pots(),
		earners in earners(),
		tao_weight in weight(),
	) {
		let paid = payout(pots, &earners, tao_weight);
		let claims = |claim: &dyn Fn(&Earner) -> U256| -> Vec<U256> {
			earners.iter().map(claim).collect()
		};
		let incentives = claims(&|earner| wide(earner.incentive));
		let by_root = claims(&|earner| parts(earner, tao_weight)[0]);
		let mut by_alpha = claims(&|earner| parts(earner, tao_weight)[1]);
		if by_alpha.iter().all(U256::is_zero) {
			by_alpha = claims(&|earner| wide(earner.dividend));
		}
		let idle = incentives.iter().all(U256::is_zero);
		let validators = pots.validators.rao() + if idle { pots.miners.rao() } else { 0 };
		check_pot(pots.miners.rao(), &paid.miners, &incentives)?;
		check_pot(validators, &paid.validators, &by_alpha)?;
		check_pot(pots.root_tao.rao(), &paid.root, &by_root)?;
	}

	#[test]
	fn what_is_paid_and_unearned_is_what_was_set_aside(
		pots in pots(),
		earners in earners(),
		tao_weight in weight(),
	) {
		let Payout { miners, validators, root, root_alpha: _, unearned, unearned_tao } =
			payout(pots, &earners, tao_weight);
		let alpha = sum(&miners) + sum(&validators) + unearned.rao();
		prop_assert_eq!(alpha, pots.miners.rao() + pots.validators.rao());
		prop_assert_eq!(sum(&root) + unearned_tao.rao(), pots.root_tao.rao());
		for (index, earner) in earners.iter().enumerate() {
			prop_assert!(earner.incentive > 0 || miners[index] == Alpha::ZERO);
			prop_assert!(earner.dividend > 0 || validators[index] == Alpha::ZERO);
			let root_stake = earner.dividend > 0 && earner.root_stake > Tao::ZERO;
			prop_assert!(root_stake || root[index] == Tao::ZERO);
		}
		let dividends = earners.iter().any(|earner| earner.dividend > 0);
		prop_assert!(!dividends || unearned == Alpha::ZERO, "dividends leave nothing unearned");
	}

	/// The same to the same, but for who among equals gets a remainder.
	#[test]
	fn the_order_of_the_earners_does_not_matter(
		pots in pots(),
		earners in earners(),
		tao_weight in weight(),
	) {
		fn sorted<A: Amount>(mut amounts: Vec<A>) -> Vec<A> {
			amounts.sort_unstable();
			amounts
		}
		fn close<A: Amount>(one: &[A], reversed: &[A]) -> bool {
			let mut pairs = one.iter().zip(reversed.iter().rev());
			pairs.all(|(a, b)| a.rao().abs_diff(b.rao()) < one.len() as u64)
		}
		let one = payout(pots, &earners, tao_weight);
		let reversed: Vec<Earner> = earners.iter().rev().copied().collect();
		let other = payout(pots, &reversed, tao_weight);
		prop_assert!(close(&one.miners, &other.miners));
		prop_assert!(close(&one.validators, &other.validators));
		prop_assert!(close(&one.root, &other.root));
		prop_assert_eq!(sorted(one.miners), sorted(other.miners));
		prop_assert_eq!(sorted(one.validators), sorted(other.validators));
		prop_assert_eq!(sorted(one.root), sorted(other.root));
		prop_assert_eq!((one.unearned, one.unearned_tao), (other.unearned, other.unearned_tao));
	}

	#[test]
	fn a_take_and_its_rest_are_the_dividend(amount in amount(), take in any::<u16>()) {
		let divided = divide_take(amount, take);
		prop_assert_eq!(wide(divided.take) + wide(divided.rest), wide(amount));
		let exact = wide(amount) * wide(take);
		prop_assert!(wide(divided.take) * wide(65_535u32) <= exact);
		prop_assert!((wide(divided.take) + 1) * wide(65_535u32) > exact);
	}

	#[test]
	fn no_input_panics(
		claims in vec(any::<[u64; 4]>(), 0..5),
		[miners, validators, root_tao] in any::<[u64; 3]>(),
		tao_weight in any::<u64>(),
	) {
		let earners: Vec<Earner> = claims
			.into_iter()
			.map(|[incentive, dividend, alpha, root]| Earner {
				incentive,
				dividend,
				alpha_stake: alpha.into(),
				root_stake: root.into(),
			})
			.collect();
		let pots = Pots {
			miners: miners.into(),
			validators: validators.into(),
			root_tao: root_tao.into(),
			root_alpha: 0.into(),
		};
		prop_assert_eq!(payout(pots, &earners, tao_weight).root.len(), earners.len());
	}
}

#[test]
fn a_take_of_the_whole_leaves_nothing() {
	let all = divide_take(u64::MAX, u16::MAX);
	assert_eq!((all.take, all.rest), (u64::MAX, 0));
}

const POTS: Pots = Pots {
	miners: Alpha::new(500),
	validators: Alpha::new(300),
	root_tao: Tao::new(70),
	root_alpha: Alpha::ZERO,
};

#[test]
fn root_alone_earns_the_alpha_by_dividends() {
	let validator = |dividend| Earner { dividend, root_stake: 9.into(), ..Earner::default() };
	let paid = payout(POTS, &[validator(3), validator(1)], u64::MAX);
	assert_eq!(paid.validators, [600.into(), 200.into()]);
	assert_eq!(paid.root, [53.into(), 17.into()]);
}

#[test]
fn a_dividend_without_any_stake_is_alphas() {
	let validator = Earner { dividend: 1, ..Earner::default() };
	let paid = payout(POTS, &[validator], u64::MAX);
	assert_eq!(paid.validators, [800.into()]);
	assert_eq!((paid.root, paid.unearned_tao), (vec![Tao::ZERO], 70.into()));
}

#[test]
fn miners_without_validators_earn_their_own_pot_only() {
	let miner = Earner { incentive: 1, ..Earner::default() };
	let paid = payout(POTS, &[miner], u64::MAX);
	assert_eq!(paid.miners, [500.into()]);
	assert_eq!((paid.unearned, paid.unearned_tao), (300.into(), 70.into()));
}

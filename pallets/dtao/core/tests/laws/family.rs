//! Who validates with whose stake.

use crate::{cases, wide};
use dtao_core::{
	issuance::MAX_SUPPLY, yuma::Fraction, Alpha, Amount, Inheritance, Link, Stake, Tao,
};
use primitive_types::U256;
use proptest::{collection::vec, prelude::*};

/// The most people of a random list.
const PEOPLE: usize = 7;

/// The refined unit of dividends: one is 2³¹ of a fraction's.
const UNIT: u64 = 1 << 31;

fn amount() -> impl Strategy<Value = u64> {
	let most = MAX_SUPPLY / PEOPLE as u64;
	prop_oneof![4 => 0..=most, 1 => Just(0), 1 => 0..5u64, 1 => Just(most)]
}

fn stake() -> impl Strategy<Value = Stake> {
	[amount(), amount()].prop_map(|[alpha, root]| Stake { alpha: alpha.into(), root: root.into() })
}

fn stakes() -> impl Strategy<Value = Vec<Stake>> {
	vec(stake(), 1..=PEOPLE)
}

/// Anybody's link to anybody, and to people who aren't there; parts often exceed the whole together.
fn links() -> impl Strategy<Value = Vec<Link>> {
	let part = prop_oneof![3 => any::<u64>(), 1 => Just(u64::MAX), 1 => Just(u64::MAX / 2)];
	let child = prop_oneof![5 => (0..PEOPLE).prop_map(Some), 1 => Just(None)];
	let take = prop_oneof![2 => any::<u16>(), 2 => Just(0), 1 => Just(u16::MAX)];
	let link = (0..PEOPLE + 1, child, part, take).prop_map(|(parent, child, part, take)| Link {
		parent,
		child,
		part,
		take,
	});
	vec(link, 0..12)
}

/// Dividends that sum to at most one.
fn dividends() -> impl Strategy<Value = Vec<Fraction>> {
	vec(prop_oneof![3 => any::<u32>(), 1 => Just(0)], 1..=PEOPLE).prop_map(|parts| {
		let all = parts.iter().copied().map(u128::from).sum();
		parts.into_iter().map(|part| Fraction::of(part.into(), all)).collect()
	})
}

fn weight() -> impl Strategy<Value = u64> {
	prop_oneof![3 => any::<u64>(), 1 => Just(0), 1 => Just(u64::MAX)]
}

fn sums(stakes: &[Stake]) -> (u64, u64) {
	let alpha = stakes.iter().map(|stake| stake.alpha.rao()).sum();
	(alpha, stakes.iter().map(|stake| stake.root.rao()).sum())
}

fn floor(amount: u64, part: u64) -> U256 {
	wide(amount) * wide(part) / wide(u64::MAX)
}

/// The links of people who are there, scaled so that a parent's parts fit the whole.
fn sound(links: &[Link], people: usize) -> Vec<Link> {
	let here = |link: &&Link| link.parent < people;
	let scaled = |link: &Link| Link { part: link.part / 12, ..*link };
	links.iter().filter(here).map(scaled).collect()
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn inherited_stakes_sum_to_the_own_ones(own in stakes(), links in links()) {
		let here = |link: &Link| link.child.is_none_or(|child| child < own.len());
		let everybody: Vec<_> = links.iter().copied().filter(|link| {
			link.child.is_some() && here(link)
		}).collect();
		let inherited = Inheritance::new(&own, &everybody).stakes();
		prop_assert_eq!(sums(&inherited), sums(&own));
		// What is lent to somebody who isn't there validates nowhere; nothing is created.
		let (alpha, root) = sums(&Inheritance::new(&own, &links).stakes());
		prop_assert!((alpha, root) <= sums(&own) && root <= sums(&own).1);
	}

	#[test]
	fn a_stake_is_what_is_kept_and_what_is_inherited(own in stakes(), links in links()) {
		let links = sound(&links, own.len());
		let inherited = Inheritance::new(&own, &links).stakes();
		let part = |of: fn(&Stake) -> u64, link: &Link| floor(of(&own[link.parent]), link.part);
		for of in [|stake: &Stake| stake.alpha.rao(), |stake: &Stake| stake.root.rao()] {
			for (place, stake) in inherited.iter().enumerate() {
				let lent = links.iter().filter(|link| link.parent == place);
				let got = links.iter().filter(|link| link.child == Some(place));
				let sum = |parts: &mut dyn Iterator<Item = &Link>| {
					parts.fold(U256::zero(), |sum, link| sum + part(of, link))
				};
				let lent = sum(&mut { lent });
				let got = sum(&mut { got });
				prop_assert_eq!(wide(of(stake)), wide(of(&own[place])) - lent + got);
			}
		}
	}

	#[test]
	fn divided_dividends_sum_to_the_whole(
		own in stakes(),
		links in links(),
		dividends in dividends(),
		tao_weight in weight(),
	) {
		let validators = own.len().min(dividends.len());
		let dividends = &dividends[..validators];
		let divided = Inheritance::new(&own, &links).divide(dividends, tao_weight);
		prop_assert_eq!(divided.earned().len(), own.len());
		let earned: u128 = divided.earned().iter().copied().map(u128::from).sum();
		let whole: u128 = dividends.iter().map(|part| u128::from(part.bits() * UNIT)).sum();
		prop_assert_eq!(earned, whole);
		// Who neither validates nor lends earns nothing.
		for (place, earned) in divided.earned().iter().enumerate().skip(validators) {
			let lends = links.iter().any(|link| link.parent == place);
			prop_assert!(lends || *earned == 0);
		}
	}

	#[test]
	fn a_parent_earns_as_it_contributes_less_the_take(
		own in stakes(),
		mut links in links(),
		dividend in 1..=u32::MAX,
		tao_weight in weight(),
	) {
		// One validator, everybody else's child: the first.
		links.iter_mut().for_each(|link| link.child = Some(0));
		let mut links = sound(&links, own.len());
		links.retain(|link| link.parent > 0);
		let dividends = [Fraction::from_bits(dividend.into())];
		let divided = Inheritance::new(&own, &links).divide(&dividends, tao_weight);
		let weight = |alpha: U256, root: U256| alpha + root * wide(tao_weight) / wide(u64::MAX);
		let contributed = |link: &Link| {
			let Stake { alpha, root } = own[link.parent];
			weight(floor(alpha.rao(), link.part), floor(root.rao(), link.part))
		};
		let first = weight(wide(own[0].alpha.rao()), wide(own[0].root.rao()));
		let total = links.iter().fold(first, |sum, link| sum + contributed(link));
		let whole = wide(u64::from(dividend) * UNIT);
		for place in 1..own.len() {
			let expected = links.iter().filter(|link| link.parent == place).map(|link| {
				let part = (whole * contributed(link)).checked_div(total).unwrap_or_default();
				part - part * wide(link.take) / wide(65_535u32)
			});
			let expected = expected.fold(U256::zero(), |sum, part| sum + part);
			prop_assert_eq!(wide(divided.earned()[place]), expected);
		}
	}

	#[test]
	fn what_was_paid_is_attributed_in_full(
		own in stakes(),
		links in links(),
		dividends in dividends(),
		paid in vec(0..=MAX_SUPPLY / PEOPLE as u64, PEOPLE),
	) {
		let dividends = &dividends[..own.len().min(dividends.len())];
		let family = Inheritance::new(&own, &links);
		let divided = family.divide(dividends, u64::MAX);
		let earns = |(paid, earned): (&u64, &u64)| Alpha::new(if *earned > 0 { *paid } else { 0 });
		let paid: Vec<Alpha> = paid.iter().zip(divided.earned()).map(earns).collect();
		let attributed = divided.attribute(&paid);
		let sum = |list: &[Alpha]| list.iter().map(|alpha| alpha.rao()).sum::<u64>();
		prop_assert_eq!(attributed.len(), own.len());
		prop_assert_eq!(sum(&attributed), sum(&paid));
		let idle = |place: usize| dividends.get(place).is_none_or(|part| part.bits() == 0);
		for (place, alpha) in attributed.iter().enumerate() {
			prop_assert!(!idle(place) || *alpha == Alpha::ZERO, "{place} has no dividend");
		}
		let alone = Inheritance::new(&own, &[]).divide(dividends, u64::MAX);
		let paid: Vec<Alpha> = paid.iter().zip(alone.earned()).map(|(paid, earned)| {
			if *earned > 0 { *paid } else { Alpha::ZERO }
		}).collect();
		prop_assert_eq!(alone.attribute(&paid), paid);
	}

	#[test]
	fn no_family_panics(
		own in vec(any::<[u64; 2]>(), 0..4),
		links in vec((0..5usize, prop::option::of(0..5usize), any::<u64>(), any::<u16>()), 0..9),
		bits in vec(any::<u64>(), 0..5),
		tao_weight in any::<u64>(),
	) {
		let own: Vec<_> = own
			.into_iter()
			.map(|[alpha, root]| Stake { alpha: alpha.into(), root: root.into() })
			.collect();
		let link = |(parent, child, part, take)| Link { parent, child, part, take };
		let family = Inheritance::new(&own, &links.into_iter().map(link).collect::<Vec<_>>());
		let dividends: Vec<_> = bits.into_iter().map(Fraction::from_bits).collect();
		let divided = family.divide(&dividends, tao_weight);
		prop_assert_eq!(family.stakes().len(), own.len());
		prop_assert_eq!(divided.attribute(&vec![Alpha::new(1); own.len()]).len(), own.len());
	}
}

fn tao(rao: u64) -> Tao {
	rao.into()
}

#[test]
fn an_inheritance_is_not_lent_on() {
	let own = [9, 0, 0].map(|alpha| Stake { alpha: Alpha::new(alpha), root: tao(0) });
	let link = |parent, child| Link { parent, child: Some(child), part: u64::MAX, take: 0 };
	let family = Inheritance::new(&own, &[link(0, 1), link(1, 2)]);
	let stakes: Vec<u64> = family.stakes().iter().map(|stake| stake.alpha.rao()).collect();
	assert_eq!(stakes, [0, 9, 0]);
}

#[test]
fn a_validator_keeps_its_dividend_when_nobody_contributed() {
	let link = Link { parent: 1, child: Some(0), part: u64::MAX, take: 0 };
	let family = Inheritance::new(&[Stake::default(); 2], &[link]);
	assert_eq!(family.divide(&[Fraction::ONE], u64::MAX).earned(), [1 << 63, 0]);
}

#[test]
fn what_is_left_of_a_stake_is_lent_when_parts_exceed_it() {
	let own = [Stake { alpha: Alpha::new(10), root: tao(10) }, Stake::default()];
	let link = |child| Link { parent: 0, child, part: u64::MAX / 5 * 3, take: 0 };
	let stakes = Inheritance::new(&own, &[link(Some(1)), link(None)]).stakes();
	assert_eq!(stakes[0], Stake::default());
	assert_eq!(stakes[1].alpha, Alpha::new(6));
}

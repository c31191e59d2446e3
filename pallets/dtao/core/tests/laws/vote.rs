//! The vote of root's validators, against doubles and against itself.

use crate::{cases, magnitude};
use dtao_core::{
	fixed::PRICE_ONE,
	vote::{count, Ballot},
	NetUid, VoteParams,
};
use proptest::{collection::vec, prelude::*};
use std::collections::BTreeMap;

/// A stake and what it votes for.
type Vote = (u64, Vec<(NetUid, u16)>);

/// What each subnet receives, in parts of 10¹⁸.
type Parts = BTreeMap<NetUid, u128>;

/// What the laws allow for, in parts of 10¹⁸.
const BOUND: u128 = 10;

fn counted(votes: &[Vote], params: VoteParams) -> Parts {
	let ballots = votes.iter().map(|(stake, row)| Ballot { stake: *stake, row });
	let parts = count(&ballots.collect::<Vec<_>>(), params);
	parts.into_iter().map(|(netuid, part)| (netuid, part.into_inner())).collect()
}

/// A row over a few netuids, each at most once, some with no weight.
fn row() -> impl Strategy<Value = Vec<(NetUid, u16)>> {
	let weight = prop_oneof![4 => any::<u16>(), 1 => Just(0), 2 => Just(1), 2 => Just(u16::MAX)];
	proptest::collection::btree_map(0..12u16, weight, 0..12)
		.prop_map(|row| row.into_iter().map(|(id, weight)| (NetUid::new(id), weight)).collect())
}

/// Stakes of a TAO or more, or none.
fn stake() -> impl Strategy<Value = u64> {
	prop_oneof![
		9 => magnitude(55).prop_map(|stake| stake.max(1_000_000_000)),
		1 => Just(0),
		3 => Just(1 << 40),
	]
}

fn votes() -> impl Strategy<Value = Vec<Vote>> {
	vec((stake(), row()), 0..20)
}

fn params() -> impl Strategy<Value = VoteParams> {
	let rho = prop_oneof![3 => 0..60u16, 1 => any::<u16>(), 1 => Just(u16::MAX)];
	let kappa =
		prop_oneof![3 => any::<u16>(), 1 => Just(32_767), 1 => Just(0), 1 => Just(u16::MAX)];
	(rho, kappa).prop_map(|(rho, kappa)| VoteParams { tempo: 100, rho, kappa })
}

/// The definition in doubles, the logarithms of the curve instead of the curve.
fn oracle(votes: &[Vote], params: VoteParams) -> BTreeMap<NetUid, f64> {
	let all: f64 = votes.iter().map(|(stake, _)| *stake as f64).sum();
	let mut rank = BTreeMap::<_, (f64, f64)>::new();
	for (stake, row) in votes.iter().filter(|(stake, _)| *stake > 0) {
		let sum: f64 = row.iter().map(|(_, weight)| f64::from(*weight)).sum();
		for (netuid, weight) in row.iter().filter(|(_, weight)| *weight > 0) {
			let (rank, trust) = rank.entry(*netuid).or_default();
			*rank += *stake as f64 / all * f64::from(*weight) / sum;
			*trust += *stake as f64 / all;
		}
	}
	let middle = f64::from(params.kappa) / 65_535.0;
	let curve = |(rank, trust): &(f64, f64)| {
		let x = f64::from(params.rho) * (trust - middle);
		// ln(1/(1 + e^−x)), which neither end loses.
		let logistic = if x < 0.0 { x - x.exp().ln_1p() } else { -(-x).exp().ln_1p() };
		rank.ln() + logistic
	};
	let claims: BTreeMap<_, _> = rank.iter().map(|(id, seen)| (*id, curve(seen))).collect();
	let best = claims.values().copied().fold(f64::NEG_INFINITY, f64::max);
	let total: f64 = claims.values().map(|claim| (claim - best).exp()).sum();
	claims.into_iter().map(|(netuid, claim)| (netuid, (claim - best).exp() / total)).collect()
}

#[track_caller]
fn close(one: &Parts, other: &Parts) -> bool {
	one.keys().eq(other.keys())
		&& one.iter().all(|(netuid, part)| part.abs_diff(other[netuid]) <= BOUND)
}

proptest! {
	#![proptest_config(cases(1_500))]

	#[test]
	fn parts_are_those_of_the_definition_in_doubles(votes in votes(), params in params()) {
		let (found, expected) = (counted(&votes, params), oracle(&votes, params));
		prop_assert!(found.keys().eq(expected.keys()));
		for (netuid, part) in found {
			// Where the curve is steep, a double's last digit is `rho` times as much.
			let bound = 1e-13 * (1.0 + f64::from(params.rho));
			let part = part as f64 / PRICE_ONE as f64;
			prop_assert!((part - expected[&netuid]).abs() <= bound, "{} for {}", part, netuid);
		}
	}

	/// All but what the floors leave is given, once there is any vote.
	#[test]
	fn parts_sum_to_one_but_for_their_floors(votes in votes(), params in params()) {
		let parts = counted(&votes, params);
		let sum: u128 = parts.values().sum();
		prop_assert!(sum <= PRICE_ONE);
		prop_assert!(parts.is_empty() || sum + parts.len() as u128 > PRICE_ONE);
	}

	#[test]
	fn the_order_of_ballots_and_rows_changes_nothing(
		votes in votes().prop_shuffle(),
		params in params(),
	) {
		let mut other = votes.clone();
		other.sort();
		other.iter_mut().for_each(|(_, row)| row.reverse());
		prop_assert_eq!(counted(&votes, params), counted(&other, params));
	}

	#[test]
	fn splitting_a_stake_gains_nothing(
		votes in votes(),
		split in (stake(), row(), 0.0..1.0f64),
		params in params(),
	) {
		let (stake, row, part) = split;
		let half = 1_000_000_000 + (stake as f64 * part) as u64;
		let whole = stake + 2_000_000_000;
		let with = |more: &[Vote]| counted(&[&votes, more].concat(), params);
		let (one, two) = (with(&[(whole, row.clone())]), with(&[(half, row.clone()), (whole - half, row)]));
		prop_assert!(close(&one, &two), "{:?} {:?}", one, two);
	}

	/// What stands behind one subnet alone.
	#[test]
	fn more_stake_for_a_subnet_never_lowers_its_part(
		votes in votes(),
		sole in (0..12u16, stake(), stake()),
		params in params(),
	) {
		let (netuid, stake, more) = (NetUid::new(sole.0), sole.1 + 1_000_000_000, sole.2);
		let with = |stake| {
			let ballot = (stake, vec![(netuid, 7)]);
			counted(&[&votes[..], &[ballot]].concat(), params)[&netuid]
		};
		prop_assert!(with(stake + more) + BOUND >= with(stake));
	}

	#[test]
	fn equal_votes_are_equal_parts(votes in votes(), params in params()) {
		// Every vote for a subnet is one for its twin.
		let twin = |id: NetUid| NetUid::new(u16::from(id) + 100);
		let doubled: Vec<Vote> = votes
			.into_iter()
			.map(|(stake, row)| {
				let twins = row.iter().map(|(id, weight)| (twin(*id), *weight)).collect::<Vec<_>>();
				(stake, [row, twins].concat())
			})
			.collect();
		let parts = counted(&doubled, params);
		for (netuid, part) in parts.iter().filter(|(id, _)| u16::from(**id) < 100) {
			prop_assert_eq!(part, &parts[&twin(*netuid)]);
		}
	}
}

proptest! {
	#![proptest_config(cases(100))]

	/// Netuids twice, rows of zeros, any stake: nothing panics, nothing exceeds one.
	#[test]
	fn any_ballots_have_a_count(
		votes in vec((any::<u64>(), vec((any::<u16>(), any::<u16>()), 0..150)), 0..70),
		params in (any::<u16>(), any::<u16>()),
	) {
		let name = |row: Vec<(u16, u16)>| row.into_iter().map(|(id, w)| (NetUid::new(id), w)).collect();
		let votes: Vec<Vote> = votes.into_iter().map(|(stake, row)| (stake, name(row))).collect();
		let params = VoteParams { tempo: 0, rho: params.0, kappa: params.1 };
		prop_assert!(counted(&votes, params).values().sum::<u128>() <= PRICE_ONE);
	}
}

/// Two subnets of equal trust keep their proportion though both are `e^−65,535` of what they would be.
#[test]
fn proportions_last_where_nothing_is_trusted() {
	let row = [(NetUid::new(1), 3), (NetUid::new(2), 1)].to_vec();
	let votes = [(1 << 30, row), (1 << 54, vec![])];
	let params = VoteParams { tempo: 1, rho: u16::MAX, kappa: u16::MAX };
	let parts = counted(&votes, params);
	assert!(parts[&NetUid::new(1)].abs_diff(PRICE_ONE / 4 * 3) <= BOUND);
	assert!(parts[&NetUid::new(2)].abs_diff(PRICE_ONE / 4) <= BOUND);
}

#[test]
fn nobody_receives_anything_without_a_vote() {
	let params = VoteParams::default();
	assert!(counted(&[], params).is_empty());
	assert!(counted(&[(5, vec![]), (0, vec![(NetUid::new(1), 1)])], params).is_empty());
	assert!(counted(&[(5, vec![(NetUid::new(1), 0)])], params).is_empty());
}

#[test]
fn all_goes_to_one_without_another() {
	let parts = counted(&[(1, vec![(NetUid::ROOT, 1)])], VoteParams::default());
	assert_eq!(parts, Parts::from([(NetUid::ROOT, PRICE_ONE)]));
}

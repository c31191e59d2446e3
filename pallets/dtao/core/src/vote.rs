//! The vote of root's validators, by which TAO was shared before dTAO.
//!
//! A subnet's rank is its part of the voting stake. Its trust is the part of all stake that gives it
//! anything at all; it decides, along a logistic curve, how much of the rank counts.

use crate::{
	amount::NetUid,
	exponential::{decay, Scaled, EXPONENT_DIGITS},
	fixed::{mul_div, Ratio, Rounding, PRICE_ONE, U16_ONE},
	params::VoteParams,
};
use alloc::{collections::BTreeMap, vec::Vec};

/// The digits after the point of a rank in rao.
const RANK_DIGITS: u32 = 56;

/// What one validator of root says.
#[derive(Clone, Copy, Debug)]
pub struct Ballot<'a> {
	/// What is staked with it, in rao. It counts even where it votes for nothing.
	pub stake: u64,
	/// The subnets, none twice, and how much each is to receive, relative to each other.
	pub row: &'a [(NetUid, u16)],
}

/// What the ballots say of one subnet.
#[derive(Clone, Copy, Default)]
struct Standing {
	/// The stake behind it by weight, in 2⁻⁵⁶ rao.
	rank: u128,
	/// The stake of all that give it anything, in rao.
	backing: u128,
}

/// Counts the ballots: what of the block's TAO each subnet is to receive, by ascending netuid.
///
/// With `s` the parts of all stake and `W` the rows as parts of one: `R = Σ s·W`, `T = Σ s` where `W >
/// 0`, `C = 1/(1 + e^(−rho·(T − kappa)))`, and the part is that of `C·R` in the sum of all. Root is a
/// choice like the others: what goes to it is not minted. Subnets without any vote are not named.
///
/// **Rounding**: within 10⁻¹⁷ where a TAO stands behind every vote, and the parts down, so that they
/// sum to at most one. **Laws**: the
/// order of the ballots and of their rows changes nothing, nor do votes without stake or without
/// weight.
pub fn count(ballots: &[Ballot], params: VoteParams) -> Vec<(NetUid, Ratio)> {
	// 2¹⁶ stakes of 64 bits have 80 bits.
	let stakes = ballots.iter().map(|ballot| u128::from(ballot.stake));
	let all = stakes.fold(0, u128::saturating_add);
	let standings = standings(ballots);
	let place =
		|(netuid, Standing { rank, backing })| (netuid, rank, distance(backing, all, params));
	let places: Vec<_> = standings.into_iter().map(place).collect();
	let best = places.iter().map(|(_, _, distance)| *distance).max().unwrap_or(0);
	let claim = |(netuid, rank, distance)| (netuid, trusted(distance, best).of(rank));
	let claims: Vec<_> = places.into_iter().map(claim).collect();
	// Claims are at most the ranks, whose sum is that of the stakes.
	let total = claims.iter().map(|(_, claim)| *claim).fold(0, u128::saturating_add);
	let part = |claim| mul_div(claim, PRICE_ONE, total, Rounding::Down).unwrap_or(0);
	claims.into_iter().map(|(netuid, claim)| (netuid, Ratio::from_inner(part(claim)))).collect()
}

/// What all ballots together say of each subnet that they name.
fn standings(ballots: &[Ballot]) -> BTreeMap<NetUid, Standing> {
	let mut standings = BTreeMap::<_, Standing>::new();
	for Ballot { stake, row } in ballots.iter().filter(|ballot| ballot.stake > 0) {
		let sum: u128 = row.iter().map(|(_, weight)| u128::from(*weight)).sum();
		for (netuid, weight) in row.iter().filter(|(_, weight)| *weight > 0) {
			let standing = standings.entry(*netuid).or_default();
			let stake = u128::from(*stake);
			// What a stake gives to its whole row has 64 bits before the point and 56 after it; there is room
			// for 2⁸ of the largest, and all TAO has less than 2⁵⁵ rao.
			let rank = mul_div(stake << RANK_DIGITS, (*weight).into(), sum, Rounding::Down);
			standing.rank = standing.rank.saturating_add(rank.unwrap_or(0));
			standing.backing = standing.backing.saturating_add(stake);
		}
	}
	standings
}

/// `rho·(T − kappa)` in units of 2⁻¹⁰⁰, where `T` is `backing` of `all`.
///
/// **Rounding**: towards zero, so that what is as far above the middle as below stays so.
fn distance(backing: u128, all: u128, params: VoteParams) -> i128 {
	// Stakes and their sums have at most 80 bits, the numbers beside them 16 each.
	let trust = backing.saturating_mul(U16_ONE);
	let middle = all.saturating_mul(params.kappa.into());
	let steep = trust.abs_diff(middle).saturating_mul(params.rho.into());
	let whole = all.saturating_mul(U16_ONE);
	let distance = mul_div(steep, 1 << EXPONENT_DIGITS, whole, Rounding::Down);
	// At most `rho`: 16 bits before the point and 100 after it.
	let distance = distance.and_then(|distance| i128::try_from(distance).ok()).unwrap_or(0);
	if trust < middle {
		distance.saturating_neg()
	} else {
		distance
	}
}

/// `1/(1 + e^−x)` for the distance `x`.
///
/// Where even the `best` is below the middle, all are multiplied by the same so that it is near one:
/// only their proportions count, and the digits of these would be lost far below.
fn trusted(x: i128, best: i128) -> Scaled {
	let away = decay(x.unsigned_abs());
	if x >= 0 {
		Scaled::ONE.over_one_and(away)
	} else {
		decay(best.min(0).abs_diff(x)).over_one_and(away)
	}
}

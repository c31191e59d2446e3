//! Section 17: the vote before dTAO, at a block emission of a whole TAO.

use crate::E9;
use dtao_core::{
	fixed::PRICE_ONE,
	vote::{count, Ballot},
	yuma::max_upscale,
	NetUid, VoteParams,
};

/// What upstream's tests ran with.
const PARAMS: VoteParams = VoteParams { tempo: 100, rho: 30, kappa: 32_767 };

/// The TAO that a block gives to each of `subnets` netuids when ten validators of equal stake vote.
fn emissions(subnets: u16, row: impl Fn(u16) -> Vec<(NetUid, u16)>) -> Vec<u64> {
	let rows: Vec<_> = (0..10).map(row).collect();
	let ballots: Vec<_> = rows.iter().map(|row| Ballot { stake: 1_000 * E9, row }).collect();
	let mut emissions = vec![0; subnets.into()];
	for (netuid, part) in count(&ballots, PARAMS) {
		let rao = u128::from(E9) * part.into_inner() / PRICE_ONE;
		emissions[usize::from(u16::from(netuid))] = rao as u64;
	}
	emissions
}

#[test]
fn row_175_trust_decides_how_much_of_a_rank_counts() {
	// The first votes for nothing, and its stake counts all the same.
	let found = emissions(11, |voter| (0..voter).map(|id| (NetUid::new(id), 1)).collect());
	let expected = [
		385_861_815,
		249_435_914,
		180_819_837,
		129_362_980,
		50_857_187,
		3_530_356,
		127_839,
		3_974,
		93,
		0,
		0,
	];
	assert_eq!(found, expected);
}

#[test]
fn row_177_every_subnet_with_one_vote_receives_as_much() {
	let found = emissions(11, |voter| vec![(NetUid::new(voter), 1)]);
	// Exactly a tenth; upstream's format loses a rao of it in each.
	assert!(found[..10].iter().all(|rao| rao.abs_diff(99_999_999) <= 1));
	assert_eq!(found[10], 0);
}

#[test]
fn row_178_the_order_of_netuids_does_not_matter() {
	let found = emissions(11, |voter| {
		(0..11).rev().map(|id| (NetUid::new(id), u16::from(id == voter))).collect()
	});
	assert_eq!(found, emissions(11, |voter| vec![(NetUid::new(voter), 1)]));
}

#[test]
fn row_179_votes_are_kept_relative_to_the_largest() {
	assert_eq!(max_upscale(&[4, 2, 6]), [43_690, 21_845, 65_535]);
}

//! Rows 110 to 111f: what children earn for their parents.
//!
//! Rows 111 and 111d to 111f are half of what is here: there all stake is alpha and root alike, and of
//! the alpha launch pays nobody the half that root's part stands for. Ours pays all that was set aside,
//! in the same proportions (as rows 105, 107 and 108).

use crate::E9;
use dtao_core::{
	payout, yuma::Fraction, Alpha, Amount, Earner, Inheritance, Link, Payout, Pots, Stake, Tao,
};

/// Root stake counts in full.
const WHOLE: u64 = u64::MAX;

fn stake(alpha: u64, root: u64) -> Stake {
	Stake { alpha: alpha.into(), root: root.into() }
}

/// What a tempo pays to people who validate with their stakes, and to their parents: half of `alpha`
/// is set aside for miners, of whom there are none.
fn drain(alpha: u64, tao: u64, own: &[Stake], links: &[Link]) -> Payout {
	let family = Inheritance::new(own, links);
	let weights: Vec<u64> = family.stakes().iter().map(|stake| stake.weight(WHOLE)).collect();
	let all = weights.iter().copied().map(u128::from).sum();
	let dividends: Vec<_> = weights.iter().map(|weight| Fraction::of(*weight, all)).collect();
	let divided = family.divide(&dividends, WHOLE);
	let earner = |(stake, dividend): (&Stake, &u64)| Earner {
		incentive: 0,
		dividend: *dividend,
		alpha_stake: stake.alpha,
		root_stake: stake.root,
	};
	let earners: Vec<_> = own.iter().zip(divided.earned()).map(earner).collect();
	let half = Alpha::new(alpha / 2);
	let pots = Pots { miners: half, validators: half, root_tao: tao.into(), ..Pots::default() };
	payout(pots, &earners, WHOLE)
}

/// Bob validates with his own stake and a part of Alice's; what is paid to both.
fn alice_and_bob(tao: u64, part: u64, take: u16) -> ([u64; 2], [u64; 2]) {
	let link = Link { parent: 0, child: Some(1), part, take };
	let paid = drain(E9, tao, &[stake(E9, E9), stake(E9, E9)], &[link]);
	let alpha = [paid.validators[0], paid.validators[1]].map(Alpha::rao);
	(alpha, [paid.root[0], paid.root[1]].map(Tao::rao))
}

#[test]
fn row_110_a_child_takes_a_tenth_of_its_parents_dividend() {
	// The child has the first place; the parent doesn't validate itself.
	let link = Link { parent: 1, child: Some(0), part: WHOLE, take: 6_553 };
	let paid = drain(E9, 0, &[stake(0, 0), stake(E9, 0)], &[link]);
	let [child, parent] = [paid.validators[0], paid.validators[1]].map(Alpha::rao);
	assert!(parent.abs_diff(900_000_000) <= 10_000 && child.abs_diff(100_000_000) <= 10_000);
	// To the rao, the take is 6,553 of 65,535.
	assert_eq!((parent, child), (900_007_630, 99_992_370));
}

#[test]
fn row_111_parent_and_child_share_as_both_contribute() {
	let (alpha, _) = alice_and_bob(0, WHOLE, 0);
	assert_eq!(alpha, [250_000_000, 250_000_000].map(|launch| 2 * launch));
}

#[test]
fn row_111b_tao_is_shared_alike() {
	let (_, tao) = alice_and_bob(E9, WHOLE, 0);
	assert_eq!(tao, [500_000_000, 500_000_000]);
}

/// Within a rao: half of `u64::MAX` is a little less than a half, so Bob gets 499,999,999 rao.
#[test]
fn row_111d_half_of_a_stake_earns_with_the_child_what_the_rest_earns_alone() {
	let (alpha, _) = alice_and_bob(0, WHOLE / 2, 0);
	assert_eq!(alpha, [2 * 250_000_000 + 1, 2 * 250_000_000 - 1]);
}

#[test]
fn row_111e_a_take_of_the_whole_leaves_the_parent_nothing() {
	let (alpha, tao) = alice_and_bob(E9, WHOLE, u16::MAX);
	assert_eq!(alpha, [0, 500_000_000].map(|launch| 2 * launch));
	assert_eq!(tao, [0, E9]);
}

/// Half of 65,535 is 32,767 and a half: as upstream, within its tolerance.
#[test]
fn row_111f_a_take_of_a_half_leaves_the_parent_a_quarter() {
	let (alpha, _) = alice_and_bob(0, WHOLE, u16::MAX / 2);
	let launch = [125_000_000, 375_000_000];
	for (paid, launch) in alpha.into_iter().zip(launch) {
		assert!(paid.abs_diff(2 * launch) <= 2 * 10_000, "{paid} for {launch}");
	}
	assert_eq!(alpha, [250_003_814, 749_996_186]);
}

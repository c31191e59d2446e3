//! Section 6 and row 119: what an epoch pays.
//!
//! Launch pays a validator `dividend · a/(a + w)` of alpha, although root's part of the alpha was sold
//! before it came to the epoch: a part of what was set aside reaches nobody. Ours pays what was set
//! aside, in the same proportions, so that the alpha of rows 105, 107 and 108 is all of it.

use crate::E9;
use dtao_core::{payout, Alpha, Earner, Payout, Pots, Tao};

/// Root stake counts in full.
const WHOLE: u64 = u64::MAX;

/// A validator that earned by its stake weight `alpha + root`.
fn validator(alpha: u64, root: u64) -> Earner {
	Earner {
		incentive: 0,
		dividend: alpha + root,
		alpha_stake: alpha.into(),
		root_stake: root.into(),
	}
}

/// What a tempo of `alpha`, half of it for miners, and `tao` pays where nobody has an incentive.
fn drain(alpha: u64, tao: u64, earners: &[Earner]) -> Payout {
	let half = Alpha::new(alpha / 2);
	payout(
		Pots { miners: half, validators: half, root_tao: tao.into(), ..Pots::default() },
		earners,
		WHOLE,
	)
}

fn alpha(amounts: &[u64]) -> Vec<Alpha> {
	amounts.iter().copied().map(Alpha::new).collect()
}

fn tao(amounts: &[u64]) -> Vec<Tao> {
	amounts.iter().copied().map(Tao::new).collect()
}

/// Upstream drops it; here the caller hears of it.
#[test]
fn row_103_without_neurons_nobody_is_paid() {
	let paid = drain(E9, 0, &[]);
	assert_eq!(paid, Payout { unearned: E9.into(), ..Payout::default() });
}

#[test]
fn row_104_a_single_validator_gets_all() {
	let paid = drain(E9, 0, &[validator(E9, 0)]);
	assert_eq!(paid.validators, alpha(&[E9]));
	assert_eq!(paid.unearned, Alpha::ZERO);
}

/// The TAO; the alpha is all that was set aside, not half of it.
#[test]
fn row_105_root_stake_earns_the_tao() {
	let paid = drain(E9, E9, &[validator(E9, E9)]);
	assert_eq!(paid.root, tao(&[E9]));
	assert_eq!(paid.validators, alpha(&[E9]));
}

#[test]
fn row_106_equals_earn_the_same() {
	let paid = drain(E9, 0, &[validator(E9, 0), validator(E9, 0)]);
	assert_eq!(paid.validators, alpha(&[500_000_000, 500_000_000]));
}

/// As row 105.
#[test]
fn row_107_equals_with_root_stake_earn_the_same() {
	let paid = drain(E9, E9, &[validator(E9, E9), validator(E9, E9)]);
	assert_eq!(paid.root, tao(&[500_000_000, 500_000_000]));
	assert_eq!(paid.validators, alpha(&[500_000_000, 500_000_000]));
}

/// Equal alpha and twice the root stake: the same alpha, twice the TAO. As row 105; the remainder of
/// the TAO goes to the larger.
#[test]
fn row_108_root_stake_earns_in_proportion() {
	let paid = drain(E9, E9, &[validator(E9, 2 * E9), validator(E9, E9)]);
	assert_eq!(paid.root, tao(&[666_666_667, 333_333_333]));
	assert_eq!(paid.validators, alpha(&[500_000_000, 500_000_000]));
}

/// Both earn it; that the owner's is burned is for the caller to see to.
#[test]
fn row_112_miners_earn_by_incentive() {
	let pots = Pots { miners: 20_000_000.into(), ..Pots::default() };
	let miner = Earner { incentive: 10_000_000, ..Earner::default() };
	assert_eq!(payout(pots, &[miner, miner], WHOLE).miners, alpha(&[10_000_000, 10_000_000]));
}

#[test]
fn row_119_without_miners_a_validator_gets_their_half_too() {
	let paid = drain(1_000_000, 0, &[validator(E9, 0)]);
	assert_eq!(paid.validators, alpha(&[1_000_000]));
	assert_eq!(paid.miners, alpha(&[0]));
}

/// Upstream is within 1000 rao; ours is exact. Its root part is alpha that was kept, ours is TAO.
#[test]
fn row_121_totals_are_conserved() {
	let earner = |alpha_stake: u64, root_stake: u64, dividend| Earner {
		incentive: 0,
		dividend,
		alpha_stake: alpha_stake.into(),
		root_stake: root_stake.into(),
	};
	let earners = [earner(4_859_302, 2_342_352, 77_783_738), earner(23_423, 859_273, 19_283_940)];
	let [validators, root] = [183_123_567_452, 837_120_949_872];
	let pots = Pots {
		miners: Alpha::ZERO,
		validators: validators.into(),
		root_tao: root.into(),
		..Pots::default()
	};
	let paid = payout(pots, &earners, 3_320_413_933_267_719_290);
	assert_eq!(paid.validators.into_iter().map(u64::from).sum::<u64>(), validators);
	assert_eq!(paid.root.into_iter().map(u64::from).sum::<u64>(), root);
}

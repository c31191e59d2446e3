//! What an epoch pays: the pots of a tempo over those who earned them.

use crate::{
	amount::{Alpha, Amount, Tao},
	emission::weighted_root,
	fixed::{mul_div, Rounding, U16_ONE},
	split::split,
};
use alloc::vec::Vec;

/// Binary digits by which a dividend is refined before it is divided between alpha and root, so that
/// its own unit does not round the parts.
const DIGITS: u32 = 32;

/// One neuron as the payout sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Earner {
	/// Its claim on the miners' pot, in any unit common to all.
	pub incentive: u64,
	/// Its claim on the validators' pot, in any unit common to all.
	pub dividend: u64,
	/// The alpha staked with it on the subnet.
	pub alpha_stake: Alpha,
	/// The TAO staked with it on root.
	pub root_stake: Tao,
}

/// What a tempo has set aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pots {
	/// Alpha for the miners.
	pub miners: Alpha,
	/// Alpha for the validators.
	pub validators: Alpha,
	/// TAO for root stake.
	pub root_tao: Tao,
	/// Alpha for root stake.
	pub root_alpha: Alpha,
}

/// Who gets what: one entry per earner in each list, takes not yet divided off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payout {
	/// Alpha by incentive.
	pub miners: Vec<Alpha>,
	/// Alpha by dividend.
	pub validators: Vec<Alpha>,
	/// TAO by dividend, for the root stake.
	pub root: Vec<Tao>,
	/// Alpha by dividend, for the root stake.
	pub root_alpha: Vec<Alpha>,
	/// Alpha that nobody earned.
	pub unearned: Alpha,
	/// TAO that nobody earned.
	pub unearned_tao: Tao,
}

/// Divides the pots of a tempo.
///
/// The miners' pot goes by incentive; where nobody has any it joins the validators'. A dividend `d`
/// belongs to alpha and to root stake as these weigh: `d·w/(a + w)` is root's part, with `a` the alpha
/// stake and `w = root stake · tao_weight`, the rest is alpha's. Each kind of part divides its own pot,
/// whatever the parts sum to: what was set aside is what is paid. Where no dividend has an alpha part,
/// the validators' pot goes by the whole dividends.
///
/// **Units**: `tao_weight` in parts of `u64::MAX`. **Rounding**: that of [`split`]; `w` down to the rao.
/// **Law**: what is paid and what is unearned sum to the pots exactly; who has neither incentive nor
/// dividend gets nothing.
pub fn payout(pots: Pots, earners: &[Earner], tao_weight: u64) -> Payout {
	let incentives: Vec<u128> = earners.iter().map(|earner| earner.incentive.into()).collect();
	let (root_parts, alpha_parts): (Vec<u128>, Vec<u128>) =
		earners.iter().map(|earner| earner.dividend_parts(tao_weight)).unzip();
	let (miners, idle) = share(pots.miners, &incentives);
	// Both are parts of one subnet's alpha, of which there are at most 21 million.
	let pot = Alpha::new(pots.validators.rao().saturating_add(idle.rao()));
	// Without any alpha part the root parts are the whole dividends.
	let by_alpha = alpha_parts.iter().any(|part| *part > 0);
	let (validators, unearned) = share(pot, if by_alpha { &alpha_parts } else { &root_parts });
	let (root, unearned_tao) = share(pots.root_tao, &root_parts);
	let (root_alpha, unearned_root) = share(pots.root_alpha, &root_parts);
	let unearned = Alpha::new(unearned.rao().saturating_add(unearned_root.rao())); // as above
	Payout { miners, validators, root, root_alpha, unearned, unearned_tao }
}

impl Earner {
	/// Root's and alpha's part of the dividend, times 2³². **Rounding**: root's down, alpha's the rest.
	fn dividend_parts(&self, tao_weight: u64) -> (u128, u128) {
		// 96 bits: 2³² earners sum below 2¹²⁸.
		let dividend = u128::from(self.dividend) << DIGITS;
		let weighted = u128::from(weighted_root(self.root_stake, tao_weight));
		let stake = weighted.saturating_add(self.alpha_stake.rao().into()); // 65 bits
		let root = mul_div(dividend, weighted, stake, Rounding::Down).unwrap_or(0);
		(root, dividend.saturating_sub(root)) // root's is a fraction of the whole
	}
}

/// The parts of a pot, and all of it where nobody has a weight.
fn share<A: Amount>(pot: A, weights: &[u128]) -> (Vec<A>, A) {
	let parts = split(pot.rao(), weights).into_iter().map(A::from_rao).collect();
	let earned = weights.iter().any(|weight| *weight > 0);
	(parts, if earned { A::default() } else { pot })
}

/// A dividend between a validator and those who stake with it; the two sum to it exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dividend {
	/// The validator's own.
	pub take: u64,
	/// For all who stake with it, itself included.
	pub rest: u64,
}

/// Divides `amount` rao when the validator takes `take` parts of 65,535. **Rounding**: the take down,
/// for the nominators.
pub fn divide_take(amount: u64, take: u16) -> Dividend {
	// At most the amount, since the take is at most the whole.
	let take = mul_div(amount.into(), take.into(), U16_ONE, Rounding::Down)
		.and_then(|take| u64::try_from(take).ok())
		.unwrap_or(0);
	Dividend { take, rest: amount.saturating_sub(take) }
}

//! What the majority agrees on, and what the agreed weights earn.

use super::{
	cells::Cell,
	fraction::{fractions, Fraction},
	stake::Panel,
};
use crate::fixed::U16_ONE;
use alloc::{vec, vec::Vec};

/// The stake that has to agree.
#[derive(Clone, Copy, Debug)]
pub struct Majority {
	stake: u128,
	/// What the stake behind lower weights has to exceed.
	bar: u128,
}

impl Majority {
	/// The majority of `kappa` parts of 65,535 in a total of `stake`.
	///
	/// At zero parts any stake will do: the largest weight is the consensus.
	pub fn new(stake: u128, kappa: u16) -> Self {
		let minority = u128::from(u16::MAX.abs_diff(kappa));
		// `stake` is a sum of `u64`, so the product fits. A sum exceeds a number exactly when it
		// exceeds its floor, so nothing is lost.
		let bar = stake.saturating_mul(minority) / U16_ONE;
		Self { stake, bar: bar.min(stake.saturating_sub(1)) }
	}

	/// The weight that the majority supports: the least of those given such that the stake behind no
	/// more than it exceeds all stake less the majority.
	///
	/// `given` are the weights that are not zero, each with its stake; who gives none, gives zero.
	/// They are sorted by this.
	pub fn agreed(&self, given: &mut [(Fraction, u64)]) -> Fraction {
		let speaking: u128 = given.iter().map(|(_, stake)| u128::from(*stake)).sum();
		let mut behind = self.stake.saturating_sub(speaking); // the parts of the total
		if behind > self.bar {
			return Fraction::ZERO;
		}
		given.sort_unstable_by_key(|(weight, _)| *weight);
		let least = given.iter().find(|(_, stake)| {
			behind = behind.saturating_add((*stake).into()); // at most the total
			behind > self.bar
		});
		least.map_or(Fraction::ZERO, |(weight, _)| *weight)
	}
}

/// What the weights come to.
pub(super) struct Judgement {
	/// By uid: the agreed weight.
	pub(super) consensus: Vec<Fraction>,
	/// By uid: the part of what miners earn.
	pub(super) incentive: Vec<Fraction>,
	/// By validator: the sum of its weights, each cut down to the consensus.
	pub(super) trust: Vec<Fraction>,
}

/// Judges the columns of `cells` for so many `uids`.
///
/// A uid's rank is the sum of its weights, each cut down to the consensus and times the validator's
/// share of stake; its incentive is its fraction of all ranks.
pub(super) fn judge(cells: &[Cell], panel: &Panel, kappa: u16, uids: usize) -> Judgement {
	let majority = Majority::new(panel.stake, kappa);
	let mut consensus = vec![Fraction::ZERO; uids];
	let mut ranks = vec![0; uids];
	let mut trust = vec![Fraction::ZERO; panel.validators.len()];
	let mut given = Vec::with_capacity(panel.validators.len());
	for column in cells.chunk_by(|left, right| left.uid == right.uid) {
		given.clear();
		given.extend(column.iter().filter_map(|cell| weighed(cell, panel)));
		let agreed = majority.agreed(&mut given);
		let uid = column.first().map_or(0, |cell| usize::from(cell.uid));
		if let (Some(consensus), Some(rank)) = (consensus.get_mut(uid), ranks.get_mut(uid)) {
			*consensus = agreed;
			*rank = column.iter().fold(0u64, |rank, cell| {
				let clipped = cell.weight.min(agreed);
				if let Some(trust) = trust.get_mut(usize::from(cell.validator)) {
					*trust = trust.plus(clipped);
				}
				// Shares sum to at most one, and so do clipped weights times them: 2⁶⁴.
				rank.saturating_add(clipped.wide_product(panel.share(cell.validator)))
			});
		}
	}
	Judgement { consensus, incentive: fractions(&ranks), trust }
}

/// A weight that is not zero, and the stake behind it.
fn weighed(cell: &Cell, panel: &Panel) -> Option<(Fraction, u64)> {
	let validator = panel.validators.get(usize::from(cell.validator))?;
	(cell.weight > Fraction::ZERO).then_some((cell.weight, validator.stake))
}

//! Bonds: how early and how much a validator stood by those who turn out to be good.

use super::{
	cells::Cell,
	consensus::Judgement,
	fraction::{fractions, normalise, Fraction},
	pace,
	stake::Panel,
	Bonds, LiquidAlpha, Params,
};
use alloc::{vec, vec::Vec};

/// What moves the bonds.
struct Mover<'a> {
	panel: &'a Panel,
	/// How much of what exceeds the consensus is taken off a weight.
	penalty: Fraction,
	/// How much of the way to its target every bond goes.
	pace: Fraction,
	/// What decides that instead, for each bond by itself.
	liquid: Option<LiquidAlpha>,
}

/// Moves the bonds of all `cells` by an epoch; answers with each validator's dividends, by panel.
///
/// A dividend is the sum of the validator's parts of the bonds in all uids, each times the uid's
/// incentive, and with [`Bonds::Yuma3`] times the share of stake; normalised.
pub(super) fn update(
	cells: &mut [Cell],
	judgement: &Judgement,
	panel: &Panel,
	params: &Params,
) -> Vec<Fraction> {
	let mover = Mover::new(judgement, panel, params);
	let mut earned = vec![0u64; panel.validators.len()];
	for column in cells.chunk_by_mut(|left, right| left.uid == right.uid) {
		let consensus = of_uid(&judgement.consensus, column);
		let incentive = of_uid(&judgement.incentive, column);
		let parts = match params.bonds {
			Bonds::Classic => mover.classic(column, consensus),
			Bonds::Yuma3 => mover.yuma3(column, consensus),
		};
		for (cell, part) in column.iter().zip(parts) {
			if let Some(earned) = earned.get_mut(usize::from(cell.validator)) {
				// Incentives sum to at most one and parts are at most one: 2⁶⁴.
				let part = Fraction::from_bits(part).wide_product(incentive);
				*earned = earned.saturating_add(part);
			}
		}
	}
	if params.bonds == Bonds::Yuma3 {
		for (earned, validator) in earned.iter_mut().zip(&panel.validators) {
			*earned = Fraction::from_bits(*earned >> 32).wide_product(validator.share);
		}
	}
	fractions(&earned)
}

/// What `values` have for the uid of a column.
fn of_uid(values: &[Fraction], column: &[Cell]) -> Fraction {
	let uid = column.first().map(|cell| usize::from(cell.uid));
	uid.and_then(|uid| values.get(uid)).copied().unwrap_or(Fraction::ZERO)
}

impl<'a> Mover<'a> {
	fn new(judgement: &Judgement, panel: &'a Panel, params: &Params) -> Self {
		let agreed = judgement.consensus.iter().any(|weight| *weight > Fraction::ZERO);
		Self {
			panel,
			penalty: Fraction::from_u16(params.bonds_penalty),
			pace: pace::even(params),
			liquid: params.liquid_alpha.filter(|_| agreed),
		}
	}

	/// Moves parts of the bonds in a uid towards the parts of weight times stake; answers with them.
	///
	/// Stored relative to the largest. **Rounding**: down, but for the largest.
	fn classic(&self, column: &mut [Cell], consensus: Fraction) -> Vec<u64> {
		let mut held: Vec<u64> = column.iter().map(|cell| cell.bond.into()).collect();
		normalise(&mut held);
		let target = |cell: &Cell| {
			self.target(cell.weight, consensus).wide_product(self.panel.share(cell.validator))
		};
		let mut parts: Vec<u64> = column.iter().map(target).collect();
		normalise(&mut parts);
		for (part, held) in parts.iter_mut().zip(held) {
			let [new, old] = [*part, held].map(Fraction::from_bits);
			// Between the two, so at most 2⁶⁴.
			let old = self.pace.complement().wide_product(old);
			*part = self.pace.wide_product(new).saturating_add(old);
		}
		normalise(&mut parts);
		store_relative(column, &parts);
		parts
	}

	/// Moves each bond in a uid towards the weight; answers with the part that each is of all.
	///
	/// Stored as they are. **Rounding**: down.
	fn yuma3(&self, column: &mut [Cell], consensus: Fraction) -> Vec<u64> {
		let moved = |cell: &mut Cell| {
			let held = Fraction::from_u16(cell.bond);
			let target = self.target(cell.weight, consensus);
			let liquid = self.liquid.map(|alpha| alpha.pace(held, target, consensus));
			let bond = held.towards(target, liquid.unwrap_or(self.pace));
			cell.bond = bond.to_u16();
			bond.bits()
		};
		let mut parts: Vec<u64> = column.iter_mut().map(moved).collect();
		normalise(&mut parts);
		parts
	}

	/// The weight that bonds follow: the penalty is taken off what exceeds the consensus.
	fn target(&self, weight: Fraction, consensus: Fraction) -> Fraction {
		weight.less(weight.less(consensus).times(self.penalty))
	}
}

/// Stores the parts of a column so that the largest is 65,535.
fn store_relative(column: &mut [Cell], parts: &[u64]) {
	let largest = parts.iter().copied().max().unwrap_or(0);
	for (cell, part) in column.iter_mut().zip(parts) {
		// 49 bits.
		let scaled = part.saturating_mul(u16::MAX.into()).checked_div(largest).unwrap_or(0);
		cell.bond = u16::try_from(scaled).unwrap_or(u16::MAX);
	}
}

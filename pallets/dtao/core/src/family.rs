//! Who validates with whose stake: what children inherit of their parents, and what parents earn by it.
//!
//! A parent lends parts of its own stake; what it has inherited itself it doesn't lend on. People are
//! places in one list, those who validate first.

use crate::{
	amount::{Alpha, Amount, Tao},
	emission::weighted_root,
	fixed::{mul_div, mul_div_u64, Rounding, U16_ONE},
	split::Cumulative,
	yuma::Fraction,
};
use alloc::{vec, vec::Vec};

/// Binary digits by which a dividend is refined before it is divided, so that its own unit does not
/// round the parts: the whole of all dividends is 2⁶³ then.
const DIGITS: u32 = 31;

/// What is staked with one hotkey, as a subnet sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stake {
	/// The alpha on the subnet.
	pub alpha: Alpha,
	/// The TAO on root.
	pub root: Tao,
}

/// A part of a parent's stake with which a child validates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
	/// The place of the parent.
	pub parent: usize,
	/// The place of the child. With a child that has none nobody validates, and the part lies idle.
	pub child: Option<usize>,
	/// How much of the stake it is, in parts of `u64::MAX`.
	pub part: u64,
	/// What the child keeps of the parent's dividends, in parts of 65,535.
	pub take: u16,
}

/// The stakes of some people while children validate with parts of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inheritance {
	kept: Vec<Stake>,
	lent: Vec<(Link, Stake)>,
}

/// The dividends of validators, divided between them and their parents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Division {
	portions: Vec<Portion>,
	earned: Vec<u64>,
}

/// A part of a validator's dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Portion {
	/// The place of the validator.
	validator: usize,
	/// The place of who earns it.
	earner: usize,
	/// How much, in parts of 2⁶³.
	dividend: u64,
}

impl Stake {
	/// What both weigh, in rao: all of the alpha and a part of the TAO.
	///
	/// **Units**: `tao_weight` in parts of `u64::MAX`. **Rounding**: down.
	pub fn weight(self, tao_weight: u64) -> u64 {
		// 21 million of both stay far below 64 bits.
		self.alpha.rao().saturating_add(weighted_root(self.root, tao_weight))
	}

	/// Takes a part of `whole` out of what is left of it; no more than that.
	fn lend(&mut self, whole: Self, part: u64) -> Self {
		let alpha = take_out(&mut self.alpha, whole.alpha, part);
		let root = take_out(&mut self.root, whole.root, part);
		Self { alpha, root }
	}

	fn join(&mut self, other: Self) {
		// No more than all that is staked.
		self.alpha = Alpha::new(self.alpha.rao().saturating_add(other.alpha.rao()));
		self.root = Tao::new(self.root.rao().saturating_add(other.root.rao()));
	}
}

/// Takes a part of `whole` out of `left`, or all that is left. **Rounding**: down.
fn take_out<A: Amount>(left: &mut A, whole: A, part: u64) -> A {
	let part = mul_div_u64(whole.rao(), part, u64::MAX, Rounding::Down).unwrap_or(0);
	let part = A::from_rao(part).min(*left);
	*left = left.checked_sub(part).unwrap_or_default();
	part
}

impl Inheritance {
	/// Lends parts of these stakes.
	///
	/// Parts that sum to more than the whole of a stake are lent in the order of the links, while
	/// anything is left. **Rounding**: what a child receives down, alpha and TAO each; its parent keeps
	/// the rest. **Law**: what is kept and lent of a stake sums to it.
	pub fn new(own: &[Stake], links: &[Link]) -> Self {
		let mut kept = own.to_vec();
		let lend = |link: &Link| {
			let stake = kept.get_mut(link.parent)?.lend(*own.get(link.parent)?, link.part);
			Some((*link, stake))
		};
		let lent = links.iter().filter_map(lend).collect();
		Self { kept, lent }
	}

	/// What everybody validates with: what each keeps and what it inherits.
	///
	/// **Law**: where every child has a place, they sum to the stakes that there were.
	pub fn stakes(&self) -> Vec<Stake> {
		let mut stakes = self.kept.clone();
		for (link, part) in &self.lent {
			if let Some(stake) = link.child.and_then(|child| stakes.get_mut(child)) {
				stake.join(*part);
			}
		}
		stakes
	}

	/// Divides dividends, by place, between the validators and their parents.
	///
	/// A validator and its parents share its dividend as what each contributed to its stake weighs; of
	/// each parent's part the validator keeps its take.
	///
	/// **Rounding**: a parent's part down, the take of it down, the remainder for the validator, at a
	/// unit of 2⁻⁶³ of all dividends. **Law**: the parts of a dividend sum to it.
	pub fn divide(&self, dividends: &[Fraction], tao_weight: u64) -> Division {
		let totals = self.contributions(tao_weight);
		// At most 2⁶³ in sum, since fractions sum to at most one.
		let mut left: Vec<u64> = dividends.iter().map(|part| part.bits() << DIGITS).collect();
		let wholes = left.clone();
		let mut portions = Vec::new();
		for (Link { parent, child, take, .. }, stake) in &self.lent {
			let Some(validator) = *child else { continue };
			let Some(rest) = left.get_mut(validator) else { continue };
			let at = |list: &[u128]| list.get(validator).copied().unwrap_or(0);
			let whole = wholes.get(validator).copied().unwrap_or(0);
			let dividend = parents_part(whole, stake.weight(tao_weight), at(&totals), *take);
			*rest = rest.saturating_sub(dividend); // floors of parts of the whole sum to at most it
			portions.push(Portion { validator, earner: *parent, dividend });
		}
		let own = |(validator, dividend)| Portion { validator, earner: validator, dividend };
		portions.extend((0usize..).zip(left).map(own));
		Division::new(portions, self.kept.len())
	}

	/// What each validates with, weighed as the sum of the parts that it comes from.
	fn contributions(&self, tao_weight: u64) -> Vec<u128> {
		let weight = |stake: &Stake| u128::from(stake.weight(tao_weight));
		let mut totals: Vec<u128> = self.kept.iter().map(weight).collect();
		for (link, stake) in &self.lent {
			if let Some(total) = link.child.and_then(|child| totals.get_mut(child)) {
				*total = total.saturating_add(weight(stake)); // 64 bits each
			}
		}
		totals
	}
}

/// The part of a dividend that a parent earns, when its stake is `weight` of `total`.
fn parents_part(whole: u64, weight: u64, total: u128, take: u16) -> u64 {
	// Fractions of the whole.
	let part = mul_div(whole.into(), weight.into(), total, Rounding::Down).unwrap_or(0);
	let taken = mul_div(part, take.into(), U16_ONE, Rounding::Down).unwrap_or(0);
	u64::try_from(part.saturating_sub(taken)).unwrap_or(0)
}

impl Division {
	fn new(portions: Vec<Portion>, people: usize) -> Self {
		let mut earned = vec![0u64; people];
		for portion in &portions {
			if let Some(sum) = earned.get_mut(portion.earner) {
				*sum = sum.saturating_add(portion.dividend); // at most all dividends: 2⁶³
			}
		}
		Self { portions, earned }
	}

	/// What everybody earns, by place, in parts of 2⁶³.
	pub fn earned(&self) -> &[u64] {
		&self.earned
	}

	/// Whose validating earned what was paid: `paid` by place of who earns, the answer by place of the
	/// validators.
	///
	/// **Rounding**: cumulative floors, within a rao. **Law**: what earners were paid is attributed in
	/// full; without families everybody's is its own.
	pub fn attribute(&self, paid: &[Alpha]) -> Vec<Alpha> {
		let parts = paid.iter().zip(&self.earned);
		let mut parts: Vec<Cumulative> =
			parts.map(|(alpha, earned)| Cumulative::new(alpha.rao(), (*earned).into())).collect();
		let mut sums = vec![Alpha::ZERO; paid.len()];
		for Portion { validator, earner, dividend } in &self.portions {
			let Some(parts) = parts.get_mut(*earner) else { continue };
			if let Some(sum) = sums.get_mut(*validator) {
				let part = parts.next((*dividend).into());
				*sum = Alpha::new(sum.rao().saturating_add(part)); // at most all that was paid
			}
		}
		sums
	}
}

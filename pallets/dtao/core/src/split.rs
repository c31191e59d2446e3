//! Proportional splits whose parts sum to the whole, exactly.

use crate::fixed::{mul_div, Rounding};
use alloc::{vec, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Splits `pot` rao in proportion to `weights`, one part per weight.
///
/// **Rounding**: every part down; the remainder, less than one rao per weight, goes to the largest
/// weight, the first of equals. Without weights all parts are zero, and so they are where the weights
/// sum to more than `u128`: 2⁶⁴ amounts stay below that. **Law**: the parts sum to `pot` exactly where
/// there is a weight, and a weight of zero gets nothing.
pub fn split(pot: u64, weights: &[u128]) -> Vec<u64> {
	let total = weights.iter().try_fold(0, |sum: u128, weight| sum.checked_add(*weight));
	let Some(total) = total.filter(|total| *total > 0) else {
		return vec![0; weights.len()];
	};
	let mut parts: Vec<u64> = weights.iter().map(|weight| part(pot, *weight, total)).collect();
	let paid = parts.iter().fold(0, |sum: u64, part| sum.saturating_add(*part)); // at most the pot
	let largest = weights.iter().max().and_then(|max| weights.iter().position(|w| w == max));
	if let Some(part) = largest.and_then(|index| parts.get_mut(index)) {
		// The floors sum to at most the pot, so neither operation meets its bound.
		*part = part.saturating_add(pot.saturating_sub(paid));
	}
	parts
}

/// `floor(pot · weight / total)`, for a weight that is at most the total; nothing where that is zero.
fn part(pot: u64, weight: u128, total: u128) -> u64 {
	mul_div(pot.into(), weight, total, Rounding::Down)
		.and_then(|part| u64::try_from(part).ok())
		.unwrap_or(0)
}

/// A split for a job that meets its weights one by one and knows only their total.
///
/// Each is paid the difference of two floors, `floor(pot·seen′/total) − floor(pot·seen/total)`: within
/// one rao of its exact share. What several in a row get depends on the sum of their weights alone,
/// so that neither the pace of the job nor dividing a weight changes what they get together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Cumulative {
	pot: u64,
	total: u128,
	seen: u128,
}

impl Cumulative {
	/// The split of `pot` rao over weights that sum to `total`.
	pub fn new(pot: u64, total: u128) -> Self {
		Self { pot, total, seen: 0 }
	}

	/// What `weight`, the next one, gets.
	///
	/// **Law**: once the weights seen reach the total, all of the pot has been paid; whoever comes
	/// later gets nothing. Without a total nobody gets anything.
	pub fn next(&mut self, weight: u128) -> u64 {
		let before = self.paid();
		// Bounded by the total, so that no more than the pot is paid.
		self.seen = self.seen.saturating_add(weight).min(self.total);
		self.paid().saturating_sub(before) // never negative: more is seen
	}

	/// The sum of the weights that are still to come.
	pub fn unseen(&self) -> u128 {
		self.total.saturating_sub(self.seen) // at most the total is seen
	}

	/// What has been paid so far.
	pub fn paid(&self) -> u64 {
		part(self.pot, self.seen, self.total)
	}

	/// What has not been paid yet.
	pub fn left(&self) -> u64 {
		self.pot.saturating_sub(self.paid()) // at most the pot is paid
	}
}

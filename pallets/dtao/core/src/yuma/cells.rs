//! Rows of weights and bonds: what of them counts, transposed into columns.

use super::{
	stake::{Panel, Validator},
	Fraction, Input, Neuron, Row,
};
use alloc::{vec, vec::Vec};
use core::mem;

/// What one validator gives to one uid.
#[derive(Clone, Copy, Default)]
pub(super) struct Cell {
	/// The uid to which it is given.
	pub(super) uid: u16,
	/// The validator's index in the panel.
	pub(super) validator: u16,
	/// The bond that the last epoch left.
	pub(super) bond: u16,
	/// The weight's fraction of the validator's row.
	pub(super) weight: Fraction,
}

/// All that validators give, sorted by uid and then by validator: cells of one uid are a column.
///
/// Columns without a weight or a bond that counts have no cells, nor have such rows.
pub(super) fn cells(input: &Input, panel: &Panel) -> Vec<Cell> {
	let mut cells = Vec::new();
	let mut gifts = vec![Gift::default(); input.neurons.len()];
	for (index, validator) in (0..=u16::MAX).zip(&panel.validators) {
		let sum = lay_out(input, validator, &mut gifts);
		for (uid, gift) in (0..=u16::MAX).zip(&mut gifts) {
			let Gift { weight, bond } = mem::take(gift);
			if weight > 0 || bond > 0 {
				let weight = Fraction::of(weight, sum);
				cells.push(Cell { uid, validator: index, bond, weight });
			}
		}
	}
	by_uid(&cells, input.neurons.len())
}

/// What a validator gives to a uid.
#[derive(Clone, Copy, Default)]
struct Gift {
	weight: u64,
	bond: u16,
}

/// Puts what counts of a validator's rows to the uids; answers with the sum of its weights.
fn lay_out(input: &Input, validator: &Validator, gifts: &mut [Gift]) -> u128 {
	let mut sum = 0u128;
	// No row is long enough for its `u16` to reach the bounds of these sums.
	for (uid, weight) in weights(input, validator) {
		if let Some(gift) = gifts.get_mut(usize::from(uid)) {
			gift.weight = gift.weight.saturating_add(weight.into());
			sum = sum.saturating_add(weight.into());
		}
	}
	for (uid, bond) in bonds(input, validator) {
		if let Some(gift) = gifts.get_mut(usize::from(uid)) {
			gift.bond = gift.bond.saturating_add(bond); // at most the whole
		}
	}
	sum
}

/// The entries of a validator's row, and the uids to which they go.
fn row<'a>(
	rows: &'a [Row],
	validator: &Validator,
	neurons: &'a [Neuron],
) -> impl Iterator<Item = (u16, u16, &'a Neuron)> {
	let row = rows.get(usize::from(validator.uid)).into_iter().flatten();
	row.filter_map(|(uid, value)| Some((*uid, *value, neurons.get(usize::from(*uid))?)))
}

/// The weights of a validator that count: not its own, but for the owner's; not those for a uid
/// that was registered later; and none that were set before the validator itself was registered.
fn weights<'a>(input: &'a Input, from: &'a Validator) -> impl Iterator<Item = (u16, u16)> + 'a {
	let Neuron { last_update, registered_at, .. } = from.neuron;
	let own_counts = input.owner == Some(from.uid);
	row(input.weights, from, input.neurons)
		.filter(move |_| last_update >= registered_at)
		.filter(move |(uid, _, _)| own_counts || *uid != from.uid)
		.filter(move |(_, _, to)| last_update > to.registered_at)
		.map(|(uid, weight, _)| (uid, weight))
}

/// The bonds of a validator that count: both were registered before the epoch that left them.
fn bonds<'a>(input: &'a Input, from: &'a Validator) -> impl Iterator<Item = (u16, u16)> + 'a {
	row(input.bonds, from, input.neurons)
		.filter(move |_| input.last_epoch > from.neuron.registered_at)
		.filter(|(_, _, to)| input.last_epoch > to.registered_at)
		.map(|(uid, bond, _)| (uid, bond))
}

/// The cells sorted by uid: counted first, then each put where its uid's begin.
fn by_uid(cells: &[Cell], uids: usize) -> Vec<Cell> {
	// Neither counts nor places exceed the number of cells.
	let mut next = vec![0usize; uids];
	for cell in cells {
		if let Some(count) = next.get_mut(usize::from(cell.uid)) {
			*count = count.saturating_add(1);
		}
	}
	let mut start = 0usize;
	for slot in &mut next {
		start = start.saturating_add(mem::replace(slot, start));
	}
	let mut sorted = vec![Cell::default(); cells.len()];
	for cell in cells {
		let Some(place) = next.get_mut(usize::from(cell.uid)) else { continue };
		if let Some(slot) = sorted.get_mut(*place) {
			*slot = *cell;
		}
		*place = place.saturating_add(1);
	}
	sorted
}

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
	let mut entries = Vec::new();
	for (index, validator) in (0..=u16::MAX).zip(&panel.validators) {
		entries.clear();
		entries.extend(weights(input, validator));
		entries.extend(bonds(input, validator));
		merge(&mut entries);
		let sum = entries.iter().map(|entry| u128::from(entry.weight)).sum();
		cells.extend(entries.iter().map(|entry| Cell {
			uid: entry.uid,
			validator: index,
			bond: entry.bond,
			weight: Fraction::of(entry.weight.into(), sum),
		}));
	}
	by_uid(&cells, input.neurons.len())
}

/// A weight or a bond, later both.
struct Entry {
	uid: u16,
	weight: u32,
	bond: u16,
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
fn weights<'a>(input: &'a Input, from: &'a Validator) -> impl Iterator<Item = Entry> + 'a {
	let Neuron { last_update, registered_at, .. } = from.neuron;
	let own_counts = input.owner == Some(from.uid);
	row(input.weights, from, input.neurons)
		.filter(move |_| last_update >= registered_at)
		.filter(move |(uid, _, _)| own_counts || *uid != from.uid)
		.filter(move |(_, _, to)| last_update > to.registered_at)
		.map(|(uid, weight, _)| Entry { uid, weight: weight.into(), bond: 0 })
}

/// The bonds of a validator that count: both were registered before the epoch that left them.
fn bonds<'a>(input: &'a Input, from: &'a Validator) -> impl Iterator<Item = Entry> + 'a {
	row(input.bonds, from, input.neurons)
		.filter(move |_| input.last_epoch > from.neuron.registered_at)
		.filter(|(_, _, to)| input.last_epoch > to.registered_at)
		.map(|(uid, bond, _)| Entry { uid, weight: 0, bond })
}

/// Makes one entry of those for the same uid, their weights and bonds summed.
fn merge(entries: &mut Vec<Entry>) {
	// Stable, because that is fast for two rows that are sorted already.
	entries.sort_by_key(|entry| entry.uid);
	entries.dedup_by(|entry, sum| {
		let same = entry.uid == sum.uid;
		if same {
			// A row would need 65,537 entries for one uid to reach this bound.
			sum.weight = sum.weight.saturating_add(entry.weight);
			sum.bond = sum.bond.saturating_add(entry.bond); // at most one in storage
		}
		same
	});
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

//! Who counts: activity, permits, and the stake with which validators speak.

use super::{Fraction, Input, Neuron};
use alloc::{vec, vec::Vec};

/// A uid whose permit is in force.
pub(super) struct Validator {
	pub(super) uid: u16,
	pub(super) neuron: Neuron,
	/// Its stake, or zero while it is inactive.
	pub(super) stake: u64,
	/// That stake's fraction of all such stake.
	pub(super) share: Fraction,
}

/// The uids whose permits are in force, in ascending order.
pub(super) struct Panel {
	pub(super) validators: Vec<Validator>,
	/// The stake of the active ones.
	pub(super) stake: u128,
}

impl Panel {
	pub(super) fn new(neurons: &[Neuron], active: &[bool]) -> Self {
		let holders = || {
			let uids = (0..=u16::MAX).zip(neurons).zip(active);
			uids.filter(|((_, neuron), _)| neuron.permit).map(|((uid, neuron), active)| {
				(uid, neuron, if *active { neuron.stake } else { 0 })
			})
		};
		let total = holders().map(|(_, _, stake)| u128::from(stake)).sum();
		let validator = |(uid, neuron, stake): (u16, &Neuron, u64)| Validator {
			uid,
			neuron: *neuron,
			stake,
			share: Fraction::of(stake, total),
		};
		Self { validators: holders().map(validator).collect(), stake: total }
	}

	/// The share of the validator at `index` of the panel.
	pub(super) fn share(&self, index: u16) -> Fraction {
		self.validators.get(usize::from(index)).map_or(Fraction::ZERO, |validator| validator.share)
	}

	/// The values of the validators, in order, as those of `count` uids; the others have none.
	pub(super) fn by_uid(&self, values: &[Fraction], count: usize) -> Vec<Fraction> {
		let mut all = vec![Fraction::ZERO; count];
		for (validator, value) in self.validators.iter().zip(values) {
			if let Some(slot) = all.get_mut(usize::from(validator.uid)) {
				*slot = *value;
			}
		}
		all
	}

	/// What each uid earns where nobody has earned anything: the fraction that its stake is of the
	/// stake of all active validators, or of all stake where these have none.
	pub(super) fn fallback(&self, neurons: &[Neuron]) -> Vec<Fraction> {
		if self.stake == 0 {
			let stakes: Vec<u64> = neurons.iter().map(|neuron| neuron.stake).collect();
			return super::fraction::fractions(&stakes);
		}
		let shares: Vec<Fraction> = self.validators.iter().map(|one| one.share).collect();
		self.by_uid(&shares, neurons.len())
	}
}

/// Which uids have updated their weights within the last `cutoff` blocks.
pub(super) fn activity(input: &Input, cutoff: u64) -> Vec<bool> {
	// A cutoff beyond the last block never comes.
	let active = |neuron: &Neuron| neuron.last_update.saturating_add(cutoff) >= input.now;
	input.neurons.iter().map(active).collect()
}

/// Who holds a permit from the next epoch on: the `places` uids with the most stake, of equals the
/// later ones, none without stake; and the owner's, on top if it is not among them.
pub(super) fn permits(input: &Input, places: u16) -> Vec<bool> {
	let staked = input.neurons.iter().map(|neuron| neuron.stake).zip(0usize..);
	let mut ranking: Vec<(u64, usize)> = staked.filter(|(stake, _)| *stake > 0).collect();
	ranking.sort_unstable();
	let chosen = ranking.into_iter().rev().take(places.into()).map(|(_, uid)| uid);
	let mut permits = vec![false; input.neurons.len()];
	for uid in chosen.chain(input.owner.map(usize::from)) {
		if let Some(permit) = permits.get_mut(uid) {
			*permit = true;
		}
	}
	permits
}

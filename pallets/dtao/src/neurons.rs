//! The uids of a subnet: who has one, and what goes when it passes on.

use crate::{
	types::Row, Bonds, Config, EpochResult, EpochResults, Error, Event, LastUpdate, Neuron,
	Neurons, Owner, Pallet, SubnetworkN, Uids, WeightCommits, Weights,
};
use dtao_core::NetUid;
use frame_support::{traits::Get, BoundedVec};

/// Where a new neuron goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
	/// To the next free uid.
	Free,
	/// To a uid that its holder loses.
	Of(u16),
}

impl<T: Config> Pallet<T> {
	/// Gives a hotkey the next free uid. The caller has checked that it has none.
	///
	/// **Errors**: [`Error::NoNeuronIdAvailable`] where as many neurons as can be stored are there.
	pub(crate) fn append_neuron(netuid: NetUid, hotkey: &T::AccountId) -> Result<u16, Error<T>> {
		let now = Self::now();
		let uid = Neurons::<T>::try_mutate(netuid, |neurons| {
			let uid = neurons.len() as u16; // at most `MAX_UIDS`
			let neuron = Self::newcomer(hotkey);
			neurons.try_push(neuron).map_err(|_| Error::NoNeuronIdAvailable)?;
			Ok::<_, Error<T>>(uid)
		})?;
		LastUpdate::<T>::try_mutate(netuid, |updates| updates.try_push(now))
			.map_err(|_| Error::NoNeuronIdAvailable)?;
		Self::enlist(netuid, uid, hotkey, uid.saturating_add(1)); // at most `MAX_UIDS`
		Ok(uid)
	}

	/// Gives the uid of a neuron to another hotkey. Nothing of the predecessor's stays: weights, bonds,
	/// commits, permit, results, childkey take. The weights that others gave the uid stay where they are; consensus
	/// passes over those that are older than its holder.
	///
	/// **Errors**: [`Error::NoNeuronIdAvailable`] where nobody has the uid.
	pub(crate) fn replace_neuron(
		netuid: NetUid,
		uid: u16,
		hotkey: &T::AccountId,
	) -> Result<(), Error<T>> {
		let now = Self::now();
		let (predecessor, count) = Neurons::<T>::try_mutate(netuid, |neurons| {
			let count = neurons.len() as u16; // at most `MAX_UIDS`
			let place = neurons.get_mut(usize::from(uid)).ok_or(Error::NoNeuronIdAvailable)?;
			let successor = Self::newcomer(hotkey);
			Ok::<_, Error<T>>((core::mem::replace(place, successor).hotkey, count))
		})?;
		Self::delist(netuid, uid, &predecessor);
		LastUpdate::<T>::mutate(netuid, |updates| set(updates, uid, now));
		Bonds::<T>::mutate_extant(netuid, |bonds| {
			set(bonds, uid, Row::default());
			bonds.iter_mut().for_each(|row| row.retain(|(to, _)| *to != uid));
		});
		EpochResults::<T>::mutate_extant(netuid, |result| {
			result.forget(uid);
			Self::publish_stake_weights(netuid, result);
		});
		Self::deposit_event(Event::NeuronReplaced { netuid, uid, hotkey: predecessor });
		Self::enlist(netuid, uid, hotkey, count);
		Ok(())
	}

	/// A neuron that registers now.
	fn newcomer(hotkey: &T::AccountId) -> Neuron<T::AccountId> {
		let coldkey = Owner::<T>::get(hotkey);
		Neuron { hotkey: hotkey.clone(), coldkey, registered_at: Self::now() }
	}

	/// Gives a hotkey a uid. The caller has checked that it has none.
	///
	/// **Errors**: [`Error::NoNeuronIdAvailable`] where the slot isn't there.
	pub(crate) fn seat_neuron(
		netuid: NetUid,
		slot: Slot,
		hotkey: &T::AccountId,
	) -> Result<(), Error<T>> {
		match slot {
			Slot::Free => Self::append_neuron(netuid, hotkey).map(drop),
			Slot::Of(uid) => Self::replace_neuron(netuid, uid, hotkey),
		}
	}

	/// Forgets all neurons of a subnet and all that they have set and earned.
	pub(crate) fn clear_neurons(netuid: NetUid) {
		for (uid, neuron) in (0..).zip(Neurons::<T>::take(netuid)) {
			Self::delist(netuid, uid, &neuron.hotkey);
		}
		SubnetworkN::<T>::remove(netuid);
		LastUpdate::<T>::remove(netuid);
		Bonds::<T>::remove(netuid);
		EpochResults::<T>::remove(netuid);
		Self::unpublish_stake_weights(netuid);
	}

	fn enlist(netuid: NetUid, uid: u16, hotkey: &T::AccountId, neurons: u16) {
		Uids::<T>::insert(netuid, hotkey, uid);
		Self::publish_member(netuid, hotkey, neurons);
		Self::deposit_event(Event::NeuronRegistered(netuid, uid, hotkey.clone()));
	}

	fn delist(netuid: NetUid, uid: u16, hotkey: &T::AccountId) {
		Uids::<T>::remove(netuid, hotkey);
		Self::unpublish_member(netuid, hotkey);
		Weights::<T>::remove(netuid, uid);
		WeightCommits::<T>::remove(netuid, hotkey);
		Self::forget_childkey_take(netuid, hotkey);
	}
}

impl EpochResult {
	/// Takes a uid's results back.
	fn forget(&mut self, uid: u16) {
		set(&mut self.stake, uid, 0);
		// Whoever comes next is active until an epoch finds otherwise.
		set(&mut self.active, uid, true);
		set(&mut self.permits, uid, false);
		for parts in [
			&mut self.consensus,
			&mut self.incentive,
			&mut self.dividends,
			&mut self.validator_trust,
		] {
			set(parts, uid, 0);
		}
		for amounts in [&mut self.emission, &mut self.alpha_dividends, &mut self.tao_dividends] {
			set(amounts, uid, 0);
		}
	}
}

/// Sets the entry of a uid, where there is one.
fn set<Entry, Limit: Get<u32>>(entries: &mut BoundedVec<Entry, Limit>, uid: u16, entry: Entry) {
	if let Some(place) = entries.get_mut(usize::from(uid)) {
		*place = entry;
	}
}

//! Uids and hotkeys name each other.

use crate::{
	Bonds, Config, EpochResults, IsNetworkMember, LastUpdate, Neuron, Neurons, Owner, Pallet,
	SubnetworkN, Uids, WeightCommits, Weights,
};
use dtao_core::NetUid;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(super) fn check_neurons() -> Result<(), TryRuntimeError> {
		let mut neurons = 0usize;
		for (netuid, registered) in Neurons::<T>::iter() {
			for (uid, neuron) in (0..).zip(&registered) {
				Self::check_neuron(netuid, uid, neuron)?;
			}
			let count = registered.len();
			ensure!(
				usize::from(SubnetworkN::<T>::get(netuid)) == count,
				"the published number of neurons is another"
			);
			ensure!(
				LastUpdate::<T>::decode_len(netuid) == Some(count),
				"not every uid has a last update"
			);
			neurons += count;
		}
		ensure!(Uids::<T>::iter_keys().count() == neurons, "a hotkey has a uid that isn't its own");
		ensure!(IsNetworkMember::<T>::iter_keys().count() == neurons, "a member is no neuron");
		Self::check_rows()
	}

	fn check_neuron(
		netuid: NetUid,
		uid: u16,
		neuron: &Neuron<T::AccountId>,
	) -> Result<(), TryRuntimeError> {
		let hotkey = &neuron.hotkey;
		ensure!(Uids::<T>::get(netuid, hotkey) == Some(uid), "a neuron's hotkey has another uid");
		ensure!(IsNetworkMember::<T>::get(hotkey, netuid), "a neuron is no member");
		ensure!(Owner::<T>::contains_key(hotkey), "a neuron that nobody owns");
		ensure!(Owner::<T>::get(hotkey) == neuron.coldkey, "a neuron with another's coldkey");
		ensure!(neuron.registered_at <= Self::now(), "a neuron of the future");
		Ok(())
	}

	/// Nothing is kept for a uid or a hotkey that has gone.
	fn check_rows() -> Result<(), TryRuntimeError> {
		for (netuid, uid) in Weights::<T>::iter_keys() {
			ensure!(uid < SubnetworkN::<T>::get(netuid), "weights of a uid that doesn't exist");
		}
		for (netuid, hotkey) in WeightCommits::<T>::iter_keys() {
			ensure!(Uids::<T>::contains_key(netuid, hotkey), "commits of a hotkey without a uid");
		}
		for (netuid, bonds) in Bonds::<T>::iter() {
			let neurons = usize::from(SubnetworkN::<T>::get(netuid));
			ensure!(bonds.len() <= neurons, "bonds of a uid that doesn't exist");
		}
		for (netuid, result) in EpochResults::<T>::iter() {
			let neurons = usize::from(SubnetworkN::<T>::get(netuid));
			ensure!(
				result.stake.len() <= neurons,
				"an epoch's result for a uid that doesn't exist"
			);
		}
		Ok(())
	}
}

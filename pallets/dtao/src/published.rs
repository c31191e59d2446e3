//! What clients read by name though it stands elsewhere: copies, written here alone.

use crate::{
	Burn, Config, FirstEmissionBlockNumber, IsNetworkMember, MaxAllowedUids, NetUids,
	NetworksAdded, Pallet, RegistrationPrices, Subnets, SubnetworkN, Tempo, TotalNetworks,
};
use dtao_core::NetUid;

impl<T: Config> Pallet<T> {
	/// Tells of root, which always exists.
	pub(crate) fn publish_root() {
		NetworksAdded::<T>::insert(NetUid::ROOT, true);
		Self::publish_count();
	}

	/// Tells of a subnet that was just created.
	pub(crate) fn publish_subnet(netuid: NetUid) {
		NetworksAdded::<T>::insert(netuid, true);
		Self::publish_count();
		Self::publish_hyperparams(netuid);
		Self::publish_start(netuid);
		Self::publish_burn(netuid);
	}

	/// Takes back all that was told of a subnet, its members aside.
	pub(crate) fn unpublish_subnet(netuid: NetUid) {
		NetworksAdded::<T>::remove(netuid);
		Self::publish_count();
		Tempo::<T>::remove(netuid);
		MaxAllowedUids::<T>::remove(netuid);
		FirstEmissionBlockNumber::<T>::remove(netuid);
		Burn::<T>::remove(netuid);
	}

	/// Tells what is set of a subnet.
	pub(crate) fn publish_hyperparams(netuid: NetUid) {
		let hyperparams = Self::hyperparams(netuid);
		Tempo::<T>::insert(netuid, hyperparams.tempo);
		MaxAllowedUids::<T>::insert(netuid, hyperparams.max_uids);
	}

	/// Tells when a subnet starts.
	pub(crate) fn publish_start(netuid: NetUid) {
		let started_at = Subnets::<T>::get(netuid).and_then(|subnet| subnet.started_at);
		FirstEmissionBlockNumber::<T>::set(netuid, started_at);
	}

	/// Tells what a registration costs now.
	pub(crate) fn publish_burn(netuid: NetUid) {
		if let Some(price) = RegistrationPrices::<T>::get(netuid) {
			let now = price.price_at(Self::now(), &Self::hyperparams(netuid).burn());
			Burn::<T>::insert(netuid, now);
		}
	}

	/// Tells that a hotkey is a neuron of a subnet, and how many there are now.
	pub(crate) fn publish_member(netuid: NetUid, hotkey: &T::AccountId, neurons: u16) {
		IsNetworkMember::<T>::insert(hotkey, netuid, true);
		SubnetworkN::<T>::insert(netuid, neurons);
	}

	/// Tells that a hotkey is no neuron of a subnet any more.
	pub(crate) fn unpublish_member(netuid: NetUid, hotkey: &T::AccountId) {
		IsNetworkMember::<T>::remove(hotkey, netuid);
	}

	fn publish_count() {
		// At most `MAX_SUBNETS` and root.
		TotalNetworks::<T>::put((NetUids::<T>::decode_len().unwrap_or(0) as u16).saturating_add(1));
	}
}

//! Which subnet goes when there is no room for another.

use crate::{Config, NetUids, NetworkRegisteredAt, Pallet, Subnets};
use dtao_core::NetUid;

impl<T: Config> Pallet<T> {
	/// The subnet with the lowest moving price that was registered at least `immunity` blocks ago; of
	/// equals the earliest registered, then the lowest netuid.
	pub(crate) fn eviction_candidate(immunity: u64) -> Option<NetUid> {
		let registered = |netuid: NetUid| (NetworkRegisteredAt::<T>::get(netuid), netuid);
		// The clock never goes back.
		let old = |at: u64| Self::now().saturating_sub(at) >= immunity;
		let candidates = NetUids::<T>::get().into_iter().map(registered).filter(|(at, _)| old(*at));
		let priced = candidates
			.filter_map(|(at, id)| Subnets::<T>::get(id).map(|state| (state.moving_price, at, id)));
		priced.min().map(|(_, _, netuid)| netuid)
	}
}

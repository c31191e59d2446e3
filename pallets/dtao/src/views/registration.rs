//! What the next subnet costs, and whose place it would take.

use crate::{Config, GlobalSettings, NetworkLock, NetworkRegisteredAt, Pallet, Subnets};
use dtao_core::{Amount, Lock, LockParams, NetUid, Tao};

impl<T: Config> Pallet<T> {
	/// What registering a subnet costs now.
	pub fn lock_cost() -> Tao {
		let settings = GlobalSettings::<T>::get();
		let params = LockParams {
			min: settings.min_lock,
			reduction_interval: settings.lock_reduction_interval,
		};
		let first = Lock { last: settings.min_lock, at: 0 };
		let lock = NetworkLock::<T>::get().unwrap_or(first);
		lock.cost(Self::now(), &params, Self::next_block_emission().rao())
	}

	/// The subnet that would make place for another: the lowest moving price outside immunity, the oldest
	/// of equals.
	pub fn subnet_to_evict() -> Option<NetUid> {
		let immunity = GlobalSettings::<T>::get().network_immunity_period;
		let exposed = Subnets::<T>::iter().filter_map(|(netuid, subnet)| {
			let registered_at = NetworkRegisteredAt::<T>::get(netuid);
			let immune = Self::now().saturating_sub(registered_at) < immunity; // it is of the past
			(!immune).then_some((subnet.moving_price, registered_at, netuid))
		});
		exposed.min().map(|(.., netuid)| netuid)
	}
}

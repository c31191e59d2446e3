//! How a subnet goes out of being: a job of some positions a block.

#![allow(dead_code)] // until its callers are there

use crate::{Config, Dissolutions, Error, NetUids, Pallet, MAX_NETUID};
use alloc::vec::Vec;
use dtao_core::NetUid;
use frame_support::weights::Weight;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Takes a subnet out of the economy and begins to dissolve it.
	pub(crate) fn do_dissolve_network(_netuid: NetUid) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Goes on with the oldest dissolution; answers with the weight that it used.
	pub(crate) fn run_dissolutions() -> Weight {
		Weight::zero()
	}

	/// The lowest netuid that neither a subnet has nor one that is being dissolved.
	pub(crate) fn free_netuid() -> Option<NetUid> {
		let leaving = Dissolutions::<T>::get().into_iter().map(|job| job.netuid);
		let taken: Vec<_> = NetUids::<T>::get().into_iter().chain(leaving).collect();
		(1..=MAX_NETUID).map(NetUid::new).find(|netuid| !taken.contains(netuid))
	}
}

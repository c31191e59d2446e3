//! How a subnet goes out of being: a job of some positions a block.

#![allow(dead_code)] // until its callers are there

use crate::{Config, Dissolutions, Error, NetUids, Pallet};
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

	/// Whether a netuid belongs to a subnet or to one that is being dissolved.
	pub(crate) fn is_taken(netuid: NetUid) -> bool {
		NetUids::<T>::get().contains(&netuid)
			|| Dissolutions::<T>::get().iter().any(|job| job.netuid == netuid)
	}
}

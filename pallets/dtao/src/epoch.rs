//! What happens when a tempo has passed: consensus, then payment.

use crate::{Config, Error, Pallet};
use dtao_core::NetUid;
use frame_support::weights::Weight;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Runs the epochs that are due, given as (block, netuid); answers with the weight that it used.
	pub(crate) fn run_epochs(_due: alloc::vec::Vec<(u64, NetUid)>) -> Weight {
		Weight::zero()
	}

	/// Pays all that a subnet has pending. A payment that fails changes nothing.
	pub(crate) fn pay_epoch(
		_netuid: NetUid,
		_subnet: &mut dtao_core::Subnet,
	) -> Result<(), sp_runtime::DispatchError> {
		Ok(())
	}

	/// Makes an epoch due in the next block.
	pub(crate) fn do_trigger_epoch(_origin: OriginFor<T>, _netuid: NetUid) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Sets the blocks from one epoch to the next.
	pub(crate) fn do_set_tempo(
		_origin: OriginFor<T>,
		_netuid: NetUid,
		_tempo: u16,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Sets when validators count as inactive.
	pub(crate) fn do_set_activity_cutoff_factor(
		_origin: OriginFor<T>,
		_netuid: NetUid,
		_factor: u32,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}
}

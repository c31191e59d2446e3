//! The vote of root's validators, by which TAO was shared before dTAO.

use crate::{Config, Error, Pallet};
use dtao_core::NetUid;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Sets the votes of a validator of root.
	pub(crate) fn do_set_root_weights(
		_coldkey: &T::AccountId,
		_netuid: NetUid,
		_hotkey: &T::AccountId,
		_dests: &[u16],
		_weights: &[u16],
	) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}
}

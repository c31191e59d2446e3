//! The weights that validators set.

use crate::{Config, Error, Pallet};
use alloc::vec::Vec;
use dtao_core::NetUid;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Sets weights at once.
	pub(crate) fn do_set_weights(
		_hotkey: &T::AccountId,
		_netuid: NetUid,
		_dests: &[u16],
		_weights: &[u16],
		_version_key: u64,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Commits to weights.
	pub(crate) fn do_commit_weights(
		_hotkey: &T::AccountId,
		_netuid: NetUid,
		_hash: T::Hash,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Reveals and sets committed weights.
	pub(crate) fn do_reveal_weights(
		_hotkey: &T::AccountId,
		_netuid: NetUid,
		_uids: Vec<u16>,
		_values: Vec<u16>,
		_salt: Vec<u16>,
		_version_key: u64,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}
}

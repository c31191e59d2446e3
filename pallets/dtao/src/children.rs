//! Setting children and what they keep.

use crate::{Config, Error, Pallet};
use alloc::vec::Vec;
use dtao_core::NetUid;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Asks for other children of a hotkey on a subnet.
	pub(crate) fn do_set_children(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_netuid: NetUid,
		_children: Vec<(u64, T::AccountId)>,
	) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}

	/// Sets what a hotkey keeps of its parents' dividends on a subnet.
	pub(crate) fn do_set_childkey_take(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_netuid: NetUid,
		_take: u16,
	) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}
}

//! The validators of root.

use crate::{Config, Error, Pallet};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers a validator on root.
	pub(crate) fn do_root_register(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
	) -> DispatchResult {
		Err(Error::<T>::StakeTooLowForRoot.into())
	}
}

//! What hotkeys keep of their nominators' dividends.

use crate::{Config, Error, Pallet};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Raises a take.
	pub(crate) fn do_increase_take(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_take: u16,
	) -> DispatchResult {
		Err(Error::<T>::HotKeyAccountNotExists.into())
	}

	/// Lowers a take.
	pub(crate) fn do_decrease_take(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_take: u16,
	) -> DispatchResult {
		Err(Error::<T>::HotKeyAccountNotExists.into())
	}
}

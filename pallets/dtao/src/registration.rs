//! How a hotkey becomes a neuron.

use crate::{Config, Error, Pallet};
use dtao_core::{NetUid, Tao};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers a neuron for the price of the moment.
	pub(crate) fn do_burned_register(
		_coldkey: &T::AccountId,
		_netuid: NetUid,
		_hotkey: &T::AccountId,
		_limit: Option<Tao>,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}
}

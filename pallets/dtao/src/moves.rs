//! Stake that changes its hotkey, its subnet or its coldkey.

use crate::{Config, Error, Pallet};
use dtao_core::{Alpha, Limit, NetUid};
use sp_runtime::{DispatchError, DispatchResult};

/// A hotkey on a subnet.
pub(crate) type Place<'a, AccountId> = (&'a AccountId, NetUid);

impl<T: Config> Pallet<T> {
	/// Moves stake to another hotkey, to another subnet, or both.
	pub(crate) fn do_move_stake(
		_coldkey: &T::AccountId,
		_origin: Place<T::AccountId>,
		_destination: Place<T::AccountId>,
		_alpha: Alpha,
		_limit: Option<Limit>,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Gives stake to another coldkey.
	pub(crate) fn do_transfer_stake(
		_coldkey: &T::AccountId,
		_destination: &T::AccountId,
		_hotkey: &T::AccountId,
		_netuids: (NetUid, NetUid),
		_alpha: Alpha,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Moves stake to another subnet.
	pub(crate) fn do_swap_stake(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_netuids: (NetUid, NetUid),
		_alpha: Alpha,
		_limit: Option<Limit>,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Moves all stake with a hotkey to root; answers with how many positions there were.
	pub(crate) fn do_unstake_all_alpha(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
	) -> Result<u32, DispatchError> {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Sells all stake with a hotkey on a subnet.
	pub(crate) fn do_remove_stake_full(
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_netuid: NetUid,
		_limit: Option<Limit>,
	) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}
}

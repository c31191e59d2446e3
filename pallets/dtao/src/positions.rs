//! The ledger of positions: who owns which shares of a hotkey's stake.

use crate::{Config, Error, Pallet, Positions, StakePools, StakedNetUids};
use dtao_core::{stake_pool::StakePoolError, NetUid};
use sp_runtime::DispatchResult;

impl<T> From<StakePoolError> for Error<T> {
	fn from(error: StakePoolError) -> Self {
		match error {
			StakePoolError::NotEnough => Self::NotEnoughStakeToWithdraw,
			StakePoolError::TooSmall => Self::InsufficientLiquidity,
			StakePoolError::NoShares | StakePoolError::Overflow => Self::Overflow,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// What a position is worth, in rao of alpha (of TAO on root). **Rounding**: down.
	pub fn stake_of(netuid: NetUid, hotkey: &T::AccountId, coldkey: &T::AccountId) -> u64 {
		let shares = Positions::<T>::get((netuid, hotkey, coldkey)).unwrap_or(0);
		StakePools::<T>::get(netuid, hotkey).map_or(0, |pool| pool.worth(shares))
	}

	/// Adds `amount` rao to a position.
	pub(crate) fn deposit(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		amount: u64,
	) -> DispatchResult {
		let mut pool = StakePools::<T>::get(netuid, hotkey).unwrap_or_default();
		let bought = pool.deposit(amount).map_err(Error::<T>::from)?;
		let key = (netuid, hotkey, coldkey);
		let held = Positions::<T>::get(key);
		let shares = held.unwrap_or(0).checked_add(bought).ok_or(Error::<T>::Overflow)?;
		if held.is_none() {
			StakedNetUids::<T>::try_mutate(coldkey, hotkey, |netuids| {
				// There is room for every subnet.
				netuids.try_insert(netuid).map_err(|_| Error::<T>::Overflow)
			})?;
		}
		Positions::<T>::insert(key, shares);
		StakePools::<T>::insert(netuid, hotkey, pool);
		Ok(())
	}

	/// Takes `amount` rao out of a position; what is empty then is forgotten.
	pub(crate) fn withdraw(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		amount: u64,
	) -> DispatchResult {
		let key = (netuid, hotkey, coldkey);
		let mut pool = StakePools::<T>::get(netuid, hotkey).unwrap_or_default();
		let held = Positions::<T>::get(key).unwrap_or(0);
		let kept = pool.withdraw(held, amount).map_err(Error::<T>::from)?;
		if kept == 0 {
			Positions::<T>::remove(key);
			StakedNetUids::<T>::mutate_exists(coldkey, hotkey, |netuids| {
				if let Some(set) = netuids {
					set.remove(&netuid);
					if set.is_empty() {
						*netuids = None;
					}
				}
			});
		} else {
			Positions::<T>::insert(key, kept);
		}
		if pool.shares == 0 {
			StakePools::<T>::remove(netuid, hotkey);
		} else {
			StakePools::<T>::insert(netuid, hotkey, pool);
		}
		Ok(())
	}
}

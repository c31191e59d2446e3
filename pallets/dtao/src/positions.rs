//! The ledger of positions: who owns which shares of a hotkey's stake.

use crate::{Config, Error, Pallet, Positions, StakePools, StakedNetUids};
use dtao_core::{
	stake_pool::{StakePool, StakePoolError},
	NetUid,
};
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
		Self::deposit_untold(netuid, hotkey, coldkey, amount)?;
		Self::publish_claimed(netuid, hotkey, coldkey);
		Ok(())
	}

	/// [`Pallet::deposit`] for those who make several and tell what the position has claimed only then.
	pub(crate) fn deposit_untold(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		amount: u64,
	) -> DispatchResult {
		let mut pool = StakePools::<T>::get(netuid, hotkey).unwrap_or_default();
		let bought = pool.deposit(amount).map_err(Error::<T>::from)?;
		Self::add_shares(netuid, hotkey, coldkey, bought)?;
		Self::store_stake(netuid, hotkey, &pool);
		Ok(())
	}

	/// Adds shares that the hotkey's stake has just sold to a position.
	///
	/// **Errors**: [`Error::Overflow`].
	pub(crate) fn add_shares(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		bought: u128,
	) -> Result<(), Error<T>> {
		let opened = Positions::<T>::try_mutate_exists((netuid, hotkey, coldkey), |stored| {
			let held = stored.unwrap_or(0);
			let more = held.checked_add(bought).ok_or(Error::<T>::Overflow)?;
			Self::settle_shares(netuid, hotkey, coldkey, (held, more))?;
			Ok::<_, Error<T>>(stored.replace(more).is_none())
		})?;
		if opened {
			StakedNetUids::<T>::try_mutate(coldkey, hotkey, |netuids| {
				// There is room for every subnet.
				netuids.try_insert(netuid).map_err(|_| Error::<T>::Overflow)
			})?;
		}
		Ok(())
	}

	/// Takes `amount` rao out of a position; what is empty then is forgotten.
	pub(crate) fn withdraw(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		amount: u64,
	) -> DispatchResult {
		let mut pool = StakePools::<T>::get(netuid, hotkey).unwrap_or_default();
		let emptied = Positions::<T>::try_mutate_exists((netuid, hotkey, coldkey), |stored| {
			let held = stored.unwrap_or(0);
			let kept = pool.withdraw(held, amount).map_err(Error::<T>::from)?;
			Self::settle_shares(netuid, hotkey, coldkey, (held, kept))?;
			*stored = (kept > 0).then_some(kept);
			Ok::<_, Error<T>>(stored.is_none())
		})?;
		Self::store_stake(netuid, hotkey, &pool);
		Self::publish_claimed(netuid, hotkey, coldkey);
		if emptied {
			StakedNetUids::<T>::mutate_exists(coldkey, hotkey, |netuids| {
				if let Some(set) = netuids {
					set.remove(&netuid);
				}
				*netuids = netuids.take().filter(|set| !set.is_empty());
			});
		}
		Ok(())
	}

	/// Writes what is staked with a hotkey, where anything is, and tells of it.
	pub(crate) fn store_stake(netuid: NetUid, hotkey: &T::AccountId, pool: &StakePool) {
		StakePools::<T>::set(netuid, hotkey, (pool.shares > 0).then_some(*pool));
		Self::update_stake(netuid, hotkey, pool);
	}

	/// Lets a position on root take part in what its hotkey has earned, before its shares change from the
	/// first number to the second.
	fn settle_shares(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		(held, kept): (u128, u128),
	) -> Result<(), Error<T>> {
		if netuid.is_root() {
			Self::settle_claims(coldkey, hotkey, held, kept)?;
		}
		Ok(())
	}
}

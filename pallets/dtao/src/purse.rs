//! A hotkey's stake on one subnet, read once to be paid into and written once.

use crate::{Config, Error, Pallet, StakePools};
use dtao_core::{
	divide_take,
	stake_pool::{StakePool, StakePoolError},
	Dividend, NetUid,
};

/// What is staked with a hotkey on one subnet, while it is paid into.
pub(crate) struct Purse<'a, T: Config> {
	netuid: NetUid,
	hotkey: &'a T::AccountId,
	pool: StakePool,
	stored: StakePool,
}

impl<'a, T: Config> Purse<'a, T> {
	/// The stake that was loaded before.
	pub fn new(netuid: NetUid, hotkey: &'a T::AccountId, stored: StakePool) -> Self {
		Self { netuid, hotkey, pool: stored, stored }
	}

	/// The stake as it is stored.
	pub fn load(netuid: NetUid, hotkey: &'a T::AccountId) -> Self {
		Self::new(netuid, hotkey, StakePools::<T>::get(netuid, hotkey).unwrap_or_default())
	}

	/// The subnet, or root.
	pub fn netuid(&self) -> NetUid {
		self.netuid
	}

	/// Adds `amount` rao to the position of a coldkey. What is worth less than a share raises the value
	/// of all shares.
	///
	/// **Errors**: [`Error::Overflow`].
	pub fn pay(&mut self, coldkey: &T::AccountId, amount: u64) -> Result<(), Error<T>> {
		if amount == 0 {
			return Ok(());
		}
		match self.pool.deposit(amount) {
			// To tell what a position on root has claimed, by a write for every subnet, is too much for an epoch.
			Ok(shares) => Pallet::<T>::add_shares(self.netuid, self.hotkey, coldkey, shares),
			Err(StakePoolError::TooSmall) => Ok(self.pool.add_dividend(amount)?),
			Err(error) => Err(error.into()),
		}
	}

	/// Pays a dividend of `amount` rao: the take, in parts of 65,535, to the hotkey's owner, after the
	/// rest has gone to all who stake with it; all of it to the owner where nobody does.
	///
	/// **Errors**: [`Error::Overflow`].
	pub fn pay_dividend(
		&mut self,
		owner: &T::AccountId,
		amount: u64,
		take: u16,
	) -> Result<(), Error<T>> {
		if self.pool.shares == 0 {
			return self.pay(owner, amount);
		}
		let Dividend { take, rest } = divide_take(amount, take);
		self.pool.add_dividend(rest)?;
		self.pay(owner, take)
	}

	/// Writes the stake, if it has changed.
	pub fn store(self) {
		if self.pool != self.stored {
			Pallet::<T>::store_stake(self.netuid, self.hotkey, &self.pool);
		}
	}
}

//! Who may change a subnet, and what root and owners set of it.

use crate::{
	Config, Error, GlobalSettings, Hyperparam, Hyperparams, LastOwnerChange, Pallet, Params,
	Settings, SubnetHyperparams, SubnetOwner, Subnets,
};
use dtao_core::{NetUid, Params as CoreParams, Subnet};
use frame_support::ensure;
use frame_system::{ensure_signed_or_root, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

/// Who changes a subnet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authority<AccountId> {
	/// The chain's root.
	Root,
	/// The subnet's owner.
	Owner(AccountId),
}

impl<T: Config> Pallet<T> {
	/// Holds that the origin is root, or the subnet's owner.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::NotSubnetOwner`].
	pub fn ensure_owner_or_root(
		origin: OriginFor<T>,
		netuid: NetUid,
	) -> Result<Authority<T::AccountId>, DispatchError> {
		Ok(match ensure_signed_or_root(origin)? {
			None => {
				ensure!(Subnets::<T>::contains_key(netuid), Error::<T>::SubnetNotExists);
				Authority::Root
			},
			Some(coldkey) => {
				Self::ensure_owner(netuid, &coldkey)?;
				Authority::Owner(coldkey)
			},
		})
	}

	/// Holds that the coldkey owns the subnet.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::NotSubnetOwner`].
	pub(crate) fn ensure_owner(netuid: NetUid, coldkey: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(Subnets::<T>::contains_key(netuid), Error::SubnetNotExists);
		ensure!(SubnetOwner::<T>::get(netuid) == *coldkey, Error::NotSubnetOwner);
		Ok(())
	}

	/// Changes the numbers that hold for all subnets in a block step. The caller checks their ranges.
	pub fn update_params(change: impl FnOnce(&mut CoreParams)) {
		Params::<T>::mutate(change);
	}

	/// Changes the other numbers that hold for all subnets. The caller checks their ranges.
	pub fn update_settings(change: impl FnOnce(&mut Settings)) {
		GlobalSettings::<T>::mutate(change);
	}

	/// Changes a subnet's settings. The caller checks their ranges and leaves its economy alone.
	///
	/// **Errors**: [`Error::SubnetNotExists`].
	pub fn update_subnet(netuid: NetUid, change: impl FnOnce(&mut Subnet)) -> Result<(), Error<T>> {
		Subnets::<T>::try_mutate(netuid, |subnet| {
			change(subnet.as_mut().ok_or(Error::SubnetNotExists)?);
			Ok(())
		})
	}

	/// Changes the hyperparameters of a subnet for its owner or root; answers with who it was. The
	/// caller checks their ranges.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::NotSubnetOwner`]; for owners
	/// [`Error::AdminActionProhibitedDuringWeightsWindow`], [`Error::TxRateLimitExceeded`]; what
	/// `change` refuses.
	pub fn update_hyperparams(
		origin: OriginFor<T>,
		netuid: NetUid,
		which: Hyperparam,
		change: impl FnOnce(&mut Hyperparams) -> DispatchResult,
	) -> DispatchResult {
		Self::authorize_change(origin, netuid, which)?;
		SubnetHyperparams::<T>::try_mutate(netuid, |stored| {
			change(stored.as_mut().ok_or(Error::<T>::SubnetNotExists)?)
		})?;
		Self::publish_hyperparams(netuid);
		Ok(())
	}

	/// Holds that the origin may change this of a subnet now, and counts the change.
	pub(crate) fn authorize_change(
		origin: OriginFor<T>,
		netuid: NetUid,
		which: Hyperparam,
	) -> Result<Authority<T::AccountId>, DispatchError> {
		let authority = Self::ensure_owner_or_root(origin, netuid)?;
		if let Authority::Owner(_) = authority {
			let settings = GlobalSettings::<T>::get();
			Self::ensure_not_frozen(netuid, &settings)?;
			Self::count_owner_change(netuid, which, &settings)?;
		}
		Ok(authority)
	}

	/// The hyperparameters of a subnet that exists; defaults otherwise.
	pub fn hyperparams(netuid: NetUid) -> Hyperparams {
		SubnetHyperparams::<T>::get(netuid).unwrap_or_default()
	}

	fn ensure_not_frozen(netuid: NetUid, settings: &Settings) -> Result<(), Error<T>> {
		let next = Subnets::<T>::get(netuid).and_then(|subnet| subnet.next_epoch);
		let blocks_left = next.map(|next| next.saturating_sub(Self::now())); // an overdue epoch is near
		let frozen = blocks_left.is_some_and(|left| left < settings.admin_freeze_window.into());
		ensure!(!frozen, Error::AdminActionProhibitedDuringWeightsWindow);
		Ok(())
	}

	fn count_owner_change(
		netuid: NetUid,
		which: Hyperparam,
		settings: &Settings,
	) -> Result<(), Error<T>> {
		let tempo = u64::from(Self::hyperparams(netuid).tempo);
		// Two numbers of 16 bits.
		let pause = tempo.saturating_mul(settings.owner_hyperparam_rate_limit.into());
		let last = LastOwnerChange::<T>::get(netuid, which);
		// The clock never goes back.
		let allowed = last.is_none_or(|last| Self::now().saturating_sub(last) >= pause);
		ensure!(allowed, Error::TxRateLimitExceeded);
		LastOwnerChange::<T>::insert(netuid, which, Self::now());
		Ok(())
	}
}

//! Who may change a subnet, and what root and owners set of it.

use crate::{
	Config, Error, Event, GlobalSettings, Hyperparam, Hyperparams, LastOwnerChange, Owner, Pallet,
	Params, RegistrationPrices, Settings, SubnetHyperparams, SubnetOwner, SubnetOwnerHotkey,
	Subnets, SubnetworkN,
};
use dtao_core::{NetUid, Params as CoreParams, Subnet};
use frame_support::ensure;
use frame_system::{ensure_root, ensure_signed_or_root, pallet_prelude::OriginFor};
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

	/// Changes the numbers that hold for all subnets in a block step.
	///
	/// **Errors**: [`Error::ValueNotInBounds`].
	pub fn update_params(change: impl FnOnce(&mut CoreParams)) -> Result<(), Error<T>> {
		Params::<T>::try_mutate(|params| {
			change(params);
			params.check().map_err(|_| Error::ValueNotInBounds)
		})
	}

	/// Changes the other numbers that hold for all subnets.
	///
	/// **Errors**: [`Error::ValueNotInBounds`].
	pub fn update_settings(change: impl FnOnce(&mut Settings)) -> Result<(), Error<T>> {
		GlobalSettings::<T>::try_mutate(|settings| {
			change(settings);
			settings.check().map_err(|_| Error::ValueNotInBounds)
		})
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

	/// [`Pallet::update_subnet`] for its owner or root.
	///
	/// **Errors**: those of [`Pallet::update_hyperparams`] but for the range.
	pub fn update_subnet_as(
		origin: OriginFor<T>,
		netuid: NetUid,
		which: Hyperparam,
		change: impl FnOnce(&mut Subnet),
	) -> DispatchResult {
		Self::change_as(origin, netuid, which, |_| Ok(Self::update_subnet(netuid, change)?))
	}

	/// Changes the hyperparameters of a subnet for its owner or root.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::NotSubnetOwner`]; for owners
	/// [`Error::AdminActionProhibitedDuringWeightsWindow`], [`Error::TxRateLimitExceeded`];
	/// [`Error::ValueNotInBounds`].
	pub fn update_hyperparams(
		origin: OriginFor<T>,
		netuid: NetUid,
		which: Hyperparam,
		change: impl FnOnce(&mut Hyperparams),
	) -> DispatchResult {
		Self::change_as(origin, netuid, which, |_| Ok(Self::change_hyperparams(netuid, change)?))
	}

	/// Makes another hotkey of its owner's the one that receives a subnet's owner's cut, for the owner
	/// or root. It needn't be a neuron.
	///
	/// **Errors**: those of [`Pallet::update_hyperparams`] but for the range,
	/// [`Error::HotKeyAccountNotExists`], [`Error::NonAssociatedColdKey`].
	pub fn set_owner_hotkey(
		origin: OriginFor<T>,
		netuid: NetUid,
		hotkey: &T::AccountId,
	) -> DispatchResult {
		Self::change_as(origin, netuid, Hyperparam::OwnerHotkey, |_| {
			ensure!(Owner::<T>::contains_key(hotkey), Error::<T>::HotKeyAccountNotExists);
			let owned = Owner::<T>::get(hotkey) == SubnetOwner::<T>::get(netuid);
			ensure!(owned, Error::<T>::NonAssociatedColdKey);
			SubnetOwnerHotkey::<T>::insert(netuid, hotkey);
			Ok(())
		})
	}

	/// [`Pallet::update_settings`] as a call of root.
	///
	/// **Events**: [`Event::SettingsChanged`].
	pub(crate) fn do_change_settings(
		origin: OriginFor<T>,
		change: impl FnOnce(&mut Settings),
	) -> DispatchResult {
		ensure_root(origin)?;
		Self::update_settings(change)?;
		Self::deposit_event(Event::SettingsChanged);
		Ok(())
	}

	/// Whether a subnet has been started.
	///
	/// **Errors**: [`Error::SubnetNotExists`].
	pub fn is_started(netuid: NetUid) -> Result<bool, Error<T>> {
		let subnet = Subnets::<T>::get(netuid).ok_or(Error::SubnetNotExists)?;
		Ok(subnet.started_at.is_some())
	}

	/// Starts a subnet: from the next block on it emits and its alpha is traded.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::FirstEmissionBlockNumberAlreadySet`].
	/// **Events**: [`Event::FirstEmissionBlockNumberSet`].
	pub fn start(netuid: NetUid) -> Result<(), Error<T>> {
		let first = Self::now().saturating_add(1); // blocks of every chain fit 64 bits
		Subnets::<T>::try_mutate(netuid, |subnet| {
			let subnet = subnet.as_mut().ok_or(Error::SubnetNotExists)?;
			ensure!(subnet.started_at.is_none(), Error::FirstEmissionBlockNumberAlreadySet);
			subnet.started_at = Some(first);
			Ok::<_, Error<T>>(())
		})?;
		Self::publish_start(netuid);
		Self::deposit_event(Event::FirstEmissionBlockNumberSet(netuid, first));
		Ok(())
	}

	/// Makes a change of a subnet for its owner or root. An owner has to wait between two changes of
	/// the same thing, and shortly before an epoch; only what succeeds counts.
	///
	/// **Errors**: those of [`Pallet::update_hyperparams`] but for the range; what `change` refuses.
	pub(crate) fn change_as(
		origin: OriginFor<T>,
		netuid: NetUid,
		which: Hyperparam,
		change: impl FnOnce(&Authority<T::AccountId>) -> DispatchResult,
	) -> DispatchResult {
		let authority = Self::ensure_owner_or_root(origin, netuid)?;
		if authority == Authority::Root {
			return change(&authority);
		}
		let settings = GlobalSettings::<T>::get();
		Self::ensure_not_frozen(netuid, &settings)?;
		Self::ensure_owner_waited(netuid, which, &settings)?;
		change(&authority)?;
		LastOwnerChange::<T>::insert(netuid, which, Self::now());
		Ok(())
	}

	/// Changes the hyperparameters of a subnet, whoever asks.
	///
	/// The price of a registration is written down first: what changes it holds from now on.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::ValueNotInBounds`].
	pub(crate) fn change_hyperparams(
		netuid: NetUid,
		change: impl FnOnce(&mut Hyperparams),
	) -> Result<(), Error<T>> {
		let before = SubnetHyperparams::<T>::get(netuid).ok_or(Error::SubnetNotExists)?;
		let mut after = before.clone();
		change(&mut after);
		ensure!(after.check().is_ok(), Error::ValueNotInBounds);
		ensure!(after.max_uids >= SubnetworkN::<T>::get(netuid), Error::ValueNotInBounds);
		let burn_changes = after.burn() != before.burn();
		SubnetHyperparams::<T>::insert(netuid, after);
		Self::publish_hyperparams(netuid);
		if burn_changes {
			Self::settle_burn(netuid, &before);
		}
		Ok(())
	}

	/// Writes down what a registration cost until now.
	fn settle_burn(netuid: NetUid, until_now: &Hyperparams) {
		RegistrationPrices::<T>::mutate(netuid, |price| {
			*price = price.map(|price| price.settle(Self::now(), &until_now.burn()));
		});
		Self::publish_burn(netuid);
	}

	/// The hyperparameters of a subnet that exists; defaults otherwise.
	pub fn hyperparams(netuid: NetUid) -> Hyperparams {
		SubnetHyperparams::<T>::get(netuid).unwrap_or_default()
	}

	fn ensure_not_frozen(netuid: NetUid, settings: &Settings) -> Result<(), Error<T>> {
		let next = Subnets::<T>::get(netuid).and_then(|subnet| subnet.next_epoch);
		// An overdue epoch is near.
		let blocks_left = next.map(|next| next.saturating_sub(Self::now()));
		let window = Self::freeze_window(netuid, settings);
		let frozen = blocks_left.is_some_and(|left| left < window.into());
		ensure!(!frozen, Error::AdminActionProhibitedDuringWeightsWindow);
		Ok(())
	}

	/// The blocks before an epoch of a subnet in which its owner may change nothing. Half a tempo, where
	/// there is one, is always open.
	pub(crate) fn freeze_window(netuid: NetUid, settings: &Settings) -> u16 {
		match Self::hyperparams(netuid).tempo {
			0 => settings.admin_freeze_window,
			tempo => settings.admin_freeze_window.min(tempo / 2),
		}
	}

	fn ensure_owner_waited(
		netuid: NetUid,
		which: Hyperparam,
		settings: &Settings,
	) -> Result<(), Error<T>> {
		// Where no epochs run, or root has set fewer blocks than owners may, the shortest tempo stands in.
		let tempo = u64::from(Self::hyperparams(netuid).tempo.max(settings.min_tempo));
		// Two numbers of 16 bits.
		let pause = tempo.saturating_mul(settings.owner_hyperparam_rate_limit.into());
		let last = LastOwnerChange::<T>::get(netuid, which);
		// The clock never goes back.
		let waited = last.is_none_or(|last| Self::now().saturating_sub(last) >= pause);
		ensure!(waited, Error::TxRateLimitExceeded);
		Ok(())
	}
}

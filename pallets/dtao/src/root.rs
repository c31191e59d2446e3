//! The validators of root.
//!
//! There is no price and no pool: the places belong to the highest root stake. Who loses its place
//! keeps its stake.

use crate::{neurons::Slot, Config, Error, GlobalSettings, Neurons, Pallet, StakePools};
use core::cmp::Reverse;
use dtao_core::NetUid;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers a validator on root.
	pub(crate) fn do_root_register(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> DispatchResult {
		Self::ensure_not_registered(NetUid::ROOT, hotkey)?;
		Self::do_associate_hotkey(coldkey, hotkey)?;
		let slot = Self::root_slot(hotkey)?;
		Self::seat_neuron(NetUid::ROOT, slot, hotkey)?;
		Ok(())
	}

	/// Where the hotkey goes on root: to a free place, or to that of the lowest root stake if its own is
	/// higher. Of equals, the one that was registered last goes. A limit that was set below the
	/// present validators removes none of them.
	///
	/// **Errors**: [`Error::StakeTooLowForRoot`].
	fn root_slot(hotkey: &T::AccountId) -> Result<Slot, Error<T>> {
		let validators = Neurons::<T>::get(NetUid::ROOT);
		if validators.len() < usize::from(GlobalSettings::<T>::get().max_root_validators) {
			return Ok(Slot::Free);
		}
		let standings = (0..).zip(&validators).map(|(uid, validator)| {
			(root_stake::<T>(&validator.hotkey), Reverse(validator.registered_at), Reverse(uid))
		});
		let (lowest, _, Reverse(uid)) = standings.min().ok_or(Error::StakeTooLowForRoot)?;
		ensure!(root_stake::<T>(hotkey) > lowest, Error::StakeTooLowForRoot);
		Ok(Slot::Of(uid))
	}
}

/// All TAO staked on root with a hotkey, in rao.
pub(crate) fn root_stake<T: Config>(hotkey: &T::AccountId) -> u64 {
	StakePools::<T>::get(NetUid::ROOT, hotkey).map_or(0, |pool| pool.value)
}

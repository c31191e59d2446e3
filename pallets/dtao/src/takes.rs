//! What hotkeys keep of their nominators' dividends.
//!
//! A take may fall at any time and rise once per rate limit, counted from the last raise. A hotkey that
//! has never raised its take may do so at once.

use crate::{
	Config, Delegates, Error, Event, GlobalSettings, LastTakeIncrease, Owner, Pallet, Settings,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Raises a take.
	pub(crate) fn do_increase_take(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		take: u16,
	) -> DispatchResult {
		Self::ensure_hotkey_of(coldkey, hotkey)?;
		let settings = GlobalSettings::<T>::get();
		// The present take may be out of a range that was set after it.
		let higher = take > Delegates::<T>::get(hotkey) && take >= settings.min_take;
		ensure!(higher, Error::<T>::DelegateTakeTooLow);
		ensure!(take <= settings.max_take, Error::<T>::DelegateTakeTooHigh);
		Self::count_raise(hotkey, &settings)?;
		Delegates::<T>::insert(hotkey, take);
		Self::deposit_event(Event::TakeIncreased(coldkey.clone(), hotkey.clone(), take));
		Ok(())
	}

	/// Lowers a take.
	pub(crate) fn do_decrease_take(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		take: u16,
	) -> DispatchResult {
		Self::ensure_hotkey_of(coldkey, hotkey)?;
		let lower = take < Delegates::<T>::get(hotkey);
		let allowed = lower && take >= GlobalSettings::<T>::get().min_take;
		ensure!(allowed, Error::<T>::DelegateTakeTooLow);
		Delegates::<T>::insert(hotkey, take);
		Self::deposit_event(Event::TakeDecreased(coldkey.clone(), hotkey.clone(), take));
		Ok(())
	}

	/// Holds that the coldkey owns the hotkey.
	///
	/// **Errors**: [`Error::HotKeyAccountNotExists`], [`Error::NonAssociatedColdKey`].
	fn ensure_hotkey_of(coldkey: &T::AccountId, hotkey: &T::AccountId) -> DispatchResult {
		Self::ensure_hotkey_exists(hotkey)?;
		ensure!(Owner::<T>::get(hotkey) == *coldkey, Error::<T>::NonAssociatedColdKey);
		Ok(())
	}

	/// Holds that a hotkey may raise its take now, and counts the raise.
	///
	/// **Errors**: [`Error::DelegateTxRateLimitExceeded`].
	fn count_raise(hotkey: &T::AccountId, settings: &Settings) -> Result<(), Error<T>> {
		let last = LastTakeIncrease::<T>::get(hotkey);
		let allowed = Self::may_raise(last, settings.take_rate_limit);
		ensure!(allowed, Error::DelegateTxRateLimitExceeded);
		LastTakeIncrease::<T>::insert(hotkey, Self::now());
		Ok(())
	}

	/// Whether a take that was last raised in the block `last` may be raised now.
	pub(crate) fn may_raise(last: Option<u64>, rate_limit: u64) -> bool {
		// The clock never goes back.
		last.is_none_or(|last| Self::now().saturating_sub(last) >= rate_limit)
	}
}

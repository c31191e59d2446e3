//! The one account that holds all TAO in pools, on root and in pendings.
//!
//! TAO enters it as a credit taken from a staker or minted by a block and leaves it as a credit paid
//! to a staker; nothing else touches it. The existential deposit that genesis endows it with is its
//! `reserve` and keeps it alive.

use crate::{Config, Error, Event, Pallet};
use dtao_core::{Amount, Tao};
use frame_support::{
	ensure,
	traits::{
		fungible::{Balanced, Credit, Inspect},
		tokens::{Fortitude, Precision, Preservation},
		Get, Imbalance,
	},
};
use frame_system::Config as SystemConfig;
use sp_runtime::{traits::AccountIdConversion, DispatchError, DispatchResult};

/// TAO on its way from one account to another.
pub(crate) type CreditOf<T> = Credit<<T as SystemConfig>::AccountId, <T as Config>::Currency>;

impl<T: Config> Pallet<T> {
	/// The account that holds all TAO in pools, on root and in pendings.
	pub fn account_id() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// All TAO that exists.
	pub(crate) fn tao_issuance() -> Tao {
		T::Currency::total_issuance().into()
	}

	/// Takes `amount` from `who`, whose account stays alive, on its way into the pallet's account.
	///
	/// **Errors**: [`Error::NotEnoughBalanceToStake`].
	pub(crate) fn collect(who: &T::AccountId, amount: Tao) -> Result<CreditOf<T>, Error<T>> {
		T::Currency::withdraw(
			who,
			amount.rao(),
			Precision::Exact,
			Preservation::Preserve,
			Fortitude::Polite,
		)
		.map_err(|_| Error::NotEnoughBalanceToStake)
	}

	/// Puts what was collected into the pallet's account.
	pub(crate) fn pay_in(credit: CreditOf<T>) -> DispatchResult {
		T::Currency::resolve(&Self::account_id(), credit).map_err(|_| Error::<T>::Overflow.into())
	}

	/// Pays `amount` from the pallet's account to `who`.
	///
	/// What is too small to bring `who` to life is recycled: the credit is dropped and the issuance
	/// falls by it.
	pub(crate) fn pay_out(who: &T::AccountId, amount: Tao) -> DispatchResult {
		if T::Currency::resolve(who, Self::release(amount)?).is_err() {
			Self::deposit_event(Event::DustRecycled { who: who.clone(), amount });
		}
		Ok(())
	}

	/// Destroys `amount` of the pallet's account: the issuance falls by it.
	pub(crate) fn recycle(amount: Tao) -> DispatchResult {
		Self::release(amount).map(drop)
	}

	fn release(amount: Tao) -> Result<CreditOf<T>, DispatchError> {
		T::Currency::withdraw(
			&Self::account_id(),
			amount.rao(),
			Precision::Exact,
			Preservation::Preserve,
			Fortitude::Polite,
		)
	}

	/// Mints `amount` into the pallet's account, or nothing at all.
	pub(crate) fn mint(amount: Tao) -> Result<(), MintError> {
		if amount.is_zero() {
			return Ok(());
		}
		let credit = T::Currency::issue(amount.rao());
		// A credit that is dropped takes what it issued back out of existence.
		ensure!(credit.peek() == amount.rao(), MintError);
		T::Currency::resolve(&Self::account_id(), credit).map_err(|_| MintError)
	}
}

/// The pallet's account can't take what a block would mint.
#[derive(Debug)]
pub(crate) struct MintError;

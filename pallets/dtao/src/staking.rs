//! Stake in, stake out; who owns which hotkey.

use crate::{market::Market, types::nobody, Config, Error, Event, Owner, Pallet, StakedNetUids};
use alloc::vec::Vec;
use dtao_core::{Alpha, Amount, Limit, NetUid, Tao};
use frame_support::{ensure, storage::with_storage_layer, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Buys alpha with `tao` of the coldkey and stakes it with the hotkey.
	pub(crate) fn do_add_stake(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
		tao: Tao,
		limit: Option<Limit>,
	) -> DispatchResult {
		let mut market = Market::<T>::load(netuid)?;
		let tao = market.payable(tao, limit)?;
		let payment = Self::collect(coldkey, tao)?;
		Self::ensure_hotkey_exists(hotkey)?;
		let swap = market.buy(tao)?;
		Self::pay_in(payment)?;
		Self::deposit(netuid, hotkey, coldkey, swap.alpha.rao())?;
		market.store();
		Self::deposit_event(Event::StakeAdded(
			coldkey.clone(),
			hotkey.clone(),
			swap.tao,
			swap.alpha,
			netuid,
			swap.fee,
		));
		Ok(())
	}

	/// Sells `alpha` that the coldkey has staked with the hotkey and pays the TAO out.
	pub(crate) fn do_remove_stake(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
		alpha: Alpha,
		limit: Option<Limit>,
	) -> DispatchResult {
		Self::sell_stake(coldkey, hotkey, netuid, Some(alpha), limit)
	}

	/// Sells all that the coldkey has staked with the hotkey on a subnet and pays the TAO out.
	pub(crate) fn do_remove_stake_full(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
		limit: Option<Limit>,
	) -> DispatchResult {
		Self::sell_stake(coldkey, hotkey, netuid, None, limit)
	}

	/// Sells `alpha`, or all that is held, and pays the TAO out.
	fn sell_stake(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
		alpha: Option<Alpha>,
		limit: Option<Limit>,
	) -> DispatchResult {
		let mut market = Market::<T>::load(netuid)?;
		ensure!(alpha != Some(Alpha::ZERO), Error::<T>::AmountTooLow);
		Self::ensure_hotkey_exists(hotkey)?;
		let held = Alpha::new(Self::stake_of(netuid, hotkey, coldkey));
		let alpha = alpha.unwrap_or(held);
		ensure!(!held.is_zero() && alpha <= held, Error::<T>::NotEnoughStakeToWithdraw);
		let swap = market.sell(market.sellable(alpha, limit)?)?;
		let emptied = swap.alpha == held;
		ensure!(emptied || swap.tao.rao() >= T::MinStake::get(), Error::<T>::AmountTooLow);
		Self::withdraw(netuid, hotkey, coldkey, swap.alpha.rao())?;
		market.store();
		Self::pay_out(coldkey, swap.tao)?;
		Self::deposit_event(Event::StakeRemoved(
			coldkey.clone(),
			hotkey.clone(),
			swap.tao,
			swap.alpha,
			netuid,
			swap.fee,
		));
		Ok(())
	}

	/// Sells every position of the coldkey with the hotkey; answers with how many there were.
	pub(crate) fn do_unstake_all(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> Result<u32, DispatchError> {
		Self::ensure_hotkey_exists(hotkey)?;
		let netuids = StakedNetUids::<T>::get(coldkey, hotkey).into_iter().collect();
		Self::empty_each(coldkey, hotkey, netuids, |netuid| {
			Self::do_remove_stake_full(coldkey, hotkey, netuid, None)
		})
	}

	/// Empties the positions on `netuids`, each on its own: one that can't be emptied stays as it was.
	/// Answers with how many there were.
	///
	/// **Errors**: [`Error::NotEnoughStakeToWithdraw`] where there are none.
	/// **Events**: [`Event::UnstakeSkipped`].
	pub(crate) fn empty_each(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuids: Vec<NetUid>,
		empty: impl Fn(NetUid) -> DispatchResult,
	) -> Result<u32, DispatchError> {
		ensure!(!netuids.is_empty(), Error::<T>::NotEnoughStakeToWithdraw);
		for netuid in netuids.iter().copied() {
			if let Err(error) = with_storage_layer(|| empty(netuid)) {
				let (coldkey, hotkey) = (coldkey.clone(), hotkey.clone());
				Self::deposit_event(Event::UnstakeSkipped { coldkey, hotkey, netuid, error });
			}
		}
		Ok(netuids.len() as u32) // at most `MAX_STAKED_SUBNETS`
	}

	/// Makes a hotkey that nobody owns the coldkey's own.
	///
	/// **Errors**: [`Error::NonAssociatedColdKey`], [`Error::TooManyHotkeys`]. **Events**:
	/// [`Event::HotkeyAssociated`].
	pub(crate) fn do_associate_hotkey(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> DispatchResult {
		ensure!(*hotkey != nobody(), Error::<T>::NonAssociatedColdKey);
		if !Owner::<T>::contains_key(hotkey) {
			Self::publish_owned(coldkey, hotkey)?;
			Owner::<T>::insert(hotkey, coldkey);
			let (coldkey, hotkey) = (coldkey.clone(), hotkey.clone());
			Self::deposit_event(Event::HotkeyAssociated { coldkey, hotkey });
			return Ok(());
		}
		ensure!(Owner::<T>::get(hotkey) == *coldkey, Error::<T>::NonAssociatedColdKey);
		Ok(())
	}

	/// Holds that somebody owns the hotkey.
	///
	/// **Errors**: [`Error::HotKeyAccountNotExists`].
	pub(crate) fn ensure_hotkey_exists(hotkey: &T::AccountId) -> DispatchResult {
		ensure!(Owner::<T>::contains_key(hotkey), Error::<T>::HotKeyAccountNotExists);
		Ok(())
	}
}

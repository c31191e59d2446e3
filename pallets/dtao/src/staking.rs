//! Stake in, stake out; who owns which hotkey.

use crate::{market::Market, types::nobody, Config, Error, Event, Owner, Pallet, StakedNetUids};
use dtao_core::{Alpha, Amount, Limit, NetUid, Tao};
use frame_support::{ensure, storage::with_storage_layer, traits::Get};
use sp_runtime::DispatchResult;

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
		let mut market = Market::<T>::load(netuid)?;
		ensure!(!alpha.is_zero(), Error::<T>::AmountTooLow);
		Self::ensure_hotkey_exists(hotkey)?;
		let held = Self::stake_of(netuid, hotkey, coldkey);
		ensure!(alpha.rao() <= held, Error::<T>::NotEnoughStakeToWithdraw);
		let swap = market.sell(market.sellable(alpha, limit)?)?;
		let emptied = swap.alpha.rao() == held;
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
	) -> Result<u32, sp_runtime::DispatchError> {
		Self::ensure_hotkey_exists(hotkey)?;
		let netuids = StakedNetUids::<T>::get(coldkey, hotkey);
		ensure!(!netuids.is_empty(), Error::<T>::NotEnoughStakeToWithdraw);
		for netuid in netuids.iter().copied() {
			let sold = with_storage_layer(|| {
				let held = Self::stake_of(netuid, hotkey, coldkey).into();
				Self::do_remove_stake(coldkey, hotkey, netuid, held, None)
			});
			if let Err(error) = sold {
				let (coldkey, hotkey) = (coldkey.clone(), hotkey.clone());
				Self::deposit_event(Event::UnstakeSkipped { coldkey, hotkey, netuid, error });
			}
		}
		Ok(netuids.len() as u32) // at most `MAX_STAKED_SUBNETS`
	}

	/// Makes a hotkey that nobody owns the coldkey's own.
	pub(crate) fn do_associate_hotkey(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> DispatchResult {
		ensure!(*hotkey != nobody(), Error::<T>::NonAssociatedColdKey);
		if !Owner::<T>::contains_key(hotkey) {
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

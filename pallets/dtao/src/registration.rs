//! How a hotkey becomes a neuron, and where each rao of the price goes.
//!
//! The TAO of a registration leaves the coldkey and enters the reserve of the subnet's pool, so that
//! none is created or destroyed. There it buys alpha without a fee. That alpha leaves existence: it is
//! taken from the pool's reserve and never counted outside, so the subnet's alpha issuance falls by
//! it. The product of the reserves doesn't fall and the price of alpha rises: those who hold alpha
//! gain what newcomers pay. As with the chain's other trades, nothing is added to the traded volume;
//! but it is TAO that users bring.
//!
//! A subnet that has not started takes neurons too, at the price of its pool.

use crate::{
	neurons::Slot, Config, Error, Event, Hyperparams, Neurons, Pallet, RegistrationPrices, Subnets,
	Uids,
};
use dtao_core::{FeeRate, NetUid, Subnet, Tao};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers a neuron for the price of the moment.
	pub(crate) fn do_burned_register(
		coldkey: &T::AccountId,
		netuid: NetUid,
		hotkey: &T::AccountId,
		limit: Option<Tao>,
	) -> DispatchResult {
		ensure!(!netuid.is_root(), Error::<T>::RegistrationNotPermittedOnRootSubnet);
		let subnet = Subnets::<T>::get(netuid).ok_or(Error::<T>::SubnetNotExists)?;
		ensure!(subnet.open, Error::<T>::SubNetRegistrationDisabled);
		Self::ensure_not_registered(netuid, hotkey)?;
		Self::do_associate_hotkey(coldkey, hotkey)?;
		let hyperparams = Self::hyperparams(netuid);
		let (now, params) = (Self::now(), hyperparams.burn());
		// Every subnet has one since it was established.
		let last = RegistrationPrices::<T>::get(netuid).unwrap_or_default();
		let price = last.price_at(now, &params);
		ensure!(
			limit.is_none_or(|limit| price <= limit),
			Error::<T>::RegistrationPriceLimitExceeded
		);
		let slot = Self::slot(netuid, &hyperparams)?;
		Self::pay_registration(coldkey, netuid, subnet, price)?;
		RegistrationPrices::<T>::insert(netuid, last.bump(now, &params));
		Self::publish_burn(netuid);
		Self::seat_neuron(netuid, slot, hotkey)?;
		Ok(())
	}

	/// Holds that a hotkey has no uid on a subnet.
	///
	/// **Errors**: [`Error::HotKeyAlreadyRegisteredInSubNet`].
	pub(crate) fn ensure_not_registered(
		netuid: NetUid,
		hotkey: &T::AccountId,
	) -> Result<(), Error<T>> {
		let registered = Uids::<T>::contains_key(netuid, hotkey);
		ensure!(!registered, Error::HotKeyAlreadyRegisteredInSubNet);
		Ok(())
	}

	/// Where the next neuron goes.
	///
	/// **Errors**: [`Error::NoNeuronIdAvailable`].
	fn slot(netuid: NetUid, hyperparams: &Hyperparams) -> Result<Slot, Error<T>> {
		let neurons = Neurons::<T>::get(netuid);
		if neurons.len() < usize::from(hyperparams.max_uids) {
			return Ok(Slot::Free);
		}
		let uid = Self::uid_to_prune(netuid, &neurons, hyperparams);
		uid.map(Slot::Of).ok_or(Error::NoNeuronIdAvailable)
	}

	/// Pays a price into the pool and destroys the alpha that it buys there.
	///
	/// **Errors**: [`Error::NotEnoughBalanceToStake`], [`Error::InsufficientLiquidity`],
	/// [`Error::ReservesTooLow`], [`Error::Overflow`].
	fn pay_registration(
		coldkey: &T::AccountId,
		netuid: NetUid,
		subnet: Subnet,
		price: Tao,
	) -> DispatchResult {
		let payment = Self::collect(coldkey, price)?;
		let trade = subnet.pool.buy(price, FeeRate::ZERO).map_err(Error::<T>::from)?;
		Self::pay_in(payment)?;
		let mut next = Subnet { pool: trade.pool, ..subnet };
		next.flows.users.add(price);
		Subnets::<T>::insert(netuid, next);
		let (coldkey, recycled) = (coldkey.clone(), trade.output);
		Self::deposit_event(Event::RegistrationPaid { netuid, coldkey, price, recycled });
		Ok(())
	}
}

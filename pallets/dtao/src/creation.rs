//! How a subnet comes into being.

use crate::{
	treasury::CreditOf, types::nobody, Config, Error, Event, GlobalSettings, Hyperparams,
	LastEpochBlock, NetUids, NetworkLock, NetworkRegisteredAt, Pallet, RegistrationPrices,
	Settings, SubnetHyperparams, SubnetIdentityV3, SubnetLocked, SubnetOwner, SubnetOwnerHotkey,
	Subnets, TokenSymbol, MAX_SUBNETS,
};
use alloc::vec::Vec;
use dtao_core::{
	issuance::block_emission, median_price, registration::Burn, seed, Amount, Lock, LockParams,
	NetUid, Seed, Subnet, Tao, RAO_PER_TAO,
};
use frame_support::{ensure, traits::Imbalance};
use sp_runtime::{DispatchError, DispatchResult};

/// The mechanism of every subnet but root, as clients number it: it has a pool.
const POOLED: u16 = 1;

/// The price of the first registration on a subnet.
const FIRST_BURN: Tao = Tao::new(RAO_PER_TAO);

/// A subnet about to exist.
pub(crate) struct NewSubnet<AccountId> {
	/// Its number, which no other has.
	pub netuid: NetUid,
	/// The coldkey of its owner.
	pub owner: AccountId,
	/// The owner's hotkey, its first neuron; the account of zeros where nobody owns it.
	pub owner_hotkey: AccountId,
	/// Its economy.
	pub state: Subnet,
	/// The block of its registration.
	pub registered_at: u64,
	/// Its hyperparameters.
	pub hyperparams: Hyperparams,
}

impl<T: Config> Pallet<T> {
	/// Writes all that a subnet begins with.
	///
	/// **Errors**: [`Error::SubnetLimitReached`] where no more are stored.
	pub(crate) fn establish(new: NewSubnet<T::AccountId>) -> Result<(), Error<T>> {
		let netuid = new.netuid;
		NetUids::<T>::try_mutate(|netuids| {
			let place = netuids.partition_point(|listed| *listed < netuid);
			netuids.try_insert(place, netuid).map_err(|_| Error::SubnetLimitReached)
		})?;
		let next_epoch = first_epoch(netuid, new.hyperparams.tempo, new.registered_at);
		Subnets::<T>::insert(netuid, Subnet { next_epoch, ..new.state });
		SubnetHyperparams::<T>::insert(netuid, new.hyperparams);
		SubnetOwner::<T>::insert(netuid, new.owner);
		NetworkRegisteredAt::<T>::insert(netuid, new.registered_at);
		LastEpochBlock::<T>::insert(netuid, new.registered_at);
		TokenSymbol::<T>::insert(netuid, Self::free_symbol(netuid));
		RegistrationPrices::<T>::insert(netuid, Burn { price: FIRST_BURN, at: Self::now() });
		if new.owner_hotkey != nobody() {
			Self::append_neuron(netuid, &new.owner_hotkey)?;
		}
		SubnetOwnerHotkey::<T>::insert(netuid, new.owner_hotkey);
		Self::publish_subnet(netuid);
		Ok(())
	}

	/// Registers a subnet for the price of the moment.
	pub(crate) fn do_register_network(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		identity: Option<SubnetIdentityV3>,
	) -> DispatchResult {
		let settings = GlobalSettings::<T>::get();
		Self::do_associate_hotkey(coldkey, hotkey)?;
		Self::ensure_lock_rate(&settings)?;
		let netuid = Self::make_room(&settings)?;
		let cost = Self::lock_cost();
		let lock = Self::collect(coldkey, cost).map_err(|_| Error::<T>::CannotAffordLockCost)?;
		let seed = Self::pay_seed(lock, &settings)?;
		Self::establish(NewSubnet {
			netuid,
			owner: coldkey.clone(),
			owner_hotkey: hotkey.clone(),
			state: Subnet::new(seed.pool),
			registered_at: Self::now(),
			hyperparams: settings.new_subnet,
		})?;
		SubnetLocked::<T>::insert(netuid, cost);
		NetworkLock::<T>::put(Lock { last: cost, at: Self::now() });
		let (coldkey_of, recycled) = (coldkey.clone(), seed.recycled);
		Self::deposit_event(Event::NetworkLockPaid { netuid, coldkey: coldkey_of, cost, recycled });
		Self::deposit_event(Event::NetworkAdded(netuid, POOLED));
		identity.map_or(Ok(()), |identity| Self::do_set_subnet_identity(coldkey, netuid, identity))
	}

	/// What the registration of a subnet costs now, in rao.
	pub fn lock_cost() -> Tao {
		let settings = GlobalSettings::<T>::get();
		let params = LockParams {
			min: settings.min_lock, // the settings' own bound keeps it above what a reserve needs
			reduction_interval: settings.lock_reduction_interval,
		};
		let emission = block_emission(Self::tao_issuance().rao());
		NetworkLock::<T>::get().unwrap_or_default().cost(Self::now(), &params, emission)
	}

	/// Starts a subnet.
	pub(crate) fn do_start_call(coldkey: &T::AccountId, netuid: NetUid) -> DispatchResult {
		Self::ensure_owner(netuid, coldkey)?;
		let delay = GlobalSettings::<T>::get().start_call_delay;
		// The clock never goes back.
		let waited = Self::now().saturating_sub(NetworkRegisteredAt::<T>::get(netuid));
		ensure!(!Self::is_started(netuid)?, Error::<T>::FirstEmissionBlockNumberAlreadySet);
		ensure!(waited >= delay, Error::<T>::NeedWaitingMoreBlocksToStarCall);
		Ok(Self::start(netuid)?)
	}

	fn ensure_lock_rate(settings: &Settings) -> Result<(), Error<T>> {
		// The clock never goes back.
		let waited = NetworkLock::<T>::get().map(|lock| Self::now().saturating_sub(lock.at));
		let allowed = waited.is_none_or(|blocks| blocks >= settings.network_rate_limit);
		ensure!(allowed, Error::NetworkTxRateLimitExceeded);
		Ok(())
	}

	/// A netuid for a new subnet, the lowest that is free; where there are as many subnets as may be,
	/// another one goes first.
	///
	/// **Errors**: [`Error::SubnetLimitReached`].
	fn make_room(settings: &Settings) -> Result<NetUid, DispatchError> {
		let most = u32::from(settings.subnet_limit).min(MAX_SUBNETS) as usize;
		if NetUids::<T>::decode_len().unwrap_or(0) >= most {
			let candidate = Self::eviction_candidate(settings.network_immunity_period);
			Self::do_dissolve_network(candidate.ok_or(Error::<T>::SubnetLimitReached)?)?;
		}
		Ok(Self::free_netuid().ok_or(Error::<T>::SubnetLimitReached)?)
	}

	/// Puts the lock's part for the new pool into the pallet's account and recycles the rest.
	fn pay_seed(lock: CreditOf<T>, settings: &Settings) -> Result<Seed, DispatchError> {
		let others = NetUids::<T>::get().into_iter().filter_map(Subnets::<T>::get);
		let mut prices: Vec<_> = others.map(|subnet| subnet.pool.price()).collect();
		let seed = seed(lock.peek().into(), settings.seed, median_price(&mut prices));
		// A credit that is dropped leaves the issuance.
		let (pool, _recycled) = lock.split(seed.pool.tao.rao());
		Self::pay_in(pool)?;
		Ok(seed)
	}
}

/// The block of a new subnet's first epoch: up to a tempo away, so that subnets registered together
/// don't run theirs together.
fn first_epoch(netuid: NetUid, tempo: u16, registered_at: u64) -> Option<u64> {
	let offset = u16::from(netuid).checked_rem(tempo)?;
	registered_at.checked_add(tempo.saturating_sub(offset).into()) // a remainder is below its divisor
}

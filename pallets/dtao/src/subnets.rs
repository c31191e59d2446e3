//! What root and owners set of subnets, and of all of them at once.

use crate::{Config, Error, Pallet, Params, Subnets};
use dtao_core::{NetUid, Params as CoreParams, Subnet};

impl<T: Config> Pallet<T> {
	/// Changes the numbers that hold for all subnets. The caller checks their ranges.
	pub fn update_params(change: impl FnOnce(&mut CoreParams)) {
		Params::<T>::mutate(change);
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
}

//! Who a subnet says it is.

use crate::{Config, Error, Event, Pallet, SubnetIdentitiesV3, SubnetIdentityV3};
use dtao_core::NetUid;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Says who a subnet is.
	pub(crate) fn do_set_subnet_identity(
		coldkey: &T::AccountId,
		netuid: NetUid,
		identity: SubnetIdentityV3,
	) -> DispatchResult {
		Self::ensure_owner(netuid, coldkey)?;
		ensure!(identity.fits(), Error::<T>::InvalidIdentity);
		SubnetIdentitiesV3::<T>::insert(netuid, identity);
		Self::deposit_event(Event::SubnetIdentitySet(netuid));
		Ok(())
	}
}

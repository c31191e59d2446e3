//! What this chain doesn't have is nowhere.

use crate::{
	AutoStakeDestination, BlocksSinceLastStep, CollateralLockShare, Config, DecayingHotkeyLock,
	DecayingLock, DecayingOwnerLock, HotkeyLock, IdentitiesV2, Lock, MaturityRate,
	MechanismCountCurrent, MechanismEmissionSplit, OwnerLock, Pallet, SubnetEpochConsensus,
	UnlockRate,
};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(super) fn check_absent() -> Result<(), TryRuntimeError> {
		ensure!(!Self::has_other_identities(), "an identity or a destination of a coldkey");
		ensure!(!Self::has_mechanisms(), "more mechanisms than one");
		ensure!(!Self::has_locks(), "something is locked");
		ensure!(BlocksSinceLastStep::<T>::iter_keys().next().is_none(), "steps are counted");
		ensure!(SubnetEpochConsensus::<T>::iter_keys().next().is_none(), "a consensus is chosen");
		Ok(())
	}

	fn has_other_identities() -> bool {
		IdentitiesV2::<T>::iter_keys().next().is_some()
			|| AutoStakeDestination::<T>::iter_keys().next().is_some()
	}

	fn has_mechanisms() -> bool {
		MechanismCountCurrent::<T>::iter_keys().next().is_some()
			|| MechanismEmissionSplit::<T>::iter_keys().next().is_some()
	}

	fn has_locks() -> bool {
		Lock::<T>::iter_keys().next().is_some()
			|| HotkeyLock::<T>::iter_keys().next().is_some()
			|| DecayingHotkeyLock::<T>::iter_keys().next().is_some()
			|| OwnerLock::<T>::iter_keys().next().is_some()
			|| DecayingOwnerLock::<T>::iter_keys().next().is_some()
			|| DecayingLock::<T>::iter_keys().next().is_some()
			|| CollateralLockShare::<T>::iter_keys().next().is_some()
			|| UnlockRate::<T>::exists()
			|| MaturityRate::<T>::exists()
	}
}

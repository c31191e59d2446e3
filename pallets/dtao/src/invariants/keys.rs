//! No key is left behind: whatever is stored by netuid belongs to a subnet.

use crate::{
	get_commit_reveal_period, get_commit_reveal_weights_enabled, Bonds, Burn, ChildKeys,
	ChildkeyTake, ClaimAccounts, ClaimPools, CommitRevealWeightsEnabled, Config, Dissolutions,
	EpochResults, Families, FirstEmissionBlockNumber, IsNetworkMember, LastChildkeyTakeIncrease,
	LastEpochBlock, LastOwnerChange, LastUpdate, MaxAllowedUids, MaxWeightsLimit,
	MinAllowedWeights, NetUids, NetworkRegisteredAt, NetworksAdded, Neurons, Pallet, ParentKeys,
	PendingChildKeys, RegistrationPrices, RevealPeriodEpochs, RootClaimed, SubnetEmaTaoFlow,
	SubnetEpochIndex, SubnetIdentitiesV3, SubnetLocked, SubnetOwner, SubnetOwnerHotkey,
	SubnetTaoInEmission, SubnetworkN, Tempo, TokenSymbol, Uids, WeightCommits, Weights,
	WeightsSetRateLimit,
};
use alloc::collections::BTreeSet;
use dtao_core::NetUid;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

type NetUidSet = BTreeSet<NetUid>;

impl<T: Config> Pallet<T> {
	/// Stake is looked at by `check_alpha`, which knows the payments too; hyperparameters by
	/// `check_subnets`.
	pub(super) fn check_keys() -> Result<(), TryRuntimeError> {
		let listed: NetUidSet = NetUids::<T>::get().into_iter().collect();
		let leaving: NetUidSet = Self::leaving().into_iter().map(|(netuid, _)| netuid).collect();
		let jobs: NetUidSet = Dissolutions::<T>::get().into_iter().map(|job| job.netuid).collect();
		ensure!(jobs.len() == Dissolutions::<T>::get().len(), "a subnet is dissolved twice");
		ensure!(jobs.is_disjoint(&listed), "a subnet is listed and being dissolved");
		let known = &listed | &leaving;
		Self::check_keys_of_listed(&listed)?;
		Self::check_keys_of_known(&known)?;
		Self::check_keys_of_neurons(&known)?;
		Self::check_keys_of_families(&known)?;
		let sweeping: NetUidSet = Self::sweeping().into_iter().map(|(netuid, _)| netuid).collect();
		Self::check_keys_of_claims(&(&known | &sweeping))
	}

	/// What is published of a subnet goes with its listing.
	fn check_keys_of_listed(listed: &NetUidSet) -> Result<(), TryRuntimeError> {
		let with_root = listed | &NetUidSet::from([NetUid::ROOT]);
		exactly(
			NetworksAdded::<T>::iter_keys(),
			&with_root,
			"NetworksAdded has other keys than it should",
		)?;
		exactly(
			TokenSymbol::<T>::iter_keys(),
			listed,
			"TokenSymbol has other keys than it should",
		)?;
		exactly(Burn::<T>::iter_keys(), listed, "Burn has other keys than it should")?;
		within(
			FirstEmissionBlockNumber::<T>::iter_keys(),
			listed,
			"FirstEmissionBlockNumber has other keys than it should",
		)?;
		exactly(
			SubnetEmaTaoFlow::<T>::iter_keys(),
			listed,
			"SubnetEmaTaoFlow has other keys than it should",
		)?;
		exactly(
			SubnetTaoInEmission::<T>::iter_keys(),
			listed,
			"SubnetTaoInEmission has other keys than it should",
		)?;
		Self::check_keys_of_hyperparams(listed)
	}

	fn check_keys_of_hyperparams(listed: &NetUidSet) -> Result<(), TryRuntimeError> {
		exactly(Tempo::<T>::iter_keys(), listed, "Tempo has other keys than it should")?;
		exactly(
			MaxAllowedUids::<T>::iter_keys(),
			listed,
			"MaxAllowedUids has other keys than it should",
		)?;
		exactly(
			CommitRevealWeightsEnabled::<T>::iter_keys(),
			listed,
			"CommitRevealWeightsEnabled has other keys than it should",
		)?;
		exactly(
			RevealPeriodEpochs::<T>::iter_keys(),
			listed,
			"RevealPeriodEpochs has other keys than it should",
		)?;
		exactly(
			get_commit_reveal_weights_enabled::<T>::iter_keys(),
			listed,
			"get_commit_reveal_weights_enabled has other keys than it should",
		)?;
		exactly(
			get_commit_reveal_period::<T>::iter_keys(),
			listed,
			"get_commit_reveal_period has other keys than it should",
		)?;
		exactly(
			WeightsSetRateLimit::<T>::iter_keys(),
			listed,
			"WeightsSetRateLimit has other keys than it should",
		)?;
		exactly(
			MinAllowedWeights::<T>::iter_keys(),
			listed,
			"MinAllowedWeights has other keys than it should",
		)?;
		exactly(
			MaxWeightsLimit::<T>::iter_keys(),
			listed,
			"MaxWeightsLimit has other keys than it should",
		)
	}

	/// The rest stays until the last epoch is paid.
	fn check_keys_of_known(known: &NetUidSet) -> Result<(), TryRuntimeError> {
		exactly(SubnetOwner::<T>::iter_keys(), known, "SubnetOwner has other keys than it should")?;
		exactly(
			SubnetOwnerHotkey::<T>::iter_keys(),
			known,
			"SubnetOwnerHotkey has other keys than it should",
		)?;
		exactly(
			NetworkRegisteredAt::<T>::iter_keys(),
			known,
			"NetworkRegisteredAt has other keys than it should",
		)?;
		exactly(
			LastEpochBlock::<T>::iter_keys(),
			known,
			"LastEpochBlock has other keys than it should",
		)?;
		exactly(
			RegistrationPrices::<T>::iter_keys(),
			known,
			"RegistrationPrices has other keys than it should",
		)?;
		within(
			SubnetIdentitiesV3::<T>::iter_keys(),
			known,
			"SubnetIdentitiesV3 has other keys than it should",
		)?;
		within(
			SubnetLocked::<T>::iter_keys(),
			known,
			"SubnetLocked has other keys than it should",
		)?;
		within(
			SubnetEpochIndex::<T>::iter_keys(),
			known,
			"SubnetEpochIndex has other keys than it should",
		)?;
		within(
			LastOwnerChange::<T>::iter_keys().map(|(id, _)| id),
			known,
			"LastOwnerChange has other keys than it should",
		)
	}

	/// Claims stay until they are paid.
	fn check_keys_of_claims(claimed: &NetUidSet) -> Result<(), TryRuntimeError> {
		within(
			ClaimPools::<T>::iter_values().flat_map(|pools| pools.into_inner().into_keys()),
			claimed,
			"ClaimPools has other keys than it should",
		)?;
		within(
			ClaimAccounts::<T>::iter_values().flat_map(|account| account.into_inner().into_keys()),
			claimed,
			"ClaimAccounts has other keys than it should",
		)?;
		within(
			RootClaimed::<T>::iter_keys().map(|(id, ..)| id),
			claimed,
			"RootClaimed has other keys than it should",
		)
	}

	/// Root has validators and their votes, but no consensus.
	fn check_keys_of_neurons(known: &NetUidSet) -> Result<(), TryRuntimeError> {
		let with_root = known | &NetUidSet::from([NetUid::ROOT]);
		within(Neurons::<T>::iter_keys(), &with_root, "Neurons has other keys than it should")?;
		within(
			SubnetworkN::<T>::iter_keys(),
			&with_root,
			"SubnetworkN has other keys than it should",
		)?;
		within(
			LastUpdate::<T>::iter_keys(),
			&with_root,
			"LastUpdate has other keys than it should",
		)?;
		within(
			Uids::<T>::iter_keys().map(|(id, _)| id),
			&with_root,
			"Uids has other keys than it should",
		)?;
		within(
			IsNetworkMember::<T>::iter_keys().map(|(_, id)| id),
			&with_root,
			"IsNetworkMember has other keys than it should",
		)?;
		within(
			Weights::<T>::iter_keys().map(|(id, _)| id),
			&with_root,
			"Weights has other keys than it should",
		)?;
		within(
			WeightCommits::<T>::iter_keys().map(|(id, _)| id),
			known,
			"WeightCommits has other keys than it should",
		)?;
		within(Bonds::<T>::iter_keys(), known, "Bonds has other keys than it should")?;
		within(EpochResults::<T>::iter_keys(), known, "EpochResults has other keys than it should")
	}

	/// Root has no families.
	fn check_keys_of_families(known: &NetUidSet) -> Result<(), TryRuntimeError> {
		within(Families::<T>::iter_keys(), known, "Families has other keys than it should")?;
		within(
			ChildKeys::<T>::iter_keys().map(|(_, id)| id),
			known,
			"ChildKeys has other keys than it should",
		)?;
		within(
			ParentKeys::<T>::iter_keys().map(|(_, id)| id),
			known,
			"ParentKeys has other keys than it should",
		)?;
		within(
			PendingChildKeys::<T>::iter_keys().map(|(id, _)| id),
			known,
			"PendingChildKeys has other keys than it should",
		)?;
		within(
			ChildkeyTake::<T>::iter_keys().map(|(_, id)| id),
			known,
			"ChildkeyTake has other keys than it should",
		)?;
		within(
			LastChildkeyTakeIncrease::<T>::iter_keys().map(|(id, _)| id),
			known,
			"LastChildkeyTakeIncrease has other keys than it should",
		)
	}
}

/// Holds that a map names no other netuids.
fn within(
	keys: impl Iterator<Item = NetUid>,
	netuids: &NetUidSet,
	message: &'static str,
) -> Result<(), TryRuntimeError> {
	let keys: NetUidSet = keys.collect();
	ensure!(keys.is_subset(netuids), TryRuntimeError::Other(message));
	Ok(())
}

/// Holds that a map names just these netuids.
fn exactly(
	keys: impl Iterator<Item = NetUid>,
	netuids: &NetUidSet,
	message: &'static str,
) -> Result<(), TryRuntimeError> {
	let keys: NetUidSet = keys.collect();
	ensure!(keys == *netuids, TryRuntimeError::Other(message));
	Ok(())
}

//! What this chain doesn't have: declared as clients look for it, and empty.

use crate::{mock::*, views::EpochConsensus, *};
use frame_support::__private::metadata_ir::{
	StorageEntryModifierIR, StorageEntryTypeIR, StorageHasherIR,
};

/// What an entry is: its hashers, `I`dentity, `B`lake2 and `T`wox with the key behind them, and whether it
/// is an option (`?`).
fn shape(name: &str) -> Option<String> {
	let entries = Dtao::storage_metadata().entries;
	let entry = entries.into_iter().find(|entry| entry.name == name)?;
	let hashers = match entry.ty {
		StorageEntryTypeIR::Plain(_) => vec![],
		StorageEntryTypeIR::Map { hashers, .. } => hashers,
	};
	let letter = |hasher: &_| match hasher {
		StorageHasherIR::Identity => 'I',
		StorageHasherIR::Blake2_128Concat => 'B',
		StorageHasherIR::Twox64Concat => 'T',
		other => panic!("{name} has a key behind {other:?}"),
	};
	let optional = entry.modifier == StorageEntryModifierIR::Optional;
	Some(hashers.iter().map(letter).chain(optional.then_some('?')).collect())
}

#[test]
fn every_name_that_clients_look_for_is_declared() {
	let names = [
		("BlocksSinceLastStep", "I"),
		("IdentitiesV2", "B?"),
		("OwnedHotkeys", "B"),
		("CollateralLockShare", "I"),
		("AutoStakeDestination", "BI?"),
		("RootClaimable", "B"),
		("RootClaimed", "IBB"),
		("RootClaimType", "B"),
		("SubnetEpochConsensus", "I"),
		("MechanismCountCurrent", "T"),
		("MechanismEmissionSplit", "T?"),
		("Lock", "BIB?"),
		("HotkeyLock", "IB?"),
		("DecayingHotkeyLock", "IB?"),
		("OwnerLock", "I?"),
		("DecayingOwnerLock", "I?"),
		("DecayingLock", "BI?"),
		("UnlockRate", ""),
		("MaturityRate", ""),
		("TotalHotkeyAlpha", "BI"),
		("StakeWeight", "I"),
		("SubnetEmaTaoFlow", "I?"),
		("SubnetTaoInEmission", "I"),
		("CommitRevealWeightsEnabled", "I"),
		("WeightsSetRateLimit", "I"),
		("MinAllowedWeights", "I"),
		("MaxWeightsLimit", "I"),
		("RevealPeriodEpochs", "T"),
		("get_commit_reveal_weights_enabled", "I"),
		("get_commit_reveal_period", "I"),
	];
	for (name, expected) in names {
		assert_eq!(shape(name).as_deref(), Some(expected), "{name}");
	}
}

#[test]
fn what_is_absent_is_told_as_nothing() {
	run(|| {
		assert_eq!(IdentitiesV2::<Test>::get(ALICE), None);
		assert_eq!(AutoStakeDestination::<Test>::get(ALICE, LIVELY), None);
		assert_eq!(SubnetEpochConsensus::<Test>::get(LIVELY), EpochConsensus::Yuma);
		assert_eq!(MechanismCountCurrent::<Test>::get(LIVELY), 1);
		assert_eq!(MechanismEmissionSplit::<Test>::get(LIVELY), None);
		assert_eq!(CollateralLockShare::<Test>::get(LIVELY), 0);
		assert_eq!(Lock::<Test>::get((ALICE, LIVELY, ALICE_HOTKEY)), None);
		assert_eq!(HotkeyLock::<Test>::get(LIVELY, ALICE_HOTKEY), None);
		assert_eq!(DecayingHotkeyLock::<Test>::get(LIVELY, ALICE_HOTKEY), None);
		assert_eq!(OwnerLock::<Test>::get(LIVELY), None);
		assert_eq!(DecayingOwnerLock::<Test>::get(LIVELY), None);
		assert_eq!(DecayingLock::<Test>::get(ALICE, LIVELY), None);
		assert_eq!((UnlockRate::<Test>::get(), MaturityRate::<Test>::get()), (934_866, 934_866));
	});
}

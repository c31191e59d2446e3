//! The names are where clients look for them, and there is nothing.

use crate::{
	commitments::{CommitmentOf, RevealedCommitments},
	mev_shield::NextKey,
};
use dtao_core::NetUid;
use frame_support::{derive_impl, traits::StorageInfoTrait, StorageHasher, Twox128};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(18)]
	pub type Commitments = crate::commitments;
	#[runtime::pallet_index(30)]
	pub type MevShield = crate::mev_shield;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl crate::commitments::Config for Test {}

impl crate::mev_shield::Config for Test {}

/// Where an item of a pallet begins.
fn prefix(pallet: &str, item: &str) -> Vec<u8> {
	[Twox128::hash(pallet.as_bytes()), Twox128::hash(item.as_bytes())].concat()
}

#[test]
fn every_name_is_where_clients_look() {
	assert_eq!(NextKey::<Test>::hashed_key().to_vec(), prefix("MevShield", "NextKey"));
	let names = Commitments::storage_info().into_iter().map(|info| info.prefix);
	let expected = ["CommitmentOf", "RevealedCommitments"];
	assert!(names.eq(expected.map(|item| prefix("Commitments", item))));
	assert_eq!(MevShield::storage_info().len(), 1);
}

/// The netuid as it is, the hotkey behind its hash of eight bytes.
#[test]
fn keys_are_hashed_as_clients_hash_them() {
	let key = CommitmentOf::<Test>::hashed_key_for(NetUid::new(258), 7);
	assert_eq!(key[32..34], [2, 1]);
	assert_eq!(key[42..], 7u64.to_le_bytes());
	assert_eq!(RevealedCommitments::<Test>::hashed_key_for(NetUid::new(258), 7)[32..], key[32..]);
}

#[test]
fn there_is_nothing() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(NextKey::<Test>::get(), None);
		assert_eq!(CommitmentOf::<Test>::get(NetUid::new(1), 7), None);
		assert_eq!(RevealedCommitments::<Test>::get(NetUid::new(1), 7), None);
	});
}

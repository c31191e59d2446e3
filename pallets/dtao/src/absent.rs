//! What clients read of features that this chain doesn't have: always empty.
//!
//! A client that doesn't find a name in the metadata gives up, though it would take "nothing" for an
//! answer. No room writes any of these; the invariants hold them empty. Where this chain has the
//! thing after all, the comment says where it stands.

use frame_support::pallet_macros::pallet_section;

/// A part of the pallet's declarations.
#[pallet_section]
mod absent {
	/// Blocks since a subnet's last epoch. Clients derive the period of a transaction from it; the number
	/// itself is told with the subnet (`get_dynamic_info`).
	#[pallet::storage]
	pub type BlocksSinceLastStep<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Who a coldkey says it is: only subnets say that here.
	#[pallet::storage]
	pub type IdentitiesV2<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ChainIdentityV2>;

	/// With which hotkey a coldkey's incentives are staked: with the one that earned them.
	#[pallet::storage]
	pub type AutoStakeDestination<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, T::AccountId>;

	/// By which consensus the epochs of a subnet are paid.
	#[pallet::storage]
	pub type SubnetEpochConsensus<T> = StorageMap<_, Identity, NetUid, EpochConsensus, ValueQuery>;

	/// Every subnet has one mechanism.
	#[pallet::type_value]
	pub fn OneMechanism() -> u8 {
		1
	}

	/// The mechanisms of a subnet.
	#[pallet::storage]
	pub type MechanismCountCurrent<T> =
		StorageMap<_, Twox64Concat, NetUid, u8, ValueQuery, OneMechanism>;

	/// The parts of a subnet's mechanisms: of one, all.
	#[pallet::storage]
	pub type MechanismEmissionSplit<T> =
		StorageMap<_, Twox64Concat, NetUid, BoundedVec<u16, ConstU32<1>>>;

	// Nothing is locked.

	/// The part of a registration's price that is locked as collateral and not burned, in parts of
	/// 65,535: none of any.
	#[pallet::storage]
	pub type CollateralLockShare<T> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// What a coldkey has locked: (coldkey, netuid, hotkey).
	#[pallet::storage]
	pub type Lock<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		LockState,
	>;

	/// What is locked with a hotkey on a subnet.
	#[pallet::storage]
	pub type HotkeyLock<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, LockState>;

	/// The part of it that decays.
	#[pallet::storage]
	pub type DecayingHotkeyLock<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, LockState>;

	/// What is locked with a subnet's owner.
	#[pallet::storage]
	pub type OwnerLock<T> = StorageMap<_, Identity, NetUid, LockState>;

	/// The part of it that decays.
	#[pallet::storage]
	pub type DecayingOwnerLock<T> = StorageMap<_, Identity, NetUid, LockState>;

	/// Whether what a coldkey has locked on a subnet decays.
	#[pallet::storage]
	pub type DecayingLock<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, bool>;

	/// A rate that clients divide by, though there is nothing that it applies to.
	#[pallet::type_value]
	pub fn LockRate() -> u64 {
		934_866
	}

	/// Blocks by which locked stake decays.
	#[pallet::storage]
	pub type UnlockRate<T> = StorageValue<_, u64, ValueQuery, LockRate>;

	/// Blocks by which locked stake comes to weigh.
	#[pallet::storage]
	pub type MaturityRate<T> = StorageValue<_, u64, ValueQuery, LockRate>;
}

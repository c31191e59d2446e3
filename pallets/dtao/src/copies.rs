//! What clients read by name though it stands elsewhere.
//!
//! Copies of the state: the rooms `published` and `published_claims` alone write them, and the
//! invariants hold them to their originals.

use frame_support::pallet_macros::pallet_section;

/// A part of the pallet's declarations.
#[pallet_section]
mod copies {
	/// Whether there is a subnet of this netuid; root included.
	#[pallet::storage]
	pub type NetworksAdded<T> = StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// The subnets that there are, root included.
	#[pallet::storage]
	pub type TotalNetworks<T> = StorageValue<_, u16, ValueQuery>;

	/// The neurons of a subnet.
	#[pallet::storage]
	pub type SubnetworkN<T> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Whether a hotkey is registered on a subnet.
	#[pallet::storage]
	pub type IsNetworkMember<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, bool, ValueQuery>;

	/// Blocks from one epoch of a subnet to the next.
	#[pallet::storage]
	pub type Tempo<T> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// The most neurons of a subnet.
	#[pallet::storage]
	pub type MaxAllowedUids<T> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Whether weights of a subnet are committed first and revealed later.
	#[pallet::storage]
	pub type CommitRevealWeightsEnabled<T> = StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// Epochs from a commit to its reveal.
	#[pallet::storage]
	pub type RevealPeriodEpochs<T> = StorageMap<_, Twox64Concat, NetUid, u64, ValueQuery>;

	// One client, btcli 9, asks for these two before it commits weights, by names that no storage of
	// subtensor has. The metadata names a map as its type is named.

	/// [`CommitRevealWeightsEnabled`] once more.
	#[pallet::storage]
	pub type get_commit_reveal_weights_enabled<T> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// [`RevealPeriodEpochs`] once more.
	#[pallet::storage]
	pub type get_commit_reveal_period<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Blocks between two settings of weights by one neuron.
	#[pallet::storage]
	pub type WeightsSetRateLimit<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// The fewest weights that a validator may name.
	#[pallet::storage]
	pub type MinAllowedWeights<T> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// The largest part of a validator's weights that one neuron may have, in parts of 65,535.
	#[pallet::storage]
	pub type MaxWeightsLimit<T> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// The price of a neuron's registration in rao. Told at every change of it but its decay, and at the
	/// subnet's turn, which comes every ten blocks; since then it has only fallen.
	#[pallet::storage]
	pub type Burn<T> = StorageMap<_, Identity, NetUid, Tao, ValueQuery>;

	/// The first block that a started subnet emits in, from 1 on: clients take 0 for never.
	#[pallet::storage]
	pub type FirstEmissionBlockNumber<T> = StorageMap<_, Identity, NetUid, u64>;

	/// The TAO that entered a subnet's pool in the block of its last turn, in rao.
	#[pallet::storage]
	pub type SubnetTaoInEmission<T> = StorageMap<_, Identity, NetUid, Tao, ValueQuery>;

	/// The average of what users brought a subnet in a block, in rao, and the block of which that is
	/// told: that of its last turn, at first that of its registration.
	#[pallet::storage]
	pub type SubnetEmaTaoFlow<T> = StorageMap<_, Identity, NetUid, (u64, I64F64)>;

	/// The hotkeys of a coldkey, in the order in which it has come to own them: [`Owner`] from the other
	/// side.
	#[pallet::storage]
	pub type OwnedHotkeys<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<T::AccountId, ConstU32<{ MAX_OWNED_HOTKEYS }>>,
		ValueQuery,
	>;

	/// What is staked with a hotkey on a subnet, in rao of alpha (of TAO on root); it stands in
	/// [`StakePools`].
	#[pallet::storage]
	pub type TotalHotkeyAlpha<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, Alpha, ValueQuery>;

	/// The part of a subnet's stake weight that each neuron had in its last epoch, by uid, in parts of
	/// 65,535; the weights stand in [`EpochResults`].
	#[pallet::storage]
	pub type StakeWeight<T> = StorageMap<_, Identity, NetUid, ByUid<u16>, ValueQuery>;

	/// What a rao of root stake has earned with a hotkey so far, by subnet; the rates stand in
	/// [`ClaimPools`], per share. It is rewritten whenever the hotkey earns or its stake on root changes.
	#[pallet::storage]
	pub type RootClaimable<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, RatesPerRao, ValueQuery>;

	/// What of it a position on root had no part in or has claimed, in rao: (netuid, hotkey, coldkey). What
	/// it has earned stands in [`ClaimAccounts`]. It is rewritten whenever the position trades or claims, but
	/// not when an epoch pays an owner its take.
	#[pallet::storage]
	pub type RootClaimed<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		u128,
		ValueQuery,
	>;
}

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]
#![cfg_attr(
	not(test),
	deny(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used
	)
)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod coinbase;
mod commits;
mod consensus;
mod creation;
mod dissolution;
mod epoch;
mod eviction;
mod genesis;
mod hyperparams;
mod identity;
#[cfg(any(feature = "std", feature = "try-runtime", test))]
mod invariants;
mod market;
#[cfg(test)]
mod mock;
mod moves;
mod neurons;
mod payment;
mod positions;
mod pruning;
mod published;
mod purse;
mod registration;
mod root;
mod settings;
mod snapshot;
mod staking;
mod subnets;
mod symbols;
mod takes;
mod tempo;
#[cfg(test)]
mod tests;
mod treasury;
mod types;
pub mod views;
pub mod weights;

pub use genesis::GenesisSubnet;
pub use hyperparams::{Hyperparam, Hyperparams, MAX_PAUSE};
pub use pallet::*;
pub use settings::{Settings, LEAST_MIN_LOCK, MAX_TAKE};
pub use subnets::Authority;
pub use types::{
	ByUid, Commit, Dissolution, DissolutionStage, EpochResult, Neuron, Position, PotShares,
	SubnetIdentityV3,
};
pub use weights::WeightInfo;

/// The most subnets beside root.
pub const MAX_SUBNETS: u32 = 128;

/// The most subnets that are dissolved at the same time.
pub const MAX_DISSOLUTIONS: u32 = 8;

/// The highest netuid: while old subnets are dissolved, new ones may stand beside them.
pub const MAX_NETUID: u16 = (MAX_SUBNETS + MAX_DISSOLUTIONS) as u16;

/// The most subnets that one account can stake on: all of them, those being dissolved, and root.
pub const MAX_STAKED_SUBNETS: u32 = MAX_NETUID as u32 + 1;

/// The most neurons of a subnet.
pub const MAX_UIDS: u32 = 256;

/// The most epochs in one block that can be set: with so many of the largest, the hook stays within a
/// quarter of a block.
pub const MAX_EPOCHS_PER_BLOCK: u8 = 3;

/// The most commits of one hotkey on one subnet that wait for their reveal.
pub const MAX_COMMITS: u32 = 10;

#[frame_support::pallet]
// In what the macros write; and clients send what they say of a subnet text by text.
#[allow(clippy::expect_used, clippy::too_many_arguments)]
pub mod pallet {
	use super::{
		consensus::Ballot,
		types::{Row, SymbolLimit},
		*,
	};
	use alloc::vec::Vec;
	use dtao_core::{
		lock::Lock, registration::Burn as BurnPrice, stake_pool::StakePool, Alpha, Limit, NetUid,
		Params as CoreParams, PoolError, StepError, Subnet, Tao,
	};
	use frame_support::{
		dispatch::WithPostDispatchInfo,
		pallet_prelude::*,
		traits::{fungible, Hooks},
		DefaultNoBound, PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The start delay that a chain without one in its genesis begins with, in blocks.
		#[pallet::constant_name(InitialStartCallDelay)]
		fn initial_start_call_delay() -> u64 {
			Settings::default().start_call_delay
		}
	}

	/// What the pallet needs from its runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// TAO, in rao. Its total issuance is the only count of the TAO that exists.
		type Currency: fungible::Balanced<Self::AccountId, Balance = u64>;

		/// The clock. Block numbers are kept as `u64`.
		type BlockNumberProvider: BlockNumberProvider;

		/// Names the account that holds all TAO in pools, on root and in pendings.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The least TAO, in rao, that is staked or unstaked at once (fee aside); a position may be
		/// emptied below it.
		#[pallet::constant]
		type MinStake: Get<u64>;

		/// Weights of the calls and of the block hook.
		type WeightInfo: WeightInfo;
	}

	// Netuids are handed out by the chain, so the maps by netuid need no hashing; accounts are the
	// users' choice, so everything by account is hashed by Blake2.

	/// The netuids of all subnets but root, ascending: one value, so that a block pays for no
	/// iteration.
	#[pallet::storage]
	pub type NetUids<T> =
		StorageValue<_, BoundedVec<NetUid, ConstU32<{ MAX_SUBNETS }>>, ValueQuery>;

	/// All that a block or a trade changes of a subnet: one read and one write.
	#[pallet::storage]
	pub type Subnets<T> = StorageMap<_, Identity, NetUid, Subnet>;

	/// The numbers that hold for all subnets in a block step.
	#[pallet::storage]
	pub type Params<T> = StorageValue<_, CoreParams, ValueQuery>;

	/// The other numbers that hold for all subnets.
	#[pallet::storage]
	pub type GlobalSettings<T> = StorageValue<_, Settings, ValueQuery>;

	/// The settable numbers of a subnet.
	#[pallet::storage]
	pub type SubnetHyperparams<T> = StorageMap<_, Identity, NetUid, Hyperparams>;

	/// The coldkey that owns a subnet.
	#[pallet::storage]
	pub type SubnetOwner<T: Config> =
		StorageMap<_, Identity, NetUid, T::AccountId, ValueQuery, Nobody<T>>;

	/// The owner's hotkey on a subnet, which receives the owner's cut.
	#[pallet::storage]
	pub type SubnetOwnerHotkey<T: Config> =
		StorageMap<_, Identity, NetUid, T::AccountId, ValueQuery, Nobody<T>>;

	/// The block of a subnet's registration.
	#[pallet::storage]
	pub type NetworkRegisteredAt<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// The symbol of a subnet's alpha, in UTF-8.
	#[pallet::storage]
	pub type TokenSymbol<T> =
		StorageMap<_, Identity, NetUid, BoundedVec<u8, SymbolLimit>, ValueQuery>;

	/// Who a subnet says it is.
	#[pallet::storage]
	pub type SubnetIdentitiesV3<T> = StorageMap<_, Blake2_128Concat, NetUid, SubnetIdentityV3>;

	/// What the registration of a subnet cost, in rao.
	#[pallet::storage]
	pub type SubnetLocked<T> = StorageMap<_, Identity, NetUid, Tao, ValueQuery>;

	/// What the last registration of a subnet cost, and when it was.
	#[pallet::storage]
	pub type NetworkLock<T> = StorageValue<_, Lock>;

	/// The subnets on their way out, in the order in which they are paid: the oldest first, behind them
	/// those that failed.
	#[pallet::storage]
	pub type Dissolutions<T: Config> = StorageValue<
		_,
		BoundedVec<Dissolution<T::AccountId>, ConstU32<{ MAX_DISSOLUTIONS }>>,
		ValueQuery,
	>;

	/// The neurons of a subnet in the order of their uids; on root, its validators.
	#[pallet::storage]
	pub type Neurons<T: Config> =
		StorageMap<_, Identity, NetUid, ByUid<Neuron<T::AccountId>>, ValueQuery>;

	/// The uid of a hotkey on a subnet.
	#[pallet::storage]
	pub type Uids<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, u16>;

	/// The block in which each uid last set weights, or else registered.
	#[pallet::storage]
	pub type LastUpdate<T> = StorageMap<_, Identity, NetUid, ByUid<u64>, ValueQuery>;

	/// The weights that a uid has set: (netuid, uid).
	#[pallet::storage]
	pub type Weights<T> = StorageDoubleMap<_, Identity, NetUid, Identity, u16, Row, ValueQuery>;

	/// The bonds of a subnet's validators in its miners, a row by uid; rewritten by every epoch.
	#[pallet::storage]
	pub type Bonds<T> = StorageMap<_, Identity, NetUid, ByUid<Row>, ValueQuery>;

	/// What a subnet's last epoch came to.
	#[pallet::storage]
	pub type EpochResults<T> = StorageMap<_, Identity, NetUid, EpochResult, ValueQuery>;

	/// The block of a subnet's last epoch, or else of its registration.
	#[pallet::storage]
	pub type LastEpochBlock<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// The epochs that a subnet has run.
	#[pallet::storage]
	pub type SubnetEpochIndex<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Weights that are committed and not yet revealed, the oldest first: (netuid, hotkey).
	#[pallet::storage]
	pub type WeightCommits<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<Commit<T::Hash>, ConstU32<{ MAX_COMMITS }>>,
		ValueQuery,
	>;

	/// What the next registration of a neuron is priced by: the price after the last one, and its
	/// block.
	#[pallet::storage]
	pub type RegistrationPrices<T> = StorageMap<_, Identity, NetUid, BurnPrice>;

	/// The take of every hotkey that has not set one: 18 %.
	#[pallet::type_value]
	pub fn DefaultTake() -> u16 {
		MAX_TAKE
	}

	/// What a hotkey keeps of its nominators' dividends, in parts of 65,535.
	#[pallet::storage]
	pub type Delegates<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u16, ValueQuery, DefaultTake>;

	/// The block in which a hotkey last raised its take.
	#[pallet::storage]
	pub type LastTakeIncrease<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u64>;

	/// The block in which a subnet's owner last changed a hyperparameter.
	#[pallet::storage]
	pub type LastOwnerChange<T> = StorageDoubleMap<_, Identity, NetUid, Identity, Hyperparam, u64>;

	// Clients read the following by name. They are copies of what stands above, written by the room
	// `published` alone and held to their originals by the invariants.

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

	/// The price of a neuron's registration in rao, as of the last registration or epoch; since then
	/// it has only fallen.
	#[pallet::storage]
	pub type Burn<T> = StorageMap<_, Identity, NetUid, Tao, ValueQuery>;

	/// The first block that a started subnet emits in.
	#[pallet::storage]
	pub type FirstEmissionBlockNumber<T> = StorageMap<_, Identity, NetUid, u64>;

	/// Always empty: clients derive the period of a transaction from it.
	#[pallet::storage]
	pub type BlocksSinceLastStep<T> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// All TAO staked on root, in rao.
	#[pallet::storage]
	pub type RootStake<T> = StorageValue<_, Tao, ValueQuery>;

	/// What is staked with a hotkey on a subnet, as one value and the shares of it.
	#[pallet::storage]
	pub type StakePools<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, StakePool>;

	/// The shares of a coldkey in a hotkey's stake: (netuid, hotkey, coldkey).
	#[pallet::storage]
	pub type Positions<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		u128,
	>;

	/// The subnets on which a coldkey has a position with a hotkey: (coldkey, hotkey).
	#[pallet::storage]
	pub type StakedNetUids<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		BoundedBTreeSet<NetUid, ConstU32<{ MAX_STAKED_SUBNETS }>>,
		ValueQuery,
	>;

	/// The account of zeros: nobody.
	#[pallet::type_value]
	pub fn Nobody<T: Config>() -> T::AccountId {
		crate::types::nobody()
	}

	/// The coldkey that owns a hotkey. A hotkey exists once it stands here; clients read the account
	/// of zeros as "doesn't exist".
	#[pallet::storage]
	pub type Owner<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, T::AccountId, ValueQuery, Nobody<T>>;

	/// The economy at block 0.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The subnets beside root.
		pub subnets: Vec<GenesisSubnet<T::AccountId>>,
		/// Hotkeys and the coldkeys that own them.
		pub hotkeys: Vec<(T::AccountId, T::AccountId)>,
		/// Who has staked what: netuid, hotkey, coldkey and rao of alpha (of TAO on root).
		pub positions: Vec<Position<T::AccountId>>,
		/// The numbers that hold for all subnets in a block step.
		pub params: CoreParams,
		/// The other numbers that hold for all subnets.
		pub settings: Settings,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build(self);
		}
	}

	/// What happened. Events that Bittensor's clients index keep its order of fields.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// TAO became stake: coldkey, hotkey, TAO paid (fee included), alpha received, netuid, fee
		/// in rao of TAO.
		StakeAdded(T::AccountId, T::AccountId, Tao, Alpha, NetUid, u64),
		/// Stake became TAO: coldkey, hotkey, TAO received, alpha paid (fee included), netuid, fee in
		/// rao of alpha.
		StakeRemoved(T::AccountId, T::AccountId, Tao, Alpha, NetUid, u64),
		/// Stake moved to another hotkey, subnet or both: coldkey, origin hotkey and netuid, destination
		/// hotkey and netuid, TAO that it passed through or is worth, in rao.
		StakeMoved(T::AccountId, T::AccountId, NetUid, T::AccountId, NetUid, Tao),
		/// Stake changed its coldkey: origin and destination coldkey, hotkey, origin and destination
		/// netuid, TAO that it passed through or is worth, in rao.
		StakeTransferred(T::AccountId, T::AccountId, T::AccountId, NetUid, NetUid, Tao),
		/// Stake moved to another subnet with the same hotkey: coldkey, hotkey, origin and destination
		/// netuid, TAO that it passed through, in rao.
		StakeSwapped(T::AccountId, T::AccountId, NetUid, NetUid, Tao),
		/// A subnet was registered: netuid, mechanism (1: it has a pool).
		NetworkAdded(NetUid, u16),
		/// What the registration of a subnet cost.
		NetworkLockPaid {
			/// The subnet.
			netuid: NetUid,
			/// Who paid.
			coldkey: T::AccountId,
			/// The price, in rao.
			cost: Tao,
			/// The part of it that was destroyed, in rao; the rest is in the pool.
			recycled: Tao,
		},
		/// A subnet is being dissolved: netuid. Its alpha can't be traded any more.
		NetworkRemoved(NetUid),
		/// Every holder of a dissolved subnet's alpha has been paid, and its netuid is free.
		NetworkDissolved {
			/// The subnet.
			netuid: NetUid,
			/// The TAO of its pool if nobody held alpha, in rao: it is destroyed.
			recycled: Tao,
		},
		/// A dissolution could not go on in this block; it tries again after the others that wait.
		DissolutionFailed {
			/// The subnet.
			netuid: NetUid,
			/// What went wrong.
			error: DispatchError,
		},
		/// A holder of a dissolved subnet's alpha was paid.
		DissolutionPaid {
			/// The subnet.
			netuid: NetUid,
			/// With whom the alpha was staked.
			hotkey: T::AccountId,
			/// Whose it was.
			coldkey: T::AccountId,
			/// The TAO paid, in rao.
			amount: Tao,
		},
		/// A subnet was started: netuid, the first block that it emits in.
		FirstEmissionBlockNumberSet(NetUid, u64),
		/// A subnet said who it is: netuid.
		SubnetIdentitySet(NetUid),
		/// A subnet's alpha got another symbol.
		SymbolUpdated {
			/// The subnet.
			netuid: NetUid,
			/// The symbol, in UTF-8.
			symbol: Vec<u8>,
		},
		/// A hotkey became a neuron: netuid, uid, hotkey.
		NeuronRegistered(NetUid, u16, T::AccountId),
		/// A neuron's registration was paid for.
		RegistrationPaid {
			/// The subnet.
			netuid: NetUid,
			/// Who paid.
			coldkey: T::AccountId,
			/// The price, in rao; it is in the pool.
			price: Tao,
			/// The alpha that it bought and that was destroyed, in rao.
			recycled: Alpha,
		},
		/// A neuron lost its uid to a registration.
		NeuronReplaced {
			/// The subnet.
			netuid: NetUid,
			/// The uid.
			uid: u16,
			/// Who had it.
			hotkey: T::AccountId,
		},
		/// A neuron set its weights: netuid, uid.
		WeightsSet(NetUid, u16),
		/// A neuron committed to weights: hotkey, netuid, hash.
		WeightsCommitted(T::AccountId, NetUid, T::Hash),
		/// A neuron revealed its weights: hotkey, netuid, hash.
		WeightsRevealed(T::AccountId, NetUid, T::Hash),
		/// A take was raised: coldkey, hotkey, take in parts of 65,535.
		TakeIncreased(T::AccountId, T::AccountId, u16),
		/// A take was lowered: coldkey, hotkey, take in parts of 65,535.
		TakeDecreased(T::AccountId, T::AccountId, u16),
		/// A subnet got another tempo: netuid, blocks.
		TempoSet(NetUid, u16),
		/// The time after which a subnet's validators count as inactive was set.
		ActivityCutoffFactorSet {
			/// The subnet.
			netuid: NetUid,
			/// In thousandths of a tempo.
			factor: u32,
		},
		/// A subnet's epoch was asked for before its time.
		EpochTriggered {
			/// The subnet.
			netuid: NetUid,
		},
		/// An epoch was paid out. All in rao; what nobody earned is in `unearned`.
		EpochPaid {
			/// The subnet.
			netuid: NetUid,
			/// Alpha of the owner's cut.
			owner: Alpha,
			/// Alpha of the miners, without what was burned.
			miners: Alpha,
			/// Alpha of the validators and those who stake with them.
			validators: Alpha,
			/// TAO of those who stake on root.
			root: Tao,
			/// Alpha that is out of reach now: what the owner's own miners earned, and the cut of a
			/// subnet that nobody owns.
			burned: Alpha,
			/// Alpha that nobody earned: it is burned too.
			unearned: Alpha,
			/// TAO that no root stake earned: it went back into the pool.
			returned: Tao,
		},
		/// An epoch has to wait for a block, since others were due before it.
		EpochDeferred {
			/// The subnet.
			netuid: NetUid,
		},
		/// An epoch left its subnet as it was; what is pending waits for the next.
		EpochFailed {
			/// The subnet.
			netuid: NetUid,
			/// What went wrong.
			error: DispatchError,
		},
		/// A hotkey was associated with the coldkey that now owns it.
		HotkeyAssociated {
			/// The owner.
			coldkey: T::AccountId,
			/// The hotkey.
			hotkey: T::AccountId,
		},
		/// `unstake_all` or `unstake_all_alpha` left a position as it was.
		UnstakeSkipped {
			/// Whose position.
			coldkey: T::AccountId,
			/// With which hotkey.
			hotkey: T::AccountId,
			/// On which subnet.
			netuid: NetUid,
			/// What kept it.
			error: DispatchError,
		},
		/// A payout was too small to bring its receiver's account to life: the TAO is destroyed.
		DustRecycled {
			/// Who would have received it.
			who: T::AccountId,
			/// How much, in rao.
			amount: Tao,
		},
		/// A block left a subnet as it was; its share was not minted.
		SubnetFailed {
			/// The subnet.
			netuid: NetUid,
			/// What went wrong.
			error: StepError,
		},
		/// A block's TAO could not be put into the pallet's account: the block changed no subnet.
		CoinbaseFailed {
			/// How much would have been minted, in rao.
			minted: Tao,
		},
	}

	/// Why a call fails. A call that fails changes nothing.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no subnet of this netuid.
		SubnetNotExists,
		/// The subnet has not started: its alpha can't be traded yet.
		SubtokenDisabled,
		/// The amount is zero or worth less than the minimum stake (`MinStake`), fee aside.
		AmountTooLow,
		/// The coldkey's free balance doesn't cover the amount and stay alive.
		NotEnoughBalanceToStake,
		/// The hotkey belongs to nobody: associate it first (`try_associate_hotkey`).
		HotKeyAccountNotExists,
		/// The hotkey belongs to another coldkey, or is the account of zeros, which is nobody's.
		NonAssociatedColdKey,
		/// The position holds less than the amount.
		NotEnoughStakeToWithdraw,
		/// The price is already at or beyond the limit.
		PriceLimitExceeded,
		/// The limit allows only a part of the amount, and a part was not asked for.
		SlippageTooHigh,
		/// The trade would leave too little in the pool.
		ReservesTooLow,
		/// The trade would pay out nothing.
		InsufficientLiquidity,
		/// An amount would exceed 64 bits.
		Overflow,
		/// Origin and destination are the same.
		SameNetuid,
		/// One of the subnets doesn't let stake change its coldkey, or it would become that of the
		/// pallet's own account or of the account of zeros, which nobody signs for.
		TransferDisallowed,
		/// The caller doesn't own the subnet.
		NotSubnetOwner,
		/// The last registration of a subnet was too short ago.
		NetworkTxRateLimitExceeded,
		/// There are as many subnets as may be, and none may be replaced; or no netuid is free until
		/// a dissolution has ended.
		SubnetLimitReached,
		/// The coldkey's free balance doesn't cover the price of a subnet and stay alive.
		CannotAffordLockCost,
		/// The subnet has been started already.
		FirstEmissionBlockNumberAlreadySet,
		/// The subnet may not be started yet.
		NeedWaitingMoreBlocksToStarCall,
		/// A text of the identity is too long.
		InvalidIdentity,
		/// There is no such symbol in the catalogue.
		SymbolDoesNotExist,
		/// Another subnet has the symbol.
		SymbolAlreadyInUse,
		/// The subnet doesn't take new neurons.
		SubNetRegistrationDisabled,
		/// Root is joined by `root_register`.
		RegistrationNotPermittedOnRootSubnet,
		/// The hotkey is registered already.
		HotKeyAlreadyRegisteredInSubNet,
		/// Registering costs more than the limit.
		RegistrationPriceLimitExceeded,
		/// Every neuron is safe from being replaced.
		NoNeuronIdAvailable,
		/// Root is full, and the hotkey's root stake isn't above the lowest there.
		StakeTooLowForRoot,
		/// The take is below the lowest allowed, or doesn't lower (or raise) the present one.
		DelegateTakeTooLow,
		/// The take is above the highest allowed.
		DelegateTakeTooHigh,
		/// The take was raised too short ago.
		DelegateTxRateLimitExceeded,
		/// Weights on root have no meaning.
		CanNotSetRootNetworkWeights,
		/// There are not as many weights as uids.
		WeightVecNotEqualSize,
		/// There are more weights than neurons.
		UidsLengthExceedUidsInSubNet,
		/// The hotkey isn't registered on the subnet.
		HotKeyNotRegisteredInSubNet,
		/// The hotkey's stake weight is below the threshold.
		NotEnoughStakeToSetWeights,
		/// The subnet asks for weights of a newer version.
		IncorrectWeightVersionKey,
		/// The neuron has set weights too short ago.
		SettingWeightsTooFast,
		/// The neuron has no validator permit.
		NeuronNoValidatorPermit,
		/// A uid has two weights.
		DuplicateUids,
		/// A uid doesn't exist.
		UidVecContainInvalidOne,
		/// There are fewer weights than the subnet asks for.
		WeightVecLengthIsLow,
		/// One weight's part is larger than the subnet allows.
		MaxWeightExceeded,
		/// Weights have to be committed first on this subnet.
		CommitRevealEnabled,
		/// Weights are set at once on this subnet.
		CommitRevealDisabled,
		/// The neuron has committed too short ago.
		CommittingWeightsTooFast,
		/// Too many commits wait for their reveal.
		TooManyUnrevealedCommits,
		/// There is nothing to reveal.
		NoWeightsCommitFound,
		/// No commit has this hash.
		InvalidRevealCommitHashNotMatch,
		/// The commit may not be revealed yet.
		RevealTooEarly,
		/// The commit can't be revealed any more.
		ExpiredWeightCommit,
		/// The value is outside the range that the call documents.
		ValueNotInBounds,
		/// The owner has changed this hyperparameter too short ago.
		TxRateLimitExceeded,
		/// Owners may not change a subnet so shortly before its epoch.
		AdminActionProhibitedDuringWeightsWindow,
	}

	impl<T> From<PoolError> for Error<T> {
		fn from(error: PoolError) -> Self {
			match error {
				PoolError::ZeroOutput => Self::InsufficientLiquidity,
				PoolError::ReservesTooLow => Self::ReservesTooLow,
				PoolError::PriceLimitExceeded => Self::PriceLimitExceeded,
				PoolError::SlippageTooHigh => Self::SlippageTooHigh,
				PoolError::Overflow => Self::Overflow,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::run_block()
		}

		fn integrity_test() {
			Self::check_worst_block();
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Buys alpha of a subnet and stakes it with a hotkey; on root (0), stakes TAO at 1:1.
		///
		/// **Dispatch origin**: signed by the coldkey, which pays and whose account stays alive.
		///
		/// **Details**: `amount_staked` in rao, the fee included. The fee is rounded up and the alpha
		/// received down, both for the pool.
		///
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubtokenDisabled`],
		/// [`Error::AmountTooLow`], [`Error::NotEnoughBalanceToStake`],
		/// [`Error::HotKeyAccountNotExists`], [`Error::InsufficientLiquidity`],
		/// [`Error::ReservesTooLow`], [`Error::Overflow`]. **Events**: [`Event::StakeAdded`].
		#[pallet::call_index(2)]
		pub fn add_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_staked: Tao,
		) -> DispatchResult {
			Self::do_add_stake(&ensure_signed(origin)?, &hotkey, netuid, amount_staked, None)
		}

		/// Sells staked alpha of a subnet for TAO; on root (0), takes TAO off at 1:1.
		///
		/// **Dispatch origin**: signed by the coldkey, which receives the TAO.
		///
		/// **Details**: `amount_unstaked` in rao of alpha, the fee included. The fee is rounded up and
		/// the TAO received down, both for the pool. A position may be emptied below the minimum.
		///
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubtokenDisabled`],
		/// [`Error::AmountTooLow`], [`Error::HotKeyAccountNotExists`],
		/// [`Error::NotEnoughStakeToWithdraw`], [`Error::InsufficientLiquidity`],
		/// [`Error::ReservesTooLow`], [`Error::Overflow`]. **Events**: [`Event::StakeRemoved`],
		/// [`Event::DustRecycled`].
		#[pallet::call_index(3)]
		pub fn remove_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_unstaked: Alpha,
		) -> DispatchResult {
			Self::do_remove_stake(&ensure_signed(origin)?, &hotkey, netuid, amount_unstaked, None)
		}

		/// Sells all that the coldkey has staked with a hotkey, on every subnet and on root.
		///
		/// **Dispatch origin**: signed by the coldkey, which receives the TAO.
		///
		/// **Details**: a position that can't be sold stays, with [`Event::UnstakeSkipped`]; the
		/// others are sold all the same.
		///
		/// **Errors**: [`Error::HotKeyAccountNotExists`], [`Error::NotEnoughStakeToWithdraw`] without
		/// any position. **Events**: those of [`Pallet::remove_stake`], [`Event::UnstakeSkipped`].
		#[pallet::call_index(83)]
		#[pallet::weight(T::WeightInfo::unstake_all(MAX_STAKED_SUBNETS))]
		pub fn unstake_all(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let coldkey = ensure_signed(origin)?;
			// What fails was refused before the first sale.
			let refused = |error: DispatchError| error.with_weight(T::WeightInfo::unstake_all(1));
			let positions = Self::do_unstake_all(&coldkey, &hotkey).map_err(refused)?;
			Ok(Some(T::WeightInfo::unstake_all(positions)).into())
		}

		/// [`Pallet::add_stake`] up to a price.
		///
		/// **Details**: `limit_price` is the highest marginal price after the trade, fee aside, in
		/// rao of TAO per 10⁹ rao of alpha. With `allow_partial`, what the limit allows is bought and
		/// only that is paid; without, it is all or nothing.
		///
		/// **Errors**: those of [`Pallet::add_stake`], [`Error::PriceLimitExceeded`],
		/// [`Error::SlippageTooHigh`]. **Events**: [`Event::StakeAdded`].
		#[pallet::call_index(88)]
		pub fn add_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_staked: Tao,
			limit_price: u64,
			allow_partial: bool,
		) -> DispatchResult {
			let limit = Limit { price: limit_price, allow_partial };
			Self::do_add_stake(&ensure_signed(origin)?, &hotkey, netuid, amount_staked, Some(limit))
		}

		/// [`Pallet::remove_stake`] down to a price.
		///
		/// **Details**: `limit_price` is the lowest marginal price after the trade, fee aside, in rao
		/// of TAO per 10⁹ rao of alpha; 0 is no limit. With `allow_partial`, what the limit allows is
		/// sold and the rest stays staked; without, it is all or nothing.
		///
		/// **Errors**: those of [`Pallet::remove_stake`], [`Error::PriceLimitExceeded`],
		/// [`Error::SlippageTooHigh`]. **Events**: [`Event::StakeRemoved`],
		/// [`Event::DustRecycled`].
		#[pallet::call_index(89)]
		pub fn remove_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_unstaked: Alpha,
			limit_price: u64,
			allow_partial: bool,
		) -> DispatchResult {
			let limit = Limit { price: limit_price, allow_partial };
			let coldkey = ensure_signed(origin)?;
			Self::do_remove_stake(&coldkey, &hotkey, netuid, amount_unstaked, Some(limit))
		}

		/// Makes a hotkey that nobody owns the coldkey's own, so that it can be staked with.
		///
		/// **Dispatch origin**: signed by the coldkey.
		///
		/// **Details**: associating one's own hotkey again does nothing.
		///
		/// **Errors**: [`Error::NonAssociatedColdKey`]. **Events**: [`Event::HotkeyAssociated`].
		#[pallet::call_index(91)]
		pub fn try_associate_hotkey(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			Self::do_associate_hotkey(&ensure_signed(origin)?, &hotkey)
		}

		/// Sets the weights of a validator over the neurons of its subnet.
		///
		/// **Dispatch origin**: signed by the hotkey.
		///
		/// **Details**: `dests` are uids, `weights` relative to the largest. They count from the subnet's
		/// next epoch on. A hotkey without a permit may only give all to itself.
		///
		/// **Errors**, in the order of the checks: [`Error::CanNotSetRootNetworkWeights`],
		/// [`Error::WeightVecNotEqualSize`], [`Error::SubnetNotExists`],
		/// [`Error::CommitRevealEnabled`], [`Error::UidsLengthExceedUidsInSubNet`],
		/// [`Error::HotKeyNotRegisteredInSubNet`], [`Error::NotEnoughStakeToSetWeights`],
		/// [`Error::IncorrectWeightVersionKey`], [`Error::SettingWeightsTooFast`],
		/// [`Error::NeuronNoValidatorPermit`], [`Error::DuplicateUids`],
		/// [`Error::UidVecContainInvalidOne`], [`Error::WeightVecLengthIsLow`],
		/// [`Error::MaxWeightExceeded`]. **Events**: [`Event::WeightsSet`].
		#[pallet::call_index(0)]
		pub fn set_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			dests: Vec<u16>,
			weights: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let hotkey = &ensure_signed(origin)?;
			let (uids, values) = (&dests, &weights);
			Self::do_set_weights(&Ballot { netuid, hotkey, uids, values, version_key })
		}

		/// Registers a hotkey as a neuron for the price of the moment.
		///
		/// **Dispatch origin**: signed by the coldkey, which pays; an unknown hotkey becomes its own.
		///
		/// **Details**: the TAO buys alpha in the subnet's pool without a fee, and that alpha is
		/// destroyed. When the subnet is full, the neuron that earned least in the last epoch outside
		/// immunity loses its uid.
		///
		/// **Errors**, in the order of the checks: [`Error::RegistrationNotPermittedOnRootSubnet`],
		/// [`Error::SubnetNotExists`], [`Error::SubNetRegistrationDisabled`],
		/// [`Error::HotKeyAlreadyRegisteredInSubNet`], [`Error::NonAssociatedColdKey`],
		/// [`Error::NoNeuronIdAvailable`], [`Error::NotEnoughBalanceToStake`],
		/// [`Error::InsufficientLiquidity`], [`Error::ReservesTooLow`], [`Error::Overflow`].
		/// **Events**: [`Event::HotkeyAssociated`], [`Event::RegistrationPaid`],
		/// [`Event::NeuronReplaced`], [`Event::NeuronRegistered`].
		#[pallet::call_index(7)]
		pub fn burned_register(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
		) -> DispatchResult {
			Self::do_burned_register(&ensure_signed(origin)?, netuid, &hotkey, None)
		}

		/// Registers a subnet for the price of the moment.
		///
		/// **Dispatch origin**: signed by the coldkey, which pays and owns the subnet; the hotkey
		/// becomes its uid 0.
		///
		/// **Details**: the settings say what of the price enters the new pool; the rest is
		/// destroyed. The price doubles with every registration and falls back over the reduction
		/// interval. When there are as many subnets as may be, the one with the lowest moving price
		/// outside immunity is dissolved.
		///
		/// **Errors**: [`Error::NonAssociatedColdKey`], [`Error::NetworkTxRateLimitExceeded`],
		/// [`Error::SubnetLimitReached`], [`Error::CannotAffordLockCost`].
		/// **Events**: [`Event::HotkeyAssociated`], [`Event::NetworkRemoved`],
		/// [`Event::NeuronRegistered`], [`Event::NetworkLockPaid`], [`Event::NetworkAdded`].
		#[pallet::call_index(59)]
		pub fn register_network(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			Self::do_register_network(&ensure_signed(origin)?, &hotkey, None)
		}

		/// [`Pallet::root_dissolve_network`] of a subnet that `coldkey` owns.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::SubnetNotExists`],
		/// [`Error::NotSubnetOwner`], [`Error::SubnetLimitReached`].
		/// **Events**: [`Event::NetworkRemoved`].
		#[pallet::call_index(61)]
		pub fn dissolve_network(
			origin: OriginFor<T>,
			coldkey: T::AccountId,
			netuid: NetUid,
		) -> DispatchResult {
			ensure_root(origin)?;
			Self::ensure_owner(netuid, &coldkey)?;
			Self::do_dissolve_network(netuid)
		}

		/// Registers a hotkey as a validator on root.
		///
		/// **Dispatch origin**: signed by the coldkey; an unknown hotkey becomes its own.
		///
		/// **Details**: there is no price. When root is full, the hotkey takes the place of the one with
		/// the lowest root stake, if its own is higher.
		///
		/// **Errors**: [`Error::HotKeyAlreadyRegisteredInSubNet`], [`Error::NonAssociatedColdKey`],
		/// [`Error::StakeTooLowForRoot`]. **Events**: [`Event::HotkeyAssociated`],
		/// [`Event::NeuronReplaced`], [`Event::NeuronRegistered`].
		#[pallet::call_index(62)]
		pub fn root_register(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			Self::do_root_register(&ensure_signed(origin)?, &hotkey)
		}

		/// Lowers the take of a hotkey, at any time.
		///
		/// **Dispatch origin**: signed by the hotkey's owner. **Details**: in parts of 65,535.
		/// **Errors**: [`Error::HotKeyAccountNotExists`], [`Error::NonAssociatedColdKey`],
		/// [`Error::DelegateTakeTooLow`]. **Events**: [`Event::TakeDecreased`].
		#[pallet::call_index(65)]
		pub fn decrease_take(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			take: u16,
		) -> DispatchResult {
			Self::do_decrease_take(&ensure_signed(origin)?, &hotkey, take)
		}

		/// Raises the take of a hotkey, once per rate limit.
		///
		/// **Dispatch origin**: signed by the hotkey's owner. **Details**: in parts of 65,535.
		/// **Errors**: [`Error::HotKeyAccountNotExists`], [`Error::NonAssociatedColdKey`],
		/// [`Error::DelegateTakeTooLow`], [`Error::DelegateTakeTooHigh`],
		/// [`Error::DelegateTxRateLimitExceeded`]. **Events**: [`Event::TakeIncreased`].
		#[pallet::call_index(66)]
		pub fn increase_take(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			take: u16,
		) -> DispatchResult {
			Self::do_increase_take(&ensure_signed(origin)?, &hotkey, take)
		}

		/// Says who a subnet is.
		///
		/// **Dispatch origin**: signed by the subnet's owner. **Details**: texts in UTF-8; the name and
		/// Discord at most 256 bytes, the others 1,024.
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::NotSubnetOwner`],
		/// [`Error::InvalidIdentity`]. **Events**: [`Event::SubnetIdentitySet`].
		#[pallet::call_index(78)]
		pub fn set_subnet_identity(
			origin: OriginFor<T>,
			netuid: NetUid,
			subnet_name: Vec<u8>,
			github_repo: Vec<u8>,
			subnet_contact: Vec<u8>,
			subnet_url: Vec<u8>,
			discord: Vec<u8>,
			description: Vec<u8>,
			logo_url: Vec<u8>,
			additional: Vec<u8>,
		) -> DispatchResult {
			let identity = SubnetIdentityV3 {
				subnet_name,
				github_repo,
				subnet_contact,
				subnet_url,
				discord,
				description,
				logo_url,
				additional,
			};
			Self::do_set_subnet_identity(&ensure_signed(origin)?, netuid, identity)
		}

		/// [`Pallet::register_network`], saying at once who the subnet is.
		///
		/// **Errors**: those of [`Pallet::register_network`], [`Error::InvalidIdentity`].
		/// **Events**: those of [`Pallet::register_network`], [`Event::SubnetIdentitySet`].
		#[pallet::call_index(79)]
		pub fn register_network_with_identity(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			identity: Option<SubnetIdentityV3>,
		) -> DispatchResult {
			Self::do_register_network(&ensure_signed(origin)?, &hotkey, identity)
		}

		/// Sells all that the coldkey has staked with a hotkey on subnets, and stakes the TAO on root with
		/// the same hotkey.
		///
		/// **Dispatch origin**: signed by the coldkey.
		///
		/// **Details**: a position that can't be sold stays, with [`Event::UnstakeSkipped`]; there is no
		/// minimum, since positions are emptied.
		///
		/// **Errors**: [`Error::HotKeyAccountNotExists`], [`Error::NotEnoughStakeToWithdraw`] without
		/// any position on a subnet. **Events**: [`Event::StakeSwapped`] for each position,
		/// [`Event::UnstakeSkipped`].
		#[pallet::call_index(84)]
		#[pallet::weight(T::WeightInfo::unstake_all_alpha(MAX_STAKED_SUBNETS))]
		pub fn unstake_all_alpha(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let coldkey = ensure_signed(origin)?;
			let refused =
				|error: DispatchError| error.with_weight(T::WeightInfo::unstake_all_alpha(1));
			let positions = Self::do_unstake_all_alpha(&coldkey, &hotkey).map_err(refused)?;
			Ok(Some(T::WeightInfo::unstake_all_alpha(positions)).into())
		}

		/// Moves stake to another hotkey, to another subnet, or both.
		///
		/// **Dispatch origin**: signed by the coldkey, whose stake it stays.
		///
		/// **Details**: `alpha_amount` in rao of the origin's alpha. On the same subnet it is a change in
		/// the ledger, without a trade or a fee; it must be worth the minimum at the spot price, or be all
		/// of the position. Between subnets the alpha is sold for TAO and that TAO buys the other alpha,
		/// with the fee of each pool; after the second fee it must be the minimum, whether or not the
		/// position is emptied.
		///
		/// **Errors**, in the order of the checks: [`Error::SubnetNotExists`],
		/// [`Error::SubtokenDisabled`], [`Error::SameNetuid`] where origin and destination are the same,
		/// [`Error::AmountTooLow`] for nothing, [`Error::HotKeyAccountNotExists`],
		/// [`Error::NotEnoughStakeToWithdraw`], [`Error::InsufficientLiquidity`],
		/// [`Error::ReservesTooLow`], [`Error::Overflow`], [`Error::AmountTooLow`] below the minimum.
		/// **Events**: [`Event::StakeMoved`].
		#[pallet::call_index(85)]
		pub fn move_stake(
			origin: OriginFor<T>,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: Alpha,
		) -> DispatchResult {
			let coldkey = ensure_signed(origin)?;
			let destination = (&destination_hotkey, destination_netuid);
			let origin = (&origin_hotkey, origin_netuid);
			Self::do_move_stake(&coldkey, origin, destination, alpha_amount, None)
		}

		/// Gives stake to another coldkey, on the same subnet or another.
		///
		/// **Dispatch origin**: signed by the coldkey that gives.
		///
		/// **Details**: as [`Pallet::move_stake`], with the same hotkey. Both subnets must allow
		/// transfers.
		///
		/// **Errors**: those of [`Pallet::move_stake`], [`Error::TransferDisallowed`].
		/// **Events**: [`Event::StakeTransferred`].
		#[pallet::call_index(86)]
		pub fn transfer_stake(
			origin: OriginFor<T>,
			destination_coldkey: T::AccountId,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: Alpha,
		) -> DispatchResult {
			let coldkey = ensure_signed(origin)?;
			let netuids = (origin_netuid, destination_netuid);
			Self::do_transfer_stake(&coldkey, &destination_coldkey, &hotkey, netuids, alpha_amount)
		}

		/// Moves stake to another subnet, with the same hotkey.
		///
		/// **Dispatch origin**: signed by the coldkey. **Details**: as [`Pallet::move_stake`].
		/// **Errors**: those of [`Pallet::move_stake`]. **Events**: [`Event::StakeSwapped`].
		#[pallet::call_index(87)]
		pub fn swap_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: Alpha,
		) -> DispatchResult {
			let coldkey = ensure_signed(origin)?;
			let netuids = (origin_netuid, destination_netuid);
			Self::do_swap_stake(&coldkey, &hotkey, netuids, alpha_amount, None)
		}

		/// [`Pallet::swap_stake`] down to a ratio of prices.
		///
		/// **Details**: `limit_price` is the lowest marginal price of the origin's alpha in the
		/// destination's after the trade, fees aside, in rao per 10⁹ rao; 0 is no limit. With
		/// `allow_partial`, what the limit allows is swapped and the rest stays; without, it is all or
		/// nothing.
		///
		/// **Errors**: those of [`Pallet::swap_stake`], [`Error::PriceLimitExceeded`],
		/// [`Error::SlippageTooHigh`]. **Events**: [`Event::StakeSwapped`].
		#[pallet::call_index(90)]
		pub fn swap_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: Alpha,
			limit_price: u64,
			allow_partial: bool,
		) -> DispatchResult {
			let limit = Limit { price: limit_price, allow_partial };
			let coldkey = ensure_signed(origin)?;
			let netuids = (origin_netuid, destination_netuid);
			Self::do_swap_stake(&coldkey, &hotkey, netuids, alpha_amount, Some(limit))
		}

		/// Starts a subnet: from the next block on it emits and its alpha is traded.
		///
		/// **Dispatch origin**: signed by the subnet's owner. **Errors**: [`Error::SubnetNotExists`],
		/// [`Error::NotSubnetOwner`], [`Error::FirstEmissionBlockNumberAlreadySet`],
		/// [`Error::NeedWaitingMoreBlocksToStarCall`].
		/// **Events**: [`Event::FirstEmissionBlockNumberSet`].
		#[pallet::call_index(92)]
		pub fn start_call(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			Self::do_start_call(&ensure_signed(origin)?, netuid)
		}

		/// Commits to weights that will be revealed in a later epoch.
		///
		/// **Dispatch origin**: signed by the hotkey.
		///
		/// **Details**: `commit_hash` is the Blake2 hash of the encoded (hotkey, netuid, uids, values,
		/// salt, version_key). A commit changes neither the weights in force nor the block in which they
		/// were set.
		///
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::CommitRevealDisabled`],
		/// [`Error::HotKeyNotRegisteredInSubNet`], [`Error::NotEnoughStakeToSetWeights`],
		/// [`Error::CommittingWeightsTooFast`], [`Error::TooManyUnrevealedCommits`].
		/// **Events**: [`Event::WeightsCommitted`].
		#[pallet::call_index(96)]
		pub fn commit_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			commit_hash: T::Hash,
		) -> DispatchResult {
			Self::do_commit_weights(&ensure_signed(origin)?, netuid, commit_hash)
		}

		/// Reveals and sets the weights of a commit, in the one epoch in which that is possible: the
		/// reveal period after that of the commit.
		///
		/// **Dispatch origin**: signed by the hotkey.
		///
		/// **Details**: the weights count as set in the block of the commit. Older commits can't be
		/// revealed afterwards. A salt has at most 256 numbers.
		///
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::CommitRevealDisabled`],
		/// [`Error::NoWeightsCommitFound`], [`Error::InvalidRevealCommitHashNotMatch`],
		/// [`Error::RevealTooEarly`], [`Error::ExpiredWeightCommit`], and those of
		/// [`Pallet::set_weights`] from the number of weights on, but for the rate limit.
		/// **Events**: [`Event::WeightsRevealed`], [`Event::WeightsSet`].
		#[pallet::call_index(97)]
		pub fn reveal_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			uids: Vec<u16>,
			values: Vec<u16>,
			salt: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let hotkey = &ensure_signed(origin)?;
			let (uids, values) = (&uids, &values);
			let ballot = Ballot { netuid, hotkey, uids, values, version_key };
			Self::do_reveal_weights(&ballot, &salt)
		}

		/// Sells all that the coldkey has staked with a hotkey on one subnet, at the limit or better, or
		/// fails.
		///
		/// **Details**: `limit_price` as for [`Pallet::remove_stake_limit`]; without one, at any price.
		///
		/// **Errors**: those of [`Pallet::remove_stake_limit`], [`Error::NotEnoughStakeToWithdraw`]
		/// without a position. **Events**: [`Event::StakeRemoved`], [`Event::DustRecycled`].
		#[pallet::call_index(103)]
		pub fn remove_stake_full_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			limit_price: Option<u64>,
		) -> DispatchResult {
			let limit = limit_price.map(|price| Limit { price, allow_partial: false });
			Self::do_remove_stake_full(&ensure_signed(origin)?, &hotkey, netuid, limit)
		}

		/// Gives a subnet's alpha another symbol out of the catalogue.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Details**: in UTF-8.
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::NotSubnetOwner`],
		/// [`Error::SymbolDoesNotExist`], [`Error::SymbolAlreadyInUse`].
		/// **Events**: [`Event::SymbolUpdated`].
		#[pallet::call_index(112)]
		pub fn update_symbol(
			origin: OriginFor<T>,
			netuid: NetUid,
			symbol: Vec<u8>,
		) -> DispatchResult {
			Self::ensure_owner_or_root(origin, netuid)?;
			Self::do_update_symbol(netuid, symbol)
		}

		/// Dissolves a subnet: pays what is pending, shares the TAO of its pool among the holders of its
		/// alpha, and frees its netuid.
		///
		/// **Dispatch origin**: root.
		///
		/// **Details**: trading ends at once; the payment is a job of some positions a block. Every
		/// holder receives the part of the TAO that its alpha is of all staked alpha, exact in total.
		///
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubnetLimitReached`] while too many others
		/// are being dissolved. **Events**: [`Event::NetworkRemoved`], later
		/// [`Event::DissolutionPaid`] and [`Event::NetworkDissolved`].
		#[pallet::call_index(120)]
		pub fn root_dissolve_network(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_dissolve_network(netuid)
		}

		/// [`Pallet::burned_register`] for at most `limit_price` rao.
		///
		/// **Errors**: those of [`Pallet::burned_register`], and before a place is looked for
		/// [`Error::RegistrationPriceLimitExceeded`]. **Events**: those of
		/// [`Pallet::burned_register`].
		#[pallet::call_index(134)]
		pub fn register_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
			limit_price: u64,
		) -> DispatchResult {
			let coldkey = ensure_signed(origin)?;
			Self::do_burned_register(&coldkey, netuid, &hotkey, Some(limit_price.into()))
		}

		/// Sets the blocks from one epoch of a subnet to the next.
		///
		/// **Dispatch origin**: signed by the subnet's owner (within the range of the settings), or
		/// root (any; 0 runs no epochs).
		///
		/// **Details**: the next epoch is a tempo after the last one, but not before the next block; for
		/// owners not before the time has passed in which they may change nothing before an epoch.
		///
		/// **Errors**: those of [`Pallet::update_hyperparams`], [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::TempoSet`].
		#[pallet::call_index(139)]
		pub fn set_tempo(origin: OriginFor<T>, netuid: NetUid, tempo: u16) -> DispatchResult {
			Self::do_set_tempo(origin, netuid, tempo)
		}

		/// Sets after how many thousandths of a tempo a validator that sets no weights is inactive.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Details**: `factor_milli` from
		/// 1,000 to 50,000.
		///
		/// **Errors**: those of [`Pallet::update_hyperparams`], [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::ActivityCutoffFactorSet`].
		#[pallet::call_index(140)]
		pub fn set_activity_cutoff_factor(
			origin: OriginFor<T>,
			netuid: NetUid,
			factor_milli: u32,
		) -> DispatchResult {
			Self::do_set_activity_cutoff_factor(origin, netuid, factor_milli)
		}

		/// Makes a subnet's epoch due in the next block, even where its tempo runs none.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. An owner's is due only after the
		/// time before an epoch in which owners may change nothing.
		///
		/// **Errors**: those of [`Pallet::update_hyperparams`], [`Error::CommitRevealEnabled`].
		/// **Events**: [`Event::EpochTriggered`].
		#[pallet::call_index(141)]
		pub fn trigger_epoch(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			Self::do_trigger_epoch(origin, netuid)
		}

		/// [`Pallet::move_stake`] down to a ratio of prices.
		///
		/// **Details**: the limit is that of [`Pallet::swap_stake_limit`]; on the same subnet the ratio
		/// is one.
		///
		/// **Errors**: those of [`Pallet::move_stake`], [`Error::PriceLimitExceeded`],
		/// [`Error::SlippageTooHigh`]. **Events**: [`Event::StakeMoved`].
		#[pallet::call_index(143)]
		pub fn move_stake_limit(
			origin: OriginFor<T>,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: Alpha,
			limit_price: u64,
			allow_partial: bool,
		) -> DispatchResult {
			let limit = Limit { price: limit_price, allow_partial };
			let coldkey = ensure_signed(origin)?;
			let destination = (&destination_hotkey, destination_netuid);
			let origin = (&origin_hotkey, origin_netuid);
			Self::do_move_stake(&coldkey, origin, destination, alpha_amount, Some(limit))
		}
	}
}

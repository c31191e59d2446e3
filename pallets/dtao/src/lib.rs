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

mod absent;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod children;
mod claiming;
mod claims;
mod coinbase;
mod commits;
mod consensus;
mod copies;
mod creation;
mod dissolution;
mod dissolution_claims;
mod epoch;
mod errors;
mod events;
mod eviction;
mod families;
mod genesis;
mod hyperparams;
mod identity;
mod inheritance;
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
mod published_claims;
mod purse;
mod registration;
mod root;
mod rulebook;
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
mod vote;
pub mod weights;

use frame_support::pallet_macros::import_section;

pub use claiming::RootClaimTypeEnum;
pub use claims::{ClaimAccount, ClaimPool};
pub use families::{Children, Family, PendingChildren};
pub use genesis::GenesisSubnet;
pub use hyperparams::{Hyperparam, Hyperparams, MAX_PAUSE};
pub use pallet::*;
pub use published_claims::RatesPerRao;
pub use rulebook::{Rulebook, ScheduledRules};
pub use settings::{Settings, LEAST_MIN_LOCK, MAX_TAKE};
pub use subnets::Authority;
pub use types::{
	ByUid, Commit, Dissolution, DissolutionStage, EpochResult, Neuron, Position, PotShares,
	SubnetIdentityV3, Sweep, SweepPhase, I64F64,
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

/// The most epochs in one block that can be set: with so many of the largest, the hook stays within what
/// normal transactions leave of a block.
pub const MAX_EPOCHS_PER_BLOCK: u8 = 2;

/// The most commits of one hotkey on one subnet that wait for their reveal.
pub const MAX_COMMITS: u32 = 10;

/// The most switches of the rules that wait for their block.
pub const MAX_SCHEDULED_RULES: u32 = 16;

/// The most validators on root, whose votes are counted.
pub const MAX_ROOT_VALIDATORS: u32 = 64;

/// The most hotkeys of a coldkey.
pub const MAX_OWNED_HOTKEYS: u32 = 1_024;

/// The most children of a hotkey on a subnet.
pub const MAX_CHILDREN: u32 = 5;

/// The most hotkeys with children on a subnet.
pub const MAX_FAMILIES: u32 = 16;

/// The most subnets that one call, or one turn of the automatic claims, claims from.
pub const MAX_CLAIMED_SUBNETS: u32 = 5;

/// The most hotkeys that one call claims with.
pub const MAX_CLAIMED_HOTKEYS: u32 = 64;

/// The most stakers on root whose turn it is in one block to be paid what they can claim.
pub const MAX_ROOT_CLAIMS: u8 = 10;

#[import_section(absent::absent)]
#[import_section(copies::copies)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
// In what the macros write; clients send what they say of a subnet text by text, and one looks for two
// maps by names that no type has.
#[allow(clippy::expect_used, clippy::too_many_arguments, non_camel_case_types)]
pub mod pallet {
	use super::{
		consensus::Ballot,
		types::{Row, SymbolLimit},
		views::{ChainIdentityV2, EpochConsensus, LockState},
		*,
	};
	use alloc::{collections::BTreeSet, vec::Vec};
	use dtao_core::{
		lock::Lock as LockPrice, registration::Burn as BurnPrice, stake_pool::StakePool, Alpha,
		Limit, NetUid, Params as CoreParams, PoolError, RuleSet, Rules, StepError, Subnet, Tao,
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
	pub type NetworkLock<T> = StorageValue<_, LockPrice>;

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

	/// The rules in force, and those that wait for their block.
	#[pallet::storage]
	pub type RulesInForce<T> = StorageValue<_, Rulebook, ValueQuery>;

	/// What root has earned with a hotkey and can be claimed, by subnet.
	#[pallet::storage]
	pub type ClaimPools<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedBTreeMap<NetUid, ClaimPool, ConstU32<{ MAX_STAKED_SUBNETS }>>,
		ValueQuery,
	>;

	/// Up to where a coldkey's stake on root has taken part in what a hotkey earned there, by subnet:
	/// (coldkey, hotkey).
	#[pallet::storage]
	pub type ClaimAccounts<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		BoundedBTreeMap<NetUid, ClaimAccount, ConstU32<{ MAX_STAKED_SUBNETS }>>,
	>;

	/// As what a coldkey receives what root has earned for it.
	#[pallet::storage]
	pub type RootClaimType<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, RootClaimTypeEnum, ValueQuery>;

	/// The key of the account on root whose turn it was last to be paid what it can claim.
	#[pallet::storage]
	pub type ClaimCursor<T> = StorageValue<_, BoundedVec<u8, ConstU32<256>>>;

	/// The hotkeys of a subnet that have given stake to others, or are about to.
	#[pallet::storage]
	pub type Families<T: Config> = StorageMap<
		_,
		Identity,
		NetUid,
		BoundedVec<Family<T::AccountId>, ConstU32<{ MAX_FAMILIES }>>,
		ValueQuery,
	>;

	/// What a hotkey keeps of the dividends of its parents' stake, in parts of 65,535.
	#[pallet::storage]
	pub type ChildkeyTake<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, u16, ValueQuery>;

	/// The block in which a hotkey last raised that take.
	#[pallet::storage]
	pub type LastChildkeyTakeIncrease<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, u64>;

	// Copies of `Families`, for clients.

	/// The children of a hotkey on a subnet and their parts of `u64::MAX`.
	#[pallet::storage]
	pub type ChildKeys<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		Children<T::AccountId>,
		ValueQuery,
	>;

	/// The parents of a hotkey on a subnet and the parts of `u64::MAX` that they give.
	#[pallet::storage]
	pub type ParentKeys<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		BoundedVec<(u64, T::AccountId), ConstU32<{ MAX_FAMILIES }>>,
		ValueQuery,
	>;

	/// The children that a hotkey will have, and the block from which they can be: (netuid, hotkey).
	#[pallet::storage]
	pub type PendingChildKeys<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		(Children<T::AccountId>, u64),
		ValueQuery,
	>;

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
		/// The rules at block 0: the name of a preset, or one by one.
		pub rules: RuleSet,
		/// The rules of later blocks, ascending.
		pub schedule: Vec<(u64, RuleSet)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build(self);
		}
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
			Self::do_try_state()?;
			Self::check_turns()
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
		#[pallet::weight(T::WeightInfo::add_stake().saturating_add(Pallet::<T>::settlements([*netuid])))]
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
		#[pallet::weight(T::WeightInfo::remove_stake().saturating_add(Pallet::<T>::settlements([*netuid])))]
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
		#[pallet::weight(T::WeightInfo::add_stake_limit().saturating_add(Pallet::<T>::settlements([*netuid])))]
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
		#[pallet::weight(T::WeightInfo::remove_stake_limit().saturating_add(Pallet::<T>::settlements([*netuid])))]
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
		/// **Errors**: [`Error::NonAssociatedColdKey`], [`Error::TooManyHotkeys`]. **Events**:
		/// [`Event::HotkeyAssociated`].
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
		/// [`Error::TooManyHotkeys`], [`Error::NoNeuronIdAvailable`],
		/// [`Error::NotEnoughBalanceToStake`], [`Error::InsufficientLiquidity`],
		/// [`Error::ReservesTooLow`], [`Error::Overflow`].
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

		/// Votes, as a validator of root, on how the block's TAO is shared over the subnets.
		///
		/// **Dispatch origin**: signed by the coldkey of the hotkey.
		///
		/// **Details**: `netuid` is 0. `dests` are netuids; what goes to 0 is a vote for minting less.
		/// `weights` count relative to each other. `version_key` is taken and not looked at: root has no
		/// version. Votes count from root's next tempo on, under rules that share by them.
		///
		/// **Errors**, in the order of the checks: [`Error::NotRootSubnet`],
		/// [`Error::WeightVecNotEqualSize`], [`Error::SubnetNotExists`] also for more netuids than there
		/// are, [`Error::NonAssociatedColdKey`], [`Error::HotKeyNotRegisteredInSubNet`],
		/// [`Error::NotEnoughStakeToSetWeights`], [`Error::SettingWeightsTooFast`],
		/// [`Error::DuplicateUids`], [`Error::WeightVecLengthIsLow`] without any weight above zero.
		/// **Events**: [`Event::RootWeightsSet`].
		#[pallet::call_index(8)]
		pub fn set_root_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
			dests: Vec<u16>,
			weights: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let coldkey = ensure_signed(origin)?;
			let _ = version_key;
			Self::do_set_root_weights(&coldkey, netuid, &hotkey, &dests, &weights)
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
		/// **Errors**: [`Error::NonAssociatedColdKey`], [`Error::TooManyHotkeys`],
		/// [`Error::NetworkTxRateLimitExceeded`], [`Error::SubnetLimitReached`],
		/// [`Error::CannotAffordLockCost`].
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
		/// [`Error::TooManyHotkeys`], [`Error::StakeTooLowForRoot`].
		/// **Events**: [`Event::HotkeyAssociated`], [`Event::NeuronReplaced`],
		/// [`Event::NeuronRegistered`].
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

		/// Lets other hotkeys validate with parts of a hotkey's stake on a subnet.
		///
		/// **Dispatch origin**: signed by the coldkey of the hotkey.
		///
		/// **Details**: `children` are the parts of `u64::MAX` and who gets them: at most five, none
		/// twice, together at most the whole. They replace those that there were, at the first epoch
		/// after the delay of the settings. A parent earns the dividends of its part, less the take of
		/// the child. Where as many hotkeys have children as can, the one with the least stake of its own
		/// loses its family to one with more, at once.
		///
		/// **Errors**, in the order of the checks: [`Error::RegistrationNotPermittedOnRootSubnet`],
		/// [`Error::SubnetNotExists`], [`Error::NonAssociatedColdKey`], [`Error::TooManyChildren`],
		/// [`Error::InvalidChild`], [`Error::DuplicateChild`], [`Error::ProportionOverflow`],
		/// [`Error::NotEnoughStakeToSetChildkeys`], [`Error::TxRateLimitExceeded`],
		/// [`Error::TooManyFamilies`]. **Events**: [`Event::SetChildrenScheduled`], later
		/// [`Event::SetChildren`]; that of a family that goes, without children, at once.
		#[pallet::call_index(67)]
		// Beside what is measured: what a newcomer to a full subnet weighs the others by, and what is told
		// of the family that goes.
		#[pallet::weight(T::WeightInfo::set_children()
			.saturating_add(T::DbWeight::get().reads_writes(
				u64::from(2 * MAX_FAMILIES + 2),
				u64::from(2 * MAX_CHILDREN + 3),
			)))]
		pub fn set_children(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			children: Vec<(u64, T::AccountId)>,
		) -> DispatchResult {
			Self::do_set_children(&ensure_signed(origin)?, &hotkey, netuid, children)
		}

		/// Sets the blocks between two raises of a childkey take: up to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingsChanged`].
		#[pallet::call_index(69)]
		#[pallet::weight(T::WeightInfo::change_settings())]
		pub fn sudo_set_tx_childkey_take_rate_limit(
			origin: OriginFor<T>,
			tx_rate_limit: u64,
		) -> DispatchResult {
			Self::do_change_settings(origin, |set| set.childkey_take_rate_limit = tx_rate_limit)
		}

		/// Sets what a hotkey keeps of the dividends of its parents' stake on a subnet, in parts of
		/// 65,535.
		///
		/// **Dispatch origin**: signed by the coldkey of the hotkey.
		///
		/// **Errors**, in the order of the checks: [`Error::SubnetNotExists`],
		/// [`Error::NonAssociatedColdKey`], [`Error::HotKeyNotRegisteredInSubNet`],
		/// [`Error::InvalidChildkeyTake`], [`Error::TxChildkeyTakeRateLimitExceeded`] for a raise.
		/// **Events**: [`Event::ChildKeyTakeSet`].
		#[pallet::call_index(75)]
		pub fn set_childkey_take(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			take: u16,
		) -> DispatchResult {
			Self::do_set_childkey_take(&ensure_signed(origin)?, &hotkey, netuid, take)
		}

		/// Sets the lowest childkey take, in parts of 65,535: up to the highest.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingsChanged`].
		#[pallet::call_index(76)]
		#[pallet::weight(T::WeightInfo::change_settings())]
		pub fn sudo_set_min_childkey_take(origin: OriginFor<T>, take: u16) -> DispatchResult {
			Self::do_change_settings(origin, |set| set.min_childkey_take = take)
		}

		/// Sets the highest childkey take, in parts of 65,535: from the lowest to 11,796.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingsChanged`].
		#[pallet::call_index(77)]
		#[pallet::weight(T::WeightInfo::change_settings())]
		pub fn sudo_set_max_childkey_take(origin: OriginFor<T>, take: u16) -> DispatchResult {
			Self::do_change_settings(origin, |set| set.max_childkey_take = take)
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
		#[pallet::weight(T::WeightInfo::move_stake().saturating_add(Pallet::<T>::settlements([*origin_netuid, *destination_netuid])))]
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
		#[pallet::weight(T::WeightInfo::transfer_stake().saturating_add(Pallet::<T>::settlements([*origin_netuid, *destination_netuid])))]
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
		#[pallet::weight(T::WeightInfo::swap_stake().saturating_add(Pallet::<T>::settlements([*origin_netuid, *destination_netuid])))]
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
		#[pallet::weight(T::WeightInfo::swap_stake_limit().saturating_add(Pallet::<T>::settlements([*origin_netuid, *destination_netuid])))]
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
		#[pallet::weight(T::WeightInfo::remove_stake_full_limit().saturating_add(Pallet::<T>::settlements([*netuid])))]
		pub fn remove_stake_full_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			limit_price: Option<u64>,
		) -> DispatchResult {
			let limit = limit_price.map(|price| Limit { price, allow_partial: false });
			Self::do_remove_stake_full(&ensure_signed(origin)?, &hotkey, netuid, limit)
		}

		/// Sets the blocks for which new children wait: up to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingsChanged`].
		#[pallet::call_index(109)]
		#[pallet::weight(T::WeightInfo::change_settings())]
		pub fn set_pending_childkey_cooldown(
			origin: OriginFor<T>,
			cooldown: u64,
		) -> DispatchResult {
			Self::do_change_settings(origin, |set| set.children_delay = cooldown)
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

		/// [`Pallet::set_weights`] of one mechanism of a subnet: there is only 0.
		///
		/// **Errors**: [`Error::MechanismDoesNotExist`], those of [`Pallet::set_weights`].
		/// **Events**: [`Event::WeightsSet`].
		#[pallet::call_index(119)]
		#[pallet::weight(T::WeightInfo::set_weights())]
		pub fn set_mechanism_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			mecid: u8,
			dests: Vec<u16>,
			weights: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			ensure!(mecid == 0, Error::<T>::MechanismDoesNotExist);
			Self::set_weights(origin, netuid, dests, weights, version_key)
		}

		/// Dissolves a subnet: pays what is pending, shares the TAO of its pool among the holders of its
		/// alpha, and frees its netuid.
		///
		/// **Dispatch origin**: root.
		///
		/// **Details**: trading ends at once; the payment is a job of some positions a block. What root can
		/// claim becomes stake. Every holder receives the part of the TAO that its alpha is of all staked
		/// alpha and the chain's own, exact in total.
		///
		/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubnetLimitReached`] while too many others
		/// are being dissolved. **Events**: [`Event::NetworkRemoved`], later
		/// [`Event::DissolutionPaid`] and [`Event::NetworkDissolved`].
		#[pallet::call_index(120)]
		pub fn root_dissolve_network(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_dissolve_network(netuid)
		}

		/// Claims what the coldkey's stake on root has earned on one to five subnets.
		///
		/// **Dispatch origin**: signed by the coldkey.
		///
		/// **Details**: with every hotkey that it stakes with on root, up to 64; as what the coldkey has
		/// chosen ([`Pallet::set_root_claim_type`]). What is below the subnet's threshold stays while the
		/// position on root is there, and what can't be sold stays; what sells for nothing becomes stake once
		/// the position is gone.
		///
		/// **Errors**: [`Error::InvalidSubnetNumber`]. **Events**: [`Event::RootClaimPaid`] for each
		/// payment, [`Event::RootClaimSkipped`], [`Event::RootClaimed`].
		#[pallet::call_index(121)]
		#[pallet::weight(T::WeightInfo::claim_root(MAX_CLAIMED_HOTKEYS))]
		pub fn claim_root(
			origin: OriginFor<T>,
			subnets: BTreeSet<NetUid>,
		) -> DispatchResultWithPostInfo {
			let coldkey = ensure_signed(origin)?;
			// What fails was refused before the first account.
			let refused = |error: DispatchError| error.with_weight(T::WeightInfo::claim_root(1));
			let hotkeys = Self::do_claim_root(&coldkey, &subnets).map_err(refused)?;
			Ok(Some(T::WeightInfo::claim_root(hotkeys)).into())
		}

		/// Chooses as what a coldkey receives what root has earned for it: alpha sold for TAO that joins
		/// its stake on root, alpha, or alpha on some subnets.
		///
		/// **Dispatch origin**: signed by the coldkey.
		///
		/// **Errors**: [`Error::InvalidSubnetNumber`] for none or more subnets than there can be.
		/// **Events**: [`Event::RootClaimTypeSet`].
		#[pallet::call_index(122)]
		pub fn set_root_claim_type(
			origin: OriginFor<T>,
			new_root_claim_type: RootClaimTypeEnum,
		) -> DispatchResult {
			Self::do_set_root_claim_type(ensure_signed(origin)?, new_root_claim_type)
		}

		/// Sets to how many stakers on root a block pays what they can claim: 0 to 10.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingsChanged`].
		#[pallet::call_index(123)]
		#[pallet::weight(T::WeightInfo::change_settings())]
		pub fn sudo_set_num_root_claims(origin: OriginFor<T>, new_value: u64) -> DispatchResult {
			let claims = u8::try_from(new_value).map_err(|_| Error::<T>::ValueNotInBounds)?;
			Self::do_change_settings(origin, |set| set.num_root_claims = claims)
		}

		/// Sets the least alpha of a subnet, in rao, that is claimed at once: up to 10,000,000.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root.
		/// **Errors**: those of [`Pallet::update_hyperparams`], [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::RootClaimThresholdSet`].
		#[pallet::call_index(124)]
		pub fn sudo_set_root_claim_threshold(
			origin: OriginFor<T>,
			netuid: NetUid,
			new_value: u64,
		) -> DispatchResult {
			Self::do_set_root_claim_threshold(origin, netuid, new_value)
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
		#[pallet::weight(T::WeightInfo::move_stake_limit().saturating_add(Pallet::<T>::settlements([*origin_netuid, *destination_netuid])))]
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

		/// Puts rules in force: from the next block on, or from block `at` on.
		///
		/// **Dispatch origin**: root.
		///
		/// **Details**: the switch touches only what comes later: what is pending is paid as it was set
		/// aside, what can be claimed stays so. A blend counts its blocks from the first block of the
		/// rules. Rules for a block that others wait for replace those; at most 16 wait. The exponent
		/// of a flow is from 100 to 400 hundredths.
		///
		/// **Errors**: [`Error::ValueNotInBounds`], [`Error::RulesInThePast`],
		/// [`Error::TooManyScheduledRules`]. **Events**: [`Event::RulesScheduled`], later
		/// [`Event::RulesChanged`].
		#[pallet::call_index(200)]
		pub fn set_rules(origin: OriginFor<T>, rules: Rules, at: Option<u64>) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_set_rules(rules, at)
		}

		/// Takes rules that wait for block `at` off the schedule.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::NoScheduledRules`].
		/// **Events**: [`Event::RulesCancelled`].
		#[pallet::call_index(201)]
		pub fn cancel_rules(origin: OriginFor<T>, at: u64) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_cancel_rules(at)
		}
	}
}

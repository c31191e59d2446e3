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
mod genesis;
#[cfg(any(feature = "std", feature = "try-runtime", test))]
mod invariants;
mod market;
#[cfg(test)]
mod mock;
mod positions;
mod staking;
mod subnets;
#[cfg(test)]
mod tests;
mod treasury;
mod types;
pub mod views;
pub mod weights;

pub use genesis::GenesisSubnet;
pub use pallet::*;
pub use types::{Position, SubnetInfo};
pub use weights::WeightInfo;

/// The most subnets beside root.
pub const MAX_SUBNETS: u32 = 128;

/// The most subnets that one account can stake on: all of them and root.
pub const MAX_STAKED_SUBNETS: u32 = MAX_SUBNETS + 1;

#[frame_support::pallet]
#[allow(clippy::expect_used)] // in what the macros write
pub mod pallet {
	use super::*;
	use dtao_core::{
		stake_pool::StakePool, Alpha, Limit, NetUid, Params as CoreParams, PoolError, StepError,
		Subnet, Tao,
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

	/// What rarely changes of a subnet.
	#[pallet::storage]
	pub type SubnetInfos<T: Config> = StorageMap<_, Identity, NetUid, SubnetInfo<T::AccountId>>;

	/// The numbers that hold for all subnets.
	#[pallet::storage]
	pub type Params<T> = StorageValue<_, CoreParams, ValueQuery>;

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
		pub subnets: alloc::vec::Vec<GenesisSubnet<T::AccountId>>,
		/// Hotkeys and the coldkeys that own them.
		pub hotkeys: alloc::vec::Vec<(T::AccountId, T::AccountId)>,
		/// Who has staked what: netuid, hotkey, coldkey and rao of alpha (of TAO on root).
		pub positions: alloc::vec::Vec<Position<T::AccountId>>,
		/// The numbers that hold for all subnets.
		pub params: CoreParams,
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
		/// A hotkey was associated with the coldkey that now owns it.
		HotkeyAssociated {
			/// The owner.
			coldkey: T::AccountId,
			/// The hotkey.
			hotkey: T::AccountId,
		},
		/// `unstake_all` left a position as it was.
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
	}
}

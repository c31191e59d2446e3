//! The setters that Bittensor's clients know as `AdminUtils`.
//!
//! Each call checks who may set what, changes one number of `pallet-dtao`, which holds it in its
//! range, and says so in an event. Nothing is stored here.
//!
//! A subnet's owner may change its hyperparameters, each once in some tempos and not shortly before
//! an epoch; root may at any time. What holds for all subnets is root's.

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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod changes;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

pub use changes::{HyperparamChange, SettingChange};
pub use pallet::*;
pub use weights::WeightInfo;

/// The longest halving of a moving price's start, in blocks: about 1,600 years of 12 seconds.
pub const MAX_EMA_HALVING: u64 = u32::MAX as u64;

#[frame_support::pallet]
#[allow(clippy::expect_used)] // in what the macros write
pub mod pallet {
	use super::*;
	use dtao_core::{
		ema::SMOOTHING_ONE,
		fixed::{I96F32, U64F64},
		FeeRate, NetUid, Price, SeedRule, VoteParams,
	};
	// btcli takes amounts of TAO by this name of their type, as the metadata tells it.
	use dtao_core::Tao as TaoBalance;
	use frame_support::pallet_prelude::*;
	use frame_system::{pallet_prelude::*, RawOrigin};
	use pallet_dtao::{Hyperparam, Pallet as Dtao, WeightInfo as _};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the pallet needs from its runtime.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>> + pallet_dtao::Config
	{
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// What was set.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// What a TAO of root stake weighs against alpha.
		TaoWeightSet {
			/// In parts of `u64::MAX`.
			tao_weight: u64,
		},
		/// The owners' part of all alpha.
		SubnetOwnerCutSet {
			/// In parts of 65,535.
			subnet_owner_cut: u16,
		},
		/// The weight of one block in the moving prices.
		SubnetMovingAlphaSet {
			/// In parts per billion.
			parts_per_billion: u64,
		},
		/// The weight of one block in the moving averages of the flows of TAO.
		TaoFlowSmoothingFactorSet {
			/// In parts of 2⁶³.
			smoothing_factor: u64,
		},
		/// How root's vote is counted.
		RootVoteSet {
			/// Blocks from one count to the next.
			tempo: u16,
			/// How steeply the trust in a subnet decides.
			rho: u16,
			/// The part of the stake at which half a subnet's rank counts, in parts of 65,535.
			kappa: u16,
		},
		/// The slow start of a subnet's moving price.
		EmaPriceHalvingPeriodSet {
			/// The subnet.
			netuid: NetUid,
			/// The age in blocks at which it moves at half speed.
			ema_halving: u64,
		},
		/// The fee on trades of a subnet's alpha.
		FeeRateSet {
			/// The subnet.
			netuid: NetUid,
			/// In parts of 65,535.
			rate: u16,
		},
		/// A hyperparameter of a subnet.
		HyperparameterSet {
			/// The subnet.
			netuid: NetUid,
			/// Which, and its new value.
			hyperparameter: HyperparamChange,
		},
		/// A number that holds for all subnets.
		SettingSet {
			/// Which, and its new value.
			setting: SettingChange,
		},
		/// Whether neurons can register on a subnet.
		RegistrationAllowedSet {
			/// The subnet.
			netuid: NetUid,
			/// Whether they can.
			allowed: bool,
		},
		/// Whether a subnet takes part in the shares of TAO.
		SubnetEmissionEnabledSet {
			/// The subnet.
			netuid: NetUid,
			/// Whether it does.
			enabled: bool,
		},
		/// The hotkey that receives a subnet's owner's cut.
		SubnetOwnerHotkeySet {
			/// The subnet.
			netuid: NetUid,
			/// The hotkey.
			hotkey: T::AccountId,
		},
	}

	/// Why a setter refuses.
	#[pallet::error]
	pub enum Error<T> {
		/// The value is outside the range that the call documents.
		ValueNotInBounds,
	}

	// The order of the indices is ours: clients find calls by name.
	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Sets what a TAO of root stake weighs against alpha, in parts of `u64::MAX`: from 0 (root
		/// earns nothing) to all of it (a TAO weighs as much as an alpha).
		///
		/// **Dispatch origin**: root. **Events**: [`Event::TaoWeightSet`].
		#[pallet::call_index(0)]
		pub fn sudo_set_tao_weight(origin: OriginFor<T>, tao_weight: u64) -> DispatchResult {
			ensure_root(origin)?;
			Dtao::<T>::update_params(|params| params.tao_weight = tao_weight)?;
			Self::deposit_event(Event::TaoWeightSet { tao_weight });
			Ok(())
		}

		/// Sets the owners' part of all alpha, in parts of 65,535: from nothing to all of it.
		///
		/// **Dispatch origin**: root. **Events**: [`Event::SubnetOwnerCutSet`].
		#[pallet::call_index(1)]
		pub fn sudo_set_subnet_owner_cut(
			origin: OriginFor<T>,
			subnet_owner_cut: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			Dtao::<T>::update_params(|params| params.owner_cut = subnet_owner_cut)?;
			Self::deposit_event(Event::SubnetOwnerCutSet { subnet_owner_cut });
			Ok(())
		}

		/// Sets the weight of one block in the moving prices: from 0 to 1, with 32 binary digits as
		/// clients send it, kept in parts per billion, rounded to nearest.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`].
		/// **Events**: [`Event::SubnetMovingAlphaSet`].
		#[pallet::call_index(2)]
		pub fn sudo_set_subnet_moving_alpha(origin: OriginFor<T>, alpha: I96F32) -> DispatchResult {
			ensure_root(origin)?;
			// Beyond one by less than half a part would round to one.
			let one = I96F32::from_price(Price::from_u32(1));
			ensure!(alpha.bits <= one.bits, Error::<T>::ValueNotInBounds);
			let parts_per_billion = alpha
				.to_parts_of(SMOOTHING_ONE.into())
				.and_then(|parts| u64::try_from(parts).ok())
				.ok_or(Error::<T>::ValueNotInBounds)?;
			Dtao::<T>::update_params(|params| params.moving_alpha = parts_per_billion)?;
			Self::deposit_event(Event::SubnetMovingAlphaSet { parts_per_billion });
			Ok(())
		}

		/// Sets the age in blocks at which a subnet's moving price moves at half speed: from 0 (full
		/// speed at once) to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`],
		/// [`pallet_dtao::Error::SubnetNotExists`].
		/// **Events**: [`Event::EmaPriceHalvingPeriodSet`].
		#[pallet::call_index(3)]
		pub fn sudo_set_ema_price_halving_period(
			origin: OriginFor<T>,
			netuid: NetUid,
			ema_halving: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(ema_halving <= MAX_EMA_HALVING, Error::<T>::ValueNotInBounds);
			Dtao::<T>::update_subnet(netuid, |subnet| subnet.ema_halving = ema_halving)?;
			Self::deposit_event(Event::EmaPriceHalvingPeriodSet { netuid, ema_halving });
			Ok(())
		}

		/// Sets the fee on trades of a subnet's alpha, in parts of 65,535 of what is paid: from 0 to
		/// 10,000 (about 15 %).
		///
		/// **Dispatch origin**: root. **Errors**: [`Error::ValueNotInBounds`],
		/// [`pallet_dtao::Error::SubnetNotExists`]. **Events**: [`Event::FeeRateSet`].
		#[pallet::call_index(4)]
		pub fn sudo_set_fee_rate(
			origin: OriginFor<T>,
			netuid: NetUid,
			rate: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			let fee_rate = FeeRate::new(rate).ok_or(Error::<T>::ValueNotInBounds)?;
			Dtao::<T>::update_subnet(netuid, |subnet| subnet.fee_rate = fee_rate)?;
			Self::deposit_event(Event::FeeRateSet { netuid, rate });
			Ok(())
		}

		/// Sets the least version that weights must name: any; 0 asks for none.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_weights_version_key(
			origin: OriginFor<T>,
			netuid: NetUid,
			weights_version_key: u64,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::WeightsVersion(weights_version_key))
		}

		/// Sets the blocks between two settings of weights by one neuron: up to
		/// 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: those of [`Dtao::update_hyperparams`].
		/// **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(6)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_weights_set_rate_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			weights_set_rate_limit: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			Self::set(
				RawOrigin::Root.into(),
				netuid,
				HyperparamChange::WeightsRateLimit(weights_set_rate_limit),
			)
		}

		/// Sets the blocks for which a new neuron is safe from being replaced: any.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(7)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_immunity_period(
			origin: OriginFor<T>,
			netuid: NetUid,
			immunity_period: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::ImmunityPeriod(immunity_period))
		}

		/// Sets the fewest weights that a validator may set: up to 256.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(8)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_min_allowed_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			min_allowed_weights: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::MinWeights(min_allowed_weights))
		}

		/// Sets the largest part of a validator's weights that one neuron may have, in parts of
		/// 65,535: from 256, with which equal weights over a full subnet still pass.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(9)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_max_weight_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_weight_limit: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::MaxWeight(max_weight_limit))
		}

		/// Sets the most neurons: from the present number (at least 1) to 256.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(10)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_max_allowed_uids(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_allowed_uids: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::MaxUids(max_allowed_uids))
		}

		/// Sets the most validator permits from the next epoch on: from 1 to 256.
		///
		/// **Dispatch origin**: root. **Errors**: those of [`Dtao::update_hyperparams`].
		/// **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(11)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_max_allowed_validators(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_allowed_validators: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			Self::set(
				RawOrigin::Root.into(),
				netuid,
				HyperparamChange::MaxValidators(max_allowed_validators),
			)
		}

		/// Sets the majority that decides consensus, in parts of 65,535 of the active stake: any.
		///
		/// **Dispatch origin**: root. **Errors**: those of [`Dtao::update_hyperparams`].
		/// **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(12)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_kappa(origin: OriginFor<T>, netuid: NetUid, kappa: u16) -> DispatchResult {
			ensure_root(origin)?;
			Self::set(RawOrigin::Root.into(), netuid, HyperparamChange::Kappa(kappa))
		}

		/// Sets what old bonds keep at an epoch, in parts per million: up to 975,000.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(13)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_bonds_moving_average(
			origin: OriginFor<T>,
			netuid: NetUid,
			bonds_moving_average: u64,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::BondsMovingAverage(bonds_moving_average))
		}

		/// Sets how far bonds follow clipped instead of stated weights, in parts of 65,535: any.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(14)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_bonds_penalty(
			origin: OriginFor<T>,
			netuid: NetUid,
			bonds_penalty: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::BondsPenalty(bonds_penalty))
		}

		/// Sets after how many blocks a validator that sets no weights is inactive: from one tempo
		/// to fifty.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Details**: it is kept in
		/// thousandths of a tempo, and follows a later change of the tempo. **Errors**:
		/// [`Error::ValueNotInBounds`] where no number of thousandths makes it just so many blocks;
		/// those of [`Dtao::update_hyperparams`]. **Events**:
		/// [`pallet_dtao::Event::ActivityCutoffFactorSet`].
		#[pallet::call_index(15)]
		#[pallet::weight(<T as pallet_dtao::Config>::WeightInfo::set_activity_cutoff_factor())]
		pub fn sudo_set_activity_cutoff(
			origin: OriginFor<T>,
			netuid: NetUid,
			activity_cutoff: u16,
		) -> DispatchResult {
			Dtao::<T>::ensure_owner_or_root(origin.clone(), netuid)?;
			let factor = Dtao::<T>::hyperparams(netuid).activity_cutoff_factor_for(activity_cutoff);
			let factor = factor.ok_or(Error::<T>::ValueNotInBounds)?;
			Dtao::<T>::set_activity_cutoff_factor(origin, netuid, factor)
		}

		/// Sets whether weights are committed first and revealed later.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(16)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_commit_reveal_weights_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::CommitReveal(enabled))
		}

		/// Sets the epochs from a commit to its reveal: from 1 to 100.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(17)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_commit_reveal_weights_interval(
			origin: OriginFor<T>,
			netuid: NetUid,
			interval: u64,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::RevealPeriod(interval))
		}

		/// Sets whether Yuma3's bonds move by liquid alpha.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(18)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_liquid_alpha_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::LiquidAlpha(enabled))
		}

		/// Sets how slowly and how fast liquid alpha moves a bond, in parts of 65,535: the former from 1,638
		/// to the latter.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(19)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_alpha_values(
			origin: OriginFor<T>,
			netuid: NetUid,
			alpha_low: u16,
			alpha_high: u16,
		) -> DispatchResult {
			Self::set(
				origin,
				netuid,
				HyperparamChange::AlphaValues { low: alpha_low, high: alpha_high },
			)
		}

		/// Sets how sharply liquid alpha turns from slow to fast, in hundredths: from 0.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(20)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_alpha_sigmoid_steepness(
			origin: OriginFor<T>,
			netuid: NetUid,
			steepness: i16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::AlphaSteepness(steepness))
		}

		/// Sets whether bonds are those of Yuma3.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(21)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_yuma3_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::Yuma3(enabled))
		}

		/// Sets the least price of a registration, in rao: from 1,000 to 1,000,000,000 (1 TAO), and at most
		/// the highest. It holds from now on.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(22)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_min_burn(
			origin: OriginFor<T>,
			netuid: NetUid,
			min_burn: TaoBalance,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::MinBurn(min_burn))
		}

		/// Sets the highest price of a registration, in rao: from 100,000,000 (0.1 TAO) to all TAO, and at
		/// least the lowest. It holds from now on.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(23)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_max_burn(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_burn: TaoBalance,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::MaxBurn(max_burn))
		}

		/// Sets the blocks in which the price of a registration halves: up to 36,100; 0 keeps it.
		/// It holds from now on.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(24)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_burn_half_life(
			origin: OriginFor<T>,
			netuid: NetUid,
			burn_half_life: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::BurnHalfLife(burn_half_life))
		}

		/// Sets what each registration multiplies the price of the next by: from 1 to 3, with 64
		/// binary digits as clients send it, kept with 18 decimals, rounded to nearest.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(25)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_burn_increase_mult(
			origin: OriginFor<T>,
			netuid: NetUid,
			burn_increase_mult: U64F64,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::BurnIncrease(burn_increase_mult.to_price()))
		}

		/// Sets whether stake may change its coldkey.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(26)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_toggle_transfer(
			origin: OriginFor<T>,
			netuid: NetUid,
			toggle: bool,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::Transfers(toggle))
		}

		/// Sets how many of the owner's neurons are never replaced: from 1 to 10.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(27)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_owner_immune_neuron_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			immune_neurons: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::ImmuneOwnerUids(immune_neurons))
		}

		/// Sets the neurons outside immunity at or below which immune ones are replaced first: up to 256.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_hyperparams`]. **Events**: [`Event::HyperparameterSet`].
		#[pallet::call_index(28)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_min_non_immune_uids(
			origin: OriginFor<T>,
			netuid: NetUid,
			min: u16,
		) -> DispatchResult {
			Self::set(origin, netuid, HyperparamChange::MinNonImmuneUids(min))
		}

		/// Sets the blocks from one epoch of a subnet to the next: [`Dtao::set_tempo`].
		#[pallet::call_index(29)]
		#[pallet::weight(<T as pallet_dtao::Config>::WeightInfo::set_tempo())]
		pub fn sudo_set_tempo(origin: OriginFor<T>, netuid: NetUid, tempo: u16) -> DispatchResult {
			Dtao::<T>::set_tempo(origin, netuid, tempo)
		}

		/// Sets whether neurons can register on a subnet. While they can't, its share of TAO is not
		/// minted.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::update_subnet_as`]. **Events**: [`Event::RegistrationAllowedSet`].
		#[pallet::call_index(30)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_network_registration_allowed(
			origin: OriginFor<T>,
			netuid: NetUid,
			registration_allowed: bool,
		) -> DispatchResult {
			let allowed = registration_allowed;
			Dtao::<T>::update_subnet_as(origin, netuid, Hyperparam::Registration, |subnet| {
				subnet.open = allowed;
			})?;
			Self::deposit_event(Event::RegistrationAllowedSet { netuid, allowed });
			Ok(())
		}

		/// Sets whether a subnet takes part in the shares of TAO. Its own alpha is emitted all the
		/// same.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::SubnetNotExists`].
		/// **Events**: [`Event::SubnetEmissionEnabledSet`].
		#[pallet::call_index(31)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_subnet_emission_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			Dtao::<T>::update_subnet(netuid, |subnet| subnet.emission_enabled = enabled)?;
			Self::deposit_event(Event::SubnetEmissionEnabledSet { netuid, enabled });
			Ok(())
		}

		/// Starts a subnet, without the wait that its owner has: from the next block on it emits
		/// and its alpha is traded.
		///
		/// **Dispatch origin**: root. **Details**: to say what is so already does nothing. A subnet
		/// that has started can't be stopped: its stakers could not leave. **Errors**:
		/// [`pallet_dtao::Error::SubnetNotExists`], [`Error::ValueNotInBounds`]. **Events**:
		/// [`pallet_dtao::Event::FirstEmissionBlockNumberSet`].
		#[pallet::call_index(32)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_subtoken_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			subtoken_enabled: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			let started = Dtao::<T>::is_started(netuid)?;
			ensure!(subtoken_enabled || !started, Error::<T>::ValueNotInBounds);
			if subtoken_enabled && !started {
				Dtao::<T>::start(netuid)?;
			}
			Ok(())
		}

		/// Makes another hotkey of the owner's the one that receives a subnet's owner's cut. It
		/// needn't be a neuron.
		///
		/// **Dispatch origin**: signed by the subnet's owner, or root. **Errors**: those of
		/// [`Dtao::set_owner_hotkey`]. **Events**: [`Event::SubnetOwnerHotkeySet`].
		#[pallet::call_index(33)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_subnet_owner_hotkey(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
		) -> DispatchResult {
			Dtao::<T>::set_owner_hotkey(origin, netuid, &hotkey)?;
			Self::deposit_event(Event::SubnetOwnerHotkeySet { netuid, hotkey });
			Ok(())
		}

		/// [`Pallet::sudo_set_subnet_owner_hotkey`] by the other name that clients have for it.
		#[pallet::call_index(34)]
		#[pallet::weight(<T as Config>::WeightInfo::set_hyperparameter())]
		pub fn sudo_set_sn_owner_hotkey(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
		) -> DispatchResult {
			Self::sudo_set_subnet_owner_hotkey(origin, netuid, hotkey)
		}

		/// Sets the blocks between two registrations of subnets: up to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(35)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_network_rate_limit(
			origin: OriginFor<T>,
			rate_limit: u64,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::NetworkRateLimit(rate_limit))
		}

		/// Sets the blocks for which a new subnet is safe from being replaced: up to
		/// 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(36)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_network_immunity_period(
			origin: OriginFor<T>,
			immunity_period: u64,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::NetworkImmunityPeriod(immunity_period))
		}

		/// Sets the least that a new subnet costs, in rao: from 20,000,000 (0.02 TAO),
		/// which pays for what a pool starts with, to all TAO.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(37)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_network_min_lock_cost(
			origin: OriginFor<T>,
			lock_cost: TaoBalance,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::MinLock(lock_cost))
		}

		/// Sets the most subnets beside root: up to 128. Where there are
		/// more, each registration replaces one.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(38)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_subnet_limit(origin: OriginFor<T>, max_subnets: u16) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::SubnetLimit(max_subnets))
		}

		/// Sets the blocks in which the price of a subnet falls from twice the last one to the last
		/// one, at full block emission: up to 4,294,967,295; with 0 it is always the
		/// least.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(39)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_lock_reduction_interval(
			origin: OriginFor<T>,
			interval: u64,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::LockReductionInterval(interval))
		}

		/// Sets what of its price enters the pool of a new subnet: the whole, or a fixed amount
		/// from the least reserve to all TAO.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(40)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_network_seed(origin: OriginFor<T>, seed: SeedRule) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::Seed(seed))
		}

		/// Sets the blocks from the registration of a subnet to the first moment that its owner may
		/// start it: up to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(41)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_start_call_delay(origin: OriginFor<T>, delay: u64) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::StartCallDelay(delay))
		}

		/// Sets the most epochs in one block: 1 or 2.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(42)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_max_epochs_per_block(
			origin: OriginFor<T>,
			max_epochs_per_block: u8,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::MaxEpochsPerBlock(max_epochs_per_block))
		}

		/// Sets what an owner may set the tempo to, in blocks: from 1, the shortest at most the
		/// longest. Tempos that are set stay.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(43)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_tempo_range(
			origin: OriginFor<T>,
			min_tempo: u16,
			max_tempo: u16,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::TempoRange { min: min_tempo, max: max_tempo })
		}

		/// Sets the lowest take that a hotkey may set, in parts of 65,535: up to the highest. Takes
		/// that are set stay.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(44)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_min_delegate_take(origin: OriginFor<T>, take: u16) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::MinTake(take))
		}

		/// Sets the highest take that a hotkey may set, in parts of 65,535: from the lowest to
		/// 11,796 (18 %). Takes that are set stay, and so does the 18 % of hotkeys that never set
		/// one. The name is the clients'.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(45)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_default_take(origin: OriginFor<T>, default_take: u16) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::MaxTake(default_take))
		}

		/// Sets the blocks between two raises of a take: up to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(46)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_tx_delegate_take_rate_limit(
			origin: OriginFor<T>,
			tx_rate_limit: u64,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::TakeRateLimit(tx_rate_limit))
		}

		/// Sets the stake weight that a hotkey needs to set weights, in rao: any.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(47)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_stake_threshold(origin: OriginFor<T>, min_stake: u64) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::StakeThreshold(min_stake))
		}

		/// Sets the blocks before an epoch in which owners may not change their subnet: any. While fewer
		/// blocks than that are left, or than half a tempo where that is less, owners are refused.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(48)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_admin_freeze_window(origin: OriginFor<T>, window: u16) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::AdminFreezeWindow(window))
		}

		/// Sets the tempos between two changes of the same hyperparameter by an owner: any.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(49)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_owner_hparam_rate_limit(
			origin: OriginFor<T>,
			epochs: u16,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::OwnerHyperparamRateLimit(epochs))
		}

		/// Sets the most validators on root: from 1 to 64. Those that are there stay until others
		/// take their place.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(50)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_max_root_validators(
			origin: OriginFor<T>,
			max_validators: u16,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::MaxRootValidators(max_validators))
		}

		/// Sets the blocks between two votes of a validator of root: up to 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(51)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_root_weights_rate_limit(
			origin: OriginFor<T>,
			rate_limit: u64,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::RootWeightsRateLimit(rate_limit))
		}

		/// Sets the blocks between two changes of a hotkey's children on a subnet: up to
		/// 4,294,967,295.
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::SettingSet`].
		#[pallet::call_index(52)]
		#[pallet::weight(<T as Config>::WeightInfo::set_setting())]
		pub fn sudo_set_children_rate_limit(
			origin: OriginFor<T>,
			rate_limit: u64,
		) -> DispatchResult {
			Self::set_for_all(origin, SettingChange::ChildrenRateLimit(rate_limit))
		}

		/// Sets the weight of one block in the moving averages of the flows of TAO, in parts of 2⁶³:
		/// from 0 (they stand still) to 2⁶³ (each is its last block).
		///
		/// **Dispatch origin**: root. **Errors**: [`pallet_dtao::Error::ValueNotInBounds`].
		/// **Events**: [`Event::TaoFlowSmoothingFactorSet`].
		#[pallet::call_index(53)]
		pub fn sudo_set_tao_flow_smoothing_factor(
			origin: OriginFor<T>,
			smoothing_factor: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			Dtao::<T>::update_params(|params| params.flow_smoothing = smoothing_factor)?;
			Self::deposit_event(Event::TaoFlowSmoothingFactorSet { smoothing_factor });
			Ok(())
		}

		/// Sets how root's vote is counted: the blocks from one count to the next (0 counts no votes
		/// any more, and what the last count came to stays), how steeply the trust in a subnet decides,
		/// and the part of the stake, in parts of 65,535, that has to vote for a subnet for half its
		/// rank to count. Any of each.
		///
		/// **Dispatch origin**: root. **Events**: [`Event::RootVoteSet`].
		#[pallet::call_index(54)]
		pub fn sudo_set_root_vote(
			origin: OriginFor<T>,
			tempo: u16,
			rho: u16,
			kappa: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			Dtao::<T>::update_params(|params| params.vote = VoteParams { tempo, rho, kappa })?;
			Self::deposit_event(Event::RootVoteSet { tempo, rho, kappa });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// Changes a hyperparameter for the subnet's owner or root, and says so.
		fn set(
			origin: OriginFor<T>,
			netuid: NetUid,
			hyperparameter: HyperparamChange,
		) -> DispatchResult {
			Dtao::<T>::update_hyperparams(origin, netuid, hyperparameter.which(), |params| {
				hyperparameter.apply(params);
			})?;
			Self::deposit_event(Event::HyperparameterSet { netuid, hyperparameter });
			Ok(())
		}

		/// Changes a number that holds for all subnets for root, and says so.
		fn set_for_all(origin: OriginFor<T>, setting: SettingChange) -> DispatchResult {
			ensure_root(origin)?;
			Dtao::<T>::update_settings(|settings| setting.apply(settings))?;
			Self::deposit_event(Event::SettingSet { setting });
			Ok(())
		}
	}
}

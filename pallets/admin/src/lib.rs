//! The setters that Bittensor's clients know as `AdminUtils`.
//!
//! Each call checks who may set what and in which range, changes one number of `pallet-dtao` and
//! says so in an event. Nothing is stored here.

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
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

pub use pallet::*;
pub use weights::WeightInfo;

/// The longest halving of a moving price's start, in blocks: about 1,600 years of 12 seconds.
pub const MAX_EMA_HALVING: u64 = u32::MAX as u64;

#[frame_support::pallet]
#[allow(clippy::expect_used)] // in what the macros write
pub mod pallet {
	use super::*;
	use dtao_core::{ema::SMOOTHING_ONE, fixed::I96F32, FeeRate, NetUid, Price};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use pallet_dtao::Pallet as Dtao;

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
			Dtao::<T>::update_params(|params| params.tao_weight = tao_weight);
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
			Dtao::<T>::update_params(|params| params.owner_cut = subnet_owner_cut);
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
			Dtao::<T>::update_params(|params| params.moving_alpha = parts_per_billion);
			Self::deposit_event(Event::SubnetMovingAlphaSet { parts_per_billion });
			Ok(())
		}

		/// Sets the age in blocks at which a subnet's moving price moves at half speed: from 0 (full
		/// speed at once) to [`MAX_EMA_HALVING`].
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
	}
}

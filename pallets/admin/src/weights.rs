//! Weights of `pallet_admin`, measured by `scripts/bench.sh weights`. Not written by hand.
//!
//! STEPS: 50, REPEAT: 20, CPU: AMD EPYC

#![allow(missing_docs)] // one function per call, named after it
#![allow(unused_parens)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls (and the block hook) cost.
pub trait WeightInfo {
	fn sudo_set_tao_weight() -> Weight;
	fn sudo_set_subnet_owner_cut() -> Weight;
	fn sudo_set_subnet_moving_alpha() -> Weight;
	fn sudo_set_ema_price_halving_period() -> Weight;
	fn sudo_set_fee_rate() -> Weight;
	fn set_hyperparameter() -> Weight;
	fn set_setting() -> Weight;
}

/// Measured weights, with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	fn sudo_set_tao_weight() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `252`
		//  Estimated: `1503`
		// Minimum execution time: 6_720_000 picoseconds.
		Weight::from_parts(7_270_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	fn sudo_set_subnet_owner_cut() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `252`
		//  Estimated: `1503`
		// Minimum execution time: 6_890_000 picoseconds.
		Weight::from_parts(7_401_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	fn sudo_set_subnet_moving_alpha() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `252`
		//  Estimated: `1503`
		// Minimum execution time: 6_800_000 picoseconds.
		Weight::from_parts(7_461_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	fn sudo_set_ema_price_halving_period() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `310`
		//  Estimated: `3584`
		// Minimum execution time: 7_020_000 picoseconds.
		Weight::from_parts(7_721_000, 3584)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	fn sudo_set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `310`
		//  Estimated: `3584`
		// Minimum execution time: 6_730_000 picoseconds.
		Weight::from_parts(7_681_000, 3584)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Placeholder until measured.
	fn set_hyperparameter() -> Weight {
		Weight::from_parts(40_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Placeholder until measured.
	fn set_setting() -> Weight {
		Weight::from_parts(10_000_000, 2_000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

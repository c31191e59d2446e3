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
	fn sudo_set_tao_flow_smoothing_factor() -> Weight;
	fn sudo_set_root_vote() -> Weight;
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
		//  Measured:  `540`
		//  Estimated: `1503`
		// Minimum execution time: 8_904_000 picoseconds.
		Weight::from_parts(9_604_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	fn sudo_set_subnet_owner_cut() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `540`
		//  Estimated: `1503`
		// Minimum execution time: 8_733_000 picoseconds.
		Weight::from_parts(9_464_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	fn sudo_set_subnet_moving_alpha() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `540`
		//  Estimated: `1503`
		// Minimum execution time: 8_683_000 picoseconds.
		Weight::from_parts(9_354_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn sudo_set_tao_flow_smoothing_factor() -> Weight {
		Weight::from_parts(9_604_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn sudo_set_root_vote() -> Weight {
		Weight::from_parts(9_604_000, 1503)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn sudo_set_ema_price_halving_period() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `533`
		//  Estimated: `3593`
		// Minimum execution time: 7_521_000 picoseconds.
		Weight::from_parts(8_133_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn sudo_set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `533`
		//  Estimated: `3593`
		// Minimum execution time: 7_491_000 picoseconds.
		Weight::from_parts(8_102_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastOwnerChange` (r:1 w:1)
	/// Proof: `SubtensorModule::LastOwnerChange` (`max_values`: None, `max_size`: Some(11), added: 2486, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn set_hyperparameter() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1074`
		//  Estimated: `3593`
		// Minimum execution time: 40_090_000 picoseconds.
		Weight::from_parts(42_764_000, 3593)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:1)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	fn set_setting() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `627`
		//  Estimated: `1667`
		// Minimum execution time: 8_512_000 picoseconds.
		Weight::from_parts(9_194_000, 1667)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

//! Weights of `pallet_admin`, measured by `scripts/bench.sh weights`. Not written by hand.
//!
//! STEPS: 6, REPEAT: 3, CPU: AMD EPYC

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
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_set_tao_weight() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `609`
		//  Estimated: `1517`
		// Minimum execution time: 9_664_000 picoseconds.
		Weight::from_parts(10_686_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_set_subnet_owner_cut() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `609`
		//  Estimated: `1517`
		// Minimum execution time: 9_754_000 picoseconds.
		Weight::from_parts(10_565_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_set_subnet_moving_alpha() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `609`
		//  Estimated: `1517`
		// Minimum execution time: 9_724_000 picoseconds.
		Weight::from_parts(10_606_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_set_tao_flow_smoothing_factor() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `609`
		//  Estimated: `1517`
		// Minimum execution time: 9_754_000 picoseconds.
		Weight::from_parts(10_535_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:1)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_set_root_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `609`
		//  Estimated: `1517`
		// Minimum execution time: 9_845_000 picoseconds.
		Weight::from_parts(10_625_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	fn sudo_set_ema_price_halving_period() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `670`
		//  Estimated: `3697`
		// Minimum execution time: 8_993_000 picoseconds.
		Weight::from_parts(9_694_000, 3697)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	fn sudo_set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `670`
		//  Estimated: `3697`
		// Minimum execution time: 8_923_000 picoseconds.
		Weight::from_parts(9_684_000, 3697)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastOwnerChange` (r:1 w:1)
	/// Proof: `SubtensorModule::LastOwnerChange` (`max_values`: None, `max_size`: Some(11), added: 2486, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightsSetRateLimit` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightsSetRateLimit` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MinAllowedWeights` (r:0 w:1)
	/// Proof: `SubtensorModule::MinAllowedWeights` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RevealPeriodEpochs` (r:0 w:1)
	/// Proof: `SubtensorModule::RevealPeriodEpochs` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::CommitRevealWeightsEnabled` (r:0 w:1)
	/// Proof: `SubtensorModule::CommitRevealWeightsEnabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxWeightsLimit` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxWeightsLimit` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn set_hyperparameter() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1373`
		//  Estimated: `3697`
		// Minimum execution time: 50_495_000 picoseconds.
		Weight::from_parts(53_871_000, 3697)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:1)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	fn set_setting() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `766`
		//  Estimated: `1712`
		// Minimum execution time: 10_135_000 picoseconds.
		Weight::from_parts(10_997_000, 1712)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

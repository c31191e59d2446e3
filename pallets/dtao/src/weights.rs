//! Weights of `pallet_dtao`, measured by `scripts/bench.sh weights`. Not written by hand.
//!
//! STEPS: 50, REPEAT: 20, CPU: AMD EPYC

#![allow(missing_docs)] // one function per call, named after it
#![allow(unused_parens)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls (and the block hook) cost.
pub trait WeightInfo {
	fn on_initialize(n: u32) -> Weight;
	fn add_stake() -> Weight;
	fn remove_stake() -> Weight;
	fn add_stake_limit() -> Weight;
	fn remove_stake_limit() -> Weight;
	fn unstake_all(n: u32) -> Weight;
	fn try_associate_hotkey() -> Weight;
	fn set_weights() -> Weight;
	fn burned_register() -> Weight;
	fn register_network() -> Weight;
	fn dissolve_network() -> Weight;
	fn root_register() -> Weight;
	fn decrease_take() -> Weight;
	fn increase_take() -> Weight;
	fn set_subnet_identity() -> Weight;
	fn register_network_with_identity() -> Weight;
	fn move_stake() -> Weight;
	fn transfer_stake() -> Weight;
	fn swap_stake() -> Weight;
	fn swap_stake_limit() -> Weight;
	fn start_call() -> Weight;
	fn commit_weights() -> Weight;
	fn reveal_weights() -> Weight;
	fn remove_stake_full_limit() -> Weight;
	fn update_symbol() -> Weight;
	fn root_dissolve_network() -> Weight;
	fn register_limit() -> Weight;
	fn set_tempo() -> Weight;
	fn set_activity_cutoff_factor() -> Weight;
	fn trigger_epoch() -> Weight;
	fn move_stake_limit() -> Weight;
	fn unstake_all_alpha(n: u32) -> Weight;
	fn epoch(n: u32) -> Weight;
	fn epoch_validators(v: u32) -> Weight;
	fn dissolve_neurons(n: u32) -> Weight;
	fn dissolve_positions(n: u32) -> Weight;
}

/// Measured weights, with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:128)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 128]`.
	fn on_initialize(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1019 + n * (11 ±0)`
		//  Estimated: `3569 + n * (2594 ±0)`
		// Minimum execution time: 6_139_000 picoseconds.
		Weight::from_parts(26_527_537, 3569)
			// Standard Error: 1_873
			.saturating_add(Weight::from_parts(2_924_732, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2594).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(356), added: 2831, mode: `MaxEncodedLen`)
	fn add_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2267`
		//  Estimated: `3821`
		// Minimum execution time: 79_138_000 picoseconds.
		Weight::from_parts(98_777_000, 3821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(356), added: 2831, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2309`
		//  Estimated: `3821`
		// Minimum execution time: 95_002_000 picoseconds.
		Weight::from_parts(119_808_000, 3821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(356), added: 2831, mode: `MaxEncodedLen`)
	fn add_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2267`
		//  Estimated: `3821`
		// Minimum execution time: 85_357_000 picoseconds.
		Weight::from_parts(106_629_000, 3821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(356), added: 2831, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2309`
		//  Estimated: `3821`
		// Minimum execution time: 90_455_000 picoseconds.
		Weight::from_parts(116_634_000, 3821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(356), added: 2831, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:129 w:129)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:129 w:129)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:128)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 129]`.
	fn unstake_all(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6903 + n * (2 ±0)`
		//  Estimated: `6178 + n * (2589 ±0)`
		// Minimum execution time: 92_789_000 picoseconds.
		Weight::from_parts(7_457_698, 6178)
			// Standard Error: 72_956
			.saturating_add(Weight::from_parts(59_334_221, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2589).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn try_associate_hotkey() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `501`
		//  Estimated: `3545`
		// Minimum execution time: 8_943_000 picoseconds.
		Weight::from_parts(9_635_000, 3545)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn set_weights() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn burned_register() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn register_network() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn dissolve_network() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn root_register() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn decrease_take() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn increase_take() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn set_subnet_identity() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn register_network_with_identity() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn move_stake() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn transfer_stake() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn swap_stake() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn swap_stake_limit() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn start_call() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn commit_weights() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn reveal_weights() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn remove_stake_full_limit() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn update_symbol() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn register_limit() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn set_tempo() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn trigger_epoch() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn move_stake_limit() -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 20))
	}
	fn unstake_all_alpha(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(5, 5).saturating_mul((n).into()))
	}
	fn epoch(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(7, 5).saturating_mul((n).into()))
	}
	fn epoch_validators(v: u32) -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul((v).into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul((v).into()))
	}
	fn dissolve_neurons(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(2, 4).saturating_mul((n).into()))
	}
	fn dissolve_positions(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads_writes(5, 5).saturating_mul((n).into()))
	}
}

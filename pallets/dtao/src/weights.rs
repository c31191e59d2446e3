//! Weights of `pallet_dtao`, measured by `scripts/bench.sh weights`. Not written by hand.
//!
//! STEPS: 20, REPEAT: 10, CPU: AMD EPYC

#![allow(missing_docs)] // one function per call, named after it
#![allow(unused_parens)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls (and the block hook) cost.
pub trait WeightInfo {
	fn on_initialize(n: u32) -> Weight;
	fn epoch(n: u32) -> Weight;
	fn epoch_validators(v: u32) -> Weight;
	fn epoch_families(n: u32) -> Weight;
	fn dissolve_neurons(n: u32) -> Weight;
	fn dissolve_positions(n: u32) -> Weight;
	fn add_stake() -> Weight;
	fn remove_stake() -> Weight;
	fn add_stake_limit() -> Weight;
	fn remove_stake_limit() -> Weight;
	fn remove_stake_full_limit() -> Weight;
	fn unstake_all(n: u32) -> Weight;
	fn unstake_all_alpha(n: u32) -> Weight;
	fn move_stake() -> Weight;
	fn move_stake_limit() -> Weight;
	fn transfer_stake() -> Weight;
	fn swap_stake() -> Weight;
	fn swap_stake_limit() -> Weight;
	fn try_associate_hotkey() -> Weight;
	fn decrease_take() -> Weight;
	fn increase_take() -> Weight;
	fn burned_register() -> Weight;
	fn register_limit() -> Weight;
	fn root_register() -> Weight;
	fn set_weights() -> Weight;
	fn commit_weights() -> Weight;
	fn reveal_weights() -> Weight;
	fn register_network() -> Weight;
	fn register_network_with_identity() -> Weight;
	fn set_subnet_identity() -> Weight;
	fn start_call() -> Weight;
	fn update_symbol() -> Weight;
	fn dissolve_network() -> Weight;
	fn root_dissolve_network() -> Weight;
	fn set_tempo() -> Weight;
	fn set_activity_cutoff_factor() -> Weight;
	fn trigger_epoch() -> Weight;
	fn set_root_weights() -> Weight;
	fn set_children() -> Weight;
	fn set_childkey_take() -> Weight;
	fn change_settings() -> Weight;
	fn claim_root(n: u32) -> Weight;
	fn root_claims(n: u32) -> Weight;
	fn dissolve_claims(n: u32) -> Weight;
	fn count_votes(n: u32) -> Weight;
	fn set_root_claim_type() -> Weight;
	fn sudo_set_root_claim_threshold() -> Weight;
	fn set_rules() -> Weight;
	fn cancel_rules() -> Weight;
}

/// Measured weights, with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:128)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 128]`.
	fn on_initialize(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `927 + n * (136 ±0)`
		//  Estimated: `3569 + n * (2603 ±0)`
		// Minimum execution time: 12_038_000 picoseconds.
		Weight::from_parts(29_417_699, 3569)
			// Standard Error: 4_075
			.saturating_add(Weight::from_parts(5_354_914, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:0)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:513 w:513)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:256 w:0)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:513 w:513)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:257 w:257)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:256 w:0)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:0)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 256]`.
	fn epoch(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4491 + n * (524 ±0)`
		//  Estimated: `266125 + n * (5178 ±0)`
		// Minimum execution time: 152_787_000 picoseconds.
		Weight::from_parts(20_622_174, 266125)
			// Standard Error: 154_671
			.saturating_add(Weight::from_parts(52_464_828, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5178).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:0)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:512 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:256 w:0)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:0)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[1, 256]`.
	fn epoch_validators(v: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `55399 + v * (2060 ±0)`
		//  Estimated: `1306078 + v * (3505 ±0)`
		// Minimum execution time: 1_831_112_000 picoseconds.
		Weight::from_parts(1_903_273_603, 1306078)
			// Standard Error: 135_388
			.saturating_add(Weight::from_parts(35_765_559, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(526_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 3505).saturating_mul(v.into()))
	}
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:256)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:512 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastOwnerChange` (r:28 w:28)
	/// Proof: `SubtensorModule::LastOwnerChange` (`max_values`: None, `max_size`: Some(11), added: 2486, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetLocked` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetLocked` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:0 w:1)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:0 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:256)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:256)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:256)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 256]`.
	fn dissolve_neurons(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3809 + n * (202 ±0)`
		//  Estimated: `266125 + n * (5098 ±0)`
		// Minimum execution time: 113_760_000 picoseconds.
		Weight::from_parts(72_561_936, 266125)
			// Standard Error: 28_284
			.saturating_add(Weight::from_parts(13_129_648, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(43_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5098).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:101 w:100)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:100 w:100)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:100 w:100)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:101 w:101)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn dissolve_positions(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1720 + n * (332 ±0)`
		//  Estimated: `3579 + n * (2847 ±0)`
		// Minimum execution time: 103_725_000 picoseconds.
		Weight::from_parts(63_249_958, 3579)
			// Standard Error: 55_148
			.saturating_add(Weight::from_parts(60_769_813, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2847).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn add_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3484`
		//  Estimated: `3837`
		// Minimum execution time: 91_106_000 picoseconds.
		Weight::from_parts(113_038_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3526`
		//  Estimated: `3837`
		// Minimum execution time: 102_533_000 picoseconds.
		Weight::from_parts(123_394_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn add_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3484`
		//  Estimated: `3837`
		// Minimum execution time: 97_776_000 picoseconds.
		Weight::from_parts(117_365_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3526`
		//  Estimated: `3837`
		// Minimum execution time: 99_678_000 picoseconds.
		Weight::from_parts(124_276_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake_full_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3526`
		//  Estimated: `3837`
		// Minimum execution time: 95_232_000 picoseconds.
		Weight::from_parts(108_392_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:137 w:137)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:137 w:137)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:136 w:136)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 137]`.
	fn unstake_all(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2865 + n * (360 ±0)`
		//  Estimated: `19211 + n * (2589 ±0)`
		// Minimum execution time: 94_331_000 picoseconds.
		Weight::from_parts(98_397_000, 19211)
			// Standard Error: 68_037
			.saturating_add(Weight::from_parts(55_533_087, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2589).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:136 w:136)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:137 w:137)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:137 w:137)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 136]`.
	fn unstake_all_alpha(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3179 + n * (358 ±0)`
		//  Estimated: `3837 + n * (2603 ±0)`
		// Minimum execution time: 96_264_000 picoseconds.
		Weight::from_parts(46_388_282, 3837)
			// Standard Error: 74_539
			.saturating_add(Weight::from_parts(45_723_871, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:2 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn move_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5788`
		//  Estimated: `6684`
		// Minimum execution time: 132_608_000 picoseconds.
		Weight::from_parts(159_498_000, 6684)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:2 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn move_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5788`
		//  Estimated: `6684`
		// Minimum execution time: 123_935_000 picoseconds.
		Weight::from_parts(166_849_000, 6684)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:2 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn transfer_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6731`
		//  Estimated: `6684`
		// Minimum execution time: 124_345_000 picoseconds.
		Weight::from_parts(151_215_000, 6684)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn swap_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5217`
		//  Estimated: `6196`
		// Minimum execution time: 101_551_000 picoseconds.
		Weight::from_parts(125_708_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn swap_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5217`
		//  Estimated: `6196`
		// Minimum execution time: 123_725_000 picoseconds.
		Weight::from_parts(139_949_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn try_associate_hotkey() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `803`
		//  Estimated: `3545`
		// Minimum execution time: 11_397_000 picoseconds.
		Weight::from_parts(12_299_000, 3545)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:1 w:1)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	fn decrease_take() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1219`
		//  Estimated: `3545`
		// Minimum execution time: 18_537_000 picoseconds.
		Weight::from_parts(20_070_000, 3545)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:1 w:1)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastTakeIncrease` (r:1 w:1)
	/// Proof: `SubtensorModule::LastTakeIncrease` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn increase_take() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1290`
		//  Estimated: `3545`
		// Minimum execution time: 24_446_000 picoseconds.
		Weight::from_parts(26_350_000, 3545)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:2 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:2)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	fn burned_register() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `298319`
		//  Estimated: `266125`
		// Minimum execution time: 867_914_000 picoseconds.
		Weight::from_parts(961_774_000, 266125)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:2 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:2)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	fn register_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `298319`
		//  Estimated: `266125`
		// Minimum execution time: 839_622_000 picoseconds.
		Weight::from_parts(958_059_000, 266125)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `SubtensorModule::Uids` (r:1 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:257 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:2)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	fn root_register() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `43504`
		//  Estimated: `656083`
		// Minimum execution time: 1_114_553_000 picoseconds.
		Weight::from_parts(1_201_382_000, 656083)
			.saturating_add(T::DbWeight::get().reads(264_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:0)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	fn set_weights() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `35428`
		//  Estimated: `21901`
		// Minimum execution time: 166_268_000 picoseconds.
		Weight::from_parts(193_869_000, 21901)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:1 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:0)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	fn commit_weights() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `25939`
		//  Estimated: `21901`
		// Minimum execution time: 128_982_000 picoseconds.
		Weight::from_parts(154_040_000, 21901)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:1 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:0)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	fn reveal_weights() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `18359`
		//  Estimated: `14247`
		// Minimum execution time: 147_771_000 picoseconds.
		Weight::from_parts(186_838_000, 14247)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkLock` (r:1 w:1)
	/// Proof: `SubtensorModule::NetworkLock` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:128 w:1)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:127 w:2)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:2)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetLocked` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetLocked` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworksAdded` (r:0 w:2)
	/// Proof: `SubtensorModule::NetworksAdded` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:0 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:2)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:0 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:0 w:1)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:2)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:1)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn register_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `19594`
		//  Estimated: `334174`
		// Minimum execution time: 1_095_784_000 picoseconds.
		Weight::from_parts(1_162_704_000, 334174)
			.saturating_add(T::DbWeight::get().reads(391_u64))
			.saturating_add(T::DbWeight::get().writes(32_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkLock` (r:1 w:1)
	/// Proof: `SubtensorModule::NetworkLock` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:128 w:1)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:127 w:2)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:2)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetLocked` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetLocked` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworksAdded` (r:0 w:2)
	/// Proof: `SubtensorModule::NetworksAdded` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:0 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:2)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:0 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:0 w:1)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:2)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:1)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn register_network_with_identity() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `19594`
		//  Estimated: `334174`
		// Minimum execution time: 1_096_165_000 picoseconds.
		Weight::from_parts(1_150_396_000, 334174)
			.saturating_add(T::DbWeight::get().reads(391_u64))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	fn set_subnet_identity() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1022`
		//  Estimated: `3593`
		// Minimum execution time: 19_328_000 picoseconds.
		Weight::from_parts(22_113_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:1 w:0)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:1)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	fn start_call() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1570`
		//  Estimated: `3593`
		// Minimum execution time: 25_878_000 picoseconds.
		Weight::from_parts(28_772_000, 3593)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:127 w:1)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	fn update_symbol() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2266`
		//  Estimated: `319760`
		// Minimum execution time: 282_131_000 picoseconds.
		Weight::from_parts(295_511_000, 319760)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworksAdded` (r:0 w:1)
	/// Proof: `SubtensorModule::NetworksAdded` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:0 w:1)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:1)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn dissolve_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1790`
		//  Estimated: `3593`
		// Minimum execution time: 29_464_000 picoseconds.
		Weight::from_parts(32_428_000, 3593)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(1033), added: 1528, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworksAdded` (r:0 w:1)
	/// Proof: `SubtensorModule::NetworksAdded` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:0 w:1)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:1)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn root_dissolve_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1499`
		//  Estimated: `3593`
		// Minimum execution time: 24_746_000 picoseconds.
		Weight::from_parts(27_070_000, 3593)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
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
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:0)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn set_tempo() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2106`
		//  Estimated: `3593`
		// Minimum execution time: 48_993_000 picoseconds.
		Weight::from_parts(52_929_000, 3593)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
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
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn set_activity_cutoff_factor() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2106`
		//  Estimated: `3593`
		// Minimum execution time: 43_675_000 picoseconds.
		Weight::from_parts(48_162_000, 3593)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(182), added: 677, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastOwnerChange` (r:1 w:1)
	/// Proof: `SubtensorModule::LastOwnerChange` (`max_values`: None, `max_size`: Some(11), added: 2486, mode: `MaxEncodedLen`)
	fn trigger_epoch() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2001`
		//  Estimated: `3593`
		// Minimum execution time: 39_409_000 picoseconds.
		Weight::from_parts(42_333_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_root_weights() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_children() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_childkey_take() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn change_settings() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn epoch_families(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 3593).saturating_mul(n.into())
	}
	fn claim_root(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 3593).saturating_mul(n.into())
	}
	fn root_claims(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 3593).saturating_mul(n.into())
	}
	fn dissolve_claims(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 3593).saturating_mul(n.into())
	}
	fn count_votes(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 3593).saturating_mul(n.into())
	}
	fn set_root_claim_type() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_rules() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn cancel_rules() -> Weight {
		Weight::from_parts(50_000_000, 3593)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

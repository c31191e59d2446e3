//! Weights of `pallet_dtao`, measured by `scripts/bench.sh weights`. Not written by hand.
//!
//! STEPS: 6, REPEAT: 3, CPU: AMD EPYC

#![allow(missing_docs)] // one function per call, named after it
#![allow(unused_parens)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls (and the block hook) cost.
pub trait WeightInfo {
	fn on_initialize(n: u32) -> Weight;
	fn count_votes(n: u32) -> Weight;
	fn root_claims(n: u32) -> Weight;
	fn epoch(n: u32) -> Weight;
	fn epoch_validators(v: u32) -> Weight;
	fn epoch_families(n: u32) -> Weight;
	fn dissolve_neurons(n: u32) -> Weight;
	fn dissolve_positions(n: u32) -> Weight;
	fn dissolve_claims(n: u32) -> Weight;
	fn settle_claims() -> Weight;
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
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RulesInForce` (r:1 w:0)
	/// Proof: `SubtensorModule::RulesInForce` (`max_values`: Some(1), `max_size`: Some(681), added: 1176, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 128]`.
	fn on_initialize(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1650 + n * (240 ±0)`
		//  Estimated: `21901 + n * (2707 ±0)`
		// Minimum execution time: 19_449_000 picoseconds.
		Weight::from_parts(32_770_226, 21901)
			// Standard Error: 18_088
			.saturating_add(Weight::from_parts(6_741_124, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2707).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:128 w:0)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:0)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:64 w:0)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:64 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:0 w:128)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn count_votes(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1623 + n * (685 ±0)`
		//  Estimated: `319070 + n * (3505 ±0)`
		// Minimum execution time: 541_919_000 picoseconds.
		Weight::from_parts(544_234_111, 319070)
			// Standard Error: 61_483
			.saturating_add(Weight::from_parts(13_919_622, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(131_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(128_u64))
			.saturating_add(Weight::from_parts(0, 3505).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::ClaimPools` (r:11 w:10)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimCursor` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimCursor` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:11 w:10)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:50 w:50)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimType` (r:10 w:0)
	/// Proof: `SubtensorModule::RootClaimType` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:5 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:5 w:5)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:50 w:50)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:40 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:10 w:10)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 10]`.
	fn root_claims(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `15106 + n * (639 ±0)`
		//  Estimated: `14525 + n * (12945 ±0)`
		// Minimum execution time: 567_196_000 picoseconds.
		Weight::from_parts(102_012_663, 14525)
			// Standard Error: 876_720
			.saturating_add(Weight::from_parts(519_534_878, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads((18_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((13_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 12945).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(14435), added: 16910, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
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
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:257 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:256 w:0)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:256 w:256)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:256 w:256)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:0)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 256]`.
	fn epoch(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5568 + n * (6295 ±0)`
		//  Estimated: `266125 + n * (8279 ±0)`
		// Minimum execution time: 235_341_000 picoseconds.
		Weight::from_parts(267_028_000, 266125)
			// Standard Error: 430_059
			.saturating_add(Weight::from_parts(105_633_533, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(12_u64))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 8279).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(14435), added: 16910, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
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
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[1, 256]`.
	fn epoch_validators(v: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `55775 + v * (2060 ±0)`
		//  Estimated: `1306078 + v * (3505 ±0)`
		// Minimum execution time: 1_993_934_000 picoseconds.
		Weight::from_parts(1_939_197_427, 1306078)
			// Standard Error: 652_162
			.saturating_add(Weight::from_parts(37_375_191, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(528_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(Weight::from_parts(0, 3505).saturating_mul(v.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:1)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(14435), added: 16910, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:577 w:577)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::Owner` (r:32 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildkeyTake` (r:160 w:0)
	/// Proof: `SubtensorModule::ChildkeyTake` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:256 w:0)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:577 w:577)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:289 w:289)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:129 w:352)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:288 w:0)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:288 w:288)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:288 w:288)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:1 w:0)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildKeys` (r:0 w:32)
	/// Proof: `SubtensorModule::ChildKeys` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::PendingChildKeys` (r:0 w:32)
	/// Proof: `SubtensorModule::PendingChildKeys` (`max_values`: None, `max_size`: Some(259), added: 2734, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ParentKeys` (r:0 w:320)
	/// Proof: `SubtensorModule::ParentKeys` (`max_values`: None, `max_size`: Some(1331), added: 3806, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 32]`.
	fn epoch_families(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1618902 + n * (1444 ±0)`
		//  Estimated: `2120414 + n * (12635 ±0)`
		// Minimum execution time: 27_135_903_000 picoseconds.
		Weight::from_parts(28_510_888_653, 2120414)
			// Standard Error: 46_299_995
			.saturating_add(Weight::from_parts(224_141_610, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2581_u64))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1804_u64))
			.saturating_add(T::DbWeight::get().writes((30_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 12635).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(14435), added: 16910, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastOwnerChange` (r:29 w:29)
	/// Proof: `SubtensorModule::LastOwnerChange` (`max_values`: None, `max_size`: Some(11), added: 2486, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetLocked` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetLocked` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:0 w:1)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastChildkeyTakeIncrease` (r:0 w:256)
	/// Proof: `SubtensorModule::LastChildkeyTakeIncrease` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::ChildkeyTake` (r:0 w:256)
	/// Proof: `SubtensorModule::ChildkeyTake` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:256)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 256]`.
	fn dissolve_neurons(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4282 + n * (202 ±0)`
		//  Estimated: `266125 + n * (5098 ±0)`
		// Minimum execution time: 135_903_000 picoseconds.
		Weight::from_parts(140_603_463, 266125)
			// Standard Error: 56_732
			.saturating_add(Weight::from_parts(16_433_236, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(43_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(44_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5098).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:101 w:100)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:100 w:100)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:100 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:100 w:100)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:101 w:101)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn dissolve_positions(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1856 + n * (333 ±0)`
		//  Estimated: `5422 + n * (2847 ±0)`
		// Minimum execution time: 112_127_000 picoseconds.
		Weight::from_parts(61_817_947, 5422)
			// Standard Error: 74_902
			.saturating_add(Weight::from_parts(64_162_834, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2847).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:51 w:50)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:50 w:50)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:100 w:50)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:50 w:50)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:50 w:50)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:50 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 50]`.
	fn dissolve_claims(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12119 + n * (472 ±0)`
		//  Estimated: `8221 + n * (8279 ±0)`
		// Minimum execution time: 143_895_000 picoseconds.
		Weight::from_parts(35_063_817, 8221)
			// Standard Error: 186_447
			.saturating_add(Weight::from_parts(102_508_613, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 8279).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn settle_claims() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9364`
		//  Estimated: `9269`
		// Minimum execution time: 152_618_000 picoseconds.
		Weight::from_parts(182_492_000, 9269)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn add_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9364`
		//  Estimated: `9269`
		// Minimum execution time: 152_618_000 picoseconds.
		Weight::from_parts(182_492_000, 9269)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9444`
		//  Estimated: `9269`
		// Minimum execution time: 206_769_000 picoseconds.
		Weight::from_parts(245_927_000, 9269)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn add_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9364`
		//  Estimated: `9269`
		// Minimum execution time: 137_585_000 picoseconds.
		Weight::from_parts(187_600_000, 9269)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9444`
		//  Estimated: `9269`
		// Minimum execution time: 180_730_000 picoseconds.
		Weight::from_parts(239_367_000, 9269)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn remove_stake_full_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9444`
		//  Estimated: `9269`
		// Minimum execution time: 202_763_000 picoseconds.
		Weight::from_parts(239_267_000, 9269)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
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
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:136 w:136)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:136 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 137]`.
	fn unstake_all(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9213 + n * (457 ±0)`
		//  Estimated: `74079 + n * (2589 ±0)`
		// Minimum execution time: 178_856_000 picoseconds.
		Weight::from_parts(128_319_534, 74079)
			// Standard Error: 335_521
			.saturating_add(Weight::from_parts(60_842_004, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2589).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:136 w:136)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:137 w:137)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:137 w:137)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:136 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 136]`.
	fn unstake_all_alpha(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9759 + n * (454 ±0)`
		//  Estimated: `9269 + n * (2707 ±0)`
		// Minimum execution time: 137_666_000 picoseconds.
		Weight::from_parts(44_938_565, 9269)
			// Standard Error: 305_296
			.saturating_add(Weight::from_parts(84_369_206, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2707).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:2 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:2 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:2 w:2)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn move_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `15771`
		//  Estimated: `17548`
		// Minimum execution time: 261_760_000 picoseconds.
		Weight::from_parts(304_545_000, 17548)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:2 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:2 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:2 w:2)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn move_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `15771`
		//  Estimated: `17548`
		// Minimum execution time: 251_094_000 picoseconds.
		Weight::from_parts(306_257_000, 17548)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:2 w:2)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	fn transfer_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9745`
		//  Estimated: `15452`
		// Minimum execution time: 239_958_000 picoseconds.
		Weight::from_parts(276_252_000, 15452)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:1 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn swap_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10523`
		//  Estimated: `9269`
		// Minimum execution time: 210_123_000 picoseconds.
		Weight::from_parts(268_921_000, 9269)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:1 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn swap_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10523`
		//  Estimated: `9269`
		// Minimum execution time: 248_470_000 picoseconds.
		Weight::from_parts(298_054_000, 9269)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn try_associate_hotkey() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `836`
		//  Estimated: `3545`
		// Minimum execution time: 10_716_000 picoseconds.
		Weight::from_parts(13_871_000, 3545)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:1 w:1)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	fn decrease_take() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1358`
		//  Estimated: `3545`
		// Minimum execution time: 20_030_000 picoseconds.
		Weight::from_parts(22_934_000, 3545)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:1 w:1)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastTakeIncrease` (r:1 w:1)
	/// Proof: `SubtensorModule::LastTakeIncrease` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn increase_take() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1429`
		//  Estimated: `3545`
		// Minimum execution time: 27_000_000 picoseconds.
		Weight::from_parts(29_634_000, 3545)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:2 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::LastChildkeyTakeIncrease` (r:0 w:1)
	/// Proof: `SubtensorModule::LastChildkeyTakeIncrease` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildkeyTake` (r:0 w:1)
	/// Proof: `SubtensorModule::ChildkeyTake` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:2)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	fn burned_register() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `298542`
		//  Estimated: `266125`
		// Minimum execution time: 846_383_000 picoseconds.
		Weight::from_parts(883_948_000, 266125)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:2 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::LastChildkeyTakeIncrease` (r:0 w:1)
	/// Proof: `SubtensorModule::LastChildkeyTakeIncrease` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildkeyTake` (r:0 w:1)
	/// Proof: `SubtensorModule::ChildkeyTake` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:2)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	fn register_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `298542`
		//  Estimated: `266125`
		// Minimum execution time: 830_508_000 picoseconds.
		Weight::from_parts(903_257_000, 266125)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `SubtensorModule::Uids` (r:1 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:1)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:65 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Bonds` (r:1 w:1)
	/// Proof: `SubtensorModule::Bonds` (`max_values`: None, `max_size`: Some(262660), added: 265135, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:1)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastChildkeyTakeIncrease` (r:0 w:1)
	/// Proof: `SubtensorModule::LastChildkeyTakeIncrease` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildkeyTake` (r:0 w:1)
	/// Proof: `SubtensorModule::ChildkeyTake` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:2)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	fn root_register() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12846`
		//  Estimated: `266125`
		// Minimum execution time: 327_318_000 picoseconds.
		Weight::from_parts(358_875_000, 266125)
			.saturating_add(T::DbWeight::get().reads(72_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:34 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
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
		//  Measured:  `46623`
		//  Estimated: `87656`
		// Minimum execution time: 276_983_000 picoseconds.
		Weight::from_parts(314_719_000, 87656)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:34 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
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
		//  Measured:  `37134`
		//  Estimated: `87656`
		// Minimum execution time: 253_448_000 picoseconds.
		Weight::from_parts(286_357_000, 87656)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightCommits` (r:1 w:1)
	/// Proof: `SubtensorModule::WeightCommits` (`max_values`: None, `max_size`: Some(531), added: 3006, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:34 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::EpochResults` (r:1 w:0)
	/// Proof: `SubtensorModule::EpochResults` (`max_values`: None, `max_size`: Some(10782), added: 13257, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	fn reveal_weights() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `29554`
		//  Estimated: `87656`
		// Minimum execution time: 285_416_000 picoseconds.
		Weight::from_parts(326_587_000, 87656)
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkLock` (r:1 w:1)
	/// Proof: `SubtensorModule::NetworkLock` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:128 w:1)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::WeightsSetRateLimit` (r:0 w:2)
	/// Proof: `SubtensorModule::WeightsSetRateLimit` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MinAllowedWeights` (r:0 w:2)
	/// Proof: `SubtensorModule::MinAllowedWeights` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:0 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:2)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RevealPeriodEpochs` (r:0 w:2)
	/// Proof: `SubtensorModule::RevealPeriodEpochs` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::CommitRevealWeightsEnabled` (r:0 w:2)
	/// Proof: `SubtensorModule::CommitRevealWeightsEnabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:0 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxWeightsLimit` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxWeightsLimit` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:0 w:1)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:2)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:1)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn register_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `33101`
		//  Estimated: `347486`
		// Minimum execution time: 1_184_367_000 picoseconds.
		Weight::from_parts(1_242_303_000, 347486)
			.saturating_add(T::DbWeight::get().reads(391_u64))
			.saturating_add(T::DbWeight::get().writes(44_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkLock` (r:1 w:1)
	/// Proof: `SubtensorModule::NetworkLock` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:128 w:1)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:128 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::WeightsSetRateLimit` (r:0 w:2)
	/// Proof: `SubtensorModule::WeightsSetRateLimit` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MinAllowedWeights` (r:0 w:2)
	/// Proof: `SubtensorModule::MinAllowedWeights` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:0 w:1)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwnerHotkey` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetOwnerHotkey` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:2)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RevealPeriodEpochs` (r:0 w:2)
	/// Proof: `SubtensorModule::RevealPeriodEpochs` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::CommitRevealWeightsEnabled` (r:0 w:2)
	/// Proof: `SubtensorModule::CommitRevealWeightsEnabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastEpochBlock` (r:0 w:1)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxWeightsLimit` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxWeightsLimit` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:0 w:1)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:2)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:1)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn register_network_with_identity() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `33101`
		//  Estimated: `347486`
		// Minimum execution time: 1_191_607_000 picoseconds.
		Weight::from_parts(1_253_820_000, 347486)
			.saturating_add(T::DbWeight::get().reads(391_u64))
			.saturating_add(T::DbWeight::get().writes(45_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	fn set_subnet_identity() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1055`
		//  Estimated: `3697`
		// Minimum execution time: 19_579_000 picoseconds.
		Weight::from_parts(25_388_000, 3697)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworkRegisteredAt` (r:1 w:0)
	/// Proof: `SubtensorModule::NetworkRegisteredAt` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:1)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	fn start_call() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1813`
		//  Estimated: `3697`
		// Minimum execution time: 28_343_000 picoseconds.
		Weight::from_parts(32_969_000, 3697)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:127 w:1)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	fn update_symbol() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2299`
		//  Estimated: `319760`
		// Minimum execution time: 287_920_000 picoseconds.
		Weight::from_parts(306_638_000, 319760)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworksAdded` (r:0 w:1)
	/// Proof: `SubtensorModule::NetworksAdded` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:0 w:1)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightsSetRateLimit` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightsSetRateLimit` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MinAllowedWeights` (r:0 w:1)
	/// Proof: `SubtensorModule::MinAllowedWeights` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RevealPeriodEpochs` (r:0 w:1)
	/// Proof: `SubtensorModule::RevealPeriodEpochs` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::CommitRevealWeightsEnabled` (r:0 w:1)
	/// Proof: `SubtensorModule::CommitRevealWeightsEnabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxWeightsLimit` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxWeightsLimit` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:1)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn dissolve_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1983`
		//  Estimated: `5422`
		// Minimum execution time: 37_966_000 picoseconds.
		Weight::from_parts(50_685_000, 5422)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:1)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetworksAdded` (r:0 w:1)
	/// Proof: `SubtensorModule::NetworksAdded` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TokenSymbol` (r:0 w:1)
	/// Proof: `SubtensorModule::TokenSymbol` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::WeightsSetRateLimit` (r:0 w:1)
	/// Proof: `SubtensorModule::WeightsSetRateLimit` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MinAllowedWeights` (r:0 w:1)
	/// Proof: `SubtensorModule::MinAllowedWeights` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalNetworks` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalNetworks` (`max_values`: Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Tempo` (r:0 w:1)
	/// Proof: `SubtensorModule::Tempo` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RevealPeriodEpochs` (r:0 w:1)
	/// Proof: `SubtensorModule::RevealPeriodEpochs` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::CommitRevealWeightsEnabled` (r:0 w:1)
	/// Proof: `SubtensorModule::CommitRevealWeightsEnabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxWeightsLimit` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxWeightsLimit` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:1)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn root_dissolve_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1692`
		//  Estimated: `5422`
		// Minimum execution time: 32_679_000 picoseconds.
		Weight::from_parts(38_567_000, 5422)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
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
	/// Storage: `SubtensorModule::LastEpochBlock` (r:1 w:0)
	/// Proof: `SubtensorModule::LastEpochBlock` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	fn set_tempo() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2379`
		//  Estimated: `3697`
		// Minimum execution time: 59_259_000 picoseconds.
		Weight::from_parts(65_338_000, 3697)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
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
	fn set_activity_cutoff_factor() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2379`
		//  Estimated: `3697`
		// Minimum execution time: 52_889_000 picoseconds.
		Weight::from_parts(59_829_000, 3697)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastOwnerChange` (r:1 w:1)
	/// Proof: `SubtensorModule::LastOwnerChange` (`max_values`: None, `max_size`: Some(11), added: 2486, mode: `MaxEncodedLen`)
	fn trigger_epoch() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2285`
		//  Estimated: `3697`
		// Minimum execution time: 43_966_000 picoseconds.
		Weight::from_parts(51_537_000, 3697)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:1 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Neurons` (r:1 w:0)
	/// Proof: `SubtensorModule::Neurons` (`max_values`: None, `max_size`: Some(18436), added: 20911, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastUpdate` (r:1 w:1)
	/// Proof: `SubtensorModule::LastUpdate` (`max_values`: None, `max_size`: Some(2052), added: 4527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Weights` (r:0 w:1)
	/// Proof: `SubtensorModule::Weights` (`max_values`: None, `max_size`: Some(1030), added: 3505, mode: `MaxEncodedLen`)
	fn set_root_weights() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8591`
		//  Estimated: `21901`
		// Minimum execution time: 74_320_000 picoseconds.
		Weight::from_parts(103_915_000, 21901)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:1)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:0)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Params` (r:1 w:0)
	/// Proof: `SubtensorModule::Params` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::PendingChildKeys` (r:0 w:1)
	/// Proof: `SubtensorModule::PendingChildKeys` (`max_values`: None, `max_size`: Some(259), added: 2734, mode: `MaxEncodedLen`)
	fn set_children() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10035`
		//  Estimated: `10684`
		// Minimum execution time: 156_293_000 picoseconds.
		Weight::from_parts(188_911_000, 10684)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:1 w:0)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildkeyTake` (r:1 w:1)
	/// Proof: `SubtensorModule::ChildkeyTake` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::LastChildkeyTakeIncrease` (r:1 w:1)
	/// Proof: `SubtensorModule::LastChildkeyTakeIncrease` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn set_childkey_take() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1767`
		//  Estimated: `3697`
		// Minimum execution time: 38_788_000 picoseconds.
		Weight::from_parts(44_736_000, 3697)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:1)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	fn change_settings() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `766`
		//  Estimated: `1712`
		// Minimum execution time: 10_025_000 picoseconds.
		Weight::from_parts(10_867_000, 1712)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::RootClaimType` (r:1 w:0)
	/// Proof: `SubtensorModule::RootClaimType` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:65 w:64)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:64 w:64)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:320 w:320)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:5 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:5 w:5)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:320 w:320)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:256 w:0)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:64 w:64)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn claim_root(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `14546 + n * (456 ±0)`
		//  Estimated: `14525 + n * (12945 ±0)`
		// Minimum execution time: 577_060_000 picoseconds.
		Weight::from_parts(48_463_487, 14525)
			// Standard Error: 1_037_955
			.saturating_add(Weight::from_parts(513_578_528, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads((17_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((13_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 12945).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::RootClaimType` (r:0 w:1)
	/// Proof: `SubtensorModule::RootClaimType` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	fn set_root_claim_type() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 8_553_000 picoseconds.
		Weight::from_parts(9_404_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
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
	fn sudo_set_root_claim_threshold() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2346`
		//  Estimated: `3697`
		// Minimum execution time: 52_198_000 picoseconds.
		Weight::from_parts(61_893_000, 3697)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::RulesInForce` (r:1 w:1)
	/// Proof: `SubtensorModule::RulesInForce` (`max_values`: Some(1), `max_size`: Some(681), added: 1176, mode: `MaxEncodedLen`)
	fn set_rules() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1029`
		//  Estimated: `2166`
		// Minimum execution time: 10_355_000 picoseconds.
		Weight::from_parts(11_707_000, 2166)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::RulesInForce` (r:1 w:1)
	/// Proof: `SubtensorModule::RulesInForce` (`max_values`: Some(1), `max_size`: Some(681), added: 1176, mode: `MaxEncodedLen`)
	fn cancel_rules() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1059`
		//  Estimated: `2166`
		// Minimum execution time: 9_995_000 picoseconds.
		Weight::from_parts(10_756_000, 2166)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

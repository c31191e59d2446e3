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
	/// Storage: `SubtensorModule::RulesInForce` (r:1 w:0)
	/// Proof: `SubtensorModule::RulesInForce` (`max_values`: Some(1), `max_size`: Some(681), added: 1176, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:0)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RegistrationPrices` (r:14 w:0)
	/// Proof: `SubtensorModule::RegistrationPrices` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:14 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Burn` (r:0 w:14)
	/// Proof: `SubtensorModule::Burn` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:14)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:14)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 128]`.
	fn on_initialize(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2812 + n * (253 ±0)`
		//  Estimated: `9269 + n * (2707 ±1)`
		// Minimum execution time: 19_690_000 picoseconds.
		Weight::from_parts(54_695_356, 9269)
			// Standard Error: 33_531
			.saturating_add(Weight::from_parts(7_868_418, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
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
		//  Measured:  `1706 + n * (685 ±0)`
		//  Estimated: `319070 + n * (3505 ±0)`
		// Minimum execution time: 511_143_000 picoseconds.
		Weight::from_parts(514_473_533, 319070)
			// Standard Error: 81_281
			.saturating_add(Weight::from_parts(13_622_979, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(131_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(128_u64))
			.saturating_add(Weight::from_parts(0, 3505).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::ClaimPools` (r:9 w:8)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimCursor` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimCursor` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:9 w:8)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::NetUids` (r:1 w:0)
	/// Proof: `SubtensorModule::NetUids` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:40 w:40)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimType` (r:8 w:0)
	/// Proof: `SubtensorModule::RootClaimType` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:5 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:5 w:5)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:40 w:40)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:8 w:8)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimed` (r:0 w:1088)
	/// Proof: `SubtensorModule::RootClaimed` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:40)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:0 w:8)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 8]`.
	fn root_claims(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `15150 + n * (640 ±0)`
		//  Estimated: `14525 + n * (12945 ±0)`
		// Minimum execution time: 1_100_472_000 picoseconds.
		Weight::from_parts(115_706_881, 14525)
			// Standard Error: 13_287_509
			.saturating_add(Weight::from_parts(1_085_028_944, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads((14_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((155_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 12945).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::Delegates` (r:256 w:0)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:256 w:256)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:256 w:256)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:256 w:256)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakeWeight` (r:0 w:1)
	/// Proof: `SubtensorModule::StakeWeight` (`max_values`: None, `max_size`: Some(516), added: 2991, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:513)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 256]`.
	fn epoch(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5415 + n * (8801 ±0)`
		//  Estimated: `266125 + n * (8279 ±0)`
		// Minimum execution time: 263_623_000 picoseconds.
		Weight::from_parts(266_698_000, 266125)
			// Standard Error: 683_616
			.saturating_add(Weight::from_parts(154_206_503, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((10_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 8279).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:0)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::StakeWeight` (r:0 w:1)
	/// Proof: `SubtensorModule::StakeWeight` (`max_values`: None, `max_size`: Some(516), added: 2991, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[1, 256]`.
	fn epoch_validators(v: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `55590 + v * (2060 ±0)`
		//  Estimated: `1306078 + v * (3505 ±0)`
		// Minimum execution time: 1_903_819_000 picoseconds.
		Weight::from_parts(1_854_787_138, 1306078)
			// Standard Error: 706_325
			.saturating_add(Weight::from_parts(36_636_880, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(527_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 3505).saturating_mul(v.into()))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:0)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Families` (r:1 w:1)
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::StakePools` (r:545 w:545)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:16 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildkeyTake` (r:80 w:0)
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
	/// Storage: `SubtensorModule::Positions` (r:545 w:545)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:273 w:273)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:272 w:0)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:272 w:272)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:272 w:272)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:272 w:272)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEpochIndex` (r:1 w:1)
	/// Proof: `SubtensorModule::SubnetEpochIndex` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ChildKeys` (r:0 w:16)
	/// Proof: `SubtensorModule::ChildKeys` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakeWeight` (r:0 w:1)
	/// Proof: `SubtensorModule::StakeWeight` (`max_values`: None, `max_size`: Some(516), added: 2991, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::PendingChildKeys` (r:0 w:16)
	/// Proof: `SubtensorModule::PendingChildKeys` (`max_values`: None, `max_size`: Some(259), added: 2734, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ParentKeys` (r:0 w:160)
	/// Proof: `SubtensorModule::ParentKeys` (`max_values`: None, `max_size`: Some(691), added: 3166, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:545)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 16]`.
	fn epoch_families(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2259309 + n * (1365 ±0)`
		//  Estimated: `2120414 + n * (12635 ±0)`
		// Minimum execution time: 40_367_447_000 picoseconds.
		Weight::from_parts(47_364_051_578, 2120414)
			// Standard Error: 397_055_404
			.saturating_add(Weight::from_parts(161_636_895, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2579_u64))
			.saturating_add(T::DbWeight::get().reads((15_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2571_u64))
			.saturating_add(T::DbWeight::get().writes((22_u64).saturating_mul(n.into())))
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
	/// Proof: `SubtensorModule::Families` (`max_values`: None, `max_size`: Some(7219), added: 9694, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::StakeWeight` (r:0 w:1)
	/// Proof: `SubtensorModule::StakeWeight` (`max_values`: None, `max_size`: Some(516), added: 2991, mode: `MaxEncodedLen`)
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
		//  Measured:  `4400 + n * (202 ±0)`
		//  Estimated: `266125 + n * (5098 ±0)`
		// Minimum execution time: 130_375_000 picoseconds.
		Weight::from_parts(124_396_972, 266125)
			// Standard Error: 107_989
			.saturating_add(Weight::from_parts(15_514_144, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(43_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(45_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5098).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Dissolutions` (r:1 w:1)
	/// Proof: `SubtensorModule::Dissolutions` (`max_values`: Some(1), `max_size`: Some(3937), added: 4432, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:101 w:100)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:100 w:100)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:100 w:100)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:101 w:101)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:100)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn dissolve_positions(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1872 + n * (333 ±0)`
		//  Estimated: `5422 + n * (2847 ±0)`
		// Minimum execution time: 110_215_000 picoseconds.
		Weight::from_parts(60_671_588, 5422)
			// Standard Error: 192_825
			.saturating_add(Weight::from_parts(61_998_884, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
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
	/// Storage: `SubtensorModule::StakePools` (r:100 w:50)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:50 w:50)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimed` (r:0 w:50)
	/// Proof: `SubtensorModule::RootClaimed` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:50)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 50]`.
	fn dissolve_claims(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12134 + n * (551 ±0)`
		//  Estimated: `8221 + n * (8279 ±0)`
		// Minimum execution time: 155_612_000 picoseconds.
		Weight::from_parts(158_206_000, 8221)
			// Standard Error: 6_903_671
			.saturating_add(Weight::from_parts(136_861_066, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 8279).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::StakePools` (r:1 w:1)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:1 w:1)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimed` (r:0 w:136)
	/// Proof: `SubtensorModule::RootClaimed` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:0 w:1)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	fn settle_claims() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `13140`
		//  Estimated: `9269`
		// Minimum execution time: 644_121_000 picoseconds.
		Weight::from_parts(678_422_000, 9269)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(141_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn add_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3792`
		//  Estimated: `3837`
		// Minimum execution time: 101_331_000 picoseconds.
		Weight::from_parts(113_990_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn remove_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3834`
		//  Estimated: `3837`
		// Minimum execution time: 105_307_000 picoseconds.
		Weight::from_parts(115_071_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn add_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3792`
		//  Estimated: `3837`
		// Minimum execution time: 99_309_000 picoseconds.
		Weight::from_parts(115_462_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn remove_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3834`
		//  Estimated: `3837`
		// Minimum execution time: 110_905_000 picoseconds.
		Weight::from_parts(130_956_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:1)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn remove_stake_full_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3834`
		//  Estimated: `3837`
		// Minimum execution time: 124_556_000 picoseconds.
		Weight::from_parts(154_020_000, 3837)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
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
	/// Storage: `SubtensorModule::RootClaimed` (r:0 w:136)
	/// Proof: `SubtensorModule::RootClaimed` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:137)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:0 w:1)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 137]`.
	fn unstake_all(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `13635 + n * (460 ±0)`
		//  Estimated: `74079 + n * (2589 ±94)`
		// Minimum execution time: 755_236_000 picoseconds.
		Weight::from_parts(670_191_907, 74079)
			// Standard Error: 442_758
			.saturating_add(Weight::from_parts(61_480_567, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(141_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
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
	/// Storage: `SubtensorModule::ClaimPools` (r:1 w:0)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:1 w:1)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimed` (r:0 w:136)
	/// Proof: `SubtensorModule::RootClaimed` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:137)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:0 w:1)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 136]`.
	fn unstake_all_alpha(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9903 + n * (454 ±0)`
		//  Estimated: `9269 + n * (2707 ±0)`
		// Minimum execution time: 721_416_000 picoseconds.
		Weight::from_parts(745_432_000, 9269)
			// Standard Error: 3_445_462
			.saturating_add(Weight::from_parts(151_814_643, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(143_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2707).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:2 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:2)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn move_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6200`
		//  Estimated: `6684`
		// Minimum execution time: 140_790_000 picoseconds.
		Weight::from_parts(187_240_000, 6684)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:2 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:2)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn move_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6200`
		//  Estimated: `6684`
		// Minimum execution time: 173_179_000 picoseconds.
		Weight::from_parts(205_287_000, 6684)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:2 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:2 w:2)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:2)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn transfer_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7152`
		//  Estimated: `6684`
		// Minimum execution time: 140_079_000 picoseconds.
		Weight::from_parts(173_779_000, 6684)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:2)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn swap_stake() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5629`
		//  Estimated: `6404`
		// Minimum execution time: 128_832_000 picoseconds.
		Weight::from_parts(158_266_000, 6404)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:2 w:2)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:2 w:2)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:2 w:2)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:1 w:1)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:2)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn swap_stake_limit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5629`
		//  Estimated: `6404`
		// Minimum execution time: 132_948_000 picoseconds.
		Weight::from_parts(164_014_000, 6404)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::OwnedHotkeys` (r:1 w:1)
	/// Proof: `SubtensorModule::OwnedHotkeys` (`max_values`: None, `max_size`: Some(32818), added: 35293, mode: `MaxEncodedLen`)
	fn try_associate_hotkey() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `33988`
		//  Estimated: `36283`
		// Minimum execution time: 20_931_000 picoseconds.
		Weight::from_parts(24_035_000, 36283)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Owner` (r:1 w:0)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Delegates` (r:1 w:1)
	/// Proof: `SubtensorModule::Delegates` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	fn decrease_take() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1420`
		//  Estimated: `3545`
		// Minimum execution time: 19_910_000 picoseconds.
		Weight::from_parts(21_552_000, 3545)
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
		//  Measured:  `1491`
		//  Estimated: `3545`
		// Minimum execution time: 26_689_000 picoseconds.
		Weight::from_parts(28_723_000, 3545)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:2 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::OwnedHotkeys` (r:1 w:1)
	/// Proof: `SubtensorModule::OwnedHotkeys` (`max_values`: None, `max_size`: Some(32818), added: 35293, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::StakeWeight` (r:0 w:1)
	/// Proof: `SubtensorModule::StakeWeight` (`max_values`: None, `max_size`: Some(516), added: 2991, mode: `MaxEncodedLen`)
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
		//  Measured:  `331780`
		//  Estimated: `266125`
		// Minimum execution time: 724_360_000 picoseconds.
		Weight::from_parts(907_734_000, 266125)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:1)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:2 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::OwnedHotkeys` (r:1 w:1)
	/// Proof: `SubtensorModule::OwnedHotkeys` (`max_values`: None, `max_size`: Some(32818), added: 35293, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::StakeWeight` (r:0 w:1)
	/// Proof: `SubtensorModule::StakeWeight` (`max_values`: None, `max_size`: Some(516), added: 2991, mode: `MaxEncodedLen`)
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
		//  Measured:  `331780`
		//  Estimated: `266125`
		// Minimum execution time: 830_308_000 picoseconds.
		Weight::from_parts(913_472_000, 266125)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `SubtensorModule::Uids` (r:1 w:2)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::OwnedHotkeys` (r:1 w:1)
	/// Proof: `SubtensorModule::OwnedHotkeys` (`max_values`: None, `max_size`: Some(32818), added: 35293, mode: `MaxEncodedLen`)
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
		//  Measured:  `45989`
		//  Estimated: `266125`
		// Minimum execution time: 312_036_000 picoseconds.
		Weight::from_parts(343_953_000, 266125)
			.saturating_add(T::DbWeight::get().reads(73_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
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
		//  Measured:  `46678`
		//  Estimated: `87656`
		// Minimum execution time: 246_147_000 picoseconds.
		Weight::from_parts(308_741_000, 87656)
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
		//  Measured:  `37194`
		//  Estimated: `87656`
		// Minimum execution time: 223_433_000 picoseconds.
		Weight::from_parts(289_031_000, 87656)
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
		//  Measured:  `29614`
		//  Estimated: `87656`
		// Minimum execution time: 256_192_000 picoseconds.
		Weight::from_parts(309_942_000, 87656)
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::OwnedHotkeys` (r:1 w:1)
	/// Proof: `SubtensorModule::OwnedHotkeys` (`max_values`: None, `max_size`: Some(32818), added: 35293, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:2)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:2)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:2)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:0 w:1)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:2)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:2)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:1)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn register_network() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `66253`
		//  Estimated: `347486`
		// Minimum execution time: 1_110_076_000 picoseconds.
		Weight::from_parts(1_189_955_000, 347486)
			.saturating_add(T::DbWeight::get().reads(392_u64))
			.saturating_add(T::DbWeight::get().writes(51_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:0)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Owner` (r:1 w:1)
	/// Proof: `SubtensorModule::Owner` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::OwnedHotkeys` (r:1 w:1)
	/// Proof: `SubtensorModule::OwnedHotkeys` (`max_values`: None, `max_size`: Some(32818), added: 35293, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:2)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:2)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetEmaTaoFlow` (r:0 w:2)
	/// Proof: `SubtensorModule::SubnetEmaTaoFlow` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetworkN` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetworkN` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Uids` (r:0 w:1)
	/// Proof: `SubtensorModule::Uids` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetTaoInEmission` (r:0 w:2)
	/// Proof: `SubtensorModule::SubnetTaoInEmission` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::FirstEmissionBlockNumber` (r:0 w:2)
	/// Proof: `SubtensorModule::FirstEmissionBlockNumber` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::IsNetworkMember` (r:0 w:1)
	/// Proof: `SubtensorModule::IsNetworkMember` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:2)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn register_network_with_identity() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `66253`
		//  Estimated: `347486`
		// Minimum execution time: 1_115_544_000 picoseconds.
		Weight::from_parts(1_221_301_000, 347486)
			.saturating_add(T::DbWeight::get().reads(392_u64))
			.saturating_add(T::DbWeight::get().writes(52_u64))
	}
	/// Storage: `SubtensorModule::Subnets` (r:1 w:0)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetOwner` (r:1 w:0)
	/// Proof: `SubtensorModule::SubnetOwner` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetIdentitiesV3` (r:0 w:1)
	/// Proof: `SubtensorModule::SubnetIdentitiesV3` (`max_values`: None, `max_size`: Some(6690), added: 9165, mode: `MaxEncodedLen`)
	fn set_subnet_identity() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1084`
		//  Estimated: `3697`
		// Minimum execution time: 18_548_000 picoseconds.
		Weight::from_parts(27_842_000, 3697)
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
		//  Measured:  `1842`
		//  Estimated: `3697`
		// Minimum execution time: 26_109_000 picoseconds.
		Weight::from_parts(29_754_000, 3697)
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
		//  Measured:  `2328`
		//  Estimated: `319760`
		// Minimum execution time: 276_803_000 picoseconds.
		Weight::from_parts(289_212_000, 319760)
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
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
		//  Measured:  `2012`
		//  Estimated: `5422`
		// Minimum execution time: 36_915_000 picoseconds.
		Weight::from_parts(42_443_000, 5422)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
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
		//  Measured:  `1721`
		//  Estimated: `5422`
		// Minimum execution time: 33_199_000 picoseconds.
		Weight::from_parts(37_495_000, 5422)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn set_tempo() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2500`
		//  Estimated: `3697`
		// Minimum execution time: 58_888_000 picoseconds.
		Weight::from_parts(65_498_000, 3697)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn set_activity_cutoff_factor() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2500`
		//  Estimated: `3697`
		// Minimum execution time: 54_371_000 picoseconds.
		Weight::from_parts(64_687_000, 3697)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
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
		//  Measured:  `2406`
		//  Estimated: `3697`
		// Minimum execution time: 43_965_000 picoseconds.
		Weight::from_parts(51_857_000, 3697)
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
		//  Measured:  `8653`
		//  Estimated: `21901`
		// Minimum execution time: 69_864_000 picoseconds.
		Weight::from_parts(100_439_000, 21901)
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
		//  Measured:  `10089`
		//  Estimated: `10684`
		// Minimum execution time: 127_400_000 picoseconds.
		Weight::from_parts(170_485_000, 10684)
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
		//  Measured:  `1829`
		//  Estimated: `3697`
		// Minimum execution time: 36_825_000 picoseconds.
		Weight::from_parts(42_653_000, 3697)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SubtensorModule::GlobalSettings` (r:1 w:1)
	/// Proof: `SubtensorModule::GlobalSettings` (`max_values`: Some(1), `max_size`: Some(227), added: 722, mode: `MaxEncodedLen`)
	fn change_settings() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `795`
		//  Estimated: `1712`
		// Minimum execution time: 9_965_000 picoseconds.
		Weight::from_parts(10_806_000, 1712)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::RootClaimType` (r:1 w:0)
	/// Proof: `SubtensorModule::RootClaimType` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimAccounts` (r:65 w:64)
	/// Proof: `SubtensorModule::ClaimAccounts` (`max_values`: None, `max_size`: Some(4756), added: 7231, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Positions` (r:320 w:320)
	/// Proof: `SubtensorModule::Positions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::ClaimPools` (r:64 w:64)
	/// Proof: `SubtensorModule::ClaimPools` (`max_values`: None, `max_size`: Some(5804), added: 8279, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::SubnetHyperparams` (r:5 w:0)
	/// Proof: `SubtensorModule::SubnetHyperparams` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::Subnets` (r:5 w:5)
	/// Proof: `SubtensorModule::Subnets` (`max_values`: None, `max_size`: Some(232), added: 2707, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakePools` (r:320 w:320)
	/// Proof: `SubtensorModule::StakePools` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootStake` (r:1 w:1)
	/// Proof: `SubtensorModule::RootStake` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::StakedNetUids` (r:64 w:64)
	/// Proof: `SubtensorModule::StakedNetUids` (`max_values`: None, `max_size`: Some(372), added: 2847, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimed` (r:0 w:8704)
	/// Proof: `SubtensorModule::RootClaimed` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::TotalHotkeyAlpha` (r:0 w:320)
	/// Proof: `SubtensorModule::TotalHotkeyAlpha` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::RootClaimable` (r:0 w:64)
	/// Proof: `SubtensorModule::RootClaimable` (`max_values`: None, `max_size`: Some(2516), added: 4991, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn claim_root(n: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `14592 + n * (456 ±0)`
		//  Estimated: `14525 + n * (12945 ±0)`
		// Minimum execution time: 1_149_324_000 picoseconds.
		Weight::from_parts(1_149_324_000, 14525)
			// Standard Error: 30_754_825
			.saturating_add(Weight::from_parts(1_317_449_940, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads((13_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((155_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 12945).saturating_mul(n.into()))
	}
	/// Storage: `SubtensorModule::RootClaimType` (r:0 w:1)
	/// Proof: `SubtensorModule::RootClaimType` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	fn set_root_claim_type() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 8_193_000 picoseconds.
		Weight::from_parts(8_834_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
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
	/// Storage: `SubtensorModule::get_commit_reveal_period` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_period` (`max_values`: None, `max_size`: Some(10), added: 2485, mode: `MaxEncodedLen`)
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
	/// Storage: `SubtensorModule::get_commit_reveal_weights_enabled` (r:0 w:1)
	/// Proof: `SubtensorModule::get_commit_reveal_weights_enabled` (`max_values`: None, `max_size`: Some(3), added: 2478, mode: `MaxEncodedLen`)
	/// Storage: `SubtensorModule::MaxAllowedUids` (r:0 w:1)
	/// Proof: `SubtensorModule::MaxAllowedUids` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn sudo_set_root_claim_threshold() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2467`
		//  Estimated: `3697`
		// Minimum execution time: 53_130_000 picoseconds.
		Weight::from_parts(61_722_000, 3697)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `SubtensorModule::RulesInForce` (r:1 w:1)
	/// Proof: `SubtensorModule::RulesInForce` (`max_values`: Some(1), `max_size`: Some(681), added: 1176, mode: `MaxEncodedLen`)
	fn set_rules() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1058`
		//  Estimated: `2166`
		// Minimum execution time: 10_796_000 picoseconds.
		Weight::from_parts(11_767_000, 2166)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SubtensorModule::RulesInForce` (r:1 w:1)
	/// Proof: `SubtensorModule::RulesInForce` (`max_values`: Some(1), `max_size`: Some(681), added: 1176, mode: `MaxEncodedLen`)
	fn cancel_rules() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1088`
		//  Estimated: `2166`
		// Minimum execution time: 10_065_000 picoseconds.
		Weight::from_parts(10_996_000, 2166)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

//! Provisional.
#![allow(missing_docs)]
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};
pub trait WeightInfo {
	fn on_initialize(n: u32) -> Weight;
	fn add_stake() -> Weight;
	fn remove_stake() -> Weight;
	fn add_stake_limit() -> Weight;
	fn remove_stake_limit() -> Weight;
	fn unstake_all(n: u32) -> Weight;
	fn try_associate_hotkey() -> Weight;
}
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn on_initialize(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
			.saturating_mul(n.into())
	}
	fn add_stake() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn remove_stake() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn add_stake_limit() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn remove_stake_limit() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn unstake_all(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
			.saturating_mul(n.into())
	}
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
}

//! Provisional.
#![allow(missing_docs)]
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};
pub trait WeightInfo {
	fn sudo_set_tao_weight() -> Weight;
	fn sudo_set_subnet_owner_cut() -> Weight;
	fn sudo_set_subnet_moving_alpha() -> Weight;
	fn sudo_set_ema_price_halving_period() -> Weight;
	fn sudo_set_fee_rate() -> Weight;
}
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn sudo_set_tao_weight() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn sudo_set_subnet_owner_cut() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn sudo_set_subnet_moving_alpha() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn sudo_set_ema_price_halving_period() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn sudo_set_fee_rate() -> Weight {
		Weight::from_parts(50_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
}

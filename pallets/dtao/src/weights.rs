//! Weights of the calls and of the block hook.
use frame_support::weights::{constants::RocksDbWeight, Weight};

/// Weights of the calls and of the block hook.
pub trait WeightInfo {
	/// The block hook with `n` subnets.
	fn on_initialize(n: u32) -> Weight;
	/// `add_stake`.
	fn add_stake() -> Weight;
	/// `remove_stake`.
	fn remove_stake() -> Weight;
	/// `add_stake_limit`.
	fn add_stake_limit() -> Weight;
	/// `remove_stake_limit`.
	fn remove_stake_limit() -> Weight;
	/// `unstake_all` with `n` positions.
	fn unstake_all(n: u32) -> Weight;
	/// `try_associate_hotkey`.
	fn try_associate_hotkey() -> Weight;
}

impl WeightInfo for () {
	fn on_initialize(n: u32) -> Weight {
		Weight::from_parts(2_000_000, 0)
			.saturating_mul(n.into())
			.saturating_add(RocksDbWeight::get().reads_writes(n.into(), n.into()))
	}
	fn add_stake() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn remove_stake() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn add_stake_limit() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn remove_stake_limit() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn unstake_all(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_mul(n.into())
	}
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(20_000_000, 0)
	}
}

//! Weights of the setters.
use frame_support::weights::Weight;

/// Weights of the setters.
pub trait WeightInfo {
	/// `sudo_set_tao_weight`.
	fn sudo_set_tao_weight() -> Weight;
	/// `sudo_set_subnet_owner_cut`.
	fn sudo_set_subnet_owner_cut() -> Weight;
	/// `sudo_set_subnet_moving_alpha`.
	fn sudo_set_subnet_moving_alpha() -> Weight;
	/// `sudo_set_ema_price_halving_period`.
	fn sudo_set_ema_price_halving_period() -> Weight;
	/// `sudo_set_fee_rate`.
	fn sudo_set_fee_rate() -> Weight;
}

impl WeightInfo for () {
	fn sudo_set_tao_weight() -> Weight {
		Weight::from_parts(20_000_000, 0)
	}
	fn sudo_set_subnet_owner_cut() -> Weight {
		Weight::from_parts(20_000_000, 0)
	}
	fn sudo_set_subnet_moving_alpha() -> Weight {
		Weight::from_parts(20_000_000, 0)
	}
	fn sudo_set_ema_price_halving_period() -> Weight {
		Weight::from_parts(20_000_000, 0)
	}
	fn sudo_set_fee_rate() -> Weight {
		Weight::from_parts(20_000_000, 0)
	}
}

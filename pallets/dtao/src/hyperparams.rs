//! What can be set: of one subnet by its owner or root, of all of them by root.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use dtao_core::{
	registration::BurnParams,
	seed::SeedRule,
	yuma::{Bonds, LiquidAlpha, Params as YumaParams},
	Price, Tao, RAO_PER_TAO,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The highest take of a delegate, in parts of 65,535: 18 %.
pub const MAX_TAKE: u16 = 11_796;

/// The settable numbers of one subnet.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Hyperparams {
	/// Blocks from one epoch to the next; 0 runs none.
	pub tempo: u16,
	/// The majority that decides consensus, in parts of 65,535 of the active stake.
	pub kappa: u16,
	/// The most neurons.
	pub max_uids: u16,
	/// The most validator permits.
	pub max_validators: u16,
	/// The fewest weights that a validator may set, its own aside.
	pub min_weights: u16,
	/// The largest part of a validator's weights that one neuron may have, in parts of 65,535; all of
	/// them is no limit.
	pub max_weight: u16,
	/// Blocks for which a new neuron is safe from being replaced.
	pub immunity_period: u16,
	/// Thousandths of a tempo after which a validator that sets no weights is inactive.
	pub activity_cutoff_factor: u32,
	/// What old bonds keep at an epoch, in parts per million.
	pub bonds_moving_average: u64,
	/// How far bonds follow clipped instead of stated weights, in parts of 65,535.
	pub bonds_penalty: u16,
	/// Whether bonds are those of Yuma3.
	pub yuma3: bool,
	/// Whether Yuma3's bonds move by liquid alpha.
	pub liquid_alpha: bool,
	/// The slowest that liquid alpha moves a bond, in parts of 65,535.
	pub alpha_low: u16,
	/// The fastest, in parts of 65,535.
	pub alpha_high: u16,
	/// How sharply liquid alpha turns from slow to fast, in hundredths.
	pub alpha_steepness: i16,
	/// The least version that weights must name; 0 asks for none.
	pub weights_version: u64,
	/// Blocks between two settings of weights by one neuron.
	pub weights_rate_limit: u64,
	/// Whether weights are committed first and revealed later.
	pub commit_reveal: bool,
	/// Epochs from a commit to its reveal.
	pub reveal_period: u64,
	/// Blocks in which the price of a registration halves; 0 keeps it.
	pub burn_half_life: u16,
	/// What each registration multiplies the price of the next by.
	pub burn_increase: Price,
	/// The least price of a registration, in rao.
	pub min_burn: Tao,
	/// The highest price of a registration, in rao.
	pub max_burn: Tao,
	/// Neurons outside immunity below which immune ones may be replaced.
	pub min_non_immune_uids: u16,
	/// The owner's neurons that are never replaced.
	pub immune_owner_uids: u16,
	/// Whether stake may change its coldkey.
	pub transfers: bool,
}

impl Default for Hyperparams {
	/// What a new subnet starts with: mainnet's values of spring 2025 where they still exist.
	fn default() -> Self {
		Self {
			tempo: 360,
			kappa: 32_767,
			max_uids: 256,
			max_validators: 64,
			min_weights: 1,
			max_weight: u16::MAX,
			immunity_period: 5_000,
			activity_cutoff_factor: 13_889,
			bonds_moving_average: 900_000,
			bonds_penalty: 0,
			yuma3: false,
			liquid_alpha: false,
			alpha_low: 45_875,
			alpha_high: 58_982,
			alpha_steepness: 1_000,
			weights_version: 0,
			weights_rate_limit: 100,
			commit_reveal: false,
			reveal_period: 1,
			burn_half_life: 360,
			burn_increase: Price::from_rational(126, 100),
			min_burn: Tao::new(500_000),
			max_burn: Tao::new(100 * RAO_PER_TAO),
			min_non_immune_uids: 10,
			immune_owner_uids: 1,
			transfers: true,
		}
	}
}

impl Hyperparams {
	/// Blocks after which a validator that sets no weights is inactive. **Rounding**: down.
	pub fn activity_cutoff(&self) -> u64 {
		// 16 and 32 bits.
		let thousandths =
			u64::from(self.tempo).saturating_mul(u64::from(self.activity_cutoff_factor));
		thousandths.checked_div(1_000).unwrap_or(0)
	}

	/// What Yuma consensus runs with.
	pub fn yuma(&self) -> YumaParams {
		let liquid_alpha = LiquidAlpha {
			low: self.alpha_low,
			high: self.alpha_high,
			steepness: self.alpha_steepness,
		};
		YumaParams {
			kappa: self.kappa,
			max_validators: self.max_validators,
			activity_cutoff: self.activity_cutoff(),
			bonds_moving_average: self.bonds_moving_average,
			bonds_penalty: self.bonds_penalty,
			bonds: if self.yuma3 { Bonds::Yuma3 } else { Bonds::Classic },
			liquid_alpha: self.liquid_alpha.then_some(liquid_alpha),
		}
	}

	/// What the price of a registration moves by.
	pub fn burn(&self) -> BurnParams {
		BurnParams {
			min: self.min_burn,
			max: self.max_burn,
			half_life: self.burn_half_life,
			increase: self.burn_increase,
		}
	}
}

/// The settable numbers that hold for all subnets, beside those of the block step.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Settings {
	/// The least that a new subnet costs, in rao.
	pub min_lock: Tao,
	/// Blocks in which the price of a subnet falls from twice the last one to the last one, at full
	/// block emission.
	pub lock_reduction_interval: u64,
	/// Blocks between two registrations of subnets.
	pub network_rate_limit: u64,
	/// Blocks for which a new subnet is safe from being replaced.
	pub network_immunity_period: u64,
	/// The most subnets beside root.
	pub subnet_limit: u16,
	/// What of its price enters the pool of a new subnet.
	pub seed: SeedRule,
	/// Blocks from the registration of a subnet to the first moment that it may be started.
	pub start_call_delay: u64,
	/// The most epochs in one block.
	pub max_epochs_per_block: u8,
	/// The shortest tempo that an owner may set, in blocks.
	pub min_tempo: u16,
	/// The longest tempo that an owner may set, in blocks.
	pub max_tempo: u16,
	/// The lowest take that a hotkey may set, in parts of 65,535.
	pub min_take: u16,
	/// The highest take that a hotkey may set, in parts of 65,535.
	pub max_take: u16,
	/// Blocks between two raises of a take.
	pub take_rate_limit: u64,
	/// The stake weight that a hotkey needs to set weights, in rao.
	pub stake_threshold: u64,
	/// Blocks before an epoch in which owners may not change its hyperparameters.
	pub admin_freeze_window: u16,
	/// Tempos between two changes of the same hyperparameter by an owner.
	pub owner_hyperparam_rate_limit: u16,
	/// The most validators on root.
	pub max_root_validators: u16,
}

impl Default for Settings {
	/// Mainnet's values.
	fn default() -> Self {
		Self {
			min_lock: Tao::new(1_000 * RAO_PER_TAO),
			lock_reduction_interval: 100_800,
			network_rate_limit: 7_200,
			network_immunity_period: 1_296_000,
			subnet_limit: crate::MAX_SUBNETS as u16, // 128
			seed: SeedRule::Fixed(Tao::new(RAO_PER_TAO)),
			start_call_delay: 0,
			max_epochs_per_block: 2,
			min_tempo: 360,
			max_tempo: 50_400,
			min_take: 0,
			max_take: MAX_TAKE,
			take_rate_limit: 216_000,
			stake_threshold: 0,
			admin_freeze_window: 10,
			owner_hyperparam_rate_limit: 2,
			max_root_validators: 64,
		}
	}
}

impl Settings {
	/// Mainnet's values without its waiting times, and with the whole lock in the new pool: what a
	/// development chain starts with.
	pub fn development() -> Self {
		Self {
			network_rate_limit: 0,
			network_immunity_period: 0,
			seed: SeedRule::WholeLock,
			min_tempo: 1,
			take_rate_limit: 0,
			admin_freeze_window: 0,
			owner_hyperparam_rate_limit: 0,
			..Self::default()
		}
	}
}

/// What an owner changes, as the rate limit tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Hyperparam {
	/// [`Hyperparams::tempo`].
	Tempo,
	/// [`Hyperparams::kappa`].
	Kappa,
	/// [`Hyperparams::max_uids`].
	MaxUids,
	/// [`Hyperparams::max_validators`].
	MaxValidators,
	/// [`Hyperparams::min_weights`].
	MinWeights,
	/// [`Hyperparams::max_weight`].
	MaxWeight,
	/// [`Hyperparams::immunity_period`].
	ImmunityPeriod,
	/// [`Hyperparams::activity_cutoff_factor`].
	ActivityCutoff,
	/// [`Hyperparams::bonds_moving_average`].
	BondsMovingAverage,
	/// [`Hyperparams::bonds_penalty`].
	BondsPenalty,
	/// [`Hyperparams::yuma3`].
	Yuma3,
	/// [`Hyperparams::liquid_alpha`].
	LiquidAlpha,
	/// [`Hyperparams::alpha_low`] and [`Hyperparams::alpha_high`].
	AlphaValues,
	/// [`Hyperparams::alpha_steepness`].
	AlphaSteepness,
	/// [`Hyperparams::weights_version`].
	WeightsVersion,
	/// [`Hyperparams::weights_rate_limit`].
	WeightsRateLimit,
	/// [`Hyperparams::commit_reveal`].
	CommitReveal,
	/// [`Hyperparams::reveal_period`].
	RevealPeriod,
	/// [`Hyperparams::burn_half_life`].
	BurnHalfLife,
	/// [`Hyperparams::burn_increase`].
	BurnIncrease,
	/// [`Hyperparams::min_burn`].
	MinBurn,
	/// [`Hyperparams::max_burn`].
	MaxBurn,
	/// [`Hyperparams::min_non_immune_uids`].
	MinNonImmuneUids,
	/// [`Hyperparams::immune_owner_uids`].
	ImmuneOwnerUids,
	/// [`Hyperparams::transfers`].
	Transfers,
	/// Whether neurons may register.
	Registration,
	/// An epoch asked for before its time.
	TriggerEpoch,
}

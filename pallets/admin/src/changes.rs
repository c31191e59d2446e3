//! What the setters change, one name for each number: events carry it with the new value.

use codec::{Decode, DecodeWithMemTracking, Encode};
use dtao_core::{Price, SeedRule, Tao};
use pallet_dtao::{Hyperparam, Hyperparams, Settings};
use scale_info::TypeInfo;

/// A hyperparameter of a subnet and its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum HyperparamChange {
	/// The majority that decides consensus, in parts of 65,535 of the active stake.
	Kappa(u16),
	/// The most neurons.
	MaxUids(u16),
	/// The most validator permits.
	MaxValidators(u16),
	/// The fewest weights that a validator may set.
	MinWeights(u16),
	/// The largest part of a validator's weights that one neuron may have, in parts of 65,535.
	MaxWeight(u16),
	/// Blocks for which a new neuron is safe from being replaced.
	ImmunityPeriod(u16),
	/// What old bonds keep at an epoch, in parts per million.
	BondsMovingAverage(u64),
	/// How far bonds follow clipped instead of stated weights, in parts of 65,535.
	BondsPenalty(u16),
	/// Whether bonds are those of Yuma3.
	Yuma3(bool),
	/// Whether Yuma3's bonds move by liquid alpha.
	LiquidAlpha(bool),
	/// How slowly and how fast liquid alpha moves a bond, in parts of 65,535.
	AlphaValues {
		/// The slowest.
		low: u16,
		/// The fastest.
		high: u16,
	},
	/// How sharply liquid alpha turns from slow to fast, in hundredths.
	AlphaSteepness(i16),
	/// The least version that weights must name.
	WeightsVersion(u64),
	/// Blocks between two settings of weights by one neuron.
	WeightsRateLimit(u64),
	/// Whether weights are committed first and revealed later.
	CommitReveal(bool),
	/// Epochs from a commit to its reveal.
	RevealPeriod(u64),
	/// Blocks in which the price of a registration halves.
	BurnHalfLife(u16),
	/// What each registration multiplies the price of the next by.
	BurnIncrease(Price),
	/// The least price of a registration, in rao.
	MinBurn(Tao),
	/// The highest price of a registration, in rao.
	MaxBurn(Tao),
	/// Neurons outside immunity at or below which immune ones are replaced first.
	MinNonImmuneUids(u16),
	/// The owner's neurons that are never replaced.
	ImmuneOwnerUids(u16),
	/// Whether stake may change its coldkey.
	Transfers(bool),
}

impl HyperparamChange {
	/// What the owners' rate limit knows it as.
	pub fn which(self) -> Hyperparam {
		match self {
			Self::Kappa(_) => Hyperparam::Kappa,
			Self::MaxUids(_) => Hyperparam::MaxUids,
			Self::MaxValidators(_) => Hyperparam::MaxValidators,
			Self::MinWeights(_) => Hyperparam::MinWeights,
			Self::MaxWeight(_) => Hyperparam::MaxWeight,
			Self::ImmunityPeriod(_) => Hyperparam::ImmunityPeriod,
			Self::BondsMovingAverage(_) => Hyperparam::BondsMovingAverage,
			Self::BondsPenalty(_) => Hyperparam::BondsPenalty,
			Self::Yuma3(_) => Hyperparam::Yuma3,
			Self::LiquidAlpha(_) => Hyperparam::LiquidAlpha,
			Self::AlphaValues { .. } => Hyperparam::AlphaValues,
			Self::AlphaSteepness(_) => Hyperparam::AlphaSteepness,
			Self::WeightsVersion(_) => Hyperparam::WeightsVersion,
			Self::WeightsRateLimit(_) => Hyperparam::WeightsRateLimit,
			Self::CommitReveal(_) => Hyperparam::CommitReveal,
			Self::RevealPeriod(_) => Hyperparam::RevealPeriod,
			Self::BurnHalfLife(_) => Hyperparam::BurnHalfLife,
			Self::BurnIncrease(_) => Hyperparam::BurnIncrease,
			Self::MinBurn(_) => Hyperparam::MinBurn,
			Self::MaxBurn(_) => Hyperparam::MaxBurn,
			Self::MinNonImmuneUids(_) => Hyperparam::MinNonImmuneUids,
			Self::ImmuneOwnerUids(_) => Hyperparam::ImmuneOwnerUids,
			Self::Transfers(_) => Hyperparam::Transfers,
		}
	}

	/// Writes the new value.
	pub fn apply(self, params: &mut Hyperparams) {
		match self {
			Self::Kappa(value) => params.kappa = value,
			Self::MaxUids(value) => params.max_uids = value,
			Self::MaxValidators(value) => params.max_validators = value,
			Self::MinWeights(value) => params.min_weights = value,
			Self::MaxWeight(value) => params.max_weight = value,
			Self::ImmunityPeriod(value) => params.immunity_period = value,
			Self::BondsMovingAverage(value) => params.bonds_moving_average = value,
			Self::BondsPenalty(value) => params.bonds_penalty = value,
			Self::Yuma3(value) => params.yuma3 = value,
			Self::LiquidAlpha(value) => params.liquid_alpha = value,
			Self::AlphaValues { low, high } => {
				(params.alpha_low, params.alpha_high) = (low, high);
			},
			Self::AlphaSteepness(value) => params.alpha_steepness = value,
			Self::WeightsVersion(value) => params.weights_version = value,
			Self::WeightsRateLimit(value) => params.weights_rate_limit = value,
			Self::CommitReveal(value) => params.commit_reveal = value,
			Self::RevealPeriod(value) => params.reveal_period = value,
			Self::BurnHalfLife(value) => params.burn_half_life = value,
			Self::BurnIncrease(value) => params.burn_increase = value,
			Self::MinBurn(value) => params.min_burn = value,
			Self::MaxBurn(value) => params.max_burn = value,
			Self::MinNonImmuneUids(value) => params.min_non_immune_uids = value,
			Self::ImmuneOwnerUids(value) => params.immune_owner_uids = value,
			Self::Transfers(value) => params.transfers = value,
		}
	}
}

/// A number that holds for all subnets and its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum SettingChange {
	/// The least that a new subnet costs, in rao.
	MinLock(Tao),
	/// Blocks in which the price of a subnet falls from twice the last one to the last one.
	LockReductionInterval(u64),
	/// Blocks between two registrations of subnets.
	NetworkRateLimit(u64),
	/// Blocks for which a new subnet is safe from being replaced.
	NetworkImmunityPeriod(u64),
	/// The most subnets beside root.
	SubnetLimit(u16),
	/// What of its price enters the pool of a new subnet.
	Seed(SeedRule),
	/// Blocks from the registration of a subnet to the first moment that it may be started.
	StartCallDelay(u64),
	/// The most epochs in one block.
	MaxEpochsPerBlock(u8),
	/// What an owner may set the tempo to, in blocks.
	TempoRange {
		/// The shortest.
		min: u16,
		/// The longest.
		max: u16,
	},
	/// The lowest take that a hotkey may set, in parts of 65,535.
	MinTake(u16),
	/// The highest take that a hotkey may set, in parts of 65,535.
	MaxTake(u16),
	/// Blocks between two raises of a take.
	TakeRateLimit(u64),
	/// The stake weight that a hotkey needs to set weights, in rao.
	StakeThreshold(u64),
	/// Blocks before an epoch in which owners may not change their subnet.
	AdminFreezeWindow(u16),
	/// Tempos between two changes of the same hyperparameter by an owner.
	OwnerHyperparamRateLimit(u16),
	/// The most validators on root.
	MaxRootValidators(u16),
	/// Blocks between two votes of a validator of root.
	RootWeightsRateLimit(u64),
	/// Blocks between two changes of a hotkey's children on a subnet.
	ChildrenRateLimit(u64),
}

impl SettingChange {
	/// Writes the new value.
	pub fn apply(self, settings: &mut Settings) {
		match self {
			Self::MinLock(value) => settings.min_lock = value,
			Self::LockReductionInterval(value) => settings.lock_reduction_interval = value,
			Self::NetworkRateLimit(value) => settings.network_rate_limit = value,
			Self::NetworkImmunityPeriod(value) => settings.network_immunity_period = value,
			Self::SubnetLimit(value) => settings.subnet_limit = value,
			Self::Seed(value) => settings.seed = value,
			Self::StartCallDelay(value) => settings.start_call_delay = value,
			Self::MaxEpochsPerBlock(value) => settings.max_epochs_per_block = value,
			Self::TempoRange { min, max } => {
				(settings.min_tempo, settings.max_tempo) = (min, max);
			},
			Self::MinTake(value) => settings.min_take = value,
			Self::MaxTake(value) => settings.max_take = value,
			Self::TakeRateLimit(value) => settings.take_rate_limit = value,
			Self::StakeThreshold(value) => settings.stake_threshold = value,
			Self::AdminFreezeWindow(value) => settings.admin_freeze_window = value,
			Self::OwnerHyperparamRateLimit(value) => settings.owner_hyperparam_rate_limit = value,
			Self::MaxRootValidators(value) => settings.max_root_validators = value,
			Self::RootWeightsRateLimit(value) => settings.root_weights_rate_limit = value,
			Self::ChildrenRateLimit(value) => settings.children_rate_limit = value,
		}
	}
}

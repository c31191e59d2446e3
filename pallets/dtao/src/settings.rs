//! What can be set of all subnets together, by root.

use crate::{
	hyperparams::{hold_all, Hyperparams, Rule, MAX_PAUSE},
	MAX_EPOCHS_PER_BLOCK, MAX_ROOT_CLAIMS, MAX_ROOT_VALIDATORS, MAX_SUBNETS,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use dtao_core::{issuance::MAX_SUPPLY, pool::MIN_RESERVE, seed::SeedRule, Tao, RAO_PER_TAO};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The highest take of a delegate, in parts of 65,535: 18 %.
pub const MAX_TAKE: u16 = 11_796;

/// The least price of a subnet that can be set, in rao: twice what its pool starts with at least, so
/// that every seed is paid for.
pub const LEAST_MIN_LOCK: Tao = Tao::new(MIN_RESERVE + MIN_RESERVE);

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
	/// Blocks between two votes of a validator of root.
	pub root_weights_rate_limit: u64,
	/// To how many stakers on root a block pays what they can claim.
	pub num_root_claims: u8,
	/// Blocks for which new children wait.
	pub children_delay: u64,
	/// Blocks between two changes of a hotkey's children on a subnet.
	pub children_rate_limit: u64,
	/// The lowest childkey take, in parts of 65,535.
	pub min_childkey_take: u16,
	/// The highest childkey take, in parts of 65,535.
	pub max_childkey_take: u16,
	/// Blocks between two raises of a childkey take.
	pub childkey_take_rate_limit: u64,
	/// What the hyperparameters of a new subnet are.
	pub new_subnet: Hyperparams,
}

impl Default for Settings {
	/// Mainnet's values.
	fn default() -> Self {
		Self {
			min_lock: Tao::new(1_000 * RAO_PER_TAO),
			lock_reduction_interval: 100_800,
			network_rate_limit: 7_200,
			network_immunity_period: 1_296_000,
			subnet_limit: MAX_SUBNETS as u16, // 128
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
			root_weights_rate_limit: 100,
			num_root_claims: 5,
			children_delay: 7_200,
			children_rate_limit: 150,
			min_childkey_take: 0,
			max_childkey_take: MAX_TAKE,
			childkey_take_rate_limit: 216_000,
			new_subnet: Hyperparams::default(),
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
			root_weights_rate_limit: 0,
			children_delay: 0,
			children_rate_limit: 0,
			childkey_take_rate_limit: 0,
			new_subnet: Hyperparams { weights_rate_limit: 0, ..Hyperparams::default() },
			..Self::default()
		}
	}

	/// Holds that every number is in its range; names the first that isn't.
	pub fn check(&self) -> Result<(), &'static str> {
		hold_all(&self.network_rules())?;
		hold_all(&self.other_rules())?;
		hold_all(&self.root_rules())?;
		hold_all(&self.children_rules())?;
		self.new_subnet.check()
	}

	fn network_rules(&self) -> [Rule; 7] {
		let supply = Tao::new(MAX_SUPPLY);
		let locks = LEAST_MIN_LOCK..=supply;
		let seeded = match self.seed {
			SeedRule::Fixed(tao) => (Tao::new(MIN_RESERVE)..=supply).contains(&tao),
			SeedRule::WholeLock => true,
		};
		[
			(locks.contains(&self.min_lock), "min_lock is not from 20000000 to all TAO"),
			(
				self.lock_reduction_interval <= MAX_PAUSE,
				"lock_reduction_interval is over 4294967295",
			),
			(self.network_rate_limit <= MAX_PAUSE, "network_rate_limit is over 4294967295"),
			(
				self.network_immunity_period <= MAX_PAUSE,
				"network_immunity_period is over 4294967295",
			),
			(u32::from(self.subnet_limit) <= MAX_SUBNETS, "subnet_limit is over 128"),
			(seeded, "a fixed seed is not from 10000000 to all TAO"),
			(self.start_call_delay <= MAX_PAUSE, "start_call_delay is over 4294967295"),
		]
	}

	fn other_rules(&self) -> [Rule; 4] {
		let epochs = 1..=MAX_EPOCHS_PER_BLOCK;
		let tempos = 1..=self.max_tempo;
		[
			(
				epochs.contains(&self.max_epochs_per_block),
				"max_epochs_per_block is not from 1 to 2",
			),
			(tempos.contains(&self.min_tempo), "min_tempo is not from 1 to max_tempo"),
			(
				self.min_take <= self.max_take && self.max_take <= MAX_TAKE,
				"takes are not 0 <= min_take <= max_take <= 11796",
			),
			(self.take_rate_limit <= MAX_PAUSE, "take_rate_limit is over 4294967295"),
		]
	}

	fn root_rules(&self) -> [Rule; 3] {
		let validators = 1..=MAX_ROOT_VALIDATORS;
		[
			(
				validators.contains(&self.max_root_validators.into()),
				"max_root_validators is not from 1 to 64",
			),
			(
				self.root_weights_rate_limit <= MAX_PAUSE,
				"root_weights_rate_limit is over 4294967295",
			),
			(self.num_root_claims <= MAX_ROOT_CLAIMS, "num_root_claims is over 10"),
		]
	}

	fn children_rules(&self) -> [Rule; 4] {
		[
			(self.children_delay <= MAX_PAUSE, "children_delay is over 4294967295"),
			(self.children_rate_limit <= MAX_PAUSE, "children_rate_limit is over 4294967295"),
			(
				self.min_childkey_take <= self.max_childkey_take
					&& self.max_childkey_take <= MAX_TAKE,
				"childkey takes are not 0 <= min_childkey_take <= max_childkey_take <= 11796",
			),
			(
				self.childkey_take_rate_limit <= MAX_PAUSE,
				"childkey_take_rate_limit is over 4294967295",
			),
		]
	}
}

//! What can be set of one subnet, by its owner or root.

use crate::MAX_UIDS;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use dtao_core::{
	fixed::PRICE_ONE,
	issuance::MAX_SUPPLY,
	registration::BurnParams,
	yuma::{Bonds, LiquidAlpha, Params as YumaParams},
	Price, Tao, RAO_PER_TAO,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The longest pause that can be set, in blocks: about 1,600 years of 12 seconds. No sum of a block and
/// a pause comes near 64 bits.
pub const MAX_PAUSE: u64 = u32::MAX as u64;

/// The smallest largest part of one weight that can be set, in parts of 65,535: with it, equal weights
/// over a full subnet still pass.
const MIN_MAX_WEIGHT: u16 = 256;

/// The most that old bonds can keep at an epoch, in parts per million; beyond, they would hardly move.
const MAX_BONDS_MOVING_AVERAGE: u64 = 975_000;

/// The least lowest price of a registration, in rao: at it, a raise by a thousandth is a whole rao, and
/// the price buys alpha of up to a thousand TAO.
const LEAST_MIN_BURN: Tao = Tao::new(1_000);

/// The highest lowest price of a registration, in rao: an owner can't close its subnet by the price and
/// keep the emission of an open one.
const MOST_MIN_BURN: Tao = Tao::new(RAO_PER_TAO);

/// The lowest highest price of a registration, in rao.
const LEAST_MAX_BURN: Tao = Tao::new(RAO_PER_TAO / 10);

/// The slowest that liquid alpha can be set to move a bond, in parts of 65,535: as slowly as the slowest
/// moving average. Bonds that never move would earn nobody a dividend.
const LEAST_ALPHA: u16 = 1_638;

/// The longest time in which the price of a registration can be set to halve, in blocks.
const MAX_BURN_HALF_LIFE: u16 = 36_100;

/// The most that a registration can be set to multiply the price of the next by.
const MAX_BURN_INCREASE: Price = Price::from_u32(3);

/// The most epochs from a commit to its reveal that can be set.
const MAX_REVEAL_PERIOD: u64 = 100;

/// The most neurons of an owner that can be set to be never replaced.
const MAX_IMMUNE_OWNER_UIDS: u16 = 10;

/// The highest threshold of a claim on root that can be set, in rao.
const MAX_ROOT_CLAIM_THRESHOLD: u64 = 10_000_000;

/// A statement about numbers that are set, and whether it holds.
pub(crate) type Rule = (bool, &'static str);

/// The first statement that doesn't hold.
pub(crate) fn hold_all(rules: &[Rule]) -> Result<(), &'static str> {
	rules.iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, rule)| Err(*rule))
}

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
	/// The fewest weights that a validator may name, zeros included; none but its own is allowed too.
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
	/// Neurons outside immunity at or below which immune ones are replaced first.
	pub min_non_immune_uids: u16,
	/// The owner's neurons that are never replaced.
	pub immune_owner_uids: u16,
	/// Whether stake may change its coldkey.
	pub transfers: bool,
	/// The least alpha, in rao, that a staker on root claims at once.
	pub root_claim_threshold: u64,
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
			root_claim_threshold: 500_000,
		}
	}
}

impl Hyperparams {
	/// Blocks after which a validator that sets no weights is inactive; without a tempo none ever is.
	/// **Rounding**: down.
	pub fn activity_cutoff(&self) -> u64 {
		if self.tempo == 0 {
			return u64::MAX;
		}
		// 16 and 32 bits.
		let thousandths =
			u64::from(self.tempo).saturating_mul(u64::from(self.activity_cutoff_factor));
		thousandths.checked_div(1_000).unwrap_or(0)
	}

	/// The factor that makes a validator inactive after just so many blocks at the present tempo;
	/// nothing where there is none.
	pub fn activity_cutoff_factor_for(&self, blocks: u16) -> Option<u32> {
		let thousandths = u32::from(blocks).saturating_mul(1_000); // 16 and 10 bits
		let tempo = u32::from(self.tempo);
		let factor = thousandths.checked_next_multiple_of(tempo)?.checked_div(tempo)?;
		let set = Self { activity_cutoff_factor: factor, ..self.clone() };
		(set.activity_cutoff() == u64::from(blocks)).then_some(factor)
	}

	/// Holds that every number is in its range; names the first that isn't.
	pub fn check(&self) -> Result<(), &'static str> {
		hold_all(&self.consensus_rules())?;
		hold_all(&self.registration_rules())
	}

	fn consensus_rules(&self) -> [Rule; 8] {
		let factors = 1_000..=50_000;
		[
			(up_to_all(self.max_validators), "max_validators is not from 1 to 256"),
			(u32::from(self.min_weights) <= MAX_UIDS, "min_weights is over 256"),
			(self.max_weight >= MIN_MAX_WEIGHT, "max_weight is below 256"),
			(
				factors.contains(&self.activity_cutoff_factor),
				"activity_cutoff_factor is not from 1000 to 50000",
			),
			(
				self.bonds_moving_average <= MAX_BONDS_MOVING_AVERAGE,
				"bonds_moving_average is over 975000",
			),
			(
				(LEAST_ALPHA..=self.alpha_high).contains(&self.alpha_low),
				"alpha_low is not from 1638 to alpha_high",
			),
			(self.alpha_steepness >= 0, "alpha_steepness is below 0"),
			(
				(1..=MAX_REVEAL_PERIOD).contains(&self.reveal_period),
				"reveal_period is not from 1 to 100",
			),
		]
	}

	fn registration_rules(&self) -> [Rule; 9] {
		let increases = Price::from_inner(PRICE_ONE)..=MAX_BURN_INCREASE;
		let immune = 1..=MAX_IMMUNE_OWNER_UIDS;
		[
			(up_to_all(self.max_uids), "max_uids is not from 1 to 256"),
			(self.weights_rate_limit <= MAX_PAUSE, "weights_rate_limit is over 4294967295"),
			(self.burn_half_life <= MAX_BURN_HALF_LIFE, "burn_half_life is over 36100"),
			(increases.contains(&self.burn_increase), "burn_increase is not from 1 to 3"),
			(
				(LEAST_MIN_BURN..=self.max_burn.min(MOST_MIN_BURN)).contains(&self.min_burn),
				"min_burn is not from 1000 to max_burn or 1000000000",
			),
			(
				(LEAST_MAX_BURN..=Tao::new(MAX_SUPPLY)).contains(&self.max_burn),
				"max_burn is not from 100000000 to all TAO",
			),
			(u32::from(self.min_non_immune_uids) <= MAX_UIDS, "min_non_immune_uids is over 256"),
			(immune.contains(&self.immune_owner_uids), "immune_owner_uids is not from 1 to 10"),
			(
				self.root_claim_threshold <= MAX_ROOT_CLAIM_THRESHOLD,
				"root_claim_threshold is over 10000000",
			),
		]
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

/// From one to as many as there can be neurons.
fn up_to_all(neurons: u16) -> bool {
	(1..=MAX_UIDS).contains(&neurons.into())
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
	/// [`Hyperparams::root_claim_threshold`].
	RootClaimThreshold,
	/// Whether neurons may register.
	Registration,
	/// An epoch asked for before its time.
	TriggerEpoch,
	/// The hotkey that receives the owner's cut.
	OwnerHotkey,
}

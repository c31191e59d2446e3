//! The hyperparameters of a subnet by the names that clients know.

use crate::{Config, Hyperparams, Pallet, Params, Subnets};
use alloc::{vec, vec::Vec};
use codec::{Compact, Decode, Encode};
use dtao_core::{fixed::U64F64, Amount, NetUid, Subnet, Tao};
use scale_info::TypeInfo;

/// What consensus on mainnet began with; this one has no such number.
pub(super) const RHO: u16 = 10;

/// A signed number with 32 binary digits before and after the point, as clients read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct I32F32 {
	/// The number times 2³².
	pub bits: i64,
}

impl From<i16> for I32F32 {
	fn from(whole: i16) -> Self {
		Self { bits: i64::from(whole) << 32 } // 48 bits
	}
}

/// A hyperparameter, tagged with its type.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum HyperparamValue {
	/// Whether.
	Bool(bool),
	/// A number of 16 bits.
	U16(Compact<u16>),
	/// A number of 32 bits.
	U32(Compact<u32>),
	/// A number of 64 bits.
	U64(Compact<u64>),
	/// A number of 128 bits.
	U128(Compact<u128>),
	/// Rao.
	TaoBalance(Compact<u64>),
	/// A fraction with a sign.
	I32F32(I32F32),
	/// A fraction.
	U64F64(U64F64),
}

impl From<bool> for HyperparamValue {
	fn from(value: bool) -> Self {
		Self::Bool(value)
	}
}

impl From<u16> for HyperparamValue {
	fn from(value: u16) -> Self {
		Self::U16(Compact(value))
	}
}

impl From<u32> for HyperparamValue {
	fn from(value: u32) -> Self {
		Self::U32(Compact(value))
	}
}

impl From<u64> for HyperparamValue {
	fn from(value: u64) -> Self {
		Self::U64(Compact(value))
	}
}

impl From<Tao> for HyperparamValue {
	fn from(value: Tao) -> Self {
		Self::TaoBalance(Compact(value.rao()))
	}
}

impl From<I32F32> for HyperparamValue {
	fn from(value: I32F32) -> Self {
		Self::I32F32(value)
	}
}

impl From<U64F64> for HyperparamValue {
	fn from(value: U64F64) -> Self {
		Self::U64F64(value)
	}
}

/// A hyperparameter and its name.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct HyperparamEntry {
	/// Its name, in ASCII.
	pub name: Vec<u8>,
	/// Its value.
	pub value: HyperparamValue,
}

/// An entry of this name.
fn entry(name: &str, value: impl Into<HyperparamValue>) -> HyperparamEntry {
	HyperparamEntry { name: name.as_bytes().to_vec(), value: value.into() }
}

impl<T: Config> Pallet<T> {
	/// The hyperparameters of a subnet, or root.
	pub fn hyperparam_entries(netuid: NetUid) -> Option<Vec<HyperparamEntry>> {
		if !Self::is_subnet(netuid) {
			return None;
		}
		let set = Self::told_hyperparams(netuid);
		let mut entries = consensus_entries(&set);
		entries.extend(registration_entries(&set));
		entries.extend(Self::switch_entries(netuid, &set));
		entries.extend(absent_entries());
		Some(entries)
	}

	/// What is switched on or off.
	fn switch_entries(netuid: NetUid, set: &Hyperparams) -> Vec<HyperparamEntry> {
		let subnet = Subnets::<T>::get(netuid);
		let is = |holds: fn(&Subnet) -> bool| subnet.as_ref().is_none_or(holds); // of root all hold
		let started = subnet.as_ref().is_none_or(|subnet| subnet.age(Self::now()).is_some());
		vec![
			entry("registration_allowed", is(|subnet| subnet.open)),
			entry("subnet_is_active", started),
			entry("subnet_emission_enabled", is(|subnet| subnet.emission_enabled)),
			entry("transfers_enabled", set.transfers),
			entry("owner_cut_enabled", Params::<T>::get().owner_cut > 0),
			entry("commit_reveal_weights_enabled", set.commit_reveal),
			entry("liquid_alpha_enabled", set.liquid_alpha),
			entry("yuma3_enabled", set.yuma3),
		]
	}
}

/// What weights and epochs go by.
fn consensus_entries(set: &Hyperparams) -> Vec<HyperparamEntry> {
	vec![
		entry("tempo", set.tempo),
		entry("kappa", set.kappa),
		entry("min_allowed_weights", set.min_weights),
		entry("max_weights_limit", set.max_weight),
		entry("weights_version", set.weights_version),
		entry("weights_rate_limit", set.weights_rate_limit),
		entry("activity_cutoff", set.activity_cutoff()),
		entry("activity_cutoff_factor", set.activity_cutoff_factor),
		entry("max_validators", set.max_validators),
		entry("commit_reveal_period", set.reveal_period),
		entry("bonds_moving_avg", set.bonds_moving_average),
		entry("bonds_penalty", set.bonds_penalty),
		entry("yuma_version", if set.yuma3 { 3u16 } else { 2 }),
		entry("alpha_high", set.alpha_high),
		entry("alpha_low", set.alpha_low),
		entry("alpha_sigmoid_steepness", I32F32::from(set.alpha_steepness)),
	]
}

/// What neurons come and go by.
fn registration_entries(set: &Hyperparams) -> Vec<HyperparamEntry> {
	vec![
		entry("max_allowed_uids", set.max_uids),
		entry("immunity_period", set.immunity_period),
		entry("owner_immune_neuron_limit", set.immune_owner_uids),
		entry("min_burn", set.min_burn),
		entry("max_burn", set.max_burn),
		entry("burn_half_life", set.burn_half_life),
		entry("burn_increase_mult", U64F64::from_price(set.burn_increase)),
	]
}

/// What clients ask for and this chain doesn't have: limits that are not there are 0, features are off.
fn absent_entries() -> Vec<HyperparamEntry> {
	vec![
		entry("rho", RHO),
		entry("target_regs_per_interval", 0u16),
		entry("max_regs_per_block", 0u16),
		entry("serving_rate_limit", 0u64),
		entry("bonds_reset_enabled", false),
		entry("user_liquidity_enabled", false),
		entry("owner_cut_auto_lock_enabled", false),
		entry("network_pow_registration_allowed", false),
		entry("adjustment_alpha", 0u64),
		entry("max_difficulty", 0u64),
		entry("min_childkey_take", 0u16),
		entry("collateral_lock_share", 0u16),
		entry("collateral_drain_ratio", U64F64::default()),
	]
}

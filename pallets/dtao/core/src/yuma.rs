//! Placeholder.
#![allow(missing_docs, unused_variables)]
use alloc::vec::Vec;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neuron {
	pub stake: u64,
	pub registered_at: u64,
	pub last_update: u64,
	pub permit: bool,
}
pub type Row = Vec<(u16, u16)>;
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
	pub now: u64,
	pub last_epoch: u64,
	pub neurons: &'a [Neuron],
	pub owner: Option<u16>,
	pub weights: &'a [Row],
	pub bonds: &'a [Row],
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bonds {
	Classic,
	Yuma3,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiquidAlpha {
	pub low: u16,
	pub high: u16,
	pub steepness: i16,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
	pub kappa: u16,
	pub max_validators: u16,
	pub activity_cutoff: u64,
	pub bonds_moving_average: u64,
	pub bonds_penalty: u16,
	pub bonds: Bonds,
	pub liquid_alpha: Option<LiquidAlpha>,
}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fraction(u64);
impl Fraction {
	pub fn to_u16(self) -> u16 {
		0
	}
	pub fn bits(self) -> u64 {
		self.0
	}
}
#[derive(Clone, Debug, Default)]
pub struct Outcome {
	pub active: Vec<bool>,
	pub permits: Vec<bool>,
	pub consensus: Vec<Fraction>,
	pub incentive: Vec<Fraction>,
	pub dividends: Vec<Fraction>,
	pub validator_trust: Vec<Fraction>,
	pub bonds: Vec<Row>,
}
pub fn epoch(input: &Input, params: &Params) -> Outcome {
	Outcome::default()
}
pub fn max_upscale(weights: &[u16]) -> Vec<u16> {
	weights.to_vec()
}
pub fn within_max_weight(weights: &[u16], limit: u16) -> bool {
	true
}

//! Yuma consensus: from what validators think of miners to what both earn.
//!
//! One epoch of one subnet is [`epoch`]. In its order:
//!
//! 1. who is active, and who holds a permit from the next epoch on;
//! 2. the weights and bonds that count: of validators whose permit is in force, and nothing that was
//!    given before a uid was registered;
//! 3. the consensus on each uid, the weight that a majority of stake supports; ranks by the weights
//!    cut down to it; incentives;
//! 4. the bonds, moved towards the weights; dividends.
//!
//! Blocks count from one: registered at 0 is since genesis, and a last epoch at 0 is none yet, which
//! has left no bonds to lose. Weights and bonds of one validator for one uid that occur twice in a row
//! are summed; those of uids that don't exist are ignored.
//!
//! Rows are sparse, and so is the work: a cell for each weight or bond that counts. Fractions have 32
//! binary digits, products of two of them 64 until they are normalised. Divisions round down, so that
//! no sum of parts exceeds the whole; only what is read in parts of 65,535 rounds up, so that storing
//! it again changes nothing.

mod bonds;
mod cells;
mod consensus;
mod fraction;
mod pace;
mod stake;
mod weights;

pub use consensus::Majority;
pub use fraction::Fraction;
pub use weights::{max_upscale, within_max_weight};

use alloc::{vec, vec::Vec};
use cells::Cell;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use consensus::Judgement;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use stake::Panel;

/// One uid, as the epoch sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Neuron {
	/// What it weighs, in rao: its alpha and its weighted root stake.
	pub stake: u64,
	/// The block in which it got the uid.
	pub registered_at: u64,
	/// The block in which it last set weights.
	pub last_update: u64,
	/// Whether its permit to set weights is in force.
	pub permit: bool,
}

/// What one uid gives to others, each at most once: the uid and a weight or a bond.
pub type Row = Vec<(u16, u16)>;

/// A subnet at its epoch. Rows stand by uid; one that is missing is empty.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
	/// The block of this epoch.
	pub now: u64,
	/// The block of the epoch that left the bonds, or 0.
	pub last_epoch: u64,
	/// All uids.
	pub neurons: &'a [Neuron],
	/// The uid of the subnet's owner, which may give weight to itself.
	pub owner: Option<u16>,
	/// What each uid thinks of others; scaled as it likes.
	pub weights: &'a [Row],
	/// What the last epoch left in [`Outcome::bonds`].
	pub bonds: &'a [Row],
}

/// What a bond is.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
#[serde(rename_all = "camelCase")]
pub enum Bonds {
	/// A part of all bonds in a uid, which follows weight times stake; stored relative to the
	/// largest.
	#[default]
	Classic,
	/// A weight with a memory, of which dividends take its part of all bonds in a uid and times the
	/// stake; stored in parts of 65,535.
	Yuma3,
}

/// A pace of bonds between two bounds.
#[derive(
	Clone,
	Copy,
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiquidAlpha {
	/// The slowest pace, in parts of 65,535.
	pub low: u16,
	/// The fastest pace, in parts of 65,535; below `low` it counts as that.
	pub high: u16,
	/// A hundred times how steeply the pace rises with the distance.
	pub steepness: i16,
}

/// The settable numbers of one subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
	/// The majority that makes a consensus, in parts of 65,535.
	pub kappa: u16,
	/// How many uids get a permit by their stake.
	pub max_validators: u16,
	/// After so many blocks without new weights a validator's stake does not count.
	pub activity_cutoff: u64,
	/// What of a bond an epoch keeps, in parts per million.
	pub bonds_moving_average: u64,
	/// How much of what exceeds the consensus is kept out of the bonds, in parts of 65,535.
	pub bonds_penalty: u16,
	/// What a bond is.
	pub bonds: Bonds,
	/// The pace of each bond by itself, instead of the moving average. Ignored with
	/// [`Bonds::Classic`], and where there is no consensus on anyone.
	pub liquid_alpha: Option<LiquidAlpha>,
}

/// What an epoch comes to, by uid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
	/// Whether it has set weights recently.
	pub active: Vec<bool>,
	/// Whether its permit is in force from the next epoch on.
	pub permits: Vec<bool>,
	/// The weight that the majority supports.
	pub consensus: Vec<Fraction>,
	/// Its part of what miners earn; at most one in sum.
	pub incentive: Vec<Fraction>,
	/// Its part of what validators earn; at most one in sum. Where nobody has earned an incentive or a
	/// dividend: by the stake of active validators; and where there is none, by all stake.
	pub dividends: Vec<Fraction>,
	/// How much of its weights the majority supports.
	pub validator_trust: Vec<Fraction>,
	/// Its bonds by ascending uid, none of them zero; empty without a permit from now on.
	pub bonds: Vec<Row>,
}

/// One epoch of a subnet.
///
/// **Rounding**: down. **Law**: the order of uids changes nothing, but for who of those with equal
/// stake gets the last permit; without a permit in force a uid earns no dividend; weight above the
/// consensus brings a miner no more than weight at it.
pub fn epoch(input: &Input, params: &Params) -> Outcome {
	let uids = input.neurons.len();
	let active = stake::activity(input, params.activity_cutoff);
	let permits = stake::permits(input, params.max_validators);
	let panel = Panel::new(input.neurons, &active);
	let mut cells = cells::cells(input, &panel);
	let judgement = consensus::judge(&cells, &panel, params.kappa, uids);
	let earned = bonds::update(&mut cells, &judgement, &panel, params);
	let bonds = rows(&cells, &panel, &permits);

	let Judgement { consensus, incentive, trust } = judgement;
	let nothing_earned = incentive.iter().chain(&earned).all(|part| *part == Fraction::ZERO);
	let dividends =
		if nothing_earned { panel.fallback(input.neurons) } else { panel.by_uid(&earned, uids) };
	let validator_trust = panel.by_uid(&trust, uids);
	Outcome { active, permits, consensus, incentive, dividends, validator_trust, bonds }
}

/// The bonds of `cells`, by uid, of those who hold a permit from now on.
fn rows(cells: &[Cell], panel: &Panel, permits: &[bool]) -> Vec<Row> {
	let mut rows = vec![Row::new(); permits.len()];
	for cell in cells.iter().filter(|cell| cell.bond > 0) {
		let validator = panel.validators.get(usize::from(cell.validator));
		let Some(from) = validator.map(|validator| usize::from(validator.uid)) else { continue };
		if permits.get(from) == Some(&true) {
			if let Some(row) = rows.get_mut(from) {
				row.push((cell.uid, cell.bond));
			}
		}
	}
	rows
}

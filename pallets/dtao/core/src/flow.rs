//! The TAO that comes and goes, its moving average, and the claims that follow from it.

use crate::{
	amount::{Amount, Tao},
	power::{power, EXPONENT_ONE},
	rules::FlowRule,
};
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use core::ops::Shr;
use primitive_types::U256;
use scale_info::TypeInfo;

/// Parts in one whole of the smoothing: the average becomes the last block's flow.
pub const SMOOTHING_ONE: u64 = 1 << 63;

/// Binary digits of an average after its point.
const DIGITS: u32 = 32;

/// The TAO that enters a pool less the TAO that leaves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Flow {
	/// Since the last block step, in rao.
	pub recent: i64,
	/// The moving average of a block's flow, in 2⁻³² rao.
	pub average: i128,
}

/// Who brings and takes TAO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Flows {
	/// Users: their trades, and what neurons pay for their registration.
	pub users: Flow,
	/// The chain: what it mints into the pool, and root's sales.
	pub chain: Flow,
}

impl Flow {
	/// Counts TAO that enters.
	pub fn add(&mut self, tao: Tao) {
		self.shift(tao, i64::saturating_add);
	}

	/// Counts TAO that leaves.
	pub fn take(&mut self, tao: Tao) {
		self.shift(tao, i64::saturating_sub);
	}

	// All TAO fits, and hundreds of times all of it in one block.
	fn shift(&mut self, tao: Tao, by: fn(i64, i64) -> i64) {
		self.recent = by(self.recent, i64::try_from(tao.rao()).unwrap_or(i64::MAX));
	}

	/// The flow after one more block: what was recent has become part of the average.
	///
	/// `average + (recent − average) · smoothing`, in parts of [`SMOOTHING_ONE`] and all of it at
	/// the most. **Rounding**: to nearest at 2⁻³² rao, so that no bias accumulates. **Law**: the
	/// average lies between its old value and `recent`.
	pub fn advanced(self, smoothing: u64) -> Self {
		let target = i128::from(self.recent) << DIGITS; // 96 bits
		let step = fraction(target.abs_diff(self.average), smoothing);
		// A step is at most the distance, so neither direction leaves the interval.
		let average = if target > self.average {
			self.average.saturating_add_unsigned(step)
		} else {
			self.average.saturating_sub_unsigned(step)
		};
		Self { recent: 0, average }
	}
}

impl Flows {
	/// Both flows after one more block.
	pub fn advanced(self, smoothing: u64) -> Self {
		Self { users: self.users.advanced(smoothing), chain: self.chain.advanced(smoothing) }
	}
}

/// `number · parts / 2⁶³` with at most 2⁶³ parts, in two halves of 128 bits. **Rounding**: to
/// nearest.
fn fraction(number: u128, parts: u64) -> u128 {
	let parts = u128::from(parts.min(SMOOTHING_ONE));
	let (high, low) = (number >> 64, number & u128::from(u64::MAX));
	// Each product is at most (2⁶⁴ − 1)·2⁶³; the first counts twice, the second loses 63 bits. With the
	// half that rounds they sum to `number` at the most.
	let high = high.saturating_mul(parts) << 1;
	let low = low.saturating_mul(parts).saturating_add(1 << 62) >> 63;
	high.saturating_add(low)
}

/// What is above the limit, to the rule's power: the claims of these flows, whose averages have
/// advanced.
///
/// **Rounding**: none for the power of one, unless what the chain brings is held against users in part:
/// then down at [`CLAIM_BITS`] digits of the largest. Other powers round as [`power`] does, at fractions of
/// which the largest is a half at least.
pub(crate) fn claims(rule: FlowRule, flows: &[Option<Flows>]) -> Vec<u128> {
	let above = above_limit(rule, flows);
	let exponent = rule.exponent.clamp(FlowRule::MIN_EXPONENT, FlowRule::MAX_EXPONENT);
	if exponent == EXPONENT_ONE {
		return above;
	}
	let largest = above.iter().copied().max().unwrap_or(0);
	above.into_iter().map(|flow| power(scaled(flow, largest), exponent).into()).collect()
}

/// The fraction, in parts of 2⁶⁴, that `flow` becomes where `largest` loses its leading zeros.
/// **Rounding**: down.
fn scaled(flow: u128, largest: u128) -> u64 {
	let shifted = flow.checked_shl(largest.leading_zeros()).unwrap_or(0); // zero where all are
	(shifted >> 64) as u64
}

/// What each flow is above the limit, in a unit common to all; nothing for who has no part.
fn above_limit(rule: FlowRule, flows: &[Option<Flows>]) -> Vec<u128> {
	let charge = Charge::new(rule.net, flows);
	let counted: Vec<_> =
		flows.iter().map(|flows| flows.map(|flows| charge.leave(flows))).collect();
	let lowest = counted.iter().flatten().copied().min().unwrap_or(ORIGIN).min(ORIGIN);
	let limit = lowest.max(moved(ORIGIN, i128::from(rule.cutoff) << DIGITS, charge.whole));
	let above = |flow: &Option<U256>| flow.unwrap_or(limit).saturating_sub(limit);
	let largest = counted.iter().map(above).max().unwrap_or_default();
	let excess = largest.bits().saturating_sub(CLAIM_BITS);
	counted.iter().map(|flow| above(flow).shr(excess).low_u128()).collect()
}

/// Where zero is on a scale that goes below it: sums are within 2²²³ of it.
const ORIGIN: U256 = U256([0, 0, 0, 1 << 32]);

/// The most binary digits of a claim: those that averages can differ by, and few enough for the product
/// with a block's emission to have 128.
const CLAIM_BITS: usize = 98;

/// `place` moved by `flow`, up or down, `times` over.
fn moved(place: U256, flow: i128, times: u128) -> U256 {
	let distance = U256::from(flow.unsigned_abs()).saturating_mul(times.into()); // 96 bits times 128
	if flow < 0 {
		place.saturating_sub(distance)
	} else {
		place.saturating_add(distance)
	}
}

/// How much of what the chain brings is held against what users bring: `part` of `whole`, exactly.
///
/// No more in all than what users bring: `min(1, Σ⁺ users / Σ⁺ chain)`. Kept as a fraction, since rounding
/// would decide everything where it is all that users and chain differ by.
struct Charge {
	part: u128,
	whole: u128,
	/// Whether the chain counts at all.
	net: bool,
}

impl Charge {
	fn new(net: bool, flows: &[Option<Flows>]) -> Self {
		let brought = |flow: fn(&Flows) -> Flow| {
			let averages = flows.iter().flatten().map(|flows| bounded(flow(flows)));
			// 96 bits each, so that the flows of 2³² subnets fit.
			averages.fold(0u128, |sum, average| sum.saturating_add(average.max(0).unsigned_abs()))
		};
		match net.then(|| (brought(|flows| flows.users), brought(|flows| flows.chain))) {
			Some((users, chain)) if users < chain => Self { part: users, whole: chain, net },
			_ => Self { part: 1, whole: 1, net },
		}
	}

	/// What is left of the users' flow, `whole` times over. What the chain takes counts in full.
	fn leave(&self, flows: Flows) -> U256 {
		let users = moved(ORIGIN, bounded(flows.users), self.whole);
		let chain = bounded(flows.chain).saturating_neg();
		match chain {
			_ if !self.net => users,
			..0 => moved(users, chain, self.part),
			_ => moved(users, chain, self.whole),
		}
	}
}

/// The average within 96 bits, which those of recent flows in 64 bits never leave.
fn bounded(flow: Flow) -> i128 {
	const LIMIT: i128 = 1 << 95;
	flow.average.clamp(-LIMIT, LIMIT)
}

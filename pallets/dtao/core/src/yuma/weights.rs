//! What becomes of weights when they are set.

use crate::fixed::{mul_div_u64, Rounding};
use alloc::vec::Vec;

/// The weights scaled so that the largest is 65,535; zeros stay zeros.
///
/// **Rounding**: to nearest, halves up.
pub fn max_upscale(weights: &[u16]) -> Vec<u16> {
	let largest = weights.iter().copied().max().unwrap_or(0);
	let upscale = |weight: &u16| {
		let whole = u16::MAX.into();
		let scaled = mul_div_u64((*weight).into(), whole, largest.into(), Rounding::NearestPrefUp);
		scaled.and_then(|scaled| u16::try_from(scaled).ok()).unwrap_or(0)
	};
	weights.iter().map(upscale).collect()
}

/// Whether no weight exceeds `limit` parts of 65,535 of their sum; exact. A limit of 65,535 is none.
pub fn within_max_weight(weights: &[u16], limit: u16) -> bool {
	let largest = weights.iter().copied().max().unwrap_or(0);
	let sum: u128 = weights.iter().copied().map(u128::from).sum();
	// A `u16` times a sum of `u16`.
	let allowed = sum.saturating_mul(limit.into());
	u128::from(largest).saturating_mul(u16::MAX.into()) <= allowed
}

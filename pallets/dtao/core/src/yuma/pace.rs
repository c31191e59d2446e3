//! How fast bonds follow the weights.

use super::{Fraction, LiquidAlpha, Params};

/// Parts in one whole of the bonds' moving average.
const MILLION: u64 = 1_000_000;

/// The natural logarithm of two in units of 2⁻³².
const LN_2: u64 = 2_977_044_472;

/// How much of the way to its target every bond goes in an epoch: what the moving average leaves.
pub(super) fn even(params: &Params) -> Fraction {
	let kept = params.bonds_moving_average.min(MILLION);
	Fraction::of(MILLION.abs_diff(kept), MILLION.into())
}

impl LiquidAlpha {
	/// How much of the way from what is held to its target a bond goes in an epoch.
	///
	/// Between `low` and `high`, by how far the target is above the consensus, or below what is held.
	pub(super) fn pace(&self, held: Fraction, target: Fraction, consensus: Fraction) -> Fraction {
		let distance = if target < held { held.less(target) } else { target.less(consensus) };
		let low = Fraction::from_u16(self.low);
		let range = Fraction::from_u16(self.high).less(low);
		low.plus(logistic(distance, self.steepness).times(range))
	}
}

/// `1 / (1 + e^(−s·(x − ½)))`, where `s` is a hundredth of `steepness`.
///
/// **Rounding**: within 2⁻³⁰. **Law**: what `x` and `1 − x` give sums to one.
fn logistic(x: Fraction, steepness: i16) -> Fraction {
	const ONE: u64 = Fraction::ONE.bits();
	const HALF: u64 = ONE / 2;
	// Half of 32 digits times at most 32,768: 46 bits.
	let scaled = x.bits().abs_diff(HALF).saturating_mul(steepness.unsigned_abs().into());
	let decay = decay(scaled / 100);
	let low = Fraction::of(decay, u128::from(decay).saturating_add(ONE.into()));
	let rises = (x.bits() >= HALF) == (steepness >= 0);
	if rises {
		low.complement()
	} else {
		low
	}
}

/// `e^−x`, both in units of 2⁻³².
///
/// Halved once for every `ln 2` in `x`; the rest is summed up to its twelfth power, whose successor
/// is below 2⁻³⁹. **Rounding**: within 2⁻³⁰.
fn decay(x: u64) -> u64 {
	const ONE: u64 = Fraction::ONE.bits();
	const TERMS: [u64; 12] = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
	let (halvings, rest) = (x / LN_2, x % LN_2);
	// 1 − r/1·(1 − r/2·(1 − …)): each bracket is at most one, so its product with the rest fits.
	let sum = TERMS.into_iter().fold(ONE, |bracket, term| {
		let product = rest.saturating_mul(bracket) >> 32;
		ONE.saturating_sub(product.checked_div(term).unwrap_or(0))
	});
	let halvings = u32::try_from(halvings).unwrap_or(u32::MAX);
	sum.checked_shr(halvings).unwrap_or(0)
}

#[cfg(test)]
mod tests {
	use super::*;

	const UNIT: f64 = 1.0 / 4_294_967_296.0;

	#[test]
	fn decay_is_within_its_bound() {
		let samples = (0..40_000u64).map(|step| step * 3_333_331).chain([u64::MAX, 1 << 38]);
		for x in samples {
			let exact = (-(x as f64) * UNIT).exp();
			let off = (decay(x) as f64 * UNIT - exact).abs();
			assert!(off < 4.0 * UNIT, "{x}: off by {}", off / UNIT);
		}
	}

	#[test]
	fn the_logistic_curve_is_within_its_bound() {
		for steepness in [0, 1, 100, 1_000, 5_000, i16::MAX, i16::MIN, -1_000] {
			for bits in (0..=4_096u64).map(|step| step << 20) {
				let x = bits as f64 * UNIT;
				let exact = 1.0 / (1.0 + (-f64::from(steepness) / 100.0 * (x - 0.5)).exp());
				let fraction = logistic(Fraction::from_bits(bits), steepness);
				let off = (fraction.bits() as f64 * UNIT - exact).abs();
				assert!(off < 4.0 * UNIT, "{steepness} at {x}: off by {}", off / UNIT);
				let mirrored = logistic(Fraction::from_bits(bits).complement(), steepness);
				// One half has no mirror image but itself.
				let sum = fraction.bits() + mirrored.bits();
				assert!(sum == 1 << 32 || bits == 1 << 31, "{steepness} at {x}: {sum}");
			}
		}
	}
}

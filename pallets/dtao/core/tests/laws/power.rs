//! Powers of fractions.

use crate::{cases, magnitude};
use dtao_core::power::power;
use primitive_types::U512;
use proptest::prelude::*;

/// One, in the parts of 2⁶⁴ that fractions have.
const ONE: f64 = (1u128 << 64) as f64;

/// The bound that is promised, in parts of 2⁶⁴.
const BOUND: u64 = 1 << (64 - 46);

fn big(number: u64) -> U512 {
	number.into()
}

/// Whether `root` is within `bound` of the `degree`-th root of `power / 2^(64·scale)`.
fn is_root(root: u64, bound: u64, degree: usize, power: U512, scale: usize) -> bool {
	let raised = |root: u64| big(root).pow(degree.into());
	let power = if scale > degree {
		power >> (64 * (scale - degree))
	} else {
		power << (64 * (degree - scale))
	};
	raised(root.saturating_sub(bound)) <= power
		&& power <= big(root).saturating_add(big(bound)).pow(degree.into())
}

/// Fractions of every size; those near one, which the claims of the largest are.
fn base() -> impl Strategy<Value = u64> {
	prop_oneof![magnitude(64), any::<u64>(), u64::MAX - 1_000..=u64::MAX, Just(0), Just(1 << 63)]
}

proptest! {
	#![proptest_config(cases(8_000))]

	#[test]
	fn whole_powers_are_products(base in base(), whole in 1..=4usize) {
		let exact = (big(base).pow(whole.into()) >> (64 * (whole - 1))).as_u64();
		let ours = power(base, whole as u16 * 100);
		prop_assert!(ours <= exact && exact - ours < whole as u64);
	}

	/// Exact where the root of the power is a whole power itself: halves, quarters and fifths.
	#[test]
	fn powers_are_right_to_the_promised_digit(base in base(), parts in 1..8usize) {
		let (degree, raised) = [(2, 3), (2, 5), (2, 7), (4, 5), (4, 7), (5, 6), (5, 7)][parts - 1];
		let exponent = (raised * 100 / degree) as u16;
		let exact = big(base).pow(raised.into());
		prop_assert!(is_root(power(base, exponent), BOUND, degree, exact, raised));
	}

	/// Doubles have 53 digits.
	#[test]
	fn powers_are_those_of_doubles(base in base(), exponent in 100..=400u16) {
		let exact = (base as f64 / ONE).powf(f64::from(exponent) / 100.0);
		let off = (power(base, exponent) as f64 / ONE - exact).abs();
		prop_assert!(off <= 2f64.powi(-46), "{} off", off);
	}

	#[test]
	fn a_larger_base_has_no_smaller_power(a in base(), b in base(), exponent in 100..=400u16) {
		let (low, high) = (power(a.min(b), exponent), power(a.max(b), exponent));
		prop_assert!(low <= high.saturating_add(2 * BOUND));
	}

	#[test]
	fn a_larger_exponent_has_no_larger_power(base in base(), exponent in 100..400u16) {
		prop_assert!(power(base, exponent + 1) <= power(base, exponent).saturating_add(2 * BOUND));
	}

	#[test]
	fn any_exponent_has_a_power(base in base(), exponent in any::<u16>()) {
		prop_assert!(power(base, exponent) <= base.saturating_add(BOUND));
	}
}

#[test]
fn nothing_stays_nothing_and_the_first_power_is_the_base() {
	for exponent in 100..=400 {
		assert_eq!(power(0, exponent), 0);
	}
	for base in [0, 1, 1 << 40, u64::MAX] {
		assert_eq!(power(base, 100), base);
	}
}

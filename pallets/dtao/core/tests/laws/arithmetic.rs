//! Multiplication with division, number formats, fee rates.

use crate::{
	amount, cases, fee_rate,
	oracle::{div_nearest, div_up, net},
	wide,
};
use dtao_core::{
	fixed::{mul_div, mul_div_u64, Rounding, I96F32, U64F64},
	FeeRate, Price,
};
use primitive_types::{U256, U512};
use proptest::prelude::*;

/// `a · b / c` in 512 bits.
fn expected(a: u128, b: u128, c: u128, rounding: Rounding) -> Option<u128> {
	if c == 0 {
		return None;
	}
	let product = U512::from(U256::from(a) * U256::from(b));
	let c = U512::from(c);
	let quotient = match rounding {
		Rounding::Down => product / c,
		Rounding::Up => (product + c - 1) / c,
		Rounding::NearestPrefUp => (product * 2 + c) / (c * 2),
		// Half a divisor exactly stays below: one less in the numerator.
		Rounding::NearestPrefDown => (product * 2 + c - 1) / (c * 2),
	};
	quotient.try_into().ok()
}

const ROUNDINGS: [Rounding; 4] =
	[Rounding::Up, Rounding::Down, Rounding::NearestPrefUp, Rounding::NearestPrefDown];

fn number() -> impl Strategy<Value = u128> {
	prop_oneof![
		6 => (1..=128u32, any::<u128>()).prop_map(|(bits, number)| number >> (128 - bits)),
		2 => 0..7u128,
		1 => u128::MAX - 3..=u128::MAX,
	]
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn mul_div_is_exact_in_all_four_roundings(a in number(), b in number(), c in number()) {
		for rounding in ROUNDINGS {
			prop_assert_eq!(mul_div(a, b, c, rounding), expected(a, b, c, rounding));
		}
	}

	/// Products that are a multiple of the divisor, or of its half, plus one or minus one.
	#[test]
	fn mul_div_is_exact_beside_the_ties(
		factor in number(),
		quotient in 0..1u128 << 60,
		half in any::<bool>(),
		off in -1..=1i128,
	) {
		let c = (factor >> 62).max(1);
		let product = (quotient * c + if half { c / 2 } else { 0 }).saturating_add_signed(off);
		for rounding in ROUNDINGS {
			let exact = expected(product, 1, c, rounding);
			prop_assert_eq!(mul_div(product, 1, c, rounding), exact);
			// The same quotient by way of 256 bits.
			let scale = u128::MAX / c;
			if product.checked_mul(scale).is_none() {
				prop_assert_eq!(mul_div(product, scale, c * scale, rounding), exact);
			}
		}
	}

	#[test]
	fn mul_div_over_amounts_is_the_same(a in amount(), b in amount(), c in amount()) {
		for rounding in ROUNDINGS {
			let exact = expected(a.into(), b.into(), c.into(), rounding);
			let exact = exact.and_then(|quotient| u64::try_from(quotient).ok());
			prop_assert_eq!(mul_div_u64(a, b, c, rounding), exact);
		}
	}

	#[test]
	fn a_price_in_binary_is_the_price_rounded_down(inner in number()) {
		let bits = (wide(inner) << 32) / wide(10u64.pow(18));
		let saturated = bits.min(wide(i128::MAX as u128)).as_u128();
		prop_assert_eq!(I96F32::from_price(Price::from_inner(inner)).bits, saturated as i128);
	}

	#[test]
	fn a_binary_number_in_parts_is_rounded_to_nearest(bits in number(), whole in amount()) {
		let bits = bits >> 1;
		let parts = I96F32 { bits: bits as i128 }.to_parts_of(whole.into());
		let exact = div_nearest(wide(bits) * wide(whole), wide(1u64 << 32));
		prop_assert_eq!(parts, exact.try_into().ok());
		let negative = I96F32 { bits: -1 - bits as i128 };
		prop_assert_eq!(negative.to_parts_of(whole.into()), None);
	}

	#[test]
	fn a_binary_multiplier_is_rounded_to_nearest(bits in any::<u128>()) {
		let exact = div_nearest(wide(bits) * wide(1_000_000_000_000_000_000u64), wide(1u128 << 64));
		prop_assert_eq!(wide(U64F64 { bits }.to_price().into_inner()), exact);
	}

	#[test]
	fn a_fee_is_rounded_up(input in amount(), rate in fee_rate()) {
		let exact = div_up(wide(input) * wide(rate.parts()), wide(65_535u32));
		prop_assert_eq!(wide(rate.fee(input)), exact);
	}

	#[test]
	fn the_largest_input_leaves_no_more_than_asked(rest in amount(), rate in fee_rate()) {
		let largest = rate.largest_input(rest);
		prop_assert!(net(largest, rate) <= wide(rest));
		if let Some(larger) = largest.checked_add(1) {
			prop_assert!(net(larger, rate) > wide(rest));
		}
	}
}

/// What clients send for 3·10⁻⁶ and what they read for a price of one and of a half.
#[test]
fn i96f32_carries_what_clients_mean() {
	assert_eq!(I96F32 { bits: 12_885 }.to_parts_of(1_000_000_000), Some(3_000));
	assert_eq!(I96F32 { bits: 1 << 32 }.to_parts_of(1_000_000_000), Some(1_000_000_000));
	assert_eq!(I96F32 { bits: 0 }.to_parts_of(1_000_000_000), Some(0));
	assert_eq!(I96F32::from_price(Price::from_u32(1)).bits, 1 << 32);
	assert_eq!(I96F32::from_price(Price::from_rational(1, 2)).bits, 1 << 31);
	assert_eq!(
		I96F32::from_price(Price::from_inner(u128::MAX)).bits >> 32,
		340_282_366_920_938_463_463
	);
}

#[test]
fn a_binary_multiplier_is_what_was_meant() {
	let meant = Price::from_rational(126, 100);
	assert_eq!(U64F64 { bits: (126 << 64) / 100 }.to_price(), meant);
	assert_eq!(U64F64 { bits: 0 }.to_price(), Price::from_u32(0));
	assert_eq!(U64F64 { bits: 1 << 64 }.to_price(), Price::from_u32(1));
	// One part in 2⁶⁴ is 0.054 parts in 10¹⁸.
	assert_eq!(U64F64 { bits: 9 }.to_price().into_inner(), 0);
	assert_eq!(U64F64 { bits: 10 }.to_price().into_inner(), 1);
	assert_eq!(U64F64 { bits: u128::MAX }.to_price().into_inner(), 10u128.pow(18) << 64);
}

#[test]
fn a_fee_rate_has_a_maximum() {
	assert_eq!(FeeRate::new(10_000), Some(FeeRate::MAX));
	assert_eq!(FeeRate::new(10_001), None);
	assert_eq!(FeeRate::new(33), Some(FeeRate::DEFAULT));
	assert_eq!(FeeRate::DEFAULT.parts(), 33);
}

/// The definition by search: the last input that leaves no more than asked.
#[test]
fn the_largest_input_is_the_one_found_by_search() {
	for parts in [0, 1, 32, 33, 34, 4_097, 9_999, 10_000] {
		let rate = FeeRate::new(parts).unwrap();
		let mut input = 0;
		for rest in 0..3_000 {
			while input + 1 - rate.fee(input + 1) <= rest {
				input += 1;
			}
			assert_eq!(rate.largest_input(rest), input, "rate {parts}, rest {rest}");
		}
	}
}

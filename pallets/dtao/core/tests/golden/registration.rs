//! Section 13: the price of a neuron's slot, by today's rule.
//!
//! Upstream multiplies by a factor of 32 binary digits and rounds down at every block; ours counts the
//! decay in one go, so that it stays above by what those floors take.

use crate::E9;
use dtao_core::{Burn, BurnParams, Price, Tao};

fn params(half_life: u16, increase: u32) -> BurnParams {
	BurnParams {
		min: Tao::ZERO,
		max: u64::MAX.into(),
		half_life,
		increase: Price::from_u32(increase),
	}
}

/// The price so many blocks after it was `price`.
fn after(price: u64, blocks: u64, half_life: u16) -> u64 {
	let burn = Burn { price: price.into(), at: 7 };
	burn.price_at(7 + blocks, &params(half_life, 1)).into()
}

#[test]
fn row_156_decays_from_the_raised_price() {
	let params = params(1_000, 2);
	let raised = Burn { price: 1_000.into(), at: 5 }.bump(5, &params);
	assert_eq!(raised, Burn { price: 2_000.into(), at: 5 });
	assert_eq!(raised.price_at(6, &params), 1_998.into());
	assert_eq!(after(1_000, 1, 1_000), 999);
}

/// Upstream: 724, 511, 361, 255. Its factor for two blocks is just below the root of a half, so that
/// its halves are a rao low; ours are exact.
#[test]
fn row_157_halves_every_half_life() {
	let prices = [1, 2, 3, 4].map(|blocks| after(1_024, blocks, 2));
	assert_eq!(prices, [724, 512, 362, 256]);
}

#[test]
fn row_157_a_registration_multiplies_at_once() {
	let burn = Burn { price: 1_000.into(), at: 0 };
	assert_eq!(burn.bump(0, &params(360, 3)).price, 3_000.into());
}

/// Upstream is 135 rao low after its 360 floors.
#[test]
fn row_158_halves_a_tao_in_360_blocks() {
	assert_eq!(after(E9, 360, 360), 500_000_000);
	assert_eq!(after(E9, 360, 360) - 499_999_865, 135);
}

//! Section 4: the moving price.

use dtao_core::{
	ema::{moving_price, Smoothing},
	Price,
};

const HALVING: u64 = 201_600;

/// The moving price after every block of `ages`, from zero, at a constant spot price.
fn after(spot: Price, factor: u64, ages: impl Iterator<Item = u64>) -> f64 {
	let smoothing = Smoothing { factor, halving: HALVING };
	let start = Price::from_inner(0);
	ages.fold(start, |moving, age| moving_price(moving, spot, age, smoothing)).to_float()
}

fn one() -> Price {
	Price::from_u32(1)
}

#[test]
fn row_86_fourteen_updates_at_half_maturity() {
	let moving = after(one(), 100_000_000, std::iter::repeat_n(HALVING - 1, 14));
	assert!((moving - 0.512325).abs() < 0.001, "{moving}");
}

#[test]
fn row_87_a_young_subnet_hardly_moves() {
	let moving = after(one(), 500_000_000, std::iter::once(10));
	assert!(moving > 0.0 && moving < 0.001, "{moving}");
}

#[test]
fn row_88_an_old_subnet_moves_by_the_whole_factor() {
	let moving = after(one(), 500_000_000, std::iter::once(144_000_000));
	assert!((moving - 0.5).abs() < 0.001, "{moving}");
}

/// Blocks, the row's value, and the exact value `1 − Π(1 − 3·10⁻⁶·b/(b + 201,600))`.
///
/// Upstream rounds the weight and the average down to 2⁻³² at every block. That costs it most while
/// the weight is a few hundred of these units: 0.65 % after a day, 0.02 % after a month. An
/// emulation of its arithmetic gives the row's values to the last digit.
const ROW_89: [(u64, f64, f64); 5] = [
	(7_200, 0.00037432, 0.000376750526958092),
	(50_400, 0.0160996, 0.01611187601725334),
	(100_800, 0.0555486, 0.05557143068316088),
	(201_600, 0.1693422, 0.16938213407142236),
	(216_000, 0.1873954, 0.18743734244655624),
];

#[test]
fn rows_89_and_90_follow_the_slow_start() {
	for (blocks, row, exact) in ROW_89 {
		let moving = after(one(), 3_000, 1..=blocks);
		assert!((moving - exact).abs() < exact * 1e-11, "after {blocks}: {moving}, not {exact}");
		assert!(moving > row && moving < row * 1.0066, "after {blocks}: {moving}, not near {row}");
		assert_eq!(after(Price::from_u32(2), 3_000, 1..=blocks), moving, "the cap at one");
	}
}

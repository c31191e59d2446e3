//! How long one epoch of a full subnet takes in the pure core.

use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion};
use dtao_core::yuma::{epoch, Bonds, Fraction, Input, LiquidAlpha, Neuron, Params, Row};
use std::hint::black_box;

const UIDS: u16 = 256;
const VALIDATORS: u16 = 64;
const NOW: u64 = 100_000;

const CLASSIC: Params = Params {
	kappa: 32_767,
	max_validators: VALIDATORS,
	activity_cutoff: 5_000,
	bonds_moving_average: 900_000,
	bonds_penalty: 65_535,
	bonds: Bonds::Classic,
	liquid_alpha: None,
};
const YUMA3: Params = Params { bonds: Bonds::Yuma3, ..CLASSIC };
const LIQUID: Params = Params {
	liquid_alpha: Some(LiquidAlpha { low: 45_875, high: 58_982, steepness: 1_000 }),
	..YUMA3
};

/// A full subnet: every validator weighs every miner, no two alike and in no order.
struct Subnet {
	neurons: Vec<Neuron>,
	weights: Vec<Row>,
	bonds: Vec<Row>,
}

impl Subnet {
	fn new(params: &Params) -> Self {
		let mut numbers = (1..).map(|n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29));
		let mut next = |below: u64| numbers.next().unwrap_or(0) % below;
		let neuron = |uid| Neuron {
			stake: if uid < VALIDATORS { (1_000 + next(1_000_000)) * 1_000_000_007 } else { 0 },
			registered_at: 1,
			last_update: NOW - 100,
			permit: uid < VALIDATORS,
		};
		let neurons = (0..UIDS).map(neuron).collect();
		let mut row = |uid| {
			let miners = if uid < VALIDATORS { VALIDATORS..UIDS } else { 0..0 };
			miners.map(|miner| (miner, 10_000 + next(50_000) as u16)).collect()
		};
		let weights = (0..UIDS).map(&mut row).collect();
		let bonds = (0..UIDS).map(row).collect();
		let mut subnet = Self { neurons, weights, bonds };
		for _ in 0..3 {
			subnet.bonds = epoch(&subnet.input(), params).bonds;
		}
		subnet
	}

	fn input(&self) -> Input<'_> {
		Input {
			now: NOW,
			last_epoch: NOW - 360,
			neurons: &self.neurons,
			owner: Some(0),
			weights: &self.weights,
			bonds: &self.bonds,
		}
	}
}

/// The benchmark measures what it says: there is consensus on every miner, and each validator has a
/// dividend and a bond in every miner.
fn assert_all_cells_active(subnet: &Subnet, params: &Params) {
	let outcome = epoch(&subnet.input(), params);
	let (validators, miners) = (usize::from(VALIDATORS), usize::from(UIDS - VALIDATORS));
	assert!(outcome.consensus.iter().skip(validators).all(|weight| *weight > Fraction::ZERO));
	assert!(outcome.dividends.iter().take(validators).all(|part| *part > Fraction::ZERO));
	assert!(outcome.bonds.iter().take(validators).all(|row| row.len() == miners));
}

fn epochs(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("yuma");
	for (name, params) in [("classic", CLASSIC), ("yuma3", YUMA3), ("yuma3_liquid", LIQUID)] {
		let subnet = Subnet::new(&params);
		assert_all_cells_active(&subnet, &params);
		group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
			let input = subnet.input();
			bencher.iter(|| epoch(black_box(&input), black_box(&params)));
		});
	}
	group.finish();
}

criterion_group!(benches, epochs);
criterion_main!(benches);

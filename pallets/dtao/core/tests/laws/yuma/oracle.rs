//! The epoch once more: full matrices of doubles, one step after the other, no shortcuts.

use super::*;

type Matrix = Vec<Vec<f64>>;

/// What an epoch comes to, in doubles; bonds in parts of 65,535 before they are cut off.
struct Expected {
	consensus: Vec<f64>,
	incentive: Vec<f64>,
	dividends: Vec<f64>,
	trust: Vec<f64>,
	bonds: Matrix,
}

fn parts_of_sum(values: Vec<f64>) -> Vec<f64> {
	let sum: f64 = values.iter().sum();
	if sum == 0.0 {
		values
	} else {
		values.into_iter().map(|value| value / sum).collect()
	}
}

fn transposed(matrix: &Matrix) -> Matrix {
	(0..matrix.len()).map(|column| matrix.iter().map(|row| row[column]).collect()).collect()
}

/// Each column made parts of its sum.
fn columns_normalised(matrix: &Matrix) -> Matrix {
	transposed(&transposed(matrix).into_iter().map(parts_of_sum).collect())
}

fn matrix(rows: &[Row], counts: impl Fn(usize, usize) -> bool) -> Matrix {
	let cell = |from: usize, to: usize| {
		let value = rows[from].iter().find(|(uid, _)| usize::from(*uid) == to);
		value.filter(|_| counts(from, to)).map_or(0.0, |(_, value)| f64::from(*value))
	};
	(0..rows.len()).map(|from| (0..rows.len()).map(|to| cell(from, to)).collect()).collect()
}

fn map(matrix: &Matrix, cell: impl Fn(usize, usize, f64) -> f64) -> Matrix {
	let row = |(from, row): (usize, &Vec<f64>)| {
		row.iter().enumerate().map(|(to, value)| cell(from, to, *value)).collect()
	};
	matrix.iter().enumerate().map(row).collect()
}

/// The least of the weights such that who gives no more has more than all stake less the majority.
fn agreed(column: &[f64], stakes: &[u64], kappa: u16) -> f64 {
	let total: u64 = stakes.iter().sum();
	let speakers = || column.iter().zip(stakes).filter(|(_, stake)| **stake > 0);
	let enough = |weight: f64| {
		let behind: u64 = speakers().filter(|(other, _)| **other <= weight).map(|(_, s)| s).sum();
		u128::from(behind) * 65_535 > u128::from(total) * u128::from(65_535 - kappa)
	};
	let weights = speakers().map(|(weight, _)| *weight).filter(|weight| enough(*weight));
	weights.fold(f64::INFINITY, f64::min)
}

fn pace(alpha: LiquidAlpha, held: f64, target: f64, consensus: f64) -> f64 {
	let distance = if target >= held { target - consensus } else { held - target };
	let steepness = f64::from(alpha.steepness) / 100.0;
	let rise = 1.0 / (1.0 + (-steepness * (distance.clamp(0.0, 1.0) - 0.5)).exp());
	let [low, high] = [alpha.low, alpha.high].map(|parts| f64::from(parts) / 65_535.0);
	low + rise * (high - low).max(0.0)
}

/// How much of the way bonds go.
fn even(params: &Params) -> f64 {
	1.0 - params.bonds_moving_average as f64 / 1e6
}

/// Bonds relative to the largest of each column, and as parts of its sum.
fn classic(held: &Matrix, target: &Matrix, params: &Params) -> (Matrix, Matrix) {
	let [held, target] = [held, target].map(columns_normalised);
	let even = even(params);
	let mixed = map(&target, |from, to, new| even * new + (1.0 - even) * held[from][to]);
	let largest = |column: &Vec<f64>| column.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
	let largest: Vec<f64> = transposed(&mixed).iter().map(largest).collect();
	(map(&mixed, |_, to, bond| bond / largest[to]), columns_normalised(&mixed))
}

/// Bonds as parts of one.
fn yuma3(held: &Matrix, target: &Matrix, consensus: &[f64], params: &Params) -> Matrix {
	let any_consensus = consensus.iter().any(|weight| *weight > 0.0);
	map(held, |from, to, bond| {
		let (bond, target) = (bond / 65_535.0, target[from][to]);
		let liquid = params.liquid_alpha.filter(|_| any_consensus);
		let pace = liquid.map(|alpha| pace(alpha, bond, target, consensus[to]));
		bond + pace.unwrap_or(even(params)) * (target - bond)
	})
}

fn expected(subnet: &Subnet, params: &Params) -> Expected {
	let neurons = &subnet.neurons;
	let speaks =
		|one: &Neuron| one.permit && one.last_update + params.activity_cutoff >= subnet.now;
	let stakes: Vec<u64> =
		neurons.iter().map(|one| if speaks(one) { one.stake } else { 0 }).collect();
	let share = parts_of_sum(stakes.iter().map(|stake| *stake as f64).collect());
	let weights = matrix(&subnet.weights, |from, to| {
		let own = from == to && subnet.owner != Some(from as u16);
		let [from, to] = [from, to].map(|uid| neurons[uid]);
		let since = from.last_update > to.registered_at && from.last_update >= from.registered_at;
		from.permit && !own && since
	});
	let weights: Matrix = weights.into_iter().map(parts_of_sum).collect();
	let consensus: Vec<f64> = transposed(&weights)
		.iter()
		.map(|column| agreed(column, &stakes, params.kappa))
		.map(|weight| if weight.is_finite() { weight } else { 0.0 })
		.collect();
	let clipped = map(&weights, |_, to, weight| weight.min(consensus[to]));
	let ranks = transposed(&map(&clipped, |from, _, weight| weight * share[from]));
	let incentive = parts_of_sum(ranks.iter().map(|column| column.iter().sum()).collect());
	let penalty = f64::from(params.bonds_penalty) / 65_535.0;
	let target = map(&weights, |from, to, weight| weight + penalty * (clipped[from][to] - weight));

	let held = matrix(&subnet.bonds, |from, to| {
		let since = |uid: usize| subnet.last_epoch > neurons[uid].registered_at;
		neurons[from].permit && since(from) && since(to)
	});
	let (bonds, parts) = match params.bonds {
		Bonds::Classic => classic(&held, &map(&target, |from, _, to| to * share[from]), params),
		Bonds::Yuma3 => {
			let moved = yuma3(&held, &target, &consensus, params);
			let parts = map(&columns_normalised(&moved), |from, _, part| part * share[from]);
			(moved, parts)
		},
	};
	let earned = map(&parts, |_, to, part| part * incentive[to]);
	let mut dividends = parts_of_sum(earned.iter().map(|row| row.iter().sum()).collect());
	if incentive.iter().chain(&dividends).all(|part| *part == 0.0) {
		let all = neurons.iter().map(|one| one.stake as f64).collect();
		dividends = if stakes.iter().all(|stake| *stake == 0) { parts_of_sum(all) } else { share };
	}
	Expected {
		trust: clipped.iter().map(|row| row.iter().sum()).collect(),
		bonds: map(&bonds, |_, _, bond| bond * 65_535.0),
		consensus,
		incentive,
		dividends,
	}
}

fn assert_near(found: &[Fraction], expected: &[f64], off: f64) -> Result<(), TestCaseError> {
	for (found, expected) in found.iter().zip(expected) {
		let found = found.bits() as f64 / Fraction::ONE.bits() as f64;
		prop_assert!((found - expected).abs() <= off, "{} not {}", found, expected);
	}
	Ok(())
}

/// A subnet whose weights and stakes are of like size, so that no part is lost in the rounding.
fn level() -> impl Strategy<Value = Subnet> {
	subnet().prop_map(|mut subnet| {
		for neuron in subnet.neurons.iter_mut().filter(|neuron| neuron.stake > 0) {
			neuron.stake = neuron.stake % 1_000_000 + 10_000;
		}
		for (_, weight) in subnet.weights.iter_mut().flatten() {
			*weight = (*weight).max(1_000);
		}
		subnet
	})
}

proptest! {
	#![proptest_config(cases(1_500))]

	/// Weights, shares and bonds are cut off by a few units of 2⁻³² at the most. Here each is at least
	/// 10⁻⁴ wherever it is not zero, so that is 10⁻⁵ of it, and a tenth of that for those that decide
	/// on incentives and dividends. Stored bonds are cut off to whole parts. A penalty is whole or at
	/// most a half: one just short of whole leaves less of a bond than a few units are parts of.
	#[test]
	fn an_epoch_is_what_its_definition_says(
		subnet in level(),
		params in params(),
		kappa in 1..=u16::MAX,
		average in 0..=900_000u64,
	) {
		let params = Params {
			kappa,
			bonds_moving_average: average,
			activity_cutoff: params.activity_cutoff.min(1 << 32),
			liquid_alpha: params
				.liquid_alpha
				.map(|alpha| LiquidAlpha { low: alpha.low.max(u16::MAX / 10), ..alpha }),
			bonds_penalty: match params.bonds_penalty {
				u16::MAX => u16::MAX,
				penalty => penalty.min(u16::MAX / 2),
			},
			..params
		};
		let mut subnet = subnet;
		for _ in 0..3 {
			let outcome = subnet.epoch(&params);
			let expected = expected(&subnet, &params);
			assert_near(&outcome.consensus, &expected.consensus, 1e-9)?;
			assert_near(&outcome.validator_trust, &expected.trust, 1e-8)?;
			assert_near(&outcome.incentive, &expected.incentive, 1e-6)?;
			assert_near(&outcome.dividends, &expected.dividends, 1e-6)?;
			for (from, row) in expected.bonds.iter().enumerate() {
				for (to, bond) in row.iter().enumerate().filter(|_| outcome.permits[from]) {
					let found = outcome.bonds[from].iter().find(|(uid, _)| usize::from(*uid) == to);
					let off = bond - found.map_or(0.0, |(_, bond)| f64::from(*bond));
					prop_assert!((-0.1..1.1).contains(&off), "{} to {}: {}", from, to, off);
				}
			}
			subnet = subnet.after(&outcome);
		}
	}
}

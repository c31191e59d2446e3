//! Sections 9 to 11: epochs, and what helps them.

use dtao_core::yuma::{
	epoch, max_upscale, within_max_weight, Bonds, Fraction, Input, LiquidAlpha, Majority, Neuron,
	Outcome, Params, Row,
};

const NOW: u64 = 10_000;
const EMISSION: u64 = 1_000_000_000;

/// Launch's parameters, but for a cutoff that nobody reaches.
const PARAMS: Params = Params {
	kappa: 32_767,
	max_validators: 64,
	activity_cutoff: NOW,
	bonds_moving_average: 900_000,
	bonds_penalty: 65_535,
	bonds: Bonds::Classic,
	liquid_alpha: None,
};

/// A subnet whose epochs follow one another, registered at genesis.
struct Subnet {
	neurons: Vec<Neuron>,
	weights: Vec<Row>,
	bonds: Vec<Row>,
	params: Params,
}

impl Subnet {
	/// Uids with these stakes; those with any hold a permit.
	fn new(stakes: &[u64], params: Params) -> Self {
		let neuron = |stake: &u64| Neuron {
			stake: *stake,
			registered_at: 0,
			last_update: NOW,
			permit: *stake > 0,
		};
		let neurons: Vec<_> = stakes.iter().map(neuron).collect();
		let rows = vec![Row::new(); neurons.len()];
		Self { neurons, weights: rows.clone(), bonds: rows, params }
	}

	fn epoch(&mut self) -> Outcome {
		let input = Input {
			now: NOW,
			last_epoch: NOW - 360,
			neurons: &self.neurons,
			owner: None,
			weights: &self.weights,
			bonds: &self.bonds,
		};
		let outcome = epoch(&input, &self.params);
		self.bonds.clone_from(&outcome.bonds);
		outcome
	}

	/// The bonds in `uid` of the first `validators`.
	fn bonds(&self, uid: u16, validators: usize) -> Vec<u16> {
		let bond = |row: &Row| row.iter().find(|(to, _)| *to == uid).map_or(0, |(_, bond)| *bond);
		self.bonds.iter().take(validators).map(bond).collect()
	}
}

/// What each uid earns of 10⁹ rao: half of it goes by incentives and half by dividends; all by
/// dividends where there is no incentive.
fn emissions(outcome: &Outcome) -> Vec<u64> {
	let mined = outcome.incentive.iter().any(|part| *part > Fraction::ZERO);
	let earn =
		|part: &Fraction, pot: u64| ((u128::from(part.bits()) * u128::from(pot)) >> 32) as u64;
	let parts = outcome.incentive.iter().zip(&outcome.dividends);
	parts
		.map(|(incentive, dividend)| {
			if mined {
				earn(incentive, EMISSION / 2) + earn(dividend, EMISSION / 2)
			} else {
				earn(dividend, EMISSION)
			}
		})
		.collect()
}

/// Within so many rao. Upstream normalises once more, over incentives and dividends together, and so
/// cuts off its last digit elsewhere.
fn assert_near(found: &[u64], row: &[u64], rao: u64) {
	assert_eq!(found.len(), row.len());
	let near = found.iter().zip(row).all(|(found, row)| found.abs_diff(*row) <= rao);
	assert!(near, "{found:?}, not {row:?}");
}

#[test]
fn row_126_a_uid_alone_earns_by_its_stake() {
	let mut subnet = Subnet::new(&[1], PARAMS);
	subnet.weights[0] = vec![(0, 65_535)];
	let outcome = subnet.epoch();
	assert_eq!(outcome.incentive, [Fraction::ZERO]);
	assert_eq!(outcome.consensus, [Fraction::ZERO]);
	assert_eq!(outcome.dividends, [Fraction::ONE], "the fallback");
}

#[test]
fn row_127_uids_that_weigh_themselves_earn_by_their_stake() {
	let mut subnet = Subnet::new(&[1; 10], PARAMS);
	for (uid, row) in (0..).zip(&mut subnet.weights) {
		*row = vec![(uid, 65_535)];
	}
	assert_eq!(emissions(&subnet.epoch()), [99_999_999; 10]);
}

/// An epoch of `test_bonds`: before it, one validator gives all its weight to one uid.
struct Change {
	from: u16,
	to: u16,
	validators: [u64; 4],
	miners: [u64; 4],
	/// The bonds of the validators in one miner after it.
	bonds: (u16, [u16; 4]),
}

/// What the miners earn by the weights that all begin with.
const EARNED: [u64; 4] = [49_998_779, 100_000_610, 149_996_337, 200_004_272];

#[test]
fn rows_128_to_132_bonds_follow_the_consensus() {
	let mut subnet = Subnet::new(&[1, 2, 3, 4, 0, 0, 0, 0], PARAMS);
	for row in &mut subnet.weights[..4] {
		*row = vec![(4, 16_383), (5, 32_767), (6, 49_149), (7, 65_535)];
	}
	let first = [49_999_998, 99_999_999, 150_000_000, 200_000_001];
	assert_near(&emissions(&subnet.epoch()), &[first, EARNED].concat(), 1);
	assert_eq!(subnet.bonds(4, 4), [16_383, 32_767, 49_151, 65_535]);

	let changes = [
		Change {
			from: 0,
			to: 0,
			validators: [44_998_351, 101_110_561, 151_667_215, 202_223_870],
			miners: EARNED,
			bonds: (4, [14_582, 32_767, 49_151, 65_535]),
		},
		Change {
			from: 1,
			to: 1,
			validators: [40_496_805, 90_999_783, 157_929_636, 210_573_773],
			miners: EARNED,
			bonds: (4, [12_603, 28_321, 49_151, 65_535]),
		},
		Change {
			from: 2,
			to: 2,
			validators: [99_999_999, 199_999_999, 299_999_999, 399_999_999],
			miners: [0; 4],
			bonds: (7, [12_602, 28_320, 49_150, 65_535]),
		},
		Change {
			from: 2,
			to: 7,
			validators: [36_443_733, 81_898_628, 163_565_493, 218_092_144],
			miners: [0, 0, 0, 500_000_000],
			bonds: (7, [10_951, 24_609, 49_150, 65_535]),
		},
	];
	for Change { from, to, validators, miners, bonds: (miner, bonds) } in changes {
		subnet.weights[usize::from(from)] = vec![(to, 65_535)];
		assert_near(&emissions(&subnet.epoch()), &[validators, miners].concat(), 1);
		assert_eq!(subnet.bonds(miner, 4), bonds);
	}
}

/// Two validators with like weights on two miners; then the second falls silent.
#[test]
fn rows_136_and_137_silence_costs_dividends() {
	let dividends = |outcome: &Outcome| -> Vec<u16> {
		outcome.dividends.iter().map(|part| part.to_u16()).collect()
	};
	let params = Params { bonds_penalty: 0, activity_cutoff: 5_000, ..PARAMS };
	let mut subnet = Subnet::new(&[1; 4], params);
	for neuron in &mut subnet.neurons[2..] {
		neuron.permit = false;
	}
	for row in &mut subnet.weights[..2] {
		*row = vec![(2, 65_535), (3, 65_535)];
	}
	let first = subnet.epoch();
	assert_eq!(emissions(&first), [250_000_000; 4]);
	assert_eq!(dividends(&first), [32_767, 32_767, 0, 0]);

	subnet.neurons[1].last_update = NOW - 5_001;
	let second = subnet.epoch();
	let row = [274_999_999, 224_999_999, 250_000_000, 250_000_000];
	assert_near(&emissions(&second), &row, 1);
	assert_eq!(dividends(&second), [36_044, 29_490, 0, 0]);
	assert_eq!(subnet.bonds(2, 2), [65_535, 53_619]);
	assert_eq!(second.active, [true, false, true, true]);
}

const YUMA3: Params = Params {
	bonds: Bonds::Yuma3,
	bonds_moving_average: 975_000,
	bonds_penalty: 0,
	liquid_alpha: Some(LiquidAlpha { low: 6_554, high: 19_661, steepness: 1_000 }),
	..PARAMS
};

/// Epochs in which each of three validators gives all its weight to one of two servers, 1 or 2.
///
/// Within upstream's tolerance, which is that of four printed digits: dividends after each epoch.
fn assert_dividends(subnet: &mut Subnet, choices: &[[u16; 3]], rows: &[[f64; 3]]) {
	for (choice, row) in choices.iter().zip(rows) {
		let outcome = choose(subnet, choice);
		for (found, dividend) in outcome.dividends.iter().zip(row) {
			let found = found.bits() as f64 / Fraction::ONE.bits() as f64;
			assert!((found - dividend).abs() < 1e-4, "{found}, not {dividend}");
		}
	}
}

fn choose(subnet: &mut Subnet, choice: &[u16; 3]) -> Outcome {
	for (weights, server) in subnet.weights.iter_mut().zip(choice) {
		*weights = vec![(2 + server, 65_535)];
	}
	subnet.epoch()
}

/// Within 2·10⁻⁴: four printed digits, and up to three units of 1/65,535 that storing cuts off.
fn assert_bonds(subnet: &Subnet, uid: u16, row: [f64; 3]) {
	for (found, bond) in subnet.bonds(uid, 3).into_iter().zip(row) {
		let found = f64::from(found) / 65_535.0;
		assert!((found - bond).abs() < 2e-4, "{found}, not {bond}");
	}
}

fn yuma3(stakes: [u64; 3], params: Params) -> Subnet {
	let [a, b, c] = stakes;
	Subnet::new(&[a, b, c, 0, 0], params)
}

#[test]
fn row_139_the_majority_moves_first() {
	let choices = [[1, 1, 1], [2, 1, 1], [2, 2, 1], [2, 2, 2], [2, 2, 2], [2, 2, 2]];
	let rows = [
		[0.8, 0.1, 0.1],
		[1.0, 0.0, 0.0],
		[0.9382, 0.0618, 0.0],
		[0.8819, 0.0773, 0.0407],
		[0.8564, 0.0844, 0.0592],
		[0.8418, 0.0884, 0.0697],
	];
	assert_dividends(&mut yuma3([8, 1, 1], YUMA3), &choices, &rows);
}

#[test]
fn row_140_the_majority_moves_last() {
	let choices = [[1, 1, 1], [1, 2, 1], [1, 2, 2], [2, 2, 2], [2, 2, 2], [2, 2, 2]];
	let rows = [
		[0.8, 0.1, 0.1],
		[0.8446, 0.0498, 0.1056],
		[0.8966, 0.0333, 0.0701],
		[0.4663, 0.3210, 0.2127],
		[0.5976, 0.2340, 0.1683],
		[0.6592, 0.1932, 0.1475],
	];
	assert_dividends(&mut yuma3([8, 1, 1], YUMA3), &choices, &rows);
}

#[test]
fn row_141_without_liquid_alpha() {
	let choices = [[1, 1, 1], [1, 1, 1], [1, 1, 2], [1, 1, 1], [1, 1, 1], [1, 1, 1]];
	let rows = [
		[0.33, 0.33, 0.34],
		[0.33, 0.33, 0.34],
		[0.3734, 0.3734, 0.2532],
		[0.3611, 0.3611, 0.2779],
		[0.3541, 0.3541, 0.2919],
		[0.3495, 0.3495, 0.3009],
	];
	let params = Params { liquid_alpha: None, ..YUMA3 };
	assert_dividends(&mut yuma3([33, 33, 34], params), &choices, &rows);
}

#[test]
fn row_142_bonds_without_liquid_alpha() {
	let mut subnet = yuma3([33, 33, 34], Params { liquid_alpha: None, ..YUMA3 });
	let rows = [
		(1, [0.0250; 3], 0.0),
		(1, [0.0494; 3], 0.0),
		(2, [0.0731, 0.0731, 0.0481], 0.0250),
		(1, [0.0963, 0.0963, 0.0719], 0.0244),
		(1, [0.1189, 0.1189, 0.0951], 0.0238),
		(1, [0.1409, 0.1409, 0.1178], 0.0232),
	];
	for (third, first_server, second_server) in rows {
		choose(&mut subnet, &[1, 1, third]);
		assert_bonds(&subnet, 3, first_server);
		assert_bonds(&subnet, 4, [0.0, 0.0, second_server]);
	}
}

#[test]
fn row_143_bonds_with_liquid_alpha() {
	let mut subnet = yuma3([8, 1, 1], YUMA3);
	choose(&mut subnet, &[1, 1, 1]);
	choose(&mut subnet, &[2, 1, 1]);
	assert_bonds(&subnet, 3, [0.0908, 0.3697, 0.3697]);
	assert_bonds(&subnet, 4, [0.1013, 0.0, 0.0]);
	choose(&mut subnet, &[2, 2, 1]);
	assert_bonds(&subnet, 3, [0.0815, 0.3170, 0.5580]);
	assert_bonds(&subnet, 4, [0.1924, 0.1013, 0.0]);
}

#[test]
fn rows_144_and_145_the_agreed_weight() {
	let agreed = |kappa, column: &[(u64, u64)]| {
		let stake = column.iter().map(|(_, stake)| u128::from(*stake)).sum();
		let mut given: Vec<_> = column
			.iter()
			.filter(|(weight, _)| *weight > 0)
			.map(|(weight, stake)| (Fraction::from_bits(*weight), *stake))
			.collect();
		Majority::new(stake, kappa).agreed(&mut given).bits()
	};
	// .51 itself is no part of 65,535; the next below it draws the same line.
	assert_eq!(agreed(33_422, &[(5, 49), (10, 51)]), 10);
	assert_eq!(agreed(33_422, &[(5, 51), (10, 49)]), 5);
	assert_eq!(agreed(33_422, &[(5, 49), (7, 1), (10, 50)]), 7);
	assert_eq!(agreed(33_422, &[(5, 0), (7, 49), (10, 51)]), 10);

	let columns = [[0; 4], [1, 2, 3, 4], [0, 4, 1, 5]];
	for (kappa, row) in [(15_728, [0, 3, 4]), (17_039, [0, 2, 4]), (49_807, [0, 2, 1])] {
		let found = columns.map(|column| {
			agreed(kappa, &column.into_iter().zip([0, 75, 25, 0]).collect::<Vec<_>>())
		});
		assert_eq!(found, row);
	}
}

#[test]
fn row_147_the_largest_weight_becomes_the_largest_number() {
	assert_eq!(max_upscale(&[0, 1, 65_535]), [0, 1, 65_535]);
	assert_eq!(max_upscale(&[0, 1, 2, 32_768]), [0, 2, 4, 65_535]);
	assert_eq!(max_upscale(&[0, 0]), [0, 0]);
	assert_eq!(max_upscale(&[]), []);
	assert_eq!(max_upscale(&[1, 3, 4, 6]), [10_923, 32_768, 43_690, 65_535], "halves up");
}

#[test]
fn row_148_permits_go_to_the_largest_and_to_the_later_of_equals() {
	let params = Params { max_validators: 5, ..PARAMS };
	for stakes in [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 5, 5, 5, 5, 6]] {
		let permits = Subnet::new(&stakes, params).epoch().permits;
		let row = [false, false, false, false, false, true, true, true, true, true];
		assert_eq!(permits, row);
	}
}

#[test]
fn row_149_the_limit_of_a_weight_is_exact() {
	const M: u16 = u16::MAX;
	assert!(!within_max_weight(&[0, M, M], 32_767));
	assert!(within_max_weight(&[0, M, M], 32_768));
	assert!(!within_max_weight(&[0, M, M, M], 21_844));
	assert!(within_max_weight(&[0, M, M, M], 21_845));
	assert!(within_max_weight(&[M], M), "no limit");
	assert!(within_max_weight(&[0, 0], 0), "no weight");
}

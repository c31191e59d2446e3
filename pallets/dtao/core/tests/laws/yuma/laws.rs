//! What holds for every epoch.

use super::*;

/// What every outcome promises, whatever came in.
fn check(subnet: &Subnet, params: &Params) -> Result<Outcome, TestCaseError> {
	let outcome = subnet.epoch(params);
	let count = subnet.neurons.len();
	let parts =
		[&outcome.consensus, &outcome.incentive, &outcome.dividends, &outcome.validator_trust];
	prop_assert!(parts.iter().all(|parts| parts.len() == count));
	prop_assert!(outcome.active.len() == count && outcome.permits.len() == count);
	prop_assert!(outcome.bonds.len() == count);

	prop_assert!(sum(&outcome.incentive) <= Fraction::ONE.bits());
	prop_assert!(sum(&outcome.dividends) <= Fraction::ONE.bits());
	let permits = outcome.permits.iter().filter(|permit| **permit).count();
	prop_assert!(permits <= usize::from(params.max_validators) + 1);
	for (permit, row) in outcome.permits.iter().zip(&outcome.bonds) {
		prop_assert!(*permit || row.is_empty());
		prop_assert!(row.windows(2).all(|pair| pair[0].0 < pair[1].0));
		prop_assert!(row.iter().all(|(uid, bond)| usize::from(*uid) < count && *bond > 0));
	}
	if !earned_nothing(&outcome) {
		for (neuron, dividend) in subnet.neurons.iter().zip(&outcome.dividends) {
			prop_assert!(neuron.permit || dividend.bits() == 0, "a dividend without a permit");
		}
	}
	Ok(outcome)
}

/// `subnet` with each uid renamed to where `order` has it.
fn renamed(subnet: &Subnet, order: &[u16]) -> Subnet {
	let place = |uid: u16| order.iter().position(|other| *other == uid).unwrap() as u16;
	let rename = |rows: &[Row]| -> Vec<Row> {
		let row = |uid: &u16| {
			let row = rows[usize::from(*uid)].iter();
			row.map(|(to, value)| (place(*to), *value)).collect()
		};
		order.iter().map(row).collect()
	};
	Subnet {
		neurons: picked(&subnet.neurons, order),
		owner: subnet.owner.map(place),
		weights: rename(&subnet.weights),
		bonds: rename(&subnet.bonds),
		..*subnet
	}
}

fn picked<T: Clone>(values: &[T], order: &[u16]) -> Vec<T> {
	order.iter().map(|uid| values[usize::from(*uid)].clone()).collect()
}

fn renamed_outcome(outcome: &Outcome, order: &[u16]) -> Outcome {
	let place = |uid: u16| order.iter().position(|other| *other == uid).unwrap() as u16;
	let mut bonds = picked(&outcome.bonds, order);
	for row in &mut bonds {
		row.iter_mut().for_each(|(uid, _)| *uid = place(*uid));
		row.sort_unstable();
	}
	Outcome {
		active: picked(&outcome.active, order),
		permits: picked(&outcome.permits, order),
		consensus: picked(&outcome.consensus, order),
		incentive: picked(&outcome.incentive, order),
		dividends: picked(&outcome.dividends, order),
		validator_trust: picked(&outcome.validator_trust, order),
		bonds,
	}
}

/// No two with the same stake, so that there is no tie at the permit cut.
fn distinct_and_shuffled() -> impl Strategy<Value = (Subnet, Vec<u16>)> {
	subnet().prop_flat_map(|mut subnet| {
		for (uid, neuron) in (0..).zip(&mut subnet.neurons) {
			neuron.stake = if neuron.stake == 0 { 0 } else { neuron.stake * 16 + uid };
		}
		let order: Vec<u16> = (0..subnet.neurons.len() as u16).collect();
		(Just(subnet), Just(order).prop_shuffle())
	})
}

/// Without what was given to or by `uid`.
fn cleared(rows: &[Row], uid: u16, own: bool) -> Vec<Row> {
	let mut rows = rows.to_vec();
	if own {
		rows[usize::from(uid)].clear();
	}
	rows.iter_mut().for_each(|row| row.retain(|(to, _)| *to != uid));
	rows
}

proptest! {
	#![proptest_config(cases(1_000))]

	#[test]
	fn any_input_has_an_outcome(subnet in garbage(), params in params()) {
		check(&subnet, &params)?;
	}

	#[test]
	fn epochs_follow_one_another(subnet in subnet(), params in params()) {
		let mut subnet = subnet;
		for _ in 0..4 {
			let outcome = check(&subnet, &params)?;
			subnet = subnet.after(&outcome);
		}
	}

	#[test]
	fn the_order_of_uids_changes_nothing(
		(subnet, order) in distinct_and_shuffled(),
		params in params(),
	) {
		let outcome = renamed(&subnet, &order).epoch(&params);
		prop_assert_eq!(outcome, renamed_outcome(&subnet.epoch(&params), &order));
	}

	#[test]
	fn the_order_within_a_row_changes_nothing(subnet in garbage(), params in params()) {
		let mut reversed = subnet.clone();
		for row in reversed.weights.iter_mut().chain(&mut reversed.bonds) {
			row.reverse();
		}
		prop_assert_eq!(reversed.epoch(&params), subnet.epoch(&params));
	}

	/// What was there before a uid's registration might as well not be there.
	#[test]
	fn a_fresh_uid_inherits_nothing(
		subnet in subnet(),
		params in params(),
		uid in any::<prop::sample::Index>(),
		at in LAST_EPOCH..NOW,
		weighs in any::<bool>(),
	) {
		let uid = uid.index(subnet.neurons.len());
		let mut fresh = subnet;
		for neuron in &mut fresh.neurons {
			neuron.last_update = neuron.last_update.min(at);
		}
		fresh.neurons[uid].registered_at = at;
		// Its own weights are its predecessor's, or it has set them since.
		fresh.neurons[uid].last_update = if weighs { at + 1 } else { at - 1 };
		let outcome = fresh.epoch(&params);
		let own_weight = weighs && fresh.owner == Some(uid as u16);
		if !own_weight {
			prop_assert_eq!(outcome.incentive[uid], Fraction::ZERO);
			prop_assert_eq!(outcome.consensus[uid], Fraction::ZERO);
			prop_assert!(outcome.bonds.iter().flatten().all(|(to, _)| usize::from(*to) != uid));
			fresh.weights = cleared(&fresh.weights, uid as u16, !weighs);
		}
		fresh.bonds = cleared(&fresh.bonds, uid as u16, true);
		prop_assert_eq!(outcome, fresh.epoch(&params));
	}
}

/// Weights of validators for miners alone, each row scaled to 65,535 and with some left out.
fn columns(validators: usize, miners: usize) -> impl Strategy<Value = Vec<Row>> {
	let weight = prop_oneof![1 => Just(0), 4 => 1_000..=u16::MAX];
	vec(vec(weight, miners), validators).prop_map(move |rows| {
		let row = |row: Vec<u16>| {
			(validators as u16..).zip(row).filter(|(_, weight)| *weight > 0).collect()
		};
		rows.into_iter().map(row).collect()
	})
}

/// Two to six validators that weigh one to six miners.
fn market() -> impl Strategy<Value = Subnet> {
	(2..=6usize, 1..=6usize).prop_flat_map(|(validators, miners)| {
		(vec(1_000..1_000_000u64, validators), columns(validators, miners)).prop_map(
			move |(stakes, columns)| {
				let mut subnet = Subnet::new(&stakes, miners);
				subnet.weights[..validators].clone_from_slice(&columns);
				subnet
			},
		)
	})
}

/// `subnet` with a part of the first validator's stake under a uid of its own, with like weights.
fn split(subnet: &Subnet, part: u64) -> Subnet {
	let mut split = subnet.clone();
	split.neurons[0].stake -= part;
	split.neurons.push(neuron(part, true));
	split.weights.push(subnet.weights[0].clone());
	split.bonds.push(Row::new());
	split
}

/// The dividends of the first and, where there is one, of the uid split off it.
fn together(outcome: &Outcome, whole: &Subnet) -> u64 {
	let own = outcome.dividends[0].bits();
	own + outcome.dividends.get(whole.neurons.len()).map_or(0, |part| part.bits())
}

proptest! {
	#![proptest_config(cases(500))]

	/// Over epochs from the first on, in classic Yuma and with permits for all parts.
	///
	/// Rounding is all there is to gain: in the first epoch a few units of 2⁻³² for each cell, later
	/// what storing bonds in parts of 65,535 cuts off. That is a unit each epoch, of which the moving
	/// average keeps all but a tenth, so ten units at the most for each validator.
	#[test]
	fn splitting_a_stake_gains_nothing(
		whole in market(),
		part in 0.01..0.99f64,
		bonds_penalty in any::<u16>(),
	) {
		let params = Params { bonds_penalty, ..PARAMS };
		let part = (whole.neurons[0].stake as f64 * part) as u64;
		let mut parts = split(&whole, part);
		let mut rounding = 1 << 10;
		let validators = parts.neurons.iter().filter(|neuron| neuron.permit).count() as u64;
		let mut next = whole.clone();
		for _ in 0..8 {
			let [outcome, split] = [next.epoch(&params), parts.epoch(&params)];
			prop_assert_eq!(&outcome.consensus[..], &split.consensus[..whole.neurons.len()]);
			prop_assert!(together(&split, &whole) <= together(&outcome, &whole) + rounding);
			for (one, other) in outcome.incentive.iter().zip(&split.incentive) {
				prop_assert!(one.bits().abs_diff(other.bits()) <= 1 << 10);
			}
			(next, parts) = (next.after(&outcome), parts.after(&split));
			for neuron in next.neurons.iter_mut().chain(&mut parts.neurons) {
				neuron.permit = neuron.stake > 0;
			}
			rounding = ((10 * validators) << 32) / 65_535;
		}
	}

	/// A validator that moves weight to a miner from one whom nobody else supports.
	///
	/// That one has no consensus and no rank, so only the miner's rank changes. It grows up to the
	/// consensus, and not by a unit beyond.
	#[test]
	fn weight_above_the_consensus_brings_no_rank(
		market in market(),
		stake in 1_000..1_000_000u64,
		more in vec(0..=40_000u16, 2..8usize),
	) {
		let mut subnet = market;
		let minority = subnet.neurons[1..].iter().map(|neuron| neuron.stake).sum::<u64>() * 9 / 10;
		subnet.neurons[0].stake = stake.min(minority);
		let sink = subnet.neurons.len() as u16;
		let miner = sink - 1;
		subnet.neurons.push(neuron(0, false));
		subnet.weights.push(Row::new());
		subnet.weights[0].retain(|(uid, _)| *uid != miner);
		let rest = subnet.weights[0].clone();

		let mut weights = more;
		weights.sort_unstable();
		let mut last: Option<(Outcome, bool)> = None;
		for weight in weights {
			subnet.weights[0] = rest.clone();
			subnet.weights[0].extend([(miner, weight), (sink, 40_000 - weight)]);
			let row: u128 = subnet.weights[0].iter().map(|(_, weight)| u128::from(*weight)).sum();
			let outcome = subnet.epoch(&PARAMS);
			prop_assert_eq!(outcome.consensus[usize::from(sink)], Fraction::ZERO);
			let [agreed, rank] =
				[&outcome.consensus, &outcome.incentive].map(|all| all[usize::from(miner)]);
			if let Some((before, above)) = last {
				prop_assert!(rank >= before.incentive[usize::from(miner)]);
				if above {
					prop_assert_eq!(&outcome.incentive, &before.incentive);
					prop_assert_eq!(&outcome.consensus, &before.consensus);
				}
			}
			last = Some((outcome, Fraction::of(weight.into(), row) > agreed));
		}
	}
}

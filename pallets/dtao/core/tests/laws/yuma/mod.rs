//! Epochs: what holds for all of them, and what they are.

mod boundaries;
mod laws;
mod oracle;

use crate::{cases, magnitude};
use dtao_core::yuma::{epoch, Bonds, Fraction, Input, LiquidAlpha, Neuron, Outcome, Params, Row};
use proptest::{collection::vec, option, prelude::*};

const NOW: u64 = 10_000;
const LAST_EPOCH: u64 = NOW - 360;

const PARAMS: Params = Params {
	kappa: 32_767,
	max_validators: 64,
	activity_cutoff: 5_000,
	bonds_moving_average: 900_000,
	bonds_penalty: 65_535,
	bonds: Bonds::Classic,
	liquid_alpha: None,
};

/// An input that owns what it holds.
#[derive(Clone, Debug)]
struct Subnet {
	now: u64,
	last_epoch: u64,
	neurons: Vec<Neuron>,
	owner: Option<u16>,
	weights: Vec<Row>,
	bonds: Vec<Row>,
}

impl Subnet {
	/// Validators with these stakes and then so many miners, registered at genesis, without weights.
	fn new(stakes: &[u64], miners: usize) -> Self {
		let validators = stakes.iter().map(|stake| neuron(*stake, true));
		let neurons: Vec<_> = validators.chain((0..miners).map(|_| neuron(0, false))).collect();
		let rows = vec![Row::new(); neurons.len()];
		let weights = rows.clone();
		Self { now: NOW, last_epoch: LAST_EPOCH, neurons, owner: None, weights, bonds: rows }
	}

	fn epoch(&self, params: &Params) -> Outcome {
		let input = Input {
			now: self.now,
			last_epoch: self.last_epoch,
			neurons: &self.neurons,
			owner: self.owner,
			weights: &self.weights,
			bonds: &self.bonds,
		};
		epoch(&input, params)
	}

	/// As it is after the epoch that ended in `outcome`, one tempo later.
	fn after(&self, outcome: &Outcome) -> Self {
		let mut next = self.clone();
		next.last_epoch = self.now;
		next.now += 360;
		next.bonds.clone_from(&outcome.bonds);
		for (neuron, permit) in next.neurons.iter_mut().zip(&outcome.permits) {
			neuron.permit = *permit;
			neuron.last_update = next.now - 10;
		}
		next
	}
}

fn neuron(stake: u64, permit: bool) -> Neuron {
	Neuron { stake, registered_at: 0, last_update: NOW - 100, permit }
}

fn sum(parts: &[Fraction]) -> u64 {
	parts.iter().map(|part| part.bits()).sum()
}

fn earned_nothing(outcome: &Outcome) -> bool {
	// The fallback pays the whole to stake, and no incentive.
	sum(&outcome.incentive) == 0
}

fn params() -> impl Strategy<Value = Params> {
	let parts = || prop_oneof![Just(0), Just(u16::MAX), Just(32_767), any::<u16>()];
	let liquid = (parts(), parts(), any::<i16>()).prop_map(|(low, high, steepness)| LiquidAlpha {
		low,
		high,
		steepness,
	});
	(
		parts(),
		prop_oneof![0..4u16, Just(64)],
		prop_oneof![Just(5_000), magnitude(64)],
		prop_oneof![3 => Just(900_000), 3 => 0..=1_000_000u64, 1 => magnitude(64)],
		parts(),
		prop_oneof![Just(Bonds::Classic), Just(Bonds::Yuma3)],
		option::of(liquid),
	)
		.prop_map(
			|(
				kappa,
				max_validators,
				activity_cutoff,
				bonds_moving_average,
				bonds_penalty,
				bonds,
				liquid_alpha,
			)| Params {
				kappa,
				max_validators,
				activity_cutoff,
				bonds_moving_average,
				bonds_penalty,
				bonds,
				liquid_alpha,
			},
		)
}

/// Blocks, mostly before and around the last epoch and now, some anywhere.
fn block() -> impl Strategy<Value = u64> {
	prop_oneof![
		6 => 0..LAST_EPOCH,
		1 => LAST_EPOCH - 1..LAST_EPOCH + 2,
		6 => LAST_EPOCH..NOW,
		1 => NOW - 5_001..NOW - 4_998,
		1 => Just(0),
	]
}

fn neurons(count: usize) -> impl Strategy<Value = Vec<Neuron>> {
	let stake = prop_oneof![3 => magnitude(50), 1 => Just(0)];
	let neuron = (stake, block(), block(), prop::bool::weighted(0.6)).prop_map(
		|(stake, registered_at, last_update, permit)| Neuron {
			stake,
			registered_at: registered_at / 2,
			last_update,
			permit,
		},
	);
	vec(neuron, count)
}

/// Rows with each uid at most once, and none of a uid that does not exist.
fn rows(count: usize) -> impl Strategy<Value = Vec<Row>> {
	let value = prop_oneof![2 => Just(0), 3 => any::<u16>(), 1 => Just(u16::MAX)];
	vec(vec(value, count), count).prop_map(|rows| {
		let row = |row: Vec<u16>| (0..).zip(row).filter(|(_, value)| *value > 0).collect();
		rows.into_iter().map(row).collect()
	})
}

/// A subnet as a chain could have it.
fn subnet() -> impl Strategy<Value = Subnet> {
	(1..12usize).prop_flat_map(|count| {
		let owner = option::of(0..count as u16);
		(neurons(count), owner, rows(count), rows(count)).prop_map(
			|(neurons, owner, weights, bonds)| Subnet {
				now: NOW,
				last_epoch: LAST_EPOCH,
				neurons,
				owner,
				weights,
				bonds,
			},
		)
	})
}

/// What no chain would come up with: any blocks and stakes, rows too many, too few and too long,
/// uids that don't exist or occur twice.
fn garbage() -> impl Strategy<Value = Subnet> {
	let number = || prop_oneof![magnitude(64), 0..3u64, u64::MAX - 2..=u64::MAX];
	let neuron = (number(), number(), number(), any::<bool>()).prop_map(
		|(stake, registered_at, last_update, permit)| Neuron {
			stake,
			registered_at,
			last_update,
			permit,
		},
	);
	let uid = || prop_oneof![9 => 0..12u16, 1 => any::<u16>()];
	let rows =
		move || vec(vec((uid(), prop_oneof![Just(u16::MAX), any::<u16>()]), 0..20), 0..14usize);
	(number(), number(), vec(neuron, 0..10usize), option::of(uid()), rows(), rows()).prop_map(
		|(now, last_epoch, neurons, owner, weights, bonds)| Subnet {
			now,
			last_epoch,
			neurons,
			owner,
			weights,
			bonds,
		},
	)
}

//! Section 14: the lock cost.

use crate::E9;
use dtao_core::{Lock, LockParams, Tao};

/// Registers one subnet after another and reads the cost.
struct Network {
	lock: Lock,
	now: u64,
}

impl Network {
	const PARAMS: LockParams = LockParams { min: Tao::new(100 * E9), reduction_interval: 2 };

	fn cost(&self) -> Tao {
		self.lock.cost(self.now, &Self::PARAMS, E9)
	}

	/// The cost, in TAO, after so many blocks.
	fn wait(&mut self, blocks: u64) -> u64 {
		self.now += blocks;
		u64::from(self.cost()) / E9
	}

	/// The cost, in TAO, after a registration at the present one.
	fn register(&mut self) -> u64 {
		self.lock = Lock { last: self.cost(), at: self.now };
		self.wait(0)
	}
}

#[test]
fn row_159_doubles_and_falls() {
	let mut network = Network { lock: Lock { last: (100 * E9).into(), at: 0 }, now: 0 };
	assert_eq!(network.wait(0), 100);
	assert_eq!(network.register(), 100);
	network.wait(1);
	assert_eq!(network.register(), 200);
	assert_eq!([1, 1, 1].map(|blocks| network.wait(blocks)), [150, 100, 100]);
	assert_eq!(network.register(), 200);
	for cost in [300, 450, 675] {
		network.wait(1);
		assert_eq!(network.register(), cost);
	}
	assert_eq!(network.register(), 1_350);
	assert_eq!(network.register(), 2_700);
	assert_eq!([1, 1, 1, 1].map(|blocks| network.wait(blocks)), [2_025, 1_350, 675, 100]);
}

#[test]
fn row_161_falls_from_2500() {
	let lock = Lock { last: (1_250 * E9).into(), at: 1_000 };
	let params = LockParams { min: (1_000 * E9).into(), reduction_interval: 57_600 };
	let cost = |blocks: u64, emission| u64::from(lock.cost(1_000 + blocks, &params, emission));
	assert_eq!(cost(0, E9), 2_500 * E9);
	assert_eq!(cost(1, E9), 2_499_978_298_612);
	assert_eq!(cost(28_800, E9), 1_875_000_025_600);
	assert_eq!(cost(57_600, E9), 1_250_000_051_200);
	assert_eq!(cost(28_800, E9 / 2), 1_250_000_022_400);
}

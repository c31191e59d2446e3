//! Section 12 and rows 163 to 165: positions, and what they get when their subnet ends.

use dtao_core::{stake_pool::StakePool, Cumulative};

/// What is left of a position of `stake` beside which others hold as much.
fn left(stake: u64, unstake: u64) -> u64 {
	let mut pool = StakePool::default();
	pool.deposit(stake).unwrap();
	let held = pool.deposit(stake).unwrap();
	let kept = pool.withdraw(held, unstake).unwrap();
	pool.worth(kept)
}

/// Upstream sweeps the remainders of a thousandth of a percent and less; ours stay to the rao.
#[test]
fn rows_151_and_152_leave_what_was_not_withdrawn() {
	for (stake, unstake, rest) in [
		(1_000, 990, 10),
		(1_000, 999, 1),
		(1_000_000, 990_000, 10_000),
		(1_000_000, 999_990, 10),
		(1_000_000_000, 999_999_990, 10),
		(1_000_000_000_000, 999_999_999_990, 10),
		(1_000_000_000, 999_991_000, 9_000),
		(1_000_000_000, 990_000_000, 10_000_000),
	] {
		assert_eq!(left(stake, unstake), rest, "{unstake} of {stake}");
	}
}

fn shares(pot: u64, stakes: &[u128]) -> Vec<u64> {
	let mut split = Cumulative::new(pot, stakes.iter().sum());
	stakes.iter().map(|stake| split.next(*stake)).collect()
}

#[test]
fn row_163_a_single_holder_gets_the_pot() {
	assert_eq!(shares(99_999, &[77]), [99_999]);
}

#[test]
fn row_164_two_holders_get_their_proportions() {
	assert_eq!(shares(10_000, &[300, 700]), [3_000, 7_000]);
}

/// Upstream gives the rao to the largest remainder, for which it must know all holders at once. By
/// cumulative floors it goes to whoever completes it.
#[test]
fn row_165_a_rao_is_paid_once() {
	assert_eq!(shares(1, &[3, 2]), [0, 1]);
}

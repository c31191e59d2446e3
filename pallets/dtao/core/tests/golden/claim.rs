//! Rows 170 and 171: what root earns as alpha, and what of it is claimed.

use dtao_core::{
	claim::PARTS_PER_RAO, divide_take, stake_pool::StakePool, Alpha, ClaimAccount, ClaimPool,
	Dividend,
};

/// 18 %.
const TAKE: u16 = 11_796;

/// What one who holds all of a root stake of 2,000,000 rao has claimed after so many epochs, each of
/// which pays a million rao of alpha and is followed by a claim.
fn claimed_after(epochs: usize) -> u64 {
	let mut stake = StakePool::default();
	let held = stake.deposit(2_000_000).unwrap();
	let (mut pool, mut account) = (ClaimPool::default(), ClaimAccount::default());
	let claims = (0..epochs).map(|_| {
		let Dividend { take, rest } = divide_take(1_000_000, TAKE);
		assert_eq!(take, 179_995);
		pool = pool.raise(Alpha::new(rest), stake.shares).unwrap();
		let settled = account.settle(pool.rate, held).unwrap();
		account = settled.paid();
		pool = pool.pay(settled.claimable()).unwrap();
		assert_eq!(account.accrued, 0);
		u64::from(settled.claimable())
	});
	let claimed = claims.sum();
	// 0.41, and twice that: 5 rao of the take are in it.
	assert_eq!(pool.rate * 2_000_000, claimed as u128 * PARTS_PER_RAO);
	assert_eq!(pool.left, Alpha::ZERO);
	claimed
}

#[test]
fn row_170_claims_what_the_take_leaves() {
	assert_eq!(claimed_after(1), 820_005);
}

#[test]
fn row_171_claims_as_much_again() {
	assert_eq!(claimed_after(2), 1_640_010);
}

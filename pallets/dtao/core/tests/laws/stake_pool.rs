//! Positions as shares of a hotkey's stake.

use crate::{amount, cases, magnitude, wide};
use dtao_core::stake_pool::{StakePool, StakePoolError, SHARES_PER_RAO};
use primitive_types::U256;
use proptest::prelude::*;

const HOLDERS: usize = 4;

/// One thing that happens to a pool. Amounts of a withdrawal are parts of 255 of the position.
#[derive(Clone, Copy, Debug)]
enum Event {
	Deposit(usize, u64),
	Withdraw(usize, u8),
	WithdrawAllBut(usize, u64),
	Dividend(u64),
}

fn event() -> impl Strategy<Value = Event> {
	let size = || prop_oneof![9 => magnitude(56), 2 => 0..5u64, 1 => amount()];
	prop_oneof![
		4 => (0..HOLDERS, size()).prop_map(|(who, amount)| Event::Deposit(who, amount)),
		3 => (0..HOLDERS, any::<u8>()).prop_map(|(who, part)| Event::Withdraw(who, part)),
		2 => (0..HOLDERS, 0..4u64).prop_map(|(who, rest)| Event::WithdrawAllBut(who, rest)),
		2 => size().prop_map(Event::Dividend),
	]
}

/// A pool with those who hold its shares.
#[derive(Clone, Copy, Debug, Default)]
struct Stake {
	pool: StakePool,
	held: [u128; HOLDERS],
}

impl Stake {
	fn worth(&self, who: usize) -> u64 {
		self.pool.worth(self.held[who])
	}

	fn deposit(&mut self, who: usize, amount: u64) -> Result<(), TestCaseError> {
		let before = *self;
		match self.pool.deposit(amount) {
			Ok(bought) => {
				self.held[who] += bought;
				let bound = wide(before.worth(who)) + wide(amount);
				prop_assert!(wide(self.worth(who)) <= bound, "a deposit profits");
				if self.pool.shares >= self.pool.value.into() {
					prop_assert!(wide(self.worth(who)) + 1 >= bound, "a deposit costs over a rao");
				}
			},
			Err(error) => {
				prop_assert_eq!(self.pool, before.pool);
				let overflow = wide(before.pool.value) + wide(amount) > wide(u64::MAX);
				let worthless = wide(amount) * wide(before.pool.shares) < wide(before.pool.value);
				prop_assert_eq!(error == StakePoolError::Overflow, overflow);
				prop_assert_eq!(error == StakePoolError::TooSmall, !overflow);
				prop_assert!(overflow || worthless || amount == 0);
			},
		}
		Ok(())
	}

	fn withdraw(&mut self, who: usize, amount: u64) -> Result<(), TestCaseError> {
		let before = *self;
		self.held[who] = self.pool.withdraw(self.held[who], amount).unwrap();
		prop_assert_eq!(self.pool.value, before.pool.value - amount);
		let bound = before.worth(who) - amount;
		prop_assert!(self.worth(who) <= bound, "a withdrawal profits");
		if before.pool.shares >= before.pool.value.into() {
			prop_assert!(self.worth(who) + 1 >= bound, "a withdrawal costs over a rao");
		}
		prop_assert_eq!(self.held[who] == 0, self.worth(who) == 0, "dust stays");
		Ok(())
	}

	/// Asks for more than `who` holds.
	fn overdraw(&mut self, who: usize, by: u64) -> Result<(), TestCaseError> {
		let before = self.pool;
		let amount = self.worth(who).saturating_add(by).max(1);
		prop_assume!(amount > self.worth(who));
		let refused = self.pool.withdraw(self.held[who], amount);
		prop_assert_eq!(refused, Err(StakePoolError::NotEnough));
		prop_assert_eq!(self.pool, before);
		Ok(())
	}

	fn dividend(&mut self, amount: u64) -> Result<(), TestCaseError> {
		let before = self.pool;
		let room = before.value.checked_add(amount);
		let expected = match room {
			_ if before.shares == 0 => Err(StakePoolError::NoShares),
			None => Err(StakePoolError::Overflow),
			Some(_) => Ok(()),
		};
		prop_assert_eq!(self.pool.add_dividend(amount), expected);
		let value = if expected.is_ok() { before.value + amount } else { before.value };
		prop_assert_eq!(self.pool, StakePool { value, shares: before.shares });
		Ok(())
	}

	fn apply(&mut self, event: Event) -> Result<Option<usize>, TestCaseError> {
		match event {
			Event::Deposit(who, amount) => self.deposit(who, amount).map(|()| Some(who)),
			Event::Withdraw(who, part) => {
				let amount = u128::from(self.worth(who)) * u128::from(part) / 255;
				self.withdraw(who, amount as u64).map(|()| Some(who))
			},
			Event::WithdrawAllBut(who, rest) => {
				let amount = self.worth(who).saturating_sub(rest);
				self.withdraw(who, amount).map(|()| Some(who))
			},
			Event::Dividend(amount) => self.dividend(amount).map(|()| None),
		}
	}

	/// What holds at any time.
	fn check(&self) -> Result<(), TestCaseError> {
		let StakePool { value, shares } = self.pool;
		prop_assert_eq!(self.held.iter().sum::<u128>(), shares);
		let worths = (0..HOLDERS).map(|who| self.worth(who));
		prop_assert!(worths.fold(U256::zero(), |sum, worth| sum + worth) <= wide(value));
		prop_assert!(wide(shares) <= wide(SHARES_PER_RAO) * wide(value));
		prop_assert_eq!(shares == 0, value == 0);
		prop_assert_eq!(self.pool.worth(shares), value, "the last shares are worth all");
		Ok(())
	}

	/// Whether all shares are in one hand, so that they may start over.
	fn may_renew(&self, who: Option<usize>) -> bool {
		who.map(|who| self.held[who]) == Some(self.pool.shares)
	}

	/// What holds from one state to the next for all but `actor`, who acted.
	fn check_others(&self, before: &Self, actor: Option<usize>) -> Result<(), TestCaseError> {
		for who in (0..HOLDERS).filter(|who| Some(*who) != actor) {
			prop_assert!(self.worth(who) >= before.worth(who), "another one loses");
		}
		if self.pool.shares > 0 && before.pool.shares > 0 && !before.may_renew(actor) {
			let after = wide(self.pool.value) * wide(before.pool.shares);
			let earlier = wide(before.pool.value) * wide(self.pool.shares);
			prop_assert!(after >= earlier, "a share loses value");
		}
		Ok(())
	}
}

proptest! {
	#![proptest_config(cases(1_000))]

	#[test]
	fn shares_keep_their_laws(
		events in prop::collection::vec(event(), 1..40),
		whom in 0..HOLDERS,
		by in amount(),
	) {
		let mut stake = Stake::default();
		for event in events {
			let before = stake;
			let actor = stake.apply(event)?;
			stake.check()?;
			stake.check_others(&before, actor)?;
		}
		stake.overdraw(whom, by)?;
		for who in 0..HOLDERS {
			let worth = stake.worth(who);
			stake.withdraw(who, worth)?;
			stake.check()?;
		}
		prop_assert_eq!(stake.pool, StakePool::default(), "all withdrew and something is left");
	}

	#[test]
	fn a_deposit_alone_is_worth_itself(amount in 1..u64::MAX) {
		let mut pool = StakePool::default();
		let shares = pool.deposit(amount).unwrap();
		prop_assert_eq!(shares, u128::from(amount) * SHARES_PER_RAO);
		prop_assert_eq!(pool.worth(shares), amount);
		prop_assert_eq!(pool.withdraw(shares, amount), Ok(0));
		prop_assert_eq!(pool, StakePool::default());
	}
}

/// Alice and Bob with `unit` each; a dividend of a hundred units; Alice, then Bob withdraw fifty.
/// What the two are worth after the dividend and after each withdrawal.
fn withdraw_fifty_of_fifty_one(unit: u64) -> [[u64; 2]; 3] {
	let mut pool = StakePool::default();
	let alice = pool.deposit(unit).unwrap();
	let bob = pool.deposit(unit).unwrap();
	pool.add_dividend(100 * unit).unwrap();
	let earned = [pool.worth(alice), pool.worth(bob)];
	let alice = pool.withdraw(alice, 50 * unit).unwrap();
	let first = [pool.worth(alice), pool.worth(bob)];
	let bob = pool.withdraw(bob, 50 * unit).unwrap();
	[earned, first, [pool.worth(alice), pool.worth(bob)]]
}

/// The table on which upstream's shares once forced a full withdrawal. The shares that leave are
/// rounded up, which here costs Alice one rao; Bob, the last to round, gets it.
#[test]
fn a_part_can_be_withdrawn_after_a_dividend() {
	let alpha = 1_000_000_000;
	let [earned, first, second] = withdraw_fifty_of_fifty_one(alpha);
	assert_eq!(earned, [51 * alpha, 51 * alpha]);
	assert_eq!(first, [alpha - 1, 51 * alpha]);
	assert_eq!(second, [alpha - 1, alpha]);
}

/// In single rao, the rao that rounding costs is all that Alice left, so her position ends.
#[test]
fn a_rest_below_a_rao_falls_to_those_who_stay() {
	assert_eq!(withdraw_fifty_of_fifty_one(1), [[51, 51], [0, 52], [0, 2]]);
}

/// Dividends on a small rest, three times over, make a share worth more than the next rest.
#[test]
fn value_never_stays_without_shares() {
	let mut pool = StakePool::default();
	let mut held = pool.deposit(1).unwrap();
	for _ in 0..3 {
		pool.add_dividend(5_000_000_000).unwrap();
		held = pool.withdraw(held, pool.value - 1).unwrap();
		assert!(held > 0);
		assert_eq!((pool.value, pool.shares), (1, held));
	}
	assert_eq!(pool.withdraw(held, 1), Ok(0));
	assert_eq!(pool, StakePool::default());
}

#[test]
fn a_deposit_worth_less_than_a_share_is_refused() {
	let mut pool = StakePool::default();
	pool.deposit(1).unwrap();
	pool.add_dividend(10 * SHARES_PER_RAO as u64).unwrap();
	let before = pool;
	assert_eq!(pool.deposit(10), Err(StakePoolError::TooSmall));
	assert_eq!(pool, before);
	assert_eq!(pool.deposit(11), Ok(1));
}

//! Claims on alpha beside stake that comes, goes and earns dividends.

use crate::{cases, magnitude, wide};
use dtao_core::{
	claim::PARTS_PER_RAO, stake_pool::StakePool, Alpha, Amount, ClaimAccount, ClaimPool,
};
use primitive_types::U256;
use proptest::{collection::vec, prelude::*};

const HOLDERS: usize = 4;

/// All alpha of a subnet, and all TAO: about 2⁵⁴.
const SUPPLY: u32 = 54;

/// One thing that happens. Amounts of a withdrawal are parts of 255 of the position.
#[derive(Clone, Copy, Debug)]
enum Event {
	Deposit(usize, u64),
	Withdraw(usize, u8),
	/// A dividend in TAO.
	Dividend(u64),
	/// Alpha for all.
	Earn(u64),
	Claim(usize),
}

fn event() -> impl Strategy<Value = Event> {
	prop_oneof![
		3 => (0..HOLDERS, magnitude(48)).prop_map(|(who, amount)| Event::Deposit(who, amount)),
		3 => (0..HOLDERS, prop_oneof![any::<u8>(), Just(255)])
			.prop_map(|(who, part)| Event::Withdraw(who, part)),
		1 => magnitude(48).prop_map(Event::Dividend),
		4 => magnitude(48).prop_map(Event::Earn),
		2 => (0..HOLDERS).prop_map(Event::Claim),
	]
}

/// Stake on root with one hotkey, and the claims beside it.
#[derive(Clone, Debug, Default)]
struct Root {
	stake: StakePool,
	held: [u128; HOLDERS],
	pool: ClaimPool,
	accounts: [ClaimAccount; HOLDERS],
	/// What was set aside and what was paid.
	earned: u128,
	paid: u128,
	roundings: u128,
}

impl Root {
	fn settle(&mut self, who: usize) {
		let account = self.accounts[who].settle(self.pool.rate, self.held[who]);
		self.accounts[who] = account.expect("a few epochs fit");
		self.roundings += 1;
	}

	fn claim(&mut self, who: usize) -> Alpha {
		self.settle(who);
		let amount = self.accounts[who].claimable();
		self.accounts[who] = self.accounts[who].paid();
		self.pool = self.pool.pay(amount).expect("no more is claimed than is left");
		self.paid += u128::from(amount.rao());
		amount
	}

	fn happen(&mut self, event: Event) {
		match event {
			Event::Deposit(who, amount) => {
				self.settle(who);
				self.held[who] += self.stake.deposit(amount).unwrap_or(0);
			},
			Event::Withdraw(who, part) => {
				self.settle(who);
				let worth = u128::from(self.stake.worth(self.held[who]));
				let amount = (worth * u128::from(part) / 255) as u64;
				if self.held[who] > 0 {
					self.held[who] = self.stake.withdraw(self.held[who], amount).unwrap();
				}
				if self.held[who] == 0 {
					self.leave(who);
				}
			},
			Event::Dividend(amount) => drop(self.stake.add_dividend(amount)),
			Event::Earn(amount) => self.earn(amount),
			Event::Claim(who) => drop(self.claim(who)),
		}
	}

	/// A position that is gone leaves behind what is less than a rao.
	fn leave(&mut self, who: usize) {
		let left = self.accounts[who];
		self.pool = self.pool.take_back(left.fraction());
		self.accounts[who] = left.whole();
	}

	fn earn(&mut self, amount: u64) {
		if let Some(pool) = self.pool.raise(Alpha::new(amount), self.stake.shares) {
			self.pool = pool;
			self.earned += u128::from(amount);
			self.roundings += 1;
		}
	}

	/// All that can be claimed and all that waits, in 10⁻¹⁸ rao.
	fn accounted(&self) -> U256 {
		let settled = self.accounts.iter().zip(self.held).map(|(account, held)| {
			wide(account.settle(self.pool.rate, held).expect("it fits").accrued)
		});
		settled.fold(wide(self.pool.rest), |sum, one| sum + one)
	}
}

proptest! {
	#![proptest_config(cases(512))]

	#[test]
	fn claims_are_what_was_set_aside_but_for_a_part_of_a_rao_each(events in vec(event(), 1..60)) {
		let mut root = Root::default();
		for event in events {
			root.happen(event);
			prop_assert_eq!(root.earned - root.paid, u128::from(root.pool.left.rao()));
			let (left, accounted) = (wide(root.pool.left.rao()) * wide(PARTS_PER_RAO), root.accounted());
			prop_assert!(accounted <= left, "more can be claimed than was set aside");
			let slack = root.roundings + HOLDERS as u128;
			prop_assert!(left - accounted <= wide(slack), "{} of {left} lost", left - accounted);
		}
	}

	#[test]
	fn order_of_settling_changes_nothing_but_parts_of_a_rao(
		events in vec(event(), 1..40), more in vec((0..HOLDERS, 0..40usize), 0..40),
	) {
		let (mut one, mut other) = (Root::default(), Root::default());
		for (now, event) in events.into_iter().enumerate() {
			// Settled by withdrawals, all at once or never, the same is claimed in the end.
			let event = if let Event::Claim(who) = event { Event::Withdraw(who, 0) } else { event };
			let still = matches!(event, Event::Withdraw(who, 0) if one.stake.worth(one.held[who]) == 0);
			prop_assume!(!still);
			one.happen(event);
			other.happen(event);
			let now = more.iter().filter(|(_, at)| *at == now);
			now.for_each(|(who, _)| other.settle(*who));
		}
		for who in 0..HOLDERS {
			let (one, other) = (one.claim(who).rao(), other.claim(who).rao());
			prop_assert!(one.abs_diff(other) <= 1, "{one} and {other}");
		}
	}

	#[test]
	fn newcomer_earns_nothing_of_what_was_before(
		first in 1u64..1 << SUPPLY, second in 1u64..1 << SUPPLY,
		before in 1u64..1 << SUPPLY, later in 1u64..1 << SUPPLY,
	) {
		let mut root = Root::default();
		root.happen(Event::Deposit(0, first));
		root.earn(before);
		root.happen(Event::Deposit(1, second));
		prop_assert_eq!(root.claim(1), Alpha::ZERO);
		prop_assert_eq!(root.claim(0).rao(), before - u64::from(root.pool.left.rao() > 0));
		root.earn(later);
		// What could not be divided before counts less than a rao.
		let part = wide(later) * second / (wide(first) + second);
		let claimed = wide(root.claim(1).rao());
		prop_assert!(claimed <= part + 1 && claimed + 2 > part, "{claimed} instead of {part}");
	}

	#[test]
	fn dividends_in_tao_change_no_claim(
		amounts in [1u64..1 << 40, 1u64..1 << 40], dividend in 0u64..1 << SUPPLY,
		alpha in [0u64..1 << SUPPLY, 0u64..1 << SUPPLY],
	) {
		let claimed = |dividend| {
			let mut root = Root::default();
			(0..2).for_each(|who| root.happen(Event::Deposit(who, amounts[who])));
			root.earn(alpha[0]);
			root.happen(Event::Dividend(dividend));
			root.earn(alpha[1]);
			[0, 1].map(|who| root.claim(who))
		};
		prop_assert_eq!(claimed(dividend), claimed(0));
	}

	#[test]
	fn all_alpha_fits_when_there_is_a_rao_of_stake(alpha in any::<u64>()) {
		let mut stake = StakePool::default();
		let held = stake.deposit(1).unwrap();
		let pool = ClaimPool::default().raise(Alpha::new(alpha), held).unwrap();
		let account = ClaimAccount::default().settle(pool.rate, held).unwrap();
		prop_assert_eq!((account.claimable(), account.fraction()), (Alpha::new(alpha), 0));
	}
}

#[test]
fn nothing_is_set_aside_when_nobody_could_claim_it() {
	assert_eq!(ClaimPool::default().raise(Alpha::new(1), 0), None);
}

#[test]
fn nothing_is_set_aside_when_the_rate_has_no_room() {
	let full = ClaimPool { rate: u128::MAX, ..Default::default() };
	assert_eq!(full.raise(Alpha::new(1), PARTS_PER_RAO), None);
	assert_eq!(ClaimPool::default().raise(Alpha::new(400), 1), None);
	assert!(ClaimPool::default().raise(Alpha::new(300), 1).is_some());
	let rich = ClaimPool { left: Alpha::new(u64::MAX), ..Default::default() };
	assert_eq!(rich.raise(Alpha::new(1), PARTS_PER_RAO), None);
}

#[test]
fn no_more_is_paid_than_is_left() {
	let pool = ClaimPool { left: Alpha::new(5), ..Default::default() };
	assert_eq!(pool.pay(Alpha::new(6)), None);
	assert_eq!(pool.pay(Alpha::new(5)).map(|pool| pool.left), Some(Alpha::ZERO));
}

#[test]
fn account_refuses_a_rate_below_the_one_it_has_seen() {
	let account = ClaimAccount { seen: 5, accrued: 7 };
	assert_eq!(account.settle(4, 1), None);
	assert_eq!(account.settle(5, u128::MAX), Some(account));
}

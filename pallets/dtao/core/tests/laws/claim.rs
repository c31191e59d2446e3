//! Claims on alpha beside stake that comes, goes and earns dividends.

use crate::{cases, magnitude, wide};
use dtao_core::{
	claim::{earned, PARTS_PER_RAO},
	fixed::I96F32,
	stake_pool::{StakePool, SHARES_PER_RAO},
	Alpha, Amount, ClaimAccount, ClaimPool,
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
	/// What clients are told that each has claimed.
	told: [u128; HOLDERS],
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
		self.tell(who);
		amount
	}

	fn rate(&self) -> I96F32 {
		self.pool.rate_per_rao(&self.stake)
	}

	fn worth(&self, who: usize) -> u64 {
		self.stake.worth(self.held[who])
	}

	/// Tells clients of one who has settled.
	fn tell(&mut self, who: usize) {
		self.told[who] = self.accounts[who].claimed(self.rate(), self.worth(who));
	}

	/// What a client comes to, and what can be claimed.
	fn shown_and_owed(&self, who: usize) -> (u128, u128) {
		let all = earned(self.rate(), self.worth(who));
		let account = self.accounts[who].settle(self.pool.rate, self.held[who]);
		let owed = account.expect("it fits").claimable().rao();
		(all.saturating_sub(self.told[who]), owed.into())
	}

	fn happen(&mut self, event: Event) {
		match event {
			Event::Deposit(who, amount) => {
				self.settle(who);
				self.held[who] += self.stake.deposit(amount).unwrap_or(0);
				self.tell(who);
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
				self.tell(who);
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
	fn rate_per_rao_is_the_rate_of_its_shares(
		rate in any::<u128>(), value in 1..1u64 << SUPPLY, part in any::<u64>(),
	) {
		let most = u128::from(value) * SHARES_PER_RAO;
		let shares = (most / u128::from(u64::MAX) * u128::from(part)).max(1);
		let (pool, stake) = (ClaimPool { rate, ..Default::default() }, StakePool { value, shares });
		let bits = wide(pool.rate_per_rao(&stake).bits as u128);
		// 10³⁶ is 2³² times 16 and 5³⁶.
		let unit = wide(value) * 16 * wide(5u128.pow(36));
		let exact = wide(rate) * wide(shares);
		prop_assert!(bits * unit <= exact);
		prop_assert!(exact < (bits + 1) * unit + unit / 200_000_000, "more is lost than 2⁻³² and 10⁻¹⁸");
		prop_assert!(bits <= (wide(rate) << 32) / wide(PARTS_PER_RAO));
	}

	#[test]
	fn clients_come_to_what_can_be_claimed(events in vec(event(), 1..60)) {
		let mut root = Root::default();
		for event in events {
			root.happen(event);
			for who in (0..HOLDERS).filter(|who| root.held[*who] > 0) {
				let (shown, owed) = root.shown_and_owed(who);
				// The rate was never higher than that of shares without dividends.
				let slack = root.pool.rate / PARTS_PER_RAO + u128::from(root.worth(who) >> 32) + 4;
				prop_assert!(shown <= owed + slack, "{shown} instead of {owed}");
				let all = root.told[who] == 0 || shown + slack >= owed;
				prop_assert!(all, "{shown} instead of {owed}");
			}
			if let Event::Deposit(who, _) | Event::Withdraw(who, _) | Event::Claim(who) = event {
				let (shown, owed) = root.shown_and_owed(who);
				let all = earned(root.rate(), root.worth(who));
				prop_assert_eq!(shown, owed.min(all), "just after it was told");
			}
		}
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
fn rate_per_rao_is_halved_when_a_dividend_doubles_the_stake() {
	let mut stake = StakePool::default();
	stake.deposit(8).unwrap();
	let pool = ClaimPool::default().raise(Alpha::new(6), stake.shares).unwrap();
	assert_eq!(pool.rate_per_rao(&stake), I96F32 { bits: 3 << 30 });
	stake.add_dividend(8).unwrap();
	assert_eq!(pool.rate_per_rao(&stake), I96F32 { bits: 3 << 29 });
	assert_eq!(earned(pool.rate_per_rao(&stake), 16), 6);
	assert_eq!(pool.rate_per_rao(&StakePool::default()), I96F32::default());
}

#[test]
fn nothing_is_subtracted_when_more_can_be_claimed_than_the_stake_has_earned() {
	let rate = I96F32 { bits: 1 << 31 };
	let account = |rao: u128| ClaimAccount { seen: 0, accrued: rao * PARTS_PER_RAO + 1 };
	assert_eq!([0, 4, 5, 6].map(|rao| account(rao).claimed(rate, 11)), [5, 1, 0, 0]);
}

#[test]
fn most_that_stake_can_have_earned_fits() {
	let pool = ClaimPool { rate: u128::MAX, ..Default::default() };
	let stake = StakePool { value: 1, shares: SHARES_PER_RAO };
	let rate = pool.rate_per_rao(&stake);
	assert_eq!(rate.bits >> 101, 0);
	assert!(earned(rate, 21_000_000_000_000_000) < u128::MAX);
	assert_eq!(earned(I96F32 { bits: -1 }, 1), 0);
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

//! Positions as shares of a hotkey's stake.
//!
//! All who stake with one hotkey on one subnet own shares of one value. A dividend raises the value
//! and touches no position, so its cost does not depend on how many there are.

use crate::fixed::{mul_div, Rounding};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Shares per rao in a new stake pool: until dividends have multiplied its value by this factor, a
/// share is worth less than a rao and a deposit loses at most a rao to rounding.
pub const SHARES_PER_RAO: u128 = 1_000_000_000_000_000_000;

/// Why a stake pool can't do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StakePoolError {
	/// More is withdrawn than the position holds.
	NotEnough,
	/// The deposit is worth less than one share.
	TooSmall,
	/// Nobody holds a share of the pool, so nobody could earn a dividend.
	NoShares,
	/// The value would exceed `u64`.
	Overflow,
}

/// All that is staked with one hotkey on one subnet.
///
/// The value of a share never falls while several hold them: deposits and withdrawals round for those
/// who stay. Shares are at most [`SHARES_PER_RAO`] times the value, so they fit `u128`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct StakePool {
	/// What the shares are worth together, in rao of alpha (of TAO on root).
	pub value: u64,
	/// The shares of all positions.
	pub shares: u128,
}

impl StakePool {
	/// What `shares` are worth, in rao. **Rounding**: down, for the pool; all shares are worth all.
	pub fn worth(&self, shares: u128) -> u64 {
		mul_div(shares, self.value.into(), self.shares, Rounding::Down)
			.and_then(|worth| u64::try_from(worth).ok())
			.unwrap_or(0)
	}

	/// Adds `amount` rao; answers with the shares it buys.
	///
	/// **Rounding**: shares down, for those who are in already.
	/// **Errors**: [`StakePoolError::TooSmall`], [`StakePoolError::Overflow`].
	pub fn deposit(&mut self, amount: u64) -> Result<u128, StakePoolError> {
		let value = self.value.checked_add(amount).ok_or(StakePoolError::Overflow)?;
		let bought = if self.shares == 0 {
			u128::from(amount).checked_mul(SHARES_PER_RAO)
		} else {
			mul_div(amount.into(), self.shares, self.value.into(), Rounding::Down)
		}
		.ok_or(StakePoolError::Overflow)?;
		if bought == 0 {
			return Err(StakePoolError::TooSmall);
		}
		self.shares = self.shares.checked_add(bought).ok_or(StakePoolError::Overflow)?;
		self.value = value;
		Ok(bought)
	}

	/// Takes `amount` rao out of a position of `held` shares; answers with the shares it keeps.
	///
	/// **Rounding**: the shares that go are rounded up, for those who stay. Withdrawing all that the
	/// position is worth takes all its shares, and so does leaving it with less than a rao. What the
	/// only holder leaves starts over with [`SHARES_PER_RAO`].
	/// **Errors**: [`StakePoolError::NotEnough`].
	pub fn withdraw(&mut self, held: u128, amount: u64) -> Result<u128, StakePoolError> {
		let value = self.value.checked_sub(amount).ok_or(StakePoolError::NotEnough)?;
		if amount > self.worth(held) {
			return Err(StakePoolError::NotEnough);
		}
		let kept = if held == self.shares {
			// Nobody else has a share, so the value of one may change: this restores its precision.
			self.shares =
				u128::from(value).checked_mul(SHARES_PER_RAO).ok_or(StakePoolError::Overflow)?;
			self.shares
		} else {
			self.sell_shares(held, amount, value).ok_or(StakePoolError::Overflow)?
		};
		self.value = value;
		Ok(kept)
	}

	/// Takes the shares that `amount` rao cost out of `held`, when `value` stays for all; answers with
	/// the shares that are kept.
	fn sell_shares(&mut self, held: u128, amount: u64, value: u64) -> Option<u128> {
		let sold = if amount == self.worth(held) {
			held
		} else {
			// Less than the position is worth costs at most what is held.
			mul_div(amount.into(), self.shares, self.value.into(), Rounding::Up)?.min(held)
		};
		let shares = self.shares.checked_sub(sold)?;
		let kept = held.checked_sub(sold)?;
		let dust = Self { value, shares }.worth(kept) == 0;
		self.shares = if dust { shares.checked_sub(kept)? } else { shares };
		Some(if dust { 0 } else { kept })
	}

	/// Raises what every share is worth by a dividend of `amount` rao in total.
	///
	/// **Errors**: [`StakePoolError::NoShares`], [`StakePoolError::Overflow`].
	pub fn add_dividend(&mut self, amount: u64) -> Result<(), StakePoolError> {
		if self.shares == 0 {
			return Err(StakePoolError::NoShares);
		}
		self.value = self.value.checked_add(amount).ok_or(StakePoolError::Overflow)?;
		Ok(())
	}
}

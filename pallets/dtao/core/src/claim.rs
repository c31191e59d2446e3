//! What root stake has earned as alpha and can claim.
//!
//! All who stake with one hotkey on root take part by their shares, as with a dividend: what the hotkey
//! earns on a subnet raises one rate, whatever their number, and each position remembers the rate up to
//! which it has taken part. A rate is per share, not per rao: a dividend in TAO makes a share worth
//! more and entitles it to no more alpha.

use crate::{
	amount::{Alpha, Amount},
	fixed::{mul_div, Price, Rounding, I96F32},
	stake_pool::{StakePool, SHARES_PER_RAO},
};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Parts of a rao of alpha in which claims are counted.
///
/// With as many parts as a rao of stake has shares, what divides by the stake in whole numbers is
/// divided without a rest.
pub const PARTS_PER_RAO: u128 = SHARES_PER_RAO;

/// What root has earned with a hotkey on one subnet.
///
/// A rate has room for all alpha there can be over one rao of stake that has had no dividends yet; where
/// dividends have made a share worth far more than a rao, for less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ClaimPool {
	/// All that one share of the hotkey's stake on root has earned so far, in 10⁻³⁶ rao.
	pub rate: u128,
	/// The alpha that has been set aside and not been claimed.
	pub left: Alpha,
	/// The part of `left` that no share has been given yet, in 10⁻¹⁸ rao: it joins what is earned next.
	pub rest: u128,
}

impl ClaimPool {
	/// Sets `amount` aside for the holders of `shares`; nothing where there are none, or where the rate
	/// has no room for it.
	///
	/// **Rounding**: the rate down, for the pool; what it can't express waits for the next time.
	pub fn raise(&self, amount: Alpha, shares: u128) -> Option<Self> {
		let parts = u128::from(amount.rao()).checked_mul(PARTS_PER_RAO)?.checked_add(self.rest)?;
		let step = mul_div(parts, PARTS_PER_RAO, shares, Rounding::Down)?;
		let given = mul_div(step, shares, PARTS_PER_RAO, Rounding::Up)?;
		Some(Self {
			rate: self.rate.checked_add(step)?,
			left: self.left.checked_add(amount)?,
			rest: parts.checked_sub(given)?,
		})
	}

	/// Takes out what is paid; nothing where it is more than is left.
	pub fn pay(&self, amount: Alpha) -> Option<Self> {
		Some(Self { left: self.left.checked_sub(amount)?, ..*self })
	}

	/// What a rao has earned so far of `stake`, all that is staked on root with the hotkey, as clients read
	/// it: a dividend in TAO makes a rao fewer shares. Zero where nothing is staked.
	///
	/// **Rounding**: down, for the pool, by less than 2⁻³² and 10⁻¹⁸ together. **Law**: it is at most the
	/// rate per share times [`SHARES_PER_RAO`], what it would be without any dividend.
	pub fn rate_per_rao(&self, stake: &StakePool) -> I96F32 {
		let whole = u128::from(stake.value).checked_mul(PARTS_PER_RAO); // 124 bits
		let parts = whole.and_then(|whole| mul_div(self.rate, stake.shares, whole, Rounding::Down));
		// No more than the rate, since there are at most as many shares as parts.
		I96F32::from_price(Price::from_inner(parts.unwrap_or(0)))
	}

	/// Takes back what a position leaves behind, in 10⁻¹⁸ rao.
	pub fn take_back(&self, parts: u128) -> Self {
		// Both are parts of what is left, which is 124 bits in this unit.
		Self { rest: self.rest.saturating_add(parts), ..*self }
	}
}

/// A position on root beside one [`ClaimPool`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ClaimAccount {
	/// The rate up to which the position has taken part.
	pub seen: u128,
	/// What it has earned up to there and not been paid, in 10⁻¹⁸ rao of alpha.
	pub accrued: u128,
}

impl ClaimAccount {
	/// The account after `shares` have taken part up to `rate`; nothing where it has seen a higher one.
	///
	/// **Rounding**: what it earns down, for the pool. **Law**: what all accounts of a pool have accrued
	/// is at most what is left, in whatever order they settle; they miss it by the pool's rest and by
	/// less than 10⁻¹⁸ rao for each settlement and each raise.
	pub fn settle(&self, rate: u128, shares: u128) -> Option<Self> {
		let step = rate.checked_sub(self.seen)?;
		let earned = mul_div(step, shares, PARTS_PER_RAO, Rounding::Down)?;
		Some(Self { seen: rate, accrued: self.accrued.checked_add(earned)? })
	}

	/// The whole rao that can be paid.
	pub fn claimable(&self) -> Alpha {
		let rao = self.accrued.checked_div(PARTS_PER_RAO).unwrap_or(0);
		Alpha::new(u64::try_from(rao).unwrap_or(u64::MAX)) // at most what is left of the pool
	}

	/// What clients subtract from what `stake` rao have earned at `rate` per rao, to come to what can be
	/// claimed: the part that was earned before the stake was there, or has been paid. Zero where more can
	/// be claimed, which stake has earned that is gone.
	pub fn claimed(&self, rate: I96F32, stake: u64) -> u128 {
		earned(rate, stake).saturating_sub(self.claimable().rao().into())
	}

	/// What is accrued beyond whole rao, in 10⁻¹⁸ rao.
	pub fn fraction(&self) -> u128 {
		self.accrued.checked_rem(PARTS_PER_RAO).unwrap_or(0)
	}

	/// The account once all whole rao are paid.
	pub fn paid(&self) -> Self {
		Self { accrued: self.fraction(), ..*self }
	}

	/// The account with its whole rao alone: what it has beyond them goes back into the pool
	/// ([`ClaimPool::take_back`]).
	pub fn whole(&self) -> Self {
		Self { accrued: self.accrued.saturating_sub(self.fraction()), ..*self } // a part of it
	}
}

/// What `stake` rao have earned at `rate` per rao, as clients work it out, in rao. **Rounding**: down.
///
/// **Law**: less [`ClaimAccount::claimed`] it is what can be claimed, or at most that where that is zero. This
/// is exact when it was just written. Later, while the position keeps its shares, the two differ by less
/// than 2 rao, the stake's part of 2⁻³² and 10⁻¹⁸, and one rate per rao, of now or of then: stake is
/// counted in whole rao, and a part of one comes and goes as others trade.
pub fn earned(rate: I96F32, stake: u64) -> u128 {
	// No rate is negative; it has 101 bits, and root stake 55, that of all TAO.
	let bits = u128::try_from(rate.bits).unwrap_or(0);
	mul_div(bits, stake.into(), 1 << 32, Rounding::Down).unwrap_or(u128::MAX)
}

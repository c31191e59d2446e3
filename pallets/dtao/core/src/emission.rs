//! The parts of a subnet's emission: what enters its pool, who gets the new alpha.

use crate::{
	amount::{Alpha, Amount, Tao},
	fixed::{mul_div, mul_div_u64, Price, Rounding, PRICE_ONE},
	pool::Pool,
	rules::{CapRule, OverflowRule},
};

/// The most alpha that may join a block's TAO, when the subnet emits `alpha`, the block `tao` and
/// root weighs `root` before it. **Rounding**: down.
pub fn alpha_cap(rule: CapRule, alpha: Alpha, tao: Tao, root: RootWeight) -> Alpha {
	match rule {
		CapRule::AlphaEmission => alpha,
		CapRule::LowerEmission => alpha.min(tao.rao().into()),
		// A proportion of what has 64 bits has no more.
		CapRule::RootProportion => root.part_of(alpha.rao(), 1).unwrap_or(0).into(),
	}
}

/// What enters a pool in one block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Injection {
	/// The TAO that enters.
	pub tao_in: Tao,
	/// The alpha that enters beside it.
	pub alpha_in: Alpha,
	/// The TAO that buys alpha, before the other enters.
	pub excess: Tao,
	/// Whether the alpha that would keep the price exceeded its cap.
	pub capped: bool,
}

impl Injection {
	/// What `tao` brings into `pool` when at most `cap` of alpha may enter.
	///
	/// **Rounding**: alpha down; under a cap the TAO that enters beside it down, so that what is left
	/// over buys. **Laws**: what enters and what buys sum to `tao`; under the cap the price never
	/// falls and rises by less than one rao of alpha can make it. A binding cap raises it where all
	/// TAO enters; where the rest buys, what enters leaves it or lowers it by less than a rao of TAO can.
	pub fn new(pool: &Pool, tao: Tao, cap: Alpha, rule: OverflowRule) -> Self {
		if tao.is_zero() {
			return Self::default();
		}
		let matching = mul_div_u64(tao.rao(), pool.alpha.rao(), pool.tao.rao(), Rounding::Down);
		match matching {
			Some(matching) if matching <= cap.rao() => {
				Self { tao_in: tao, alpha_in: matching.into(), ..Self::default() }
			},
			_ => Self::capped(pool, tao, cap, rule),
		}
	}

	/// What enters and what buys where `cap` is less than the alpha that matches `tao`.
	fn capped(pool: &Pool, tao: Tao, cap: Alpha, rule: OverflowRule) -> Self {
		let tao_in = match rule {
			OverflowRule::PriceRise => tao,
			OverflowRule::BuyAndRecycle | OverflowRule::BuyAndKeep => {
				mul_div_u64(cap.rao(), pool.tao.rao(), pool.alpha.rao(), Rounding::Down)
					.map_or(tao, Tao::new) // a pool without alpha has no price
			},
		};
		// Less alpha than matches has less TAO at the pool's price.
		let excess = tao.checked_sub(tao_in).unwrap_or(Tao::ZERO);
		Self { tao_in, alpha_in: cap, excess, capped: true }
	}
}

/// The new alpha of one block and its four parts, which sum to it exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Split {
	/// The owner's cut. **Rounding**: down.
	pub owner: Alpha,
	/// The miners' half of the rest. **Rounding**: down.
	pub miners: Alpha,
	/// Root's part of the other half. **Rounding**: down.
	pub root: Alpha,
	/// What remains, for the validators.
	pub validators: Alpha,
}

impl Split {
	/// Splits `alpha` when the owner takes `owner_cut` parts of 65,535.
	pub fn new(alpha: Alpha, owner_cut: u16, root: RootWeight) -> Option<Self> {
		let owner = mul_div_u64(alpha.rao(), owner_cut.into(), u16::MAX.into(), Rounding::Down)?;
		let rest = alpha.rao().checked_sub(owner)?;
		let miners = rest >> 1;
		let root = root.part_of(rest, 2)?;
		let validators = rest.checked_sub(miners)?.checked_sub(root)?;
		Some(Self {
			owner: owner.into(),
			miners: miners.into(),
			root: root.into(),
			validators: validators.into(),
		})
	}
}

/// What TAO on root weighs beside alpha when all of it would be `tao_weight` = `u64::MAX`, in rao.
/// **Rounding**: down.
pub fn weighted_root(stake: Tao, tao_weight: u64) -> u64 {
	// The weight is a fraction, so the product never exceeds the stake.
	mul_div_u64(stake.rao(), tao_weight, u64::MAX, Rounding::Down).unwrap_or(0)
}

/// Root stake against the alpha of a subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RootWeight {
	root: u64,
	total: u128,
}

impl RootWeight {
	/// Root's weight beside `issuance` alpha: `tao_weight · stake` of `tao_weight · stake +
	/// issuance`. **Rounding**: the weighted stake down to the rao.
	pub fn new(stake: Tao, tao_weight: u64, issuance: Alpha) -> Self {
		let root = weighted_root(stake, tao_weight);
		Self { root, total: u128::from(root).saturating_add(issuance.rao().into()) }
	}

	/// Root's proportion of `alpha` rao, divided by `divisor`. **Rounding**: down.
	fn part_of(self, alpha: u64, divisor: u128) -> Option<u64> {
		if self.root == 0 {
			return Some(0);
		}
		let whole = self.total.checked_mul(divisor)?;
		mul_div(alpha.into(), self.root.into(), whole, Rounding::Down)?.try_into().ok()
	}

	/// Root's proportion with 18 decimals. **Rounding**: down.
	pub fn proportion(self) -> Price {
		let part = mul_div(self.root.into(), PRICE_ONE, self.total, Rounding::Down);
		Price::from_inner(part.unwrap_or(0))
	}
}

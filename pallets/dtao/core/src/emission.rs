//! The parts of a block's emission: shares of TAO, what enters a pool, who gets the new alpha.

use crate::{
	amount::{Alpha, Amount, Tao},
	fixed::{mul_div, mul_div_u64, Price, Rounding, PRICE_ONE},
	pool::Pool,
	rules::{OverflowRule, ShareRule},
	subnet::Subnet,
};

/// The claims of all subnets on the TAO of one block.
#[derive(Clone, Copy, Debug)]
pub struct Shares {
	emission: Tao,
	rule: ShareRule,
	now: u64,
	total: u128,
}

impl Shares {
	/// The shares of block `now`'s `emission` over `subnets`.
	pub fn new(emission: Tao, rule: ShareRule, now: u64, subnets: &[Subnet]) -> Self {
		let claims = subnets.iter().map(|subnet| claim(rule, now, subnet));
		// Moving prices are at most 10¹⁸, so the claims of 2⁶⁸ subnets fit.
		Self { emission, rule, now, total: claims.fold(0, u128::saturating_add) }
	}

	/// The TAO of one subnet. **Rounding**: down; what the floors leave is not minted, nor is the
	/// share of a closed subnet, nor anything while all claims are zero.
	pub fn of(&self, subnet: &Subnet) -> Tao {
		if !subnet.open {
			return Tao::ZERO;
		}
		let claim = claim(self.rule, self.now, subnet);
		mul_div(self.emission.rao().into(), claim, self.total, Rounding::Down)
			.and_then(|rao| u64::try_from(rao).ok())
			.map_or(Tao::ZERO, Tao::new)
	}

	/// The part of all claims that is the subnet's, open or closed, with 18 decimals. **Rounding**: down;
	/// zero while all claims are zero.
	pub fn claimed_by(&self, subnet: &Subnet) -> Price {
		let claim = claim(self.rule, self.now, subnet);
		let part = mul_div(claim, PRICE_ONE, self.total, Rounding::Down);
		Price::from_inner(part.unwrap_or(0))
	}
}

fn claim(rule: ShareRule, now: u64, subnet: &Subnet) -> u128 {
	match rule {
		_ if subnet.takes_part(now) => subnet.moving_price.into_inner(),
		_ => 0,
	}
}

/// What enters a pool in one block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Injection {
	/// The TAO that enters.
	pub tao_in: Tao,
	/// The alpha that enters beside it.
	pub alpha_in: Alpha,
	/// Whether the alpha that would keep the price exceeded its cap.
	pub capped: bool,
}

impl Injection {
	/// What `tao` brings into `pool` when at most `cap` of alpha may enter.
	///
	/// **Rounding**: alpha down. **Law**: under the cap the price never falls and rises by less than
	/// one rao of alpha can make it; a binding cap raises it.
	pub fn new(pool: &Pool, tao: Tao, cap: Alpha, rule: OverflowRule) -> Self {
		if tao.is_zero() {
			return Self::default();
		}
		let matching = mul_div_u64(tao.rao(), pool.alpha.rao(), pool.tao.rao(), Rounding::Down);
		match (matching, rule) {
			(Some(matching), _) if matching <= cap.rao() => {
				Self { tao_in: tao, alpha_in: matching.into(), capped: false }
			},
			_ => Self { tao_in: tao, alpha_in: cap, capped: true },
		}
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
		let root = root.half_of(rest)?;
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

	/// Half of root's proportion of `alpha` rao. **Rounding**: down.
	fn half_of(self, alpha: u64) -> Option<u64> {
		if self.root == 0 {
			return Some(0);
		}
		let twice = self.total.checked_mul(2)?;
		mul_div(alpha.into(), self.root.into(), twice, Rounding::Down)?.try_into().ok()
	}

	/// Root's proportion with 18 decimals. **Rounding**: down.
	pub fn proportion(self) -> Price {
		let part = mul_div(self.root.into(), PRICE_ONE, self.total, Rounding::Down);
		Price::from_inner(part.unwrap_or(0))
	}
}

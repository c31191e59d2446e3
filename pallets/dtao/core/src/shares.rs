//! The subnets' parts of a block's TAO, by every rule.

use crate::{
	amount::{Amount, Tao},
	block::BlockContext,
	fixed::{mul_div, Ratio, Rounding, PRICE_ONE},
	flow,
	rules::{BurnRule, ShareRule, ShareSource},
	subnet::Subnet,
};
use alloc::vec::Vec;

/// The largest claim: those of all the subnets that netuids can name, 2¹⁶, sum within `u128`.
const MAX_CLAIM: u128 = u128::MAX >> 16;

/// The unit of claims by price less burn: 27 decimals, of a product that has 36.
const BURN_UNIT: u128 = 1_000_000_000;

/// The parts of all subnets in the TAO of one block, by their place in the list that they were given in.
#[derive(Clone, Debug)]
pub struct Shares {
	emission: Tao,
	open: Vec<bool>,
	claims: Claims,
	blend: Option<Blend>,
}

/// The claims of all subnets by one measure, and what a claim to everything would be.
#[derive(Clone, Debug)]
struct Claims {
	sizes: Vec<u128>,
	whole: u128,
}

/// The second measure of two, `done` of `blocks` after the first was all that counted.
#[derive(Clone, Debug)]
struct Blend {
	claims: Claims,
	done: u32,
	blocks: u32,
}

impl Shares {
	/// The shares of `emission` over `subnets`, as they were before the block.
	pub fn new(emission: Tao, subnets: &[Subnet], block: &BlockContext) -> Self {
		let (source, blend) = measures(block.rules.share, block.rules_age());
		let claims = |source| Claims::new(source, subnets, block);
		Self {
			emission,
			open: subnets.iter().map(|subnet| subnet.open).collect(),
			claims: claims(source),
			blend: blend.map(|(to, done, blocks)| Blend { claims: claims(to), done, blocks }),
		}
	}

	/// The TAO of the subnet at `index`. **Rounding**: down; what the floors leave is not minted, nor
	/// is the share of a closed subnet, nor anything while all claims are zero.
	pub fn of(&self, index: usize) -> Tao {
		match self.open.get(index) {
			Some(true) => {
				self.part(index, self.emission.rao().into()).try_into().unwrap_or(0).into()
			},
			_ => Tao::ZERO,
		}
	}

	/// The part of everything that the subnet at `index` claims, open or closed. **Rounding**: down;
	/// zero while all claims are zero.
	pub fn claimed_by(&self, index: usize) -> Ratio {
		Ratio::from_inner(self.part(index, PRICE_ONE))
	}

	/// The part of `whole`, which has 64 bits, that the subnet at `index` claims.
	fn part(&self, index: usize, whole: u128) -> u128 {
		let part = self.claims.part(index, whole);
		match &self.blend {
			Some(blend) => blend.between(part, blend.claims.part(index, whole)),
			None => part,
		}
	}
}

/// What counts when the rules have been in force for `age` blocks: a measure, and in the midst of a
/// blend the other one, with the blocks that are done and those that it takes.
fn measures(rule: ShareRule, age: u64) -> (ShareSource, Option<(ShareSource, u32, u32)>) {
	match (rule, u32::try_from(age)) {
		(ShareRule::By(source), _) => (source, None),
		(ShareRule::Blend { from, to, blocks }, Ok(done)) if done < blocks => {
			(from, (done > 0).then_some((to, done, blocks)))
		},
		(ShareRule::Blend { to, .. }, _) => (to, None),
	}
}

impl Blend {
	/// The point between two amounts. **Rounding**: down; so it never exceeds the larger.
	fn between(&self, from: u128, to: u128) -> u128 {
		let left = self.blocks.saturating_sub(self.done); // a blend that is done is none any more

		// Amounts of 64 bits times blocks of 32.
		let sum =
			from.saturating_mul(left.into()).saturating_add(to.saturating_mul(self.done.into()));
		sum.checked_div(self.blocks.into()).unwrap_or(0)
	}
}

impl Claims {
	fn new(source: ShareSource, subnets: &[Subnet], block: &BlockContext) -> Self {
		let mut sizes = match source {
			ShareSource::RootVote => {
				sizes(subnets, |subnet| subnet.takes_part(block.now), |it| it.vote.into_inner())
			},
			ShareSource::MovingPrice => {
				sizes(subnets, |subnet| subnet.takes_part(block.now), price)
			},
			ShareSource::TaoFlow(rule) => {
				let smoothing = block.params.flow_smoothing;
				let flows =
					|it: &Subnet| it.receives(block.now).then(|| it.flows.advanced(smoothing));
				flow::claims(rule, &subnets.iter().map(flows).collect::<Vec<_>>())
			},
			ShareSource::PriceLessBurn(rule) => less_burn(rule, subnets, block),
		};
		for size in &mut sizes {
			*size = (*size).min(MAX_CLAIM);
		}
		let sum = sizes.iter().fold(0u128, |sum, size| sum.saturating_add(*size)); // see `MAX_CLAIM`
		let whole = match source {
			// What is voted for root itself is nobody's.
			ShareSource::RootVote => sum.max(PRICE_ONE),
			_ => sum,
		};
		Self { sizes, whole }
	}

	/// The part of `of` that the subnet at `index` claims. **Rounding**: down.
	fn part(&self, index: usize, of: u128) -> u128 {
		let size = self.sizes.get(index).copied().unwrap_or(0);
		mul_div(of, size, self.whole, Rounding::Down).unwrap_or(0) // no size exceeds the whole
	}
}

/// The sizes of the claims of those that have one.
fn sizes(
	subnets: &[Subnet],
	claims: impl Fn(&Subnet) -> bool,
	size: impl Fn(&Subnet) -> u128,
) -> Vec<u128> {
	subnets.iter().map(|subnet| if claims(subnet) { size(subnet) } else { 0 }).collect()
}

fn price(subnet: &Subnet) -> u128 {
	subnet.moving_price.into_inner()
}

/// Moving prices less what was burned; where nothing is left of any, the moving prices.
fn less_burn(rule: BurnRule, subnets: &[Subnet], block: &BlockContext) -> Vec<u128> {
	let receives = |subnet: &Subnet| subnet.receives(block.now);
	let left = sizes(subnets, receives, |subnet| {
		mul_div(price(subnet), unburned(rule, subnet, block), BURN_UNIT, Rounding::Down)
			.unwrap_or(MAX_CLAIM)
	});
	if left.iter().any(|size| *size > 0) {
		left
	} else {
		sizes(subnets, receives, price)
	}
}

/// What a moving price is multiplied with, with 18 decimals. **Rounding**: down.
fn unburned(rule: BurnRule, subnet: &Subnet, block: &BlockContext) -> u128 {
	// More than all can't burn.
	let kept = PRICE_ONE.saturating_sub(subnet.miner_burn.into_inner());
	if !rule.root_proportion {
		return kept;
	}
	// A subnet whose alpha exceeds `u64` fails anyway.
	let weight = subnet.issuance().map(|issuance| block.root_weight(issuance).proportion());
	let proportion = weight.unwrap_or_default().into_inner();
	mul_div(kept, proportion, PRICE_ONE, Rounding::Down).unwrap_or(0)
}

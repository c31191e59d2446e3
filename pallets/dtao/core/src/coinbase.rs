//! One block of the economy over all subnets, as a pure step.

use crate::{
	amount::{Alpha, Amount, Tao},
	ema::{moving_price, Smoothing},
	emission::{Injection, RootWeight, Shares, Split},
	fixed::Price,
	issuance::block_emission,
	params::Params,
	pool::FeeRate,
	rules::{RootRule, Rules},
	subnet::Subnet,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a block knows before it begins.
#[derive(Clone, Copy, Debug)]
pub struct BlockContext {
	/// The number of the block.
	pub now: u64,
	/// All TAO that exists.
	pub issuance: Tao,
	/// All TAO staked on root.
	pub root_stake: Tao,
	/// The numbers that hold for all subnets.
	pub params: Params,
	/// The rules in force.
	pub rules: Rules,
	/// The first block in which they were.
	pub rules_since: u64,
}

/// What one block gave one subnet. All zero for a subnet that has not started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
	/// TAO minted into the pool.
	pub tao_in: Tao,
	/// Alpha minted into the pool.
	pub alpha_in: Alpha,
	/// TAO minted to buy alpha from the pool.
	pub excess: Tao,
	/// The alpha that it bought.
	pub bought: Alpha,
	/// Alpha minted for the participants, before its split.
	pub alpha_out: Alpha,
	/// Whether the alpha injection hit its cap.
	pub capped: bool,
	/// Root's weight beside the subnet's alpha, after the injection; half of it is root's part of
	/// what the owner leaves.
	pub root_proportion: Price,
	/// The parts of `alpha_out`; where root's part is not sold though it should be, it is zero and stays
	/// with the validators.
	pub split: Split,
	/// The part of `split.root` that was destroyed, since root receives none now.
	pub recycled: Alpha,
	/// TAO from the sale of root's part.
	pub root_tao: Tao,
}

/// Why a subnet was left as it was.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum StepError {
	/// An amount of this subnet would exceed `u64`.
	Overflow,
}

/// What a block did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
	/// The TAO that the subnets received: never more than the block's emission.
	pub minted: Tao,
	/// One result per subnet, in the order given.
	pub results: Vec<Result<Terms, StepError>>,
}

/// Runs one block over all subnets.
///
/// A subnet that fails is left as it was and its share is not minted; the others don't notice.
/// **Laws**: minted TAO is at most the block emission; parts sum exactly.
pub fn step(subnets: &mut [Subnet], block: &BlockContext) -> Outcome {
	let emission = Tao::new(block_emission(block.issuance.rao()));
	let shares = Shares::new(emission, block.rules.share, block.now, subnets);
	let mut minted = Tao::ZERO;
	let results = subnets
		.iter_mut()
		.map(|subnet| {
			let (next, terms) = advance(subnet, shares.of(subnet), block)?;
			minted = minted.checked_add(terms.tao_in).ok_or(StepError::Overflow)?;
			*subnet = next;
			Ok(terms)
		})
		.collect();
	Outcome { minted, results }
}

/// One block of one subnet that receives `tao`: the subnet after it and what it was given.
fn advance(subnet: &Subnet, tao: Tao, block: &BlockContext) -> Result<(Subnet, Terms), StepError> {
	let Some(age) = subnet.age(block.now) else {
		return Ok((*subnet, Terms::default()));
	};
	let mut next = *subnet;
	let mut terms = inject(&mut next, tao, block).ok_or(StepError::Overflow)?;
	divide(&mut next, &mut terms, block).ok_or(StepError::Overflow)?;
	next.moving_price = moving_price(
		next.moving_price,
		next.pool.price(),
		age,
		Smoothing { factor: block.params.moving_alpha, halving: next.ema_halving },
	);
	Ok((next, terms))
}

/// Mints TAO and alpha into the pool, and the participants' alpha beside it.
fn inject(subnet: &mut Subnet, tao: Tao, block: &BlockContext) -> Option<Terms> {
	let alpha_out = Alpha::new(block_emission(subnet.issuance()?.rao()));
	let injection = Injection::new(&subnet.pool, tao, alpha_out, block.rules.overflow);
	subnet.pool.tao = subnet.pool.tao.checked_add(injection.tao_in)?;
	subnet.pool.alpha = subnet.pool.alpha.checked_add(injection.alpha_in)?;
	subnet.alpha_out = subnet.alpha_out.checked_add(alpha_out)?;
	let Injection { tao_in, alpha_in, capped } = injection;
	Some(Terms { tao_in, alpha_in, alpha_out, capped, ..Terms::default() })
}

/// Divides the participants' alpha among the pendings, root's part as the rules say.
fn divide(subnet: &mut Subnet, terms: &mut Terms, block: &BlockContext) -> Option<()> {
	let Params { tao_weight, owner_cut, .. } = block.params;
	let weight = RootWeight::new(block.root_stake, tao_weight, subnet.issuance()?);
	terms.root_proportion = weight.proportion();
	terms.split = Split::new(terms.alpha_out, owner_cut, weight)?;
	match block.rules.root {
		RootRule::Sale | RootRule::SaleUnlessCapped | RootRule::Claim => {
			sell_root_alpha(subnet, terms)?
		},
	}
	let pending = &mut subnet.pending;
	pending.owner = pending.owner.checked_add(terms.split.owner)?;
	pending.miners = pending.miners.checked_add(terms.split.miners)?;
	pending.validators = pending.validators.checked_add(terms.split.validators)?;
	pending.root_tao = pending.root_tao.checked_add(terms.root_tao)?;
	Some(())
}

/// Sells root's alpha without a fee; the validators keep what the pool can't take.
fn sell_root_alpha(subnet: &mut Subnet, terms: &mut Terms) -> Option<()> {
	let alpha = terms.split.root;
	match subnet.pool.sell(alpha, FeeRate::ZERO) {
		Ok(trade) => {
			subnet.pool = trade.pool;
			subnet.alpha_out = subnet.alpha_out.checked_sub(alpha)?;
			terms.root_tao = trade.output;
		},
		Err(_) => {
			terms.split.root = Alpha::ZERO;
			terms.split.validators = terms.split.validators.checked_add(alpha)?;
		},
	}
	Some(())
}

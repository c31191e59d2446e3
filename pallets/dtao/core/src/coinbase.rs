//! One block of the economy over all subnets, as a pure step.

use crate::{
	amount::{Alpha, Amount, Tao},
	block::BlockContext,
	ema::{moving_price, Smoothing},
	emission::{alpha_cap, Injection, Split},
	fixed::{Price, PRICE_ONE},
	flow::Flow,
	issuance::block_emission,
	pool::FeeRate,
	rules::{OverflowRule, RootRule},
	shares::Shares,
	subnet::Subnet,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

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

impl Terms {
	/// All TAO minted; nothing where it exceeds `u64`.
	fn minted(&self) -> Option<Tao> {
		self.tao_in.checked_add(self.excess)
	}
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

/// What a block knows beside its context, the same for all subnets.
struct Stage<'a> {
	block: &'a BlockContext,
	emission: Tao,
	/// Whether root receives its part where it claims it.
	root_claims: bool,
}

/// Runs one block over all subnets.
///
/// In this order: the averages of the flows, the shares, and for each subnet the chain's purchase, what
/// enters the pool, the new alpha and its parts, root's part, and the moving price after its use.
///
/// A subnet that fails is left as it was and its share is not minted; the others don't notice.
/// **Laws**: minted TAO is at most the block emission; parts sum exactly.
pub fn step(subnets: &mut [Subnet], block: &BlockContext) -> Outcome {
	let emission = block.emission();
	let shares = Shares::new(emission, subnets, block);
	let stage = Stage { block, emission, root_claims: prices_exceed_one(subnets, block.now) };
	let mut minted = Tao::ZERO;
	let results = subnets
		.iter_mut()
		.enumerate()
		.map(|(index, subnet)| {
			let (next, terms) = advance(subnet, shares.of(index), &stage)?;
			minted = terms
				.minted()
				.and_then(|tao| minted.checked_add(tao))
				.ok_or(StepError::Overflow)?;
			*subnet = next;
			Ok(terms)
		})
		.collect();
	Outcome { minted, results }
}

/// Whether the moving prices of the subnets that receive TAO sum to more than one.
fn prices_exceed_one(subnets: &[Subnet], now: u64) -> bool {
	let prices =
		subnets.iter().filter(|it| it.receives(now)).map(|it| it.moving_price.into_inner());
	prices.fold(0, u128::saturating_add) > PRICE_ONE // what saturates exceeds it
}

/// One block of one subnet that receives `tao`: the subnet after it and what it was given.
fn advance(subnet: &Subnet, tao: Tao, stage: &Stage) -> Result<(Subnet, Terms), StepError> {
	let Some(age) = subnet.age(stage.block.now) else {
		return Ok((*subnet, Terms::default()));
	};
	let params = &stage.block.params;
	let mut next = *subnet;
	next.flows = subnet.flows.advanced(params.flow_smoothing);
	let mut terms = inject(&mut next, tao, stage).ok_or(StepError::Overflow)?;
	divide(&mut next, &mut terms, stage).ok_or(StepError::Overflow)?;
	record(&mut next.flows.chain, &terms);
	next.moving_price = moving_price(
		next.moving_price,
		next.pool.price(),
		age,
		Smoothing { factor: params.moving_alpha, halving: next.ema_halving },
	);
	Ok((next, terms))
}

/// Counts what the chain has brought and taken.
fn record(flow: &mut Flow, terms: &Terms) {
	flow.add(terms.tao_in);
	flow.add(terms.excess);
	flow.take(terms.root_tao);
}

/// Mints TAO and alpha into the pool, after the chain's purchase, and the participants' alpha beside
/// it.
fn inject(subnet: &mut Subnet, tao: Tao, stage: &Stage) -> Option<Terms> {
	let Stage { block, emission, .. } = stage;
	let issuance = subnet.issuance()?;
	let alpha_out = Alpha::new(block_emission(issuance.rao()));
	let cap = alpha_cap(block.rules.cap, alpha_out, *emission, block.root_weight(issuance));
	let injection = Injection::new(&subnet.pool, tao, cap, block.rules.overflow);
	let Injection { tao_in, alpha_in, capped, .. } = injection;
	let mut terms = Terms { tao_in, alpha_in, alpha_out, capped, ..Terms::default() };
	buy(subnet, &mut terms, injection.excess, block.rules.overflow)?;
	subnet.pool.tao = subnet.pool.tao.checked_add(tao_in)?;
	subnet.pool.alpha = subnet.pool.alpha.checked_add(alpha_in)?;
	subnet.alpha_out = subnet.alpha_out.checked_add(alpha_out)?;
	Some(terms)
}

/// Buys alpha for the chain, without a fee; what the pool can't sell is not minted for.
fn buy(subnet: &mut Subnet, terms: &mut Terms, excess: Tao, rule: OverflowRule) -> Option<()> {
	if excess.is_zero() {
		return Some(());
	}
	let Ok(trade) = subnet.pool.buy(excess, FeeRate::ZERO) else { return Some(()) };
	subnet.pool = trade.pool;
	(terms.excess, terms.bought) = (excess, trade.output);
	if rule == OverflowRule::BuyAndKeep {
		subnet.bought = subnet.bought.checked_add(trade.output)?;
		subnet.alpha_out = subnet.alpha_out.checked_add(trade.output)?;
	}
	Some(())
}

/// Divides the participants' alpha among the pendings, root's part as the rules say.
fn divide(subnet: &mut Subnet, terms: &mut Terms, stage: &Stage) -> Option<()> {
	let weight = stage.block.root_weight(subnet.issuance()?);
	terms.root_proportion = weight.proportion();
	terms.split = Split::new(terms.alpha_out, stage.block.params.owner_cut, weight)?;
	match stage.block.rules.root {
		RootRule::SaleUnlessCapped if terms.capped => leave_to_validators(terms)?,
		RootRule::Sale | RootRule::SaleUnlessCapped => sell_root_alpha(subnet, terms)?,
		RootRule::Claim if stage.root_claims => {
			let waiting = subnet.pending.root_alpha;
			subnet.pending.root_alpha = waiting.checked_add(terms.split.root)?;
		},
		RootRule::Claim => {
			terms.recycled = terms.split.root;
			subnet.alpha_out = subnet.alpha_out.checked_sub(terms.recycled)?;
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
	let Ok(trade) = subnet.pool.sell(alpha, FeeRate::ZERO) else {
		return leave_to_validators(terms);
	};
	subnet.pool = trade.pool;
	subnet.alpha_out = subnet.alpha_out.checked_sub(alpha)?;
	terms.root_tao = trade.output;
	Some(())
}

/// Makes root's part the validators'.
fn leave_to_validators(terms: &mut Terms) -> Option<()> {
	terms.split.validators = terms.split.validators.checked_add(terms.split.root)?;
	terms.split.root = Alpha::ZERO;
	Some(())
}

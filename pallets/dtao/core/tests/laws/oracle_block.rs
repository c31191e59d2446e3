//! Blocks once more, as the definitions of their rules read: 512 bits and doubles, no shortcuts.

use crate::{
	oracle::{div_nearest, moving_price, price, trade},
	wide,
};
use dtao_core::{
	emission::Split,
	issuance::block_emission,
	rules::{BurnRule, CapRule, FlowRule, OverflowRule, RootRule, ShareRule, ShareSource},
	Alpha, BlockContext, FeeRate, Flow, Pool, Price, Subnet, Tao, Terms,
};
use primitive_types::{U256, U512};

const ONE: u64 = 1_000_000_000_000_000_000;

/// The average after a block.
pub fn average(flow: Flow, smoothing: u64) -> i128 {
	let target = i128::from(flow.recent) * (1 << 32);
	let distance = wide(target.abs_diff(flow.average)) * wide(smoothing);
	let step = div_nearest(distance, wide(1u64 << 63)).as_u128() as i128;
	if target > flow.average {
		flow.average + step
	} else {
		flow.average - step
	}
}

fn started(subnet: &Subnet, block: &BlockContext) -> bool {
	subnet.started_at.is_some_and(|start| start <= block.now)
}

fn part_of_shares(subnet: &Subnet, block: &BlockContext) -> bool {
	started(subnet, block) && subnet.emission_enabled
}

fn receives(subnet: &Subnet, block: &BlockContext) -> bool {
	part_of_shares(subnet, block) && subnet.open
}

/// Root's weight, and with what it is compared.
fn root_weight(alpha: u64, outside: u64, block: &BlockContext) -> (U256, U256) {
	let root = wide(u64::from(block.root_stake)) * wide(block.params.tao_weight) / wide(u64::MAX);
	(root, root + wide(alpha) + wide(outside))
}

/// The proportion times 10¹⁸; zero of nothing.
fn proportion((root, total): (U256, U256)) -> U256 {
	(root * wide(ONE)).checked_div(total).unwrap_or_default()
}

/// A number with a sign: the first part less the second.
type Signed = (U512, U512);

fn signed(number: i128, times: u128) -> Signed {
	let size = U512::from(number.unsigned_abs()) * U512::from(times);
	if number < 0 {
		(U512::zero(), size)
	} else {
		(size, U512::zero())
	}
}

fn less(a: &Signed, b: &Signed) -> Signed {
	(a.0 + b.1, a.1 + b.0)
}

fn lower(a: Signed, b: Signed) -> Signed {
	if a.0 + b.1 < b.0 + a.1 {
		a
	} else {
		b
	}
}

/// What the flows of all that receive are above the limit, in a unit common to all.
fn above_limit(rule: FlowRule, subnets: &[Subnet], block: &BlockContext) -> Vec<U512> {
	let after = |flow| average(flow, block.params.flow_smoothing);
	let both = |it: &Subnet| (after(it.flows.users), after(it.flows.chain));
	let averages: Vec<Option<(i128, i128)>> =
		subnets.iter().map(|it| receives(it, block).then(|| both(it))).collect();
	let sum = |average: fn(&(i128, i128)) -> i128| {
		averages.iter().flatten().map(|both| average(both).max(0) as u128).sum::<u128>()
	};
	let (users, chain) = (sum(|both| both.0), sum(|both| both.1));
	let (part, whole) = if rule.net && users < chain { (users, chain) } else { (1, 1) };
	let flow = |(user, chain): (i128, i128)| match chain {
		_ if !rule.net => signed(user, whole),
		1.. => less(&signed(user, whole), &signed(chain, part)),
		_ => less(&signed(user, whole), &signed(chain, whole)),
	};
	let flows: Vec<Option<Signed>> = averages.into_iter().map(|both| both.map(flow)).collect();
	let zero = signed(0, 1);
	let lowest = flows.iter().flatten().fold(zero, |lowest, flow| lower(lowest, *flow));
	let cutoff = signed(i128::from(rule.cutoff) * (1 << 32), whole);
	let limit = if lower(lowest, cutoff) == lowest { cutoff } else { lowest };
	let above = |flow: Option<Signed>| {
		let above = less(&flow.unwrap_or(limit), &limit);
		above.0.saturating_sub(above.1)
	};
	flows.into_iter().map(above).collect()
}

/// Shares of `emission` by claims, of at least `whole`.
fn proportional(emission: u64, claims: &[U512], whole: u64) -> Vec<u64> {
	let total = claims.iter().fold(U512::zero(), |sum, claim| sum + claim).max(whole.into());
	let share = |claim: &U512| (U512::from(emission) * claim).checked_div(total);
	claims.iter().map(|claim| share(claim).unwrap_or_default().as_u64()).collect()
}

fn to_double(number: U512) -> f64 {
	let bits = number.bits().saturating_sub(64);
	(number >> bits).as_u64() as f64 * 2f64.powi(bits as i32)
}

/// Shares by flow, and by how much they may be off.
fn by_flow(
	rule: FlowRule,
	emission: u64,
	subnets: &[Subnet],
	block: &BlockContext,
) -> (Vec<u64>, u64) {
	let mut above = above_limit(rule, subnets, block);
	if rule.exponent == 100 {
		return (proportional(emission, &above, 0), u64::from(rule.net));
	}
	if rule.exponent.is_multiple_of(100) {
		// To 110 digits, of which the fourth powers fit.
		let bits = above.iter().map(U512::bits).max().unwrap_or(0).saturating_sub(110);
		for flow in &mut above {
			*flow = (*flow >> bits).pow((rule.exponent / 100).into());
		}
		return (proportional(emission, &above, 0), 1 + (emission >> 48));
	}
	let largest = above.iter().copied().max().unwrap_or_default();
	let claim = |flow: &U512| match largest.is_zero() {
		true => 0.0,
		false => (to_double(*flow) / to_double(largest)).powf(f64::from(rule.exponent) / 100.0),
	};
	let total: f64 = above.iter().map(claim).sum();
	let share = |flow| if total > 0.0 { (emission as f64 * claim(flow) / total) as u64 } else { 0 };
	(above.iter().map(share).collect(), 1 + emission / 1_000_000_000_000)
}

fn less_burn(rule: BurnRule, subnets: &[Subnet], block: &BlockContext) -> Vec<U512> {
	let claim = |subnet: &Subnet| {
		let kept = wide(ONE) - wide(subnet.miner_burn.into_inner());
		let weight = root_weight(subnet.pool.alpha.into(), subnet.alpha_out.into(), block);
		let factor = match rule.root_proportion {
			true => kept * proportion(weight) / wide(ONE),
			false => kept,
		};
		U512::from(wide(subnet.moving_price.into_inner()) * factor / wide(1_000_000_000u32))
	};
	let of_receivers = |claim: &dyn Fn(&Subnet) -> U512| -> Vec<U512> {
		let size = |it: &Subnet| if receives(it, block) { claim(it) } else { U512::zero() };
		subnets.iter().map(size).collect()
	};
	let claims = of_receivers(&claim);
	if claims.iter().all(U512::is_zero) {
		return of_receivers(&|subnet| subnet.moving_price.into_inner().into());
	}
	claims
}

/// Shares by one measure, open or closed, and by how much they may be off.
fn by(
	source: ShareSource,
	emission: u64,
	subnets: &[Subnet],
	block: &BlockContext,
) -> (Vec<u64>, u64) {
	let claims = |size: fn(&Subnet) -> u128| -> Vec<U512> {
		let claim = |it: &Subnet| if part_of_shares(it, block) { size(it) } else { 0 };
		subnets.iter().map(|subnet| claim(subnet).into()).collect()
	};
	match source {
		ShareSource::RootVote => {
			(proportional(emission, &claims(|subnet| subnet.vote.into_inner()), ONE), 0)
		},
		ShareSource::MovingPrice => {
			(proportional(emission, &claims(|subnet| subnet.moving_price.into_inner()), 0), 0)
		},
		ShareSource::TaoFlow(rule) => by_flow(rule, emission, subnets, block),
		ShareSource::PriceLessBurn(rule) => {
			(proportional(emission, &less_burn(rule, subnets, block), 0), 0)
		},
	}
}

/// The TAO of every subnet in a block that emits `emission`, and by how much it may be off.
pub fn shares(emission: u64, subnets: &[Subnet], block: &BlockContext) -> (Vec<u64>, u64) {
	let age = u128::from(block.now - block.rules_since);
	let (mut shares, off) = match block.rules.share {
		ShareRule::By(source) => by(source, emission, subnets, block),
		ShareRule::Blend { to, blocks, .. } if age >= blocks.into() => {
			by(to, emission, subnets, block)
		},
		ShareRule::Blend { from, to, blocks } => {
			let (from, off) = by(from, emission, subnets, block);
			let (to, more) = by(to, emission, subnets, block);
			let blocks = u128::from(blocks);
			let mix = |(from, to): (u64, u64)| {
				((u128::from(from) * (blocks - age) + u128::from(to) * age) / blocks) as u64
			};
			(from.into_iter().zip(to).map(mix).collect(), off.max(more))
		},
	};
	for (share, subnet) in shares.iter_mut().zip(subnets) {
		if !subnet.open {
			*share = 0;
		}
	}
	(shares, off)
}

/// Whether root keeps what it claims: its moving prices sum to more than one.
pub fn root_claims(subnets: &[Subnet], block: &BlockContext) -> bool {
	let prices = subnets.iter().filter(|subnet| receives(subnet, block));
	prices.map(|subnet| subnet.moving_price.into_inner()).sum::<u128>() > ONE.into()
}

/// A subnet in the midst of its block.
struct Course<'a> {
	block: &'a BlockContext,
	tao: u64,
	alpha: u64,
	outside: u64,
	next: Subnet,
	terms: Terms,
}

/// A subnet after a block that gives it `tao`, and what it was given.
pub fn advance(subnet: &Subnet, tao: u64, claims: bool, block: &BlockContext) -> (Subnet, Terms) {
	if !started(subnet, block) {
		return (*subnet, Terms::default());
	}
	let mut course = Course {
		block,
		tao: subnet.pool.tao.into(),
		alpha: subnet.pool.alpha.into(),
		outside: subnet.alpha_out.into(),
		next: *subnet,
		terms: Terms::default(),
	};
	course.flow();
	course.receive(tao);
	course.split();
	course.root(claims);
	course.close(subnet)
}

impl Course<'_> {
	fn flow(&mut self) {
		for flow in [&mut self.next.flows.users, &mut self.next.flows.chain] {
			*flow = Flow { recent: 0, average: average(*flow, self.block.params.flow_smoothing) };
		}
	}

	fn receive(&mut self, tao: u64) {
		let emission = block_emission(self.alpha + self.outside);
		let (root, total) = root_weight(self.alpha, self.outside, self.block);
		let cap = match self.block.rules.cap {
			CapRule::AlphaEmission => wide(emission),
			CapRule::LowerEmission => {
				wide(emission).min(wide(block_emission(self.block.issuance.into())))
			},
			CapRule::RootProportion => {
				(wide(emission) * root).checked_div(total).unwrap_or_default()
			},
		};
		let matching = wide(tao) * wide(self.alpha) / wide(self.tao);
		let capped = matching > cap;
		let alpha_in = matching.min(cap).as_u64();
		let mut tao_in = tao;
		if capped && self.block.rules.overflow != OverflowRule::PriceRise {
			tao_in = (wide(alpha_in) * wide(self.tao) / wide(self.alpha)).as_u64();
			self.buy(tao - tao_in);
		}
		self.tao += tao_in;
		self.alpha += alpha_in;
		self.outside += emission;
		self.terms.capped = capped;
		self.terms.tao_in = tao_in.into();
		self.terms.alpha_in = alpha_in.into();
		self.terms.alpha_out = emission.into();
	}

	fn buy(&mut self, excess: u64) {
		let Ok((_, bought)) = trade(excess, self.tao, self.alpha, FeeRate::ZERO) else { return };
		self.tao += excess;
		self.alpha -= bought;
		self.terms.excess = excess.into();
		self.terms.bought = bought.into();
		if self.block.rules.overflow == OverflowRule::BuyAndKeep {
			self.outside += bought;
			self.next.bought = Alpha::new(u64::from(self.next.bought) + bought);
		}
	}

	fn split(&mut self) {
		let emission: u64 = self.terms.alpha_out.into();
		let (weight, total) = root_weight(self.alpha, self.outside, self.block);
		let owner_cut = wide(self.block.params.owner_cut);
		let owner = (wide(emission) * owner_cut / wide(65_535u32)).as_u64();
		let rest = emission - owner;
		let miners = rest / 2;
		let root = (wide(rest) * weight / (total * 2)).as_u64();
		self.terms.root_proportion = Price::from_inner(proportion((weight, total)).as_u128());
		self.terms.split = Split {
			owner: owner.into(),
			miners: miners.into(),
			root: root.into(),
			validators: (rest - miners - root).into(),
		};
	}

	fn root(&mut self, claims: bool) {
		let root: u64 = self.terms.split.root.into();
		let sold = trade(root, self.alpha, self.tao, FeeRate::ZERO);
		match (self.block.rules.root, sold) {
			(RootRule::Claim, _) if claims => {
				let waiting = &mut self.next.pending.root_alpha;
				*waiting = Alpha::new(u64::from(*waiting) + root);
			},
			(RootRule::Claim, _) => {
				self.outside -= root;
				self.terms.recycled = root.into();
			},
			(rule, Ok((_, tao))) if rule == RootRule::Sale || !self.terms.capped => {
				self.alpha += root;
				self.outside -= root;
				self.tao -= tao;
				self.terms.root_tao = tao.into();
			},
			_ => {
				self.terms.split.root = Alpha::ZERO;
				let validators = &mut self.terms.split.validators;
				*validators = Alpha::new(u64::from(*validators) + root);
			},
		}
	}

	fn close(self, before: &Subnet) -> (Subnet, Terms) {
		let Self { block, mut next, terms, .. } = self;
		next.pool = Pool { tao: self.tao.into(), alpha: self.alpha.into() };
		next.alpha_out = self.outside.into();
		let pending = &mut next.pending;
		let sum = |a: Alpha, b: Alpha| Alpha::new(u64::from(a) + u64::from(b));
		pending.owner = sum(pending.owner, terms.split.owner);
		pending.miners = sum(pending.miners, terms.split.miners);
		pending.validators = sum(pending.validators, terms.split.validators);
		pending.root_tao = Tao::new(u64::from(pending.root_tao) + u64::from(terms.root_tao));
		let [tao_in, excess, root] =
			[terms.tao_in, terms.excess, terms.root_tao].map(|tao| u64::from(tao) as i64);
		next.flows.chain.recent = tao_in + excess - root;

		let age = block.now - before.started_at.unwrap();
		let moving = wide(before.moving_price.into_inner());
		let factor = block.params.moving_alpha;
		let moving = moving_price(moving, price(&next.pool), age, factor, before.ema_halving);
		next.moving_price = Price::from_inner(moving.as_u128());
		(next, terms)
	}
}

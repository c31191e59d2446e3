//! Random subnets, rules and blocks.

use crate::{fee_rate, magnitude, pool, reserve};
use dtao_core::{
	fixed::PRICE_ONE,
	flow::SMOOTHING_ONE,
	rules::{BurnRule, CapRule, FlowRule, OverflowRule, RootRule, ShareRule, ShareSource},
	subnet::DEFAULT_EMA_HALVING,
	Alpha, BlockContext, Flow, Flows, Params, Pending, Preset, Price, Ratio, Rules, Subnet,
};
use proptest::prelude::*;

/// The latest block that random subnets may have started at.
pub const NOW: u64 = 10_000_000;

fn moving_price() -> impl Strategy<Value = Price> {
	let inner = prop_oneof![
		1 => Just(0),
		8 => magnitude(60).prop_map(|inner| u128::from(inner).min(PRICE_ONE)),
		3 => PRICE_ONE / 100..PRICE_ONE,
	];
	inner.prop_map(Price::from_inner)
}

/// A part of one, both ends included.
fn ratio() -> impl Strategy<Value = Ratio> {
	let inner = prop_oneof![
		2 => Just(0),
		1 => Just(PRICE_ONE),
		3 => 0..=PRICE_ONE,
		1 => magnitude(60).prop_map(|inner| u128::from(inner).min(PRICE_ONE)),
	];
	inner.prop_map(Ratio::from_inner)
}

/// What a subnet has earned, burned, bought and owes, with the alpha outside its pool, which is no less.
fn outside() -> impl Strategy<Value = Subnet> {
	let part = || magnitude(50);
	let alpha = (part(), part(), part(), part(), part());
	let named = (part(), part(), part(), part());
	(alpha, named).prop_map(|(pendings, named)| {
		let (owner, miners, validators, root_alpha, root_tao) = pendings;
		let (burned, bought, unclaimed, positions) = named;
		let pending = Pending {
			owner: owner.into(),
			miners: miners.into(),
			validators: validators.into(),
			root_tao: root_tao.into(),
			root_alpha: root_alpha.into(),
		};
		let alpha_out =
			u64::from(pending.alpha().unwrap()) + burned + bought + unclaimed + positions;
		Subnet {
			alpha_out: alpha_out.into(),
			burned: burned.into(),
			bought: bought.into(),
			unclaimed: unclaimed.into(),
			pending,
			..Subnet::new(dtao_core::Pool::default())
		}
	})
}

/// A signed number of `bits` bits at the most.
pub fn signed(bits: u32) -> impl Strategy<Value = i64> {
	(magnitude(bits), any::<bool>())
		.prop_map(|(size, negative)| if negative { -(size as i64) } else { size as i64 })
}

/// Flows of every size that amounts can have, most of them like those of a chain.
fn flow() -> impl Strategy<Value = Flow> {
	let rao = || prop_oneof![1 => Just(0), 6 => signed(38), 1 => signed(63)];
	let flows = (rao(), rao(), any::<u32>());
	flows.prop_map(|(recent, average, part)| Flow {
		recent,
		average: (i128::from(average) << 32) + i128::from(part),
	})
}

/// What each rule measures a subnet by, and whether it does.
fn measures() -> impl Strategy<Value = Subnet> {
	let started_at =
		prop_oneof![1 => Just(None), 1 => Just(Some(NOW * 3)), 9 => (0..=NOW).prop_map(Some)];
	let often = || prop::bool::weighted(0.8);
	let flags = (started_at, often(), often());
	let vote = ratio().prop_map(|vote| Ratio::from_inner(vote.into_inner() / 8));
	(moving_price(), flow(), flow(), ratio(), vote, flags).prop_map(
		|(moving_price, users, chain, miner_burn, vote, flags)| {
			let (started_at, open, emission_enabled) = flags;
			Subnet {
				moving_price,
				flows: Flows { users, chain },
				miner_burn,
				vote,
				started_at,
				open,
				emission_enabled,
				..Subnet::new(dtao_core::Pool::default())
			}
		},
	)
}

pub fn subnet() -> impl Strategy<Value = Subnet> {
	let halving = prop_oneof![Just(DEFAULT_EMA_HALVING), magnitude(40)];
	(pool(), outside(), measures(), halving, fee_rate()).prop_map(
		|(pool, outside, measures, ema_halving, fee_rate)| Subnet {
			pool,
			alpha_out: outside.alpha_out,
			burned: outside.burned,
			bought: outside.bought,
			unclaimed: outside.unclaimed,
			pending: outside.pending,
			ema_halving,
			fee_rate,
			..measures
		},
	)
}

pub fn subnets() -> impl Strategy<Value = Vec<Subnet>> {
	prop::collection::vec(subnet(), 1..8)
}

/// The subnets when all of them have a part and can be given it.
pub fn all_receive(mut subnets: Vec<Subnet>) -> Vec<Subnet> {
	for subnet in &mut subnets {
		(subnet.open, subnet.emission_enabled, subnet.started_at) = (true, true, Some(0));
	}
	subnets
}

pub fn flow_rule() -> impl Strategy<Value = FlowRule> {
	let cutoff = prop_oneof![3 => Just(0), 1 => signed(40), 1 => any::<i64>()];
	let exponent = prop_oneof![3 => Just(100), 1 => Just(200), 1 => Just(300), 1 => Just(400),
		2 => FlowRule::MIN_EXPONENT..=FlowRule::MAX_EXPONENT];
	let rule = (cutoff, exponent, any::<bool>());
	rule.prop_map(|(cutoff, exponent, net)| FlowRule { cutoff, exponent, net })
}

pub fn source() -> impl Strategy<Value = ShareSource> {
	prop_oneof![
		1 => Just(ShareSource::RootVote),
		1 => Just(ShareSource::MovingPrice),
		3 => flow_rule().prop_map(ShareSource::TaoFlow),
		2 => any::<bool>().prop_map(|root_proportion| {
			ShareSource::PriceLessBurn(BurnRule { root_proportion })
		}),
	]
}

fn share_rule() -> impl Strategy<Value = ShareRule> {
	let blocks = prop_oneof![Just(0), Just(1), 2..2_000u32, any::<u32>()];
	prop_oneof![
		2 => source().prop_map(ShareRule::By),
		1 => (source(), source(), blocks)
			.prop_map(|(from, to, blocks)| ShareRule::Blend { from, to, blocks }),
	]
}

pub fn rules() -> impl Strategy<Value = Rules> {
	let cap = prop_oneof![
		Just(CapRule::AlphaEmission),
		Just(CapRule::LowerEmission),
		Just(CapRule::RootProportion),
	];
	let overflow = prop_oneof![
		Just(OverflowRule::PriceRise),
		Just(OverflowRule::BuyAndRecycle),
		Just(OverflowRule::BuyAndKeep),
	];
	let root =
		prop_oneof![Just(RootRule::Sale), Just(RootRule::SaleUnlessCapped), Just(RootRule::Claim)];
	let free = (share_rule(), cap, overflow, root);
	prop_oneof![
		1 => prop::sample::select(Preset::ALL.to_vec()).prop_map(Preset::rules),
		3 => free.prop_map(|(share, cap, overflow, root)| Rules { share, cap, overflow, root }),
	]
}

fn params() -> impl Strategy<Value = Params> {
	let default = Params::default();
	let params = (
		prop_oneof![Just(0), Just(u64::MAX), any::<u64>(), Just(default.tao_weight)],
		prop_oneof![Just(0), Just(u16::MAX), any::<u16>(), Just(default.owner_cut)],
		prop_oneof![Just(default.moving_alpha), magnitude(29)],
		prop_oneof![Just(0), Just(SMOOTHING_ONE), Just(default.flow_smoothing), magnitude(63)],
	);
	params.prop_map(move |(tao_weight, owner_cut, moving_alpha, flow_smoothing)| Params {
		tao_weight,
		owner_cut,
		moving_alpha,
		flow_smoothing,
		..default
	})
}

/// A block from [`NOW`] on, under rules that have been in force for any number of blocks.
pub fn block() -> impl Strategy<Value = BlockContext> {
	let issuance = prop_oneof![Just(0), reserve(), magnitude(64)];
	let root_stake = prop_oneof![1 => Just(0), 4 => magnitude(60)];
	let age = prop_oneof![Just(0), 0..2_000u64, 0..=NOW];
	(NOW..=NOW * 2, age, issuance, root_stake, params(), rules()).prop_map(
		|(now, age, issuance, root_stake, params, rules)| BlockContext {
			now,
			issuance: issuance.into(),
			root_stake: root_stake.into(),
			params,
			rules,
			rules_since: now - age,
		},
	)
}

/// Alpha outside the pool that has no name of its own: the positions.
pub fn positions(subnet: &Subnet) -> u64 {
	let pending = subnet.pending.alpha().unwrap();
	let named = [pending, subnet.burned, subnet.bought, subnet.unclaimed];
	named.into_iter().map(u64::from).fold(u64::from(subnet.alpha_out), |left, part| left - part)
}

/// All alpha there is.
pub fn issuance(subnet: &Subnet) -> u64 {
	subnet.issuance().map(|alpha: Alpha| alpha.into()).unwrap()
}

//! The rules since launch: shares, caps, full pools and root's part, and a block under every preset.

use crate::{pool, E9};
use dtao_core::{
	fixed::PRICE_ONE,
	rules::{FlowRule, RootRule, Rules, ShareRule, ShareSource},
	step, Alpha, BlockContext, Flow, Flows, Params, Pool, Preset, Price, Ratio, Shares, Subnet,
	Tao, Terms,
};

/// TAO by price less burn, with root's claims: upstream's rules of 30 June 2026.
const TODAY: Rules = Preset::Today.rules();

fn live(pool: Pool, moving_price: f64) -> Subnet {
	let moving_price = Price::from_float(moving_price);
	Subnet { moving_price, started_at: Some(0), ..Subnet::new(pool) }
}

/// A block that emits a whole TAO, with 5,000,000 TAO on root, at default parameters but for flows,
/// whose averages stand.
fn block(rules: Rules) -> BlockContext {
	BlockContext {
		now: 1,
		issuance: Tao::ZERO,
		root_stake: (5_000_000 * E9).into(),
		params: Params { flow_smoothing: 0, ..Params::default() },
		rules,
		rules_since: 0,
	}
}

/// The TAO of each subnet when they share `emission`.
fn shared(emission: u64, subnets: &[Subnet], rules: Rules) -> Vec<u64> {
	let shares = Shares::new(emission.into(), subnets, &block(rules));
	(0..subnets.len()).map(|index| shares.of(index).into()).collect()
}

/// Upstream's pool is too small to sell from; the alpha that root is given is kept under these rules, as
/// it is there.
#[test]
fn row_113_root_claims_an_eighth_at_a_quarter_of_the_weight() {
	let mut subnet = Subnet { alpha_out: E9.into(), ..live(pool(1_000_000, E9), 2.0) };
	let params = Params { owner_cut: 0, tao_weight: u64::MAX, ..Params::default() };
	let root_stake = E9.into();
	let block = BlockContext { params, root_stake, issuance: u64::MAX.into(), ..block(TODAY) };
	let terms = step(std::slice::from_mut(&mut subnet), &block).results[0].unwrap();
	assert_eq!(terms.root_proportion, Price::from_float(0.25));
	assert_eq!(subnet.pending.miners, 500_000_000.into());
	assert_eq!(subnet.pending.validators, 375_000_000.into());
	assert_eq!(subnet.pending.root_alpha, 125_000_000.into());
	assert_eq!(terms.recycled, Alpha::ZERO);
}

/// With so much on root that the cap does not bind.
#[test]
fn row_114_alpha_follows_the_shares_at_each_price() {
	let subnets = [live(pool(1_000_000, 1_000_000), 1.0), live(pool(2_000_000, 1_000_000), 2.0)];
	let tao = shared(1_000_000, &subnets, TODAY);
	let entered: Vec<u64> = subnets
		.iter()
		.zip(tao)
		.map(|(subnet, tao)| {
			let cap = E9.into();
			let rule = TODAY.overflow;
			dtao_core::emission::Injection::new(&subnet.pool, tao.into(), cap, rule).alpha_in.into()
		})
		.collect();
	assert_eq!(entered, [333_333, 333_333]);
}

#[test]
fn row_115_a_disabled_subnet_leaves_its_share_to_the_others() {
	let mut three = [live(pool(1_000 * E9, 1_000 * E9), 1.0); 3];
	three[1].emission_enabled = false;
	assert_eq!(shared(3_333_333, &three, TODAY), [1_666_666, 0, 1_666_666]);
}

/// Upstream stores the proportions; here they follow from the alpha there is.
#[test]
fn row_116_shares_ignore_roots_proportion() {
	let two = [live(pool(E9, E9), 1.0), live(pool(E9, 20_000_000 * E9), 1.0)];
	let shares = Shares::new(E9.into(), &two, &block(TODAY));
	assert_eq!([0, 1].map(|index| shares.claimed_by(index)), [Ratio::from_float(0.5); 2]);
	let then = shared(E9, &two, Preset::RootPrice.rules());
	assert!(then[0] > then[1], "{then:?}");
}

#[test]
fn row_117_without_moving_prices_nothing_is_injected() {
	for preset in [Preset::Launch, Preset::Subsidy, Preset::RootPrice, Preset::Today] {
		let mut subnets = [live(pool(1_000 * E9, 1_000 * E9), 0.0); 2];
		let outcome = step(&mut subnets, &block(preset.rules()));
		assert_eq!(outcome.minted, Tao::ZERO);
		for terms in outcome.results {
			assert_eq!(terms.unwrap().alpha_in, Alpha::ZERO);
		}
	}
}

/// 0.18 of a TAO weight is `179,999,999,999` rao of 10¹² with the stored weight, rounded down.
#[test]
fn row_118_roots_proportion_is_of_its_weight() {
	for issuance in [100 * E9, 1_000 * E9, 21_000_000 * E9] {
		let context = BlockContext { root_stake: (1_000 * E9).into(), ..block(TODAY) };
		let weighted = 179_999_999_999u128;
		let exact = weighted * PRICE_ONE / (weighted + u128::from(issuance));
		assert_eq!(context.root_weight(issuance.into()).proportion().into_inner(), exact);
	}
}

#[test]
fn row_120_root_claims_where_moving_prices_sum_to_more_than_one() {
	for (moving_price, claims) in [(1.0, false), (2.0, true), (1.000_000_1, true)] {
		let mut subnet = live(pool(1_000 * E9, 1_000 * E9), moving_price);
		let terms = step(std::slice::from_mut(&mut subnet), &block(TODAY)).results[0].unwrap();
		assert!(terms.split.root > Alpha::ZERO);
		let (kept, recycled) =
			if claims { (terms.split.root, Alpha::ZERO) } else { (Alpha::ZERO, terms.split.root) };
		assert_eq!((subnet.pending.root_alpha, terms.recycled), (kept, recycled));
	}
}

#[test]
fn moving_prices_count_for_roots_claims_only_where_tao_arrives() {
	let level = live(pool(1_000 * E9, 1_000 * E9), 0.6);
	let recycled = |other| {
		let outcome = step(&mut [level, other], &block(TODAY));
		outcome.results[0].unwrap().recycled > Alpha::ZERO
	};
	assert!(!recycled(level));
	assert!(recycled(Subnet { open: false, ..level }));
	assert!(recycled(Subnet { emission_enabled: false, ..level }));
	assert!(recycled(Subnet { started_at: None, ..level }));
}

/// The row lists what root receives once moving prices sum to more than one, so its price is two. Upstream's
/// floors drop a rao of the TAO, which buys 20 rao of alpha here, and one of the miners' and of the
/// validators'.
#[test]
fn row_122_one_whole_block_today() {
	let mut subnet = live(pool(1_000 * E9, 20_000 * E9), 2.0);
	let outcome = step(std::slice::from_mut(&mut subnet), &block(TODAY));
	let terms = outcome.results[0].unwrap();
	assert!(terms.capped);
	assert_eq!(terms.alpha_in, 978_260_869.into());
	assert_eq!(terms.tao_in, 48_913_043.into());
	assert_eq!(terms.excess, (951_086_956 + 1).into());
	assert_eq!(terms.bought, (19_003_664_982 + 20).into());
	assert_eq!(outcome.minted, E9.into());
	assert_eq!(subnet.pool, pool(1_000_999_999_999 + 1, 19_981_974_595_887 - 20));
	assert_eq!(subnet.alpha_out, (20_003_664_982 + 20).into());
	assert_eq!(subnet.bought, terms.bought);
	assert_eq!(subnet.pending.owner, 179_995_422.into());
	assert_eq!(subnet.pending.root_alpha, 401_088_333.into());
	assert_eq!(subnet.pending.miners, (410_002_288 + 1).into());
	assert_eq!(subnet.pending.validators, (8_913_955 + 1).into());
}

/// Average flows of so many TAO a block.
fn flows(users: i128, chain: i128) -> Flows {
	let flow = |tao| Flow { recent: 0, average: (tao * i128::from(E9)) << 32 };
	Flows { users: flow(users), chain: flow(chain) }
}

/// A cheap, a middling and a dear subnet, each with something for every rule.
fn three() -> [Subnet; 3] {
	let subnet =
		|tao, [alpha, outside]: [u64; 2], moving_price, flows, [burn, vote]: [f64; 2]| Subnet {
			alpha_out: (outside * E9).into(),
			flows,
			miner_burn: Ratio::from_float(burn),
			vote: Ratio::from_float(vote),
			..live(pool(tao * E9, alpha * E9), moving_price)
		};
	[
		subnet(1_000, [20_000, 5_000], 0.1, flows(6, 4), [0.0, 0.25]),
		subnet(4_000, [20_000, 8_000], 0.15, flows(2, 10), [0.5, 0.5]),
		subnet(9_000, [10_000, 2_000], 0.85, flows(8, 6), [0.2, 0.125]),
	]
}

/// TAO and alpha that enter, TAO that buys, alpha that it buys, TAO from root's sale, alpha that waits for
/// root and for the validators.
fn given(subnet: &Subnet, terms: &Terms) -> [u64; 7] {
	[
		terms.tao_in.into(),
		terms.alpha_in.into(),
		terms.excess.into(),
		terms.bought.into(),
		subnet.pending.root_tao.into(),
		subnet.pending.root_alpha.into(),
		subnet.pending.validators.into(),
	]
}

/// Derived from the equations in whole fractions: the shares, and what each of the [`three`] is given.
const BY_PRESET: [(Preset, [u64; 3], [[u64; 7]; 3]); 7] = [
	(
		Preset::Legacy,
		[250_000_000, 500_000_000, 125_000_000],
		[
			[250_000_000, 1_000_000_000, 0, 0, 19_949_605, 0, 11_082_006],
			[500_000_000, 1_000_000_000, 0, 0, 79_530_517, 0, 12_371_616],
			[125_000_000, 138_888_888, 0, 0, 364_131_581, 0, 5_395_273],
		],
	),
	(
		Preset::Launch,
		[90_909_090, 136_363_636, 772_727_272],
		[
			[90_909_090, 1_000_000_000, 0, 0, 19_946_432, 0, 11_082_006],
			[136_363_636, 681_818_180, 0, 0, 79_524_580, 0, 12_371_480],
			[772_727_272, 858_585_857, 0, 0, 364_131_295, 0, 5_395_592],
		],
	),
	(
		Preset::Subsidy,
		[90_909_090, 136_363_636, 772_727_272],
		[
			[50_000_000, 1_000_000_000, 40_909_090, 818_148_330, 0, 0, 410_002_289],
			[136_363_636, 681_818_180, 0, 0, 79_524_580, 0, 12_371_480],
			[772_727_272, 858_585_857, 0, 0, 364_131_295, 0, 5_395_592],
		],
	),
	(
		Preset::TaoFlow,
		[375_000_000, 125_000_000, 500_000_000],
		[
			[50_000_000, 1_000_000_000, 325_000_000, 6_497_888_186, 0, 398_923_085, 11_079_204],
			[125_000_000, 625_000_000, 0, 0, 0, 397_630_833, 12_371_456],
			[500_000_000, 555_555_555, 0, 0, 0, 404_606_831, 5_395_458],
		],
	),
	(
		Preset::NetFlow,
		[466_666_666, 0, 533_333_333],
		[
			[50_000_000, 1_000_000_000, 416_666_666, 8_329_862_543, 0, 398_923_875, 11_078_414],
			[0, 0, 0, 0, 0, 397_631_101, 12_371_188],
			[533_333_333, 592_592_592, 0, 0, 0, 404_606_815, 5_395_474],
		],
	),
	(
		Preset::RootPrice,
		[115_680_420, 86_479_839, 797_839_739],
		[
			[48_648_648, 972_972_972, 67_031_772, 1_340_545_580, 0, 398_920_295, 11_081_994],
			[86_479_839, 432_399_195, 0, 0, 0, 397_630_916, 12_371_373],
			[797_839_739, 886_488_598, 0, 0, 0, 404_606_685, 5_395_604],
		],
	),
	(
		Preset::Today,
		[116_959_064, 87_719_298, 795_321_637],
		[
			[48_648_648, 972_972_972, 68_310_416, 1_366_115_000, 0, 398_920_295, 11_081_994],
			[87_719_298, 438_596_490, 0, 0, 0, 397_630_913, 12_371_376],
			[795_321_637, 883_690_707, 0, 0, 0, 404_606_686, 5_395_603],
		],
	),
];

#[test]
fn a_block_under_every_preset() {
	for (preset, shares, rows) in BY_PRESET {
		let mut subnets = three();
		assert_eq!(shared(E9, &subnets, preset.rules()), shares, "{preset:?}");
		let outcome = step(&mut subnets, &block(preset.rules()));
		let terms = outcome.results.iter().map(|terms| terms.as_ref().unwrap());
		let rows_here: Vec<_> =
			subnets.iter().zip(terms).map(|(it, terms)| given(it, terms)).collect();
		assert_eq!(rows_here, rows, "{preset:?}");
	}
}

/// Only the shares of 8 and 2 above a limit of 0, and of 9, 3 and 1 above one of −1.
#[test]
fn a_power_favours_the_larger_flow() {
	let by = |exponent, cutoff| Rules {
		share: ShareRule::By(ShareSource::TaoFlow(FlowRule { cutoff, exponent, net: false })),
		..TODAY
	};
	let level = live(pool(E9, E9), 1.0);
	let with = |tao| Subnet { flows: flows(tao, 0), ..level };
	let subnets = [with(8), with(2), with(-3)];
	assert_eq!(shared(E9, &subnets, by(100, 0)), [800_000_000, 200_000_000, 0]);
	assert_eq!(shared(E9, &subnets, by(200, 0)), [941_176_470, 58_823_529, 0]);
	assert_eq!(shared(E9, &subnets, by(150, 0)), [888_888_888, 111_111_111, 0]);
	let below = -(E9 as i64);
	assert_eq!(shared(E9, &subnets, by(100, below)), [750_000_000, 250_000_000, 0]);
	assert_eq!(shared(E9, &subnets, by(100, -4 * E9 as i64)), [687_500_000, 312_500_000, 0]);
}

/// What the chain takes from a pool counts for it in full, and what it brings only as far as users do.
#[test]
fn a_subnet_that_brings_nothing_of_its_own_has_no_net_flow() {
	let alone = Subnet { flows: flows(3, 5), ..live(pool(E9, E9), 1.0) };
	assert_eq!(shared(E9, &[alone], Preset::NetFlow.rules()), [0]);
	let drained = Subnet { flows: flows(1, -2), ..alone };
	assert_eq!(shared(E9, &[alone, drained], Preset::NetFlow.rules()), [0, E9]);
}

/// The unit of time is the block in which rules come into force.
#[test]
fn a_blend_is_a_quarter_done_after_a_quarter_of_its_blocks() {
	let (from, to) = (ShareSource::RootVote, ShareSource::MovingPrice);
	let rules = Rules { share: ShareRule::Blend { from, to, blocks: 8 }, ..TODAY };
	let at = |now| {
		let context = BlockContext { now, rules_since: 10, ..block(rules) };
		u64::from(Shares::new(E9.into(), &[live(pool(E9, E9), 1.0)], &context).of(0))
	};
	assert_eq!([10, 12, 17, 18, 99].map(at), [0, 250_000_000, 875_000_000, E9, E9]);
}

#[test]
fn validators_keep_roots_part_only_while_the_pool_is_full() {
	let rules = Rules { root: RootRule::SaleUnlessCapped, ..Preset::Launch.rules() };
	let mut subnets =
		[live(pool(1_000 * E9, 20_000 * E9), 0.5), live(pool(9_000 * E9, 9_000 * E9), 0.5)];
	let outcome = step(&mut subnets, &block(rules));
	let terms: Vec<Terms> = outcome.results.into_iter().map(Result::unwrap).collect();
	assert_eq!((terms[0].capped, terms[1].capped), (true, false));
	assert_eq!((terms[0].split.root, terms[0].root_tao), (Alpha::ZERO, Tao::ZERO));
	assert!(terms[1].split.root > Alpha::ZERO && terms[1].root_tao > Tao::ZERO);
}

#[test]
fn every_preset_holds_and_an_exponent_out_of_range_does_not() {
	for preset in Preset::ALL {
		assert_eq!(preset.rules().check(), Ok(()), "{preset:?}");
	}
	for (exponent, holds) in [(99, false), (100, true), (400, true), (401, false)] {
		let flow = ShareSource::TaoFlow(FlowRule { cutoff: 0, exponent, net: true });
		let price = ShareSource::MovingPrice;
		for share in [
			ShareRule::By(flow),
			ShareRule::Blend { from: flow, to: price, blocks: 1 },
			ShareRule::Blend { from: price, to: flow, blocks: 1 },
		] {
			assert_eq!(Rules { share, ..TODAY }.check().is_ok(), holds, "{share:?}");
		}
	}
}

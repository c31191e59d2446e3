//! Section 5: one block at launch.

use crate::{pool, E9};
use dtao_core::{
	emission::Injection, issuance::MAX_SUPPLY, rules::OverflowRule, step, Alpha, BlockContext,
	Params, Pool, Preset, Price, Shares, Subnet, Tao, Terms,
};

/// An issuance at which the curve gives one rao a block.
const LAST_RAO: u64 = 20_999_999_960_884_452;

fn live(pool: Pool, moving_price: f64) -> Subnet {
	let moving_price = Price::from_float(moving_price);
	Subnet { moving_price, started_at: Some(0), ..Subnet::new(pool) }
}

/// A block without root stake, under default parameters.
fn block(issuance: u64) -> BlockContext {
	BlockContext {
		now: 1,
		issuance: issuance.into(),
		root_stake: Tao::ZERO,
		params: Params::default(),
		rules: Preset::Launch.rules(),
		rules_since: 0,
	}
}

/// One block over one subnet, which must not fail.
fn run(subnet: &mut Subnet, block: &BlockContext) -> Terms {
	step(std::slice::from_mut(subnet), block).results[0].unwrap()
}

/// The TAO and alpha that enter each pool when the subnets share `emission`.
fn injections(emission: u64, subnets: &[Subnet]) -> Vec<(u64, u64)> {
	let shares = Shares::new(emission.into(), subnets, &block(0));
	let inject = |(index, subnet): (usize, &Subnet)| {
		let tao = shares.of(index);
		let entered = Injection::new(&subnet.pool, tao, E9.into(), OverflowRule::PriceRise);
		(entered.tao_in.into(), entered.alpha_in.into())
	};
	subnets.iter().enumerate().map(inject).collect()
}

#[test]
fn row_91_one_subnet_receives_the_whole_block() {
	let one = [live(pool(1_000 * E9, 1_000 * E9), 1.0)];
	assert_eq!(injections(1_234_567, &one), [(1_234_567, 1_234_567)]);
}

#[test]
fn row_92_one_subnet_receives_the_last_rao() {
	let mut subnets = [live(pool(1_000 * E9, 1_000 * E9), 1.0)];
	assert_eq!(step(&mut subnets, &block(LAST_RAO)).minted, 1.into());
	assert_eq!(subnets[0].pool.tao, (1_000 * E9 + 1).into());
}

#[test]
fn row_93_three_equal_subnets_receive_a_third_each() {
	let three = [live(pool(1_000 * E9, 1_000 * E9), 1.0); 3];
	assert_eq!(injections(3_333_333, &three), [(1_111_111, 1_111_111); 3]);
}

#[test]
fn row_94_shares_follow_the_moving_prices() {
	let level = pool(1_000 * E9, 1_000 * E9);
	let shared = injections(100_000_000, &[live(level, 1.0), live(level, 2.0)]);
	assert_eq!(shared.iter().map(|(tao, _)| *tao).collect::<Vec<_>>(), [33_333_333, 66_666_666]);
}

#[test]
fn row_95_alpha_matches_the_tao_at_price_one() {
	let two = [live(pool(1_000 * E9, 1_000 * E9), 1.0); 2];
	assert_eq!(injections(1_000_000, &two), [(500_000, 500_000); 2]);
}

#[test]
fn row_96_alpha_follows_the_shares_at_price_one() {
	let level = pool(1_000 * E9, 1_000 * E9);
	let shared = injections(1_000_000, &[live(level, 1.0), live(level, 2.0)]);
	assert_eq!(shared, [(333_333, 333_333), (666_666, 666_666)]);
}

/// The alpha does not depend on how much TAO caps it, so the step of a whole TAO serves for it.
#[test]
fn row_97_alpha_is_capped_where_it_is_cheap() {
	let cheap = pool(1_000, E9);
	let mut subnets = [live(cheap, 0.1), live(cheap, 0.2)];
	let shared = injections(1_000_000, &subnets);
	assert_eq!(shared, [(333_333, 1_000_000_000), (666_666, 1_000_000_000)]);
	step(&mut subnets, &block(0));
	for subnet in subnets {
		assert_eq!(subnet.pool.alpha, (2 * E9).into());
		assert_eq!(subnet.alpha_out, E9.into());
	}
}

#[test]
fn row_98_a_full_subnet_emits_no_alpha() {
	let mut subnet =
		Subnet { alpha_out: 22_000_000_000_000_000.into(), ..live(pool(1_000, E9), 0.1) };
	let terms = run(&mut subnet, &block(0));
	assert_eq!(terms.tao_in, E9.into());
	assert_eq!(subnet.pool.alpha, E9.into());
	assert_eq!(subnet.alpha_out, 22_000_000_000_000_000.into());
}

#[test]
fn row_99_the_owner_takes_all_or_nothing() {
	for (owner_cut, owner) in [(u16::MAX, 1_000_000_000), (0, 0)] {
		let mut subnet = live(pool(1_000 * E9, 1_000 * E9), 1.0);
		let params = Params { owner_cut, ..Params::default() };
		run(&mut subnet, &BlockContext { params, ..block(0) });
		assert_eq!(subnet.pending.owner, Alpha::new(owner));
	}
}

/// Upstream's subnet has no pool and needs three blocks for an issuance of three alpha; a pool of
/// one alpha needs two.
#[test]
fn row_100_root_sells_an_eighth_at_a_quarter_of_the_weight() {
	let mut subnet = live(pool(E9, E9), 1.0);
	let params = |tao_weight| Params { tao_weight, owner_cut: 0, ..Params::default() };
	let root_stake = E9.into();
	run(&mut subnet, &BlockContext { params: params(0), root_stake, ..block(MAX_SUPPLY) });
	assert_eq!(subnet.pending.alpha(), Some(E9.into()));
	let before = subnet.pending;
	let terms = run(
		&mut subnet,
		&BlockContext { params: params(u64::MAX), root_stake, ..block(MAX_SUPPLY) },
	);
	assert_eq!(terms.root_proportion, Price::from_float(0.25));
	assert_eq!(terms.split.root, 125_000_000.into());
	let gained = |after: Alpha, before: Alpha| u64::from(after) - u64::from(before);
	let miners = gained(subnet.pending.miners, before.miners);
	let validators = gained(subnet.pending.validators, before.validators);
	assert_eq!(miners + validators, 875_000_000);
	assert_eq!(subnet.pending.root_tao, 111_111_111.into());
}

#[test]
fn row_101_one_whole_block() {
	let mut subnet = live(pool(1_000 * E9, 20_000 * E9), 0.05);
	let terms = run(&mut subnet, &BlockContext { root_stake: (5_000_000 * E9).into(), ..block(0) });
	assert_eq!(terms.tao_in, E9.into());
	assert_eq!(terms.alpha_in, E9.into());
	assert!(terms.capped);
	assert_eq!(subnet.pending.owner, 179_995_422.into());
	assert_eq!(terms.split.root, 401_088_323.into());
	let pending = u64::from(subnet.pending.miners) + u64::from(subnet.pending.validators);
	assert_eq!(pending, 418_916_254 + 1); // upstream's three floors lose one rao of the block
	assert_eq!(subnet.pending.root_tao, 20_073_064.into());
	assert_eq!(subnet.pool, pool(1_000_979_926_936, 20_001_401_088_323));
	assert_eq!(subnet.alpha_out, 598_911_677.into());
}

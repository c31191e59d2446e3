//! One block over all subnets.

use crate::{
	cases,
	economy::{all_receive, block, issuance, positions, subnet, subnets},
	oracle_block,
};
use dtao_core::{
	issuance::block_emission,
	rules::{OverflowRule, RootRule},
	step, Alpha, BlockContext, Outcome, Params, Preset, Price, Shares, StepError, Subnet, Tao,
	Terms,
};
use proptest::prelude::*;

/// The subnets after one block, with its outcome.
fn run(subnets: &[Subnet], block: &BlockContext) -> (Vec<Subnet>, Outcome) {
	let mut after = subnets.to_vec();
	let outcome = step(&mut after, block);
	(after, outcome)
}

/// Ways in which a subnet that receives alpha has no room for it, from the first stage to the last.
#[derive(Clone, Copy, Debug)]
enum Full {
	Issuance,
	Owner,
	Miners,
	Validators,
}

/// A subnet that emits, with as little alpha as there can be.
fn empty(subnet: &mut Subnet) {
	subnet.started_at = Some(0);
	subnet.alpha_out = Alpha::ZERO;
	subnet.pool.alpha = 20_000_000_000.into();
}

/// An empty subnet in whose way stands something near `u64::MAX`, whatever the block.
fn break_subnet(subnet: &mut Subnet, full: Full) {
	empty(subnet);
	let brim = Alpha::new(u64::MAX);
	match full {
		Full::Issuance => {
			subnet.pool.alpha = brim;
			subnet.alpha_out = 1.into();
		},
		Full::Owner => subnet.pending.owner = brim,
		Full::Miners => subnet.pending.miners = brim,
		Full::Validators => subnet.pending.validators = brim,
	}
}

proptest! {
	#![proptest_config(cases(2_000))]

	/// What a subnet is given is asked of the shares, which their own laws hold.
	#[test]
	fn a_block_is_what_its_definition_says(subnets in subnets(), block in block()) {
		let (after, outcome) = run(&subnets, &block);
		let shares = Shares::new(block.emission(), &subnets, &block);
		let claims = oracle_block::root_claims(&subnets, &block);
		let mut minted = 0;
		for (index, before) in subnets.iter().enumerate() {
			let share = shares.of(index).into();
			let (expected, terms) = oracle_block::advance(before, share, claims, &block);
			prop_assert_eq!(outcome.results[index], Ok(terms));
			prop_assert_eq!(after[index], expected);
			minted += u64::from(terms.tao_in) + u64::from(terms.excess);
		}
		prop_assert_eq!(outcome.minted, minted.into());
	}

	#[test]
	fn a_block_mints_its_emission_at_the_most(subnets in subnets(), block in block()) {
		let emission = block_emission(block.issuance.into());
		for subnets in [all_receive(subnets.clone()), subnets] {
			let (_, outcome) = run(&subnets, &block);
			prop_assert!(u64::from(outcome.minted) <= emission);
		}
	}

	#[test]
	fn a_block_conserves_tao_and_alpha(subnets in subnets(), block in block()) {
		let (after, outcome) = run(&subnets, &block);
		let mut minted = 0;
		for ((before, after), terms) in subnets.iter().zip(&after).zip(outcome.results) {
			let terms = terms.unwrap();
			let [tao_in, excess, root_tao] =
				[terms.tao_in, terms.excess, terms.root_tao].map(u64::from);
			let tao = |subnet: &Subnet| u64::from(subnet.pool.tao);
			prop_assert_eq!(tao(after) + root_tao, tao(before) + tao_in + excess);
			let waiting = |subnet: &Subnet| u64::from(subnet.pending.root_tao);
			prop_assert_eq!(waiting(after), waiting(before) + root_tao);
			let chain = match before.age(block.now) {
				Some(_) => (tao_in + excess) as i64 - root_tao as i64,
				None => before.flows.chain.recent,
			};
			prop_assert_eq!(after.flows.chain.recent, chain);
			minted += tao_in + excess;

			let [alpha_in, alpha_out, bought, recycled] =
				[terms.alpha_in, terms.alpha_out, terms.bought, terms.recycled].map(u64::from);
			let kept = u64::from(after.bought) - u64::from(before.bought);
			let keeps = block.rules.overflow == OverflowRule::BuyAndKeep;
			prop_assert_eq!(kept, if keeps { bought } else { 0 });
			let gone = recycled + bought - kept;
			prop_assert_eq!(issuance(after) + gone, issuance(before) + alpha_in + alpha_out);
			prop_assert_eq!(positions(after), positions(before));
			prop_assert_eq!((after.burned, after.unclaimed), (before.burned, before.unclaimed));
			let parts = [terms.split.owner, terms.split.miners, terms.split.root, terms.split.validators];
			prop_assert_eq!(parts.map(u64::from).iter().sum::<u64>(), alpha_out);
		}
		prop_assert_eq!(outcome.minted, minted.into());
	}

	/// The order of the list decides nothing.
	#[test]
	fn every_subnet_fares_the_same_wherever_it_stands(
		mut subnets in subnets(),
		block in block(),
		by in any::<prop::sample::Index>(),
	) {
		let (mut after, mut outcome) = run(&subnets, &block);
		let by = by.index(subnets.len());
		subnets.rotate_left(by);
		after.rotate_left(by);
		outcome.results.rotate_left(by);
		prop_assert_eq!(run(&subnets, &block), (after, outcome));
	}

	/// Where root's part stays out of the pool, which sees nothing else of what is kept.
	#[test]
	fn kept_and_recycled_alpha_leave_the_same_pool(subnets in subnets(), mut block in block()) {
		block.rules.root = RootRule::Claim;
		block.rules.overflow = OverflowRule::BuyAndKeep;
		let (kept, with) = run(&subnets, &block);
		block.rules.overflow = OverflowRule::BuyAndRecycle;
		let (recycled, without) = run(&subnets, &block);
		prop_assert_eq!(with.minted, without.minted);
		for ((kept, with), (recycled, without)) in
			kept.iter().zip(with.results).zip(recycled.iter().zip(without.results))
		{
			prop_assert_eq!(kept.pool, recycled.pool);
			let (with, without) = (with.unwrap(), without.unwrap());
			let bought = u64::from(with.bought);
			let all = |it: &Subnet, terms: &Terms| issuance(it) + u64::from(terms.recycled);
			prop_assert_eq!(all(kept, &with), all(recycled, &without) + bought);
		}
	}

	/// Whatever a full pool does, it receives the same TAO, unless it can't sell for it.
	#[test]
	fn every_overflow_rule_mints_the_same(subnets in subnets(), mut block in block()) {
		block.rules.overflow = OverflowRule::PriceRise;
		let (_, risen) = run(&subnets, &block);
		block.rules.overflow = OverflowRule::BuyAndKeep;
		let (_, bought) = run(&subnets, &block);
		for (risen, bought) in risen.results.into_iter().zip(bought.results) {
			let (risen, bought) = (risen.unwrap(), bought.unwrap());
			let [all, tao_in, excess] =
				[risen.tao_in, bought.tao_in, bought.excess].map(u64::from);
			prop_assert!(tao_in + excess == all || excess == 0 && bought.capped && tao_in < all);
			prop_assert_eq!((risen.alpha_in, risen.capped), (bought.alpha_in, bought.capped));
		}
	}

	/// What it would have been given isn't minted.
	#[test]
	fn a_failing_subnet_changes_nothing_of_another(
		mut subnets in subnets(),
		block in block(),
		index in any::<prop::sample::Index>(),
		full in prop_oneof![
			Just(Full::Issuance), Just(Full::Owner), Just(Full::Miners), Just(Full::Validators),
		],
	) {
		let index = index.index(subnets.len());
		let params = Params { owner_cut: 11_796, tao_weight: 0, ..block.params };
		let block = BlockContext { params, ..block };
		empty(&mut subnets[index]);
		let sound = subnets.clone();
		break_subnet(&mut subnets[index], full);

		let (after, outcome) = run(&subnets, &block);
		prop_assert_eq!(outcome.results[index], Err(StepError::Overflow));
		prop_assert_eq!(after[index], subnets[index]);

		let (expected, without) = run(&sound, &block);
		let unminted = without.results[index].unwrap();
		let unminted = u64::from(unminted.tao_in) + u64::from(unminted.excess);
		prop_assert_eq!(u64::from(outcome.minted) + unminted, without.minted.into());
		for other in (0..subnets.len()).filter(|other| *other != index) {
			prop_assert_eq!(after[other], expected[other]);
			prop_assert_eq!(outcome.results[other], without.results[other]);
		}
	}

	/// Without a claim of its own the failing subnet isn't even noticed in the shares.
	#[test]
	fn a_failing_subnet_without_a_claim_might_as_well_not_be_there(
		others in subnets(),
		mut failing in subnet(),
		block in block(),
		index in any::<prop::sample::Index>(),
	) {
		break_subnet(&mut failing, Full::Issuance);
		failing.emission_enabled = false;
		let index = index.index(others.len() + 1);
		let mut subnets = others.clone();
		subnets.insert(index, failing);

		let (mut after, mut outcome) = run(&subnets, &block);
		prop_assert_eq!(after.remove(index), failing);
		prop_assert_eq!(outcome.results.remove(index), Err(StepError::Overflow));
		prop_assert_eq!((after, outcome), run(&others, &block));
	}

	#[test]
	fn a_subnet_without_tao_receives_no_alpha_into_its_pool(
		mut subnets in subnets(),
		block in block(),
	) {
		for subnet in &mut subnets {
			subnet.open = false;
		}
		let (_, outcome) = run(&subnets, &block);
		prop_assert_eq!(outcome.minted, Tao::ZERO);
		for (before, terms) in subnets.iter().zip(outcome.results) {
			let terms = terms.unwrap();
			prop_assert_eq!(terms.alpha_in, Alpha::ZERO);
			let issuance = before.issuance().unwrap().into();
			let emission = before.age(block.now).map_or(0, |_| block_emission(issuance));
			prop_assert_eq!(terms.alpha_out, emission.into());
		}
	}
}

/// Stages whose failure needs TAO to arrive: the injection, and the TAO that waits for root.
#[test]
fn a_full_reserve_or_pending_fails_the_whole_subnet() {
	let block = BlockContext {
		now: 1,
		issuance: Tao::ZERO,
		root_stake: 5_000_000_000_000_000.into(),
		params: Params::default(),
		rules: Preset::Launch.rules(),
		rules_since: 0,
	};
	let level = dtao_core::Pool { tao: 1_000_000_000_000.into(), alpha: 1_000_000_000_000.into() };
	let started =
		Subnet { moving_price: Price::from_u32(1), started_at: Some(0), ..Subnet::new(level) };
	let mut full = started;
	full.pool.tao = u64::MAX.into();
	let mut owed = started;
	owed.pending.root_tao = u64::MAX.into();
	let (after, outcome) = run(&[full, started, owed], &block);
	assert_eq!(outcome.results[0], Err(StepError::Overflow));
	assert_eq!(outcome.results[2], Err(StepError::Overflow));
	assert_eq!((after[0], after[2]), (full, owed));
	assert_eq!(outcome.minted, 333_333_333.into());
	assert_eq!(outcome.results[1].unwrap().tao_in, 333_333_333.into());
}

#[test]
fn a_fresh_chain_mints_from_its_second_block() {
	let pool = dtao_core::Pool { tao: 1_000_000_000_000.into(), alpha: 1_000_000_000_000.into() };
	let mut subnets = [Subnet { started_at: Some(0), ..Subnet::new(pool) }];
	let block = |now| BlockContext {
		now,
		issuance: Tao::ZERO,
		root_stake: Tao::ZERO,
		params: Params::default(),
		rules: Preset::Launch.rules(),
		rules_since: 0,
	};
	let first = step(&mut subnets, &block(1));
	assert_eq!(first.minted, Tao::ZERO);
	assert_eq!(first.results[0].unwrap().alpha_in, Alpha::ZERO);
	assert_eq!(first.results[0].unwrap().alpha_out, 1_000_000_000.into());
	assert_eq!(step(&mut subnets, &block(2)).minted, 1_000_000_000.into());
}

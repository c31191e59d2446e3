//! One block over all subnets.

use crate::{cases, fee_rate, magnitude, oracle, pool, reserve};
use dtao_core::{
	fixed::PRICE_ONE, issuance::block_emission, step, subnet::DEFAULT_EMA_HALVING, Alpha,
	BlockContext, Outcome, Params, Pending, Preset, Price, StepError, Subnet, Tao, Terms,
};
use proptest::prelude::*;

/// The latest block that random subnets may have started at.
pub const NOW: u64 = 10_000_000;

fn moving_price() -> impl Strategy<Value = Price> {
	let inner = prop_oneof![
		1 => Just(0),
		8 => magnitude(60).prop_map(|inner| u128::from(inner).min(PRICE_ONE)),
	];
	inner.prop_map(Price::from_inner)
}

/// What a subnet has earned and burned, with the alpha outside its pool, which is no less.
fn outside() -> impl Strategy<Value = (Alpha, Alpha, Pending)> {
	let part = || magnitude(50);
	let alpha = (part(), part(), part(), part(), part());
	(alpha, part()).prop_map(|((owner, miners, validators, burned, positions), root_tao)| {
		let alpha_out = owner + miners + validators + burned + positions;
		let pending = Pending {
			owner: owner.into(),
			miners: miners.into(),
			validators: validators.into(),
			root_tao: root_tao.into(),
			root_alpha: 0.into(),
		};
		(alpha_out.into(), burned.into(), pending)
	})
}

fn subnet() -> impl Strategy<Value = Subnet> {
	let started_at =
		prop_oneof![1 => Just(None), 1 => Just(Some(NOW * 3)), 9 => (0..=NOW).prop_map(Some)];
	let often = || prop::bool::weighted(0.8);
	let halving = prop_oneof![Just(DEFAULT_EMA_HALVING), magnitude(40)];
	let flags = (started_at, often(), often());
	(pool(), outside(), moving_price(), flags, halving, fee_rate()).prop_map(
		|(pool, outside, moving_price, flags, ema_halving, fee_rate)| {
			let (alpha_out, burned, pending) = outside;
			let (started_at, open, emission_enabled) = flags;
			Subnet {
				alpha_out,
				burned,
				moving_price,
				pending,
				started_at,
				open,
				emission_enabled,
				ema_halving,
				fee_rate,
				..Subnet::new(pool)
			}
		},
	)
}

pub fn subnets() -> impl Strategy<Value = Vec<Subnet>> {
	prop::collection::vec(subnet(), 1..8)
}

fn block() -> impl Strategy<Value = BlockContext> {
	let issuance = prop_oneof![Just(0), reserve(), magnitude(64)];
	let root_stake = prop_oneof![1 => Just(0), 4 => magnitude(60)];
	let params = (
		prop_oneof![Just(0), Just(u64::MAX), any::<u64>(), Just(Params::default().tao_weight)],
		prop_oneof![Just(0), Just(u16::MAX), any::<u16>(), Just(Params::default().owner_cut)],
		prop_oneof![Just(Params::default().moving_alpha), magnitude(29)],
	);
	let params = params.prop_map(|(tao_weight, owner_cut, moving_alpha)| Params {
		tao_weight,
		owner_cut,
		moving_alpha,
		..Params::default()
	});
	(NOW..=NOW * 2, issuance, root_stake, params).prop_map(|(now, issuance, root_stake, params)| {
		BlockContext {
			now,
			issuance: issuance.into(),
			root_stake: root_stake.into(),
			params,
			rules: Preset::Launch.rules(),
			rules_since: 0,
		}
	})
}

/// The subnets after one block, with its outcome.
fn run(subnets: &[Subnet], block: &BlockContext) -> (Vec<Subnet>, Outcome) {
	let mut after = subnets.to_vec();
	let outcome = step(&mut after, block);
	(after, outcome)
}

/// Alpha outside the pool that is neither burned nor pending: the positions.
fn positions(subnet: &Subnet) -> u64 {
	let pending = subnet.pending.alpha().unwrap();
	u64::from(subnet.alpha_out) - u64::from(subnet.burned) - u64::from(pending)
}

/// Ways in which a subnet that receives alpha has no room for it, from the first stage to the last.
#[derive(Clone, Copy, Debug)]
enum Full {
	Issuance,
	Owner,
	Miners,
	Validators,
}

/// A subnet in whose way stands something near `u64::MAX`, whatever the block.
fn break_subnet(subnet: &mut Subnet, full: Full) {
	subnet.started_at = Some(0);
	subnet.alpha_out = Alpha::ZERO;
	subnet.pool.alpha = 20_000_000_000.into();
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

	#[test]
	fn a_block_is_what_its_definition_says(subnets in subnets(), block in block()) {
		let (after, outcome) = run(&subnets, &block);
		let emission = block_emission(block.issuance.into());
		let mut minted = 0;
		for (index, before) in subnets.iter().enumerate() {
			let tao = oracle::share(&subnets, index, emission);
			let (expected, terms) = match before.started_at {
				Some(start) if start <= NOW => oracle::advance(before, tao, &block),
				_ => (*before, Terms::default()),
			};
			prop_assert_eq!(outcome.results[index], Ok(terms));
			prop_assert_eq!(after[index], expected);
			minted += tao;
		}
		prop_assert_eq!(outcome.minted, minted.into());
	}

	#[test]
	fn a_block_mints_its_emission_at_the_most(mut subnets in subnets(), block in block()) {
		let emission = block_emission(block.issuance.into());
		let (_, outcome) = run(&subnets, &block);
		prop_assert!(u64::from(outcome.minted) <= emission);

		for subnet in &mut subnets {
			(subnet.open, subnet.emission_enabled, subnet.started_at) = (true, true, Some(0));
		}
		prop_assume!(subnets.iter().any(|subnet| subnet.moving_price.into_inner() > 0));
		let (_, outcome) = run(&subnets, &block);
		prop_assert!(u64::from(outcome.minted) <= emission);
		prop_assert!(u64::from(outcome.minted) + subnets.len() as u64 >= emission);
	}

	#[test]
	fn a_block_conserves_tao_and_alpha(subnets in subnets(), block in block()) {
		let (after, outcome) = run(&subnets, &block);
		let mut minted = 0;
		for ((before, after), terms) in subnets.iter().zip(&after).zip(outcome.results) {
			let terms = terms.unwrap();
			let [tao_in, root_tao] = [terms.tao_in, terms.root_tao].map(u64::from);
			let [alpha_in, alpha_out] = [terms.alpha_in, terms.alpha_out].map(u64::from);
			let issuance = |subnet: &Subnet| u64::from(subnet.issuance().unwrap());
			prop_assert_eq!(issuance(after), issuance(before) + alpha_in + alpha_out);
			let tao = |subnet: &Subnet| u64::from(subnet.pool.tao);
			prop_assert_eq!(tao(after) + root_tao, tao(before) + tao_in);
			let waiting = |subnet: &Subnet| u64::from(subnet.pending.root_tao);
			prop_assert_eq!(waiting(after), waiting(before) + root_tao);
			prop_assert_eq!(positions(after), positions(before));
			prop_assert_eq!(after.burned, before.burned);
			minted += tao_in;
		}
		prop_assert_eq!(outcome.minted, minted.into());
	}

	/// The failing subnet in the place of a closed one, whose share isn't minted either.
	#[test]
	fn a_failing_subnet_changes_nothing_of_another(
		mut subnets in subnets(),
		block in block(),
		index in any::<prop::sample::Index>(),
		full in prop_oneof![
			Just(Full::Issuance), Just(Full::Owner), Just(Full::Miners), Just(Full::Validators),
		],
	) {
		let params = Params { owner_cut: 11_796, tao_weight: 0, ..block.params };
		let block = BlockContext { params, ..block };
		let index = index.index(subnets.len());
		subnets[index].started_at = Some(0);
		let mut closed = subnets.clone();
		closed[index].open = false;
		break_subnet(&mut subnets[index], full);

		let (after, outcome) = run(&subnets, &block);
		prop_assert_eq!(outcome.results[index], Err(StepError::Overflow));
		prop_assert_eq!(after[index], subnets[index]);

		let (expected, without) = run(&closed, &block);
		prop_assert_eq!(outcome.minted, without.minted);
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
		failing.moving_price = Price::from_inner(0);
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
			let emission = before.age(NOW).map_or(0, |_| block_emission(issuance));
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

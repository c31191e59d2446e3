//! Blocks over what no chain can have: anything that the types allow.

use crate::{cases, economy::rules};
use dtao_core::{
	rules::{BurnRule, FlowRule, ShareRule, ShareSource},
	step, BlockContext, FeeRate, Flow, Flows, Params, Pending, Pool, Price, Rules, Shares, Subnet,
	VoteParams,
};
use proptest::prelude::*;

/// Any number, and often the ends of its range.
fn word() -> impl Strategy<Value = u64> {
	prop_oneof![Just(0), Just(1), Just(u64::MAX), any::<u64>()]
}

fn wide() -> impl Strategy<Value = u128> {
	prop_oneof![Just(0), Just(u128::MAX), any::<u128>(), any::<u64>().prop_map(u128::from)]
}

fn signed() -> impl Strategy<Value = i128> {
	prop_oneof![Just(i128::MIN), Just(i128::MAX), any::<i128>(), any::<i64>().prop_map(i128::from)]
}

fn flow() -> impl Strategy<Value = Flow> {
	let recent = prop_oneof![Just(i64::MIN), Just(i64::MAX), any::<i64>()];
	(recent, signed()).prop_map(|(recent, average)| Flow { recent, average })
}

fn subnet() -> impl Strategy<Value = Subnet> {
	let amounts = prop::array::uniform11(word());
	let ratios = prop::array::uniform3(wide());
	let started = prop_oneof![Just(None), word().prop_map(Some), Just(Some(0))];
	let flags = (started, any::<bool>(), any::<bool>());
	(amounts, ratios, flow(), flow(), flags).prop_map(|(amounts, ratios, users, chain, flags)| {
		let [tao, alpha, alpha_out, burned, bought, unclaimed, owner, miners, validators, tail @ ..] =
			amounts;
		Subnet {
			alpha_out: alpha_out.into(),
			burned: burned.into(),
			bought: bought.into(),
			unclaimed: unclaimed.into(),
			moving_price: Price::from_inner(ratios[0]),
			pending: Pending {
				owner: owner.into(),
				miners: miners.into(),
				validators: validators.into(),
				root_tao: tail[0].into(),
				root_alpha: tail[1].into(),
			},
			started_at: flags.0,
			open: flags.1,
			emission_enabled: flags.2,
			ema_halving: tail[0],
			fee_rate: FeeRate::MAX,
			flows: Flows { users, chain },
			miner_burn: Price::from_inner(ratios[1]),
			vote: Price::from_inner(ratios[2]),
			..Subnet::new(Pool { tao: tao.into(), alpha: alpha.into() })
		}
	})
}

fn source() -> impl Strategy<Value = ShareSource> {
	prop_oneof![
		Just(ShareSource::RootVote),
		Just(ShareSource::MovingPrice),
		(any::<i64>(), any::<u16>(), any::<bool>()).prop_map(|(cutoff, exponent, net)| {
			ShareSource::TaoFlow(FlowRule { cutoff, exponent, net })
		}),
		any::<bool>().prop_map(|root_proportion| {
			ShareSource::PriceLessBurn(BurnRule { root_proportion })
		}),
	]
}

fn block() -> impl Strategy<Value = BlockContext> {
	let share = prop_oneof![
		source().prop_map(ShareRule::By),
		(source(), source(), any::<u32>()).prop_map(|(from, to, blocks)| ShareRule::Blend {
			from,
			to,
			blocks
		}),
	];
	let words = prop::array::uniform7(word());
	(words, any::<u16>(), share, rules()).prop_map(|(words, owner_cut, share, rules)| {
		let [now, rules_since, issuance, root_stake, tao_weight, moving_alpha, flow_smoothing] =
			words;
		let vote = VoteParams::default();
		BlockContext {
			now,
			issuance: issuance.into(),
			root_stake: root_stake.into(),
			params: Params { tao_weight, owner_cut, moving_alpha, flow_smoothing, vote },
			rules: Rules { share, ..rules },
			rules_since,
		}
	})
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn nothing_makes_a_block_panic_or_mint_too_much(
		before in prop::collection::vec(subnet(), 0..6),
		block in block(),
	) {
		let emission = u64::from(block.emission());
		let shares = Shares::new(block.emission(), &before, &block);
		let given: u64 = (0..before.len()).map(|index| u64::from(shares.of(index))).sum();
		prop_assert!(given <= emission);
		prop_assert!((0..before.len()).all(|it| shares.claimed_by(it) <= Price::from_u32(1)));

		let mut after = before.clone();
		let outcome = step(&mut after, &block);
		prop_assert!(u64::from(outcome.minted) <= given);
		for ((before, after), result) in before.iter().zip(&after).zip(outcome.results) {
			prop_assert!(result.is_ok() || before == after);
		}
	}

	#[test]
	fn a_share_that_is_nobodys_is_nothing(
		subnets in prop::collection::vec(subnet(), 0..3),
		block in block(),
		beyond in 0..9usize,
	) {
		let shares = Shares::new(block.emission(), &subnets, &block);
		prop_assert_eq!(u64::from(shares.of(subnets.len() + beyond)), 0);
		prop_assert_eq!(shares.claimed_by(subnets.len() + beyond).into_inner(), 0);
	}
}

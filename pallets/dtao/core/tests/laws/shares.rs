//! Shares of a block's TAO, by every rule.

use crate::{
	amount, cases,
	economy::{all_receive, block, source, subnet, subnets},
	magnitude, oracle_block,
};
use dtao_core::{
	fixed::PRICE_ONE,
	issuance::INITIAL_EMISSION,
	rules::{BurnRule, FlowRule, ShareRule, ShareSource},
	BlockContext, Flow, Flows, Ratio, Rules, Shares, Subnet,
};
use proptest::prelude::*;

fn shared(emission: u64, subnets: &[Subnet], block: &BlockContext) -> Vec<u64> {
	let shares = Shares::new(emission.into(), subnets, block);
	(0..subnets.len()).map(|index| shares.of(index).into()).collect()
}

fn under(share: ShareRule, block: &BlockContext) -> BlockContext {
	BlockContext { rules: Rules { share, ..block.rules }, ..*block }
}

fn by(source: ShareSource, block: &BlockContext) -> BlockContext {
	under(ShareRule::By(source), block)
}

/// A rule under which the TAO of those who can't be given any goes to the others.
fn redistributing() -> impl Strategy<Value = ShareSource> {
	source().prop_filter("redistributes", |source| {
		matches!(source, ShareSource::TaoFlow(_) | ShareSource::PriceLessBurn(_))
	})
}

fn close(a: &[u64], b: &[u64], off: u64) -> bool {
	a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.abs_diff(*b) <= off)
}

proptest! {
	#![proptest_config(cases(1_500))]

	#[test]
	fn shares_are_what_their_definitions_say(
		subnets in subnets(),
		block in block(),
		emission in amount(),
	) {
		let ours = shared(emission, &subnets, &block);
		let (expected, off) = oracle_block::shares(emission, &subnets, &block);
		prop_assert!(close(&ours, &expected, off), "{:?}, not {:?}", ours, expected);
	}

	#[test]
	fn shares_never_exceed_the_emission(subnets in subnets(), block in block(), emission in amount()) {
		let sum: u128 = shared(emission, &subnets, &block).into_iter().map(u128::from).sum();
		prop_assert!(sum <= emission.into());
	}

	/// All but root's vote, of which a part may be nobody's.
	#[test]
	fn shares_of_receiving_subnets_lose_less_than_a_rao_each(
		subnets in subnets(),
		block in block(),
		source in source(),
		emission in amount(),
	) {
		prop_assume!(source != ShareSource::RootVote);
		let subnets = all_receive(subnets);
		let shares = shared(emission, &subnets, &by(source, &block));
		let sum: u128 = shares.iter().copied().map(u128::from).sum();
		prop_assert!(sum == 0 || sum + subnets.len() as u128 > emission.into());
		if let ShareSource::PriceLessBurn(_) | ShareSource::MovingPrice = source {
			let priced = subnets.iter().any(|subnet| subnet.moving_price.into_inner() > 0);
			prop_assert!(!priced || sum + subnets.len() as u128 > emission.into());
		}
	}

	#[test]
	fn what_root_does_not_vote_for_is_not_minted(
		subnets in subnets(),
		block in block(),
		emission in amount(),
	) {
		let subnets = all_receive(subnets);
		let shares = shared(emission, &subnets, &by(ShareSource::RootVote, &block));
		for (subnet, share) in subnets.iter().zip(shares) {
			let part = crate::wide(emission) * crate::wide(subnet.vote.into_inner());
			prop_assert_eq!(crate::wide(share), part / crate::wide(PRICE_ONE));
		}
	}

	#[test]
	fn equal_subnets_have_equal_shares(
		mut subnets in subnets(),
		block in block(),
		emission in amount(),
		which in any::<prop::sample::Index>(),
	) {
		let twin = subnets[which.index(subnets.len())];
		subnets.push(twin);
		let shares = shared(emission, &subnets, &block);
		prop_assert_eq!(shares[which.index(subnets.len() - 1)], shares[subnets.len() - 1]);
	}

	/// Under the vote and the moving prices; a closed subnet's share is not minted.
	#[test]
	fn a_closed_subnet_changes_no_share_but_its_own(
		mut subnets in subnets(),
		block in block(),
		emission in amount(),
		closed in any::<prop::sample::Index>(),
		vote in any::<bool>(),
	) {
		let source = if vote { ShareSource::RootVote } else { ShareSource::MovingPrice };
		let block = by(source, &block);
		let closed = closed.index(subnets.len());
		subnets[closed].open = true;
		let mut expected = shared(emission, &subnets, &block);
		let claimed = Shares::new(emission.into(), &subnets, &block).claimed_by(closed);
		expected[closed] = 0;
		subnets[closed].open = false;
		prop_assert_eq!(shared(emission, &subnets, &block), expected);
		let claims = Shares::new(emission.into(), &subnets, &block);
		prop_assert_eq!(claims.claimed_by(closed), claimed);
	}

	/// Under the other rules; and under every rule that of a subnet that has no part.
	#[test]
	fn a_share_that_is_not_given_goes_to_the_others(
		mut subnets in subnets(),
		block in block(),
		source in redistributing(),
		emission in amount(),
		without in any::<prop::sample::Index>(),
	) {
		let without = without.index(subnets.len());
		subnets[without].open = false;
		let closed = by(source, &block);
		let mut shares = shared(emission, &subnets, &closed);
		prop_assert_eq!(shares.remove(without), 0);
		let claims = Shares::new(emission.into(), &subnets, &closed);
		prop_assert_eq!(claims.claimed_by(without), Ratio::from_inner(0));

		subnets[without].emission_enabled = false;
		let mut under_any = shared(emission, &subnets, &block);
		prop_assert_eq!(under_any.remove(without), 0);
		subnets.remove(without);
		prop_assert_eq!(shares, shared(emission, &subnets, &closed));
		prop_assert_eq!(under_any, shared(emission, &subnets, &block));
	}

	#[test]
	fn a_blend_begins_and_ends_with_its_measures(
		subnets in subnets(),
		block in block(),
		(from, to) in (source(), source()),
		blocks in 1..2_000u32,
		emission in amount(),
	) {
		let share = ShareRule::Blend { from, to, blocks };
		let at = |age: u32| {
			let now = BlockContext { rules_since: block.now - u64::from(age), ..under(share, &block) };
			shared(emission, &subnets, &now)
		};
		let (first, last) =
			(shared(emission, &subnets, &by(from, &block)), shared(emission, &subnets, &by(to, &block)));
		prop_assert_eq!(&at(0), &first);
		prop_assert_eq!(&at(blocks), &last);
		prop_assert_eq!(&at(blocks + 1), &last);
		for done in [1, blocks / 2, blocks - 1] {
			for ((share, from), to) in at(done).into_iter().zip(&first).zip(&last) {
				let left = u128::from(blocks - done.min(blocks));
				let sum = u128::from(*from) * left + u128::from(*to) * u128::from(done);
				prop_assert_eq!(u128::from(share), sum / u128::from(blocks));
			}
		}
	}

	#[test]
	fn a_blend_of_a_measure_with_itself_is_that_measure(
		subnets in subnets(),
		block in block(),
		source in source(),
		blocks in any::<u32>(),
		emission in amount(),
	) {
		let blend = under(ShareRule::Blend { from: source, to: source, blocks }, &block);
		prop_assert_eq!(
			shared(emission, &subnets, &blend),
			shared(emission, &subnets, &by(source, &block))
		);
	}

	/// The unit of flows decides nothing: all of them times a factor leave the shares.
	#[test]
	fn scaled_flows_leave_the_shares(
		subnets in subnets(),
		mut block in block(),
		net in any::<bool>(),
		factor in 1..1_000i64,
		emission in 1..=INITIAL_EMISSION,
	) {
		block.params.flow_smoothing = 0;
		let block = by(ShareSource::TaoFlow(FlowRule { cutoff: 0, exponent: 100, net }), &block);
		let flow = |average: i128, factor: i64| {
			Flow { recent: 0, average: (average >> 48 << 32) * i128::from(factor) }
		};
		let scaled = |factor| {
			let scaled = |subnet: &Subnet| {
				let Flows { users, chain } = subnet.flows;
				let flows =
					Flows { users: flow(users.average, factor), chain: flow(chain.average, factor) };
				Subnet { flows, ..*subnet }
			};
			subnets.iter().map(scaled).collect::<Vec<_>>()
		};
		let (once, often) =
			(shared(emission, &scaled(1), &block), shared(emission, &scaled(factor), &block));
		prop_assert!(close(&once, &often, 1), "{:?}, not {:?}", often, once);
	}

	/// More flow never means less TAO.
	#[test]
	fn a_larger_flow_has_no_smaller_share(
		subnets in subnets(),
		block in block(),
		exponent in FlowRule::MIN_EXPONENT..=FlowRule::MAX_EXPONENT,
		more in magnitude(40),
	) {
		let block = by(ShareSource::TaoFlow(FlowRule { cutoff: 0, exponent, net: false }), &block);
		let mut subnets = all_receive(subnets);
		// The lowest flow stands still, so that the limit does.
		subnets.push(Subnet {
			flows: Flows { users: Flow { recent: 0, average: -(1 << 96) }, ..Flows::default() },
			..subnets[0]
		});
		let before = shared(INITIAL_EMISSION, &subnets, &block)[0];
		subnets[0].flows.users.average += i128::from(more) << 32;
		let after = shared(INITIAL_EMISSION, &subnets, &block)[0];
		prop_assert!(after + 1 >= before, "{} after {}", after, before);
	}

	#[test]
	fn claims_are_shares_in_eighteen_decimals(subnets in subnets(), block in block()) {
		let subnets = all_receive(subnets);
		let claims = Shares::new(0.into(), &subnets, &block);
		let shares = shared(PRICE_ONE as u64, &subnets, &block);
		for (index, share) in shares.into_iter().enumerate() {
			prop_assert_eq!(claims.claimed_by(index).into_inner(), share.into());
		}
	}

	/// Without a burn and without root's proportion, price less burn is price.
	#[test]
	fn a_price_without_a_burn_is_a_price(subnets in subnets(), block in block(), emission in amount()) {
		let mut subnets = all_receive(subnets);
		for subnet in &mut subnets {
			subnet.miner_burn = Ratio::from_inner(0);
		}
		let less = ShareSource::PriceLessBurn(BurnRule { root_proportion: false });
		let price = shared(emission, &subnets, &by(ShareSource::MovingPrice, &block));
		prop_assert_eq!(&shared(emission, &subnets, &by(less, &block)), &price);

		// Nor is it anything else where all of them burn all.
		for subnet in &mut subnets {
			subnet.miner_burn = Ratio::from_u32(1);
		}
		prop_assert_eq!(&shared(emission, &subnets, &by(less, &block)), &price);
	}

	#[test]
	fn a_subnet_that_has_not_started_has_no_share(
		mut young in subnet(),
		block in block(),
		start in prop_oneof![Just(None), (1..100u64).prop_map(Some)],
	) {
		young.started_at = start.map(|later| block.now + later);
		prop_assert_eq!(shared(INITIAL_EMISSION, &[young], &block), [0]);
	}
}

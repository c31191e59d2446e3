//! `claim_root`: what is paid as what, and what stays.

use super::{claims::*, life::*, model, society::*, support::*};
use crate::{
	mock::*, ClaimAccounts, Event, RootClaimTypeEnum, Subnets, WeightInfo, MAX_CLAIMED_HOTKEYS,
};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::assert_ok;
use std::collections::BTreeSet;

/// A subnet like the others that has nothing.
const THIRD: NetUid = NetUid::new(3);

fn paid(netuid: NetUid, alpha: u64, tao: u64) -> Event<Test> {
	Event::RootClaimPaid {
		netuid,
		hotkey: FIRST,
		coldkey: ALICE,
		alpha: Alpha::new(alpha),
		tao: Tao::new(tao),
	}
}

fn skipped(netuid: NetUid, error: Error) -> Event<Test> {
	let error = error.into();
	Event::RootClaimSkipped { netuid, hotkey: FIRST, coldkey: ALICE, error }
}

const CLAIMED: Event<Test> = Event::RootClaimed { coldkey: ALICE };

/// Alice has all root stake, 10 TAO, and 4 alpha to claim on both subnets.
fn harvested(test: impl FnOnce()) {
	parish(&[rooted(FIRST, ALICE, 10 * TAO)], || {
		harvest(LIVELY, 4 * TAO);
		harvest(CAPPED, 4 * TAO);
		System::reset_events();
		test();
	});
}

#[test]
fn alpha_becomes_root_stake_when_nothing_was_chosen() {
	harvested(|| {
		let (tao, alpha) = reserves(LIVELY);
		let (before, held) = (state(LIVELY), (issuance(), treasury(), free(ALICE)));
		let trade = model::trade(4 * TAO, alpha, tao, 0);
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(events(), [paid(LIVELY, 4 * TAO, trade.output), CLAIMED]);
		assert_eq!(reserves(LIVELY), (tao - trade.output, alpha + 4 * TAO));
		let after = state(LIVELY);
		assert_eq!((after.unclaimed, after.issuance()), (Alpha::ZERO, before.issuance()));
		assert_eq!(after.alpha_out, before.alpha_out.checked_sub(before.unclaimed).unwrap());
		assert_eq!(after.flows.chain.recent, before.flows.chain.recent - trade.output as i64);
		assert_eq!((after.flows.users, after.volume), (before.flows.users, before.volume));
		assert_eq!(stake(NetUid::ROOT, FIRST, ALICE), 10 * TAO + trade.output);
		assert_eq!(root_stake(), 10 * TAO + trade.output);
		assert_eq!((issuance(), treasury(), free(ALICE)), held);
		assert_eq!(Dtao::claimable(&ALICE), [(FIRST, CAPPED, 4 * TAO)]);
	});
}

#[test]
fn alpha_becomes_stake_when_it_is_kept() {
	harvested(|| {
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		System::reset_events();
		let before = state(LIVELY);
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(events(), [paid(LIVELY, 4 * TAO, 0), CLAIMED]);
		assert_eq!(stake(LIVELY, FIRST, ALICE), 4 * TAO);
		let after = state(LIVELY);
		assert_eq!((after.pool, after.alpha_out), (before.pool, before.alpha_out));
		assert_eq!(after.flows, before.flows);
		assert_eq!(root_stake(), 10 * TAO);
	});
}

#[test]
fn alpha_is_kept_where_it_was_chosen_and_sold_elsewhere() {
	harvested(|| {
		let subnets = [CAPPED, UNKNOWN].into_iter().collect();
		assert_ok!(choose(ALICE, RootClaimTypeEnum::KeepSubnets { subnets }));
		assert_ok!(claim(ALICE, &[LIVELY, CAPPED]));
		assert_eq!([LIVELY, CAPPED].map(|on| stake(on, FIRST, ALICE)), [0, 4 * TAO]);
		assert!(root_stake() > 10 * TAO);
		assert_eq!(Dtao::claimable(&ALICE), []);
	});
}

#[test]
fn claim_is_refused_when_it_names_no_subnet_or_too_many() {
	harvested(|| {
		let many: Vec<_> = (1..=6).map(NetUid::new).collect();
		assert_refused(Error::InvalidSubnetNumber, || claim(ALICE, &[]));
		assert_refused(Error::InvalidSubnetNumber, || claim(ALICE, &many));
		assert_ok!(claim(ALICE, &many[..5]));
		assert_eq!(Dtao::claimable(&ALICE), []);
		let refused = Dtao::claim_root(RuntimeOrigin::signed(ALICE), BTreeSet::new()).unwrap_err();
		assert_eq!(refused.post_info.actual_weight, Some(TestWeights::claim_root(1)));
		let subnets = || BTreeSet::from([LIVELY]);
		assert_only_signed(|origin| {
			Dtao::claim_root(origin, subnets()).map(|_| ()).map_err(|failure| failure.error)
		});
	});
}

#[test]
fn nothing_is_paid_when_nothing_was_earned() {
	harvested(|| {
		for (coldkey, netuids) in [(BOB, [LIVELY]), (ALICE, [UNKNOWN]), (ALICE, [NetUid::ROOT])] {
			System::reset_events();
			let before = storage_root();
			assert_ok!(claim(coldkey, &netuids));
			assert_eq!(events(), [Event::RootClaimed { coldkey }]);
			System::reset_events();
			assert_eq!(storage_root(), before);
		}
	});
}

/// Alice has all root stake, 10 TAO, and claims just below the threshold on [`LIVELY`].
fn below(test: impl FnOnce()) {
	parish(&[rooted(FIRST, ALICE, 10 * TAO)], || {
		set(LIVELY, |set| set.root_claim_threshold = 4_000_001);
		harvest(LIVELY, 4_000_000);
		System::reset_events();
		test();
	});
}

#[test]
fn claim_below_the_threshold_stays_without_a_word() {
	below(|| {
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(events(), [CLAIMED]);
		assert_eq!(due(ALICE, LIVELY), 4_000_000);
		set(LIVELY, |set| set.root_claim_threshold = 4_000_000);
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(due(ALICE, LIVELY), 0);
	});
}

#[test]
fn claim_below_the_threshold_is_paid_when_the_position_is_gone() {
	below(|| {
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(remove(ALICE, FIRST, NetUid::ROOT, 10 * TAO));
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(stake(LIVELY, FIRST, ALICE), 4_000_000);
		assert_eq!(account(ALICE), None);
	});
}

#[test]
fn position_opens_again_when_the_claim_of_one_that_is_gone_is_sold() {
	harvested(|| {
		assert_ok!(remove(ALICE, FIRST, NetUid::ROOT, 10 * TAO));
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(stake(NetUid::ROOT, FIRST, ALICE), root_stake());
		assert_invariants();
		assert_eq!((due(ALICE, LIVELY), due(ALICE, CAPPED)), (0, 4 * TAO));
		// A rao less: the rate is rounded down.
		harvest(LIVELY, TAO);
		assert_eq!(due(ALICE, LIVELY), TAO - 1);
	});
}

#[test]
fn alpha_can_be_kept_and_not_sold_when_its_subnet_has_not_started() {
	harvested(|| {
		change(LIVELY, |subnet| subnet.started_at = None);
		crate::FirstEmissionBlockNumber::<Test>::remove(LIVELY);
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(events(), [skipped(LIVELY, Error::SubtokenDisabled), CLAIMED]);
		assert_eq!(due(ALICE, LIVELY), 4 * TAO);
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!((due(ALICE, LIVELY), stake(LIVELY, FIRST, ALICE)), (0, 4 * TAO));
	});
}

#[test]
fn one_claim_stays_when_it_cannot_be_sold_and_the_others_are_paid() {
	harvested(|| {
		// Its reserve would fall below its floor.
		Dtao::mint(Tao::new(1)).unwrap();
		let gone = state(LIVELY).pool.tao.rao() - 10_000_001;
		Dtao::recycle(Tao::new(gone + 1)).unwrap();
		change(LIVELY, |subnet| subnet.pool.tao = Tao::new(10_000_001));
		let before = Subnets::<Test>::get(LIVELY);
		assert_ok!(claim(ALICE, &[LIVELY, CAPPED]));
		assert_eq!(events()[0], skipped(LIVELY, Error::ReservesTooLow));
		assert!(matches!(events()[1], Event::RootClaimPaid { netuid: CAPPED, .. }));
		assert_eq!(events()[2], CLAIMED);
		assert_eq!(Subnets::<Test>::get(LIVELY), before);
		assert_eq!((due(ALICE, LIVELY), due(ALICE, CAPPED)), (4 * TAO, 0));
	});
}

#[test]
fn claim_stays_when_it_is_worth_nothing() {
	harvested(|| {
		set(LIVELY, |set| set.root_claim_threshold = 0);
		assert_ok!(claim(ALICE, &[LIVELY]));
		// Of two rao one can be claimed, since they are no whole part of the stake.
		harvest(LIVELY, 2);
		System::reset_events();
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(events(), [skipped(LIVELY, Error::InsufficientLiquidity), CLAIMED]);
		assert_eq!(due(ALICE, LIVELY), 1);
	});
}

#[test]
fn claim_becomes_alpha_when_it_is_worth_nothing_and_nothing_more_is_earned() {
	harvested(|| {
		set(LIVELY, |set| set.root_claim_threshold = 0);
		assert_ok!(claim(ALICE, &[LIVELY]));
		harvest(LIVELY, 2);
		harvest(CAPPED, TAO);
		let staked = Dtao::stake_of(NetUid::ROOT, &FIRST, &ALICE);
		assert_ok!(remove(ALICE, FIRST, NetUid::ROOT, staked));
		let before = Dtao::stake_of(LIVELY, &FIRST, &ALICE);
		// What is sold besides makes a position on root again, which doesn't keep the rest from being paid.
		for netuid in [CAPPED, LIVELY] {
			assert!(due(ALICE, netuid) > 0);
		}
		assert_ok!(claim(ALICE, &[LIVELY, CAPPED]));
		assert_eq!(due(ALICE, LIVELY), 0);
		assert_eq!(Dtao::stake_of(LIVELY, &FIRST, &ALICE), before + 1);
	});
}

#[test]
fn claim_is_left_to_the_dissolution_when_its_subnet_is_being_dissolved() {
	harvested(|| {
		assert_ok!(dissolve(LIVELY));
		System::reset_events();
		assert_ok!(claim(ALICE, &[LIVELY]));
		assert_eq!(events(), [skipped(LIVELY, Error::SubnetNotExists), CLAIMED]);
		assert_eq!(due(ALICE, LIVELY), 4 * TAO);
	});
}

#[test]
fn another_subnet_may_be_named_that_has_nothing() {
	harvested(|| {
		assert_ok!(claim(ALICE, &[LIVELY, THIRD]));
		assert_eq!(events().len(), 2);
	});
}

#[test]
fn only_so_many_hotkeys_are_looked_at_when_there_are_more() {
	harvested(|| {
		for hotkey in 1_000..1_000 + u64::from(MAX_CLAIMED_HOTKEYS) {
			assert_ok!(Dtao::do_associate_hotkey(&BOB, &hotkey));
			assert_ok!(add(BOB, hotkey, NetUid::ROOT, MIN_STAKE));
		}
		let look = |who| {
			let info = Dtao::claim_root(RuntimeOrigin::signed(who), BTreeSet::from([LIVELY]));
			info.unwrap().actual_weight
		};
		assert_eq!(look(BOB), Some(TestWeights::claim_root(MAX_CLAIMED_HOTKEYS)));
		assert_ok!(add(BOB, FIRST, NetUid::ROOT, MIN_STAKE));
		assert_eq!(ClaimAccounts::<Test>::iter_prefix(BOB).count(), 65);
		assert_eq!(look(BOB), Some(TestWeights::claim_root(MAX_CLAIMED_HOTKEYS)));
		assert_eq!(look(ALICE), Some(TestWeights::claim_root(1)));
	});
}

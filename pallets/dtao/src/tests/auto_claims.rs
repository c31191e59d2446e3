//! Claims that the block hook pays: whose turn it is, from which subnets, and at which cost.

use super::{claims::*, life::*, society::*, support::*};
use crate::{mock::*, ClaimAccounts, ClaimCursor, Event, RootClaimTypeEnum, WeightInfo};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::{assert_ok, weights::Weight};

/// Who stakes on root.
const STAKERS: [AccountId; 7] = [101, 102, 103, 104, 105, 106, 107];

/// What each of them has to claim.
const EACH: u64 = 5_000_000;

/// Seven with the same stake on root, each with something to claim on [`LIVELY`].
fn seven(test: impl FnOnce()) {
	let positions = STAKERS.map(|who| rooted(FIRST, who, TAO));
	parish(&positions, || {
		harvest(LIVELY, 7 * EACH);
		System::reset_events();
		test();
	});
}

fn claims(most: u8) -> Weight {
	change_settings(|settings| settings.num_root_claims = most);
	System::reset_events();
	Dtao::run_claims()
}

/// Whom this block has paid.
fn told() -> Vec<AccountId> {
	let coldkey = |event| match event {
		Event::RootClaimPaid { coldkey, .. } => Some(coldkey),
		_ => None,
	};
	events().into_iter().filter_map(coldkey).collect()
}

/// All accounts in the order of their turns.
fn round() -> Vec<AccountId> {
	ClaimAccounts::<Test>::iter_keys().map(|(coldkey, _)| coldkey).collect()
}

#[test]
fn everybody_has_a_turn_when_blocks_go_round() {
	seven(|| {
		let round = round();
		claims(3);
		assert_eq!(told(), round[..3]);
		claims(3);
		assert_eq!(told(), round[3..6]);
		claims(3);
		assert_eq!(told(), round[6..]);
		assert_eq!(state(LIVELY).unclaimed, Alpha::ZERO);
		assert_invariants();
		// The turn had come to the second.
		harvest(LIVELY, 8 * EACH);
		claims(3);
		assert_eq!(told(), round[2..5]);
	});
}

#[test]
fn nobody_has_two_turns_in_a_block_when_there_are_few() {
	seven(|| {
		assert_eq!(claims(10), TestWeights::root_claims(7));
		assert_eq!(told(), round());
		harvest(LIVELY, 7 * EACH);
		claims(4);
		harvest(LIVELY, 7 * EACH);
		assert_eq!(claims(10), TestWeights::root_claims(7));
		assert_eq!(told().len(), 7);
	});
}

#[test]
fn turns_go_on_when_the_last_account_is_gone() {
	seven(|| {
		let round = round();
		claims(3);
		assert_ok!(remove(round[2], FIRST, NetUid::ROOT, stake(NetUid::ROOT, FIRST, round[2])));
		assert_eq!(account(round[2]), None);
		claims(3);
		assert_eq!(told(), round[3..6]);
	});
}

#[test]
fn nobody_has_a_turn_when_the_setting_is_zero() {
	seven(|| {
		assert_eq!(claims(0), TestWeights::root_claims(0));
		assert!(events().is_empty() && ClaimCursor::<Test>::get().is_none());
	});
}

#[test]
fn block_looks_at_no_account_when_nothing_was_ever_earned() {
	parish(&STAKERS.map(|who| rooted(FIRST, who, TAO)), || {
		let before = storage_root();
		assert_eq!(Dtao::run_claims(), Weight::zero());
		assert_eq!(storage_root(), before);
	});
}

#[test]
fn hook_pays_claims_when_a_block_begins() {
	seven(|| {
		let idle = TestWeights::on_initialize(2);
		assert_eq!(Dtao::run_block(), idle.saturating_add(TestWeights::root_claims(5)));
		assert_eq!(told(), round()[..5]);
		run_blocks(1);
		assert_eq!(told().len(), 2);
	});
}

#[test]
fn claim_is_as_what_was_chosen_when_it_is_paid_in_turn() {
	seven(|| {
		assert_ok!(choose(STAKERS[0], RootClaimTypeEnum::Keep));
		claims(7);
		assert_eq!(stake(LIVELY, FIRST, STAKERS[0]), EACH);
		assert_eq!(stake(NetUid::ROOT, FIRST, STAKERS[0]), TAO);
		assert_eq!(stake(LIVELY, FIRST, STAKERS[1]), 0);
		assert!(stake(NetUid::ROOT, FIRST, STAKERS[1]) > TAO);
	});
}

#[test]
fn claim_stays_without_a_word_when_it_is_small_or_cannot_be_sold() {
	seven(|| {
		set(LIVELY, |set| set.root_claim_threshold = EACH + 1);
		claims(7);
		assert!(events().is_empty());
		set(LIVELY, |set| set.root_claim_threshold = 0);
		let gone = state(LIVELY).pool.tao.rao() - 10_000_000;
		Dtao::recycle(Tao::new(gone)).unwrap();
		change(LIVELY, |subnet| subnet.pool.tao = Tao::new(10_000_000));
		assert_ok!(choose(STAKERS[3], RootClaimTypeEnum::Keep));
		claims(7);
		assert_eq!(told(), [STAKERS[3]]);
		assert_eq!(events().len(), 1);
		assert_eq!(state(LIVELY).unclaimed, Alpha::new(6 * EACH));
	});
}

#[test]
fn most_is_paid_first_when_there_are_many_subnets() {
	let ids: Vec<_> = (1..=7).map(NetUid::new).collect();
	let villages: Vec<_> = ids.iter().map(|at| village(*at)).collect();
	with(society(&villages, &[rooted(FIRST, ALICE, TAO)]), || {
		weigh_root_in_full();
		take(FIRST, 0);
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Keep));
		for (netuid, alpha) in ids.iter().zip([4, 9, 1, 7, 5, 3, 9]) {
			license(*netuid);
			harvest(*netuid, alpha * TAO);
		}
		let paid = || {
			let netuid = |event| match event {
				Event::RootClaimPaid { netuid, .. } => Some(u16::from(netuid)),
				_ => None,
			};
			events().into_iter().filter_map(netuid).collect::<Vec<_>>()
		};
		claims(1);
		assert_eq!(paid(), [2, 7, 4, 5, 1]);
		claims(1);
		assert_eq!(paid(), [6, 3]);
	});
}

#[test]
fn subnet_that_is_being_dissolved_takes_nobodys_turn() {
	seven(|| {
		harvest(CAPPED, 7_000_000);
		assert_ok!(dissolve(LIVELY));
		claims(7);
		assert_eq!(events().len(), 7);
		assert_eq!(state(CAPPED).unclaimed, Alpha::ZERO);
		assert_eq!(due(STAKERS[0], LIVELY), EACH);
	});
}

//! The count of root's votes in the hook: when, whose, for what. Also what voting shares.

use super::{life, neurons::root_register, support::*};
use crate::{mock::*, Event, NetUids, Params, StakePools, Uids, WeightInfo, Weights};
use dtao_core::{
	vote::{count, Ballot},
	NetUid, Preset, Ratio, VoteParams,
};
use frame_support::{assert_ok, traits::Hooks};
use sp_runtime::DispatchResult;

const ROOT: NetUid = NetUid::ROOT;

/// Root's validators beside [`ALICE_HOTKEY`] (uid 0, 20,000 TAO): uids 1 and 2 of Bob.
pub const SECOND: AccountId = 102;
pub const THIRD: AccountId = 103;

/// What Bob stakes with them.
pub const SECOND_STAKE: u64 = 10_000 * TAO;
pub const THIRD_STAKE: u64 = 5_000 * TAO;

/// The tempo of these tests.
const TEMPO: u16 = 10;

pub fn set(
	coldkey: AccountId,
	hotkey: AccountId,
	dests: &[u16],
	weights: &[u16],
) -> DispatchResult {
	let origin = RuntimeOrigin::signed(coldkey);
	Dtao::set_root_weights(origin, ROOT, hotkey, dests.to_vec(), weights.to_vec(), 7)
}

pub fn row(uid: u16) -> Vec<(u16, u16)> {
	Weights::<Test>::get(ROOT, uid).into_inner()
}

/// What each subnet has of the last count, in parts of 10¹⁸.
fn votes() -> Vec<u128> {
	states().iter().map(|subnet| subnet.vote.into_inner()).collect()
}

/// What a count of these ballots gives to each of the subnets that there are.
fn expected(ballots: &[(u64, &[(u16, u16)])]) -> Vec<u128> {
	let rows = ballots.iter().map(|(stake, row)| {
		(*stake, row.iter().map(|(id, weight)| (NetUid::new(*id), *weight)).collect::<Vec<_>>())
	});
	let rows: Vec<_> = rows.collect();
	let ballots: Vec<_> = rows.iter().map(|(stake, row)| Ballot { stake: *stake, row }).collect();
	let parts = count(&ballots, Params::<Test>::get().vote);
	let part = |netuid| parts.iter().find(|(id, _)| *id == netuid).map_or(0, |p| p.1.into_inner());
	NetUids::<Test>::get().into_iter().map(part).collect()
}

/// The voters of the counts in this block.
fn counts() -> Vec<u32> {
	let counted = |event| match event {
		Event::RootVoteCounted { voters } => Some(voters),
		_ => None,
	};
	events().into_iter().filter_map(counted).collect()
}

/// Runs blocks up to this one.
pub fn run_to(block: u32) {
	run_blocks(block - System::block_number());
}

/// Three validators of root, who may vote as often as they like.
pub fn council(test: impl FnOnce()) {
	run(|| {
		Params::<Test>::mutate(|params| params.vote.tempo = TEMPO);
		change_settings(|settings| settings.root_weights_rate_limit = 0);
		assert_ok!(root_register(ALICE, ALICE_HOTKEY));
		for (hotkey, stake) in [(SECOND, SECOND_STAKE), (THIRD, THIRD_STAKE)] {
			assert_ok!(root_register(BOB, hotkey));
			assert_ok!(add(BOB, hotkey, ROOT, stake));
		}
		System::reset_events();
		test();
	});
}

#[test]
fn votes_are_counted_before_the_step_in_the_block_of_roots_tempo() {
	council(|| {
		assert_ok!(Dtao::set_rules(RuntimeOrigin::root(), Preset::Legacy.rules(), None));
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[1, 2], &[1, 3]));
		assert_ok!(set(BOB, SECOND, &[0, 1, 3], &[1, 1, 2]));
		run_to(9);
		assert_eq!((votes(), counts()), (vec![0; 3], vec![]));
		let ballots: [(u64, &[_]); 3] = [
			(20_000 * TAO, &[(1, 21_845), (2, 65_535)]),
			(SECOND_STAKE, &[(0, 32_768), (1, 32_768), (3, 65_535)]),
			(THIRD_STAKE, &[]),
		];
		let parts = expected(&ballots);
		assert!(parts.iter().all(|part| *part > 0));
		let mut subnets = states();
		for (subnet, part) in subnets.iter_mut().zip(&parts) {
			subnet.vote = Ratio::from_inner(*part);
		}
		let outcome = dtao_core::step(&mut subnets, &Dtao::next_block_context());
		assert_eq!(Dtao::next_block().1, outcome);
		run_to(10);
		// Also of what has not started.
		assert_eq!((states(), votes()), (subnets, parts.clone()));
		assert_eq!(counts(), [2]);
		run_to(19);
		assert_eq!((votes(), counts()), (parts.clone(), vec![]));
		run_to(20);
		assert_eq!((votes(), counts()), (parts, vec![2]));
	});
}

#[test]
fn votes_and_stake_of_later_count_only_at_the_next_tempo() {
	council(|| {
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[1], &[1]));
		assert_ok!(set(BOB, SECOND, &[2], &[1]));
		run_to(10);
		let before = votes();
		assert_ok!(add(BOB, SECOND, ROOT, 30_000 * TAO));
		assert_ok!(set(BOB, THIRD, &[3], &[1]));
		run_to(19);
		assert_eq!(votes(), before);
		run_to(20);
		let ballots: [(u64, &[_]); 3] = [
			(20_000 * TAO, &[(1, 1)]),
			(SECOND_STAKE + 30_000 * TAO, &[(2, 1)]),
			(THIRD_STAKE, &[(3, 1)]),
		];
		assert_eq!(votes(), expected(&ballots));
		assert!(votes()[1] > before[1]);
	});
}

#[test]
fn nothing_is_counted_when_root_has_no_tempo() {
	council(|| {
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[1], &[1]));
		Params::<Test>::mutate(|params| params.vote.tempo = 0);
		for _ in 0..25 {
			run_blocks(1);
			assert_eq!((votes(), counts()), (vec![0; 3], vec![]));
		}
		Params::<Test>::mutate(|params| params.vote = VoteParams { tempo: 1, ..params.vote });
		run_blocks(1);
		assert_eq!((votes()[0], counts()), (1_000_000_000_000_000_000, vec![1]));
	});
}

#[test]
fn nothing_is_said_when_nobody_votes() {
	council(|| {
		for _ in 0..25 {
			run_blocks(1);
			assert!(counts().is_empty());
		}
	});
}

#[test]
fn vote_goes_with_a_validator_that_loses_its_place() {
	council(|| {
		change_settings(|settings| settings.max_root_validators = 3);
		assert_ok!(set(BOB, THIRD, &[1], &[1]));
		run_to(10);
		assert_eq!(counts(), [1]);
		assert!(votes()[0] > 0);
		assert_ok!(add(ALICE, OWNER_HOTKEY, ROOT, THIRD_STAKE + TAO));
		assert_ok!(root_register(OWNER, OWNER_HOTKEY));
		assert_eq!(Uids::<Test>::get(ROOT, OWNER_HOTKEY), Some(2));
		assert!(!Weights::<Test>::contains_key(ROOT, 2));
		// There is no vote any more, and that is told once.
		run_to(20);
		assert_eq!((votes(), counts()), (vec![0; 3], vec![0]));
		run_to(30);
		assert!(counts().is_empty());
		// The newcomer votes at once, whatever its predecessor did.
		change_settings(|settings| settings.root_weights_rate_limit = 1_000);
		assert_ok!(set(OWNER, OWNER_HOTKEY, &[2], &[1]));
	});
}

#[test]
fn votes_for_a_dissolved_subnet_are_passed_over_and_dropped_with_the_next() {
	council(|| {
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[1, 2], &[1, 1]));
		assert_ok!(set(BOB, SECOND, &[2], &[1]));
		assert_ok!(life::dissolve(CAPPED));
		run_to(10);
		let ballots: [(u64, &[_]); 3] =
			[(20_000 * TAO, &[(1, 1)]), (SECOND_STAKE, &[]), (THIRD_STAKE, &[])];
		assert_eq!(NetUids::<Test>::get().len(), 2);
		assert_eq!((votes(), counts()), (expected(&ballots), vec![1]));
		assert_eq!(row(1), [(2, 65_535)]);
		assert_ok!(set(BOB, SECOND, &[1], &[1]));
		assert_eq!(row(1), [(1, 65_535)]);
	});
}

#[test]
fn votes_for_a_dissolved_subnet_are_not_for_what_has_its_number_later() {
	council(|| {
		change_settings(|settings| settings.network_rate_limit = 0);
		assert_ok!(set(BOB, SECOND, &[2], &[1]));
		assert_ok!(life::dissolve(CAPPED));
		life::run_until_dissolved();
		assert_ok!(life::register(ALICE, ALICE_HOTKEY));
		assert_eq!(NetUids::<Test>::get().into_inner(), [LIVELY, CAPPED, ASLEEP]);
		run_to(10);
		assert_eq!((votes(), counts()), (vec![0; 3], vec![]));
		// A vote in the block of its registration is for it.
		assert_ok!(life::dissolve(CAPPED));
		life::run_until_dissolved();
		assert_ok!(life::register(ALICE, ALICE_HOTKEY));
		assert_ok!(set(BOB, SECOND, &[2], &[1]));
		run_to(20);
		assert_eq!((votes(), counts()), (vec![0, 1_000_000_000_000_000_000, 0], vec![1]));
	});
}

#[test]
fn closed_and_disabled_subnets_keep_what_was_voted_for_them() {
	council(|| {
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[1, 2, 3], &[1, 1, 1]));
		change(LIVELY, |subnet| subnet.open = false);
		change(CAPPED, |subnet| subnet.emission_enabled = false);
		run_to(10);
		assert_eq!(votes(), vec![333_333_333_333_333_333; 3]);
	});
}

#[test]
fn votes_stand_though_the_block_mints_nothing() {
	council(|| {
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[1], &[1]));
		run_to(9);
		// A subnet with all alpha that fits can't go on.
		change(LIVELY, |subnet| subnet.pending.owner = u64::MAX.into());
		System::set_block_number(10);
		System::reset_events();
		Dtao::on_initialize(10);
		assert!(events().iter().any(|event| matches!(event, Event::SubnetFailed { .. })));
		assert_eq!(votes()[0], 1_000_000_000_000_000_000);
		change(LIVELY, |subnet| subnet.pending.owner = 0.into());
		let outside = StakePools::<Test>::iter_prefix(LIVELY).map(|(_, pool)| pool.value).sum();
		let pending = state(LIVELY).pending.alpha().expect("it fits");
		change(LIVELY, |subnet| subnet.alpha_out = plus(pending, outside));
	});
}

#[test]
fn hook_weighs_a_count_only_when_there_is_one() {
	council(|| {
		let weight = |block| {
			System::set_block_number(block);
			Dtao::on_initialize(block)
		};
		let block = TestWeights::on_initialize(3);
		assert_eq!(weight(9), block);
		assert_eq!(weight(10), block.saturating_add(TestWeights::count_votes(3)));
		assert_eq!(weight(11), block);
	});
}

/// What goes to root is nobody's, so less is minted by as much.
#[test]
fn subnets_share_what_is_not_voted_for_root() {
	council(|| {
		for (coldkey, hotkey) in [(ALICE, ALICE_HOTKEY), (BOB, SECOND), (BOB, THIRD)] {
			assert_ok!(set(coldkey, hotkey, &[0, 1], &[3, 1]));
		}
		run_to(10);
		// Weights are kept in parts of 65,535, of which a third is whole.
		assert_eq!(votes(), [250_000_000_000_000_000, 0, 0]);
	});
}

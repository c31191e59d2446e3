//! `set_rules`, `cancel_rules` and the hook: which rules are in force in which block.

use super::support::*;
use crate::{mock::*, Event, RulesInForce, ScheduledRules, MAX_SCHEDULED_RULES};
use dtao_core::{
	rules::{FlowRule, ShareRule, ShareSource},
	BlockContext, Preset, Ratio, Rules,
};
use frame_support::{assert_ok, traits::Hooks};
use sp_runtime::{DispatchError, DispatchResult};

const LAUNCH: Rules = Preset::Launch.rules();
const TODAY: Rules = Preset::Today.rules();
const LEGACY: Rules = Preset::Legacy.rules();

fn set(rules: Rules, at: impl Into<Option<u64>>) -> DispatchResult {
	Dtao::set_rules(RuntimeOrigin::root(), rules, at.into())
}

fn cancel(at: u64) -> DispatchResult {
	Dtao::cancel_rules(RuntimeOrigin::root(), at)
}

fn now() -> u64 {
	System::block_number().into()
}

/// The rules in force and the first block in which they were.
fn in_force() -> (Rules, u64) {
	let book = RulesInForce::<Test>::get();
	(book.rules, book.since)
}

/// The blocks for which rules wait.
fn waiting() -> Vec<u64> {
	RulesInForce::<Test>::get().scheduled.iter().map(|rules| rules.at).collect()
}

/// The rules that came into force in this block.
fn changes() -> Vec<Rules> {
	let changed = |event| match event {
		Event::RulesChanged { rules } => Some(rules),
		_ => None,
	};
	events().into_iter().filter_map(changed).collect()
}

/// Runs one block, and sees it be the step under `rules` that have been in force since `since`.
#[track_caller]
fn assert_block_under(rules: Rules, since: u64) {
	let mut expected = states();
	let block = BlockContext { rules, rules_since: since, ..Dtao::next_block_context() };
	let outcome = dtao_core::step(&mut expected, &block);
	assert_eq!(Dtao::next_block().1, outcome);
	let issued = issuance();
	run_blocks(1);
	assert_eq!(states(), expected);
	assert_eq!(issued + u64::from(outcome.minted), issuance());
	assert_eq!(in_force(), (rules, since));
}

fn flow(exponent: u16) -> Rules {
	let flow = FlowRule { cutoff: -5, exponent, net: false };
	Rules { share: ShareRule::By(ShareSource::TaoFlow(flow)), ..LAUNCH }
}

/// From root's vote to moving prices.
fn transition(blocks: u32) -> Rules {
	let (from, to) = (ShareSource::RootVote, ShareSource::MovingPrice);
	Rules { share: ShareRule::Blend { from, to, blocks }, ..LEGACY }
}

#[test]
fn rules_are_those_of_launch_when_nothing_is_said() {
	run(|| {
		assert_eq!((in_force(), waiting()), ((LAUNCH, 0), vec![]));
		assert_block_under(LAUNCH, 0);
		assert!(changes().is_empty());
	});
}

#[test]
fn rules_are_in_force_from_the_next_block_when_no_block_is_given() {
	run(|| {
		run_blocks(4);
		let subnets = states();
		assert_ok!(set(TODAY, None));
		assert_eq!(events(), [Event::RulesScheduled { at: 6, rules: TODAY }]);
		assert_eq!((in_force(), waiting()), ((LAUNCH, 0), vec![6]));
		assert_eq!(states(), subnets);
		assert_block_under(TODAY, 6);
		assert_eq!((changes(), waiting()), (vec![TODAY], vec![]));
		assert_block_under(TODAY, 6);
		assert!(changes().is_empty());
	});
}

#[test]
fn rules_are_in_force_from_their_very_block_when_one_is_given() {
	run(|| {
		assert_ok!(set(TODAY, 4));
		assert_block_under(LAUNCH, 0);
		assert_block_under(LAUNCH, 0);
		assert_block_under(TODAY, 4);
		assert_eq!(now(), 4);
	});
}

#[test]
fn rules_begin_anew_when_the_same_are_set_again() {
	run(|| {
		assert_ok!(set(LAUNCH, None));
		assert_block_under(LAUNCH, 2);
		assert_eq!(changes(), [LAUNCH]);
	});
}

#[test]
fn later_word_counts_when_two_are_for_the_same_block() {
	run(|| {
		assert_ok!(set(TODAY, 3));
		assert_ok!(set(LEGACY, 3));
		assert_eq!(waiting(), [3]);
		assert_ok!(set(TODAY, None));
		assert_ok!(set(LEGACY, 2));
		assert_eq!(waiting(), [2, 3]);
		assert_block_under(LEGACY, 2);
		assert_block_under(LEGACY, 3);
	});
}

#[test]
fn rules_wait_in_the_order_of_their_blocks_when_they_are_set_in_any() {
	run(|| {
		for at in [9, 3, u64::MAX, 5, 4] {
			assert_ok!(set(TODAY, at));
			assert_invariants();
		}
		assert_eq!(waiting(), [3, 4, 5, 9, u64::MAX]);
	});
}

#[test]
fn each_has_its_block_when_two_follow_each_other() {
	run(|| {
		assert_ok!(set(TODAY, 3));
		assert_ok!(set(LEGACY, 2));
		assert_block_under(LEGACY, 2);
		assert_block_under(TODAY, 3);
		assert_block_under(TODAY, 3);
	});
}

#[test]
fn latest_is_in_force_when_the_clock_passes_over_several() {
	run(|| {
		for (rules, at) in [(LEGACY, 5), (TODAY, 7), (LEGACY, 12)] {
			assert_ok!(set(rules, at));
		}
		let book = Dtao::rulebook_at(10);
		System::set_block_number(10);
		System::reset_events();
		Dtao::on_initialize(10);
		assert_eq!((in_force(), waiting()), ((TODAY, 10), vec![12]));
		assert_eq!(changes(), [TODAY]);
		assert_eq!(RulesInForce::<Test>::get(), book);
	});
}

#[test]
fn rules_of_the_next_block_are_foreseen_without_writing_them() {
	run(|| {
		assert_ok!(set(TODAY, 3));
		let before = storage_root();
		assert_eq!(Dtao::rulebook_at(2).rules, LAUNCH);
		let book = Dtao::rulebook_at(3);
		assert_eq!((book.rules, book.since, book.scheduled.len()), (TODAY, 3, 0));
		assert_eq!(storage_root(), before);
	});
}

#[test]
fn rules_never_come_when_they_are_cancelled() {
	run(|| {
		for at in [2, 3, 4] {
			assert_ok!(set(TODAY, at));
		}
		System::reset_events();
		assert_ok!(cancel(3));
		assert_ok!(cancel(2));
		assert_eq!(events(), [3, 2].map(|at| Event::RulesCancelled { at }));
		assert_eq!(waiting(), [4]);
		assert_block_under(LAUNCH, 0);
		assert_block_under(LAUNCH, 0);
		assert_block_under(TODAY, 4);
	});
}

#[test]
fn nothing_is_cancelled_when_no_rules_wait_for_the_block() {
	run(|| {
		assert_ok!(set(TODAY, 3));
		for at in [0, 1, 2, 4, u64::MAX] {
			assert_refused(Error::NoScheduledRules, || cancel(at));
		}
		run_blocks(2);
		assert_refused(Error::NoScheduledRules, || cancel(3));
	});
}

#[test]
fn only_root_sets_and_cancels_rules() {
	run(|| {
		assert_ok!(set(TODAY, 3));
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(ALICE)] {
			let one = origin.clone();
			assert_refused(DispatchError::BadOrigin, || Dtao::set_rules(one, TODAY, None));
			assert_refused(DispatchError::BadOrigin, || Dtao::cancel_rules(origin, 3));
		}
	});
}

#[test]
fn rules_are_refused_when_a_number_is_out_of_its_range() {
	run(|| {
		for exponent in [0, 99, 401, u16::MAX] {
			assert_refused(Error::ValueNotInBounds, || set(flow(exponent), None));
			// Before the block is looked at.
			assert_refused(Error::ValueNotInBounds, || set(flow(exponent), 0));
		}
		let ShareRule::By(bad) = flow(99).share else { panic!("one source") };
		let (from, to) = (ShareSource::MovingPrice, bad);
		for (from, to) in [(from, to), (to, from)] {
			let share = ShareRule::Blend { from, to, blocks: 9 };
			assert_refused(Error::ValueNotInBounds, || set(Rules { share, ..TODAY }, None));
		}
		assert_ok!(set(flow(100), 2));
		assert_ok!(set(flow(400), 3));
	});
}

#[test]
fn rules_are_refused_when_their_block_is_not_in_the_future() {
	run(|| {
		run_blocks(4);
		for at in [0, 1, 4, 5] {
			assert_refused(Error::RulesInThePast, || set(TODAY, at));
		}
		assert_ok!(set(TODAY, 6));
	});
}

#[test]
fn rules_are_refused_when_as_many_wait_as_can() {
	run(|| {
		let most = u64::from(MAX_SCHEDULED_RULES);
		for at in 2..2 + most {
			assert_ok!(set(TODAY, at));
		}
		assert_refused(Error::TooManyScheduledRules, || set(TODAY, 100));
		assert_refused(Error::RulesInThePast, || set(TODAY, 1));
		// In place of others there is room.
		assert_ok!(set(LEGACY, None));
		assert_ok!(cancel(5));
		assert_ok!(set(TODAY, 100));
		assert_refused(Error::TooManyScheduledRules, || set(TODAY, 101));
		assert_block_under(LEGACY, 2);
		assert_ok!(set(TODAY, 101));
	});
}

#[test]
fn blend_counts_from_the_first_block_of_its_rules() {
	run(|| {
		change(LIVELY, |subnet| subnet.vote = Ratio::from_rational(1u128, 8u128));
		change(CAPPED, |subnet| subnet.vote = Ratio::from_rational(5u128, 8u128));
		assert_ok!(set(transition(4), 4));
		assert_block_under(LAUNCH, 0);
		assert_block_under(LAUNCH, 0);
		// All of the one in block 4, all of the other from block 8 on, and the block after.
		(4..=9).for_each(|_| assert_block_under(transition(4), 4));
	});
}

#[test]
fn blend_begins_and_ends_as_its_parts_would() {
	let minted_under = |rules: Rules, blocks: u32| {
		let mut minted = 0;
		run(|| {
			change(LIVELY, |subnet| subnet.vote = Ratio::from_rational(1u128, 8u128));
			change(CAPPED, |subnet| subnet.vote = Ratio::from_rational(5u128, 8u128));
			assert_ok!(set(rules, None));
			run_blocks(blocks - 1);
			let issued = issuance();
			run_blocks(1);
			minted = issuance() - issued;
		});
		minted
	};
	// What is blended may lose another rao in each subnet's floor.
	let near = |one: u64, other: u64| assert!(one.abs_diff(other) <= 3, "{one} {other}");
	near(minted_under(transition(4), 1), minted_under(LEGACY, 1));
	near(minted_under(transition(0), 1), minted_under(LAUNCH, 1));
	near(minted_under(transition(4), 5), minted_under(LAUNCH, 5));
	near(minted_under(transition(4), 9), minted_under(LAUNCH, 9));
}

/// What is pending under one rule stays so under the other, and comes to what each would add.
#[test]
fn pendings_stay_when_rules_go_there_and_back() {
	run(|| {
		run_blocks(3);
		for (rules, blocks) in [(TODAY, 5), (LAUNCH, 4)] {
			let before = states();
			assert_ok!(set(rules, None));
			assert_eq!(states(), before);
			let since = now() + 1;
			(0..blocks).for_each(|_| assert_block_under(rules, since));
			for (old, new) in before.iter().zip(states()) {
				let pots = |pending: dtao_core::Pending| {
					let alpha = [pending.owner, pending.miners, pending.validators];
					let [owner, miners, validators] = alpha.map(u64::from);
					let (tao, alpha) = (pending.root_tao.into(), pending.root_alpha.into());
					[owner, miners, validators, tao, alpha]
				};
				let (old, new) = (pots(old.pending), pots(new.pending));
				assert!(old.iter().zip(new).all(|(old, new)| *old <= new), "{old:?} {new:?}");
			}
		}
		assert!(state(LIVELY).pending.root_tao > 0.into());
	});
}

#[test]
fn any_rules_may_follow_any_others() {
	run(|| {
		for (from, to) in Preset::ALL.iter().zip(Preset::ALL.iter().rev()) {
			for rules in [from.rules(), to.rules()] {
				assert_ok!(set(rules, None));
				assert_block_under(rules, now() + 1);
			}
		}
	});
}

#[test]
fn book_is_empty_of_what_has_come() {
	run(|| {
		let rules = [2, 4].map(|at| ScheduledRules { at, rules: TODAY });
		for ScheduledRules { at, rules } in rules {
			assert_ok!(set(rules, at));
		}
		for left in [&rules[1..], &rules[1..], &[], &[]] {
			run_blocks(1);
			assert_eq!(RulesInForce::<Test>::get().scheduled.as_slice(), left);
		}
	});
}

//! Who loses its uid on a full subnet.

use super::{
	neurons::{assert_views_agree, at, by_uid, hotkeys, register, tune, NEW},
	support::*,
};
use crate::{mock::*, EpochResult, EpochResults, Event, Hyperparams, Neurons, SubnetOwnerHotkey};
use dtao_core::Tao;
use frame_support::assert_ok;

/// The block in which the newcomers of these tests register.
const NOW: u32 = 10_000;

/// Blocks of immunity on [`LIVELY`], where whoever registered after 9,000 is immune.
const IMMUNITY: u16 = 1_000;

/// How each uid of [`LIVELY`] stands: alpha earned, block of registration. The first is the owner's
/// hotkey, the others are Alice's 101, 102, ….
fn crowd(standings: &[(u64, u64)], change: impl FnOnce(&mut Hyperparams), test: impl FnOnce()) {
	run(|| {
		assert_ok!(Dtao::change_hyperparams(LIVELY, |params| {
			// A price that stays.
			(params.min_burn, params.max_burn) = (Tao::new(TAO / 10), Tao::new(TAO / 10));
			(params.immunity_period, params.min_non_immune_uids) = (IMMUNITY, 0);
			params.max_uids = standings.len() as u16;
		}));
		for uid in 1..standings.len() as u64 {
			assert_ok!(register(ALICE, LIVELY, 100 + uid));
		}
		Neurons::<Test>::mutate(LIVELY, |neurons| {
			for (neuron, (_, registered_at)) in neurons.iter_mut().zip(standings) {
				neuron.registered_at = *registered_at;
			}
		});
		let earned: Vec<_> = standings.iter().map(|(earned, _)| *earned).collect();
		let results = EpochResult { emission: by_uid(&earned), ..Default::default() };
		EpochResults::<Test>::insert(LIVELY, results);
		tune(LIVELY, change);
		at(NOW);
		test();
	});
}

/// The uid whose holder makes place for a newcomer.
#[track_caller]
fn replaced(hotkey: AccountId) -> u16 {
	let before = hotkeys(LIVELY);
	System::reset_events();
	assert_ok!(register(BOB, LIVELY, hotkey));
	let after = hotkeys(LIVELY);
	let uid = after.iter().position(|seated| *seated == hotkey).expect("it has a uid");
	let (uid, predecessor) = (uid as u16, before[uid]);
	let Some([replaced, registered]) = events().last_chunk().cloned() else {
		panic!("two events at least");
	};
	assert_eq!(replaced, Event::NeuronReplaced { netuid: LIVELY, uid, hotkey: predecessor });
	assert_eq!(registered, Event::NeuronRegistered(LIVELY, uid, hotkey));
	assert_eq!(after.len(), before.len());
	assert_views_agree(LIVELY);
	uid
}

#[track_caller]
fn assert_nobody_goes() {
	assert_refused(Error::NoNeuronIdAvailable, || register(BOB, LIVELY, NEW));
}

#[test]
fn uid_is_appended_when_there_is_room_for_one_more() {
	crowd(
		&[(0, 0), (0, 0), (0, 0)],
		|params| params.max_uids = 4,
		|| {
			assert_ok!(register(BOB, LIVELY, NEW));
			assert_eq!(hotkeys(LIVELY), [OWNER_HOTKEY, 101, 102, NEW]);
			assert_eq!(replaced(NEW + 1), 1);
		},
	);
}

#[test]
fn lowest_earner_goes_when_the_subnet_is_full() {
	crowd(&[(0, 0), (3, 1), (2, 9), (3, 2)], |_| (), || assert_eq!(replaced(NEW), 2));
}

#[test]
fn newcomer_has_earned_nothing_when_it_took_over_a_uid() {
	crowd(
		&[(0, 0), (3, 1), (2, 9), (3, 2)],
		|params| params.immunity_period = 0,
		|| {
			assert_eq!(replaced(NEW), 2);
			assert_eq!(replaced(NEW + 1), 2);
		},
	);
}

#[test]
fn earliest_goes_when_earnings_are_equal() {
	crowd(&[(0, 0), (2, 7), (2, 5), (2, 6)], |_| (), || assert_eq!(replaced(NEW), 2));
}

#[test]
fn lowest_uid_goes_when_earnings_and_ages_are_equal() {
	crowd(&[(0, 0), (3, 5), (2, 5), (2, 5)], |_| (), || assert_eq!(replaced(NEW), 2));
}

#[test]
fn neuron_without_a_result_counts_as_earning_nothing_when_it_came_after_the_epoch() {
	crowd(
		&[(0, 0), (1, 1), (1, 2), (9, 3)],
		|_| (),
		|| {
			EpochResults::<Test>::mutate(LIVELY, |result| result.emission.truncate(3));
			assert_eq!(replaced(NEW), 3);
		},
	);
}

#[test]
fn immune_neuron_is_spared_when_another_is_not() {
	let just_immune = u64::from(NOW) - u64::from(IMMUNITY) + 1;
	crowd(&[(0, 0), (9, 1), (0, just_immune)], |_| (), || assert_eq!(replaced(NEW), 1));
	crowd(&[(0, 0), (9, 1), (0, just_immune - 1)], |_| (), || assert_eq!(replaced(NEW), 2));
}

#[test]
fn lowest_immune_neuron_goes_when_all_are_immune() {
	crowd(&[(0, 0), (9, 9_500), (1, 9_600), (2, 9_500)], |_| (), || assert_eq!(replaced(NEW), 2));
}

#[test]
fn immune_neuron_goes_when_too_few_others_are_left() {
	// Two of these are out of their immunity.
	let standings = [(0, 0), (1, 1), (1, 2), (8, 9_500), (7, 9_600)];
	crowd(&standings, |params| params.min_non_immune_uids = 1, || assert_eq!(replaced(NEW), 1));
	crowd(&standings, |params| params.min_non_immune_uids = 2, || assert_eq!(replaced(NEW), 4));
	crowd(&standings, |params| params.min_non_immune_uids = 3, || assert_eq!(replaced(NEW), 4));
}

#[test]
fn another_goes_all_the_same_when_none_is_immune() {
	let small = |params: &mut Hyperparams| params.min_non_immune_uids = 10;
	crowd(&[(0, 0), (3, 1), (2, 9)], small, || assert_eq!(replaced(NEW), 2));
}

#[test]
fn safe_neurons_do_not_count_as_others_when_too_few_are_left() {
	// The owner's hotkey would be the second.
	let one = |params: &mut Hyperparams| params.min_non_immune_uids = 1;
	crowd(&[(0, 0), (1, 1), (8, 9_500)], one, || assert_eq!(replaced(NEW), 2));
}

#[test]
fn rush_of_newcomers_replaces_its_own_when_few_others_are_left() {
	let two = |params: &mut Hyperparams| params.min_non_immune_uids = 2;
	crowd(&[(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)], two, || {
		let uids: Vec<_> = (0..6).map(|number| replaced(NEW + number)).collect();
		assert_eq!(uids, [1, 2, 1, 1, 1, 1]);
		assert_eq!(hotkeys(LIVELY)[3..], [103, 104]);
	});
}

#[test]
fn owners_hotkey_stays_when_it_earns_least() {
	crowd(&[(0, 0), (9, 9_999)], |_| (), || assert_eq!(replaced(NEW), 1));
}

/// Uids 1 to 3 of [`crowd`], and the owner's at 4, 5 and 6.
fn with_owners_neurons(safe: u16, test: impl FnOnce()) {
	let standings = [(0, 900), (9, 1), (9, 2), (9, 3)];
	crowd(
		&standings,
		|params| params.max_uids = 7,
		|| {
			assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), OWNER, 100 * TAO));
			for hotkey in 201..204 {
				assert_ok!(register(OWNER, LIVELY, hotkey));
			}
			Neurons::<Test>::mutate(LIVELY, |neurons| {
				for (uid, registered_at) in [(4, 30), (5, 10), (6, 20)] {
					neurons[uid].registered_at = registered_at;
				}
			});
			tune(LIVELY, |params| params.immune_owner_uids = safe);
			test();
		},
	);
}

#[test]
fn owners_earliest_neurons_stay_when_several_are_safe() {
	// They have earned nothing, so the earliest that isn't safe goes.
	with_owners_neurons(1, || assert_eq!(replaced(NEW), 5));
	with_owners_neurons(2, || assert_eq!(replaced(NEW), 6));
	with_owners_neurons(3, || assert_eq!(replaced(NEW), 4));
	with_owners_neurons(4, || assert_eq!(replaced(NEW), 1));
	with_owners_neurons(10, || assert_eq!(replaced(NEW), 1));
}

#[test]
fn owners_earliest_neuron_stays_when_the_owners_hotkey_has_no_uid() {
	with_owners_neurons(1, || {
		SubnetOwnerHotkey::<Test>::insert(LIVELY, ALICE_HOTKEY);
		// Uid 5 is the earliest of the owner's coldkey, uid 6 the next.
		assert_eq!(replaced(NEW), 6);
	});
}

#[test]
fn owners_hotkey_is_safe_first_when_it_is_the_latest() {
	with_owners_neurons(1, || {
		SubnetOwnerHotkey::<Test>::insert(LIVELY, 201);
		assert_eq!(replaced(NEW), 5);
		assert_eq!(replaced(NEW + 1), 6);
		assert_eq!(replaced(NEW + 2), 0);
	});
}

#[test]
fn newcomer_is_refused_when_every_neuron_is_safe() {
	crowd(&[(0, 0)], |_| (), assert_nobody_goes);
	with_owners_neurons(4, || {
		for number in 0..3 {
			assert_ok!(register(OWNER, LIVELY, NEW + number));
		}
		assert_ok!(register(BOB, LIVELY, NEW + 3));
		tune(LIVELY, |params| params.immune_owner_uids = 7);
		assert_ok!(register(OWNER, LIVELY, NEW + 4));
		assert_eq!(hotkeys(LIVELY), [OWNER_HOTKEY, NEW + 4, NEW + 1, NEW + 2, 201, 202, 203]);
		assert_refused(Error::NoNeuronIdAvailable, || register(BOB, LIVELY, NEW + 5));
	});
}

#[test]
fn no_neuron_is_lost_but_one_replaced_when_the_limit_falls_below_the_neurons() {
	let lower = |params: &mut Hyperparams| params.max_uids = 2;
	crowd(&[(0, 0), (3, 1), (2, 9), (3, 2)], lower, || {
		assert_eq!(hotkeys(LIVELY).len(), 4);
		assert_eq!(replaced(NEW), 2);
	});
}

//! `root_register`: the places of root belong to the highest root stake.

use super::{
	neurons::{assert_views_agree, associate, at, hotkeys, root_register, NEW},
	support::*,
};
use crate::{mock::*, types::nobody, Event, Neurons, Owner, Uids};
use dtao_core::NetUid;
use frame_support::assert_ok;

const ROOT: NetUid = NetUid::ROOT;

/// The hotkeys with a place: 101 with 5 TAO, 102 with 3, 103 with 4, all of Alice, at blocks 1, 2, 3.
fn full_root(test: impl FnOnce()) {
	run(|| {
		change_settings(|settings| settings.max_root_validators = 3);
		for (block, (hotkey, tao)) in (1..).zip([(101, 5), (102, 3), (103, 4)]) {
			at(block);
			assert_ok!(root_register(ALICE, hotkey));
			assert_ok!(add(ALICE, hotkey, ROOT, tao * TAO));
		}
		System::reset_events();
		test();
	});
}

/// Associates a hotkey with Bob and stakes with it on root.
fn staked(hotkey: AccountId, rao: u64) {
	assert_ok!(associate(BOB, hotkey));
	assert_ok!(add(BOB, hotkey, ROOT, rao));
	System::reset_events();
}

#[test]
fn hotkey_has_the_next_place_when_it_registers_on_root() {
	run(|| {
		let (subnets, balance) = (states(), free(BOB));
		at(7);
		assert_ok!(root_register(BOB, NEW));
		assert_eq!(
			events(),
			[
				Event::HotkeyAssociated { coldkey: BOB, hotkey: NEW },
				Event::NeuronRegistered(ROOT, 0, NEW),
			]
		);
		assert_eq!(Owner::<Test>::get(NEW), BOB);
		assert_eq!(Neurons::<Test>::get(ROOT)[0].registered_at, 7);
		assert_ok!(root_register(ALICE, ALICE_HOTKEY));
		assert_eq!(hotkeys(ROOT), [NEW, ALICE_HOTKEY]);
		assert_eq!((states(), free(BOB)), (subnets, balance));
		assert_views_agree(ROOT);
	});
}

#[test]
fn balance_and_stake_are_not_needed_when_root_has_room() {
	run(|| {
		assert_ok!(root_register(POOR, NEW));
		assert_eq!(hotkeys(ROOT), [NEW]);
	});
}

#[test]
fn sixty_four_have_a_place_when_nothing_else_is_set() {
	run(|| {
		for hotkey in 100..164 {
			assert_ok!(root_register(BOB, hotkey));
		}
		assert_refused(Error::StakeTooLowForRoot, || root_register(BOB, NEW));
		assert_ok!(root_register(ALICE, ALICE_HOTKEY));
		assert_eq!(hotkeys(ROOT).len(), 64);
	});
}

#[test]
fn lowest_stake_loses_its_place_when_a_higher_one_registers() {
	full_root(|| {
		staked(NEW, 3 * TAO + 1);
		assert_ok!(root_register(BOB, NEW));
		assert_eq!(
			events(),
			[
				Event::NeuronReplaced { netuid: ROOT, uid: 1, hotkey: 102 },
				Event::NeuronRegistered(ROOT, 1, NEW),
			]
		);
		assert_eq!(hotkeys(ROOT), [101, NEW, 103]);
		assert_eq!(Uids::<Test>::get(ROOT, 102), None);
		assert_eq!(stake(ROOT, 102, ALICE), 3 * TAO);
		assert_views_agree(ROOT);
	});
}

#[test]
fn hotkey_is_refused_when_its_stake_is_not_above_the_lowest() {
	full_root(|| {
		assert_refused(Error::StakeTooLowForRoot, || root_register(BOB, NEW));
		assert!(!Owner::<Test>::contains_key(NEW));
		staked(NEW, 3 * TAO);
		assert_refused(Error::StakeTooLowForRoot, || root_register(BOB, NEW));
	});
}

#[test]
fn stake_of_nominators_counts_when_places_are_given() {
	full_root(|| {
		staked(NEW, 2 * TAO);
		assert_ok!(add(ALICE, NEW, ROOT, 2 * TAO));
		assert_ok!(root_register(BOB, NEW));
		assert_eq!(hotkeys(ROOT), [101, NEW, 103]);
	});
}

#[test]
fn alpha_does_not_count_when_places_are_given() {
	full_root(|| {
		assert_ok!(associate(BOB, NEW));
		assert_ok!(add(BOB, NEW, LIVELY, 100 * TAO));
		assert_refused(Error::StakeTooLowForRoot, || root_register(BOB, NEW));
	});
}

#[test]
fn latest_loses_its_place_when_the_lowest_stakes_are_equal() {
	full_root(|| {
		at(9);
		staked(NEW, 4 * TAO);
		assert_ok!(root_register(BOB, NEW));
		assert_eq!(hotkeys(ROOT), [101, NEW, 103]);
		// NEW and 103 have 4 TAO now, and NEW came later, though to a lower uid.
		staked(NEW + 1, 4 * TAO);
		assert_refused(Error::StakeTooLowForRoot, || root_register(BOB, NEW + 1));
		staked(NEW + 2, 5 * TAO);
		assert_ok!(root_register(BOB, NEW + 2));
		assert_eq!(hotkeys(ROOT), [101, NEW + 2, 103]);
	});
}

#[test]
fn highest_uid_loses_its_place_when_stakes_and_blocks_are_equal() {
	run(|| {
		change_settings(|settings| settings.max_root_validators = 3);
		for hotkey in 101..104 {
			assert_ok!(root_register(BOB, hotkey));
		}
		assert_ok!(root_register(ALICE, ALICE_HOTKEY));
		assert_eq!(hotkeys(ROOT), [101, 102, ALICE_HOTKEY]);
	});
}

#[test]
fn validator_returns_when_it_has_lost_its_place_and_stakes_more() {
	full_root(|| {
		staked(NEW, 6 * TAO);
		assert_ok!(root_register(BOB, NEW));
		assert_refused(Error::StakeTooLowForRoot, || root_register(ALICE, 102));
		assert_ok!(add(ALICE, 102, ROOT, 2 * TAO));
		assert_ok!(root_register(ALICE, 102));
		assert_eq!(hotkeys(ROOT), [101, NEW, 102]);
	});
}

#[test]
fn nobody_is_removed_but_one_replaced_when_the_limit_falls() {
	full_root(|| {
		change_settings(|settings| settings.max_root_validators = 1);
		staked(NEW, 10 * TAO);
		assert_ok!(root_register(BOB, NEW));
		assert_eq!(hotkeys(ROOT), [101, NEW, 103]);
	});
}

#[test]
fn hotkey_is_refused_when_it_is_registered_or_not_ones_own() {
	run(|| {
		assert_refused(Error::NonAssociatedColdKey, || root_register(BOB, ALICE_HOTKEY));
		assert_refused(Error::NonAssociatedColdKey, || root_register(BOB, nobody()));
		assert_ok!(root_register(ALICE, ALICE_HOTKEY));
		for coldkey in [ALICE, BOB] {
			assert_refused(Error::HotKeyAlreadyRegisteredInSubNet, || {
				root_register(coldkey, ALICE_HOTKEY)
			});
		}
	});
}

#[test]
fn ownership_is_checked_first_when_root_is_full() {
	full_root(|| {
		assert_refused(Error::NonAssociatedColdKey, || root_register(BOB, ALICE_HOTKEY));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| assert_only_signed(|origin| Dtao::root_register(origin, NEW)));
}

//! `set_root_weights`: every check in its order, and what is kept.

use super::{life, root_vote::*, support::*};
use crate::{mock::*, Event, LastUpdate};
use dtao_core::NetUid;
use frame_support::assert_ok;

const ROOT: NetUid = NetUid::ROOT;

#[test]
fn votes_are_kept_scaled_and_in_order_when_a_validator_votes() {
	council(|| {
		System::set_block_number(4);
		// Row 179.
		assert_ok!(set(BOB, SECOND, &[3, 1, 2], &[6, 4, 2]));
		assert_eq!(row(1), [(1, 43_690), (2, 21_845), (3, 65_535)]);
		assert_eq!(LastUpdate::<Test>::get(ROOT).to_vec(), [1, 4, 1]);
		assert_eq!(events(), [Event::RootWeightsSet { hotkey: SECOND, coldkey: BOB }]);
		assert_eq!((row(0), row(2)), (vec![], vec![]));
	});
}

#[test]
fn older_votes_are_gone_when_others_are_given() {
	council(|| {
		assert_ok!(set(BOB, SECOND, &[1, 2], &[6, 4]));
		assert_ok!(set(BOB, SECOND, &[0, 2, 3], &[0, 0, 9]));
		assert_eq!(row(1), [(3, 65_535)]);
	});
}

#[test]
fn root_itself_and_every_subnet_may_be_voted_for() {
	council(|| {
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[0, 1, 2, 3], &[1, 1, 1, 1]));
		assert_eq!(row(0).len(), 4);
		assert_ok!(set(ALICE, ALICE_HOTKEY, &[0], &[1]));
		assert_eq!(row(0), [(0, 65_535)]);
	});
}

#[test]
fn only_signed_origins_may_vote() {
	council(|| {
		assert_only_signed(|origin| {
			Dtao::set_root_weights(origin, ROOT, SECOND, vec![1], vec![1], 0)
		});
	});
}

#[test]
fn vote_is_refused_when_it_is_not_on_root() {
	council(|| {
		for netuid in [LIVELY, UNKNOWN] {
			// Before anything else.
			let origin = RuntimeOrigin::signed(ALICE);
			let call = || Dtao::set_root_weights(origin, netuid, SECOND, vec![77, 77], vec![1], 0);
			assert_refused(Error::NotRootSubnet, call);
		}
	});
}

#[test]
fn vote_is_refused_when_the_lists_differ_in_length() {
	council(|| {
		assert_refused(Error::WeightVecNotEqualSize, || set(ALICE, SECOND, &[77, 1], &[1]));
		assert_refused(Error::WeightVecNotEqualSize, || set(BOB, SECOND, &[], &[1]));
	});
}

#[test]
fn vote_is_refused_when_it_names_what_is_no_subnet() {
	council(|| {
		assert_refused(Error::SubnetNotExists, || set(ALICE, SECOND, &[1, 4], &[1, 1]));
		assert_refused(Error::SubnetNotExists, || set(BOB, SECOND, &[u16::MAX], &[0]));
		// More than there are, each of which exists.
		assert_refused(Error::SubnetNotExists, || set(BOB, SECOND, &[0, 1, 2, 3, 1], &[1; 5]));
		assert_ok!(life::dissolve(CAPPED));
		assert_refused(Error::SubnetNotExists, || set(BOB, SECOND, &[2], &[1]));
	});
}

#[test]
fn vote_is_refused_when_the_coldkey_does_not_own_the_hotkey() {
	council(|| {
		assert_refused(Error::NonAssociatedColdKey, || set(ALICE, SECOND, &[1], &[1]));
		assert_refused(Error::NonAssociatedColdKey, || set(BOB, UNKNOWN_HOTKEY, &[1, 1], &[1, 1]));
	});
}

#[test]
fn vote_is_refused_when_the_hotkey_is_no_validator_of_root() {
	council(|| {
		change_settings(|settings| settings.stake_threshold = u64::MAX);
		let error = Error::HotKeyNotRegisteredInSubNet;
		// Though it is registered on subnets.
		assert_refused(error, || set(OWNER, OWNER_HOTKEY, &[1, 1], &[1, 1]));
	});
}

#[test]
fn vote_is_refused_when_less_is_staked_on_root_than_it_takes() {
	council(|| {
		assert_ok!(add(ALICE, THIRD, LIVELY, 10_000 * TAO));
		change_settings(|settings| {
			(settings.stake_threshold, settings.root_weights_rate_limit) = (THIRD_STAKE + 1, 100);
		});
		// Alpha doesn't count, nor is TAO weighted.
		let call = || set(BOB, THIRD, &[1, 1], &[1, 1]);
		assert_refused(Error::NotEnoughStakeToSetWeights, call);
		assert_ok!(set(BOB, SECOND, &[1], &[1]));
		change_settings(|settings| settings.stake_threshold = THIRD_STAKE);
		assert_ok!(set(BOB, THIRD, &[1], &[1]));
	});
}

#[test]
fn vote_is_refused_when_the_last_one_was_too_short_ago() {
	council(|| {
		change_settings(|settings| settings.root_weights_rate_limit = 20);
		run_to(2);
		// It has registered a block ago and never voted.
		assert_ok!(set(BOB, SECOND, &[1], &[1]));
		for block in [2, 3, 21] {
			run_to(block);
			assert_refused(Error::SettingWeightsTooFast, || set(BOB, SECOND, &[2, 2], &[1, 1]));
		}
		assert_ok!(set(BOB, THIRD, &[1], &[1]));
		run_to(22);
		assert_ok!(set(BOB, SECOND, &[2], &[1]));
		assert_eq!(row(1), [(2, 65_535)]);
	});
}

#[test]
fn vote_is_refused_when_a_subnet_is_named_twice() {
	council(|| {
		assert_refused(Error::DuplicateUids, || set(BOB, SECOND, &[1, 2, 1], &[0, 0, 0]));
	});
}

#[test]
fn vote_is_refused_when_it_gives_nothing() {
	council(|| {
		assert_ok!(set(BOB, SECOND, &[1], &[1]));
		assert_refused(Error::WeightVecLengthIsLow, || set(BOB, SECOND, &[], &[]));
		assert_refused(Error::WeightVecLengthIsLow, || set(BOB, SECOND, &[0, 1], &[0, 0]));
	});
}

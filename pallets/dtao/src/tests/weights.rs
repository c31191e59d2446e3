//! `set_weights`: every check in its order, and what is kept.

use super::{society::*, support::*};
use crate::{
	mock::*, EpochResults, Event, GlobalSettings, LastUpdate, SubnetHyperparams, SubnetOwnerHotkey,
	Subnets, Weights,
};
use dtao_core::NetUid;
use frame_support::assert_ok;
use sp_runtime::{DispatchError, DispatchResult};

/// A stake weight below and one at the threshold of the tests.
const THRESHOLD: u64 = TAO;

fn weigh(hotkey: AccountId, uids: &[u16], values: &[u16]) -> DispatchResult {
	weigh_on(LIVELY, hotkey, uids, values, 0)
}

fn weigh_on(
	netuid: NetUid,
	hotkey: AccountId,
	uids: &[u16],
	values: &[u16],
	version: u64,
) -> DispatchResult {
	let origin = RuntimeOrigin::signed(hotkey);
	Dtao::set_weights(origin, netuid, uids.to_vec(), values.to_vec(), version)
}

fn weights_of(uid: u16) -> Vec<(u16, u16)> {
	Weights::<Test>::get(LIVELY, uid).into_inner()
}

/// Runs a test where the first validator and the owner have permits.
fn licensed(test: impl FnOnce()) {
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), || {
		license(LIVELY);
		System::reset_events();
		test();
	});
}

/// Brings the clock to a block without running its hook.
fn at(block: u32) {
	System::set_block_number(block);
}

#[test]
fn weights_are_kept_scaled_and_in_order_when_a_validator_sets_them() {
	licensed(|| {
		at(7);
		assert_ok!(weigh(FIRST, &[4, 3, 2], &[1, 2, 0]));
		assert_eq!(weights_of(1), [(3, 65_535), (4, 32_768)]);
		assert_eq!(LastUpdate::<Test>::get(LIVELY).to_vec(), [0, 7, 0, 0, 0]);
		assert_eq!(events(), [Event::WeightsSet(LIVELY, 1)]);
	});
}

#[test]
fn older_weights_are_gone_when_others_are_set() {
	licensed(|| {
		set(LIVELY, |hyperparams| hyperparams.weights_rate_limit = 0);
		assert_ok!(weigh(FIRST, &[3], &[1]));
		assert_ok!(weigh(FIRST, &[4], &[9]));
		assert_eq!(weights_of(1), [(4, 65_535)]);
		// Nothing but zeros leaves nothing.
		assert_ok!(weigh(FIRST, &[4], &[0]));
		assert!(!Weights::<Test>::contains_key(LIVELY, 1));
	});
}

#[test]
fn only_signed_origins_may_set_weights() {
	licensed(|| assert_only_signed(|origin| Dtao::set_weights(origin, LIVELY, vec![], vec![], 0)));
}

#[test]
fn root_is_refused_before_anything_else() {
	licensed(|| {
		let call = || weigh_on(NetUid::ROOT, FIRST, &[1, 2], &[1], 0);
		assert_refused(Error::CanNotSetRootNetworkWeights, call);
	});
}

#[test]
fn lists_are_refused_when_their_lengths_differ() {
	licensed(|| {
		assert_refused(Error::WeightVecNotEqualSize, || weigh(FIRST, &[3], &[]));
		assert_refused(Error::WeightVecNotEqualSize, || weigh_on(UNKNOWN, FIRST, &[], &[1], 0));
	});
}

#[test]
fn subnet_is_refused_when_it_is_not_in_the_economy() {
	licensed(|| assert_refused(Error::SubnetNotExists, || weigh_on(UNKNOWN, FIRST, &[3], &[1], 0)));
	// On its way out, it still has its neurons.
	externalities(society(&[village(LIVELY)], &[])).execute_with(|| {
		Subnets::<Test>::remove(LIVELY);
		assert_refused(Error::SubnetNotExists, || weigh(FIRST, &[1], &[1]));
		assert!(SubnetHyperparams::<Test>::contains_key(LIVELY));
	});
}

#[test]
fn plain_weights_are_refused_when_they_have_to_be_committed() {
	licensed(|| {
		set(LIVELY, |hyperparams| hyperparams.commit_reveal = true);
		assert_refused(Error::CommitRevealEnabled, || weigh(FIRST, &[9; 6], &[1; 6]));
	});
}

#[test]
fn weights_are_refused_when_they_are_more_than_neurons() {
	licensed(|| {
		// Before it is looked at who gives them to whom.
		let error = Error::UidsLengthExceedUidsInSubNet;
		assert_refused(error, || weigh(UNKNOWN_HOTKEY, &[3; 6], &[1; 6]));
		let (uids, values) = (vec![3; 1_000_000], vec![1; 1_000_000]);
		assert_refused(Error::UidsLengthExceedUidsInSubNet, || weigh(FIRST, &uids, &values));
		assert_ok!(weigh(FIRST, &[0, 1, 2, 3, 4], &[1; 5]));
	});
}

#[test]
fn hotkey_is_refused_when_it_is_not_registered() {
	licensed(|| {
		GlobalSettings::<Test>::mutate(|settings| settings.stake_threshold = THRESHOLD);
		let call = || weigh(UNKNOWN_HOTKEY, &[3], &[1]);
		assert_refused(Error::HotKeyNotRegisteredInSubNet, call);
	});
}

#[test]
fn hotkey_is_refused_when_its_stake_weight_is_below_the_threshold() {
	licensed(|| {
		set(LIVELY, |hyperparams| hyperparams.weights_version = 1);
		let threshold = |rao| GlobalSettings::<Test>::mutate(|set| set.stake_threshold = rao);
		threshold(THRESHOLD + 1);
		// The version is looked at later.
		assert_refused(Error::NotEnoughStakeToSetWeights, || weigh(FIRST, &[3], &[1]));
		threshold(THRESHOLD);
		assert_ok!(weigh_on(LIVELY, FIRST, &[3], &[1], 1));
		// The owner needs none.
		assert_ok!(weigh_on(LIVELY, OWNER_HOTKEY, &[3], &[1], 1));
	});
	with(society(&[village(LIVELY)], &[on_root(FIRST, TAO)]), || {
		license(LIVELY);
		GlobalSettings::<Test>::mutate(|settings| settings.stake_threshold = THRESHOLD);
		assert_refused(Error::NotEnoughStakeToSetWeights, || weigh(FIRST, &[3], &[1]));
		weigh_root_in_full();
		assert_ok!(weigh(FIRST, &[3], &[1]));
	});
}

#[test]
fn version_is_refused_when_it_is_older_than_asked_for() {
	licensed(|| {
		set(LIVELY, |hyperparams| hyperparams.weights_version = 5);
		LastUpdate::<Test>::mutate(LIVELY, |updates| updates[1] = 1);
		let error = Error::IncorrectWeightVersionKey;
		assert_refused(error, || weigh_on(LIVELY, FIRST, &[3], &[1], 4));
		at(101);
		assert_ok!(weigh_on(LIVELY, FIRST, &[3], &[1], 5));
		at(201);
		assert_ok!(weigh_on(LIVELY, FIRST, &[3], &[1], 6));
	});
}

#[test]
fn weights_are_refused_when_the_last_ones_are_too_recent() {
	licensed(|| {
		assert_ok!(weigh(FIRST, &[3], &[1]));
		at(100);
		assert_refused(Error::SettingWeightsTooFast, || weigh(FIRST, &[3], &[1]));
		// Before the permit is looked at.
		EpochResults::<Test>::mutate(LIVELY, |result| result.permits[1] = false);
		assert_refused(Error::SettingWeightsTooFast, || weigh(FIRST, &[3], &[1]));
		EpochResults::<Test>::mutate(LIVELY, |result| result.permits[1] = true);
		at(101);
		assert_ok!(weigh(FIRST, &[3], &[1]));
	});
}

#[test]
fn first_weights_need_no_pause_when_the_neuron_is_new() {
	licensed(|| {
		at(50);
		let uid = Dtao::append_neuron(LIVELY, &ALICE_HOTKEY);
		assert!(uid.is_ok_and(|uid| uid == 5));
		at(51);
		assert_ok!(weigh(ALICE_HOTKEY, &[5], &[1]));
		at(150);
		assert_refused(Error::SettingWeightsTooFast, || weigh(ALICE_HOTKEY, &[5], &[1]));
	});
}

#[test]
fn hotkey_without_a_permit_may_only_give_to_itself() {
	licensed(|| {
		// Before the uids are looked at.
		assert_refused(Error::NeuronNoValidatorPermit, || weigh(MINER, &[9, 9], &[1, 1]));
		assert_refused(Error::NeuronNoValidatorPermit, || weigh(MINER, &[4], &[1]));
		assert_refused(Error::NeuronNoValidatorPermit, || weigh(MINER, &[3, 4], &[1, 0]));
		assert_refused(Error::NeuronNoValidatorPermit, || weigh(MINER, &[], &[]));
		assert_ok!(weigh(MINER, &[3], &[1]));
		assert_eq!(weights_of(3), [(3, 65_535)]);
	});
	// Before the first epoch nobody has a permit, and the owner doesn't need one.
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), || {
		assert_refused(Error::NeuronNoValidatorPermit, || weigh(FIRST, &[3], &[1]));
		assert_ok!(weigh(OWNER_HOTKEY, &[3], &[1]));
		SubnetOwnerHotkey::<Test>::insert(LIVELY, FIRST);
		assert_ok!(weigh(FIRST, &[3], &[1]));
	});
}

#[test]
fn uid_is_refused_when_it_is_given_twice() {
	licensed(|| {
		assert_refused(Error::DuplicateUids, || weigh(FIRST, &[3, 4, 3], &[1, 2, 5]));
		// Before it is looked at whether it exists.
		assert_refused(Error::DuplicateUids, || weigh(FIRST, &[9, 9], &[1, 2]));
	});
}

#[test]
fn uid_is_refused_when_it_does_not_exist() {
	licensed(|| {
		set(LIVELY, |hyperparams| hyperparams.min_weights = 4);
		assert_refused(Error::UidVecContainInvalidOne, || weigh(FIRST, &[3, 5], &[1, 0]));
		assert_refused(Error::UidVecContainInvalidOne, || weigh(FIRST, &[u16::MAX], &[1]));
	});
}

#[test]
fn weights_are_refused_when_they_are_too_few() {
	licensed(|| {
		assert_refused(Error::WeightVecLengthIsLow, || weigh(FIRST, &[], &[]));
		set(LIVELY, |hyperparams| {
			hyperparams.min_weights = 3;
			hyperparams.max_weight = 1;
			hyperparams.weights_rate_limit = 0;
		});
		assert_refused(Error::WeightVecLengthIsLow, || weigh(FIRST, &[3, 4], &[1, 1]));
		set(LIVELY, |hyperparams| hyperparams.max_weight = u16::MAX);
		assert_ok!(weigh(FIRST, &[3, 4, 2], &[1, 1, 1]));
		assert_ok!(weigh(FIRST, &[1], &[1]));
		// There are only five.
		set(LIVELY, |hyperparams| hyperparams.min_weights = 6);
		assert_refused(Error::WeightVecLengthIsLow, || weigh(FIRST, &[3, 4, 2, 1], &[1; 4]));
		assert_ok!(weigh(FIRST, &[3, 4, 2, 1, 0], &[1; 5]));
	});
}

#[test]
fn weights_are_refused_when_one_part_is_too_large() {
	licensed(|| {
		set(LIVELY, |hyperparams| {
			hyperparams.max_weight = 32_767;
			hyperparams.weights_rate_limit = 0;
		});
		// Row 149: a half is 32,767.5 of 65,535.
		assert_refused(Error::MaxWeightExceeded, || weigh(FIRST, &[3, 4], &[7, 7]));
		set(LIVELY, |hyperparams| hyperparams.max_weight = 32_768);
		assert_ok!(weigh(FIRST, &[3, 4], &[7, 7]));
		assert_refused(Error::MaxWeightExceeded, || weigh(FIRST, &[3, 4], &[7, 6]));
		// What a neuron gives to itself alone is no part of anything.
		assert_ok!(weigh(FIRST, &[1], &[7]));
	});
}

fn weigh_mechanism(mecid: u8, uids: &[u16], values: &[u16]) -> DispatchResult {
	let origin = RuntimeOrigin::signed(FIRST);
	Dtao::set_mechanism_weights(origin, LIVELY, mecid, uids.to_vec(), values.to_vec(), 0)
}

#[test]
fn weights_of_the_one_mechanism_are_those_of_the_subnet() {
	licensed(|| {
		at(7);
		assert_ok!(weigh_mechanism(0, &[4, 3], &[1, 2]));
		assert_eq!(weights_of(1), [(3, 65_535), (4, 32_768)]);
		assert_eq!(events(), [Event::WeightsSet(LIVELY, 1)]);
		assert_refused(Error::SettingWeightsTooFast, || weigh_mechanism(0, &[4], &[1]));
	});
}

#[test]
fn weights_are_refused_when_there_is_no_such_mechanism() {
	licensed(|| {
		assert_refused(Error::MechanismDoesNotExist, || weigh_mechanism(1, &[4], &[1]));
		assert_refused(Error::MechanismDoesNotExist, || weigh_mechanism(u8::MAX, &[], &[1]));
		assert_only_signed(|origin| {
			Dtao::set_mechanism_weights(origin, LIVELY, 0, vec![4], vec![1], 0)
		});
	});
}

#[test]
fn refusals_are_module_errors_when_clients_look_them_up() {
	licensed(|| {
		let refused = weigh(FIRST, &[3], &[]).map_err(|error| match error {
			DispatchError::Module(error) => error.message,
			_ => None,
		});
		assert_eq!(refused, Err(Some("WeightVecNotEqualSize")));
	});
}

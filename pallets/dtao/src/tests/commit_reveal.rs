//! Weights that are committed and later revealed: every check, the one epoch in which it works, and
//! when the weights count as set.

use super::{society::*, support::*};
use crate::{
	mock::*, EpochResults, Event, GlobalSettings, LastUpdate, SubnetEpochIndex, WeightCommits,
	Weights,
};
use codec::Encode;
use dtao_core::{Alpha, NetUid};
use frame_support::assert_ok;
use sp_io::hashing::blake2_256;
use sp_runtime::{testing::H256, DispatchResult};

/// What the tests commit to: more for the miner than for the other.
const UIDS: [u16; 2] = [3, 4];
const VALUES: [u16; 2] = [2, 1];
const SALT: [u16; 3] = [1, 2, 3];

/// What a client hashes.
fn hash(hotkey: AccountId, values: &[u16], salt: &[u16]) -> H256 {
	let uids = UIDS[..values.len().min(2)].to_vec();
	let secret = (hotkey, 1u16, uids, values.to_vec(), salt.to_vec(), 0u64);
	blake2_256(&secret.encode()).into()
}

fn commit_on(netuid: NetUid, hotkey: AccountId, hash: H256) -> DispatchResult {
	Dtao::commit_weights(RuntimeOrigin::signed(hotkey), netuid, hash)
}

fn commit(values: &[u16]) -> DispatchResult {
	commit_on(LIVELY, FIRST, hash(FIRST, values, &SALT))
}

fn reveal_on(netuid: NetUid, hotkey: AccountId, values: &[u16], salt: &[u16]) -> DispatchResult {
	let (uids, values) = (UIDS[..values.len().min(2)].to_vec(), values.to_vec());
	Dtao::reveal_weights(RuntimeOrigin::signed(hotkey), netuid, uids, values, salt.to_vec(), 0)
}

fn reveal(values: &[u16]) -> DispatchResult {
	reveal_on(LIVELY, FIRST, values, &SALT)
}

fn commits() -> usize {
	WeightCommits::<Test>::get(LIVELY, FIRST).len()
}

fn epoch(index: u64) {
	SubnetEpochIndex::<Test>::insert(LIVELY, index);
}

fn at(block: u32) {
	System::set_block_number(block);
}

/// Runs a test in which the first validator has a permit, without a pause between commits.
fn secretly(test: impl FnOnce()) {
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), || {
		license(LIVELY);
		set(LIVELY, |hyperparams| {
			hyperparams.commit_reveal = true;
			hyperparams.weights_rate_limit = 0;
		});
		System::reset_events();
		test();
	});
}

#[test]
fn weights_are_set_when_a_commit_is_revealed_in_its_epoch() {
	secretly(|| {
		at(5);
		assert_ok!(commit(&VALUES));
		let hash = hash(FIRST, &VALUES, &SALT);
		assert_eq!(events(), [Event::WeightsCommitted(FIRST, LIVELY, hash)]);
		assert!(!Weights::<Test>::contains_key(LIVELY, 1));
		assert_eq!(LastUpdate::<Test>::get(LIVELY)[1], 0);
		System::reset_events();
		at(9);
		epoch(1);
		assert_ok!(reveal(&VALUES));
		let revealed = Event::WeightsRevealed(FIRST, LIVELY, hash);
		assert_eq!(events(), [revealed, Event::WeightsSet(LIVELY, 1)]);
		assert_eq!(Weights::<Test>::get(LIVELY, 1).to_vec(), [(3, 65_535), (4, 32_768)]);
		// They count as set when they were committed.
		assert_eq!(LastUpdate::<Test>::get(LIVELY)[1], 5);
		assert!(!WeightCommits::<Test>::contains_key(LIVELY, FIRST));
		assert_refused(Error::NoWeightsCommitFound, || reveal(&VALUES));
	});
}

#[test]
fn commit_is_revealed_when_the_chains_own_epochs_have_passed() {
	let positions = [own(FIRST, TAO)];
	with(society(&[village(LIVELY)], &positions), || {
		set(LIVELY, |hyperparams| hyperparams.commit_reveal = true);
		run_blocks(9);
		assert_ok!(commit(&VALUES));
		run_blocks(8);
		assert_refused(Error::RevealTooEarly, || reveal(&VALUES));
		run_blocks(1);
		assert_ok!(reveal(&VALUES));
		earn(LIVELY, 0, 300, 0, 0);
		assert_ok!(pay(LIVELY));
		assert!([200, 201].contains(&own_stake(MINER)), "two thirds: {}", own_stake(MINER));
		assert_eq!(own_stake(MINER) + own_stake(OTHER_MINER), 300);
	});
}

#[test]
fn reveal_is_refused_when_it_is_not_its_epoch() {
	for period in [1, 3] {
		secretly(|| {
			set(LIVELY, |hyperparams| hyperparams.reveal_period = period);
			epoch(7);
			assert_ok!(commit(&VALUES));
			assert_refused(Error::RevealTooEarly, || reveal(&VALUES));
			epoch(7 + period - 1);
			assert_refused(Error::RevealTooEarly, || reveal(&VALUES));
			epoch(7 + period + 1);
			assert_refused(Error::ExpiredWeightCommit, || reveal(&VALUES));
			epoch(7 + period);
			assert_ok!(reveal(&VALUES));
		});
	}
}

#[test]
fn reveal_is_refused_when_no_commit_has_its_hash() {
	secretly(|| {
		assert_refused(Error::NoWeightsCommitFound, || reveal(&VALUES));
		assert_ok!(commit(&VALUES));
		epoch(1);
		let other = || reveal(&[1, 2]);
		assert_refused(Error::InvalidRevealCommitHashNotMatch, other);
		let salted = || reveal_on(LIVELY, FIRST, &VALUES, &[1, 2]);
		assert_refused(Error::InvalidRevealCommitHashNotMatch, salted);
		// Another's commit can't be copied.
		assert_ok!(commit_on(LIVELY, SECOND, hash(FIRST, &VALUES, &SALT)));
		epoch(2);
		let copied = || reveal_on(LIVELY, SECOND, &VALUES, &SALT);
		assert_refused(Error::InvalidRevealCommitHashNotMatch, copied);
	});
}

#[test]
fn reveal_is_refused_unhashed_when_it_is_longer_than_any_can_be() {
	secretly(|| {
		let long = [7; 257];
		assert_ok!(commit_on(LIVELY, FIRST, hash(FIRST, &VALUES, &long)));
		assert_ok!(commit_on(LIVELY, FIRST, hash(FIRST, &VALUES, &long[1..])));
		assert_ok!(commit(&long));
		epoch(1);
		let error = Error::InvalidRevealCommitHashNotMatch;
		assert_refused(error, || reveal_on(LIVELY, FIRST, &VALUES, &long));
		assert_refused(Error::InvalidRevealCommitHashNotMatch, || reveal(&long));
		assert_ok!(reveal_on(LIVELY, FIRST, &VALUES, &long[1..]));
	});
}

#[test]
fn older_commits_are_done_with_when_a_newer_one_is_revealed() {
	secretly(|| {
		for values in [[1, 1], [1, 2], [1, 3]] {
			assert_ok!(commit(&values));
		}
		epoch(1);
		assert_ok!(reveal(&[1, 2]));
		assert_eq!(commits(), 1);
		assert_refused(Error::InvalidRevealCommitHashNotMatch, || reveal(&[1, 1]));
		assert_ok!(reveal(&[1, 3]));
		assert_eq!(commits(), 0);
	});
}

#[test]
fn due_commit_is_found_when_the_same_was_committed_before_and_after() {
	secretly(|| {
		for index in 0..3 {
			epoch(index);
			at(10 + index as u32);
			WeightCommits::<Test>::mutate(LIVELY, FIRST, |commits| {
				let (hash, at) = (hash(FIRST, &VALUES, &SALT), 10 + index);
				commits.try_push(crate::Commit { hash, epoch: index, at }).expect("there is room");
			});
		}
		// Expired, due, early.
		assert_ok!(reveal(&VALUES));
		assert_eq!(LastUpdate::<Test>::get(LIVELY)[1], 11);
		assert_eq!(commits(), 1);
	});
}

#[test]
fn revealed_weights_meet_every_check_but_the_pause() {
	secretly(|| {
		set(LIVELY, |hyperparams| hyperparams.max_weight = 40_000);
		assert_ok!(commit(&VALUES));
		assert_ok!(commit(&[1, 1]));
		assert_ok!(commit(&[1]));
		assert_ok!(commit(&[1, 1, 1]));
		epoch(1);
		assert_refused(Error::MaxWeightExceeded, || reveal(&VALUES));
		assert_refused(Error::WeightVecNotEqualSize, || reveal(&[1, 1, 1]));
		set(LIVELY, |hyperparams| hyperparams.min_weights = 2);
		assert_refused(Error::WeightVecLengthIsLow, || reveal(&[1]));
		set(LIVELY, |hyperparams| hyperparams.weights_version = 1);
		assert_refused(Error::IncorrectWeightVersionKey, || reveal(&[1, 1]));
		set(LIVELY, |hyperparams| hyperparams.weights_version = 0);
		EpochResults::<Test>::mutate(LIVELY, |result| result.permits[1] = false);
		assert_refused(Error::NeuronNoValidatorPermit, || reveal(&[1, 1]));
		EpochResults::<Test>::mutate(LIVELY, |result| result.permits[1] = true);
		set(LIVELY, |hyperparams| hyperparams.weights_rate_limit = u32::MAX.into());
		LastUpdate::<Test>::mutate(LIVELY, |updates| updates[1] = 1);
		assert_ok!(reveal(&[1, 1]));
	});
}

#[test]
fn only_signed_origins_may_commit_and_reveal() {
	secretly(|| {
		assert_only_signed(|origin| Dtao::commit_weights(origin, LIVELY, H256::zero()));
		assert_only_signed(|origin| {
			Dtao::reveal_weights(origin, LIVELY, vec![], vec![], vec![], 0)
		});
	});
}

#[test]
fn subnet_is_refused_when_it_does_not_exist_or_sets_weights_at_once() {
	secretly(|| {
		for netuid in [UNKNOWN, NetUid::ROOT] {
			let hash = H256::zero();
			assert_refused(Error::SubnetNotExists, || commit_on(netuid, FIRST, hash));
			assert_refused(Error::SubnetNotExists, || reveal_on(netuid, FIRST, &VALUES, &SALT));
		}
		set(LIVELY, |hyperparams| hyperparams.commit_reveal = false);
		let unknown = || commit_on(LIVELY, UNKNOWN_HOTKEY, H256::zero());
		assert_refused(Error::CommitRevealDisabled, unknown);
		assert_refused(Error::CommitRevealDisabled, || reveal(&VALUES));
	});
}

#[test]
fn commit_is_refused_when_the_hotkey_has_no_say() {
	secretly(|| {
		let unknown = || commit_on(LIVELY, UNKNOWN_HOTKEY, H256::zero());
		assert_refused(Error::HotKeyNotRegisteredInSubNet, unknown);
		GlobalSettings::<Test>::mutate(|settings| settings.stake_threshold = TAO + 1);
		set(LIVELY, |hyperparams| hyperparams.weights_rate_limit = u32::MAX.into());
		LastUpdate::<Test>::mutate(LIVELY, |updates| updates[1] = 1);
		assert_refused(Error::NotEnoughStakeToSetWeights, || commit(&VALUES));
		assert_ok!(commit_on(LIVELY, OWNER_HOTKEY, H256::zero()));
	});
}

#[test]
fn commit_is_refused_when_the_last_one_is_too_recent() {
	secretly(|| {
		set(LIVELY, |hyperparams| hyperparams.weights_rate_limit = 100);
		at(10);
		assert_ok!(commit(&VALUES));
		at(109);
		assert_refused(Error::CommittingWeightsTooFast, || commit(&[1, 1]));
		at(110);
		assert_ok!(commit(&[1, 1]));
		// A reveal is no pause: what counts is the block of the commit.
		epoch(1);
		at(209);
		assert_ok!(reveal(&[1, 1]));
		assert_eq!(commits(), 0);
		assert_refused(Error::CommittingWeightsTooFast, || commit(&[1, 2]));
		at(210);
		assert_ok!(commit(&[1, 2]));
	});
}

#[test]
fn commit_is_refused_when_too_many_wait() {
	secretly(|| {
		for salt in 0..10 {
			assert_ok!(commit_on(LIVELY, FIRST, hash(FIRST, &VALUES, &[salt])));
		}
		assert_refused(Error::TooManyUnrevealedCommits, || commit(&VALUES));
		epoch(1);
		assert_refused(Error::TooManyUnrevealedCommits, || commit(&VALUES));
		// Those that have expired make room.
		epoch(2);
		assert_ok!(commit(&VALUES));
		assert_eq!(commits(), 1);
	});
}

#[test]
fn newcomer_gets_nothing_when_it_took_a_uid_after_the_commit() {
	secretly(|| {
		at(5);
		assert_ok!(commit(&VALUES));
		at(6);
		assert_ok!(Dtao::replace_neuron(LIVELY, 3, &ALICE_HOTKEY));
		at(9);
		epoch(1);
		assert_ok!(reveal(&VALUES));
		earn(LIVELY, 0, 300, 0, 0);
		assert_ok!(pay(LIVELY));
		assert_eq!(own_stake(OTHER_MINER), 300);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), 0);
	});
}

#[test]
fn newcomer_gets_nothing_of_older_weights_when_a_commit_waits() {
	secretly(|| {
		at(5);
		vote(LIVELY, 1, &[(3, 1), (4, 1)]);
		at(6);
		assert_ok!(Dtao::replace_neuron(LIVELY, 3, &ALICE_HOTKEY));
		at(7);
		assert_ok!(commit(&VALUES));
		earn(LIVELY, 0, 300, 0, 0);
		assert_ok!(pay(LIVELY));
		assert_eq!(own_stake(OTHER_MINER), 300);
		assert_eq!(state(LIVELY).burned, Alpha::ZERO);
	});
}

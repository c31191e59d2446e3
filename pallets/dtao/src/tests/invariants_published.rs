//! Copies broken by hand: every check of what is published, and of what must be nowhere, is seen to fail.

use super::{society::*, support::*};
use crate::{
	mock::*,
	views::{EpochConsensus, LockState},
	*,
};
use dtao_core::{Alpha, Tao};
use frame_support::BoundedVec;

#[test]
fn check_fails_when_a_published_hyperparameter_is_not_true() {
	assert_broken("the published way to set weights is another", || {
		CommitRevealWeightsEnabled::<Test>::insert(LIVELY, true)
	});
	assert_broken("the published time until a reveal is another", || {
		RevealPeriodEpochs::<Test>::insert(LIVELY, 2)
	});
	assert_broken("the way to set weights is another under its other name", || {
		get_commit_reveal_weights_enabled::<Test>::insert(LIVELY, true)
	});
	assert_broken("the time until a reveal is another under its other name", || {
		get_commit_reveal_period::<Test>::insert(LIVELY, 2)
	});
	assert_broken("the published pause between weights is another", || {
		WeightsSetRateLimit::<Test>::insert(LIVELY, 101)
	});
	assert_broken("the published least number of weights is another", || {
		MinAllowedWeights::<Test>::insert(LIVELY, 2)
	});
	assert_broken("the published largest weight is another", || {
		MaxWeightsLimit::<Test>::insert(LIVELY, 256)
	});
}

#[test]
fn check_fails_when_a_published_start_is_that_of_genesis() {
	assert_broken("the published start is another", || {
		FirstEmissionBlockNumber::<Test>::insert(LIVELY, 0)
	});
}

#[test]
fn check_fails_when_a_published_flow_is_not_true() {
	assert_broken("the published flow is another", || tell_flow(1, 1));
	assert_broken("a flow of the future is published", || tell_flow(2, 0));
	assert_broken("a flow is not published", || SubnetEmaTaoFlow::<Test>::remove(LIVELY));
}

/// Tells of the flow of [`LIVELY`] as of a block, in 2⁻⁶⁴ rao.
fn tell_flow(block: u64, bits: i128) {
	SubnetEmaTaoFlow::<Test>::insert(LIVELY, (block, I64F64 { bits }));
}

#[test]
fn check_accepts_a_published_flow_when_it_is_older() {
	run(|| tell_flow(0, 1));
}

#[test]
fn check_fails_when_a_published_price_is_not_that_of_the_last_turn() {
	let other = "the published price is another";
	let tell = |rao| Burn::<Test>::insert(ASLEEP, Tao::new(rao));
	assert_broken(other, || tell(TAO - 1));
	assert_broken(other, || tell(TAO + 1));
	assert_broken(other, || Burn::<Test>::remove(ASLEEP));
	// The price of this block is not yet told.
	assert_broken(other, || Dtao::publish_burn(ASLEEP));
}

#[test]
fn check_fails_when_a_subnet_has_missed_its_turn() {
	run(|| {
		run_blocks(1);
		System::set_block_number(11);
		assert_eq!(Dtao::check_turns(), Err("a subnet has missed its turn".into()));
		System::set_block_number(14);
		assert_eq!(Dtao::check_turns(), Ok(()));
	});
}

#[test]
fn check_fails_when_the_published_hotkeys_are_others() {
	let tell = |coldkey, hotkeys: &[AccountId]| {
		OwnedHotkeys::<Test>::insert(coldkey, BoundedVec::truncate_from(hotkeys.to_vec()))
	};
	let others = "the published hotkeys are others";
	assert_broken(others, || OwnedHotkeys::<Test>::remove(ALICE));
	assert_broken(others, || tell(ALICE, &[ALICE_HOTKEY, UNKNOWN_HOTKEY]));
	assert_broken(others, || tell(BOB, &[ALICE_HOTKEY]));
	assert_broken("a hotkey is told of twice", || tell(ALICE, &[ALICE_HOTKEY, ALICE_HOTKEY]));
	assert_broken("a coldkey is told to own nothing", || tell(BOB, &[]));
}

#[test]
fn check_fails_when_published_stake_is_not_true() {
	assert_broken("stake is told that nobody has", || {
		TotalHotkeyAlpha::<Test>::insert(MINER, LIVELY, Alpha::new(0))
	});
	assert_broken("the published stake differs", || {
		TotalHotkeyAlpha::<Test>::mutate(OWNER_HOTKEY, LIVELY, |told| *told = Alpha::new(1))
	});
	assert_broken("the published stake differs", || {
		TotalHotkeyAlpha::<Test>::remove(OWNER_HOTKEY, LIVELY)
	});
}

#[test]
fn check_fails_when_a_published_stake_weight_is_not_true() {
	assert_broken("a stake weight is told of no epoch", || {
		StakeWeight::<Test>::insert(LIVELY, BoundedVec::default())
	});
}

#[test]
fn check_fails_when_something_is_there_that_is_absent() {
	let others = "an identity or a destination of a coldkey";
	assert_broken(others, || {
		IdentitiesV2::<Test>::insert(ALICE, views::ChainIdentityV2::default())
	});
	assert_broken(others, || AutoStakeDestination::<Test>::insert(ALICE, LIVELY, ALICE_HOTKEY));
	let mechanisms = "more mechanisms than one";
	assert_broken(mechanisms, || MechanismCountCurrent::<Test>::insert(LIVELY, 2));
	assert_broken(mechanisms, || {
		MechanismEmissionSplit::<Test>::insert(LIVELY, BoundedVec::default())
	});
	assert_broken("steps are counted", || BlocksSinceLastStep::<Test>::insert(LIVELY, 1));
	assert_broken("a consensus is chosen", || {
		SubnetEpochConsensus::<Test>::insert(LIVELY, EpochConsensus::Yuma)
	});
}

#[test]
fn check_fails_when_something_is_locked() {
	let locked = "something is locked";
	let lock = || LockState { locked_mass: 1, conviction: Default::default(), last_update: 1 };
	assert_broken(locked, || Lock::<Test>::insert((ALICE, LIVELY, ALICE_HOTKEY), lock()));
	assert_broken(locked, || HotkeyLock::<Test>::insert(LIVELY, ALICE_HOTKEY, lock()));
	assert_broken(locked, || DecayingHotkeyLock::<Test>::insert(LIVELY, ALICE_HOTKEY, lock()));
	assert_broken(locked, || OwnerLock::<Test>::insert(LIVELY, lock()));
	assert_broken(locked, || DecayingOwnerLock::<Test>::insert(LIVELY, lock()));
	assert_broken(locked, || DecayingLock::<Test>::insert(ALICE, LIVELY, false));
	assert_broken(locked, || CollateralLockShare::<Test>::insert(LIVELY, 0));
	assert_broken(locked, || UnlockRate::<Test>::put(1));
	assert_broken(locked, || MaturityRate::<Test>::put(1));
}

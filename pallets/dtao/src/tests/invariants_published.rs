//! Copies broken by hand: every check of what is published, and of what must be nowhere, is seen to fail.

use super::{children::set_children, society::*, support::*};
use crate::{mock::*, views::LockState, *};
use dtao_core::{Alpha, Tao};
use frame_support::{assert_ok, BoundedVec};
use sp_runtime::DispatchError;

#[test]
fn check_fails_when_a_published_hyperparameter_is_not_true() {
	assert_broken("the published way to set weights is another", || {
		CommitRevealWeightsEnabled::<Test>::insert(LIVELY, true)
	});
	assert_broken("the published time until a reveal is another", || {
		RevealPeriodEpochs::<Test>::insert(LIVELY, 2)
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
	let tell = |block, bits| {
		SubnetTaoInEmission::<Test>::insert(LIVELY, Tao::new(1));
		SubnetEmaTaoFlow::<Test>::insert(LIVELY, (block, I64F64 { bits }));
	};
	assert_broken("the published flow is another", || tell(1, 1));
	assert_broken("a flow of the future is published", || tell(2, 0));
	let alone = "a flow is published without its emission";
	assert_broken(alone, || SubnetTaoInEmission::<Test>::insert(LIVELY, Tao::new(1)));
	assert_broken(alone, || SubnetEmaTaoFlow::<Test>::insert(LIVELY, (1, I64F64::default())));
}

#[test]
fn check_accepts_a_published_flow_when_it_is_older() {
	run(|| {
		SubnetTaoInEmission::<Test>::insert(LIVELY, Tao::new(1));
		SubnetEmaTaoFlow::<Test>::insert(LIVELY, (0, I64F64 { bits: 1 }));
	});
}

#[test]
fn check_fails_when_published_stake_is_not_true() {
	assert_broken("stake told of no family", || {
		TotalHotkeyAlpha::<Test>::insert(OWNER_HOTKEY, LIVELY, Alpha::new(100 * TAO))
	});
	let with_family = |message, fault: fn()| {
		externalities(society(&[village(LIVELY)], &[own(FIRST, TAO)])).execute_with(|| {
			change_settings(|set| (set.children_delay, set.children_rate_limit) = (0, 0));
			assert_ok!(set_children(ALICE, ALICE_HOTKEY, LIVELY, &[(1, FIRST)]));
			run_blocks(8);
			fault();
			assert_eq!(Dtao::do_try_state(), Err(DispatchError::Other(message)));
		});
	};
	with_family("the published stake differs", || {
		TotalHotkeyAlpha::<Test>::insert(FIRST, LIVELY, Alpha::new(TAO + 1))
	});
	with_family("the published stake differs", || {
		TotalHotkeyAlpha::<Test>::remove(ALICE_HOTKEY, LIVELY)
	});
}

#[test]
fn check_fails_when_something_is_there_that_is_absent() {
	let others = "an identity or a destination of a coldkey";
	assert_broken(others, || {
		IdentitiesV2::<Test>::insert(ALICE, views::ChainIdentityV2::default())
	});
	assert_broken(others, || OwnedHotkeys::<Test>::insert(ALICE, BoundedVec::default()));
	assert_broken(others, || AutoStakeDestination::<Test>::insert(ALICE, LIVELY, ALICE_HOTKEY));
	let mechanisms = "more mechanisms than one";
	assert_broken(mechanisms, || MechanismCountCurrent::<Test>::insert(LIVELY, 2));
	assert_broken(mechanisms, || {
		MechanismEmissionSplit::<Test>::insert(LIVELY, BoundedVec::default())
	});
	assert_broken("steps are counted", || BlocksSinceLastStep::<Test>::insert(LIVELY, 1));
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
	assert_broken(locked, || UnlockRate::<Test>::put(1));
	assert_broken(locked, || MaturityRate::<Test>::put(1));
}

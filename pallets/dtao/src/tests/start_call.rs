//! `start_call`: who may start a subnet, when, and what changes then.

use super::{life::*, support::*};
use crate::{mock::*, Event, FirstEmissionBlockNumber, NetworkRegisteredAt};
use dtao_core::{Alpha, NetUid};
use frame_support::assert_ok;

#[test]
fn subnet_emits_and_trades_from_the_next_block_when_it_is_started() {
	run(|| {
		assert_ok!(start(OWNER, ASLEEP));
		assert_eq!(state(ASLEEP).started_at, Some(2));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(ASLEEP), Some(2));
		assert_eq!(events(), [Event::FirstEmissionBlockNumberSet(ASLEEP, 2)]);
		assert_refused(Error::SubtokenDisabled, || add(BOB, ALICE_HOTKEY, ASLEEP, TAO));
		run_blocks(1);
		assert!(state(ASLEEP).alpha_out > Alpha::ZERO);
		assert_ok!(add(BOB, ALICE_HOTKEY, ASLEEP, TAO));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| assert_only_signed(|origin| Dtao::start_call(origin, ASLEEP)));
}

#[test]
fn start_is_refused_when_there_is_no_such_subnet() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || start(OWNER, UNKNOWN));
		assert_refused(Error::SubnetNotExists, || start(OWNER, NetUid::ROOT));
	});
}

#[test]
fn start_is_refused_when_the_caller_does_not_own_the_subnet() {
	run(|| assert_refused(Error::NotSubnetOwner, || start(ALICE, ASLEEP)));
}

#[test]
fn start_is_refused_when_the_subnet_has_started_or_will() {
	run(|| {
		let already = Error::FirstEmissionBlockNumberAlreadySet;
		assert_refused(already, || start(OWNER, LIVELY));
		assert_ok!(start(OWNER, ASLEEP));
		let already = Error::FirstEmissionBlockNumberAlreadySet;
		assert_refused(already, || start(OWNER, ASLEEP));
	});
}

#[test]
fn start_is_refused_when_the_subnet_is_too_young() {
	run(|| {
		change_settings(|settings| settings.start_call_delay = 10);
		NetworkRegisteredAt::<Test>::insert(ASLEEP, 1);
		run_blocks(9);
		assert_refused(Error::NeedWaitingMoreBlocksToStarCall, || start(OWNER, ASLEEP));
		run_blocks(1);
		assert_ok!(start(OWNER, ASLEEP));
		assert_eq!(state(ASLEEP).started_at, Some(12));
	});
}

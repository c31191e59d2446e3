//! What is set of a subnet beside its hyperparameters.

use super::*;
use dtao_core::Tao;
use frame_support::assert_ok;
use pallet_dtao::{FirstEmissionBlockNumber, SubnetOwnerHotkey};

fn set_open(origin: RuntimeOrigin, allowed: bool) -> DispatchResult {
	AdminUtils::sudo_set_network_registration_allowed(origin, LIVELY, allowed)
}

#[test]
fn registration_is_closed_and_opened_when_owner_and_root_say_so() {
	run(|| {
		assert_ok!(set_open(alice(), false));
		assert_event(Event::RegistrationAllowedSet { netuid: LIVELY, allowed: false });
		assert!(!subnet().open);
		System::reset_events();
		assert_ok!(set_open(root(), true));
		assert_event(Event::RegistrationAllowedSet { netuid: LIVELY, allowed: true });
		assert!(subnet().open);
	});
}

#[test]
fn no_tao_is_minted_when_the_only_subnet_is_closed() {
	run(|| {
		let before = Balances::total_issuance();
		assert_ok!(set_open(root(), false));
		run_block();
		assert_eq!(Balances::total_issuance(), before);
		assert_ok!(set_open(root(), true));
		run_block();
		assert!(Balances::total_issuance() > before);
	});
}

#[test]
fn registration_is_refused_when_the_origin_is_neither_owner_nor_root() {
	assert_only_owner_or_root(|origin, netuid| {
		AdminUtils::sudo_set_network_registration_allowed(origin, netuid, false)
	});
	run(|| {
		assert_ok!(set_open(alice(), false));
		assert_refused(DtaoError::TxRateLimitExceeded, || set_open(alice(), true));
	});
}

#[test]
fn emission_is_switched_when_root_says_so() {
	run(|| {
		let before = Balances::total_issuance();
		let set = |enabled| AdminUtils::sudo_set_subnet_emission_enabled(root(), LIVELY, enabled);
		assert_ok!(set(false));
		assert_event(Event::SubnetEmissionEnabledSet { netuid: LIVELY, enabled: false });
		run_block();
		assert_eq!(Balances::total_issuance(), before);
		assert_ok!(set(true));
		run_block();
		assert!(Balances::total_issuance() > before);
	});
}

#[test]
fn emission_is_refused_when_origin_or_subnet_is_wrong() {
	let set = |origin, netuid| AdminUtils::sudo_set_subnet_emission_enabled(origin, netuid, false);
	assert_only_root(|origin| set(origin, LIVELY));
	run(|| assert_refused(DtaoError::SubnetNotExists, || set(root(), UNKNOWN)));
}

#[test]
fn subnet_is_started_when_root_says_so() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subtoken_enabled(root(), ASLEEP, true));
		assert_dtao_event(pallet_dtao::Event::FirstEmissionBlockNumberSet(ASLEEP, 2));
		assert_eq!(state(ASLEEP).started_at, Some(2));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(ASLEEP), Some(2));
		let stake = || SubtensorModule::add_stake(alice(), ALICE_HOTKEY, ASLEEP, Tao::new(TAO));
		assert_refused(DtaoError::SubtokenDisabled, stake);
		run_block();
		assert_ok!(stake());
	});
}

#[test]
fn nothing_happens_when_a_subnet_is_already_what_root_says() {
	run(|| {
		let before = storage_root();
		assert_ok!(AdminUtils::sudo_set_subtoken_enabled(root(), LIVELY, true));
		assert_ok!(AdminUtils::sudo_set_subtoken_enabled(root(), ASLEEP, false));
		assert_eq!(storage_root(), before);
	});
}

#[test]
fn start_is_refused_when_it_can_not_be() {
	run(|| {
		assert_refused(Error::ValueNotInBounds, || {
			AdminUtils::sudo_set_subtoken_enabled(root(), LIVELY, false)
		});
		for netuid in [UNKNOWN, NetUid::ROOT] {
			assert_refused(DtaoError::SubnetNotExists, || {
				AdminUtils::sudo_set_subtoken_enabled(root(), netuid, true)
			});
		}
	});
	assert_only_root(|origin| AdminUtils::sudo_set_subtoken_enabled(origin, ASLEEP, true));
}

#[test]
fn owner_hotkey_is_set_when_it_is_the_owners() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_owner_hotkey(alice(), LIVELY, OTHER_HOTKEY));
		assert_event(Event::SubnetOwnerHotkeySet { netuid: LIVELY, hotkey: OTHER_HOTKEY });
		assert_eq!(SubnetOwnerHotkey::<Test>::get(LIVELY), OTHER_HOTKEY);
		System::reset_events();
		assert_ok!(AdminUtils::sudo_set_sn_owner_hotkey(root(), LIVELY, ALICE_HOTKEY));
		assert_event(Event::SubnetOwnerHotkeySet { netuid: LIVELY, hotkey: ALICE_HOTKEY });
		assert_eq!(SubnetOwnerHotkey::<Test>::get(LIVELY), ALICE_HOTKEY);
	});
}

#[test]
fn owner_hotkey_is_refused_when_it_is_not_the_owners() {
	run(|| {
		for origin in [alice(), root()] {
			assert_refused(DtaoError::NonAssociatedColdKey, || {
				AdminUtils::sudo_set_subnet_owner_hotkey(origin.clone(), LIVELY, BOB_HOTKEY)
			});
			assert_refused(DtaoError::HotKeyAccountNotExists, || {
				AdminUtils::sudo_set_sn_owner_hotkey(origin.clone(), LIVELY, UNKNOWN_HOTKEY)
			});
		}
	});
	assert_only_owner_or_root(|origin, netuid| {
		AdminUtils::sudo_set_subnet_owner_hotkey(origin, netuid, OTHER_HOTKEY)
	});
	assert_only_owner_or_root(|origin, netuid| {
		AdminUtils::sudo_set_sn_owner_hotkey(origin, netuid, OTHER_HOTKEY)
	});
}

#[test]
fn owner_hotkey_is_refused_when_it_was_set_too_recently() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_owner_hotkey(alice(), LIVELY, OTHER_HOTKEY));
		assert_refused(DtaoError::TxRateLimitExceeded, || {
			AdminUtils::sudo_set_sn_owner_hotkey(alice(), LIVELY, ALICE_HOTKEY)
		});
	});
}

#[test]
fn tempo_is_that_of_the_subnets_own_call_when_it_is_set() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_tempo(root(), LIVELY, 10));
		assert_dtao_event(pallet_dtao::Event::TempoSet(LIVELY, 10));
		assert_eq!((hyperparams().tempo, subnet().next_epoch), (10, Some(10)));
		System::set_block_number(1_000);
		assert_ok!(AdminUtils::sudo_set_tempo(root(), LIVELY, 0));
		assert_eq!((hyperparams().tempo, subnet().next_epoch), (0, None));
	});
	run(|| {
		assert_refused(DtaoError::ValueNotInBounds, || {
			AdminUtils::sudo_set_tempo(alice(), LIVELY, 359)
		});
		assert_ok!(AdminUtils::sudo_set_tempo(alice(), LIVELY, 360));
	});
	assert_only_owner_or_root(|origin, netuid| AdminUtils::sudo_set_tempo(origin, netuid, 360));
}

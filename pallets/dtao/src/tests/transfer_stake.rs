//! `transfer_stake`: stake for another coldkey, where both subnets let it go.

use super::support::*;
use crate::{mock::*, Event, SubnetHyperparams};
use dtao_core::{Alpha, NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

const HERE: Way = [LIVELY, LIVELY];
const ACROSS: Way = [LIVELY, CAPPED];

/// The owner gives of its 100 alpha.
fn give(to: AccountId, way: Way, alpha: u64) -> DispatchResult {
	transfer(OWNER, to, OWNER_HOTKEY, way, alpha)
}

fn given(to: AccountId, way: Way, tao: u64) -> Event<Test> {
	Event::StakeTransferred(OWNER, to, OWNER_HOTKEY, way[0], way[1], Tao::new(tao))
}

fn forbid(netuid: NetUid) {
	SubnetHyperparams::<Test>::mutate(netuid, |stored| {
		stored.as_mut().expect("the subnet is there").transfers = false;
	});
}

#[test]
fn ledger_alone_changes_when_the_subnet_stays() {
	run(|| {
		let (before, held, pool) = (states(), tao_held(), stake_pool(LIVELY, OWNER_HOTKEY));
		assert_ok!(give(BOB, HERE, 30 * TAO));
		assert_eq!(events(), [given(BOB, HERE, 15 * TAO)]);
		assert_eq!((states(), tao_held()), (before, held));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 70 * TAO);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 30 * TAO);
		assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY), pool);
		assert_eq!(staked_netuids(BOB, OWNER_HOTKEY), [LIVELY]);
	});
}

#[test]
fn stake_passes_through_tao_when_the_subnet_changes() {
	run(|| {
		let exchanged = assert_exchanged(ACROSS, 10 * TAO, || give(BOB, ACROSS, 10 * TAO));
		assert_eq!((exchanged.tao, exchanged.alpha), (4_992_492_282, 496_520_207_228));
		assert_eq!(events(), [given(BOB, ACROSS, 4_992_492_282)]);
		assert_eq!(stake(CAPPED, OWNER_HOTKEY, BOB), 496_520_207_228);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 90 * TAO);
	});
}

#[test]
fn receiver_needs_no_account_when_stake_is_given() {
	run(|| {
		assert_ok!(give(POOR, HERE, 4_000_000));
		assert_ok!(give(POOR, ACROSS, TAO));
		assert_eq!(free(POOR), 0);
		assert!(!frame_system::Account::<Test>::contains_key(POOR));
		assert_eq!(staked_netuids(POOR, OWNER_HOTKEY), [LIVELY, CAPPED]);
		assert_ok!(remove(POOR, OWNER_HOTKEY, CAPPED, stake(CAPPED, OWNER_HOTKEY, POOR)));
		assert!(free(POOR) > 0);
	});
}

#[test]
fn root_stake_is_given_when_both_are_root() {
	run(|| {
		let way = [NetUid::ROOT; 2];
		let amount = TAO + 7;
		assert_ok!(transfer(ALICE, BOB, ALICE_HOTKEY, way, amount));
		let tao = Tao::new(amount);
		let given = Event::StakeTransferred(ALICE, BOB, ALICE_HOTKEY, way[0], way[1], tao);
		assert_eq!(events(), [given]);
		assert_eq!(stake(NetUid::ROOT, ALICE_HOTKEY, BOB), amount);
		assert_eq!(root_stake(), 20_000 * TAO);
	});
}

#[test]
fn everything_is_given_when_that_is_asked_for() {
	run(|| {
		assert_ok!(give(BOB, HERE, 100 * TAO));
		assert_eq!(shares(LIVELY, OWNER_HOTKEY, OWNER), None);
		assert!(staked_netuids(OWNER, OWNER_HOTKEY).is_empty());
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 100 * TAO);
	});
}

#[test]
fn value_stays_in_the_pool_when_its_shares_change_hands() {
	with(genesis_with(&[position(LIVELY, OWNER_HOTKEY, BOB, 7)]), || {
		pay_dividend(LIVELY, OWNER_HOTKEY, TAO / 3);
		let (value, _) = stake_pool(LIVELY, OWNER_HOTKEY).expect("stake");
		let before = [OWNER, BOB].map(|coldkey| stake(LIVELY, OWNER_HOTKEY, coldkey));
		let amount = 4_000_001;
		assert_ok!(give(BOB, HERE, amount));
		let after = [OWNER, BOB].map(|coldkey| stake(LIVELY, OWNER_HOTKEY, coldkey));
		assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY).expect("stake").0, value);
		assert!(after[0] <= before[0] - amount && after[1] <= before[1] + amount);
		assert!(after[0] + after[1] <= value);
	});
}

#[test]
fn transfer_is_refused_when_nobody_signs_for_the_receiver() {
	run(|| {
		for way in [ACROSS, HERE] {
			for nobodys in [Dtao::account_id(), 0] {
				assert_refused(Error::TransferDisallowed, || give(nobodys, way, TAO));
			}
		}
	});
}

#[test]
fn transfer_is_refused_when_either_subnet_forbids_it() {
	for netuid in ACROSS {
		run(|| {
			forbid(netuid);
			assert_refused(Error::TransferDisallowed, || give(BOB, ACROSS, TAO));
			assert_refused(Error::TransferDisallowed, || give(BOB, [netuid; 2], TAO));
			for way in [[netuid, NetUid::ROOT], [NetUid::ROOT, netuid]] {
				assert_refused(Error::TransferDisallowed, || give(BOB, way, TAO));
			}
			// Giving to oneself is a transfer too.
			assert_refused(Error::TransferDisallowed, || give(OWNER, ACROSS, TAO));
		});
	}
}

#[test]
fn root_allows_transfers_when_no_subnet_does() {
	run(|| {
		[LIVELY, CAPPED, ASLEEP].into_iter().for_each(forbid);
		assert_ok!(transfer(ALICE, BOB, ALICE_HOTKEY, [NetUid::ROOT; 2], TAO));
	});
}

#[test]
fn stake_of_one_coldkey_moves_when_transfers_are_forbidden() {
	run(|| {
		[LIVELY, CAPPED].into_iter().for_each(forbid);
		assert_ok!(swap(OWNER, OWNER_HOTKEY, ACROSS, TAO));
		assert_ok!(move_stake(OWNER, (OWNER_HOTKEY, LIVELY), (ALICE_HOTKEY, LIVELY), TAO));
	});
}

#[test]
fn stake_stays_ones_own_when_it_is_given_to_oneself_elsewhere() {
	run(|| {
		let exchanged = assert_exchanged(ACROSS, TAO, || give(OWNER, ACROSS, TAO));
		assert_eq!(stake(CAPPED, OWNER_HOTKEY, OWNER), exchanged.alpha);
		assert_eq!(events(), [given(OWNER, ACROSS, exchanged.tao)]);
	});
}

#[test]
fn minimum_holds_when_the_subnet_changes() {
	run(|| {
		assert_refused(Error::AmountTooLow, || give(BOB, ACROSS, 4_004_034));
		assert_ok!(give(BOB, ACROSS, 4_004_035));
	});
}

#[test]
fn bad_input_is_refused_when_stake_is_given() {
	run(|| {
		for way in [[UNKNOWN, LIVELY], [LIVELY, UNKNOWN], [UNKNOWN; 2]] {
			assert_refused(Error::SubnetNotExists, || give(BOB, way, TAO));
		}
		for way in [[ASLEEP, LIVELY], [LIVELY, ASLEEP], [ASLEEP; 2]] {
			assert_refused(Error::SubtokenDisabled, || give(BOB, way, TAO));
		}
		for way in [HERE, ACROSS] {
			assert_refused(Error::AmountTooLow, || give(BOB, way, 0));
			assert_refused(Error::NotEnoughStakeToWithdraw, || give(BOB, way, 100 * TAO + 1));
			assert_refused(Error::NotEnoughStakeToWithdraw, || give(BOB, way, u64::MAX));
			assert_refused(Error::HotKeyAccountNotExists, || {
				transfer(OWNER, BOB, UNKNOWN_HOTKEY, way, TAO)
			});
		}
		assert_refused(Error::SameNetuid, || give(OWNER, HERE, TAO));
		assert_refused(Error::InsufficientLiquidity, || give(BOB, ACROSS, 1));
		assert_only_signed(|origin| {
			let alpha = Alpha::new(TAO);
			Dtao::transfer_stake(origin, BOB, OWNER_HOTKEY, LIVELY, CAPPED, alpha)
		});
	});
}

#[test]
fn checks_come_in_their_order_when_several_fail() {
	run(|| {
		[LIVELY, CAPPED, ASLEEP].into_iter().for_each(forbid);
		assert_refused(Error::SubnetNotExists, || give(BOB, [LIVELY, UNKNOWN], 0));
		assert_refused(Error::SubtokenDisabled, || give(BOB, [LIVELY, ASLEEP], 0));
		assert_refused(Error::SameNetuid, || give(OWNER, HERE, 0));
		assert_refused(Error::TransferDisallowed, || give(BOB, HERE, 0));
		assert_refused(Error::TransferDisallowed, || transfer(OWNER, BOB, UNKNOWN_HOTKEY, HERE, 1));
	});
}

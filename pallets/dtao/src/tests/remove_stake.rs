//! `remove_stake`: what it brings, what it leaves, what it refuses.

use super::support::*;
use crate::{mock::*, Event};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::assert_ok;

fn removed(coldkey: AccountId, hotkey: AccountId, tao: u64, alpha: u64, fee: u64) -> Event<Test> {
	Event::StakeRemoved(coldkey, hotkey, Tao::new(tao), Alpha::new(alpha), LIVELY, fee)
}

#[test]
fn alpha_is_sold_and_paid_out_when_stake_is_removed() {
	run(|| {
		let issued = issuance();
		assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, 10 * TAO));

		let received = 4_992_492_282;
		let event = removed(OWNER, OWNER_HOTKEY, received, 10 * TAO, 5_035_478);
		assert_eq!(events(), [event]);
		assert_eq!(reserves(LIVELY), (4_995_007_507_718, 10_010 * TAO));
		assert_eq!(state(LIVELY).alpha_out.rao(), 90 * TAO);
		assert_eq!(state(LIVELY).volume, u128::from(received));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 90 * TAO);
		assert_eq!(free(OWNER), received);
		assert_eq!(
			treasury(),
			EXISTENTIAL_DEPOSIT + (5_000 + 1_000 + 10 + 20_000) * TAO - received
		);
		assert_eq!(issuance(), issued);
	});
}

#[test]
fn nothing_else_of_a_subnet_changes_when_stake_is_removed() {
	run(|| {
		let mut expected = state(LIVELY);
		assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, 10 * TAO));
		let after = state(LIVELY);
		(expected.pool, expected.alpha_out) = (after.pool, after.alpha_out);
		(expected.volume, expected.flows.users) = (after.volume, after.flows.users);
		assert_eq!(after, expected);
	});
}

#[test]
fn every_trace_of_a_position_goes_when_it_is_emptied() {
	run(|| {
		assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, 100 * TAO));
		assert_eq!(events(), [removed(OWNER, OWNER_HOTKEY, 49_480_269_079, 100 * TAO, 50_354_773)]);
		assert_eq!(shares(LIVELY, OWNER_HOTKEY, OWNER), None);
		assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY), None);
		assert!(!crate::StakedNetUids::<Test>::contains_key(OWNER, OWNER_HOTKEY));
		assert_eq!(state(LIVELY).alpha_out.rao(), 0);
	});
}

#[test]
fn index_keeps_the_other_subnets_when_one_position_is_emptied() {
	let more = position(CAPPED, ALICE_HOTKEY, ALICE, TAO);
	with(genesis_with(&[more]), || {
		assert_ok!(remove(ALICE, ALICE_HOTKEY, NetUid::ROOT, 20_000 * TAO));
		assert_eq!(staked_netuids(ALICE, ALICE_HOTKEY), [CAPPED]);
		assert_eq!(stake(CAPPED, ALICE_HOTKEY, ALICE), TAO);
	});
}

#[test]
fn stake_on_root_brings_the_same_tao_when_it_is_removed() {
	run(|| {
		assert_ok!(remove(ALICE, ALICE_HOTKEY, NetUid::ROOT, 5 * TAO));
		let (tao, alpha) = (Tao::new(5 * TAO), Alpha::new(5 * TAO));
		let event = Event::StakeRemoved(ALICE, ALICE_HOTKEY, tao, alpha, NetUid::ROOT, 0);
		assert_eq!(events(), [event]);
		assert_eq!(root_stake(), 19_995 * TAO);
		assert_eq!(free(ALICE), ENDOWMENT + 5 * TAO);
	});
}

#[test]
fn round_trip_costs_both_fees_and_the_rounding_when_nothing_else_happens() {
	run(|| {
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, 100 * TAO));
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, stake(LIVELY, ALICE_HOTKEY, BOB)));
		let (tao, alpha) = reserves(LIVELY);
		assert_eq!(alpha, 10_000 * TAO);
		assert_eq!(free(BOB), ENDOWMENT - (tao - 5_000 * TAO));
		assert!(tao - 5_000 * TAO >= 2 * 50_354_773 - TAO / 100);
	});
}

#[test]
fn amount_is_accepted_when_it_brings_just_the_minimum() {
	run(|| {
		assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, 4_002_018));
		assert_eq!(events(), [removed(OWNER, OWNER_HOTKEY, MIN_STAKE, 4_002_018, 2_016)]);
	});
}

#[test]
fn amount_is_refused_when_it_brings_less_than_the_minimum() {
	run(|| {
		assert_refused(Error::AmountTooLow, || remove(OWNER, OWNER_HOTKEY, LIVELY, 4_002_017));
		assert_refused(Error::AmountTooLow, || {
			remove(ALICE, ALICE_HOTKEY, NetUid::ROOT, MIN_STAKE - 1)
		});
	});
}

#[test]
fn amount_is_accepted_below_the_minimum_when_it_empties_the_position() {
	let small = position(LIVELY, ALICE_HOTKEY, BOB, 4_002_017);
	with(genesis_with(&[small]), || {
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, 4_002_017));
		assert_eq!(events(), [removed(BOB, ALICE_HOTKEY, MIN_STAKE - 1, 4_002_017, 2_016)]);
		assert_eq!(free(BOB), ENDOWMENT + MIN_STAKE - 1);
	});
}

#[test]
fn root_stake_is_paid_below_the_minimum_when_it_empties_the_position() {
	let small = position(NetUid::ROOT, ALICE_HOTKEY, BOB, 1);
	with(genesis_with(&[small]), || {
		assert_ok!(remove(BOB, ALICE_HOTKEY, NetUid::ROOT, 1));
		assert_eq!(free(BOB), ENDOWMENT + 1);
	});
}

#[test]
fn amount_is_refused_when_it_is_zero() {
	run(|| {
		for netuid in [NetUid::ROOT, LIVELY] {
			assert_refused(Error::AmountTooLow, || remove(ALICE, ALICE_HOTKEY, netuid, 0));
		}
	});
}

#[test]
fn amount_is_refused_when_the_position_holds_less() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			remove(OWNER, OWNER_HOTKEY, LIVELY, 100 * TAO + 1)
		});
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			remove(ALICE, ALICE_HOTKEY, NetUid::ROOT, 20_000 * TAO + 1)
		});
	});
}

#[test]
fn amount_is_refused_when_it_is_the_largest_number() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			remove(OWNER, OWNER_HOTKEY, LIVELY, u64::MAX)
		});
	});
}

#[test]
fn stake_is_refused_when_it_is_anothers() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			remove(BOB, OWNER_HOTKEY, LIVELY, 10 * TAO)
		});
	});
}

#[test]
fn subnet_is_refused_when_it_does_not_exist() {
	run(|| assert_refused(Error::SubnetNotExists, || remove(OWNER, OWNER_HOTKEY, UNKNOWN, TAO)));
}

#[test]
fn subnet_is_refused_when_it_has_not_started() {
	let asleep = position(ASLEEP, OWNER_HOTKEY, OWNER, TAO);
	with(genesis_with(&[asleep]), || {
		assert_refused(Error::SubtokenDisabled, || remove(OWNER, OWNER_HOTKEY, ASLEEP, TAO));
	});
}

#[test]
fn hotkey_is_refused_when_nobody_owns_it() {
	run(|| {
		assert_refused(Error::HotKeyAccountNotExists, || {
			remove(ALICE, UNKNOWN_HOTKEY, LIVELY, TAO)
		});
	});
}

#[test]
fn sale_is_refused_when_it_would_bring_nothing() {
	let rao = position(LIVELY, ALICE_HOTKEY, BOB, 1);
	with(genesis_with(&[rao]), || {
		assert_refused(Error::InsufficientLiquidity, || remove(BOB, ALICE_HOTKEY, LIVELY, 1));
	});
}

#[test]
fn sale_is_refused_when_it_would_take_the_reserve_below_its_floor() {
	// Half the TAO reserve is the floor; the sale of as much alpha as there is takes just that half.
	let position = position(LIVELY, ALICE_HOTKEY, BOB, 10 * TAO);
	let genesis = || {
		let mut genesis = only(pool(LIVELY, 20_000_000, TAO));
		genesis.positions.push(position.clone());
		genesis
	};
	with(genesis(), || {
		change(LIVELY, |subnet| subnet.fee_rate = dtao_core::FeeRate::ZERO);
		assert_refused(Error::ReservesTooLow, || remove(BOB, ALICE_HOTKEY, LIVELY, TAO + 201));
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, TAO + 200));
		assert_eq!(reserves(LIVELY), (10_000_000, 2 * TAO + 200));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| {
			Dtao::remove_stake(origin, OWNER_HOTKEY, LIVELY, Alpha::new(TAO))
		});
	});
}

#[test]
fn subnet_is_the_error_when_the_amount_is_zero_as_well() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || remove(OWNER, OWNER_HOTKEY, UNKNOWN, 0));
		assert_refused(Error::SubtokenDisabled, || remove(OWNER, OWNER_HOTKEY, ASLEEP, 0));
	});
}

#[test]
fn zero_amount_is_the_error_when_the_hotkey_is_unknown_as_well() {
	run(|| assert_refused(Error::AmountTooLow, || remove(ALICE, UNKNOWN_HOTKEY, LIVELY, 0)));
}

#[test]
fn missing_stake_is_the_error_when_the_sale_would_bring_nothing_as_well() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || remove(ALICE, OWNER_HOTKEY, LIVELY, 1));
	});
}

#[test]
fn payout_is_recycled_when_it_cannot_bring_its_receiver_to_life() {
	let dust = position(LIVELY, ALICE_HOTKEY, POOR, DUST_ALPHA);
	with(genesis_with(&[dust]), || {
		let issued = issuance();
		assert_ok!(remove(POOR, ALICE_HOTKEY, LIVELY, DUST_ALPHA));
		let amount = Tao::new(EXISTENTIAL_DEPOSIT - 1);
		let recycled = Event::DustRecycled { who: POOR, amount };
		assert_eq!(events(), [recycled, removed(POOR, ALICE_HOTKEY, 499, DUST_ALPHA, 1)]);
		assert_eq!(issuance(), issued - 499);
		assert_eq!(free(POOR), 0);
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, POOR), None);
	});
}

#[test]
fn payout_brings_its_receiver_to_life_when_it_is_the_existential_deposit() {
	let enough = position(LIVELY, ALICE_HOTKEY, POOR, DEPOSIT_ALPHA);
	with(genesis_with(&[enough]), || {
		let issued = issuance();
		assert_ok!(remove(POOR, ALICE_HOTKEY, LIVELY, DEPOSIT_ALPHA));
		assert_eq!(events(), [removed(POOR, ALICE_HOTKEY, 500, DEPOSIT_ALPHA, 1)]);
		assert_eq!((free(POOR), issuance()), (EXISTENTIAL_DEPOSIT, issued));
	});
}

#[test]
fn dust_is_paid_when_its_receiver_lives() {
	let dust = position(LIVELY, ALICE_HOTKEY, BOB, DUST_ALPHA);
	with(genesis_with(&[dust]), || {
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, DUST_ALPHA));
		assert_eq!(free(BOB), ENDOWMENT + 499);
	});
}

/// Alice and Bob stake one alpha each with the same hotkey, which then earns a hundred.
fn run_after_dividend(test: impl FnOnce()) {
	let one = |coldkey| position(LIVELY, ALICE_HOTKEY, coldkey, TAO);
	with(genesis_with(&[one(ALICE), one(BOB)]), || {
		pay_dividend(LIVELY, ALICE_HOTKEY, 100 * TAO);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), 51 * TAO);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 51 * TAO);
		test();
	});
}

#[test]
fn dividend_stays_withdrawable_when_one_of_two_takes_a_part() {
	run_after_dividend(|| {
		assert_ok!(remove(ALICE, ALICE_HOTKEY, LIVELY, 50 * TAO));
		// 50 of 102 parts of all shares, rounded up for Bob.
		let burned = (50 * 2 * 10u128.pow(27)).div_ceil(102);
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, ALICE), Some(10u128.pow(27) - burned));
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, BOB), Some(10u128.pow(27)));
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), TAO - 1);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 51 * TAO);

		assert_ok!(remove(ALICE, ALICE_HOTKEY, LIVELY, TAO - 1));
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, ALICE), None);
		// The last shares take all, the rao of the rounding included.
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 51 * TAO + 1);
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, 51 * TAO + 1));
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY), None);
	});
}

#[test]
fn dividend_is_shared_evenly_when_both_take_everything() {
	run_after_dividend(|| {
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, 51 * TAO));
		assert_ok!(remove(ALICE, ALICE_HOTKEY, LIVELY, 51 * TAO));
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY), None);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO);
	});
}

#[test]
fn position_goes_when_less_than_a_rao_remains() {
	run_after_dividend(|| {
		assert_ok!(remove(ALICE, ALICE_HOTKEY, LIVELY, 51 * TAO - 1));
		assert_eq!(shares(LIVELY, ALICE_HOTKEY, ALICE), None);
		assert_eq!(staked_netuids(ALICE, ALICE_HOTKEY), [NetUid::ROOT]);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, BOB), 51 * TAO + 1);
	});
}

#[test]
fn position_stays_when_a_whole_rao_remains() {
	run(|| {
		assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, 100 * TAO - 1));
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 1);
		assert_eq!(shares(LIVELY, OWNER_HOTKEY, OWNER), Some(10u128.pow(18)));
	});
}

#[test]
fn shares_start_over_when_the_only_holder_takes_a_part() {
	run(|| {
		pay_dividend(LIVELY, OWNER_HOTKEY, 100 * TAO);
		assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, 150 * TAO));
		let all = 50 * 10u128.pow(27);
		assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY), Some((50 * TAO, all)));
		assert_eq!(shares(LIVELY, OWNER_HOTKEY, OWNER), Some(all));
	});
}

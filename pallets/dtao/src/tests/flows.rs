//! The flow of TAO that users bring and take, whatever the call, and the part of the miners' alpha that
//! is burned: what the share rules read beside prices and votes.

use super::{
	neurons::{associate, register, NEW},
	society::{earn, license, own, own_stake, pay, society, village, vote, FIRST, MINER},
	support::*,
};
use crate::{mock::*, SubnetOwner};
use dtao_core::{fixed::PRICE_ONE, Alpha, NetUid, Preset, Subnet, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

const ROOT: NetUid = NetUid::ROOT;

/// What users have brought and taken since the last block.
fn brought(netuid: NetUid) -> i64 {
	state(netuid).flows.users.recent
}

fn signed(tao: u64) -> i64 {
	tao as i64
}

/// The TAO that a pool gains by a call.
fn gained(netuid: NetUid, call: impl FnOnce() -> DispatchResult) -> i64 {
	let before = reserves(netuid).0;
	assert_ok!(call());
	signed(reserves(netuid).0) - signed(before)
}

/// Bob with 50 TAO's worth of alpha on both lively subnets, and no flow.
fn invested(test: impl FnOnce()) {
	run(|| {
		for netuid in [LIVELY, CAPPED] {
			assert_ok!(add(BOB, OWNER_HOTKEY, netuid, 50 * TAO));
			change(netuid, |subnet| subnet.flows = Default::default());
		}
		test();
	});
}

#[test]
fn nothing_flows_when_genesis_has_reserves_and_positions() {
	run(|| {
		assert!(states().iter().all(|subnet| subnet.flows == Default::default()));
	});
}

#[test]
fn all_that_is_paid_enters_when_users_buy() {
	run(|| {
		let gain = gained(LIVELY, || add(BOB, OWNER_HOTKEY, LIVELY, 7 * TAO));
		assert_eq!((gain, brought(LIVELY)), (signed(7 * TAO), signed(7 * TAO)));
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, MIN_STAKE * 2));
		assert_eq!(brought(LIVELY), signed(7 * TAO + MIN_STAKE * 2));
		assert_eq!([CAPPED, ASLEEP].map(brought), [0, 0]);
		assert_eq!(state(LIVELY).flows.chain, Default::default());
	});
}

#[test]
fn only_what_the_limit_allows_enters_when_users_buy_up_to_a_price() {
	run(|| {
		let limit = Dtao::alpha_price(LIVELY) + 1_000_000;
		let call = || {
			let origin = RuntimeOrigin::signed(BOB);
			let all = Tao::new(50_000 * TAO);
			Dtao::add_stake_limit(origin, OWNER_HOTKEY, LIVELY, all, limit, true)
		};
		let gain = gained(LIVELY, call);
		assert!((1..signed(50_000 * TAO)).contains(&gain));
		assert_eq!(brought(LIVELY), gain);
	});
}

#[test]
fn what_is_paid_out_leaves_when_users_sell() {
	run(|| {
		let held = free(OWNER);
		let gain = gained(LIVELY, || remove(OWNER, OWNER_HOTKEY, LIVELY, 10 * TAO));
		assert_eq!(brought(LIVELY), gain);
		assert_eq!(brought(LIVELY), signed(held) - signed(free(OWNER)));
		assert!(gain < 0);
	});
}

#[test]
fn fees_stay_when_users_buy_and_sell_again() {
	run(|| {
		assert_ok!(add(BOB, OWNER_HOTKEY, LIVELY, 100 * TAO));
		let bought = stake(LIVELY, OWNER_HOTKEY, BOB);
		assert_ok!(remove(BOB, OWNER_HOTKEY, LIVELY, bought));
		assert!(brought(LIVELY) > 0);
		assert_eq!(brought(LIVELY), signed(ENDOWMENT) - signed(free(BOB)));
	});
}

#[test]
fn tao_leaves_one_subnet_for_the_other_when_stake_moves() {
	let way = [LIVELY, CAPPED];
	let (from, to) = ((OWNER_HOTKEY, LIVELY), (ALICE_HOTKEY, CAPPED));
	let calls: [&dyn Fn() -> _; 3] = [
		&|| move_stake(BOB, from, to, 3 * TAO),
		&|| transfer(BOB, ALICE, OWNER_HOTKEY, way, 3 * TAO),
		&|| swap(BOB, OWNER_HOTKEY, way, 3 * TAO),
	];
	for call in calls {
		invested(|| {
			let exchanged = assert_exchanged(way, 3 * TAO, call);
			assert_eq!(way.map(brought), [-signed(exchanged.tao), signed(exchanged.tao)]);
			assert_eq!(brought(ASLEEP), 0);
		});
	}
}

#[test]
fn tao_leaves_when_stake_moves_to_root_and_enters_when_it_comes_from_there() {
	invested(|| {
		let exchanged = assert_exchanged([LIVELY, ROOT], 3 * TAO, || {
			swap(BOB, OWNER_HOTKEY, [LIVELY, ROOT], 3 * TAO)
		});
		assert_eq!(brought(LIVELY), -signed(exchanged.tao));
		assert_ok!(swap(BOB, OWNER_HOTKEY, [ROOT, LIVELY], exchanged.tao));
		assert_eq!(brought(LIVELY), 0);
	});
}

#[test]
fn nothing_flows_when_stake_stays_on_its_subnet_or_on_root() {
	invested(|| {
		let (from, to) = ((OWNER_HOTKEY, LIVELY), (ALICE_HOTKEY, LIVELY));
		assert_ok!(move_stake(BOB, from, to, TAO));
		assert_ok!(transfer(BOB, ALICE, ALICE_HOTKEY, [LIVELY; 2], TAO / 2));
		assert_ok!(add(BOB, ALICE_HOTKEY, ROOT, TAO));
		assert_ok!(remove(BOB, ALICE_HOTKEY, ROOT, TAO));
		assert!(states().iter().all(|subnet| subnet.flows == Default::default()));
	});
}

#[test]
fn tao_leaves_every_subnet_when_all_is_unstaked() {
	for call in [unstake_all, unstake_all_alpha] {
		invested(|| {
			let before = [LIVELY, CAPPED].map(|netuid| signed(reserves(netuid).0));
			assert_ok!(call(BOB, OWNER_HOTKEY));
			let after = [LIVELY, CAPPED].map(|netuid| signed(reserves(netuid).0));
			for ((netuid, before), after) in [LIVELY, CAPPED].into_iter().zip(before).zip(after) {
				assert!(after < before);
				assert_eq!(brought(netuid), after - before);
			}
		});
	}
}

#[test]
fn price_of_a_registration_enters_even_before_a_subnet_starts() {
	run(|| {
		for (netuid, hotkey) in [(LIVELY, NEW), (CAPPED, NEW), (ASLEEP, NEW)] {
			let gain = gained(netuid, || register(BOB, netuid, hotkey));
			assert!(gain > 0);
			assert_eq!(brought(netuid), gain);
		}
		// It waits until the subnet starts.
		let waiting = brought(ASLEEP);
		run_blocks(3);
		assert_eq!(brought(ASLEEP), waiting);
	});
}

#[test]
fn nothing_flows_when_a_call_fails_or_is_only_quoted() {
	run(|| {
		assert_refused(Error::AmountTooLow, || add(BOB, OWNER_HOTKEY, LIVELY, 1));
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			remove(OWNER, OWNER_HOTKEY, LIVELY, 1_000 * TAO)
		});
		assert_ok!(Dtao::quote_buy(LIVELY, Tao::new(TAO)));
		assert_ok!(Dtao::quote_sell(LIVELY, Alpha::new(TAO)));
		assert_ok!(associate(POOR, NEW));
		assert_refused(Error::NotEnoughBalanceToStake, || register(POOR, LIVELY, NEW));
		assert!(states().iter().all(|subnet| subnet.flows == Default::default()));
	});
}

#[test]
fn chain_brings_back_what_its_sales_took_when_an_epoch_returns_it() {
	with(society(&[village(LIVELY)], &[]), || {
		earn(LIVELY, 0, 0, 0, TAO);
		let gain = gained(LIVELY, || pay(LIVELY));
		assert_eq!(gain, signed(TAO));
		let flows = state(LIVELY).flows;
		assert_eq!((flows.users.recent, flows.chain.recent), (0, TAO as i64));
	});
}

#[test]
fn flows_of_a_block_are_what_its_step_reads_under_every_rule() {
	for preset in Preset::ALL {
		run(|| {
			assert_ok!(Dtao::set_rules(RuntimeOrigin::root(), preset.rules(), None));
			for block in 1..6 {
				assert_ok!(add(BOB, OWNER_HOTKEY, LIVELY, block * TAO));
				assert_ok!(add(ALICE, ALICE_HOTKEY, CAPPED, 10 * TAO));
				assert_ok!(remove(OWNER, OWNER_HOTKEY, LIVELY, TAO));
				let mut expected = states();
				dtao_core::step(&mut expected, &Dtao::next_block_context());
				run_blocks(1);
				assert_eq!(states(), expected, "{preset:?}");
			}
		});
	}
}

/// The part of the miners' alpha that the owner mined, in parts of 10¹⁸.
fn miner_burn() -> u128 {
	state(LIVELY).miner_burn.into_inner()
}

/// Pays `miners` rao of incentives to these uids, relative to each other.
fn mined(miners: u64, weights: &[(u16, u16)]) {
	vote(LIVELY, 1, weights);
	earn(LIVELY, 0, miners, 0, 0);
	assert_ok!(pay(LIVELY));
}

fn with_validator(test: impl FnOnce()) {
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), || {
		license(LIVELY);
		assert_eq!(miner_burn(), 0);
		test();
	});
}

#[test]
fn burned_part_is_what_the_owner_mined_of_all_incentives() {
	with_validator(|| {
		mined(20_000_000, &[(0, 1), (3, 1)]);
		assert_eq!(miner_burn(), PRICE_ONE / 2);
		// All, nothing, and something that is no whole number of parts.
		mined(1, &[(0, 1)]);
		assert_eq!(miner_burn(), PRICE_ONE);
		mined(20_000_000, &[(3, 1), (4, 1)]);
		assert_eq!(miner_burn(), 0);
		let (before, paid) = (state(LIVELY).burned, own_stake(MINER));
		mined(20_000_001, &[(0, 1), (3, 2)]);
		let burned = u64::from(state(LIVELY).burned) - u64::from(before);
		let paid = own_stake(MINER) - paid;
		assert_eq!(burned + paid, 20_000_001);
		let expected = u128::from(burned) * PRICE_ONE / 20_000_001;
		assert_eq!(miner_burn(), expected);
		assert!(expected * 20_000_001 < u128::from(burned) * PRICE_ONE);
	});
}

#[test]
fn nothing_is_burned_when_there_are_no_incentives() {
	with_validator(|| {
		mined(TAO, &[(0, 1)]);
		assert_eq!(miner_burn(), PRICE_ONE);
		// The weights are there, but no alpha.
		mined(0, &[(0, 1)]);
		assert_eq!(miner_burn(), 0);
		// The alpha is there, but no weights: the validators have it.
		mined(TAO, &[(0, 1)]);
		mined(TAO, &[]);
		assert_eq!(miner_burn(), 0);
	});
}

#[test]
fn cut_that_nobody_receives_is_not_mined() {
	with_validator(|| {
		SubnetOwner::<Test>::insert(LIVELY, crate::types::nobody::<AccountId>());
		earn(LIVELY, TAO, 0, 0, 0);
		mined(TAO, &[(3, 1)]);
		assert_eq!(state(LIVELY).burned, Alpha::new(TAO));
		assert_eq!(miner_burn(), 0);
	});
}

#[test]
fn burned_part_stays_when_an_epoch_fails() {
	with_validator(|| {
		mined(TAO, &[(0, 1)]);
		vote(LIVELY, 1, &[(0, 1), (3, 1)]);
		earn(LIVELY, 0, TAO, 0, 0);
		let mut subnet = Subnet { burned: Alpha::new(u64::MAX), ..state(LIVELY) };
		let before = subnet;
		assert!(Dtao::settle_epoch(&Dtao::snapshot(LIVELY), &mut subnet).is_err());
		assert_eq!((subnet, subnet.miner_burn.into_inner()), (before, PRICE_ONE));
	});
}

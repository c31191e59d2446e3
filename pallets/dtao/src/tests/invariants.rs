//! Storage broken by hand: every invariant is seen to fail, each with its message.

use super::support::*;
use crate::{
	mock::*, NetUids, Owner, Params, Positions, RootStake, StakePools, StakedNetUids,
	SubnetHyperparams, Subnets,
};
use codec::{Decode, Encode};
use dtao_core::{stake_pool::StakePool, Alpha, FeeRate, NetUid, Price, Tao};
use frame_support::{assert_ok, BoundedBTreeSet, BoundedVec};

fn list(netuids: &[NetUid]) {
	NetUids::<Test>::put(BoundedVec::truncate_from(netuids.to_vec()));
}

fn index(coldkey: AccountId, hotkey: AccountId, netuids: &[NetUid]) {
	let netuids = netuids.iter().copied().collect::<std::collections::BTreeSet<_>>();
	let netuids = BoundedBTreeSet::try_from(netuids).expect("a few fit");
	StakedNetUids::<Test>::insert(coldkey, hotkey, netuids);
}

fn change_pool(fault: impl FnOnce(&mut StakePool)) {
	StakePools::<Test>::mutate(LIVELY, OWNER_HOTKEY, |pool| {
		fault(pool.as_mut().expect("the owner stakes with the owner's hotkey"));
	});
}

#[test]
fn check_fails_when_netuids_are_not_ascending() {
	assert_broken("netuids are not ascending", || list(&[CAPPED, LIVELY, ASLEEP]));
	assert_broken("netuids are not ascending", || list(&[LIVELY, LIVELY, CAPPED, ASLEEP]));
}

#[test]
fn check_fails_when_root_is_listed() {
	assert_broken("root is listed as a subnet", || list(&[NetUid::ROOT, LIVELY, CAPPED, ASLEEP]));
}

#[test]
fn check_fails_when_list_and_states_differ() {
	assert_broken("subnets without a listing", || list(&[LIVELY, CAPPED]));
	assert_broken("subnets without a listing", || list(&[LIVELY, CAPPED, ASLEEP, UNKNOWN]));
	assert_broken("subnets without a listing", || Subnets::<Test>::remove(ASLEEP));
}

#[test]
fn check_fails_when_list_and_infos_differ() {
	assert_broken("hyperparameters without a listing", || {
		SubnetHyperparams::<Test>::remove(ASLEEP)
	});
	assert_broken("hyperparameters without a listing", || {
		let info = SubnetHyperparams::<Test>::get(LIVELY).expect("the subnet is there");
		SubnetHyperparams::<Test>::insert(UNKNOWN, info);
	});
}

#[test]
fn check_fails_when_a_reserve_is_below_its_floor() {
	assert_broken("a reserve below its floor", || {
		change(LIVELY, |subnet| subnet.pool.tao = Tao::new(9_999_999));
	});
	assert_broken("a reserve below its floor", || {
		change(LIVELY, |subnet| subnet.pool.alpha = Alpha::new(9_999_999));
	});
}

#[test]
fn check_fails_when_a_moving_price_is_above_one() {
	assert_broken("a moving price above one", || {
		change(LIVELY, |s| s.moving_price = Price::from_inner(1_000_000_000_000_000_001));
	});
}

#[test]
fn check_fails_when_a_fee_rate_is_out_of_range() {
	let beyond = FeeRate::MAX.parts() + 1;
	assert_broken("a fee rate out of range", || {
		change(LIVELY, |s| s.fee_rate = Decode::decode(&mut &beyond.encode()[..]).unwrap());
	});
}

#[test]
fn check_fails_when_alpha_exceeds_64_bits() {
	assert_broken("alpha over 64 bits", || {
		change(LIVELY, |subnet| subnet.alpha_out = Alpha::new(u64::MAX));
	});
}

#[test]
fn check_fails_when_a_parameter_is_out_of_range() {
	assert_broken("moving_alpha is over 1000000000", || {
		Params::<Test>::mutate(|params| params.moving_alpha = 1_000_000_001);
	});
	assert_broken("flow_smoothing is over 9223372036854775808", || {
		Params::<Test>::mutate(|params| params.flow_smoothing = (1 << 63) + 1);
	});
}

#[test]
fn check_fails_when_the_account_holds_a_rao_less_than_it_owes() {
	let message = "the pallet's account holds less TAO than it owes";
	assert_broken(message, || {
		let rest = treasury() - 1;
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), Dtao::account_id(), rest));
	});
	assert_broken(message, || {
		change(ASLEEP, |subnet| subnet.pool.tao = Tao::new(10 * TAO + 1));
	});
	assert_broken(message, || change(LIVELY, |subnet| subnet.pending.root_tao = Tao::new(1)));
	assert_broken(message, || RootStake::<Test>::put(Tao::new(20_000 * TAO + 1)));
}

#[test]
fn surplus_is_what_was_donated_when_somebody_donates() {
	externalities(genesis()).execute_with(|| {
		let account = Dtao::account_id();
		assert_ok!(Balances::transfer_keep_alive(RuntimeOrigin::signed(ALICE), account, 123));
		assert_eq!(Dtao::surplus(), Ok(123));
		assert_ok!(Dtao::do_try_state());
		assert_ok!(add(BOB, ALICE_HOTKEY, LIVELY, TAO));
		assert_ok!(remove(BOB, ALICE_HOTKEY, LIVELY, TAO));
		assert_eq!(Dtao::surplus(), Ok(123));
	});
}

#[test]
fn surplus_is_found_when_tao_is_lost_from_the_books() {
	externalities(genesis()).execute_with(|| {
		change(LIVELY, |subnet| subnet.pool.tao = Tao::new(4_999 * TAO));
		assert_eq!(Dtao::surplus(), Ok(TAO));
	});
}

#[test]
fn check_fails_when_more_tao_exists_than_the_supply() {
	assert_broken("more TAO than 21 million", || {
		issue_up_to(21_000_000 * TAO);
		assert_invariants();
		issue_up_to(21_000_000 * TAO + 1);
	});
}

#[test]
fn check_fails_when_pools_hold_more_tao_than_exists() {
	assert_broken("more TAO in pools than exists", || {
		pallet_balances::TotalIssuance::<Test>::put(6_010 * TAO - 1);
	});
}

#[test]
fn check_fails_when_root_stake_is_not_what_is_staked() {
	assert_broken("root stake is not what is staked there", || {
		RootStake::<Test>::put(Tao::new(20_000 * TAO - 1));
	});
}

#[test]
fn check_fails_when_pendings_exceed_64_bits() {
	assert_broken("pendings over 64 bits", || {
		change(LIVELY, |subnet| {
			subnet.pending.owner = Alpha::new(u64::MAX);
			subnet.pending.miners = Alpha::new(1);
		});
	});
}

#[test]
fn check_fails_when_alpha_outside_is_a_rao_off() {
	let message = "alpha outside a pool is not stake, pendings, burned, bought and unclaimed";
	let off = |more: u64| Alpha::new(100 * TAO - 1 + more);
	assert_broken(message, || change(LIVELY, |subnet| subnet.alpha_out = off(0)));
	assert_broken(message, || change(LIVELY, |subnet| subnet.alpha_out = off(2)));
	assert_broken(message, || change(LIVELY, |subnet| subnet.burned = Alpha::new(1)));
	assert_broken(message, || change(LIVELY, |subnet| subnet.pending.owner = Alpha::new(1)));
	assert_broken(message, || change(LIVELY, |subnet| subnet.pending.miners = Alpha::new(1)));
	assert_broken(message, || change(LIVELY, |subnet| subnet.pending.validators = Alpha::new(1)));
	assert_broken(message, || change_pool(|pool| pool.value += 1));
}

#[test]
fn check_fails_when_there_is_stake_on_no_subnet() {
	assert_broken("stake on a subnet that doesn't exist", || {
		StakePools::<Test>::insert(UNKNOWN, ALICE_HOTKEY, StakePool { value: 1, shares: 1 });
	});
}

#[test]
fn check_fails_when_a_position_is_empty() {
	assert_broken("an empty position", || {
		Positions::<Test>::insert((LIVELY, OWNER_HOTKEY, BOB), 0);
	});
}

#[test]
fn check_fails_when_shares_exceed_128_bits() {
	assert_broken("shares over 128 bits", || {
		Positions::<Test>::insert((LIVELY, OWNER_HOTKEY, BOB), u128::MAX);
	});
}

#[test]
fn check_fails_when_a_hotkey_with_stake_has_no_owner() {
	assert_broken("stake with a hotkey that nobody owns", || Owner::<Test>::remove(OWNER_HOTKEY));
}

#[test]
fn check_fails_when_a_stake_pool_is_empty() {
	let message = "an empty stake pool";
	assert_broken(message, || {
		StakePools::<Test>::insert(LIVELY, ALICE_HOTKEY, StakePool::default());
	});
	assert_broken(message, || change_pool(|pool| pool.shares = 0));
}

#[test]
fn check_fails_when_shares_are_held_by_nobody() {
	let message = "shares of a stake pool that nobody holds";
	assert_broken(message, || change_pool(|pool| pool.shares += 1));
	assert_broken(message, || Positions::<Test>::remove((LIVELY, OWNER_HOTKEY, OWNER)));
	assert_broken(message, || Positions::<Test>::insert((LIVELY, OWNER_HOTKEY, BOB), 1));
}

#[test]
fn check_fails_when_positions_have_no_stake_pool() {
	assert_broken("positions without a stake pool", || {
		Positions::<Test>::insert((CAPPED, ALICE_HOTKEY, BOB), 1);
	});
}

#[test]
fn check_fails_when_an_entry_of_the_index_is_empty() {
	assert_broken("an empty entry in the index of positions", || index(BOB, ALICE_HOTKEY, &[]));
}

#[test]
fn check_fails_when_the_index_names_no_position() {
	let message = "the index names a position that isn't there";
	assert_broken(message, || index(BOB, ALICE_HOTKEY, &[LIVELY]));
	assert_broken(message, || index(OWNER, OWNER_HOTKEY, &[LIVELY, CAPPED]));
}

#[test]
fn check_fails_when_a_position_is_not_in_the_index() {
	assert_broken("a position is not in the index", || {
		StakedNetUids::<Test>::remove(OWNER, OWNER_HOTKEY);
	});
}

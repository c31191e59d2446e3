//! What the calls and the block hook cost, at their worst.

#![allow(clippy::arithmetic_side_effects)] // never in a block of a chain

use crate::{
	Call, Config, NetUids, Owner, Pallet, RootStake, StakedNetUids, Subnets, MAX_STAKED_SUBNETS,
	MAX_SUBNETS,
};
use dtao_core::{Alpha, NetUid, Pool, Price, Subnet, Tao, RAO_PER_TAO};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungible::Balanced, Hooks},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::One;

/// What a staker stakes at once: enough to leave the minimum behind.
const STAKE: Tao = Tao::new(10 * RAO_PER_TAO);

fn fund<T: Config>(who: &T::AccountId, tao: u64) {
	let credit = T::Currency::issue(tao * RAO_PER_TAO);
	assert!(T::Currency::resolve(who, credit).is_ok(), "an account can be funded");
}

/// Makes the economy one of `count` lively subnets, all with root stake to sell for.
fn subnets<T: Config>(count: u32) {
	fund::<T>(&Pallet::<T>::account_id(), 1_000 * u64::from(count) + 1_000_000);
	RootStake::<T>::put(Tao::new(1_000_000 * RAO_PER_TAO));
	let netuids = (1..=count as u16).map(NetUid::new).collect::<alloc::vec::Vec<_>>();
	for netuid in &netuids {
		let pool =
			Pool { tao: Tao::new(1_000 * RAO_PER_TAO), alpha: Alpha::new(20_000 * RAO_PER_TAO) };
		let moving_price = Price::from_rational(1, 30);
		Subnets::<T>::insert(
			netuid,
			Subnet { started_at: Some(0), moving_price, ..Subnet::new(pool) },
		);
	}
	NetUids::<T>::put(BoundedVec::truncate_from(netuids));
}

/// A funded coldkey that owns its hotkey.
fn staker<T: Config>() -> (T::AccountId, T::AccountId) {
	let (coldkey, hotkey) = (whitelisted_caller(), account("hotkey", 0, 0));
	fund::<T>(&coldkey, 10_000);
	Owner::<T>::insert(&hotkey, &coldkey);
	(coldkey, hotkey)
}

/// Stakes with a hotkey on the first `count` netuids, from root on.
fn stake<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId, count: u16) {
	for netuid in (0..count).map(NetUid::new) {
		assert!(Pallet::<T>::do_add_stake(coldkey, hotkey, netuid, STAKE, None).is_ok());
	}
}

/// A staker with a position on root and the first `count - 1` of all subnets; somebody else shares
/// the stake of its hotkey on each.
fn crowded<T: Config>(count: u16) -> (T::AccountId, T::AccountId) {
	subnets::<T>(MAX_SUBNETS);
	let (coldkey, hotkey) = staker::<T>();
	let other = account("other", 0, 0);
	fund::<T>(&other, 10_000);
	stake::<T>(&other, &hotkey, MAX_STAKED_SUBNETS as u16);
	stake::<T>(&coldkey, &hotkey, count);
	(coldkey, hotkey)
}

/// The last of all subnets.
const LAST: NetUid = NetUid::new(MAX_SUBNETS as u16);

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn on_initialize(n: Linear<0, MAX_SUBNETS>) {
		subnets::<T>(n);
		let before = Subnets::<T>::get(NetUid::new(n as u16));
		let block = frame_system::Pallet::<T>::block_number() + One::one();
		frame_system::Pallet::<T>::set_block_number(block);

		#[block]
		{
			Pallet::<T>::on_initialize(block);
		}

		assert!(n == 0 || Subnets::<T>::get(NetUid::new(n as u16)) != before);
	}

	#[benchmark]
	fn add_stake() {
		// The position is new, and so is the last entry of a full index.
		let (coldkey, hotkey) = crowded::<T>(MAX_STAKED_SUBNETS as u16 - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, STAKE);

		assert!(Pallet::<T>::stake_of(LAST, &hotkey, &coldkey) > 0);
	}

	#[benchmark]
	fn remove_stake() {
		// The position is emptied, which takes it out of a full index.
		let (coldkey, hotkey) = crowded::<T>(MAX_STAKED_SUBNETS as u16);
		let held = Pallet::<T>::stake_of(LAST, &hotkey, &coldkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, Alpha::new(held));

		assert_eq!(Pallet::<T>::stake_of(LAST, &hotkey, &coldkey), 0);
	}

	#[benchmark]
	fn add_stake_limit() {
		let (coldkey, hotkey) = crowded::<T>(MAX_STAKED_SUBNETS as u16 - 1);
		let limit = Pallet::<T>::alpha_price(LAST) + 100_000;

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, STAKE, limit, true);

		assert!(Pallet::<T>::stake_of(LAST, &hotkey, &coldkey) > 0);
	}

	#[benchmark]
	fn remove_stake_limit() {
		let (coldkey, hotkey) = crowded::<T>(MAX_STAKED_SUBNETS as u16);
		let held = Alpha::new(Pallet::<T>::stake_of(LAST, &hotkey, &coldkey));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, held, 1, true);

		assert_eq!(Pallet::<T>::stake_of(LAST, &hotkey, &coldkey), 0);
	}

	#[benchmark]
	fn unstake_all(n: Linear<1, MAX_STAKED_SUBNETS>) {
		let (coldkey, hotkey) = crowded::<T>(n as u16);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert!(StakedNetUids::<T>::get(&coldkey, &hotkey).is_empty());
	}

	#[benchmark]
	fn try_associate_hotkey() {
		let (coldkey, hotkey) = (whitelisted_caller::<T::AccountId>(), account("hotkey", 0, 0));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey);

		let hotkey: T::AccountId = account("hotkey", 0, 0);
		assert_eq!(Owner::<T>::get(&hotkey), coldkey);
	}
}

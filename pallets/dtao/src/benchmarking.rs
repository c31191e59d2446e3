//! What the calls and the block hook cost, at their worst.

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
use sp_runtime::{traits::One, FixedPointNumber};

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

/// A staker with a position on the first subnet.
fn position<T: Config>() -> (T::AccountId, T::AccountId, NetUid) {
	subnets::<T>(1);
	let (coldkey, hotkey) = staker::<T>();
	let netuid = NetUid::new(1);
	assert!(Pallet::<T>::do_add_stake(&coldkey, &hotkey, netuid, STAKE, None).is_ok());
	(coldkey, hotkey, netuid)
}

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
		let (coldkey, hotkey, netuid) = position::<T>();
		let before = Pallet::<T>::stake_of(netuid, &hotkey, &coldkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, STAKE);

		assert!(Pallet::<T>::stake_of(netuid, &hotkey, &coldkey) > before);
	}

	#[benchmark]
	fn remove_stake() {
		let (coldkey, hotkey, netuid) = position::<T>();
		let held = Pallet::<T>::stake_of(netuid, &hotkey, &coldkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, Alpha::new(held));

		assert_eq!(Pallet::<T>::stake_of(netuid, &hotkey, &coldkey), 0);
	}

	#[benchmark]
	fn add_stake_limit() {
		let (coldkey, hotkey, netuid) = position::<T>();
		let before = Pallet::<T>::stake_of(netuid, &hotkey, &coldkey);
		let limit = Pallet::<T>::alpha_price(netuid) + 1_000;

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, STAKE, limit, true);

		assert!(Pallet::<T>::stake_of(netuid, &hotkey, &coldkey) > before);
	}

	#[benchmark]
	fn remove_stake_limit() {
		let (coldkey, hotkey, netuid) = position::<T>();
		let held = Pallet::<T>::stake_of(netuid, &hotkey, &coldkey);
		let limit = Pallet::<T>::alpha_price(netuid) - 1_000;

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, held.into(), limit, true);

		assert!(Pallet::<T>::stake_of(netuid, &hotkey, &coldkey) < held);
	}

	#[benchmark]
	fn unstake_all(n: Linear<1, MAX_STAKED_SUBNETS>) {
		subnets::<T>(n - 1);
		let (coldkey, hotkey) = staker::<T>();
		for netuid in (0..n as u16).map(NetUid::new) {
			assert!(Pallet::<T>::do_add_stake(&coldkey, &hotkey, netuid, STAKE, None).is_ok());
		}

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

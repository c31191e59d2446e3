//! Claims to measure: positions on root whose hotkeys have earned alpha on all subnets there can be.

use super::economy::{
	dissolve_others, everywhere, everywhere_but, index, subnets, FIRST, LAST, OTHER_DISSOLUTIONS,
	STAKE,
};
use crate::{
	claims::Pools,
	dissolution_claims::CLAIMS_PER_BLOCK,
	types::{Dissolution, DissolutionStage, Sweep},
	ClaimAccounts, ClaimCursor, ClaimPools, Config, Dissolutions, GlobalSettings, NetUids, Owner,
	Pallet, RootClaimType, RootClaimTypeEnum, StakePools, Subnets, MAX_CLAIMED_SUBNETS, MAX_NETUID,
	MAX_SUBNETS,
};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use dtao_core::{Alpha, Amount, NetUid, RAO_PER_TAO};
use frame_benchmarking::v2::{account, whitelisted_caller};
use frame_support::BoundedVec;

/// What each of the positions here has earned on each subnet: once before its account was last
/// settled, and once since.
const EARNED: Alpha = Alpha::new(RAO_PER_TAO);

/// The most accounts on root that a step of a dissolution looks at.
pub(super) const SWEPT: u32 = CLAIMS_PER_BLOCK as u32;

/// The subnets that are claimed from: as many as can be at once. A turn of the automatic claims takes
/// the lowest where all owe the same.
pub(super) fn claimed() -> BTreeSet<NetUid> {
	everywhere().skip(1).take(MAX_CLAIMED_SUBNETS as usize).collect()
}

/// Lets a hotkey earn alpha on every subnet, for those who stake with it on root.
pub(super) fn earn<T: Config>(hotkey: &T::AccountId) {
	let stake = StakePools::<T>::get(NetUid::ROOT, hotkey).unwrap_or_default();
	let raised = |pools: &Pools, netuid| {
		pools.get(&netuid).copied().unwrap_or_default().raise(EARNED, stake.shares)
	};
	ClaimPools::<T>::mutate(hotkey, |pools| {
		for netuid in everywhere_but(NetUid::ROOT) {
			let pool = raised(pools, netuid);
			assert!(pool.is_some_and(|pool| pools.try_insert(netuid, pool).is_ok()));
		}
		Pallet::<T>::publish_rates(hotkey, pools, &stake);
	});
}

/// A position on root with something to claim from every subnet, that has taken part in a part of it.
///
/// It has positions on all subnets but those on which alpha that is claimed is kept. It sells what it
/// claims on the first subnet alone: payments in alpha open positions, and the first in TAO settles all
/// claims once more and tells clients of all.
pub(super) fn claimant<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) {
	Owner::<T>::insert(hotkey, coldkey);
	for _ in 0..2 {
		assert!(Pallet::<T>::deposit(NetUid::ROOT, hotkey, coldkey, STAKE.rao()).is_ok());
		earn::<T>(hotkey);
	}
	let opened = |netuid: &NetUid| *netuid != FIRST && claimed().contains(netuid);
	index::<T>(coldkey, hotkey, everywhere().filter(|netuid| !opened(netuid)));
	let subnets = everywhere_but(FIRST).collect();
	RootClaimType::<T>::insert(coldkey, RootClaimTypeEnum::KeepSubnets { subnets });
}

/// Whether a position has claimed from as many subnets as can be at once, and from no other.
pub(super) fn has_claimed<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) -> bool {
	let left = Pallet::<T>::claimable_with(coldkey, hotkey);
	left.len() == usize::from(MAX_NETUID) - MAX_CLAIMED_SUBNETS as usize
		&& left.iter().all(|(netuid, _)| !claimed().contains(netuid))
		&& claimed().iter().skip(1).all(|kept| Pallet::<T>::stake_of(*kept, hotkey, coldkey) > 0)
		&& Pallet::<T>::stake_of(NetUid::ROOT, hotkey, coldkey) > 2 * STAKE.rao()
}

/// A coldkey with such positions with `count` hotkeys; answers with both.
pub(super) fn claimant_with_many<T: Config>(count: u32) -> (T::AccountId, Vec<T::AccountId>) {
	economy_that_owes::<T>(count);
	let coldkey = whitelisted_caller();
	let hotkeys: Vec<_> = (0..count).map(|number| account("hotkey", number, 0)).collect();
	hotkeys.iter().for_each(|hotkey| claimant::<T>(&coldkey, hotkey));
	(coldkey, hotkeys)
}

/// As many such positions, each of another coldkey with another hotkey, and no others.
pub(super) fn claimants<T: Config>(count: u32) -> Vec<(T::AccountId, T::AccountId)> {
	economy_that_owes::<T>(count);
	// Those that a chain begins with.
	let _ = ClaimAccounts::<T>::clear(u32::MAX, None);
	let key = |number| (account("coldkey", number, 0), account("hotkey", number, 0));
	let accounts: Vec<_> = (0..count).map(key).collect();
	accounts.iter().for_each(|(coldkey, hotkey)| claimant::<T>(coldkey, hotkey));
	accounts
}

/// Lets it be the turn of all `count` claimants, the walk over whom begins at the end of all.
pub(super) fn turn_of<T: Config>(count: u32) -> Vec<(T::AccountId, T::AccountId)> {
	let accounts = claimants::<T>(count);
	let key = |(coldkey, hotkey)| ClaimAccounts::<T>::hashed_key_for(coldkey, hotkey);
	ClaimCursor::<T>::set(
		ClaimAccounts::<T>::iter_keys().last().map(key).map(BoundedVec::truncate_from),
	);
	GlobalSettings::<T>::mutate(|settings| settings.num_root_claims = count as u8);
	accounts
}

/// A dissolution of the last subnet that is about to pay what `count` positions on root can claim
/// there.
pub(super) fn sweep<T: Config>(count: u32) -> Vec<(T::AccountId, T::AccountId)> {
	let accounts = claimants::<T>(count);
	let subnet = Subnets::<T>::get(LAST);
	assert!(Pallet::<T>::do_dissolve_network(LAST).is_ok());
	let stage = subnet.map(|subnet| DissolutionStage::Claims(subnet, Sweep::default()));
	let job = stage.map(|stage| Dissolution { netuid: LAST, stage });
	Dissolutions::<T>::put(BoundedVec::truncate_from(vec![job].into_iter().flatten().collect()));
	dissolve_others::<T>(OTHER_DISSOLUTIONS);
	for (coldkey, hotkey) in &accounts {
		index::<T>(coldkey, hotkey, everywhere_but(LAST));
	}
	accounts
}

/// All subnets, each of which owes `count` positions on root what they have earned.
fn economy_that_owes<T: Config>(count: u32) {
	subnets::<T>(MAX_SUBNETS as u16);
	let owed = Alpha::new(2 * EARNED.rao() * u64::from(count));
	for netuid in NetUids::<T>::get() {
		let owe = Pallet::<T>::update_subnet(netuid, |subnet| {
			(subnet.unclaimed, subnet.alpha_out) = (owed, owed);
		});
		assert!(owe.is_ok());
	}
}

//! Who has staked what.

use super::entry;
use crate::{
	Config, Delegates, EpochResults, Owner, Pallet, Positions, StakePools, StakedNetUids, Subnets,
	Uids,
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Compact, Decode, Encode};
use dtao_core::{
	divide_take,
	fixed::{mul_div, Rounding},
	NetUid,
};
use scale_info::TypeInfo;

/// A position. Amounts in rao of alpha (of TAO on root).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct StakeInfo<AccountId> {
	/// With whom.
	pub hotkey: AccountId,
	/// Whose it is.
	pub coldkey: AccountId,
	/// The subnet, or root.
	pub netuid: Compact<u16>,
	/// What it is worth.
	pub stake: Compact<u64>,
	/// Always 0: nothing is locked.
	pub locked: Compact<u64>,
	/// Alpha dividends of the last epoch, for the shares of today; an owner's take is its own.
	pub emission: Compact<u64>,
	/// The same of TAO on root, from the last epochs of all subnets, in rao.
	pub tao_emission: Compact<u64>,
	/// Always 0: dividends wait for nobody.
	pub drain: Compact<u64>,
	/// Whether the hotkey is registered there.
	pub is_registered: bool,
}

/// A coldkey and its positions.
pub type StakesOf<AccountId> = (AccountId, Vec<StakeInfo<AccountId>>);

/// What of an account's stake on a subnet can be moved: all of it, since nothing is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct StakeAvailability {
	/// All of it, in rao.
	pub total: Compact<u64>,
	/// What is locked.
	pub locked: Compact<u64>,
	/// What is not.
	pub available: Compact<u64>,
}

impl<T: Config> Pallet<T> {
	/// The positions of a coldkey. Those on subnets that are being dissolved are not told: clients know
	/// no such subnet.
	pub fn stakes_of(coldkey: &T::AccountId) -> Vec<StakeInfo<T::AccountId>> {
		let positions = StakedNetUids::<T>::iter_prefix(coldkey)
			.flat_map(|(hotkey, netuids)| netuids.into_iter().map(move |id| (id, hotkey.clone())));
		let mut infos: Vec<_> = positions
			.filter_map(|(netuid, hotkey)| Self::stake_info(netuid, &hotkey, coldkey))
			.collect();
		infos.sort_by(|one, other| {
			(one.netuid.0, &one.hotkey).cmp(&(other.netuid.0, &other.hotkey))
		});
		infos
	}

	/// The positions of several coldkeys.
	pub fn stakes_of_all(coldkeys: Vec<T::AccountId>) -> Vec<StakesOf<T::AccountId>> {
		let stakes = |coldkey| (Self::stakes_of(&coldkey), coldkey);
		coldkeys.into_iter().map(stakes).map(|(stakes, coldkey)| (coldkey, stakes)).collect()
	}

	/// What a coldkey has staked with a hotkey on a subnet: also where that is nothing.
	pub fn stake_info(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
	) -> Option<StakeInfo<T::AccountId>> {
		if !Self::is_subnet(netuid) {
			return None;
		}
		let earned = Self::dividends_of(netuid, hotkey, coldkey);
		let (emission, tao_emission) = if netuid.is_root() { (0, earned) } else { (earned, 0) };
		Some(StakeInfo {
			hotkey: hotkey.clone(),
			coldkey: coldkey.clone(),
			netuid: Compact(netuid.into()),
			stake: Compact(Self::stake_of(netuid, hotkey, coldkey)),
			locked: Compact(0),
			emission: Compact(emission),
			tao_emission: Compact(tao_emission),
			drain: Compact(0),
			is_registered: Uids::<T>::contains_key(netuid, hotkey),
		})
	}

	/// The stake of coldkeys by subnet, on those of `netuids` or on all; where there is none, no entry.
	pub fn stake_availability(
		coldkeys: Vec<T::AccountId>,
		netuids: Option<Vec<u16>>,
	) -> BTreeMap<T::AccountId, BTreeMap<u16, StakeAvailability>> {
		let wanted = |netuid| netuids.as_ref().is_none_or(|asked| asked.contains(&netuid));
		let by_subnet = |coldkey: T::AccountId| {
			let mut totals = BTreeMap::<u16, u64>::new();
			for info in Self::stakes_of(&coldkey).into_iter().filter(|info| wanted(info.netuid.0)) {
				let total = totals.entry(info.netuid.0).or_default();
				*total = total.saturating_add(info.stake.0); // at most all alpha of the subnet
			}
			let all = |total| StakeAvailability {
				total: Compact(total),
				locked: Compact(0),
				available: Compact(total),
			};
			(coldkey, totals.into_iter().map(|(netuid, total)| (netuid, all(total))).collect())
		};
		coldkeys.into_iter().map(by_subnet).collect()
	}

	/// The fee that moving `amount` rao from one subnet to another takes in the first pool that it
	/// passes through, in the unit of `amount`; nothing on root and within a subnet.
	pub fn stake_fee(origin: Option<NetUid>, destination: Option<NetUid>, amount: u64) -> u64 {
		if origin == destination {
			return 0;
		}
		let mut pools = [origin, destination].into_iter().flatten().filter_map(Subnets::<T>::get);
		pools.next().map_or(0, |subnet| subnet.fee_rate.fee(amount))
	}

	/// A position's part of its hotkey's last dividends, in rao.
	fn dividends_of(netuid: NetUid, hotkey: &T::AccountId, coldkey: &T::AccountId) -> u64 {
		let dividend =
			divide_take(Self::last_dividends(netuid, hotkey), Delegates::<T>::get(hotkey));
		let held = Positions::<T>::get((netuid, hotkey, coldkey)).unwrap_or(0);
		let part = StakePools::<T>::get(netuid, hotkey)
			.and_then(|pool| mul_div(dividend.rest.into(), held, pool.shares, Rounding::Down))
			.unwrap_or(0) as u64; // a fraction of what fits
		let take = if Owner::<T>::get(hotkey) == *coldkey { dividend.take } else { 0 };
		part.saturating_add(take) // at most the dividend
	}

	/// What a hotkey and its nominators earned as dividends in the last epoch: alpha, or on root TAO of
	/// all subnets, in rao.
	pub(super) fn last_dividends(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		if netuid.is_root() {
			return Self::root_earnings(hotkey);
		}
		Uids::<T>::get(netuid, hotkey)
			.map_or(0, |uid| entry(&EpochResults::<T>::get(netuid).alpha_dividends, uid))
	}
}

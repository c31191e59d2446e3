//! Hotkeys as those see them who choose where to stake.

use super::entry;
use crate::{Config, Delegates, EpochResults, Owner, Pallet, Positions, Uids};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Compact, Decode, Encode};
use dtao_core::{
	divide_take,
	fixed::{mul_div_u64, Rounding},
	pool::LIMIT_ONE,
	NetUid, RAO_PER_TAO,
};
use scale_info::TypeInfo;

/// Blocks of a day, at twelve seconds each.
const BLOCKS_PER_DAY: u64 = 7_200;

/// A position of a coldkey: the netuid and the stake there, in rao.
pub type Delegation = (Compact<u16>, Compact<u64>);

/// A hotkey and those who stake with it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DelegateInfo<AccountId> {
	/// Who it is.
	pub delegate_ss58: AccountId,
	/// What it keeps of dividends, in parts of 65,535.
	pub take: Compact<u16>,
	/// Who stakes with it: per coldkey the netuids and the stake there, in rao.
	pub nominators: Vec<(AccountId, Vec<Delegation>)>,
	/// Who owns it.
	pub owner_ss58: AccountId,
	/// Where it is registered.
	pub registrations: Vec<Compact<u16>>,
	/// Where it may validate.
	pub validator_permits: Vec<Compact<u16>>,
	/// The daily return of 1,000 TAO staked with it, in rao.
	pub return_per_1000: Compact<u64>,
	/// What all who stake with it earn in a day at the rate of the last epochs, its take aside, in rao:
	/// alpha at the spot price.
	pub total_daily_return: Compact<u64>,
}

impl<T: Config> Pallet<T> {
	/// Every hotkey that somebody owns.
	pub fn delegates() -> Vec<DelegateInfo<T::AccountId>> {
		let mut hotkeys: Vec<_> = Owner::<T>::iter_keys().collect();
		hotkeys.sort();
		hotkeys.into_iter().filter_map(|hotkey| Self::delegate(&hotkey)).collect()
	}

	/// A hotkey, where somebody owns it.
	pub fn delegate(hotkey: &T::AccountId) -> Option<DelegateInfo<T::AccountId>> {
		let owner_ss58 = Owner::<T>::try_get(hotkey).ok()?;
		let registered = |netuid: &NetUid| Uids::<T>::contains_key(netuid, hotkey);
		let registrations = || Self::all_netuids().filter(registered);
		let daily = Self::sum_of(|netuid| Self::daily_return(netuid, hotkey));
		let staked = Self::sum_of(|netuid| Self::in_tao(netuid, Self::stake_with(netuid, hotkey)));
		let thousand = RAO_PER_TAO.saturating_mul(1_000); // 10¹²
		let per_1000 = mul_div_u64(daily, thousand, staked, Rounding::Down);
		Some(DelegateInfo {
			delegate_ss58: hotkey.clone(),
			take: Compact(Delegates::<T>::get(hotkey)),
			nominators: Self::nominators(hotkey),
			owner_ss58,
			registrations: registrations().map(|netuid| Compact(netuid.into())).collect(),
			validator_permits: registrations()
				.filter(|netuid| Self::has_permit(*netuid, hotkey))
				.map(|netuid| Compact(netuid.into()))
				.collect(),
			return_per_1000: Compact(per_1000.unwrap_or(0)),
			total_daily_return: Compact(daily),
		})
	}

	/// The hotkeys that a coldkey stakes with, once per position.
	pub fn delegated(coldkey: &T::AccountId) -> Vec<(DelegateInfo<T::AccountId>, Delegation)> {
		let positions = Self::stakes_of(coldkey).into_iter();
		positions
			.filter_map(|info| Some((Self::delegate(&info.hotkey)?, (info.netuid, info.stake))))
			.collect()
	}

	fn nominators(hotkey: &T::AccountId) -> Vec<(T::AccountId, Vec<Delegation>)> {
		let mut nominators = BTreeMap::<_, Vec<_>>::new();
		for netuid in Self::all_netuids() {
			for (coldkey, _) in Positions::<T>::iter_prefix((netuid, hotkey)) {
				let stake = Self::stake_of(netuid, hotkey, &coldkey);
				let stakes = nominators.entry(coldkey).or_default();
				stakes.push((Compact(netuid.into()), Compact(stake)));
			}
		}
		nominators.into_iter().collect()
	}

	fn has_permit(netuid: NetUid, hotkey: &T::AccountId) -> bool {
		let permits = EpochResults::<T>::get(netuid).permits;
		Uids::<T>::get(netuid, hotkey).is_some_and(|uid| entry(&permits, uid))
	}

	/// What those who stake with a hotkey on a subnet earn there in a day, in rao of TAO.
	fn daily_return(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		let take = Delegates::<T>::get(hotkey);
		let per_day = |netuid, earned| {
			let rest = divide_take(earned, take).rest;
			let tempo = Self::hyperparams(netuid).tempo.into();
			mul_div_u64(rest, BLOCKS_PER_DAY, tempo, Rounding::Down).unwrap_or(0)
		};
		if netuid.is_root() {
			// Each subnet pays root at its own tempo.
			return Self::sum_of(|netuid| {
				per_day(netuid, Self::last_tao_dividends(netuid, hotkey))
			});
		}
		Self::in_tao(netuid, per_day(netuid, Self::last_dividends(netuid, hotkey)))
	}

	/// The TAO that a subnet's last epoch paid a hotkey and its nominators on root.
	fn last_tao_dividends(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		let uid = Uids::<T>::get(netuid, hotkey);
		uid.map_or(0, |uid| entry(&EpochResults::<T>::get(netuid).tao_dividends, uid))
	}

	/// What alpha is worth at the spot price, in rao. **Rounding**: down.
	fn in_tao(netuid: NetUid, alpha: u64) -> u64 {
		mul_div_u64(alpha, Self::alpha_price(netuid), LIMIT_ONE, Rounding::Down).unwrap_or(u64::MAX)
	}

	/// The sum over root and all subnets; all TAO fits.
	fn sum_of(amount: impl Fn(NetUid) -> u64) -> u64 {
		Self::all_netuids().map(amount).fold(0, u64::saturating_add)
	}
}

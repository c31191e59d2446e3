//! What root has earned on subnets, and who can claim how much of it.
//!
//! Like dividends it costs the same however many stake on root: what a hotkey earned raises one rate
//! per subnet, and each position knows up to which rate it has taken part. A position on root has an
//! account beside it, which stays behind while its owner has something to claim. Whoever changes the
//! shares of a position settles its account first, so that what was earned stays with who earned it.

use crate::{
	ClaimAccounts, ClaimPools, Config, Error, Pallet, Positions, StakePools, WeightInfo,
	MAX_STAKED_SUBNETS,
};
use alloc::vec::Vec;
use dtao_core::{stake_pool::StakePool, Alpha, Amount, NetUid};
use frame_support::{ensure, traits::ConstU32, weights::Weight, BoundedBTreeMap};

pub use dtao_core::{ClaimAccount, ClaimPool};

/// Something for each subnet.
type BySubnet<Entry> = BoundedBTreeMap<NetUid, Entry, ConstU32<{ MAX_STAKED_SUBNETS }>>;

/// What root has earned with a hotkey, by subnet.
pub(crate) type Pools = BySubnet<ClaimPool>;

/// Up to where a position on root has taken part, by subnet; nothing where it was opened before the
/// hotkey had earned anything there.
pub(crate) type Accounts = BySubnet<ClaimAccount>;

impl<T: Config> Pallet<T> {
	/// All that a coldkey could claim at once: hotkey, subnet, whole rao of alpha.
	pub fn claimable(coldkey: &T::AccountId) -> Vec<(T::AccountId, NetUid, u64)> {
		let all = ClaimAccounts::<T>::iter_key_prefix(coldkey);
		all.flat_map(|hotkey| {
			let due = Self::claimable_with(coldkey, &hotkey);
			due.into_iter().map(move |(netuid, alpha)| (hotkey.clone(), netuid, alpha.rao()))
		})
		.collect()
	}

	/// What a coldkey can claim with a hotkey, by subnet; none of it is zero.
	pub(crate) fn claimable_with(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> Vec<(NetUid, Alpha)> {
		let pools = ClaimPools::<T>::get(hotkey);
		let account = ClaimAccounts::<T>::get(coldkey, hotkey).unwrap_or_default();
		let held = Self::root_shares(coldkey, hotkey);
		// Rates only rise, so that each can be settled: `try_state` holds that.
		let settled = settled::<T>(&pools, &account, held).unwrap_or_default();
		let due = settled.into_iter().map(|(netuid, account)| (netuid, account.claimable()));
		due.filter(|(_, alpha)| !alpha.is_zero()).collect()
	}

	/// What changes of stake on these netuids cost more: on root, the settlement of what it has earned
	/// everywhere.
	pub(crate) fn settlements<const N: usize>(netuids: [NetUid; N]) -> Weight {
		let on_root = netuids.iter().filter(|netuid| netuid.is_root()).count();
		T::WeightInfo::settle_claims().saturating_mul(on_root as u64) // at most `N`
	}

	/// The shares that a coldkey has of a hotkey's stake on root.
	pub(crate) fn root_shares(coldkey: &T::AccountId, hotkey: &T::AccountId) -> u128 {
		Positions::<T>::get((NetUid::ROOT, hotkey, coldkey)).unwrap_or(0)
	}

	/// Sets alpha of a subnet aside for the holders of a hotkey's stake on root; whether it could. Nothing
	/// is always set aside.
	pub(crate) fn set_aside(
		netuid: NetUid,
		hotkey: &T::AccountId,
		amount: Alpha,
		stake: &StakePool,
	) -> bool {
		if amount.is_zero() {
			return true;
		}
		let mut pools = ClaimPools::<T>::get(hotkey);
		let pool = pools.get(&netuid).copied().unwrap_or_default();
		let raised = pool.raise(amount, stake.shares);
		// There is room for every subnet.
		let stored = raised.is_some_and(|raised| pools.try_insert(netuid, raised).is_ok());
		if stored {
			Self::publish_rate(netuid, hotkey, &pools, stake);
			ClaimPools::<T>::insert(hotkey, pools);
		}
		stored
	}

	/// Settles what a position on root has earned so far, before its shares become `kept` instead of
	/// `held`.
	///
	/// **Details**: an account is opened with its position and closed with it, unless there is something
	/// to claim. What is less than a rao then joins what the hotkey earns next.
	///
	/// **Errors**: [`Error::Overflow`].
	pub(crate) fn settle_claims(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		held: u128,
		kept: u128,
	) -> Result<(), Error<T>> {
		let mut pools = ClaimPools::<T>::get(hotkey);
		if pools.is_empty() {
			match (held > 0, kept > 0) {
				(false, true) => ClaimAccounts::<T>::insert(coldkey, hotkey, Accounts::new()),
				(true, false) => {
					// What it still knows is of subnets that are gone.
					let account = ClaimAccounts::<T>::take(coldkey, hotkey).unwrap_or_default();
					Self::unpublish_claimed(coldkey, hotkey, account.keys());
				},
				_ => (),
			}
			return Ok(());
		}
		let account = Self::settle_account(coldkey, hotkey, &pools, held)?;
		if kept > 0 {
			ClaimAccounts::<T>::insert(coldkey, hotkey, account);
		} else {
			Self::unpublish_claimed(coldkey, hotkey, account.keys());
			ClaimAccounts::<T>::set(coldkey, hotkey, leave(&mut pools, account));
			ClaimPools::<T>::insert(hotkey, pools);
		}
		Ok(())
	}

	/// The account of a position after its `held` shares have taken part in all that its hotkey has earned;
	/// clients are told nothing more of what it forgets.
	///
	/// **Errors**: [`Error::Overflow`].
	fn settle_account(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		pools: &Pools,
		held: u128,
	) -> Result<Accounts, Error<T>> {
		let account = ClaimAccounts::<T>::get(coldkey, hotkey).unwrap_or_default();
		let gone = account.keys().filter(|netuid| !pools.contains_key(netuid));
		Self::unpublish_claimed(coldkey, hotkey, gone);
		settled(pools, &account, held)
	}

	/// Takes all whole rao that a coldkey can claim with a hotkey on a subnet out of what is set aside,
	/// to be paid.
	///
	/// **Errors**: [`Error::Overflow`].
	pub(crate) fn take_claim(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
	) -> Result<Alpha, Error<T>> {
		let mut pools = ClaimPools::<T>::get(hotkey);
		let held = Self::root_shares(coldkey, hotkey);
		let mut account = Self::settle_account(coldkey, hotkey, &pools, held)?;
		let (Some(pool), Some(entry)) = (pools.get_mut(&netuid), account.get_mut(&netuid)) else {
			return Ok(Alpha::ZERO);
		};
		let amount = entry.claimable();
		*pool = pool.pay(amount).ok_or(Error::Overflow)?;
		*entry = entry.paid();
		if held > 0 {
			let stake = StakePools::<T>::get(NetUid::ROOT, hotkey).unwrap_or_default();
			let claimed = entry.claimed(pool.rate_per_rao(&stake), stake.worth(held));
			Self::tell_claimed(netuid, hotkey, coldkey, claimed);
		}
		let account = if held > 0 { Some(account) } else { leave(&mut pools, account) };
		ClaimAccounts::<T>::set(coldkey, hotkey, account);
		ClaimPools::<T>::insert(hotkey, pools);
		Ok(amount)
	}
}

/// An account after `held` shares have taken part in all that its hotkey has earned so far. What it had
/// of subnets that are gone is forgotten.
///
/// **Errors**: [`Error::Overflow`].
pub(crate) fn settled<T>(
	pools: &Pools,
	account: &Accounts,
	held: u128,
) -> Result<Accounts, Error<T>> {
	let mut settled = Accounts::new();
	for (netuid, pool) in pools {
		let entry = account.get(netuid).copied().unwrap_or_default();
		let entry = entry.settle(pool.rate, held).ok_or(Error::Overflow)?;
		// As many fit as there are pools.
		ensure!(settled.try_insert(*netuid, entry).is_ok(), Error::Overflow);
	}
	Ok(settled)
}

/// What stays of an account whose position is gone: the entries with whole rao to claim. Each leaves
/// behind what it has beyond them.
fn leave(pools: &mut Pools, account: Accounts) -> Option<Accounts> {
	let mut kept = account;
	for (netuid, entry) in kept.iter_mut() {
		if let Some(pool) = pools.get_mut(netuid) {
			*pool = pool.take_back(entry.fraction());
		}
		*entry = entry.whole();
	}
	kept.retain(|_, entry| !entry.claimable().is_zero());
	(!kept.is_empty()).then_some(kept)
}

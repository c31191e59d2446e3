//! What root has earned and can claim.

use crate::{
	claims::{settled, Accounts},
	ClaimAccounts, ClaimPools, Config, Pallet, Positions,
};
use alloc::{collections::BTreeMap, vec::Vec};
use dtao_core::{claim::PARTS_PER_RAO, Amount, NetUid, Subnet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(super) fn check_claims(subnets: &[(NetUid, Subnet)]) -> Result<(), TryRuntimeError> {
		Self::check_unclaimed(subnets)?;
		Self::check_accounts()?;
		Self::check_claim_sums()
	}

	/// What is unclaimed of a subnet is what its pools have left.
	fn check_unclaimed(subnets: &[(NetUid, Subnet)]) -> Result<(), TryRuntimeError> {
		let mut left = BTreeMap::<NetUid, u128>::new();
		for pools in ClaimPools::<T>::iter_values() {
			ensure!(!pools.is_empty(), "an empty entry of claim pools");
			for (netuid, pool) in pools {
				*left.entry(netuid).or_default() += u128::from(pool.left.rao());
			}
		}
		for (netuid, subnet) in subnets.iter().chain(&Self::sweeping()) {
			let left = left.remove(netuid).unwrap_or(0);
			ensure!(
				left == subnet.unclaimed.rao().into(),
				"what is unclaimed is not what the claim pools have left"
			);
		}
		ensure!(left.is_empty(), "claims on a subnet that doesn't exist");
		Ok(())
	}

	/// Every position on root has an account; one without a position has something to claim.
	fn check_accounts() -> Result<(), TryRuntimeError> {
		let mut positions = 0usize;
		for (coldkey, hotkey, account) in ClaimAccounts::<T>::iter() {
			let held = Self::root_shares(&coldkey, &hotkey) > 0;
			let mut due = account.values().map(|entry| !entry.claimable().is_zero());
			ensure!(held || due.len() > 0 && due.all(|due| due), "an account of nothing");
			positions += usize::from(held);
		}
		let on_root = Positions::<T>::iter_key_prefix((NetUid::ROOT,)).count();
		ensure!(positions == on_root, "a position on root without an account");
		Ok(())
	}

	/// What all accounts could claim of a pool and what waits there is what is left, but for parts of a
	/// rao.
	///
	/// Each settlement and each raise loses less than 10⁻¹⁸ rao: 10¹⁸ of them less than a rao.
	fn check_claim_sums() -> Result<(), TryRuntimeError> {
		let mut due = BTreeMap::<_, u128>::new();
		for (coldkey, hotkey, account) in ClaimAccounts::<T>::iter() {
			for (netuid, entry) in Self::settled_account(&coldkey, &hotkey, &account)? {
				*due.entry((hotkey.clone(), netuid)).or_default() += entry.accrued;
			}
		}
		for (hotkey, pools) in ClaimPools::<T>::iter() {
			for (netuid, pool) in pools {
				let left = u128::from(pool.left.rao()) * PARTS_PER_RAO;
				let due = due.remove(&(hotkey.clone(), netuid)).unwrap_or(0);
				let lost = left.checked_sub(due + pool.rest).ok_or("more claims than is left")?;
				ensure!(lost < PARTS_PER_RAO, "less claims than is left");
			}
		}
		Ok(())
	}

	/// An account as it is settled. It knows no other subnets than its pools do, but for those that
	/// accounts are about to forget.
	pub(super) fn settled_account(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		account: &Accounts,
	) -> Result<Accounts, TryRuntimeError> {
		let (held, pools) = (Self::root_shares(coldkey, hotkey), ClaimPools::<T>::get(hotkey));
		let sweeping: Vec<_> = Self::sweeping().into_iter().map(|(netuid, _)| netuid).collect();
		let mut known = account.keys().map(|id| pools.contains_key(id) || sweeping.contains(id));
		ensure!(known.all(|known| known), "an account of a pool that isn't there");
		settled::<T>(&pools, account, held)
			.map_err(|_| "an account that is ahead of its pool".into())
	}
}

//! What becomes of the claims on a dissolved subnet: a walk over them, some a block.
//!
//! 1. Whatever an account can claim becomes stake of its holder with the hotkey, whatever the holder
//!    chose: the alpha can't be sold any more. The rates stand still, since the last epoch is paid, so
//!    an account that has been paid earns nothing more, and one that is opened meanwhile has nothing.
//! 2. The pools of the subnet are forgotten. What is left in them, less than a rao for each position
//!    that there was since the last was earned, goes to the chain's own alpha.
//! 3. The accounts forget the subnet. Until all have, its netuid is taken, so that none of them meets
//!    the rates of another subnet of that number.
//!
//! Meanwhile root stake comes and goes. A position that changes settles with the pools that are there:
//! with the subnet's in the first step; without it in the others, which forgets it there and then.

use crate::{
	purse::Purse,
	types::{DissolutionStage, RawKey, Sweep, SweepPhase},
	ClaimAccounts, ClaimPools, Config, Error, Event, Pallet, PotShares, WeightInfo,
};
use alloc::vec::Vec;
use dtao_core::{Amount, NetUid, Subnet};
use frame_support::{storage::with_storage_layer, weights::Weight};

/// The most accounts, or pools, that are looked at in one block.
pub(crate) const CLAIMS_PER_BLOCK: usize = 50;

impl<T: Config> Pallet<T> {
	/// Goes on with the claims on a dissolved subnet; answers with the weight that it used.
	pub(crate) fn sweep_claims(netuid: NetUid, subnet: Subnet, sweep: Sweep) -> Weight {
		let swept = with_storage_layer(|| {
			let mut subnet = subnet;
			let seen = match sweep.phase {
				SweepPhase::Pay => Self::pay_accounts(netuid, &mut subnet, &sweep.last)?,
				SweepPhase::ForgetPools => Self::forget_pools(netuid, &mut subnet, &sweep.last)?,
				SweepPhase::ForgetAccounts => Self::forget_accounts(netuid, &sweep.last),
			};
			Self::advance_dissolution(netuid, next_stage(subnet, sweep.phase, &seen));
			Ok(seen.len())
		});
		let seen = swept.unwrap_or_else(|error| {
			Self::postpone_dissolution();
			Self::deposit_event(Event::DissolutionFailed { netuid, error });
			CLAIMS_PER_BLOCK
		});
		T::WeightInfo::dissolve_claims(seen as u32) // at most the constant
	}

	/// Pays the next accounts what they can claim on a subnet; answers with their keys.
	fn pay_accounts(
		netuid: NetUid,
		subnet: &mut Subnet,
		last: &RawKey,
	) -> Result<Vec<Vec<u8>>, Error<T>> {
		let mut seen = Vec::new();
		for (coldkey, hotkey) in Self::accounts_after(last) {
			let amount = Self::take_claim(&coldkey, &hotkey, netuid)?;
			subnet.unclaimed = subnet.unclaimed.checked_sub(amount).ok_or(Error::Overflow)?;
			let mut purse = Purse::<T>::load(netuid, &hotkey);
			purse.pay(&coldkey, amount.rao())?;
			purse.store();
			seen.push(ClaimAccounts::<T>::hashed_key_for(&coldkey, &hotkey));
			if !amount.is_zero() {
				let tao = Default::default();
				let event = Event::RootClaimPaid { netuid, hotkey, coldkey, alpha: amount, tao };
				Self::deposit_event(event);
			}
		}
		Ok(seen)
	}

	/// Forgets the next pools of a subnet; answers with their keys.
	fn forget_pools(
		netuid: NetUid,
		subnet: &mut Subnet,
		last: &RawKey,
	) -> Result<Vec<Vec<u8>>, Error<T>> {
		let all = if last.is_empty() {
			ClaimPools::<T>::iter()
		} else {
			ClaimPools::<T>::iter_from(last.to_vec())
		};
		let mut seen = Vec::new();
		for (hotkey, mut pools) in all.take(CLAIMS_PER_BLOCK).collect::<Vec<_>>() {
			seen.push(ClaimPools::<T>::hashed_key_for(&hotkey));
			let Some(pool) = pools.remove(&netuid) else { continue };
			Self::unpublish_rate(netuid, &hotkey);
			let unclaimed = subnet.unclaimed.checked_sub(pool.left);
			let bought = subnet.bought.checked_add(pool.left);
			subnet.unclaimed = unclaimed.ok_or(Error::Overflow)?;
			subnet.bought = bought.ok_or(Error::Overflow)?;
			if pools.is_empty() {
				ClaimPools::<T>::remove(&hotkey);
			} else {
				ClaimPools::<T>::insert(&hotkey, pools);
			}
		}
		Ok(seen)
	}

	/// Lets the next accounts forget a subnet; answers with their keys.
	fn forget_accounts(netuid: NetUid, last: &RawKey) -> Vec<Vec<u8>> {
		let accounts = Self::accounts_after(last).into_iter().map(|(coldkey, hotkey)| {
			let key = ClaimAccounts::<T>::hashed_key_for(&coldkey, &hotkey);
			Self::unpublish_claimed(&coldkey, &hotkey, [&netuid]);
			ClaimAccounts::<T>::mutate(coldkey, hotkey, |account| {
				account.as_mut().map(|account| account.remove(&netuid))
			});
			key
		});
		accounts.collect()
	}

	/// The next accounts of a walk over all.
	fn accounts_after(last: &RawKey) -> Vec<(T::AccountId, T::AccountId)> {
		let all = if last.is_empty() {
			ClaimAccounts::<T>::iter_keys()
		} else {
			ClaimAccounts::<T>::iter_keys_from(last.to_vec())
		};
		all.take(CLAIMS_PER_BLOCK).collect()
	}
}

/// What comes after a step of the walk that has looked at these.
fn next_stage<AccountId>(
	subnet: Subnet,
	phase: SweepPhase,
	seen: &[Vec<u8>],
) -> DissolutionStage<AccountId> {
	let full = seen.len() >= CLAIMS_PER_BLOCK;
	if let Some(last) = seen.last().filter(|_| full) {
		let last = RawKey::truncate_from(last.clone()); // hashes and at most two accounts
		return DissolutionStage::Claims(subnet, Sweep { phase, last });
	}
	let begin = |phase| DissolutionStage::Claims(subnet, Sweep { phase, ..Sweep::default() });
	match phase {
		SweepPhase::Pay => begin(SweepPhase::ForgetPools),
		SweepPhase::ForgetPools => begin(SweepPhase::ForgetAccounts),
		SweepPhase::ForgetAccounts => DissolutionStage::Payout(PotShares::new(&subnet)),
	}
}

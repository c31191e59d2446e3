//! What clients work claims out of tells what can be claimed.

use crate::{
	ClaimAccounts, ClaimPools, Config, Owner, Pallet, RatesPerRao, RootClaimable, RootClaimed,
	StakePools,
};
use dtao_core::{
	claim::{earned, PARTS_PER_RAO},
	Amount, ClaimPool, NetUid,
};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(super) fn check_published_claims() -> Result<(), TryRuntimeError> {
		Self::check_rates()?;
		Self::check_claimed()?;
		Self::check_shown()
	}

	/// A rate is told of every pool, and of nothing else.
	fn check_rates() -> Result<(), TryRuntimeError> {
		let mut hotkeys = 0usize;
		for (hotkey, pools) in ClaimPools::<T>::iter() {
			let stake = StakePools::<T>::get(NetUid::ROOT, &hotkey).unwrap_or_default();
			let rates = RatesPerRao::new(&pools, &stake);
			ensure!(RootClaimable::<T>::get(&hotkey) == rates, "the published rates are others");
			hotkeys += 1;
		}
		let told = RootClaimable::<T>::iter_keys().count();
		ensure!(told == hotkeys, "a rate is published of what nobody earned");
		Ok(())
	}

	/// What was claimed is told of positions, on subnets that their accounts know: they forget both together.
	fn check_claimed() -> Result<(), TryRuntimeError> {
		for ((netuid, hotkey, coldkey), claimed) in RootClaimed::<T>::iter() {
			ensure!(claimed > 0, "an empty entry of what was claimed");
			let account = ClaimAccounts::<T>::get(&coldkey, &hotkey).unwrap_or_default();
			ensure!(
				account.contains_key(&netuid) && Self::root_shares(&coldkey, &hotkey) > 0,
				"what was claimed is published of no position"
			);
		}
		Ok(())
	}

	/// What clients come to is what can be claimed, or less where nothing was left to subtract.
	fn check_shown() -> Result<(), TryRuntimeError> {
		for (coldkey, hotkey, account) in ClaimAccounts::<T>::iter() {
			if Self::root_shares(&coldkey, &hotkey) == 0 {
				continue;
			}
			// The take that an epoch pays in TAO is told with what the owner does next.
			let owns = Owner::<T>::get(&hotkey) == coldkey;
			let (rates, pools) = (RootClaimable::<T>::get(&hotkey), ClaimPools::<T>::get(&hotkey));
			let stake = Self::stake_of(NetUid::ROOT, &hotkey, &coldkey);
			for (netuid, entry) in Self::settled_account(&coldkey, &hotkey, &account)? {
				let claimed = RootClaimed::<T>::get((netuid, &hotkey, &coldkey));
				let shown = earned(rates.on(netuid), stake).saturating_sub(claimed);
				let due = u128::from(entry.claimable().rao());
				let slack = pools.get(&netuid).map_or(0, |pool| slack(pool, stake));
				ensure!(
					owns || shown <= due + slack,
					"clients would show more than can be claimed"
				);
				let all = claimed == 0 || shown + slack >= due;
				ensure!(all, "clients would show less than can be claimed");
			}
		}
		Ok(())
	}
}

/// How far what clients come to may be off: how, see [`earned`].
///
/// Let R be a rate per rao, s the whole rao of a position's stake and E what its shares have earned in all,
/// to parts. The stake is less than a rao above s, and the true rate less than e = 2⁻³² + 10⁻¹⁸ above R: so Rs
/// is below E, by less than R + es + 10⁻¹⁸, and its floor by less than a rao more. What can be claimed is the
/// floor of E but for what is subtracted, which was taken of such numbers when it was written, and a
/// difference of floors. Since none of them can be below zero, the errors of then and of now make up for each
/// other, or the larger counts alone; and while the shares stay, s only grows. R was never higher than the
/// rate per 10¹⁸ shares, as many as a rao buys where there was no dividend. Whole numbers are at
/// most one less than the parts of rao in them, and 10⁻¹⁸ of all TAO is less than a rao.
fn slack(pool: &ClaimPool, stake: u64) -> u128 {
	pool.rate / PARTS_PER_RAO + u128::from(stake >> 32) + 4
}

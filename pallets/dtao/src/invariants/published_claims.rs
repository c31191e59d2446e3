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
			// The take that an epoch pays in TAO is told when the owner trades on root or sells a claim.
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

/// How far what clients come to may be off, in rao: the law of [`earned`], in whole numbers.
///
/// Let E be what the shares of a position have earned in all, r the rate per rao, R ≤ r what is published of
/// it, short by e < 2⁻³² + 10⁻¹⁸, and s the position's stake, short by d < 1 of what it is worth to parts of
/// a rao. Then E = r(s + d), and x = E − ⌊Rs⌋ is at least 0 and below r + es + 1.
///
/// Since `RootClaimed` was written, E and what can be claimed have grown alike, but for less than a rao of
/// floors. It was taken of ⌊Rs⌋ when x was some x₀, so clients are off by x₀ − x and those floors: by less
/// than the larger of both and a rao. In the meantime s only grew, since no share loses value that is
/// held, and r was never above the rate of 10¹⁸ shares, which is what a rao bought before any dividend.
fn slack(pool: &ClaimPool, stake: u64) -> u128 {
	// Two rao, and one each for what the two divisions drop; 10⁻¹⁸ of all TAO is far below a rao.
	pool.rate / PARTS_PER_RAO + u128::from(stake >> 32) + 4
}

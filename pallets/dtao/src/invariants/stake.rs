//! Alpha, stake, shares, and their index.

use crate::{
	types::DissolutionStage, Config, Dissolutions, Owner, Pallet, Positions, PotShares, RootStake,
	StakePools, StakedNetUids,
};
use alloc::collections::BTreeMap;
use dtao_core::{Amount, NetUid, Subnet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

/// Sums by netuid, wide enough for any number of `u64`.
type Totals = BTreeMap<NetUid, u128>;

impl<T: Config> Pallet<T> {
	pub(super) fn check_alpha(subnets: &[(NetUid, Subnet)]) -> Result<(), TryRuntimeError> {
		let mut staked = Totals::new();
		for (netuid, _, pool) in StakePools::<T>::iter() {
			*staked.entry(netuid).or_default() += u128::from(pool.value);
		}
		let root = staked.remove(&NetUid::ROOT).unwrap_or(0);
		ensure!(
			root == RootStake::<T>::get().rao().into(),
			"root stake is not what is staked there"
		);
		for (netuid, subnet) in subnets.iter().chain(&Self::sweeping()) {
			let pending = subnet.pending.alpha().ok_or("pendings over 64 bits")?;
			let parts = [pending, subnet.burned, subnet.bought, subnet.unclaimed];
			let unstaked: u128 = parts.iter().map(|part| u128::from(part.rao())).sum();
			ensure!(
				staked.remove(netuid).unwrap_or(0) + unstaked == subnet.alpha_out.rao().into(),
				"alpha outside a pool is not stake, pendings, burned, bought and unclaimed"
			);
		}
		for job in Dissolutions::<T>::get() {
			if let DissolutionStage::Payout(pot) = job.stage {
				Self::check_pot(job.netuid, &pot, staked.remove(&job.netuid).unwrap_or(0))?;
			}
		}
		ensure!(staked.is_empty(), "stake on a subnet that doesn't exist");
		Ok(())
	}

	/// What is still staked is what the payment of a dissolved subnet still expects.
	fn check_pot(
		netuid: NetUid,
		pot: &PotShares<T::AccountId>,
		staked: u128,
	) -> Result<(), TryRuntimeError> {
		let (mut begun, mut shares) = (0, 0);
		if let Some((hotkey, part)) = &pot.current {
			let stake = StakePools::<T>::get(netuid, hotkey).unwrap_or_default();
			(begun, shares) = (u128::from(stake.value), part.unseen().abs_diff(stake.shares));
		}
		let expected = pot.hotkeys.unseen() + begun;
		ensure!(staked + u128::from(pot.unheld.rao()) == expected, "a payment expects other stake");
		ensure!(shares == 0, "a payment expects other shares");
		Ok(())
	}

	pub(super) fn check_positions() -> Result<(), TryRuntimeError> {
		let mut shares = BTreeMap::<_, u128>::new();
		for ((netuid, hotkey, _), held) in Positions::<T>::iter() {
			ensure!(held > 0, "an empty position");
			let sum = shares.entry((netuid, hotkey.clone())).or_default();
			*sum = sum.checked_add(held).ok_or("shares over 128 bits")?;
			ensure!(Owner::<T>::contains_key(&hotkey), "stake with a hotkey that nobody owns");
		}
		for (netuid, hotkey, pool) in StakePools::<T>::iter() {
			ensure!(pool.value > 0 && pool.shares > 0, "an empty stake pool");
			let held = shares.remove(&(netuid, hotkey));
			ensure!(held == Some(pool.shares), "shares of a stake pool that nobody holds");
		}
		ensure!(shares.is_empty(), "positions without a stake pool");
		Ok(())
	}

	pub(super) fn check_index() -> Result<(), TryRuntimeError> {
		let mut indexed = 0usize;
		for (coldkey, hotkey, netuids) in StakedNetUids::<T>::iter() {
			ensure!(!netuids.is_empty(), "an empty entry in the index of positions");
			for netuid in &netuids {
				let key = (*netuid, hotkey.clone(), coldkey.clone());
				ensure!(
					Positions::<T>::contains_key(key),
					"the index names a position that isn't there"
				);
			}
			indexed += netuids.len();
		}
		ensure!(indexed == Positions::<T>::iter_keys().count(), "a position is not in the index");
		Ok(())
	}
}

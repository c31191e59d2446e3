//! What holds after every block and every call, to the rao.
//!
//! Each check is one equation or one agreement between two views of the same fact; none has a
//! tolerance.

#![allow(clippy::arithmetic_side_effects)] // sums of u64 in u128, counts in usize; never in a block

use crate::{
	Config, GlobalSettings, NetUids, Owner, Pallet, Params, Positions, RootStake, StakePools,
	StakedNetUids, SubnetHyperparams, Subnets,
};
use alloc::{collections::BTreeMap, vec::Vec};
use dtao_core::{
	ema::SMOOTHING_ONE, fixed::PRICE_ONE, issuance::MAX_SUPPLY, pool::MIN_RESERVE, Amount, FeeRate,
	NetUid, Subnet,
};
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;

/// Sums by netuid, wide enough for any number of `u64`.
type Totals = BTreeMap<NetUid, u128>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	///
	/// - The netuids listed are ascending and are exactly those that have a state and an info.
	/// - Reserves are at their floor or above, moving prices at most 1, parameters, settings and
	///   hyperparameters in range.
	/// - TAO: account = existential deposit + Σ pool TAO + root stake + Σ pending TAO + surplus, the
	///   surplus never negative (donations).
	/// - TAO issued is at most 21 million.
	/// - Alpha of every subnet: `alpha_out` = Σ stake + pendings + burned.
	/// - Root stake = Σ stake on root.
	/// - Stake pools and positions: the shares of a pool are the sum of its positions' shares; none is
	///   empty; every hotkey has an owner; the index names exactly the positions.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let subnets = Self::check_subnets()?;
		Self::check_params()?;
		Self::check_tao(&subnets)?;
		Self::check_alpha(&subnets)?;
		Self::check_positions()?;
		Self::check_index()
	}

	/// The TAO in the pallet's account that nothing accounts for: donations.
	///
	/// **Errors**: the account holds less than what it owes.
	pub fn surplus() -> Result<u64, TryRuntimeError> {
		let subnets = Subnets::<T>::iter_values().flat_map(|subnet| {
			[subnet.pool.tao.rao(), subnet.pending.root_tao.rao()].map(u128::from)
		});
		let reserve = u128::from(T::Currency::minimum_balance());
		let owed = u128::from(RootStake::<T>::get().rao()) + reserve + subnets.sum::<u128>();
		let held = T::Currency::total_balance(&Self::account_id());
		let surplus = u128::from(held).checked_sub(owed);
		let surplus = surplus.ok_or("the pallet's account holds less TAO than it owes")?;
		u64::try_from(surplus).map_err(|_| "a surplus over 64 bits".into())
	}

	fn check_subnets() -> Result<Vec<(NetUid, Subnet)>, TryRuntimeError> {
		let listed = NetUids::<T>::get();
		let ascending = listed.iter().zip(listed.iter().skip(1)).all(|(one, next)| one < next);
		ensure!(ascending, "netuids are not ascending");
		ensure!(!listed.contains(&NetUid::ROOT), "root is listed as a subnet");
		let mut subnets: Vec<_> = Subnets::<T>::iter().collect();
		subnets.sort_by_key(|(netuid, _)| *netuid);
		let mut set: Vec<_> = SubnetHyperparams::<T>::iter_keys().collect();
		set.sort();
		ensure!(listed.iter().eq(subnets.iter().map(|(id, _)| id)), "subnets without a listing");
		ensure!(listed.iter().eq(set.iter()), "hyperparameters without a listing");
		for (_, subnet) in &subnets {
			let least = subnet.pool.tao.rao().min(subnet.pool.alpha.rao());
			ensure!(least >= MIN_RESERVE, "a reserve below its floor");
			ensure!(subnet.moving_price.into_inner() <= PRICE_ONE, "a moving price above one");
			ensure!(subnet.issuance().is_some(), "alpha over 64 bits");
			ensure!(subnet.fee_rate.parts() <= FeeRate::MAX.parts(), "a fee rate out of range");
		}
		Ok(subnets)
	}

	fn check_params() -> Result<(), TryRuntimeError> {
		ensure!(Params::<T>::get().moving_alpha <= SMOOTHING_ONE, "a moving average above one");
		GlobalSettings::<T>::get().check()?;
		SubnetHyperparams::<T>::iter_values().try_for_each(|set| set.check())?;
		Ok(())
	}

	fn check_tao(subnets: &[(NetUid, Subnet)]) -> Result<(), TryRuntimeError> {
		Self::surplus()?;
		let issuance = T::Currency::total_issuance();
		ensure!(issuance <= MAX_SUPPLY, "more TAO than 21 million");
		let pools: u128 = subnets.iter().map(|(_, s)| u128::from(s.pool.tao.rao())).sum();
		ensure!(pools <= issuance.into(), "more TAO in pools than exists");
		Ok(())
	}

	fn check_alpha(subnets: &[(NetUid, Subnet)]) -> Result<(), TryRuntimeError> {
		let mut staked = Totals::new();
		for (netuid, _, pool) in StakePools::<T>::iter() {
			*staked.entry(netuid).or_default() += u128::from(pool.value);
		}
		let root = staked.remove(&NetUid::ROOT).unwrap_or(0);
		ensure!(
			root == RootStake::<T>::get().rao().into(),
			"root stake is not what is staked there"
		);
		for (netuid, subnet) in subnets {
			let pending = subnet.pending.alpha().ok_or("pendings over 64 bits")?;
			let outside = staked.remove(netuid).unwrap_or(0)
				+ u128::from(pending.rao())
				+ u128::from(subnet.burned.rao());
			ensure!(
				outside == subnet.alpha_out.rao().into(),
				"alpha outside a pool is not stake, pendings and burned"
			);
		}
		ensure!(staked.is_empty(), "stake on a subnet that doesn't exist");
		Ok(())
	}

	fn check_positions() -> Result<(), TryRuntimeError> {
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

	fn check_index() -> Result<(), TryRuntimeError> {
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

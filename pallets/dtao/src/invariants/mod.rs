//! What holds after every block and every call, to the rao.
//!
//! Each check is one equation or one agreement between two views of the same fact. One has a
//! tolerance: what clients work out in other units than the chain's is held to the proven bound.

#![allow(clippy::arithmetic_side_effects)] // sums of u64 in u128, counts in usize; never in a block

mod absent;
mod claims;
mod families;
mod keys;
mod neurons;
mod published;
mod published_claims;
mod stake;

use crate::{
	types::DissolutionStage, Config, Dissolutions, GlobalSettings, NetUids, Pallet, Params,
	RootStake, Rulebook, RulesInForce, SubnetHyperparams, Subnets,
};
use alloc::{collections::BTreeSet, vec::Vec};
use dtao_core::{
	fixed::PRICE_ONE, issuance::MAX_SUPPLY, pool::MIN_RESERVE, Amount, FeeRate, NetUid, Subnet,
};
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	///
	/// - The netuids listed are ascending and are exactly those that have a state; no other is named in
	///   any map, but those being dissolved as long as their data waits.
	/// - Reserves are at their floor or above, moving prices, burned parts and the sum of all votes at
	///   most 1; parameters, settings, hyperparameters and rules in range.
	/// - Rules wait in ascending order of their blocks.
	/// - TAO: account = existential deposit + Σ pool TAO + root stake + Σ pending TAO + Σ TAO owed to
	///   the holders of dissolved subnets' alpha + surplus, the surplus never negative (donations).
	/// - TAO issued is at most 21 million.
	/// - Alpha of every subnet: `alpha_out` = Σ stake + pendings + burned + bought + unclaimed; of one being
	///   paid out, the stake and the shares that are left are those that the payment still expects.
	/// - Claims: what is unclaimed of a subnet is what its claim pools have left; what all accounts could
	///   claim of a pool is at most that, and misses it by less than a rao beyond the pool's rest.
	/// - Every position on root has an account; one without a position has something to claim.
	/// - What clients work claims out of: a rate for each claim pool, and what was claimed for positions
	///   alone; they come to what can be claimed but for what their numbers can't tell, or to less
	///   where the stake that earned it is gone, or to more for an owner who was paid a take in TAO.
	/// - Root stake = Σ stake on root.
	/// - Stake pools and positions: the shares of a pool are the sum of its positions' shares; none is
	///   empty; every hotkey has an owner; the index names exactly the positions.
	/// - Neurons: uids and hotkeys name each other, each hotkey has an owner, and nothing is kept for a
	///   uid that doesn't exist.
	/// - Families: parents and children are different hotkeys, none is its parent's parent, parts are at
	///   most the whole; what is told of them by parent and by child is just that. Childkey takes belong
	///   to hotkeys with a uid.
	/// - What is published for clients equals its original; what every block changes, as it was at the
	///   subnet's last turn, or at the later change of a price. No two subnets have one symbol; what
	///   clients look for and this chain doesn't have is nowhere.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let subnets = Self::check_subnets()?;
		Self::check_params()?;
		Self::check_tao(&subnets)?;
		Self::check_alpha(&subnets)?;
		Self::check_positions()?;
		Self::check_index()?;
		Self::check_claims(&subnets)?;
		Self::check_published_claims()?;
		Self::check_neurons()?;
		Self::check_published(&subnets)?;
		Self::check_owned()?;
		Self::check_keys()?;
		Self::check_told_stake()?;
		Self::check_absent()?;
		Self::check_families()
	}

	/// The TAO in the pallet's account that nothing accounts for: donations.
	///
	/// **Errors**: the account holds less than what it owes.
	pub fn surplus() -> Result<u64, TryRuntimeError> {
		let subnets: u128 = Subnets::<T>::iter_values().map(|subnet| tao_of(&subnet)).sum();
		let jobs = Dissolutions::<T>::get().into_iter().map(|job| match job.stage {
			DissolutionStage::FinalEpoch(subnet) | DissolutionStage::Claims(subnet, _) => {
				tao_of(&subnet)
			},
			DissolutionStage::Payout(pot) => pot.left().into(),
		});
		let reserve = u128::from(T::Currency::minimum_balance());
		let root = u128::from(RootStake::<T>::get().rao());
		let owed = root + reserve + subnets + jobs.sum::<u128>();
		let held = T::Currency::total_balance(&Self::account_id());
		let surplus = u128::from(held).checked_sub(owed);
		let surplus = surplus.ok_or("the pallet's account holds less TAO than it owes")?;
		u64::try_from(surplus).map_err(|_| "a surplus over 64 bits".into())
	}

	/// The subnets that are being dissolved and have all their data, waiting for their last epoch.
	fn leaving() -> Vec<(NetUid, Subnet)> {
		let jobs = Dissolutions::<T>::get().into_iter();
		jobs.filter_map(|job| match job.stage {
			DissolutionStage::FinalEpoch(subnet) => Some((job.netuid, subnet)),
			DissolutionStage::Claims(..) | DissolutionStage::Payout(_) => None,
		})
		.collect()
	}

	/// The dissolved subnets whose claims are being paid and forgotten.
	fn sweeping() -> Vec<(NetUid, Subnet)> {
		let jobs = Dissolutions::<T>::get().into_iter();
		jobs.filter_map(|job| match job.stage {
			DissolutionStage::Claims(subnet, _) => Some((job.netuid, subnet)),
			DissolutionStage::FinalEpoch(_) | DissolutionStage::Payout(_) => None,
		})
		.collect()
	}

	/// All subnets, those that wait for their last epoch included.
	fn check_subnets() -> Result<Vec<(NetUid, Subnet)>, TryRuntimeError> {
		let listed = NetUids::<T>::get();
		let ascending = listed.iter().zip(listed.iter().skip(1)).all(|(one, next)| one < next);
		ensure!(ascending, "netuids are not ascending");
		ensure!(!listed.contains(&NetUid::ROOT), "root is listed as a subnet");
		let mut subnets: Vec<_> = Subnets::<T>::iter().collect();
		subnets.sort_by_key(|(netuid, _)| *netuid);
		ensure!(listed.iter().eq(subnets.iter().map(|(id, _)| id)), "subnets without a listing");
		let votes: u128 = subnets.iter().map(|(_, subnet)| subnet.vote.into_inner()).sum();
		ensure!(votes <= PRICE_ONE, "votes for more than all TAO");
		subnets.extend(Self::leaving());
		let known: BTreeSet<_> = subnets.iter().map(|(netuid, _)| *netuid).collect();
		let set: BTreeSet<_> = SubnetHyperparams::<T>::iter_keys().collect();
		ensure!(set == known, "hyperparameters without a listing");
		for (_, subnet) in &subnets {
			let least = subnet.pool.tao.rao().min(subnet.pool.alpha.rao());
			ensure!(least >= MIN_RESERVE, "a reserve below its floor");
			ensure!(subnet.moving_price.into_inner() <= PRICE_ONE, "a moving price above one");
			ensure!(subnet.miner_burn.into_inner() <= PRICE_ONE, "more burned than was mined");
			ensure!(subnet.issuance().is_some(), "alpha over 64 bits");
			ensure!(subnet.fee_rate.parts() <= FeeRate::MAX.parts(), "a fee rate out of range");
		}
		Ok(subnets)
	}

	fn check_params() -> Result<(), TryRuntimeError> {
		Params::<T>::get().check()?;
		GlobalSettings::<T>::get().check()?;
		let Rulebook { rules, scheduled, .. } = RulesInForce::<T>::get();
		scheduled.iter().map(|next| next.rules).chain([rules]).try_for_each(|set| set.check())?;
		let ascending = scheduled.iter().zip(scheduled.iter().skip(1));
		ensure!(ascending.into_iter().all(|(one, next)| one.at < next.at), "a schedule goes back");
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
}

/// The TAO that a subnet has in the pallet's account.
fn tao_of(subnet: &Subnet) -> u128 {
	u128::from(subnet.pool.tao.rao()) + u128::from(subnet.pending.root_tao.rao())
}

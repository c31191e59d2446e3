//! The vote of root's validators, by which TAO was shared before dTAO.
//!
//! A vote is kept as weights are: a row under the validator's uid on root, with netuids in place of
//! uids. It is for the subnets that there were: what takes the number of one later has no part in it.

use crate::{
	root::root_stake, Config, Error, Event, GlobalSettings, LastUpdate, NetUids,
	NetworkRegisteredAt, Neurons, Owner, Pallet, Params, Subnets, Uids, WeightInfo, Weights,
	MAX_NETUID,
};
use alloc::{collections::BTreeMap, vec::Vec};
use dtao_core::{
	vote::{count, Ballot},
	yuma::max_upscale,
	NetUid, Ratio, Subnet,
};
use frame_support::{ensure, weights::Weight};
use sp_runtime::DispatchResult;

const ROOT: NetUid = NetUid::ROOT;

/// What a count comes to.
pub(crate) struct Tally {
	/// The part of each subnet, in the order in which they were given.
	pub votes: Vec<Ratio>,
	/// The validators who have voted for any of them, or for root.
	voters: u32,
	/// All validators.
	validators: u32,
}

impl<T: Config> Pallet<T> {
	/// Sets the votes of a validator of root. What names more subnets than there are is refused before
	/// it is looked at.
	pub(crate) fn do_set_root_weights(
		coldkey: &T::AccountId,
		netuid: NetUid,
		hotkey: &T::AccountId,
		dests: &[u16],
		weights: &[u16],
	) -> DispatchResult {
		ensure!(netuid.is_root(), Error::<T>::NotRootSubnet);
		ensure!(dests.len() == weights.len(), Error::<T>::WeightVecNotEqualSize);
		ensure!(Self::are_subnets(dests), Error::<T>::SubnetNotExists);
		ensure!(Owner::<T>::get(hotkey) == *coldkey, Error::<T>::NonAssociatedColdKey);
		let uid = Uids::<T>::get(ROOT, hotkey).ok_or(Error::<T>::HotKeyNotRegisteredInSubNet)?;
		let settings = GlobalSettings::<T>::get();
		let enough = root_stake::<T>(hotkey) >= settings.stake_threshold;
		ensure!(enough, Error::<T>::NotEnoughStakeToSetWeights);
		let rested = Self::is_rested(ROOT, uid, settings.root_weights_rate_limit);
		ensure!(rested, Error::<T>::SettingWeightsTooFast);
		let row = Self::row(dests, &max_upscale(weights), MAX_NETUID.saturating_add(1))?;
		ensure!(!row.is_empty(), Error::<T>::WeightVecLengthIsLow);
		Self::keep_row(ROOT, uid, row, Self::now());
		let (hotkey, coldkey) = (hotkey.clone(), coldkey.clone());
		Self::deposit_event(Event::RootWeightsSet { hotkey, coldkey });
		Ok(())
	}

	/// Whether all netuids are root's or those of subnets, and no more than there are of these.
	fn are_subnets(netuids: &[u16]) -> bool {
		let listed = NetUids::<T>::get();
		let exists = |netuid| netuid == ROOT || listed.binary_search(&netuid).is_ok();
		netuids.len() <= listed.len().saturating_add(1) // at most `MAX_SUBNETS` and root
			&& netuids.iter().copied().map(NetUid::new).all(exists)
	}

	/// Counts the votes if that is due in block `now`, and stores what each subnet receives; answers with
	/// the weight that it used.
	///
	/// **Events**: [`Event::RootVoteCounted`] if there are votes, or were.
	pub(crate) fn count_votes(now: u64, netuids: &[NetUid], subnets: &mut [Subnet]) -> Weight {
		let Some(Tally { votes, voters, validators }) = Self::tally(now, netuids) else {
			return Weight::zero();
		};
		let mut moved = false;
		for ((netuid, subnet), vote) in netuids.iter().zip(subnets).zip(votes) {
			if subnet.vote != vote {
				subnet.vote = vote;
				// At once: the block step stores neither what has not started nor what fails.
				Subnets::<T>::insert(netuid, *subnet);
				moved = true;
			}
		}
		if moved || voters > 0 {
			Self::deposit_event(Event::RootVoteCounted { voters });
		}
		T::WeightInfo::count_votes(validators)
	}

	/// What a count of the votes for these subnets in block `now` comes to. Nothing if none is due or
	/// root has no validators.
	pub(crate) fn tally(now: u64, netuids: &[NetUid]) -> Option<Tally> {
		let params = Params::<T>::get().vote;
		let due = now.checked_rem(params.tempo.into()) == Some(0); // a tempo of zero has no rests
		if !due {
			return None;
		}
		let validators = Neurons::<T>::get(ROOT);
		if validators.is_empty() {
			return None;
		}
		let registered = |netuid: &NetUid| (*netuid, NetworkRegisteredAt::<T>::get(netuid));
		let since = netuids.iter().map(registered).chain([(ROOT, 0)]).collect();
		let updates = LastUpdate::<T>::get(ROOT);
		let rows = (0..).zip(&updates).map(|(uid, updated)| Self::votes(uid, *updated, &since));
		let rows: Vec<_> = rows.collect();
		let ballots = validators
			.iter()
			.zip(&rows)
			.map(|(validator, row)| Ballot { stake: root_stake::<T>(&validator.hotkey), row });
		let parts: BTreeMap<_, _> =
			count(&ballots.collect::<Vec<_>>(), params).into_iter().collect();
		Some(Tally {
			votes: netuids.iter().map(|id| parts.get(id).copied().unwrap_or_default()).collect(),
			// At most `MAX_ROOT_VALIDATORS`.
			voters: rows.iter().filter(|row| !row.is_empty()).count() as u32,
			validators: validators.len() as u32,
		})
	}

	/// The votes that a validator gave in the block `updated`: those for what was registered by then.
	fn votes(uid: u16, updated: u64, since: &BTreeMap<NetUid, u64>) -> Vec<(NetUid, u16)> {
		let row = Weights::<T>::get(ROOT, uid).into_iter();
		let named = row.map(|(netuid, weight)| (NetUid::new(netuid), weight));
		named
			.filter(|(netuid, _)| since.get(netuid).is_some_and(|since| *since <= updated))
			.collect()
	}
}

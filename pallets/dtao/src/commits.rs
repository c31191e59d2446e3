//! Weights that are committed first and revealed later.
//!
//! A commit is the hash of weights; it can be revealed in exactly one epoch of the subnet, the reveal
//! period after its own. Revealed weights count as set in the block of their commit: a neuron that
//! registered in between got nothing from them. Until then the weights before stay in force and keep
//! their own block, so a commit alone doesn't count as setting weights.

use crate::{
	consensus::Ballot, types::Commit, Config, Error, Event, Pallet, SubnetEpochIndex,
	WeightCommits, MAX_UIDS,
};
use alloc::vec::Vec;
use dtao_core::NetUid;
use frame_support::{ensure, BoundedVec};
use sp_runtime::{traits::Hash, DispatchResult};

/// Where a commit stands in the epochs of its subnet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
	Early,
	Due,
	Expired,
}

impl<Hash> Commit<Hash> {
	/// The stage of this commit in the epoch `index`, when reveals are due `period` epochs later.
	fn stage(&self, index: u64, period: u64) -> Stage {
		// What no epoch reaches is never due.
		match index.cmp(&self.epoch.saturating_add(period)) {
			core::cmp::Ordering::Less => Stage::Early,
			core::cmp::Ordering::Equal => Stage::Due,
			core::cmp::Ordering::Greater => Stage::Expired,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Commits to weights.
	pub(crate) fn do_commit_weights(
		hotkey: &T::AccountId,
		netuid: NetUid,
		hash: T::Hash,
	) -> DispatchResult {
		let hyperparams = Self::hyperparams_of(netuid)?;
		ensure!(hyperparams.commit_reveal, Error::<T>::CommitRevealDisabled);
		let uid = Self::ensure_has_say(netuid, hotkey)?;
		let pause = hyperparams.weights_rate_limit;
		let mut commits = WeightCommits::<T>::get(netuid, hotkey);
		// The clock never goes back.
		let since = commits.last().map(|last| Self::now().saturating_sub(last.at));
		let rested = since.is_none_or(|blocks| blocks >= pause);
		let rested = rested && Self::is_rested(netuid, uid, pause);
		ensure!(rested, Error::<T>::CommittingWeightsTooFast);
		let epoch = SubnetEpochIndex::<T>::get(netuid);
		let period = hyperparams.reveal_period;
		commits.retain(|commit| commit.stage(epoch, period) != Stage::Expired);
		let commit = Commit { hash, epoch, at: Self::now() };
		commits.try_push(commit).map_err(|_| Error::<T>::TooManyUnrevealedCommits)?;
		WeightCommits::<T>::insert(netuid, hotkey, commits);
		Self::deposit_event(Event::WeightsCommitted(hotkey.clone(), netuid, hash));
		Ok(())
	}

	/// Reveals and sets committed weights. The commit and all older ones are done with: what they hid
	/// is no longer what the neuron thinks.
	pub(crate) fn do_reveal_weights(ballot: &Ballot<T::AccountId>, salt: &[u16]) -> DispatchResult {
		let Ballot { netuid, hotkey, .. } = *ballot;
		let hyperparams = Self::hyperparams_of(netuid)?;
		ensure!(hyperparams.commit_reveal, Error::<T>::CommitRevealDisabled);
		let mut commits = WeightCommits::<T>::get(netuid, hotkey).into_inner();
		ensure!(!commits.is_empty(), Error::<T>::NoWeightsCommitFound);
		let hash = Self::commit_hash(ballot, salt)?;
		let place = Self::due_commit(netuid, &commits, hash, hyperparams.reveal_period)?;
		let vote = Self::examine(ballot, &hyperparams, None)?;
		let kept = commits.split_off(place.saturating_add(1)); // at most `MAX_COMMITS`
		let at = commits.last().map_or(0, |revealed| revealed.at);
		Self::keep_commits(netuid, hotkey, kept);
		Self::deposit_event(Event::WeightsRevealed(hotkey.clone(), netuid, hash));
		Self::enter(vote, at);
		Ok(())
	}

	/// The hash that commits to weights.
	///
	/// **Errors**: [`Error::InvalidRevealCommitHashNotMatch`] for more weights than there can be uids
	/// or a salt longer than that, which are not even hashed.
	fn commit_hash(ballot: &Ballot<T::AccountId>, salt: &[u16]) -> Result<T::Hash, Error<T>> {
		let Ballot { netuid, hotkey, uids, values, version_key } = *ballot;
		let short = [uids, values, salt].iter().all(|list| list.len() <= MAX_UIDS as usize);
		ensure!(short, Error::InvalidRevealCommitHashNotMatch);
		Ok(T::Hashing::hash_of(&(hotkey, netuid, uids, values, salt, version_key)))
	}

	/// The place of the newest commit with this hash that may be revealed.
	///
	/// **Errors**: [`Error::InvalidRevealCommitHashNotMatch`], [`Error::RevealTooEarly`],
	/// [`Error::ExpiredWeightCommit`].
	fn due_commit(
		netuid: NetUid,
		commits: &[Commit<T::Hash>],
		hash: T::Hash,
		period: u64,
	) -> Result<usize, Error<T>> {
		let epoch = SubnetEpochIndex::<T>::get(netuid);
		let is = |stage| {
			move |commit: &Commit<T::Hash>| {
				commit.hash == hash && commit.stage(epoch, period) == stage
			}
		};
		if let Some(place) = commits.iter().rposition(is(Stage::Due)) {
			return Ok(place);
		}
		ensure!(!commits.iter().any(is(Stage::Early)), Error::RevealTooEarly);
		ensure!(!commits.iter().any(is(Stage::Expired)), Error::ExpiredWeightCommit);
		Err(Error::InvalidRevealCommitHashNotMatch)
	}

	fn keep_commits(netuid: NetUid, hotkey: &T::AccountId, commits: Vec<Commit<T::Hash>>) {
		if commits.is_empty() {
			WeightCommits::<T>::remove(netuid, hotkey);
		} else {
			// A part of what was stored.
			let commits = BoundedVec::truncate_from(commits);
			WeightCommits::<T>::insert(netuid, hotkey, commits);
		}
	}
}

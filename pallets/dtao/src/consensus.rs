//! The weights that validators set: who may, what they may be, how they are kept.
//!
//! Kept are the weights above zero, by ascending uid, scaled so that the largest is 65,535.

use crate::{
	types::Row, Config, EpochResults, Error, Event, GlobalSettings, Hyperparams, LastUpdate,
	Neurons, Pallet, SubnetHyperparams, SubnetOwnerHotkey, Subnets, SubnetworkN, Uids, Weights,
};
use alloc::vec::Vec;
use dtao_core::{
	yuma::{max_upscale, within_max_weight},
	NetUid,
};
use frame_support::{ensure, BoundedVec};
use sp_runtime::DispatchResult;

/// Weights as their giver states them.
pub(crate) struct Ballot<'a, AccountId> {
	/// The subnet.
	pub netuid: NetUid,
	/// Who gives them.
	pub hotkey: &'a AccountId,
	/// To whom.
	pub uids: &'a [u16],
	/// How much, relative to each other.
	pub values: &'a [u16],
	/// The version of what computed them.
	pub version_key: u64,
}

/// Weights that passed every check.
pub(crate) struct Vote {
	netuid: NetUid,
	uid: u16,
	row: Row,
}

impl<T: Config> Pallet<T> {
	/// Sets weights at once.
	pub(crate) fn do_set_weights(ballot: &Ballot<T::AccountId>) -> DispatchResult {
		ensure!(!ballot.netuid.is_root(), Error::<T>::CanNotSetRootNetworkWeights);
		let same_length = ballot.uids.len() == ballot.values.len();
		ensure!(same_length, Error::<T>::WeightVecNotEqualSize);
		let hyperparams = Self::hyperparams_of(ballot.netuid)?;
		ensure!(!hyperparams.commit_reveal, Error::<T>::CommitRevealEnabled);
		let pause = hyperparams.weights_rate_limit;
		let vote = Self::examine(ballot, &hyperparams, Some(pause))?;
		Self::enter(vote, Self::now());
		Ok(())
	}

	/// The hyperparameters of a subnet that is in the economy.
	///
	/// **Errors**: [`Error::SubnetNotExists`].
	pub(crate) fn hyperparams_of(netuid: NetUid) -> Result<Hyperparams, Error<T>> {
		ensure!(Subnets::<T>::contains_key(netuid), Error::SubnetNotExists);
		SubnetHyperparams::<T>::get(netuid).ok_or(Error::SubnetNotExists)
	}

	/// Checks weights in the order that `set_weights` documents, from their number on; `pause` is the
	/// least number of blocks since the last ones. What is too long is refused before it is looked at.
	pub(crate) fn examine(
		ballot: &Ballot<T::AccountId>,
		hyperparams: &Hyperparams,
		pause: Option<u64>,
	) -> Result<Vote, Error<T>> {
		let Ballot { netuid, hotkey, uids, values, version_key } = *ballot;
		ensure!(uids.len() == values.len(), Error::WeightVecNotEqualSize);
		let neurons = SubnetworkN::<T>::get(netuid);
		ensure!(uids.len() <= neurons.into(), Error::UidsLengthExceedUidsInSubNet);
		let uid = Self::ensure_has_say(netuid, hotkey)?;
		let version_suffices = version_key >= hyperparams.weights_version;
		ensure!(version_suffices, Error::IncorrectWeightVersionKey);
		if let Some(pause) = pause {
			ensure!(Self::is_rested(netuid, uid, pause), Error::SettingWeightsTooFast);
		}
		let only_itself = *uids == [uid];
		let may = only_itself || Self::may_validate(netuid, hotkey, uid);
		ensure!(may, Error::NeuronNoValidatorPermit);
		let scaled = max_upscale(values);
		let row = Self::row(uids, &scaled, neurons)?;
		let least = hyperparams.min_weights.min(neurons);
		ensure!(only_itself || uids.len() >= least.into(), Error::WeightVecLengthIsLow);
		let within = only_itself || within_max_weight(&scaled, hyperparams.max_weight);
		ensure!(within, Error::MaxWeightExceeded);
		Ok(Vote { netuid, uid, row })
	}

	/// The uid of a hotkey that is registered and has the stake to set weights; the owner's needs none.
	///
	/// **Errors**: [`Error::HotKeyNotRegisteredInSubNet`], [`Error::NotEnoughStakeToSetWeights`].
	pub(crate) fn ensure_has_say(netuid: NetUid, hotkey: &T::AccountId) -> Result<u16, Error<T>> {
		let uid = Uids::<T>::get(netuid, hotkey).ok_or(Error::HotKeyNotRegisteredInSubNet)?;
		let threshold = GlobalSettings::<T>::get().stake_threshold;
		let enough = threshold == 0
			|| SubnetOwnerHotkey::<T>::get(netuid) == *hotkey
			|| Self::stake_weight(netuid, hotkey) >= threshold;
		ensure!(enough, Error::NotEnoughStakeToSetWeights);
		Ok(uid)
	}

	/// Whether `pause` blocks have passed since a neuron last set weights, if it ever did.
	pub(crate) fn is_rested(netuid: NetUid, uid: u16, pause: u64) -> bool {
		let uid = usize::from(uid);
		let registered =
			Neurons::<T>::get(netuid).get(uid).map_or(0, |neuron| neuron.registered_at);
		let updated = LastUpdate::<T>::get(netuid).get(uid).copied().unwrap_or(0);
		// The clock never goes back.
		updated <= registered || Self::now().saturating_sub(updated) >= pause
	}

	/// Writes weights; they count as set in the block `at`.
	pub(crate) fn enter(vote: Vote, at: u64) {
		let Vote { netuid, uid, row } = vote;
		Self::keep_row(netuid, uid, row, at);
		Self::deposit_event(Event::WeightsSet(netuid, uid));
	}

	/// Keeps a row of weights as that which a uid has set in the block `at`.
	pub(crate) fn keep_row(netuid: NetUid, uid: u16, row: Row, at: u64) {
		if row.is_empty() {
			Weights::<T>::remove(netuid, uid);
		} else {
			Weights::<T>::insert(netuid, uid, row);
		}
		LastUpdate::<T>::mutate(netuid, |updates| {
			if let Some(updated) = updates.get_mut(usize::from(uid)) {
				*updated = at;
			}
		});
	}

	/// Whether a neuron has a permit in force, or is the owner's.
	fn may_validate(netuid: NetUid, hotkey: &T::AccountId, uid: u16) -> bool {
		let permits = EpochResults::<T>::get(netuid).permits;
		permits.get(usize::from(uid)) == Some(&true)
			|| SubnetOwnerHotkey::<T>::get(netuid) == *hotkey
	}

	/// The weights as they are kept, where the receivers are numbered below `neurons`.
	///
	/// **Errors**: [`Error::DuplicateUids`], [`Error::UidVecContainInvalidOne`].
	pub(crate) fn row(uids: &[u16], scaled: &[u16], neurons: u16) -> Result<Row, Error<T>> {
		let mut row: Vec<_> = uids.iter().copied().zip(scaled.iter().copied()).collect();
		row.sort_unstable();
		let unique = row.iter().zip(row.iter().skip(1)).all(|((one, _), (next, _))| one != next);
		ensure!(unique, Error::DuplicateUids);
		ensure!(row.iter().all(|(uid, _)| *uid < neurons), Error::UidVecContainInvalidOne);
		row.retain(|(_, value)| *value > 0);
		// No more than neurons, or than subnets.
		Ok(BoundedVec::truncate_from(row))
	}
}

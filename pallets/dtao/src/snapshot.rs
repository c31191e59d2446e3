//! What an epoch looks at: the neurons of a subnet, and what stands behind each.

use crate::{
	Bonds, Config, EpochResults, GlobalSettings, LastEpochBlock, LastUpdate, Neurons, Pallet,
	Params, StakePools, SubnetOwnerHotkey, Uids, Weights,
};
use alloc::vec::Vec;
use dtao_core::{
	stake_pool::StakePool,
	yuma::{self, Input, Outcome, Row},
	Inheritance, NetUid, Stake,
};

/// Who can earn in an epoch, and all that is staked with it: loaded once for consensus and payment.
pub(crate) struct Member<AccountId> {
	/// Who it is.
	pub hotkey: AccountId,
	/// Who owns it.
	pub coldkey: AccountId,
	/// What is staked with it on the subnet.
	pub alpha: StakePool,
	/// What is staked with it on root.
	pub root: StakePool,
	/// What it validates with weighs, in rao: what it keeps of both and what it inherits.
	pub weight: u64,
}

impl<AccountId> Member<AccountId> {
	/// Its own stake, with whomever it is lent.
	pub fn stake(&self) -> Stake {
		Stake { alpha: self.alpha.value.into(), root: self.root.value.into() }
	}
}

/// A neuron, what is staked with it, the block of its weights, and whether it has a permit.
type Listed<'a, AccountId> =
	((((u16, &'a crate::Neuron<AccountId>), &'a Member<AccountId>), u64), bool);

/// A subnet at its epoch.
pub(crate) struct Snapshot<AccountId> {
	/// The subnet.
	pub netuid: NetUid,
	/// Who can earn: all neurons by uid, and behind them the parents that have no uid.
	pub earners: Vec<Member<AccountId>>,
	/// The uid of the owner's hotkey.
	pub owner: Option<u16>,
	/// What a rao on root weighs beside one of alpha, in parts of `u64::MAX`.
	pub tao_weight: u64,
	/// Whose stake is whose children's, by place among those who can earn.
	pub inheritance: Inheritance,
	neurons: Vec<yuma::Neuron>,
	weights: Vec<Row>,
}

impl<AccountId> Snapshot<AccountId> {
	/// All neurons, of which there are at most [`crate::MAX_UIDS`].
	pub fn neurons(&self) -> u32 {
		self.neurons.len() as u32
	}

	/// The neurons whose permit is in force.
	pub fn validators(&self) -> u32 {
		self.neurons.iter().filter(|neuron| neuron.permit).count() as u32
	}
}

impl<T: Config> Pallet<T> {
	/// Loads all that an epoch of the subnet looks at. Of weights only those whose giver has a permit:
	/// the others have no say.
	///
	/// Stake below the threshold counts for nothing, except the owner's.
	pub(crate) fn snapshot(netuid: NetUid) -> Snapshot<T::AccountId> {
		let tao_weight = Params::<T>::get().tao_weight;
		let threshold = GlobalSettings::<T>::get().stake_threshold;
		let owner = Uids::<T>::get(netuid, SubnetOwnerHotkey::<T>::get(netuid));
		let updates = LastUpdate::<T>::get(netuid);
		// Whoever is newer than the last epoch is not in its results and has no permit.
		let permits = EpochResults::<T>::get(netuid).permits;
		let permits = permits.into_iter().chain(core::iter::repeat(false));
		let registered = Neurons::<T>::get(netuid);
		let members = registered
			.iter()
			.map(|neuron| Self::member(netuid, neuron.hotkey.clone(), neuron.coldkey.clone()));
		let (mut earners, inheritance) = Self::inherit(netuid, members.collect());
		for (earner, stake) in earners.iter_mut().zip(inheritance.stakes()) {
			earner.weight = stake.weight(tao_weight);
		}
		let listed = (0..).zip(&registered).zip(&earners).zip(updates).zip(permits);
		let load = |((((uid, neuron), member), last_update), permit): Listed<_>| {
			let counts = member.weight >= threshold || owner == Some(uid);
			let seen = yuma::Neuron {
				stake: if counts { member.weight } else { 0 },
				registered_at: neuron.registered_at,
				last_update,
				permit,
			};
			let weights = if permit { Weights::<T>::get(netuid, uid) } else { Default::default() };
			(seen, weights.into_inner())
		};
		let (neurons, weights) = listed.map(load).unzip();
		Snapshot { netuid, earners, owner, tao_weight, inheritance, neurons, weights }
	}

	/// What the validators of a subnet agree on.
	///
	/// **Details**: committed weights count from the block of their commit, so what has to pass until
	/// their reveal is added to the time after which a validator is inactive.
	pub(crate) fn judge(snapshot: &Snapshot<T::AccountId>) -> Outcome {
		let hyperparams = Self::hyperparams(snapshot.netuid);
		let mut params = hyperparams.yuma();
		if hyperparams.commit_reveal {
			// What no block number reaches is never over.
			let wait = hyperparams.reveal_period.saturating_mul(hyperparams.tempo.into());
			params.activity_cutoff = params.activity_cutoff.saturating_add(wait);
		}
		let bonds = Bonds::<T>::get(snapshot.netuid).into_iter().map(|row| row.into_inner());
		let input = Input {
			now: Self::now(),
			last_epoch: LastEpochBlock::<T>::get(snapshot.netuid),
			neurons: &snapshot.neurons,
			owner: snapshot.owner,
			weights: &snapshot.weights,
			bonds: &bonds.collect::<Vec<Row>>(),
		};
		yuma::epoch(&input, &params)
	}

	/// Loads what is staked with a hotkey.
	pub(crate) fn member(
		netuid: NetUid,
		hotkey: T::AccountId,
		coldkey: T::AccountId,
	) -> Member<T::AccountId> {
		let alpha = StakePools::<T>::get(netuid, &hotkey).unwrap_or_default();
		let root = StakePools::<T>::get(NetUid::ROOT, &hotkey).unwrap_or_default();
		Member { hotkey, coldkey, alpha, root, weight: 0 }
	}
}

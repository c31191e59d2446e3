//! What an epoch looks at: the neurons of a subnet, and what stands behind each.

use crate::{
	Bonds, Config, EpochResults, GlobalSettings, LastEpochBlock, LastUpdate, Neurons, Pallet,
	Params, StakePools, SubnetOwnerHotkey, Uids, Weights,
};
use alloc::vec::Vec;
use dtao_core::{
	emission::weighted_root,
	stake_pool::StakePool,
	yuma::{self, Input, Outcome, Row},
	NetUid,
};

/// A neuron and all that is staked with it, loaded once for consensus and payment.
pub(crate) struct Member<AccountId> {
	/// Who it is.
	pub hotkey: AccountId,
	/// Who owns it.
	pub coldkey: AccountId,
	/// What is staked with it on the subnet.
	pub alpha: StakePool,
	/// What is staked with it on root.
	pub root: StakePool,
	/// What both weigh, in rao.
	pub weight: u64,
}

/// A subnet at its epoch.
pub(crate) struct Snapshot<AccountId> {
	/// The subnet.
	pub netuid: NetUid,
	/// All neurons by uid.
	pub members: Vec<Member<AccountId>>,
	/// The uid of the owner's hotkey.
	pub owner: Option<u16>,
	/// What a rao on root weighs beside one of alpha, in parts of `u64::MAX`.
	pub tao_weight: u64,
	neurons: Vec<yuma::Neuron>,
	weights: Vec<Row>,
}

impl<AccountId> Snapshot<AccountId> {
	/// All neurons, of which there are at most [`crate::MAX_UIDS`].
	pub fn neurons(&self) -> u32 {
		self.members.len() as u32
	}

	/// The neurons whose permit is in force.
	pub fn validators(&self) -> u32 {
		self.neurons.iter().filter(|neuron| neuron.permit).count() as u32
	}
}

impl<T: Config> Pallet<T> {
	/// What the stake with a hotkey weighs on a subnet, in rao.
	pub(crate) fn stake_weight(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		let staked = |on| StakePools::<T>::get(on, hotkey).map_or(0, |pool| pool.value);
		weigh(staked(netuid), staked(NetUid::ROOT), Params::<T>::get().tao_weight)
	}

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
		let listed = (0..).zip(registered).zip(updates).zip(permits);
		let load = |(((uid, neuron), last_update), permit): (((u16, crate::Neuron<_>), _), _)| {
			let registered_at = neuron.registered_at;
			let member = Self::member(netuid, neuron, tao_weight);
			let counts = member.weight >= threshold || owner == Some(uid);
			let seen = yuma::Neuron {
				stake: if counts { member.weight } else { 0 },
				registered_at,
				last_update,
				permit,
			};
			let weights = if permit { Weights::<T>::get(netuid, uid) } else { Default::default() };
			(member, (seen, weights.into_inner()))
		};
		let (members, (neurons, weights)) = listed.map(load).unzip();
		Snapshot { netuid, members, owner, tao_weight, neurons, weights }
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

	fn member(
		netuid: NetUid,
		neuron: crate::Neuron<T::AccountId>,
		tao_weight: u64,
	) -> Member<T::AccountId> {
		let crate::Neuron { hotkey, coldkey, .. } = neuron;
		let alpha = StakePools::<T>::get(netuid, &hotkey).unwrap_or_default();
		let root = StakePools::<T>::get(NetUid::ROOT, &hotkey).unwrap_or_default();
		let weight = weigh(alpha.value, root.value, tao_weight);
		Member { hotkey, coldkey, alpha, root, weight }
	}
}

/// What stake weighs: all of its alpha and a part of its TAO on root. **Rounding**: down.
fn weigh(alpha: u64, root: u64, tao_weight: u64) -> u64 {
	// 21 million of both stay far below 64 bits.
	alpha.saturating_add(weighted_root(root.into(), tao_weight))
}

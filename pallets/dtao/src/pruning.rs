//! Which neuron of a full subnet loses its uid to a newcomer.

use crate::{
	Config, EpochResults, Hyperparams, Neuron, Pallet, SubnetOwner, SubnetOwnerHotkey, Uids,
};
use alloc::vec::Vec;
use dtao_core::NetUid;

/// What neurons are compared by: alpha earned in the last epoch, block of registration, uid. The
/// lowest goes first.
type Standing = (u64, u64, u16);

impl<T: Config> Pallet<T> {
	/// The uid that a full subnet gives to a newcomer: that of the lowest [`Standing`]. Nothing where
	/// every neuron is one of the owner's safe ones.
	///
	/// While more neurons than the subnet sets aside are out of their immunity, one of them goes;
	/// otherwise an immune one, so that a rush of newcomers replaces its own and can't drive out all
	/// the others. Without any immune neuron it is one of the others all the same.
	pub(crate) fn uid_to_prune(
		netuid: NetUid,
		neurons: &[Neuron<T::AccountId>],
		hyperparams: &Hyperparams,
	) -> Option<u16> {
		let safe = Self::safe_uids(netuid, neurons, hyperparams.immune_owner_uids);
		let emission = EpochResults::<T>::get(netuid).emission;
		let earned = |uid: u16| emission.get(usize::from(uid)).copied().unwrap_or(0);
		let standings = (0..)
			.zip(neurons)
			.filter(|(uid, _)| !safe.contains(uid))
			.map(|(uid, neuron)| (earned(uid), neuron.registered_at, uid));
		// The clock never goes back.
		let (now, immunity) = (Self::now(), u64::from(hyperparams.immunity_period));
		let (immune, others): (Vec<Standing>, Vec<Standing>) =
			standings.partition(|(_, at, _)| now.saturating_sub(*at) < immunity);
		let lowest_other = others.iter().min();
		let lowest = if others.len() > usize::from(hyperparams.min_non_immune_uids) {
			lowest_other
		} else {
			immune.iter().min().or(lowest_other)
		};
		lowest.map(|(_, _, uid)| *uid)
	}

	/// The owner's neurons that are never replaced, at most `limit`: that of the owner's hotkey first,
	/// then the earliest registered.
	fn safe_uids(netuid: NetUid, neurons: &[Neuron<T::AccountId>], limit: u16) -> Vec<u16> {
		let first = Uids::<T>::get(netuid, SubnetOwnerHotkey::<T>::get(netuid));
		let owner = SubnetOwner::<T>::get(netuid);
		let mut by_age: Vec<_> =
			(0..).zip(neurons).filter(|(uid, _)| Some(*uid) != first).collect();
		by_age.sort_unstable_by_key(|(uid, neuron)| (neuron.registered_at, *uid));
		let others =
			by_age.into_iter().filter(|(_, neuron)| neuron.coldkey == owner).map(|(uid, _)| uid);
		first.into_iter().chain(others).take(limit.into()).collect()
	}
}

//! Subnets to measure in: their neurons, what these think of each other, and what stands behind each.

use super::{
	claims::earn,
	economy::{
		change_everything, dissolve_others, everywhere, fund, hoard, identity, index, set_clock,
		staker, subnets, LAST, NOW, OTHER_DISSOLUTIONS, STAKE,
	},
	families::adopt,
};
use crate::{
	epoch::DueEpoch,
	types::{Commit, Row},
	Bonds, ByUid, Config, Delegates, EpochResult, EpochResults, Hyperparams, LastEpochBlock,
	LastUpdate, Neurons, Owner, Pallet, SubnetEpochIndex, SubnetHyperparams, SubnetIdentitiesV3,
	SubnetLocked, SubnetOwnerHotkey, WeightCommits, Weights, MAX_COMMITS, MAX_ROOT_VALIDATORS,
	MAX_SUBNETS, MAX_UIDS,
};
use alloc::{vec, vec::Vec};
use dtao_core::{Alpha, Amount, NetUid, Pending, Tao};
use frame_benchmarking::v2::{account, whitelisted_caller};
use frame_support::BoundedVec;
use sp_runtime::traits::Hash;

/// The epoch that the last subnet is in.
const EPOCH: u64 = 1_000;

/// The hotkey of a uid.
pub(super) fn hotkey<T: Config>(uid: u32) -> T::AccountId {
	account("neuron", uid, 0)
}

/// The coldkey that owns the hotkey of a uid.
pub(super) fn coldkey<T: Config>(uid: u32) -> T::AccountId {
	account("keeper", uid, 0)
}

/// Fills a subnet with `count` neurons, each somebody else's.
///
/// Others stake with them, there and on root, the more the higher the uid; their owners do so on all
/// other subnets.
pub(super) fn populate<T: Config>(netuid: NetUid, count: u32) {
	Pallet::<T>::clear_neurons(netuid);
	set_clock::<T>(1);
	for uid in 0..count {
		let (hotkey, coldkey) = (hotkey::<T>(uid), coldkey::<T>(uid));
		Owner::<T>::insert(&hotkey, &coldkey);
		Delegates::<T>::insert(&hotkey, 1_000);
		assert!(Pallet::<T>::append_neuron(netuid, &hotkey).is_ok());
		index::<T>(&coldkey, &hotkey, everywhere().filter(|on| *on != netuid && !on.is_root()));
		for on in [netuid, NetUid::ROOT] {
			let (nominator, amount) =
				(account("nominator", 0, 0), STAKE.rao() * u64::from(uid + 1));
			assert!(Pallet::<T>::deposit(on, &hotkey, &nominator, amount).is_ok());
		}
	}
	set_clock::<T>(NOW);
}

/// All subnets, the last one with `count` neurons after an epoch that gave a permit to the first
/// `validators`. The consensus that costs most is in force.
pub(super) fn society<T: Config>(count: u32, validators: u32) {
	subnets::<T>(MAX_SUBNETS as u16);
	populate::<T>(LAST, count);
	SubnetHyperparams::<T>::insert(
		LAST,
		Hyperparams {
			max_validators: MAX_UIDS as u16,
			max_weight: u16::MAX - 1,
			bonds_penalty: u16::MAX,
			yuma3: true,
			liquid_alpha: true,
			immune_owner_uids: 10,
			..Hyperparams::default()
		},
	);
	LastEpochBlock::<T>::insert(LAST, u64::from(NOW) - 360);
	SubnetEpochIndex::<T>::insert(LAST, EPOCH);
	LastUpdate::<T>::insert(LAST, by_uid(count, |_| u64::from(NOW) - 100));
	EpochResults::<T>::insert(
		LAST,
		EpochResult {
			stake: by_uid(count, |_| 1),
			active: by_uid(count, |_| true),
			permits: by_uid(count, |uid| uid < validators),
			consensus: by_uid(count, |_| 1),
			incentive: by_uid(count, |_| 1),
			dividends: by_uid(count, |_| 1),
			validator_trust: by_uid(count, |_| 1),
			emission: by_uid(count, |_| 1),
			alpha_dividends: by_uid(count, |_| 1),
			tao_dividends: by_uid(count, |_| 1),
			burned: u64::MAX,
		},
	);
}

/// A full subnet of validators only, each with weights and bonds for all; answers with the hotkey of
/// one that may set weights now.
pub(super) fn parliament<T: Config>() -> T::AccountId {
	society::<T>(MAX_UIDS, MAX_UIDS);
	give::<T>(MAX_UIDS, dense);
	fund::<T>(&whitelisted_caller(), 10_000);
	let validator = hotkey::<T>(MAX_UIDS - 1);
	adopt::<T>(&validator);
	validator
}

/// What such a validator may think of all, in no order.
pub(super) fn opinion() -> (Vec<u16>, Vec<u16>) {
	let weights = dense(0).into_iter().map(|(to, weight)| ((to * 97) % MAX_UIDS as u16, weight));
	weights.unzip()
}

/// Somebody new to a full subnet whose neurons are all validators with commits: the last hotkey that
/// the caller can own.
pub(super) fn newcomer<T: Config>() -> T::AccountId {
	parliament::<T>();
	hoard::<T>(&whitelisted_caller());
	commit::<T>(T::Hashing::hash(b"due"), MAX_COMMITS - 1);
	account("newcomer", 0, 0)
}

/// A full root, and somebody new to it with the highest root stake: a coldkey and the last hotkey that
/// it can own.
///
/// Nobody owns it yet, though there is stake with it: a registration associates or replaces, here both.
pub(super) fn candidate<T: Config>() -> (T::AccountId, T::AccountId) {
	subnets::<T>(MAX_SUBNETS as u16);
	populate::<T>(NetUid::ROOT, MAX_ROOT_VALIDATORS);
	let (coldkey, hotkey) = staker::<T>();
	// Each validator has been staked with twice.
	let amount = 2 * STAKE.rao() * u64::from(MAX_ROOT_VALIDATORS + 1);
	assert!(Pallet::<T>::deposit(NetUid::ROOT, &hotkey, &coldkey, amount).is_ok());
	Owner::<T>::remove(&hotkey);
	hoard::<T>(&coldkey);
	(coldkey, hotkey)
}

/// Gives the first `validators` a row of weights each, and the same of bonds.
pub(super) fn give<T: Config>(validators: u32, row: impl Fn(u32) -> Row) {
	(0..validators).for_each(|uid| Weights::<T>::insert(LAST, uid as u16, row(uid)));
	Bonds::<T>::insert(LAST, by_uid(validators, row));
}

/// Something for every uid of a full subnet, in no order of size.
pub(super) fn dense(from: u32) -> Row {
	by_uid(MAX_UIDS, |to| (to as u16, 10_000 + ((from * 7_919 + to * 104_729) % 50_000) as u16))
}

/// Lets `count` neurons all validate and all earn, each by the one before it: the largest weight is
/// the consensus. What is pending is enough for a part for each, and for an owner without a uid: for
/// root in TAO and in alpha, as after a switch of the rules, where there is alpha to claim of all
/// subnets.
pub(super) fn ring<T: Config>(count: u32) {
	society::<T>(count, count);
	let next = |uid: u32| ((uid + 1).checked_rem(count).unwrap_or(0) as u16, u16::MAX);
	give::<T>(count, |uid| BoundedVec::truncate_from(vec![next(uid)]));
	(0..count).for_each(|uid| earn::<T>(&hotkey::<T>(uid)));
	SubnetHyperparams::<T>::mutate_extant(LAST, |hyperparams| hyperparams.kappa = 0);
	SubnetOwnerHotkey::<T>::insert(LAST, account::<T::AccountId>("owner's hotkey", 0, 0));
	let pot = Alpha::new(100 * STAKE.rao());
	let root_tao = Tao::new(pot.rao());
	let pending = Pending { owner: pot, miners: pot, validators: pot, root_tao, root_alpha: pot };
	assert!(Pallet::<T>::update_subnet(LAST, |subnet| subnet.pending = pending).is_ok());
}

/// The epoch of the last subnet, due.
pub(super) fn due() -> Vec<DueEpoch> {
	vec![DueEpoch { since: 0, netuid: LAST }]
}

/// Whether the owner of every one of `count` neurons has been paid alpha and TAO on root.
pub(super) fn all_are_paid<T: Config>(count: u32) -> bool {
	let paid = |uid, on| Pallet::<T>::stake_of(on, &hotkey::<T>(uid), &coldkey::<T>(uid)) > 0;
	(0..count).all(|uid| paid(uid, LAST) && paid(uid, NetUid::ROOT))
}

/// Makes the last subnet one whose weights are committed first, with the commits of every neuron: one
/// to `hash` that can be revealed now, and `others` that can't be yet.
pub(super) fn commit<T: Config>(hash: T::Hash, others: u32) {
	SubnetHyperparams::<T>::mutate_extant(LAST, |hyperparams| hyperparams.commit_reveal = true);
	let due = Commit { hash, epoch: EPOCH - 1, at: u64::from(NOW) - 360 };
	let early = Commit { hash: T::Hashing::hash(b"early"), epoch: EPOCH, ..due.clone() };
	let mut commits = vec![due];
	commits.resize(others as usize + 1, early);
	let commits = BoundedVec::truncate_from(commits);
	for neuron in Neurons::<T>::get(LAST) {
		WeightCommits::<T>::insert(LAST, neuron.hotkey, commits.clone());
	}
}

/// A dissolution of the last subnet that begins with nothing to pay and all to forget that `count`
/// neurons and an owner can leave.
pub(super) fn farewell<T: Config>(count: u32) {
	society::<T>(count, 0);
	(0..count).for_each(|uid| Weights::<T>::insert(LAST, uid as u16, dense(uid)));
	commit::<T>(T::Hashing::hash(b"due"), MAX_COMMITS - 1);
	change_everything::<T>(LAST);
	SubnetIdentitiesV3::<T>::insert(LAST, identity());
	SubnetLocked::<T>::insert(LAST, STAKE);
	assert!(Pallet::<T>::do_dissolve_network(LAST).is_ok());
	dissolve_others::<T>(OTHER_DISSOLUTIONS);
}

/// What `entry` has for each of `count` uids.
fn by_uid<Entry>(count: u32, entry: impl Fn(u32) -> Entry) -> ByUid<Entry> {
	BoundedVec::truncate_from((0..count).map(entry).collect())
}

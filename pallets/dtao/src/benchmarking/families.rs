//! Families to measure: as many as a subnet can have, each with as many children as it can.

use super::{
	claims::earn,
	economy::{everywhere, index, set_clock, staker, subnets, LAST, NOW, STAKE},
	society::{coldkey, hotkey, populate, ring},
};
use crate::{
	Children, Config, Delegates, Families, Family, LastChildkeyTakeIncrease, Owner, Pallet,
	PendingChildren, MAX_CHILDREN, MAX_FAMILIES, MAX_SUBNETS, MAX_UIDS,
};
use dtao_core::{Amount, NetUid};
use frame_benchmarking::v2::account;
use frame_support::BoundedVec;

/// What each child gets of a parent's stake.
const PART: u64 = u64::MAX / MAX_CHILDREN as u64;

/// A parent without a uid.
fn parent<T: Config>(number: u32) -> T::AccountId {
	account("parent", number, 0)
}

/// Who owns it.
fn lender<T: Config>(number: u32) -> T::AccountId {
	account("lender", number, 0)
}

/// A neuron of the last subnet whose take has been raised before: its coldkey and its hotkey.
pub(super) fn caretaker<T: Config>() -> (T::AccountId, T::AccountId) {
	subnets::<T>(MAX_SUBNETS as u16);
	let (coldkey, hotkey) = staker::<T>();
	assert!(Pallet::<T>::append_neuron(LAST, &hotkey).is_ok());
	LastChildkeyTakeIncrease::<T>::insert(LAST, &hotkey, 1);
	(coldkey, hotkey)
}

/// As many families as can be, the last of whose parents may ask for other children: its coldkey, its
/// hotkey, and children for it, each of whom is a parent too.
pub(super) fn clan<T: Config>() -> (T::AccountId, T::AccountId, Children<T::AccountId>) {
	subnets::<T>(MAX_SUBNETS as u16);
	populate::<T>(LAST, MAX_FAMILIES);
	let families = (0..MAX_FAMILIES).map(|uid| {
		let pending = PendingChildren { children: of(newborn::<T>), due: NOW.into() };
		Family {
			parent: hotkey::<T>(uid),
			children: of(stranger::<T>(uid)),
			pending: Some(pending),
			changed_at: 1,
		}
	});
	found::<T>(families);
	let last = MAX_FAMILIES - 1;
	(coldkey::<T>(last), hotkey::<T>(last), of(hotkey::<T>))
}

/// A full [`ring`] beside which `count` parents without a uid earn. At the epoch each gets other
/// children than it has: neurons, in place of who has no uid.
pub(super) fn dynasty<T: Config>(count: u32) {
	ring::<T>(MAX_UIDS);
	set_clock::<T>(1);
	(0..count).for_each(settle_down::<T>);
	set_clock::<T>(NOW);
	let families = (0..count).map(|number| {
		let neuron = |child| hotkey::<T>((number * MAX_CHILDREN + child) % MAX_UIDS);
		let pending = PendingChildren { children: of(neuron), due: NOW.into() };
		Family {
			parent: parent::<T>(number),
			children: of(stranger::<T>(number)),
			pending: Some(pending),
			changed_at: 1,
		}
	});
	found::<T>(families);
}

/// Makes a hotkey a child of as many parents as can be, each with as many children as it can have.
pub(super) fn adopt<T: Config>(hotkey: &T::AccountId) {
	let families = (0..MAX_FAMILIES).map(|number| {
		let stranger = stranger::<T>(number);
		let child = |child| if child == 0 { hotkey.clone() } else { stranger(child) };
		let pending = PendingChildren { children: of(newborn::<T>), due: NOW.into() };
		Family {
			parent: parent::<T>(number),
			children: of(child),
			pending: Some(pending),
			changed_at: 1,
		}
	});
	found::<T>(families);
}

/// Whether all `count` parents have got their children and been paid alpha and TAO on root.
pub(super) fn all_have_settled<T: Config>(count: u32) -> bool {
	let paid = |number, on| Pallet::<T>::stake_of(on, &parent::<T>(number), &lender::<T>(number));
	let families = Families::<T>::get(LAST);
	families.len() == count as usize
		&& families.iter().all(|family| family.pending.is_none())
		&& (0..count).all(|number| paid(number, LAST) > 0 && paid(number, NetUid::ROOT) > 0)
}

/// Lets somebody stake with a parent, as others do with a neuron.
fn settle_down<T: Config>(number: u32) {
	let (hotkey, coldkey) = (parent::<T>(number), lender::<T>(number));
	Owner::<T>::insert(&hotkey, &coldkey);
	Delegates::<T>::insert(&hotkey, 1_000);
	index::<T>(&coldkey, &hotkey, everywhere().filter(|on| *on != LAST && !on.is_root()));
	for on in [LAST, NetUid::ROOT] {
		let nominator = account("nominator", 0, 0);
		assert!(Pallet::<T>::deposit(on, &hotkey, &nominator, STAKE.rao()).is_ok());
	}
	earn::<T>(&hotkey);
}

/// Gives the last subnet these families, and tells of them.
fn found<T: Config>(families: impl Iterator<Item = Family<T::AccountId>>) {
	let families = BoundedVec::truncate_from(families.collect());
	Pallet::<T>::change_families(LAST, |there| *there = families);
}

/// As many children as can be, with equal parts.
fn of<AccountId>(child: impl Fn(u32) -> AccountId) -> Children<AccountId> {
	let children = (0..MAX_CHILDREN).map(|number| (PART, child(number)));
	BoundedVec::truncate_from(children.collect())
}

/// Children of a parent that have no uid and no other parent.
fn stranger<T: Config>(parent: u32) -> impl Fn(u32) -> T::AccountId {
	move |child| account("stranger", parent, child)
}

/// A child that many wait for.
fn newborn<T: Config>(child: u32) -> T::AccountId {
	account("newborn", child, 0)
}

//! Who validates with whose stake: the families of a subnet, and what clients read of them.
//!
//! A subnet's families are one value. By parent and by child they are told as copies, written here
//! alone and held to it by the invariants.

use crate::{
	ChildKeys, Config, Event, Families, GlobalSettings, Pallet, ParentKeys, PendingChildKeys,
	MAX_CHILDREN, MAX_FAMILIES,
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use dtao_core::NetUid;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Children and their parts of `u64::MAX`.
pub type Children<AccountId> = BoundedVec<(u64, AccountId), ConstU32<{ MAX_CHILDREN }>>;

/// The families of a subnet.
pub(crate) type FamiliesOf<AccountId> = BoundedVec<Family<AccountId>, ConstU32<{ MAX_FAMILIES }>>;

/// A hotkey that gives parts of its stake on a subnet to others.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Family<AccountId> {
	/// Whose stake it is.
	pub parent: AccountId,
	/// Who validates with it.
	pub children: Children<AccountId>,
	/// Who will.
	pub pending: Option<PendingChildren<AccountId>>,
	/// The block of the last change that was asked for.
	pub changed_at: u64,
}

/// Children that wait for their block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct PendingChildren<AccountId> {
	/// The children.
	pub children: Children<AccountId>,
	/// The block from which an epoch puts them in their place.
	pub due: u64,
}

impl<AccountId: Clone + PartialEq> Family<AccountId> {
	/// Whether the hotkey is a child, or will be.
	pub(crate) fn has(&self, hotkey: &AccountId) -> bool {
		let pending = self.pending.iter().flat_map(|pending| &pending.children);
		self.children.iter().chain(pending).any(|(_, child)| child == hotkey)
	}

	/// Whether there are children, or will be.
	pub(crate) fn lends_or_will(&self) -> bool {
		let pending = self.pending.iter().flat_map(|pending| &pending.children);
		self.children.iter().chain(pending).next().is_some()
	}

	/// Puts the children that are due in their place; answers with them.
	fn activate(&mut self, now: u64) -> Option<(AccountId, Children<AccountId>)> {
		let pending = self.pending.take_if(|pending| pending.due <= now)?;
		self.children = pending.children;
		Some((self.parent.clone(), self.children.clone()))
	}

	/// Whether nothing is left of the family, not even a time to wait.
	fn is_over(&self, now: u64, rate_limit: u64) -> bool {
		// The clock never goes back.
		let rested = now.saturating_sub(self.changed_at) >= rate_limit;
		self.children.is_empty() && self.pending.is_none() && rested
	}
}

impl<T: Config> Pallet<T> {
	/// How many families a subnet has: at most [`MAX_FAMILIES`].
	pub(crate) fn families(netuid: NetUid) -> u32 {
		Families::<T>::decode_len(netuid).unwrap_or(0) as u32
	}

	/// Puts the children of a subnet that are due in their place, and forgets families of which nothing
	/// is left.
	///
	/// **Events**: [`Event::SetChildren`].
	pub(crate) fn activate_children(netuid: NetUid) {
		if Self::families(netuid) == 0 {
			return;
		}
		let (now, rate_limit) = (Self::now(), GlobalSettings::<T>::get().children_rate_limit);
		let activated: Vec<_> = Self::change_families(netuid, |families| {
			let activated = families.iter_mut().filter_map(|family| family.activate(now)).collect();
			families.retain(|family| !family.is_over(now, rate_limit));
			activated
		});
		for (parent, children) in activated {
			Self::deposit_event(Event::SetChildren(parent, netuid, children.into_inner()));
		}
	}

	/// Forgets all families of a subnet.
	pub(crate) fn forget_families(netuid: NetUid) {
		Self::change_families(netuid, |families| families.clear());
	}

	/// Changes the families of a subnet, and what is told of them.
	pub(crate) fn change_families<R>(
		netuid: NetUid,
		change: impl FnOnce(&mut FamiliesOf<T::AccountId>) -> R,
	) -> R {
		let before = Families::<T>::get(netuid);
		let mut after = before.clone();
		let answer = change(&mut after);
		if after != before {
			Self::tell_families(netuid, &before, &after);
			if after.is_empty() {
				Families::<T>::remove(netuid);
			} else {
				Families::<T>::insert(netuid, after);
			}
		}
		answer
	}

	/// Tells what has become of families, where it differs.
	fn tell_families(
		netuid: NetUid,
		before: &[Family<T::AccountId>],
		after: &[Family<T::AccountId>],
	) {
		rewrite(children(before), children(after), |parent, children| match children {
			Some(children) => ChildKeys::<T>::insert(parent, netuid, children),
			None => ChildKeys::<T>::remove(parent, netuid),
		});
		rewrite(parents(before), parents(after), |child, parents| match parents {
			// A parent has one family.
			Some(parents) => {
				ParentKeys::<T>::insert(child, netuid, BoundedVec::truncate_from(parents))
			},
			None => ParentKeys::<T>::remove(child, netuid),
		});
		rewrite(pending(before), pending(after), |parent, pending| match pending {
			Some(PendingChildren { children, due }) => {
				PendingChildKeys::<T>::insert(netuid, parent, (children, due))
			},
			None => PendingChildKeys::<T>::remove(netuid, parent),
		});
	}
}

/// The children of each parent.
fn children<AccountId: Ord>(
	families: &[Family<AccountId>],
) -> BTreeMap<&AccountId, &Children<AccountId>> {
	let lend = families.iter().filter(|family| !family.children.is_empty());
	lend.map(|family| (&family.parent, &family.children)).collect()
}

/// The parents of each child, in the order of the families.
fn parents<AccountId: Ord + Clone>(
	families: &[Family<AccountId>],
) -> BTreeMap<&AccountId, Vec<(u64, AccountId)>> {
	let mut parents = BTreeMap::<_, Vec<_>>::new();
	for family in families {
		for (part, child) in &family.children {
			parents.entry(child).or_default().push((*part, family.parent.clone()));
		}
	}
	parents
}

/// The children that each parent waits for.
fn pending<AccountId: Ord>(
	families: &[Family<AccountId>],
) -> BTreeMap<&AccountId, &PendingChildren<AccountId>> {
	let families = families.iter();
	families.filter_map(|family| Some((&family.parent, family.pending.as_ref()?))).collect()
}

/// Writes every entry that has changed, and nothing for one that has gone.
fn rewrite<Key: Ord + Copy, Value: PartialEq>(
	before: BTreeMap<Key, Value>,
	after: BTreeMap<Key, Value>,
	write: impl Fn(Key, Option<Value>),
) {
	let gone = before.keys().filter(|key| !after.contains_key(key));
	gone.for_each(|key| write(*key, None));
	let changed = after.into_iter().filter(|(key, value)| before.get(key) != Some(value));
	changed.for_each(|(key, value)| write(key, Some(value)));
}

//! Families are possible, and their copies tell nothing else.

use crate::{
	ChildKeys, ChildkeyTake, Children, Config, Families, Family, LastChildkeyTakeIncrease, Owner,
	Pallet, ParentKeys, PendingChildKeys, PendingChildren, Uids, MAX_TAKE,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use dtao_core::NetUid;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(super) fn check_families() -> Result<(), TryRuntimeError> {
		let (mut lend, mut wait, mut inherit) = (0, 0, 0);
		for (netuid, families) in Families::<T>::iter() {
			ensure!(!families.is_empty(), "an empty list of families");
			let parents: BTreeSet<_> = families.iter().map(|family| &family.parent).collect();
			ensure!(parents.len() == families.len(), "a parent has two families");
			for family in &families {
				Self::check_family(family, &families)?;
				Self::check_copies(netuid, family)?;
			}
			lend += families.iter().filter(|family| !family.children.is_empty()).count();
			wait += families.iter().filter(|family| family.pending.is_some()).count();
			inherit += Self::check_parents(netuid, &families)?;
		}
		ensure!(ChildKeys::<T>::iter_keys().count() == lend, "children of no family");
		ensure!(PendingChildKeys::<T>::iter_keys().count() == wait, "pending children of none");
		ensure!(ParentKeys::<T>::iter_keys().count() == inherit, "parents of no family");
		Self::check_childkey_takes()
	}

	fn check_family(
		family: &Family<T::AccountId>,
		families: &[Family<T::AccountId>],
	) -> Result<(), TryRuntimeError> {
		ensure!(Owner::<T>::contains_key(&family.parent), "a parent that nobody owns");
		ensure!(family.changed_at <= Self::now(), "a family of the future");
		ensure!(!family.has(&family.parent), "a parent is its own child");
		let both = |other: &Family<_>| family.has(&other.parent) && other.has(&family.parent);
		ensure!(!families.iter().any(both), "a child is its parent's parent");
		check_parts(&family.children)?;
		family.pending.as_ref().map_or(Ok(()), |pending| check_parts(&pending.children))
	}

	fn check_copies(netuid: NetUid, family: &Family<T::AccountId>) -> Result<(), TryRuntimeError> {
		let Family { parent, children, pending, .. } = family;
		ensure!(ChildKeys::<T>::get(parent, netuid) == *children, "the published children differ");
		let told = PendingChildKeys::<T>::try_get(netuid, parent).ok();
		let told = told.map(|(children, due)| PendingChildren { children, due });
		ensure!(told == *pending, "the published pending children differ");
		Ok(())
	}

	/// Checks the parents of every child; answers with the number of children.
	fn check_parents(
		netuid: NetUid,
		families: &[Family<T::AccountId>],
	) -> Result<usize, TryRuntimeError> {
		let mut parents = BTreeMap::<_, Vec<_>>::new();
		for family in families {
			for (part, child) in &family.children {
				parents.entry(child).or_default().push((*part, family.parent.clone()));
			}
		}
		for (child, parents) in &parents {
			let told = ParentKeys::<T>::get(child, netuid);
			ensure!(told.into_inner() == *parents, "the published parents differ");
		}
		Ok(parents.len())
	}

	fn check_childkey_takes() -> Result<(), TryRuntimeError> {
		for (hotkey, netuid, take) in ChildkeyTake::<T>::iter() {
			ensure!(Uids::<T>::contains_key(netuid, hotkey), "a childkey take without a uid");
			ensure!(take <= MAX_TAKE, "a childkey take above the highest");
		}
		for (netuid, hotkey, raised_at) in LastChildkeyTakeIncrease::<T>::iter() {
			ensure!(
				ChildkeyTake::<T>::contains_key(hotkey, netuid) && raised_at <= Self::now(),
				"a raise of a childkey take that never was"
			);
		}
		Ok(())
	}
}

/// Holds that children are different ones, and that their parts are parts of a whole.
fn check_parts<AccountId: Ord>(children: &Children<AccountId>) -> Result<(), TryRuntimeError> {
	let hotkeys: BTreeSet<_> = children.iter().map(|(_, child)| child).collect();
	ensure!(hotkeys.len() == children.len(), "a child is there twice");
	ensure!(children.iter().all(|(part, _)| *part > 0), "a child has no part");
	let parts: u128 = children.iter().map(|(part, _)| u128::from(*part)).sum();
	ensure!(parts <= u64::MAX.into(), "children have more than the whole");
	Ok(())
}

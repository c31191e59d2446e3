//! Setting children and what they keep.
//!
//! A parent lends its own stake alone, not what it inherits, so that a child may have children of its
//! own. Neither has to be registered: who has no uid validates nothing, and earns with those who do.

use crate::{
	families::FamiliesOf, ChildkeyTake, Children, Config, Error, Event, Families, Family,
	GlobalSettings, LastChildkeyTakeIncrease, Owner, Pallet, PendingChildren, Settings, Subnets,
	Uids,
};
use alloc::{collections::BTreeSet, vec::Vec};
use dtao_core::NetUid;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Asks for other children of a hotkey on a subnet. None at all take the place of others just so.
	pub(crate) fn do_set_children(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
		children: Vec<(u64, T::AccountId)>,
	) -> DispatchResult {
		ensure!(!netuid.is_root(), Error::<T>::RegistrationNotPermittedOnRootSubnet);
		ensure!(Subnets::<T>::contains_key(netuid), Error::<T>::SubnetNotExists);
		Self::ensure_owns(coldkey, hotkey)?;
		let children = Children::try_from(children).map_err(|_| Error::<T>::TooManyChildren)?;
		Self::ensure_children(hotkey, &children, &Families::<T>::get(netuid))?;
		let settings = GlobalSettings::<T>::get();
		let enough = children.is_empty()
			|| Self::own_stake_weight(netuid, hotkey) >= settings.stake_threshold;
		ensure!(enough, Error::<T>::NotEnoughStakeToSetChildkeys);
		let due = Self::now().saturating_add(settings.children_delay); // blocks fit 64 bits
		let pending = PendingChildren { children: children.clone(), due };
		let place = if children.is_empty() { None } else { Self::place_for(netuid, hotkey)? };
		let evicted = Self::change_families(netuid, |families| {
			let evicted = place.map(|taken| families.remove(taken));
			Self::schedule_children(families, hotkey, pending, &settings)?;
			Ok::<_, Error<T>>(evicted)
		})?;
		if let Some(family) = evicted {
			Self::deposit_event(Event::SetChildren(family.parent, netuid, Vec::new()));
		}
		let children = children.into_inner();
		Self::deposit_event(Event::SetChildrenScheduled(hotkey.clone(), netuid, due, children));
		Ok(())
	}

	/// Sets what a hotkey keeps of its parents' dividends on a subnet.
	pub(crate) fn do_set_childkey_take(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuid: NetUid,
		take: u16,
	) -> DispatchResult {
		ensure!(Subnets::<T>::contains_key(netuid), Error::<T>::SubnetNotExists);
		Self::ensure_owns(coldkey, hotkey)?;
		let registered = Uids::<T>::contains_key(netuid, hotkey);
		ensure!(registered, Error::<T>::HotKeyNotRegisteredInSubNet);
		let settings = GlobalSettings::<T>::get();
		let range = settings.min_childkey_take..=settings.max_childkey_take;
		ensure!(range.contains(&take), Error::<T>::InvalidChildkeyTake);
		if take > ChildkeyTake::<T>::get(hotkey, netuid) {
			let last = LastChildkeyTakeIncrease::<T>::get(netuid, hotkey);
			let allowed = Self::may_raise(last, settings.childkey_take_rate_limit);
			ensure!(allowed, Error::<T>::TxChildkeyTakeRateLimitExceeded);
			LastChildkeyTakeIncrease::<T>::insert(netuid, hotkey, Self::now());
		}
		ChildkeyTake::<T>::insert(hotkey, netuid, take);
		Self::deposit_event(Event::ChildKeyTakeSet(hotkey.clone(), take));
		Ok(())
	}

	/// Forgets the take of a hotkey that has lost its uid.
	pub(crate) fn forget_childkey_take(netuid: NetUid, hotkey: &T::AccountId) {
		ChildkeyTake::<T>::remove(hotkey, netuid);
		LastChildkeyTakeIncrease::<T>::remove(netuid, hotkey);
	}

	/// **Errors**: [`Error::NonAssociatedColdKey`], also for a hotkey that belongs to nobody.
	fn ensure_owns(coldkey: &T::AccountId, hotkey: &T::AccountId) -> Result<(), Error<T>> {
		let owner = Owner::<T>::try_get(hotkey);
		ensure!(owner.as_ref() == Ok(coldkey), Error::NonAssociatedColdKey);
		Ok(())
	}

	/// Holds that these can be children of a hotkey.
	///
	/// **Errors**: [`Error::InvalidChild`], [`Error::DuplicateChild`], [`Error::ProportionOverflow`].
	fn ensure_children(
		hotkey: &T::AccountId,
		children: &[(u64, T::AccountId)],
		families: &[Family<T::AccountId>],
	) -> Result<(), Error<T>> {
		let hotkeys: BTreeSet<_> = children.iter().map(|(_, child)| child).collect();
		let is_parent = |family: &Family<_>| hotkeys.contains(&family.parent) && family.has(hotkey);
		let valid = !hotkeys.contains(hotkey) && !families.iter().any(is_parent);
		ensure!(valid, Error::InvalidChild);
		ensure!(hotkeys.len() == children.len(), Error::DuplicateChild);
		let mut parts = children.iter().map(|(part, _)| *part);
		let sum = parts.try_fold(0u64, |sum, part| sum.checked_add(part).filter(|_| part > 0));
		ensure!(sum.is_some(), Error::ProportionOverflow);
		Ok(())
	}

	/// The place of the family that goes when another hotkey founds one: none while there is room, or
	/// where the hotkey has a family. Otherwise it is one that neither lends nor will, or else that of the
	/// least stake of its own, the first of equals, and the newcomer has to have more.
	///
	/// **Errors**: [`Error::TooManyFamilies`].
	fn place_for(netuid: NetUid, hotkey: &T::AccountId) -> Result<Option<usize>, Error<T>> {
		let families = Families::<T>::get(netuid);
		if !families.is_full() || families.iter().any(|family| family.parent == *hotkey) {
			return Ok(None);
		}
		let own = |parent| Self::own_stake_weight(netuid, parent);
		let standings = (0..)
			.zip(&families)
			.map(|(place, family)| (family.lends_or_will(), own(&family.parent), place));
		let (lends, least, place) = standings.min().ok_or(Error::TooManyFamilies)?;
		ensure!(!lends || own(hotkey) > least, Error::TooManyFamilies);
		Ok(Some(place))
	}

	/// Lets children wait in the hotkey's family, a new one where it has none. Where there is nothing to
	/// end, no children are none.
	///
	/// **Errors**: [`Error::TxRateLimitExceeded`], [`Error::TooManyFamilies`].
	fn schedule_children(
		families: &mut FamiliesOf<T::AccountId>,
		hotkey: &T::AccountId,
		pending: PendingChildren<T::AccountId>,
		settings: &Settings,
	) -> Result<(), Error<T>> {
		let (now, pending) = (Self::now(), Some(pending));
		if let Some(family) = families.iter_mut().find(|family| family.parent == *hotkey) {
			// The clock never goes back.
			let rested = now.saturating_sub(family.changed_at) >= settings.children_rate_limit;
			ensure!(rested, Error::TxRateLimitExceeded);
			(family.pending, family.changed_at) = (pending, now);
			return Ok(());
		}
		if pending.iter().all(|pending| pending.children.is_empty()) {
			return Ok(());
		}
		let (parent, children) = (hotkey.clone(), Children::default());
		let family = Family { parent, children, pending, changed_at: now };
		families.try_push(family).map_err(|_| Error::TooManyFamilies)
	}
}

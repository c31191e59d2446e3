//! What hotkeys validate with: what they keep of their own stake, and what their parents lend them.

use crate::{
	snapshot::Member, ChildkeyTake, Config, Families, Family, Owner, Pallet, Params, StakePools,
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use dtao_core::{Inheritance, Link, NetUid, Stake};

impl<T: Config> Pallet<T> {
	/// What a hotkey validates with on a subnet weighs, in rao.
	pub(crate) fn stake_weight(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		let mut stakes = vec![Self::stake_with_both(netuid, hotkey)];
		let mut links = Vec::new();
		for Family { parent, children, .. } in Families::<T>::get(netuid) {
			let own = parent == *hotkey;
			for (part, child) in children {
				if own {
					links.push(Link { parent: 0, child: None, part, take: 0 });
				} else if child == *hotkey {
					links.push(Link { parent: stakes.len(), child: Some(0), part, take: 0 });
					stakes.push(Self::stake_with_both(netuid, &parent));
				}
			}
		}
		let stakes = Inheritance::new(&stakes, &links).stakes();
		let tao_weight = Params::<T>::get().tao_weight;
		stakes.first().map_or(0, |stake| stake.weight(tao_weight))
	}

	/// What the own stake of a hotkey weighs on a subnet, with whomever it is lent, in rao.
	pub(crate) fn own_stake_weight(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		Self::stake_with_both(netuid, hotkey).weight(Params::<T>::get().tao_weight)
	}

	/// Adds to the neurons of a subnet the parents that have no uid, and lends what families lend.
	pub(crate) fn inherit(
		netuid: NetUid,
		mut earners: Vec<Member<T::AccountId>>,
	) -> (Vec<Member<T::AccountId>>, Inheritance) {
		let families = Families::<T>::get(netuid);
		let links = if families.is_empty() {
			Vec::new()
		} else {
			let outside = Self::parents_beyond(netuid, &families, &earners);
			earners.extend(outside);
			Self::links(netuid, &families, &earners)
		};
		let own: Vec<_> = earners.iter().map(Member::stake).collect();
		(earners, Inheritance::new(&own, &links))
	}

	/// The parents with children that are not among the neurons.
	fn parents_beyond(
		netuid: NetUid,
		families: &[Family<T::AccountId>],
		neurons: &[Member<T::AccountId>],
	) -> Vec<Member<T::AccountId>> {
		let places = places(neurons);
		let lend = families.iter().filter(|family| !family.children.is_empty());
		let parents = lend.map(|family| &family.parent).filter(|who| !places.contains_key(who));
		parents
			.map(|parent| Self::member(netuid, parent.clone(), Owner::<T>::get(parent)))
			.collect()
	}

	/// What families lend, by place among the earners.
	fn links(
		netuid: NetUid,
		families: &[Family<T::AccountId>],
		earners: &[Member<T::AccountId>],
	) -> Vec<Link> {
		let places = places(earners);
		let mut links = Vec::new();
		for family in families {
			let Some((parent, place)) = places.get(&family.parent) else { continue };
			for (part, child) in &family.children {
				let child = places.get(child);
				// Nothing is taken between hotkeys of one owner, and nothing by who doesn't validate.
				let takes = child.filter(|(child, _)| child.coldkey != parent.coldkey);
				let take =
					takes.map_or(0, |(child, _)| ChildkeyTake::<T>::get(&child.hotkey, netuid));
				let child = child.map(|(_, place)| *place);
				links.push(Link { parent: *place, child, part: *part, take });
			}
		}
		links
	}

	/// What is staked with a hotkey on a subnet and on root.
	fn stake_with_both(netuid: NetUid, hotkey: &T::AccountId) -> Stake {
		let staked = |on| StakePools::<T>::get(on, hotkey).map_or(0, |pool| pool.value);
		Stake { alpha: staked(netuid).into(), root: staked(NetUid::ROOT).into() }
	}
}

/// Earners and their places, by hotkey.
fn places<AccountId: Ord>(
	earners: &[Member<AccountId>],
) -> BTreeMap<&AccountId, (&Member<AccountId>, usize)> {
	earners.iter().zip(0..).map(|(earner, place)| (&earner.hotkey, (earner, place))).collect()
}

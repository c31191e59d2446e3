//! What clients work claims out of: copies of rates and accounts by the rao, written here alone.
//!
//! | copy | tells |
//! |---|---|
//! | `RootClaimable` | what a rao of root stake has earned with a hotkey so far, by subnet |
//! | `RootClaimed` | what of it a position had no part in, or has claimed |
//!
//! Clients take the stake that a position is worth times the one, less the other, for what can be
//! claimed ([`earned`](dtao_core::claim::earned)). A position's part is rewritten whenever it trades or
//! claims, and a rate whenever the hotkey earns or its stake does: a dividend in TAO makes the rate lower
//! by just what the stake is worth more, so that it touches no position.
//!
//! What an epoch pays is too much to rewrite so many copies for. The one position on root that it changes is
//! that of a hotkey's owner, by the take of a dividend in TAO: where there is also something to claim, as
//! after a switch of the rules, the owner is shown too much, by the rate on the take, until it trades on
//! root or sells a claim. A claim that is kept corrects its own subnet alone.
//!
//! What clients can't come to, since they subtract and don't add: what stake has earned that is gone. Of
//! a position that has become smaller they show no more than the stake that is left would have earned,
//! and nothing of one that is gone.

use crate::{
	claims::Pools, ClaimAccounts, ClaimPools, Config, Pallet, RootClaimable, RootClaimed,
	StakePools, MAX_STAKED_SUBNETS,
};
use alloc::collections::BTreeMap;
use codec::{Decode, Encode, MaxEncodedLen};
use dtao_core::{fixed::I96F32, stake_pool::StakePool, NetUid};
use scale_info::{Type, TypeInfo};

/// What a rao of root stake has earned, by subnet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct RatesPerRao(BTreeMap<NetUid, I96F32>);

impl RatesPerRao {
	/// The rates of a hotkey with this stake on root.
	pub(crate) fn new(pools: &Pools, stake: &StakePool) -> Self {
		Self(pools.iter().map(|(netuid, pool)| (*netuid, pool.rate_per_rao(stake))).collect())
	}

	/// The rate on a subnet: zero where nothing was earned.
	pub fn on(&self, netuid: NetUid) -> I96F32 {
		self.0.get(&netuid).copied().unwrap_or_default()
	}
}

impl MaxEncodedLen for RatesPerRao {
	/// There are no more than a hotkey has pools.
	fn max_encoded_len() -> usize {
		let entry = NetUid::max_encoded_len().saturating_add(I96F32::max_encoded_len());
		// The length in at most two bytes, and a netuid and a rate for each subnet.
		2usize.saturating_add((MAX_STAKED_SUBNETS as usize).saturating_mul(entry))
	}
}

impl TypeInfo for RatesPerRao {
	/// Clients know the rates as a plain map.
	type Identity = BTreeMap<NetUid, I96F32>;

	fn type_info() -> Type {
		Self::Identity::type_info()
	}
}

impl<T: Config> Pallet<T> {
	/// Tells what a rao of a hotkey's stake on root has earned by now, where it has earned anything.
	pub(crate) fn publish_rates(hotkey: &T::AccountId, pools: &Pools, stake: &StakePool) {
		if !pools.is_empty() {
			RootClaimable::<T>::insert(hotkey, RatesPerRao::new(pools, stake));
		}
	}

	/// Tells what a rao of a hotkey's stake on root has earned by now on one subnet.
	pub(crate) fn publish_rate(
		netuid: NetUid,
		hotkey: &T::AccountId,
		pools: &Pools,
		stake: &StakePool,
	) {
		let rate = pools.get(&netuid).map(|pool| pool.rate_per_rao(stake)).unwrap_or_default();
		RootClaimable::<T>::mutate(hotkey, |RatesPerRao(rates)| rates.insert(netuid, rate));
	}

	/// Tells nothing more of what a hotkey has earned on a subnet.
	pub(crate) fn unpublish_rate(netuid: NetUid, hotkey: &T::AccountId) {
		RootClaimable::<T>::mutate_exists(hotkey, |rates| {
			if let Some(RatesPerRao(rates)) = rates {
				rates.remove(&netuid);
			}
			*rates = rates.take().filter(|RatesPerRao(rates)| !rates.is_empty());
		});
	}

	/// Tells what a position on root has claimed by now of what its hotkey has earned on each subnet; of no
	/// other position is there anything to tell.
	pub(crate) fn publish_claimed(netuid: NetUid, hotkey: &T::AccountId, coldkey: &T::AccountId) {
		let held = if netuid.is_root() { Self::root_shares(coldkey, hotkey) } else { 0 };
		if held == 0 {
			return;
		}
		let stake = StakePools::<T>::get(NetUid::ROOT, hotkey).unwrap_or_default();
		let (pools, worth) = (ClaimPools::<T>::get(hotkey), stake.worth(held));
		for (netuid, entry) in ClaimAccounts::<T>::get(coldkey, hotkey).unwrap_or_default() {
			let rate = pools.get(&netuid).map(|pool| pool.rate_per_rao(&stake));
			let claimed = entry.claimed(rate.unwrap_or_default(), worth);
			Self::tell_claimed(netuid, hotkey, coldkey, claimed);
		}
	}

	/// Tells what a position has claimed of what its hotkey has earned on a subnet, in rao.
	pub(crate) fn tell_claimed(
		netuid: NetUid,
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		claimed: u128,
	) {
		let place = (netuid, hotkey, coldkey);
		if claimed > 0 {
			RootClaimed::<T>::insert(place, claimed);
		} else {
			RootClaimed::<T>::remove(place);
		}
	}

	/// Tells nothing more of what a position has claimed on these subnets.
	pub(crate) fn unpublish_claimed<'a>(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuids: impl IntoIterator<Item = &'a NetUid>,
	) {
		for netuid in netuids {
			RootClaimed::<T>::remove((netuid, hotkey, coldkey));
		}
	}
}

//! How what root has earned is claimed: by call, or in turn.
//!
//! | choice of the coldkey | what becomes of the alpha |
//! |---|---|
//! | Swap | it is sold without a fee, and the TAO joins the coldkey's stake on root with the hotkey |
//! | Keep | it becomes stake with the hotkey on the subnet |
//! | KeepSubnets | Keep on the subnets named, Swap on the others |
//!
//! Less than a subnet's threshold, or than sells for a rao, stays to be claimed while the position that
//! earns it is there; afterwards what sells for nothing becomes stake whatever the choice.

use crate::{
	ClaimAccounts, ClaimCursor, ClaimPools, Config, Error, Event, GlobalSettings, Hyperparam,
	NetUids, Pallet, RootClaimType, RootStake, Subnets, WeightInfo, MAX_CLAIMED_HOTKEYS,
	MAX_CLAIMED_SUBNETS, MAX_STAKED_SUBNETS,
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Reverse;
use dtao_core::{Alpha, Amount, FeeRate, NetUid, PoolError, Subnet, Tao};
use frame_support::{ensure, storage::with_storage_layer, weights::Weight, BoundedVec};
use frame_system::pallet_prelude::OriginFor;
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// As what a coldkey receives what root has earned for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum RootClaimTypeEnum {
	/// As stake on root: the alpha is sold.
	#[default]
	Swap,
	/// As alpha, staked with the same hotkey.
	Keep,
	/// As alpha on some subnets, and as stake on root from the others.
	KeepSubnets {
		/// Those on which it stays alpha.
		subnets: BTreeSet<NetUid>,
	},
}

impl MaxEncodedLen for RootClaimTypeEnum {
	/// Clients know the choice as a plain set; the call that stores it bounds it.
	fn max_encoded_len() -> usize {
		// The variant, the length in at most two bytes, and two bytes for each subnet.
		3usize.saturating_add((MAX_STAKED_SUBNETS as usize).saturating_mul(2))
	}
}

impl RootClaimTypeEnum {
	/// Whether alpha of the subnet stays alpha.
	fn keeps(&self, netuid: NetUid) -> bool {
		match self {
			Self::Swap => false,
			Self::Keep => true,
			Self::KeepSubnets { subnets } => subnets.contains(&netuid),
		}
	}

	/// Whether it names as many subnets as can be stored, if it names any.
	fn is_valid(&self) -> bool {
		match self {
			Self::Swap | Self::Keep => true,
			Self::KeepSubnets { subnets } => {
				(1..=MAX_STAKED_SUBNETS as usize).contains(&subnets.len())
			},
		}
	}
}

/// Who claims, with whom it was earned, and as what it is paid.
struct Claimant<'a, AccountId> {
	coldkey: &'a AccountId,
	hotkey: &'a AccountId,
	choice: &'a RootClaimTypeEnum,
	/// Whether there is a position that still earns, as it is before anything is paid.
	earning: bool,
}

impl<T: Config> Pallet<T> {
	/// Claims from some subnets for a coldkey; answers with the hotkeys that were looked at.
	pub(crate) fn do_claim_root(
		coldkey: &T::AccountId,
		subnets: &BTreeSet<NetUid>,
	) -> Result<u32, DispatchError> {
		let enough = (1..=MAX_CLAIMED_SUBNETS as usize).contains(&subnets.len());
		ensure!(enough, Error::<T>::InvalidSubnetNumber);
		let choice = &RootClaimType::<T>::get(coldkey);
		let hotkeys = ClaimAccounts::<T>::iter_key_prefix(coldkey);
		let hotkeys: Vec<_> = hotkeys.take(MAX_CLAIMED_HOTKEYS as usize).collect();
		for hotkey in &hotkeys {
			let claimant = Self::claimant(coldkey, hotkey, choice);
			let mut due = Self::claimable_with(coldkey, hotkey);
			due.retain(|(netuid, _)| subnets.contains(netuid));
			Self::pay_claims(&claimant, &due, |netuid, error| {
				let (coldkey, hotkey) = (coldkey.clone(), hotkey.clone());
				Self::deposit_event(Event::RootClaimSkipped { netuid, hotkey, coldkey, error });
			});
		}
		Self::deposit_event(Event::RootClaimed { coldkey: coldkey.clone() });
		Ok(hotkeys.len() as u32) // at most `MAX_CLAIMED_HOTKEYS`
	}

	/// Chooses as what a coldkey receives what root has earned for it.
	pub(crate) fn do_set_root_claim_type(
		coldkey: T::AccountId,
		choice: RootClaimTypeEnum,
	) -> DispatchResult {
		ensure!(choice.is_valid(), Error::<T>::InvalidSubnetNumber);
		if choice == RootClaimTypeEnum::default() {
			RootClaimType::<T>::remove(&coldkey);
		} else {
			RootClaimType::<T>::insert(&coldkey, &choice);
		}
		Self::deposit_event(Event::RootClaimTypeSet { coldkey, root_claim_type: choice });
		Ok(())
	}

	/// Sets the least alpha of a subnet that is claimed at once.
	pub(crate) fn do_set_root_claim_threshold(
		origin: OriginFor<T>,
		netuid: NetUid,
		threshold: u64,
	) -> DispatchResult {
		Self::update_hyperparams(origin, netuid, Hyperparam::RootClaimThreshold, |set| {
			set.root_claim_threshold = threshold;
		})?;
		Self::deposit_event(Event::RootClaimThresholdSet { netuid, threshold });
		Ok(())
	}

	/// Pays the stakers on root whose turn it is what they can claim; answers with the weight that it
	/// used.
	///
	/// **Details**: each from the subnets on which it has most to claim. What can't be paid stays.
	pub(crate) fn run_claims() -> Weight {
		if ClaimPools::<T>::iter_keys().next().is_none() {
			return Weight::zero();
		}
		let turn = Self::next_claimants(GlobalSettings::<T>::get().num_root_claims.into());
		let listed = NetUids::<T>::get();
		for (coldkey, hotkey) in &turn {
			let mut due = Self::claimable_with(coldkey, hotkey);
			due.retain(|(netuid, _)| listed.contains(netuid));
			due.sort_by_key(|(netuid, alpha)| (Reverse(*alpha), *netuid));
			due.truncate(MAX_CLAIMED_SUBNETS as usize);
			if !due.is_empty() {
				let choice = &RootClaimType::<T>::get(coldkey);
				Self::pay_claims(&Self::claimant(coldkey, hotkey, choice), &due, |_, _| ());
			}
		}
		T::WeightInfo::root_claims(turn.len() as u32) // at most `MAX_ROOT_CLAIMS`
	}

	/// The next accounts in their turn, round and round, none of them twice.
	fn next_claimants(most: usize) -> Vec<(T::AccountId, T::AccountId)> {
		let key = |(coldkey, hotkey): &(T::AccountId, T::AccountId)| {
			ClaimAccounts::<T>::hashed_key_for(coldkey, hotkey)
		};
		let last = ClaimCursor::<T>::get().unwrap_or_default().into_inner();
		let mut turn: Vec<_> = if last.is_empty() {
			ClaimAccounts::<T>::iter_keys().take(most).collect()
		} else {
			ClaimAccounts::<T>::iter_keys_from(last.clone()).take(most).collect()
		};
		let missing = most.saturating_sub(turn.len()); // at most as many were taken
		let first = ClaimAccounts::<T>::iter_keys().take(missing);
		turn.extend(first.take_while(|account| key(account) <= last));
		if let Some(account) = turn.last() {
			// Two hashes of a name, and two of an account each before the account itself.
			ClaimCursor::<T>::put(BoundedVec::truncate_from(key(account)));
		}
		turn
	}

	fn claimant<'a>(
		coldkey: &'a T::AccountId,
		hotkey: &'a T::AccountId,
		choice: &'a RootClaimTypeEnum,
	) -> Claimant<'a, T::AccountId> {
		let earning = Self::root_shares(coldkey, hotkey) > 0;
		Claimant { coldkey, hotkey, choice, earning }
	}

	/// Pays what is due from some subnets, each on its own: one that can't be paid stays as it was, and
	/// what kept it is told to `skipped`. What was paid as stake on root changes what clients are told
	/// of every subnet, once for all.
	fn pay_claims(
		claimant: &Claimant<T::AccountId>,
		due: &[(NetUid, Alpha)],
		skipped: impl Fn(NetUid, DispatchError),
	) {
		let mut sold = false;
		for (netuid, alpha) in due {
			let threshold = Self::hyperparams(*netuid).root_claim_threshold;
			if claimant.earning && alpha.rao() < threshold {
				continue;
			}
			match with_storage_layer(|| Self::pay_claim(claimant, *netuid)) {
				Ok(tao) => sold |= !tao.is_zero(),
				Err(error) => skipped(*netuid, error),
			}
		}
		if sold {
			Self::publish_claimed(NetUid::ROOT, claimant.hotkey, claimant.coldkey);
		}
	}

	/// Pays all that can be claimed from a subnet; answers with the TAO that it was sold for. Dust that
	/// sells for nothing is paid as alpha where nothing more is earned: it would be in everybody's way for
	/// ever.
	///
	/// **Errors**: [`Error::SubnetNotExists`] while the subnet is dissolved, which pays it;
	/// [`Error::SubtokenDisabled`], [`Error::InsufficientLiquidity`], [`Error::ReservesTooLow`],
	/// [`Error::Overflow`]. **Events**: [`Event::RootClaimPaid`].
	fn pay_claim(claimant: &Claimant<T::AccountId>, netuid: NetUid) -> Result<Tao, DispatchError> {
		let Claimant { coldkey, hotkey, choice, earning } = *claimant;
		let mut subnet = Subnets::<T>::get(netuid).ok_or(Error::<T>::SubnetNotExists)?;
		let alpha = Self::take_claim(coldkey, hotkey, netuid)?;
		subnet.unclaimed = subnet.unclaimed.checked_sub(alpha).ok_or(Error::<T>::Overflow)?;
		let worthless = subnet.pool.sell(alpha, FeeRate::ZERO) == Err(PoolError::ZeroOutput);
		let tao = if choice.keeps(netuid) || (worthless && !earning) {
			Self::deposit(netuid, hotkey, coldkey, alpha.rao())?;
			Tao::ZERO
		} else {
			Self::sell_claim(coldkey, hotkey, &mut subnet, alpha)?
		};
		Subnets::<T>::insert(netuid, subnet);
		let (hotkey, coldkey) = (hotkey.clone(), coldkey.clone());
		Self::deposit_event(Event::RootClaimPaid { netuid, hotkey, coldkey, alpha, tao });
		Ok(tao)
	}

	/// Sells alpha that was claimed, without a fee; the TAO joins the stake on root.
	fn sell_claim(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		subnet: &mut Subnet,
		alpha: Alpha,
	) -> Result<Tao, DispatchError> {
		ensure!(subnet.age(Self::now()).is_some(), Error::<T>::SubtokenDisabled);
		let trade = subnet.pool.sell(alpha, FeeRate::ZERO).map_err(Error::<T>::from)?;
		let tao = trade.output;
		subnet.pool = trade.pool;
		subnet.alpha_out = subnet.alpha_out.checked_sub(alpha).ok_or(Error::<T>::Overflow)?;
		subnet.flows.chain.take(tao);
		let staked = RootStake::<T>::get().checked_add(tao).ok_or(Error::<T>::Overflow)?;
		RootStake::<T>::put(staked);
		Self::deposit_untold(NetUid::ROOT, hotkey, coldkey, tao.rao())?;
		Ok(tao)
	}
}

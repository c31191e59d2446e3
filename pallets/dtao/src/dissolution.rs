//! How a subnet goes out of being: a job of some positions a block.
//!
//! A subnet leaves the economy at once. The hook then takes one step a block. First it closes whichever
//! subnet waits for that: it pays what is pending, while those who earned it are still active, and forgets
//! the subnet but for its stake. Then it goes on with the oldest job: it turns what root can claim into
//! stake and pays the stakers, a number of positions a block, until the netuid is free.

use crate::{
	dissolution_claims::CLAIMS_PER_BLOCK,
	types::{Dissolution, DissolutionStage, PotShares, Sweep},
	ClaimPools, Config, Dissolutions, Error, Event, LastEpochBlock, LastOwnerChange, NetUids,
	NetworkRegisteredAt, Pallet, Positions, RegistrationPrices, StakePools, SubnetEpochIndex,
	SubnetHyperparams, SubnetIdentitiesV3, SubnetLocked, SubnetOwner, SubnetOwnerHotkey, Subnets,
	TokenSymbol, WeightInfo, MAX_EPOCHS_PER_BLOCK, MAX_FAMILIES, MAX_NETUID, MAX_UIDS,
};
use alloc::vec::Vec;
use dtao_core::{split::Cumulative, NetUid, Subnet, Tao};
use frame_support::{storage::with_storage_layer, weights::Weight};
use sp_runtime::DispatchResult;

/// The most positions that are paid in one block.
pub(crate) const POSITIONS_PER_BLOCK: usize = 100;

impl<T: Config> Pallet<T> {
	/// Takes a subnet out of the economy and begins to dissolve it.
	pub(crate) fn do_dissolve_network(netuid: NetUid) -> DispatchResult {
		let subnet = Subnets::<T>::take(netuid).ok_or(Error::<T>::SubnetNotExists)?;
		NetUids::<T>::mutate(|netuids| netuids.retain(|listed| *listed != netuid));
		let job = Dissolution { netuid, stage: DissolutionStage::FinalEpoch(subnet) };
		Dissolutions::<T>::try_append(job).map_err(|()| Error::<T>::SubnetLimitReached)?;
		// Its symbol is free for others from now on.
		TokenSymbol::<T>::remove(netuid);
		Self::unpublish_subnet(netuid);
		Self::deposit_event(Event::NetworkRemoved(netuid));
		Ok(())
	}

	/// Closes a subnet that waits for it, or else goes on with the oldest dissolution; answers with the
	/// weight that it used.
	pub(crate) fn run_dissolutions() -> Weight {
		let jobs = Dissolutions::<T>::get();
		let next = jobs.iter().find(|job| job.is_open()).or(jobs.first()).cloned();
		next.map_or(Weight::zero(), |Dissolution { netuid, stage }| match stage {
			DissolutionStage::FinalEpoch(subnet) => Self::close_subnet(netuid, subnet),
			DissolutionStage::Claims(subnet, sweep) => Self::sweep_claims(netuid, subnet, sweep),
			DissolutionStage::Payout(pot) => Self::pay_positions(netuid, pot),
		})
	}

	/// Whether a subnet will be closed in this block.
	pub(crate) fn closing_waits() -> bool {
		Dissolutions::<T>::get().iter().any(Dissolution::is_open)
	}

	/// The lowest netuid that neither a subnet has nor one that is being dissolved.
	pub(crate) fn free_netuid() -> Option<NetUid> {
		let leaving = Dissolutions::<T>::get().into_iter().map(|job| job.netuid);
		let taken: Vec<_> = NetUids::<T>::get().into_iter().chain(leaving).collect();
		(1..=MAX_NETUID).map(NetUid::new).find(|netuid| !taken.contains(netuid))
	}

	/// Pays what is pending and forgets the subnet but for its stake.
	///
	/// If that payment fails, the alpha that is pending is nobody's, and the TAO that is pending for
	/// root is shared with that of the pool.
	fn close_subnet(netuid: NetUid, mut subnet: Subnet) -> Weight {
		let (snapshot, families) = (Self::snapshot(netuid), Self::families(netuid));
		if let Err(error) = Self::settle_epoch(&snapshot, &mut subnet) {
			Self::deposit_event(Event::EpochFailed { netuid, error });
		}
		Self::forget_subnet(netuid);
		Self::advance_dissolution(netuid, Self::stage_after_closing(subnet));
		Self::closing_weight(snapshot.neurons(), snapshot.validators(), families)
	}

	/// Where there are no claims at all, stakers are paid next.
	fn stage_after_closing(subnet: Subnet) -> DissolutionStage<T::AccountId> {
		if ClaimPools::<T>::iter_keys().next().is_none() {
			DissolutionStage::Payout(PotShares::new(&subnet))
		} else {
			DissolutionStage::Claims(subnet, Sweep::default())
		}
	}

	/// The weight of closing a subnet of so many neurons. Its families are forgotten, which writes no
	/// more than the new children that they could have in another epoch.
	fn closing_weight(neurons: u32, validators: u32, families: u32) -> Weight {
		// Weights saturate at what no block has.
		Self::epoch_weight(neurons, validators, families)
			.saturating_add(T::WeightInfo::dissolve_neurons(neurons))
	}

	/// The weight of the most epochs with the longest step of a dissolution, where closing a subnet is
	/// one of the epochs.
	pub(crate) fn worst_epochs() -> Weight {
		let epoch = Self::epoch_weight(MAX_UIDS, MAX_UIDS, MAX_FAMILIES);
		let forgetting = T::WeightInfo::dissolve_neurons(MAX_UIDS);
		let paying = T::WeightInfo::dissolve_positions(POSITIONS_PER_BLOCK as u32);
		let sweeping = T::WeightInfo::dissolve_claims(CLAIMS_PER_BLOCK as u32);
		// Weights saturate at what no block has.
		epoch
			.saturating_mul(MAX_EPOCHS_PER_BLOCK.into())
			.saturating_add(forgetting.max(paying).max(sweeping))
	}

	/// Forgets all of a subnet but the stake on it.
	fn forget_subnet(netuid: NetUid) {
		Self::clear_neurons(netuid);
		Self::forget_families(netuid);
		SubnetHyperparams::<T>::remove(netuid);
		SubnetOwner::<T>::remove(netuid);
		SubnetOwnerHotkey::<T>::remove(netuid);
		SubnetIdentitiesV3::<T>::remove(netuid);
		SubnetLocked::<T>::remove(netuid);
		NetworkRegisteredAt::<T>::remove(netuid);
		LastEpochBlock::<T>::remove(netuid);
		SubnetEpochIndex::<T>::remove(netuid);
		RegistrationPrices::<T>::remove(netuid);
		// One entry for each kind of hyperparameter at most.
		let _ = LastOwnerChange::<T>::clear_prefix(netuid, u32::MAX, None);
	}

	/// Pays the next positions, and ends the job where these are the last.
	fn pay_positions(netuid: NetUid, mut pot: PotShares<T::AccountId>) -> Weight {
		let positions = Positions::<T>::iter_prefix((netuid,)).take(POSITIONS_PER_BLOCK);
		let positions: Vec<_> = positions.collect();
		let paid = with_storage_layer(|| {
			for ((hotkey, coldkey), shares) in &positions {
				Self::pay_position(netuid, &mut pot, (hotkey, coldkey), *shares)?;
			}
			if positions.len() < POSITIONS_PER_BLOCK {
				return Self::end_dissolution(netuid, pot.left().into());
			}
			Self::advance_dissolution(netuid, DissolutionStage::Payout(pot));
			Ok(())
		});
		if let Err(error) = paid {
			Self::postpone_dissolution();
			Self::deposit_event(Event::DissolutionFailed { netuid, error });
		}
		T::WeightInfo::dissolve_positions(positions.len() as u32) // at most the constant
	}

	/// Pays a position its part of the pot and removes it. Those with one hotkey come in a row.
	fn pay_position(
		netuid: NetUid,
		pot: &mut PotShares<T::AccountId>,
		(hotkey, coldkey): (&T::AccountId, &T::AccountId),
		shares: u128,
	) -> DispatchResult {
		if pot.current.as_ref().is_none_or(|(current, _)| current != hotkey) {
			let stake = StakePools::<T>::get(netuid, hotkey).unwrap_or_default();
			let part = pot.hotkeys.next(stake.value.into());
			pot.current = Some((hotkey.clone(), Cumulative::new(part, stake.shares)));
		}
		let amount = pot.current.as_mut().map_or(0, |(_, part)| part.next(shares));
		Self::withdraw(netuid, hotkey, coldkey, Self::stake_of(netuid, hotkey, coldkey))?;
		let (hotkey, amount) = (hotkey.clone(), Tao::new(amount));
		if amount > Tao::ZERO {
			Self::pay_out(coldkey, amount)?;
		}
		let coldkey = coldkey.clone();
		Self::deposit_event(Event::DissolutionPaid { netuid, hotkey, coldkey, amount });
		Ok(())
	}

	/// Ends a job: its netuid is free. What nobody has a claim on is destroyed, the part of the chain's
	/// own alpha with it.
	fn end_dissolution(netuid: NetUid, recycled: Tao) -> DispatchResult {
		Self::recycle(recycled)?;
		Dissolutions::<T>::mutate(|jobs| jobs.retain(|job| job.netuid != netuid));
		Self::deposit_event(Event::NetworkDissolved { netuid, recycled });
		Ok(())
	}

	/// Leaves what comes next in a job.
	pub(crate) fn advance_dissolution(netuid: NetUid, stage: DissolutionStage<T::AccountId>) {
		Dissolutions::<T>::mutate(|jobs| {
			if let Some(job) = jobs.iter_mut().find(|job| job.netuid == netuid) {
				job.stage = stage;
			}
		});
	}

	/// Puts the oldest job behind the others, so that what it fails at holds up none of them.
	pub(crate) fn postpone_dissolution() {
		Dissolutions::<T>::mutate(|jobs| {
			jobs.slide(0, jobs.len());
		});
	}
}

//! When a subnet's epochs are due, as its owner and root set it.

use crate::{Authority, Config, Error, Event, GlobalSettings, Hyperparam, LastEpochBlock, Pallet};
use dtao_core::NetUid;
use frame_support::ensure;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Sets the blocks from one epoch to the next; the next one counts from the last.
	pub(crate) fn do_set_tempo(origin: OriginFor<T>, netuid: NetUid, tempo: u16) -> DispatchResult {
		Self::change_as(origin, netuid, Hyperparam::Tempo, |authority| {
			Self::ensure_tempo_allowed(authority, tempo)?;
			// By the tempo so far: a shorter one must not shorten the notice.
			let earliest = Self::earliest_epoch(authority, netuid);
			Self::change_hyperparams(netuid, |params| params.tempo = tempo)?;
			let next = Self::next_epoch(netuid, tempo, earliest);
			Self::update_subnet(netuid, |subnet| subnet.next_epoch = next)?;
			Self::deposit_event(Event::TempoSet(netuid, tempo));
			Ok(())
		})
	}

	/// Sets when validators count as inactive.
	pub(crate) fn do_set_activity_cutoff_factor(
		origin: OriginFor<T>,
		netuid: NetUid,
		factor: u32,
	) -> DispatchResult {
		Self::update_hyperparams(origin, netuid, Hyperparam::ActivityCutoff, |params| {
			params.activity_cutoff_factor = factor;
		})?;
		Self::deposit_event(Event::ActivityCutoffFactorSet { netuid, factor });
		Ok(())
	}

	/// Makes an epoch due as soon as may be, even where the tempo runs none. Weights that are committed
	/// are revealed by the count of epochs, so that no epoch is triggered while they are.
	pub(crate) fn do_trigger_epoch(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
		Self::change_as(origin, netuid, Hyperparam::TriggerEpoch, |authority| {
			ensure!(!Self::hyperparams(netuid).commit_reveal, Error::<T>::CommitRevealEnabled);
			let soon = Self::earliest_epoch(authority, netuid);
			Self::update_subnet(netuid, |subnet| {
				// One that is overdue keeps its place among those that wait.
				subnet.next_epoch = Some(subnet.next_epoch.map_or(soon, |due| due.min(soon)));
			})?;
			Self::deposit_event(Event::EpochTriggered { netuid });
			Ok(())
		})
	}

	fn ensure_tempo_allowed(
		authority: &Authority<T::AccountId>,
		tempo: u16,
	) -> Result<(), Error<T>> {
		let settings = GlobalSettings::<T>::get();
		let allowed = (settings.min_tempo..=settings.max_tempo).contains(&tempo);
		ensure!(allowed || *authority == Authority::Root, Error::ValueNotInBounds);
		Ok(())
	}

	/// The block of the next epoch at this tempo, not before `earliest`.
	fn next_epoch(netuid: NetUid, tempo: u16, earliest: u64) -> Option<u64> {
		let due = LastEpochBlock::<T>::get(netuid).checked_add(tempo.into())?;
		(tempo > 0).then_some(due.max(earliest))
	}

	/// The first block to which an epoch can be brought forward: not this one, which has run what was
	/// due, and for owners not before the time in which they may change nothing, so that neurons see what
	/// they have changed.
	fn earliest_epoch(authority: &Authority<T::AccountId>, netuid: NetUid) -> u64 {
		let wait = match authority {
			Authority::Root => 1,
			Authority::Owner(_) => Self::freeze_window(netuid, &GlobalSettings::<T>::get()).max(1),
		};
		Self::now().saturating_add(wait.into()) // blocks of every chain fit 64 bits
	}
}

//! The neurons of a subnet, column by column.

use super::{entry, seats::column};
use crate::{Config, EpochResults, NetUids, Pallet, Uids};
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use dtao_core::NetUid;
use scale_info::TypeInfo;

/// The neurons of a subnet, one entry per uid in each list. Parts in 65,535ths, amounts in rao.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SubnetState<AccountId> {
	/// The subnet.
	pub netuid: Compact<u16>,
	/// Who they are.
	pub hotkeys: Vec<AccountId>,
	/// Who owns the hotkeys.
	pub coldkeys: Vec<AccountId>,
	/// Who had set weights recently enough.
	pub active: Vec<bool>,
	/// Who may validate.
	pub validator_permit: Vec<bool>,
	/// Their emission against the highest; the lowest is the first to be replaced.
	pub pruning_score: Vec<Compact<u16>>,
	/// The blocks in which they last set weights.
	pub last_update: Vec<Compact<u64>>,
	/// Alpha of the last epoch, with that of nominators; TAO on root.
	pub emission: Vec<Compact<u64>>,
	/// The validators' parts.
	pub dividends: Vec<Compact<u16>>,
	/// The miners' parts.
	pub incentives: Vec<Compact<u16>>,
	/// The weights that the majority agrees on.
	pub consensus: Vec<Compact<u16>>,
	/// Always 0: the epoch keeps no trust of miners.
	pub trust: Vec<Compact<u16>>,
	/// Always 0: the epoch keeps no rank before consensus.
	pub rank: Vec<Compact<u16>>,
	/// The blocks of their registrations.
	pub block_at_registration: Vec<Compact<u64>>,
	/// Alpha staked with them; nothing on root.
	pub alpha_stake: Vec<Compact<u64>>,
	/// TAO staked with them on root; clients weight it themselves.
	pub tao_stake: Vec<Compact<u64>>,
	/// Their alpha and their weighted TAO; on root, their TAO.
	pub total_stake: Vec<Compact<u64>>,
	/// By netuid, and zeros where one is free: alpha that each earned there in the last epoch.
	pub emission_history: Vec<Vec<Compact<u64>>>,
}

impl<T: Config> Pallet<T> {
	/// The neurons of a subnet, or the validators on root.
	pub fn subnet_state(netuid: NetUid) -> Option<SubnetState<T::AccountId>> {
		if !Self::is_subnet(netuid) {
			return None;
		}
		let seats = Self::seats(netuid);
		let hotkeys: Vec<_> = seats.iter().map(|seat| seat.hotkey.clone()).collect();
		Some(SubnetState {
			netuid: Compact(netuid.into()),
			coldkeys: seats.iter().map(|seat| seat.coldkey.clone()).collect(),
			active: seats.iter().map(|seat| seat.active).collect(),
			validator_permit: seats.iter().map(|seat| seat.permit).collect(),
			pruning_score: column(&seats, |seat| seat.pruning_score),
			last_update: column(&seats, |seat| seat.last_update),
			emission: column(&seats, |seat| seat.emission),
			dividends: column(&seats, |seat| seat.dividends),
			incentives: column(&seats, |seat| seat.incentive),
			consensus: column(&seats, |seat| seat.consensus),
			trust: column(&seats, |_| 0),
			rank: column(&seats, |_| 0),
			block_at_registration: column(&seats, |seat| seat.registered_at),
			alpha_stake: column(&seats, |seat| seat.alpha_stake),
			tao_stake: column(&seats, |seat| seat.tao_stake),
			total_stake: column(&seats, |seat| seat.total_stake),
			emission_history: Self::emission_history(&hotkeys),
			hotkeys,
		})
	}

	/// What each of the hotkeys earned on every netuid up to the highest; clients find a subnet by its
	/// place.
	fn emission_history(hotkeys: &[T::AccountId]) -> Vec<Vec<Compact<u64>>> {
		let highest = NetUids::<T>::get().last().copied().unwrap_or(NetUid::ROOT);
		let earned_on = |netuid: NetUid| {
			let result = EpochResults::<T>::get(netuid);
			let earned = |hotkey| {
				let uid = Uids::<T>::get(netuid, hotkey);
				Compact(uid.map_or(0, |uid| entry(&result.emission, uid)))
			};
			hotkeys.iter().map(earned).collect()
		};
		(0..=highest.into()).map(NetUid::new).map(earned_on).collect()
	}
}

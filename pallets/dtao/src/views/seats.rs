//! The neurons of a subnet with all that is known of each: what every view by uid is made of.

use super::entry;
use crate::{Config, EpochResults, LastUpdate, NetUids, Neurons, Pallet, StakePools, Uids};
use alloc::vec::Vec;
use codec::Compact;
use dtao_core::{
	fixed::{mul_div_u64, Rounding},
	NetUid,
};

/// A neuron, or a validator on root. Parts in 65,535ths, amounts in rao.
pub(super) struct Seat<AccountId> {
	pub uid: u16,
	pub hotkey: AccountId,
	pub coldkey: AccountId,
	pub registered_at: u64,
	pub last_update: u64,
	pub active: bool,
	pub permit: bool,
	pub consensus: u16,
	pub incentive: u16,
	pub dividends: u16,
	pub validator_trust: u16,
	/// What the last epoch gave it: alpha; on root TAO, from the last epochs of all subnets.
	pub emission: u64,
	pub alpha_dividends: u64,
	pub tao_dividends: u64,
	/// Its emission against the highest of the subnet: the lowest is the first to be replaced.
	pub pruning_score: u16,
	/// Alpha staked with it; nothing on root.
	pub alpha_stake: u64,
	/// TAO staked with it on root, not weighted.
	pub tao_stake: u64,
	/// Its alpha and its weighted TAO; on root, where TAO is all that counts, its TAO.
	pub total_stake: u64,
}

impl<T: Config> Pallet<T> {
	/// The neurons of a subnet in the order of their uids; none where there is no such subnet, or one
	/// that is being dissolved.
	pub(super) fn seats(netuid: NetUid) -> Vec<Seat<T::AccountId>> {
		if !Self::is_subnet(netuid) {
			return Vec::new();
		}
		let result = EpochResults::<T>::get(netuid);
		let updates = LastUpdate::<T>::get(netuid);
		let mut seats: Vec<_> = (0u16..)
			.zip(Neurons::<T>::get(netuid))
			.map(|(uid, neuron)| {
				let (alpha_stake, tao_stake, total_stake) =
					Self::stakes_with(netuid, &neuron.hotkey);
				let earned_on_root = netuid.is_root().then(|| Self::root_earnings(&neuron.hotkey));
				Seat {
					uid,
					coldkey: neuron.coldkey,
					registered_at: neuron.registered_at,
					last_update: entry(&updates, uid),
					// A newcomer is, until an epoch finds otherwise.
					active: result.active.get(usize::from(uid)).copied().unwrap_or(true),
					permit: entry(&result.permits, uid),
					consensus: entry(&result.consensus, uid),
					incentive: entry(&result.incentive, uid),
					dividends: entry(&result.dividends, uid),
					validator_trust: entry(&result.validator_trust, uid),
					emission: earned_on_root.unwrap_or_else(|| entry(&result.emission, uid)),
					alpha_dividends: entry(&result.alpha_dividends, uid),
					tao_dividends: earned_on_root
						.unwrap_or_else(|| entry(&result.tao_dividends, uid)),
					pruning_score: 0,
					alpha_stake,
					tao_stake,
					total_stake,
					hotkey: neuron.hotkey,
				}
			})
			.collect();
		score(&mut seats);
		seats
	}

	/// The TAO that a hotkey and its nominators earned in the last epochs of all subnets, in rao.
	pub(super) fn root_earnings(hotkey: &T::AccountId) -> u64 {
		let earned = NetUids::<T>::get().into_iter().filter_map(|netuid| {
			let uid = Uids::<T>::get(netuid, hotkey)?;
			Some(entry(&EpochResults::<T>::get(netuid).tao_dividends, uid))
		});
		// At most all TAO, which fits.
		earned.fold(0, u64::saturating_add)
	}

	/// What all have staked with a hotkey on a subnet (on root TAO), in rao.
	pub(super) fn stake_with(netuid: NetUid, hotkey: &T::AccountId) -> u64 {
		StakePools::<T>::get(netuid, hotkey).map_or(0, |pool| pool.value)
	}

	/// What is staked with a hotkey, as a subnet sees it: alpha, TAO on root, and what they weigh.
	fn stakes_with(netuid: NetUid, hotkey: &T::AccountId) -> (u64, u64, u64) {
		let tao = Self::stake_with(NetUid::ROOT, hotkey);
		if netuid.is_root() {
			return (0, tao, tao);
		}
		(Self::stake_with(netuid, hotkey), tao, Self::stake_weight(netuid, hotkey))
	}
}

/// Gives every neuron its score. **Rounding**: down.
fn score<AccountId>(seats: &mut [Seat<AccountId>]) {
	let best = seats.iter().map(|seat| seat.emission).max().unwrap_or(0);
	for seat in seats {
		// At most the whole; nothing where nobody earned anything.
		seat.pruning_score =
			mul_div_u64(seat.emission, u16::MAX.into(), best, Rounding::Down).unwrap_or(0) as u16;
	}
}

/// One number of every neuron.
pub(super) fn column<AccountId, Number>(
	seats: &[Seat<AccountId>],
	number: impl Fn(&Seat<AccountId>) -> Number,
) -> Vec<Compact<Number>> {
	seats.iter().map(|seat| Compact(number(seat))).collect()
}

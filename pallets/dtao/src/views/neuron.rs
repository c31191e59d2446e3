//! The neurons of a subnet, one by one.

use super::seats::Seat;
use crate::{Bonds, Config, Pallet, Weights};
use alloc::{vec, vec::Vec};
use codec::{Compact, Decode, Encode};
use dtao_core::NetUid;
use scale_info::TypeInfo;

/// Where a neuron serves. Nothing is announced on this chain, so all of it is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AxonInfo {
	/// The block of the announcement.
	pub block: u64,
	/// The version of the software.
	pub version: u32,
	/// The address.
	pub ip: u128,
	/// The port.
	pub port: u16,
	/// 4 or 6.
	pub ip_type: u8,
	/// The protocol.
	pub protocol: u8,
	/// Unused.
	pub placeholder1: u8,
	/// Unused.
	pub placeholder2: u8,
}

/// Where a neuron tells its metrics. Nothing is announced on this chain, so all of it is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PrometheusInfo {
	/// The block of the announcement.
	pub block: u64,
	/// The version of the software.
	pub version: u32,
	/// The address.
	pub ip: u128,
	/// The port.
	pub port: u16,
	/// 4 or 6.
	pub ip_type: u8,
}

/// Implements the fields that both layouts of a neuron begin with.
macro_rules! neuron_layout {
	($(#[$doc:meta])* $name:ident { $($rest:tt)* }) => {
		$(#[$doc])*
		#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
		pub struct $name<AccountId> {
			/// Who it is.
			pub hotkey: AccountId,
			/// Who owns the hotkey.
			pub coldkey: AccountId,
			/// Its place.
			pub uid: Compact<u16>,
			/// The subnet.
			pub netuid: Compact<u16>,
			/// Whether it had set weights recently enough.
			pub active: bool,
			/// Where it serves.
			pub axon_info: AxonInfo,
			/// Where it tells its metrics.
			pub prometheus_info: PrometheusInfo,
			/// All that is staked with it on this subnet, under its owner.
			pub stake: Vec<(AccountId, Compact<u64>)>,
			/// Always 0: the epoch keeps no rank before consensus.
			pub rank: Compact<u16>,
			/// Alpha of the last epoch, with that of nominators; TAO on root.
			pub emission: Compact<u64>,
			/// Its part of the miners' alpha.
			pub incentive: Compact<u16>,
			/// The weight that the majority agrees on.
			pub consensus: Compact<u16>,
			/// Always 0: the epoch keeps no trust of miners.
			pub trust: Compact<u16>,
			/// How much of its weights the consensus let stand.
			pub validator_trust: Compact<u16>,
			/// Its part of the validators' alpha.
			pub dividends: Compact<u16>,
			/// The block in which it last set weights.
			pub last_update: Compact<u64>,
			/// Whether it may validate.
			pub validator_permit: bool,
			$($rest)*
			/// Its emission against the highest; the lowest is the first to be replaced.
			pub pruning_score: Compact<u16>,
		}
	};
}

neuron_layout! {
	/// A neuron. Parts in 65,535ths, amounts in rao.
	NeuronInfoLite {}
}

neuron_layout! {
	/// A neuron with what it gives to others. Parts in 65,535ths, amounts in rao.
	NeuronInfo {
		/// The weights that it has set: uid, weight.
		pub weights: Vec<(Compact<u16>, Compact<u16>)>,
		/// Its bonds in miners: uid, bond.
		pub bonds: Vec<(Compact<u16>, Compact<u16>)>,
	}
}

impl<T: Config> Pallet<T> {
	/// The neurons of a subnet, or the validators on root, without weights and bonds.
	pub fn neurons_lite(netuid: NetUid) -> Vec<NeuronInfoLite<T::AccountId>> {
		Self::seats(netuid).into_iter().map(|seat| lite(netuid, seat)).collect()
	}

	/// One neuron, without weights and bonds.
	pub fn neuron_lite(netuid: NetUid, uid: u16) -> Option<NeuronInfoLite<T::AccountId>> {
		Self::neurons_lite(netuid).into_iter().nth(uid.into())
	}

	/// The neurons of a subnet, or the validators on root.
	pub fn neurons(netuid: NetUid) -> Vec<NeuronInfo<T::AccountId>> {
		let mut bonds = Bonds::<T>::get(netuid).into_iter();
		let with_rows = |neuron: NeuronInfoLite<_>| {
			let weights = pairs(Weights::<T>::get(netuid, neuron.uid.0));
			full(neuron, weights, bonds.next().map(pairs).unwrap_or_default())
		};
		Self::neurons_lite(netuid).into_iter().map(with_rows).collect()
	}

	/// One neuron.
	pub fn neuron(netuid: NetUid, uid: u16) -> Option<NeuronInfo<T::AccountId>> {
		Self::neurons(netuid).into_iter().nth(uid.into())
	}
}

fn lite<AccountId: Clone>(netuid: NetUid, seat: Seat<AccountId>) -> NeuronInfoLite<AccountId> {
	let stake = if netuid.is_root() { seat.tao_stake } else { seat.alpha_stake };
	NeuronInfoLite {
		hotkey: seat.hotkey,
		coldkey: seat.coldkey.clone(),
		uid: Compact(seat.uid),
		netuid: Compact(netuid.into()),
		active: seat.active,
		axon_info: AxonInfo::default(),
		prometheus_info: PrometheusInfo::default(),
		stake: vec![(seat.coldkey, Compact(stake))],
		rank: Compact(0),
		emission: Compact(seat.emission),
		incentive: Compact(seat.incentive),
		consensus: Compact(seat.consensus),
		trust: Compact(0),
		validator_trust: Compact(seat.validator_trust),
		dividends: Compact(seat.dividends),
		last_update: Compact(seat.last_update),
		validator_permit: seat.permit,
		pruning_score: Compact(seat.pruning_score),
	}
}

fn full<AccountId>(
	neuron: NeuronInfoLite<AccountId>,
	weights: Vec<(Compact<u16>, Compact<u16>)>,
	bonds: Vec<(Compact<u16>, Compact<u16>)>,
) -> NeuronInfo<AccountId> {
	NeuronInfo {
		hotkey: neuron.hotkey,
		coldkey: neuron.coldkey,
		uid: neuron.uid,
		netuid: neuron.netuid,
		active: neuron.active,
		axon_info: neuron.axon_info,
		prometheus_info: neuron.prometheus_info,
		stake: neuron.stake,
		rank: neuron.rank,
		emission: neuron.emission,
		incentive: neuron.incentive,
		consensus: neuron.consensus,
		trust: neuron.trust,
		validator_trust: neuron.validator_trust,
		dividends: neuron.dividends,
		last_update: neuron.last_update,
		validator_permit: neuron.validator_permit,
		weights,
		bonds,
		pruning_score: neuron.pruning_score,
	}
}

fn pairs(row: impl IntoIterator<Item = (u16, u16)>) -> Vec<(Compact<u16>, Compact<u16>)> {
	row.into_iter().map(|(uid, value)| (Compact(uid), Compact(value))).collect()
}

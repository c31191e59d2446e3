//! A subnet and its neurons in one answer, whole or in parts.

use super::{
	hyperparams::RHO,
	metagraph_layout::{Metagraph, SelectiveMetagraph},
	neuron::AxonInfo,
	seats::{column, Seat},
	DynamicInfo,
};
use crate::{Config, Hyperparams, Pallet, Subnets};
use alloc::{vec, vec::Vec};
use codec::{Compact, Decode};
use dtao_core::{Amount, NetUid};
use sp_runtime::traits::TrailingZeroInput;

/// The one mechanism of a subnet.
const MECHANISM: u8 = 0;

impl<T: Config> Pallet<T> {
	/// A subnet and its neurons, or root and its validators.
	pub fn metagraph(netuid: NetUid) -> Option<Metagraph<T::AccountId>> {
		Self::dynamic_info(netuid).map(Self::metagraph_of)
	}

	/// [`Pallet::metagraph`] of one mechanism of a subnet: there is only the first.
	pub fn mechagraph(netuid: NetUid, mechanism: u8) -> Option<Metagraph<T::AccountId>> {
		(mechanism == MECHANISM).then(|| Self::metagraph(netuid)).flatten()
	}

	/// Root and all subnets with their neurons, at the places of their netuids.
	pub fn metagraphs() -> Vec<Metagraph<T::AccountId>> {
		Self::all_dynamic_info().into_iter().map(Self::metagraph_of).collect()
	}

	/// Of [`Pallet::metagraph`] the fields of these numbers.
	pub fn selective_metagraph(
		netuid: NetUid,
		numbers: &[u16],
	) -> Option<SelectiveMetagraph<T::AccountId>> {
		Some(Self::metagraph(netuid)?.select(numbers))
	}

	/// Of [`Pallet::mechagraph`] the fields of these numbers.
	pub fn selective_mechagraph(
		netuid: NetUid,
		mechanism: u8,
		numbers: &[u16],
	) -> Option<SelectiveMetagraph<T::AccountId>> {
		Some(Self::mechagraph(netuid, mechanism)?.select(numbers))
	}

	fn metagraph_of(info: DynamicInfo<T::AccountId>) -> Metagraph<T::AccountId> {
		let netuid = NetUid::new(info.netuid.0);
		let open = Subnets::<T>::get(netuid).map_or(netuid.is_root(), |subnet| subnet.open);
		let metagraph = of_settings(of_economy(info), &Self::told_hyperparams(netuid));
		Metagraph {
			block: Compact(Self::now()),
			burn: Compact(Self::burn_now(netuid)),
			registration_allowed: open,
			..of_seats(metagraph, &Self::seats(netuid))
		}
	}
}

/// A metagraph of nothing: what is not filled in stays zero.
fn empty<AccountId: Decode>() -> Metagraph<AccountId> {
	let Ok(metagraph) = Metagraph::decode(&mut TrailingZeroInput::zeroes()) else {
		unreachable!("every field decodes from endless zeros; qed")
	};
	metagraph
}

/// A metagraph of the economy alone.
fn of_economy<AccountId: Decode>(info: DynamicInfo<AccountId>) -> Metagraph<AccountId> {
	Metagraph {
		netuid: info.netuid,
		name: info.subnet_name,
		symbol: info.token_symbol,
		identity: info.subnet_identity,
		network_registered_at: info.network_registered_at,
		owner_hotkey: info.owner_hotkey,
		owner_coldkey: info.owner_coldkey,
		tempo: info.tempo,
		last_step: info.last_step,
		blocks_since_last_step: info.blocks_since_last_step,
		subnet_emission: info.emission,
		alpha_in: info.alpha_in,
		alpha_out: info.alpha_out,
		tao_in: info.tao_in,
		alpha_out_emission: info.alpha_out_emission,
		alpha_in_emission: info.alpha_in_emission,
		tao_in_emission: info.tao_in_emission,
		pending_alpha_emission: info.pending_alpha_emission,
		pending_root_emission: info.pending_root_emission,
		subnet_volume: info.subnet_volume,
		moving_price: info.moving_price,
		..empty()
	}
}

/// A metagraph with what is set of its subnet.
fn of_settings<AccountId>(
	metagraph: Metagraph<AccountId>,
	set: &Hyperparams,
) -> Metagraph<AccountId> {
	Metagraph {
		rho: Compact(RHO),
		kappa: Compact(set.kappa),
		min_allowed_weights: Compact(set.min_weights),
		max_weights_limit: Compact(set.max_weight),
		weights_version: Compact(set.weights_version),
		weights_rate_limit: Compact(set.weights_rate_limit),
		activity_cutoff: Compact(set.activity_cutoff()),
		max_validators: Compact(set.max_validators),
		max_uids: Compact(set.max_uids),
		immunity_period: Compact(set.immunity_period),
		min_burn: Compact(set.min_burn.rao()),
		max_burn: Compact(set.max_burn.rao()),
		commit_reveal_weights_enabled: set.commit_reveal,
		commit_reveal_period: Compact(set.reveal_period),
		liquid_alpha_enabled: set.liquid_alpha,
		alpha_high: Compact(set.alpha_high),
		alpha_low: Compact(set.alpha_low),
		bonds_moving_avg: Compact(set.bonds_moving_average),
		..metagraph
	}
}

/// A metagraph with its neurons.
fn of_seats<AccountId: Clone>(
	metagraph: Metagraph<AccountId>,
	seats: &[Seat<AccountId>],
) -> Metagraph<AccountId> {
	Metagraph {
		num_uids: Compact(seats.len() as u16), // at most `MAX_UIDS`
		hotkeys: seats.iter().map(|seat| seat.hotkey.clone()).collect(),
		coldkeys: seats.iter().map(|seat| seat.coldkey.clone()).collect(),
		identities: seats.iter().map(|_| None).collect(),
		axons: vec![AxonInfo::default(); seats.len()],
		active: seats.iter().map(|seat| seat.active).collect(),
		validator_permit: seats.iter().map(|seat| seat.permit).collect(),
		pruning_score: column(seats, |seat| seat.pruning_score),
		last_update: column(seats, |seat| seat.last_update),
		emission: column(seats, |seat| seat.emission),
		dividends: column(seats, |seat| seat.dividends),
		incentives: column(seats, |seat| seat.incentive),
		consensus: column(seats, |seat| seat.consensus),
		trust: column(seats, |_| 0),
		rank: column(seats, |_| 0),
		block_at_registration: column(seats, |seat| seat.registered_at),
		alpha_stake: column(seats, |seat| seat.alpha_stake),
		tao_stake: column(seats, |seat| seat.tao_stake),
		total_stake: column(seats, |seat| seat.total_stake),
		tao_dividends_per_hotkey: by_hotkey(seats, |seat| seat.tao_dividends),
		alpha_dividends_per_hotkey: by_hotkey(seats, |seat| seat.alpha_dividends),
		..metagraph
	}
}

fn by_hotkey<AccountId: Clone>(
	seats: &[Seat<AccountId>],
	amount: impl Fn(&Seat<AccountId>) -> u64,
) -> Vec<(AccountId, Compact<u64>)> {
	seats.iter().map(|seat| (seat.hotkey.clone(), Compact(amount(seat)))).collect()
}

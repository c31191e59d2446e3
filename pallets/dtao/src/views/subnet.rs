//! A subnet in short, and the moments and accounts of one that clients ask for by themselves.

use super::{hyperparams::RHO, DynamicInfo};
use crate::{
	Config, GlobalSettings, Hyperparams, Neurons, Pallet, Params, RegistrationPrices,
	SubnetIdentityV3, Subnets,
};
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use dtao_core::{issuance::block_emission, Amount, NetUid, Tao};
use scale_info::TypeInfo;

/// Declares a layout of a subnet in short, with its own names and fields at the end.
macro_rules! subnet_layout {
	($(#[$doc:meta])* $name:ident, $emission:ident { $($rest:tt)* }) => {
		$(#[$doc])*
		#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
		pub struct $name<AccountId> {
			/// Its number.
			pub netuid: Compact<u16>,
			/// Always 0: nothing depends on it.
			pub rho: Compact<u16>,
			/// The majority that decides consensus, in parts of 65,535.
			pub kappa: Compact<u16>,
			/// Always 0: nobody registers by work.
			pub difficulty: Compact<u64>,
			/// Blocks for which a new neuron is safe from being replaced.
			pub immunity_period: Compact<u16>,
			/// The most validator permits.
			pub max_allowed_validators: Compact<u16>,
			/// The fewest weights that a validator may set.
			pub min_allowed_weights: Compact<u16>,
			/// The largest part of a validator's weights, in parts of 65,535.
			pub max_weights_limit: Compact<u16>,
			/// Always 0: nothing depends on it.
			pub scaling_law_power: Compact<u16>,
			/// Its neurons.
			pub subnetwork_n: Compact<u16>,
			/// The most neurons.
			pub max_allowed_uids: Compact<u16>,
			/// Blocks since its last epoch, or since its registration.
			pub blocks_since_last_step: Compact<u64>,
			/// Blocks from one epoch to the next.
			pub tempo: Compact<u16>,
			/// Always 0: there is one kind of subnet.
			pub network_modality: Compact<u16>,
			/// Always empty: no subnet asks for another.
			pub network_connect: Vec<[u16; 2]>,
			/// TAO of the next block, in rao.
			pub $emission: Compact<u64>,
			/// The price of a neuron's registration, in rao.
			pub burn: Compact<u64>,
			/// Who owns it.
			pub owner: AccountId,
			$($rest)*
		}
	};
}

subnet_layout! {
	/// A subnet in short.
	SubnetInfo, emission_values {}
}

subnet_layout! {
	/// A subnet in short, and who it says it is.
	SubnetInfoV2, emission_value {
		/// Who it says it is.
		pub identity: Option<SubnetIdentityV3>,
	}
}

impl<T: Config> Pallet<T> {
	/// A subnet in short, or root.
	pub fn subnet_info_v2(netuid: NetUid) -> Option<SubnetInfoV2<T::AccountId>> {
		Self::dynamic_info(netuid).map(Self::in_short)
	}

	/// Root and all subnets in short, at the places of their netuids.
	pub fn subnet_infos_v2() -> Vec<SubnetInfoV2<T::AccountId>> {
		Self::all_dynamic_info().into_iter().map(Self::in_short).collect()
	}

	/// The block in which the next epoch of a subnet is due at the earliest; nothing where it runs none.
	/// Where as many as can run in one block are due before it, it is later.
	pub fn next_epoch_block(netuid: NetUid) -> Option<u64> {
		let due = Subnets::<T>::get(netuid)?.next_epoch?;
		Some(due.max(Self::now().saturating_add(1))) // the clock never reaches the end of `u64`
	}

	/// The account that holds a subnet's TAO: the same one for all that there are, and root.
	pub fn subnet_account(netuid: NetUid) -> Option<T::AccountId> {
		Self::is_subnet(netuid).then(Self::account_id)
	}

	/// The subnet that makes place for another where as many as can be are there.
	pub fn subnet_to_evict() -> Option<NetUid> {
		Self::eviction_candidate(GlobalSettings::<T>::get().network_immunity_period)
	}

	/// The TAO that the next block can mint.
	pub fn next_block_emission() -> Tao {
		block_emission(Self::tao_issuance().rao()).into()
	}

	/// Whether there is such a subnet; root is one.
	pub(super) fn is_subnet(netuid: NetUid) -> bool {
		netuid.is_root() || Subnets::<T>::contains_key(netuid)
	}

	/// The hyperparameters of a subnet. Root's are those that mean something there: a validator's place
	/// costs nothing, and what runs at its tempo is the count of its votes.
	pub(super) fn told_hyperparams(netuid: NetUid) -> Hyperparams {
		if !netuid.is_root() {
			return Self::hyperparams(netuid);
		}
		let settings = GlobalSettings::<T>::get();
		let vote = Params::<T>::get().vote;
		let places = settings.max_root_validators;
		Hyperparams {
			tempo: vote.tempo,
			kappa: vote.kappa,
			weights_rate_limit: settings.root_weights_rate_limit,
			max_uids: places,
			max_validators: places,
			immunity_period: 0,
			min_burn: Tao::ZERO,
			max_burn: Tao::ZERO,
			..Hyperparams::default()
		}
	}

	/// The price of a neuron's registration now, in rao; nothing on root.
	pub(super) fn burn_now(netuid: NetUid) -> u64 {
		RegistrationPrices::<T>::get(netuid)
			.map_or(0, |price| price.price_at(Self::now(), &Self::hyperparams(netuid).burn()).rao())
	}

	fn in_short(info: DynamicInfo<T::AccountId>) -> SubnetInfoV2<T::AccountId> {
		let netuid = NetUid::new(info.netuid.0);
		let hyperparams = Self::told_hyperparams(netuid);
		SubnetInfoV2 {
			netuid: info.netuid,
			rho: Compact(RHO),
			kappa: Compact(hyperparams.kappa),
			difficulty: Compact(0),
			immunity_period: Compact(hyperparams.immunity_period),
			max_allowed_validators: Compact(hyperparams.max_validators),
			min_allowed_weights: Compact(hyperparams.min_weights),
			max_weights_limit: Compact(hyperparams.max_weight),
			scaling_law_power: Compact(0),
			// At most `MAX_UIDS`.
			subnetwork_n: Compact(Neurons::<T>::decode_len(netuid).unwrap_or(0) as u16),
			max_allowed_uids: Compact(hyperparams.max_uids),
			blocks_since_last_step: info.blocks_since_last_step,
			tempo: info.tempo,
			network_modality: Compact(0),
			network_connect: Vec::new(),
			emission_value: info.emission,
			burn: Compact(Self::burn_now(netuid)),
			owner: info.owner_coldkey,
			identity: info.subnet_identity,
		}
	}
}

impl<AccountId> From<SubnetInfoV2<AccountId>> for SubnetInfo<AccountId> {
	fn from(info: SubnetInfoV2<AccountId>) -> Self {
		Self {
			netuid: info.netuid,
			rho: info.rho,
			kappa: info.kappa,
			difficulty: info.difficulty,
			immunity_period: info.immunity_period,
			max_allowed_validators: info.max_allowed_validators,
			min_allowed_weights: info.min_allowed_weights,
			max_weights_limit: info.max_weights_limit,
			scaling_law_power: info.scaling_law_power,
			subnetwork_n: info.subnetwork_n,
			max_allowed_uids: info.max_allowed_uids,
			blocks_since_last_step: info.blocks_since_last_step,
			tempo: info.tempo,
			network_modality: info.network_modality,
			network_connect: info.network_connect,
			emission_values: info.emission_value,
			burn: info.burn,
			owner: info.owner,
		}
	}
}

//! The runtime APIs that Bittensor's clients call by name.
//!
//! Traits, methods and arguments keep the names that clients know; the structs behind them stand in
//! [`pallet_dtao::views`].

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

use alloc::{collections::BTreeMap, vec::Vec};
use codec::Codec;
use pallet_dtao::views::{
	ClaimInfo, DelegateInfo, Delegation, DynamicInfo, EmissionOutlook, EmissionReport,
	HyperparamEntry, LockState, Metagraph, NamedRules, NeuronInfo, NeuronInfoLite, Rules,
	RulesComparison, RulesInfo, SelectiveMetagraph, SimSwapResult, StakeAvailability, StakeInfo,
	SubnetInfo, SubnetInfoV2, SubnetPrice, SubnetState, U64F64,
};

sp_api::decl_runtime_apis! {
	/// Prices and quotes.
	pub trait SwapRuntimeApi {
		/// The spot price in rao of TAO per 10⁹ rao of alpha, rounded down; 10⁹ on root, 0 where
		/// there is no such subnet.
		fn current_alpha_price(netuid: u16) -> u64;

		/// The spot prices of root and all subnets.
		fn current_alpha_price_all() -> Vec<SubnetPrice>;

		/// What `add_stake` of `tao` rao would come to, to the rao; all zeros where it would fail.
		fn sim_swap_tao_for_alpha(netuid: u16, tao: u64) -> SimSwapResult;

		/// What `remove_stake` of `alpha` rao would come to, to the rao; all zeros where it would
		/// fail, and for proceeds below the minimum, which only an emptied position may bring.
		fn sim_swap_alpha_for_tao(netuid: u16, alpha: u64) -> SimSwapResult;
	}

	/// Subnets: their economy, what is set of them, their neurons.
	#[api_version(2)]
	pub trait SubnetInfoRuntimeApi<AccountId> where AccountId: Codec {
		/// A subnet in short, or root.
		fn get_subnet_info(netuid: u16) -> Option<SubnetInfo<AccountId>>;

		/// Root and all subnets in short, dense as [`Self::get_all_dynamic_info`].
		fn get_subnets_info() -> Vec<Option<SubnetInfo<AccountId>>>;

		/// A subnet in short and who it says it is, or root.
		fn get_subnet_info_v2(netuid: u16) -> Option<SubnetInfoV2<AccountId>>;

		/// Root and all subnets in short and who they say they are, dense as
		/// [`Self::get_all_dynamic_info`].
		fn get_subnets_info_v2() -> Vec<Option<SubnetInfoV2<AccountId>>>;

		/// What is set of a subnet, by name.
		fn get_subnet_hyperparams_v3(netuid: u16) -> Option<Vec<HyperparamEntry>>;

		/// A subnet, or root (0).
		fn get_dynamic_info(netuid: u16) -> Option<DynamicInfo<AccountId>>;

		/// Root and all subnets, each at the place of its netuid; none is `None`, and where a netuid is
		/// free stands a closed, empty subnet.
		fn get_all_dynamic_info() -> Vec<Option<DynamicInfo<AccountId>>>;

		/// The neurons of a subnet, or the validators on root, column by column.
		fn get_subnet_state(netuid: u16) -> Option<SubnetState<AccountId>>;

		/// A subnet and its neurons, or root and its validators.
		fn get_metagraph(netuid: u16) -> Option<Metagraph<AccountId>>;

		/// Root and all subnets with their neurons, dense as [`Self::get_all_dynamic_info`].
		fn get_all_metagraphs() -> Vec<Option<Metagraph<AccountId>>>;

		/// [`Self::get_metagraph`] of one mechanism: there is only 0.
		fn get_mechagraph(netuid: u16, mecid: u8) -> Option<Metagraph<AccountId>>;

		/// [`Self::get_all_metagraphs`], since every subnet has one mechanism.
		fn get_all_mechagraphs() -> Vec<Option<Metagraph<AccountId>>>;

		/// Of a metagraph the fields of these numbers, from 0; 72 is the uids of those who may validate.
		fn get_selective_metagraph(
			netuid: u16,
			metagraph_indexes: Vec<u16>,
		) -> Option<SelectiveMetagraph<AccountId>>;

		/// [`Self::get_selective_metagraph`] of one mechanism: there is only 0.
		fn get_selective_mechagraph(
			netuid: u16,
			subid: u8,
			metagraph_indexes: Vec<u16>,
		) -> Option<SelectiveMetagraph<AccountId>>;

		/// The block in which the next epoch is due at the earliest; none where the subnet runs none.
		fn get_next_epoch_start_block(netuid: u16) -> Option<u64>;

		/// Always none: incentives are staked with the hotkey that earned them.
		fn get_coldkey_auto_stake_hotkey(coldkey: AccountId, netuid: u16) -> Option<AccountId>;

		/// The subnet that would make place for another.
		fn get_subnet_to_prune() -> Option<u16>;

		/// The account that holds a subnet's TAO: the same one for all that there are.
		fn get_subnet_account_id(netuid: u16) -> Option<AccountId>;

		/// The TAO that the next block can mint, in rao.
		fn get_block_emission() -> u64;
	}

	/// Neurons, one by one.
	pub trait NeuronInfoRuntimeApi<AccountId> where AccountId: Codec {
		/// The neurons of a subnet, or the validators on root.
		fn get_neurons(netuid: u16) -> Vec<NeuronInfo<AccountId>>;

		/// One neuron.
		fn get_neuron(netuid: u16, uid: u16) -> Option<NeuronInfo<AccountId>>;

		/// The neurons of a subnet, without weights and bonds.
		fn get_neurons_lite(netuid: u16) -> Vec<NeuronInfoLite<AccountId>>;

		/// One neuron, without weights and bonds.
		fn get_neuron_lite(netuid: u16, uid: u16) -> Option<NeuronInfoLite<AccountId>>;
	}

	/// Who has staked what.
	pub trait StakeInfoRuntimeApi<AccountId> where AccountId: Codec + Ord {
		/// The positions of a coldkey.
		fn get_stake_info_for_coldkey(coldkey_account: AccountId) -> Vec<StakeInfo<AccountId>>;

		/// The positions of coldkeys.
		fn get_stake_info_for_coldkeys(
			coldkey_accounts: Vec<AccountId>,
		) -> Vec<(AccountId, Vec<StakeInfo<AccountId>>)>;

		/// What a coldkey has staked with a hotkey on a subnet, be it nothing; none where there is no
		/// such subnet.
		fn get_stake_info_for_hotkey_coldkey_netuid(
			hotkey_account: AccountId,
			coldkey_account: AccountId,
			netuid: u16,
		) -> Option<StakeInfo<AccountId>>;

		/// The stake of coldkeys by subnet, on all or on those of `netuids`; where there is none, no
		/// entry.
		fn get_stake_availability_for_coldkeys(
			coldkey_accounts: Vec<AccountId>,
			netuids: Option<Vec<u16>>,
		) -> BTreeMap<AccountId, BTreeMap<u16, StakeAvailability>>;

		/// What a coldkey can claim of what its stake on root has earned, and what each claim would bring
		/// if it were sold now.
		fn get_claimable_for_coldkey(coldkey_account: AccountId) -> Vec<ClaimInfo<AccountId>>;

		/// The fee that staking, unstaking or moving `amount` rao takes in the first pool that it passes
		/// through, in the unit of `amount`.
		fn get_stake_fee(
			origin: Option<(AccountId, u16)>,
			origin_coldkey_account: AccountId,
			destination: Option<(AccountId, u16)>,
			destination_coldkey_account: AccountId,
			amount: u64,
		) -> u64;

		/// Always none: nothing is locked.
		fn get_coldkey_lock(coldkey: AccountId, netuid: u16) -> Option<LockState>;

		/// Always zero: nothing is locked.
		fn get_hotkey_conviction(hotkey: AccountId, netuid: u16) -> U64F64;

		/// Always none: nothing is locked.
		fn get_most_convicted_hotkey_on_subnet(netuid: u16) -> Option<AccountId>;
	}

	/// Hotkeys to stake with.
	pub trait DelegateInfoRuntimeApi<AccountId> where AccountId: Codec {
		/// Every hotkey that somebody owns.
		fn get_delegates() -> Vec<DelegateInfo<AccountId>>;

		/// A hotkey, where somebody owns it.
		fn get_delegate(delegate_account: AccountId) -> Option<DelegateInfo<AccountId>>;

		/// The hotkeys that a coldkey stakes with, each with the netuid and the stake of a position.
		fn get_delegated(delegatee_account: AccountId) -> Vec<(DelegateInfo<AccountId>, Delegation)>;
	}

	/// Baskets of alpha that root holds for its stakers, on chains that have them: this one has not, and
	/// what root earns as alpha is claimed by `claim_root`.
	pub trait BetaBasketRuntimeApi<AccountId> where AccountId: Codec {
		/// Always 0: the TAO that a coldkey's baskets are worth.
		fn get_root_basket_owed(coldkey: AccountId) -> u64;

		/// Always none: the hotkey of each basket, the shares of it and what they are worth.
		fn get_root_basket_positions(coldkey: AccountId) -> Vec<(AccountId, u128, u64)>;
	}

	/// Registrations of subnets.
	pub trait SubnetRegistrationRuntimeApi {
		/// What registering a subnet costs now, in rao.
		fn get_network_registration_cost() -> u64;
	}

	/// What the next block brings, and why.
	pub trait EmissionRuntimeApi {
		/// The emission of a subnet in the next block.
		fn get_emission_report(netuid: u16) -> Option<EmissionReport>;

		/// The emission of all subnets in the next block.
		fn get_emission_reports() -> Vec<EmissionReport>;
	}

	/// The rules of the economy, and what the next block would bring under others.
	pub trait RulesRuntimeApi {
		/// The rules of the next block, and those that wait for theirs.
		fn get_rules() -> RulesInfo;

		/// The rule sets of mainnet's history, the oldest first.
		fn get_presets() -> Vec<NamedRules>;

		/// What the next block brings every subnet, and what it would bring under every preset.
		fn compare_presets() -> RulesComparison;

		/// What the next block would bring every subnet if these rules came into force with it; none
		/// where a number of theirs is out of its range.
		fn emission_under(rules: Rules) -> Option<Vec<EmissionOutlook>>;
	}
}

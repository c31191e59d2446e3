//! Runtime APIs: what the node and clients call, each answered by one pallet.

use crate::{
	genesis, AccountId, Balance, Block, Executive, InherentDataExt, Nonce, Runtime, RuntimeCall,
	RuntimeGenesisConfig, SubtensorModule, System, TransactionPayment, VERSION,
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	weights::Weight,
};
use pallet_dtao::views::{
	ClaimInfo, DelegateInfo, Delegation, DynamicInfo, EmissionOutlook, EmissionReport,
	HyperparamEntry, LockState, Metagraph, NamedRules, NeuronInfo, NeuronInfoLite, Rules,
	RulesComparison, RulesInfo, SelectiveMetagraph, SimSwapResult, StakeAvailability, StakeInfo,
	SubnetInfo, SubnetInfoV2, SubnetPrice, SubnetState, U64F64,
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
	traits::Block as BlockT,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;

/// Clients read an entry of a list as an option, though none of ours is `None`.
fn some<View>(views: impl IntoIterator<Item = View>) -> Vec<Option<View>> {
	views.into_iter().map(Some).collect()
}

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: InherentData,
		) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			_owner: Vec<u8>,
			_seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			// Blocks are sealed without authorities: the set of session keys is empty.
			OpaqueGeneratedSessionKeys { keys: Vec::new(), proof: Vec::new() }
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			encoded.is_empty().then(Vec::new)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(uxt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block,
		Balance,
		RuntimeCall,
	> for Runtime
	{
		fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_dtao_runtime_api::SwapRuntimeApi<Block> for Runtime {
		fn current_alpha_price(netuid: u16) -> u64 {
			SubtensorModule::alpha_price(netuid.into())
		}
		fn current_alpha_price_all() -> Vec<SubnetPrice> {
			SubtensorModule::alpha_prices()
		}
		fn sim_swap_tao_for_alpha(netuid: u16, tao: u64) -> SimSwapResult {
			SubtensorModule::sim_buy(netuid.into(), tao.into())
		}
		fn sim_swap_alpha_for_tao(netuid: u16, alpha: u64) -> SimSwapResult {
			SubtensorModule::sim_sell(netuid.into(), alpha.into())
		}
	}

	impl pallet_dtao_runtime_api::SubnetInfoRuntimeApi<Block, AccountId> for Runtime {
		fn get_subnet_info(netuid: u16) -> Option<SubnetInfo<AccountId>> {
			SubtensorModule::subnet_info_v2(netuid.into()).map(Into::into)
		}
		fn get_subnets_info() -> Vec<Option<SubnetInfo<AccountId>>> {
			some(SubtensorModule::subnet_infos_v2().into_iter().map(Into::into))
		}
		fn get_subnet_info_v2(netuid: u16) -> Option<SubnetInfoV2<AccountId>> {
			SubtensorModule::subnet_info_v2(netuid.into())
		}
		fn get_subnets_info_v2() -> Vec<Option<SubnetInfoV2<AccountId>>> {
			some(SubtensorModule::subnet_infos_v2())
		}
		fn get_subnet_hyperparams_v3(netuid: u16) -> Option<Vec<HyperparamEntry>> {
			SubtensorModule::hyperparam_entries(netuid.into())
		}
		fn get_dynamic_info(netuid: u16) -> Option<DynamicInfo<AccountId>> {
			SubtensorModule::dynamic_info(netuid.into())
		}
		fn get_all_dynamic_info() -> Vec<Option<DynamicInfo<AccountId>>> {
			some(SubtensorModule::all_dynamic_info())
		}
		fn get_subnet_state(netuid: u16) -> Option<SubnetState<AccountId>> {
			SubtensorModule::subnet_state(netuid.into())
		}
		fn get_metagraph(netuid: u16) -> Option<Metagraph<AccountId>> {
			SubtensorModule::metagraph(netuid.into())
		}
		fn get_all_metagraphs() -> Vec<Option<Metagraph<AccountId>>> {
			some(SubtensorModule::metagraphs())
		}
		fn get_mechagraph(netuid: u16, mecid: u8) -> Option<Metagraph<AccountId>> {
			SubtensorModule::mechagraph(netuid.into(), mecid)
		}
		fn get_all_mechagraphs() -> Vec<Option<Metagraph<AccountId>>> {
			some(SubtensorModule::metagraphs())
		}
		fn get_selective_metagraph(
			netuid: u16,
			metagraph_indexes: Vec<u16>,
		) -> Option<SelectiveMetagraph<AccountId>> {
			SubtensorModule::selective_metagraph(netuid.into(), &metagraph_indexes)
		}
		fn get_selective_mechagraph(
			netuid: u16,
			subid: u8,
			metagraph_indexes: Vec<u16>,
		) -> Option<SelectiveMetagraph<AccountId>> {
			SubtensorModule::selective_mechagraph(netuid.into(), subid, &metagraph_indexes)
		}
		fn get_next_epoch_start_block(netuid: u16) -> Option<u64> {
			SubtensorModule::next_epoch_block(netuid.into())
		}
		fn get_coldkey_auto_stake_hotkey(_coldkey: AccountId, _netuid: u16) -> Option<AccountId> {
			None
		}
		fn get_subnet_to_prune() -> Option<u16> {
			SubtensorModule::subnet_to_evict().map(Into::into)
		}
		fn get_subnet_account_id(netuid: u16) -> Option<AccountId> {
			SubtensorModule::subnet_account(netuid.into())
		}
		fn get_block_emission() -> u64 {
			SubtensorModule::next_block_emission().into()
		}
	}

	impl pallet_dtao_runtime_api::NeuronInfoRuntimeApi<Block, AccountId> for Runtime {
		fn get_neurons(netuid: u16) -> Vec<NeuronInfo<AccountId>> {
			SubtensorModule::neurons(netuid.into())
		}
		fn get_neuron(netuid: u16, uid: u16) -> Option<NeuronInfo<AccountId>> {
			SubtensorModule::neuron(netuid.into(), uid)
		}
		fn get_neurons_lite(netuid: u16) -> Vec<NeuronInfoLite<AccountId>> {
			SubtensorModule::neurons_lite(netuid.into())
		}
		fn get_neuron_lite(netuid: u16, uid: u16) -> Option<NeuronInfoLite<AccountId>> {
			SubtensorModule::neuron_lite(netuid.into(), uid)
		}
	}

	impl pallet_dtao_runtime_api::StakeInfoRuntimeApi<Block, AccountId> for Runtime {
		fn get_stake_info_for_coldkey(coldkey_account: AccountId) -> Vec<StakeInfo<AccountId>> {
			SubtensorModule::stakes_of(&coldkey_account)
		}
		fn get_stake_info_for_coldkeys(
			coldkey_accounts: Vec<AccountId>,
		) -> Vec<(AccountId, Vec<StakeInfo<AccountId>>)> {
			SubtensorModule::stakes_of_all(coldkey_accounts)
		}
		fn get_stake_info_for_hotkey_coldkey_netuid(
			hotkey_account: AccountId,
			coldkey_account: AccountId,
			netuid: u16,
		) -> Option<StakeInfo<AccountId>> {
			SubtensorModule::stake_info(netuid.into(), &hotkey_account, &coldkey_account)
		}
		fn get_stake_availability_for_coldkeys(
			coldkey_accounts: Vec<AccountId>,
			netuids: Option<Vec<u16>>,
		) -> BTreeMap<AccountId, BTreeMap<u16, StakeAvailability>> {
			SubtensorModule::stake_availability(coldkey_accounts, netuids)
		}
		fn get_claimable_for_coldkey(coldkey_account: AccountId) -> Vec<ClaimInfo<AccountId>> {
			SubtensorModule::claims_of(&coldkey_account)
		}
		fn get_stake_fee(
			origin: Option<(AccountId, u16)>,
			_origin_coldkey_account: AccountId,
			destination: Option<(AccountId, u16)>,
			_destination_coldkey_account: AccountId,
			amount: u64,
		) -> u64 {
			let [origin, destination] = [origin, destination].map(|end| end.map(|(_, id)| id.into()));
			SubtensorModule::stake_fee(origin, destination, amount)
		}
		fn get_coldkey_lock(_coldkey: AccountId, _netuid: u16) -> Option<LockState> {
			None
		}
		fn get_hotkey_conviction(_hotkey: AccountId, _netuid: u16) -> U64F64 {
			U64F64::default()
		}
		fn get_most_convicted_hotkey_on_subnet(_netuid: u16) -> Option<AccountId> {
			None
		}
	}

	impl pallet_dtao_runtime_api::DelegateInfoRuntimeApi<Block, AccountId> for Runtime {
		fn get_delegates() -> Vec<DelegateInfo<AccountId>> {
			SubtensorModule::delegates()
		}
		fn get_delegate(delegate_account: AccountId) -> Option<DelegateInfo<AccountId>> {
			SubtensorModule::delegate(&delegate_account)
		}
		fn get_delegated(delegatee_account: AccountId) -> Vec<(DelegateInfo<AccountId>, Delegation)> {
			SubtensorModule::delegated(&delegatee_account)
		}
	}

	impl pallet_dtao_runtime_api::BetaBasketRuntimeApi<Block, AccountId> for Runtime {
		fn get_root_basket_owed(_coldkey: AccountId) -> u64 {
			0
		}
		fn get_root_basket_positions(_coldkey: AccountId) -> Vec<(AccountId, u128, u64)> {
			Vec::new()
		}
	}

	impl pallet_dtao_runtime_api::SubnetRegistrationRuntimeApi<Block> for Runtime {
		fn get_network_registration_cost() -> u64 {
			SubtensorModule::lock_cost().into()
		}
	}

	impl pallet_dtao_runtime_api::EmissionRuntimeApi<Block> for Runtime {
		fn get_emission_report(netuid: u16) -> Option<EmissionReport> {
			SubtensorModule::emission_report(netuid.into())
		}
		fn get_emission_reports() -> Vec<EmissionReport> {
			SubtensorModule::emission_reports()
		}
	}

	impl pallet_dtao_runtime_api::RulesRuntimeApi<Block> for Runtime {
		fn get_rules() -> RulesInfo {
			SubtensorModule::rules_info()
		}
		fn get_presets() -> Vec<NamedRules> {
			SubtensorModule::presets()
		}
		fn compare_presets() -> RulesComparison {
			SubtensorModule::rules_comparison()
		}
		fn emission_under(rules: Rules) -> Option<Vec<EmissionOutlook>> {
			SubtensorModule::emission_under(rules)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			let weight = Executive::try_runtime_upgrade(checks)
				.expect("whoever dry-runs an upgrade wants its failure as a panic");
			(weight, crate::configs::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("whoever dry-runs a block wants its failure as a panic")
		}
	}
}

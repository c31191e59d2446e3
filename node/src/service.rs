//! The parts of a node and how they are put together.

use crate::{
	block_log, panel, rpc,
	sealing::{self, Commands, Sealing},
};
use dtao_runtime::{
	apis::RuntimeApi,
	interface::{Block, Hash},
};
use sc_basic_authorship::ProposerFactory;
use sc_executor::WasmExecutor;
use sc_network::{config::FullNetworkConfiguration, NetworkBackend};
use sc_service::{
	error::Error as ServiceError, BuildNetworkParams, Configuration, PartialComponents,
	SpawnTasksParams, TaskManager,
};
use sc_transaction_pool::TransactionPoolHandle;
use std::sync::Arc;

type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;

/// The chain: database, state and runtime.
pub type Client = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type Backend = sc_service::TFullBackend<Block>;
/// Transactions that wait for a block.
pub type Pool = TransactionPoolHandle<Block, Client>;
/// Which of several heads is the best.
pub type SelectChain = sc_consensus::LongestChain<Backend, Block>;

type ImportQueue = sc_consensus::DefaultImportQueue<Block>;

/// What commands need that do not run a node.
pub type Parts = PartialComponents<Client, Backend, SelectChain, ImportQueue, Pool, ()>;

/// Opens the database and everything that works on it without a network.
///
/// # Errors
/// If the database can't be opened or the genesis can't be built.
pub fn open(config: &Configuration) -> Result<Parts, ServiceError> {
	let executor = sc_service::new_wasm_executor(&config.executor);
	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts::<Block, RuntimeApi, _>(config, None, executor, Vec::new())?;
	let client = Arc::new(client);

	let transaction_pool = sc_transaction_pool::Builder::new(
		task_manager.spawn_essential_handle(),
		client.clone(),
		config.role.is_authority().into(),
	)
	.with_options(config.transaction_pool.clone())
	.with_prometheus(config.prometheus_registry())
	.build();

	let import_queue = sc_consensus_manual_seal::import_queue(
		Box::new(client.clone()),
		&task_manager.spawn_essential_handle(),
		config.prometheus_registry(),
	);

	Ok(PartialComponents {
		select_chain: sc_consensus::LongestChain::new(backend.clone()),
		transaction_pool: Arc::new(transaction_pool),
		client,
		backend,
		task_manager,
		import_queue,
		keystore_container,
		other: (),
	})
}

/// Starts a node: network, RPC and sealing.
///
/// # Errors
/// If one of them can't start, for example because its port is in use.
pub fn start<N>(config: Configuration, sealing: Sealing) -> Result<TaskManager, ServiceError>
where
	N: NetworkBackend<Block, Hash>,
{
	let Parts {
		client,
		backend,
		mut task_manager,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool: pool,
		other: (),
	} = open(&config)?;

	let network_params = network_params::<N>(&config, &client, &pool, &task_manager, import_queue);
	let (network, system_rpc_tx, tx_handler_controller, sync_service, _bitswap) =
		sc_service::build_network(network_params)?;

	let about = panel::About::new(&config, sealing);
	let registry = config.prometheus_registry().cloned();
	let commands = Commands::new(sealing);
	let rpc_handlers = sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: pool.clone(),
		rpc_builder: {
			let (client, pool, seal) = (client.clone(), pool.clone(), commands.sender.clone());
			Box::new(move |_| {
				rpc::extensions(client.clone(), pool.clone(), seal.clone())
					.map_err(|error| ServiceError::Application(error.into()))
			})
		},
		network,
		system_rpc_tx,
		tx_handler_controller,
		sync_service,
		telemetry: None,
		tracing_execute_block: None,
	})?;

	panel::print(&about, rpc_handlers.listen_addresses(), &client);
	if sealing != Sealing::Never {
		let spawner = task_manager.spawn_handle();
		spawner.spawn("block-log", None, block_log::run(client.clone()));
		let proposer =
			ProposerFactory::new(spawner, client.clone(), pool.clone(), registry.as_ref(), None);
		sealing::start(sealing, commands, client, pool, select_chain, proposer, &task_manager);
	}
	Ok(task_manager)
}

fn network_params<'a, N>(
	config: &'a Configuration,
	client: &Arc<Client>,
	pool: &Arc<Pool>,
	task_manager: &TaskManager,
	import_queue: ImportQueue,
) -> BuildNetworkParams<'a, Block, N, Pool, ImportQueue, Client>
where
	N: NetworkBackend<Block, Hash>,
{
	let registry = config.prometheus_registry();
	BuildNetworkParams {
		config,
		net_config: FullNetworkConfiguration::new(&config.network, registry.cloned()),
		client: client.clone(),
		transaction_pool: pool.clone(),
		spawn_handle: task_manager.spawn_handle(),
		spawn_essential_handle: task_manager.spawn_essential_handle(),
		import_queue,
		block_announce_validator_builder: None,
		warp_sync_config: None,
		block_relay: None,
		metrics: N::register_notification_metrics(registry),
		gap_sync_body_policy: None,
	}
}

//! Runs what the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	service,
};
use dtao_runtime::interface::Block;
use sc_cli::{CliConfiguration, SubstrateCli};
use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};
use sc_service::{Configuration, Error as ServiceError, PartialComponents};
use sp_runtime::traits::Block as BlockT;
use std::{
	io::{self, ErrorKind},
	net::TcpListener,
};

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"dtao-node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		"the dTAO developers".into()
	}

	fn support_url() -> String {
		"the README of this repository".into()
	}

	fn copyright_start_year() -> i32 {
		2025
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		chain_spec::load(id)
	}
}

/// Parses the command line and runs it to its end.
///
/// # Errors
/// With a sentence for the user.
pub fn run() -> sc_cli::Result<()> {
	let cli = Cli::from_command_line();
	match &cli.subcommand {
		None => run_node(&cli),
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::Sign(cmd)) => cmd.run(),
		Some(Subcommand::Verify(cmd)) => cmd.run(),
		Some(Subcommand::BuildSpec(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.chain_spec, config.network))
		},
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::open(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::open(&config)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ExportState(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::open(&config)?;
			Ok((cmd.run(client, config.chain_spec), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::open(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database))
		},
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, backend, .. } = service::open(&config)?;
			Ok((cmd.run(client, backend, None), task_manager))
		}),
		Some(Subcommand::ChainInfo(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config))
		},
	}
}

fn run_node(cli: &Cli) -> sc_cli::Result<()> {
	let mut runner = cli.create_runner(&cli.run)?;
	insist_on_ports(runner.config_mut())?;
	if let Some(state) = chain_spec::state(&cli.run.chain_id(cli.run.is_dev()?)?)? {
		runner.config_mut().chain_spec.set_storage(state);
	}
	if !cli.wants_peers() {
		runner.config_mut().network.listen_addresses.clear();
	}
	let sealing = cli.sealing;
	runner.run_node_until_exit(|config| async move {
		type Hash = <Block as BlockT>::Hash;
		let port = config.rpc.addr.iter().flatten().next().map_or(0, |one| one.listen_addr.port());
		match config.network.network_backend {
			NetworkBackendType::Libp2p => {
				service::start::<NetworkWorker<Block, Hash>>(config, sealing)
			},
			NetworkBackendType::Litep2p => service::start::<Litep2pNetworkBackend>(config, sealing),
		}
		.map_err(|error| explain(error, port))
	})
}

/// Names the port where another process took it between the check and the start of the server.
fn explain(error: ServiceError, port: u16) -> sc_cli::Error {
	let ServiceError::Application(cause) = &error else { return error.into() };
	match cause.downcast_ref::<io::Error>() {
		Some(cause) if cause.kind() == ErrorKind::AddrInUse => port_in_use(port),
		_ => error.into(),
	}
}

/// Makes a port that is in use an error.
///
/// The RPC server would quietly take another one, and clients would talk to whoever has the usual.
fn insist_on_ports(config: &mut Configuration) -> sc_cli::Result<()> {
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		endpoint.retry_random_port = false;
		let address = endpoint.listen_addr;
		// Whatever else may be wrong, such as a machine without IPv6, is for the server to judge.
		if TcpListener::bind(address).is_err_and(|error| error.kind() == ErrorKind::AddrInUse) {
			return Err(port_in_use(address.port()));
		}
	}
	Ok(())
}

fn port_in_use(port: u16) -> sc_cli::Error {
	sc_cli::Error::Input(format!(
		"port {port} is in use, perhaps by another node: \
		 stop that one, or choose another port with --rpc-port"
	))
}

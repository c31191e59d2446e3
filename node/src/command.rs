//! Runs what the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	service,
};
use dtao_runtime::interface::Block;
use sc_cli::SubstrateCli;
use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};
use sc_service::{Configuration, PartialComponents};
use sp_runtime::traits::Block as BlockT;
use std::{
	io::ErrorKind,
	net::{SocketAddr, TcpListener},
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
	let cli = Cli::from_args().with_defaults();
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
	if !cli.wants_peers() {
		runner.config_mut().network.listen_addresses.clear();
	}
	let sealing = cli.sealing;
	runner.run_node_until_exit(|config| async move {
		type Hash = <Block as BlockT>::Hash;
		match config.network.network_backend {
			NetworkBackendType::Libp2p => {
				service::start::<NetworkWorker<Block, Hash>>(config, sealing)
			},
			NetworkBackendType::Litep2p => service::start::<Litep2pNetworkBackend>(config, sealing),
		}
		.map_err(sc_cli::Error::Service)
	})
}

/// Makes a port that is in use an error.
///
/// The RPC server would quietly take another one, and clients would talk to whoever has the usual.
fn insist_on_ports(config: &mut Configuration) -> sc_cli::Result<()> {
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		endpoint.retry_random_port = false;
		check_free(endpoint.listen_addr)?;
	}
	Ok(())
}

fn check_free(address: SocketAddr) -> sc_cli::Result<()> {
	match TcpListener::bind(address) {
		Err(error) if error.kind() == ErrorKind::AddrInUse => Err(sc_cli::Error::Input(format!(
			"port {} is in use, perhaps by another node: stop that one, or choose another port with --rpc-port",
			address.port(),
		))),
		// Whatever else may be wrong, such as a machine without IPv6, is for the server to judge.
		_ => Ok(()),
	}
}

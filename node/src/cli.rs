//! The command line.

use crate::sealing::Sealing;
use clap::{CommandFactory, FromArgMatches};
use sc_cli::{Cors, DatabasePruningMode, PruningParams, RunCmd, SharedParams, SubstrateCli};

/// Log targets that say nothing about the chain, at their quietest useful level.
///
/// They stand before the filters of the command line, which can therefore turn each of them on again.
/// The task manager takes the transaction pool's end for a failure whenever a node stops; a real failure ends the process
/// with an error anyway.
const QUIET: &str =
	"sc_cli=warn,sc_service=warn,sc_service::task_manager=off,sc_sysinfo=warn,sc_rpc_server=warn,\
	sc_basic_authorship=warn,sc_consensus_manual_seal=warn,txpool=warn,sub-libp2p=warn,\
	litep2p=warn,sync=warn,peerset=warn,prometheus=warn";
/// The log of imports and sync of the SDK, replaced by a shorter one where the node itself seals.
const QUIET_IMPORTS: &str = "substrate=warn";
/// A network without a listening address, which is meant where nobody asked for peers, warns of it.
const QUIET_NETWORK: &str = "litep2p=error";

#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// When a block is sealed: `manual`, `instant`, `none`, or a number of milliseconds.
	///
	/// - MILLISECONDS: every so often, with or without transactions, final at once.
	/// - instant: as soon as a transaction arrives, final at once.
	/// - manual: when a client calls `engine_createBlock`, final if that call says so.
	/// - none: never; the node follows the blocks of its peers, which stay without finality here.
	#[arg(long, value_name = "MODE", default_value_t = Sealing::default(), verbatim_doc_comment)]
	pub sealing: Sealing,

	#[clap(flatten)]
	pub run: RunCmd,
}

impl Cli {
	/// Parses the command line; on an error, or where help is asked for, ends the process.
	pub fn from_command_line() -> Self {
		// The fork-aware pool of the SDK now and then drops one of many transactions that arrive while blocks are sealed
		// and final within milliseconds. One author hardly ever forks.
		let command = Self::setup_command(Self::command())
			.mut_arg("pool_type", |arg| arg.default_value("single-state"));
		Self::from_arg_matches(&command.get_matches())
			.unwrap_or_else(|error| error.exit())
			.with_defaults()
	}

	/// Fills in what the command line left open, so that `--dev` is quiet, open to browsers and keeps all history.
	fn with_defaults(mut self) -> Self {
		let mut quiet = vec![QUIET];
		if self.sealing != Sealing::Never {
			quiet.push(QUIET_IMPORTS);
		}
		if !self.wants_peers() {
			quiet.push(QUIET_NETWORK);
		}
		let run = &mut self.run;
		run.shared_params.log.insert(0, quiet.join(","));
		run.telemetry_params.no_telemetry |= run.telemetry_params.telemetry_endpoints.is_empty();

		if run.shared_params.dev {
			run.rpc_params.rpc_cors.get_or_insert(Cors::All);
			let prometheus = &mut run.prometheus_params;
			prometheus.no_prometheus |=
				prometheus.prometheus_port.is_none() && !prometheus.prometheus_external;
			keep_all_history(&mut run.import_params.pruning_params);
		}
		if let Some(subcommand) = &mut self.subcommand {
			subcommand.fill_in();
		}
		self
	}

	/// Whether anything on the command line asks for a network of peers.
	pub fn wants_peers(&self) -> bool {
		let network = &self.run.network_params;
		!self.run.shared_params.dev
			|| self.sealing == Sealing::Never
			|| network.port.is_some()
			|| !network.listen_addr.is_empty()
			|| !network.bootnodes.is_empty()
			|| !network.reserved_nodes.is_empty()
	}
}

/// Archive state and blocks, forks included, unless the command line asks for less.
fn keep_all_history(pruning: &mut PruningParams) {
	pruning.state_pruning.get_or_insert(DatabasePruningMode::Archive);
	if pruning.blocks_pruning == DatabasePruningMode::ArchiveCanonical {
		pruning.blocks_pruning = DatabasePruningMode::Archive;
	}
}

#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant, reason = "parsed once per process")]
pub enum Subcommand {
	/// Key management utilities.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Sign a message with a given (secret) key.
	Sign(sc_cli::SignCmd),

	/// Verify a signature for a message.
	Verify(sc_cli::VerifyCmd),

	/// Print a chain specification (older name of `export-chain-spec`).
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Export a chain specification to a file.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Validate blocks by executing them again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Export blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Export the state of a block as a chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Import blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the whole chain.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Revert the chain to a previous state.
	Revert(sc_cli::RevertCmd),

	/// Print hashes and numbers of the best and the finalized block.
	ChainInfo(sc_cli::ChainInfoCmd),
}

impl Subcommand {
	/// The defaults that a subcommand shares with the node.
	fn fill_in(&mut self) {
		if let Some(shared) = self.shared_params() {
			shared.log.insert(0, QUIET.into());
		}
		match self {
			Self::ImportBlocks(cmd) if cmd.shared_params.dev => {
				keep_all_history(&mut cmd.import_params.pruning_params)
			},
			_ => {},
		}
	}

	fn shared_params(&mut self) -> Option<&mut SharedParams> {
		match self {
			Self::BuildSpec(cmd) => Some(&mut cmd.shared_params),
			Self::CheckBlock(cmd) => Some(&mut cmd.shared_params),
			Self::ExportBlocks(cmd) => Some(&mut cmd.shared_params),
			Self::ExportState(cmd) => Some(&mut cmd.shared_params),
			Self::ImportBlocks(cmd) => Some(&mut cmd.shared_params),
			Self::PurgeChain(cmd) => Some(&mut cmd.shared_params),
			Self::Revert(cmd) => Some(&mut cmd.shared_params),
			Self::ChainInfo(cmd) => Some(&mut cmd.shared_params),
			Self::Key(_) | Self::Sign(_) | Self::Verify(_) | Self::ExportChainSpec(_) => None,
		}
	}
}

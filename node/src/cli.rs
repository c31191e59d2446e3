//! The command line.

use crate::sealing::Sealing;
use sc_cli::{Cors, DatabasePruningMode, PruningParams, RunCmd};

/// Log targets that say nothing about the chain, at their quietest useful level.
///
/// They stand before the filters of the command line, which can therefore turn each of them on again.
const QUIET: &str = "sc_cli=warn,sc_service=warn,sc_sysinfo=warn,sc_rpc_server=warn,\
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
	/// - none: never; the node follows the blocks of its peers.
	#[arg(long, value_name = "MODE", default_value_t = Sealing::default(), verbatim_doc_comment)]
	pub sealing: Sealing,

	#[clap(flatten)]
	pub run: RunCmd,
}

impl Cli {
	/// Fills in what the command line left open, so that `--dev` is quiet, open to browsers and keeps all history.
	pub fn with_defaults(mut self) -> Self {
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
		match &mut self.subcommand {
			Some(Subcommand::ImportBlocks(cmd)) if cmd.shared_params.dev => {
				keep_all_history(&mut cmd.import_params.pruning_params)
			},
			_ => {},
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

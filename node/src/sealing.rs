//! When blocks are sealed.
//!
//! All modes share one engine, `sc-consensus-manual-seal`, and differ in the commands that it is fed.

use crate::service::{Client, Pool, SelectChain};
use dtao_runtime::interface::Hash;
use futures::{
	channel::{mpsc, oneshot},
	stream::{self, BoxStream},
	FutureExt, StreamExt,
};
use sc_basic_authorship::ProposerFactory;
use sc_consensus_manual_seal::{EngineCommand, ManualSealParams};
use sc_service::TaskManager;
use sc_transaction_pool_api::TransactionPool;
use sp_blockchain::HeaderBackend;
use std::{fmt, str::FromStr, sync::Arc, time::Duration};
use tokio::time::MissedTickBehavior;

/// Commands of clients that may wait while a block is being sealed.
const WAITING_COMMANDS: usize = 1024;

/// When a block is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
	/// On `engine_createBlock`.
	Manual,
	/// On every transaction.
	Instant,
	/// On a clock.
	Interval(Duration),
	/// Not by this node.
	Never,
}

impl Default for Sealing {
	fn default() -> Self {
		Self::Interval(Duration::from_secs(1))
	}
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match text {
			"manual" => Ok(Self::Manual),
			"instant" => Ok(Self::Instant),
			"none" => Ok(Self::Never),
			number => match number.parse() {
				Ok(0) => Err("an interval has at least 1 millisecond".into()),
				Ok(milliseconds) => Ok(Self::Interval(Duration::from_millis(milliseconds))),
				Err(_) => Err("expected manual, instant, none or a number of milliseconds".into()),
			},
		}
	}
}

/// As on the command line.
impl fmt::Display for Sealing {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Manual => f.write_str("manual"),
			Self::Instant => f.write_str("instant"),
			Self::Never => f.write_str("none"),
			Self::Interval(period) => write!(f, "{}", period.as_millis()),
		}
	}
}

impl Sealing {
	/// The mode in words.
	pub fn describe(&self) -> String {
		match self {
			Self::Manual => "manual, by engine_createBlock".into(),
			Self::Instant => "instant, a block for every transaction".into(),
			Self::Never => "none, follows its peers".into(),
			Self::Interval(period) => format!("a block every {} ms", period.as_millis()),
		}
	}
}

/// Ends of the channel through which clients command the engine.
pub struct Commands {
	/// For the RPC; `None` unless sealing is manual.
	pub sender: Option<mpsc::Sender<EngineCommand<Hash>>>,
	receiver: mpsc::Receiver<EngineCommand<Hash>>,
}

impl Commands {
	/// A channel, open to clients only in manual mode.
	pub fn new(sealing: Sealing) -> Self {
		let (sender, receiver) = mpsc::channel(WAITING_COMMANDS);
		Self { sender: (sealing == Sealing::Manual).then_some(sender), receiver }
	}
}

/// Starts the task that seals blocks. Does nothing under [`Sealing::Never`].
pub fn start(
	sealing: Sealing,
	commands: Commands,
	client: Arc<Client>,
	pool: Arc<Pool>,
	select_chain: SelectChain,
	proposer: ProposerFactory<Pool, Client>,
	task_manager: &TaskManager,
) {
	let commands_stream = match sealing {
		Sealing::Never => return,
		Sealing::Manual => commands.receiver.boxed(),
		Sealing::Interval(period) => reported(ticks(period)),
		Sealing::Instant => reported(arrivals(client.clone(), pool.clone())),
	};
	let engine = sc_consensus_manual_seal::run_manual_seal(ManualSealParams {
		block_import: client.clone(),
		env: proposer,
		client,
		pool,
		commands_stream,
		select_chain,
		consensus_data_provider: None,
		// The wall clock as it is. Where it stands still or goes back, the runtime's own inherent takes the parent's
		// timestamp plus the minimum period instead, so that no seal ever waits or fails for it.
		create_inherent_data_providers: |_, ()| async {
			Ok(sp_timestamp::InherentDataProvider::from_system_time())
		},
	});
	task_manager.spawn_essential_handle().spawn_blocking(
		"sealing",
		Some("block-authoring"),
		engine,
	);
}

/// An item at once and one per `period`; those missed while the machine slept are not made up for.
fn ticks(period: Duration) -> BoxStream<'static, ()> {
	stream::once(async move {
		let mut interval = tokio::time::interval(period);
		interval.set_missed_tick_behavior(MissedTickBehavior::Skip);
		stream::unfold(interval, |mut interval| async move {
			interval.tick().await;
			Some(((), interval))
		})
	})
	.flatten()
	.boxed()
}

/// An item for every transaction that arrives and isn't yet in a block.
fn arrivals(client: Arc<Client>, pool: Arc<Pool>) -> BoxStream<'static, ()> {
	let notifications = pool.import_notification_stream();
	notifications
		.filter_map(move |_| {
			let (client, pool) = (client.clone(), pool.clone());
			// The pool learns of a block a moment after its import. What it knew before may have been sealed already.
			async move {
				let best = client.info().best_hash;
				pool.ready_at(best).await.next().map(|_| ())
			}
		})
		.boxed()
}

/// Turns triggers into commands, and the failure of a command into an entry of the log.
fn reported(triggers: BoxStream<'static, ()>) -> BoxStream<'static, EngineCommand<Hash>> {
	struct State {
		triggers: BoxStream<'static, ()>,
		outcome: Option<oneshot::Receiver<SealResult>>,
	}
	stream::unfold(State { triggers, outcome: None }, |mut state| async move {
		// The engine asks for the next command when it is done with the last: its outcome is there.
		if let Some(Ok(Err(error))) = state.outcome.take().and_then(FutureExt::now_or_never) {
			log::error!("No block was sealed: {error}");
		}
		state.triggers.next().await?;
		let (sender, outcome) = oneshot::channel();
		state.outcome = Some(outcome);
		let command = EngineCommand::SealNewBlock {
			create_empty: true,
			finalize: true,
			parent_hash: None,
			sender: Some(sender),
		};
		Some((command, state))
	})
	.boxed()
}

type SealResult =
	Result<sc_consensus_manual_seal::CreatedBlock<Hash>, sc_consensus_manual_seal::Error>;

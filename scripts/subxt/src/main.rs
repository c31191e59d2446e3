//! Dynamic TAO with subxt: connect, read the subnets, ask for a quote, stake, and watch for the event.
//!
//! Names and types come from the chain's metadata when the program runs: none is generated, and none is committed.

mod args;
mod chain;
mod print;

use std::{
	error::Error,
	process::ExitCode,
	time::{Duration, Instant},
};
use subxt::{OnlineClient, SubstrateConfig};

const TIMEOUT: Duration = Duration::from_secs(60);

/// Any failure, told to the user by its own message.
type Failure = Box<dyn Error>;

async fn stake(given: args::Given, began: Instant) -> Result<(), Failure> {
	let client = OnlineClient::<SubstrateConfig>::from_insecure_url(&given.url)
		.await
		.map_err(|error| format!("no node answers at {}: {error}", given.url))?;
	let at = client.at_current_block().await?;
	print::subnets(&given.url, at.block_number(), at.block_hash(), &chain::subnets(&at).await?);
	print::quote(&chain::quote(&at, given.netuid, given.amount).await?, &given);

	// The watch begins before there is anything to see, and outlives no failure of the transaction.
	let watched = chain::Watch::begin(&client, at.block_number()).await?;
	chain::add_stake(&at, &given).await?;
	print::staked(&watched.next(&given.coldkey).await?, began.elapsed());
	Ok(())
}

async fn run(began: Instant) -> Result<(), Failure> {
	let Some(given) = args::read(std::env::args().skip(1))? else {
		println!("{}", args::HELP);
		return Ok(());
	};
	tokio::time::timeout(TIMEOUT, stake(given, began))
		.await
		.map_err(|_| format!("waited {} s in vain for the event", TIMEOUT.as_secs()))?
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
	match run(Instant::now()).await {
		Ok(()) => ExitCode::SUCCESS,
		Err(failure) => {
			eprintln!("error: {failure}");
			ExitCode::FAILURE
		},
	}
}

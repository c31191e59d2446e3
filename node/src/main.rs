//! A node that runs a dTAO chain on one machine: it seals blocks on demand, on transactions or on a clock.

#![allow(
	clippy::result_large_err,
	reason = "the SDK's error types are what they are, and none is on a hot path"
)]

mod block_log;
mod chain_spec;
mod cli;
mod command;
mod panel;
mod rpc;
mod sealing;
mod service;
mod table;

fn main() {
	if let Err(error) = command::run() {
		eprintln!("Error: {error}");
		std::process::exit(1);
	}
}

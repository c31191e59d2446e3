//! A node that runs a dTAO chain on one machine: it seals blocks on demand, on transactions or on a clock.

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

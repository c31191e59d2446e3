//! One line of log for every block.

use crate::service::Client;
use dtao_runtime::interface::Hash;
use futures::StreamExt;
use sc_client_api::{BlockBackend, BlockchainEvents};
use std::sync::Arc;

/// Logs blocks as they are imported, until the node stops.
pub async fn run(client: Arc<Client>) {
	let mut imports = client.every_import_notification_stream();
	while let Some(block) = imports.next().await {
		let transactions = transactions(&client, block.hash);
		let fork = if block.is_new_best { "" } else { " (fork)" };
		log::info!(
			target: "dtao",
			"Imported #{} {:?}{fork}{transactions}",
			block.header.number,
			block.hash,
		);
	}
}

/// How many extrinsics a block has besides its inherent, in words; nothing if none.
fn transactions(client: &Client, hash: Hash) -> String {
	let extrinsics = client.block_body(hash).ok().flatten().map_or(0, |body| body.len());
	match extrinsics.saturating_sub(1) {
		0 => String::new(),
		1 => ", 1 transaction".into(),
		count => format!(", {count} transactions"),
	}
}

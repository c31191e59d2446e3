//! What the node's RPC has besides the standard methods.

use crate::service::{Client, Pool};
use dtao_runtime::interface::{AccountId, Balance, Block, Hash, Nonce};
use futures::channel::mpsc;
use jsonrpsee::RpcModule;
use pallet_transaction_payment::RuntimeDispatchInfo;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_manual_seal::{
	rpc::{ManualSeal, ManualSealApiServer},
	EngineCommand,
};
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// Nonces and fees for clients, and the sealing of blocks where `seal` is given.
///
/// # Errors
/// If two methods have the same name.
pub fn extensions(
	client: Arc<Client>,
	pool: Arc<Pool>,
	seal: Option<mpsc::Sender<EngineCommand<Hash>>>,
) -> Result<RpcModule<()>, jsonrpsee::core::RegisterMethodError> {
	let mut module = RpcModule::new(());
	module.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(
		System::<_, _, Block>::new(client.clone(), pool),
	))?;
	module.merge(TransactionPaymentApiServer::<Hash, RuntimeDispatchInfo<Balance>>::into_rpc(
		TransactionPayment::<_, Block>::new(client),
	))?;
	if let Some(commands) = seal {
		module.merge(ManualSeal::new(commands).into_rpc())?;
	}
	Ok(module)
}

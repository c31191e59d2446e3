//! The runtime of a chain whose every block runs the dTAO coinbase.
//!
//! A minimal set of pallets around [`pallet_dtao`], which clients know as `SubtensorModule`: accounts and fees, `Sudo` for
//! whoever runs the chain, `Utility` for batches, and two names that clients look for ([`pallet_client_stubs`]). Blocks are sealed by the node, so there is no consensus pallet.
//!
//! - [`configs`] gives every pallet its types and limits;
//! - [`apis`] is what the node and clients call;
//! - [`genesis`] holds the presets a chain can start from;
//! - [`interface`] is all that the node needs to know.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod genesis;

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::{runtime_version, RuntimeVersion};

pub use frame_system::Call as SystemCall;
pub use pallet_balances::Call as BalancesCall;
pub use pallet_timestamp::Call as TimestampCall;

/// Number of a block.
pub type BlockNumber = u32;
/// Signature of an extrinsic, by any of the key types that clients use.
pub type Signature = MultiSignature;
/// Public key or hash of one, as an account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Amount of TAO, in rao.
pub type Balance = u64;
/// Number of transactions that an account has sent.
pub type Nonce = u32;
/// Hash of blocks and state.
pub type Hash = sp_core::H256;
/// How an extrinsic names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// Block with extrinsics that the runtime can read.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// Extrinsic as it comes from the network.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a transaction's signature covers besides the call.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// What is checked of a transaction before its call runs, in the order of its encoding.
///
/// Only stock extensions: what carries data that a client doesn't know, it can't sign.
pub type TxExtension = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// Runs blocks: hooks, inherents, transactions.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// What the node knows of the runtime: types that do not change with its logic.
pub mod interface {
	pub use super::{AccountId, Balance, Hash, Nonce};
	use sp_runtime::OpaqueExtrinsic;

	/// Block whose extrinsics are bytes.
	pub type Block = super::generic::Block<super::Header, OpaqueExtrinsic>;
	/// What the chain stores of an account.
	pub type AccountInfo = frame_system::AccountInfo<Nonce, pallet_balances::AccountData<Balance>>;

	/// Where the chain stores an account.
	pub fn account_key(account: &AccountId) -> alloc::vec::Vec<u8> {
		frame_system::Account::<super::Runtime>::hashed_key_for(account)
	}
}

/// Identity of this runtime. `spec_version` grows with every change of logic or metadata (clients cache the latter by it).
#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("dtao"),
	impl_name: Cow::Borrowed("dtao"),
	authoring_version: 1,
	spec_version: 4,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;

	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp;

	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;

	#[runtime::pallet_index(6)]
	pub type TransactionPayment = pallet_transaction_payment;

	#[runtime::pallet_index(7)]
	pub type SubtensorModule = pallet_dtao;

	#[runtime::pallet_index(11)]
	pub type Utility = pallet_utility;

	#[runtime::pallet_index(12)]
	pub type Sudo = pallet_sudo;

	#[runtime::pallet_index(18)]
	pub type Commitments = pallet_client_stubs::commitments;

	#[runtime::pallet_index(19)]
	pub type AdminUtils = pallet_admin;

	#[runtime::pallet_index(30)]
	pub type MevShield = pallet_client_stubs::mev_shield;
}

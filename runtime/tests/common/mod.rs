//! A chain without a node: the native runtime in externalities, block by block through [`Executive`].

// Each test binary uses its own part of this module.
#![allow(dead_code)]

pub mod ledger;

use dtao_runtime::{
	genesis, AccountId, BalancesCall, Executive, Header, RuntimeCall, RuntimeEvent,
	RuntimeGenesisConfig, Signature, SignedPayload, SubtensorModule, System, SystemCall,
	TimestampCall, TxExtension, UncheckedExtrinsic,
};
use frame_support::genesis_builder_helper::{build_state, get_preset};
use serde_json::Value;
use sp_core::{sr25519, Encode, Pair};
use sp_io::TestExternalities;
use sp_runtime::{generic::Era, traits::Header as _, ApplyExtrinsicResult, MultiAddress};

pub use genesis::{dev_account, UNIT};

/// Milliseconds between the blocks of these tests.
const BLOCK_TIME: u64 = 1_000;
/// Milliseconds of the first block's timestamp.
const EPOCH: u64 = 1_700_000_000_000;

/// A chain with everything that has to outlive a block.
pub struct Chain {
	externalities: TestExternalities,
	head: Header,
}

/// A block that is open: what has been applied is visible in storage.
pub struct OpenBlock(());

/// What became of a transaction that was included.
pub struct Receipt {
	/// Whether its call succeeded, and the module error's name if not.
	pub outcome: Result<(), String>,
	/// Length in bytes.
	pub length: u64,
	/// Events from its inclusion on.
	pub events: Vec<RuntimeEvent>,
}

impl Chain {
	/// The chain of a preset, at block 0.
	pub fn new(preset: &str) -> Self {
		let config = preset_config(preset);
		let mut externalities = TestExternalities::default();
		externalities.execute_with(|| {
			build_state::<RuntimeGenesisConfig>(config.to_string().into_bytes())
				.expect("the preset is a valid genesis")
		});
		externalities.commit_all().expect("no transaction is open");
		let root = *externalities.backend.root();
		let head = Header::new(0, Default::default(), root, Default::default(), Default::default());
		let mut chain = Self { externalities, head };
		chain.inspect(check);
		chain
	}

	/// Seals the next block with what `fill` applies to it, and checks all invariants after it.
	pub fn block<R>(&mut self, fill: impl FnOnce(&OpenBlock) -> R) -> R {
		let number = self.head.number + 1;
		let parent = self.head.hash();
		let (head, result) = self.externalities.execute_with(|| {
			let header = Header::new(
				number,
				Default::default(),
				Default::default(),
				parent,
				Default::default(),
			);
			Executive::initialize_block(&header);
			let now = EPOCH + u64::from(number) * BLOCK_TIME;
			let timestamp = RuntimeCall::Timestamp(TimestampCall::set { now });
			assert_eq!(apply(UncheckedExtrinsic::new_bare(timestamp)), Ok(Ok(())));
			let result = fill(&OpenBlock(()));
			(Executive::finalize_block(), result)
		});
		self.externalities.commit_all().expect("no transaction is open");
		self.head = head;
		self.inspect(check);
		result
	}

	/// Seals `count` blocks without transactions.
	pub fn blocks(&mut self, count: u32) {
		for _ in 0..count {
			self.block(|_| ());
		}
	}

	/// The root of the state after the last block.
	pub fn state_root(&self) -> sp_core::H256 {
		*self.externalities.backend.root()
	}

	/// Reads the state after the last block.
	pub fn inspect<R>(&mut self, read: impl FnOnce() -> R) -> R {
		self.externalities.execute_with(read)
	}
}

impl OpenBlock {
	/// Applies `call`, signed by the development key of this name.
	///
	/// # Panics
	/// If the transaction can't be included at all.
	pub fn submit(&self, signer: &str, call: RuntimeCall) -> Receipt {
		let extrinsic = signed(signer, call);
		let length = extrinsic.encoded_size() as u64;
		let before = System::events().len();
		let outcome = apply(extrinsic).expect("the transaction is valid");
		let events = System::events().into_iter().skip(before).map(|entry| entry.event).collect();
		Receipt { outcome: outcome.map_err(error_name), length, events }
	}
}

fn apply(extrinsic: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(extrinsic)
}

fn error_name(error: sp_runtime::DispatchError) -> String {
	match error {
		sp_runtime::DispatchError::Module(error) => error.message.unwrap_or("unnamed").to_string(),
		error => format!("{error:?}"),
	}
}

fn signed(signer: &str, call: RuntimeCall) -> UncheckedExtrinsic {
	let pair = sr25519::Pair::from_string(&format!("//{signer}"), None).expect("a valid seed");
	let account = AccountId::from(pair.public().0);
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(System::account_nonce(&account)),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension).expect("the state has all it signs");
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(
		call,
		MultiAddress::Id(account),
		Signature::Sr25519(signature),
		extension,
	)
}

/// The full genesis of a preset: its patch over the defaults.
pub fn preset_config(preset: &str) -> Value {
	let json = |id| {
		let bytes = get_preset::<RuntimeGenesisConfig>(&id, genesis::preset);
		serde_json::from_slice(&bytes.expect("the preset exists")).expect("the preset is JSON")
	};
	let mut config: Value = json(None);
	merge(&mut config, json(Some(preset.to_string())));
	config
}

fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(Value::Null), value);
			}
		},
		(base, patch) => *base = patch,
	}
}

/// Checks the pallet's invariants, and that no rao in its account is unaccounted for.
pub fn check() {
	SubtensorModule::do_try_state().unwrap_or_else(|error| {
		panic!("block {}: {error:?}", System::block_number());
	});
	assert_eq!(SubtensorModule::surplus(), Ok(0), "block {}", System::block_number());
}

/// A call that only costs its fee.
pub fn remark(bytes: usize) -> RuntimeCall {
	RuntimeCall::System(SystemCall::remark { remark: vec![7; bytes] })
}

/// A transfer of rao that must leave the sender alive.
pub fn transfer(to: &str, value: u64) -> RuntimeCall {
	let dest = MultiAddress::Id(dev_account(to));
	RuntimeCall::Balances(BalancesCall::transfer_keep_alive { dest, value })
}

/// What a transaction paid, by its event.
pub fn fee_paid(receipt: &Receipt) -> u64 {
	receipt
		.events
		.iter()
		.find_map(|event| match event {
			RuntimeEvent::TransactionPayment(
				pallet_transaction_payment::Event::TransactionFeePaid { actual_fee, .. },
			) => Some(*actual_fee),
			_ => None,
		})
		.expect("every transaction pays a fee")
}

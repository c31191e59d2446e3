//! Types and limits of every pallet.

use crate::{
	AccountId, Balance, Balances, Block, BlockNumber, Hash, Nonce, OriginCaller, PalletInfo,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, RuntimeOrigin,
	RuntimeTask, System, VERSION,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU32, ConstU64, ConstU8, VariantCountOf},
	weights::{
		constants::{ParityDbWeight, WEIGHT_REF_TIME_PER_SECOND},
		Weight, WeightToFee,
	},
	PalletId,
};
use frame_system::limits::{BlockLength, BlockWeights};
use pallet_transaction_payment::{ConstFeeMultiplier, FungibleAdapter, Multiplier};
use sp_runtime::{
	traits::{AccountIdLookup, One},
	Perbill,
};
use sp_version::RuntimeVersion;

/// Least balance of an account, in rao: what falls below is removed with its account.
pub const EXISTENTIAL_DEPOSIT: Balance = 500;
/// Least time between the timestamps of a block and its parent, in milliseconds.
///
/// As small as the unit allows, so that blocks may be sealed as fast as the machine can.
pub const MINIMUM_PERIOD_MS: u64 = 1;

/// Least worth of what is staked or unstaked at once, in rao.
pub const MIN_STAKE: Balance = 2_000_000;

/// Share of a block that transactions may take; the rest is for operational calls, inherents and hooks, of which the pallet's may take
/// a third of a block at its worst.
const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(65);
const MAXIMUM_BLOCK_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), u64::MAX);
const MAXIMUM_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;
/// Picoseconds of weight that one rao pays for.
const REF_TIME_PER_RAO: u64 = 10_000;

parameter_types! {
	pub const BlockHashCount: BlockNumber = 4096;
	pub const Version: RuntimeVersion = VERSION;
	pub const SS58Prefix: u8 = 42;
	pub const DtaoPalletId: PalletId = PalletId(*b"dtao/tao");
	pub FeeMultiplier: Multiplier = Multiplier::one();
	pub RuntimeBlockWeights: BlockWeights =
		BlockWeights::with_sensible_defaults(MAXIMUM_BLOCK_WEIGHT, NORMAL_DISPATCH_RATIO);
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |max| {
			*max = NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_LENGTH
		})
		.build();
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type AccountId = AccountId;
	type AccountData = pallet_balances::AccountData<Balance>;
	type Nonce = Nonce;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type BlockHashCount = BlockHashCount;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type DbWeight = ParityDbWeight;
	type Version = Version;
	type SS58Prefix = SS58Prefix;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>;
	type MaxConsumers = ConstU32<16>;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<MINIMUM_PERIOD_MS>;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
	type Balance = Balance;
	type DustRemoval = ();
	type ExistentialDeposit = ConstU64<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
}

/// Fee for weight: one rao per 10,000 picoseconds, rounded down.
pub struct RefTimeFee;

impl WeightToFee for RefTimeFee {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		weight.ref_time() / REF_TIME_PER_RAO
	}
}

/// Fee for length: one rao per byte, which arrives here as a weight's `ref_time`.
pub struct ByteFee;

impl WeightToFee for ByteFee {
	type Balance = Balance;

	fn weight_to_fee(length: &Weight) -> Balance {
		length.ref_time()
	}
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// `()` drops the fee's credit, and issuance falls by it: fees are recycled.
	type OnChargeTransaction = FungibleAdapter<Balances, ()>;
	type WeightToFee = RefTimeFee;
	type LengthToFee = ByteFee;
	type FeeMultiplierUpdate = ConstFeeMultiplier<FeeMultiplier>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
}

impl pallet_dtao::Config for Runtime {
	type Currency = Balances;
	type BlockNumberProvider = System;
	type PalletId = DtaoPalletId;
	type MinStake = ConstU64<MIN_STAKE>;
	type WeightInfo = pallet_dtao::weights::SubstrateWeight<Runtime>;
}

impl pallet_admin::Config for Runtime {
	type WeightInfo = pallet_admin::weights::SubstrateWeight<Runtime>;
}

impl pallet_client_stubs::commitments::Config for Runtime {}

impl pallet_client_stubs::mev_shield::Config for Runtime {}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}

//! A runtime of balances, subnets and their setters.

use dtao_core::{Alpha, NetUid, Price, Tao};
use frame_support::{
	derive_impl,
	traits::{ConstU64, Hooks},
	PalletId,
};
use pallet_dtao::{GenesisSubnet, Position};
use sp_runtime::{BuildStorage, StateVersion};

pub type AccountId = u64;
pub type Dtao = pallet_dtao::Pallet<Test>;
pub type Error = crate::Error<Test>;

/// One TAO, one alpha, in rao.
pub const TAO: u64 = dtao_core::RAO_PER_TAO;
/// A coldkey with a balance that owns all subnets, and its hotkeys.
pub const ALICE: AccountId = 1;
pub const ALICE_HOTKEY: AccountId = 11;
pub const OTHER_HOTKEY: AccountId = 12;
/// A coldkey that owns no subnet, and its hotkey, which is a neuron.
pub const BOB: AccountId = 2;
pub const BOB_HOTKEY: AccountId = 21;
/// A hotkey of nobody's.
pub const UNKNOWN_HOTKEY: AccountId = 99;
/// A subnet at price 0.5 and moving price 0.25, with two neurons; one that has not started; one that
/// doesn't exist.
pub const LIVELY: NetUid = NetUid::new(1);
pub const ASLEEP: NetUid = NetUid::new(2);
pub const UNKNOWN: NetUid = NetUid::new(77);

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
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(7)]
	pub type SubtensorModule = pallet_dtao;
	#[runtime::pallet_index(19)]
	pub type AdminUtils = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlockU32<Test>;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type ExistentialDeposit = ConstU64<500>;
}

/// The weights of these runtimes.
pub type TestWeights = crate::weights::SubstrateWeight<Test>;

frame_support::parameter_types! {
	pub const TestPalletId: PalletId = PalletId(*b"dtao/tao");
}

impl pallet_dtao::Config for Test {
	type Currency = Balances;
	type BlockNumberProvider = System;
	type PalletId = TestPalletId;
	type MinStake = ConstU64<2_000_000>;
	type WeightInfo = pallet_dtao::weights::SubstrateWeight<Test>;
}

impl crate::Config for Test {
	type WeightInfo = TestWeights;
}

fn genesis() -> pallet_dtao::GenesisConfig<Test> {
	let position =
		|netuid, amount| Position { netuid, hotkey: ALICE_HOTKEY, coldkey: ALICE, amount };
	let subnet = GenesisSubnet {
		netuid: LIVELY,
		owner: ALICE,
		owner_hotkey: ALICE_HOTKEY,
		tao: Tao::new(5_000 * TAO),
		alpha: Alpha::new(10_000 * TAO),
		burned: Alpha::ZERO,
		moving_price: Price::from_rational(1u128, 4u128),
		registered_at: 0,
		started: true,
		hyperparams: Default::default(),
		neurons: vec![BOB_HOTKEY],
		name: String::new(),
		symbol: String::new(),
	};
	let asleep = GenesisSubnet { netuid: ASLEEP, started: false, ..subnet.clone() };
	pallet_dtao::GenesisConfig {
		subnets: vec![subnet, asleep],
		hotkeys: vec![(OTHER_HOTKEY, ALICE), (BOB_HOTKEY, BOB)],
		positions: vec![position(LIVELY, 100 * TAO), position(NetUid::ROOT, 20_000 * TAO)],
		..Default::default()
	}
}

/// Every invariant, and that no rao in the pallet's account is unaccounted for.
fn assert_invariants() {
	assert_eq!(Dtao::do_try_state(), Ok(()));
	assert_eq!(Dtao::surplus(), Ok(0));
}

/// The genesis, in block 1.
pub fn externalities() -> sp_io::TestExternalities {
	let balances = vec![(ALICE, 1_000 * TAO)];
	let genesis = RuntimeGenesisConfig {
		system: Default::default(),
		balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
		subtensor_module: genesis(),
	};
	let mut externalities: sp_io::TestExternalities =
		genesis.build_storage().expect("the genesis of the tests is valid").into();
	externalities.execute_with(|| System::set_block_number(1));
	externalities
}

/// Runs a test in block 1; every invariant of the subnets holds before and after it.
pub fn run(test: impl FnOnce()) {
	externalities().execute_with(|| {
		assert_invariants();
		test();
		assert_invariants();
	});
}

/// Runs the hook of the next block.
pub fn run_block() {
	let next = System::block_number() + 1;
	System::set_block_number(next);
	Dtao::on_initialize(next);
}

/// The root of the whole storage.
pub fn storage_root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

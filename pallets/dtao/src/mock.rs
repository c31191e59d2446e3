//! A runtime of nothing but balances and subnets.

use crate as pallet_dtao;
use crate::{GenesisConfig, GenesisSubnet, Pallet, Position};
use dtao_core::{Alpha, NetUid, Price, Tao};
use frame_support::{
	derive_impl,
	traits::{ConstU64, Hooks},
	PalletId,
};
use sp_runtime::{BuildStorage, StateVersion};

pub type AccountId = u64;
pub type Dtao = Pallet<Test>;
pub type Error = crate::Error<Test>;

/// One TAO, one alpha, in rao.
pub const TAO: u64 = dtao_core::RAO_PER_TAO;
pub const EXISTENTIAL_DEPOSIT: u64 = 500;
pub const MIN_STAKE: u64 = 2_000_000;

/// Coldkeys with a balance.
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
/// What Alice and Bob begin with.
pub const ENDOWMENT: u64 = 100_000 * TAO;
/// The owner of both subnets.
pub const OWNER: AccountId = 10;
/// Hotkeys: of both owners, of Alice, of nobody.
pub const OWNER_HOTKEY: AccountId = 11;
pub const ALICE_HOTKEY: AccountId = 21;
pub const UNKNOWN_HOTKEY: AccountId = 99;

/// A lively subnet: price 0.5, moving price 0.5.
pub const LIVELY: NetUid = NetUid::new(1);
/// A small one: price 0.01, moving price 0.05, so that its alpha injection is capped.
pub const CAPPED: NetUid = NetUid::new(2);
/// One that has not started.
pub const ASLEEP: NetUid = NetUid::new(3);
/// None.
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
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type BlockWeights = TestBlockWeights;
	type Block = frame_system::mocking::MockBlockU32<Test>;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type ExistentialDeposit = ConstU64<EXISTENTIAL_DEPOSIT>;
}

/// The weights of these runtimes.
pub type TestWeights = crate::weights::SubstrateWeight<Test>;

frame_support::parameter_types! {
	pub const TestPalletId: PalletId = PalletId(*b"dtao/tao");
	pub static TestBlockWeights: frame_system::limits::BlockWeights = Default::default();
}

impl crate::Config for Test {
	type Currency = Balances;
	type BlockNumberProvider = System;
	type PalletId = TestPalletId;
	type MinStake = ConstU64<MIN_STAKE>;
	type WeightInfo = TestWeights;
}

/// A subnet of [`OWNER`] with these reserves, in whole TAO and alpha.
pub fn subnet(netuid: NetUid, tao: u64, alpha: u64) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		netuid,
		owner: OWNER,
		owner_hotkey: OWNER_HOTKEY,
		tao: Tao::new(tao * TAO),
		alpha: Alpha::new(alpha * TAO),
		burned: Alpha::ZERO,
		moving_price: Price::from_rational(tao as u128, alpha as u128),
		registered_at: 0,
		started: true,
		hyperparams: Default::default(),
		neurons: vec![],
		name: "test".into(),
		symbol: String::new(),
	}
}

/// What a hotkey's position begins with.
pub fn position(netuid: NetUid, hotkey: u64, coldkey: u64, amount: u64) -> Position<AccountId> {
	Position { netuid, hotkey, coldkey, amount }
}

/// The genesis that most tests begin with.
pub fn genesis() -> GenesisConfig<Test> {
	GenesisConfig {
		subnets: vec![
			subnet(LIVELY, 5_000, 10_000),
			GenesisSubnet {
				moving_price: Price::from_rational(5u128, 100u128),
				burned: Alpha::new(7 * TAO),
				..subnet(CAPPED, 1_000, 100_000)
			},
			GenesisSubnet { started: false, ..subnet(ASLEEP, 10, 10) },
		],
		hotkeys: vec![(ALICE_HOTKEY, ALICE)],
		positions: vec![
			position(LIVELY, OWNER_HOTKEY, OWNER, 100 * TAO),
			position(NetUid::ROOT, ALICE_HOTKEY, ALICE, 20_000 * TAO),
		],
		params: Default::default(),
		settings: crate::Settings::default(),
		rules: Default::default(),
		schedule: vec![],
	}
}

/// Externalities of a genesis.
pub fn externalities(dtao: GenesisConfig<Test>) -> sp_io::TestExternalities {
	let balances = vec![(ALICE, ENDOWMENT), (BOB, ENDOWMENT)];
	let balances = pallet_balances::GenesisConfig { balances, ..Default::default() };
	let genesis =
		RuntimeGenesisConfig { system: Default::default(), balances, subtensor_module: dtao };
	let mut externalities: sp_io::TestExternalities =
		genesis.build_storage().expect("a genesis of the tests is valid").into();
	externalities.execute_with(|| System::set_block_number(1));
	externalities
}

/// Runs a test on a genesis; every invariant holds before and after it, and nothing is donated.
pub fn with(dtao: GenesisConfig<Test>, test: impl FnOnce()) {
	externalities(dtao).execute_with(|| {
		assert_invariants();
		test();
		assert_invariants();
	});
}

/// Runs a test on the usual genesis.
pub fn run(test: impl FnOnce()) {
	with(genesis(), test);
}

/// Every invariant, and that no rao in the pallet's account is unaccounted for.
pub fn assert_invariants() {
	Dtao::do_try_state().expect("every invariant holds");
	assert_eq!(Dtao::surplus(), Ok(0), "TAO that nothing accounts for");
}

/// Runs the hook of the next `blocks` blocks, checking the invariants after each, and that no subnet
/// has missed its turn.
pub fn run_blocks(blocks: u32) {
	for _ in 0..blocks {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		System::reset_events();
		Dtao::on_initialize(next);
		assert_invariants();
		assert_eq!(Dtao::check_turns(), Ok(()));
	}
}

/// The root of the whole storage.
pub fn storage_root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

/// The events of this pallet in this block.
pub fn events() -> Vec<crate::Event<Test>> {
	let ours = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::SubtensorModule(event) => Some(event),
		_ => None,
	};
	System::events().into_iter().filter_map(ours).collect()
}

//! The states that a chain can start from.
//!
//! Three named presets: `development` (one subnet, Alice's), `local_testnet` (the same, without an owner) and `market` (four
//! lively subnets). All share the accounts of [`DEV_ACCOUNTS`], whose keys anyone can derive; Alice has `Sudo`.

use crate::{
	AccountId, Balance, BalancesConfig, RuntimeGenesisConfig, SubtensorModuleConfig, SudoConfig,
};
use alloc::{format, string::ToString, vec, vec::Vec};
use dtao_core::{Alpha, Price};
use frame_support::build_struct_json_patch;
use pallet_dtao::{GenesisSubnet, Hyperparams, Position, Settings};
use sp_core::{sr25519, Pair};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

/// Name of the preset with four lively subnets.
pub const MARKET_RUNTIME_PRESET: &str = "market";

/// Rao in one TAO, and in one alpha.
pub const UNIT: Balance = 1_000_000_000;

/// Names of the development accounts with their balances in TAO. The seed of each is `//` and its name.
pub const DEV_ACCOUNTS: [(&str, Balance); 9] = [
	("Alice", 1_000_000),
	("Bob", 1_000_000),
	("Charlie", 1_000_000),
	("Dave", 2_000),
	("Eve", 2_000),
	("Ferdie", 2_000),
	("One", 2_000),
	("Two", 2_000),
	("Three", 2_000),
];

/// Blocks from one epoch to the next on every subnet of the presets.
const TEMPO: u16 = 100;

/// Blocks from one epoch to the next on subnets that are registered in the `local_testnet` preset.
const LOCAL_TEMPO: u16 = 10;

/// What tells the subnets of the `market` preset apart. Amounts in whole TAO and alpha.
struct Listing {
	netuid: u16,
	name: &'static str,
	owner: &'static str,
	tao: u64,
	alpha: u64,
	/// In percent, so that the presets need no fractions.
	moving_price_percent: u32,
}

/// Spot prices 0.9, 0.4, 0.25 and 0.01. The moving price of the last is five times its spot price: its share of the block's
/// TAO calls for more alpha than a block may bring, so that the cap binds on it and on no other.
const MARKET: [Listing; 4] = [
	Listing {
		netuid: 1,
		name: "Aurora",
		owner: "Alice",
		tao: 5_400,
		alpha: 6_000,
		moving_price_percent: 90,
	},
	Listing {
		netuid: 2,
		name: "Borealis",
		owner: "Bob",
		tao: 4_000,
		alpha: 10_000,
		moving_price_percent: 40,
	},
	Listing {
		netuid: 3,
		name: "Corona",
		owner: "Charlie",
		tao: 3_000,
		alpha: 12_000,
		moving_price_percent: 25,
	},
	Listing {
		netuid: 4,
		name: "Dawn",
		owner: "Dave",
		tao: 5_000,
		alpha: 500_000,
		moving_price_percent: 5,
	},
];

/// Stake of the `market` preset: netuid, hotkey, coldkey, whole alpha (TAO on root).
const MARKET_STAKE: [(u16, &str, &str, u64); 12] = [
	(0, "Alice", "Alice", 20_000),
	(0, "Alice", "Charlie", 10_000),
	(0, "Bob", "Bob", 5_000),
	(1, "Alice", "Alice", 2_500),
	(1, "Alice", "Dave", 400),
	(1, "Bob", "Bob", 1_500),
	(2, "Bob", "Bob", 6_000),
	(2, "Bob", "Eve", 750),
	(3, "Charlie", "Charlie", 9_000),
	(3, "Alice", "Ferdie", 1_200),
	(4, "Dave", "Dave", 80_000),
	(4, "Dave", "Alice", 20_000),
];

/// Account of the development key with this name: sr25519, seed `//name`.
pub fn dev_account(name: &str) -> AccountId {
	let pair = sr25519::Pair::from_string(&format!("//{name}"), None)
		.expect("a hard junction of the development phrase is a valid seed");
	pair.public().0.into()
}

/// Names of the presets, the default of a development chain first.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		DEV_RUNTIME_PRESET.into(),
		LOCAL_TESTNET_RUNTIME_PRESET.into(),
		MARKET_RUNTIME_PRESET.into(),
	]
}

/// The preset `id` as JSON, or `None` if there is none of this name.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: dev_balances() },
		subtensor_module: economy(id)?,
		sudo: alices_sudo(),
	});
	Some(patch.to_string().into_bytes())
}

/// The state of the preset `id`, but for the code: what the JSON of [`preset`] builds, without a Wasm executor.
///
/// # Errors
/// If the preset can't be a state.
#[cfg(feature = "std")]
pub fn state(id: &PresetId) -> Option<Result<sp_core::storage::Storage, String>> {
	let config = RuntimeGenesisConfig {
		balances: BalancesConfig { balances: dev_balances(), ..Default::default() },
		subtensor_module: economy(id)?,
		sudo: alices_sudo(),
		..Default::default()
	};
	Some(sp_runtime::BuildStorage::build_storage(&config))
}

fn economy(id: &PresetId) -> Option<SubtensorModuleConfig> {
	match id.as_str() {
		DEV_RUNTIME_PRESET => Some(development()),
		LOCAL_TESTNET_RUNTIME_PRESET => Some(local_testnet()),
		MARKET_RUNTIME_PRESET => Some(market()),
		_ => None,
	}
}

fn dev_balances() -> Vec<(AccountId, Balance)> {
	DEV_ACCOUNTS.iter().map(|(name, tao)| (dev_account(name), rao(*tao))).collect()
}

fn alices_sudo() -> SudoConfig {
	SudoConfig { key: Some(dev_account("Alice")) }
}

/// Alice owns netuid 1, with her own key as hotkey, and holds the one alpha outside its pool.
fn development() -> SubtensorModuleConfig {
	SubtensorModuleConfig {
		subnets: vec![small_subnet(dev_account("Alice"))],
		hotkeys: own_hotkeys(),
		positions: vec![position(1, "Alice", "Alice", 1)],
		settings: settings(),
		..Default::default()
	}
}

/// Netuid 1 belongs to nobody, and nobody holds the one alpha outside its pool. Subnets that are
/// registered later have the short tempo that those who know subtensor's fast localnet wait for.
fn local_testnet() -> SubtensorModuleConfig {
	let nobody = AccountId::new([0; 32]);
	let subnet = GenesisSubnet { burned: Alpha::from(UNIT), ..small_subnet(nobody) };
	let mut settings = settings();
	settings.new_subnet.tempo = LOCAL_TEMPO;
	SubtensorModuleConfig { subnets: vec![subnet], settings, ..Default::default() }
}

fn market() -> SubtensorModuleConfig {
	SubtensorModuleConfig {
		subnets: MARKET.iter().map(listed_subnet).collect(),
		hotkeys: own_hotkeys(),
		positions: MARKET_STAKE
			.iter()
			.map(|(netuid, hotkey, coldkey, amount)| position(*netuid, hotkey, coldkey, *amount))
			.collect(),
		settings: settings(),
		..Default::default()
	}
}

/// Every development key as its own hotkey, so that it can be staked with at once.
fn own_hotkeys() -> Vec<(AccountId, AccountId)> {
	DEV_ACCOUNTS.iter().map(|(name, _)| (dev_account(name), dev_account(name))).collect()
}

/// Netuid 1 with 10 TAO and 10 alpha.
fn small_subnet(owner: AccountId) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		netuid: 1.into(),
		owner_hotkey: owner.clone(),
		owner,
		tao: rao(10).into(),
		alpha: rao(10).into(),
		burned: 0.into(),
		moving_price: Price::from_u32(0),
		registered_at: 0,
		started: true,
		hyperparams: settings().new_subnet,
		neurons: vec![],
		name: "alpha".into(),
		symbol: "α".into(),
	}
}

fn listed_subnet(listing: &Listing) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		netuid: listing.netuid.into(),
		tao: rao(listing.tao).into(),
		alpha: rao(listing.alpha).into(),
		moving_price: Price::from_rational(listing.moving_price_percent.into(), 100),
		name: listing.name.into(),
		// The chain picks the Greek letter of the netuid.
		symbol: Default::default(),
		..small_subnet(dev_account(listing.owner))
	}
}

fn position(netuid: u16, hotkey: &str, coldkey: &str, amount: u64) -> Position<AccountId> {
	Position {
		netuid: netuid.into(),
		hotkey: dev_account(hotkey),
		coldkey: dev_account(coldkey),
		amount: rao(amount),
	}
}

/// Without waiting times; new subnets have the tempo of those that are there, and their neurons set weights as often as they
/// like, as on those that are there.
fn settings() -> Settings {
	let settings = Settings::development();
	let new_subnet = Hyperparams { tempo: TEMPO, ..settings.new_subnet };
	Settings { new_subnet, ..settings }
}

/// Whole TAO or alpha in rao.
const fn rao(amount: u64) -> u64 {
	// The largest amount here is a million.
	amount.saturating_mul(UNIT)
}

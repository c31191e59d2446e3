//! What the rooms about the life of subnets share.

use super::support::*;
use crate::{
	mock::*, Dissolution, Dissolutions, GenesisConfig, GenesisSubnet, Settings, TokenSymbol,
};
use dtao_core::{Amount, NetUid, Price};
use frame_support::assert_ok;
use sp_io::hashing::twox_128;
use sp_runtime::DispatchResult;

pub fn register(coldkey: AccountId, hotkey: AccountId) -> DispatchResult {
	Dtao::register_network(RuntimeOrigin::signed(coldkey), hotkey)
}

pub fn start(coldkey: AccountId, netuid: NetUid) -> DispatchResult {
	Dtao::start_call(RuntimeOrigin::signed(coldkey), netuid)
}

pub fn dissolve(netuid: NetUid) -> DispatchResult {
	Dtao::root_dissolve_network(RuntimeOrigin::root(), netuid)
}

pub fn jobs() -> Vec<Dissolution<AccountId>> {
	Dissolutions::<Test>::get().into_inner()
}

/// Runs blocks until no subnet is being dissolved; answers with the events of all of them.
pub fn run_until_dissolved() -> Vec<crate::Event<Test>> {
	let mut all = Vec::new();
	while !jobs().is_empty() {
		run_blocks(1);
		all.extend(events());
	}
	all
}

pub fn set_balance(who: AccountId, rao: u64) {
	assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), who, rao));
}

/// A chain without any subnet.
pub fn bare(settings: Settings) -> GenesisConfig<Test> {
	GenesisConfig { subnets: vec![], positions: vec![], settings, ..genesis() }
}

/// A chain of so many subnets, whose moving prices fall with their netuids.
pub fn many(subnets: u16, settings: Settings) -> GenesisConfig<Test> {
	let priced = |id: u16| GenesisSubnet {
		moving_price: Price::from_rational(1, u128::from(id)),
		started: false,
		..pool(NetUid::new(id), TAO, TAO)
	};
	GenesisConfig { subnets: (1..=subnets).map(priced).collect(), ..bare(settings) }
}

/// A subnet that stands still, so that its blocks mint nothing.
pub fn still(netuid: NetUid, tao: u64, alpha: u64) -> GenesisSubnet<AccountId> {
	GenesisSubnet { started: false, ..pool(netuid, tao, alpha) }
}

pub fn symbol_of(netuid: NetUid) -> String {
	String::from_utf8(TokenSymbol::<Test>::get(netuid).into_inner()).expect("symbols are text")
}

/// All that the pallet stores.
pub fn stored() -> Vec<(Vec<u8>, Vec<u8>)> {
	let prefix = twox_128(b"SubtensorModule").to_vec();
	let mut all = Vec::new();
	let mut last = prefix.clone();
	while let Some(key) = sp_io::storage::next_key(&last).filter(|key| key.starts_with(&prefix)) {
		let value = sp_io::storage::get(&key).expect("a key that is there has a value");
		all.push((key.clone(), value.to_vec()));
		last = key;
	}
	all
}

/// What was paid in these events: hotkey, coldkey, rao.
pub fn payments(events: &[crate::Event<Test>]) -> Vec<(AccountId, AccountId, u64)> {
	let paid = |event: &crate::Event<Test>| match event {
		crate::Event::DissolutionPaid { hotkey, coldkey, amount, .. } => {
			Some((*hotkey, *coldkey, amount.rao()))
		},
		_ => None,
	};
	events.iter().filter_map(paid).collect()
}

pub fn total(payments: &[(AccountId, AccountId, u64)]) -> u64 {
	payments.iter().map(|(_, _, amount)| amount).sum()
}

/// A chain of [`LIVELY`], which stands still with so much TAO, and these stakes with the owner's
/// hotkey: coldkey, rao.
pub fn staked(tao: u64, stakes: &[(AccountId, u64)]) -> GenesisConfig<Test> {
	let at = |(coldkey, alpha): &(AccountId, u64)| position(LIVELY, OWNER_HOTKEY, *coldkey, *alpha);
	GenesisConfig {
		positions: stakes.iter().map(at).collect(),
		..only(still(LIVELY, tao, 10 * TAO))
	}
}

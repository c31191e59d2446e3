//! `set_subnet_identity` and `update_symbol`, and the catalogue of symbols.

use super::{life::*, support::*};
use crate::{
	mock::*, symbols::catalogue, Event, GenesisConfig, Settings, SubnetIdentitiesV3,
	SubnetIdentityV3, MAX_NETUID,
};
use dtao_core::NetUid;
use frame_support::assert_ok;
use sp_runtime::DispatchResult;
use std::collections::BTreeSet;

fn set(coldkey: AccountId, netuid: NetUid, texts: [Vec<u8>; 8]) -> DispatchResult {
	let [name, github, contact, url, discord, description, logo, additional] = texts;
	let origin = RuntimeOrigin::signed(coldkey);
	Dtao::set_subnet_identity(
		origin,
		netuid,
		name,
		github,
		contact,
		url,
		discord,
		description,
		logo,
		additional,
	)
}

fn update(coldkey: AccountId, netuid: NetUid, symbol: &str) -> DispatchResult {
	Dtao::update_symbol(RuntimeOrigin::signed(coldkey), netuid, symbol.as_bytes().to_vec())
}

/// Eight texts as long as they may be.
fn longest() -> [Vec<u8>; 8] {
	[256, 1_024, 1_024, 1_024, 256, 1_024, 1_024, 1_024].map(|length| vec![b'x'; length])
}

#[test]
fn identity_is_stored_field_by_field_when_the_owner_sets_it() {
	run(|| {
		let texts = ["name", "github", "contact", "url", "discord", "about", "logo", "more"];
		assert_ok!(set(OWNER, LIVELY, texts.map(|text| text.as_bytes().to_vec())));
		let [name, github, contact, url, discord, description, logo, additional] =
			texts.map(|text| text.as_bytes().to_vec());
		let expected = SubnetIdentityV3 {
			subnet_name: name,
			github_repo: github,
			subnet_contact: contact,
			subnet_url: url,
			discord,
			description,
			logo_url: logo,
			additional,
		};
		assert_eq!(SubnetIdentitiesV3::<Test>::get(LIVELY), Some(expected));
		assert_eq!(events(), [Event::SubnetIdentitySet(LIVELY)]);
	});
}

#[test]
fn identity_is_refused_when_any_text_is_a_byte_too_long() {
	run(|| {
		assert_ok!(set(OWNER, LIVELY, longest()));
		for field in 0..8 {
			let mut texts = longest();
			texts[field].push(b'x');
			assert_refused(Error::InvalidIdentity, || set(OWNER, LIVELY, texts.clone()));
		}
	});
}

#[test]
fn identity_is_refused_when_the_caller_is_not_the_owner() {
	run(|| {
		assert_refused(Error::NotSubnetOwner, || set(ALICE, LIVELY, longest()));
		assert_refused(Error::SubnetNotExists, || set(OWNER, UNKNOWN, longest()));
		assert_refused(Error::SubnetNotExists, || set(OWNER, NetUid::ROOT, longest()));
		assert_only_signed(|origin| {
			let none = Vec::new;
			let more = (none(), none(), none(), none());
			Dtao::set_subnet_identity(
				origin,
				LIVELY,
				none(),
				none(),
				none(),
				none(),
				more.0,
				more.1,
				more.2,
				more.3,
			)
		});
	});
}

#[test]
fn symbols_are_different_and_more_than_netuids() {
	let all: Vec<_> = catalogue().map(|symbol| symbol.into_inner()).collect();
	assert!(all.len() > usize::from(MAX_NETUID) + 1);
	assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
	assert!(all.iter().all(|symbol| std::str::from_utf8(symbol).is_ok()));
	assert_eq!(all[0], "Τ".as_bytes());
}

#[test]
fn symbol_is_that_of_the_number_when_nobody_has_it() {
	with(many(128, Settings::default()), || {
		let symbols = [1, 17, 18, 24, 25, 128].map(|netuid| symbol_of(NetUid::new(netuid)));
		assert_eq!(symbols, ["α", "ρ", "σ", "ω", "Α", "ჩ"]);
	});
}

#[test]
fn symbol_is_the_first_free_when_that_of_the_number_is_taken() {
	with(bare(Settings::development()), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_ok!(update(ALICE, NetUid::new(1), "β"));
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(symbol_of(NetUid::new(2)), "α");
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(symbol_of(NetUid::new(3)), "γ");
	});
}

#[test]
fn symbol_changes_when_owner_or_root_say_so() {
	run(|| {
		assert_ok!(update(OWNER, LIVELY, "ω"));
		assert_eq!(symbol_of(LIVELY), "ω");
		let symbol = "я".as_bytes().to_vec();
		assert_ok!(Dtao::update_symbol(RuntimeOrigin::root(), LIVELY, symbol.clone()));
		assert_eq!(symbol_of(LIVELY), "я");
		assert_eq!(events().last(), Some(&Event::SymbolUpdated { netuid: LIVELY, symbol }));
		assert_ok!(update(OWNER, LIVELY, "я"));
	});
}

#[test]
fn symbol_is_refused_when_another_has_it() {
	run(|| {
		assert_refused(Error::SymbolAlreadyInUse, || update(OWNER, LIVELY, "β"));
		assert_refused(Error::SymbolAlreadyInUse, || update(OWNER, LIVELY, "Τ"));
	});
}

#[test]
fn symbol_is_refused_when_the_catalogue_has_none_such() {
	run(|| {
		for symbol in ["", "a", "αα", "ς", "a symbol that is longer than any symbol may be stored"]
		{
			assert_refused(Error::SymbolDoesNotExist, || update(OWNER, LIVELY, symbol));
		}
	});
}

#[test]
fn symbol_is_refused_when_the_caller_is_not_the_owner() {
	run(|| {
		assert_refused(Error::NotSubnetOwner, || update(ALICE, LIVELY, "ω"));
		assert_refused(Error::SubnetNotExists, || update(OWNER, UNKNOWN, "ω"));
		assert_refused(Error::SubnetNotExists, || {
			Dtao::update_symbol(RuntimeOrigin::root(), NetUid::ROOT, "ω".into())
		});
	});
}

#[test]
fn symbol_is_free_when_its_subnet_is_being_dissolved() {
	run(|| {
		assert_ok!(dissolve(CAPPED));
		assert_ok!(update(OWNER, LIVELY, "β"));
	});
}

#[test]
#[should_panic(expected = "the symbol of subnet 2 is another's")]
fn genesis_is_refused_when_a_symbol_is_anothers() {
	let mut genesis: GenesisConfig<Test> = genesis();
	genesis.subnets[1].symbol = "α".into();
	externalities(genesis);
}

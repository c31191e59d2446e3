//! The catalogue of symbols: no two subnets have the same.

use crate::{types::SymbolLimit, Config, Error, Event, NetUids, Pallet, TokenSymbol};
use alloc::{string::String, vec::Vec};
use core::ops::RangeInclusive;
use dtao_core::NetUid;
use frame_support::{ensure, BoundedVec};
use sp_runtime::DispatchResult;

/// A symbol in UTF-8.
type Symbol = BoundedVec<u8, SymbolLimit>;

/// The symbols in the order of the netuids: root's, then the letters of one alphabet after another.
///
/// There are more than netuids, so that one is free whatever the owners choose.
const CATALOGUE: [RangeInclusive<char>; 14] = [
	'Τ'..='Τ', // root: the capital tau
	'α'..='ρ', // Greek, without the sigma that only ends words
	'σ'..='ω',
	'Α'..='Ρ', // Greek capitals but for the tau
	'Σ'..='Σ',
	'Υ'..='Ω',
	'\u{5D0}'..='\u{5EA}', // Hebrew
	'\u{627}'..='\u{628}', // Arabic, without the forms that only end words
	'\u{62A}'..='\u{63A}',
	'\u{641}'..='\u{648}',
	'\u{64A}'..='\u{64A}',
	'\u{10D0}'..='\u{10F0}', // Georgian
	'а'..='я',               // Cyrillic
	'ア'..='ン',             // Katakana, with the small letters but the first
];

/// Every symbol, in the order of the netuids.
pub(crate) fn catalogue() -> impl Iterator<Item = Symbol> {
	let letters = CATALOGUE.into_iter().flatten();
	letters.map(|letter| BoundedVec::truncate_from(String::from(letter).into_bytes()))
}

impl<T: Config> Pallet<T> {
	/// The symbol of a new subnet: that of its number, or else the first that nobody has.
	pub(crate) fn free_symbol(netuid: NetUid) -> Symbol {
		let taken = Self::symbols_but_of(netuid);
		let own = catalogue().nth(usize::from(u16::from(netuid)));
		let mut candidates = own.into_iter().chain(catalogue());
		// There are more symbols than subnets.
		candidates.find(|symbol| !taken.contains(symbol)).unwrap_or_default()
	}

	/// Gives a subnet another symbol.
	pub(crate) fn do_update_symbol(netuid: NetUid, symbol: Vec<u8>) -> DispatchResult {
		let known = catalogue().find(|known| known.as_slice() == symbol.as_slice());
		let known = known.ok_or(Error::<T>::SymbolDoesNotExist)?;
		ensure!(!Self::symbols_but_of(netuid).contains(&known), Error::<T>::SymbolAlreadyInUse);
		TokenSymbol::<T>::insert(netuid, known);
		Self::deposit_event(Event::SymbolUpdated { netuid, symbol });
		Ok(())
	}

	/// The symbols of root and of all subnets but one.
	pub(crate) fn symbols_but_of(netuid: NetUid) -> Vec<Symbol> {
		let others = NetUids::<T>::get().into_iter().filter(|other| *other != netuid);
		catalogue().take(1).chain(others.map(TokenSymbol::<T>::get)).collect()
	}
}

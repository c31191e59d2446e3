//! The catalogue of symbols.

use crate::types::SymbolLimit;
use alloc::{format, string::String};
use dtao_core::NetUid;
use frame_support::BoundedVec;

/// The Greek letter of a subnet's number, and the number itself beyond them.
pub(crate) fn default_symbol(netuid: NetUid) -> BoundedVec<u8, SymbolLimit> {
	let letter =
		"αβγδεζηθικλμνξοπρστυφχψω".chars().nth(usize::from(u16::from(netuid)).wrapping_sub(1));
	let symbol = letter.map_or_else(|| format!("{netuid}"), String::from);
	BoundedVec::truncate_from(symbol.into_bytes())
}

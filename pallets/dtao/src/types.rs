//! What is stored beside the state of `dtao-core`.

use codec::{Decode, Encode, MaxEncodedLen};
use dtao_core::NetUid;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::TrailingZeroInput;

/// The longest name of a subnet, in bytes.
pub type NameLimit = ConstU32<256>;

/// The longest symbol of a subnet, in bytes.
pub type SymbolLimit = ConstU32<32>;

/// What rarely changes of a subnet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct SubnetInfo<AccountId> {
	/// The coldkey of the owner.
	pub owner: AccountId,
	/// The owner's hotkey on the subnet.
	pub owner_hotkey: AccountId,
	/// The block of its registration.
	pub registered_at: u64,
	/// Blocks from one epoch to the next.
	pub tempo: u16,
	/// Its name, in UTF-8.
	pub name: BoundedVec<u8, NameLimit>,
	/// The symbol of its alpha, in UTF-8.
	pub symbol: BoundedVec<u8, SymbolLimit>,
}

/// What a coldkey has staked with a hotkey on one subnet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Position<AccountId> {
	/// The subnet, or root.
	pub netuid: NetUid,
	/// With whom.
	pub hotkey: AccountId,
	/// Whose stake it is.
	pub coldkey: AccountId,
	/// How much, in rao of alpha (of TAO on root).
	pub amount: u64,
}

/// The account of zeros, which clients read as nobody.
pub fn nobody<AccountId: Decode>() -> AccountId {
	let Ok(account) = AccountId::decode(&mut TrailingZeroInput::zeroes()) else {
		unreachable!("an account identifier decodes from endless zeros; qed")
	};
	account
}

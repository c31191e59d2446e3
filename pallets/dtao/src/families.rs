//! Who validates with whose stake.

use crate::MAX_CHILDREN;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Children and their parts of `u64::MAX`.
pub type Children<AccountId> = BoundedVec<(u64, AccountId), ConstU32<{ MAX_CHILDREN }>>;

/// A hotkey that gives parts of its stake on a subnet to others.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Family<AccountId> {
	/// Whose stake it is.
	pub parent: AccountId,
	/// Who validates with it.
	pub children: Children<AccountId>,
	/// Who will.
	pub pending: Option<PendingChildren<AccountId>>,
	/// The block of the last change that was asked for.
	pub changed_at: u64,
}

/// Children that wait for their block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct PendingChildren<AccountId> {
	/// The children.
	pub children: Children<AccountId>,
	/// The block from which an epoch puts them in their place.
	pub due: u64,
}

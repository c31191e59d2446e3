//! What clients read of features that this chain doesn't have.

use codec::{Decode, Encode, MaxEncodedLen};
use dtao_core::fixed::U64F64;
use scale_info::TypeInfo;

/// Stake that is locked: never on this chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct LockState {
	/// How much, in rao.
	pub locked_mass: u64,
	/// What it has come to weigh.
	pub conviction: U64F64,
	/// The block in which that was counted.
	pub last_update: u64,
}

/// By which consensus epochs are paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum EpochConsensus {
	/// Yuma, as everywhere here.
	#[default]
	Yuma,
}

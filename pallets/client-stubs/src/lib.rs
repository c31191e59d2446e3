//! What Bittensor's clients read of other pallets, by name, and this chain has nothing of.
//!
//! A client that doesn't find a name in the metadata gives up, though "nothing" would do. So the
//! names are here: storage that nobody can write, without calls, events or hooks. What is absent of
//! the pallet of subnets stands in that pallet itself.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

#[cfg(test)]
mod tests;

/// Clients know it as `MevShield`: it hides transactions until they are in a block.
///
/// Where there is no key to encrypt with, a client that shields by default says so and sends the
/// transaction as it is.
#[frame_support::pallet]
pub mod mev_shield {
	use frame_support::pallet_prelude::*;

	/// The longest key, in bytes: one of ML-KEM-768 has 1,184.
	const MAX_KEY: u32 = 2_048;

	/// A pallet of nothing but a name.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the pallet needs from its runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// The key that the author of the next block decrypts with. Always empty.
	#[pallet::storage]
	pub type NextKey<T> = StorageValue<_, BoundedVec<u8, ConstU32<MAX_KEY>>>;
}

/// Clients know it as `Commitments`: what miners publish about themselves.
#[frame_support::pallet]
pub mod commitments {
	use dtao_core::NetUid;
	use frame_support::pallet_prelude::*;

	/// The longest commitment, in bytes.
	const MAX_COMMITMENT: u32 = 1_024;

	/// The most reveals of one hotkey on a subnet.
	const MAX_REVEALS: u32 = 10;

	/// What a miner publishes.
	pub type Commitment = BoundedVec<u8, ConstU32<MAX_COMMITMENT>>;

	/// A pallet of nothing but names.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the pallet needs from its runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// What a hotkey has published on a subnet. Always empty.
	#[pallet::storage]
	pub type CommitmentOf<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Twox64Concat, T::AccountId, Commitment>;

	/// What a hotkey has committed to on a subnet and time has revealed, each with the block of its
	/// reveal. Always empty.
	#[pallet::storage]
	pub type RevealedCommitments<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Twox64Concat,
		T::AccountId,
		BoundedVec<(Commitment, u64), ConstU32<MAX_REVEALS>>,
	>;
}

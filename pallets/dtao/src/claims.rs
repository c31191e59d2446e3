//! What root has earned on subnets, and who can claim how much of it.
//!
//! Like dividends it costs the same however many stake on root: what a hotkey earned raises one rate
//! per subnet, and each position knows up to which rate it has taken part.

use crate::{Config, Error, Pallet, MAX_STAKED_SUBNETS};
use alloc::collections::BTreeSet;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use dtao_core::NetUid;
use frame_system::pallet_prelude::OriginFor;
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

/// What root has earned with a hotkey on one subnet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ClaimPool {
	/// All alpha so far per share of the hotkey's stake on root, in 2⁻¹²⁰ rao.
	pub rate: u128,
	/// The alpha that has not been claimed, in rao.
	pub left: u64,
}

/// A position on root beside one [`ClaimPool`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ClaimAccount {
	/// The rate up to which the position has taken part.
	pub seen: u128,
	/// What it has earned up to there and not yet claimed, in 2⁻⁶⁴ rao of alpha.
	pub accrued: u128,
}

/// As what a coldkey receives what root has earned for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum RootClaimTypeEnum {
	/// As stake on root: the alpha is sold.
	#[default]
	Swap,
	/// As alpha, staked with the same hotkey.
	Keep,
	/// As alpha on some subnets, and as stake on root from the others.
	KeepSubnets {
		/// Those on which it stays alpha.
		subnets: BTreeSet<NetUid>,
	},
}

impl MaxEncodedLen for RootClaimTypeEnum {
	/// Clients know the choice as a plain set; the call that stores it bounds it.
	fn max_encoded_len() -> usize {
		// The variant, the length in at most two bytes, and two bytes for each subnet.
		3usize.saturating_add((MAX_STAKED_SUBNETS as usize).saturating_mul(2))
	}
}

impl<T: Config> Pallet<T> {
	/// Claims from some subnets for a coldkey; answers with the hotkeys that were looked at.
	pub(crate) fn do_claim_root(
		_coldkey: &T::AccountId,
		_subnets: &BTreeSet<NetUid>,
	) -> Result<u32, sp_runtime::DispatchError> {
		Err(Error::<T>::Overflow.into())
	}

	/// Chooses as what a coldkey receives what root has earned for it.
	pub(crate) fn do_set_root_claim_type(
		_coldkey: T::AccountId,
		_choice: RootClaimTypeEnum,
	) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}

	/// Sets the least alpha of a subnet that is claimed at once.
	pub(crate) fn do_set_root_claim_threshold(
		_origin: OriginFor<T>,
		_netuid: NetUid,
		_threshold: u64,
	) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}
}

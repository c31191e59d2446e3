//! The runtime APIs that Bittensor's clients call by name.
//!
//! Traits, methods and arguments keep the names that clients know; the structs behind them stand in
//! [`pallet_dtao::views`].

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

use alloc::vec::Vec;
use codec::Codec;
use pallet_dtao::views::{DynamicInfo, SimSwapResult, SubnetPrice};

sp_api::decl_runtime_apis! {
	/// Prices and quotes.
	pub trait SwapRuntimeApi {
		/// The spot price in rao of TAO per 10⁹ rao of alpha, rounded down; 10⁹ on root, 0 where
		/// there is no such subnet.
		fn current_alpha_price(netuid: u16) -> u64;

		/// The spot prices of root and all subnets.
		fn current_alpha_price_all() -> Vec<SubnetPrice>;

		/// What `add_stake` of `tao` rao would come to, to the rao; all zeros where it would fail.
		fn sim_swap_tao_for_alpha(netuid: u16, tao: u64) -> SimSwapResult;

		/// What `remove_stake` of `alpha` rao would come to, to the rao; all zeros where it would
		/// fail, and for proceeds below the minimum, which only an emptied position may bring.
		fn sim_swap_alpha_for_tao(netuid: u16, alpha: u64) -> SimSwapResult;
	}

	/// Subnets and their economy.
	pub trait SubnetInfoRuntimeApi<AccountId> where AccountId: Codec {
		/// A subnet, or root (0).
		fn get_dynamic_info(netuid: u16) -> Option<DynamicInfo<AccountId>>;

		/// Root and all subnets, each at the place of its netuid; none is `None`, and where a netuid is
		/// free stands a closed, empty subnet.
		fn get_all_dynamic_info() -> Vec<Option<DynamicInfo<AccountId>>>;
	}
}

//! The structs that Bittensor's clients decode, field by field in the order they expect.
//!
//! Clients read amounts as compact integers and text as lists of compact bytes.

use crate::SubnetIdentityV3;
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use dtao_core::fixed::I96F32;
use scale_info::TypeInfo;

/// The price of one subnet's alpha.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SubnetPrice {
	/// The subnet.
	pub netuid: u16,
	/// Rao of TAO per 10⁹ rao of alpha, rounded down.
	pub price: u64,
}

/// What a trade would come to; all zeros where it would fail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SimSwapResult {
	/// TAO paid (fee included) or received, in rao.
	pub tao_amount: u64,
	/// Alpha received or paid (fee included), in rao.
	pub alpha_amount: u64,
	/// The fee on TAO paid, in rao.
	pub tao_fee: u64,
	/// The fee on alpha paid, in rao.
	pub alpha_fee: u64,
	/// TAO that a sale at the spot price, without a fee, would bring beyond this one.
	pub tao_slippage: u64,
	/// Alpha that a purchase at the spot price, without a fee, would bring beyond this one.
	pub alpha_slippage: u64,
}

/// A subnet and its economy. Amounts in rao; emissions are those of the next block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DynamicInfo<AccountId> {
	/// Its number.
	pub netuid: Compact<u16>,
	/// The owner's hotkey on it.
	pub owner_hotkey: AccountId,
	/// The owner.
	pub owner_coldkey: AccountId,
	/// Its name, in UTF-8.
	pub subnet_name: Vec<Compact<u8>>,
	/// The symbol of its alpha, in UTF-8.
	pub token_symbol: Vec<Compact<u8>>,
	/// Blocks from one epoch to the next.
	pub tempo: Compact<u16>,
	/// The block of its last epoch, or of its registration before the first.
	pub last_step: Compact<u64>,
	/// Blocks since its last epoch, or since its registration.
	pub blocks_since_last_step: Compact<u64>,
	/// TAO of the next block: what enters the pool and what buys from it.
	pub emission: Compact<u64>,
	/// The alpha reserve.
	pub alpha_in: Compact<u64>,
	/// Alpha outside the pool.
	pub alpha_out: Compact<u64>,
	/// The TAO reserve.
	pub tao_in: Compact<u64>,
	/// Alpha that the next block mints for the participants.
	pub alpha_out_emission: Compact<u64>,
	/// Alpha that the next block mints into the pool.
	pub alpha_in_emission: Compact<u64>,
	/// TAO that the next block mints into the pool.
	pub tao_in_emission: Compact<u64>,
	/// Alpha that waits for the epoch, the owner's cut and root's part included.
	pub pending_alpha_emission: Compact<u64>,
	/// TAO that waits for the epoch, for root.
	pub pending_root_emission: Compact<u64>,
	/// TAO that users have traded.
	pub subnet_volume: Compact<u128>,
	/// The block of its registration.
	pub network_registered_at: Compact<u64>,
	/// Who it says it is.
	pub subnet_identity: Option<SubnetIdentityV3>,
	/// The moving price with 32 binary digits, rounded down.
	pub moving_price: I96F32,
}

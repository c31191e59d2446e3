//! The rule set: how TAO is shared, what a full pool does, what root receives.
//!
//! Mainnet changed these rules several times. Each is a small choice here, so that a later rule set is
//! one more variant and not a fork of the code. So far there is launch's.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

macro_rules! rule {
	($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
		$(#[$doc])*
		#[derive(Clone, Copy, Debug, PartialEq, Eq)]
		pub enum $name {
			$($(#[$variant_doc])* $variant),+
		}
	};
}

rule! {
	/// How the block's TAO is shared over the subnets.
	ShareRule {
		/// In proportion to the moving prices (February 2025). The share of a closed subnet is not
		/// minted.
		MovingPrice,
	}
}

rule! {
	/// What happens where matching alpha would exceed the subnet's own emission.
	OverflowRule {
		/// The alpha is capped, the TAO enters all the same, and the price rises (February 2025).
		PriceRise,
	}
}

rule! {
	/// What becomes of root's part of the alpha.
	RootRule {
		/// It is sold into the pool every block, without a fee; the TAO waits for the subnet's
		/// epoch (February 2025).
		Sale,
	}
}

/// One choice of each rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
	/// How TAO is shared.
	pub share: ShareRule,
	/// What a full pool does.
	pub overflow: OverflowRule,
	/// What root receives.
	pub root: RootRule,
}

impl Rules {
	/// The rules that dTAO went live with in February 2025.
	pub const LAUNCH: Self = Self {
		share: ShareRule::MovingPrice,
		overflow: OverflowRule::PriceRise,
		root: RootRule::Sale,
	};
}

/// The settable numbers that hold for all subnets.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Params {
	/// What a TAO of root stake weighs against alpha, in parts of `u64::MAX`.
	pub tao_weight: u64,
	/// The owner's part of a subnet's alpha, in parts of 65,535.
	pub owner_cut: u16,
	/// The weight of one block in the moving price at full maturity, in parts per billion.
	pub moving_alpha: u64,
}

impl Default for Params {
	/// Mainnet's values: 0.18, 18 % and 3·10⁻⁶.
	fn default() -> Self {
		Self { tao_weight: 3_320_413_933_267_719_290, owner_cut: 11_796, moving_alpha: 3_000 }
	}
}

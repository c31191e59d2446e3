//! Amounts and identifiers: rao in `u64`, one type per currency, checked operations only.

use codec::{Compact, CompactAs, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::{Type, TypeInfo};
use serde::{Deserialize, Serialize};

/// Rao in one TAO, and in one alpha of any subnet.
pub const RAO_PER_TAO: u64 = 1_000_000_000;

/// Implements a newtype over an unsigned integer that describes itself as the bare integer in
/// metadata, so that clients see a `u64` or a `u16`.
macro_rules! integer_newtype {
	($name:ident, $inner:ty) => {
		impl TypeInfo for $name {
			type Identity = $inner;

			fn type_info() -> Type {
				<$inner as TypeInfo>::type_info()
			}
		}

		impl From<Compact<$name>> for $name {
			fn from(compact: Compact<$name>) -> Self {
				compact.0
			}
		}

		impl CompactAs for $name {
			type As = $inner;

			fn encode_as(&self) -> &$inner {
				&self.0
			}

			fn decode_from(inner: $inner) -> Result<Self, codec::Error> {
				Ok(Self(inner))
			}
		}

		impl From<$inner> for $name {
			fn from(inner: $inner) -> Self {
				Self(inner)
			}
		}

		impl From<$name> for $inner {
			fn from(value: $name) -> Self {
				value.0
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				fmt::Display::fmt(&self.0, f)
			}
		}
	};
}

/// What TAO and alpha have in common: a checked, ordered count of rao.
///
/// The pool and the stake pool are written once over this trait. There is no conversion between
/// two amounts: crossing from one currency to the other is what a trade is for.
pub trait Amount: Copy + Ord + Default + fmt::Debug {
	/// The amount of so many rao.
	fn from_rao(rao: u64) -> Self;

	/// The rao in this amount.
	fn rao(self) -> u64;

	/// Whether this is nothing.
	fn is_zero(self) -> bool {
		self.rao() == 0
	}

	/// The sum, or nothing where it exceeds `u64`.
	fn checked_add(self, other: Self) -> Option<Self> {
		self.rao().checked_add(other.rao()).map(Self::from_rao)
	}

	/// The difference, or nothing where it is negative.
	fn checked_sub(self, other: Self) -> Option<Self> {
		self.rao().checked_sub(other.rao()).map(Self::from_rao)
	}
}

macro_rules! amount {
	($(#[$doc:meta])* $name:ident) => {
		$(#[$doc])*
		#[derive(
			Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode,
			DecodeWithMemTracking, MaxEncodedLen, Serialize, Deserialize,
		)]
		pub struct $name(u64);

		impl $name {
			/// Nothing.
			pub const ZERO: Self = Self(0);

			/// The amount of so many rao.
			pub const fn new(rao: u64) -> Self {
				Self(rao)
			}
		}

		impl Amount for $name {
			fn from_rao(rao: u64) -> Self {
				Self(rao)
			}

			fn rao(self) -> u64 {
				self.0
			}
		}

		integer_newtype!($name, u64);
	};
}

amount! {
	/// An amount of TAO, in rao.
	Tao
}

amount! {
	/// An amount of one subnet's alpha, in rao (10⁻⁹ alpha).
	Alpha
}

macro_rules! identifier {
	($(#[$doc:meta])* $name:ident) => {
		$(#[$doc])*
		#[derive(
			Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode,
			DecodeWithMemTracking, MaxEncodedLen, Serialize, Deserialize,
		)]
		pub struct $name(u16);

		impl $name {
			/// The identifier of this number.
			pub const fn new(id: u16) -> Self {
				Self(id)
			}
		}

		integer_newtype!($name, u16);
	};
}

identifier! {
	/// The number of a subnet; 0 is root.
	NetUid
}

impl NetUid {
	/// The root network: its stake is TAO at 1:1, without a pool.
	pub const ROOT: Self = Self(0);

	/// Whether this is the root network.
	pub fn is_root(self) -> bool {
		self == Self::ROOT
	}
}

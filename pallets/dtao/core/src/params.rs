//! The settable numbers that every rule computes with.

use crate::{ema, flow};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

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
	/// The weight of one block in the moving price at full maturity, in parts per billion: at most all
	/// of it.
	pub moving_alpha: u64,
	/// The weight of one block in the moving average of a flow, in parts of 2⁶³: at most all of it.
	pub flow_smoothing: u64,
	/// How root's vote is counted.
	pub vote: VoteParams,
}

impl Default for Params {
	/// Mainnet's values: 0.18, 18 %, 3·10⁻⁶, and flows with a half-life of 216,000 blocks.
	fn default() -> Self {
		Self {
			tao_weight: 3_320_413_933_267_719_290,
			owner_cut: 11_796,
			moving_alpha: 3_000,
			flow_smoothing: 29_597_889_189_277,
			vote: VoteParams::default(),
		}
	}
}

impl Params {
	/// Holds that every number is in its range; names the first that isn't.
	pub fn check(&self) -> Result<(), &'static str> {
		if self.moving_alpha > ema::SMOOTHING_ONE {
			return Err("moving_alpha is over 1000000000");
		}
		if self.flow_smoothing > flow::SMOOTHING_ONE {
			return Err("flow_smoothing is over 9223372036854775808");
		}
		Ok(())
	}
}

/// How root's vote is counted. Every number is in range.
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
pub struct VoteParams {
	/// Blocks from one count to the next; 0 counts no votes.
	pub tempo: u16,
	/// How steeply the trust in a subnet decides.
	pub rho: u16,
	/// The part of the stake that has to vote for a subnet for half its rank to count, in parts of
	/// 65,535.
	pub kappa: u16,
}

impl Default for VoteParams {
	/// Mainnet's values before dTAO.
	fn default() -> Self {
		Self { tempo: 100, rho: 10, kappa: 32_767 }
	}
}

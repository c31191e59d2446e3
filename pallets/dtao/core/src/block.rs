//! What a block knows before it begins.

use crate::{
	amount::{Alpha, Amount, Tao},
	emission::RootWeight,
	issuance::block_emission,
	params::Params,
	rules::Rules,
};

/// What a block knows before it begins.
#[derive(Clone, Copy, Debug)]
pub struct BlockContext {
	/// The number of the block.
	pub now: u64,
	/// All TAO that exists.
	pub issuance: Tao,
	/// All TAO staked on root.
	pub root_stake: Tao,
	/// The numbers that hold for all subnets.
	pub params: Params,
	/// The rules in force.
	pub rules: Rules,
	/// The first block in which they were.
	pub rules_since: u64,
}

impl BlockContext {
	/// The most TAO that the block mints.
	pub fn emission(&self) -> Tao {
		block_emission(self.issuance.rao()).into()
	}

	/// The blocks for which the rules have been in force before this one.
	pub fn rules_age(&self) -> u64 {
		self.now.saturating_sub(self.rules_since) // rules that are still to come have no age
	}

	/// Root's weight beside `issuance` alpha.
	pub fn root_weight(&self, issuance: Alpha) -> RootWeight {
		RootWeight::new(self.root_stake, self.params.tao_weight, issuance)
	}
}

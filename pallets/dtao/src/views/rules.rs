//! The rules in force and to come, and what the next block would bring under others.

use super::report::{prospects, Prospect};
use crate::{Config, Pallet, ScheduledRules};
use alloc::{string::String, vec::Vec};
use codec::{Decode, Encode};
use dtao_core::{
	fixed::{mul_div, Rounding, PRICE_ONE},
	rules::ShareRule,
	Amount, BlockContext, NetUid, Preset, Rules, Subnet,
};
use scale_info::TypeInfo;

/// The rules of the next block, and those that wait.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RulesInfo {
	/// The next block.
	pub block: u64,
	/// The rules in force in it.
	pub rules: Rules,
	/// The first block in which they are.
	pub since: u64,
	/// Of a blend, the part of the share rule it leads to, with 18 decimals, rounded down.
	pub progress: Option<u128>,
	/// The rules that come into force after the next block, ascending by their block.
	pub scheduled: Vec<ScheduledRules>,
}

/// A rule set with a name.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct NamedRules {
	/// The name.
	pub name: String,
	/// The rules.
	pub rules: Rules,
}

/// What the next block would bring one subnet under some rules. Amounts in rao; ratios with 18
/// decimals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EmissionOutlook {
	/// The subnet.
	pub netuid: u16,
	/// The part of the block's TAO that it claims. What a closed subnet claims is not minted.
	pub share: u128,
	/// TAO into the pool.
	pub tao_in: u64,
	/// TAO that buys alpha from the pool.
	pub excess: u64,
	/// Alpha into the pool.
	pub alpha_in: u64,
	/// Alpha that the excess buys.
	pub bought: u64,
	/// Whether the alpha that would keep the price exceeds its cap.
	pub capped: bool,
	/// Root's weight beside the subnet's alpha.
	pub root_proportion: u128,
	/// Root's part of the alpha for the participants.
	pub root_alpha: u64,
	/// What of root's part is destroyed.
	pub recycled: u64,
	/// TAO for root from the sale of its part.
	pub root_tao: u64,
}

/// What the next block would bring every subnet under one rule set.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PresetOutlook {
	/// The rule set's name.
	pub name: String,
	/// The subnets, ascending.
	pub subnets: Vec<EmissionOutlook>,
}

/// What the next block brings, and what it would bring under the rule sets of mainnet's history.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RulesComparison {
	/// The next block.
	pub block: u64,
	/// The subnets under the rules in force, ascending.
	pub in_force: Vec<EmissionOutlook>,
	/// The subnets under every preset, the oldest first.
	pub presets: Vec<PresetOutlook>,
}

impl<T: Config> Pallet<T> {
	/// The rules of the next block, and those that wait.
	pub fn rules_info() -> RulesInfo {
		let block = Self::next_block_context().now;
		let book = Self::rulebook_at(block);
		RulesInfo {
			block,
			rules: book.rules,
			since: book.since,
			// The rules of a block are in force since that block at the latest.
			progress: progress(book.rules.share, block.saturating_sub(book.since)),
			scheduled: book.scheduled.into_inner(),
		}
	}

	/// The rule sets of mainnet's history, the oldest first.
	pub fn presets() -> Vec<NamedRules> {
		let named =
			|preset: Preset| NamedRules { name: preset.name().into(), rules: preset.rules() };
		Preset::ALL.into_iter().map(named).collect()
	}

	/// What the next block brings, and what it would bring under every preset.
	pub fn rules_comparison() -> RulesComparison {
		let block = Self::next_block_context();
		let economy = Self::next_economy();
		let presets = Preset::ALL.into_iter().map(|preset| PresetOutlook {
			name: preset.name().into(),
			subnets: outlooks(&under(preset.rules(), block), &economy),
		});
		let presets = presets.collect();
		RulesComparison { block: block.now, in_force: outlooks(&block, &economy), presets }
	}

	/// What the next block would bring every subnet if these rules came into force with it; nothing
	/// where a number of theirs is out of its range.
	pub fn emission_under(rules: Rules) -> Option<Vec<EmissionOutlook>> {
		rules.check().ok()?;
		let block = under(rules, Self::next_block_context());
		Some(outlooks(&block, &Self::next_economy()))
	}
}

/// The block if these rules came into force with it.
fn under(rules: Rules, block: BlockContext) -> BlockContext {
	BlockContext { rules, rules_since: block.now, ..block }
}

fn outlooks(
	block: &BlockContext,
	(netuids, subnets): &(Vec<NetUid>, Vec<Subnet>),
) -> Vec<EmissionOutlook> {
	netuids.iter().zip(prospects(block, subnets)).map(outlook).collect()
}

fn outlook((netuid, prospect): (&NetUid, Prospect)) -> EmissionOutlook {
	let Prospect { share, terms } = prospect;
	EmissionOutlook {
		netuid: (*netuid).into(),
		share: share.into_inner(),
		tao_in: terms.tao_in.rao(),
		excess: terms.excess.rao(),
		alpha_in: terms.alpha_in.rao(),
		bought: terms.bought.rao(),
		capped: terms.capped,
		root_proportion: terms.root_proportion.into_inner(),
		root_alpha: terms.split.root.rao(),
		recycled: terms.recycled.rao(),
		root_tao: terms.root_tao.rao(),
	}
}

/// How far a blend has come `age` blocks after its first, with 18 decimals. **Rounding**: down.
fn progress(share: ShareRule, age: u64) -> Option<u128> {
	let ShareRule::Blend { blocks, .. } = share else { return None };
	let passed = age.min(blocks.into());
	// A blend over no blocks is over at once.
	mul_div(passed.into(), PRICE_ONE, blocks.into(), Rounding::Down).or(Some(PRICE_ONE))
}

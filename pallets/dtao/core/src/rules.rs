//! The rule set: how TAO is shared, how much alpha joins it, what a full pool does, what root receives.
//!
//! Mainnet changed these rules several times. Each is a small choice here, so that every rule set of
//! its history, and any other, is a value and not a fork of the code.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

macro_rules! rule {
	($(#[$doc:meta])* pub $kind:ident $name:ident $body:tt) => {
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
		#[serde(rename_all = "camelCase", deny_unknown_fields)]
		$(#[$doc])*
		pub $kind $name $body
	};
}

rule! {
	/// What the claims of the subnets on the block's TAO are measured by.
	///
	/// A subnet that has not started or whose emission is disabled has no claim under any of them.
	pub enum ShareSource {
		/// The vote of root's validators (before dTAO), which is a part of one. What goes to root itself
		/// or to a closed subnet is not minted.
		RootVote,
		/// The moving prices (February 2025). The share of a closed subnet is not minted.
		MovingPrice,
		/// The moving average of the TAO that users bring and take (November 2025). A closed subnet has
		/// no part.
		TaoFlow(FlowRule),
		/// The moving prices times the part of the miners' alpha that is not burned (June 2026). A closed
		/// subnet has no part. Where all products are zero, the moving prices themselves.
		PriceLessBurn(BurnRule),
	}
}

rule! {
	/// How a flow of TAO becomes a claim: what it is above a limit, to a power.
	///
	/// Of the average flow `S` the claim is `max(S − L, 0)^p` with `L = max(cutoff, min(0, min S))`, so
	/// that no flow below zero counts unless the cutoff is. All over the subnets that receive TAO.
	pub struct FlowRule {
		/// The lowest limit, in rao a block.
		pub cutoff: i64,
		/// The power, in hundredths: from [`FlowRule::MIN_EXPONENT`] to [`FlowRule::MAX_EXPONENT`].
		pub exponent: u16,
		/// Whether what the chain itself brings counts against what users bring: `S` is then what users
		/// bring less `n` times what the chain brings, or more by what it takes, with `n` the sum of what
		/// users bring over that of what the chain brings, one at the most.
		pub net: bool,
	}
}

rule! {
	/// What a moving price is multiplied with beside the part of the miners' alpha that is not burned.
	pub struct BurnRule {
		/// Whether it is root's proportion too (one week of June 2026).
		pub root_proportion: bool,
	}
}

rule! {
	/// How the block's TAO is shared over the subnets.
	pub enum ShareRule {
		/// By one measure.
		By(ShareSource),
		/// By two, whose weights move linearly from the one to the other.
		Blend {
			/// All of it when the rules come into force.
			from: ShareSource,
			/// All of it `blocks` later, and from then on.
			to: ShareSource,
			/// The blocks in between; without any it is all of `to` at once.
			blocks: u32,
		},
	}
}

rule! {
	/// The most alpha that joins a block's TAO in the pool.
	pub enum CapRule {
		/// The subnet's own emission (February 2025).
		AlphaEmission,
		/// The subnet's own emission or that of TAO, whichever is less (December 2025).
		LowerEmission,
		/// Root's proportion, as it was before the block, of the subnet's own emission (June 2026).
		RootProportion,
	}
}

rule! {
	/// What happens where matching alpha would exceed the cap.
	pub enum OverflowRule {
		/// The TAO enters all the same, and the price rises (February 2025).
		PriceRise,
		/// TAO enters with the alpha of the cap at the pool's price. The rest buys alpha before that, without
		/// a fee, which is destroyed (July 2025). What the pool can't sell for is not minted.
		BuyAndRecycle,
		/// Likewise, but the alpha that is bought is kept: it is counted and nobody's (June 2026).
		BuyAndKeep,
	}
}

rule! {
	/// What becomes of root's part of the alpha.
	pub enum RootRule {
		/// It is sold into the pool every block, without a fee; the TAO waits for the subnet's
		/// epoch (February 2025).
		Sale,
		/// Likewise, but the validators keep it while the pool is full (July 2025).
		SaleUnlessCapped,
		/// It waits for the epoch and is then claimed by those who stake on root. It is destroyed while
		/// the moving prices of the subnets that receive TAO sum to one or less (November 2025).
		Claim,
	}
}

rule! {
	/// One choice of each rule.
	pub struct Rules {
		/// How TAO is shared.
		pub share: ShareRule,
		/// How much alpha may join it.
		pub cap: CapRule,
		/// What a full pool does.
		pub overflow: OverflowRule,
		/// What root receives.
		pub root: RootRule,
	}
}

rule! {
	/// A rule set of mainnet's history.
	pub enum Preset {
		/// Root's vote on today's pools: the share rule until February 2025.
		Legacy,
		/// Moving prices: dTAO as it went live in February 2025.
		Launch,
		/// Full pools are bought from (July 2025).
		Subsidy,
		/// Shares by the flow of TAO, root claims its alpha (November 2025).
		TaoFlow,
		/// Likewise, less what the chain brings (May 2026).
		NetFlow,
		/// Moving prices times root's proportion, less what is burned (22 June 2026).
		RootPrice,
		/// Moving prices less what is burned (30 June 2026).
		Today,
	}
}

impl FlowRule {
	/// The lowest power, in hundredths.
	pub const MIN_EXPONENT: u16 = 100;

	/// The highest power, in hundredths.
	pub const MAX_EXPONENT: u16 = 400;

	const PLAIN: Self = Self { cutoff: 0, exponent: Self::MIN_EXPONENT, net: false };
}

impl Preset {
	/// All of them, the oldest first.
	pub const ALL: [Self; 7] = [
		Self::Legacy,
		Self::Launch,
		Self::Subsidy,
		Self::TaoFlow,
		Self::NetFlow,
		Self::RootPrice,
		Self::Today,
	];

	/// The name that genesis and clients call it by.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Legacy => "legacy",
			Self::Launch => "launch",
			Self::Subsidy => "subsidy",
			Self::TaoFlow => "taoFlow",
			Self::NetFlow => "netFlow",
			Self::RootPrice => "rootPrice",
			Self::Today => "today",
		}
	}

	/// The rules themselves.
	pub const fn rules(self) -> Rules {
		let (source, cap, overflow, root) = match self {
			Self::Legacy => (
				ShareSource::RootVote,
				CapRule::AlphaEmission,
				OverflowRule::PriceRise,
				RootRule::Sale,
			),
			Self::Launch => (
				ShareSource::MovingPrice,
				CapRule::AlphaEmission,
				OverflowRule::PriceRise,
				RootRule::Sale,
			),
			Self::Subsidy => (
				ShareSource::MovingPrice,
				CapRule::AlphaEmission,
				OverflowRule::BuyAndRecycle,
				RootRule::SaleUnlessCapped,
			),
			Self::TaoFlow => (
				ShareSource::TaoFlow(FlowRule::PLAIN),
				CapRule::AlphaEmission,
				OverflowRule::BuyAndRecycle,
				RootRule::Claim,
			),
			Self::NetFlow => (
				ShareSource::TaoFlow(FlowRule { net: true, ..FlowRule::PLAIN }),
				CapRule::LowerEmission,
				OverflowRule::BuyAndRecycle,
				RootRule::Claim,
			),
			Self::RootPrice => (
				ShareSource::PriceLessBurn(BurnRule { root_proportion: true }),
				CapRule::RootProportion,
				OverflowRule::BuyAndKeep,
				RootRule::Claim,
			),
			Self::Today => (
				ShareSource::PriceLessBurn(BurnRule { root_proportion: false }),
				CapRule::RootProportion,
				OverflowRule::BuyAndKeep,
				RootRule::Claim,
			),
		};
		Rules { share: ShareRule::By(source), cap, overflow, root }
	}
}

impl Default for Rules {
	/// The rules that dTAO went live with.
	fn default() -> Self {
		Preset::Launch.rules()
	}
}

impl Rules {
	/// Holds that every number is in its range; names the first that isn't.
	pub fn check(&self) -> Result<(), &'static str> {
		let sources = match self.share {
			ShareRule::By(source) => [source, source],
			ShareRule::Blend { from, to, .. } => [from, to],
		};
		sources.iter().try_for_each(ShareSource::check)
	}
}

impl ShareSource {
	fn check(&self) -> Result<(), &'static str> {
		let exponents = FlowRule::MIN_EXPONENT..=FlowRule::MAX_EXPONENT;
		match self {
			Self::TaoFlow(flow) if !exponents.contains(&flow.exponent) => {
				Err("the exponent of a flow is not from 100 to 400 hundredths")
			},
			_ => Ok(()),
		}
	}
}

/// Rules as genesis names them: by a preset, or one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RuleSet {
	/// A rule set of mainnet's history.
	Preset(Preset),
	/// Any rule set.
	Rules(Rules),
}

impl RuleSet {
	/// The rules themselves.
	pub const fn rules(self) -> Rules {
		match self {
			Self::Preset(preset) => preset.rules(),
			Self::Rules(rules) => rules,
		}
	}
}

impl Default for RuleSet {
	fn default() -> Self {
		Self::Preset(Preset::Launch)
	}
}

//! What the next block brings a subnet, and why.

use crate::{Config, EpochResults, Pallet};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use dtao_core::{Amount, BlockContext, NetUid, Ratio, Shares, Subnet, Terms};
use scale_info::TypeInfo;

/// The emission of a subnet in the next block. Amounts in rao; ratios and prices with 18 decimals.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EmissionReport {
	/// The subnet.
	pub netuid: u16,
	/// The next block.
	pub block: u64,
	/// The part of the block's TAO that it claims under the rules in force. What a closed subnet claims
	/// is not minted.
	pub share: u128,
	/// The moving price, by which launch's rules share.
	pub moving_price: u128,
	/// The spot price.
	pub spot_price: u128,
	/// TAO into the pool.
	pub tao_in: u64,
	/// TAO that buys alpha from the pool.
	pub excess: u64,
	/// Alpha into the pool.
	pub alpha_in: u64,
	/// Alpha that the excess buys.
	pub bought: u64,
	/// Alpha for the participants: the sum of the four parts.
	pub alpha_out: u64,
	/// Whether the alpha that would keep the price exceeds its cap.
	pub capped: bool,
	/// Root's weight beside the subnet's alpha.
	pub root_proportion: u128,
	/// The owner's part.
	pub owner_alpha: u64,
	/// The miners' part.
	pub miner_alpha: u64,
	/// The validators' part, and that of those who stake with them.
	pub validator_alpha: u64,
	/// Root's part, which is sold or waits to be claimed.
	pub root_alpha: u64,
	/// What of root's part is destroyed.
	pub recycled: u64,
	/// TAO from the sale of root's part.
	pub root_tao: u64,
	/// The block in which the next epoch is due.
	pub next_epoch: Option<u64>,
	/// What the owner is paid then, so far.
	pub pending_owner: u64,
	/// What the miners are paid then, so far.
	pub pending_miners: u64,
	/// What the validators are paid then, so far.
	pub pending_validators: u64,
	/// What root is paid then in TAO, so far.
	pub pending_root_tao: u64,
	/// What root can claim from then on, so far.
	pub pending_root_alpha: u64,
	/// What root can claim now and has not yet claimed.
	pub unclaimed: u64,
	/// The part of root's vote that is this subnet's, as the next block counts it.
	pub vote: u128,
	/// The moving average of the TAO that users bring a block, in 2⁻³² rao; below zero where they take
	/// it.
	pub user_flow: i128,
	/// The same of the TAO that the chain brings.
	pub chain_flow: i128,
	/// The part of the miners' alpha that the owner's own neurons mined in the last epoch.
	pub miner_burn: u128,
	/// What the last epoch burned of what the owner's own neurons mined, and of the cut of a subnet that
	/// nobody owns.
	pub burned: u64,
}

impl<T: Config> Pallet<T> {
	/// The emission of a subnet in the next block.
	pub fn emission_report(netuid: NetUid) -> Option<EmissionReport> {
		Self::emission_reports().into_iter().find(|report| NetUid::new(report.netuid) == netuid)
	}

	/// The emission of all subnets in the next block; root has none.
	pub fn emission_reports() -> Vec<EmissionReport> {
		let (netuids, subnets) = Self::next_economy();
		let block = Self::next_block_context();
		let prospects = prospects(&block, &subnets);
		netuids
			.into_iter()
			.zip(subnets)
			.zip(prospects)
			.map(|((netuid, subnet), prospect)| EmissionReport {
				block: block.now,
				next_epoch: Self::next_epoch_block(netuid),
				burned: EpochResults::<T>::get(netuid).burned,
				..report(netuid, &subnet, &prospect)
			})
			.collect()
	}
}

/// What a block would bring a subnet.
pub(super) struct Prospect {
	/// The part of the block's TAO that it claims.
	pub(super) share: Ratio,
	/// What it would be given.
	pub(super) terms: Terms,
}

/// What `block` would bring each of `subnets`: nothing where it would fail.
pub(super) fn prospects(block: &BlockContext, subnets: &[Subnet]) -> Vec<Prospect> {
	let shares = Shares::new(block.emission(), subnets, block);
	let outcome = dtao_core::step(&mut subnets.to_vec(), block);
	let terms = outcome.results.into_iter().map(Result::unwrap_or_default);
	let prospect = |(index, terms)| Prospect { share: shares.claimed_by(index), terms };
	terms.enumerate().map(prospect).collect()
}

/// What a report takes from the hot state and from what the block would bring.
fn report(netuid: NetUid, subnet: &Subnet, prospect: &Prospect) -> EmissionReport {
	let Prospect { share, terms } = prospect;
	EmissionReport {
		netuid: netuid.into(),
		block: 0,
		share: share.into_inner(),
		moving_price: subnet.moving_price.into_inner(),
		spot_price: subnet.pool.price().into_inner(),
		tao_in: terms.tao_in.rao(),
		excess: terms.excess.rao(),
		alpha_in: terms.alpha_in.rao(),
		bought: terms.bought.rao(),
		alpha_out: terms.alpha_out.rao(),
		capped: terms.capped,
		root_proportion: terms.root_proportion.into_inner(),
		owner_alpha: terms.split.owner.rao(),
		miner_alpha: terms.split.miners.rao(),
		validator_alpha: terms.split.validators.rao(),
		root_alpha: terms.split.root.rao(),
		recycled: terms.recycled.rao(),
		root_tao: terms.root_tao.rao(),
		next_epoch: None,
		pending_owner: subnet.pending.owner.rao(),
		pending_miners: subnet.pending.miners.rao(),
		pending_validators: subnet.pending.validators.rao(),
		pending_root_tao: subnet.pending.root_tao.rao(),
		pending_root_alpha: subnet.pending.root_alpha.rao(),
		unclaimed: subnet.unclaimed.rao(),
		vote: subnet.vote.into_inner(),
		user_flow: subnet.flows.users.average,
		chain_flow: subnet.flows.chain.average,
		miner_burn: subnet.miner_burn.into_inner(),
		burned: 0,
	}
}

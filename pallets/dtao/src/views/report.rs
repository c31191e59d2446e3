//! What the next block brings a subnet, and why.

use crate::{Config, EpochResults, Pallet};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use dtao_core::{Amount, NetUid, Shares, Subnet, Terms};
use scale_info::TypeInfo;

/// The emission of a subnet in the next block. Amounts in rao; ratios and prices with 18 decimals.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EmissionReport {
	/// The subnet.
	pub netuid: u16,
	/// The next block.
	pub block: u64,
	/// The part of the block's TAO that its moving price claims. What a closed subnet claims is not
	/// minted.
	pub share: u128,
	/// The moving price that decides the share.
	pub moving_price: u128,
	/// The spot price.
	pub spot_price: u128,
	/// TAO into the pool.
	pub tao_in: u64,
	/// Alpha into the pool.
	pub alpha_in: u64,
	/// Alpha for the participants: the sum of the four parts.
	pub alpha_out: u64,
	/// Whether the alpha that would keep the price exceeds its cap, so that the price rises.
	pub capped: bool,
	/// Root's weight beside the subnet's alpha.
	pub root_proportion: u128,
	/// The owner's part.
	pub owner_alpha: u64,
	/// The miners' part.
	pub miner_alpha: u64,
	/// The validators' part, and that of those who stake with them.
	pub validator_alpha: u64,
	/// Root's part, which is sold.
	pub root_alpha: u64,
	/// TAO from that sale.
	pub root_tao: u64,
	/// The block in which the next epoch is due.
	pub next_epoch: Option<u64>,
	/// What the owner is paid then, so far.
	pub pending_owner: u64,
	/// What the miners are paid then, so far.
	pub pending_miners: u64,
	/// What the validators are paid then, so far.
	pub pending_validators: u64,
	/// What root is paid then, so far.
	pub pending_root_tao: u64,
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
		let (netuids, subnets) = Self::economy();
		let block = Self::next_block_context();
		let next = block.now;
		let shares = Shares::new(Self::next_block_emission(), &subnets, &block);
		let outcome = dtao_core::step(&mut subnets.clone(), &block);
		let terms = outcome.results.into_iter().map(Result::unwrap_or_default);
		netuids
			.into_iter()
			.zip(subnets)
			.zip(terms)
			.enumerate()
			.map(|(index, ((netuid, subnet), terms))| EmissionReport {
				block: next,
				share: shares.claimed_by(index).into_inner(),
				next_epoch: Self::next_epoch_block(netuid),
				burned: EpochResults::<T>::get(netuid).burned,
				..report(netuid, &subnet, &terms)
			})
			.collect()
	}
}

/// What a report takes from the hot state and from the terms of the block.
fn report(netuid: NetUid, subnet: &Subnet, terms: &Terms) -> EmissionReport {
	EmissionReport {
		netuid: netuid.into(),
		block: 0,
		share: 0,
		moving_price: subnet.moving_price.into_inner(),
		spot_price: subnet.pool.price().into_inner(),
		tao_in: terms.tao_in.rao(),
		alpha_in: terms.alpha_in.rao(),
		alpha_out: terms.alpha_out.rao(),
		capped: terms.capped,
		root_proportion: terms.root_proportion.into_inner(),
		owner_alpha: terms.split.owner.rao(),
		miner_alpha: terms.split.miners.rao(),
		validator_alpha: terms.split.validators.rao(),
		root_alpha: terms.split.root.rao(),
		root_tao: terms.root_tao.rao(),
		next_epoch: None,
		pending_owner: subnet.pending.owner.rao(),
		pending_miners: subnet.pending.miners.rao(),
		pending_validators: subnet.pending.validators.rao(),
		pending_root_tao: subnet.pending.root_tao.rao(),
		burned: 0,
	}
}

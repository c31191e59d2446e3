//! The state of a subnet that changes with every block or trade.

use crate::{
	amount::{Alpha, Amount, Tao},
	fixed::{Price, Ratio},
	flow::Flows,
	pool::{FeeRate, Pool},
};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The age in blocks at which a new subnet's moving price moves at half speed: four weeks.
pub const DEFAULT_EMA_HALVING: u64 = 201_600;

/// What a subnet has earned and not yet paid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Pending {
	/// Alpha for the owner.
	pub owner: Alpha,
	/// Alpha for the miners.
	pub miners: Alpha,
	/// Alpha for the validators and those who stake with them.
	pub validators: Alpha,
	/// TAO for root, from the sale of root's alpha.
	pub root_tao: Tao,
	/// Alpha for root, to be claimed.
	pub root_alpha: Alpha,
}

impl Pending {
	/// All the alpha that waits; nothing where it exceeds `u64`.
	pub fn alpha(&self) -> Option<Alpha> {
		let [owner, miners, validators, root] =
			[self.owner, self.miners, self.validators, self.root_alpha];
		owner.checked_add(miners)?.checked_add(validators)?.checked_add(root)
	}
}

/// A subnet as one block of the economy sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Subnet {
	/// The reserves.
	pub pool: Pool,
	/// The alpha outside the pool: positions, pendings, and what is burned, bought or unclaimed.
	pub alpha_out: Alpha,
	/// The part of `alpha_out` that is out of everybody's reach and still counted.
	pub burned: Alpha,
	/// The part of `alpha_out` that the chain has bought and kept.
	pub bought: Alpha,
	/// The part of `alpha_out` that root has earned and not yet claimed.
	pub unclaimed: Alpha,
	/// The average of the spot price that decides the share of emission.
	pub moving_price: Price,
	/// Earned and not yet paid out.
	pub pending: Pending,
	/// The block from which the subnet emits and trades, and from which the age of its moving price
	/// counts. Before it, the subnet stands still.
	pub started_at: Option<u64>,
	/// The block in which the next epoch is due; nothing while the subnet runs none.
	pub next_epoch: Option<u64>,
	/// Whether neurons can register. A closed subnet receives no TAO.
	pub open: bool,
	/// Whether the subnet takes part in the shares. Its own alpha is emitted all the same.
	pub emission_enabled: bool,
	/// The age in blocks at which the moving price moves at half speed.
	pub ema_halving: u64,
	/// The fee on users' trades.
	pub fee_rate: FeeRate,
	/// The TAO that users have traded so far, in rao.
	pub volume: u128,
	/// The TAO that comes and goes.
	pub flows: Flows,
	/// The part of the miners' alpha that the owner's own neurons mined in the last epoch.
	pub miner_burn: Ratio,
	/// The part of root's last vote that is this subnet's.
	pub vote: Ratio,
}

impl Subnet {
	/// A subnet with these reserves and defaults for the rest: not started, nothing outside the pool.
	pub fn new(pool: Pool) -> Self {
		Self {
			pool,
			alpha_out: Alpha::ZERO,
			burned: Alpha::ZERO,
			bought: Alpha::ZERO,
			unclaimed: Alpha::ZERO,
			moving_price: Price::from_inner(0),
			pending: Pending::default(),
			started_at: None,
			next_epoch: None,
			open: true,
			emission_enabled: true,
			ema_halving: DEFAULT_EMA_HALVING,
			fee_rate: FeeRate::DEFAULT,
			volume: 0,
			flows: Flows::default(),
			miner_burn: Ratio::from_inner(0),
			vote: Ratio::from_inner(0),
		}
	}

	/// All alpha of this subnet, which its emission depends on; nothing where it exceeds `u64`.
	pub fn issuance(&self) -> Option<Alpha> {
		self.pool.alpha.checked_add(self.alpha_out)
	}

	/// The blocks for which the subnet has emitted at block `now`; nothing before its start.
	pub fn age(&self, now: u64) -> Option<u64> {
		now.checked_sub(self.started_at?)
	}

	/// Whether the subnet has a part in the shares of block `now`.
	pub fn takes_part(&self, now: u64) -> bool {
		self.emission_enabled && self.age(now).is_some()
	}

	/// Whether it has one and can be given it.
	pub fn receives(&self, now: u64) -> bool {
		self.open && self.takes_part(now)
	}
}

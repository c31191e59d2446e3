//! The state of a subnet that changes with every block or trade.

use crate::{
	amount::{Alpha, Amount, Tao},
	fixed::{Price, Ratio},
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
	/// Whether neurons can register. A closed subnet's TAO share is not minted.
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

/// The TAO that enters a pool less the TAO that leaves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Flow {
	/// Since the last block step, in rao.
	pub recent: i64,
	/// The moving average of a block's flow, in 2⁻³² rao.
	pub average: i128,
}

/// Who brings and takes TAO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Flows {
	/// Users: their trades, and what neurons pay for their registration.
	pub users: Flow,
	/// The chain: what it mints into the pool, and root's sales.
	pub chain: Flow,
}

impl Flow {
	/// Counts TAO that enters.
	pub fn add(&mut self, tao: Tao) {
		self.shift(tao, i64::saturating_add);
	}

	/// Counts TAO that leaves.
	pub fn take(&mut self, tao: Tao) {
		self.shift(tao, i64::saturating_sub);
	}

	// All TAO fits, and hundreds of times all of it in one block.
	fn shift(&mut self, tao: Tao, by: fn(i64, i64) -> i64) {
		self.recent = by(self.recent, i64::try_from(tao.rao()).unwrap_or(i64::MAX));
	}
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
}

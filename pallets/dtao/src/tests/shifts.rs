//! What the random lives are made of: places, parts of what is held, limits beside prices, and moves.

use super::{model, support::*};
use crate::{mock::*, StakePools};
use dtao_core::{Alpha, NetUid};
use sp_runtime::DispatchResult;

#[derive(Clone, Copy, Debug)]
pub struct Place {
	pub coldkey: AccountId,
	pub hotkey: AccountId,
	pub netuid: NetUid,
}

/// An amount beside what is held.
#[derive(Clone, Copy, Debug)]
pub enum Part {
	Of256(u8),
	AllBut(u8),
	Rao(u64),
}

impl Part {
	pub fn of(self, held: u64) -> u64 {
		match self {
			Self::Of256(parts) => (u128::from(held) * (u128::from(parts) + 1) / 256) as u64,
			Self::AllBut(rao) => held.saturating_sub(rao.into()),
			Self::Rao(rao) => rao,
		}
	}
}

/// A limit beside the price, in parts of 128.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
	pub price: Option<u8>,
	pub allow_partial: bool,
}

impl Bound {
	pub fn rao(self, netuid: NetUid) -> u64 {
		// Beside every price there is: none, and beyond all.
		let price = u128::from(Dtao::alpha_price(netuid));
		self.price.map_or(u64::MAX, |parts| (price * u128::from(parts) / 128) as u64)
	}

	/// Beside the ratio of two prices.
	pub fn ratio(self, [origin, destination]: Way) -> u64 {
		let [from, to] = [origin, destination].map(|netuid| u128::from(Dtao::alpha_price(netuid)));
		let ratio = from * u128::from(TAO) / to.max(1);
		self.price.map_or(u64::MAX, |parts| (ratio * u128::from(parts) / 128) as u64)
	}
}

/// A move of stake; of the destination each call takes what it varies.
#[derive(Clone, Copy, Debug)]
pub struct Shift {
	pub from: Place,
	pub to: Place,
	pub part: Part,
	pub limit: Option<Bound>,
}

impl Shift {
	pub fn way(&self) -> Way {
		[self.from.netuid, self.to.netuid]
	}

	pub fn alpha(&self) -> u64 {
		self.part.of(stake(self.from.netuid, self.from.hotkey, self.from.coldkey))
	}

	pub fn move_stake(&self) -> DispatchResult {
		let (Place { coldkey, hotkey, netuid }, to, alpha) = (self.from, self.to, self.alpha());
		let Some(limit) = self.limit else {
			return move_stake(coldkey, (hotkey, netuid), (to.hotkey, to.netuid), alpha);
		};
		let (origin, alpha) = (RuntimeOrigin::signed(coldkey), Alpha::new(alpha));
		let (ratio, part) = (limit.ratio(self.way()), limit.allow_partial);
		Dtao::move_stake_limit(origin, hotkey, to.hotkey, netuid, to.netuid, alpha, ratio, part)
	}

	pub fn swap(&self) -> DispatchResult {
		let (Place { coldkey, hotkey, netuid }, alpha) = (self.from, self.alpha());
		let Some(limit) = self.limit else { return swap(coldkey, hotkey, self.way(), alpha) };
		let (origin, alpha) = (RuntimeOrigin::signed(coldkey), Alpha::new(alpha));
		let (ratio, part) = (limit.ratio(self.way()), limit.allow_partial);
		Dtao::swap_stake_limit(origin, hotkey, netuid, self.to.netuid, alpha, ratio, part)
	}
}

/// What a move of stake starts from.
pub struct Ledger {
	pub venues: [model::Venue; 2],
	pub staked: [u64; 2],
	pub tao: (u64, u64, Vec<u64>),
}

impl Ledger {
	pub fn of(netuids: Way) -> Self {
		let staked = netuids.map(|netuid| {
			StakePools::<Test>::iter_prefix_values(netuid).map(|pool| pool.value).sum()
		});
		Self { venues: netuids.map(venue), staked, tao: tao_held() }
	}

	/// Holds a move that succeeded to the model: what left and what came, and not one rao of TAO.
	pub fn assert_moved(&self, way: Way) {
		let after = Self::of(way);
		assert_eq!(after.tao, self.tao);
		if way[0] == way[1] {
			assert_eq!((after.venues, after.staked), (self.venues, self.staked));
			return;
		}
		let moved = model::exchange(self.staked[0] - after.staked[0], self.venues);
		assert_eq!(after.venues, moved.left);
		assert_eq!(after.staked[1] - self.staked[1], moved.alpha);
	}
}

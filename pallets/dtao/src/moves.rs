//! Stake that changes its hotkey, its subnet or its coldkey.

use crate::{
	market::{Market, Swap},
	types::nobody,
	Config, Error, Event, Pallet, StakedNetUids,
};
use dtao_core::{pool::LIMIT_ONE, Alpha, Amount, Limit, NetUid};
use frame_support::{ensure, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};

/// A hotkey on a subnet.
pub(crate) type Place<'a, AccountId> = (&'a AccountId, NetUid);

/// What a move of stake came to: the sale that it left its origin by and the purchase that it reached
/// its destination by, with the fee of each. On one subnet both are the same amount at the spot price,
/// without a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
	/// Alpha of the origin for TAO.
	pub sale: Swap,
	/// The same TAO for alpha of the destination.
	pub purchase: Swap,
}

/// The markets between two subnets, loaded for a move. As with [`Market`], a quote is a move that is
/// never stored.
#[allow(clippy::large_enum_variant)] // one a call, on the stack
enum Exchange<T> {
	/// On one subnet nothing is traded.
	Within(Market<T>),
	/// Alpha is sold on the first and bought on the second.
	Between(Market<T>, Market<T>),
}

impl<T: Config> Exchange<T> {
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubtokenDisabled`].
	fn load(origin: NetUid, destination: NetUid) -> Result<Self, Error<T>> {
		let market = Market::load(origin)?;
		Ok(if origin == destination {
			Self::Within(market)
		} else {
			Self::Between(market, Market::load(destination)?)
		})
	}

	/// The part of `alpha` that can be moved: all of it, or what the limit allows.
	///
	/// **Errors**: [`Error::PriceLimitExceeded`], [`Error::SlippageTooHigh`].
	fn movable(&self, alpha: Alpha, limit: Option<Limit>) -> Result<Alpha, Error<T>> {
		match self {
			Self::Between(origin, destination) => origin.swappable(destination, alpha, limit),
			Self::Within(_) => {
				// The ratio of a price to itself is one.
				let refused = limit.is_some_and(|limit| limit.price > LIMIT_ONE);
				ensure!(!refused, Error::PriceLimitExceeded);
				Ok(alpha)
			},
		}
	}

	/// Exchanges `alpha` of the origin.
	///
	/// **Errors**: [`Error::InsufficientLiquidity`], [`Error::ReservesTooLow`],
	/// [`Error::Overflow`].
	fn trade(&mut self, alpha: Alpha) -> Result<Move, Error<T>> {
		match self {
			Self::Within(market) => {
				let swap = market.appraise(alpha)?;
				Ok(Move { sale: swap, purchase: swap })
			},
			Self::Between(origin, destination) => {
				let sale = origin.sell(alpha)?;
				Ok(Move { sale, purchase: destination.buy(sale.tao)? })
			},
		}
	}

	/// Holds that what is moved is worth the minimum: traded, both fees aside; on one subnet, at the spot
	/// price, unless it is all of a position. So no dust can be strewn over positions that blocks would
	/// have to pay one day.
	///
	/// **Errors**: [`Error::AmountTooLow`].
	fn ensure_enough(&self, moved: &Move, emptied: bool) -> Result<(), Error<T>> {
		match self {
			Self::Within(_) => {
				let enough = emptied || moved.sale.tao.rao() >= T::MinStake::get();
				ensure!(enough, Error::AmountTooLow);
				Ok(())
			},
			Self::Between(_, destination) => destination.ensure_enough(moved.sale.tao),
		}
	}

	/// Writes what the trades have changed.
	fn store(self) {
		if let Self::Between(origin, destination) = self {
			origin.store();
			destination.store();
		}
	}
}

/// What a coldkey has staked with a hotkey on a subnet.
#[derive(PartialEq)]
struct Holding<'a, AccountId> {
	coldkey: &'a AccountId,
	hotkey: &'a AccountId,
	netuid: NetUid,
}

/// A move from one holding to another.
struct Route<'a, T: Config> {
	from: Holding<'a, T::AccountId>,
	to: Holding<'a, T::AccountId>,
	exchange: Exchange<T>,
	/// Whether this is one of several: the minimum doesn't hold for it, and clients are told of the claims
	/// of where all go only once all have.
	several: bool,
}

impl<'a, T: Config> Route<'a, T> {
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubtokenDisabled`],
	/// [`Error::SameNetuid`].
	fn open(
		from: Holding<'a, T::AccountId>,
		to: Holding<'a, T::AccountId>,
	) -> Result<Self, Error<T>> {
		let exchange = Exchange::load(from.netuid, to.netuid)?;
		ensure!(from != to, Error::SameNetuid);
		Ok(Self { from, to, exchange, several: false })
	}

	/// Moves `alpha`, or what of it the limit allows.
	///
	/// What leaves the one stake pool and what is bought enters the other to the rao; the shares that
	/// go and come are rounded for those who stay with either hotkey.
	fn carry(self, alpha: Alpha, limit: Option<Limit>) -> Result<Move, DispatchError> {
		let Self { from, to, mut exchange, several } = self;
		ensure!(!alpha.is_zero(), Error::<T>::AmountTooLow);
		Pallet::<T>::ensure_hotkey_exists(from.hotkey)?;
		Pallet::<T>::ensure_hotkey_exists(to.hotkey)?;
		let held = Pallet::<T>::stake_of(from.netuid, from.hotkey, from.coldkey);
		ensure!(alpha.rao() <= held, Error::<T>::NotEnoughStakeToWithdraw);
		let alpha = exchange.movable(alpha, limit)?;
		let moved = exchange.trade(alpha)?;
		if !several {
			exchange.ensure_enough(&moved, moved.sale.alpha.rao() == held)?;
		}
		let (left, reached) = (moved.sale.alpha.rao(), moved.purchase.alpha.rao());
		Pallet::<T>::withdraw(from.netuid, from.hotkey, from.coldkey, left)?;
		Pallet::<T>::deposit_untold(to.netuid, to.hotkey, to.coldkey, reached)?;
		if !several {
			Pallet::<T>::publish_claimed(to.netuid, to.hotkey, to.coldkey);
		}
		exchange.store();
		Ok(moved)
	}
}

impl<T: Config> Pallet<T> {
	/// Moves stake to another hotkey, to another subnet, or both.
	pub(crate) fn do_move_stake(
		coldkey: &T::AccountId,
		origin: Place<T::AccountId>,
		destination: Place<T::AccountId>,
		alpha: Alpha,
		limit: Option<Limit>,
	) -> DispatchResult {
		let [from, to] =
			[origin, destination].map(|(hotkey, netuid)| Holding { coldkey, hotkey, netuid });
		let moved = Route::<T>::open(from, to)?.carry(alpha, limit)?;
		Self::deposit_event(Event::StakeMoved(
			coldkey.clone(),
			origin.0.clone(),
			origin.1,
			destination.0.clone(),
			destination.1,
			moved.sale.tao,
		));
		Ok(())
	}

	/// Gives stake to another coldkey.
	pub(crate) fn do_transfer_stake(
		coldkey: &T::AccountId,
		destination: &T::AccountId,
		hotkey: &T::AccountId,
		netuids: (NetUid, NetUid),
		alpha: Alpha,
	) -> DispatchResult {
		let from = Holding { coldkey, hotkey, netuid: netuids.0 };
		let to = Holding { coldkey: destination, hotkey, netuid: netuids.1 };
		let route = Route::<T>::open(from, to)?;
		let allowed = Self::allows_transfers(netuids.0) && Self::allows_transfers(netuids.1);
		// Nobody signs for either, and what the pallet's account was paid would be a surplus.
		let reachable = *destination != Self::account_id() && *destination != nobody();
		ensure!(allowed && reachable, Error::<T>::TransferDisallowed);
		let moved = route.carry(alpha, None)?;
		Self::deposit_event(Event::StakeTransferred(
			coldkey.clone(),
			destination.clone(),
			hotkey.clone(),
			netuids.0,
			netuids.1,
			moved.sale.tao,
		));
		Ok(())
	}

	/// Moves stake to another subnet.
	pub(crate) fn do_swap_stake(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
		netuids: (NetUid, NetUid),
		alpha: Alpha,
		limit: Option<Limit>,
	) -> DispatchResult {
		let route = Self::swap_route(coldkey, hotkey, netuids)?;
		Self::swap_along(route, alpha, limit)
	}

	/// Moves all stake with a hotkey to root; answers with how many positions there were.
	///
	/// As everywhere, a position may be emptied for less than the minimum.
	pub(crate) fn do_unstake_all_alpha(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> Result<u32, DispatchError> {
		Self::ensure_hotkey_exists(hotkey)?;
		let mut netuids = StakedNetUids::<T>::get(coldkey, hotkey).into_inner();
		netuids.remove(&NetUid::ROOT);
		let emptied = Self::empty_each(coldkey, hotkey, netuids.into_iter().collect(), |netuid| {
			let route = Self::swap_route(coldkey, hotkey, (netuid, NetUid::ROOT))?;
			let held = Self::stake_of(netuid, hotkey, coldkey).into();
			Self::swap_along(Route { several: true, ..route }, held, None)
		})?;
		Self::publish_claimed(NetUid::ROOT, hotkey, coldkey);
		Ok(emptied)
	}

	/// What moving `alpha` to a subnet, or to another hotkey on the same, would come to: exactly what
	/// `move_stake` does with it.
	///
	/// **Errors**: those of `move_stake` that don't depend on who moves. Less than the minimum is an
	/// error here on one subnet too, though all of a position may be moved.
	pub fn quote_move(origin: NetUid, destination: NetUid, alpha: Alpha) -> Result<Move, Error<T>> {
		let mut exchange = Exchange::<T>::load(origin, destination)?;
		ensure!(!alpha.is_zero(), Error::AmountTooLow);
		let moved = exchange.trade(alpha)?;
		exchange.ensure_enough(&moved, false)?;
		Ok(moved)
	}

	fn swap_route<'a>(
		coldkey: &'a T::AccountId,
		hotkey: &'a T::AccountId,
		netuids: (NetUid, NetUid),
	) -> Result<Route<'a, T>, Error<T>> {
		let [from, to] =
			<[NetUid; 2]>::from(netuids).map(|netuid| Holding { coldkey, hotkey, netuid });
		Route::open(from, to)
	}

	fn swap_along(route: Route<T>, alpha: Alpha, limit: Option<Limit>) -> DispatchResult {
		let (coldkey, hotkey) = (route.from.coldkey.clone(), route.from.hotkey.clone());
		let netuids = (route.from.netuid, route.to.netuid);
		let tao = route.carry(alpha, limit)?.sale.tao;
		Self::deposit_event(Event::StakeSwapped(coldkey, hotkey, netuids.0, netuids.1, tao));
		Ok(())
	}

	/// Root's stake may always change its coldkey.
	fn allows_transfers(netuid: NetUid) -> bool {
		netuid.is_root() || Self::hyperparams(netuid).transfers
	}
}

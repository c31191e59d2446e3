//! Users' trades: against a subnet's pool, or 1:1 on root. The only writer of reserves beside the
//! block itself, the price of a neuron's registration, what an epoch gives back and claims on root.

use crate::{Config, Error, Pallet, RootStake, Subnets};
use core::marker::PhantomData;
use dtao_core::{
	fixed::{mul_div_u64, Rounding},
	largest_swap,
	pool::LIMIT_ONE,
	route, Alpha, Amount, FeeRate, Limit, NetUid, Subnet, Tao,
};
use frame_support::{ensure, traits::Get};

/// What a trade came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swap {
	/// TAO paid or received, in rao.
	pub tao: Tao,
	/// Alpha received or paid, in rao.
	pub alpha: Alpha,
	/// The part of what was paid that is fee, in rao.
	pub fee: u64,
}

/// Where alpha of one subnet changes hands, loaded for a trade.
///
/// Trades change the loaded state; [`Market::store`] writes it. A quote is a trade that is never
/// stored.
pub struct Market<T> {
	netuid: NetUid,
	venue: Venue,
	_config: PhantomData<T>,
}

#[allow(clippy::large_enum_variant)] // one or two a call, on the stack
enum Venue {
	/// Root: TAO for the same TAO. What is staked.
	Root(Tao),
	/// A pool.
	Pool(Subnet),
}

impl<T: Config> Market<T> {
	/// The market of a subnet.
	///
	/// **Errors**: [`Error::SubnetNotExists`], [`Error::SubtokenDisabled`].
	pub fn load(netuid: NetUid) -> Result<Self, Error<T>> {
		let venue = if netuid.is_root() {
			Venue::Root(RootStake::<T>::get())
		} else {
			let subnet = Subnets::<T>::get(netuid).ok_or(Error::SubnetNotExists)?;
			ensure!(subnet.age(Pallet::<T>::now()).is_some(), Error::SubtokenDisabled);
			Venue::Pool(subnet)
		};
		Ok(Self { netuid, venue, _config: PhantomData })
	}

	/// The part of `tao` that can be paid: all of it, or what the limit allows.
	///
	/// **Errors**: [`Error::AmountTooLow`], [`Error::PriceLimitExceeded`],
	/// [`Error::SlippageTooHigh`].
	pub fn payable(&self, tao: Tao, limit: Option<Limit>) -> Result<Tao, Error<T>> {
		self.ensure_enough(tao)?;
		let Some(limit) = limit else { return Ok(tao) };
		let largest = match &self.venue {
			Venue::Root(_) if limit.price >= LIMIT_ONE => u64::MAX.into(),
			Venue::Root(_) => Tao::ZERO,
			Venue::Pool(subnet) => subnet.pool.largest_buy(limit.price, subnet.fee_rate),
		};
		let part = limit.fill(tao, largest)?;
		self.ensure_enough(part)?;
		Ok(part)
	}

	/// The part of `alpha` that can be sold: all of it, or what the limit allows.
	///
	/// **Errors**: [`Error::PriceLimitExceeded`], [`Error::SlippageTooHigh`].
	pub fn sellable(&self, alpha: Alpha, limit: Option<Limit>) -> Result<Alpha, Error<T>> {
		let Some(limit) = limit else { return Ok(alpha) };
		let largest = match &self.venue {
			Venue::Root(_) if limit.price <= LIMIT_ONE => u64::MAX.into(),
			Venue::Root(_) => Alpha::ZERO,
			Venue::Pool(subnet) => subnet.pool.largest_sell(limit.price, subnet.fee_rate),
		};
		Ok(limit.fill(alpha, largest)?)
	}

	/// The part of `alpha` that can be sold here and its proceeds spent on `destination`: all of it,
	/// or what the limit on the ratio of the two prices allows.
	///
	/// **Errors**: [`Error::PriceLimitExceeded`], [`Error::SlippageTooHigh`].
	pub fn swappable(
		&self,
		destination: &Self,
		alpha: Alpha,
		limit: Option<Limit>,
	) -> Result<Alpha, Error<T>> {
		let Some(limit) = limit else { return Ok(alpha) };
		let largest =
			largest_swap(&self.venue.on_route(), &destination.venue.on_route(), limit.price);
		Ok(limit.fill(alpha, largest)?)
	}

	/// What `alpha` is worth at the spot price, though nothing is traded.
	///
	/// **Rounding**: down; a worth beyond 64 bits is the largest number.
	/// **Errors**: [`Error::Overflow`] for more than there is outside the pool.
	pub fn appraise(&self, alpha: Alpha) -> Result<Swap, Error<T>> {
		let (outside, worth) = match &self.venue {
			Venue::Root(stake) => (stake.rao(), alpha.rao()),
			Venue::Pool(Subnet { pool, alpha_out, .. }) => {
				let (to, from) = (pool.tao.rao(), pool.alpha.rao());
				let worth = mul_div_u64(alpha.rao(), to, from, Rounding::Down);
				(alpha_out.rao(), worth.unwrap_or(u64::MAX))
			},
		};
		ensure!(alpha.rao() <= outside, Error::Overflow);
		Ok(Swap { tao: worth.into(), alpha, fee: 0 })
	}

	/// Buys alpha with `tao`.
	///
	/// **Errors**: [`Error::InsufficientLiquidity`], [`Error::ReservesTooLow`],
	/// [`Error::Overflow`].
	pub fn buy(&mut self, tao: Tao) -> Result<Swap, Error<T>> {
		match &mut self.venue {
			Venue::Root(stake) => {
				*stake = stake.checked_add(tao).ok_or(Error::Overflow)?;
				Ok(Swap { tao, alpha: tao.rao().into(), fee: 0 })
			},
			Venue::Pool(subnet) => {
				let trade = subnet.pool.buy(tao, subnet.fee_rate)?;
				let out = subnet.alpha_out.checked_add(trade.output);
				subnet.alpha_out = out.ok_or(Error::Overflow)?;
				subnet.pool = trade.pool;
				subnet.flows.users.add(tao);
				count(subnet, tao);
				Ok(Swap { tao, alpha: trade.output, fee: trade.fee.rao() })
			},
		}
	}

	/// Sells `alpha` for TAO.
	///
	/// **Errors**: [`Error::InsufficientLiquidity`], [`Error::ReservesTooLow`],
	/// [`Error::Overflow`].
	pub fn sell(&mut self, alpha: Alpha) -> Result<Swap, Error<T>> {
		match &mut self.venue {
			Venue::Root(stake) => {
				let tao = Tao::new(alpha.rao());
				*stake = stake.checked_sub(tao).ok_or(Error::Overflow)?;
				Ok(Swap { tao, alpha, fee: 0 })
			},
			Venue::Pool(subnet) => {
				let trade = subnet.pool.sell(alpha, subnet.fee_rate)?;
				let out = subnet.alpha_out.checked_sub(alpha);
				subnet.alpha_out = out.ok_or(Error::Overflow)?;
				subnet.pool = trade.pool;
				subnet.flows.users.take(trade.output);
				count(subnet, trade.output);
				Ok(Swap { tao: trade.output, alpha, fee: trade.fee.rao() })
			},
		}
	}

	/// Writes what the trades have changed.
	pub fn store(self) {
		match self.venue {
			Venue::Root(stake) => RootStake::<T>::put(stake),
			Venue::Pool(subnet) => Subnets::<T>::insert(self.netuid, subnet),
		}
	}

	/// Holds that `tao` is the minimum or more, the fee of a purchase here aside.
	///
	/// **Errors**: [`Error::AmountTooLow`].
	pub fn ensure_enough(&self, tao: Tao) -> Result<(), Error<T>> {
		let rate = match &self.venue {
			Venue::Root(_) => FeeRate::ZERO,
			Venue::Pool(subnet) => subnet.fee_rate,
		};
		let least = T::MinStake::get().max(1);
		let net = tao.rao().checked_sub(rate.fee(tao.rao()));
		ensure!(net.is_some_and(|net| net >= least), Error::AmountTooLow);
		Ok(())
	}
}

impl Venue {
	/// The venue as `dtao-core` knows it.
	fn on_route(&self) -> route::Venue {
		match self {
			Self::Root(_) => route::Venue::Root,
			Self::Pool(subnet) => route::Venue::Pool(subnet.pool, subnet.fee_rate),
		}
	}
}

fn count(subnet: &mut Subnet, tao: Tao) {
	// 2⁶⁴ trades of 2⁶⁴ rao fit.
	subnet.volume = subnet.volume.saturating_add(tao.rao().into());
}

impl<T: Config> Pallet<T> {
	/// What buying with `tao` would come to: exactly what `add_stake` does with it.
	///
	/// **Errors**: those of `add_stake` that don't depend on who pays.
	pub fn quote_buy(netuid: NetUid, tao: Tao) -> Result<Swap, Error<T>> {
		let mut market = Market::<T>::load(netuid)?;
		market.buy(market.payable(tao, None)?)
	}

	/// What selling `alpha` would come to: exactly what `remove_stake` does with it.
	///
	/// **Errors**: those of `remove_stake` that don't depend on who sells. Proceeds below the minimum
	/// are an error here, though a position may be emptied for less.
	pub fn quote_sell(netuid: NetUid, alpha: Alpha) -> Result<Swap, Error<T>> {
		let mut market = Market::<T>::load(netuid)?;
		let swap = market.sell(market.sellable(alpha, None)?)?;
		ensure!(swap.tao.rao() >= T::MinStake::get(), Error::AmountTooLow);
		Ok(swap)
	}
}

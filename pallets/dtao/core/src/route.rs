//! Alpha to alpha, by way of TAO: how much a limit on the ratio of two prices allows.

use crate::{
	amount::{Alpha, Amount},
	pool::{FeeRate, Pool, LIMIT_ONE},
};
use primitive_types::{U256, U512};

/// Where stake can be sold for TAO or bought with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Venue {
	/// Root, whose stake is TAO: one for one, without a fee.
	Root,
	/// A subnet's pool, with the fee on this leg.
	Pool(Pool, FeeRate),
}

/// The largest amount that can be sold on `origin`, and its proceeds spent on `destination`, both
/// fees included, after which the marginal price on the origin over that on the destination is
/// still `limit` or more; zero where the limit leaves no room to move a price, `u64::MAX` for the
/// limit 0.
///
/// **Units**: the limit in parts of 10⁹; the answer in rao of what `origin` sells. As in a pool's own
/// limits, fees are aside: with the product `k` kept, a reserve `A′` of alpha after a sale prices it at
/// `k/A′²`, a reserve `T′` of TAO after a purchase at `T′²/k`; root's price is one.
///
/// The search is by halves, since allowed is allowed for every smaller amount: with more alpha sold
/// neither `A′` nor the proceeds fall, nor does `T′`, and the ratio is `k·k/(A′·T′)²`.
/// **Law**: one rao more passes the limit, or the 64 bits of a reserve. Into root this is
/// [`Pool::largest_sell`], out of root [`Pool::largest_buy`] with the inverse limit.
pub fn largest_swap(origin: &Venue, destination: &Venue, limit: u64) -> Alpha {
	if limit == 0 {
		return u64::MAX.into();
	}
	let route = Route { origin, destination, bound: bound(origin, destination), limit };
	let net = route.largest_net();
	match (origin, destination) {
		(Venue::Pool(_, fee), _) if net > 0 => fee.largest_input(net).into(),
		// What the fee takes whole moves no price.
		(Venue::Root, Venue::Pool(_, fee)) if fee.fee(net) < net => net.into(),
		(Venue::Root, Venue::Root) => net.into(),
		_ => Alpha::ZERO,
	}
}

/// Both venues with a limit on what their prices may become.
struct Route<'a> {
	origin: &'a Venue,
	destination: &'a Venue,
	/// Both products times 10⁹: what the squares of the reserves times the limit may come to.
	bound: U512,
	limit: u64,
}

/// `k·k·10⁹`, root's product being one.
fn bound(origin: &Venue, destination: &Venue) -> U512 {
	let products = wide_product(origin.product(), destination.product());
	products.full_mul(LIMIT_ONE.into())
}

/// 128 and 128 bits.
fn wide_product(a: u128, b: u128) -> U256 {
	U256::from(a).saturating_mul(b.into())
}

impl Route<'_> {
	/// The largest amount within the limit, the origin's fee already off; zero also where the limit is
	/// passed before a trade.
	fn largest_net(&self) -> u64 {
		// `net` is zero or allowed; what is more by twice `step` or above is not, or exceeds `u64`.
		let halves = (0..u64::BITS).rev().map(|digit| 1u64.checked_shl(digit).unwrap_or(0));
		halves.fold(0, |net: u64, step| match net.checked_add(step) {
			Some(more) if self.allows(more) => more,
			_ => net,
		})
	}

	/// Whether the prices after a sale of `net` are within the limit, and the reserves within 64 bits.
	fn allows(&self, net: u64) -> bool {
		let Some((sold, proceeds)) = self.origin.sell(net) else {
			return false;
		};
		let Some(bought) = self.destination.buy(proceeds) else {
			return false;
		};
		let squares = wide_product(square(sold), square(bought));
		squares.full_mul(self.limit.into()) <= self.bound
	}
}

impl Venue {
	/// The product of the reserves; root's price of one is that of a product and a reserve of one.
	fn product(&self) -> u128 {
		match self {
			Self::Root => 1,
			Self::Pool(pool, _) => pool.product(),
		}
	}

	/// The alpha reserve after a sale of `net`, fee aside, and the proceeds.
	fn sell(&self, net: u64) -> Option<(u64, u64)> {
		match self {
			Self::Root => Some((1, net)),
			Self::Pool(pool, _) => {
				let alpha = pool.alpha.rao().checked_add(net)?;
				let tao = u64::try_from(pool.other_reserve(alpha)).ok()?;
				Some((alpha, pool.tao.rao().checked_sub(tao)?))
			},
		}
	}

	/// The TAO reserve after a purchase with `tao`, fee aside.
	fn buy(&self, tao: u64) -> Option<u64> {
		match self {
			Self::Root => Some(1),
			Self::Pool(pool, fee) => {
				let net = tao.checked_sub(fee.fee(tao))?;
				pool.tao.rao().checked_add(net)
			},
		}
	}
}

/// Two factors of 64 bits have a product of 128.
fn square(reserve: u64) -> u128 {
	u128::from(reserve).saturating_mul(reserve.into())
}

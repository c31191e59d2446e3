//! The constant-product pool of one subnet: price, trades, limits.
//!
//! A pool is a value: a trade answers with the pool that it leaves behind and changes nothing.
//! All rounding favours the pool, so the product of the reserves never falls.

use crate::{
	amount::{Alpha, Amount, Tao},
	fixed::{mul_div, Price, Rounding, PRICE_ONE, U16_ONE},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

/// The least that a trade may leave in the reserve it draws from, in rao: 0.01 TAO or alpha.
pub const MIN_RESERVE: u64 = 10_000_000;

/// The unit of limit prices: rao of TAO per 10⁹ rao of alpha.
pub const LIMIT_ONE: u64 = 1_000_000_000;

/// Why a trade can't be done.
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
)]
pub enum PoolError {
	/// The trade would pay out nothing.
	ZeroOutput,
	/// The trade would leave less than [`MIN_RESERVE`] in the reserve it draws from.
	ReservesTooLow,
	/// The price is already at or beyond the limit.
	PriceLimitExceeded,
	/// The limit doesn't allow the whole amount, and a part was not asked for.
	SlippageTooHigh,
	/// A reserve would exceed `u64`.
	Overflow,
}

/// A trading fee in parts of 65,535 of the input.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct FeeRate(u16);

impl FeeRate {
	/// No fee: the chain's own trades.
	pub const ZERO: Self = Self(0);

	/// The highest rate, about 15 %.
	pub const MAX: Self = Self(10_000);

	/// The rate that subnets start with, about 0.05 %.
	pub const DEFAULT: Self = Self(33);

	/// A rate in parts of 65,535; nothing above [`FeeRate::MAX`].
	pub fn new(parts: u16) -> Option<Self> {
		(parts <= Self::MAX.0).then_some(Self(parts))
	}

	/// The rate in parts of 65,535.
	pub fn parts(self) -> u16 {
		self.0
	}

	/// The fee on `input` rao. **Rounding**: up, for the pool; never more than the input.
	pub fn fee(self, input: u64) -> u64 {
		let fee = mul_div(input.into(), self.0.into(), U16_ONE, Rounding::Up);
		fee.and_then(|fee| u64::try_from(fee).ok()).unwrap_or(input)
	}

	/// The largest input whose rest after the fee is at most `net` rao; `u64::MAX` where every
	/// input is small enough.
	///
	/// After the fee, `x` leaves `floor(x·(65535 − rate)/65535)`, so the answer is
	/// `ceil((net + 1)·65535/(65535 − rate)) − 1`.
	pub fn largest_input(self, net: u64) -> u64 {
		let kept = U16_ONE.saturating_sub(self.0.into()); // at least 55,535: the rate has a maximum
		let first_too_large =
			mul_div(u128::from(net).saturating_add(1), U16_ONE, kept, Rounding::Up);
		first_too_large
			.and_then(|input| u64::try_from(input.saturating_sub(1)).ok())
			.unwrap_or(u64::MAX)
	}
}

/// A bound on the marginal price after a trade, fee aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
	/// Rao of TAO per 10⁹ rao of alpha. 0 bounds no sale and forbids every purchase.
	pub price: u64,
	/// Whether a part of the amount may be traded where the limit doesn't allow the whole.
	pub allow_partial: bool,
}

impl Limit {
	/// The part of `amount` to trade when `largest` is what the limit allows.
	///
	/// **Errors**: [`PoolError::PriceLimitExceeded`] where it allows nothing,
	/// [`PoolError::SlippageTooHigh`] where it allows only a part and no part is wanted.
	pub fn fill<A: Amount>(self, amount: A, largest: A) -> Result<A, PoolError> {
		if largest.is_zero() {
			Err(PoolError::PriceLimitExceeded)
		} else if amount <= largest {
			Ok(amount)
		} else if self.allow_partial {
			Ok(largest)
		} else {
			Err(PoolError::SlippageTooHigh)
		}
	}
}

/// An executed trade: `In` was paid, `Out` received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trade<In, Out> {
	/// The pool after the trade.
	pub pool: Pool,
	/// What the trader pays, fee included.
	pub input: In,
	/// The part of the input that is fee; it stays in the reserve of the input side.
	pub fee: In,
	/// What the trader receives.
	pub output: Out,
}

/// The reserves of a constant-product pool.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Pool {
	/// The TAO reserve, in rao.
	pub tao: Tao,
	/// The alpha reserve, in rao.
	pub alpha: Alpha,
}

/// The net input, the fee and the output of a trade along one side of the curve.
struct Crossing {
	fee: u64,
	reserve_in: u64,
	reserve_out: u64,
	output: u64,
}

impl Pool {
	/// The spot price with 18 decimals. **Rounding**: to nearest, since averages build on it; zero
	/// in a pool without alpha.
	pub fn price(&self) -> Price {
		let alpha = self.alpha.rao().into();
		let price = mul_div(self.tao.rao().into(), PRICE_ONE, alpha, Rounding::NearestPrefUp);
		Price::from_inner(price.unwrap_or(0))
	}

	/// The product of the reserves.
	pub fn product(&self) -> u128 {
		// Two factors of 64 bits have a product of 128.
		u128::from(self.tao.rao()).saturating_mul(self.alpha.rao().into())
	}

	/// What one reserve is when the other has become `reserve`. **Rounding**: up, for the pool.
	pub(crate) fn other_reserve(&self, reserve: u64) -> u128 {
		self.product().div_ceil(reserve.max(1).into())
	}

	/// Pays `tao` for alpha.
	///
	/// **Rounding**: the fee up and the alpha left in the pool up, both for the pool.
	/// **Errors**: [`PoolError::ZeroOutput`], [`PoolError::ReservesTooLow`],
	/// [`PoolError::Overflow`]. **Law**: the product of the reserves never falls.
	pub fn buy(&self, tao: Tao, fee: FeeRate) -> Result<Trade<Tao, Alpha>, PoolError> {
		let crossing = self.cross(tao.rao(), self.tao.rao(), self.alpha.rao(), fee)?;
		Ok(Trade {
			pool: Pool { tao: crossing.reserve_in.into(), alpha: crossing.reserve_out.into() },
			input: tao,
			fee: crossing.fee.into(),
			output: crossing.output.into(),
		})
	}

	/// Pays `alpha` for TAO; the mirror of [`Pool::buy`].
	pub fn sell(&self, alpha: Alpha, fee: FeeRate) -> Result<Trade<Alpha, Tao>, PoolError> {
		let crossing = self.cross(alpha.rao(), self.alpha.rao(), self.tao.rao(), fee)?;
		Ok(Trade {
			pool: Pool { alpha: crossing.reserve_in.into(), tao: crossing.reserve_out.into() },
			input: alpha,
			fee: crossing.fee.into(),
			output: crossing.output.into(),
		})
	}

	fn cross(&self, input: u64, from: u64, to: u64, rate: FeeRate) -> Result<Crossing, PoolError> {
		let fee = rate.fee(input);
		let net = input.checked_sub(fee).ok_or(PoolError::Overflow)?;
		let reserve_in = from.checked_add(input).ok_or(PoolError::Overflow)?;
		let priced = from.checked_add(net).ok_or(PoolError::Overflow)?;
		let reserve_out = self.other_reserve(priced);
		let reserve_out = u64::try_from(reserve_out).map_err(|_| PoolError::Overflow)?;
		let output = to.checked_sub(reserve_out).ok_or(PoolError::Overflow)?;
		if output == 0 {
			return Err(PoolError::ZeroOutput);
		}
		if reserve_out < MIN_RESERVE {
			return Err(PoolError::ReservesTooLow);
		}
		Ok(Crossing { fee, reserve_in, reserve_out, output })
	}

	/// The largest purchase, fee included, that leaves the marginal price within `limit`; zero
	/// where the price is already there.
	///
	/// With the product `k` kept and the fee aside, a reserve `T′` prices alpha at `T′²/k`, so the
	/// limit allows `T′ ≤ √(k·limit/10⁹)`. **Law**: one rao more passes the limit, or the reserve's 64
	/// bits.
	pub fn largest_buy(&self, limit: u64, fee: FeeRate) -> Tao {
		let scaled = U256::from(self.product()).saturating_mul(limit.into()); // 128 + 64 bits
		let largest = scaled.checked_div(LIMIT_ONE.into()).unwrap_or_default().integer_sqrt();
		largest_input(largest, self.tao, fee)
	}

	/// The largest sale, fee included, that leaves the marginal price at `limit` or above; zero
	/// where the price is already there, `u64::MAX` for the limit 0.
	///
	/// A reserve `A′` prices alpha at `k/A′²`, so the limit allows `A′ ≤ √(k·10⁹/limit)`.
	pub fn largest_sell(&self, limit: u64, fee: FeeRate) -> Alpha {
		let scaled = U256::from(self.product()).saturating_mul(LIMIT_ONE.into()); // 128 + 30 bits
		match scaled.checked_div(limit.into()) {
			Some(square) => largest_input(square.integer_sqrt(), self.alpha, fee),
			None => u64::MAX.into(),
		}
	}

	/// Buys within a limit: all of `tao`, or what of it the limit allows.
	///
	/// **Errors**: those of [`Limit::fill`] and [`Pool::buy`].
	pub fn buy_within(
		&self,
		tao: Tao,
		fee: FeeRate,
		limit: Limit,
	) -> Result<Trade<Tao, Alpha>, PoolError> {
		self.buy(limit.fill(tao, self.largest_buy(limit.price, fee))?, fee)
	}

	/// Sells within a limit: all of `alpha`, or what of it the limit allows.
	///
	/// **Errors**: those of [`Limit::fill`] and [`Pool::sell`].
	pub fn sell_within(
		&self,
		alpha: Alpha,
		fee: FeeRate,
		limit: Limit,
	) -> Result<Trade<Alpha, Tao>, PoolError> {
		self.sell(limit.fill(alpha, self.largest_sell(limit.price, fee))?, fee)
	}
}

/// The largest input that takes a reserve no further than `largest`.
fn largest_input<A: Amount>(largest: U256, reserve: A, fee: FeeRate) -> A {
	let largest = u64::try_from(largest).unwrap_or(u64::MAX);
	match largest.checked_sub(reserve.rao()) {
		None | Some(0) => A::default(),
		Some(net) => A::from_rao(fee.largest_input(net)),
	}
}

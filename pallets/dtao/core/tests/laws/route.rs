//! Alpha to alpha within a limit.

use crate::{
	cases, fee_rate, magnitude,
	oracle::{div_up, net},
	pool, wide,
};
use dtao_core::{largest_swap, pool::LIMIT_ONE, Amount, FeeRate, Pool, Venue};
use primitive_types::{U256, U512};
use proptest::prelude::*;

fn venue() -> impl Strategy<Value = Venue> {
	prop_oneof![
		4 => (pool(), fee_rate()).prop_map(|(pool, rate)| Venue::Pool(pool, rate)),
		1 => Just(Venue::Root),
	]
}

/// Reserves of TAO and alpha of so many rao; one of each prices root at one.
type Reserves = [U256; 2];

fn reserves(venue: &Venue) -> (Reserves, FeeRate) {
	match venue {
		Venue::Root => ([U256::one(); 2], FeeRate::ZERO),
		Venue::Pool(pool, rate) => ([wide(pool.tao.rao()), wide(pool.alpha.rao())], *rate),
	}
}

fn product([tao, alpha]: Reserves) -> U512 {
	U512::from(tao) * U512::from(alpha)
}

/// The ratio of the prices after a swap, as numerator and denominator; nothing where a reserve exceeds
/// 64 bits. `amount` includes the origin's fee.
fn ratio(origin: &Venue, destination: &Venue, amount: u64) -> Option<[U512; 2]> {
	let (from, origin_fee) = reserves(origin);
	let (to, destination_fee) = reserves(destination);
	let (sold, proceeds) = if matches!(origin, Venue::Root) {
		(U256::one(), wide(amount))
	} else {
		let alpha = from[1] + net(amount, origin_fee);
		(alpha, from[0] - div_up(from[0] * from[1], alpha))
	};
	let bought = if matches!(destination, Venue::Root) {
		U256::one()
	} else {
		to[0] + net(proceeds.as_u64(), destination_fee)
	};
	let fits = sold <= wide(u64::MAX) && bought <= wide(u64::MAX);
	// (k/A′²) / (T′²/k): 128 and 128 bits over 128 and 128.
	let squares = U512::from(sold * sold) * U512::from(bought * bought);
	fits.then(|| [product(from) * product(to), squares])
}

/// Whether a swap of `amount` keeps to the limit: at most 256 and 64 bits on either side.
fn allowed(origin: &Venue, destination: &Venue, limit: u64, amount: u64) -> bool {
	ratio(origin, destination, amount)
		.is_some_and(|[above, below]| above * U512::from(LIMIT_ONE) >= below * U512::from(limit))
}

/// Two venues with a limit of any size, or within a factor of ten of the ratio, or right beside it.
fn bounded_route() -> impl Strategy<Value = (Venue, Venue, u64)> {
	(venue(), venue(), 0..3u8, magnitude(64), 1..1_000u64, 0..5u64).prop_map(
		|(origin, destination, kind, any, tens, off)| {
			let [above, below] = ratio(&origin, &destination, 0).unwrap();
			let present = above * U512::from(LIMIT_ONE) / below;
			let limit = match kind {
				0 => U512::from(any),
				1 => present * U512::from(tens) / U512::from(100u32),
				_ => (present + U512::from(off)).saturating_sub(U512::from(2u32)),
			};
			(origin, destination, limit.min(U512::from(u64::MAX)).as_u64())
		},
	)
}

/// The smallest amount that moves a price: one more than a fee takes whole.
fn first_move(origin: &Venue, destination: &Venue) -> u64 {
	let of = |venue: &Venue| match venue {
		Venue::Root => None,
		Venue::Pool(_, rate) => Some((1..).find(|amount| !net(*amount, *rate).is_zero()).unwrap()),
	};
	of(origin).or(of(destination)).unwrap_or(1)
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn the_largest_swap_is_the_last_within_the_limit(
		(origin, destination, limit) in bounded_route(),
	) {
		let largest = largest_swap(&origin, &destination, limit).rao();
		if limit == 0 {
			prop_assert_eq!(largest, u64::MAX);
			return Ok(());
		}
		let allowed = |amount| allowed(&origin, &destination, limit, amount);
		let first = first_move(&origin, &destination);
		prop_assert_eq!(largest == 0, !allowed(first), "the first to move a price is {}", first);
		if largest > 0 {
			prop_assert!(allowed(largest), "{} passes the limit", largest);
			let more = largest.checked_add(1);
			prop_assert!(!more.is_some_and(allowed), "more than {} is allowed", largest);
		}
	}

	#[test]
	fn a_stricter_limit_allows_no_more(
		(origin, destination, limit) in bounded_route(),
		stricter in any::<u64>(),
	) {
		let [limit, stricter] = [limit.min(stricter), limit.max(stricter)];
		let largest = |limit| largest_swap(&origin, &destination, limit);
		prop_assert!(largest(stricter) <= largest(limit));
	}

	#[test]
	fn into_root_it_is_the_largest_sale(pool in pool(), rate in fee_rate(), limit in magnitude(64)) {
		let venue = Venue::Pool(pool, rate);
		for limit in [limit, beside_the_price(pool, 1), beside_the_price(pool, 3)] {
			let sale = pool.largest_sell(limit, rate);
			prop_assert_eq!(largest_swap(&venue, &Venue::Root, limit), sale);
		}
	}

	/// The limits whose inverse is whole.
	#[test]
	fn out_of_root_it_is_the_largest_purchase(
		pool in pool(),
		rate in fee_rate(),
		twos in 0..19u32,
		fives in 0..19u32,
	) {
		let limit = 2u64.pow(twos) * 5u64.pow(fives);
		let purchase = pool.largest_buy(10u64.pow(18) / limit, rate);
		let swap = largest_swap(&Venue::Root, &Venue::Pool(pool, rate), limit);
		prop_assert_eq!(swap.rao(), purchase.rao());
	}

	/// What is executed is what was looked at: the proceeds are those of the sale.
	#[test]
	fn the_two_trades_end_within_the_limit(
		(origin, destination) in (pool(), pool()),
		rates in [fee_rate(), fee_rate()],
		tens in 1..100u64,
	) {
		let venues = [Venue::Pool(origin, rates[0]), Venue::Pool(destination, rates[1])];
		let [above, below] = ratio(&venues[0], &venues[1], 0).unwrap();
		let limit = above * U512::from(LIMIT_ONE) / below * U512::from(tens) / U512::from(100u32);
		prop_assume!(limit <= U512::from(u64::MAX) && !limit.is_zero());
		let limit = limit.as_u64();
		let largest = largest_swap(&venues[0], &venues[1], limit);
		let Ok(sale) = origin.sell(largest, rates[0]) else { return Ok(()) };
		let Ok(purchase) = destination.buy(sale.output, rates[1]) else { return Ok(()) };
		// Without what the fees left in the reserves, and with the products as they were.
		let sold = wide(sale.pool.alpha.rao()) - wide(sale.fee.rao());
		let bought = wide(purchase.pool.tao.rao()) - wide(purchase.fee.rao());
		let squares = U512::from(sold * sold) * U512::from(bought * bought);
		let products = U512::from(origin.product()) * U512::from(destination.product());
		prop_assert!(products * U512::from(LIMIT_ONE) >= squares * U512::from(limit));
	}
}

/// A limit so many parts in a billion under the present price.
fn beside_the_price(pool: Pool, less: u64) -> u64 {
	let price = wide(pool.tao.rao()) * wide(LIMIT_ONE) / wide(pool.alpha.rao());
	(price - price * wide(less) / wide(LIMIT_ONE)).min(wide(u64::MAX)).as_u64()
}

#[test]
fn root_to_root_moves_no_price() {
	let largest = |limit| largest_swap(&Venue::Root, &Venue::Root, limit).rao();
	assert_eq!([0, 1, LIMIT_ONE, LIMIT_ONE + 1].map(largest), [u64::MAX, u64::MAX, u64::MAX, 0]);
}

/// Equal pools of a million at a limit of a half: `A′·T′` may rise by the root of two.
#[test]
fn two_equal_pools_share_the_slippage() {
	let pool = Pool { tao: 1_000_000_000_000.into(), alpha: 1_000_000_000_000.into() };
	let venue = Venue::Pool(pool, FeeRate::ZERO);
	// With `A′ = 1 + n` and `T′ = 1 + n/(1 + n)`: `1 + 2·n` is the root of two.
	assert_eq!(largest_swap(&venue, &venue, LIMIT_ONE / 2).rao(), 207_106_781_186);
}

//! Trades and blocks once more, as their definitions read: 256 bits everywhere, no shortcuts.

use crate::{step::NOW, wide};
use dtao_core::{
	emission::Split, issuance::block_emission, pool::MIN_RESERVE, Alpha, BlockContext, FeeRate,
	Pool, PoolError, Price, Subnet, Tao, Terms,
};
use primitive_types::U256;

pub fn div_up(numerator: U256, denominator: U256) -> U256 {
	(numerator + denominator - 1) / denominator
}

pub fn div_nearest(numerator: U256, denominator: U256) -> U256 {
	(numerator * 2 + denominator) / (denominator * 2)
}

/// What a fee of `rate` leaves of `input`.
pub fn net(input: u64, rate: FeeRate) -> U256 {
	wide(input) - div_up(wide(input) * wide(rate.parts()), wide(65_535u32))
}

/// Fee and output of a trade of `input` into the reserve `from` for some of the reserve `to`.
pub fn trade(input: u64, from: u64, to: u64, rate: FeeRate) -> Result<(u64, u64), PoolError> {
	if wide(from) + wide(input) > wide(u64::MAX) {
		return Err(PoolError::Overflow);
	}
	let net = net(input, rate);
	let left = div_up(wide(from) * wide(to), wide(from) + net);
	let output = wide(to) - left;
	if output.is_zero() {
		return Err(PoolError::ZeroOutput);
	}
	if left < wide(MIN_RESERVE) {
		return Err(PoolError::ReservesTooLow);
	}
	Ok(((wide(input) - net).as_u64(), output.as_u64()))
}

/// The spot price times 10¹⁸, to nearest.
pub fn price(pool: &Pool) -> U256 {
	let scaled = wide(u64::from(pool.tao)) * wide(10u64.pow(18));
	div_nearest(scaled, wide(u64::from(pool.alpha)))
}

/// The moving price after a block at `spot`, both times 10¹⁸.
pub fn moving_price(moving: U256, spot: U256, age: u64, factor: u64, halving: u64) -> U256 {
	let target = spot.min(wide(10u64.pow(18)));
	let whole = wide(1_000_000_000u32) * (wide(age) + wide(halving));
	if whole.is_zero() {
		return moving;
	}
	let distance = if target > moving { target - moving } else { moving - target };
	let step = div_nearest(distance * wide(factor) * wide(age), whole);
	if target > moving {
		moving + step
	} else {
		moving - step
	}
}

/// The TAO of the subnet at `index` in a block from [`NOW`] on that emits
/// `emission`; who has not started by then starts after all blocks.
pub fn share(subnets: &[Subnet], index: usize, emission: u64) -> u64 {
	let claim = |subnet: &Subnet| match subnet.started_at {
		Some(start) if start <= NOW && subnet.emission_enabled => {
			wide(subnet.moving_price.into_inner())
		},
		_ => U256::zero(),
	};
	let total = subnets.iter().fold(U256::zero(), |sum, subnet| sum + claim(subnet));
	if total.is_zero() || !subnets[index].open {
		return 0;
	}
	(wide(emission) * claim(&subnets[index]) / total).as_u64()
}

/// A started subnet after a block that gives it `tao_in`, and what it was given.
pub fn advance(subnet: &Subnet, tao_in: u64, block: &BlockContext) -> (Subnet, Terms) {
	let [mut tao, mut alpha] = [subnet.pool.tao.into(), subnet.pool.alpha.into()];
	let mut outside = u64::from(subnet.alpha_out);
	let emission = block_emission(alpha + outside);
	let matching = wide(tao_in) * wide(alpha) / wide(tao);
	let alpha_in = matching.min(wide(emission)).as_u64();
	tao += tao_in;
	alpha += alpha_in;
	outside += emission;

	let weight = wide(u64::from(block.root_stake)) * wide(block.params.tao_weight) / wide(u64::MAX);
	let total = weight + wide(alpha) + wide(outside);
	let owner = (wide(emission) * wide(block.params.owner_cut) / wide(65_535u32)).as_u64();
	let rest = emission - owner;
	let miners = rest / 2;
	let mut root = (wide(rest) * weight / (total * 2)).as_u64();
	let root_tao = match trade(root, alpha, tao, FeeRate::ZERO) {
		Ok((_, sold)) => {
			(alpha, outside, tao) = (alpha + root, outside - root, tao - sold);
			sold
		},
		Err(_) => {
			root = 0;
			0
		},
	};
	let validators = rest - miners - root;

	let mut next = *subnet;
	next.pool = Pool { tao: tao.into(), alpha: alpha.into() };
	next.alpha_out = outside.into();
	next.pending.owner = Alpha::new(u64::from(next.pending.owner) + owner);
	next.pending.miners = Alpha::new(u64::from(next.pending.miners) + miners);
	next.pending.validators = Alpha::new(u64::from(next.pending.validators) + validators);
	next.pending.root_tao = Tao::new(u64::from(next.pending.root_tao) + root_tao);
	let age = block.now.saturating_sub(subnet.started_at.unwrap());
	let moving = wide(subnet.moving_price.into_inner());
	let factor = block.params.moving_alpha;
	let moving = moving_price(moving, price(&next.pool), age, factor, subnet.ema_halving);
	next.moving_price = Price::from_inner(moving.as_u128());

	let terms = Terms {
		tao_in: tao_in.into(),
		alpha_in: alpha_in.into(),
		alpha_out: emission.into(),
		capped: matching > wide(emission),
		root_proportion: Price::from_inner((weight * wide(10u64.pow(18)) / total).as_u128()),
		split: Split {
			owner: owner.into(),
			miners: miners.into(),
			root: root.into(),
			validators: validators.into(),
		},
		root_tao: root_tao.into(),
		..Terms::default()
	};
	(next, terms)
}

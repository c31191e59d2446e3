//! The economy once more, as plain integers and nothing shared with the code under test.

use dtao_core::{Alpha, Amount, Flow, Params, Pool, Price, Subnet, Tao};

const SUPPLY: u128 = 21_000_000_000_000_000;
const FEE_PARTS: u128 = 65_535;
const ONE: u128 = 1_000_000_000_000_000_000;
const LEAST_RESERVE: u128 = 10_000_000;

/// The fee of subnets that nobody has set another for.
pub const RATE: u64 = 33;

/// A trade: what it costs, what it brings, what it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traded {
	pub fee: u64,
	pub output: u64,
	pub reserve_in: u64,
	pub reserve_out: u64,
}

/// Trades `input` into the reserve `from` and out of `to`, at `rate` parts of 65,535.
pub fn trade(input: u64, from: u64, to: u64, rate: u64) -> Traded {
	let (input, from, to) = (u128::from(input), u128::from(from), u128::from(to));
	let fee = (input * u128::from(rate)).div_ceil(FEE_PARTS);
	let priced = from + input - fee;
	let left = (from * to).div_ceil(priced);
	Traded {
		fee: fee as u64,
		output: (to - left) as u64,
		reserve_in: (from + input) as u64,
		reserve_out: left as u64,
	}
}

/// Emission of a block at an issuance: it halves at every `SUPPLY · (1 − 2^−k)`.
pub fn emission(issuance: u128) -> u128 {
	let passed = |k: &u32| issuance << k >= SUPPLY * ((1 << k) - 1);
	1_000_000_000 >> (1..=30).filter(passed).count()
}

/// Everything a block knows beside its subnets.
#[derive(Clone, Copy)]
pub struct Block {
	pub now: u64,
	pub issuance: u64,
	pub root_stake: u64,
	pub params: Params,
}

/// What a block does: the subnets after it and the TAO it mints.
pub fn block(subnets: &[Subnet], block: Block) -> (Vec<Subnet>, u64) {
	let started = |s: &Subnet| s.started_at.filter(|start| *start <= block.now);
	let takes_part = |s: &&Subnet| started(s).is_some() && s.emission_enabled;
	let total: u128 = subnets.iter().filter(takes_part).map(|s| s.moving_price.into_inner()).sum();
	let mut minted = 0;
	let after = subnets.iter().map(|subnet| {
		let shares_in = takes_part(&subnet) && subnet.open && total > 0;
		let tao = if shares_in {
			emission(block.issuance.into()) * subnet.moving_price.into_inner() / total
		} else {
			0
		};
		minted += tao as u64;
		started(subnet).map_or(*subnet, |start| advance(subnet, tao, block.now - start, block))
	});
	(after.collect(), minted)
}

fn advance(before: &Subnet, tao_in: u128, age: u64, block: Block) -> Subnet {
	let (mut tao, mut alpha) = (wide(before.pool.tao), wide(before.pool.alpha));
	let mut outside = wide(before.alpha_out);
	let new = emission(alpha + outside);
	let alpha_in = (tao_in * alpha / tao).min(new);
	tao += tao_in;
	alpha += alpha_in;
	outside += new;

	let owner = new * u128::from(block.params.owner_cut) / 65_535;
	let miners = (new - owner) / 2;
	let weight = u128::from(block.root_stake) * u128::from(block.params.tao_weight);
	let weight = weight / u128::from(u64::MAX);
	let mut root = match weight {
		0 => 0,
		_ => (new - owner) * weight / (2 * (weight + alpha + outside)),
	};
	let left = (tao * alpha).div_ceil(alpha + root);
	let mut proceeds = tao - left;
	if proceeds == 0 || left < LEAST_RESERVE {
		(root, proceeds) = (0, 0);
	} else {
		tao = left;
		alpha += root;
		outside -= root;
	}

	let mut after = *before;
	after.pool = Pool { tao: Tao::new(tao as u64), alpha: Alpha::new(alpha as u64) };
	after.alpha_out = Alpha::new(outside as u64);
	let pending = &mut after.pending;
	pending.owner = more(pending.owner, owner);
	pending.miners = more(pending.miners, miners);
	pending.validators = more(pending.validators, new - owner - miners - root);
	pending.root_tao = more(pending.root_tao, proceeds);
	for flow in [&mut after.flows.users, &mut after.flows.chain] {
		*flow = Flow { recent: 0, average: average(*flow, block.params.flow_smoothing) };
	}
	after.flows.chain.recent = tao_in as i64 - proceeds as i64;
	after.moving_price = moving_price(before, tao, alpha, age, block);
	after
}

/// The moving average of a flow with what came since the last block.
fn average(flow: Flow, smoothing: u64) -> i128 {
	let distance = (i128::from(flow.recent) << 32) - flow.average;
	// To nearest, as far above as below.
	let step = half_up(distance.unsigned_abs() * u128::from(smoothing), 1 << 63);
	flow.average + distance.signum() * step as i128
}

fn moving_price(before: &Subnet, tao: u128, alpha: u128, age: u64, block: Block) -> Price {
	let moving = before.moving_price.into_inner();
	let target = half_up(tao * ONE, alpha).min(ONE);
	let weight = u128::from(block.params.moving_alpha) * u128::from(age);
	let whole = 1_000_000_000 * u128::from(age + before.ema_halving);
	let step = match whole {
		0 => 0,
		_ => half_up(moving.abs_diff(target) * weight, whole),
	};
	Price::from_inner(if target > moving { moving + step } else { moving - step })
}

fn half_up(numerator: u128, denominator: u128) -> u128 {
	(2 * numerator + denominator) / (2 * denominator)
}

fn wide(amount: impl Amount) -> u128 {
	amount.rao().into()
}

fn more<A: Amount>(amount: A, rao: u128) -> A {
	A::from_rao(amount.rao() + rao as u64)
}

/// Where alpha is sold and bought: the reserves of TAO and alpha and the fee's parts; nothing for root.
pub type Venue = Option<(u64, u64, u64)>;

/// A move of alpha from one subnet to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exchanged {
	/// The TAO in between.
	pub tao: u64,
	/// What arrives.
	pub alpha: u64,
	/// The fees, in alpha of the origin and in TAO.
	pub fees: [u64; 2],
	/// The venues that it leaves behind.
	pub left: [Venue; 2],
}

/// Sells `alpha` on one venue and spends all of the TAO on the other.
pub fn exchange(alpha: u64, [origin, destination]: [Venue; 2]) -> Exchanged {
	let one_to_one = |input| Traded { fee: 0, output: input, reserve_in: 0, reserve_out: 0 };
	let sale = origin.map_or(one_to_one(alpha), |(tao, pool, rate)| trade(alpha, pool, tao, rate));
	let tao = sale.output;
	let purchase = destination
		.map_or(one_to_one(tao), |(reserve, pool, rate)| trade(tao, reserve, pool, rate));
	Exchanged {
		tao,
		alpha: purchase.output,
		fees: [sale.fee, purchase.fee],
		left: [
			origin.map(|(.., rate)| (sale.reserve_out, sale.reserve_in, rate)),
			destination.map(|(.., rate)| (purchase.reserve_in, purchase.reserve_out, rate)),
		],
	}
}

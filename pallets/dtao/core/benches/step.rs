//! How long one block and one trade take in the pure core.

use criterion::{criterion_group, criterion_main, BatchSize, BenchmarkId, Criterion, Throughput};
use dtao_core::{
	rules::{FlowRule, ShareRule, ShareSource},
	step, Alpha, BlockContext, FeeRate, Flow, Flows, Limit, Params, Pool, Preset, Price, Ratio,
	Rules, Subnet, Tao, VoteParams,
};
use std::hint::black_box;

/// One TAO, or one alpha, in rao.
const E9: u64 = 1_000_000_000;

/// A week after the subnets started, with root stake, so that every stage has something to do.
const BLOCK: BlockContext = BlockContext {
	now: 50_400,
	issuance: Tao::new(6_000_000 * E9),
	root_stake: Tao::new(5_000_000 * E9),
	params: Params {
		tao_weight: 3_320_413_933_267_719_290,
		owner_cut: 11_796,
		moving_alpha: 3_000,
		flow_smoothing: 29_597_889_189_277,
		vote: VoteParams { tempo: 100, rho: 10, kappa: 32_767 },
	},
	rules: Preset::Launch.rules(),
	rules_since: 0,
};

/// Uneven flows, of which the chain's sum to more than the users'.
fn flows(index: i64) -> Flows {
	let flow = |tao: i64| Flow { recent: tao, average: i128::from(tao) << 32 };
	Flows { users: flow(3_000_017 * (index % 19) - 7), chain: flow(5_000_011 * (index % 7 + 1)) }
}

/// Uneven pools at prices from 0.002 to 0.2 with like shares: the cap binds for the cheap ones only.
fn subnets(count: u64) -> Vec<Subnet> {
	let subnet = |index| {
		let tao = (1_000 + 137 * index) * E9 + 7 * index;
		let alpha = tao * (5 + 495 * (index % 8) / 7) + 13 * index + 1;
		let pool = Pool { tao: Tao::new(tao), alpha: Alpha::new(alpha) };
		Subnet {
			alpha_out: Alpha::new((10_000 + 911 * index) * E9),
			moving_price: Price::from_inner(20_000_000_000_000_000 + u128::from(index)),
			started_at: Some(index),
			flows: flows(index as i64),
			miner_burn: Ratio::from_inner(u128::from(index) * 7_000_000_000_000_000),
			vote: Ratio::from_inner(7_000_000_000_000_000 + u128::from(index)),
			..Subnet::new(pool)
		}
	};
	(0..count).map(subnet).collect()
}

/// The benchmark measures what it says: every subnet receives TAO and sells root's alpha, some at
/// the cap and some under it.
fn assert_all_stages_active(subnets: &[Subnet]) {
	let outcome = step(&mut subnets.to_vec(), &BLOCK);
	let terms: Vec<_> = outcome.results.into_iter().map(|result| result.expect("room")).collect();
	assert!(terms.iter().all(|terms| terms.tao_in > Tao::ZERO && terms.root_tao > Tao::ZERO));
	assert!(terms.iter().any(|terms| terms.capped) && terms.iter().any(|terms| !terms.capped));
}

fn blocks(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("step");
	for count in [16, 64, 128] {
		let subnets = subnets(count);
		assert_all_stages_active(&subnets);
		group.throughput(Throughput::Elements(count));
		group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
			bencher.iter_batched_ref(
				|| subnets.clone(),
				|subnets| step(black_box(subnets), black_box(&BLOCK)),
				BatchSize::SmallInput,
			);
		});
	}
	group.finish();
}

/// Blocks under every rule set, and under a flow rule with a fractional exponent.
fn rules(criterion: &mut Criterion) {
	let flow = ShareSource::TaoFlow(FlowRule { cutoff: 0, exponent: 150, net: true });
	let power = Rules { share: ShareRule::By(flow), ..Preset::NetFlow.rules() };
	let mut all: Vec<_> = Preset::ALL.iter().map(|it| (it.name(), it.rules())).collect();
	all.push(("netFlow to the power of 1.5", power));

	let subnets = subnets(128);
	let mut group = criterion.benchmark_group("rules");
	for (name, rules) in all {
		let block = BlockContext { rules, ..BLOCK };
		assert!(step(&mut subnets.clone(), &block).minted > Tao::new(E9 / 2), "{name} mints");
		group.bench_function(name, |bencher| {
			bencher.iter_batched_ref(
				|| subnets.clone(),
				|subnets| step(black_box(subnets), black_box(&block)),
				BatchSize::SmallInput,
			);
		});
	}
	group.finish();
}

fn trades(criterion: &mut Criterion) {
	let pool = Pool { tao: Tao::new(150_000 * E9 + 1), alpha: Alpha::new(2_000_000 * E9 + 1) };
	let limit = Limit { price: 80_000_000, allow_partial: true };
	let whole = pool.buy_within(Tao::new(100_000 * E9), FeeRate::DEFAULT, limit);
	assert!(whole.is_ok_and(|trade| trade.input < Tao::new(100_000 * E9)), "the limit binds");

	let mut group = criterion.benchmark_group("trade");
	group.bench_function("buy", |bencher| {
		bencher.iter(|| black_box(pool).buy(black_box(Tao::new(100 * E9)), FeeRate::DEFAULT));
	});
	group.bench_function("sell", |bencher| {
		bencher.iter(|| black_box(pool).sell(black_box(Alpha::new(1_000 * E9)), FeeRate::DEFAULT));
	});
	group.bench_function("buy_within_limit", |bencher| {
		let order = Tao::new(100_000 * E9);
		bencher.iter(|| black_box(pool).buy_within(black_box(order), FeeRate::DEFAULT, limit));
	});
	group.finish();
}

criterion_group!(benches, blocks, rules, trades);
criterion_main!(benches);

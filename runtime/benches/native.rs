//! The real runtime, native, in externalities: the block hook with all subnets, and trades.
//!
//! Warm: everything is in the overlay already. After commit: the overlay is empty and every first
//! read of a key goes to the trie.

use criterion::{criterion_group, criterion_main, Criterion};
use dtao_core::{Alpha, NetUid, Price, Tao, RAO_PER_TAO};
use dtao_runtime::{
	AccountId, Runtime, RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, SubtensorModule, System,
};
use frame_support::{dispatch::GetDispatchInfo, traits::Hooks};
use pallet_dtao::{Call, GenesisSubnet, Position};
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{traits::Dispatchable, BuildStorage};
use std::time::{Duration, Instant};

fn subnet(netuid: u16) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		netuid: netuid.into(),
		owner: Alice.to_account_id(),
		owner_hotkey: Alice.to_account_id(),
		tao: Tao::new(50_000 * RAO_PER_TAO),
		alpha: Alpha::new(1_000_000 * RAO_PER_TAO),
		burned: Alpha::ZERO,
		moving_price: Price::from_rational(5u128, 100u128 + u128::from(netuid)),
		registered_at: 0,
		started: true,
		hyperparams: Default::default(),
		neurons: vec![],
		name: String::new(),
		symbol: String::new(),
	}
}

fn stake(netuid: u16, amount: u64) -> Position<AccountId> {
	Position {
		netuid: netuid.into(),
		hotkey: Alice.to_account_id(),
		coldkey: Bob.to_account_id(),
		amount,
	}
}

/// So many subnets, each with stake, and root stake that makes them sell for root every block.
fn economy(subnets: u16) -> TestExternalities {
	let mut genesis = RuntimeGenesisConfig::default();
	genesis.balances.balances = vec![(Bob.to_account_id(), 1_000_000 * RAO_PER_TAO)];
	genesis.subtensor_module.subnets = (1..=subnets).map(subnet).collect();
	genesis.subtensor_module.positions =
		(1..=subnets).map(|netuid| stake(netuid, 1_000_000 * RAO_PER_TAO)).collect();
	genesis.subtensor_module.positions.push(stake(0, 100_000 * RAO_PER_TAO));
	let storage = genesis.build_storage().expect("the genesis of a benchmark is valid");
	let mut externalities = TestExternalities::from(storage);
	externalities.execute_with(|| System::set_block_number(1));
	externalities
}

/// Sums the time that `timed` takes over so many runs, each with `between` before it.
fn total(runs: u64, mut between: impl FnMut(u64), mut timed: impl FnMut(u64)) -> Duration {
	(0..runs)
		.map(|run| {
			between(run);
			let start = Instant::now();
			timed(run);
			start.elapsed()
		})
		.sum()
}

fn hook(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("on_initialize");
	for subnets in [16, 64, 128] {
		group.bench_function(format!("{subnets} subnets, warm"), |bencher| {
			bencher.iter_custom(|runs| {
				economy(subnets).execute_with(|| {
					SubtensorModule::on_initialize(1);
					total(runs, next_block, |_| {
						SubtensorModule::on_initialize(System::block_number());
					})
				})
			})
		});
		group.bench_function(format!("{subnets} subnets, after commit"), |bencher| {
			bencher.iter_custom(|runs| {
				let mut externalities = economy(subnets);
				(0..runs)
					.map(|run| {
						externalities.execute_with(|| next_block(run));
						externalities.commit_all().expect("nothing is open in the overlay");
						externalities.execute_with(|| {
							total(
								1,
								|_| (),
								|_| {
									SubtensorModule::on_initialize(System::block_number());
								},
							)
						})
					})
					.sum()
			})
		});
	}
	group.finish();
}

/// The block after this one, without this one's events.
fn next_block(_: u64) {
	System::set_block_number(System::block_number() + 1);
	System::reset_events();
}

fn trades(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("dispatch");
	let hotkey = Alice.to_account_id();
	let netuid = NetUid::new(1);
	let tao = Tao::new(RAO_PER_TAO / 100);
	let alpha = Alpha::new(RAO_PER_TAO / 10);
	let calls: [(&str, Call<Runtime>); 2] = [
		("add_stake", Call::add_stake { hotkey: hotkey.clone(), netuid, amount_staked: tao }),
		("remove_stake", Call::remove_stake { hotkey, netuid, amount_unstaked: alpha }),
	];
	for (name, call) in calls {
		let call = RuntimeCall::SubtensorModule(call);
		println!("{name}: weight {:?}", call.get_dispatch_info().call_weight);
		for subnets in [1, 128] {
			group.bench_function(format!("{name}, {subnets} subnets"), |bencher| {
				bencher.iter_custom(|runs| {
					economy(subnets).execute_with(|| {
						let origin = RuntimeOrigin::signed(Bob.to_account_id());
						total(
							runs,
							|_| System::reset_events(),
							|_| {
								call.clone().dispatch(origin.clone()).expect("the trade is sound");
							},
						)
					})
				})
			});
		}
	}
	group.finish();
}

criterion_group!(benches, hook, trades);
criterion_main!(benches);

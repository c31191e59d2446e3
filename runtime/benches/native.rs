//! The real runtime, native, in externalities: the block hook with all subnets, epochs, and trades.
//!
//! Warm: everything is in the overlay already. After commit: the overlay is empty and every first
//! read of a key goes to the trie.

use criterion::{
	criterion_group, criterion_main, measurement::WallTime, BenchmarkGroup, Criterion,
};
use dtao_core::{Alpha, NetUid, Price, Tao, RAO_PER_TAO};
use dtao_runtime::{
	AccountId, Runtime, RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, SubtensorModule, System,
};
use frame_support::{dispatch::GetDispatchInfo, traits::Hooks, BoundedVec};
use pallet_dtao::{
	Call, EpochResults, GenesisSubnet, LastEpochBlock, LastUpdate, Position, SubnetHyperparams,
	Weights,
};
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{traits::Dispatchable, BuildStorage};
use std::time::{Duration, Instant};

type Group<'a> = BenchmarkGroup<'a, WallTime>;

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

/// A subnet's neurons: first the validators, with weights on all others.
const NEURONS: u16 = 256;
const VALIDATORS: u16 = 64;

/// A hotkey, and the coldkey that owns it.
fn neuron(uid: u16) -> (AccountId, AccountId) {
	let account = |kind: u8| {
		let [low, high] = uid.to_le_bytes();
		AccountId::from(sp_io::hashing::blake2_256(&[kind, low, high]))
	};
	(account(0), account(1))
}

/// What backs a neuron: its owner's alpha; for validators a nominator's too, and TAO on root.
fn backing(netuid: u16, uid: u16) -> Vec<Position<AccountId>> {
	let (hotkey, own) = neuron(uid);
	let on = |netuid: u16, coldkey: &AccountId, tao: u64| Position {
		netuid: netuid.into(),
		hotkey: hotkey.clone(),
		coldkey: coldkey.clone(),
		amount: tao * RAO_PER_TAO,
	};
	if uid < VALIDATORS {
		let alpha = 1_000 + u64::from(uid);
		vec![on(netuid, &own, alpha), on(netuid, &Bob.to_account_id(), alpha), on(0, &own, alpha)]
	} else {
		vec![on(netuid, &own, 1)]
	}
}

/// So many subnets, of which the first `crowded` have all neurons and an epoch in every block.
fn society(subnets: u16, crowded: u16) -> TestExternalities {
	let mut genesis = RuntimeGenesisConfig::default();
	let economy = &mut genesis.subtensor_module;
	economy.hotkeys = (0..NEURONS).map(neuron).collect();
	for netuid in 1..=subnets {
		let mut subnet = subnet(netuid);
		subnet.hyperparams.tempo = u16::from(netuid <= crowded);
		if netuid <= crowded {
			(subnet.owner_hotkey, subnet.owner) = neuron(0);
			subnet.neurons = (1..NEURONS).map(|uid| neuron(uid).0).collect();
			economy.positions.extend((0..NEURONS).flat_map(|uid| backing(netuid, uid)));
		}
		economy.subnets.push(subnet);
	}
	let storage = genesis.build_storage().expect("the genesis of a benchmark is valid");
	let mut externalities = TestExternalities::from(storage);
	externalities.execute_with(|| {
		System::set_block_number(1);
		(1..=crowded).for_each(|netuid| judge(netuid.into()));
		// Permits, then consensus, then bonds that have moved.
		for _ in 0..3 {
			next_block(0);
			SubtensorModule::on_initialize(System::block_number());
		}
		assert_judged(crowded);
	});
	externalities
}

/// Lets all validators of a subnet set weights on all miners, which they then never have to do again: a benchmark runs
/// for more blocks than any cutoff that can be set.
fn judge(netuid: NetUid) {
	SubnetHyperparams::<Runtime>::mutate(netuid, |set| {
		set.as_mut().expect("the subnet is there").activity_cutoff_factor = u32::MAX;
	});
	for uid in 0..VALIDATORS {
		let weight = |miner: u16| (miner, u16::MAX / 2 + miner * 64 + uid % 7 * 512);
		let row: Vec<_> = (VALIDATORS..NEURONS).map(weight).collect();
		Weights::<Runtime>::insert(netuid, uid, BoundedVec::truncate_from(row));
	}
	LastUpdate::<Runtime>::mutate(netuid, |all| all.iter_mut().for_each(|update| *update = 1));
}

/// Sees that the epochs of this block were whole ones: every validator's weights counted, and every miner earned by
/// them. Without consensus, stake alone would earn, in far less time.
fn assert_judged(crowded: u16) {
	for netuid in (1..=crowded).map(NetUid::new) {
		let last = LastEpochBlock::<Runtime>::get(netuid);
		assert_eq!(last, u64::from(System::block_number()), "the block ran the epoch");
		let result = EpochResults::<Runtime>::get(netuid);
		let permits = result.permits.iter().filter(|permit| **permit).count();
		assert_eq!(permits, usize::from(VALIDATORS));
		assert!(result.active.iter().all(|active| *active), "all neurons are active");
		let (validators, miners) = result.emission.split_at(VALIDATORS.into());
		assert!(validators.iter().all(|earned| *earned > 0), "all validators earn");
		let dividends = &result.alpha_dividends[usize::from(VALIDATORS)..];
		let incentives = miners.iter().zip(dividends).map(|(earned, part)| earned - part);
		assert_eq!(incentives.filter(|part| *part > 0).count(), usize::from(NEURONS - VALIDATORS));
	}
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

/// Measures the block hook of an economy: with everything in the overlay, and after a commit. `check` sees that the last
/// block did what is measured.
fn measure(
	group: &mut Group,
	name: &str,
	economy: impl Fn() -> TestExternalities,
	check: impl Fn(),
) {
	group.bench_function(format!("{name}, warm"), |bencher| {
		bencher.iter_custom(|runs| {
			economy().execute_with(|| {
				SubtensorModule::on_initialize(System::block_number());
				let time = total(runs, next_block, |_| {
					SubtensorModule::on_initialize(System::block_number());
				});
				check();
				time
			})
		})
	});
	group.bench_function(format!("{name}, after commit"), |bencher| {
		bencher.iter_custom(|runs| {
			let mut externalities = economy();
			let time = (0..runs)
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
				.sum();
			externalities.execute_with(&check);
			time
		})
	});
}

fn hook(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("on_initialize");
	for subnets in [16, 64, 128] {
		measure(&mut group, &format!("{subnets} subnets"), || economy(subnets), || ());
	}
	group.finish();
}

/// An epoch of a full subnet: consensus and payout, with all that they read and write.
fn epoch(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("epoch");
	group.sample_size(20);
	measure(&mut group, "one", || society(1, 1), || assert_judged(1));
	measure(&mut group, "two among 128 subnets", || society(128, 2), || assert_judged(2));
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

criterion_group!(benches, hook, epoch, trades);
criterion_main!(benches);

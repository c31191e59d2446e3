//! Ten tempos of three subnets with validators, miners, nominators and traders: TAO and alpha are conserved to the
//! rao at every block, and what was pending is what every epoch pays, to those who earned it.

mod common;

use common::{
	dev_account,
	ledger::{held, succeed, Epoch, Ledger, TRADES},
	transfer, OpenBlock, Receipt, UNIT,
};
use dtao_core::NetUid;
use dtao_runtime::{AccountId, Runtime, SubtensorModule};
use pallet_dtao::Call;
use std::collections::BTreeMap;

const TEMPO: u16 = 20;
const TEMPOS: u32 = 10;
const NETUIDS: [u16; 3] = [1, 2, 3];
/// Owners of the subnets, by netuid.
const OWNERS: [&str; 3] = ["Alice", "Bob", "Charlie"];
/// The blocks of their registration, from which their tempos count. Two epochs are due together at most, as many as a
/// block runs, so that none has to wait.
const REGISTERED: [u32; 3] = [0, 1, 1];
/// Validators' hotkeys, with who owns them.
const VALIDATORS: [(&str, &str); 5] =
	[("v/1", "Alice"), ("v/2", "Bob"), ("v/3", "Charlie"), ("v/4", "Alice"), ("v/5", "Bob")];
const MINERS: usize = 20;
/// Who stakes with validators that are not their own, and trades.
const NOMINATORS: [&str; 4] = ["Dave", "Eve", "Ferdie", "One"];
/// Who stakes with the last validator and leaves it at that.
const IDLER: &str = "Two";

/// The hotkey of a miner, its coldkey and the subnet that it works on.
fn miner(index: usize) -> (String, &'static str, u16) {
	let coldkeys = ["Alice", "Bob", "Charlie"];
	// A miner never works for the owner of its subnet: the next one's coldkey owns it.
	let netuid = NETUIDS[index % 3];
	(format!("m/{index}"), coldkeys[(index + 1) % 3], netuid)
}

/// Three subnets, the first of genesis and two that their owners register.
fn found(ledger: &mut Ledger) {
	ledger.block(|block| {
		let register =
			|owner| succeed(block, owner, Call::register_network { hotkey: dev_account(owner) });
		OWNERS[1..].iter().copied().map(register).collect()
	});
	ledger.block(|block| {
		let owned = || OWNERS.into_iter().zip(NETUIDS.map(NetUid::new));
		let start = |(owner, netuid)| succeed(block, owner, Call::start_call { netuid });
		let set = |(owner, netuid)| succeed(block, owner, Call::set_tempo { netuid, tempo: TEMPO });
		owned().skip(1).map(start).chain(owned().map(set)).collect()
	});
}

/// Validators and miners on their subnets, with TAO to sign with; stake of owners and nominators.
fn populate(ledger: &mut Ledger) {
	for (hotkey, coldkey) in VALIDATORS {
		ledger.block(|block| {
			let register = |netuid: u16| {
				let hotkey = dev_account(hotkey);
				succeed(block, coldkey, Call::burned_register { netuid: netuid.into(), hotkey })
			};
			let mut receipts = Vec::from(NETUIDS.map(register));
			receipts.push(block.submit(coldkey, transfer(hotkey, 10 * UNIT)));
			let hotkey = dev_account(hotkey);
			receipts.push(succeed(block, coldkey, Call::root_register { hotkey: hotkey.clone() }));
			for (netuid, tao) in [(0, 500), (1, 3), (2, 40), (3, 60)] {
				receipts.push(stake(block, coldkey, &hotkey, netuid, tao * UNIT));
			}
			receipts
		});
	}
	for index in 0..MINERS {
		ledger.block(|block| {
			let (hotkey, coldkey, netuid) = miner(index);
			let hotkey = dev_account(&hotkey);
			vec![succeed(block, coldkey, Call::burned_register { netuid: netuid.into(), hotkey })]
		});
	}
	ledger.block(|block| {
		let mut receipts = Vec::new();
		for (index, nominator) in NOMINATORS.into_iter().chain([IDLER]).enumerate() {
			let hotkey = dev_account(VALIDATORS[index].0);
			for (netuid, tao) in [(0, 50), (1, 1), (2, 10), (3, 10)] {
				receipts.push(stake(block, nominator, &hotkey, netuid, tao * UNIT));
			}
		}
		receipts
	});
}

fn stake(block: &OpenBlock, coldkey: &str, hotkey: &AccountId, netuid: u16, rao: u64) -> Receipt {
	let (hotkey, netuid) = (hotkey.clone(), netuid.into());
	succeed(block, coldkey, Call::add_stake { hotkey, netuid, amount_staked: rao.into() })
}

/// Every validator that may weighs the miners of every subnet, each in its own way.
fn weigh(ledger: &mut Ledger) {
	ledger.block(|block| {
		let mut receipts = Vec::new();
		for (index, (hotkey, _)) in VALIDATORS.into_iter().enumerate() {
			for netuid in NETUIDS {
				let count = pallet_dtao::Neurons::<Runtime>::get(NetUid::new(netuid)).len() as u16;
				// The owner and the five validators come first.
				let dests: Vec<u16> = (6..count).collect();
				let weights =
					dests.iter().map(|uid| 1_000 + uid * 100 + index as u16 * 10).collect();
				let call =
					Call::set_weights { netuid: netuid.into(), dests, weights, version_key: 0 };
				receipts.push(succeed(block, hotkey, call));
			}
		}
		receipts
	});
}

/// A trade that changes the stakes while the epochs run: of every kind in turn where there is enough to sell.
fn trade(block: &OpenBlock, round: u32) -> Vec<Receipt> {
	let index = round as usize;
	let (nominator, next) = (NOMINATORS[index % 4], NOMINATORS[(index + 1) % 4]);
	let [netuid, destination_netuid] =
		[NETUIDS[index % 3], NETUIDS[(index + 1) % 3]].map(NetUid::new);
	let [hotkey, other] = [index, index + 1].map(|nth| dev_account(VALIDATORS[nth % 4].0));
	let part = held(netuid.into(), VALIDATORS[index % 4].0, nominator) / 4;
	let alpha_amount = part.into();
	let enough = SubtensorModule::sim_sell(netuid, alpha_amount).tao_amount > UNIT / 100;
	let (origin_netuid, destination_coldkey) = (netuid, dev_account(next));
	let call = match round % 7 {
		0 if enough => Call::remove_stake { hotkey, netuid, amount_unstaked: alpha_amount },
		1 if enough => Call::swap_stake { hotkey, origin_netuid, destination_netuid, alpha_amount },
		2 if enough => Call::move_stake {
			origin_hotkey: hotkey,
			destination_hotkey: other,
			origin_netuid,
			destination_netuid: netuid,
			alpha_amount,
		},
		3 if enough => Call::transfer_stake {
			destination_coldkey,
			hotkey,
			origin_netuid,
			destination_netuid,
			alpha_amount,
		},
		_ => Call::add_stake { hotkey, netuid, amount_staked: (UNIT / 10).into() },
	};
	vec![succeed(block, nominator, call)]
}

/// The stakes of those who do nothing but earn: of the validators' owners and the idler, on root and on every subnet;
/// of the miners' owners.
fn idle_stakes() -> BTreeMap<(u16, String, &'static str), u64> {
	let idler = (VALIDATORS[4].0, IDLER);
	let stakers = VALIDATORS.into_iter().chain([idler]).flat_map(|(hotkey, coldkey)| {
		[0].into_iter().chain(NETUIDS).map(move |netuid| (netuid, hotkey.to_string(), coldkey))
	});
	let miners = (0..MINERS).map(miner).map(|(hotkey, coldkey, netuid)| (netuid, hotkey, coldkey));
	let stake = |at: (u16, String, &'static str)| (at.clone(), held(at.0, &at.1, at.2));
	stakers.chain(miners).map(stake).collect()
}

/// Holds the epochs of ten tempos after `start` to their schedule.
fn assert_schedule(epochs: &BTreeMap<u16, Vec<Epoch>>, start: u32) {
	let tempo = u32::from(TEMPO);
	for (netuid, registered) in NETUIDS.into_iter().zip(REGISTERED) {
		let due = |block: &u32| (block - registered).is_multiple_of(tempo);
		let blocks = start + 1..=start + TEMPOS * tempo;
		// Each of them gives something to everybody, and nothing to nobody.
		let expected: Vec<_> = blocks.filter(due).map(|block| (block, true)).collect();
		assert_eq!(expected.len(), TEMPOS as usize);
		let paid: Vec<_> =
			epochs[&netuid].iter().map(|epoch| (epoch.block, epoch.is_whole())).collect();
		assert_eq!(paid, expected, "epochs of subnet {netuid}");
	}
}

#[test]
fn every_rao_is_accounted_for_through_ten_tempos() {
	let mut ledger = Ledger::new("development");
	found(&mut ledger);
	populate(&mut ledger);
	// Permits come with an epoch.
	ledger.blocks(1 + u32::from(TEMPO));
	weigh(&mut ledger);
	ledger.epochs.clear();
	ledger.trades.clear();
	let start = ledger.height();
	let before = ledger.chain.inspect(idle_stakes);

	for round in 0..TEMPOS * u32::from(TEMPO) {
		ledger.block(|block| trade(block, round));
	}

	assert_schedule(&ledger.epochs, start);
	for kind in TRADES {
		assert!(ledger.trades.get(kind) > Some(&10), "{kind}: {:?}", ledger.trades);
	}
	for (staker, after) in ledger.chain.inspect(idle_stakes) {
		assert!(after > before[&staker], "{staker:?} has earned nothing");
	}
}

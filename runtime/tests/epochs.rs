//! Ten tempos of three subnets with validators, miners, nominators and traders: TAO and alpha are conserved to the
//! rao at every block, and what was pending reaches those who earned it.

mod common;

use common::{dev_account, fee_paid, transfer, Chain, OpenBlock, Receipt, UNIT};
use dtao_core::{Amount, NetUid};
use dtao_runtime::{Balances, Runtime, RuntimeCall, RuntimeEvent, SubtensorModule, System};
use pallet_dtao::{Call, Event};
use std::collections::BTreeMap;

const TEMPO: u16 = 20;
const TEMPOS: u32 = 10;
const NETUIDS: [u16; 3] = [1, 2, 3];
/// Owners of the subnets, by netuid.
const OWNERS: [&str; 3] = ["Alice", "Bob", "Charlie"];
/// Validators' hotkeys, with who owns them.
const VALIDATORS: [(&str, &str); 5] =
	[("v/1", "Alice"), ("v/2", "Bob"), ("v/3", "Charlie"), ("v/4", "Alice"), ("v/5", "Bob")];
const MINERS: usize = 20;
/// Who stakes with validators that are not their own.
const NOMINATORS: [&str; 4] = ["Dave", "Eve", "Ferdie", "One"];

fn subtensor(block: &OpenBlock, signer: &str, call: Call<Runtime>) -> Receipt {
	block.submit(signer, RuntimeCall::SubtensorModule(call))
}

/// A call that must succeed.
fn succeed(block: &OpenBlock, signer: &str, call: Call<Runtime>) -> Receipt {
	let name = format!("{call:?}");
	let receipt = subtensor(block, signer, call);
	assert_eq!(receipt.outcome, Ok(()), "{signer}: {name}");
	receipt
}

/// The hotkey of a miner, its coldkey and the subnet that it works on.
fn miner(index: usize) -> (String, &'static str, u16) {
	let coldkeys = ["Alice", "Bob", "Charlie"];
	// A miner never works for the owner of its subnet: the next one's coldkey owns it.
	let netuid = NETUIDS[index % 3];
	(format!("m/{index}"), coldkeys[(index + 1) % 3], netuid)
}

/// What changes from one block to the next only in known ways.
#[derive(Clone, Debug, PartialEq)]
struct Totals {
	tao: u128,
	alpha: BTreeMap<u16, u128>,
}

fn totals() -> Totals {
	let alpha = |netuid: u16| {
		let info = SubtensorModule::dynamic_info(netuid.into())?;
		Some((netuid, u128::from(info.alpha_in.0) + u128::from(info.alpha_out.0)))
	};
	Totals {
		tao: Balances::total_issuance().into(),
		alpha: NETUIDS.into_iter().filter_map(alpha).collect(),
	}
}

/// What the next block's hook will mint.
fn next_minted() -> Totals {
	let mut minted = Totals { tao: 0, alpha: BTreeMap::new() };
	for netuid in NETUIDS {
		let Some(info) = SubtensorModule::dynamic_info(netuid.into()) else { continue };
		minted.tao += u128::from(info.tao_in_emission.0);
		let alpha = u128::from(info.alpha_in_emission.0) + u128::from(info.alpha_out_emission.0);
		minted.alpha.insert(netuid, alpha);
	}
	minted
}

/// What the events of a block say was destroyed.
fn recycled(receipts: &[Receipt]) -> Totals {
	let mut gone = Totals { tao: 0, alpha: BTreeMap::new() };
	for receipt in receipts {
		gone.tao += u128::from(fee_paid(receipt));
		for event in &receipt.events {
			match event {
				RuntimeEvent::SubtensorModule(Event::NetworkLockPaid { recycled, .. }) => {
					gone.tao += u128::from(recycled.rao());
				},
				RuntimeEvent::SubtensorModule(Event::RegistrationPaid {
					netuid, recycled, ..
				}) => {
					*gone.alpha.entry((*netuid).into()).or_default() += u128::from(recycled.rao());
				},
				RuntimeEvent::SubtensorModule(Event::DustRecycled { amount, .. }) => {
					gone.tao += u128::from(amount.rao());
				},
				_ => (),
			}
		}
	}
	gone
}

/// A chain whose every block is held against what it minted and destroyed.
struct Ledger {
	chain: Chain,
	paid: Vec<Event<Runtime>>,
}

impl Ledger {
	fn block(&mut self, fill: impl FnOnce(&OpenBlock) -> Vec<Receipt>) {
		let (before, minted) = self.chain.inspect(|| (totals(), next_minted()));
		let mut hook = Vec::new();
		let receipts = self.chain.block(|block| {
			hook = System::events().into_iter().map(|record| record.event).collect();
			fill(block)
		});
		let after = self.chain.inspect(totals);
		let gone = recycled(&receipts);
		assert_eq!(after.tao, before.tao + minted.tao - gone.tao, "TAO");
		for (netuid, alpha) in &after.alpha {
			let Some(before) = before.alpha.get(netuid) else { continue };
			let minted = minted.alpha.get(netuid).copied().unwrap_or(0);
			let gone = gone.alpha.get(netuid).copied().unwrap_or(0);
			assert_eq!(*alpha, before + minted - gone, "alpha of subnet {netuid}");
		}
		for event in hook {
			if let RuntimeEvent::SubtensorModule(event) = event {
				assert!(!matches!(event, Event::EpochFailed { .. } | Event::SubnetFailed { .. }));
				if matches!(event, Event::EpochPaid { .. }) {
					self.paid.push(event);
				}
			}
		}
	}
}

/// Three subnets, the first of genesis and two that their owners register.
fn found(ledger: &mut Ledger) {
	ledger.block(|block| {
		let subnets = [("Bob", 2), ("Charlie", 3)].map(|(owner, _)| {
			succeed(block, owner, Call::register_network { hotkey: dev_account(owner) })
		});
		subnets.into()
	});
	ledger.block(|block| {
		let starts = [("Bob", 2u16), ("Charlie", 3)].map(|(owner, netuid)| {
			succeed(block, owner, Call::start_call { netuid: netuid.into() })
		});
		let tempos = OWNERS.into_iter().zip(NETUIDS).map(|(owner, netuid)| {
			succeed(block, owner, Call::set_tempo { netuid: netuid.into(), tempo: TEMPO })
		});
		starts.into_iter().chain(tempos).collect()
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
		for (index, nominator) in NOMINATORS.into_iter().enumerate() {
			let hotkey = dev_account(VALIDATORS[index].0);
			for (netuid, tao) in [(0, 50), (1, 1), (2, 10), (3, 10)] {
				receipts.push(stake(block, nominator, &hotkey, netuid, tao * UNIT));
			}
		}
		receipts
	});
}

fn stake(
	block: &OpenBlock,
	coldkey: &str,
	hotkey: &dtao_runtime::AccountId,
	netuid: u16,
	rao: u64,
) -> Receipt {
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

/// The stake of a coldkey with a hotkey.
fn held(netuid: u16, hotkey: &str, coldkey: &str) -> u64 {
	SubtensorModule::stake_of(netuid.into(), &dev_account(hotkey), &dev_account(coldkey))
}

/// Trades that change the stakes while the epochs run.
fn trade(block: &OpenBlock, round: u32) -> Vec<Receipt> {
	let index = round as usize;
	let nominator = NOMINATORS[index % 4];
	let netuid = NETUIDS[index % 3];
	let hotkey = dev_account(VALIDATORS[index % 4].0);
	let stakes = held(netuid, VALIDATORS[index % 4].0, nominator);
	if round.is_multiple_of(5) && stakes > UNIT {
		let call = Call::remove_stake {
			hotkey,
			netuid: netuid.into(),
			amount_unstaked: (stakes / 3).into(),
		};
		return vec![succeed(block, nominator, call)];
	}
	if round.is_multiple_of(7) && stakes > UNIT {
		let call = Call::swap_stake {
			hotkey,
			origin_netuid: netuid.into(),
			destination_netuid: NETUIDS[(index + 1) % 3].into(),
			alpha_amount: (stakes / 4).into(),
		};
		return vec![succeed(block, nominator, call)];
	}
	vec![stake(block, nominator, &hotkey, netuid, UNIT / 10)]
}

#[test]
fn every_rao_is_accounted_for_through_ten_tempos() {
	let mut ledger = Ledger { chain: Chain::new("development"), paid: Vec::new() };
	found(&mut ledger);
	populate(&mut ledger);
	// Permits come with an epoch.
	for _ in 0..=TEMPO {
		ledger.block(|_| Vec::new());
	}
	weigh(&mut ledger);
	ledger.paid.clear();
	let before = ledger.chain.inspect(|| {
		NETUIDS.map(|netuid| VALIDATORS.map(|(hotkey, coldkey)| held(netuid, hotkey, coldkey)))
	});

	for round in 0..TEMPOS * u32::from(TEMPO) {
		ledger.block(|block| trade(block, round));
	}

	for netuid in NETUIDS {
		let of_subnet = ledger.paid.iter().filter(
			|event| matches!(event, Event::EpochPaid { netuid: id, .. } if *id == netuid.into()),
		);
		assert!(of_subnet.count() >= TEMPOS as usize - 1, "epochs of subnet {netuid}");
	}
	ledger.chain.inspect(|| {
		for index in 0..MINERS {
			let (hotkey, coldkey, netuid) = miner(index);
			assert!(held(netuid, &hotkey, coldkey) > 0, "{hotkey} has earned nothing");
		}
		for (netuid, before) in NETUIDS.into_iter().zip(before) {
			for ((hotkey, coldkey), before) in VALIDATORS.into_iter().zip(before) {
				assert!(held(netuid, hotkey, coldkey) > before, "{hotkey} on subnet {netuid}");
			}
		}
	});
}

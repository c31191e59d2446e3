//! Ten tempos of three subnets with validators, miners, nominators and traders: TAO and alpha are conserved to the
//! rao at every block, and what was pending is what every epoch pays, to those who earned it.

mod common;

use common::{dev_account, fee_paid, transfer, Chain, OpenBlock, Receipt, UNIT};
use dtao_core::{Amount, NetUid};
use dtao_runtime::{
	AccountId, Balances, Runtime, RuntimeCall, RuntimeEvent, SubtensorModule, System,
};
use pallet_dtao::{views::EmissionReport, Call, Event};
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

/// Alpha, and TAO for root, in rao.
type Pots = [u64; 2];

/// What waits for each subnet's epoch, and what the next block's hook will add to it.
fn pots() -> BTreeMap<u16, [Pots; 2]> {
	let of = |report: EmissionReport| {
		let pending = report.pending_owner + report.pending_miners + report.pending_validators;
		let earned = report.owner_alpha + report.miner_alpha + report.validator_alpha;
		let pots = [[pending, report.pending_root_tao], [earned, report.root_tao]];
		(report.netuid, pots)
	};
	SubtensorModule::emission_reports().into_iter().map(of).collect()
}

/// An epoch as it says it has paid: the subnet, all of it, and whether everybody earned something and nobody nothing.
fn epoch(event: &Event<Runtime>) -> Option<(u16, Pots, bool)> {
	let Event::EpochPaid { netuid, owner, miners, validators, root, burned, unearned, returned } =
		event
	else {
		return None;
	};
	let earned = [owner.rao(), miners.rao(), validators.rao(), root.rao()];
	let lost = [burned.rao(), unearned.rao(), returned.rao()];
	let [alpha, root] = [earned[..3].iter().sum::<u64>(), earned[3]];
	let paid = [alpha + lost[0] + lost[1], root + lost[2]];
	let whole = earned.iter().all(|part| *part > 0) && lost == [0; 3];
	Some((u16::from(*netuid), paid, whole))
}

/// A chain whose every block is held against what it minted and destroyed, set aside and paid.
struct Ledger {
	chain: Chain,
	/// What waits for each subnet's epoch, counted from the first block on.
	owed: BTreeMap<u16, Pots>,
	/// The blocks of each subnet's epochs, and whether they gave something to everybody.
	epochs: BTreeMap<u16, Vec<(u32, bool)>>,
	/// How often each kind of trade was made.
	trades: BTreeMap<&'static str, u32>,
}

impl Ledger {
	fn new() -> Self {
		let (owed, epochs, trades) = Default::default();
		Self { chain: Chain::new("development"), owed, epochs, trades }
	}

	/// The number of the last block.
	fn height(&mut self) -> u32 {
		self.chain.inspect(System::block_number)
	}

	fn block(&mut self, fill: impl FnOnce(&OpenBlock) -> Vec<Receipt>) {
		let (before, minted, pots) = self.chain.inspect(|| (totals(), next_minted(), pots()));
		let mut hook = Vec::new();
		let receipts = self.chain.block(|block| {
			hook = System::events().into_iter().map(|record| record.event).collect();
			fill(block)
		});
		let after = self.chain.inspect(totals);
		assert_conserved(&before, &minted, &recycled(&receipts), &after);
		for (netuid, [pending, earned]) in pots {
			let owed = self.owed.entry(netuid).or_default();
			assert_eq!(*owed, pending, "what waits on subnet {netuid}");
			*owed = [owed[0] + earned[0], owed[1] + earned[1]];
		}
		for event in hook {
			if let RuntimeEvent::SubtensorModule(event) = event {
				self.follow(&event);
			}
		}
		receipts.iter().filter_map(trade_of).for_each(|kind| {
			*self.trades.entry(kind).or_default() += 1;
		});
	}

	/// Takes an epoch out of what is owed: all of it, to the rao.
	fn follow(&mut self, event: &Event<Runtime>) {
		let failed = matches!(
			event,
			Event::EpochFailed { .. } | Event::SubnetFailed { .. } | Event::CoinbaseFailed { .. }
		);
		assert!(!failed, "{event:?}");
		let Some((netuid, paid, whole)) = epoch(event) else { return };
		assert_eq!(self.owed.insert(netuid, [0, 0]), Some(paid), "subnet {netuid}");
		let block = self.height();
		self.epochs.entry(netuid).or_default().push((block, whole));
	}
}

fn assert_conserved(before: &Totals, minted: &Totals, gone: &Totals, after: &Totals) {
	assert_eq!(after.tao, before.tao + minted.tao - gone.tao, "TAO");
	for (netuid, alpha) in &after.alpha {
		let Some(before) = before.alpha.get(netuid) else { continue };
		let minted = minted.alpha.get(netuid).copied().unwrap_or(0);
		let gone = gone.alpha.get(netuid).copied().unwrap_or(0);
		assert_eq!(*alpha, before + minted - gone, "alpha of subnet {netuid}");
	}
}

/// The kinds of trades.
const TRADES: [&str; 5] = ["add", "remove", "swap", "move", "transfer"];

/// What trade a transaction made.
fn trade_of(receipt: &Receipt) -> Option<&'static str> {
	let [add, remove, swap, shift, transfer] = TRADES;
	receipt.events.iter().find_map(|event| match event {
		RuntimeEvent::SubtensorModule(Event::StakeAdded(..)) => Some(add),
		RuntimeEvent::SubtensorModule(Event::StakeRemoved(..)) => Some(remove),
		RuntimeEvent::SubtensorModule(Event::StakeSwapped(..)) => Some(swap),
		RuntimeEvent::SubtensorModule(Event::StakeMoved(..)) => Some(shift),
		RuntimeEvent::SubtensorModule(Event::StakeTransferred(..)) => Some(transfer),
		_ => None,
	})
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

/// The stake of a coldkey with a hotkey.
fn held(netuid: u16, hotkey: &str, coldkey: &str) -> u64 {
	SubtensorModule::stake_of(netuid.into(), &dev_account(hotkey), &dev_account(coldkey))
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
fn assert_schedule(epochs: &BTreeMap<u16, Vec<(u32, bool)>>, start: u32) {
	let tempo = u32::from(TEMPO);
	for (netuid, registered) in NETUIDS.into_iter().zip(REGISTERED) {
		let due = |block: &u32| (block - registered).is_multiple_of(tempo);
		let blocks = start + 1..=start + TEMPOS * tempo;
		// Each of them gives something to everybody, and nothing to nobody.
		let expected: Vec<_> = blocks.filter(due).map(|block| (block, true)).collect();
		assert_eq!(expected.len(), TEMPOS as usize);
		assert_eq!(epochs.get(&netuid), Some(&expected), "epochs of subnet {netuid}");
	}
}

#[test]
fn every_rao_is_accounted_for_through_ten_tempos() {
	let mut ledger = Ledger::new();
	found(&mut ledger);
	populate(&mut ledger);
	// Permits come with an epoch.
	for _ in 0..=TEMPO {
		ledger.block(|_| Vec::new());
	}
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

//! A chain whose every block is held against what it minted and destroyed, set aside and paid.

use super::{dev_account, fee_paid, Chain, OpenBlock, Receipt};
use dtao_core::{rules::OverflowRule, Amount};
use dtao_runtime::{Balances, Runtime, RuntimeCall, RuntimeEvent, SubtensorModule, System};
use pallet_dtao::{views::EmissionReport, Call, Event};
use std::collections::BTreeMap;

/// The chain and its books.
pub struct Ledger {
	pub chain: Chain,
	/// What waits for each subnet's epoch, counted from the first block on.
	pub owed: BTreeMap<u16, Pots>,
	/// What root can claim of each subnet, counted from the first block on.
	pub unclaimed: BTreeMap<u16, u64>,
	/// The epochs of each subnet.
	pub epochs: BTreeMap<u16, Vec<Epoch>>,
	/// How often each kind of trade was made.
	pub trades: BTreeMap<&'static str, u32>,
	/// The events of the last block's hook.
	pub hook: Vec<Event<Runtime>>,
}

/// An epoch that has been paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Epoch {
	/// Its block.
	pub block: u32,
	/// What was set aside.
	pub pots: Pots,
	/// What was paid.
	pub paid: Paid,
}

impl Epoch {
	/// Whether everybody for whom something was set aside earned some of it, and nobody nothing.
	pub fn is_whole(&self) -> bool {
		let Self { pots, paid, .. } = self;
		let earned = [paid.owner, paid.miners, paid.validators].iter().all(|part| *part > 0);
		let root = (paid.root > 0) == (pots.root_tao > 0);
		let claims = (paid.claimable > 0) == (pots.root_alpha > 0);
		earned && root && claims && [paid.burned, paid.unearned, paid.returned] == [0; 3]
	}
}

/// What is set aside for an epoch, in rao.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pots {
	/// Alpha for owner, miners and validators.
	pub alpha: u64,
	/// TAO for root.
	pub root_tao: u64,
	/// Alpha for root.
	pub root_alpha: u64,
}

/// What changes from one block to the next only in known ways.
#[derive(Clone, Debug, Default, PartialEq)]
struct Totals {
	tao: u128,
	alpha: BTreeMap<u16, u128>,
}

/// The kinds of trades.
pub const TRADES: [&str; 5] = ["add", "remove", "swap", "move", "transfer"];

impl Ledger {
	/// The books of a preset's chain, at its genesis.
	pub fn new(preset: &str) -> Self {
		let (owed, unclaimed, epochs, trades, hook) = Default::default();
		Self { chain: Chain::new(preset), owed, unclaimed, epochs, trades, hook }
	}

	/// The number of the last block.
	pub fn height(&mut self) -> u32 {
		self.chain.inspect(System::block_number)
	}

	/// Seals a block with what `fill` applies to it, and holds all that it did to the books.
	pub fn block(&mut self, fill: impl FnOnce(&OpenBlock) -> Vec<Receipt>) {
		let (before, reports, recycles) = self.chain.inspect(|| {
			let overflow = SubtensorModule::rules_info().rules.overflow;
			let recycles = overflow == OverflowRule::BuyAndRecycle;
			(totals(), SubtensorModule::emission_reports(), recycles)
		});
		let mut hook = Vec::new();
		let receipts = self.chain.block(|block| {
			hook = System::events().into_iter().filter_map(|record| ours(record.event)).collect();
			fill(block)
		});
		let after = self.chain.inspect(totals);
		let gone = [recycled(&receipts), destroyed(&reports, recycles)];
		assert_conserved(&before, &minted(&reports), &gone, &after);
		self.accrue(&reports);
		for event in &hook {
			self.follow(event);
		}
		self.hook = hook;
		let events = receipts.iter().flat_map(|receipt| receipt.events.iter().cloned());
		events.filter_map(ours).for_each(|event| self.pay_claim(&event));
		receipts.iter().filter_map(trade_of).for_each(|kind| {
			*self.trades.entry(kind).or_default() += 1;
		});
	}

	/// Seals blocks without transactions.
	pub fn blocks(&mut self, count: u32) {
		for _ in 0..count {
			self.block(|_| Vec::new());
		}
	}

	/// Adds what a block sets aside to what is owed.
	fn accrue(&mut self, reports: &[EmissionReport]) {
		for told in reports {
			let owed = self.owed.entry(told.netuid).or_default();
			let pending = Pots {
				alpha: told.pending_owner + told.pending_miners + told.pending_validators,
				root_tao: told.pending_root_tao,
				root_alpha: told.pending_root_alpha,
			};
			assert_eq!(*owed, pending, "what waits on subnet {}", told.netuid);
			let unclaimed = self.unclaimed.entry(told.netuid).or_default();
			assert_eq!(*unclaimed, told.unclaimed, "what can be claimed of subnet {}", told.netuid);
			owed.alpha += told.owner_alpha + told.miner_alpha + told.validator_alpha;
			owed.root_tao += told.root_tao;
			// Root's part is sold, waits or is destroyed.
			if told.root_tao == 0 {
				owed.root_alpha += told.root_alpha - told.recycled;
			}
		}
	}

	/// Takes an epoch out of what is owed: all of it, to the rao.
	fn follow(&mut self, event: &Event<Runtime>) {
		let failed = matches!(
			event,
			Event::EpochFailed { .. } | Event::SubnetFailed { .. } | Event::CoinbaseFailed { .. }
		);
		assert!(!failed, "{event:?}");
		self.pay_claim(event);
		let Some((netuid, paid)) = Paid::of(event) else { return };
		let pots = self.owed.insert(netuid, Pots::default()).expect("its pots are known");
		assert_eq!(paid.alpha(), pots.alpha + pots.root_alpha, "alpha of subnet {netuid}");
		assert_eq!(paid.root + paid.returned, pots.root_tao, "root's TAO of subnet {netuid}");
		*self.unclaimed.entry(netuid).or_default() += paid.claimable;
		let epoch = Epoch { block: self.height(), pots, paid };
		self.epochs.entry(netuid).or_default().push(epoch);
	}

	/// Takes a claim that was paid out of what can be claimed.
	fn pay_claim(&mut self, event: &Event<Runtime>) {
		if let Event::RootClaimPaid { netuid, alpha, .. } = event {
			*self.unclaimed.get_mut(&(*netuid).into()).expect("it is known") -= alpha.rao();
		}
	}
}

/// What an epoch says it has paid, in rao.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
	owner: u64,
	miners: u64,
	validators: u64,
	root: u64,
	claimable: u64,
	burned: u64,
	unearned: u64,
	returned: u64,
}

impl Paid {
	fn of(event: &Event<Runtime>) -> Option<(u16, Self)> {
		let Event::EpochPaid {
			netuid,
			owner,
			miners,
			validators,
			root,
			claimable,
			burned,
			unearned,
			returned,
		} = event
		else {
			return None;
		};
		let paid = Self {
			owner: owner.rao(),
			miners: miners.rao(),
			validators: validators.rao(),
			root: root.rao(),
			claimable: claimable.rao(),
			burned: burned.rao(),
			unearned: unearned.rao(),
			returned: returned.rao(),
		};
		Some(((*netuid).into(), paid))
	}

	fn alpha(&self) -> u64 {
		let Self { owner, miners, validators, claimable, burned, unearned, .. } = self;
		owner + miners + validators + claimable + burned + unearned
	}
}

/// A call that must succeed.
pub fn succeed(block: &OpenBlock, signer: &str, call: Call<Runtime>) -> Receipt {
	let name = format!("{call:?}");
	let receipt = block.submit(signer, RuntimeCall::SubtensorModule(call));
	assert_eq!(receipt.outcome, Ok(()), "{signer}: {name}");
	receipt
}

/// A call that root must succeed with.
pub fn command(block: &OpenBlock, call: impl Into<RuntimeCall>) -> Receipt {
	let call = Box::new(call.into());
	let name = format!("{call:?}");
	let receipt = block.submit("Alice", RuntimeCall::Sudo(pallet_sudo::Call::sudo { call }));
	let done = |event: &RuntimeEvent| {
		matches!(event, RuntimeEvent::Sudo(pallet_sudo::Event::Sudid { sudo_result: Ok(()) }))
	};
	assert!(receipt.events.iter().any(done), "{name}: {:?}", receipt.events);
	receipt
}

/// The stake of a coldkey with a hotkey.
pub fn held(netuid: u16, hotkey: &str, coldkey: &str) -> u64 {
	SubtensorModule::stake_of(netuid.into(), &dev_account(hotkey), &dev_account(coldkey))
}

fn ours(event: RuntimeEvent) -> Option<Event<Runtime>> {
	match event {
		RuntimeEvent::SubtensorModule(event) => Some(event),
		_ => None,
	}
}

fn totals() -> Totals {
	let info = SubtensorModule::all_dynamic_info().into_iter().filter(|info| info.netuid.0 != 0);
	let alpha = |alpha_in: u64, alpha_out: u64| u128::from(alpha_in) + u128::from(alpha_out);
	Totals {
		tao: Balances::total_issuance().into(),
		alpha: info.map(|info| (info.netuid.0, alpha(info.alpha_in.0, info.alpha_out.0))).collect(),
	}
}

/// What a block mints.
fn minted(reports: &[EmissionReport]) -> Totals {
	Totals {
		tao: reports.iter().map(|told| u128::from(told.tao_in + told.excess)).sum(),
		alpha: reports
			.iter()
			.map(|told| (told.netuid, sum(told.alpha_in, told.alpha_out)))
			.collect(),
	}
}

/// What a block destroys by itself: root's part where it receives none, and what the chain buys where
/// it does not keep it.
fn destroyed(reports: &[EmissionReport], recycles: bool) -> Totals {
	let bought = |told: &EmissionReport| if recycles { told.bought } else { 0 };
	let alpha = reports.iter().map(|told| (told.netuid, sum(told.recycled, bought(told))));
	Totals { tao: 0, alpha: alpha.collect() }
}

fn sum(one: u64, other: u64) -> u128 {
	u128::from(one) + u128::from(other)
}

/// What the events of a block's transactions say was destroyed.
fn recycled(receipts: &[Receipt]) -> Totals {
	let mut gone = Totals::default();
	for receipt in receipts {
		gone.tao += u128::from(fee_paid(receipt));
		for event in receipt.events.iter().cloned().filter_map(ours) {
			match event {
				Event::NetworkLockPaid { recycled, .. } => gone.tao += u128::from(recycled.rao()),
				Event::DustRecycled { amount, .. } => gone.tao += u128::from(amount.rao()),
				Event::RegistrationPaid { netuid, recycled, .. } => {
					*gone.alpha.entry(netuid.into()).or_default() += u128::from(recycled.rao());
				},
				_ => (),
			}
		}
	}
	gone
}

fn assert_conserved(before: &Totals, minted: &Totals, gone: &[Totals], after: &Totals) {
	let lost: u128 = gone.iter().map(|part| part.tao).sum();
	assert_eq!(after.tao, before.tao + minted.tao - lost, "TAO");
	for (netuid, alpha) in &after.alpha {
		let Some(before) = before.alpha.get(netuid) else { continue };
		let minted = minted.alpha.get(netuid).copied().unwrap_or(0);
		let lost: u128 = gone.iter().filter_map(|part| part.alpha.get(netuid)).sum();
		assert_eq!(*alpha, before + minted - lost, "alpha of subnet {netuid}");
	}
}

/// What trade a transaction made.
fn trade_of(receipt: &Receipt) -> Option<&'static str> {
	let [add, remove, swap, shift, transfer] = TRADES;
	receipt.events.iter().cloned().filter_map(ours).find_map(|event| match event {
		Event::StakeAdded(..) => Some(add),
		Event::StakeRemoved(..) => Some(remove),
		Event::StakeSwapped(..) => Some(swap),
		Event::StakeMoved(..) => Some(shift),
		Event::StakeTransferred(..) => Some(transfer),
		_ => None,
	})
}

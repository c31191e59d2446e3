//! What random switches of the rules are held against.
//!
//! The rules in force are those that were asked for. Every block is [`dtao_core::step`] under them; its
//! epochs pay just what was pending, whatever rules set it aside; what is claimed leaves what is unclaimed.
//! No rao of TAO or alpha appears or disappears unaccounted for.

use super::{
	society_sequences::{
		alpha, assert_alpha_kept, closing, due, is_failure, miner_burn, name, recycled, Economy,
		Seen,
	},
	support::*,
};
use crate::{mock::*, Event, NetUids, Params, RulesInForce};
use dtao_core::{
	rules::{OverflowRule, RootRule, ShareRule},
	step, Alpha, Amount, BlockContext, NetUid, Ratio, Rules, Subnet, Tao, Terms,
};
use sp_runtime::DispatchResult;
use std::{collections::BTreeMap, fmt::Debug, mem::take};

/// What must have become of the rules and of the TAO, counted from the outside.
pub struct Books<'a> {
	issuance: u64,
	rules: Rules,
	since: u64,
	scheduled: BTreeMap<u64, Rules>,
	seen: &'a mut Seen,
}

impl<'a> Books<'a> {
	/// The books of a chain that begins.
	pub fn new(seen: &'a mut Seen) -> Self {
		let (issuance, rules) = (issuance(), Rules::default());
		Self { issuance, rules, since: 0, scheduled: BTreeMap::new(), seen }
	}

	/// Writes down that rules are to come.
	pub fn schedule(&mut self, at: u64, rules: Rules) {
		self.scheduled.insert(at, rules);
	}

	/// Writes down that they are not.
	pub fn cancel(&mut self, at: u64) {
		self.scheduled.remove(&at).expect("there were rules to cancel");
	}

	/// Runs a call and checks all that must hold after it; answers whether it succeeded.
	pub fn call(&mut self, call: impl Debug, run: impl FnOnce() -> DispatchResult) -> bool {
		System::reset_events();
		let (storage, alpha, subnets) = (storage_root(), alpha(), economy());
		let outcome = run();
		match outcome {
			Ok(()) => assert_alpha_kept(alpha),
			Err(_) => {
				let after = storage_root();
				assert_eq!(after, storage, "{call:?} failed and changed the storage");
			},
		}
		for (netuid, after) in economy() {
			// Calls neither pay what is pending nor set anything aside.
			let before = subnets.get(&netuid).map_or(Default::default(), |subnet| subnet.pending);
			assert_eq!(after.pending, before, "pending on {netuid}");
		}
		assert_invariants();
		self.close();
		outcome.is_ok()
	}

	/// Runs a block and checks it from end to end.
	pub fn block(&mut self) {
		let now = u64::from(System::block_number()) + 1;
		self.turn(now);
		let (context, mut next, leaving) = (self.context(now), economy(), closing());
		let (epochs, deferred) = due(&next, now);
		let staked = root_stake();
		run_blocks(1);
		self.assert_rules();
		self.count(&mut next, now);
		self.advance(&mut next, &context);
		let closed = leaving.iter().map(|(netuid, _)| *netuid);
		let (paid, put_off) = told();
		assert_eq!(paid, epochs.into_iter().chain(closed).collect::<Vec<_>>());
		assert_eq!(put_off, deferred);
		next.extend(leaving.iter().copied());
		let onto_root: u64 = events().iter().map(|event| self.settle(&mut next, event)).sum();
		next.retain(|netuid, _| NetUids::<Test>::get().contains(netuid));
		assert_eq!(root_stake(), staked + onto_root);
		assert_eq!(economy(), next);
		self.close();
	}

	/// Puts the rules in force that are to come in this block.
	fn turn(&mut self, now: u64) {
		let later = self.scheduled.split_off(&(now + 1));
		if let Some((at, rules)) = take(&mut self.scheduled).pop_last() {
			(self.rules, self.since) = (rules, at);
		}
		self.scheduled = later;
	}

	fn assert_rules(&self) {
		let book = RulesInForce::<Test>::get();
		assert_eq!((book.rules, book.since), (self.rules, self.since));
		let waiting = book.scheduled.iter().map(|scheduled| (scheduled.at, scheduled.rules));
		assert_eq!(waiting.collect::<BTreeMap<_, _>>(), self.scheduled);
	}

	fn context(&self, now: u64) -> BlockContext {
		BlockContext {
			now,
			issuance: Tao::new(issuance()),
			root_stake: Tao::new(root_stake()),
			params: Params::<Test>::get(),
			rules: self.rules,
			rules_since: self.since,
		}
	}

	/// Lets root's vote be what the block has counted, where it was due.
	fn count(&mut self, next: &mut Economy, now: u64) {
		let tempo = u64::from(Params::<Test>::get().vote.tempo);
		if now.is_multiple_of(tempo) {
			for (netuid, subnet) in next {
				subnet.vote = state(*netuid).vote;
			}
		}
	}

	/// Takes the step of the block.
	fn advance(&mut self, next: &mut Economy, context: &BlockContext) {
		let before = next.clone();
		let mut subnets: Vec<_> = before.values().copied().collect();
		let outcome = step(&mut subnets, context);
		let mut minted = 0;
		for (((netuid, before), after), terms) in before.iter().zip(&subnets).zip(outcome.results) {
			let terms = terms.expect("no amount exceeds 64 bits");
			minted += terms.tao_in.rao() + terms.excess.rao();
			self.assert_conserved(before, after, &terms);
			self.note(&terms);
			next.insert(*netuid, *after);
		}
		assert_eq!(outcome.minted.rao(), minted);
		assert!(minted <= TAO, "no block mints more than a TAO");
		self.issuance += minted;
	}

	/// What a subnet has more after a block is what the block has minted, of TAO and of alpha.
	fn assert_conserved(&self, before: &Subnet, after: &Subnet, terms: &Terms) {
		let tao = |subnet: &Subnet| subnet.pool.tao.rao() + subnet.pending.root_tao.rao();
		assert_eq!(tao(after), tao(before) + terms.tao_in.rao() + terms.excess.rao());
		let alpha = |subnet: &Subnet| subnet.issuance().expect("alpha fits").rao();
		let destroyed = match self.rules.overflow {
			OverflowRule::BuyAndRecycle => terms.bought.rao(),
			OverflowRule::PriceRise | OverflowRule::BuyAndKeep => 0,
		};
		let minted = terms.alpha_in.rao() + terms.alpha_out.rao();
		let gone = terms.recycled.rao() + destroyed;
		assert_eq!(alpha(after) + gone, alpha(before) + minted);
		assert_eq!(after.bought.rao() + destroyed, before.bought.rao() + terms.bought.rao());
		assert_eq!((after.unclaimed, after.burned), (before.unclaimed, before.burned));
	}

	fn note(&mut self, terms: &Terms) {
		let overflow = self.rules.overflow;
		let now = u64::from(System::block_number());
		let blending = match self.rules.share {
			ShareRule::Blend { blocks, .. } => (1..blocks.into()).contains(&(now - self.since)),
			ShareRule::By(_) => false,
		};
		let parts = [
			("blending", blending),
			("capped", terms.capped),
			("recycled", !terms.recycled.is_zero()),
			("sold for root", !terms.root_tao.is_zero()),
		];
		parts.into_iter().filter(|(_, happened)| *happened).for_each(|(what, _)| self.see(what));
		if !terms.bought.is_zero() {
			self.see(&format!("bought under {overflow:?}"));
		}
	}

	/// Books what an event says; answers with the TAO that went onto root.
	fn settle(&mut self, next: &mut Economy, event: &Event<Test>) -> u64 {
		match event {
			Event::EpochPaid { netuid, .. } => {
				let subnet = next.get_mut(netuid).expect("the subnet is there");
				let settled = Settled::of(event, take(&mut subnet.pending));
				subnet.burned = plus(subnet.burned, settled.gone);
				subnet.unclaimed = plus(subnet.unclaimed, settled.claimable);
				subnet.pool.tao = Tao::new(subnet.pool.tao.rao() + settled.returned);
				subnet.flows.chain.add(Tao::new(settled.returned));
				let tempo = u64::from(Dtao::hyperparams(*netuid).tempo);
				subnet.next_epoch = Some(u64::from(System::block_number()) + tempo);
				subnet.miner_burn = settled.miner_burn;
				self.note_pots(&settled);
				settled.root
			},
			Event::RootClaimPaid { netuid, alpha, tao, .. } => {
				if let Some(subnet) = next.get_mut(netuid) {
					pay_claim(subnet, *alpha, *tao);
				}
				tao.rao()
			},
			_ => 0,
		}
	}

	/// Notes what was set aside in one form and is paid under rules of the other.
	fn note_pots(&mut self, settled: &Settled) {
		match self.rules.root {
			RootRule::Claim if settled.root > 0 => self.see("TAO paid under claims"),
			RootRule::Sale | RootRule::SaleUnlessCapped if settled.claimable > 0 => {
				self.see("alpha set aside under sales");
			},
			_ => (),
		}
	}

	/// Sees what happened, and that just what was said to be destroyed is gone.
	fn close(&mut self) {
		for event in events() {
			assert!(!is_failure(&event), "{event:?}");
			self.see(&name(&event));
			self.issuance -= recycled(&event).rao();
		}
		assert_eq!(issuance(), self.issuance);
		let held: u64 = frame_system::Account::<Test>::iter_values().map(|a| a.data.free).sum();
		assert_eq!(held, self.issuance);
	}

	fn see(&mut self, what: &str) {
		*self.seen.entry(what.into()).or_default() += 1;
	}
}

/// What of an epoch changes its subnet, in rao.
struct Settled {
	gone: u64,
	claimable: u64,
	miner_burn: Ratio,
	root: u64,
	returned: u64,
}

impl Settled {
	/// The epoch of which an event tells, which has paid just what was pending.
	fn of(event: &Event<Test>, pending: dtao_core::Pending) -> Self {
		let Event::EpochPaid {
			owner,
			miners,
			validators,
			root,
			claimable,
			burned,
			unearned,
			returned,
			..
		} = event
		else {
			panic!("{event:?} is no epoch");
		};
		assert_eq!(*owner, pending.owner);
		let (gone, claimable) = (burned.rao() + unearned.rao(), claimable.rao());
		let alpha = plus(*owner, miners.rao() + validators.rao() + gone + claimable);
		assert_eq!(Some(alpha), pending.alpha());
		let (root, returned) = (root.rao(), returned.rao());
		assert_eq!(root + returned, pending.root_tao.rao());
		let miner_burn = miner_burn(miners.rao(), burned.rao());
		Self { gone, claimable, miner_burn, root, returned }
	}
}

/// What a claim takes from a subnet: sold where it has brought TAO, stake otherwise.
fn pay_claim(subnet: &mut Subnet, alpha: Alpha, tao: Tao) {
	subnet.unclaimed = subnet.unclaimed.checked_sub(alpha).expect("it was unclaimed");
	if !tao.is_zero() {
		subnet.alpha_out = subnet.alpha_out.checked_sub(alpha).expect("it was outside");
		subnet.pool.alpha = plus(subnet.pool.alpha, alpha.rao());
		subnet.pool.tao = subnet.pool.tao.checked_sub(tao).expect("the pool had it");
		subnet.flows.chain.take(tao);
	}
}

fn economy() -> Economy {
	NetUids::<Test>::get().into_iter().zip(states()).collect()
}

/// The subnets whose epochs were paid in this block, and those that have to wait.
fn told() -> (Vec<NetUid>, Vec<NetUid>) {
	let (mut paid, mut put_off) = (Vec::new(), Vec::new());
	for event in events() {
		match event {
			Event::EpochPaid { netuid, .. } => paid.push(netuid),
			Event::EpochDeferred { netuid } => put_off.push(netuid),
			_ => (),
		}
	}
	(paid, put_off)
}

//! What random lives of subnets and their people are held against.
//!
//! After each step every invariant holds; a call that fails changes nothing; every block is the model's,
//! and its epochs are those that are due and say they have paid just what was pending; no rao of TAO or
//! alpha appears or disappears unaccounted for.

use super::{life::*, support::*};
use crate::{mock::*, DissolutionStage, Event, GlobalSettings, NetUids};
use dtao_core::{Alpha, Amount, NetUid, Ratio, Subnet, Tao};
use sp_runtime::DispatchResult;
use std::{collections::BTreeMap, fmt::Debug, mem::take};

/// All that has happened, and how often.
pub type Seen = BTreeMap<String, u32>;

/// What must have become of the TAO, counted from the outside.
pub struct Books<'a> {
	pub issuance: u64,
	pub seen: &'a mut Seen,
}

impl Books<'_> {
	/// Runs a call and checks all that must hold after it.
	pub fn call(&mut self, call: impl Debug, run: impl FnOnce() -> DispatchResult) {
		System::reset_events();
		let (storage, alpha) = (storage_root(), alpha());
		match run() {
			Ok(()) => assert_alpha_kept(alpha),
			Err(_) => {
				let after = storage_root();
				assert_eq!(after, storage, "{call:?} failed and changed the storage");
			},
		}
		assert_invariants();
		self.close();
	}

	/// Runs a block, which is the model's, with the epochs that are due and a step of the dissolutions.
	pub fn block(&mut self) {
		let (subnets, minted) = next_block();
		let mut next: Economy = NetUids::<Test>::get().into_iter().zip(subnets).collect();
		let (mut epochs, deferred) = due(&next, u64::from(System::block_number()) + 1);
		let leaving = closing();
		epochs.extend(leaving.iter().map(|(netuid, _)| *netuid));
		next.extend(leaving);
		let staked = root_stake();
		run_blocks(1);
		self.issuance += minted;
		let told = |pick: fn(&Event<Test>) -> Option<NetUid>| {
			events().iter().filter_map(pick).collect::<Vec<_>>()
		};
		assert_eq!(told(paid), epochs);
		assert_eq!(told(put_off), deferred);
		let onto_root: u64 = events().iter().map(|event| self.settle(&mut next, event)).sum();
		assert_eq!(root_stake(), staked + onto_root);
		next.retain(|netuid, _| NetUids::<Test>::get().contains(netuid));
		assert!(states().iter().eq(next.values()), "{:?} is not {next:?}", states());
		self.close();
	}

	/// Books an epoch, which pays just what was pending; answers with the TAO that went onto root.
	fn settle(&mut self, next: &mut Economy, event: &Event<Test>) -> u64 {
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
			return 0;
		};
		let subnet = next.get_mut(netuid).expect("the subnet is there");
		let pending = take(&mut subnet.pending);
		assert_eq!(*owner, pending.owner);
		let [miners, validators, gone] =
			[miners.rao(), validators.rao(), burned.rao() + unearned.rao()];
		let alpha = plus(plus(plus(*owner, miners), validators), gone + claimable.rao());
		assert_eq!(Some(alpha), pending.alpha());
		let [root, returned] = [root.rao(), returned.rao()];
		assert_eq!(root + returned, pending.root_tao.rao());
		subnet.burned = plus(subnet.burned, gone);
		subnet.unclaimed = plus(subnet.unclaimed, claimable.rao());
		subnet.pool.tao = Tao::new(subnet.pool.tao.rao() + returned);
		subnet.flows.chain.add(Tao::new(returned));
		subnet.miner_burn = miner_burn(miners, burned.rao());
		let tempo = u64::from(Dtao::hyperparams(*netuid).tempo);
		subnet.next_epoch = Some(u64::from(System::block_number()) + tempo);
		let parts = [
			("miners", miners),
			("validators", validators),
			("root", root),
			("burned", burned.rao()),
			("unearned", unearned.rao()),
			("returned", returned),
		];
		let received = parts.into_iter().filter(|(_, amount)| *amount > 0);
		received.for_each(|(part, _)| self.see(part));
		root
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

/// The part of the miners' alpha that was burned, of a subnet that somebody owns: its cut never is.
pub fn miner_burn(miners: u64, burned: u64) -> Ratio {
	let mined = u128::from(miners) + u128::from(burned);
	let part = u128::from(burned) * 1_000_000_000_000_000_000;
	Ratio::from_inner(part.checked_div(mined).unwrap_or(0))
}

/// What must never happen.
pub fn is_failure(event: &Event<Test>) -> bool {
	matches!(
		event,
		Event::EpochFailed { .. }
			| Event::SubnetFailed { .. }
			| Event::CoinbaseFailed { .. }
			| Event::DissolutionFailed { .. }
	)
}

/// What kind of event it is.
pub fn name(event: &Event<Test>) -> String {
	let told = format!("{event:?}");
	let name = told.trim_start_matches("Event::");
	name.chars().take_while(|letter| letter.is_alphanumeric()).collect()
}

/// The subnets of a block.
pub type Economy = BTreeMap<NetUid, Subnet>;

/// The subnets whose epochs will run in the block `now`, and those that have to wait, the oldest first. A
/// last epoch is one of the block's.
pub fn due(subnets: &Economy, now: u64) -> (Vec<NetUid>, Vec<NetUid>) {
	let next = subnets.iter().filter_map(|(netuid, subnet)| Some((subnet.next_epoch?, *netuid)));
	let mut due: Vec<_> = next.filter(|(block, _)| *block <= now).collect();
	due.sort_unstable();
	let mut due: Vec<_> = due.into_iter().map(|(_, netuid)| netuid).collect();
	let most = usize::from(GlobalSettings::<Test>::get().max_epochs_per_block);
	let most = if closing().is_some() { most - 1 } else { most };
	let waiting = due.split_off(due.len().min(most));
	(due, waiting)
}

/// The subnet whose last epoch the next block runs: the oldest that waits for it.
pub fn closing() -> Option<(NetUid, Subnet)> {
	jobs().into_iter().find_map(|job| match job.stage {
		DissolutionStage::FinalEpoch(subnet) => Some((job.netuid, subnet)),
		DissolutionStage::Claims(..) | DissolutionStage::Payout(_) => None,
	})
}

fn paid(event: &Event<Test>) -> Option<NetUid> {
	match event {
		Event::EpochPaid { netuid, .. } => Some(*netuid),
		_ => None,
	}
}

fn put_off(event: &Event<Test>) -> Option<NetUid> {
	match event {
		Event::EpochDeferred { netuid } => Some(*netuid),
		_ => None,
	}
}

/// The TAO that an event says was destroyed.
pub fn recycled(event: &Event<Test>) -> Tao {
	match event {
		Event::NetworkLockPaid { recycled, .. } | Event::NetworkDissolved { recycled, .. } => {
			*recycled
		},
		Event::DustRecycled { amount, .. } => *amount,
		_ => Tao::ZERO,
	}
}

/// All alpha of each subnet.
pub fn alpha() -> BTreeMap<NetUid, Alpha> {
	let issued = states().into_iter().map(|state| state.issuance().expect("alpha fits"));
	NetUids::<Test>::get().into_iter().zip(issued).collect()
}

/// Calls change no subnet's alpha as a whole, but for what registrations destroy.
pub fn assert_alpha_kept(mut before: BTreeMap<NetUid, Alpha>) {
	for event in events() {
		if let Event::RegistrationPaid { netuid, recycled, .. } = event {
			let alpha = before.get_mut(&netuid).expect("the subnet was there");
			*alpha = alpha.checked_sub(recycled).expect("it had the alpha");
		}
	}
	for (netuid, after) in alpha() {
		assert_eq!(*before.get(&netuid).unwrap_or(&after), after, "alpha of {netuid}");
	}
}

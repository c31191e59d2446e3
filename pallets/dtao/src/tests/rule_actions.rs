//! What happens in the random lives under changing rules.

use super::{life::*, rule_books::Books, shifts::Part, support::*};
use crate::{mock::*, NetUids, RootClaimTypeEnum, SubnetworkN};
use dtao_core::{NetUid, Rules};
use sp_runtime::DispatchResult;

/// The place of root; subnets follow by their netuids.
pub const ROOT: usize = 0;

/// A coldkey and a hotkey, perhaps its own.
pub type Who = (AccountId, AccountId);

/// One thing that happens on the chain.
#[derive(Clone, Debug)]
pub enum Action {
	Blocks(u32),
	/// Rules for the next block, or for one that is so many blocks away.
	Rule(Rules, Option<u64>),
	Cancel(u64),
	Call(Call),
}

/// What people and root call. Subnets are named by their place.
#[derive(Clone, Debug)]
pub enum Call {
	Open(usize, bool),
	Enable(usize, bool),
	Dissolve(usize),
	Join(Who, usize),
	Weigh { hotkey: AccountId, at: usize, weights: Vec<u16> },
	Vote { who: Who, weights: Vec<u16> },
	Add { who: Who, at: usize, tao: u64 },
	Remove { who: Who, at: usize, part: Part },
	Swap { who: Who, way: [usize; 2], part: Part },
	Parent { who: Who, at: usize, children: Vec<(u64, AccountId)> },
	Take { who: Who, at: usize, take: u16 },
	Choose(AccountId, RootClaimTypeEnum),
	Claim(AccountId, Vec<usize>),
}

/// The netuid at this place, or one that nobody has.
fn netuid(place: usize) -> NetUid {
	let Some(nth) = place.checked_sub(1) else { return NetUid::ROOT };
	NetUids::<Test>::get().get(nth).copied().unwrap_or(UNKNOWN)
}

fn origin(coldkey: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(coldkey)
}

fn now() -> u64 {
	System::block_number().into()
}

fn held((coldkey, hotkey): Who, at: NetUid, part: Part) -> u64 {
	part.of(stake(at, hotkey, coldkey))
}

impl Action {
	pub fn run(&self, books: &mut Books) {
		match *self {
			Self::Blocks(blocks) => (0..blocks).for_each(|_| books.block()),
			Self::Rule(rules, away) => {
				let at = away.map(|away| now() + away);
				let set = || Dtao::set_rules(RuntimeOrigin::root(), rules, at);
				if books.call(self, set) {
					books.schedule(at.unwrap_or(now() + 1), rules);
				}
			},
			Self::Cancel(away) => {
				let at = now() + away;
				if books.call(self, || Dtao::cancel_rules(RuntimeOrigin::root(), at)) {
					books.cancel(at);
				}
			},
			Self::Call(ref call) => drop(books.call(call, || call.run())),
		}
	}
}

impl Call {
	fn run(&self) -> DispatchResult {
		match *self {
			Self::Open(at, open) => {
				Ok(Dtao::update_subnet(netuid(at), |subnet| subnet.open = open)?)
			},
			Self::Enable(at, enabled) => {
				Ok(Dtao::update_subnet(netuid(at), |subnet| subnet.emission_enabled = enabled)?)
			},
			Self::Dissolve(at) => dissolve(netuid(at)),
			Self::Join((coldkey, hotkey), ROOT) => Dtao::root_register(origin(coldkey), hotkey),
			Self::Join((coldkey, hotkey), at) => {
				Dtao::burned_register(origin(coldkey), netuid(at), hotkey)
			},
			Self::Weigh { hotkey, at, ref weights } => weigh(hotkey, netuid(at), weights),
			Self::Vote { who, ref weights } => vote(who, weights),
			Self::Add { who: (coldkey, hotkey), at, tao } => add(coldkey, hotkey, netuid(at), tao),
			Self::Remove { who, at, part } => {
				let at = netuid(at);
				remove(who.0, who.1, at, held(who, at, part))
			},
			Self::Swap { who, way, part } => {
				let way = way.map(netuid);
				swap(who.0, who.1, way, held(who, way[0], part))
			},
			Self::Parent { who: (coldkey, hotkey), at, ref children } => {
				Dtao::set_children(origin(coldkey), hotkey, netuid(at), children.clone())
			},
			Self::Take { who: (coldkey, hotkey), at, take } => {
				Dtao::set_childkey_take(origin(coldkey), hotkey, netuid(at), take)
			},
			Self::Choose(coldkey, ref choice) => {
				Dtao::set_root_claim_type(origin(coldkey), choice.clone())
			},
			Self::Claim(coldkey, ref places) => {
				let netuids = places.iter().map(|place| netuid(*place)).collect();
				let claimed = Dtao::claim_root(origin(coldkey), netuids);
				claimed.map(drop).map_err(|failure| failure.error)
			},
		}
	}
}

/// Sets weights on the first uids, on none that isn't there.
fn weigh(hotkey: AccountId, netuid: NetUid, weights: &[u16]) -> DispatchResult {
	let uids: Vec<u16> = (0..SubnetworkN::<Test>::get(netuid)).take(weights.len()).collect();
	let weights = weights[..uids.len()].to_vec();
	Dtao::set_weights(origin(hotkey), netuid, uids, weights, 0)
}

/// Votes on root and the first subnets, on none that isn't there.
fn vote((coldkey, hotkey): Who, weights: &[u16]) -> DispatchResult {
	let subnets = NetUids::<Test>::get();
	let named = [NetUid::ROOT].into_iter().chain(subnets).map(u16::from);
	let dests: Vec<u16> = named.take(weights.len()).collect();
	let weights = weights[..dests.len()].to_vec();
	Dtao::set_root_weights(origin(coldkey), NetUid::ROOT, hotkey, dests, weights, 0)
}

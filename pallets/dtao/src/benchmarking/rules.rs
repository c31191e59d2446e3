//! Rules and votes to measure: the costliest of the one, all that there can be of the other.

use super::{
	economy::{subnets, subnets_on, NOW},
	society::{coldkey, hotkey, populate},
};
use crate::{
	published::is_turn_of, types::Row, Config, NetUids, Pallet, Params, RootStake, Rulebook,
	RulesInForce, ScheduledRules, SubnetEmaTaoFlow, Weights, MAX_NETUID, MAX_ROOT_VALIDATORS,
	MAX_SCHEDULED_RULES, MAX_SUBNETS,
};
use alloc::vec::Vec;
use dtao_core::{
	rules::{BurnRule, CapRule, FlowRule, OverflowRule, RootRule, Rules, ShareRule, ShareSource},
	Alpha, Flow, Flows, NetUid, Ratio, Tao, RAO_PER_TAO,
};
use frame_support::BoundedVec;

/// The blocks for which the rules have been in force: half of those that they blend for.
const AGE: u32 = 1_000;

/// Rules under which a block has most to do: two measures at once, of which one takes powers, and of
/// every subnet the chain buys and root sells.
///
/// No claim on root costs a block step more than a sale: what is paid of claims is measured apart.
pub(super) const COSTLIEST: Rules = Rules {
	share: ShareRule::Blend {
		from: ShareSource::TaoFlow(FlowRule {
			cutoff: 0,
			exponent: FlowRule::MAX_EXPONENT - 1,
			net: true,
		}),
		to: ShareSource::PriceLessBurn(BurnRule { root_proportion: true }),
		blocks: 2 * AGE,
	},
	cap: CapRule::RootProportion,
	overflow: OverflowRule::BuyAndKeep,
	root: RootRule::Sale,
};

/// The block of the first rules that wait.
pub(super) const SOON: u64 = NOW as u64 + 10;

/// `count` subnets in the midst of the costliest blend, as many other rules waiting as can.
///
/// The flows are uneven, of all sorts and those of the chain the larger, some of the miners' alpha is
/// burned, and there is so little root stake that no pool takes the alpha that matches its TAO. It is
/// the turn of as many as can have theirs together, in proportion to all: of the first, and of every
/// tenth behind a gap.
pub(super) fn busy_subnets<T: Config>(count: u16) {
	let gap = 2..=MAX_NETUID - MAX_SUBNETS as u16 + 1;
	let netuids = (1..=MAX_NETUID).filter(|netuid| !gap.contains(netuid)).map(NetUid::new);
	subnets_on::<T>(netuids.take(count.into()).collect());
	RootStake::<T>::put(Tao::new(1_000 * RAO_PER_TAO));
	schedule::<T>(MAX_SCHEDULED_RULES);
	let flow = |tao: i64| Flow { recent: tao, average: i128::from(tao) << 32 };
	for (netuid, number) in NetUids::<T>::get().into_iter().zip(0i64..) {
		let users = flow(3_000_017 * (number % 19) - 7);
		let chain = flow(5_000_011 * (number % 7 + 1));
		let update = Pallet::<T>::update_subnet(netuid, |subnet| {
			subnet.flows = Flows { users, chain };
			subnet.miner_burn = Ratio::from_inner(333_333_333_333_333_333);
		});
		assert!(update.is_ok());
	}
}

/// Whether a block has moved the averages of all subnets, bought from them all and sold to them all.
pub(super) fn all_were_busy<T: Config>() -> bool {
	let (_, subnets) = Pallet::<T>::economy();
	subnets.iter().all(|subnet| {
		let sold = subnet.pending.root_tao;
		subnet.bought > Alpha::ZERO && sold > Tao::ZERO && subnet.flows.users.recent == 0
	})
}

/// Whether the subnets whose turn it is have been told of: 14 of all that there can be.
pub(super) fn all_had_their_turn<T: Config>() -> bool {
	let (now, netuids) = (u64::from(NOW), NetUids::<T>::get());
	let turn: Vec<_> = netuids.iter().filter(|netuid| is_turn_of(**netuid, now)).collect();
	let told = |netuid| SubnetEmaTaoFlow::<T>::get(netuid).is_some_and(|(at, _)| at == now);
	(netuids.len() < MAX_SUBNETS as usize || turn.len() == 14) && turn.into_iter().all(told)
}

/// The costliest rules in force, and `count` others that wait for a block each.
pub(super) fn schedule<T: Config>(count: u32) {
	let scheduled = (SOON..).map(|at| ScheduledRules { at, rules: COSTLIEST });
	let scheduled = BoundedVec::truncate_from(scheduled.take(count as usize).collect());
	RulesInForce::<T>::put(Rulebook { rules: COSTLIEST, since: u64::from(NOW - AGE), scheduled });
}

/// A full root, and a validator who may vote: its coldkey and its hotkey.
pub(super) fn voter<T: Config>() -> (T::AccountId, T::AccountId) {
	electorate::<T>(MAX_ROOT_VALIDATORS);
	let last = MAX_ROOT_VALIDATORS - 1;
	(coldkey::<T>(last), hotkey::<T>(last))
}

/// All subnets, and `count` validators on root who have voted for each of them and for root; their
/// votes are due to be counted.
pub(super) fn electorate<T: Config>(count: u32) {
	subnets::<T>(MAX_SUBNETS as u16);
	populate::<T>(NetUid::ROOT, count);
	Params::<T>::mutate(|params| params.vote.tempo = 1);
	for uid in 0..count {
		let (netuids, weights) = votes(uid);
		let mut row: Vec<_> = netuids.into_iter().zip(weights).collect();
		row.sort_unstable();
		Weights::<T>::insert(NetUid::ROOT, uid as u16, Row::truncate_from(row));
	}
}

/// A vote for all subnets and root, in no order of either.
pub(super) fn votes(uid: u32) -> (Vec<u16>, Vec<u16>) {
	let choices = MAX_SUBNETS + 1;
	let vote = |place: u32| {
		let weight = 10_000 + (uid * 7_919 + place * 104_729) % 50_000;
		((place * 97 % choices) as u16, weight as u16)
	};
	(0..choices).map(vote).unzip()
}

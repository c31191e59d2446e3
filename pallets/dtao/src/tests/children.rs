//! `set_children`: who may lend to whom, when children take their place, and what clients are told.

use super::{life::dissolve, neurons::at, society::*, support::*};
use crate::{
	mock::*, ChildKeys, Event, Families, Family, ParentKeys, PendingChildKeys, PendingChildren,
	MAX_FAMILIES,
};
use dtao_core::NetUid;
use frame_support::{assert_ok, BoundedVec};
use sp_runtime::DispatchResult;

/// The whole of a stake.
pub const ALL: u64 = u64::MAX;

/// Parts and children.
type List = [(u64, AccountId)];

pub fn set_children(
	coldkey: AccountId,
	hotkey: AccountId,
	netuid: NetUid,
	children: &List,
) -> DispatchResult {
	let origin = RuntimeOrigin::signed(coldkey);
	Dtao::set_children(origin, hotkey, netuid, children.to_vec())
}

/// Alice's hotkey asks for children on [`LIVELY`].
fn ask(children: &List) -> DispatchResult {
	set_children(ALICE, ALICE_HOTKEY, LIVELY, children)
}

/// A village whose people wait `delay` blocks for children and may change them every `limit`.
fn waiting(delay: u64, limit: u64, test: impl FnOnce()) {
	with(society(&[village(LIVELY), village(CAPPED)], &[]), || {
		change_settings(|set| (set.children_delay, set.children_rate_limit) = (delay, limit));
		test();
	});
}

fn children_of(parent: AccountId) -> Vec<(u64, AccountId)> {
	ChildKeys::<Test>::get(parent, LIVELY).into_inner()
}

fn parents_of(child: AccountId) -> Vec<(u64, AccountId)> {
	ParentKeys::<Test>::get(child, LIVELY).into_inner()
}

fn pending_of(parent: AccountId) -> Option<(Vec<(u64, AccountId)>, u64)> {
	let told = PendingChildKeys::<Test>::try_get(LIVELY, parent).ok();
	told.map(|(children, due)| (children.into_inner(), due))
}

fn list(children: &List) -> crate::Children<AccountId> {
	BoundedVec::truncate_from(children.to_vec())
}

/// Runs the hook up to and with this block; answers with what it says about children.
fn run_to(block: u32) -> Vec<Event<Test>> {
	let mut told = Vec::new();
	while System::block_number() < block {
		run_blocks(1);
		told.extend(events().into_iter().filter(|event| matches!(event, Event::SetChildren(..))));
	}
	told
}

// Epochs of a village on the first subnet are in blocks 9, 19, 29, …

#[test]
fn children_wait_when_the_delay_has_not_passed() {
	waiting(15, 150, || {
		assert_ok!(ask(&[(7, FIRST), (8, SECOND)]));
		let children = vec![(7, FIRST), (8, SECOND)];
		let scheduled = Event::SetChildrenScheduled(ALICE_HOTKEY, LIVELY, 16, children.clone());
		assert_eq!(events(), [scheduled]);
		assert_eq!(pending_of(ALICE_HOTKEY), Some((children.clone(), 16)));
		let pending = Some(PendingChildren { children: list(&children), due: 16 });
		let family = Family { parent: ALICE_HOTKEY, children: list(&[]), pending, changed_at: 1 };
		assert_eq!(Families::<Test>::get(LIVELY).to_vec(), [family]);

		assert_eq!(run_to(18), []);
		assert_eq!((children_of(ALICE_HOTKEY), parents_of(FIRST)), (vec![], vec![]));
		assert_eq!(run_to(19), [Event::SetChildren(ALICE_HOTKEY, LIVELY, children.clone())]);
		assert_eq!(children_of(ALICE_HOTKEY), children);
		assert_eq!(parents_of(FIRST), [(7, ALICE_HOTKEY)]);
		assert_eq!(parents_of(SECOND), [(8, ALICE_HOTKEY)]);
		assert_eq!(pending_of(ALICE_HOTKEY), None);
		assert_eq!(run_to(40), []);
		assert_eq!(Families::<Test>::get(CAPPED).len(), 0);
	});
}

#[test]
fn children_are_due_when_the_delay_ends_with_an_epoch() {
	waiting(8, 150, || {
		assert_ok!(ask(&[(1, FIRST)]));
		assert_eq!(run_to(9).len(), 1);
	});
	waiting(9, 150, || {
		assert_ok!(ask(&[(1, FIRST)]));
		assert_eq!(run_to(18), []);
		assert_eq!(run_to(19).len(), 1);
	});
}

#[test]
fn children_take_the_place_of_others_when_they_are_set_again() {
	waiting(0, 0, || {
		assert_ok!(ask(&[(1, FIRST), (2, SECOND)]));
		assert_ok!(set_children(coldkey(MINER), MINER, LIVELY, &[(3, SECOND)]));
		run_to(9);
		assert_eq!(parents_of(SECOND), [(2, ALICE_HOTKEY), (3, MINER)]);
		// Children that wait are replaced at once, those in place by an epoch.
		assert_ok!(ask(&[(9, OTHER_MINER)]));
		assert_ok!(ask(&[(4, SECOND), (5, MINER)]));
		assert_eq!(pending_of(ALICE_HOTKEY), Some((vec![(4, SECOND), (5, MINER)], 9)));
		assert_eq!(children_of(ALICE_HOTKEY), [(1, FIRST), (2, SECOND)]);
		assert_eq!(run_to(19).len(), 1);
		assert_eq!(children_of(ALICE_HOTKEY), [(4, SECOND), (5, MINER)]);
		assert_eq!(parents_of(FIRST), []);
		assert!(!ParentKeys::<Test>::contains_key(FIRST, LIVELY));
		assert_eq!(parents_of(SECOND), [(4, ALICE_HOTKEY), (3, MINER)]);
		assert_eq!(parents_of(MINER), [(5, ALICE_HOTKEY)]);
		assert_eq!(parents_of(OTHER_MINER), []);
	});
}

#[test]
fn family_is_forgotten_when_nothing_is_left_of_it() {
	waiting(0, 25, || {
		assert_ok!(ask(&[(1, FIRST)]));
		run_to(25);
		assert_refused(Error::TxRateLimitExceeded, || ask(&[]));
		run_to(26);
		assert_ok!(ask(&[]));
		assert_eq!(children_of(ALICE_HOTKEY), [(1, FIRST)]);
		assert_eq!(run_to(29), [Event::SetChildren(ALICE_HOTKEY, LIVELY, vec![])]);
		assert!(!ChildKeys::<Test>::contains_key(ALICE_HOTKEY, LIVELY));
		assert!(!ParentKeys::<Test>::contains_key(FIRST, LIVELY));
		// Until its rate limit has passed it keeps its place, and its limit.
		run_to(50);
		assert_refused(Error::TxRateLimitExceeded, || ask(&[(1, FIRST)]));
		run_to(58);
		assert_eq!(Families::<Test>::get(LIVELY).len(), 1);
		run_to(59);
		assert!(!Families::<Test>::contains_key(LIVELY));
	});
}

#[test]
fn children_that_wait_never_come_when_the_empty_list_takes_their_place() {
	waiting(0, 0, || {
		assert_ok!(ask(&[(1, FIRST)]));
		assert_ok!(ask(&[]));
		assert_eq!(pending_of(ALICE_HOTKEY), Some((vec![], 1)));
		assert_eq!(run_to(9), [Event::SetChildren(ALICE_HOTKEY, LIVELY, vec![])]);
		assert!(!Families::<Test>::contains_key(LIVELY));
	});
}

#[test]
fn change_is_refused_when_the_last_was_too_short_ago() {
	waiting(0, 150, || {
		assert_ok!(ask(&[(1, FIRST)]));
		for block in [1, 2, 150] {
			at(block);
			assert_refused(Error::TxRateLimitExceeded, || ask(&[(2, FIRST)]));
		}
		// Another subnet and another hotkey have their own.
		assert_ok!(set_children(ALICE, ALICE_HOTKEY, CAPPED, &[(1, FIRST)]));
		assert_ok!(set_children(coldkey(MINER), MINER, LIVELY, &[(1, FIRST)]));
		at(151);
		assert_ok!(ask(&[(2, FIRST)]));
		at(152);
		assert_refused(Error::TxRateLimitExceeded, || ask(&[]));
	});
}

#[test]
fn children_are_refused_when_they_can_not_be() {
	waiting(0, 0, || {
		let six = [1, 2, 3, 4, 5, 6].map(|child| (1, 100 + child));
		assert_refused(Error::TooManyChildren, || ask(&six));
		assert_ok!(ask(&six[..5]));
		assert_refused(Error::InvalidChild, || ask(&[(1, FIRST), (1, ALICE_HOTKEY)]));
		assert_refused(Error::DuplicateChild, || ask(&[(1, FIRST), (1, SECOND), (2, FIRST)]));
		assert_refused(Error::ProportionOverflow, || ask(&[(ALL, FIRST), (1, SECOND)]));
		assert_refused(Error::ProportionOverflow, || ask(&[(1, FIRST), (0, SECOND)]));
		assert_ok!(ask(&[(ALL - 1, FIRST), (1, SECOND)]));
		assert_ok!(ask(&[(ALL, FIRST)]));
	});
}

#[test]
fn hotkey_is_refused_when_it_is_a_parent_of_its_child() {
	waiting(100, 0, || {
		let back = || set_children(coldkey(FIRST), FIRST, LIVELY, &[(1, 5), (1, ALICE_HOTKEY)]);
		assert_ok!(ask(&[(1, FIRST)]));
		// It waits.
		assert_refused(Error::InvalidChild, back);
		change_settings(|set| set.children_delay = 0);
		assert_ok!(ask(&[(1, FIRST)]));
		run_to(9);
		// It is in its place.
		assert_refused(Error::InvalidChild, back);
		assert_ok!(ask(&[]));
		assert_refused(Error::InvalidChild, back);
		run_to(19);
		assert_ok!(back());
		assert_refused(Error::InvalidChild, || ask(&[(1, FIRST)]));
		// Elsewhere they are no family.
		assert_ok!(set_children(ALICE, ALICE_HOTKEY, CAPPED, &[(1, FIRST)]));
	});
}

#[test]
fn child_may_have_children_when_they_are_not_its_parents() {
	waiting(0, 0, || {
		assert_ok!(ask(&[(1, FIRST)]));
		assert_ok!(set_children(coldkey(FIRST), FIRST, LIVELY, &[(1, SECOND)]));
		assert_ok!(set_children(coldkey(SECOND), SECOND, LIVELY, &[(1, ALICE_HOTKEY)]));
		run_to(9);
		assert_eq!(parents_of(ALICE_HOTKEY), [(1, SECOND)]);
	});
}

#[test]
fn neither_has_to_be_registered_when_children_are_set() {
	waiting(0, 0, || {
		assert_ok!(ask(&[(1, UNKNOWN_HOTKEY)]));
		run_to(9);
		assert_eq!(parents_of(UNKNOWN_HOTKEY), [(1, ALICE_HOTKEY)]);
	});
}

#[test]
fn stake_is_needed_when_there_is_a_threshold() {
	// Root weighs 18 %.
	let half = position(LIVELY, ALICE_HOTKEY, BOB, TAO / 2);
	let root = position(NetUid::ROOT, ALICE_HOTKEY, BOB, 10 * TAO);
	with(society(&[village(LIVELY)], &[half, root]), || {
		change_settings(|set| (set.children_delay, set.children_rate_limit) = (0, 0));
		let weight = Dtao::own_stake_weight(LIVELY, &ALICE_HOTKEY);
		assert_eq!(weight, TAO / 2 + 1_799_999_999);
		change_settings(|set| set.stake_threshold = weight + 1);
		assert_refused(Error::NotEnoughStakeToSetChildkeys, || ask(&[(1, FIRST)]));
		assert_ok!(ask(&[]));
		change_settings(|set| set.stake_threshold = weight);
		// What is lent is still one's own; what is inherited is not.
		for _ in 0..2 {
			assert_ok!(ask(&[(ALL, FIRST)]));
			Dtao::activate_children(LIVELY);
			assert_eq!(Dtao::stake_weight(LIVELY, &ALICE_HOTKEY), 0);
		}
		assert_eq!(Dtao::stake_weight(LIVELY, &FIRST), weight);
		assert_refused(Error::NotEnoughStakeToSetChildkeys, || {
			set_children(coldkey(FIRST), FIRST, LIVELY, &[(1, SECOND)])
		});
	});
}

#[test]
fn family_is_refused_when_there_are_as_many_as_can() {
	waiting(0, 0, || {
		let parents = 1_000..1_000 + AccountId::from(MAX_FAMILIES);
		for parent in parents.chain([2_000]) {
			assert_ok!(Dtao::try_associate_hotkey(RuntimeOrigin::signed(ALICE), parent));
		}
		for parent in 1_000..1_000 + AccountId::from(MAX_FAMILIES) {
			assert_ok!(set_children(ALICE, parent, LIVELY, &[(1, FIRST)]));
		}
		let late = || set_children(ALICE, 2_000, LIVELY, &[(1, FIRST)]);
		assert_refused(Error::TooManyFamilies, late);
		assert_eq!(run_to(9).len(), MAX_FAMILIES as usize);
		assert_eq!(parents_of(FIRST).len(), MAX_FAMILIES as usize);
		// Those that are there may change, and make room.
		assert_ok!(set_children(ALICE, 1_000, LIVELY, &[(2, FIRST)]));
		assert_ok!(set_children(ALICE, 1_000, LIVELY, &[]));
		run_to(19);
		assert_ok!(late());
	});
}

#[test]
fn family_of_the_least_stake_goes_when_another_has_more() {
	waiting(0, 0, || {
		let parents: Vec<_> = (1_000..1_000 + AccountId::from(MAX_FAMILIES)).collect();
		for parent in &parents {
			assert_ok!(Dtao::try_associate_hotkey(RuntimeOrigin::signed(ALICE), *parent));
			assert_ok!(set_children(ALICE, *parent, LIVELY, &[(1, FIRST)]));
		}
		run_to(9);
		// One with some stake, one with more; of the others the first goes.
		assert_ok!(Dtao::try_associate_hotkey(RuntimeOrigin::signed(ALICE), 2_000));
		assert_ok!(add(ALICE, 1_000, NetUid::ROOT, TAO));
		assert_refused(Error::TooManyFamilies, || {
			set_children(ALICE, 2_000, LIVELY, &[(1, FIRST)])
		});
		assert_ok!(add(ALICE, 2_000, NetUid::ROOT, 2 * TAO));
		assert_ok!(set_children(ALICE, 2_000, LIVELY, &[(1, FIRST)]));
		assert!(events().contains(&Event::SetChildren(1_001, LIVELY, vec![])));
		assert_eq!(children_of(1_001), []);
		assert!(!parents_of(FIRST).contains(&(1, 1_001)));
		assert!(parents_of(FIRST).contains(&(1, 1_000)));
		run_to(19);
		assert_eq!(children_of(2_000), [(1, FIRST)]);
	});
}

#[test]
fn no_children_found_no_family() {
	waiting(0, 0, || {
		assert_ok!(set_children(ALICE, ALICE_HOTKEY, LIVELY, &[]));
		assert!(Families::<Test>::get(LIVELY).is_empty());
	});
}

#[test]
fn call_is_refused_when_the_place_or_the_caller_is_wrong() {
	waiting(0, 0, || {
		let refused = |error, coldkey, hotkey, netuid| {
			assert_refused(error, || set_children(coldkey, hotkey, netuid, &[(1, FIRST)]));
		};
		let on_root = Error::RegistrationNotPermittedOnRootSubnet;
		refused(on_root, ALICE, ALICE_HOTKEY, NetUid::ROOT);
		refused(Error::SubnetNotExists, ALICE, ALICE_HOTKEY, UNKNOWN);
		refused(Error::NonAssociatedColdKey, BOB, ALICE_HOTKEY, LIVELY);
		refused(Error::NonAssociatedColdKey, ALICE, UNKNOWN_HOTKEY, LIVELY);
		// The account of zeros, which hotkeys of nobody seem to belong to.
		refused(Error::NonAssociatedColdKey, 0, UNKNOWN_HOTKEY, LIVELY);
		assert_only_signed(|origin| Dtao::set_children(origin, ALICE_HOTKEY, LIVELY, vec![]));
	});
}

#[test]
fn checks_come_in_their_order_when_several_fail() {
	waiting(0, 150, || {
		assert_ok!(ask(&[(1, FIRST)]));
		change_settings(|set| set.stake_threshold = 1);
		let list = |faults: [bool; 4]| {
			let [long, invalid, twice, large] = faults;
			let part = if large { ALL } else { 1 };
			let child = if invalid { ALICE_HOTKEY } else { MINER };
			let second = if twice { FIRST } else { SECOND };
			let mut children = vec![(part, FIRST), (part, second), (1, child)];
			children.extend((0..if long { 3 } else { 0 }).map(|more| (1, 500 + more)));
			children
		};
		let refused = |error, faults| assert_refused(error, || ask(&list(faults)));
		refused(Error::TooManyChildren, [true; 4]);
		refused(Error::InvalidChild, [false, true, true, true]);
		refused(Error::DuplicateChild, [false, false, true, true]);
		refused(Error::ProportionOverflow, [false, false, false, true]);
		refused(Error::NotEnoughStakeToSetChildkeys, [false; 4]);
		change_settings(|set| set.stake_threshold = 0);
		refused(Error::TxRateLimitExceeded, [false; 4]);
		let elsewhere =
			|coldkey, netuid| set_children(coldkey, ALICE_HOTKEY, netuid, &list([true; 4]));
		assert_refused(Error::NonAssociatedColdKey, || elsewhere(BOB, LIVELY));
		assert_refused(Error::SubnetNotExists, || elsewhere(BOB, UNKNOWN));
	});
}

#[test]
fn families_are_forgotten_when_their_subnet_is_dissolved() {
	waiting(0, 0, || {
		assert_ok!(ask(&[(1, FIRST), (2, UNKNOWN_HOTKEY)]));
		run_to(9);
		assert_ok!(ask(&[(3, SECOND)]));
		assert_ok!(set_children(ALICE, ALICE_HOTKEY, CAPPED, &[(1, FIRST)]));
		assert_ok!(dissolve(LIVELY));
		assert_refused(Error::SubnetNotExists, || ask(&[]));
		assert!(Families::<Test>::contains_key(LIVELY));
		assert_eq!(run_to(10), []);
		assert!(!Families::<Test>::contains_key(LIVELY));
		let told = |netuid: NetUid| {
			let by_parent = ChildKeys::<Test>::iter_keys().filter(|(_, on)| *on == netuid).count();
			let by_child = ParentKeys::<Test>::iter_keys().filter(|(_, on)| *on == netuid).count();
			by_parent + by_child + PendingChildKeys::<Test>::iter_prefix(netuid).count()
		};
		assert_eq!((told(LIVELY), told(CAPPED)), (0, 1));
	});
}

//! Families broken by hand: every check of them is seen to fail.

use super::{children::ALL, inheritance::lend, society::*};
use crate::{mock::*, *};
use frame_support::{assert_ok, BoundedVec};
use sp_runtime::DispatchError;

/// Breaks a village in which Alice's hotkey lends and asks for other children, and sees the check fail
/// with `message`.
#[track_caller]
fn assert_broken(message: &'static str, fault: impl FnOnce()) {
	externalities(society(&[village(LIVELY)], &[])).execute_with(|| {
		lend(ALICE, ALICE_HOTKEY, &[(1, FIRST), (2, SECOND)]);
		assert_ok!(super::children::set_children(ALICE, ALICE_HOTKEY, LIVELY, &[(1, MINER)]));
		assert_ok!(Dtao::set_childkey_take(
			RuntimeOrigin::signed(coldkey(FIRST)),
			FIRST,
			LIVELY,
			1
		));
		assert_invariants();
		fault();
		assert_eq!(Dtao::do_try_state(), Err(DispatchError::Other(message)));
	});
}

/// Changes the truth alone.
fn change_truth(change: impl FnOnce(&mut Family<AccountId>)) {
	Families::<Test>::mutate(LIVELY, |families| change(&mut families[0]));
}

/// Changes the truth and what is told of it.
fn change_all(change: impl FnOnce(&mut Family<AccountId>)) {
	Dtao::change_families(LIVELY, |families| change(&mut families[0]));
}

fn list(children: &[(u64, AccountId)]) -> Children<AccountId> {
	BoundedVec::truncate_from(children.to_vec())
}

#[test]
fn check_fails_when_a_family_is_impossible() {
	assert_broken("an empty list of families", || {
		Families::<Test>::insert(LIVELY, BoundedVec::default())
	});
	assert_broken("a parent has two families", || {
		Families::<Test>::mutate(LIVELY, |families| {
			let twin = families[0].clone();
			assert_ok!(families.try_push(twin).map_err(|_| ()));
		});
	});
	assert_broken("a parent that nobody owns", || {
		change_all(|family| family.parent = UNKNOWN_HOTKEY)
	});
	assert_broken("a family of the future", || change_all(|family| family.changed_at = 2));
	assert_broken("a parent is its own child", || {
		change_all(|family| family.children = list(&[(1, ALICE_HOTKEY)]))
	});
	assert_broken("a child is there twice", || {
		change_all(|family| family.children = list(&[(1, FIRST), (1, FIRST)]))
	});
	assert_broken("a child has no part", || {
		change_all(|family| family.children = list(&[(0, FIRST)]))
	});
	assert_broken("children have more than the whole", || {
		let pending = PendingChildren { children: list(&[(ALL, FIRST), (1, SECOND)]), due: 1 };
		change_all(|family| family.pending = Some(pending))
	});
	assert_broken("a child is its parent's parent", || {
		let back = Family {
			parent: MINER,
			children: list(&[(1, ALICE_HOTKEY)]),
			pending: None,
			changed_at: 1,
		};
		let pushed = Dtao::change_families(LIVELY, |families| families.try_push(back));
		assert_ok!(pushed.map_err(|_| ()));
	});
}

#[test]
fn check_fails_when_a_copy_differs() {
	assert_broken("the published children differ", || {
		change_truth(|family| family.children = list(&[(1, FIRST)]))
	});
	assert_broken("the published pending children differ", || {
		change_truth(|family| family.pending = None)
	});
	assert_broken("the published parents differ", || {
		ParentKeys::<Test>::remove(FIRST, LIVELY);
	});
	assert_broken("children of no family", || ChildKeys::<Test>::insert(MINER, LIVELY, list(&[])));
	assert_broken("pending children of none", || {
		PendingChildKeys::<Test>::insert(LIVELY, MINER, (list(&[]), 1))
	});
	assert_broken("parents of no family", || {
		ParentKeys::<Test>::insert(MINER, LIVELY, BoundedVec::default())
	});
}

#[test]
fn check_fails_when_a_take_is_impossible() {
	assert_broken("a childkey take without a uid", || {
		ChildkeyTake::<Test>::insert(ALICE_HOTKEY, LIVELY, 1)
	});
	assert_broken("a childkey take above the highest", || {
		ChildkeyTake::<Test>::insert(FIRST, LIVELY, MAX_TAKE + 1)
	});
	let never = "a raise of a childkey take that never was";
	assert_broken(never, || LastChildkeyTakeIncrease::<Test>::insert(LIVELY, SECOND, 1));
	assert_broken(never, || LastChildkeyTakeIncrease::<Test>::insert(LIVELY, FIRST, 2));
}

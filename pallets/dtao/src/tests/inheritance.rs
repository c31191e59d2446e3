//! What children validate with, and what they and their parents are paid. Stake is never lost on the way.

use super::{children::*, payout::*, society::*, support::*};
use crate::{
	mock::*, ChildkeyTake, EpochResults, Event, GenesisConfig, SubnetOwnerHotkey, WeightInfo,
};
use dtao_core::NetUid;
use frame_support::{assert_ok, traits::Hooks, weights::Weight};

const ROOT: NetUid = NetUid::ROOT;

/// The stake of Alice with her hotkey, which has no uid.
fn alices(amount: u64) -> crate::Position<AccountId> {
	position(LIVELY, ALICE_HOTKEY, ALICE, amount)
}

fn alices_stake() -> u64 {
	stake(LIVELY, ALICE_HOTKEY, ALICE)
}

/// Lets children validate on [`LIVELY`] at once.
pub fn lend(coldkey: AccountId, parent: AccountId, children: &[(u64, AccountId)]) {
	change_settings(|set| (set.children_delay, set.children_rate_limit) = (0, 0));
	assert_ok!(set_children(coldkey, parent, LIVELY, children));
	Dtao::activate_children(LIVELY);
	assert_invariants();
}

/// [`fairly`], with the first validator as Alice's child for this part of her stake.
fn with_child(positions: &[crate::Position<AccountId>], part: u64, test: impl FnOnce()) {
	fairly(positions, || {
		take(ALICE_HOTKEY, 0);
		lend(ALICE, ALICE_HOTKEY, &[(part, FIRST)]);
		test();
	});
}

#[test]
fn child_earns_for_its_parent_when_it_has_no_stake_itself() {
	with_child(&[alices(TAO)], ALL, || {
		license(LIVELY);
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.permits.to_vec(), [true, true, false, false, false]);
		assert_eq!(result.stake.to_vec(), [0, TAO, 0, 0, 0]);
		vote(LIVELY, 1, &[(3, 1), (4, 3)]);
		let expected = Paid { miners: 400, validators: TAO, ..Paid::default() };
		assert_eq!(paid(0, 400, TAO, 0), expected);
		assert_eq!([MINER, OTHER_MINER].map(own_stake), [100, 300]);
		assert_eq!((alices_stake(), own_stake(FIRST)), (2 * TAO, 0));
		// Its work has earned all, though nothing was paid with it; who has no uid isn't told of.
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.emission.to_vec(), [0, TAO, 0, 100, 300]);
		assert_eq!(result.alpha_dividends.to_vec(), [0; 5]);
		assert_eq!(result.tao_dividends.to_vec(), [0; 5]);
	});
}

#[test]
fn child_keeps_its_take_when_its_parent_is_anothers() {
	// Row 110: upstream's take is a tenth but for 0.00001.
	with_child(&[alices(TAO)], ALL, || {
		ChildkeyTake::<Test>::insert(FIRST, LIVELY, 6_553);
		assert_eq!(paid(0, 0, TAO, 0).validators, TAO);
		assert_eq!(alices_stake(), TAO + 900_007_630);
		assert_eq!(own_stake(FIRST), 99_992_370);
	});
	// A nominator of the child has a part in the take.
	let nominated = position(LIVELY, FIRST, NOMINATOR, 1);
	with_child(&[alices(TAO), nominated], ALL, || {
		ChildkeyTake::<Test>::insert(FIRST, LIVELY, 6_553);
		paid(0, 0, TAO, 0);
		assert_eq!(own_stake(FIRST), 0);
		assert_eq!(stake(LIVELY, FIRST, NOMINATOR), TAO + 1 - (alices_stake() - TAO));
	});
}

#[test]
fn nothing_is_taken_when_parent_and_child_have_one_owner() {
	const OTHER: AccountId = 77;
	let owner = coldkey(FIRST);
	let mut genesis = society(&[village(LIVELY)], &[position(LIVELY, OTHER, owner, TAO)]);
	genesis.hotkeys.push((OTHER, owner));
	with(genesis, || {
		lend(owner, OTHER, &[(ALL, FIRST)]);
		ChildkeyTake::<Test>::insert(FIRST, LIVELY, crate::MAX_TAKE);
		assert_eq!(paid(0, 0, TAO, 0).validators, TAO);
		assert_eq!((stake(LIVELY, OTHER, owner), own_stake(FIRST)), (2 * TAO, 0));
	});
}

#[test]
fn both_earn_alike_when_both_contribute_alike() {
	let positions = [FIRST, SECOND].map(|hotkey| [own(hotkey, TAO), on_root(hotkey, TAO)]).concat();
	// Row 111: launch paid the half of this, as in row 105; row 111b: the TAO.
	fairly(&positions, || {
		lend(coldkey(FIRST), FIRST, &[(ALL, SECOND)]);
		license(LIVELY);
		assert_eq!(EpochResults::<Test>::get(LIVELY).stake.to_vec(), [0, 0, 4 * TAO, 0, 0]);
		paid(0, 0, TAO, TAO);
		assert_eq!([FIRST, SECOND].map(own_stake), [TAO + 500_000_000; 2]);
		assert_eq!([FIRST, SECOND].map(root_stake_of), [TAO + 500_000_000; 2]);
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.permits.to_vec(), [true, false, true, false, false]);
		assert_eq!(result.emission.to_vec(), [0, 0, TAO, 0, 0]);
		assert_eq!(result.alpha_dividends.to_vec(), [0, TAO / 2, TAO / 2, 0, 0]);
		assert_eq!(result.tao_dividends.to_vec(), [0, TAO / 2, TAO / 2, 0, 0]);
	});
	// Row 111d: likewise; half of `u64::MAX` is a rao less than a half.
	fairly(&positions, || {
		lend(coldkey(FIRST), FIRST, &[(ALL / 2, SECOND)]);
		paid(0, 0, TAO, 0);
		assert_eq!([FIRST, SECOND].map(own_stake), [1_500_000_001, 1_499_999_999]);
		let emission = EpochResults::<Test>::get(LIVELY).emission;
		// What the second's stake has earned for the first is rounded to its 32 binary digits.
		assert_eq!(emission.to_vec(), [0, 250_000_002, 749_999_998, 0, 0]);
	});
}

#[test]
fn parts_are_roots_as_the_own_stakes_are_when_they_are_of_other_kinds() {
	let on_root = position(ROOT, ALICE_HOTKEY, ALICE, TAO);
	with_child(&[on_root, own(FIRST, TAO)], ALL, || {
		assert_eq!(paid(0, 0, 700, 500), Paid { validators: 700, root: 500, ..Paid::default() });
		// The parent has TAO alone, the child alpha alone.
		assert_eq!((stake(ROOT, ALICE_HOTKEY, ALICE), alices_stake()), (TAO + 500, 0));
		assert_eq!((own_stake(FIRST), root_stake_of(FIRST)), (TAO + 700, 0));
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.emission.to_vec(), [0, 700, 0, 0, 0]);
		assert_eq!(result.tao_dividends.to_vec(), [0; 5]);
	});
}

#[test]
fn parents_take_is_its_own_when_nominators_stake_with_it() {
	let nominated = position(LIVELY, ALICE_HOTKEY, NOMINATOR, 3 * TAO);
	with_child(&[alices(TAO), nominated], ALL, || {
		// 13,107 of 65,535 are a fifth.
		take(ALICE_HOTKEY, 13_107);
		paid(0, 0, 1_000_000, 0);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, NOMINATOR), 3 * TAO + 600_000);
		assert_eq!(stake_pool(LIVELY, ALICE_HOTKEY).map(|pool| pool.0), Some(4 * TAO + 1_000_000));
	});
}

#[test]
fn cut_and_dividend_are_both_paid_when_the_owners_hotkey_is_a_parent_without_a_uid() {
	with_child(&[alices(TAO)], ALL, || {
		SubnetOwnerHotkey::<Test>::insert(LIVELY, ALICE_HOTKEY);
		let expected = Paid { owner: TAO, validators: TAO, ..Paid::default() };
		assert_eq!(paid(TAO, 0, TAO, 0), expected);
		// The owner's cut has a part in the dividend.
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, OWNER), 1_500_000_000);
		assert_eq!(alices_stake(), 1_500_000_000);
	});
}

#[test]
fn part_lies_idle_when_the_child_has_no_uid() {
	fairly(&[own(FIRST, 3 * TAO), own(SECOND, TAO)], || {
		lend(coldkey(FIRST), FIRST, &[(ALL, UNKNOWN_HOTKEY)]);
		paid(0, 0, TAO, 0);
		assert_eq!([FIRST, SECOND].map(own_stake), [3 * TAO, 2 * TAO]);
		// Nobody's stake counts, so nobody earns.
		lend(coldkey(SECOND), SECOND, &[(ALL, UNKNOWN_HOTKEY)]);
		assert_eq!(paid(0, 0, 5, 0), Paid { unearned: 5, ..Paid::default() });
	});
}

#[test]
fn inherited_stake_counts_when_weights_are_set_or_neurons_are_pruned() {
	with_child(&[alices(TAO), own(SECOND, TAO / 2)], ALL, || {
		change_settings(|set| set.stake_threshold = TAO);
		let has_say = |hotkey: AccountId| Dtao::ensure_has_say(LIVELY, &hotkey).is_ok();
		assert_eq!([FIRST, SECOND].map(has_say), [true, false]);
		change_settings(|set| set.stake_threshold = 0);
		paid(0, 0, TAO, 0);
		let neurons = crate::Neurons::<Test>::get(LIVELY);
		let hyperparams = Dtao::hyperparams(LIVELY);
		let hyperparams = crate::Hyperparams { immunity_period: 0, ..hyperparams };
		// All of the child's dividends are its parent's, and still it has earned the most.
		let emission = EpochResults::<Test>::get(LIVELY).emission;
		assert_eq!(emission.to_vec(), [0, 666_666_667, 333_333_333, 0, 0]);
		assert_eq!(Dtao::uid_to_prune(LIVELY, &neurons, &hyperparams), Some(3));
	});
}

#[test]
fn inheritance_ends_when_children_are_revoked() {
	with_child(&[alices(TAO), own(SECOND, TAO)], ALL, || {
		lend(ALICE, ALICE_HOTKEY, &[]);
		paid(0, 0, TAO, 0);
		assert_eq!((alices_stake(), own_stake(SECOND)), (TAO, 2 * TAO));
	});
}

#[test]
fn last_epoch_pays_parents_when_the_subnet_is_dissolved() {
	with_child(&[alices(TAO)], ALL, || {
		earn(LIVELY, 0, 0, TAO, 0);
		assert_ok!(super::life::dissolve(LIVELY));
		run_blocks(1);
		assert_eq!(Paid::told(), Paid { validators: TAO, ..Paid::default() });
		assert_eq!(alices_stake(), 2 * TAO);
	});
}

#[test]
fn epoch_costs_more_when_there_are_families() {
	let genesis: GenesisConfig<Test> = society(&[village(LIVELY)], &[alices(TAO)]);
	externalities(genesis).execute_with(|| {
		lend(ALICE, ALICE_HOTKEY, &[(1, FIRST)]);
		System::set_block_number(9);
		let used: Weight = Dtao::on_initialize(9);
		assert!(events().iter().any(|event| matches!(event, Event::EpochPaid { .. })));
		let expected = TestWeights::on_initialize(1).saturating_add(Dtao::epoch_weight(5, 0, 1));
		assert_eq!(used, expected);
		let family = TestWeights::epoch_families(1).saturating_sub(TestWeights::epoch_families(0));
		let without = Dtao::epoch_weight(5, 0, 0);
		assert_eq!(Dtao::epoch_weight(5, 0, 1), without.saturating_add(family));
	});
}

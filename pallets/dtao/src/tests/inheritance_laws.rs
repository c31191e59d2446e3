//! Whatever families there are, every rao has a place, and what a hotkey validates with is the same
//! wherever it is asked for.

use super::{children::*, inheritance::lend, payout::*, society::*, support::*};
use crate::{mock::*, ChildkeyTake, EpochResults, MAX_TAKE};
use dtao_core::NetUid;
use proptest::{collection::vec, prelude::*};

/// Everybody who may have children: neurons, and parents without a uid.
const PARENTS: [(AccountId, AccountId); 4] = [
	(coldkey(FIRST), FIRST),
	(coldkey(SECOND), SECOND),
	(ALICE, ALICE_HOTKEY),
	(ALICE, ALICE_HOTKEY + 1),
];

/// Everybody who may be a child: those, miners, and who never registered.
const CHILDREN: [AccountId; 6] =
	[FIRST, SECOND, MINER, ALICE_HOTKEY, ALICE_HOTKEY + 1, UNKNOWN_HOTKEY];

fn amount() -> impl Strategy<Value = u64> {
	prop_oneof![4 => 1u64..5_000_000_000_000, 1 => Just(0), 1 => 1u64..9]
}

/// Parts that fit the whole, and their children; some lists are refused.
fn lists() -> impl Strategy<Value = [Vec<(u64, usize)>; 4]> {
	let part = prop_oneof![3 => 1..=ALL / 3, 1 => Just(ALL)];
	prop::array::uniform4(vec((part, 0..CHILDREN.len()), 0..4))
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..Default::default() })]

	#[test]
	fn parts_sum_to_the_pots_whatever_families_there_are(
		alpha in prop::array::uniform4(amount()),
		root in prop::array::uniform4(amount()),
		lists in lists(),
		takes in prop::array::uniform4(0..=MAX_TAKE),
		rows in prop::array::uniform2(prop::array::uniform5(any::<u16>())),
		pots in prop::array::uniform4(0u64..1_000_000_000_000),
	) {
		let stakes = PARENTS.iter().zip(alpha.iter().zip(&root));
		let positions = stakes.flat_map(|((coldkey, hotkey), (alpha, root))| [
			position(LIVELY, *hotkey, *coldkey, *alpha),
			position(NetUid::ROOT, *hotkey, *coldkey, *root),
		]);
		let positions: Vec<_> = positions.filter(|position| position.amount > 0).collect();
		let mut genesis = society(&[village(LIVELY)], &positions);
		genesis.hotkeys.push((ALICE_HOTKEY + 1, ALICE));
		with(genesis, || {
			change_settings(|set| (set.children_delay, set.children_rate_limit) = (0, 0));
			for ((coldkey, parent), list) in PARENTS.iter().zip(&lists) {
				let list: Vec<_> = list.iter().map(|(part, to)| (*part, CHILDREN[*to])).collect();
				// Not every list is sound.
				let _ = set_children(*coldkey, *parent, LIVELY, &list);
			}
			// One that is.
			lend(ALICE, ALICE_HOTKEY + 1, &[(ALL / 2, MINER)]);
			for (hotkey, part) in [FIRST, SECOND, MINER, OTHER_MINER].into_iter().zip(takes) {
				ChildkeyTake::<Test>::insert(hotkey, LIVELY, part);
				take(hotkey, part);
			}
			license(LIVELY);
			let told = EpochResults::<Test>::get(LIVELY).stake.to_vec();
			let asked = [OWNER_HOTKEY, FIRST, SECOND, MINER, OTHER_MINER]
				.map(|hotkey| Dtao::stake_weight(LIVELY, &hotkey));
			assert_eq!(told, asked);
			for (uid, row) in (1..).zip(rows) {
				vote(LIVELY, uid, &(0..).zip(row).collect::<Vec<_>>());
			}
			// Twice, so that bonds are at work.
			for _ in 0..2 {
				let [owner, miners, validators, tao] = pots;
				let paid = paid(owner, miners, validators, tao);
				let earned: u64 = EpochResults::<Test>::get(LIVELY).emission.iter().sum();
				assert_eq!(earned + paid.unearned, miners + validators);
			}
		});
	}
}

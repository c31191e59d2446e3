//! Random lives of subnets: they come, start, trade, give way and go, in whatever order, and every
//! invariant holds after each step.

use super::{life::*, support::*};
use crate::{mock::*, NetUids, Settings};
use dtao_core::{NetUid, Tao};
use proptest::{collection::vec, prelude::*};
use sp_runtime::DispatchResult;

/// One thing that happens on the chain.
#[derive(Clone, Debug)]
enum Action {
	Blocks(u32),
	Register { coldkey: AccountId, hotkey: AccountId },
	Start { coldkey: AccountId, nth: usize },
	Dissolve { nth: usize },
	Mark { coldkey: AccountId, nth: usize, symbol: usize },
	Add { coldkey: AccountId, hotkey: AccountId, nth: usize, tao: u64 },
	Remove { coldkey: AccountId, hotkey: AccountId, nth: usize, part: u64 },
}

/// The netuid at this place in the list, or one that nobody has.
fn nth(nth: usize) -> NetUid {
	NetUids::<Test>::get().get(nth).copied().unwrap_or(UNKNOWN)
}

impl Action {
	fn run(&self) -> DispatchResult {
		match *self {
			Self::Blocks(blocks) => {
				run_blocks(blocks);
				Ok(())
			},
			Self::Register { coldkey, hotkey } => register(coldkey, hotkey),
			Self::Start { coldkey, nth: place } => start(coldkey, nth(place)),
			Self::Dissolve { nth: place } => dissolve(nth(place)),
			Self::Mark { coldkey, nth: place, symbol } => {
				let symbol = crate::symbols::catalogue().nth(symbol).expect("there are many");
				let origin = RuntimeOrigin::signed(coldkey);
				Dtao::update_symbol(origin, nth(place), symbol.into_inner())
			},
			Self::Add { coldkey, hotkey, nth: place, tao } => add(coldkey, hotkey, nth(place), tao),
			Self::Remove { coldkey, hotkey, nth: place, part } => {
				let netuid = nth(place);
				remove(coldkey, hotkey, netuid, stake(netuid, hotkey, coldkey) / part)
			},
		}
	}
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
	let coldkey = || ALICE..=BOB;
	let hotkey = || ALICE_HOTKEY..ALICE_HOTKEY + 3;
	let place = || 0usize..5;
	let action = prop_oneof![
		3 => (1u32..4).prop_map(Action::Blocks),
		3 => (coldkey(), hotkey()).prop_map(|(coldkey, hotkey)| Action::Register { coldkey, hotkey }),
		3 => (coldkey(), place()).prop_map(|(coldkey, nth)| Action::Start { coldkey, nth }),
		1 => place().prop_map(|nth| Action::Dissolve { nth }),
		1 => (coldkey(), place(), 0usize..9)
			.prop_map(|(coldkey, nth, symbol)| Action::Mark { coldkey, nth, symbol }),
		4 => (coldkey(), hotkey(), place(), 1u64..100 * TAO)
			.prop_map(|(coldkey, hotkey, nth, tao)| Action::Add { coldkey, hotkey, nth, tao }),
		2 => (coldkey(), hotkey(), place(), 1u64..4)
			.prop_map(|(coldkey, hotkey, nth, part)| Action::Remove { coldkey, hotkey, nth, part }),
	];
	vec(action, 1..60)
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 32,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn books_balance_when_subnets_come_and_go(actions in actions(), limit in 1u16..5) {
		let settings = Settings {
			min_lock: Tao::new(10 * TAO),
			lock_reduction_interval: 3,
			subnet_limit: limit,
			network_immunity_period: 2,
			..Settings::development()
		};
		with(bare(settings), || {
			for action in actions {
				let before = storage_root();
				if action.run().is_err() {
					assert_eq!(storage_root(), before, "{action:?} failed and changed the storage");
				}
				assert_invariants();
			}
			run_until_dissolved();
		});
	}
}

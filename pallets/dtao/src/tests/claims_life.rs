//! Random lives of root stake that earns alpha: every invariant holds after each step, and what can be
//! claimed is what the stake of the moment has earned.

use super::{claims::*, life::*, shifts::Part, society::*, support::*};
use crate::{mock::*, Event, RootClaimTypeEnum, Subnets};
use dtao_core::NetUid;
use frame_support::traits::fungible::Mutate;
use proptest::{collection::vec, prelude::*, sample::select};
use sp_runtime::DispatchResult;

/// One thing that happens.
#[derive(Clone, Debug)]
enum Action {
	/// Root earns alpha and TAO on a subnet, whose epoch follows.
	Harvest(NetUid, u64, u64),
	Add(AccountId, AccountId, u64),
	Remove(AccountId, AccountId, Part),
	Move(AccountId, [AccountId; 2], Part),
	Give([AccountId; 2], AccountId, Part),
	Claim(AccountId, Vec<NetUid>),
	Choose(AccountId, RootClaimTypeEnum),
	Blocks(u32),
	Dissolve(NetUid),
}

const ROOT: NetUid = NetUid::ROOT;

impl Action {
	fn run(&self) -> DispatchResult {
		let held = |who, hotkey, part: Part| part.of(stake(ROOT, hotkey, who));
		match *self {
			Self::Harvest(netuid, alpha, tao) => {
				if Subnets::<Test>::contains_key(netuid) {
					earn_for_root(netuid, alpha);
					earn(netuid, 0, 0, 0, tao);
					pay(netuid)?;
				}
				Ok(())
			},
			Self::Add(who, hotkey, tao) => add(who, hotkey, ROOT, tao),
			Self::Remove(who, hotkey, part) => remove(who, hotkey, ROOT, held(who, hotkey, part)),
			Self::Move(who, [from, to], part) => {
				move_stake(who, (from, ROOT), (to, ROOT), held(who, from, part))
			},
			Self::Give([from, to], hotkey, part) => {
				transfer(from, to, hotkey, [ROOT; 2], held(from, hotkey, part))
			},
			Self::Claim(who, ref netuids) => claim(who, netuids),
			Self::Choose(who, ref choice) => choose(who, choice.clone()),
			Self::Blocks(blocks) => {
				run_blocks(blocks);
				Ok(())
			},
			Self::Dissolve(netuid) => dissolve(netuid),
		}
	}
}

fn coldkeys() -> impl Strategy<Value = AccountId> {
	select(vec![ALICE, BOB, NOMINATOR])
}

fn hotkeys() -> impl Strategy<Value = AccountId> {
	select(vec![FIRST, SECOND])
}

fn netuids() -> impl Strategy<Value = NetUid> {
	select(vec![LIVELY, CAPPED])
}

fn parts() -> impl Strategy<Value = Part> {
	prop_oneof![3 => any::<u8>().prop_map(Part::Of256), 2 => Just(Part::AllBut(0))]
}

fn amounts() -> impl Strategy<Value = u64> {
	(any::<u64>(), 20..60u32).prop_map(|(amount, shift)| amount >> shift)
}

fn choices() -> impl Strategy<Value = RootClaimTypeEnum> {
	let some = RootClaimTypeEnum::KeepSubnets { subnets: [LIVELY].into_iter().collect() };
	select(vec![RootClaimTypeEnum::Swap, RootClaimTypeEnum::Keep, some])
}

fn actions() -> impl Strategy<Value = Action> {
	prop_oneof![
		6 => (netuids(), amounts(), prop_oneof![Just(0), amounts()])
			.prop_map(|(netuid, alpha, tao)| Action::Harvest(netuid, alpha, tao)),
		4 => (coldkeys(), hotkeys(), amounts()).prop_map(|(who, with, tao)| Action::Add(who, with, tao)),
		4 => (coldkeys(), hotkeys(), parts())
			.prop_map(|(who, with, part)| Action::Remove(who, with, part)),
		2 => (coldkeys(), [hotkeys(), hotkeys()], parts())
			.prop_map(|(who, way, part)| Action::Move(who, way, part)),
		2 => ([coldkeys(), coldkeys()], hotkeys(), parts())
			.prop_map(|(way, with, part)| Action::Give(way, with, part)),
		3 => (coldkeys(), vec(netuids(), 0..3))
			.prop_map(|(who, netuids)| Action::Claim(who, netuids)),
		1 => (coldkeys(), choices()).prop_map(|(who, choice)| Action::Choose(who, choice)),
		2 => (1u32..3).prop_map(Action::Blocks),
		1 => netuids().prop_map(Action::Dissolve),
	]
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 48,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn claims_add_up_when_anything_happens(actions in vec(actions(), 1..60)) {
		let positions = [rooted(FIRST, ALICE, TAO), rooted(SECOND, BOB, 5 * TAO)];
		parish(&positions, || {
			Balances::mint_into(&NOMINATOR, ENDOWMENT).expect("it takes anything");
			change_settings(|settings| settings.num_root_claims = 1);
			for action in &actions {
				System::reset_events();
				let before = storage_root();
				if action.run().is_err() {
					assert_eq!(storage_root(), before, "{action:?} failed and changed the storage");
				}
				assert_invariants();
				let failed = |e: &Event<Test>| matches!(e, Event::DissolutionFailed { .. });
				assert!(!events().iter().any(failed), "{:?}", events());
			}
			run_until_dissolved();
		});
	}
}

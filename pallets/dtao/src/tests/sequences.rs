//! Random lives of a chain: whatever happens, in whatever order, every invariant holds after each
//! step and no rao appears or disappears unaccounted for.

use super::{
	model,
	shifts::{Bound, Ledger, Part, Place, Shift},
	support::*,
};
use crate::{mock::*, Event, GenesisConfig};
use dtao_core::{Alpha, Amount, NetUid, Subnet, Tao};
use frame_support::traits::Hooks;
use proptest::prelude::*;
use sp_runtime::DispatchResult;

/// One thing that happens on the chain.
#[derive(Clone, Debug)]
enum Action {
	Block,
	Add { at: Place, tao: u64, limit: Option<Bound> },
	Remove { at: Place, part: Part, limit: Option<Bound> },
	RemoveFull { at: Place, limit: Option<Bound> },
	UnstakeAll { coldkey: AccountId, hotkey: AccountId },
	UnstakeAllAlpha { coldkey: AccountId, hotkey: AccountId },
	Move(Shift),
	Swap(Shift),
	Transfer(Shift),
	Associate { coldkey: AccountId, hotkey: AccountId },
	Dividend { hotkey: AccountId, alpha: u64 },
	Donate { from: AccountId, tao: u64 },
}

impl Action {
	fn shift(&self) -> Option<&Shift> {
		match self {
			Self::Move(shift) | Self::Swap(shift) | Self::Transfer(shift) => Some(shift),
			_ => None,
		}
	}

	fn run(&self) -> DispatchResult {
		match *self {
			Self::Block => {
				let next = System::block_number() + 1;
				System::set_block_number(next);
				Dtao::on_initialize(next);
				Ok(())
			},
			Self::Add { at, tao, limit: None } => add(at.coldkey, at.hotkey, at.netuid, tao),
			Self::Add { at: Place { coldkey, hotkey, netuid }, tao, limit: Some(limit) } => {
				let (origin, tao) = (RuntimeOrigin::signed(coldkey), Tao::new(tao));
				let (price, partial) = (limit.rao(netuid), limit.allow_partial);
				Dtao::add_stake_limit(origin, hotkey, netuid, tao, price, partial)
			},
			Self::Remove { at: Place { coldkey, hotkey, netuid }, part, limit } => {
				let alpha = part.of(stake(netuid, hotkey, coldkey));
				let Some(limit) = limit else { return remove(coldkey, hotkey, netuid, alpha) };
				let (origin, alpha) = (RuntimeOrigin::signed(coldkey), Alpha::new(alpha));
				let (price, partial) = (limit.rao(netuid), limit.allow_partial);
				Dtao::remove_stake_limit(origin, hotkey, netuid, alpha, price, partial)
			},
			Self::RemoveFull { at: Place { coldkey, hotkey, netuid }, limit } => {
				let (origin, price) =
					(RuntimeOrigin::signed(coldkey), limit.map(|l| l.rao(netuid)));
				Dtao::remove_stake_full_limit(origin, hotkey, netuid, price)
			},
			Self::UnstakeAll { coldkey, hotkey } => unstake_all(coldkey, hotkey),
			Self::UnstakeAllAlpha { coldkey, hotkey } => unstake_all_alpha(coldkey, hotkey),
			Self::Move(shift) => shift.move_stake(),
			Self::Swap(shift) => shift.swap(),
			Self::Transfer(shift) => {
				let (from, to) = (shift.from, shift.to);
				transfer(from.coldkey, to.coldkey, from.hotkey, shift.way(), shift.alpha())
			},
			Self::Associate { coldkey, hotkey } => {
				Dtao::try_associate_hotkey(RuntimeOrigin::signed(coldkey), hotkey)
			},
			Self::Dividend { hotkey, alpha } => {
				if stake_pool(LIVELY, hotkey).is_some() {
					pay_dividend(LIVELY, hotkey, alpha);
				}
				Ok(())
			},
			Self::Donate { from, tao } => {
				let origin = RuntimeOrigin::signed(from);
				Balances::transfer_keep_alive(origin, Dtao::account_id(), tao)
			},
		}
	}
}

/// What must have become of the TAO, counted from the outside.
struct Books {
	issuance: u64,
	donated: u64,
}

impl Books {
	/// Runs an action and checks all that must hold after it.
	fn follow(&mut self, action: &Action) {
		System::reset_events();
		let (before, subnets, block) = (storage_root(), states(), next_block());
		let shift = action.shift().map(|shift| (shift.way(), Ledger::of(shift.way())));
		let outcome = action.run();
		match (action, &outcome) {
			(Action::Block, _) => {
				assert_eq!(states(), block.0);
				self.issuance += block.1;
				assert!(events().is_empty(), "a block went wrong");
			},
			(Action::Donate { tao, .. }, Ok(())) => self.donated += tao,
			(Action::Dividend { .. }, _) => (),
			(_, Ok(())) => {
				assert_pools_kept(&subnets);
				if let Some((way, ledger)) = shift {
					ledger.assert_moved(way);
				}
			},
			(_, Err(_)) => {
				assert_eq!(storage_root(), before, "a call that failed changed the storage")
			},
		}
		for event in events() {
			if let Event::DustRecycled { amount, .. } = event {
				assert!(amount.rao() < EXISTENTIAL_DEPOSIT);
				self.issuance -= amount.rao();
			}
		}
		self.check();
	}

	fn check(&self) {
		assert_eq!(Dtao::do_try_state(), Ok(()));
		assert_eq!(Dtao::surplus(), Ok(self.donated));
		assert_eq!(issuance(), self.issuance);
		let held: u64 = frame_system::Account::<Test>::iter_values().map(|a| a.data.free).sum();
		assert_eq!(held, self.issuance);
	}
}

/// Trades never lower the product of a pool's reserves, and change no pool's alpha as a whole.
fn assert_pools_kept(before: &[Subnet]) {
	for (before, after) in before.iter().zip(states()) {
		assert!(after.pool.product() >= before.pool.product());
		assert_eq!(after.issuance(), before.issuance());
		assert_eq!(after.pending, before.pending);
		assert_eq!(after.moving_price, before.moving_price);
	}
}

/// The usual genesis, many positions, and some who have stake but no balance.
fn lively_genesis() -> GenesisConfig<Test> {
	genesis_with(&[
		position(LIVELY, ALICE_HOTKEY, ALICE, 500 * TAO),
		position(LIVELY, ALICE_HOTKEY, BOB, 77 * TAO),
		position(LIVELY, ALICE_HOTKEY, OWNER, 5 * TAO),
		position(LIVELY, OWNER_HOTKEY, BOB, 40 * TAO),
		position(CAPPED, OWNER_HOTKEY, ALICE, 3_000 * TAO),
		position(CAPPED, ALICE_HOTKEY, BOB, 900 * TAO),
		position(NetUid::ROOT, OWNER_HOTKEY, BOB, 50 * TAO),
		position(NetUid::ROOT, ALICE_HOTKEY, OWNER, 5 * TAO),
		position(LIVELY, ALICE_HOTKEY, POOR, DUST_ALPHA),
		position(LIVELY, OWNER_HOTKEY, POOR, 3),
		position(CAPPED, ALICE_HOTKEY, POOR, 7 * TAO),
		position(NetUid::ROOT, OWNER_HOTKEY, POOR, 499),
		position(ASLEEP, ALICE_HOTKEY, BOB, TAO),
	])
}

fn coldkeys() -> impl Strategy<Value = AccountId> {
	prop::sample::select(vec![ALICE, BOB, OWNER, POOR])
}

fn hotkeys() -> impl Strategy<Value = AccountId> {
	prop::sample::select(vec![
		ALICE_HOTKEY,
		ALICE_HOTKEY,
		OWNER_HOTKEY,
		OWNER_HOTKEY,
		UNKNOWN_HOTKEY,
	])
}

fn netuids() -> impl Strategy<Value = NetUid> {
	let usual = vec![NetUid::ROOT, LIVELY, CAPPED];
	prop_oneof![
		9 => prop::sample::select(usual),
		1 => prop::sample::select(vec![ASLEEP, UNKNOWN]),
	]
}

fn places() -> impl Strategy<Value = Place> {
	(coldkeys(), hotkeys(), netuids()).prop_map(|(coldkey, hotkey, netuid)| Place {
		coldkey,
		hotkey,
		netuid,
	})
}

/// Amounts of every size, mostly those that somebody has.
fn amounts() -> impl Strategy<Value = u64> {
	prop_oneof![
		8 => (any::<u64>(), 16..44u32).prop_map(|(amount, shift)| amount >> shift),
		2 => (any::<u64>(), 0..64u32).prop_map(|(amount, shift)| amount >> shift),
	]
}

fn parts() -> impl Strategy<Value = Part> {
	prop_oneof![
		4 => any::<u8>().prop_map(Part::Of256),
		2 => Just(Part::AllBut(0)),
		1 => any::<u8>().prop_map(Part::AllBut),
		1 => amounts().prop_map(Part::Rao),
	]
}

fn limits() -> impl Strategy<Value = Option<Bound>> {
	let bound = (prop::option::weighted(0.9, any::<u8>()), any::<bool>())
		.prop_map(|(price, allow_partial)| Bound { price, allow_partial });
	prop::option::of(bound)
}

fn shifts() -> impl Strategy<Value = Shift> {
	(places(), places(), parts(), limits()).prop_map(|(from, to, part, limit)| Shift {
		from,
		to,
		part,
		limit,
	})
}

fn actions() -> impl Strategy<Value = Action> {
	prop_oneof![
		4 => Just(Action::Block),
		6 => (places(), amounts(), limits())
			.prop_map(|(at, tao, limit)| Action::Add { at, tao, limit }),
		6 => (places(), parts(), limits())
			.prop_map(|(at, part, limit)| Action::Remove { at, part, limit }),
		4 => shifts().prop_map(Action::Move),
		4 => shifts().prop_map(Action::Swap),
		4 => shifts().prop_map(Action::Transfer),
		1 => (places(), limits()).prop_map(|(at, limit)| Action::RemoveFull { at, limit }),
		1 => (coldkeys(), hotkeys())
			.prop_map(|(coldkey, hotkey)| Action::UnstakeAllAlpha { coldkey, hotkey }),
		1 => (coldkeys(), hotkeys())
			.prop_map(|(coldkey, hotkey)| Action::UnstakeAll { coldkey, hotkey }),
		1 => (coldkeys(), hotkeys())
			.prop_map(|(coldkey, hotkey)| Action::Associate { coldkey, hotkey }),
		2 => (hotkeys(), 0..1_000 * TAO)
			.prop_map(|(hotkey, alpha)| Action::Dividend { hotkey, alpha }),
		1 => (coldkeys(), amounts()).prop_map(|(from, tao)| Action::Donate { from, tao }),
	]
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 64,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn books_balance_when_anything_happens(actions in prop::collection::vec(actions(), 1..80)) {
		externalities(lively_genesis()).execute_with(|| {
			let mut books = Books { issuance: issuance(), donated: 0 };
			books.check();
			for action in &actions {
				books.follow(action);
			}
		});
	}

	#[test]
	fn round_trip_never_profits_when_nothing_happens_between(
		netuid in prop::sample::select(vec![NetUid::ROOT, LIVELY, CAPPED]),
		tao in 2_001_008..ENDOWMENT / 2,
	) {
		run(|| {
			add(BOB, ALICE_HOTKEY, netuid, tao).expect("Bob can stake");
			remove(BOB, ALICE_HOTKEY, netuid, stake(netuid, ALICE_HOTKEY, BOB)).expect("and unstake");
			assert!(free(BOB) <= ENDOWMENT);
			assert!(!netuid.is_root() || free(BOB) == ENDOWMENT);
		});
	}

	#[test]
	fn splitting_never_pays_when_stake_is_added(
		tao in 2 * 2_001_008..ENDOWMENT / 2,
		parts in 1..1_000u64,
	) {
		let first = 2_001_008 + (tao - 2 * 2_001_008) / 1_000 * parts;
		let whole = model::trade(tao, 5_000 * TAO, 10_000 * TAO, model::RATE).output;
		run(|| {
			add(BOB, ALICE_HOTKEY, LIVELY, first).expect("Bob can stake");
			add(BOB, ALICE_HOTKEY, LIVELY, tao - first).expect("and the rest");
			assert!(stake(LIVELY, ALICE_HOTKEY, BOB) <= whole);
		});
	}
}

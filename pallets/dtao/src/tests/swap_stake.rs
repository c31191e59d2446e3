//! `swap_stake`: another subnet with the same keys, and the laws of all that goes from subnet to subnet.

use super::{model, support::*};
use crate::{mock::*, moves::Move, Event};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::{DispatchError, DispatchResult};

const ACROSS: Way = [LIVELY, CAPPED];

fn owner_swaps(way: Way, alpha: u64) -> DispatchResult {
	swap(OWNER, OWNER_HOTKEY, way, alpha)
}

fn swapped(coldkey: AccountId, hotkey: AccountId, way: Way, tao: u64) -> Event<Test> {
	Event::StakeSwapped(coldkey, hotkey, way[0], way[1], Tao::new(tao))
}

#[test]
fn stake_passes_through_tao_when_it_is_swapped() {
	run(|| {
		let exchanged = assert_exchanged(ACROSS, 10 * TAO, || owner_swaps(ACROSS, 10 * TAO));
		assert_eq!((exchanged.tao, exchanged.alpha), (4_992_492_282, 496_520_207_228));
		assert_eq!(events(), [swapped(OWNER, OWNER_HOTKEY, ACROSS, 4_992_492_282)]);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 90 * TAO);
		assert_eq!(stake(CAPPED, OWNER_HOTKEY, OWNER), 496_520_207_228);
		assert_eq!(staked_netuids(OWNER, OWNER_HOTKEY), ACROSS);
	});
}

#[test]
fn root_takes_part_one_to_one_when_it_is_on_either_side() {
	run(|| {
		let (out, back) = ([NetUid::ROOT, LIVELY], [LIVELY, NetUid::ROOT]);
		let bought =
			assert_exchanged(out, 10 * TAO, || swap(ALICE, ALICE_HOTKEY, out, 10 * TAO)).alpha;
		let returned =
			assert_exchanged(back, bought, || swap(ALICE, ALICE_HOTKEY, back, bought)).alpha;
		assert!(returned < 10 * TAO);
		assert_eq!(root_stake(), 19_990 * TAO + returned);
		let expected = [
			swapped(ALICE, ALICE_HOTKEY, out, 10 * TAO),
			swapped(ALICE, ALICE_HOTKEY, back, returned),
		];
		assert_eq!(events(), expected);
	});
}

#[test]
fn subnet_is_refused_when_it_is_the_same() {
	run(|| {
		assert_refused(Error::SameNetuid, || owner_swaps([LIVELY; 2], TAO));
		assert_refused(Error::SameNetuid, || swap(ALICE, ALICE_HOTKEY, [NetUid::ROOT; 2], TAO));
		assert_refused(Error::SubnetNotExists, || owner_swaps([UNKNOWN; 2], TAO));
		assert_refused(Error::SubtokenDisabled, || owner_swaps([ASLEEP; 2], TAO));
	});
}

#[test]
fn bad_input_is_refused_when_stake_is_swapped() {
	run(|| {
		for way in [[UNKNOWN, LIVELY], [LIVELY, UNKNOWN]] {
			assert_refused(Error::SubnetNotExists, || owner_swaps(way, TAO));
		}
		for way in [[ASLEEP, LIVELY], [LIVELY, ASLEEP]] {
			assert_refused(Error::SubtokenDisabled, || owner_swaps(way, TAO));
		}
		assert_refused(Error::AmountTooLow, || owner_swaps(ACROSS, 0));
		assert_refused(Error::AmountTooLow, || owner_swaps(ACROSS, 4_004_034));
		assert_refused(Error::InsufficientLiquidity, || owner_swaps(ACROSS, 1));
		assert_refused(Error::NotEnoughStakeToWithdraw, || owner_swaps(ACROSS, 100 * TAO + 1));
		assert_refused(Error::NotEnoughStakeToWithdraw, || owner_swaps(ACROSS, u64::MAX));
		assert_refused(Error::NotEnoughStakeToWithdraw, || swap(BOB, OWNER_HOTKEY, ACROSS, TAO));
		assert_refused(Error::HotKeyAccountNotExists, || swap(OWNER, UNKNOWN_HOTKEY, ACROSS, TAO));
		assert_only_signed(|origin| {
			Dtao::swap_stake(origin, OWNER_HOTKEY, LIVELY, CAPPED, Alpha::new(TAO))
		});
	});
}

#[test]
fn root_stake_is_refused_when_it_is_more_than_is_held() {
	run(|| {
		let way = [NetUid::ROOT, LIVELY];
		for tao in [20_000 * TAO + 1, u64::MAX] {
			assert_refused(Error::NotEnoughStakeToWithdraw, || swap(ALICE, ALICE_HOTKEY, way, tao));
		}
	});
}

#[test]
fn swap_is_accepted_when_the_minimum_remains() {
	run(|| {
		assert_ok!(owner_swaps(ACROSS, 4_004_035));
	});
}

fn quote(way: Way, alpha: u64) -> Result<Move, DispatchError> {
	Dtao::quote_move(way[0], way[1], Alpha::new(alpha)).map_err(Into::into)
}

#[test]
fn quote_changes_nothing_when_it_is_made() {
	run(|| {
		let before = storage_root();
		assert!(quote(ACROSS, TAO).is_ok());
		assert_eq!(storage_root(), before);
	});
}

#[test]
fn quote_is_an_error_when_more_than_there_is_would_move() {
	run(|| {
		assert!(quote([LIVELY; 2], 100 * TAO).is_ok());
		for (netuid, alpha) in [(LIVELY, 100 * TAO + 1), (NetUid::ROOT, 20_000 * TAO + 1)] {
			assert_eq!(quote([netuid; 2], alpha), Err(Error::Overflow.into()));
		}
	});
}

const HELD: u64 = 50_000 * TAO;

/// Bob has much with Alice's hotkey everywhere.
fn rich() -> crate::GenesisConfig<Test> {
	genesis_with(&[LIVELY, CAPPED, NetUid::ROOT].map(|id| position(id, ALICE_HOTKEY, BOB, HELD)))
}

fn places() -> impl Strategy<Value = NetUid> {
	prop::sample::select(vec![NetUid::ROOT, LIVELY, CAPPED])
}

/// Two places, seldom the same.
fn ways() -> impl Strategy<Value = Way> {
	[places(), places()]
}

/// Amounts of every size up to what Bob has.
fn amounts() -> impl Strategy<Value = u64> {
	(0..HELD, 0..40u32).prop_map(|(amount, shift)| amount >> shift)
}

fn bobs(netuid: NetUid) -> u64 {
	stake(netuid, ALICE_HOTKEY, BOB)
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 200,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn swap_is_a_sale_and_a_purchase_when_either_is_possible(way in ways(), alpha in amounts()) {
		prop_assume!(way[0] != way[1]);
		let (mut after, mut outcome, mut tao) = (None, Ok(()), 0);
		let seen = || (states(), root_stake(), [LIVELY, CAPPED, NetUid::ROOT].map(bobs));
		with(rich(), || {
			outcome = swap(BOB, ALICE_HOTKEY, way, alpha);
			after = Some(seen());
		});
		with(rich(), || {
			let apart = remove(BOB, ALICE_HOTKEY, way[0], alpha).and_then(|()| {
				tao = free(BOB) - ENDOWMENT;
				add(BOB, ALICE_HOTKEY, way[1], tao)
			});
			// Below the minimum a purchase may bring nothing, which is the first error of a swap.
			assert_eq!(apart.is_ok(), outcome.is_ok());
			if apart.is_ok() {
				assert_eq!(Some(seen()), after);
				assert_eq!(free(BOB), ENDOWMENT);
			}
		});
	}

	#[test]
	fn way_there_and_back_never_profits_when_nothing_happens_between(
		way in ways(),
		alpha in 1_000 * TAO / 100..HELD,
	) {
		prop_assume!(way[0] != way[1]);
		with(rich(), || {
			swap(BOB, ALICE_HOTKEY, way, alpha).expect("Bob has that much");
			let gained = bobs(way[1]) - HELD;
			swap(BOB, ALICE_HOTKEY, [way[1], way[0]], gained).expect("and gets it back");
			assert!(bobs(way[0]) < HELD);
			assert_eq!(bobs(way[1]), HELD);
		});
	}

	#[test]
	fn quote_equals_the_execution_when_it_follows(way in ways(), alpha in amounts()) {
		with(rich(), || {
			let quote = quote(way, alpha);
			let (from, to) = ((ALICE_HOTKEY, way[0]), (OWNER_HOTKEY, way[1]));
			let before = stake(way[1], OWNER_HOTKEY, BOB);
			let outcome = move_stake(BOB, from, to, alpha);
			assert_eq!(outcome, quote.map(|_| ()));
			let Ok(Move { sale, purchase }) = quote else { return };
			assert_eq!((sale.alpha.rao(), bobs(way[0])), (alpha, HELD - alpha));
			assert_eq!(stake(way[1], OWNER_HOTKEY, BOB) - before, purchase.alpha.rao());
			let moved = Event::StakeMoved(BOB, from.0, from.1, to.0, to.1, sale.tao);
			assert_eq!(events(), [moved]);
		});
	}

	#[test]
	fn quote_is_what_the_model_makes_of_it_when_subnets_differ(
		way in ways(),
		alpha in 10_000_000..HELD,
	) {
		prop_assume!(way[0] != way[1]);
		with(rich(), || {
			let Ok(quote) = quote(way, alpha) else { return };
			let expected = model::exchange(alpha, way.map(venue));
			assert_eq!(quote.sale.tao.rao(), expected.tao);
			assert_eq!(quote.purchase.tao.rao(), expected.tao);
			assert_eq!(quote.purchase.alpha.rao(), expected.alpha);
			assert_eq!([quote.sale.fee, quote.purchase.fee], expected.fees);
		});
	}

	#[test]
	fn chain_of_moves_conserves_everything_when_it_is_long(
		steps in prop::collection::vec((places(), any::<bool>(), 1..=256u64), 1..12),
	) {
		with(rich(), || {
			let (held, mut here) = (tao_held(), (ALICE_HOTKEY, LIVELY));
			let alpha: Vec<_> = states().iter().map(|subnet| subnet.issuance()).collect();
			for (netuid, owners, parts) in steps {
				let there = (if owners { OWNER_HOTKEY } else { ALICE_HOTKEY }, netuid);
				let part = u128::from(stake(here.1, here.0, BOB)) * u128::from(parts) / 256;
				let product = states().iter().map(|subnet| subnet.pool.product()).collect::<Vec<_>>();
				if move_stake(BOB, here, there, part as u64).is_ok() {
					here = there;
				}
				assert_invariants();
				assert_eq!(tao_held(), held);
				for (after, before) in states().iter().zip(product) {
					assert!(after.pool.product() >= before);
				}
			}
			assert!(states().iter().map(|subnet| subnet.issuance()).eq(alpha));
		});
	}
}

//! `swap_stake_limit` and `move_stake_limit`: how far the ratio of two prices may fall.
//!
//! The largest amounts are worked out by halves in another language's integers.

use super::support::*;
use crate::{mock::*, Event};
use dtao_core::{largest_swap, Alpha, Amount, FeeRate, NetUid, Pool, Tao, Venue};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

/// One alpha of [`LIVELY`] is worth 50 of [`CAPPED`]; a limit 2 % below allows this much.
const RATIO: u64 = 50 * TAO;
const LIMIT: u64 = 49 * TAO;
const LARGEST: u64 = 16_936_539_329;

const ACROSS: Way = [LIVELY, CAPPED];

fn limited(way: Way, alpha: u64, limit: u64, partial: bool) -> DispatchResult {
	limited_as(OWNER, OWNER_HOTKEY, way, alpha, limit, partial)
}

fn limited_as(
	coldkey: AccountId,
	hotkey: AccountId,
	way: Way,
	alpha: u64,
	limit: u64,
	partial: bool,
) -> DispatchResult {
	let (origin, alpha) = (RuntimeOrigin::signed(coldkey), Alpha::new(alpha));
	Dtao::swap_stake_limit(origin, hotkey, way[0], way[1], alpha, limit, partial)
}

fn move_limited(from: At, to: At, alpha: u64, limit: u64, partial: bool) -> DispatchResult {
	let (origin, alpha) = (RuntimeOrigin::signed(OWNER), Alpha::new(alpha));
	Dtao::move_stake_limit(origin, from.0, to.0, from.1, to.1, alpha, limit, partial)
}

/// The owner swaps, and just this much goes.
#[track_caller]
fn assert_swapped(way: Way, alpha: u64, call: impl FnOnce() -> DispatchResult) {
	let before = way.map(|netuid| stake(netuid, OWNER_HOTKEY, OWNER));
	let expected = assert_exchanged(way, alpha, call);
	let tao = Tao::new(expected.tao);
	assert_eq!(events(), [Event::StakeSwapped(OWNER, OWNER_HOTKEY, way[0], way[1], tao)]);
	let after = way.map(|netuid| stake(netuid, OWNER_HOTKEY, OWNER));
	assert_eq!(after, [before[0] - alpha, before[1] + expected.alpha]);
}

#[test]
fn whole_amount_is_swapped_when_the_limit_allows_just_that() {
	run(|| assert_swapped(ACROSS, LARGEST, || limited(ACROSS, LARGEST, LIMIT, false)));
}

#[test]
fn swap_is_refused_when_one_rao_is_beyond_the_limit() {
	run(|| {
		assert_refused(Error::SlippageTooHigh, || limited(ACROSS, LARGEST + 1, LIMIT, false));
	});
}

#[test]
fn part_is_swapped_and_the_rest_stays_when_the_limit_allows_no_more() {
	run(|| assert_swapped(ACROSS, LARGEST, || limited(ACROSS, 100 * TAO, LIMIT, true)));
}

#[test]
fn whole_amount_is_swapped_when_there_is_room_left() {
	for partial in [true, false] {
		run(|| assert_swapped(ACROSS, TAO, || limited(ACROSS, TAO, LIMIT, partial)));
	}
}

#[test]
fn swap_is_that_of_swap_stake_when_the_limit_is_zero() {
	for partial in [true, false] {
		run(|| assert_swapped(ACROSS, 100 * TAO, || limited(ACROSS, 100 * TAO, 0, partial)));
	}
}

#[test]
fn swap_is_refused_when_the_ratio_is_at_the_limit_or_beyond() {
	run(|| {
		for limit in [RATIO, RATIO + 1, u64::MAX] {
			for partial in [true, false] {
				assert_refused(Error::PriceLimitExceeded, || limited(ACROSS, TAO, limit, partial));
			}
		}
	});
}

#[test]
fn swap_is_refused_when_the_part_is_below_the_minimum() {
	run(|| {
		assert_refused(Error::AmountTooLow, || limited(ACROSS, TAO, RATIO - 10, true));
		assert_refused(Error::SlippageTooHigh, || limited(ACROSS, TAO, RATIO - 10, false));
	});
}

#[test]
fn limit_is_that_of_a_sale_when_the_destination_is_root() {
	let way = [LIVELY, NetUid::ROOT];
	let (limit, largest) = (499_000_000, 10_020_070_627);
	run(|| {
		assert_refused(Error::SlippageTooHigh, || limited(way, largest + 1, limit, false));
		assert_refused(Error::PriceLimitExceeded, || limited(way, TAO, TAO / 2, true));
		assert_swapped(way, largest, || limited(way, 100 * TAO, limit, true));
	});
}

#[test]
fn limit_is_the_inverse_of_a_purchases_when_the_origin_is_root() {
	let way = [NetUid::ROOT, LIVELY];
	let (limit, largest) = (1_999_000_000, 1_251_098_934);
	let swap = |alpha, limit, partial| limited_as(ALICE, ALICE_HOTKEY, way, alpha, limit, partial);
	run(|| {
		assert_refused(Error::SlippageTooHigh, || swap(largest + 1, limit, false));
		assert_refused(Error::PriceLimitExceeded, || swap(TAO, 2 * TAO, true));
		assert_refused(Error::PriceLimitExceeded, || swap(TAO, u64::MAX, true));
		let bought = assert_exchanged(way, largest, || swap(100 * TAO, limit, true)).alpha;
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), bought);
		assert_eq!(root_stake(), 20_000 * TAO - largest);
	});
}

#[test]
fn hotkey_changes_within_the_limit_when_stake_is_moved() {
	run(|| {
		let (from, to) = ((OWNER_HOTKEY, LIVELY), (ALICE_HOTKEY, CAPPED));
		assert_refused(Error::SlippageTooHigh, || {
			move_limited(from, to, LARGEST + 1, LIMIT, false)
		});
		let exchanged =
			assert_exchanged(ACROSS, LARGEST, || move_limited(from, to, 100 * TAO, LIMIT, true));
		let tao = Tao::new(exchanged.tao);
		let moved = Event::StakeMoved(OWNER, OWNER_HOTKEY, LIVELY, ALICE_HOTKEY, CAPPED, tao);
		assert_eq!(events(), [moved]);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO - LARGEST);
		assert_eq!(stake(CAPPED, ALICE_HOTKEY, OWNER), exchanged.alpha);
	});
}

#[test]
fn ratio_is_one_when_stake_is_moved_on_one_subnet() {
	run(|| {
		let (from, to) = ((OWNER_HOTKEY, LIVELY), (ALICE_HOTKEY, LIVELY));
		for partial in [true, false] {
			for limit in [TAO + 1, u64::MAX] {
				assert_refused(Error::PriceLimitExceeded, || {
					move_limited(from, to, TAO, limit, partial)
				});
			}
			for limit in [0, 1, TAO] {
				assert_ok!(move_limited(from, to, TAO, limit, partial));
			}
		}
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, OWNER), 6 * TAO);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 94 * TAO);
	});
}

#[test]
fn ratio_is_one_when_root_stake_is_moved_on_root() {
	run(|| {
		let (alice, alpha) = (RuntimeOrigin::signed(ALICE), Alpha::new(TAO));
		let to_owner = |limit| {
			let root = NetUid::ROOT;
			let (from, to) = (ALICE_HOTKEY, OWNER_HOTKEY);
			Dtao::move_stake_limit(alice.clone(), from, to, root, root, alpha, limit, false)
		};
		assert_refused(Error::PriceLimitExceeded, || to_owner(TAO + 1));
		assert_ok!(to_owner(TAO));
	});
}

#[test]
fn bad_input_is_refused_when_swapping_with_a_limit() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || limited([LIVELY, UNKNOWN], TAO, 0, true));
		assert_refused(Error::SubtokenDisabled, || limited([LIVELY, ASLEEP], TAO, 0, true));
		assert_refused(Error::SameNetuid, || limited([LIVELY; 2], TAO, 0, true));
		assert_refused(Error::AmountTooLow, || limited(ACROSS, 0, 0, true));
		assert_refused(Error::HotKeyAccountNotExists, || {
			limited_as(OWNER, UNKNOWN_HOTKEY, ACROSS, TAO, 0, true)
		});
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			limited(ACROSS, 100 * TAO + 1, LIMIT, true)
		});
		assert_refused(Error::NotEnoughStakeToWithdraw, || limited(ACROSS, u64::MAX, 0, true));
		assert_only_signed(|origin| {
			let alpha = Alpha::new(TAO);
			Dtao::swap_stake_limit(origin, OWNER_HOTKEY, LIVELY, CAPPED, alpha, LIMIT, true)
		});
	});
}

#[test]
fn bad_input_is_refused_when_moving_with_a_limit() {
	run(|| {
		let from = (OWNER_HOTKEY, LIVELY);
		assert_refused(Error::SameNetuid, || move_limited(from, from, TAO, 0, true));
		assert_refused(Error::SameNetuid, || move_limited(from, from, 0, u64::MAX, true));
		let to = (ALICE_HOTKEY, LIVELY);
		assert_refused(Error::AmountTooLow, || move_limited(from, to, 0, u64::MAX, true));
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			move_limited(from, to, 100 * TAO + 1, u64::MAX, true)
		});
		assert_only_signed(|origin| {
			let (here, there) = ((OWNER_HOTKEY, LIVELY), (ALICE_HOTKEY, CAPPED));
			let alpha = Alpha::new(TAO);
			Dtao::move_stake_limit(origin, here.0, there.0, here.1, there.1, alpha, 0, true)
		});
	});
}

#[test]
fn missing_stake_is_the_error_when_the_limit_is_passed_as_well() {
	run(|| {
		assert_refused(Error::NotEnoughStakeToWithdraw, || {
			limited(ACROSS, 100 * TAO + 1, RATIO, false)
		});
	});
}

/// Our limit where upstream's is `average`, rounded down.
///
/// Upstream bounds the average price of a move; ours is the ratio of the prices after it. Without a fee
/// a move of `y` from the reserves `T1`, `A1` to `T2`, `A2` has the average `a = T1·A2/D` with
/// `D = A1·T2 + y·(T1 + T2)` and leaves the ratio `T1·A1·T2·A2/D²`, which is `a²/p` for the ratio
/// `p = T1·A2/(A1·T2)` before it.
fn ratio_after(average: u64, [numerator, denominator]: [u64; 2]) -> u64 {
	let square = u128::from(average) * u128::from(average) * u128::from(denominator);
	(square / (u128::from(numerator) * u128::from(TAO))) as u64
}

fn free_pool(tao: u64, alpha: u64) -> Venue {
	Venue::Pool(Pool { tao: tao.into(), alpha: alpha.into() }, FeeRate::ZERO)
}

/// Of row 65 only the limit of zero holds: the reserves are a rao each, which no subnet can have, and
/// the averages of 1 to 1,000 leave ratios below the least that a limit can say.
#[test]
fn rows_65_and_66_are_allowed_when_reserves_are_tiny() {
	let [one, thousand] = [free_pool(1, 1), free_pool(1_000, 1_000)];
	assert_eq!(largest_swap(&one, &one, 0).rao(), u64::MAX);
	assert_eq!(ratio_after(1_000, [1, 1]), 0);
	for (average, largest) in [(500_000_000, 500), (100_000_000, 4_500)] {
		let limit = ratio_after(average, [1, 1]);
		assert_eq!(largest_swap(&thousand, &thousand, limit).rao(), largest);
	}
}

/// Two subnets without a fee and much stake of the owner's on the first.
fn run_free(from: (u64, u64), to: (u64, u64), test: impl FnOnce()) {
	let mut genesis = only(pool(LIVELY, from.0, from.1));
	genesis.subnets.push(pool(CAPPED, to.0, to.1));
	genesis.positions.push(position(LIVELY, OWNER_HOTKEY, OWNER, 600 * TAO));
	with(genesis, || {
		for netuid in ACROSS {
			change(netuid, |subnet| subnet.fee_rate = FeeRate::ZERO);
		}
		test();
	});
}

/// The first number is upstream's average, the second its answer, the third how far ours may be away:
/// as far as upstream's test allows or, where that is nothing, what rounding the limit down makes.
#[test]
fn rows_67_to_70_are_swapped_when_a_limit_allows_a_part() {
	for (average, largest, off) in [
		(100_000_000, 560 * TAO, 1_000_000),
		(500_000_000, 80 * TAO, 1_000_000),
		(750_000_000, 40 * TAO, 1_000_000),
		(1_000_000_000, 20 * TAO, 1_000),
		(1_250_000_000, 8 * TAO, 15),
		(1_499_999_999, 27, 1),
	] {
		run_free((150 * TAO, 100 * TAO), (100 * TAO, 100 * TAO), || {
			let limit = ratio_after(average, [3, 2]);
			let [from, to] = [free_pool(150 * TAO, 100 * TAO), free_pool(100 * TAO, 100 * TAO)];
			let ours = largest_swap(&from, &to, limit).rao();
			assert!(ours.abs_diff(largest) <= off, "{ours}, not {largest}");
			if ours < TAO {
				assert_refused(Error::AmountTooLow, || limited(ACROSS, 600 * TAO, limit, true));
			} else {
				assert_swapped(ACROSS, ours, || limited(ACROSS, 600 * TAO, limit, true));
			}
		});
	}
}

#[test]
fn row_70_is_refused_when_the_limit_is_the_ratio() {
	run_free((150 * TAO, 100 * TAO), (100 * TAO, 100 * TAO), || {
		assert_eq!(ratio_after(1_500_000_000, [3, 2]), 1_500_000_000);
		assert_refused(Error::PriceLimitExceeded, || limited(ACROSS, TAO, 1_500_000_000, true));
	});
}

/// The order of row 71 is `add_stake_limit`'s: an average of 6 is a price of 24 afterwards.
#[test]
fn row_71_is_filled_up_to_the_limit_when_a_part_is_asked_for() {
	let rich = || {
		let (alice, tao) = (RuntimeOrigin::signed(ALICE), Tao::new(900 * TAO));
		move |partial| Dtao::add_stake_limit(alice, ALICE_HOTKEY, LIVELY, tao, 24 * TAO, partial)
	};
	run_free((150 * TAO, 100 * TAO), (100 * TAO, 100 * TAO), || {
		assert_refused(Error::SlippageTooHigh, || rich()(false));
		assert_ok!(rich()(true));
		assert_eq!(free(ALICE), ENDOWMENT - 450 * TAO);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), 75 * TAO);
	});
	run_free((150 * TAO, 100 * TAO), (100 * TAO, 100 * TAO), || {
		let (alice, tao) = (RuntimeOrigin::signed(ALICE), Tao::new(450 * TAO));
		assert_ok!(Dtao::add_stake_limit(alice, ALICE_HOTKEY, LIVELY, tao, 24 * TAO, false));
	});
}

/// Upstream allows 0.1 alpha around the 149 that stay.
#[test]
fn row_72_keeps_149_alpha_when_the_destination_is_huge() {
	let huge = (15_000_000 * TAO, 10_000_000 * TAO);
	run_free((150 * TAO, 100 * TAO), huge, || {
		let limit = ratio_after(990_000_000, [1, 1]);
		assert_swapped(ACROSS, 1_010_090_909, || limited(ACROSS, 150 * TAO, limit, true));
		let kept = stake(LIVELY, OWNER_HOTKEY, OWNER) - 450 * TAO;
		assert!(kept.abs_diff(149 * TAO) <= TAO / 10);
	});
}

//! What clients read of positions and of hotkeys to stake with.

use super::{society::*, support::*};
use crate::{mock::*, views::*, EpochResult};
use codec::Compact;
use dtao_core::NetUid;
use frame_support::{assert_ok, BoundedVec};

const ROOT: NetUid = NetUid::ROOT;

/// A validator with a nominator on a subnet and on root; it takes a tenth.
fn with_nominator(test: impl FnOnce()) {
	let positions = [
		own(FIRST, 3 * TAO),
		position(LIVELY, FIRST, NOMINATOR, TAO),
		on_root(FIRST, TAO),
		position(ROOT, FIRST, NOMINATOR, 4 * TAO),
		position(CAPPED, SECOND, NOMINATOR, 6 * TAO),
	];
	with(society(&[village(LIVELY), village(CAPPED)], &positions), || {
		take(FIRST, 6_553); // 0.099992…
		let (alpha, tao, permits) = (vec![0, 1_000], vec![0, 500], vec![false, true]);
		let result = EpochResult {
			alpha_dividends: BoundedVec::truncate_from(alpha),
			tao_dividends: BoundedVec::truncate_from(tao),
			permits: BoundedVec::truncate_from(permits),
			..Default::default()
		};
		set_results(LIVELY, result);
		test();
	});
}

fn info(netuid: NetUid, hotkey: AccountId, coldkey: AccountId) -> StakeInfo<AccountId> {
	Dtao::stake_info(netuid, &hotkey, &coldkey).expect("the subnet is there")
}

#[test]
fn position_has_its_part_of_the_dividends_when_it_is_told() {
	with_nominator(|| {
		let expected = StakeInfo {
			hotkey: FIRST,
			coldkey: NOMINATOR,
			netuid: Compact(1),
			stake: Compact(TAO),
			locked: Compact(0),
			// A quarter of what a take of 99 leaves.
			emission: Compact(225),
			tao_emission: Compact(0),
			drain: Compact(0),
			is_registered: true,
		};
		assert_eq!(info(LIVELY, FIRST, NOMINATOR), expected);
		assert_eq!(info(LIVELY, FIRST, coldkey(FIRST)).emission, Compact(675 + 99));
		let on_root = info(ROOT, FIRST, NOMINATOR);
		assert_eq!((on_root.emission, on_root.tao_emission), (Compact(0), Compact(360)));
		assert!(!on_root.is_registered);
		assert_eq!(info(ROOT, FIRST, coldkey(FIRST)).tao_emission, Compact(90 + 49));
	});
}

#[test]
fn position_is_zero_when_nothing_is_staked_and_none_without_a_subnet() {
	with_nominator(|| {
		let nothing = info(LIVELY, SECOND, NOMINATOR);
		assert_eq!((nothing.stake, nothing.emission), (Compact(0), Compact(0)));
		assert_eq!(Dtao::stake_info(UNKNOWN, &FIRST, &NOMINATOR), None);
	});
}

#[test]
fn positions_come_by_netuid_when_a_coldkey_is_asked_for() {
	with_nominator(|| {
		let expected = [(ROOT, FIRST), (LIVELY, FIRST), (CAPPED, SECOND)];
		let expected = expected.map(|(netuid, hotkey)| info(netuid, hotkey, NOMINATOR));
		assert_eq!(Dtao::stakes_of(&NOMINATOR), expected);
		let both = Dtao::stakes_of_all(vec![NOMINATOR, BOB]);
		assert_eq!(both, [(NOMINATOR, expected.to_vec()), (BOB, vec![])]);
	});
}

#[test]
fn position_is_not_told_when_its_subnet_is_being_dissolved() {
	with_nominator(|| {
		assert_ok!(Dtao::root_dissolve_network(RuntimeOrigin::root(), CAPPED));
		let netuids: Vec<_> =
			Dtao::stakes_of(&NOMINATOR).iter().map(|info| info.netuid.0).collect();
		assert_eq!(netuids, [0, 1]);
		assert_eq!(stake(CAPPED, SECOND, NOMINATOR), 6 * TAO);
	});
}

#[test]
fn all_stake_is_available_when_nothing_is_locked() {
	let positions = [position(LIVELY, FIRST, NOMINATOR, 5), position(LIVELY, SECOND, NOMINATOR, 7)];
	with(society(&[village(LIVELY)], &positions), || {
		let all = Dtao::stake_availability(vec![NOMINATOR, BOB], None);
		let twelve =
			StakeAvailability { total: Compact(12), locked: Compact(0), available: Compact(12) };
		assert_eq!(all[&NOMINATOR], [(1, twelve)].into());
		assert_eq!(all[&BOB], Default::default());
		let asked = |netuids| Dtao::stake_availability(vec![NOMINATOR], Some(netuids));
		assert_eq!(asked(vec![1, 2])[&NOMINATOR], [(1, twelve)].into());
		assert_eq!(asked(vec![0, 2])[&NOMINATOR], Default::default());
	});
}

#[test]
fn fee_is_that_of_the_first_pool_when_stake_moves() {
	run(|| {
		let rate = dtao_core::FeeRate::new(6_553).expect("in range");
		change(CAPPED, |subnet| subnet.fee_rate = rate);
		let fee = |from, to| Dtao::stake_fee(from, to, 1_000_000);
		// ceil(10⁶ · 33/65535) and ceil(10⁶ · 6553/65535).
		let (lively, capped) = (504, 99_993);
		assert_eq!(fee(None, Some(LIVELY)), lively);
		assert_eq!(fee(Some(LIVELY), None), lively);
		assert_eq!(fee(Some(CAPPED), Some(LIVELY)), capped);
		assert_eq!(fee(Some(ROOT), Some(CAPPED)), capped);
		for (from, to) in [
			(None, None),
			(None, Some(ROOT)),
			(Some(ROOT), None),
			(Some(LIVELY), Some(LIVELY)),
			(None, Some(UNKNOWN)),
		] {
			assert_eq!(fee(from, to), 0);
		}
	});
}

#[test]
fn fee_is_the_one_charged_when_alpha_is_bought() {
	run(|| {
		let quote = Dtao::sim_buy(LIVELY, (10 * TAO).into());
		assert_eq!(Dtao::stake_fee(None, Some(LIVELY), 10 * TAO), quote.tao_fee);
	});
}

#[test]
fn delegate_is_told_with_its_nominators_when_somebody_owns_it() {
	with_nominator(|| {
		let delegate = Dtao::delegate(&FIRST).expect("it is owned");
		let pair = |netuid, stake| (Compact(netuid), Compact(stake));
		assert_eq!(delegate.delegate_ss58, FIRST);
		assert_eq!((delegate.owner_ss58, delegate.take), (coldkey(FIRST), Compact(6_553)));
		let nominators = [
			(coldkey(FIRST), vec![pair(0, TAO), pair(1, 3 * TAO)]),
			(NOMINATOR, vec![pair(0, 4 * TAO), pair(1, TAO)]),
		];
		assert_eq!(delegate.nominators, nominators);
		assert_eq!(delegate.registrations, [1, 2].map(Compact));
		assert_eq!(delegate.validator_permits, [Compact(1)]);
		// 720 epochs a day; 901 alpha at half a TAO, 451 TAO.
		let daily = 901 * 720 / 2 + 451 * 720;
		assert_eq!(delegate.total_daily_return, Compact(daily));
		// 5 TAO on root, 4 alpha.
		assert_eq!(delegate.return_per_1000, Compact(daily * 1_000 / 7));
	});
}

#[test]
fn nobody_is_told_when_a_hotkey_has_no_owner() {
	with_nominator(|| {
		assert_eq!(Dtao::delegate(&UNKNOWN_HOTKEY), None);
		let hotkeys: Vec<_> = Dtao::delegates().iter().map(|told| told.delegate_ss58).collect();
		assert_eq!(hotkeys, [OWNER_HOTKEY, ALICE_HOTKEY, FIRST, SECOND, MINER, OTHER_MINER]);
		let idle = Dtao::delegate(&ALICE_HOTKEY).expect("it is owned");
		assert_eq!((idle.total_daily_return, idle.return_per_1000), (Compact(0), Compact(0)));
		assert_eq!((idle.nominators, idle.registrations), (vec![], vec![]));
	});
}

#[test]
fn delegations_are_the_positions_when_a_coldkey_is_asked_for() {
	with_nominator(|| {
		let told: Vec<_> = Dtao::delegated(&NOMINATOR)
			.into_iter()
			.map(|(delegate, (netuid, stake))| (delegate.delegate_ss58, netuid.0, stake.0))
			.collect();
		assert_eq!(told, [(FIRST, 0, 4 * TAO), (FIRST, 1, TAO), (SECOND, 2, 6 * TAO)]);
		assert_eq!(Dtao::delegated(&BOB), []);
	});
}

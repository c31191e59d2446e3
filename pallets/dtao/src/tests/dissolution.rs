//! Dissolving: what stops at once, who may begin it, who is paid what.

use super::{life::*, support::*};
use crate::{mock::*, Event, GenesisSubnet, NetUids, Settings, TokenSymbol, TotalNetworks};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

/// What each of these stakes gets of so much TAO, in their order.
fn shared(tao: u64, stakes: &[(AccountId, u64)]) -> Vec<u64> {
	let mut parts = Vec::new();
	with(staked(tao, stakes), || {
		assert_ok!(dissolve(LIVELY));
		let paid = payments(&run_until_dissolved());
		let part = |who: AccountId| paid.iter().find(|(_, coldkey, _)| *coldkey == who);
		parts = stakes.iter().map(|(who, _)| part(*who).map_or(0, |paid| paid.2)).collect();
		assert_eq!(total(&paid), tao);
	});
	parts
}

/// Golden vector 163, in thousands of TAO: a pool never holds as little as 99,999 rao.
#[test]
fn only_holder_gets_all_when_a_subnet_is_dissolved() {
	assert_eq!(shared(99_999_000, &[(ALICE, 1)]), [99_999_000]);
}

/// Golden vector 164, in millions, without the refund of a lock: no lock here is older than its pool.
#[test]
fn holders_get_their_parts_when_a_subnet_is_dissolved() {
	let stakes = [(ALICE, 300), (BOB, 700)];
	assert_eq!(shared(10_000_000_000, &stakes), [3_000_000_000, 7_000_000_000]);
}

/// Golden vector 165 with a pot that a pool can hold. The rao left over goes by cumulative floors, not
/// to the largest remainder: so no block needs to know all parts.
#[test]
fn left_over_rao_goes_to_one_holder_when_the_parts_are_not_whole() {
	let parts = shared(10_000_001, &[(ALICE, 3), (BOB, 2)]);
	assert!(parts == [6_000_000, 4_000_001] || parts == [6_000_001, 4_000_000], "{parts:?}");
}

/// Unlike in golden vector 166: alpha in the pool has no part, whenever the subnet was registered; there
/// is no stake of the protocol's own.
#[test]
fn alpha_of_the_pool_gets_nothing_when_a_subnet_is_dissolved() {
	assert_eq!(shared(200 * TAO, &[(ALICE, 50 * TAO)]), [200 * TAO]);
}

/// Golden vector 167; 168 has no counterpart, since the lock is the pool's or destroyed.
#[test]
fn all_is_destroyed_when_nobody_holds_alpha() {
	let burned = GenesisSubnet { burned: Alpha::new(5 * TAO), ..still(LIVELY, 3 * TAO, TAO) };
	with(only(burned), || {
		let issued = issuance();
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		let recycled = Tao::new(3 * TAO);
		assert!(payments(&events).is_empty());
		assert_eq!(events.last(), Some(&Event::NetworkDissolved { netuid: LIVELY, recycled }));
		assert_eq!(issuance(), issued - 3 * TAO);
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn burned_alpha_has_no_part_when_others_hold_alpha() {
	let mut genesis = staked(TAO, &[(ALICE, TAO), (BOB, TAO)]);
	genesis.subnets[0].burned = Alpha::new(100 * TAO);
	with(genesis, || {
		assert_ok!(dissolve(LIVELY));
		assert_eq!(payments(&run_until_dissolved()).len(), 2);
		assert_eq!(free(ALICE), ENDOWMENT + TAO / 2);
		assert_eq!(free(BOB), ENDOWMENT + TAO / 2);
	});
}

#[test]
fn payment_is_destroyed_when_it_cannot_bring_its_receiver_to_life() {
	with(staked(TAO, &[(ALICE, 999_999_600), (POOR, 400)]), || {
		let issued = issuance();
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		let amount = Tao::new(400);
		assert!(events.contains(&Event::DustRecycled { who: POOR, amount }), "{events:?}");
		assert_eq!(issuance(), issued - 400);
	});
}

#[test]
fn subnet_is_gone_for_users_when_its_dissolution_begins() {
	run(|| {
		assert_ok!(dissolve(LIVELY));
		assert_eq!(events(), [Event::NetworkRemoved(LIVELY)]);
		assert_eq!(NetUids::<Test>::get().into_inner(), [CAPPED, ASLEEP]);
		assert_eq!(TotalNetworks::<Test>::get(), 3);
		assert!(!TokenSymbol::<Test>::contains_key(LIVELY));
		for _ in 0..3 {
			let origin = || RuntimeOrigin::signed(OWNER);
			assert_refused(Error::SubnetNotExists, || add(BOB, OWNER_HOTKEY, LIVELY, TAO));
			assert_refused(Error::SubnetNotExists, || remove(OWNER, OWNER_HOTKEY, LIVELY, TAO));
			assert_refused(Error::SubnetNotExists, || start(OWNER, LIVELY));
			assert_refused(Error::SubnetNotExists, || dissolve(LIVELY));
			assert_refused(Error::SubnetNotExists, || {
				Dtao::update_symbol(origin(), LIVELY, "ω".into())
			});
			assert_refused(Error::SubnetNotExists, || Dtao::set_tempo(origin(), LIVELY, 1_000));
			run_blocks(1);
		}
	});
}

#[test]
fn position_is_skipped_when_everything_is_unstaked_during_a_dissolution() {
	run(|| {
		assert_ok!(dissolve(LIVELY));
		assert_ok!(unstake_all(OWNER, OWNER_HOTKEY));
		let error = Error::SubnetNotExists.into();
		let (coldkey, hotkey) = (OWNER, OWNER_HOTKEY);
		let skipped = Event::UnstakeSkipped { coldkey, hotkey, netuid: LIVELY, error };
		assert_eq!(events().last(), Some(&skipped));
	});
}

#[test]
fn dissolution_is_refused_when_the_origin_is_not_root() {
	run(|| {
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(OWNER)] {
			let other = origin.clone();
			assert_refused(DispatchError::BadOrigin, || {
				Dtao::root_dissolve_network(other.clone(), LIVELY)
			});
			assert_refused(DispatchError::BadOrigin, || {
				Dtao::dissolve_network(origin.clone(), OWNER, LIVELY)
			});
		}
	});
}

#[test]
fn dissolution_is_refused_when_there_is_no_such_subnet() {
	run(|| {
		assert_refused(Error::SubnetNotExists, || dissolve(UNKNOWN));
		assert_refused(Error::SubnetNotExists, || dissolve(NetUid::ROOT));
	});
}

#[test]
fn dissolution_names_the_owner_when_it_is_the_older_call() {
	run(|| {
		let call = |owner| Dtao::dissolve_network(RuntimeOrigin::root(), owner, LIVELY);
		assert_refused(Error::NotSubnetOwner, || call(ALICE));
		assert_ok!(call(OWNER));
		assert_refused(Error::SubnetNotExists, || call(OWNER));
	});
}

#[test]
fn dissolution_is_refused_when_eight_others_are_under_way() {
	with(many(9, Settings::default()), || {
		for netuid in 1..=8 {
			assert_ok!(dissolve(NetUid::new(netuid)));
		}
		assert_refused(Error::SubnetLimitReached, || dissolve(NetUid::new(9)));
		// Each is closed in a block; only then does the oldest end.
		for _ in 0..8 {
			run_blocks(1);
			assert_refused(Error::SubnetLimitReached, || dissolve(NetUid::new(9)));
		}
		run_blocks(1);
		assert_ok!(dissolve(NetUid::new(9)));
		run_until_dissolved();
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn oldest_goes_first_when_several_are_dissolved() {
	with(many(3, Settings::default()), || {
		for netuid in [2, 1, 3].map(NetUid::new) {
			assert_ok!(dissolve(netuid));
		}
		let gone = |event| match event {
			Event::NetworkDissolved { netuid, .. } => Some(u16::from(netuid)),
			_ => None,
		};
		let order: Vec<_> = run_until_dissolved().into_iter().filter_map(gone).collect();
		assert_eq!(order, [2, 1, 3]);
		assert_eq!(System::block_number(), 1 + 3 * 2);
	});
}

/// Pending TAO that no neuron has earned is shared with the pool's; all else reaches root.
#[test]
fn no_rao_is_lost_when_something_is_pending() {
	run(|| {
		run_blocks(5);
		let (owed, root) = (state(LIVELY), root_stake());
		assert!(owed.pending.root_tao > Tao::ZERO);
		assert_ok!(dissolve(LIVELY));
		let paid = payments(&run_until_dissolved());
		let received = total(&paid) + root_stake() - root;
		assert_eq!(received, owed.pool.tao.rao() + owed.pending.root_tao.rao());
		assert_eq!(paid.len(), 1);
	});
}

//! A registration at the limit: which subnet goes, and where the new one finds a place.

use super::{life::*, support::*};
use crate::{mock::*, Event, GenesisConfig, GenesisSubnet, NetUids, NetworkRegisteredAt, Settings};
use dtao_core::{NetUid, Price, Tao};
use frame_support::assert_ok;

/// Cheap and immediate registrations.
fn cheap(subnet_limit: u16) -> Settings {
	Settings { min_lock: Tao::new(TAO), subnet_limit, ..Settings::development() }
}

/// Subnets 1, 2, … with these moving prices in hundredths and blocks of registration.
fn priced(subnets: &[(u32, u64)]) -> GenesisConfig<Test> {
	let subnets = (1..).zip(subnets).map(|(id, (price, registered_at))| GenesisSubnet {
		moving_price: Price::from_rational((*price).into(), 100),
		registered_at: *registered_at,
		..still(NetUid::new(id), TAO, TAO)
	});
	GenesisConfig { subnets: subnets.collect(), ..bare(cheap(128)) }
}

/// The candidate among such subnets at block 100, when subnets are immune for so many blocks.
fn candidate(subnets: &[(u32, u64)], immunity: u64) -> Option<u16> {
	let mut chosen = None;
	with(priced(subnets), || {
		System::set_block_number(100);
		chosen = Dtao::eviction_candidate(immunity).map(u16::from);
	});
	chosen
}

/// Golden vector 169.
#[test]
fn candidate_has_the_lowest_moving_price_when_it_is_not_immune() {
	assert_eq!(candidate(&[(1, 1), (10, 1)], 0), Some(1));
	assert_eq!(candidate(&[(10, 1), (1, 1)], 0), Some(2));
	assert_eq!(candidate(&[(1, 51), (10, 50)], 50), Some(2)); // the cheaper is immune
	assert_eq!(candidate(&[(5, 30), (5, 20)], 0), Some(2)); // the earlier of equals
	assert_eq!(candidate(&[(5, 20), (5, 20)], 0), Some(1));
	assert_eq!(candidate(&[(1, 51), (10, 90)], 50), None);
	assert_eq!(candidate(&[], 0), None);
}

#[test]
fn immunity_ends_when_the_period_has_passed() {
	assert_eq!(candidate(&[(1, 41)], 60), None);
	assert_eq!(candidate(&[(1, 40)], 60), Some(1));
}

#[test]
fn cheapest_subnet_goes_when_the_limit_is_reached() {
	with(many(3, cheap(3)), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(NetUids::<Test>::get().into_inner(), [1, 2, 4].map(NetUid::new));
		assert_eq!(jobs()[0].netuid, NetUid::new(3));
		assert_eq!(events()[0], Event::NetworkRemoved(NetUid::new(3)));
		assert_eq!(state(NetUid::new(4)).pool.tao, Tao::new(TAO));
		run_until_dissolved();
		assert_eq!(Dtao::free_netuid(), Some(NetUid::new(3)));
	});
}

#[test]
fn nobody_goes_when_the_limit_is_not_reached() {
	with(many(3, cheap(4)), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert!(jobs().is_empty());
		assert_eq!(NetUids::<Test>::get().len(), 4);
	});
}

#[test]
fn registration_is_refused_when_every_subnet_is_immune() {
	let settings = Settings { network_immunity_period: 100, ..cheap(3) };
	with(many(3, settings), || {
		assert_refused(Error::SubnetLimitReached, || register(ALICE, ALICE_HOTKEY));
		System::set_block_number(99);
		assert_refused(Error::SubnetLimitReached, || register(ALICE, ALICE_HOTKEY));
		System::set_block_number(100);
		assert_ok!(register(ALICE, ALICE_HOTKEY));
	});
}

#[test]
fn new_subnet_is_the_next_to_go_when_it_has_no_moving_price() {
	with(many(2, cheap(2)), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		let going = jobs().into_iter().map(|job| job.netuid).collect::<Vec<_>>();
		assert_eq!(going, [2, 3].map(NetUid::new));
		assert_eq!(NetworkRegisteredAt::<Test>::get(NetUid::new(4)), 1);
	});
}

#[test]
fn count_stays_when_the_limit_is_lowered_below_it() {
	with(many(4, cheap(2)), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(NetUids::<Test>::get().len(), 4);
	});
}

#[test]
fn registration_is_refused_when_no_subnet_is_allowed() {
	with(bare(cheap(0)), || {
		assert_refused(Error::SubnetLimitReached, || register(ALICE, ALICE_HOTKEY));
	});
}

/// All netuids there are get used; then a registration waits for a dissolution to end.
#[test]
fn registration_waits_when_as_many_are_dissolved_as_may_be() {
	with(many(128, cheap(128)), || {
		for taken in 129..=136 {
			assert_ok!(register(ALICE, ALICE_HOTKEY));
			assert!(NetUids::<Test>::get().contains(&NetUid::new(taken)));
		}
		assert_eq!((NetUids::<Test>::get().len(), jobs().len()), (128, 8));
		assert_eq!(Dtao::free_netuid(), None);
		assert_refused(Error::SubnetLimitReached, || register(ALICE, ALICE_HOTKEY));
		// Each is closed in a block; only then does the oldest end.
		for _ in 0..8 {
			run_blocks(1);
			assert_refused(Error::SubnetLimitReached, || register(ALICE, ALICE_HOTKEY));
		}
		run_blocks(1);
		assert_eq!(jobs().len(), 7);
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert!(NetUids::<Test>::get().contains(&NetUid::new(128)));
	});
}

#[test]
fn price_of_who_goes_is_no_part_of_the_median_when_a_subnet_is_evicted() {
	let subnets = vec![
		still(NetUid::new(1), 4 * TAO, TAO),
		GenesisSubnet {
			moving_price: Price::from_rational(1, 2),
			..still(NetUid::new(2), 2 * TAO, TAO)
		},
	];
	with(GenesisConfig { subnets, ..bare(cheap(2)) }, || {
		assert_ok!(register(ALICE, ALICE_HOTKEY)); // instead of subnet 1, without a moving price
		assert_eq!(reserves(NetUid::new(3)), (TAO, TAO / 2));
	});
}

//! `register_network` and `register_network_with_identity`: what a new subnet is, what it costs, and
//! who may not have one.

use super::{life::*, support::*};
use crate::{
	mock::*, Burn, Event, FirstEmissionBlockNumber, GenesisConfig, Hyperparams, IsNetworkMember,
	LastEpochBlock, NetUids, NetworkLock, NetworkRegisteredAt, NetworksAdded, Neurons, Owner,
	Settings, SubnetIdentitiesV3, SubnetIdentityV3, SubnetLocked, SubnetOwner, SubnetOwnerHotkey,
	SubnetworkN, TotalNetworks, Uids,
};
use dtao_core::{Alpha, Lock, NetUid, Pool, Price, SeedRule, Subnet, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

const FIRST: NetUid = NetUid::new(1);

fn with_identity(identity: Option<SubnetIdentityV3>) -> DispatchResult {
	let origin = RuntimeOrigin::signed(ALICE);
	Dtao::register_network_with_identity(origin, ALICE_HOTKEY, identity)
}

fn whole_lock() -> Settings {
	Settings { seed: SeedRule::WholeLock, network_rate_limit: 0, ..Settings::default() }
}

fn lock(last: u64, at: u64) {
	NetworkLock::<Test>::put(Lock { last: Tao::new(last), at });
}

fn cost() -> u64 {
	Dtao::lock_cost().into()
}

#[test]
fn subnet_is_new_in_all_that_is_stored_when_it_is_registered() {
	with(bare(whole_lock()), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		let pool = Pool { tao: Tao::new(1_000 * TAO), alpha: Alpha::new(1_000 * TAO) };
		let expected = Subnet { next_epoch: Some(1 + 360 - 1), ..Subnet::new(pool) };
		assert_eq!(state(FIRST), expected);
		assert_eq!(NetUids::<Test>::get().into_inner(), [FIRST]);
		assert_eq!(SubnetOwner::<Test>::get(FIRST), ALICE);
		assert_eq!(SubnetOwnerHotkey::<Test>::get(FIRST), ALICE_HOTKEY);
		assert_eq!(NetworkRegisteredAt::<Test>::get(FIRST), 1);
		assert_eq!(LastEpochBlock::<Test>::get(FIRST), 1);
		assert_eq!(SubnetLocked::<Test>::get(FIRST), Tao::new(1_000 * TAO));
		assert_eq!(NetworkLock::<Test>::get(), Some(Lock { last: Tao::new(1_000 * TAO), at: 1 }));
		assert_eq!(symbol_of(FIRST), "α");
		assert_eq!(SubnetIdentitiesV3::<Test>::get(FIRST), None);
	});
}

#[test]
fn owners_hotkey_is_the_first_neuron_when_a_subnet_is_registered() {
	with(bare(whole_lock()), || {
		assert_ok!(register(BOB, UNKNOWN_HOTKEY));
		assert_eq!(Owner::<Test>::get(UNKNOWN_HOTKEY), BOB);
		assert_eq!(Uids::<Test>::get(FIRST, UNKNOWN_HOTKEY), Some(0));
		assert_eq!(Neurons::<Test>::get(FIRST).len(), 1);
		assert!(IsNetworkMember::<Test>::get(UNKNOWN_HOTKEY, FIRST));
		assert_eq!(SubnetworkN::<Test>::get(FIRST), 1);
	});
}

#[test]
fn clients_see_the_subnet_when_it_is_registered() {
	with(bare(whole_lock()), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert!(NetworksAdded::<Test>::get(FIRST));
		assert_eq!(TotalNetworks::<Test>::get(), 2);
		assert_eq!(Burn::<Test>::get(FIRST), Tao::new(TAO));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(FIRST), None);
	});
}

#[test]
fn events_tell_of_hotkey_neuron_price_and_subnet_when_one_is_registered() {
	with(bare(whole_lock()), || {
		assert_ok!(register(BOB, UNKNOWN_HOTKEY));
		let cost = Tao::new(1_000 * TAO);
		let expected = [
			Event::HotkeyAssociated { coldkey: BOB, hotkey: UNKNOWN_HOTKEY },
			Event::NeuronRegistered(FIRST, 0, UNKNOWN_HOTKEY),
			Event::NetworkLockPaid { netuid: FIRST, coldkey: BOB, cost, recycled: Tao::ZERO },
			Event::NetworkAdded(FIRST, 1),
		];
		assert_eq!(events(), expected);
	});
}

#[test]
fn registering_works_when_the_chain_is_in_its_first_block() {
	for settings in [Settings::default(), Settings::development()] {
		with(GenesisConfig { settings, ..Default::default() }, || {
			assert_eq!(System::block_number(), 1);
			assert_ok!(register(ALICE, ALICE_HOTKEY));
			run_blocks(3);
			assert_ok!(start(ALICE, FIRST));
			run_blocks(3);
			assert!(state(FIRST).alpha_out > Alpha::ZERO);
			assert_eq!(free(ALICE), ENDOWMENT - 1_000 * TAO);
		});
	}
}

#[test]
fn rest_of_the_lock_is_destroyed_when_the_seed_is_fixed() {
	with(bare(Settings::default()), || {
		let (treasury_before, issued) = (treasury(), issuance());
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(reserves(FIRST), (TAO, TAO));
		assert_eq!(treasury(), treasury_before + TAO);
		assert_eq!(issuance(), issued - 999 * TAO);
		let recycled = Tao::new(999 * TAO);
		let cost = Tao::new(1_000 * TAO);
		let paid = Event::NetworkLockPaid { netuid: FIRST, coldkey: ALICE, cost, recycled };
		assert!(events().contains(&paid));
	});
}

#[test]
fn nothing_is_destroyed_when_the_whole_lock_is_the_seed() {
	with(bare(whole_lock()), || {
		let issued = issuance();
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(issuance(), issued);
	});
}

/// Golden vector 162. The first subnet starts at a price of one, others at the median.
#[test]
fn price_is_the_median_when_there_are_others() {
	let seeded = |prices: &[u64]| {
		let subnets = (1..).zip(prices).map(|(id, tao)| still(NetUid::new(id), tao * TAO, TAO));
		let mut reserves_then = (0, 0);
		with(GenesisConfig { subnets: subnets.collect(), ..bare(whole_lock()) }, || {
			assert_ok!(register(ALICE, ALICE_HOTKEY));
			reserves_then = reserves(NetUid::new(prices.len() as u16 + 1));
		});
		reserves_then
	};
	assert_eq!(seeded(&[]), (1_000 * TAO, 1_000 * TAO));
	assert_eq!(seeded(&[7, 2, 5]), (1_000 * TAO, 200 * TAO));
	assert_eq!(seeded(&[2, 8]), (1_000 * TAO, 200 * TAO));
	assert_eq!(seeded(&[5, 2]), (1_000 * TAO, 285_714_285_714)); // 1,000 / 3.5, rounded down
}

/// Golden vector 159, in TAO: what the next registration costs after each step.
#[test]
fn cost_doubles_with_a_registration_and_falls_with_blocks() {
	let min_lock = Tao::new(100 * TAO);
	let settings = Settings { min_lock, lock_reduction_interval: 2, ..whole_lock() };
	with(bare(settings), || {
		System::set_block_number(0);
		let next = |blocks: u32, registers: bool| {
			System::set_block_number(System::block_number() + blocks);
			if registers {
				assert_ok!(register(ALICE, ALICE_HOTKEY));
			}
			cost() / TAO
		};
		assert_eq!(next(0, false), 100);
		assert_eq!(next(0, true), 100);
		assert_eq!(next(1, true), 200);
		assert_eq!([next(1, false), next(1, false), next(1, false)], [150, 100, 100]);
		assert_eq!(next(0, true), 200);
		assert_eq!([next(1, true), next(1, true), next(1, true)], [300, 450, 675]);
		assert_eq!([next(0, true), next(0, true)], [1_350, 2_700]);
		assert_eq!([(); 4].map(|()| next(1, false)), [2_025, 1_350, 675, 100]);
	});
}

/// Golden vector 161, to the rao.
#[test]
fn cost_falls_faster_when_a_block_emits_less() {
	let settings = Settings { lock_reduction_interval: 57_600, ..whole_lock() };
	with(bare(settings), || {
		lock(1_250 * TAO, 1);
		let after = |blocks: u32| {
			System::set_block_number(1 + blocks);
			cost()
		};
		assert_eq!(after(0), 2_500 * TAO);
		assert_eq!(after(1), 2_499_978_298_612);
		assert_eq!(after(28_800), 1_875_000_025_600);
		assert_eq!(after(57_600), 1_250_000_051_200);
		issue_up_to(10_500_000 * TAO);
		assert_eq!(after(28_800), 1_250_000_022_400);
		System::set_block_number(1);
	});
}

#[test]
fn cost_fills_a_reserve_when_the_settings_ask_for_the_least() {
	for seed in [SeedRule::WholeLock, SeedRule::Fixed(Tao::new(10_000_000))] {
		let settings = Settings { min_lock: Tao::new(20_000_000), seed, ..whole_lock() };
		with(bare(settings), || {
			assert_eq!(cost(), 20_000_000);
			assert_ok!(register(ALICE, ALICE_HOTKEY));
		});
	}
}

#[test]
fn lowest_free_netuid_is_taken_when_there_are_gaps() {
	let subnets = [1, 2, 4].map(|id| still(NetUid::new(id), TAO, TAO)).to_vec();
	with(GenesisConfig { subnets, ..bare(whole_lock()) }, || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		let listed = NetUids::<Test>::get().into_inner();
		assert_eq!(listed, [1, 2, 3, 4, 5].map(NetUid::new));
	});
}

#[test]
fn origin_is_refused_when_it_is_no_coldkey() {
	run(|| {
		assert_only_signed(|origin| Dtao::register_network(origin, ALICE_HOTKEY));
		assert_only_signed(|origin| {
			Dtao::register_network_with_identity(origin, ALICE_HOTKEY, None)
		});
	});
}

#[test]
fn hotkey_is_refused_when_it_is_anothers_or_nobodys() {
	run(|| {
		assert_refused(Error::NonAssociatedColdKey, || register(BOB, ALICE_HOTKEY));
		assert_refused(Error::NonAssociatedColdKey, || register(BOB, 0));
	});
}

#[test]
fn registration_is_refused_when_the_last_was_too_short_ago() {
	run(|| {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_refused(Error::NetworkTxRateLimitExceeded, || register(BOB, UNKNOWN_HOTKEY));
		System::set_block_number(7_200);
		assert_refused(Error::NetworkTxRateLimitExceeded, || register(BOB, UNKNOWN_HOTKEY));
		System::set_block_number(7_201);
		assert_ok!(register(BOB, UNKNOWN_HOTKEY));
	});
}

#[test]
fn registration_is_refused_when_its_payer_would_not_stay_alive() {
	run(|| {
		set_balance(ALICE, 1_000 * TAO + EXISTENTIAL_DEPOSIT - 1);
		assert_refused(Error::CannotAffordLockCost, || register(ALICE, ALICE_HOTKEY));
		set_balance(ALICE, 1_000 * TAO + EXISTENTIAL_DEPOSIT);
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(free(ALICE), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn first_broken_rule_is_the_error_when_several_are() {
	with(many(2, Settings { subnet_limit: 2, ..Settings::default() }), || {
		lock(1_000 * TAO, 1);
		set_balance(BOB, EXISTENTIAL_DEPOSIT);
		assert_refused(Error::NonAssociatedColdKey, || register(BOB, ALICE_HOTKEY));
		assert_refused(Error::NetworkTxRateLimitExceeded, || register(BOB, UNKNOWN_HOTKEY));
		change_settings(|settings| settings.network_rate_limit = 0);
		assert_refused(Error::SubnetLimitReached, || register(BOB, UNKNOWN_HOTKEY));
		change_settings(|settings| settings.subnet_limit = 3);
		assert_refused(Error::CannotAffordLockCost, || register(BOB, UNKNOWN_HOTKEY));
	});
}

#[test]
fn identity_is_kept_when_it_comes_with_the_registration() {
	run(|| {
		let identity = SubnetIdentityV3 { subnet_name: b"chat".to_vec(), ..Default::default() };
		assert_ok!(with_identity(Some(identity.clone())));
		let netuid = NetUid::new(4);
		assert_eq!(SubnetIdentitiesV3::<Test>::get(netuid), Some(identity));
		assert_eq!(events().last(), Some(&Event::SubnetIdentitySet(netuid)));
	});
}

#[test]
fn subnet_has_no_identity_when_none_comes_with_the_registration() {
	run(|| {
		assert_ok!(with_identity(None));
		assert_eq!(SubnetIdentitiesV3::<Test>::get(NetUid::new(4)), None);
	});
}

#[test]
fn registration_is_refused_when_its_identity_is_too_long() {
	run(|| {
		let identity = SubnetIdentityV3 { discord: vec![b'd'; 257], ..Default::default() };
		assert_refused(Error::InvalidIdentity, || with_identity(Some(identity.clone())));
	});
}

#[test]
fn alpha_is_not_traded_when_the_subnet_is_registered_and_not_started() {
	run(|| {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		run_blocks(2);
		let netuid = NetUid::new(4);
		assert_refused(Error::SubtokenDisabled, || add(BOB, ALICE_HOTKEY, netuid, TAO));
		assert_eq!(state(netuid).moving_price, Price::from_inner(0));
		assert_eq!(state(netuid).alpha_out, Alpha::ZERO);
	});
}

#[test]
fn subnet_starts_with_the_hyperparameters_that_genesis_names() {
	let new_subnet = Hyperparams { tempo: 7, kappa: 1, ..Hyperparams::default() };
	with(bare(Settings { new_subnet: new_subnet.clone(), ..Settings::default() }), || {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		let netuid = NetUids::<Test>::get()[0];
		assert_eq!(Dtao::hyperparams(netuid), new_subnet);
	});
}

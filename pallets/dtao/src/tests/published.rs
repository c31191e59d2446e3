//! What clients read by name: copies that keep pace with their originals.

use super::{children::set_children, life::dissolve, society::*, support::*};
use crate::{mock::*, *};
use dtao_core::{Amount, Flow, NetUid, Price, Tao};
use frame_support::{assert_ok, traits::Hooks};

/// What is told of a subnet's hyperparameters that clients look up one by one.
fn told(netuid: NetUid) -> (bool, u64, u64, u16, u16) {
	(
		CommitRevealWeightsEnabled::<Test>::get(netuid),
		RevealPeriodEpochs::<Test>::get(netuid),
		WeightsSetRateLimit::<Test>::get(netuid),
		MinAllowedWeights::<Test>::get(netuid),
		MaxWeightsLimit::<Test>::get(netuid),
	)
}

/// The stake that is told of a hotkey on [`LIVELY`], if it is.
fn told_stake(hotkey: AccountId) -> Option<u64> {
	TotalHotkeyAlpha::<Test>::try_get(hotkey, LIVELY).ok().map(|alpha| alpha.rao())
}

/// What is told of the flow of a subnet: the block and the average, in 2⁻⁶⁴ rao.
fn told_flow(netuid: NetUid) -> Option<(u64, i128)> {
	SubnetEmaTaoFlow::<Test>::get(netuid).map(|(block, average)| (block, average.bits))
}

#[test]
fn hyperparameters_are_told_when_they_change() {
	run(|| {
		assert_eq!(told(LIVELY), (false, 1, 100, 1, u16::MAX));
		let changed = Dtao::change_hyperparams(LIVELY, |set| {
			(set.commit_reveal, set.reveal_period) = (true, 7);
			(set.weights_rate_limit, set.min_weights, set.max_weight) = (11, 2, 300);
		});
		assert_ok!(changed);
		assert_eq!(told(LIVELY), (true, 7, 11, 2, 300));
		assert_eq!(told(CAPPED), (false, 1, 100, 1, u16::MAX));
		assert_ok!(dissolve(LIVELY));
		assert_eq!(told(LIVELY), (false, 0, 0, 0, 0));
	});
}

/// A client takes block 0 for a subnet that has not started.
#[test]
fn subnets_of_genesis_are_told_to_emit_from_block_1() {
	run(|| {
		assert_eq!(state(LIVELY).started_at, Some(0));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(LIVELY), Some(1));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(ASLEEP), None);
	});
}

/// A village that has started: its epochs are in blocks 9, 19, …
fn trading(test: impl FnOnce()) {
	let village = GenesisSubnet { started: true, ..village(LIVELY) };
	with(society(&[village], &[own(FIRST, TAO)]), test);
}

#[test]
fn flow_and_emission_are_told_when_an_epoch_has_run() {
	trading(|| {
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, 40 * TAO));
		run_blocks(7);
		assert_eq!((System::block_number(), told_flow(LIVELY)), (8, None));
		assert_eq!(SubnetTaoInEmission::<Test>::get(LIVELY), Tao::ZERO);
		let entering = Dtao::next_block().1.results[0].expect("the subnet doesn't fail").tao_in;
		run_blocks(1);
		let average = state(LIVELY).flows.users.average;
		assert!(average > 0 && entering > Tao::ZERO);
		assert_eq!(told_flow(LIVELY), Some((9, average << 32)));
		assert_eq!(SubnetTaoInEmission::<Test>::get(LIVELY), entering);
		run_blocks(1);
		assert!(state(LIVELY).flows.users.average < average);
		assert_eq!(told_flow(LIVELY), Some((9, average << 32)));
	});
}

#[test]
fn flow_is_told_as_it_is_when_more_leaves_than_comes() {
	trading(|| {
		assert_ok!(remove(coldkey(FIRST), FIRST, LIVELY, TAO / 2));
		run_blocks(8);
		let average = state(LIVELY).flows.users.average;
		assert!(average < 0);
		assert_eq!(told_flow(LIVELY), Some((9, average << 32)));
	});
}

#[test]
fn largest_flows_are_told_when_they_are_averages() {
	let told = |average| I64F64::from(Flow { recent: 0, average }).bits;
	assert_eq!(told(i128::from(i64::MAX) << 32), i128::from(i64::MAX) << 64);
	assert_eq!(told(i128::from(i64::MIN) << 32), i128::MIN);
	assert_eq!(told(1), 1 << 32);
}

/// The credit of the block can't be resolved, so nothing has entered.
#[test]
fn no_emission_is_told_when_the_block_is_not_minted() {
	let mut genesis = genesis();
	genesis.subnets[1].moving_price = Price::from_rational(1u128, 100_000_000u128);
	externalities(genesis).execute_with(|| {
		change(LIVELY, |subnet| subnet.open = false);
		change(CAPPED, |subnet| subnet.next_epoch = Some(2));
		SubnetTaoInEmission::<Test>::insert(CAPPED, Tao::new(7));
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), Dtao::account_id(), 0));
		System::set_block_number(2);
		Dtao::on_initialize(2);
		assert!(events().contains(&Event::CoinbaseFailed { minted: Tao::new(19) }));
		assert_eq!(SubnetTaoInEmission::<Test>::try_get(CAPPED), Ok(Tao::ZERO));
	});
}

#[test]
fn what_is_told_of_an_epoch_goes_with_the_subnet() {
	trading(|| {
		run_blocks(8);
		assert!(told_flow(LIVELY).is_some());
		assert_ok!(dissolve(LIVELY));
		assert_eq!(told_flow(LIVELY), None);
		assert!(!SubnetTaoInEmission::<Test>::contains_key(LIVELY));
	});
}

/// Alice's hotkey has a child, without delay from the first epoch on.
fn family(test: impl FnOnce()) {
	let positions = [position(LIVELY, ALICE_HOTKEY, ALICE, 5 * TAO), own(FIRST, 3 * TAO)];
	with(society(&[village(LIVELY)], &positions), || {
		change_settings(|set| (set.children_delay, set.children_rate_limit) = (0, 0));
		assert_ok!(set_children(ALICE, ALICE_HOTKEY, LIVELY, &[(1 << 63, FIRST), (1, SECOND)]));
		change(LIVELY, |subnet| subnet.started_at = Some(1));
		Dtao::publish_start(LIVELY);
		test();
	});
}

#[test]
fn stake_is_told_while_a_hotkey_belongs_to_a_family() {
	family(|| {
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, TAO));
		assert_eq!([ALICE_HOTKEY, FIRST, SECOND, MINER].map(told_stake), [None; 4]);
		run_blocks(8);
		let staked = |hotkey| stake_pool(LIVELY, hotkey).map_or(0, |(value, _)| value);
		let told = [ALICE_HOTKEY, FIRST, SECOND].map(told_stake);
		assert_eq!(told, [ALICE_HOTKEY, FIRST, SECOND].map(|hotkey| Some(staked(hotkey))));
		assert!(staked(ALICE_HOTKEY) > 5 * TAO);
		assert_eq!(told_stake(MINER), None);

		assert_ok!(add(BOB, FIRST, LIVELY, TAO));
		assert_ok!(add(BOB, MINER, LIVELY, TAO));
		assert_ok!(remove(ALICE, ALICE_HOTKEY, LIVELY, TAO));
		assert_eq!(told_stake(FIRST), Some(staked(FIRST)));
		assert_eq!(told_stake(ALICE_HOTKEY), Some(staked(ALICE_HOTKEY)));
		assert_eq!(told_stake(MINER), None);
		// What the next epoch pays is held to what is told by the invariants.
		assert_ok!(set_children(ALICE, ALICE_HOTKEY, LIVELY, &[(1, SECOND)]));
		run_blocks(10);
		assert_eq!(told_stake(FIRST), None);
		assert_eq!(told_stake(ALICE_HOTKEY), Some(staked(ALICE_HOTKEY)));
	});
}

#[test]
fn stake_is_told_as_nothing_when_a_parent_leaves() {
	family(|| {
		run_blocks(8);
		assert_ok!(unstake_all(ALICE, ALICE_HOTKEY));
		assert_eq!((stake_pool(LIVELY, ALICE_HOTKEY), told_stake(ALICE_HOTKEY)), (None, Some(0)));
	});
}

#[test]
fn stake_is_not_told_any_more_when_a_subnet_has_gone() {
	family(|| {
		run_blocks(8);
		assert_ok!(dissolve(LIVELY));
		assert_eq!(told_stake(FIRST), Some(stake_pool(LIVELY, FIRST).unwrap().0));
		run_blocks(1);
		assert_eq!(TotalHotkeyAlpha::<Test>::iter().count(), 0);
		assert!(stake_pool(LIVELY, FIRST).is_some());
	});
}

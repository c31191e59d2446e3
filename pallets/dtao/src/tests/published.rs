//! What clients read by name: copies that keep pace with their originals.

use super::{children::set_children, life::dissolve, society::*, support::*};
use crate::{mock::*, *};
use dtao_core::{Alpha, Amount, Flow, NetUid, Price, StepError, Tao};
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

/// What btcli 9 looks up by names of its own.
fn told_to_btcli(netuid: NetUid) -> (bool, u64) {
	(
		get_commit_reveal_weights_enabled::<Test>::get(netuid),
		get_commit_reveal_period::<Test>::get(netuid),
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
		assert_eq!(told_to_btcli(LIVELY), (false, 1));
		let changed = Dtao::change_hyperparams(LIVELY, |set| {
			(set.commit_reveal, set.reveal_period) = (true, 7);
			(set.weights_rate_limit, set.min_weights, set.max_weight) = (11, 2, 300);
		});
		assert_ok!(changed);
		assert_eq!(told(LIVELY), (true, 7, 11, 2, 300));
		assert_eq!(told_to_btcli(LIVELY), (true, 7));
		assert_eq!(told(CAPPED), (false, 1, 100, 1, u16::MAX));
		assert_ok!(dissolve(LIVELY));
		assert_eq!(told(LIVELY), (false, 0, 0, 0, 0));
		assert_eq!(told_to_btcli(LIVELY), (false, 0));
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

/// Netuid 1 has its turn in blocks 1, 11, 21, …
#[test]
fn flow_and_emission_are_told_at_a_subnets_turn() {
	trading(|| {
		assert_ok!(add(ALICE, ALICE_HOTKEY, LIVELY, 40 * TAO));
		run_blocks(9);
		assert_eq!((System::block_number(), told_flow(LIVELY)), (10, Some((0, 0))));
		assert_eq!(SubnetTaoInEmission::<Test>::try_get(LIVELY), Ok(Tao::ZERO));
		let entering = Dtao::next_block().1.results[0].expect("the subnet doesn't fail").tao_in;
		run_blocks(1);
		let average = state(LIVELY).flows.users.average;
		assert!(average > 0 && entering > Tao::ZERO);
		assert_eq!(told_flow(LIVELY), Some((11, average << 32)));
		assert_eq!(SubnetTaoInEmission::<Test>::get(LIVELY), entering);
		run_blocks(9);
		assert!(state(LIVELY).flows.users.average < average);
		assert_eq!(told_flow(LIVELY), Some((11, average << 32)));
		run_blocks(1);
		assert_eq!(told_flow(LIVELY), Some((21, state(LIVELY).flows.users.average << 32)));
	});
}

/// The price of a registration in a block, if nobody has registered until then.
fn price_at(netuid: NetUid, block: u32) -> Tao {
	let price = RegistrationPrices::<Test>::get(netuid).expect("the subnet has a price");
	price.price_at(block.into(), &Dtao::hyperparams(netuid).burn())
}

#[test]
fn price_is_told_as_of_the_last_turn_when_nobody_registers() {
	run(|| {
		for now in 2..=25 {
			run_blocks(1);
			for netuid in [LIVELY, CAPPED, ASLEEP] {
				let told = Burn::<Test>::get(netuid);
				let own = u32::from(u16::from(netuid));
				let turn = (0..=now).rev().find(|block| block % 10 == own);
				// The hook of block 1 has not been run.
				let turn = turn.filter(|turn| *turn > 1).unwrap_or(0);
				assert_eq!(told, price_at(netuid, turn), "netuid {netuid} in block {now}");
				assert!(told >= price_at(netuid, now) && price_at(netuid, now) < Tao::new(TAO));
			}
		}
	});
}

/// A price that a registration raised between two turns falls on from there.
#[test]
fn price_is_told_at_once_when_somebody_registers_between_two_turns() {
	run(|| {
		run_blocks(4);
		assert_ok!(Dtao::burned_register(RuntimeOrigin::signed(BOB), LIVELY, 31));
		let raised = Burn::<Test>::get(LIVELY);
		assert_eq!(raised, price_at(LIVELY, 5));
		assert!(raised > Tao::new(TAO));
		run_blocks(5);
		assert_eq!((System::block_number(), Burn::<Test>::get(LIVELY)), (10, raised));
		run_blocks(1);
		assert_eq!(Burn::<Test>::get(LIVELY), price_at(LIVELY, 11));
		assert!(Burn::<Test>::get(LIVELY) < raised);
	});
}

#[test]
fn nothing_enters_and_nothing_comes_when_a_subnet_has_not_started() {
	run(|| {
		SubnetTaoInEmission::<Test>::insert(ASLEEP, Tao::new(7));
		run_blocks(2);
		assert_eq!(told_flow(ASLEEP), Some((3, 0)));
		assert_eq!(SubnetTaoInEmission::<Test>::try_get(ASLEEP), Ok(Tao::ZERO));
	});
}

#[test]
fn new_subnet_is_told_of_before_its_first_turn() {
	run(|| {
		run_blocks(4);
		assert_ok!(Dtao::register_network(RuntimeOrigin::signed(BOB), 31));
		let new = NetUid::new(4);
		assert_eq!(told_flow(new), Some((5, 0)));
		assert_eq!(SubnetTaoInEmission::<Test>::try_get(new), Ok(Tao::ZERO));
		assert_eq!(Burn::<Test>::get(new), Tao::new(TAO));
		run_blocks(9);
		assert_eq!(told_flow(new), Some((14, 0)));
		assert_eq!(Burn::<Test>::get(new), price_at(new, 14));
	});
}

/// Of all netuids that there can be, no more are told of in one block.
#[test]
fn at_most_fourteen_subnets_have_their_turn_together() {
	let together = |block| {
		(1..=MAX_NETUID)
			.filter(|netuid| crate::published::is_turn_of(NetUid::new(*netuid), block))
			.count()
	};
	let counts: Vec<_> = (1_000..1_010).map(together).collect();
	assert_eq!(counts, [13, 14, 14, 14, 14, 14, 14, 13, 13, 13]);
	assert_eq!(counts.into_iter().sum::<usize>(), usize::from(MAX_NETUID));
}

#[test]
fn flow_is_told_as_it_is_when_more_leaves_than_comes() {
	trading(|| {
		assert_ok!(remove(coldkey(FIRST), FIRST, LIVELY, TAO / 2));
		run_blocks(10);
		let average = state(LIVELY).flows.users.average;
		assert!(average < 0);
		assert_eq!(told_flow(LIVELY), Some((11, average << 32)));
	});
}

#[test]
fn largest_flows_are_told_when_they_are_averages() {
	let told = |average| I64F64::from(Flow { recent: 0, average }).bits;
	assert_eq!(told(i128::from(i64::MAX) << 32), i128::from(i64::MAX) << 64);
	assert_eq!(told(i128::from(i64::MIN) << 32), i128::MIN);
	assert_eq!(told(1), 1 << 32);
}

/// The credit of the block can't be resolved, so nothing has entered, and no average has moved.
#[test]
fn no_emission_is_told_when_the_block_is_not_minted() {
	let mut genesis = genesis();
	genesis.subnets[1].moving_price = Price::from_rational(1u128, 100_000_000u128);
	externalities(genesis).execute_with(|| {
		change(LIVELY, |subnet| subnet.open = false);
		change(CAPPED, |subnet| subnet.flows.users = Flow { recent: 5, average: 1 << 40 });
		SubnetTaoInEmission::<Test>::insert(CAPPED, Tao::new(7));
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), Dtao::account_id(), 0));
		System::set_block_number(2);
		Dtao::on_initialize(2);
		assert!(events().contains(&Event::CoinbaseFailed { minted: Tao::new(19) }));
		assert_eq!(SubnetTaoInEmission::<Test>::try_get(CAPPED), Ok(Tao::ZERO));
		assert_eq!(told_flow(CAPPED), Some((2, 1 << 72)));
	});
}

/// What fails stands still, and so does what is told of it.
#[test]
fn no_emission_is_told_when_a_subnet_fails() {
	externalities(genesis()).execute_with(|| {
		change(CAPPED, |subnet| {
			subnet.pending.owner = Alpha::new(u64::MAX);
			subnet.flows.users = Flow { recent: 5, average: 1 << 40 };
		});
		SubnetTaoInEmission::<Test>::insert(CAPPED, Tao::new(7));
		System::set_block_number(2);
		Dtao::on_initialize(2);
		let failed = Event::SubnetFailed { netuid: CAPPED, error: StepError::Overflow };
		assert!(events().contains(&failed));
		assert_eq!(SubnetTaoInEmission::<Test>::try_get(CAPPED), Ok(Tao::ZERO));
		assert_eq!(told_flow(CAPPED), Some((2, 1 << 72)));
	});
}

#[test]
fn what_is_told_of_every_block_goes_with_the_subnet() {
	trading(|| {
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
fn stake_is_told_of_every_hotkey_while_it_has_any() {
	family(|| {
		let staked = |hotkey| stake_pool(LIVELY, hotkey).map(|(value, _)| value);
		let truly = |hotkey| assert_eq!(told_stake(hotkey), staked(hotkey), "{hotkey}");
		let earlier = staked(ALICE_HOTKEY);
		assert_ok!(add(BOB, MINER, LIVELY, TAO));
		run_blocks(8);
		[ALICE_HOTKEY, FIRST, MINER].into_iter().for_each(truly);
		// An epoch has paid.
		assert!(staked(ALICE_HOTKEY) > earlier && staked(MINER) > Some(0));
		assert_ok!(remove(ALICE, ALICE_HOTKEY, LIVELY, TAO));
		truly(ALICE_HOTKEY);
		assert_ok!(unstake_all(ALICE, ALICE_HOTKEY));
		assert_eq!((staked(ALICE_HOTKEY), told_stake(ALICE_HOTKEY)), (None, None));
		assert_ok!(add(ALICE, ALICE_HOTKEY, NetUid::ROOT, 3 * TAO));
		let on_root = TotalHotkeyAlpha::<Test>::get(ALICE_HOTKEY, NetUid::ROOT);
		assert_eq!(on_root.rao(), stake_pool(NetUid::ROOT, ALICE_HOTKEY).unwrap().0);
	});
}

#[test]
fn stake_is_told_until_all_are_paid_when_a_subnet_is_dissolved() {
	family(|| {
		run_blocks(8);
		assert_ok!(dissolve(LIVELY));
		let told = || TotalHotkeyAlpha::<Test>::iter().filter(|(_, id, _)| *id == LIVELY).count();
		assert_eq!(told_stake(FIRST), stake_pool(LIVELY, FIRST).map(|(value, _)| value));
		assert!(told() > 0);
		run_blocks(8);
		assert_eq!((stake_pool(LIVELY, FIRST), told()), (None, 0));
	});
}

#[test]
fn stake_weights_are_told_in_parts_when_an_epoch_has_counted_them() {
	family(|| {
		assert!(StakeWeight::<Test>::get(LIVELY).is_empty());
		assert_ok!(add(BOB, SECOND, LIVELY, 7 * TAO));
		run_blocks(8);
		let stake = EpochResults::<Test>::get(LIVELY).stake;
		let all: u128 = stake.iter().map(|one| u128::from(*one)).sum();
		let parts: Vec<_> =
			stake.iter().map(|one| (u128::from(*one) * 65_535 / all) as u16).collect();
		assert_eq!(StakeWeight::<Test>::get(LIVELY).to_vec(), parts);
		assert!(parts.iter().filter(|part| **part > 0).count() > 1);
		assert_ok!(Dtao::replace_neuron(LIVELY, 1, &BOB));
		let told = StakeWeight::<Test>::get(LIVELY);
		assert_eq!((told[1], told.len()), (0, parts.len()));
		assert_ok!(dissolve(LIVELY));
		run_blocks(1);
		assert!(!StakeWeight::<Test>::contains_key(LIVELY));
	});
}

//! What clients read of neurons: one by one, column by column, with all the rest of the subnet.

use super::{society::*, support::*};
use crate::{mock::*, views::*, Bonds, ByUid, EpochResult, EpochResults, Neurons, Weights};
use codec::Compact;
use dtao_core::NetUid;
use frame_support::{assert_ok, BoundedVec};

/// What a TAO on root weighs, and two, in rao: 0.18 of it, rounded down.
const WEIGHTED: u64 = 179_999_999;
const TWICE_WEIGHTED: u64 = 359_999_999;

fn by_uid<Entry: Clone>(entries: &[Entry]) -> ByUid<Entry> {
	BoundedVec::truncate_from(entries.to_vec())
}

/// Results of an epoch that the last uid was not there for, each number another.
fn results() -> EpochResult {
	EpochResult {
		stake: by_uid(&[1, 2, 3, 4]),
		active: by_uid(&[true, false, true, true]),
		permits: by_uid(&[false, true, true, false]),
		consensus: by_uid(&[10, 11, 12, 13]),
		incentive: by_uid(&[20, 21, 22, 23]),
		dividends: by_uid(&[30, 31, 32, 33]),
		validator_trust: by_uid(&[40, 41, 42, 43]),
		emission: by_uid(&[500, 0, 1_000, 333]),
		alpha_dividends: by_uid(&[60, 0, 62, 63]),
		tao_dividends: by_uid(&[70, 71, 72, 73]),
		burned: 0,
	}
}

/// Runs a test on two subnets of five neurons, with results on the first, and two validators on root.
fn with_results(test: impl FnOnce()) {
	let positions = [own(FIRST, 5 * TAO), on_root(FIRST, TAO), on_root(SECOND, 2 * TAO)];
	with(society(&[village(LIVELY), village(CAPPED)], &positions), || {
		for hotkey in [FIRST, SECOND] {
			assert_ok!(Dtao::root_register(RuntimeOrigin::signed(coldkey(hotkey)), hotkey));
		}
		set_results(LIVELY, results());
		let elsewhere = EpochResult {
			emission: by_uid(&[0, 9]),
			tao_dividends: by_uid(&[0, 5]),
			..Default::default()
		};
		EpochResults::<Test>::insert(CAPPED, elsewhere);
		vote(LIVELY, 1, &[(3, 7), (4, 65_535)]);
		Bonds::<Test>::insert(LIVELY, by_uid(&[by_uid(&[]), by_uid(&[(3u16, 9u16)])]));
		test();
	});
}

fn compact<Number: Copy>(numbers: &[Number]) -> Vec<Compact<Number>> {
	numbers.iter().copied().map(Compact).collect()
}

#[test]
fn neuron_is_told_as_stored_when_it_is_asked_for() {
	with_results(|| {
		let neuron = NeuronInfo {
			hotkey: FIRST,
			coldkey: coldkey(FIRST),
			uid: Compact(1),
			netuid: Compact(1),
			active: false,
			axon_info: AxonInfo::default(),
			prometheus_info: PrometheusInfo::default(),
			stake: vec![(coldkey(FIRST), Compact(5 * TAO))],
			rank: Compact(0),
			emission: Compact(0),
			incentive: Compact(21),
			consensus: Compact(11),
			trust: Compact(0),
			validator_trust: Compact(41),
			dividends: Compact(31),
			last_update: Compact(1),
			validator_permit: true,
			weights: vec![(Compact(3), Compact(7)), (Compact(4), Compact(65_535))],
			bonds: vec![(Compact(3), Compact(9))],
			pruning_score: Compact(0),
		};
		assert_eq!(Dtao::neuron(LIVELY, 1), Some(neuron));
		let lite = Dtao::neuron_lite(LIVELY, 2).expect("it is there");
		assert_eq!((lite.hotkey, lite.uid, lite.active), (SECOND, Compact(2), true));
		assert_eq!((lite.emission, lite.pruning_score), (Compact(1_000), Compact(65_535)));
		assert_eq!(lite.stake, [(coldkey(SECOND), Compact(0))]);
	});
}

#[test]
fn neurons_come_in_the_order_of_their_uids_when_all_are_asked_for() {
	with_results(|| {
		let all = Dtao::neurons(LIVELY);
		let hotkeys = [OWNER_HOTKEY, FIRST, SECOND, MINER, OTHER_MINER];
		assert_eq!(all.iter().map(|neuron| neuron.hotkey).collect::<Vec<_>>(), hotkeys);
		assert!(all.iter().map(|neuron| neuron.uid.0).eq(0..5));
		for (uid, neuron) in (0..5).zip(all) {
			assert_eq!(Dtao::neuron(LIVELY, uid), Some(neuron));
		}
		for (uid, neuron) in (0..5).zip(Dtao::neurons_lite(LIVELY)) {
			assert_eq!(Dtao::neuron_lite(LIVELY, uid), Some(neuron));
		}
	});
}

#[test]
fn neuron_has_earned_nothing_when_it_is_newer_than_the_epoch() {
	with_results(|| {
		let newest = Dtao::neuron(LIVELY, 4).expect("it is there");
		assert_eq!((newest.emission, newest.incentive), (Compact(0), Compact(0)));
		assert!(newest.active && !newest.validator_permit);
	});
}

#[test]
fn nothing_is_told_when_there_is_no_such_neuron_or_subnet() {
	with_results(|| {
		assert_eq!(Dtao::neuron(LIVELY, 5), None);
		assert_eq!(Dtao::neuron_lite(LIVELY, 5), None);
		assert_eq!(Dtao::neurons(UNKNOWN), []);
		assert_eq!(Dtao::neurons_lite(UNKNOWN), []);
		assert_eq!(Dtao::subnet_state(UNKNOWN), None);
		assert_eq!(Dtao::metagraph(UNKNOWN), None);
		assert_eq!(Dtao::selective_metagraph(UNKNOWN, &[1]), None);
	});
}

#[test]
fn nothing_is_told_of_neurons_when_their_subnet_is_being_dissolved() {
	with_results(|| {
		assert_ok!(Dtao::root_dissolve_network(RuntimeOrigin::root(), LIVELY));
		assert!(Neurons::<Test>::contains_key(LIVELY));
		assert_eq!(Dtao::neurons(LIVELY), []);
		assert_eq!(Dtao::subnet_state(LIVELY), None);
	});
}

#[test]
fn state_is_the_neurons_by_column_when_it_is_asked_for() {
	with_results(|| {
		let expected = SubnetState {
			netuid: Compact(1),
			hotkeys: vec![OWNER_HOTKEY, FIRST, SECOND, MINER, OTHER_MINER],
			coldkeys: vec![OWNER, 41, 42, 43, 44],
			active: vec![true, false, true, true, true],
			validator_permit: vec![false, true, true, false, false],
			pruning_score: compact(&[32_767, 0, 65_535, 21_823, 0]),
			last_update: compact(&[0, 1, 0, 0, 0]),
			emission: compact(&[500, 0, 1_000, 333, 0]),
			dividends: compact(&[30, 31, 32, 33, 0]),
			incentives: compact(&[20, 21, 22, 23, 0]),
			consensus: compact(&[10, 11, 12, 13, 0]),
			trust: compact(&[0; 5]),
			rank: compact(&[0; 5]),
			block_at_registration: compact(&[0; 5]),
			alpha_stake: compact(&[0, 5 * TAO, 0, 0, 0]),
			tao_stake: compact(&[0, TAO, 2 * TAO, 0, 0]),
			total_stake: compact(&[0, 5 * TAO + WEIGHTED, TWICE_WEIGHTED, 0, 0]),
			emission_history: [[0; 5], [500, 0, 1_000, 333, 0], [0, 9, 0, 0, 0]]
				.iter()
				.map(|row| compact(row))
				.collect(),
		};
		assert_eq!(Dtao::subnet_state(LIVELY), Some(expected));
	});
}

#[test]
fn roots_state_is_its_validators_when_it_is_asked_for() {
	with_results(|| {
		let state = Dtao::subnet_state(NetUid::ROOT).expect("root is there");
		assert_eq!((state.hotkeys, state.coldkeys), (vec![FIRST, SECOND], vec![41, 42]));
		assert_eq!(state.alpha_stake, compact(&[0, 0]));
		assert_eq!(state.tao_stake, compact(&[TAO, 2 * TAO]));
		assert_eq!(state.total_stake, compact(&[TAO, 2 * TAO]));
		assert_eq!(state.block_at_registration, compact(&[1, 1]));
		// TAO of both subnets.
		assert_eq!(state.emission, compact(&[71 + 5, 72]));
		let history = [[0, 0], [0, 1_000], [9, 0]];
		assert_eq!(state.emission_history, history.map(|row| compact(&row)));
		let neuron = Dtao::neuron(NetUid::ROOT, 1).expect("it is there");
		assert_eq!(neuron.stake, [(coldkey(SECOND), Compact(2 * TAO))]);
	});
}

#[test]
fn history_has_a_row_of_zeros_when_a_netuid_is_free() {
	let far = NetUid::new(3);
	with(society(&[village(LIVELY), village(far)], &[]), || {
		let state = Dtao::subnet_state(far).expect("it is there");
		assert_eq!(state.emission_history, vec![compact(&[0; 5]); 4]);
	});
}

#[test]
fn metagraph_agrees_with_the_other_views_when_it_is_asked_for() {
	with_results(|| {
		let all = Dtao::metagraphs();
		for netuid in [NetUid::ROOT, LIVELY, CAPPED] {
			let graph = Dtao::metagraph(netuid).expect("it is there");
			assert_eq!(graph, all[usize::from(u16::from(netuid))]);
			let info = Dtao::dynamic_info(netuid).expect("it is there");
			assert_eq!((&graph.name, &graph.symbol), (&info.subnet_name, &info.token_symbol));
			assert_eq!((graph.tao_in, graph.alpha_in), (info.tao_in, info.alpha_in));
			assert_eq!((graph.alpha_out, graph.subnet_emission), (info.alpha_out, info.emission));
			assert_eq!((graph.tempo, graph.last_step), (info.tempo, info.last_step));
			assert_eq!(
				(graph.owner_hotkey, graph.owner_coldkey),
				(info.owner_hotkey, info.owner_coldkey)
			);
			assert_eq!(
				(graph.identity, graph.moving_price),
				(info.subnet_identity, info.moving_price)
			);
			let state = Dtao::subnet_state(netuid).expect("it is there");
			assert_eq!((graph.hotkeys, graph.coldkeys), (state.hotkeys, state.coldkeys));
			assert_eq!((graph.active, graph.emission), (state.active, state.emission));
			assert_eq!((graph.incentives, graph.dividends), (state.incentives, state.dividends));
			assert_eq!((graph.tao_stake, graph.total_stake), (state.tao_stake, state.total_stake));
			assert_eq!(graph.last_update, state.last_update);
			assert_eq!(graph.block, Compact(1));
			let neurons = usize::from(graph.num_uids.0);
			assert_eq!([graph.axons.len(), graph.identities.len(), graph.rank.len()], [neurons; 3]);
		}
	});
}

#[test]
fn metagraph_tells_what_is_set_when_it_is_asked_for() {
	with_results(|| {
		set(LIVELY, |set| {
			(set.kappa, set.min_weights, set.max_weight) = (1, 2, 300);
			(set.weights_version, set.weights_rate_limit, set.max_validators) = (4, 5, 6);
			(set.immunity_period, set.alpha_low, set.alpha_high) = (7, 1_638, 1_639);
			(set.commit_reveal, set.reveal_period, set.liquid_alpha) = (true, 10, true);
			(set.bonds_moving_average, set.max_uids) = (11, 12);
		});
		change(LIVELY, |subnet| subnet.open = false);
		let graph = Dtao::metagraph(LIVELY).expect("it is there");
		assert_eq!(
			(graph.kappa.0, graph.min_allowed_weights.0, graph.max_weights_limit.0),
			(1, 2, 300)
		);
		assert_eq!((graph.weights_version.0, graph.weights_rate_limit.0), (4, 5));
		assert_eq!((graph.max_validators.0, graph.max_uids.0, graph.num_uids.0), (6, 12, 5));
		let alphas = (graph.alpha_low.0, graph.alpha_high.0);
		assert_eq!((graph.immunity_period.0, alphas), (7, (1_638, 1_639)));
		assert_eq!((graph.commit_reveal_period.0, graph.bonds_moving_avg.0), (10, 11));
		assert!(graph.commit_reveal_weights_enabled && graph.liquid_alpha_enabled);
		assert!(!graph.registration_allowed);
		// A tempo of 10 and a factor of 13.889.
		assert_eq!((graph.activity_cutoff.0, graph.tempo.0), (138, 10));
		// A TAO at block 0, a block later: 2^(−1/360) of it.
		assert_eq!(
			(graph.burn.0, graph.min_burn.0, graph.max_burn.0),
			(998_076_443, 500_000, 100 * TAO)
		);
		assert_eq!(graph.tao_dividends_per_hotkey[1], (FIRST, Compact(71)));
		assert_eq!(graph.alpha_dividends_per_hotkey[2], (SECOND, Compact(62)));
		let root = Dtao::metagraph(NetUid::ROOT).expect("root is there");
		assert_eq!((root.max_uids.0, root.burn.0, root.tempo.0), (64, 0, 100));
		assert!(root.registration_allowed);
	});
}

#[test]
fn metagraphs_are_dense_when_a_netuid_is_free() {
	with(society(&[village(LIVELY), village(NetUid::new(3))], &[]), || {
		let all = Dtao::metagraphs();
		assert!(all.iter().map(|graph| graph.netuid.0).eq(0..=3));
		assert_eq!((all[2].num_uids.0, all[2].registration_allowed, all[2].tempo.0), (0, false, 0));
	});
}

#[test]
fn only_the_fields_asked_for_are_told_when_a_metagraph_is_selected() {
	with_results(|| {
		let nothing = Dtao::selective_metagraph(LIVELY, &[]).expect("it is there");
		assert_eq!(
			(nothing.netuid, nothing.name.clone(), nothing.validators.clone()),
			(Compact(1), None, None)
		);
		let some =
			Dtao::selective_metagraph(LIVELY, &[0, 8, 71, 72, 73, 999]).expect("it is there");
		let graph = Dtao::metagraph(LIVELY).expect("it is there");
		let expected = SelectiveMetagraph {
			tempo: Some(Compact(10)),
			alpha_dividends_per_hotkey: Some(graph.alpha_dividends_per_hotkey),
			validators: Some(compact(&[1, 2])),
			commitments: Some(vec![]),
			..nothing
		};
		assert_eq!(some, expected);
		let whole = Dtao::selective_metagraph(LIVELY, &Vec::from_iter(0..74)).expect("it is there");
		assert_eq!(whole.identity, Some(graph.identity));
		assert_eq!(whole.hotkeys, Some(graph.hotkeys));
	});
}

#[test]
fn there_is_one_mechanism_when_others_are_asked_for() {
	with_results(|| {
		assert_eq!(Dtao::mechagraph(LIVELY, 0), Dtao::metagraph(LIVELY));
		assert_eq!(Dtao::mechagraph(LIVELY, 1), None);
		let selected = Dtao::selective_mechagraph(LIVELY, 0, &[1]);
		assert_eq!(selected, Dtao::selective_metagraph(LIVELY, &[1]));
		assert_eq!(Dtao::selective_mechagraph(LIVELY, 1, &[1]), None);
	});
}

#[test]
fn results_are_those_of_the_epoch_when_one_has_run() {
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), || {
		license(LIVELY);
		vote(LIVELY, 1, &[(3, 2), (4, 1)]);
		earn(LIVELY, 0, 900, 100, 0);
		assert_ok!(pay(LIVELY));
		let state = Dtao::subnet_state(LIVELY).expect("it is there");
		assert_eq!(state.emission, compact(&[0, 100, 0, 600, 300]));
		assert!(state.validator_permit[1]);
		let paid = results_on(LIVELY);
		assert_eq!(state.incentives, compact(&paid.incentive));
		assert_eq!(state.dividends, compact(&paid.dividends));
		assert_eq!(Weights::<Test>::get(LIVELY, 1).len(), 2);
	});
}

fn results_on(netuid: NetUid) -> EpochResult {
	EpochResults::<Test>::get(netuid)
}

//! The uids of a subnet: what a replacement takes with it, what it leaves alone, and that the views of
//! who is registered agree whatever happens. Also what the rooms of registration share.

use super::support::*;
use crate::{
	mock::*, neurons::Slot, types::Row, Bonds, ByUid, Commit, EpochResult, EpochResults,
	Hyperparams, IsNetworkMember, LastUpdate, Neurons, SubnetHyperparams, SubnetworkN, Uids,
	WeightCommits, Weights,
};
use dtao_core::{NetUid, Tao};
use frame_support::{assert_ok, BoundedVec};
use proptest::prelude::*;
use sp_runtime::DispatchResult;

/// A hotkey that no genesis mentions.
pub const NEW: AccountId = 300;

pub fn register(coldkey: AccountId, netuid: NetUid, hotkey: AccountId) -> DispatchResult {
	Dtao::burned_register(RuntimeOrigin::signed(coldkey), netuid, hotkey)
}

pub fn root_register(coldkey: AccountId, hotkey: AccountId) -> DispatchResult {
	Dtao::root_register(RuntimeOrigin::signed(coldkey), hotkey)
}

pub fn associate(coldkey: AccountId, hotkey: AccountId) -> DispatchResult {
	Dtao::try_associate_hotkey(RuntimeOrigin::signed(coldkey), hotkey)
}

/// Changes the hyperparameters of a subnet.
pub fn tune(netuid: NetUid, change: impl FnOnce(&mut Hyperparams)) {
	SubnetHyperparams::<Test>::mutate(netuid, |stored| {
		change(stored.as_mut().expect("the subnet is there"));
	});
	Dtao::publish_hyperparams(netuid);
}

/// Sets the clock without running the blocks between.
pub fn at(block: u32) {
	System::set_block_number(block);
	System::reset_events();
}

/// The hotkeys of a subnet in the order of their uids.
pub fn hotkeys(netuid: NetUid) -> Vec<AccountId> {
	Neurons::<Test>::get(netuid).into_iter().map(|neuron| neuron.hotkey).collect()
}

/// Sees every view of who is registered on a subnet say the same.
#[track_caller]
pub fn assert_views_agree(netuid: NetUid) {
	let neurons = Neurons::<Test>::get(netuid);
	assert_eq!(usize::from(SubnetworkN::<Test>::get(netuid)), neurons.len());
	assert_eq!(LastUpdate::<Test>::get(netuid).len(), neurons.len());
	assert_eq!(Uids::<Test>::iter_prefix(netuid).count(), neurons.len());
	for (uid, neuron) in (0..).zip(&neurons) {
		assert_eq!(Uids::<Test>::get(netuid, neuron.hotkey), Some(uid));
		assert!(IsNetworkMember::<Test>::get(neuron.hotkey, netuid));
	}
	let members = IsNetworkMember::<Test>::iter().filter(|(_, on, _)| *on == netuid);
	assert_eq!(members.count(), neurons.len());
}

pub fn by_uid<Entry: Clone + core::fmt::Debug>(entries: &[Entry]) -> ByUid<Entry> {
	BoundedVec::try_from(entries.to_vec()).expect("a few fit")
}

/// [`LIVELY`] with three neurons beside the owner's, uids 1 to 3: 101 to 103, all of Alice.
fn four_neurons(test: impl FnOnce()) {
	run(|| {
		for hotkey in 101..104 {
			assert_ok!(register(ALICE, LIVELY, hotkey));
		}
		assert_ok!(associate(ALICE, NEW));
		test();
	});
}

fn commit() -> Commit<<Test as frame_system::Config>::Hash> {
	Commit { hash: Default::default(), epoch: 0, at: 1 }
}

/// Results in which every uid has its own number everywhere.
fn results() -> EpochResult {
	let small = by_uid(&[1u16, 2, 3, 4]);
	let large = by_uid(&[1u64, 2, 3, 4]);
	EpochResult {
		stake: large.clone(),
		active: by_uid(&[true, true, false, true]),
		permits: by_uid(&[true; 4]),
		consensus: small.clone(),
		incentive: small.clone(),
		dividends: small.clone(),
		validator_trust: small,
		emission: large.clone(),
		alpha_dividends: large.clone(),
		tao_dividends: large,
		burned: 5,
	}
}

/// Everything that neurons set and epochs leave, on [`LIVELY`].
fn fill() {
	let full: Row = by_uid(&[(0, 1), (1, 2), (2, 3), (3, 4)]);
	for (uid, hotkey) in (0..).zip(hotkeys(LIVELY)) {
		Weights::<Test>::insert(LIVELY, uid, full.clone());
		WeightCommits::<Test>::insert(
			LIVELY,
			hotkey,
			BoundedVec::truncate_from(vec![commit(), commit()]),
		);
	}
	Bonds::<Test>::insert(LIVELY, by_uid(&vec![full; 4]));
	set_results(LIVELY, results());
}

#[test]
fn nothing_of_the_predecessor_stays_when_a_uid_passes_on() {
	four_neurons(|| {
		fill();
		at(77);
		assert_ok!(Dtao::replace_neuron(LIVELY, 2, &NEW));

		assert_eq!(hotkeys(LIVELY), [OWNER_HOTKEY, 101, NEW, 103]);
		assert_eq!(Neurons::<Test>::get(LIVELY)[2].registered_at, 77);
		assert_eq!(LastUpdate::<Test>::get(LIVELY).to_vec(), [0, 1, 77, 1]);
		assert_eq!(Uids::<Test>::get(LIVELY, 102), None);
		assert!(!IsNetworkMember::<Test>::contains_key(102, LIVELY));
		assert!(!Weights::<Test>::contains_key(LIVELY, 2));
		assert!(!WeightCommits::<Test>::contains_key(LIVELY, 102));
		assert!(!WeightCommits::<Test>::contains_key(LIVELY, NEW));
		let kept: Row = by_uid(&[(0, 1), (1, 2), (3, 4)]);
		let bonds = [kept.clone(), kept.clone(), Row::default(), kept];
		assert_eq!(Bonds::<Test>::get(LIVELY).to_vec(), bonds);
		assert_views_agree(LIVELY);
	});
}

#[test]
fn permit_and_results_are_taken_back_when_a_uid_passes_on() {
	four_neurons(|| {
		fill();
		assert_ok!(Dtao::replace_neuron(LIVELY, 2, &NEW));
		let small = by_uid(&[1u16, 2, 0, 4]);
		let large = by_uid(&[1u64, 2, 0, 4]);
		let expected = EpochResult {
			stake: large.clone(),
			active: by_uid(&[true; 4]),
			permits: by_uid(&[true, true, false, true]),
			consensus: small.clone(),
			incentive: small.clone(),
			dividends: small.clone(),
			validator_trust: small,
			emission: large.clone(),
			alpha_dividends: large.clone(),
			tao_dividends: large,
			burned: 5,
		};
		assert_eq!(EpochResults::<Test>::get(LIVELY), expected);
	});
}

#[test]
fn others_keep_what_they_set_when_a_uid_passes_on() {
	four_neurons(|| {
		fill();
		let weights = Weights::<Test>::get(LIVELY, 1);
		assert_ok!(Dtao::replace_neuron(LIVELY, 2, &NEW));
		for uid in [0, 1, 3] {
			assert_eq!(Weights::<Test>::get(LIVELY, uid), weights);
		}
		for hotkey in [OWNER_HOTKEY, 101, 103] {
			assert_eq!(WeightCommits::<Test>::get(LIVELY, hotkey).len(), 2);
		}
	});
}

#[test]
fn other_subnets_and_stake_stay_when_a_hotkey_loses_its_uid() {
	four_neurons(|| {
		assert_ok!(register(ALICE, CAPPED, 102));
		assert_ok!(add(BOB, 102, LIVELY, TAO));
		let staked = stake(LIVELY, 102, BOB);
		assert_ok!(Dtao::replace_neuron(LIVELY, 2, &NEW));
		assert_eq!(Uids::<Test>::get(CAPPED, 102), Some(1));
		assert!(IsNetworkMember::<Test>::get(102, CAPPED));
		assert_eq!(stake(LIVELY, 102, BOB), staked);
		assert_views_agree(CAPPED);
	});
}

#[test]
fn no_empty_entries_appear_when_a_uid_passes_on_before_the_first_epoch() {
	four_neurons(|| {
		assert_ok!(Dtao::replace_neuron(LIVELY, 2, &NEW));
		assert!(!Bonds::<Test>::contains_key(LIVELY));
		assert!(!EpochResults::<Test>::contains_key(LIVELY));
	});
}

#[test]
fn results_of_fewer_neurons_stay_as_they_are_when_a_newer_uid_passes_on() {
	four_neurons(|| {
		let shorter = EpochResult { emission: by_uid(&[1, 2]), ..Default::default() };
		set_results(LIVELY, shorter.clone());
		assert_ok!(Dtao::replace_neuron(LIVELY, 3, &NEW));
		assert_eq!(EpochResults::<Test>::get(LIVELY), shorter);
	});
}

#[test]
fn replacement_is_refused_when_nobody_has_the_uid() {
	four_neurons(|| {
		assert_refused(Error::NoNeuronIdAvailable, || {
			Ok(Dtao::seat_neuron(LIVELY, Slot::Of(4), &NEW)?)
		});
	});
}

#[test]
fn neuron_is_refused_when_no_more_can_be_stored() {
	run(|| {
		for hotkey in 1_000..1_255 {
			assert_ok!(associate(ALICE, hotkey));
			assert_ok!(Dtao::append_neuron(LIVELY, &hotkey));
		}
		assert_eq!(SubnetworkN::<Test>::get(LIVELY), 256);
		assert_refused(Error::NoNeuronIdAvailable, || {
			Ok(Dtao::seat_neuron(LIVELY, Slot::Free, &NEW)?)
		});
		assert_views_agree(LIVELY);
	});
}

/// Counts what storage holds under every map of neurons.
fn entries(netuid: NetUid) -> usize {
	let members = IsNetworkMember::<Test>::iter().filter(|(_, on, _)| *on == netuid).count();
	let single = [
		Neurons::<Test>::contains_key(netuid),
		SubnetworkN::<Test>::contains_key(netuid),
		LastUpdate::<Test>::contains_key(netuid),
		Bonds::<Test>::contains_key(netuid),
		EpochResults::<Test>::contains_key(netuid),
	];
	members
		+ Uids::<Test>::iter_prefix(netuid).count()
		+ Weights::<Test>::iter_prefix(netuid).count()
		+ WeightCommits::<Test>::iter_prefix(netuid).count()
		+ single.into_iter().filter(|there| *there).count()
}

#[test]
fn no_entry_is_left_when_all_neurons_are_forgotten() {
	externalities(genesis()).execute_with(|| {
		for hotkey in 101..104 {
			assert_ok!(register(ALICE, LIVELY, hotkey));
		}
		let elsewhere = entries(CAPPED);
		fill();
		assert_eq!(entries(LIVELY), 4 * 4 + 5);
		Dtao::clear_neurons(LIVELY);
		assert_eq!(entries(LIVELY), 0);
		assert_eq!(entries(CAPPED), elsewhere);
	});
}

/// One thing that happens to the neurons of the chain.
#[derive(Clone, Debug)]
enum Action {
	Register { coldkey: AccountId, netuid: NetUid, hotkey: AccountId },
	Root { coldkey: AccountId, hotkey: AccountId },
	Stake { hotkey: AccountId, tao: u64 },
	Earn { netuid: NetUid, emission: Vec<u64> },
	Limit { netuid: NetUid, max_uids: u16 },
	Wait(u32),
}

impl Action {
	fn run(&self) -> DispatchResult {
		match self {
			Self::Register { coldkey, netuid, hotkey } => register(*coldkey, *netuid, *hotkey),
			Self::Root { coldkey, hotkey } => root_register(*coldkey, *hotkey),
			Self::Stake { hotkey, tao } => add(ALICE, *hotkey, NetUid::ROOT, *tao),
			Self::Earn { netuid, emission } => {
				let earned = emission.iter().copied().take(hotkeys(*netuid).len());
				let emission = by_uid(&earned.collect::<Vec<_>>());
				EpochResults::<Test>::mutate(netuid, |result| result.emission = emission);
				Ok(())
			},
			Self::Limit { netuid, max_uids } => {
				tune(*netuid, |params| params.max_uids = *max_uids);
				Ok(())
			},
			Self::Wait(blocks) => {
				at(System::block_number() + blocks);
				Ok(())
			},
		}
	}
}

fn coldkeys() -> impl Strategy<Value = AccountId> {
	prop::sample::select(vec![ALICE, BOB, POOR])
}

fn netuids() -> impl Strategy<Value = NetUid> {
	prop::sample::select(vec![LIVELY, LIVELY, CAPPED, ASLEEP, UNKNOWN])
}

fn actions() -> impl Strategy<Value = Action> {
	let hotkey = || 100..120u64;
	prop_oneof![
		12 => (coldkeys(), netuids(), hotkey()).prop_map(|(coldkey, netuid, hotkey)| {
			Action::Register { coldkey, netuid, hotkey }
		}),
		6 => (coldkeys(), hotkey()).prop_map(|(coldkey, hotkey)| Action::Root { coldkey, hotkey }),
		3 => (hotkey(), MIN_STAKE..3 * MIN_STAKE)
			.prop_map(|(hotkey, tao)| Action::Stake { hotkey, tao }),
		1 => (prop::sample::select(vec![LIVELY, CAPPED]), prop::collection::vec(0..4u64, 0..6))
			.prop_map(|(netuid, emission)| Action::Earn { netuid, emission }),
		1 => (prop::sample::select(vec![LIVELY, CAPPED]), 1..7u16)
			.prop_map(|(netuid, max_uids)| Action::Limit { netuid, max_uids }),
		2 => (1..2_000u32).prop_map(Action::Wait),
	]
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 32,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn views_agree_when_anybody_registers_anywhere(
		actions in prop::collection::vec(actions(), 10..60),
	) {
		run(|| {
			for netuid in [LIVELY, CAPPED] {
				tune(netuid, |params| {
					(params.max_uids, params.immunity_period) = (4, 1_000);
					(params.max_burn, params.min_non_immune_uids) = (Tao::new(TAO), 1);
				});
			}
			change_settings(|settings| settings.max_root_validators = 3);
			let issued = issuance();
			for action in &actions {
				let before = storage_root();
				if action.run().is_err() {
					assert_eq!(storage_root(), before, "a call that failed changed the storage");
				}
				for netuid in [NetUid::ROOT, LIVELY, CAPPED, ASLEEP] {
					assert_views_agree(netuid);
				}
				assert_eq!(Uids::<Test>::get(LIVELY, OWNER_HOTKEY), Some(0), "the owner's uid");
				assert!(hotkeys(NetUid::ROOT).len() <= 3);
				assert_invariants();
				assert_eq!(issuance(), issued);
			}
		});
	}
}

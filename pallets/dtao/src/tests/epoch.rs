//! When epochs run, which wait, what one leaves behind, and what happens when one fails.

use super::{society::*, support::*};
use crate::{
	mock::*, Bonds, EpochResults, Event, GenesisConfig, GenesisSubnet, GlobalSettings, Hyperparams,
	LastEpochBlock, LastUpdate, Settings, StakePools, SubnetEpochIndex, WeightInfo,
};
use dtao_core::{NetUid, Pending};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};

/// The first of [`village`]'s epochs on [`LIVELY`]: a tempo less the netuid after genesis.
const FIRST_EPOCH: u32 = TEMPO as u32 - 1;

/// Runs a test on one subnet where the first validator has stake.
fn with_one(test: impl FnOnce()) {
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), test);
}

/// A genesis of so many subnets, all with an epoch due in block 2.
fn crowd(subnets: u16, most: u8) -> GenesisConfig<Test> {
	let hyperparams = |netuid| Hyperparams { tempo: netuid + 2, ..Default::default() };
	let subnets: Vec<_> = (1..=subnets)
		.map(|id| GenesisSubnet { hyperparams: hyperparams(id), ..village(NetUid::new(id)) })
		.collect();
	let settings = Settings { max_epochs_per_block: most, ..Default::default() };
	GenesisConfig { settings, ..society(&subnets, &[]) }
}

/// Runs the block; answers with the netuids whose epoch was paid and those that have to wait.
fn block() -> (Vec<u16>, Vec<u16>) {
	run_blocks(1);
	let netuids = |pick: fn(&Event<Test>) -> Option<NetUid>| {
		events().iter().filter_map(pick).map(u16::from).collect()
	};
	let paid = |event: &Event<Test>| match event {
		Event::EpochPaid { netuid, .. } => Some(*netuid),
		_ => None,
	};
	let deferred = |event: &Event<Test>| match event {
		Event::EpochDeferred { netuid } => Some(*netuid),
		_ => None,
	};
	(netuids(paid), netuids(deferred))
}

fn last_epoch(netuid: NetUid) -> (u64, u64) {
	(LastEpochBlock::<Test>::get(netuid), SubnetEpochIndex::<Test>::get(netuid))
}

// Row 124 is launch's clock, of `tempo + 1` blocks shifted by the netuid. Here, as in row 125, an epoch
// is due a tempo after the last; only the first comes earlier, by the netuid.
#[test]
fn epoch_runs_when_the_tempo_has_passed() {
	with_one(|| {
		run_blocks(FIRST_EPOCH - 2);
		assert_eq!(last_epoch(LIVELY), (0, 0));
		assert_eq!(block(), (vec![1], vec![]));
		assert_eq!(last_epoch(LIVELY), (9, 1));
		assert_eq!(state(LIVELY).next_epoch, Some(19));
		run_blocks(9);
		assert_eq!(last_epoch(LIVELY), (9, 1));
		assert_eq!(block(), (vec![1], vec![]));
		assert_eq!(last_epoch(LIVELY), (19, 2));
	});
}

#[test]
fn pendings_are_paid_when_a_started_subnets_epoch_runs() {
	let started = GenesisSubnet { started: true, ..village(LIVELY) };
	with(society(&[started], &[own(FIRST, TAO)]), || {
		run_blocks(FIRST_EPOCH - 2);
		let waiting = state(LIVELY).pending.alpha().map(u64::from);
		assert_eq!(waiting, Some(7 * TAO));
		assert_eq!(block(), (vec![1], vec![]));
		// With the alpha of this block.
		assert_eq!(Paid::told().alpha(), 8 * TAO);
		assert_eq!(state(LIVELY).pending, Pending::default());
	});
}

#[test]
fn epochs_are_apart_when_subnets_have_the_same_tempo() {
	let villages = [LIVELY, CAPPED, ASLEEP].map(village);
	with(society(&villages, &[]), || {
		let paid: Vec<_> = (0..9).map(|_| block().0).collect();
		let none = || vec![];
		let expected = [none(), none(), none(), none(), none(), vec![3], vec![2], vec![1], none()];
		assert_eq!(paid, expected);
	});
}

#[test]
fn later_epochs_wait_when_a_block_has_its_most() {
	with(crowd(5, 2), || {
		assert_eq!(block(), (vec![1, 2], vec![3, 4, 5]));
		assert_eq!(block(), (vec![3, 4], vec![5]));
		assert_eq!(last_epoch(NetUid::new(3)), (3, 1));
		// Its next is a tempo later, not a tempo after it was due.
		assert_eq!(state(NetUid::new(3)).next_epoch, Some(8));
		// The first one is due again only in the block after this.
		assert_eq!(block(), (vec![5], vec![]));
	});
}

#[test]
fn an_epoch_waits_when_a_subnet_is_closed_in_its_block() {
	with(crowd(3, 2), || {
		assert_ok!(Dtao::root_dissolve_network(RuntimeOrigin::root(), NetUid::new(3)));
		// The last epoch of the third is one of the two.
		assert_eq!(block(), (vec![1, 3], vec![2]));
		assert_eq!(block(), (vec![2], vec![]));
	});
}

#[test]
fn longest_wait_ends_first_when_more_are_due_than_may_run() {
	with(crowd(4, 1), || {
		assert_eq!(block(), (vec![1], vec![2, 3, 4]));
		assert_eq!(block(), (vec![2], vec![3, 4]));
		assert_eq!(block(), (vec![3], vec![4]));
		// The first is due again, after the fourth.
		assert_eq!(block(), (vec![4], vec![1]));
		assert_eq!(block(), (vec![1], vec![]));
		assert_eq!(block(), (vec![2], vec![]));
	});
}

#[test]
fn more_epochs_run_in_a_block_when_more_are_allowed() {
	with(crowd(4, 1), || {
		assert_eq!(block(), (vec![1], vec![2, 3, 4]));
		let most = crate::MAX_EPOCHS_PER_BLOCK;
		GlobalSettings::<Test>::mutate(|settings| settings.max_epochs_per_block = most);
		assert_eq!(block(), (vec![2, 3], vec![4]));
	});
}

#[test]
fn no_epoch_runs_when_the_tempo_is_zero() {
	let mut never = village(LIVELY);
	never.hyperparams.tempo = 0;
	with(society(&[never], &[]), || {
		assert_eq!(state(LIVELY).next_epoch, None);
		for _ in 0..30 {
			assert_eq!(block(), (vec![], vec![]));
		}
	});
	// Set while one is due: it is the last.
	with_one(|| {
		set(LIVELY, |hyperparams| hyperparams.tempo = 0);
		run_blocks(FIRST_EPOCH - 1);
		assert_eq!(last_epoch(LIVELY), (9, 1));
		assert_eq!(state(LIVELY).next_epoch, None);
	});
}

#[test]
fn miners_earn_by_weights_however_old_when_an_epoch_is_triggered_without_a_tempo() {
	let mut never = village(LIVELY);
	never.hyperparams.tempo = 0;
	with(society(&[never], &[own(FIRST, TAO)]), || {
		license(LIVELY);
		vote(LIVELY, 1, &[(3, 1), (4, 3)]);
		earn(LIVELY, 0, 400, 100, 0);
		System::set_block_number(1_000_000);
		assert_ok!(Dtao::trigger_epoch(RuntimeOrigin::root(), LIVELY));
		assert_eq!(block(), (vec![1], vec![]));
		assert_eq!(Paid::told(), Paid { miners: 400, validators: 100, ..Paid::default() });
		assert_eq!([MINER, OTHER_MINER].map(own_stake), [100, 300]);
		assert_eq!(own_stake(FIRST), TAO + 100);
		assert_eq!(EpochResults::<Test>::get(LIVELY).active.to_vec(), [true; 5]);
		assert_eq!(last_epoch(LIVELY), (1_000_001, 1));
		assert_eq!(state(LIVELY).next_epoch, None);
	});
}

#[test]
fn epoch_runs_in_every_block_when_the_tempo_is_one() {
	let mut restless = village(LIVELY);
	restless.hyperparams.tempo = 1;
	with(society(&[restless], &[]), || {
		for _ in 0..5 {
			assert_eq!(block(), (vec![1], vec![]));
		}
	});
}

/// Breaks the stake of the first validator, so that no dividend fits it.
fn break_stake() {
	StakePools::<Test>::mutate(LIVELY, FIRST, |pool| {
		pool.as_mut().expect("staked").value = u64::MAX
	});
}

#[test]
fn subnet_waits_for_its_next_epoch_when_one_fails() {
	let both = society(&[village(LIVELY), village(CAPPED)], &[own(FIRST, TAO)]);
	externalities(both).execute_with(|| {
		let healthy = StakePools::<Test>::get(LIVELY, FIRST);
		earn(LIVELY, 1, 2, 3, 4);
		// Both are due in one block.
		change(CAPPED, |subnet| subnet.next_epoch = Some(FIRST_EPOCH.into()));
		break_stake();
		let before = state(LIVELY);
		System::set_block_number(FIRST_EPOCH);
		System::reset_events();
		Dtao::on_initialize(FIRST_EPOCH);
		let error = Error::Overflow.into();
		assert_eq!(events()[0], Event::EpochFailed { netuid: LIVELY, error });
		assert_eq!(events().len(), 2);
		assert_eq!(last_epoch(CAPPED), (9, 1));
		// Its turn is over; nothing else has changed, not even what was paid before the failure.
		assert_eq!(last_epoch(LIVELY), (0, 0));
		assert_eq!(state(LIVELY), dtao_core::Subnet { next_epoch: Some(19), ..before });
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 0);
		assert_eq!(EpochResults::<Test>::get(LIVELY), Default::default());

		StakePools::<Test>::set(LIVELY, FIRST, healthy);
		change(CAPPED, |subnet| subnet.next_epoch = None);
		run_blocks(10);
		assert_eq!(Paid::told(), Paid { owner: 1, validators: 5, returned: 4, ..Paid::default() });
		assert_eq!(last_epoch(LIVELY), (19, 1));
	});
}

#[test]
fn nothing_changes_when_a_payment_fails() {
	externalities(society(&[village(LIVELY)], &[own(FIRST, TAO)])).execute_with(|| {
		earn(LIVELY, 1, 2, 3, 4);
		break_stake();
		let mut subnet = state(LIVELY);
		assert_noop!(Dtao::settle_epoch(&Dtao::snapshot(LIVELY), &mut subnet), Error::Overflow);
		assert_eq!(subnet, state(LIVELY));
	});
}

#[test]
fn permits_are_in_force_from_the_next_epoch_when_one_gives_them() {
	with_one(|| {
		vote(LIVELY, 1, &[(3, u16::MAX)]);
		earn(LIVELY, 0, 10, 10, 0);
		assert_ok!(pay(LIVELY));
		assert_eq!(Paid::told(), Paid { validators: 20, ..Paid::default() });
		let permits = EpochResults::<Test>::get(LIVELY).permits;
		assert_eq!(permits.to_vec(), [true, true, false, false, false]);
		assert!(Bonds::<Test>::get(LIVELY).iter().all(|row| row.is_empty()));

		earn(LIVELY, 0, 10, 10, 0);
		assert_ok!(pay(LIVELY));
		assert_eq!(Paid::told(), Paid { miners: 10, validators: 10, ..Paid::default() });
		let bonds: Vec<_> =
			Bonds::<Test>::get(LIVELY).into_iter().map(|row| row.into_inner()).collect();
		assert_eq!(bonds, [vec![], vec![(3, u16::MAX)], vec![], vec![], vec![]]);
	});
}

#[test]
fn neuron_has_no_permit_when_it_is_newer_than_the_last_epoch() {
	with_one(|| {
		license(LIVELY);
		let uid = Dtao::append_neuron(LIVELY, &ALICE_HOTKEY);
		assert!(uid.is_ok_and(|uid| uid == 5));
		vote(LIVELY, 5, &[(3, u16::MAX)]);
		license(LIVELY);
		let permits = EpochResults::<Test>::get(LIVELY).permits;
		assert_eq!(permits.to_vec(), [true, true, false, false, false, false]);
	});
}

#[test]
fn stake_counts_when_it_reaches_the_threshold_or_is_the_owners() {
	let owners = position(LIVELY, OWNER_HOTKEY, OWNER, TAO / 2);
	let positions = [own(FIRST, TAO), own(SECOND, TAO - 1), owners];
	with(society(&[village(LIVELY)], &positions), || {
		GlobalSettings::<Test>::mutate(|settings| settings.stake_threshold = TAO);
		license(LIVELY);
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.permits.to_vec(), [true, true, false, false, false]);
		// What is told is the weight itself.
		assert_eq!(result.stake.to_vec(), [TAO / 2, TAO, TAO - 1, 0, 0]);
		// A third and two thirds.
		assert_eq!(result.dividends.to_vec(), [21_844, 43_689, 0, 0, 0]);
	});
}

#[test]
fn root_stake_weighs_as_set_when_permits_are_given() {
	let positions = [on_root(FIRST, 1_000), own(SECOND, 180), own(MINER, 178)];
	with(society(&[village(LIVELY)], &positions), || {
		set(LIVELY, |hyperparams| hyperparams.max_validators = 2);
		let weight = u128::from(crate::Params::<Test>::get().tao_weight);
		let weighed = (1_000 * weight / u128::from(u64::MAX)) as u64;
		assert_eq!(weighed, 179, "the weight is a little less than 18 %");
		license(LIVELY);
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.stake.to_vec(), [0, 179, 180, 178, 0]);
		assert_eq!(result.permits.to_vec(), [true, true, true, false, false]);
	});
}

/// Whether the first validator counts as active so many blocks after its weights.
fn active_after(blocks: u32) -> bool {
	LastUpdate::<Test>::mutate(LIVELY, |all| all[1] = 1);
	System::set_block_number(1 + blocks);
	license(LIVELY);
	EpochResults::<Test>::get(LIVELY).active[1]
}

#[test]
fn validator_is_inactive_when_its_weights_are_too_old() {
	with_one(|| {
		// 13.889 tempos of 10 blocks.
		assert!(active_after(138));
		assert!(!active_after(139));
	});
}

#[test]
fn wait_for_the_reveal_is_no_inactivity_when_weights_are_committed() {
	with_one(|| {
		set(LIVELY, |hyperparams| {
			hyperparams.commit_reveal = true;
			hyperparams.reveal_period = 20;
		});
		assert!(active_after(138 + 200));
		assert!(!active_after(139 + 200));
	});
}

#[test]
fn weight_is_that_of_the_neurons_and_of_what_validators_add_when_there_are_both() {
	type Weights = TestWeights;
	let added = |validators| {
		Weights::epoch_validators(validators).checked_sub(&Weights::epoch_validators(0))
	};
	assert!(added(3).is_some_and(|weight| weight.ref_time() > 0));
	for (neurons, validators) in [(5, 0), (5, 1), (5, 3), (256, 256)] {
		let weight = Dtao::epoch_weight(neurons, validators, 0);
		assert_eq!(weight.checked_sub(&Weights::epoch(neurons)), added(validators));
	}
}

#[test]
fn weight_is_that_of_the_epochs_that_ran_when_the_hook_has_run() {
	type Weights = TestWeights;
	let hook = |genesis: GenesisConfig<Test>, prepare: fn()| -> Weight {
		externalities(genesis).execute_with(|| {
			prepare();
			System::set_block_number(FIRST_EPOCH);
			Dtao::on_initialize(FIRST_EPOCH)
		})
	};
	let one = || society(&[village(LIVELY)], &[own(FIRST, TAO)]);
	let expected =
		|validators| Weights::on_initialize(1).saturating_add(Dtao::epoch_weight(5, validators, 0));
	assert_eq!(hook(one(), || ()), expected(0));
	assert_eq!(hook(one(), || license(LIVELY)), expected(2));
	// A failure has cost as much.
	assert_eq!(
		hook(one(), || {
			earn(LIVELY, 0, 0, 1, 0);
			break_stake()
		}),
		expected(0)
	);
	// Nothing is due.
	assert_eq!(
		hook(one(), || change(LIVELY, |subnet| subnet.next_epoch = Some(10))),
		Weights::on_initialize(1)
	);
}

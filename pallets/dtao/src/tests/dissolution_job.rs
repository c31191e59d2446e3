//! Dissolving as a job: so many positions a block, and nothing left behind at its end.

use super::{life::*, society, support::*};
use crate::{
	dissolution::POSITIONS_PER_BLOCK, mock::*, Bonds, Commit, Dissolutions, EpochResults, Event,
	GenesisConfig, GenesisSubnet, Hyperparam, LastOwnerChange, NetUids, Position, Positions,
	Settings, SubnetEpochIndex, SubnetLocked, WeightCommits, WeightInfo, Weights,
};
use dtao_core::{Alpha, Amount, Tao};
use frame_support::{assert_ok, weights::Weight, BoundedVec};
use sp_runtime::{DispatchError, TokenError};

/// Holders enough for three blocks, with a few hotkeys, on [`CAPPED`].
fn crowd() -> Vec<Position<AccountId>> {
	let holder = |i: u64| position(CAPPED, ALICE_HOTKEY + i % 4, 1_000 + i, TAO + i);
	(0..250).map(holder).collect()
}

fn crowded() -> GenesisConfig<Test> {
	let mut genesis = genesis_with(&crowd());
	genesis.hotkeys.extend((1..4).map(|i| (ALICE_HOTKEY + i, ALICE)));
	genesis
}

#[test]
fn job_takes_some_positions_a_block_when_there_are_many() {
	with(crowded(), || {
		let pot = state(CAPPED).pool.tao.rao();
		assert_ok!(dissolve(CAPPED));
		run_blocks(1);
		let mut paid = Vec::new();
		for expected in [100, 100, 50] {
			assert_ok!(add(BOB, OWNER_HOTKEY, LIVELY, 5 * TAO));
			run_blocks(1);
			assert_ok!(remove(BOB, OWNER_HOTKEY, LIVELY, TAO));
			let now = payments(&events());
			assert_eq!(now.len(), expected);
			paid.extend(now);
		}
		assert!(jobs().is_empty());
		assert_eq!(events()[50], Event::NetworkDissolved { netuid: CAPPED, recycled: Tao::ZERO });
		assert_eq!(total(&paid), pot);
		assert!(paid.iter().all(|(_, coldkey, amount)| free(*coldkey) == *amount));
	});
}

#[test]
fn parts_are_exact_to_a_rao_when_there_are_many() {
	with(crowded(), || {
		let pot = u128::from(state(CAPPED).pool.tao.rao());
		let all: u128 = crowd().iter().map(|held| u128::from(held.amount)).sum();
		assert_ok!(dissolve(CAPPED));
		let paid = payments(&run_until_dissolved());
		for held in crowd() {
			let exact = (pot * u128::from(held.amount) / all) as u64;
			let amount = paid.iter().find(|(_, coldkey, _)| *coldkey == held.coldkey).unwrap().2;
			// A rao by the split over the hotkeys, another over the positions with one.
			assert!(amount.abs_diff(exact) <= 2, "{amount} instead of {exact}");
		}
	});
}

#[test]
fn last_block_is_empty_when_the_positions_fill_the_others() {
	let stakes: Vec<_> = (0..POSITIONS_PER_BLOCK as u64).map(|i| (1_000 + i, TAO)).collect();
	with(staked(TAO, &stakes), || {
		assert_ok!(dissolve(LIVELY));
		run_blocks(2);
		assert_eq!(payments(&events()).len(), 100);
		assert_eq!(jobs().len(), 1);
		run_blocks(1);
		let recycled = Tao::ZERO;
		assert_eq!(events(), [Event::NetworkDissolved { netuid: LIVELY, recycled }]);
	});
}

#[test]
fn weight_counts_neurons_and_positions_when_the_hook_dissolves() {
	with(crowded(), || {
		assert_eq!(Dtao::run_dissolutions(), Weight::zero());
		assert_ok!(dissolve(CAPPED));
		let closing = Dtao::epoch_weight(1, 0, 0).saturating_add(TestWeights::dissolve_neurons(1));
		assert_eq!(Dtao::run_dissolutions(), closing);
		let idle = TestWeights::on_initialize(2);
		for positions in [100, 100, 50] {
			let paying = TestWeights::dissolve_positions(positions);
			assert_eq!(Dtao::run_block(), idle.saturating_add(paying));
		}
		assert_eq!(Dtao::run_block(), idle);
	});
}

#[test]
fn weight_counts_the_permits_in_force_when_fewer_could_be_given_by_now() {
	let (first, second) = (society::own(society::FIRST, TAO), society::own(society::SECOND, TAO));
	with(society::society(&[society::village(LIVELY)], &[first, second]), || {
		society::license(LIVELY);
		society::set(LIVELY, |set| set.max_validators = 1);
		assert_ok!(dissolve(LIVELY));
		// Both with stake, and the owner.
		let closing = Dtao::epoch_weight(5, 3, 0).saturating_add(TestWeights::dissolve_neurons(5));
		assert_ne!(Dtao::epoch_weight(5, 3, 0), Dtao::epoch_weight(5, 1, 0));
		assert_eq!(Dtao::run_dissolutions(), closing);
	});
}

#[test]
fn job_waits_for_the_next_block_when_the_pallets_account_cannot_pay() {
	externalities(crowded()).execute_with(|| {
		assert_ok!(dissolve(CAPPED));
		Dtao::run_block();
		let (held, before) = (treasury(), (jobs(), Positions::<Test>::iter().count()));
		set_balance(Dtao::account_id(), EXISTENTIAL_DEPOSIT + TAO);
		System::reset_events();
		Dtao::run_dissolutions();
		assert_eq!((jobs(), Positions::<Test>::iter().count()), before);
		let error = DispatchError::Token(TokenError::FundsUnavailable);
		assert_eq!(events(), [Event::DissolutionFailed { netuid: CAPPED, error }]);
		set_balance(Dtao::account_id(), held);
		run_until_dissolved();
		assert_invariants();
	});
}

/// Fills every map that knows subnets for [`LIVELY`].
fn live_a_full_life() {
	let row = || BoundedVec::truncate_from(vec![(0, 7)]);
	Weights::<Test>::insert(LIVELY, 0, row());
	Bonds::<Test>::insert(LIVELY, BoundedVec::truncate_from(vec![row()]));
	EpochResults::<Test>::mutate(LIVELY, |result| {
		result.stake = BoundedVec::truncate_from(vec![1])
	});
	SubnetEpochIndex::<Test>::insert(LIVELY, 9);
	SubnetLocked::<Test>::insert(LIVELY, Tao::new(5));
	LastOwnerChange::<Test>::insert(LIVELY, Hyperparam::Tempo, 1);
	LastOwnerChange::<Test>::insert(LIVELY, Hyperparam::TriggerEpoch, 1);
	let commit = Commit { hash: Default::default(), epoch: 0, at: 0 };
	let commits = BoundedVec::truncate_from(vec![commit]);
	WeightCommits::<Test>::insert(LIVELY, OWNER_HOTKEY, commits);
	change(LIVELY, |subnet| subnet.volume = 77);
}

/// A chain that has known [`LIVELY`], with holders, neurons and a name of its own, and one that has not.
fn with_and_without() -> [GenesisConfig<Test>; 2] {
	let without = GenesisConfig {
		hotkeys: vec![(ALICE_HOTKEY, ALICE), (OWNER_HOTKEY, OWNER)],
		..bare(Settings { network_rate_limit: 0, ..Settings::default() })
	};
	let named = GenesisSubnet {
		neurons: vec![ALICE_HOTKEY],
		symbol: "ω".into(),
		burned: Alpha::new(3),
		..still(LIVELY, 50 * TAO, TAO)
	};
	let positions = vec![
		position(LIVELY, OWNER_HOTKEY, OWNER, TAO),
		position(LIVELY, OWNER_HOTKEY, BOB, TAO),
		position(LIVELY, ALICE_HOTKEY, BOB, TAO),
	];
	let hotkeys = without.hotkeys.clone();
	let settings = without.settings.clone();
	let with = GenesisConfig { subnets: vec![named], positions, hotkeys, ..bare(settings) };
	[with, without]
}

/// All that the pallet stores at block 10, once after a dissolution and once without.
fn stored_at_block_10(then: impl Fn()) -> [Vec<(Vec<u8>, Vec<u8>)>; 2] {
	with_and_without().map(|genesis| {
		let mut all = Vec::new();
		with(genesis, || {
			if !states().is_empty() {
				live_a_full_life();
				assert_ok!(dissolve(LIVELY));
				run_until_dissolved();
			}
			System::set_block_number(10);
			then();
			// Empty lists, stored or not.
			Dissolutions::<Test>::kill();
			NetUids::<Test>::mutate_exists(|listed| {
				*listed = listed.take().filter(|l| !l.is_empty())
			});
			all = stored();
		});
		all
	})
}

#[test]
fn nothing_is_left_behind_when_a_subnet_has_been_dissolved() {
	let [after, never] = stored_at_block_10(|| ());
	assert_eq!(after, never);
}

#[test]
fn nothing_is_inherited_when_a_netuid_is_used_again() {
	let [second, first] = stored_at_block_10(|| {
		assert_ok!(register(ALICE, ALICE_HOTKEY));
		assert_eq!(NetUids::<Test>::get().into_inner(), [LIVELY]);
		run_blocks(3);
	});
	assert_eq!(second, first);
}

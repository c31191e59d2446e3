//! Which of several dissolutions goes on: whoever waits for its last epoch first, then the oldest whose
//! payment doesn't fail.

use super::{life::*, society::*, support::*};
use crate::{
	mock::*, types::DissolutionStage, Event, GenesisConfig, GenesisSubnet, Neurons, Positions,
	Settings,
};
use dtao_core::{NetUid, Tao};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, TokenError};

/// A genesis of this subnet and of [`CAPPED`], of whose 1,000 TAO each of 250 holders has a right to 4.
fn beside_a_crowd(
	subnet: GenesisSubnet<AccountId>,
	positions: &[crate::Position<AccountId>],
) -> GenesisConfig<Test> {
	let holders = (0..250).map(|i| position(CAPPED, ALICE_HOTKEY, 1_000 + i, TAO));
	let positions: Vec<_> = positions.iter().cloned().chain(holders).collect();
	society(&[subnet, still(CAPPED, 1_000 * TAO, TAO)], &positions)
}

fn is_closed(netuid: NetUid) -> bool {
	let stage = jobs().into_iter().find(|job| job.netuid == netuid).map(|job| job.stage);
	matches!(stage, Some(DissolutionStage::Payout(_)))
}

fn queue() -> Vec<NetUid> {
	jobs().into_iter().map(|job| job.netuid).collect()
}

#[test]
fn subnet_is_closed_in_the_next_block_when_it_goes_behind_a_long_payment() {
	with(beside_a_crowd(village(LIVELY), &[own(FIRST, TAO)]), || {
		license(LIVELY);
		vote(LIVELY, 1, &[(3, 1), (4, 3)]);
		assert_ok!(dissolve(CAPPED));
		run_blocks(2);
		assert_eq!(payments(&events()).len(), 100);
		let going = jobs();

		earn(LIVELY, 0, 400, 100, 0);
		assert_ok!(dissolve(LIVELY));
		run_blocks(1);
		// Its miners have what its validators gave them, and the long payment has waited a block.
		assert_eq!(Paid::told(), Paid { miners: 400, validators: 100, ..Paid::default() });
		assert_eq!([MINER, OTHER_MINER].map(own_stake), [100, 300]);
		assert!(is_closed(LIVELY) && Neurons::<Test>::get(LIVELY).is_empty());
		assert_eq!((&jobs()[..1], queue()), (&going[..], vec![CAPPED, LIVELY]));
		assert!(payments(&events()).is_empty());

		// Then the older is paid to its end before the younger.
		for expected in [100, 50] {
			run_blocks(1);
			assert!(payments(&events()).iter().all(|(_, _, amount)| *amount == 4 * TAO));
			assert_eq!(payments(&events()).len(), expected);
		}
		assert_eq!(queue(), [LIVELY]);
		run_blocks(1);
		let paid = payments(&events());
		assert_eq!(total(&paid), 5_000 * TAO);
		let mut hotkeys: Vec<_> = paid.iter().map(|(hotkey, ..)| *hotkey).collect();
		hotkeys.sort_unstable();
		assert_eq!(hotkeys, [FIRST, MINER, OTHER_MINER]);
		assert!(jobs().is_empty());
	});
}

#[test]
fn one_is_closed_a_block_when_several_wait_for_their_last_epoch() {
	with(many(3, Settings::default()), || {
		let order = [2, 1, 3].map(NetUid::new);
		for netuid in order {
			assert_ok!(dissolve(netuid));
		}
		for closed in 1..=3 {
			run_blocks(1);
			assert_eq!(queue(), order);
			let expected: Vec<_> = (0..3).map(|place| place < closed).collect();
			assert_eq!(order.map(is_closed).to_vec(), expected);
		}
	});
}

#[test]
fn next_job_goes_on_when_the_oldest_fails() {
	let small = beside_a_crowd(still(LIVELY, 5 * TAO, TAO), &[own(FIRST, TAO)]);
	externalities(small).execute_with(|| {
		assert_ok!(dissolve(CAPPED));
		assert_ok!(dissolve(LIVELY));
		run_blocks(2);
		let (held, before) = (treasury(), jobs());
		// Enough for one holder of the crowd, and for the other subnet.
		set_balance(Dtao::account_id(), EXISTENTIAL_DEPOSIT + 5 * TAO);
		let run = || {
			System::reset_events();
			Dtao::run_dissolutions();
			events()
		};
		let error = DispatchError::Token(TokenError::FundsUnavailable);
		let failed = [Event::DissolutionFailed { netuid: CAPPED, error }];

		assert_eq!(run(), failed);
		assert_eq!(jobs(), [before[1].clone(), before[0].clone()]);
		assert_eq!(Positions::<Test>::iter_prefix((CAPPED,)).count(), 250);
		let recycled = Tao::ZERO;
		let over = Event::NetworkDissolved { netuid: LIVELY, recycled };
		assert_eq!(run().last(), Some(&over));
		assert_eq!(free(coldkey(FIRST)), 5 * TAO);
		// Alone, it tries again in every block.
		assert_eq!(run(), failed);
		assert_eq!(jobs(), before[..1]);

		set_balance(Dtao::account_id(), held - 5 * TAO);
		assert_invariants();
		run_until_dissolved();
		assert!((0..250).all(|i| free(1_000 + i) == 4 * TAO));
	});
}

//! What an epoch pays, and where each part goes.

use super::{society::*, support::*};
use crate::{
	mock::*, EpochResult, EpochResults, GenesisSubnet, Neurons, OwnedHotkeys, Owner, StakePools,
	SubnetOwner, SubnetOwnerHotkey,
};
use dtao_core::{Alpha, NetUid, Tao};
use frame_support::assert_ok;
use proptest::prelude::*;

const ROOT: NetUid = NetUid::ROOT;

/// Runs a test on one subnet and these positions; nobody takes anything, root weighs in full.
pub fn fairly(positions: &[crate::Position<AccountId>], test: impl FnOnce()) {
	with(society(&[village(LIVELY)], positions), || {
		[FIRST, SECOND].into_iter().for_each(|hotkey| take(hotkey, 0));
		weigh_root_in_full();
		test();
	});
}

/// Pays these pots and answers with where they went.
pub fn paid(owner: u64, miners: u64, validators: u64, root: u64) -> Paid {
	earn(LIVELY, owner, miners, validators, root);
	assert_ok!(pay(LIVELY));
	let paid = Paid::told();
	assert_eq!(paid.alpha(), owner + miners + validators);
	assert_eq!(paid.root + paid.returned, root);
	assert_invariants();
	paid
}

/// Lets the first validator share its weights among these uids.
fn judge(uids: &[u16]) {
	license(LIVELY);
	let row: Vec<_> = uids.iter().map(|uid| (*uid, u16::MAX)).collect();
	vote(LIVELY, 1, &row);
}

/// Makes a neuron another coldkey's.
fn hand_over(hotkey: AccountId, coldkey: AccountId) {
	OwnedHotkeys::<Test>::mutate_exists(Owner::<Test>::get(hotkey), |owned| {
		owned.iter_mut().for_each(|owned| owned.retain(|one| *one != hotkey));
		owned.take_if(|owned| owned.is_empty());
	});
	OwnedHotkeys::<Test>::mutate(coldkey, |owned| owned.try_push(hotkey)).expect("it has room");
	Owner::<Test>::insert(hotkey, coldkey);
	Neurons::<Test>::mutate(LIVELY, |neurons| {
		let neuron = neurons.iter_mut().find(|neuron| neuron.hotkey == hotkey);
		neuron.expect("a neuron").coldkey = coldkey;
	});
}

#[test]
fn hotkey_without_a_uid_earns_nothing_when_an_epoch_pays() {
	// Row 103.
	let stranger = position(LIVELY, ALICE_HOTKEY, ALICE, TAO);
	fairly(&[own(FIRST, TAO), stranger], || {
		assert_eq!(paid(0, 0, TAO, 0).validators, TAO);
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, ALICE), TAO);
	});
}

#[test]
fn only_staker_earns_all_when_nobody_has_weights() {
	// Row 104, exact.
	fairly(&[own(FIRST, TAO)], || {
		paid(0, 0, TAO, 0);
		assert_eq!(own_stake(FIRST), 2 * TAO);
	});
	// Row 119: the miners' pot joins the validators'.
	fairly(&[own(FIRST, TAO)], || {
		assert_eq!(paid(0, 500_000, 500_000, 0), Paid { validators: 1_000_000, ..Paid::default() });
		assert_eq!(own_stake(FIRST), TAO + 1_000_000);
	});
}

#[test]
fn root_earns_the_tao_and_alpha_the_alpha_when_a_validator_has_both() {
	// Row 105: launch paid 500,000,000 alpha, and to nobody what its root share stood for; here what
	// was set aside for alpha is paid to alpha.
	fairly(&[own(FIRST, TAO), on_root(FIRST, TAO)], || {
		assert_eq!(paid(0, 0, TAO, TAO), Paid { validators: TAO, root: TAO, ..Paid::default() });
		assert_eq!((own_stake(FIRST), root_stake_of(FIRST)), (2 * TAO, 2 * TAO));
		assert_eq!(root_stake(), 2 * TAO);
	});
}

#[test]
fn two_earn_alike_when_their_stake_is_alike() {
	// Row 106.
	fairly(&[own(FIRST, TAO), own(SECOND, TAO)], || {
		paid(0, 0, TAO, 0);
		assert_eq!([FIRST, SECOND].map(own_stake), [TAO + 500_000_000; 2]);
	});
	// Row 107; alpha as in row 105.
	let positions = [FIRST, SECOND].map(|hotkey| [own(hotkey, TAO), on_root(hotkey, TAO)]);
	fairly(&positions.concat(), || {
		paid(0, 0, TAO, TAO);
		assert_eq!([FIRST, SECOND].map(own_stake), [TAO + 500_000_000; 2]);
		assert_eq!([FIRST, SECOND].map(root_stake_of), [TAO + 500_000_000; 2]);
	});
}

#[test]
fn tao_follows_root_stake_when_alpha_stake_is_alike() {
	// Row 108; alpha as in row 105. Dividends have 32 binary digits, so the parts are within 10⁻⁹.
	let alpha = [own(FIRST, TAO), own(SECOND, TAO)];
	let root = [on_root(FIRST, 2 * TAO), on_root(SECOND, TAO)];
	fairly(&[alpha, root].concat(), || {
		paid(0, 0, TAO, TAO);
		assert_eq!([FIRST, SECOND].map(own_stake), [1_500_000_000, 1_500_000_000]);
		assert_eq!([FIRST, SECOND].map(root_stake_of), [2_666_666_667, 1_333_333_333]);
	});
}

// Rows 110 and 111 are in the room of inheritance.

#[test]
fn incentive_is_burned_when_the_subnets_owner_earns_it() {
	// Row 112.
	fairly(&[own(FIRST, TAO)], || {
		judge(&[0, 3]);
		let expected = Paid { miners: 10_000_000, burned: 10_000_000, ..Paid::default() };
		assert_eq!(paid(0, 20_000_000, 0, 0), expected);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 0);
		assert_eq!(own_stake(MINER), 10_000_000);
		assert_eq!(state(LIVELY).burned, Alpha::new(10_000_000));
	});
	// Another hotkey of the owner's coldkey.
	fairly(&[own(FIRST, TAO)], || {
		hand_over(OTHER_MINER, OWNER);
		judge(&[3, 4]);
		assert_eq!(paid(0, 20_000_000, 0, 0).burned, 10_000_000);
		assert_eq!(stake(LIVELY, OTHER_MINER, OWNER), 0);
	});
	// The subnet's hotkey, though another coldkey has it.
	fairly(&[own(FIRST, TAO)], || {
		hand_over(OWNER_HOTKEY, BOB);
		judge(&[0, 3]);
		assert_eq!(paid(0, 20_000_000, 0, 0).burned, 10_000_000);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 0);
	});
}

#[test]
fn incentive_goes_to_the_hotkeys_owner_when_others_stake_with_it_too() {
	let positions = [own(FIRST, 20 * TAO), position(LIVELY, MINER, NOMINATOR, 5 * TAO)];
	fairly(&positions, || {
		judge(&[3, 4, 2]);
		assert_eq!(paid(0, 3 * TAO, 0, 0), Paid { miners: 3 * TAO, ..Paid::default() });
		assert_eq!(own_stake(MINER), TAO);
		assert_eq!(own_stake(OTHER_MINER), TAO);
		assert_eq!(own_stake(SECOND), TAO);
		assert_eq!(stake(LIVELY, MINER, NOMINATOR), 5 * TAO);
		assert_eq!(staked_netuids(coldkey(MINER), MINER), [LIVELY]);
	});
}

#[test]
fn owner_has_the_cut_as_stake_when_its_hotkey_has_a_uid() {
	fairly(&[own(FIRST, TAO), position(LIVELY, OWNER_HOTKEY, BOB, TAO)], || {
		assert_eq!(paid(7, 0, 0, 0), Paid { owner: 7, ..Paid::default() });
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 7);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), TAO);
	});
	// The stake is the subnet owner's, though the hotkey is Bob's.
	fairly(&[own(FIRST, TAO)], || {
		hand_over(OWNER_HOTKEY, BOB);
		paid(7, 0, 0, 0);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 7);
	});
}

#[test]
fn owner_has_the_cut_as_stake_when_its_hotkey_has_no_uid() {
	fairly(&[own(FIRST, TAO)], || {
		SubnetOwnerHotkey::<Test>::insert(LIVELY, ALICE_HOTKEY);
		assert_eq!(paid(7, 0, 0, 0), Paid { owner: 7, ..Paid::default() });
		// The stake is the subnet owner's, though the hotkey is Alice's.
		assert_eq!(stake(LIVELY, ALICE_HOTKEY, OWNER), 7);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 0);
	});
}

#[test]
fn cut_is_burned_when_nobody_owns_the_subnet() {
	let unowned = GenesisSubnet { owner_hotkey: 0, ..village(LIVELY) };
	with(society(&[unowned], &[own(FIRST, TAO)]), || {
		assert_eq!(paid(7, 0, 1, 0), Paid { validators: 1, burned: 7, ..Paid::default() });
		assert_eq!(state(LIVELY).burned, Alpha::new(7));
	});
	fairly(&[own(FIRST, TAO)], || {
		SubnetOwner::<Test>::insert(LIVELY, 0);
		assert_eq!(paid(7, 0, 0, 0).burned, 7);
	});
}

#[test]
fn take_is_the_owners_when_nominators_share_the_rest() {
	let positions = [own(FIRST, TAO), position(LIVELY, FIRST, NOMINATOR, 3 * TAO)];
	fairly(&positions, || {
		// 13,107 of 65,535 are a fifth.
		take(FIRST, 13_107);
		assert_eq!(paid(0, 0, 1_000_000, 0).validators, 1_000_000);
		assert_eq!(stake(LIVELY, FIRST, NOMINATOR), 3 * TAO + 600_000);
		// The take joins shares that are worth more already: a rao of it is rounded away to all.
		assert_eq!(stake_pool(LIVELY, FIRST).map(|pool| pool.0), Some(4 * TAO + 1_000_000));
		assert_eq!(own_stake(FIRST), TAO + 200_000 + 200_000 - 1);
	});
	fairly(&positions, || {
		take(FIRST, WHOLE);
		paid(0, 0, 1_000_000, 0);
		assert_eq!(stake(LIVELY, FIRST, NOMINATOR), 3 * TAO);
	});
	fairly(&positions, || {
		paid(0, 0, 1_000_000, 0);
		assert_eq!(own_stake(FIRST), TAO + 250_000);
		assert_eq!(stake(LIVELY, FIRST, NOMINATOR), 3 * TAO + 750_000);
	});
}

#[test]
fn take_is_taken_of_tao_when_root_stake_earns_it() {
	let positions = [on_root(FIRST, TAO), position(ROOT, FIRST, NOMINATOR, 3 * TAO), own(FIRST, 1)];
	fairly(&positions, || {
		take(FIRST, 13_107);
		assert_eq!(paid(0, 0, 0, 1_000_000).root, 1_000_000);
		assert_eq!(stake(ROOT, FIRST, NOMINATOR), 3 * TAO + 600_000);
		assert_eq!(stake_pool(ROOT, FIRST).map(|pool| pool.0), Some(4 * TAO + 1_000_000));
		assert_eq!(root_stake(), 4 * TAO + 1_000_000);
	});
}

#[test]
fn dividend_is_the_owners_when_nobody_stakes_with_the_hotkey() {
	// All its weight is on root, yet it alone can earn the alpha.
	fairly(&[on_root(FIRST, TAO)], || {
		assert_eq!(paid(0, 0, TAO, TAO), Paid { validators: TAO, root: TAO, ..Paid::default() });
		assert_eq!(own_stake(FIRST), TAO);
		assert_eq!(staked_netuids(coldkey(FIRST), FIRST), [ROOT, LIVELY]);
	});
}

#[test]
fn alpha_is_burned_and_tao_returned_when_nobody_has_stake() {
	fairly(&[], || {
		let expected = Paid { owner: 1, unearned: 5, returned: 4, ..Paid::default() };
		assert_eq!(paid(1, 2, 3, 4), expected);
		let subnet = state(LIVELY);
		assert_eq!(subnet.burned, Alpha::new(5));
		assert_eq!(subnet.pool.tao, Tao::new(5_000 * TAO + 4));
	});
}

#[test]
fn alpha_is_burned_and_tao_returned_when_there_are_no_neurons() {
	let empty = GenesisSubnet { owner_hotkey: 0, neurons: vec![], ..village(LIVELY) };
	with(society(&[empty], &[own(FIRST, TAO)]), || {
		let expected = Paid { burned: 1, unearned: 5, returned: 4, ..Paid::default() };
		assert_eq!(paid(1, 2, 3, 4), expected);
		let expected = EpochResult { burned: 1, ..Default::default() };
		assert_eq!(EpochResults::<Test>::get(LIVELY), expected);
	});
}

#[test]
fn tao_is_returned_when_only_alpha_earns() {
	fairly(&[own(FIRST, TAO)], || {
		let expected = Paid { validators: 3, returned: 4, ..Paid::default() };
		assert_eq!(paid(0, 0, 3, 4), expected);
		assert_eq!(state(LIVELY).pool.tao, Tao::new(5_000 * TAO + 4));
		assert_eq!(root_stake(), 0);
	});
}

#[test]
fn shares_gain_when_a_payment_is_worth_less_than_one() {
	fairly(&[own(FIRST, TAO), position(LIVELY, MINER, NOMINATOR, TAO)], || {
		judge(&[3]);
		// One share that is worth a whole alpha.
		StakePools::<Test>::mutate(LIVELY, MINER, |pool| pool.as_mut().expect("staked").shares = 1);
		crate::Positions::<Test>::insert((LIVELY, MINER, NOMINATOR), 1);
		assert_eq!(paid(0, 5, 0, 0).miners, 5);
		assert_eq!(stake(LIVELY, MINER, NOMINATOR), TAO + 5);
		assert_eq!(shares(LIVELY, MINER, coldkey(MINER)), None);
	});
}

#[test]
fn earlier_parts_share_in_later_ones_when_one_neuron_earns_them_all() {
	// The owner validates and has stake of another with its hotkey.
	fairly(&[position(LIVELY, OWNER_HOTKEY, BOB, TAO)], || {
		take(OWNER_HOTKEY, 0);
		paid(TAO, 0, TAO, 0);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 1_500_000_000);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 1_500_000_000);
	});
}

#[test]
fn results_tell_by_uid_when_an_epoch_has_paid() {
	let positions = [own(FIRST, 3 * TAO), own(SECOND, TAO), on_root(SECOND, 2 * TAO)];
	fairly(&positions, || {
		judge(&[3, 4]);
		vote(LIVELY, 2, &[(3, u16::MAX), (4, u16::MAX)]);
		paid(0, 1_000, 1_000, 100);
		let result = EpochResults::<Test>::get(LIVELY);
		assert_eq!(result.stake.to_vec(), [0, 3 * TAO, 3 * TAO, 0, 0]);
		assert_eq!(result.active.to_vec(), [true; 5]);
		assert_eq!(result.permits.to_vec(), [true, true, true, false, false]);
		assert_eq!(result.incentive.to_vec(), [0, 0, 0, 32_767, 32_767]);
		assert_eq!(result.consensus.to_vec(), [0, 0, 0, 32_767, 32_767]);
		assert_eq!(result.dividends.to_vec(), [0, 32_767, 32_767, 0, 0]);
		assert_eq!(result.validator_trust.to_vec(), [0, 65_535, 65_535, 0, 0]);
		// Of the second's dividend two thirds are root's: three parts of alpha to one.
		assert_eq!(result.emission.to_vec(), [0, 750, 250, 500, 500]);
		assert_eq!(result.alpha_dividends.to_vec(), [0, 750, 250, 0, 0]);
		assert_eq!(result.tao_dividends.to_vec(), [0, 0, 100, 0, 0]);
	});
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

	/// Whatever the stakes, weights, takes and pots are, every rao has a place: [`paid`] sums what is
	/// told, the invariants what is stored.
	#[test]
	fn parts_sum_to_the_pots_whatever_they_are(
		alpha in prop::array::uniform4(0u64..5_000_000_000_000),
		root in prop::array::uniform4(0u64..5_000_000_000_000),
		nominated in 0u64..5_000_000_000_000,
		rows in prop::array::uniform4(prop::array::uniform5(any::<u16>())),
		takes in prop::array::uniform4(any::<u16>()),
		pots in prop::array::uniform4(0u64..1_000_000_000_000),
	) {
		let hotkeys = [FIRST, SECOND, MINER, OTHER_MINER];
		let mut positions = vec![position(LIVELY, SECOND, NOMINATOR, nominated)];
		positions.extend(hotkeys.iter().zip(alpha).map(|(hotkey, amount)| own(*hotkey, amount)));
		positions.extend(hotkeys.iter().zip(root).map(|(hotkey, amount)| on_root(*hotkey, amount)));
		positions.retain(|position| position.amount > 0);
		with(society(&[village(LIVELY)], &positions), || {
			hotkeys.iter().zip(takes).for_each(|(hotkey, part)| take(*hotkey, part));
			license(LIVELY);
			for (uid, row) in (1..).zip(rows) {
				vote(LIVELY, uid, &(0..).zip(row).collect::<Vec<_>>());
			}
			// Twice, so that bonds are at work.
			for _ in 0..2 {
				let [owner, miners, validators, tao] = pots;
				paid(owner, miners, validators, tao);
			}
		});
	}
}

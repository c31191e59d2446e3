//! Storage broken by hand where subnets come and go: every check of neurons, of what is published, of
//! keys left behind and of payments is seen to fail.

use super::{life::*, support::*};
use crate::{mock::*, types::DissolutionStage, *};
use dtao_core::{stake_pool::StakePool, NetUid, Tao};
use frame_support::{assert_ok, BoundedVec};

/// Sees each map refused with a key of no subnet.
macro_rules! assert_extra {
	($($map:ident($($value:expr),+);)*) => {$(
		let message = concat!(stringify!($map), " has other keys than it should");
		assert_broken(message, || $map::<Test>::insert(UNKNOWN, $($value),+));
	)*};
}

/// Sees each map refused without the key of a subnet.
macro_rules! assert_missing {
	($($map:ident),*) => {$(
		let message = concat!(stringify!($map), " has other keys than it should");
		assert_broken(message, || $map::<Test>::remove(ASLEEP));
	)*};
}

#[test]
fn check_fails_when_a_key_of_a_subnet_is_left_behind() {
	let price = || dtao_core::Burn { price: Tao::new(1), at: 0 };
	assert_extra! {
		NetworksAdded(true);
		TokenSymbol(BoundedVec::default());
		Tempo(360);
		MaxAllowedUids(256);
		CommitRevealWeightsEnabled(false);
		RevealPeriodEpochs(1);
		WeightsSetRateLimit(100);
		MinAllowedWeights(1);
		MaxWeightsLimit(1);
		get_commit_reveal_weights_enabled(false);
		get_commit_reveal_period(1);
		SubnetEmaTaoFlow((1, I64F64::default()));
		SubnetTaoInEmission(Tao::new(1));
		Burn(Tao::new(1));
		FirstEmissionBlockNumber(1);
		SubnetOwner(ALICE);
		SubnetOwnerHotkey(ALICE);
		NetworkRegisteredAt(1);
		LastEpochBlock(1);
		RegistrationPrices(price());
		SubnetIdentitiesV3(SubnetIdentityV3::default());
		SubnetLocked(Tao::new(1));
		SubnetEpochIndex(1);
		LastOwnerChange(Hyperparam::Tempo, 1);
		LastUpdate(BoundedVec::default());
		SubnetworkN(0);
		Bonds(BoundedVec::default());
		EpochResults(EpochResult::default());
		Families(BoundedVec::default());
		PendingChildKeys(ALICE_HOTKEY, (Children::default(), 1));
		LastChildkeyTakeIncrease(ALICE_HOTKEY, 1);
	}
	let family = "ChildKeys has other keys than it should";
	assert_broken(family, || ChildKeys::<Test>::insert(ALICE, UNKNOWN, Children::default()));
	let family = "ParentKeys has other keys than it should";
	assert_broken(family, || ParentKeys::<Test>::insert(ALICE, UNKNOWN, BoundedVec::default()));
	let take = "ChildkeyTake has other keys than it should";
	assert_broken(take, || ChildkeyTake::<Test>::insert(ALICE, UNKNOWN, 1));
}

#[test]
fn check_fails_when_a_key_of_a_subnet_is_missing() {
	assert_missing!(NetworksAdded, TokenSymbol, SubnetOwner, SubnetOwnerHotkey);
	assert_missing!(NetworkRegisteredAt, LastEpochBlock, RegistrationPrices, SubnetTaoInEmission);
}

#[test]
fn check_fails_when_root_has_what_only_subnets_have() {
	assert_broken("Bonds has other keys than it should", || {
		Bonds::<Test>::insert(NetUid::ROOT, BoundedVec::default())
	});
}

#[test]
fn check_fails_when_a_neuron_is_on_no_subnet() {
	assert_broken("Neurons has other keys than it should", || {
		assert_ok!(Dtao::append_neuron(UNKNOWN, &ALICE_HOTKEY));
	});
	assert_broken("Neurons has other keys than it should", || {
		Neurons::<Test>::insert(UNKNOWN, BoundedVec::default());
		LastUpdate::<Test>::insert(UNKNOWN, BoundedVec::default());
	});
}

#[test]
fn check_accepts_validators_when_they_are_on_root() {
	run(|| {
		assert_ok!(Dtao::append_neuron(NetUid::ROOT, &ALICE_HOTKEY));
	});
}

#[test]
fn check_fails_when_neurons_and_uids_differ() {
	let other = "a neuron's hotkey has another uid";
	assert_broken(other, || Uids::<Test>::remove(LIVELY, OWNER_HOTKEY));
	assert_broken(other, || Uids::<Test>::insert(LIVELY, OWNER_HOTKEY, 1));
	assert_broken("a hotkey has a uid that isn't its own", || {
		Uids::<Test>::insert(LIVELY, ALICE_HOTKEY, 0)
	});
}

#[test]
fn check_fails_when_members_are_not_the_neurons() {
	assert_broken("a neuron is no member", || {
		IsNetworkMember::<Test>::remove(OWNER_HOTKEY, LIVELY)
	});
	assert_broken("a member is no neuron", || {
		IsNetworkMember::<Test>::insert(ALICE_HOTKEY, LIVELY, true)
	});
}

#[test]
fn check_fails_when_a_neuron_is_impossible() {
	assert_broken("a neuron that nobody owns", || {
		assert_ok!(Dtao::append_neuron(LIVELY, &UNKNOWN_HOTKEY));
	});
	assert_broken("a neuron of the future", || {
		Neurons::<Test>::mutate(LIVELY, |neurons| neurons.get_mut(0).unwrap().registered_at = 2);
	});
}

#[test]
fn check_fails_when_the_number_of_neurons_differs() {
	assert_broken("the published number of neurons is another", || {
		SubnetworkN::<Test>::insert(LIVELY, 2)
	});
	assert_broken("not every uid has a last update", || LastUpdate::<Test>::remove(LIVELY));
}

#[test]
fn check_fails_when_something_is_kept_for_a_uid_that_has_gone() {
	let row = || BoundedVec::truncate_from(vec![(0, 1)]);
	assert_broken("weights of a uid that doesn't exist", || {
		Weights::<Test>::insert(LIVELY, 1, row())
	});
	assert_broken("commits of a hotkey without a uid", || {
		WeightCommits::<Test>::insert(LIVELY, ALICE_HOTKEY, BoundedVec::default())
	});
	assert_broken("bonds of a uid that doesn't exist", || {
		Bonds::<Test>::insert(LIVELY, BoundedVec::truncate_from(vec![row(), row()]))
	});
	assert_broken("an epoch's result for a uid that doesn't exist", || {
		let stake = BoundedVec::truncate_from(vec![1, 2]);
		EpochResults::<Test>::insert(LIVELY, EpochResult { stake, ..Default::default() });
	});
}

#[test]
fn check_fails_when_what_is_published_is_not_true() {
	assert_broken("the published number of subnets is another", || TotalNetworks::<Test>::put(3));
	assert_broken("a subnet is not added", || NetworksAdded::<Test>::insert(LIVELY, false));
	assert_broken("the published tempo is another", || Tempo::<Test>::insert(LIVELY, 361));
	assert_broken("the published limit of uids is another", || {
		MaxAllowedUids::<Test>::insert(LIVELY, 255)
	});
	assert_broken("the published start is another", || {
		FirstEmissionBlockNumber::<Test>::insert(ASLEEP, 1)
	});
}

#[test]
fn check_fails_when_two_subnets_have_one_symbol() {
	let mark = |symbol: &str| {
		let symbol = BoundedVec::truncate_from(symbol.as_bytes().to_vec());
		TokenSymbol::<Test>::insert(LIVELY, symbol);
	};
	assert_broken("two subnets have one symbol", || mark("β"));
	assert_broken("two subnets have one symbol", || mark("Τ"));
}

#[test]
fn check_fails_when_a_job_names_a_subnet_that_another_names() {
	let push = |netuid| {
		let stage = jobs()[0].stage.clone();
		assert_ok!(Dissolutions::<Test>::try_append(Dissolution { netuid, stage }));
	};
	assert_broken("a subnet is listed and being dissolved", || {
		let nothing =
			PotShares { hotkeys: Default::default(), current: None, unheld: Default::default() };
		let stage = DissolutionStage::Payout(nothing);
		assert_ok!(Dissolutions::<Test>::try_append(Dissolution { netuid: ASLEEP, stage }));
	});
	assert_broken("a subnet is dissolved twice", || {
		let nothing =
			PotShares { hotkeys: Default::default(), current: None, unheld: Default::default() };
		let stage = DissolutionStage::Payout(nothing);
		assert_ok!(Dissolutions::<Test>::try_append(Dissolution { netuid: UNKNOWN, stage }));
		push(UNKNOWN);
	});
}

/// Begins to pay the holders of [`LIVELY`]'s alpha, of whom there are more than a block pays.
fn begin_payment() {
	let holders = (0..150).map(|i| position(LIVELY, OWNER_HOTKEY, 1_000 + i, TAO));
	for held in holders {
		assert_ok!(Dtao::deposit(LIVELY, &held.hotkey, &held.coldkey, held.amount));
		change(LIVELY, |subnet| subnet.alpha_out = plus(subnet.alpha_out, held.amount));
	}
	assert_ok!(dissolve(LIVELY));
	run_blocks(2);
	assert!(matches!(jobs()[0].stage, DissolutionStage::Payout(_)));
}

#[test]
fn check_fails_when_a_payment_expects_other_stake() {
	assert_broken("a payment expects other stake", || {
		begin_payment();
		StakePools::<Test>::insert(LIVELY, ALICE_HOTKEY, StakePool { value: 1, shares: 1 });
	});
	assert_broken("a payment expects other shares", || {
		begin_payment();
		StakePools::<Test>::mutate(LIVELY, OWNER_HOTKEY, |stake| {
			stake.as_mut().expect("holders are left").shares += 1;
		});
	});
}

#[test]
fn check_fails_when_the_account_holds_less_than_a_job_owes() {
	let message = "the pallet's account holds less TAO than it owes";
	assert_broken(message, || {
		assert_ok!(dissolve(LIVELY));
		set_balance(Dtao::account_id(), treasury() - 1);
	});
	assert_broken(message, || {
		begin_payment();
		set_balance(Dtao::account_id(), treasury() - 1);
	});
}

#[test]
fn check_fails_when_data_stays_after_the_last_epoch() {
	assert_broken("hyperparameters without a listing", || {
		begin_payment();
		SubnetHyperparams::<Test>::insert(LIVELY, Hyperparams::default());
	});
	assert_broken("SubnetOwner has other keys than it should", || {
		begin_payment();
		SubnetOwner::<Test>::insert(LIVELY, OWNER);
	});
}

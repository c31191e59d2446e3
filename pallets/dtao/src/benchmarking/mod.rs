//! What the calls and the block hook cost, at their worst.
//!
//! The rooms beside this one set up what is measured; FRAME wants all benchmarks in one module.

#![allow(clippy::arithmetic_side_effects)] // never in a block of a chain

mod claims;
mod economy;
mod families;
mod rules;
mod society;

use crate::{symbols::catalogue, *};
use alloc::vec;
use claims::*;
use dtao_core::{Alpha, Amount, NetUid};
use economy::*;
use families::*;
use frame_benchmarking::v2::*;
use frame_support::traits::Hooks;
use frame_system::RawOrigin;
use rules::*;
use society::*;
use sp_runtime::traits::Hash;

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Without what costs a weight of its own: a count of votes, epochs, a dissolution, claims.
	#[benchmark]
	fn on_initialize(n: Linear<0, MAX_SUBNETS>) {
		busy_subnets::<T>(n as u16);
		defer_all_epochs::<T>();

		#[block]
		{
			Pallet::<T>::on_initialize(NOW.into());
		}

		assert!(all_were_busy::<T>());
		assert!(all_had_their_turn::<T>());
	}

	/// Validators who have all voted for all.
	#[benchmark]
	fn count_votes(n: Linear<1, MAX_ROOT_VALIDATORS>) {
		electorate::<T>(n);
		let (netuids, mut subnets) = Pallet::<T>::economy();

		#[block]
		{
			Pallet::<T>::count_votes(NOW.into(), &netuids, &mut subnets);
		}

		assert!(Pallet::<T>::economy().1.iter().all(|subnet| subnet.vote.into_inner() > 0));
	}

	/// The automatic claims of a block.
	#[benchmark]
	fn root_claims(n: Linear<1, { MAX_ROOT_CLAIMS as u32 }>) {
		let accounts = turn_of::<T>(n);

		#[block]
		{
			Pallet::<T>::run_claims();
		}

		assert!(accounts.iter().all(|(coldkey, hotkey)| has_claimed::<T>(coldkey, hotkey)));
	}

	/// Neurons that all validate and all earn, with one weight each.
	#[benchmark]
	fn epoch(n: Linear<1, MAX_UIDS>) {
		ring::<T>(n);

		#[block]
		{
			Pallet::<T>::run_epochs(due());
		}

		assert!(all_are_paid::<T>(n));
	}

	/// Validators with weights and bonds for all of a full subnet, with nothing to pay: what each adds
	/// to an epoch.
	#[benchmark]
	fn epoch_validators(v: Linear<1, MAX_UIDS>) {
		society::<T>(MAX_UIDS, v);
		give::<T>(v, dense);
		let before = Bonds::<T>::get(LAST);

		#[block]
		{
			Pallet::<T>::run_epochs(due());
		}

		let moved = Bonds::<T>::get(LAST).into_iter().zip(before).filter(|(new, old)| new != old);
		assert_eq!(moved.count(), v as usize);
	}

	/// Families that get other children, with parents who earn beside a full subnet: what each adds to
	/// an epoch.
	#[benchmark]
	fn epoch_families(n: Linear<0, MAX_FAMILIES>) {
		dynasty::<T>(n);

		#[block]
		{
			Pallet::<T>::run_epochs(due());
		}

		assert!(all_have_settled::<T>(n));
	}

	/// The step that begins a dissolution, without what is paid in it.
	#[benchmark]
	fn dissolve_neurons(n: Linear<1, MAX_UIDS>) {
		farewell::<T>(n);

		#[block]
		{
			Pallet::<T>::run_dissolutions();
		}

		let jobs = Dissolutions::<T>::get();
		assert!(jobs.first().is_some_and(|job| matches!(job.stage, DissolutionStage::Payout(_))));
		assert!(Neurons::<T>::get(LAST).is_empty());
	}

	#[benchmark]
	fn dissolve_positions(n: Linear<1, POSITIONS>) {
		payday::<T>(n);

		#[block]
		{
			Pallet::<T>::run_dissolutions();
		}

		assert!(Positions::<T>::iter_prefix((LAST,)).next().is_none());
	}

	/// The accounts are paid: the steps that forget do less with each.
	#[benchmark]
	fn dissolve_claims(n: Linear<1, SWEPT>) {
		let accounts = sweep::<T>(n);

		#[block]
		{
			Pallet::<T>::run_dissolutions();
		}

		let paid = |(coldkey, hotkey)| Pallet::<T>::stake_of(LAST, hotkey, coldkey) > 0;
		assert!(accounts.iter().map(|(coldkey, hotkey)| (coldkey, hotkey)).all(paid));
	}

	/// What a position on root costs more than one on a subnet, where it has earned on all of them.
	#[benchmark]
	fn settle_claims() {
		let (coldkey, hotkey) = crowded::<T>(everywhere());
		let before = held::<T>(&coldkey, &hotkey, NetUid::ROOT);

		#[block]
		{
			assert!(Pallet::<T>::deposit(NetUid::ROOT, &hotkey, &coldkey, STAKE.rao()).is_ok());
		}

		assert!(held::<T>(&coldkey, &hotkey, NetUid::ROOT) > before);
	}

	// Stake comes and goes on a subnet.

	#[benchmark]
	fn add_stake() {
		// The position is new, and so is the last entry of a full index.
		let (coldkey, hotkey) = crowded::<T>(everywhere_but(LAST));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, STAKE);

		assert!(held::<T>(&coldkey, &hotkey, LAST) > Alpha::ZERO);
	}

	#[benchmark]
	fn remove_stake() {
		// The position is emptied, which takes it out of a full index.
		let (coldkey, hotkey) = crowded::<T>(everywhere());
		let all = held::<T>(&coldkey, &hotkey, LAST);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, all);

		assert_eq!(held::<T>(&coldkey, &hotkey, LAST), Alpha::ZERO);
	}

	#[benchmark]
	fn add_stake_limit() {
		let (coldkey, hotkey) = crowded::<T>(everywhere_but(LAST));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, STAKE, u64::MAX, true);

		assert!(held::<T>(&coldkey, &hotkey, LAST) > Alpha::ZERO);
	}

	#[benchmark]
	fn remove_stake_limit() {
		let (coldkey, hotkey) = crowded::<T>(everywhere());
		let all = held::<T>(&coldkey, &hotkey, LAST);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, all, 1, true);

		assert_eq!(held::<T>(&coldkey, &hotkey, LAST), Alpha::ZERO);
	}

	#[benchmark]
	fn remove_stake_full_limit() {
		let (coldkey, hotkey) = crowded::<T>(everywhere());

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), LAST, Some(1));

		assert_eq!(held::<T>(&coldkey, &hotkey, LAST), Alpha::ZERO);
	}

	#[benchmark]
	fn unstake_all(n: Linear<1, MAX_STAKED_SUBNETS>) {
		let (coldkey, hotkey) = crowded::<T>(everywhere().take(n as usize));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert!(StakedNetUids::<T>::get(&coldkey, &hotkey).is_empty());
	}

	#[benchmark]
	fn unstake_all_alpha(n: Linear<1, { MAX_NETUID as u32 }>) {
		let (coldkey, hotkey) = crowded::<T>(everywhere().skip(1).take(n as usize));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		let staked = StakedNetUids::<T>::get(&coldkey, &hotkey);
		assert!(staked.into_iter().eq([NetUid::ROOT]));
	}

	// Moves empty a position of a full index and open one that fills another.

	#[benchmark]
	fn move_stake() {
		let (coldkey, hotkey) = crowded::<T>(everywhere());
		let (all, to) = (held::<T>(&coldkey, &hotkey, FIRST), second_hotkey::<T>(&coldkey));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), to, FIRST, LAST, all);

		assert_eq!(held::<T>(&coldkey, &hotkey, FIRST), Alpha::ZERO);
	}

	#[benchmark]
	fn move_stake_limit() {
		let (coldkey, hotkey) = crowded::<T>(everywhere());
		let (all, to) = (held::<T>(&coldkey, &hotkey, FIRST), second_hotkey::<T>(&coldkey));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), to, FIRST, LAST, all, 1, true);

		assert_eq!(held::<T>(&coldkey, &hotkey, FIRST), Alpha::ZERO);
	}

	#[benchmark]
	fn transfer_stake() {
		let (coldkey, hotkey) = crowded::<T>(everywhere());
		let (all, to) = (held::<T>(&coldkey, &hotkey, FIRST), second_coldkey::<T>(&hotkey));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), to, hotkey.clone(), FIRST, LAST, all);

		assert_eq!(held::<T>(&coldkey, &hotkey, FIRST), Alpha::ZERO);
	}

	#[benchmark]
	fn swap_stake() {
		let (coldkey, hotkey) = crowded::<T>(everywhere_but(LAST));
		let all = held::<T>(&coldkey, &hotkey, FIRST);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), FIRST, LAST, all);

		assert_eq!(held::<T>(&coldkey, &hotkey, FIRST), Alpha::ZERO);
	}

	#[benchmark]
	fn swap_stake_limit() {
		let (coldkey, hotkey) = crowded::<T>(everywhere_but(LAST));
		let all = held::<T>(&coldkey, &hotkey, FIRST);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), FIRST, LAST, all, 1, true);

		assert_eq!(held::<T>(&coldkey, &hotkey, FIRST), Alpha::ZERO);
	}

	#[benchmark]
	fn try_associate_hotkey() {
		let (coldkey, hotkey) = (whitelisted_caller::<T::AccountId>(), hotkey::<T>(0));
		hoard::<T>(&coldkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert_eq!(Owner::<T>::get(&hotkey), coldkey);
		assert!(has_all_it_can::<T>(&coldkey));
	}

	#[benchmark]
	fn decrease_take() {
		let (coldkey, hotkey) = delegate::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), 1);

		assert_eq!(Delegates::<T>::get(&hotkey), 1);
	}

	#[benchmark]
	fn increase_take() {
		let (coldkey, hotkey) = delegate::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), 3);

		assert_eq!(Delegates::<T>::get(&hotkey), 3);
	}

	#[benchmark]
	fn burned_register() {
		let new = newcomer::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), LAST, new.clone());

		assert!(Uids::<T>::contains_key(LAST, &new));
		assert!(has_all_it_can::<T>(&whitelisted_caller()));
	}

	#[benchmark]
	fn register_limit() {
		let new = newcomer::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), LAST, new.clone(), u64::MAX);

		assert!(Uids::<T>::contains_key(LAST, &new));
		assert!(has_all_it_can::<T>(&whitelisted_caller()));
	}

	#[benchmark]
	fn root_register() {
		let (coldkey, new) = candidate::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), new.clone());

		assert!(Uids::<T>::contains_key(NetUid::ROOT, &new));
		assert!(has_all_it_can::<T>(&coldkey));
	}

	/// With a weight for every neuron: looking at them is little beside loading the subnet.
	#[benchmark]
	fn set_weights() {
		let hotkey = parliament::<T>();
		let (uids, values) = opinion();

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), LAST, uids, values, 0);

		assert_eq!(LastUpdate::<T>::get(LAST).last(), Some(&NOW.into()));
	}

	#[benchmark]
	fn commit_weights() {
		let (hotkey, hash) = (parliament::<T>(), T::Hashing::hash(b"new"));
		commit::<T>(T::Hashing::hash(b"due"), MAX_COMMITS - 2);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), LAST, hash);

		assert_eq!(WeightCommits::<T>::get(LAST, &hotkey).len(), MAX_COMMITS as usize);
	}

	#[benchmark]
	fn reveal_weights() {
		let hotkey = parliament::<T>();
		let ((uids, values), salt) = (opinion(), vec![7; MAX_UIDS as usize]);
		let hash = T::Hashing::hash_of(&(&hotkey, LAST, &uids, &values, &salt, 0u64));
		commit::<T>(hash, MAX_COMMITS - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), LAST, uids, values, salt, 0);

		assert_eq!(WeightCommits::<T>::get(LAST, &hotkey).len(), MAX_COMMITS as usize - 1);
	}

	#[benchmark]
	fn register_network() {
		let (caller, netuid) = (whitelisted_caller::<T::AccountId>(), full_house::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), hotkey::<T>(0));

		assert_eq!(SubnetOwner::<T>::get(netuid), caller);
		assert!(has_all_it_can::<T>(&caller));
	}

	#[benchmark]
	fn register_network_with_identity() {
		let (caller, netuid) = (whitelisted_caller::<T::AccountId>(), full_house::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), hotkey::<T>(0), Some(identity()));

		assert!(SubnetIdentitiesV3::<T>::contains_key(netuid));
	}

	#[benchmark]
	fn set_subnet_identity() {
		let (owner, [a, b, c, d, e, f, g, h]) = (owned::<T>(), texts());

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST, a, b, c, d, e, f, g, h);

		assert_eq!(SubnetIdentitiesV3::<T>::get(LAST), Some(identity()));
	}

	#[benchmark]
	fn start_call() {
		let owner = owned::<T>();
		assert!(Pallet::<T>::update_subnet(LAST, |subnet| subnet.started_at = None).is_ok());

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST);

		assert!(Pallet::<T>::is_started(LAST).is_ok_and(|started| started));
	}

	#[benchmark]
	fn update_symbol() {
		let (owner, symbol) = (owned::<T>(), catalogue().last().unwrap_or_default());

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST, symbol.to_vec());

		assert_eq!(TokenSymbol::<T>::get(LAST), symbol);
	}

	#[benchmark]
	fn dissolve_network() {
		let owner = owned::<T>();
		dissolve_others::<T>(OTHER_DISSOLUTIONS);

		#[extrinsic_call]
		_(RawOrigin::Root, owner, LAST);

		assert!(!NetworksAdded::<T>::get(LAST));
	}

	#[benchmark]
	fn root_dissolve_network() {
		owned::<T>();
		dissolve_others::<T>(OTHER_DISSOLUTIONS);

		#[extrinsic_call]
		_(RawOrigin::Root, LAST);

		assert!(!NetUids::<T>::get().contains(&LAST));
	}

	#[benchmark]
	fn set_tempo() {
		let owner = owned::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST, 400);

		assert_eq!(Tempo::<T>::get(LAST), 400);
	}

	#[benchmark]
	fn set_activity_cutoff_factor() {
		let owner = owned::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST, 1_000);

		assert_eq!(Pallet::<T>::hyperparams(LAST).activity_cutoff_factor, 1_000);
	}

	#[benchmark]
	fn trigger_epoch() {
		let owner = owned::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST);

		// Past the window in which an owner may change nothing.
		let window = u64::from(GlobalSettings::<T>::get().admin_freeze_window);
		let due = Subnets::<T>::get(LAST).and_then(|subnet| subnet.next_epoch);
		assert_eq!(due, Some(u64::from(NOW) + window.max(1)));
	}

	/// With votes for all subnets and root.
	#[benchmark]
	fn set_root_weights() {
		let (coldkey, hotkey) = voter::<T>();
		let (netuids, weights) = votes(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), NetUid::ROOT, hotkey, netuids, weights, 0);

		assert_eq!(LastUpdate::<T>::get(NetUid::ROOT).last(), Some(&NOW.into()));
	}

	#[benchmark]
	fn set_children() {
		let (coldkey, hotkey, children) = clan::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), LAST, children.to_vec());

		assert_eq!(PendingChildKeys::<T>::get(LAST, &hotkey).0, children);
	}

	#[benchmark]
	fn set_childkey_take() {
		let (coldkey, hotkey) = caretaker::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), LAST, 1);

		assert_eq!(LastChildkeyTakeIncrease::<T>::get(LAST, &hotkey), Some(NOW.into()));
	}

	/// All settings are one value: one benchmark is each one's.
	#[benchmark]
	fn change_settings() {
		#[extrinsic_call]
		sudo_set_num_root_claims(RawOrigin::Root, 1);

		assert_eq!(GlobalSettings::<T>::get().num_root_claims, 1);
	}

	/// Hotkeys with something to claim from every subnet: a payment in TAO and four in alpha each.
	#[benchmark]
	fn claim_root(n: Linear<1, MAX_CLAIMED_HOTKEYS>) {
		let (coldkey, hotkeys) = claimant_with_many::<T>(n);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), claimed());

		assert!(hotkeys.iter().all(|hotkey| has_claimed::<T>(&coldkey, hotkey)));
	}

	#[benchmark]
	fn set_root_claim_type() {
		let (coldkey, subnets) = (whitelisted_caller::<T::AccountId>(), everywhere().collect());
		let all = RootClaimTypeEnum::KeepSubnets { subnets };

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), all.clone());

		assert_eq!(RootClaimType::<T>::get(&coldkey), all);
	}

	#[benchmark]
	fn sudo_set_root_claim_threshold() {
		let owner = owned::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), LAST, 1);

		assert_eq!(Pallet::<T>::hyperparams(LAST).root_claim_threshold, 1);
	}

	/// The last that can wait, before all others.
	#[benchmark]
	fn set_rules() {
		set_clock::<T>(NOW);
		schedule::<T>(MAX_SCHEDULED_RULES - 1);

		#[extrinsic_call]
		_(RawOrigin::Root, COSTLIEST, None);

		let scheduled = RulesInForce::<T>::get().scheduled;
		assert_eq!(scheduled.len(), MAX_SCHEDULED_RULES as usize);
		assert_eq!(scheduled.first().map(|rules| rules.at), Some(u64::from(NOW) + 1));
	}

	#[benchmark]
	fn cancel_rules() {
		schedule::<T>(MAX_SCHEDULED_RULES);

		#[extrinsic_call]
		_(RawOrigin::Root, SOON);

		assert!(RulesInForce::<T>::get().scheduled.iter().all(|rules| rules.at != SOON));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::externalities(crate::mock::genesis()),
		crate::mock::Test
	);
}

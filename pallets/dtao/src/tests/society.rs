//! A subnet with its people: who they are, what they have set and what they are paid.

use super::support::*;
use crate::{
	mock::*, Delegates, Event, GenesisConfig, GenesisSubnet, Hyperparams, LastUpdate, Params,
	Position, SubnetHyperparams, Subnets, Weights,
};
use dtao_core::{Alpha, Amount, NetUid, Pending, Tao};
use frame_support::BoundedVec;
use sp_runtime::DispatchResult;

/// The hotkeys of uids 1 to 4; uid 0 is the owner's.
pub const FIRST: AccountId = 31;
pub const SECOND: AccountId = 32;
pub const MINER: AccountId = 33;
pub const OTHER_MINER: AccountId = 34;

/// A coldkey that stakes with others' hotkeys.
pub const NOMINATOR: AccountId = 60;

/// What Delegates hold of a hotkey that takes all.
pub const WHOLE: u16 = u16::MAX;

/// The coldkey of a hotkey of uids 1 to 4.
pub const fn coldkey(hotkey: AccountId) -> AccountId {
	hotkey + 10
}

/// The tempo of [`village`].
pub const TEMPO: u16 = 10;

/// A subnet of all five that has not started, so that nothing is earned but what a test says.
pub fn village(netuid: NetUid) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		started: false,
		neurons: vec![FIRST, SECOND, MINER, OTHER_MINER],
		hyperparams: Hyperparams { tempo: TEMPO, ..Default::default() },
		..subnet(netuid, 5_000, 10_000)
	}
}

/// A genesis of these subnets and positions.
pub fn society(
	subnets: &[GenesisSubnet<AccountId>],
	positions: &[Position<AccountId>],
) -> GenesisConfig<Test> {
	let own = |hotkey| (hotkey, coldkey(hotkey));
	let mut hotkeys: Vec<_> = [FIRST, SECOND, MINER, OTHER_MINER].map(own).to_vec();
	hotkeys.push((ALICE_HOTKEY, ALICE));
	let (subnets, positions) = (subnets.to_vec(), positions.to_vec());
	GenesisConfig { subnets, hotkeys, positions, ..genesis() }
}

/// The stake of a hotkey's owner with it on [`LIVELY`].
pub fn own(hotkey: AccountId, amount: u64) -> Position<AccountId> {
	position(LIVELY, hotkey, coldkey(hotkey), amount)
}

/// The same on root.
pub fn on_root(hotkey: AccountId, amount: u64) -> Position<AccountId> {
	position(NetUid::ROOT, hotkey, coldkey(hotkey), amount)
}

/// What [`own`] has become.
pub fn own_stake(hotkey: AccountId) -> u64 {
	stake(LIVELY, hotkey, coldkey(hotkey))
}

/// What [`on_root`] has become.
pub fn root_stake_of(hotkey: AccountId) -> u64 {
	stake(NetUid::ROOT, hotkey, coldkey(hotkey))
}

pub fn take(hotkey: AccountId, take: u16) {
	Delegates::<Test>::insert(hotkey, take);
}

/// Lets root stake weigh as much as alpha.
pub fn weigh_root_in_full() {
	Params::<Test>::mutate(|params| params.tao_weight = u64::MAX);
}

pub fn set(netuid: NetUid, change: impl FnOnce(&mut Hyperparams)) {
	SubnetHyperparams::<Test>::mutate(netuid, |set| change(set.as_mut().expect("it is set")));
	Dtao::publish_hyperparams(netuid);
}

/// Writes what a uid thinks of others, as of now.
pub fn vote(netuid: NetUid, uid: u16, row: &[(u16, u16)]) {
	Weights::<Test>::insert(netuid, uid, BoundedVec::truncate_from(row.to_vec()));
	LastUpdate::<Test>::mutate(netuid, |all| all[usize::from(uid)] = System::block_number().into());
}

/// Runs an epoch of which only the permits stay: those of all who have stake, and the owner's.
pub fn license(netuid: NetUid) {
	assert_eq!(state(netuid).pending, Pending::default());
	pay(netuid).expect("there is nothing to pay");
}

/// Adds to what is pending: the owner's, miners' and validators' alpha and root's TAO.
pub fn earn(netuid: NetUid, owner: u64, miners: u64, validators: u64, root: u64) {
	Dtao::mint(Tao::new(root)).expect("the treasury takes it");
	change(netuid, |subnet| {
		let Pending { owner: cut, miners: incentive, validators: dividend, root_tao, .. } =
			&mut subnet.pending;
		for (pot, more) in [(cut, owner), (incentive, miners), (dividend, validators)] {
			*pot = plus(*pot, more);
			subnet.alpha_out = plus(subnet.alpha_out, more);
		}
		*root_tao = Tao::new(root_tao.rao() + root);
	});
}

/// Adds to the alpha that is pending for root.
pub fn earn_for_root(netuid: NetUid, alpha: u64) {
	change(netuid, |subnet| {
		subnet.pending.root_alpha = plus(subnet.pending.root_alpha, alpha);
		subnet.alpha_out = plus(subnet.alpha_out, alpha);
	});
}

/// Pays what is pending, as an epoch does.
pub fn pay(netuid: NetUid) -> DispatchResult {
	System::reset_events();
	let mut subnet = state(netuid);
	Dtao::settle_epoch(&Dtao::snapshot(netuid), &mut subnet)?;
	assert_eq!(subnet.pending, Pending::default());
	Subnets::<Test>::insert(netuid, subnet);
	Ok(())
}

/// What an epoch says it has paid, in rao.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paid {
	pub owner: u64,
	pub miners: u64,
	pub validators: u64,
	pub root: u64,
	pub claimable: u64,
	pub burned: u64,
	pub unearned: u64,
	pub returned: u64,
}

impl Paid {
	/// The one epoch in this block's events.
	pub fn told() -> Self {
		let told = events().into_iter().filter_map(Self::of).collect::<Vec<_>>();
		let [one] = told[..] else { panic!("not one epoch but {told:?}") };
		one
	}

	/// All the alpha.
	pub fn alpha(&self) -> u64 {
		self.owner + self.miners + self.validators + self.claimable + self.burned + self.unearned
	}

	fn of(event: Event<Test>) -> Option<Self> {
		let Event::EpochPaid {
			owner,
			miners,
			validators,
			root,
			claimable,
			burned,
			unearned,
			returned,
			..
		} = event
		else {
			return None;
		};
		let alpha = |alpha: Alpha| alpha.rao();
		Some(Self {
			owner: alpha(owner),
			miners: alpha(miners),
			validators: alpha(validators),
			root: root.rao(),
			claimable: alpha(claimable),
			burned: alpha(burned),
			unearned: alpha(unearned),
			returned: returned.rao(),
		})
	}
}

//! What the rooms share: how to call, how to look, how to see a call refused.

use super::model::{self, Block};
use crate::{
	mock::*, EpochResult, EpochResults, GenesisConfig, GenesisSubnet, NetUids, OwnedHotkeys,
	Params, Positions, RootStake, Settings, StakePools, StakedNetUids, Subnets,
};
use dtao_core::{Alpha, Amount, NetUid, Price, Subnet, Tao};
use frame_support::{assert_noop, traits::fungible::Mutate};
use sp_runtime::{DispatchError, DispatchResult};

/// A coldkey without a balance: a payout below the existential deposit can't bring it to life.
pub const POOR: AccountId = 50;

/// [`POOR`]'s payouts from selling alpha on [`LIVELY`]: one rao below the existential deposit, and
/// just that.
pub const DUST_ALPHA: u64 = 1_001;
pub const DEPOSIT_ALPHA: u64 = 1_002;

pub fn add(coldkey: AccountId, hotkey: AccountId, netuid: NetUid, tao: u64) -> DispatchResult {
	Dtao::add_stake(RuntimeOrigin::signed(coldkey), hotkey, netuid, tao.into())
}

pub fn remove(coldkey: AccountId, hotkey: AccountId, netuid: NetUid, alpha: u64) -> DispatchResult {
	Dtao::remove_stake(RuntimeOrigin::signed(coldkey), hotkey, netuid, alpha.into())
}

pub fn unstake_all(coldkey: AccountId, hotkey: AccountId) -> DispatchResult {
	let result = Dtao::unstake_all(RuntimeOrigin::signed(coldkey), hotkey);
	result.map(|_| ()).map_err(|failure| failure.error)
}

/// Sees a call fail with `error` and leave the whole storage as it was.
#[track_caller]
pub fn assert_refused(error: impl Into<DispatchError>, call: impl FnOnce() -> DispatchResult) {
	let (before, error) = (storage_root(), error.into());
	assert_noop!(call(), error);
	assert_eq!(storage_root(), before, "a call that failed changed the storage");
}

/// Sees a call refuse every origin that is no coldkey.
#[track_caller]
pub fn assert_only_signed(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	assert_refused(DispatchError::BadOrigin, || call(RuntimeOrigin::none()));
	assert_refused(DispatchError::BadOrigin, || call(RuntimeOrigin::root()));
}

pub fn state(netuid: NetUid) -> Subnet {
	Subnets::<Test>::get(netuid).expect("the subnet is there")
}

/// All subnets, ascending.
pub fn states() -> Vec<Subnet> {
	NetUids::<Test>::get().into_iter().map(state).collect()
}

/// What the model makes of the next block: all subnets after it and the TAO that it mints.
pub fn next_block() -> (Vec<Subnet>, u64) {
	let now = u64::from(System::block_number()) + 1;
	let (issuance, root_stake) = (issuance(), root_stake());
	model::block(&states(), Block { now, issuance, root_stake, params: Params::<Test>::get() })
}

/// Both reserves: TAO, alpha.
pub fn reserves(netuid: NetUid) -> (u64, u64) {
	let pool = state(netuid).pool;
	(pool.tao.rao(), pool.alpha.rao())
}

pub fn change(netuid: NetUid, change: impl FnOnce(&mut Subnet)) {
	Subnets::<Test>::mutate(netuid, |subnet| change(subnet.as_mut().expect("the subnet is there")));
}

/// The sum of two amounts of alpha.
pub fn plus(alpha: Alpha, more: u64) -> Alpha {
	alpha.checked_add(Alpha::new(more)).expect("alpha of the tests fits")
}

pub fn free(who: AccountId) -> u64 {
	Balances::free_balance(who)
}

/// What the pallet's account holds.
pub fn treasury() -> u64 {
	free(Dtao::account_id())
}

pub fn issuance() -> u64 {
	Balances::total_issuance()
}

/// Brings the TAO that exists to `rao`; Bob has what was missing.
pub fn issue_up_to(rao: u64) {
	Balances::mint_into(&BOB, rao - issuance()).expect("Bob's account takes anything");
	assert_eq!(issuance(), rao);
}

pub fn root_stake() -> u64 {
	RootStake::<Test>::get().rao()
}

pub fn stake(netuid: NetUid, hotkey: AccountId, coldkey: AccountId) -> u64 {
	Dtao::stake_of(netuid, &hotkey, &coldkey)
}

pub fn shares(netuid: NetUid, hotkey: AccountId, coldkey: AccountId) -> Option<u128> {
	Positions::<Test>::get((netuid, hotkey, coldkey))
}

/// The hotkeys of a coldkey, as clients are told of them.
pub fn owned(coldkey: AccountId) -> Vec<AccountId> {
	OwnedHotkeys::<Test>::get(coldkey).into_inner()
}

/// A hotkey's stake: value, shares.
pub fn stake_pool(netuid: NetUid, hotkey: AccountId) -> Option<(u64, u128)> {
	StakePools::<Test>::get(netuid, hotkey).map(|pool| (pool.value, pool.shares))
}

/// Where a coldkey has a position with a hotkey.
pub fn staked_netuids(coldkey: AccountId, hotkey: AccountId) -> Vec<NetUid> {
	StakedNetUids::<Test>::get(coldkey, hotkey).into_iter().collect()
}

/// Lets this be what is known of a subnet's last epoch.
pub fn set_results(netuid: NetUid, results: EpochResult) {
	Dtao::publish_stake_weights(netuid, &results);
	EpochResults::<Test>::insert(netuid, results);
}

/// Pays a hotkey's stakers a dividend of new alpha.
pub fn pay_dividend(netuid: NetUid, hotkey: AccountId, alpha: u64) {
	let mut pool =
		StakePools::<Test>::get(netuid, hotkey).expect("somebody stakes with the hotkey");
	pool.add_dividend(alpha).expect("the dividend fits");
	Dtao::store_stake(netuid, &hotkey, &pool);
	change(netuid, |subnet| subnet.alpha_out = plus(subnet.alpha_out, alpha));
}

/// A subnet with reserves in rao and no moving price.
pub fn pool(netuid: NetUid, tao: u64, alpha: u64) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		tao: Tao::new(tao),
		alpha: Alpha::new(alpha),
		moving_price: Price::from_inner(0),
		..subnet(netuid, 1, 1)
	}
}

/// A genesis of one subnet, [`LIVELY`]; Alice has her hotkey and nobody has stake.
pub fn only(subnet: GenesisSubnet<AccountId>) -> GenesisConfig<Test> {
	GenesisConfig { subnets: vec![subnet], positions: vec![], ..genesis() }
}

/// The usual genesis and these positions.
pub fn genesis_with(positions: &[crate::Position<AccountId>]) -> GenesisConfig<Test> {
	let mut genesis = genesis();
	genesis.positions.extend_from_slice(positions);
	genesis
}

/// Changes the settings of the chain, within their ranges.
pub fn change_settings(change: impl FnOnce(&mut Settings)) {
	Dtao::update_settings(change).expect("the settings are in range");
}

/// A hotkey on a subnet.
pub type At = (AccountId, NetUid);

/// An origin and a destination.
pub type Way = [NetUid; 2];

pub fn move_stake(coldkey: AccountId, from: At, to: At, alpha: u64) -> DispatchResult {
	let origin = RuntimeOrigin::signed(coldkey);
	Dtao::move_stake(origin, from.0, to.0, from.1, to.1, alpha.into())
}

pub fn transfer(
	from: AccountId,
	to: AccountId,
	hotkey: AccountId,
	way: Way,
	a: u64,
) -> DispatchResult {
	Dtao::transfer_stake(RuntimeOrigin::signed(from), to, hotkey, way[0], way[1], a.into())
}

pub fn swap(coldkey: AccountId, hotkey: AccountId, way: Way, alpha: u64) -> DispatchResult {
	Dtao::swap_stake(RuntimeOrigin::signed(coldkey), hotkey, way[0], way[1], alpha.into())
}

pub fn unstake_all_alpha(coldkey: AccountId, hotkey: AccountId) -> DispatchResult {
	let result = Dtao::unstake_all_alpha(RuntimeOrigin::signed(coldkey), hotkey);
	result.map(|_| ()).map_err(|failure| failure.error)
}

/// Where the model trades: a subnet as it is now.
pub fn venue(netuid: NetUid) -> model::Venue {
	Subnets::<Test>::get(netuid).map(|subnet| {
		(subnet.pool.tao.rao(), subnet.pool.alpha.rao(), subnet.fee_rate.parts().into())
	})
}

/// What no move of stake changes: all TAO, that of the pallet's account, that of all others.
pub fn tao_held() -> (u64, u64, Vec<u64>) {
	(issuance(), treasury(), [ALICE, BOB, OWNER, POOR].map(free).into())
}

/// Sees stake move from one subnet to another just as the model does it, with no TAO in or out.
#[track_caller]
pub fn assert_exchanged(
	way: Way,
	alpha: u64,
	call: impl FnOnce() -> DispatchResult,
) -> model::Exchanged {
	let expected = model::exchange(alpha, way.map(venue));
	let held = tao_held();
	frame_support::assert_ok!(call());
	assert_eq!(way.map(venue), expected.left);
	assert_eq!(tao_held(), held);
	expected
}

/// Breaks a healthy chain and sees the check fail with `message`.
#[track_caller]
pub fn assert_broken(message: &'static str, fault: impl FnOnce()) {
	externalities(genesis()).execute_with(|| {
		assert_invariants();
		fault();
		assert_eq!(Dtao::do_try_state(), Err(DispatchError::Other(message)));
	});
}

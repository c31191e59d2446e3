//! Economies to measure in: all the subnets that there can be, and stakers with positions on each.

use super::claims::earn;
use crate::{
	dissolution::POSITIONS_PER_BLOCK,
	symbols::catalogue,
	types::{Dissolution, DissolutionStage, PotShares},
	Config, Delegates, Dissolutions, GlobalSettings, Hyperparam, Hyperparams, LastOwnerChange,
	LastTakeIncrease, NetUids, NetworkLock, NetworkRegisteredAt, OwnedHotkeys, Owner, Pallet,
	RegistrationPrices, RootStake, Settings, StakedNetUids, SubnetHyperparams, SubnetIdentityV3,
	SubnetOwner, Subnets, TokenSymbol, MAX_DISSOLUTIONS, MAX_NETUID, MAX_OWNED_HOTKEYS,
	MAX_ROOT_VALIDATORS, MAX_STAKED_SUBNETS, MAX_SUBNETS,
};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use codec::Decode;
use dtao_core::{
	registration::Burn, Alpha, Amount, Lock, NetUid, Pool, Price, SeedRule, Subnet, Tao,
	RAO_PER_TAO,
};
use frame_benchmarking::v2::{account, whitelisted_caller};
use frame_support::{traits::fungible::Balanced, BoundedBTreeSet, BoundedVec};
use sp_runtime::traits::BlockNumberProvider;

/// The block in which all is measured: no rate limit of the default settings is longer, and it is the
/// turn of as many subnets as can have theirs together.
pub(super) const NOW: u32 = 2_000_001;

/// What a staker stakes at once: enough to leave the minimum behind.
pub(super) const STAKE: Tao = Tao::new(10 * RAO_PER_TAO);

/// The first and the last of all subnets that can stand at the same time.
pub(super) const FIRST: NetUid = NetUid::new(1);
pub(super) const LAST: NetUid = NetUid::new(MAX_SUBNETS as u16);

/// The most positions that are paid in one block.
pub(super) const POSITIONS: u32 = POSITIONS_PER_BLOCK as u32;

/// The most subnets that can be dissolved beside one more.
pub(super) const OTHER_DISSOLUTIONS: u32 = MAX_DISSOLUTIONS - 1;

/// Sets the number of the block.
pub(super) fn set_clock<T: Config>(block: u32) {
	T::BlockNumberProvider::set_block_number(block.into());
}

/// Gives somebody new TAO.
pub(super) fn fund<T: Config>(who: &T::AccountId, tao: u64) {
	let credit = T::Currency::issue(tao * RAO_PER_TAO);
	assert!(T::Currency::resolve(who, credit).is_ok(), "an account can be funded");
}

/// Makes the economy one of `count` lively subnets, all the caller's, all with root stake to sell for;
/// listed are as many as can be. No check that can be switched off is.
pub(super) fn subnets<T: Config>(count: u16) {
	subnets_on::<T>((1..=count).map(NetUid::new).collect());
}

/// The same on these netuids.
pub(super) fn subnets_on<T: Config>(netuids: Vec<NetUid>) {
	set_clock::<T>(NOW);
	fund::<T>(&Pallet::<T>::account_id(), 2_000 * netuids.len() as u64 + 1_000_000);
	RootStake::<T>::put(Tao::new(1_000_000 * RAO_PER_TAO));
	GlobalSettings::<T>::put(Settings {
		network_immunity_period: 0,
		stake_threshold: 1,
		max_root_validators: MAX_ROOT_VALIDATORS as u16,
		seed: SeedRule::WholeLock,
		..Settings::default()
	});
	for (netuid, symbol) in netuids.iter().zip(catalogue().skip(1)) {
		Subnets::<T>::insert(netuid, subnet(*netuid));
		SubnetOwner::<T>::insert(netuid, whitelisted_caller::<T::AccountId>());
		SubnetHyperparams::<T>::insert(netuid, Hyperparams::default());
		NetworkRegisteredAt::<T>::insert(netuid, 1);
		RegistrationPrices::<T>::insert(netuid, Burn { price: STAKE, at: u64::from(NOW) - 100 });
		TokenSymbol::<T>::insert(netuid, symbol);
	}
	NetUids::<T>::put(BoundedVec::truncate_from(netuids));
}

/// A lively subnet. No two that are listed have one price, and those of neighbours are far apart.
fn subnet(netuid: NetUid) -> Subnet {
	let extra = u64::from(u16::from(netuid)) * 37 % u64::from(MAX_STAKED_SUBNETS);
	let (tao, alpha) = (1_000 + extra, 20_000);
	let pool = Pool { tao: Tao::new(tao * RAO_PER_TAO), alpha: Alpha::new(alpha * RAO_PER_TAO) };
	let moving_price = Price::from_rational(1, 30);
	Subnet { started_at: Some(0), moving_price, ..Subnet::new(pool) }
}

/// Lets the epochs of all subnets be due, that of the last for longest, and none be run: each is told to
/// be deferred.
pub(super) fn defer_all_epochs<T: Config>() {
	GlobalSettings::<T>::mutate(|settings| settings.max_epochs_per_block = 0);
	for netuid in NetUids::<T>::get() {
		let due = Some(u64::from(u16::from(LAST).abs_diff(netuid.into())));
		assert!(Pallet::<T>::update_subnet(netuid, |subnet| subnet.next_epoch = due).is_ok());
	}
}

/// All subnets, in which whatever an owner can change was changed before; answers with the owner.
pub(super) fn owned<T: Config>() -> T::AccountId {
	subnets::<T>(MAX_SUBNETS as u16);
	change_everything::<T>(LAST);
	whitelisted_caller()
}

/// Notes a change of every kind of hyperparameter by the owner.
pub(super) fn change_everything<T: Config>(netuid: NetUid) {
	let kinds = (0..).map_while(|kind: u8| Hyperparam::decode(&mut &[kind][..]).ok());
	kinds.for_each(|kind| LastOwnerChange::<T>::insert(netuid, kind, 1));
}

/// The longest texts of an identity, in the order of its fields.
pub(super) fn texts() -> [Vec<u8>; 8] {
	let (short, long) = (SubnetIdentityV3::MAX_SHORT, SubnetIdentityV3::MAX_LONG);
	[short, long, long, long, short, long, long, long].map(|length| vec![b'a'; length])
}

/// The longest identity.
pub(super) fn identity() -> SubnetIdentityV3 {
	let mut texts = texts().into_iter();
	let mut next = || texts.next().unwrap_or_default();
	SubnetIdentityV3 {
		subnet_name: next(),
		github_repo: next(),
		subnet_contact: next(),
		subnet_url: next(),
		discord: next(),
		description: next(),
		logo_url: next(),
		additional: next(),
	}
}

/// Lets `count` subnets be dissolved that are not listed and only wait to be paid out, so that none of
/// them is closed before what is measured.
pub(super) fn dissolve_others<T: Config>(count: u32) {
	let beyond = MAX_SUBNETS as u16 + 1..=MAX_NETUID;
	for netuid in beyond.map(NetUid::new).take(count as usize) {
		let stage = DissolutionStage::Payout(PotShares::new(&subnet(netuid)));
		assert!(Dissolutions::<T>::try_append(Dissolution { netuid, stage }).is_ok());
	}
}

/// As many subnets as can be, of which one is evicted for the last netuid; the symbol of that has
/// been taken by another, so that all the others are tried. The caller takes the last hotkey that it can.
/// Answers with that netuid.
pub(super) fn full_house<T: Config>() -> NetUid {
	subnets::<T>(MAX_SUBNETS as u16);
	dissolve_others::<T>(OTHER_DISSOLUTIONS);
	let (evicted, free) = (NetUid::new(MAX_SUBNETS as u16 - 1), NetUid::new(MAX_NETUID));
	let lowest = Price::from_rational(1, 40);
	assert!(Pallet::<T>::update_subnet(evicted, |subnet| subnet.moving_price = lowest).is_ok());
	let own = catalogue().nth(usize::from(MAX_NETUID)).unwrap_or_default();
	TokenSymbol::<T>::insert(LAST, own);
	fund::<T>(&whitelisted_caller(), 10_000);
	hoard::<T>(&whitelisted_caller());
	NetworkLock::<T>::put(Lock { last: STAKE, at: 1 });
	free
}

/// Every netuid, root's too.
pub(super) fn everywhere() -> impl Iterator<Item = NetUid> {
	(0..=MAX_NETUID).map(NetUid::new)
}

/// Every netuid but one.
pub(super) fn everywhere_but(one: NetUid) -> impl Iterator<Item = NetUid> {
	everywhere().filter(move |netuid| *netuid != one)
}

/// Lets a coldkey own as many hotkeys as it can, but for one.
pub(super) fn hoard<T: Config>(coldkey: &T::AccountId) {
	let hotkeys = (1..MAX_OWNED_HOTKEYS).map(|number| account("owned", number, 0));
	OwnedHotkeys::<T>::insert(coldkey, BoundedVec::truncate_from(hotkeys.collect()));
}

/// Whether it owns as many now.
pub(super) fn has_all_it_can<T: Config>(coldkey: &T::AccountId) -> bool {
	OwnedHotkeys::<T>::decode_len(coldkey) == Some(MAX_OWNED_HOTKEYS as usize)
}

/// A funded coldkey that owns its hotkey.
pub(super) fn staker<T: Config>() -> (T::AccountId, T::AccountId) {
	let (coldkey, hotkey) = (whitelisted_caller(), account("hotkey", 0, 0));
	fund::<T>(&coldkey, 10_000);
	Owner::<T>::insert(&hotkey, &coldkey);
	(coldkey, hotkey)
}

/// A coldkey and its hotkey, whose take is 2 and was raised before.
pub(super) fn delegate<T: Config>() -> (T::AccountId, T::AccountId) {
	set_clock::<T>(NOW);
	let (coldkey, hotkey) = staker::<T>();
	Delegates::<T>::insert(&hotkey, 2);
	LastTakeIncrease::<T>::insert(&hotkey, 1);
	(coldkey, hotkey)
}

/// Stakes with a hotkey on each of these netuids.
pub(super) fn stake<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuids: impl Iterator<Item = NetUid>,
) {
	for netuid in netuids {
		assert!(Pallet::<T>::do_add_stake(coldkey, hotkey, netuid, STAKE, None).is_ok());
	}
}

/// A staker with positions on `netuids`; somebody else shares the stake of its hotkey on each, and on
/// root both have something to claim.
///
/// Those on the netuids beyond the most subnets stand for positions on subnets that are being
/// dissolved; they can be sold here, which costs more.
pub(super) fn crowded<T: Config>(
	netuids: impl Iterator<Item = NetUid>,
) -> (T::AccountId, T::AccountId) {
	subnets::<T>(MAX_NETUID);
	let (coldkey, hotkey) = staker::<T>();
	share::<T>(&hotkey);
	// What was earned before is told of the position, on every subnet, once it is there.
	earn::<T>(&hotkey);
	stake::<T>(&coldkey, &hotkey, netuids);
	earn::<T>(&hotkey);
	(coldkey, hotkey)
}

/// Lets somebody else stake with a hotkey everywhere.
fn share<T: Config>(hotkey: &T::AccountId) {
	let other = account("other", 0, 0);
	fund::<T>(&other, 10_000);
	stake::<T>(&other, hotkey, everywhere());
}

/// Another hotkey of a coldkey's, with positions everywhere but on the last subnet.
pub(super) fn second_hotkey<T: Config>(coldkey: &T::AccountId) -> T::AccountId {
	let hotkey = account("second hotkey", 0, 0);
	Owner::<T>::insert(&hotkey, coldkey);
	share::<T>(&hotkey);
	stake::<T>(coldkey, &hotkey, everywhere_but(LAST));
	hotkey
}

/// Another coldkey that stakes with a hotkey everywhere but on the last subnet.
pub(super) fn second_coldkey<T: Config>(hotkey: &T::AccountId) -> T::AccountId {
	let coldkey = account("second coldkey", 0, 0);
	fund::<T>(&coldkey, 10_000);
	stake::<T>(&coldkey, hotkey, everywhere_but(LAST));
	coldkey
}

/// What a coldkey has staked with a hotkey.
pub(super) fn held<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
) -> Alpha {
	Pallet::<T>::stake_of(netuid, hotkey, coldkey).into()
}

/// Writes down that a coldkey has stake with a hotkey on these netuids.
pub(super) fn index<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuids: impl Iterator<Item = NetUid>,
) {
	let netuids = BoundedBTreeSet::try_from(netuids.collect::<BTreeSet<_>>());
	StakedNetUids::<T>::insert(coldkey, hotkey, netuids.unwrap_or_default());
}

/// A dissolution of the last subnet that pays `count` positions, each the only one with its hotkey and
/// of a coldkey without an account that stakes everywhere.
pub(super) fn payday<T: Config>(count: u32) {
	subnets::<T>(MAX_SUBNETS as u16);
	let staked = Alpha::new(STAKE.rao() * u64::from(count));
	let pot = PotShares::new(&Subnet { alpha_out: staked, ..subnet(LAST) });
	assert!(Pallet::<T>::do_dissolve_network(LAST).is_ok());
	let job = Dissolution { netuid: LAST, stage: DissolutionStage::Payout(pot) };
	Dissolutions::<T>::put(BoundedVec::truncate_from(vec![job]));
	dissolve_others::<T>(OTHER_DISSOLUTIONS);
	for number in 0..count {
		let (hotkey, coldkey) = (account("hotkey", number, 0), account("coldkey", number, 0));
		assert!(Pallet::<T>::deposit(LAST, &hotkey, &coldkey, STAKE.rao()).is_ok());
		index::<T>(&coldkey, &hotkey, everywhere());
	}
}

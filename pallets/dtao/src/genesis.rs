//! The economy at block 0. A genesis that can't be a state of the chain is refused by a panic.

use crate::{
	creation::NewSubnet, types::nobody, Config, Error, GenesisConfig, GlobalSettings, Hyperparams,
	Owner, Pallet, Params, RootStake, Rulebook, RulesInForce, ScheduledRules, SubnetIdentitiesV3,
	SubnetIdentityV3, Subnets, TokenSymbol, Uids, MAX_OWNED_HOTKEYS, MAX_SCHEDULED_RULES,
	MAX_SUBNETS,
};
use alloc::{string::String, vec::Vec};
use dtao_core::{
	fixed::PRICE_ONE, issuance::MAX_SUPPLY, pool::MIN_RESERVE, Alpha, Amount, NetUid, Pool, Price,
	RuleSet, Subnet, Tao,
};
use frame_support::{
	traits::{
		fungible::{Balanced, Inspect},
		Imbalance,
	},
	BoundedVec,
};
use serde::{Deserialize, Serialize};

/// A subnet at block 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisSubnet<AccountId> {
	/// Its number; 0 is root, which always exists.
	pub netuid: NetUid,
	/// The coldkey of the owner.
	pub owner: AccountId,
	/// The owner's hotkey on the subnet; the account of zeros where nobody owns it.
	pub owner_hotkey: AccountId,
	/// The TAO reserve, in rao. Minted at genesis.
	pub tao: Tao,
	/// The alpha reserve, in rao.
	pub alpha: Alpha,
	/// Alpha outside the pool that is out of everybody's reach, in rao.
	#[serde(default)]
	pub burned: Alpha,
	/// The moving price, from 0 to 1; in JSON a string of an integer, in parts of 10¹⁸.
	#[serde(default)]
	pub moving_price: Price,
	/// The block of its registration.
	#[serde(default)]
	pub registered_at: u64,
	/// Whether it emits and trades, from the block of its registration.
	#[serde(default = "started")]
	pub started: bool,
	/// Its hyperparameters; those that genesis doesn't name are the defaults.
	#[serde(default)]
	pub hyperparams: Hyperparams,
	/// The hotkeys registered on it beside the owner's, in the order of their uids.
	#[serde(default = "Vec::new")]
	pub neurons: Vec<AccountId>,
	/// Its name.
	#[serde(default)]
	pub name: String,
	/// The symbol of its alpha; without one, that of its number.
	#[serde(default)]
	pub symbol: String,
}

fn started() -> bool {
	true
}

/// Builds the economy and puts its TAO into the pallet's account.
pub(crate) fn build<T: Config>(genesis: &GenesisConfig<T>) {
	let params = genesis.params;
	params.check().unwrap_or_else(|rule| panic!("params: {rule}"));
	Params::<T>::put(params);
	genesis.settings.check().unwrap_or_else(|rule| panic!("settings: {rule}"));
	GlobalSettings::<T>::put(&genesis.settings);
	RulesInForce::<T>::put(rulebook(genesis));
	Pallet::<T>::publish_root();
	for (hotkey, coldkey) in &genesis.hotkeys {
		associate::<T>(hotkey, coldkey);
	}
	for subnet in &genesis.subnets {
		create::<T>(subnet);
	}
	for position in &genesis.positions {
		let (netuid, amount) = (position.netuid, position.amount);
		assert!(amount > 0, "an empty position on subnet {netuid}");
		assert!(Owner::<T>::contains_key(&position.hotkey), "a position with an unknown hotkey");
		issue::<T>(netuid, amount);
		Pallet::<T>::deposit(netuid, &position.hotkey, &position.coldkey, amount)
			.unwrap_or_else(|error| panic!("a position on subnet {netuid}: {error:?}"));
	}
	endow::<T>();
}

/// The rules that genesis names.
fn rulebook<T: Config>(genesis: &GenesisConfig<T>) -> Rulebook {
	let checked = |set: RuleSet| {
		let rules = set.rules();
		rules.check().unwrap_or_else(|fault| panic!("rules: {fault}"));
		rules
	};
	let scheduled = genesis.schedule.iter().map(|(at, set)| {
		assert!(*at > 0, "rules are scheduled for block 0, which has its own");
		ScheduledRules { at: *at, rules: checked(*set) }
	});
	let scheduled: Vec<_> = scheduled.collect();
	let ascending = scheduled.iter().zip(scheduled.iter().skip(1));
	assert!(ascending.into_iter().all(|(one, next)| one.at < next.at), "a schedule goes back");
	let scheduled = BoundedVec::try_from(scheduled);
	let scheduled =
		scheduled.unwrap_or_else(|_| panic!("more rules are scheduled than {MAX_SCHEDULED_RULES}"));
	Rulebook { rules: checked(genesis.rules), since: 0, scheduled }
}

fn associate<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) {
	let too_many = Error::<T>::TooManyHotkeys.into();
	Pallet::<T>::do_associate_hotkey(coldkey, hotkey).unwrap_or_else(|error| {
		assert!(error != too_many, "{coldkey:?} owns more hotkeys than {MAX_OWNED_HOTKEYS}");
		panic!("hotkey {hotkey:?} has two owners");
	});
}

fn create<T: Config>(genesis: &GenesisSubnet<T::AccountId>) {
	let netuid = genesis.netuid;
	assert!(!netuid.is_root(), "root always exists and has no pool");
	assert!(u32::from(u16::from(netuid)) <= MAX_SUBNETS, "netuid {netuid} is above {MAX_SUBNETS}");
	assert!(!Subnets::<T>::contains_key(netuid), "subnet {netuid} is there twice");
	let reserves = genesis.tao.rao().min(genesis.alpha.rao());
	assert!(reserves >= MIN_RESERVE, "subnet {netuid} has a reserve below {MIN_RESERVE} rao");
	assert!(genesis.moving_price.into_inner() <= PRICE_ONE, "subnet {netuid}: moving price over 1");
	genesis.hyperparams.check().unwrap_or_else(|rule| panic!("subnet {netuid}: {rule}"));
	if genesis.owner_hotkey != nobody() {
		associate::<T>(&genesis.owner_hotkey, &genesis.owner);
	}
	let state = Subnet {
		alpha_out: genesis.burned,
		burned: genesis.burned,
		moving_price: genesis.moving_price,
		started_at: genesis.started.then_some(genesis.registered_at),
		..Subnet::new(Pool { tao: genesis.tao, alpha: genesis.alpha })
	};
	assert_alpha_fits(netuid, &state);
	let established = Pallet::<T>::establish(NewSubnet {
		netuid,
		owner: genesis.owner.clone(),
		owner_hotkey: genesis.owner_hotkey.clone(),
		state,
		registered_at: genesis.registered_at,
		hyperparams: genesis.hyperparams.clone(),
	});
	established.unwrap_or_else(|error| panic!("subnet {netuid}: {error:?}"));
	name::<T>(genesis);
	genesis.neurons.iter().for_each(|hotkey| enroll::<T>(netuid, hotkey));
}

/// Gives a subnet the name and the symbol that genesis has for it.
fn name<T: Config>(genesis: &GenesisSubnet<T::AccountId>) {
	let netuid = genesis.netuid;
	if !genesis.symbol.is_empty() {
		let symbol = BoundedVec::try_from(genesis.symbol.clone().into_bytes());
		let symbol = symbol.unwrap_or_else(|_| panic!("the symbol of subnet {netuid} is too long"));
		let taken = Pallet::<T>::symbols_but_of(netuid).contains(&symbol);
		assert!(!taken, "the symbol of subnet {netuid} is another's");
		TokenSymbol::<T>::insert(netuid, symbol);
	}
	if !genesis.name.is_empty() {
		let subnet_name = genesis.name.clone().into_bytes();
		let identity = SubnetIdentityV3 { subnet_name, ..Default::default() };
		assert!(identity.fits(), "the name of subnet {netuid} is too long");
		SubnetIdentitiesV3::<T>::insert(netuid, identity);
	}
}

/// Registers a hotkey that somebody owns.
fn enroll<T: Config>(netuid: NetUid, hotkey: &T::AccountId) {
	assert!(Owner::<T>::contains_key(hotkey), "a neuron of subnet {netuid} that nobody owns");
	assert!(!Uids::<T>::contains_key(netuid, hotkey), "subnet {netuid} has a neuron twice");
	let uid = Pallet::<T>::append_neuron(netuid, hotkey);
	let most = Pallet::<T>::hyperparams(netuid).max_uids;
	assert!(uid.is_ok_and(|uid| uid < most), "subnet {netuid} has more neurons than it may");
}

fn assert_alpha_fits(netuid: NetUid, subnet: &Subnet) {
	assert!(subnet.issuance().is_some(), "subnet {netuid} has more alpha than 64 bits hold");
}

/// Brings the alpha (on root, the TAO) of a position into existence.
fn issue<T: Config>(netuid: NetUid, amount: u64) {
	if netuid.is_root() {
		RootStake::<T>::mutate(|stake| *stake = sum(netuid, *stake, amount));
	} else {
		Pallet::<T>::update_subnet(netuid, |subnet| {
			subnet.alpha_out = sum(netuid, subnet.alpha_out, amount);
			assert_alpha_fits(netuid, subnet);
		})
		.unwrap_or_else(|_| panic!("a position on subnet {netuid}, which doesn't exist"));
	}
}

fn sum<A: Amount>(netuid: NetUid, staked: A, more: u64) -> A {
	let sum = staked.checked_add(A::from_rao(more));
	sum.unwrap_or_else(|| panic!("the positions on subnet {netuid} exceed 64 bits"))
}

/// Mints the reserves, the root stake and the existential deposit that keeps the account alive.
///
/// The currency's own genesis overwrites the issuance, so its pallet comes before this one.
fn endow<T: Config>() {
	let pools = Subnets::<T>::iter_values().map(|subnet| u128::from(subnet.pool.tao.rao()));
	let root = u128::from(RootStake::<T>::get().rao());
	let reserve = u128::from(T::Currency::minimum_balance());
	let total = pools.fold(root.saturating_add(reserve), u128::saturating_add);
	let total = u64::try_from(total).unwrap_or(u64::MAX);
	let credit = T::Currency::issue(total);
	assert!(credit.peek() == total, "genesis issues more TAO than 64 bits hold");
	let resolved = T::Currency::resolve(&Pallet::<T>::account_id(), credit);
	assert!(resolved.is_ok(), "the pallet's account can't hold the TAO of genesis");
	let issuance = T::Currency::total_issuance();
	assert!(issuance <= MAX_SUPPLY, "genesis issues {issuance} rao, more than {MAX_SUPPLY}");
}

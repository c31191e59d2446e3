//! Which hyperparameters and settings may be, who holds them so, and what a change of prices leaves.

use super::support::*;
use crate::{
	mock::*, Burn, GenesisConfig, GenesisSubnet, GlobalSettings, Hyperparam, Hyperparams,
	RegistrationPrices, Settings, SubnetHyperparams,
};
use dtao_core::{Amount, Burn as Price, NetUid, Price as Ratio, SeedRule, Tao};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

/// A change of hyperparameters, and the rule that it breaks.
type Broken<Set> = (fn(&mut Set), &'static str);

#[rustfmt::skip] // a table
const HYPERPARAMS: [Broken<Hyperparams>; 29] = [
	(|set| set.max_validators = 0, "max_validators is not from 1 to 256"),
	(|set| set.max_validators = 257, "max_validators is not from 1 to 256"),
	(|set| set.min_weights = 257, "min_weights is over 256"),
	(|set| set.max_weight = 255, "max_weight is below 256"),
	(|set| set.activity_cutoff_factor = 999, "activity_cutoff_factor is not from 1000 to 50000"),
	(|set| set.activity_cutoff_factor = 50_001, "activity_cutoff_factor is not from 1000 to 50000"),
	(|set| set.bonds_moving_average = 975_001, "bonds_moving_average is over 975000"),
	(|set| set.alpha_low = set.alpha_high + 1, "alpha_low is not from 1638 to alpha_high"),
	(|set| set.alpha_low = 1_637, "alpha_low is not from 1638 to alpha_high"),
	(|set| set.alpha_steepness = -1, "alpha_steepness is below 0"),
	(|set| set.reveal_period = 0, "reveal_period is not from 1 to 100"),
	(|set| set.reveal_period = 101, "reveal_period is not from 1 to 100"),
	(|set| set.max_uids = 0, "max_uids is not from 1 to 256"),
	(|set| set.max_uids = 257, "max_uids is not from 1 to 256"),
	(|set| set.weights_rate_limit = 1 << 32, "weights_rate_limit is over 4294967295"),
	(|set| set.burn_half_life = 36_101, "burn_half_life is over 36100"),
	(|set| set.burn_increase = Ratio::from_inner(999_999_999_999_999_999), "burn_increase is not from 1 to 3"),
	(|set| set.burn_increase = Ratio::from_inner(3_000_000_000_000_000_001), "burn_increase is not from 1 to 3"),
	(|set| set.min_burn = Tao::new(999), "min_burn is not from 1000 to max_burn or 1000000000"),
	(|set| set.min_burn = Tao::new(TAO + 1), "min_burn is not from 1000 to max_burn or 1000000000"),
	(|set| (set.min_burn, set.max_burn) = (Tao::new(TAO / 2 + 1), Tao::new(TAO / 2)), "min_burn is not from 1000 to max_burn or 1000000000"),
	(|set| set.max_burn = Tao::new(set.min_burn.rao() - 1), "min_burn is not from 1000 to max_burn or 1000000000"),
	(|set| set.max_burn = Tao::new(TAO / 10 - 1), "max_burn is not from 100000000 to all TAO"),
	(|set| set.max_burn = Tao::new(21_000_000 * TAO + 1), "max_burn is not from 100000000 to all TAO"),
	(|set| set.max_burn = Tao::new(u64::MAX), "max_burn is not from 100000000 to all TAO"),
	(|set| set.min_non_immune_uids = 257, "min_non_immune_uids is over 256"),
	(|set| set.immune_owner_uids = 0, "immune_owner_uids is not from 1 to 10"),
	(|set| set.immune_owner_uids = 11, "immune_owner_uids is not from 1 to 10"),
	(|set| set.root_claim_threshold = 10_000_001, "root_claim_threshold is over 10000000"),
];

#[rustfmt::skip] // a table
const SETTINGS: [Broken<Settings>; 25] = [
	(|set| set.min_lock = Tao::new(19_999_999), "min_lock is not from 20000000 to all TAO"),
	(|set| set.min_lock = Tao::new(21_000_000 * TAO + 1), "min_lock is not from 20000000 to all TAO"),
	(|set| set.lock_reduction_interval = 1 << 32, "lock_reduction_interval is over 4294967295"),
	(|set| set.network_rate_limit = 1 << 32, "network_rate_limit is over 4294967295"),
	(|set| set.network_immunity_period = 1 << 32, "network_immunity_period is over 4294967295"),
	(|set| set.subnet_limit = 129, "subnet_limit is over 128"),
	(|set| set.seed = SeedRule::Fixed(Tao::new(9_999_999)), "a fixed seed is not from 10000000 to all TAO"),
	(|set| set.seed = SeedRule::Fixed(Tao::new(u64::MAX)), "a fixed seed is not from 10000000 to all TAO"),
	(|set| set.start_call_delay = 1 << 32, "start_call_delay is over 4294967295"),
	(|set| set.max_epochs_per_block = 0, "max_epochs_per_block is not from 1 to 2"),
	(|set| set.max_epochs_per_block = 3, "max_epochs_per_block is not from 1 to 2"),
	(|set| set.min_tempo = 0, "min_tempo is not from 1 to max_tempo"),
	(|set| set.min_tempo = set.max_tempo + 1, "min_tempo is not from 1 to max_tempo"),
	(|set| set.max_take = 11_797, "takes are not 0 <= min_take <= max_take <= 11796"),
	(|set| set.min_take = set.max_take + 1, "takes are not 0 <= min_take <= max_take <= 11796"),
	(|set| set.take_rate_limit = 1 << 32, "take_rate_limit is over 4294967295"),
	(|set| set.max_root_validators = 0, "max_root_validators is not from 1 to 64"),
	(|set| set.max_root_validators = 65, "max_root_validators is not from 1 to 64"),
	(|set| set.root_weights_rate_limit = 1 << 32, "root_weights_rate_limit is over 4294967295"),
	(|set| set.num_root_claims = 11, "num_root_claims is over 10"),
	(|set| set.children_delay = 1 << 32, "children_delay is over 4294967295"),
	(|set| set.children_rate_limit = 1 << 32, "children_rate_limit is over 4294967295"),
	(|set| set.max_childkey_take = 11_797, "childkey takes are not 0 <= min_childkey_take <= max_childkey_take <= 11796"),
	(|set| set.min_childkey_take = set.max_childkey_take + 1, "childkey takes are not 0 <= min_childkey_take <= max_childkey_take <= 11796"),
	(|set| set.childkey_take_rate_limit = 1 << 32, "childkey_take_rate_limit is over 4294967295"),
];

fn owner() -> RuntimeOrigin {
	RuntimeOrigin::signed(OWNER)
}

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// Changes a hyperparameter of [`LIVELY`] as root.
fn set(change: impl FnOnce(&mut Hyperparams)) -> DispatchResult {
	Dtao::update_hyperparams(root(), LIVELY, Hyperparam::Kappa, change)
}

fn genesis_of(hyperparams: Hyperparams) -> GenesisConfig<Test> {
	only(GenesisSubnet { hyperparams, ..subnet(LIVELY, 1, 1) })
}

#[test]
fn defaults_are_in_range() {
	assert_eq!(Hyperparams::default().check(), Ok(()));
	assert_eq!(Settings::default().check(), Ok(()));
	assert_eq!(Settings::development().check(), Ok(()));
}

#[test]
fn hyperparameters_name_their_rule_when_it_is_broken() {
	for (change, rule) in HYPERPARAMS {
		let mut hyperparams = Hyperparams::default();
		change(&mut hyperparams);
		assert_eq!(hyperparams.check(), Err(rule));
		run(|| {
			assert_refused(Error::ValueNotInBounds, || set(change));
			SubnetHyperparams::<Test>::insert(LIVELY, &hyperparams);
			assert_eq!(Dtao::do_try_state(), Err(rule.into()));
			SubnetHyperparams::<Test>::insert(LIVELY, Hyperparams::default());
		});
	}
}

#[test]
fn bounds_of_the_price_are_accepted_when_they_are_at_their_limits() {
	let supply = 21_000_000 * TAO;
	for (min, max) in [(1_000, TAO / 10), (TAO / 10, TAO / 10), (TAO, TAO), (TAO, supply)] {
		let (min_burn, max_burn) = (Tao::new(min), Tao::new(max));
		let hyperparams = Hyperparams { min_burn, max_burn, ..Default::default() };
		assert_eq!(hyperparams.check(), Ok(()), "from {min} to {max}");
	}
}

#[test]
fn liquid_alpha_is_accepted_when_it_is_at_its_limits() {
	for (alpha_low, alpha_high) in [(1_638, 1_638), (1_638, u16::MAX), (u16::MAX, u16::MAX)] {
		let hyperparams = Hyperparams { alpha_low, alpha_high, ..Default::default() };
		assert_eq!(hyperparams.check(), Ok(()), "from {alpha_low} to {alpha_high}");
	}
}

#[test]
fn numbers_of_root_and_children_are_accepted_when_they_are_at_their_ends() {
	let pause = u64::from(u32::MAX);
	for (claims, pause, takes) in [(0, 0, (0, 0)), (10, pause, (11_796, 11_796))] {
		let settings = Settings {
			root_weights_rate_limit: pause,
			num_root_claims: claims,
			children_delay: pause,
			children_rate_limit: pause,
			min_childkey_take: takes.0,
			max_childkey_take: takes.1,
			childkey_take_rate_limit: pause,
			..Settings::default()
		};
		assert_eq!(settings.check(), Ok(()));
	}
	for root_claim_threshold in [0, 10_000_000] {
		let hyperparams = Hyperparams { root_claim_threshold, ..Default::default() };
		assert_eq!(hyperparams.check(), Ok(()));
	}
}

#[test]
fn nobody_is_ever_inactive_when_there_is_no_tempo() {
	let cutoff = |tempo| {
		Hyperparams { tempo, activity_cutoff_factor: 1_999, ..Default::default() }.activity_cutoff()
	};
	assert_eq!([0, 1, 10, 360].map(cutoff), [u64::MAX, 1, 19, 719]);
}

#[test]
fn settings_name_their_rule_when_it_is_broken() {
	for (change, rule) in SETTINGS {
		let mut settings = Settings::default();
		change(&mut settings);
		assert_eq!(settings.check(), Err(rule));
		run(|| {
			assert_refused(Error::ValueNotInBounds, || Ok(Dtao::update_settings(change)?));
			GlobalSettings::<Test>::put(&settings);
			assert_eq!(Dtao::do_try_state(), Err(rule.into()));
			GlobalSettings::<Test>::put(Settings::default());
		});
	}
}

#[test]
#[should_panic(expected = "subnet 1: max_uids is not from 1 to 256")]
fn genesis_is_refused_when_a_hyperparameter_is_out_of_range() {
	externalities(genesis_of(Hyperparams { max_uids: 257, ..Default::default() }));
}

#[test]
#[should_panic(expected = "settings: subnet_limit is over 128")]
fn genesis_is_refused_when_a_setting_is_out_of_range() {
	let settings = Settings { subnet_limit: 129, ..Settings::default() };
	externalities(GenesisConfig { settings, ..genesis() });
}

#[test]
fn hyperparameters_are_those_of_genesis_when_they_are_in_range() {
	let hyperparams = Hyperparams { tempo: 0, max_uids: 1, ..Hyperparams::default() };
	with(genesis_of(hyperparams.clone()), || {
		assert_eq!(Dtao::hyperparams(LIVELY), hyperparams);
		assert_eq!(state(LIVELY).next_epoch, None);
	});
}

#[test]
fn fewest_uids_are_the_present_neurons_when_there_are_some() {
	let neurons = vec![ALICE_HOTKEY];
	with(only(GenesisSubnet { neurons, ..subnet(LIVELY, 1, 1) }), || {
		assert_refused(Error::ValueNotInBounds, || set(|params| params.max_uids = 1));
		assert_ok!(set(|params| params.max_uids = 2));
	});
}

#[test]
fn hyperparameters_are_refused_when_there_is_no_such_subnet() {
	run(|| {
		for netuid in [UNKNOWN, NetUid::ROOT] {
			assert_refused(Error::SubnetNotExists, || {
				Dtao::update_hyperparams(root(), netuid, Hyperparam::Kappa, |_| ())
			});
			assert_refused(Error::SubnetNotExists, || {
				Dtao::update_subnet_as(owner(), netuid, Hyperparam::Registration, |_| ())
			});
		}
	});
}

#[test]
fn factor_makes_just_so_many_blocks_when_there_is_one() {
	let factor = |tempo, blocks| {
		Hyperparams { tempo, ..Hyperparams::default() }.activity_cutoff_factor_for(blocks)
	};
	assert_eq!(factor(360, 5_000), Some(13_889));
	assert_eq!(factor(360, 360), Some(1_000));
	assert_eq!(factor(360, 0), Some(0));
	assert_eq!(factor(1, u16::MAX), Some(65_535_000));
	assert_eq!(factor(1_000, 1_001), Some(1_001));
	assert_eq!(factor(1_001, 1_002), Some(1_001));
	assert_eq!(factor(2_000, 2_001), None);
	assert_eq!(factor(0, 5), None);
}

/// The price of a registration on [`LIVELY`] now.
fn price() -> u64 {
	let price = RegistrationPrices::<Test>::get(LIVELY).expect("the subnet has a price");
	price.price_at(System::block_number().into(), &Dtao::hyperparams(LIVELY).burn()).rao()
}

/// Runs a test half-way into the first halving of a price of a TAO.
fn falling(test: impl FnOnce()) {
	run(|| {
		System::set_block_number(361);
		RegistrationPrices::<Test>::insert(LIVELY, Price { price: Tao::new(TAO), at: 1 });
		assert_eq!(price(), TAO / 2);
		test();
		assert_eq!(Burn::<Test>::get(LIVELY), Tao::new(price()));
	});
}

#[test]
fn price_goes_on_from_where_it_is_when_the_half_life_changes() {
	falling(|| {
		assert_ok!(set(|params| params.burn_half_life = 10));
		assert_eq!(price(), TAO / 2);
		let settled = Price { price: Tao::new(TAO / 2), at: 361 };
		assert_eq!(RegistrationPrices::<Test>::get(LIVELY), Some(settled));
		System::set_block_number(371);
		assert_eq!(price(), TAO / 4);
		assert_ok!(set(|params| params.burn_half_life = 0));
		System::set_block_number(10_000);
		assert_eq!(price(), TAO / 4);
	});
}

#[test]
fn price_is_bounded_from_now_on_when_the_bounds_change() {
	falling(|| {
		assert_ok!(set(|params| params.min_burn = Tao::new(TAO)));
		assert_eq!(price(), TAO);
		assert_ok!(set(|params| params.min_burn = Tao::new(1_000)));
		assert_eq!(price(), TAO);
		assert_ok!(set(|params| params.max_burn = Tao::new(TAO / 10)));
		assert_eq!(price(), TAO / 10);
	});
}

#[test]
fn price_is_left_alone_when_something_else_changes() {
	falling(|| {
		let before = RegistrationPrices::<Test>::get(LIVELY);
		assert_ok!(set(|params| params.kappa = 1));
		assert_eq!(RegistrationPrices::<Test>::get(LIVELY), before);
		assert_ok!(set(|params| params.burn_increase = Ratio::from_u32(2)));
		assert_eq!(price(), TAO / 2);
	});
}

//! What clients read of subnets beside their economy: in short, what is set, what comes next.

use super::{society::*, support::*};
use crate::{mock::*, views::*, Params, RegistrationPrices, SubnetIdentitiesV3};
use codec::Compact;
use dtao_core::{registration::Burn, NetUid, Price, Tao};

const ROOT: NetUid = NetUid::ROOT;

fn value(netuid: NetUid, name: &str) -> HyperparamValue {
	let entries = Dtao::hyperparam_entries(netuid).expect("the subnet is there");
	let mut named = entries.into_iter().filter(|entry| entry.name == name.as_bytes());
	let entry = named.next().unwrap_or_else(|| panic!("no {name}"));
	assert_eq!(named.next(), None, "two of {name}");
	entry.value
}

#[test]
fn subnet_is_told_in_short_when_it_is_asked_for() {
	run(|| {
		run_blocks(3);
		set(LIVELY, |set| {
			(set.kappa, set.immunity_period, set.max_validators) = (1, 2, 3);
			(set.min_weights, set.max_weight, set.max_uids) = (4, 500, 6);
		});
		let emission = Dtao::dynamic_info(LIVELY).expect("it is there").emission;
		assert!(emission.0 > 0);
		let expected = SubnetInfoV2 {
			netuid: Compact(1),
			rho: Compact(10),
			kappa: Compact(1),
			difficulty: Compact(0),
			immunity_period: Compact(2),
			max_allowed_validators: Compact(3),
			min_allowed_weights: Compact(4),
			max_weights_limit: Compact(500),
			scaling_law_power: Compact(0),
			subnetwork_n: Compact(1),
			max_allowed_uids: Compact(6),
			blocks_since_last_step: Compact(4),
			tempo: Compact(360),
			network_modality: Compact(0),
			network_connect: vec![],
			emission_value: emission,
			burn: Compact(Dtao::metagraph(LIVELY).expect("it is there").burn.0),
			owner: OWNER,
			identity: SubnetIdentitiesV3::<Test>::get(LIVELY),
		};
		assert!(expected.identity.is_some());
		assert_eq!(Dtao::subnet_info_v2(LIVELY), Some(expected.clone()));
		let older = SubnetInfo::from(expected);
		assert_eq!((older.emission_values, older.owner), (emission, OWNER));
		assert_eq!(Dtao::subnet_info_v2(UNKNOWN), None);
		let root = Dtao::subnet_info_v2(ROOT).expect("root is there");
		assert_eq!((root.tempo.0, root.max_allowed_uids.0, root.burn.0), (100, 64, 0));
	});
}

#[test]
fn subnets_are_dense_when_all_are_asked_for() {
	let mut gaps = genesis();
	gaps.subnets.push(subnet(NetUid::new(6), 10, 10));
	with(gaps, || {
		let all = Dtao::subnet_infos_v2();
		assert!(all.iter().map(|info| info.netuid.0).eq(0..=6));
		assert_eq!(Some(all[6].clone()), Dtao::subnet_info_v2(NetUid::new(6)));
		assert_eq!((all[4].subnetwork_n.0, all[4].burn.0, all[4].owner), (0, 0, 0));
	});
}

#[test]
fn price_of_a_registration_has_fallen_when_it_is_told_later() {
	run(|| {
		let at = u64::from(System::block_number());
		let price = Burn { price: Tao::new(8 * TAO), at };
		RegistrationPrices::<Test>::insert(LIVELY, price);
		Dtao::publish_burn(LIVELY);
		let told = || Dtao::subnet_info_v2(LIVELY).expect("it is there").burn.0;
		assert_eq!(told(), 8 * TAO);
		System::set_block_number(1 + 360);
		assert_eq!(told(), 4 * TAO);
	});
}

#[test]
fn hyperparameters_are_named_as_clients_know_them_when_they_are_asked_for() {
	run(|| {
		for name in "kappa immunity_period min_allowed_weights max_weights_limit tempo \
			weights_version weights_rate_limit activity_cutoff activity_cutoff_factor \
			registration_allowed target_regs_per_interval min_burn max_burn burn_half_life \
			burn_increase_mult bonds_moving_avg max_regs_per_block serving_rate_limit \
			max_validators commit_reveal_period commit_reveal_weights_enabled alpha_high alpha_low \
			liquid_alpha_enabled alpha_sigmoid_steepness yuma_version subnet_is_active \
			transfers_enabled bonds_reset_enabled user_liquidity_enabled owner_cut_enabled \
			owner_cut_auto_lock_enabled bonds_penalty max_allowed_uids owner_immune_neuron_limit \
			yuma3_enabled subnet_emission_enabled rho"
			.split_whitespace()
		{
			value(LIVELY, name);
			value(ROOT, name);
		}
		assert_eq!(Dtao::hyperparam_entries(UNKNOWN), None);
	});
}

#[test]
fn hyperparameters_are_what_is_set_when_they_are_asked_for() {
	use HyperparamValue::*;
	run(|| {
		set(LIVELY, |set| {
			(set.tempo, set.kappa, set.activity_cutoff_factor) = (20, 1, 2_000);
			(set.alpha_steepness, set.yuma3, set.transfers) = (7, true, false);
			(set.burn_increase, set.max_burn) = (Price::from_rational(5, 4), Tao::new(TAO));
		});
		change(LIVELY, |subnet| subnet.open = false);
		assert_eq!(
			(value(LIVELY, "tempo"), value(LIVELY, "kappa")),
			(U16(Compact(20)), U16(Compact(1)))
		);
		assert_eq!(value(LIVELY, "rho"), U16(Compact(10)));
		assert_eq!(value(LIVELY, "activity_cutoff_factor"), U32(Compact(2_000)));
		assert_eq!(value(LIVELY, "activity_cutoff"), U64(Compact(40)));
		assert_eq!(value(LIVELY, "alpha_sigmoid_steepness"), I32F32(7.into()));
		assert_eq!(value(LIVELY, "yuma_version"), U16(Compact(3)));
		assert_eq!(value(CAPPED, "yuma_version"), U16(Compact(2)));
		let quarter_more = dtao_core::fixed::U64F64 { bits: 5 << 62 };
		assert_eq!(value(LIVELY, "burn_increase_mult"), U64F64(quarter_more));
		assert_eq!(value(LIVELY, "max_burn"), TaoBalance(Compact(TAO)));
		assert_eq!(value(LIVELY, "transfers_enabled"), Bool(false));
		assert_eq!(value(LIVELY, "registration_allowed"), Bool(false));
		assert_eq!(value(CAPPED, "registration_allowed"), Bool(true));
		assert_eq!(value(LIVELY, "subnet_is_active"), Bool(true));
		assert_eq!(value(ASLEEP, "subnet_is_active"), Bool(false));
		Params::<Test>::mutate(|params| params.owner_cut = 0);
		assert_eq!(value(LIVELY, "owner_cut_enabled"), Bool(false));
	});
}

#[test]
fn next_epoch_is_told_as_it_will_run_when_it_is_asked_for() {
	run(|| {
		assert_eq!(Dtao::next_epoch_block(LIVELY), Some(359));
		// Overdue: it had to wait for others.
		change(LIVELY, |subnet| subnet.next_epoch = Some(1));
		assert_eq!(Dtao::next_epoch_block(LIVELY), Some(2));
		change(LIVELY, |subnet| subnet.next_epoch = None);
		for netuid in [LIVELY, ROOT, UNKNOWN] {
			assert_eq!(Dtao::next_epoch_block(netuid), None);
		}
	});
}

#[test]
fn account_is_the_one_of_all_when_a_subnet_exists() {
	run(|| {
		assert_eq!(Dtao::subnet_account(ROOT), Some(Dtao::account_id()));
		assert_eq!(Dtao::subnet_account(LIVELY), Some(Dtao::account_id()));
		assert_eq!(Dtao::subnet_account(UNKNOWN), None);
	});
}

#[test]
fn lowest_price_goes_when_it_is_out_of_immunity() {
	run(|| {
		change_settings(|settings| settings.network_immunity_period = 2);
		assert_eq!(Dtao::subnet_to_evict(), None);
		System::set_block_number(2);
		assert_eq!(Dtao::subnet_to_evict(), Some(CAPPED));
	});
}

#[test]
fn block_emission_is_that_of_the_issuance_when_it_is_told() {
	run(|| {
		assert_eq!(Dtao::next_block_emission(), Tao::new(TAO));
		issue_up_to(10_500_000 * TAO);
		assert_eq!(Dtao::next_block_emission(), Tao::new(TAO / 2));
	});
}

//! What stands before any trade: presets, metadata, fees.

mod common;

use common::{dev_account, fee_paid, preset_config, remark, transfer, Chain, UNIT};
use dtao_runtime::{
	genesis::{preset, preset_names, state, DEV_ACCOUNTS},
	Balances, Runtime, RuntimeEvent, SubtensorModule,
};
use frame_support::dispatch::DispatchClass;

#[test]
fn every_preset_is_named_and_builds_a_sound_chain() {
	assert_eq!(preset_names(), ["development", "local_testnet", "market"]);
	for name in preset_names() {
		assert!(preset(&name).is_some());
		Chain::new(&name).blocks(3);
	}
	assert!(preset(&"finney".into()).is_none());
}

/// The node starts from the one, whoever reads an exported specification from the other.
#[test]
fn native_states_are_those_that_the_presets_build() {
	for name in preset_names() {
		let mut native = sp_io::TestExternalities::from(
			state(&name).expect("the preset exists").expect("the preset is a valid genesis"),
		);
		native.commit_all().expect("no transaction is open");
		assert_eq!(Chain::new(&name).state_root(), *native.backend.root(), "{name}");
	}
}

#[test]
fn development_keys_have_their_balances_in_every_preset() {
	for name in preset_names() {
		Chain::new(&name).inspect(|| {
			for (key, tao) in DEV_ACCOUNTS {
				assert_eq!(Balances::free_balance(dev_account(key)), tao * UNIT);
			}
			assert_eq!(
				pallet_sudo::Key::<Runtime>::get(),
				Some(dev_account("Alice")),
				"Alice has Sudo"
			);
		});
	}
}

#[test]
fn development_gives_alice_a_subnet_and_its_alpha() {
	Chain::new("development").inspect(|| {
		let alice = dev_account("Alice");
		let info = SubtensorModule::dynamic_info(1.into()).expect("netuid 1 exists");
		assert_eq!(info.owner_coldkey, alice);
		assert_eq!(
			(info.tao_in.0, info.alpha_in.0, info.alpha_out.0),
			(10 * UNIT, 10 * UNIT, UNIT)
		);
		assert_eq!(SubtensorModule::stake_of(1.into(), &alice, &alice), UNIT);
		for (key, _) in DEV_ACCOUNTS {
			let account = dev_account(key);
			assert_eq!(pallet_dtao::Owner::<Runtime>::get(&account), account);
		}
	});
}

#[test]
fn local_testnet_has_a_subnet_of_nobody() {
	Chain::new("local_testnet").inspect(|| {
		let info = SubtensorModule::dynamic_info(1.into()).expect("netuid 1 exists");
		assert_eq!(info.owner_coldkey, dtao_runtime::AccountId::new([0; 32]));
		assert_eq!(
			(info.tao_in.0, info.alpha_in.0, info.alpha_out.0),
			(10 * UNIT, 10 * UNIT, UNIT)
		);
		assert_eq!(pallet_dtao::Positions::<Runtime>::iter().count(), 0);
		// Nobody is not a hotkey that could be staked with.
		assert_eq!(pallet_dtao::Owner::<Runtime>::iter().count(), 0);
	});
}

/// A moving price of zero shares out nothing, so block 1 mints no TAO; from block 2 on there is one.
#[test]
fn a_fresh_development_chain_mints_from_its_second_block() {
	let mut chain = Chain::new("development");
	let genesis = chain.inspect(Balances::total_issuance);
	chain.blocks(1);
	assert_eq!(chain.inspect(Balances::total_issuance), genesis);
	chain.blocks(1);
	assert!(chain.inspect(Balances::total_issuance) > genesis);
}

#[test]
fn market_prices_are_as_listed_and_the_cap_binds_on_one_subnet() {
	Chain::new("market").inspect(|| {
		let prices: Vec<_> = SubtensorModule::alpha_prices()
			.into_iter()
			.map(|entry| (entry.netuid, entry.price))
			.collect();
		let expected = [
			(0, 1_000_000_000),
			(1, 900_000_000),
			(2, 400_000_000),
			(3, 250_000_000),
			(4, 10_000_000),
		];
		assert_eq!(prices, expected);
		let capped: Vec<_> = SubtensorModule::all_dynamic_info()
			.into_iter()
			.filter(|info| info.netuid.0 != 0)
			.filter(|info| {
				let wanted = u128::from(info.tao_in_emission.0) * u128::from(info.alpha_in.0)
					/ u128::from(info.tao_in.0);
				wanted > u128::from(info.alpha_in_emission.0)
			})
			.map(|info| info.netuid.0)
			.collect();
		assert_eq!(capped, [4]);
	});
}

#[test]
fn root_sells_its_alpha_on_every_market_subnet() {
	let mut chain = Chain::new("market");
	chain.blocks(1);
	chain.inspect(|| {
		for (netuid, subnet) in pallet_dtao::Subnets::<Runtime>::iter() {
			assert!(u64::from(subnet.pending.root_tao) > 0, "nothing sold on subnet {netuid}");
		}
	});
}

#[test]
fn presets_patch_only_what_they_set() {
	let config = preset_config("market");
	assert_eq!(config["subtensorModule"]["subnets"].as_array().map(Vec::len), Some(4));
	assert!(config["transactionPayment"].is_object(), "the rest stays as by default");
}

#[test]
fn metadata_is_served_in_three_versions_with_the_apis_of_clients() {
	Chain::new("development").inspect(|| {
		for version in [14, 15, 16] {
			assert!(Runtime::metadata_versions().contains(&version));
			let metadata = Runtime::metadata_at_version(version).expect("the version is served");
			assert_eq!(metadata[..4], *b"meta");
			assert_eq!(u32::from(metadata[4]), version);
			let names = |name: &[u8]| metadata.windows(name.len()).any(|window| window == name);
			assert!(names(b"SubtensorModule") && names(b"AdminUtils"));
			assert!(names(b"MevShield") && names(b"NextKey"));
			assert!(names(b"Commitments") && names(b"CommitmentOf"));
			if version > 14 {
				assert!(names(b"SwapRuntimeApi") && names(b"SubnetInfoRuntimeApi"));
				assert!(names(b"sim_swap_tao_for_alpha") && names(b"get_all_dynamic_info"));
				assert!(names(b"RulesRuntimeApi") && names(b"compare_presets"));
				assert!(names(b"BetaBasketRuntimeApi") && names(b"get_root_basket_owed"));
			}
		}
	});
}

/// The fee is what the event's weight and the length say, and nobody receives it.
#[test]
fn fees_follow_weight_and_length_and_are_recycled() {
	let mut chain = Chain::new("development");
	for call in [remark(0), remark(1_000), transfer("Bob", UNIT)] {
		chain.block(|block| {
			let before = Balances::total_issuance();
			let receipt = block.submit("Alice", call);
			assert_eq!(receipt.outcome, Ok(()));
			let fee = fee_paid(&receipt);
			assert_eq!(Balances::total_issuance(), before - fee);
			assert_eq!(fee, expected_fee(&receipt));
		});
	}
}

/// Base weight, then weight, each divided by 10,000 and rounded down, and a rao for each byte.
fn expected_fee(receipt: &common::Receipt) -> u64 {
	let base = dtao_runtime::configs::RuntimeBlockWeights::get()
		.get(DispatchClass::Normal)
		.base_extrinsic
		.ref_time();
	let weight = receipt.events.iter().find_map(|event| match event {
		RuntimeEvent::System(frame_system::Event::ExtrinsicSuccess { dispatch_info }) => {
			Some(dispatch_info.weight.ref_time())
		},
		_ => None,
	});
	let weight = weight.expect("the call succeeded") - base;
	base / 10_000 + weight / 10_000 + receipt.length
}

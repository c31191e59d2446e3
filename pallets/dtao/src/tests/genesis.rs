//! Genesis: what it builds, and every genesis that it refuses.

use super::support::*;
use crate::{
	mock::*, GenesisConfig, GenesisSubnet, NetUids, NetworkRegisteredAt, Owner, Params,
	SubnetIdentitiesV3, TokenSymbol, MAX_SUBNETS,
};
use dtao_core::{
	Alpha, FeeRate, Flows, NetUid, Params as CoreParams, Pending, Pool, Price, Ratio, Subnet, Tao,
	VoteParams,
};

/// The usual genesis after a change.
fn changed(change: impl FnOnce(&mut GenesisConfig<Test>)) -> GenesisConfig<Test> {
	let mut genesis = genesis();
	change(&mut genesis);
	genesis
}

/// The usual genesis after a change of [`LIVELY`].
fn changed_lively(change: impl FnOnce(&mut GenesisSubnet<AccountId>)) -> GenesisConfig<Test> {
	changed(|genesis| change(&mut genesis.subnets[0]))
}

/// Builds a genesis; it panics where it is refused.
fn build(genesis: GenesisConfig<Test>) {
	externalities(genesis);
}

/// A genesis of so many subnets.
fn many(subnets: u32) -> GenesisConfig<Test> {
	let all = (1..=subnets as u16).rev().map(|id| pool(NetUid::new(id), 10_000_000, 10_000_000));
	GenesisConfig { subnets: all.collect(), positions: vec![], ..genesis() }
}

#[test]
fn subnet_is_what_genesis_says_when_it_is_built() {
	run(|| {
		let expected = Subnet {
			pool: Pool { tao: Tao::new(1_000 * TAO), alpha: Alpha::new(100_000 * TAO) },
			alpha_out: Alpha::new(7 * TAO),
			burned: Alpha::new(7 * TAO),
			bought: Alpha::ZERO,
			unclaimed: Alpha::ZERO,
			moving_price: Price::from_inner(50_000_000_000_000_000),
			pending: Pending::default(),
			started_at: Some(0),
			next_epoch: Some(360 - 2),
			open: true,
			emission_enabled: true,
			ema_halving: 201_600,
			fee_rate: FeeRate::new(33).expect("33 is a rate"),
			volume: 0,
			flows: Flows::default(),
			miner_burn: Ratio::from_inner(0),
			vote: Ratio::from_inner(0),
		};
		assert_eq!(state(CAPPED), expected);
		assert_eq!(state(ASLEEP).started_at, None);
		assert_eq!(NetUids::<Test>::get().into_inner(), [LIVELY, CAPPED, ASLEEP]);
	});
}

#[test]
fn economy_is_funded_to_the_rao_when_genesis_is_built() {
	run(|| {
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT + (5_000 + 1_000 + 10 + 20_000) * TAO);
		assert_eq!(issuance(), treasury() + 2 * ENDOWMENT);
		assert_eq!(root_stake(), 20_000 * TAO);
		assert_eq!(Params::<Test>::get(), CoreParams::default());
	});
}

#[test]
fn positions_become_stake_when_genesis_is_built() {
	let positions = [
		position(LIVELY, OWNER_HOTKEY, BOB, 3 * TAO),
		position(LIVELY, OWNER_HOTKEY, BOB, TAO),
		position(CAPPED, ALICE_HOTKEY, BOB, 5 * TAO),
	];
	with(genesis_with(&positions), || {
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, BOB), 4 * TAO);
		assert_eq!(stake(LIVELY, OWNER_HOTKEY, OWNER), 100 * TAO);
		assert_eq!(state(LIVELY).alpha_out, Alpha::new(104 * TAO));
		assert_eq!(state(CAPPED).alpha_out, Alpha::new((5 + 7) * TAO));
		assert_eq!(staked_netuids(BOB, OWNER_HOTKEY), [LIVELY]);
		assert_eq!(stake_pool(LIVELY, OWNER_HOTKEY), Some((104 * TAO, 104 * 10u128.pow(27))));
	});
}

#[test]
fn hotkeys_are_owned_when_genesis_is_built() {
	run(|| {
		assert_eq!(Owner::<Test>::get(ALICE_HOTKEY), ALICE);
		assert_eq!(Owner::<Test>::get(OWNER_HOTKEY), OWNER);
	});
}

#[test]
fn subnet_counts_from_its_registration_when_genesis_says_so() {
	with(changed_lively(|subnet| subnet.registered_at = 9), || {
		assert_eq!(state(LIVELY).started_at, Some(9));
		assert_eq!(NetworkRegisteredAt::<Test>::get(LIVELY), 9);
	});
}

#[test]
fn symbol_is_the_letter_of_the_number_when_genesis_names_none() {
	with(many(25), || {
		let symbol = |netuid: u16| {
			let symbol = TokenSymbol::<Test>::get(NetUid::new(netuid));
			String::from_utf8(symbol.into_inner()).expect("symbols are text")
		};
		assert_eq!([1, 2, 24, 25].map(symbol), ["α", "β", "ω", "Α"]); // the last is a capital
	});
}

#[test]
fn symbol_and_name_are_kept_when_genesis_gives_them() {
	let longest = "n".repeat(256);
	let genesis = changed_lively(|subnet| {
		(subnet.name, subnet.symbol) = (longest.clone(), "s".repeat(32));
	});
	with(genesis, || {
		let identity = SubnetIdentitiesV3::<Test>::get(LIVELY).expect("the subnet has a name");
		assert_eq!(identity.subnet_name, longest.into_bytes());
		assert_eq!(TokenSymbol::<Test>::get(LIVELY).into_inner(), [b's'; 32]);
	});
}

#[test]
fn economy_is_empty_when_genesis_is_the_default() {
	with(GenesisConfig::default(), || {
		assert!(states().is_empty());
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn subnets_are_accepted_when_there_are_as_many_as_fit() {
	with(many(MAX_SUBNETS), || {
		assert_eq!(states().len(), 128);
		run_blocks(2);
		assert!(events().is_empty());
	});
}

#[test]
#[should_panic(expected = "netuid 129 is above 128")]
fn genesis_is_refused_when_there_is_one_subnet_too_many() {
	build(many(MAX_SUBNETS + 1));
}

#[test]
#[should_panic(expected = "subnet 1 is there twice")]
fn genesis_is_refused_when_a_subnet_is_there_twice() {
	build(changed(|genesis| genesis.subnets.push(subnet(LIVELY, 1, 1))));
}

#[test]
#[should_panic(expected = "root always exists and has no pool")]
fn genesis_is_refused_when_root_is_a_subnet() {
	build(changed(|genesis| genesis.subnets.push(subnet(NetUid::ROOT, 1, 1))));
}

#[test]
fn reserves_are_accepted_when_they_are_at_their_floor() {
	with(only(pool(LIVELY, 10_000_000, 10_000_000)), || ());
}

#[test]
#[should_panic(expected = "subnet 1 has a reserve below 10000000 rao")]
fn genesis_is_refused_when_a_tao_reserve_is_below_its_floor() {
	build(only(pool(LIVELY, 9_999_999, 10_000_000)));
}

#[test]
#[should_panic(expected = "subnet 1 has a reserve below 10000000 rao")]
fn genesis_is_refused_when_an_alpha_reserve_is_below_its_floor() {
	build(only(pool(LIVELY, 10_000_000, 9_999_999)));
}

#[test]
#[should_panic(expected = "subnet 1: moving price over 1")]
fn genesis_is_refused_when_a_moving_price_is_over_one() {
	build(changed_lively(|subnet| {
		subnet.moving_price = Price::from_inner(1_000_000_000_000_000_001);
	}));
}

#[test]
#[should_panic(expected = "a position with an unknown hotkey")]
fn genesis_is_refused_when_a_position_has_an_unknown_hotkey() {
	build(genesis_with(&[position(LIVELY, UNKNOWN_HOTKEY, ALICE, TAO)]));
}

#[test]
#[should_panic(expected = "hotkey 21 has two owners")]
fn genesis_is_refused_when_a_hotkey_has_two_owners() {
	build(changed(|genesis| genesis.hotkeys.push((ALICE_HOTKEY, BOB))));
}

#[test]
#[should_panic(expected = "hotkey 21 has two owners")]
fn genesis_is_refused_when_a_subnets_hotkey_is_anothers() {
	build(changed_lively(|subnet| subnet.owner_hotkey = ALICE_HOTKEY));
}

#[test]
#[should_panic(expected = "1 owns more hotkeys than 1024")]
fn genesis_is_refused_when_a_coldkey_owns_too_many_hotkeys() {
	build(changed(|genesis| genesis.hotkeys.extend((1_000..2_024).map(|hotkey| (hotkey, ALICE)))));
}

#[test]
fn hotkeys_of_a_coldkey_are_told_when_genesis_names_their_owner() {
	with(changed(|genesis| genesis.hotkeys.push((31, ALICE))), || {
		assert_eq!(owned(ALICE), [ALICE_HOTKEY, 31]);
		assert_eq!(owned(OWNER), [OWNER_HOTKEY]);
		assert!(owned(BOB).is_empty());
	});
}

#[test]
fn hotkey_is_accepted_when_it_is_named_twice_with_one_owner() {
	with(changed(|genesis| genesis.hotkeys.push((OWNER_HOTKEY, OWNER))), || ());
}

#[test]
#[should_panic(expected = "a position on subnet 77, which doesn't exist")]
fn genesis_is_refused_when_a_position_is_on_a_missing_subnet() {
	build(genesis_with(&[position(UNKNOWN, ALICE_HOTKEY, ALICE, TAO)]));
}

#[test]
#[should_panic(expected = "an empty position on subnet 1")]
fn genesis_is_refused_when_a_position_is_empty() {
	build(genesis_with(&[position(LIVELY, ALICE_HOTKEY, ALICE, 0)]));
}

#[test]
#[should_panic(expected = "params: moving_alpha is over 1000000000")]
fn genesis_is_refused_when_the_weight_of_the_moving_price_is_over_one() {
	build(changed(|genesis| genesis.params.moving_alpha = 1_000_000_001));
}

#[test]
#[should_panic(expected = "params: flow_smoothing is over 9223372036854775808")]
fn genesis_is_refused_when_the_weight_of_a_flow_is_over_one() {
	build(changed(|genesis| genesis.params.flow_smoothing = (1 << 63) + 1));
}

#[test]
fn params_are_accepted_when_they_are_at_their_ends() {
	let params = CoreParams {
		tao_weight: u64::MAX,
		owner_cut: u16::MAX,
		moving_alpha: 1_000_000_000,
		flow_smoothing: 1 << 63,
		vote: VoteParams { tempo: 1, rho: u16::MAX, kappa: u16::MAX },
	};
	with(changed(|genesis| genesis.params = params), || {
		run_blocks(3);
		assert!(events().is_empty());
	});
}

/// What the mock issues beside the one subnet of `only`.
const ISSUED: u64 = 2 * ENDOWMENT + EXISTENTIAL_DEPOSIT;

#[test]
fn genesis_is_accepted_when_it_issues_the_whole_supply() {
	with(only(pool(LIVELY, 21_000_000 * TAO - ISSUED, TAO)), || {
		assert_eq!(issuance(), 21_000_000 * TAO);
	});
}

#[test]
#[should_panic(expected = "genesis issues 21000000000000001 rao, more than 21000000000000000")]
fn genesis_is_refused_when_it_issues_more_than_the_supply() {
	build(only(pool(LIVELY, 21_000_000 * TAO - ISSUED + 1, TAO)));
}

#[test]
#[should_panic(expected = "genesis issues more TAO than 64 bits hold")]
fn genesis_is_refused_when_it_issues_more_than_64_bits_hold() {
	build(only(pool(LIVELY, u64::MAX, TAO)));
}

#[test]
#[should_panic(expected = "genesis issues more TAO than 64 bits hold")]
fn genesis_is_refused_when_its_sum_is_more_than_64_bits_hold() {
	let mut genesis = only(pool(LIVELY, u64::MAX, TAO));
	genesis.subnets.push(pool(CAPPED, u64::MAX, TAO));
	build(genesis);
}

#[test]
#[should_panic(expected = "subnet 1 has more alpha than 64 bits hold")]
fn genesis_is_refused_when_reserve_and_burned_alpha_exceed_64_bits() {
	build(only(GenesisSubnet { burned: Alpha::new(1), ..pool(LIVELY, TAO, u64::MAX) }));
}

#[test]
#[should_panic(expected = "the positions on subnet 1 exceed 64 bits")]
fn genesis_is_refused_when_positions_exceed_64_bits() {
	let whole = position(LIVELY, ALICE_HOTKEY, ALICE, u64::MAX);
	build(genesis_with(&[whole]));
}

#[test]
#[should_panic(expected = "subnet 1 has more alpha than 64 bits hold")]
fn genesis_is_refused_when_reserve_and_positions_exceed_64_bits() {
	let mut genesis = only(pool(LIVELY, TAO, u64::MAX));
	genesis.positions.push(position(LIVELY, ALICE_HOTKEY, ALICE, 1));
	build(genesis);
}

#[test]
#[should_panic(expected = "the positions on subnet 0 exceed 64 bits")]
fn genesis_is_refused_when_root_stake_exceeds_64_bits() {
	build(genesis_with(&[position(NetUid::ROOT, ALICE_HOTKEY, ALICE, u64::MAX)]));
}

#[test]
#[should_panic(expected = "the name of subnet 1 is too long")]
fn genesis_is_refused_when_a_name_is_too_long() {
	build(changed_lively(|subnet| subnet.name = "n".repeat(257)));
}

#[test]
#[should_panic(expected = "the symbol of subnet 1 is too long")]
fn genesis_is_refused_when_a_symbol_is_too_long() {
	build(changed_lively(|subnet| subnet.symbol = "s".repeat(33)));
}

//! What clients read: prices, quotes that equal the execution, subnets and their next block.

use super::{
	model,
	model::{trade, RATE},
	support::*,
};
use crate::{
	mock::*,
	views::{DynamicInfo, SimSwapResult, SubnetPrice},
	Event, SubnetIdentityV3,
};
use codec::{Compact, Encode};
use dtao_core::{fixed::I96F32, Alpha, Amount, NetUid, Tao};
use proptest::prelude::*;
use scale_info::{TypeDef, TypeInfo};

fn info(netuid: NetUid) -> DynamicInfo<AccountId> {
	Dtao::dynamic_info(netuid).expect("the subnet is there")
}

fn text(text: &str) -> Vec<Compact<u8>> {
	text.bytes().map(Compact).collect()
}

/// Fields of a struct as metadata names them.
fn fields<T: TypeInfo>() -> Vec<&'static str> {
	let TypeDef::Composite(composite) = T::type_info().type_def else { panic!("not a struct") };
	composite.fields.into_iter().filter_map(|field| field.name).collect()
}

#[test]
fn price_is_that_of_the_reserves_when_it_is_asked_for() {
	run(|| {
		let prices = [NetUid::ROOT, LIVELY, CAPPED, ASLEEP, UNKNOWN].map(Dtao::alpha_price);
		assert_eq!(prices, [TAO, TAO / 2, TAO / 100, TAO, 0]);
		change(LIVELY, |subnet| subnet.pool.alpha = plus(subnet.pool.alpha, 1));
		assert_eq!(Dtao::alpha_price(LIVELY), TAO / 2 - 1);
		change(LIVELY, |subnet| subnet.pool.alpha = Alpha::new(10_000 * TAO));
	});
}

#[test]
fn prices_begin_with_root_when_all_are_asked_for() {
	run(|| {
		let price = |netuid, price| SubnetPrice { netuid, price };
		let expected = [price(0, TAO), price(1, TAO / 2), price(2, TAO / 100), price(3, TAO)];
		assert_eq!(Dtao::alpha_prices(), expected);
	});
}

#[test]
fn purchase_is_quoted_with_fee_and_slippage_when_it_would_succeed() {
	run(|| {
		let expected = SimSwapResult {
			tao_amount: 100 * TAO,
			alpha_amount: 195_981_631_545,
			tao_fee: 50_354_773,
			alpha_fee: 0,
			tao_slippage: 0,
			alpha_slippage: 200 * TAO - 195_981_631_545,
		};
		assert_eq!(Dtao::sim_buy(LIVELY, Tao::new(100 * TAO)), expected);
	});
}

#[test]
fn sale_is_quoted_with_fee_and_slippage_when_it_would_succeed() {
	run(|| {
		let expected = SimSwapResult {
			tao_amount: 4_992_492_282,
			alpha_amount: 10 * TAO,
			tao_fee: 0,
			alpha_fee: 5_035_478,
			tao_slippage: 5 * TAO - 4_992_492_282,
			alpha_slippage: 0,
		};
		assert_eq!(Dtao::sim_sell(LIVELY, Alpha::new(10 * TAO)), expected);
	});
}

#[test]
fn trade_costs_nothing_when_it_is_quoted_on_root() {
	run(|| {
		let expected =
			SimSwapResult { tao_amount: TAO, alpha_amount: TAO, ..SimSwapResult::default() };
		assert_eq!(Dtao::sim_buy(NetUid::ROOT, Tao::new(TAO)), expected);
		assert_eq!(Dtao::sim_sell(NetUid::ROOT, Alpha::new(TAO)), expected);
	});
}

#[test]
fn quote_changes_nothing_when_it_is_made() {
	run(|| {
		let before = storage_root();
		Dtao::sim_buy(LIVELY, Tao::new(TAO));
		Dtao::sim_sell(LIVELY, Alpha::new(TAO));
		Dtao::all_dynamic_info();
		assert_eq!(storage_root(), before);
	});
}

#[test]
fn quote_is_all_zeros_when_a_purchase_would_fail() {
	let nothing = SimSwapResult::default();
	run(|| {
		for (netuid, tao) in [
			(UNKNOWN, TAO),
			(ASLEEP, TAO),
			(LIVELY, 0),
			(LIVELY, 2_001_007),
			(LIVELY, u64::MAX),
			(NetUid::ROOT, MIN_STAKE - 1),
			(NetUid::ROOT, u64::MAX),
		] {
			assert_eq!(Dtao::sim_buy(netuid, Tao::new(tao)), nothing, "{tao} on {netuid}");
		}
	});
	with(only(pool(LIVELY, 10_000_000 * TAO, 10_000_000)), || {
		assert_eq!(Dtao::sim_buy(LIVELY, Tao::new(2_001_008)), nothing);
		assert_eq!(Dtao::sim_buy(LIVELY, Tao::new(1_000_000 * TAO)), nothing);
	});
}

#[test]
fn quote_is_all_zeros_when_a_sale_would_fail() {
	let nothing = SimSwapResult::default();
	run(|| {
		for (netuid, alpha) in [
			(UNKNOWN, TAO),
			(ASLEEP, TAO),
			(LIVELY, 0),
			(LIVELY, 1),
			(LIVELY, 4_002_017),
			(LIVELY, u64::MAX),
			(NetUid::ROOT, 0),
			(NetUid::ROOT, MIN_STAKE - 1),
			(NetUid::ROOT, 20_000 * TAO + 1),
		] {
			assert_eq!(Dtao::sim_sell(netuid, Alpha::new(alpha)), nothing, "{alpha} on {netuid}");
		}
		assert_ne!(Dtao::sim_sell(LIVELY, Alpha::new(4_002_018)), nothing);
	});
	with(only(pool(LIVELY, 10_000_000, TAO)), || {
		assert_eq!(Dtao::sim_sell(LIVELY, Alpha::new(TAO)), nothing);
	});
}

/// Amounts of every size.
fn amounts() -> impl Strategy<Value = u64> {
	(any::<u64>(), 0..64u32).prop_map(|(amount, shift)| amount >> shift)
}

fn netuids() -> impl Strategy<Value = NetUid> {
	prop::sample::select(vec![NetUid::ROOT, LIVELY, CAPPED, ASLEEP, UNKNOWN])
}

fn config() -> ProptestConfig {
	ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
	#![proptest_config(config())]

	#[test]
	fn purchase_equals_its_quote_when_it_follows(netuid in netuids(), tao in amounts()) {
		run(|| {
			let quote = Dtao::sim_buy(netuid, Tao::new(tao));
			let bought = add(ALICE, ALICE_HOTKEY, netuid, tao);
			if bought == Err(Error::NotEnoughBalanceToStake.into()) {
				return;
			}
			let (paid, alpha) = (Tao::new(quote.tao_amount), Alpha::new(quote.alpha_amount));
			if bought.is_ok() {
				assert_eq!(paid, Tao::new(tao));
				let fee = quote.tao_fee;
				let added = Event::StakeAdded(ALICE, ALICE_HOTKEY, paid, alpha, netuid, fee);
				assert_eq!(events(), [added]);
			} else {
				assert_eq!(quote, SimSwapResult::default());
			}
		});
	}

	#[test]
	fn sale_equals_its_quote_when_it_follows(
		netuid in prop::sample::select(vec![NetUid::ROOT, LIVELY, CAPPED, ASLEEP]),
		alpha in (any::<u64>(), 2..64u32).prop_map(|(alpha, shift)| alpha >> shift),
	) {
		// One rao more is held, so that the sale empties no position.
		let held = alpha.min(1_000_000 * TAO) + 1;
		let alpha = held - 1;
		with(genesis_with(&[position(netuid, OWNER_HOTKEY, BOB, held)]), || {
			let quote = Dtao::sim_sell(netuid, Alpha::new(alpha));
			let (tao, paid) = (Tao::new(quote.tao_amount), Alpha::new(quote.alpha_amount));
			if remove(BOB, OWNER_HOTKEY, netuid, alpha).is_ok() {
				assert_eq!(paid, Alpha::new(alpha));
				let fee = quote.alpha_fee;
				let removed = Event::StakeRemoved(BOB, OWNER_HOTKEY, tao, paid, netuid, fee);
				assert_eq!(events(), [removed]);
			} else {
				assert_eq!(quote, SimSwapResult::default());
			}
		});
	}
}

#[test]
fn info_is_the_state_of_a_subnet_when_it_is_asked_for() {
	let mut genesis = genesis();
	genesis.subnets[0].registered_at = 1;
	with(genesis, || {
		run_blocks(4);
		add(ALICE, ALICE_HOTKEY, LIVELY, TAO).expect("Alice can stake");
		let (subnet, (next, _)) = (state(LIVELY), next_block());
		let tao_in = next[0].pool.tao.rao() + next[0].pending.root_tao.rao();
		let tao_in = tao_in - subnet.pool.tao.rao() - subnet.pending.root_tao.rao();
		let identity =
			SubnetIdentityV3 { subnet_name: b"test".to_vec(), ..SubnetIdentityV3::default() };
		let expected = DynamicInfo {
			netuid: Compact(1),
			owner_hotkey: OWNER_HOTKEY,
			owner_coldkey: OWNER,
			subnet_name: text("test"),
			token_symbol: text("α"),
			tempo: Compact(360),
			last_step: Compact(1),
			blocks_since_last_step: Compact(4),
			emission: Compact(tao_in),
			alpha_in: Compact(subnet.pool.alpha.rao()),
			alpha_out: Compact(subnet.alpha_out.rao()),
			tao_in: Compact(subnet.pool.tao.rao()),
			alpha_out_emission: Compact(TAO),
			alpha_in_emission: Compact(TAO),
			tao_in_emission: Compact(tao_in),
			pending_alpha_emission: Compact(
				subnet.pending.owner.rao()
					+ subnet.pending.miners.rao()
					+ subnet.pending.validators.rao(),
			),
			pending_root_emission: Compact(subnet.pending.root_tao.rao()),
			subnet_volume: Compact(TAO.into()),
			network_registered_at: Compact(1),
			subnet_identity: Some(identity),
			moving_price: I96F32 {
				bits: ((subnet.moving_price.into_inner() << 32) / 10u128.pow(18)) as i128,
			},
		};
		assert_eq!(info(LIVELY), expected);
	});
}

#[test]
fn info_of_root_is_its_stake_when_it_is_asked_for() {
	run(|| {
		let root = info(NetUid::ROOT);
		assert_eq!((root.netuid, root.tao_in), (Compact(0), Compact(20_000 * TAO)));
		assert_eq!((root.alpha_in, root.alpha_out), (Compact(0), Compact(20_000 * TAO)));
		assert_eq!(root.emission, Compact(0));
		assert_eq!((root.owner_hotkey, root.owner_coldkey), (0, 0));
		assert_eq!((root.subnet_name, root.token_symbol), (text("root"), text("Τ")));
		assert_eq!(root.moving_price, I96F32 { bits: 1 << 32 });
	});
}

#[test]
fn info_is_none_when_there_is_no_such_subnet() {
	run(|| assert_eq!(Dtao::dynamic_info(UNKNOWN), None));
}

#[test]
fn infos_are_dense_and_begin_with_root_when_all_are_asked_for() {
	run(|| {
		let all = Dtao::all_dynamic_info();
		let netuids: Vec<_> = all.iter().map(|info| info.netuid.0).collect();
		assert_eq!(netuids, [0, 1, 2, 3]);
		assert_eq!(all, [NetUid::ROOT, LIVELY, CAPPED, ASLEEP].map(info));
	});
}

#[test]
fn infos_hold_a_closed_and_empty_subnet_where_a_netuid_is_free() {
	let mut gaps = genesis();
	gaps.subnets.push(subnet(NetUid::new(6), 10, 10));
	with(gaps, || {
		let all = Dtao::all_dynamic_info();
		assert!(all.iter().map(|info| info.netuid.0).eq(0..=6));
		for free in &all[4..6] {
			let amounts = [free.tao_in, free.alpha_in, free.alpha_out, free.alpha_out_emission];
			assert_eq!(amounts.map(|amount| amount.0), [0; 4]);
			assert_eq!((free.owner_coldkey, free.tempo.0), (0, 0));
			assert_eq!(Dtao::dynamic_info(free.netuid.0.into()), None);
		}
		assert_eq!(all[6], info(NetUid::new(6)));
		let priced: Vec<_> = Dtao::alpha_prices().iter().map(|entry| entry.netuid).collect();
		assert_eq!(priced, [0, 1, 2, 3, 6]);
	});
}

/// What an info says of the next block: TAO, alpha into the pool, alpha for the participants.
fn announced(netuid: NetUid) -> (u64, u64, u64) {
	let info = info(netuid);
	assert_eq!(info.emission, info.tao_in_emission);
	(info.tao_in_emission.0, info.alpha_in_emission.0, info.alpha_out_emission.0)
}

#[test]
fn emission_is_that_of_the_next_block_when_it_is_announced() {
	run(|| {
		change(CAPPED, |subnet| subnet.open = false);
		for _ in 0..20 {
			let (before, issued) = (states(), issuance());
			let announced = [LIVELY, CAPPED, ASLEEP].map(announced);
			run_blocks(1);
			for ((before, after), (tao, alpha_in, alpha_out)) in
				before.iter().zip(states()).zip(announced)
			{
				let alpha = before.pool.alpha.rao() + before.alpha_out.rao();
				let new =
					if before.started_at.is_some() { model::emission(alpha.into()) } else { 0 };
				assert_eq!(u128::from(alpha_out), new);
				assert_eq!(
					after.pool.alpha.rao() + after.alpha_out.rao(),
					alpha + alpha_in + alpha_out
				);
				let had = before.pool.tao.rao() + before.pending.root_tao.rao();
				assert_eq!(after.pool.tao.rao() + after.pending.root_tao.rao(), had + tao);
			}
			assert_eq!(announced.map(|(tao, ..)| tao).iter().sum::<u64>(), issuance() - issued);
			assert_eq!(announced[2], (0, 0, 0));
		}
	});
}

#[test]
fn emission_is_none_when_the_next_block_would_fail() {
	externalities(genesis()).execute_with(|| {
		change(LIVELY, |subnet| subnet.pending.owner = Alpha::new(u64::MAX));
		assert_eq!(announced(LIVELY), (0, 0, 0));
		assert_eq!(announced(CAPPED), (90_909_090, TAO, TAO));
		assert_eq!(Dtao::all_dynamic_info().len(), 4);
	});
}

#[test]
fn structs_keep_the_order_of_fields_when_clients_decode_them() {
	let bytes = SimSwapResult {
		tao_amount: 1,
		alpha_amount: 2,
		tao_fee: 3,
		alpha_fee: 4,
		tao_slippage: 5,
		alpha_slippage: 6,
	};
	assert_eq!(bytes.encode(), (1u64, 2u64, 3u64, 4u64, 5u64, 6u64).encode());
	assert_eq!(SubnetPrice { netuid: 1, price: 2 }.encode(), (1u16, 2u64).encode());
	let expected = "netuid owner_hotkey owner_coldkey subnet_name token_symbol tempo last_step \
		blocks_since_last_step emission alpha_in alpha_out tao_in alpha_out_emission \
		alpha_in_emission tao_in_emission pending_alpha_emission pending_root_emission \
		subnet_volume network_registered_at subnet_identity moving_price";
	assert_eq!(fields::<DynamicInfo<AccountId>>(), Vec::from_iter(expected.split_whitespace()));
}

#[test]
fn quote_follows_the_fee_when_it_is_set() {
	run(|| {
		let rate = dtao_core::FeeRate::new(10_000).expect("the highest rate");
		change(LIVELY, |subnet| subnet.fee_rate = rate);
		let expected = trade(TAO, 5_000 * TAO, 10_000 * TAO, 10_000);
		let quote = Dtao::sim_buy(LIVELY, Tao::new(TAO));
		assert_eq!((quote.alpha_amount, quote.tao_fee), (expected.output, expected.fee));
		assert!(quote.tao_fee > trade(TAO, 5_000 * TAO, 10_000 * TAO, RATE).fee);
	});
}

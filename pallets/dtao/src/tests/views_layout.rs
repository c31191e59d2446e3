//! The layouts that clients decode: names, types and order of fields, and the bytes of some values.

use crate::views::*;
use codec::{Compact, Decode, Encode};
use dtao_core::{rules, Price};
use scale_info::{form::MetaForm, Field, MetaType, TypeDef, TypeDefPrimitive, TypeInfo};

/// A type as metadata tells it; `C<u16>` is a compact number, `Acc` an account.
fn describe(meta: &MetaType) -> String {
	let info = meta.type_info();
	let name = info.path.ident().unwrap_or_default();
	match &info.type_def {
		TypeDef::Primitive(TypeDefPrimitive::Bool) => "bool".into(),
		TypeDef::Primitive(number) => format!("{number:?}").to_lowercase(),
		TypeDef::Compact(inner) => format!("C<{}>", describe(&inner.type_param)),
		TypeDef::Sequence(inner) => format!("Vec<{}>", describe(&inner.type_param)),
		TypeDef::Array(inner) => format!("[{}x{}]", describe(&inner.type_param), inner.len),
		TypeDef::Tuple(parts) => {
			format!("({})", parts.fields.iter().map(describe).collect::<Vec<_>>().join(","))
		},
		TypeDef::Variant(_) if name == "Option" => {
			let inner = info.type_params[0].ty.as_ref().expect("an option has a type");
			format!("Option<{}>", describe(inner))
		},
		TypeDef::Composite(_) | TypeDef::Variant(_) => name.into(),
		TypeDef::BitSequence(_) => unreachable!("no view has bits"),
	}
}

/// The fields of a struct, as [`describe`] tells their types.
fn layout<T: TypeInfo>() -> Vec<String> {
	let TypeDef::Composite(composite) = T::type_info().type_def else { panic!("not a struct") };
	let field = |field: Field<MetaForm>| {
		format!("{} {}", field.name.expect("fields have names"), describe(&field.ty))
	};
	composite.fields.into_iter().map(field).collect()
}

/// The fields of a golden list: groups of names that share a type, separated by semicolons.
fn golden(text: &str) -> Vec<String> {
	let group = |group: &str| {
		let (names, kind) = group.trim().rsplit_once(':').expect("names: type");
		let field = |name: &str| format!("{} {}", name.trim(), kind.trim());
		names.split(',').map(field).collect::<Vec<_>>()
	};
	text.split(';').filter(|part| !part.trim().is_empty()).flat_map(group).collect()
}

/// Accounts of the tests are numbers.
type Acc = u64;

const ECONOMY: &str =
	"last_step, blocks_since_last_step, subnet_emission, alpha_in, alpha_out, tao_in, \
	alpha_out_emission, alpha_in_emission, tao_in_emission, pending_alpha_emission, \
	pending_root_emission: C<u64>; subnet_volume: C<u128>; moving_price: I96F32; rho, kappa, \
	min_allowed_weights, max_weights_limit: C<u16>; weights_version, weights_rate_limit, \
	activity_cutoff: C<u64>; max_validators, num_uids, max_uids: C<u16>; burn, difficulty: C<u64>; \
	registration_allowed, pow_registration_allowed: bool; immunity_period: C<u16>; min_difficulty, \
	max_difficulty, min_burn, max_burn, adjustment_alpha: C<u64>; adjustment_interval, \
	target_regs_per_interval, max_regs_per_block: C<u16>; serving_rate_limit: C<u64>; \
	commit_reveal_weights_enabled: bool; commit_reveal_period: C<u64>; liquid_alpha_enabled: bool; \
	alpha_high, alpha_low: C<u16>; bonds_moving_avg: C<u64>;";

const NEURONS: &str = "hotkeys, coldkeys: Vec<u64>; identities: Vec<Option<ChainIdentityV2>>; \
	axons: Vec<AxonInfo>; active, validator_permit: Vec<bool>; pruning_score: Vec<C<u16>>; \
	last_update, emission: Vec<C<u64>>; dividends, incentives, consensus, trust, rank: Vec<C<u16>>; \
	block_at_registration, alpha_stake, tao_stake, total_stake: Vec<C<u64>>; \
	tao_dividends_per_hotkey, alpha_dividends_per_hotkey: Vec<(u64,C<u64>)>;";

fn metagraph() -> Vec<String> {
	let head = "netuid: C<u16>; name, symbol: Vec<C<u8>>; identity: Option<SubnetIdentityV3>; \
		network_registered_at: C<u64>; owner_hotkey, owner_coldkey: u64; block: C<u64>; \
		tempo: C<u16>;";
	golden(&[head, ECONOMY, NEURONS].concat())
}

#[test]
fn metagraph_keeps_its_layout_when_clients_decode_it() {
	assert_eq!(layout::<Metagraph<Acc>>(), metagraph());
	assert_eq!(metagraph().len(), 72);
}

#[test]
fn selection_is_a_metagraph_of_options_when_clients_decode_it() {
	let option = |field: String| {
		let (name, kind) = field.split_once(' ').expect("name and type");
		if name == "netuid" {
			field
		} else {
			format!("{name} Option<{kind}>")
		}
	};
	let mut expected: Vec<_> = metagraph().into_iter().map(option).collect();
	expected.push("validators Option<Vec<C<u16>>>".into());
	expected.push("commitments Option<Vec<(u64,Vec<C<u8>>)>>".into());
	assert_eq!(layout::<SelectiveMetagraph<Acc>>(), expected);
}

const NEURON: &str =
	"hotkey, coldkey: u64; uid, netuid: C<u16>; active: bool; axon_info: AxonInfo; \
	prometheus_info: PrometheusInfo; stake: Vec<(u64,C<u64>)>; rank: C<u16>; emission: C<u64>; \
	incentive, consensus, trust, validator_trust, dividends: C<u16>; last_update: C<u64>; \
	validator_permit: bool;";

#[test]
fn neurons_keep_their_layout_when_clients_decode_them() {
	let served = "block: u64; version: u32; ip: u128; port: u16; ip_type: u8;";
	let axon = "protocol, placeholder1, placeholder2: u8";
	assert_eq!(layout::<PrometheusInfo>(), golden(served));
	assert_eq!(layout::<AxonInfo>(), golden(&[served, axon].concat()));
	let score = "pruning_score: C<u16>";
	assert_eq!(layout::<NeuronInfoLite<Acc>>(), golden(&[NEURON, score].concat()));
	let rows = "weights, bonds: Vec<(C<u16>,C<u16>)>;";
	assert_eq!(layout::<NeuronInfo<Acc>>(), golden(&[NEURON, rows, score].concat()));
}

#[test]
fn state_keeps_its_layout_when_clients_decode_it() {
	let expected =
		"netuid: C<u16>; hotkeys, coldkeys: Vec<u64>; active, validator_permit: Vec<bool>; \
		pruning_score: Vec<C<u16>>; last_update, emission: Vec<C<u64>>; dividends, incentives, \
		consensus, trust, rank: Vec<C<u16>>; block_at_registration, alpha_stake, tao_stake, \
		total_stake: Vec<C<u64>>; emission_history: Vec<Vec<C<u64>>>";
	assert_eq!(layout::<SubnetState<Acc>>(), golden(expected));
}

const SHORT: &str = "netuid, rho, kappa: C<u16>; difficulty: C<u64>; immunity_period, \
	max_allowed_validators, min_allowed_weights, max_weights_limit, scaling_law_power, subnetwork_n, \
	max_allowed_uids: C<u16>; blocks_since_last_step: C<u64>; tempo, network_modality: C<u16>; \
	network_connect: Vec<[u16x2]>;";

#[test]
fn subnets_in_short_keep_their_layout_when_clients_decode_them() {
	let rest = "emission_values, burn: C<u64>; owner: u64";
	assert_eq!(layout::<SubnetInfo<Acc>>(), golden(&[SHORT, rest].concat()));
	let rest = "emission_value, burn: C<u64>; owner: u64; identity: Option<SubnetIdentityV3>";
	assert_eq!(layout::<SubnetInfoV2<Acc>>(), golden(&[SHORT, rest].concat()));
}

#[test]
fn positions_keep_their_layout_when_clients_decode_them() {
	let stake = "hotkey, coldkey: u64; netuid: C<u16>; stake, locked, emission, tao_emission, \
		drain: C<u64>; is_registered: bool";
	assert_eq!(layout::<StakeInfo<Acc>>(), golden(stake));
	assert_eq!(layout::<ClaimInfo<Acc>>(), golden("hotkey: u64; netuid: u16; alpha, tao: u64"));
	assert_eq!(layout::<StakeAvailability>(), golden("total, locked, available: C<u64>"));
	let lock = "locked_mass: u64; conviction: U64F64; last_update: u64";
	assert_eq!(layout::<LockState>(), golden(lock));
	let delegate =
		"delegate_ss58: u64; take: C<u16>; nominators: Vec<(u64,Vec<(C<u16>,C<u64>)>)>; \
		owner_ss58: u64; registrations, validator_permits: Vec<C<u16>>; return_per_1000, \
		total_daily_return: C<u64>";
	assert_eq!(layout::<DelegateInfo<Acc>>(), golden(delegate));
}

#[test]
fn values_are_tagged_by_their_place_when_hyperparameters_are_decoded() {
	let one = |value: HyperparamValue| value.encode();
	assert_eq!(one(HyperparamValue::Bool(true)), [0, 1]);
	assert_eq!(one(HyperparamValue::U16(Compact(1))), [1, 4]);
	assert_eq!(one(HyperparamValue::U32(Compact(1))), [2, 4]);
	assert_eq!(one(HyperparamValue::U64(Compact(1))), [3, 4]);
	assert_eq!(one(HyperparamValue::U128(Compact(1))), [4, 4]);
	assert_eq!(one(HyperparamValue::TaoBalance(Compact(1))), [5, 4]);
	let thousand = HyperparamValue::I32F32(I32F32::from(1_000));
	assert_eq!(one(thousand), [6, 0, 0, 0, 0, 0xe8, 3, 0, 0]);
	assert_eq!(I32F32::from(-1).bits, -(1 << 32));
	let half = U64F64::from_price(Price::from_rational(3, 2));
	assert_eq!(
		one(HyperparamValue::U64F64(half)),
		[&[7; 1][..], &half.bits.to_le_bytes()].concat()
	);
	assert_eq!(half.bits, 3 << 63);
	let entry = HyperparamEntry { name: b"tempo".to_vec(), value: HyperparamValue::Bool(false) };
	assert_eq!(entry.encode(), [20, b't', b'e', b'm', b'p', b'o', 0, 0]);
}

#[test]
fn bytes_are_those_of_the_fields_in_their_order_when_views_are_encoded() {
	let stake = StakeInfo {
		hotkey: 1u8,
		coldkey: 2,
		netuid: Compact(3),
		stake: Compact(4),
		locked: Compact(5),
		emission: Compact(6),
		tao_emission: Compact(7),
		drain: Compact(8),
		is_registered: true,
	};
	assert_eq!(stake.encode(), [1, 2, 12, 16, 20, 24, 28, 32, 1]);
	let available =
		StakeAvailability { total: Compact(1), locked: Compact(2), available: Compact(3) };
	assert_eq!(available.encode(), [4, 8, 12]);
	let axon = AxonInfo {
		block: 1,
		version: 2,
		ip: 3,
		port: 4,
		ip_type: 5,
		protocol: 6,
		placeholder1: 7,
		placeholder2: 8,
	};
	assert_eq!(axon.encode(), (1u64, 2u32, 3u128, 4u16, [5u8, 6, 7, 8]).encode());
}

#[test]
fn report_keeps_its_layout_when_scripts_decode_it() {
	let expected =
		"netuid: u16; block: u64; share, moving_price, spot_price: u128; tao_in, excess, alpha_in, \
		bought, alpha_out: u64; capped: bool; root_proportion: u128; owner_alpha, miner_alpha, \
		validator_alpha, root_alpha, recycled, root_tao: u64; next_epoch: Option<u64>; \
		pending_owner, pending_miners, pending_validators, pending_root_tao, pending_root_alpha, \
		unclaimed: u64; vote: u128; user_flow, chain_flow: i128; miner_burn: u128; burned: u64";
	assert_eq!(layout::<EmissionReport>(), golden(expected));
}

#[test]
fn rules_keep_their_layout_when_scripts_decode_them() {
	let info = "block: u64; rules: Rules; since: u64; progress: Option<u128>; \
		scheduled: Vec<ScheduledRules>";
	assert_eq!(layout::<RulesInfo>(), golden(info));
	assert_eq!(layout::<NamedRules>(), golden("name: str; rules: Rules"));
	let outlook = "netuid: u16; share: u128; tao_in, excess, alpha_in, bought: u64; capped: bool; \
		root_proportion: u128; root_alpha, recycled, root_tao: u64";
	assert_eq!(layout::<EmissionOutlook>(), golden(outlook));
	assert_eq!(layout::<PresetOutlook>(), golden("name: str; subnets: Vec<EmissionOutlook>"));
	let comparison = "block: u64; in_force: Vec<EmissionOutlook>; presets: Vec<PresetOutlook>";
	assert_eq!(layout::<RulesComparison>(), golden(comparison));
	let rules = "share: ShareRule; cap: CapRule; overflow: OverflowRule; root: RootRule";
	assert_eq!(layout::<Rules>(), golden(rules));
	assert_eq!(layout::<crate::ScheduledRules>(), golden("at: u64; rules: Rules"));
}

/// The variants of an enum as they are told to clients, by their tags.
fn variants<T: TypeInfo>() -> Vec<(u8, String)> {
	let TypeDef::Variant(choice) = T::type_info().type_def else { panic!("not an enum") };
	choice.variants.iter().map(|one| (one.index, one.name.to_string())).collect()
}

#[test]
fn rules_keep_their_tags_when_scripts_name_them() {
	let named = |names: &str| (0..).zip(names.split(' ').map(String::from)).collect::<Vec<_>>();
	assert_eq!(
		variants::<rules::ShareSource>(),
		named("RootVote MovingPrice TaoFlow PriceLessBurn")
	);
	assert_eq!(variants::<rules::ShareRule>(), named("By Blend"));
	assert_eq!(variants::<rules::CapRule>(), named("AlphaEmission LowerEmission RootProportion"));
	let overflow = named("PriceRise BuyAndRecycle BuyAndKeep");
	assert_eq!(variants::<rules::OverflowRule>(), overflow);
	assert_eq!(variants::<rules::RootRule>(), named("Sale SaleUnlessCapped Claim"));
}

#[test]
fn metagraph_survives_when_it_is_encoded_and_decoded() {
	crate::mock::run(|| {
		let metagraph = crate::mock::Dtao::metagraph(crate::mock::LIVELY).expect("it is there");
		let again = Metagraph::<Acc>::decode(&mut &metagraph.encode()[..]);
		assert_eq!(again, Ok(metagraph));
	});
}

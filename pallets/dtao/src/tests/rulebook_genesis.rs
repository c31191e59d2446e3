//! The rules that genesis names: what it builds of them, how they are written, what it refuses.

use crate::{mock::*, GenesisConfig, Rulebook, RulesInForce, MAX_SCHEDULED_RULES};
use dtao_core::{
	rules::{
		BurnRule, CapRule, FlowRule, OverflowRule, Preset, RootRule, RuleSet, ShareRule,
		ShareSource,
	},
	Rules,
};
use frame_support::genesis_builder_helper::build_state;

fn scheduled(schedule: &[(u64, RuleSet)]) -> GenesisConfig<Test> {
	GenesisConfig { schedule: schedule.to_vec(), ..genesis() }
}

/// The rulebook of a genesis in JSON, or why it is refused.
fn told(rules: &str, schedule: &str) -> Result<Rulebook, String> {
	let dtao = format!(
		r#"{{"subnets": [], "hotkeys": [], "positions": [], "params": {{}}, "settings": {{}},
		"rules": {rules}, "schedule": {schedule}}}"#
	);
	let balances = r#"{"balances": [], "devAccounts": null}"#;
	let json = format!(r#"{{"system": {{}}, "balances": {balances}, "subtensorModule": {dtao}}}"#);
	sp_io::TestExternalities::default().execute_with(|| {
		build_state::<RuntimeGenesisConfig>(json.into_bytes())?;
		Ok(RulesInForce::<Test>::get())
	})
}

fn told_rules(rules: &str) -> Rules {
	told(rules, "[]").expect("rules of genesis").rules
}

#[test]
fn rules_and_schedule_stand_when_genesis_names_them() {
	let rules = [(2, Preset::Launch), (3, Preset::Subsidy), (9, Preset::Today)];
	let schedule = rules.map(|(at, preset)| (at, RuleSet::Preset(preset)));
	let genesis = GenesisConfig { rules: RuleSet::Preset(Preset::Legacy), ..scheduled(&schedule) };
	with(genesis, || {
		let book = RulesInForce::<Test>::get();
		assert_eq!((book.rules, book.since), (Preset::Legacy.rules(), 0));
		let waiting = book.scheduled.iter().map(|next| (next.at, next.rules));
		assert!(waiting.eq(rules.map(|(at, preset)| (at, preset.rules()))));
		run_blocks(1);
		assert_eq!(RulesInForce::<Test>::get().rules, Preset::Launch.rules());
	});
}

#[test]
fn presets_are_known_by_their_names_in_json() {
	for preset in Preset::ALL {
		assert_eq!(told_rules(&format!("{:?}", preset.name())), preset.rules());
	}
}

#[test]
fn rules_are_known_one_by_one_in_json() {
	let rules = r#"{
		"share": {"by": "rootVote"}, "cap": "lowerEmission", "overflow": "buyAndKeep",
		"root": "saleUnlessCapped"
	}"#;
	let expected = Rules {
		share: ShareRule::By(ShareSource::RootVote),
		cap: CapRule::LowerEmission,
		overflow: OverflowRule::BuyAndKeep,
		root: RootRule::SaleUnlessCapped,
	};
	assert_eq!(told_rules(rules), expected);
	let rules = r#"{
		"share": {"blend": {
			"from": {"taoFlow": {"cutoff": -7, "exponent": 250, "net": true}},
			"to": {"priceLessBurn": {"rootProportion": true}},
			"blocks": 4294967295
		}},
		"cap": "rootProportion", "overflow": "priceRise", "root": "claim"
	}"#;
	let from = ShareSource::TaoFlow(FlowRule { cutoff: -7, exponent: 250, net: true });
	let to = ShareSource::PriceLessBurn(BurnRule { root_proportion: true });
	let expected = Rules {
		share: ShareRule::Blend { from, to, blocks: u32::MAX },
		cap: CapRule::RootProportion,
		overflow: OverflowRule::PriceRise,
		root: RootRule::Claim,
	};
	assert_eq!(told_rules(rules), expected);
}

#[test]
fn schedule_is_pairs_of_blocks_and_rules_in_json() {
	let one_by_one = r#"{
		"share": {"by": "movingPrice"}, "cap": "alphaEmission", "overflow": "priceRise", "root": "sale"
	}"#;
	let book = told(r#""legacy""#, &format!(r#"[[5, {one_by_one}], [7, "today"]]"#));
	let book = book.expect("a schedule of genesis");
	let waiting = book.scheduled.iter().map(|next| (next.at, next.rules));
	assert!(waiting.eq([(5, Preset::Launch.rules()), (7, Preset::Today.rules())]));
}

#[test]
fn json_is_refused_when_it_names_no_rules() {
	for rules in [r#""tomorrow""#, r#""Today""#, "{}", "7", r#"{"share": {"by": "movingPrice"}}"#] {
		assert!(told(rules, "[]").is_err(), "{rules}");
	}
}

#[test]
fn as_many_rules_may_wait_as_can() {
	let most: Vec<_> =
		(1..=u64::from(MAX_SCHEDULED_RULES)).map(|at| (at, RuleSet::default())).collect();
	with(scheduled(&most), || {
		assert_eq!(RulesInForce::<Test>::get().scheduled.len(), most.len());
	});
}

#[test]
#[should_panic(expected = "more rules are scheduled than 16")]
fn genesis_is_refused_when_one_more_waits() {
	let most: Vec<_> =
		(1..=u64::from(MAX_SCHEDULED_RULES) + 1).map(|at| (at, RuleSet::default())).collect();
	externalities(scheduled(&most));
}

#[test]
#[should_panic(expected = "rules are scheduled for block 0, which has its own")]
fn genesis_is_refused_when_rules_wait_for_block_zero() {
	externalities(scheduled(&[(0, RuleSet::default())]));
}

#[test]
#[should_panic(expected = "a schedule goes back")]
fn genesis_is_refused_when_a_schedule_has_a_block_twice() {
	externalities(scheduled(&[4, 5, 5].map(|at| (at, RuleSet::default()))));
}

#[test]
#[should_panic(expected = "a schedule goes back")]
fn genesis_is_refused_when_a_schedule_goes_back() {
	externalities(scheduled(&[5, 4].map(|at| (at, RuleSet::default()))));
}

/// Rules with a number out of its range.
fn wrong() -> RuleSet {
	let flow = FlowRule { cutoff: 0, exponent: 401, net: false };
	let share = ShareRule::By(ShareSource::TaoFlow(flow));
	RuleSet::Rules(Rules { share, ..Rules::default() })
}

#[test]
#[should_panic(expected = "rules: the exponent of a flow is not from 100 to 400 hundredths")]
fn genesis_is_refused_when_its_rules_are_out_of_range() {
	externalities(GenesisConfig { rules: wrong(), ..genesis() });
}

#[test]
#[should_panic(expected = "rules: the exponent of a flow is not from 100 to 400 hundredths")]
fn genesis_is_refused_when_rules_to_come_are_out_of_range() {
	externalities(scheduled(&[(4, wrong())]));
}

//! Random switches of the rules in random lives: any rules at any block, by name, by schedule or blended,
//! while people trade, register, vote, claim and give stake to children. The books balance after each
//! step.

use super::{
	life::*,
	rule_actions::{Action, Call, Who, ROOT},
	rule_books::Books,
	shifts::Part,
	society::NOMINATOR,
	society_sequences::Seen,
	support::*,
};
use crate::{mock::*, GenesisConfig, GenesisSubnet, Hyperparams, RootClaimTypeEnum, Settings};
use dtao_core::{
	rules::{BurnRule, CapRule, FlowRule, OverflowRule, RootRule, ShareRule, ShareSource},
	NetUid, Params, Preset, Price, Rules, VoteParams,
};
use proptest::{
	collection::vec,
	prelude::*,
	sample::select,
	test_runner::{Config, TestRunner},
};
use std::cell::RefCell;

/// Hotkeys of Alice's and of Bob's.
const HOTKEYS: [AccountId; 6] = [21, 22, 23, 24, 25, 26];
/// Coldkeys that stake with others' hotkeys and own none.
const NOMINATORS: [AccountId; 2] = [NOMINATOR, NOMINATOR + 1];
/// Who registers as the last.
const LATE: Who = (BOB, 25);
/// Blocks from one epoch to the next, on every subnet.
const TEMPO: u16 = 4;
/// Blocks from one count of root's votes to the next.
const VOTE_TEMPO: u16 = 3;

/// Whose hotkey it is.
fn owner(hotkey: AccountId) -> AccountId {
	if hotkey < HOTKEYS[3] {
		ALICE
	} else {
		BOB
	}
}

/// Who nominates a hotkey from the beginning.
fn nominator(hotkey: AccountId) -> AccountId {
	NOMINATORS[hotkey as usize % 2]
}

/// A subnet on which all but [`LATE`] are neurons, with reserves in whole TAO and alpha.
fn lively(netuid: u16, tao: u64, alpha: u64, moving: u128) -> GenesisSubnet<AccountId> {
	let owner_hotkey = HOTKEYS[usize::from(netuid) * 3 % 6];
	GenesisSubnet {
		owner: owner(owner_hotkey),
		owner_hotkey,
		neurons: HOTKEYS
			.into_iter()
			.filter(|hotkey| ![owner_hotkey, LATE.1].contains(hotkey))
			.collect(),
		moving_price: Price::from_rational(moving, 100),
		hyperparams: Hyperparams {
			tempo: TEMPO,
			max_uids: 6,
			immunity_period: 2,
			burn_half_life: 2,
			weights_rate_limit: 0,
			root_claim_threshold: 1_000,
			..Hyperparams::default()
		},
		..subnet(NetUid::new(netuid), tao, alpha)
	}
}

/// Three subnets of which the second is full under any rules, averages that move by quarters, and root
/// stake that weighs a third of the alpha.
fn chain() -> GenesisConfig<Test> {
	let staked = |netuid: u16, amount: u64| {
		let at = NetUid::new(netuid);
		HOTKEYS.into_iter().flat_map(move |hotkey| {
			let nominated = position(at, hotkey, nominator(hotkey), amount * TAO);
			[position(at, hotkey, owner(hotkey), (hotkey - 20) * amount * TAO), nominated]
		})
	};
	let amounts = [(0, 1_000), (1, 20), (2, 50), (3, 5)].into_iter();
	let positions = amounts.flat_map(|(at, amount)| staked(at, amount)).collect();
	GenesisConfig {
		subnets: vec![
			lively(1, 5_000, 10_000, 50),
			lively(2, 1_000, 20_000, 60),
			lively(3, 2_000, 2_000, 20),
		],
		hotkeys: HOTKEYS.map(|hotkey| (hotkey, owner(hotkey))).to_vec(),
		positions,
		params: Params {
			moving_alpha: 250_000_000,
			flow_smoothing: 1 << 61,
			vote: VoteParams { tempo: VOTE_TEMPO, ..VoteParams::default() },
			..Params::default()
		},
		settings: Settings {
			max_root_validators: 4,
			num_root_claims: 1,
			..Settings::development()
		},
		..genesis()
	}
}

/// Back to the rules of launch, step by step.
fn back() -> Rules {
	let from = ShareSource::PriceLessBurn(BurnRule { root_proportion: false });
	let share = ShareRule::Blend { from, to: ShareSource::MovingPrice, blocks: 6 };
	Rules { share, ..Rules::default() }
}

/// How every life begins: all get their say and parents for some; then every rule set of history has
/// its turn, and the way back, while trades go both ways.
fn beginning() -> Vec<Action> {
	let people = HOTKEYS.map(|hotkey| (owner(hotkey), hotkey));
	let early = people.map(|who| Call::Join(who, ROOT));
	let late = people.into_iter().flat_map(|who| {
		let weigh = |at| Call::Weigh { hotkey: who.1, at, weights: vec![1, 2, 3, 4, 5, 6] };
		let weights = vec![1, 3, 2, 1];
		let children = vec![(u64::MAX / 3, HOTKEYS[5])];
		let children = Call::Parent { who, at: 1, children };
		[weigh(1), weigh(2), weigh(3), Call::Vote { who, weights }, children]
	});
	let late = [1, 2, 3].map(|at| Call::Join(LATE, at)).into_iter().chain(late);
	let history = Preset::ALL.map(Preset::rules).into_iter().chain([back()]).zip(1..);
	let history = history
		.map(|(rules, turn)| Action::Rule(rules, Some(turn * u64::from(TEMPO) - 1)))
		.chain([Action::Rule(Rules::default(), Some(100)), Action::Cancel(100)]);
	let trades = people.into_iter().flat_map(|who| {
		let part = Part::Of256(40);
		let nominator = (nominator(who.1), who.1);
		let trades = [
			Call::Add { who: nominator, at: ROOT, tao: 10 * TAO },
			Call::Swap { who: nominator, way: [ROOT, 1], part },
			Call::Claim(nominator.0, vec![1, 2, 3]),
			Call::Add { who, at: 1, tao: 10 * TAO },
			Call::Remove { who, at: 3, part },
			Call::Swap { who, way: [2, 1], part },
			Call::Choose(who.0, RootClaimTypeEnum::Keep),
			Call::Claim(who.0, vec![1, 2, 3]),
			Call::Take { who, at: 1, take: 1_000 },
			// Without it the moving prices sum to less than one.
			Call::Enable(3, who.1 % 2 == 0),
		];
		trades.map(Action::Call).into_iter().chain([Action::Blocks(u32::from(TEMPO) + 1)])
	});
	let calls = early.into_iter().map(Action::Call).chain([Action::Blocks(TEMPO.into())]);
	let calls = calls.chain(late.map(Action::Call));
	calls.chain(history).chain(trades).collect()
}

fn sources() -> impl Strategy<Value = ShareSource> {
	let cutoffs = prop_oneof![2 => Just(0), 1 => -1_000_000..1_000_000_000i64];
	let exponents = prop_oneof![2 => Just(100), 2 => 100..=400u16, 1 => Just(401)];
	let flows = (cutoffs, exponents, any::<bool>()).prop_map(|(cutoff, exponent, net)| FlowRule {
		cutoff,
		exponent,
		net,
	});
	prop_oneof![
		Just(ShareSource::RootVote),
		Just(ShareSource::MovingPrice),
		flows.prop_map(ShareSource::TaoFlow),
		any::<bool>().prop_map(|it| ShareSource::PriceLessBurn(BurnRule { root_proportion: it })),
	]
}

fn shares() -> impl Strategy<Value = ShareRule> {
	let blends = (sources(), sources(), 0..6u32).prop_map(|(from, to, blocks)| ShareRule::Blend {
		from,
		to,
		blocks,
	});
	prop_oneof![sources().prop_map(ShareRule::By), blends]
}

fn rules() -> impl Strategy<Value = Rules> {
	let caps = [CapRule::AlphaEmission, CapRule::LowerEmission, CapRule::RootProportion];
	let overflows =
		[OverflowRule::PriceRise, OverflowRule::BuyAndRecycle, OverflowRule::BuyAndKeep];
	let roots = [RootRule::Sale, RootRule::SaleUnlessCapped, RootRule::Claim];
	let any = (shares(), select(caps.to_vec()), select(overflows.to_vec()), select(roots.to_vec()))
		.prop_map(|(share, cap, overflow, root)| Rules { share, cap, overflow, root });
	prop_oneof![1 => select(&Preset::ALL).prop_map(Preset::rules), 2 => any]
}

fn people() -> impl Strategy<Value = Who> {
	let own = select(&HOTKEYS).prop_map(|hotkey| (owner(hotkey), hotkey));
	prop_oneof![5 => own, 1 => (ALICE..=BOB, select(&HOTKEYS))]
}

/// Who stakes, and with which hotkey: owners, and as often those who own none.
fn stakers() -> impl Strategy<Value = Who> {
	prop_oneof![people(), (select(&NOMINATORS), select(&HOTKEYS))]
}

fn coldkeys() -> impl Strategy<Value = AccountId> {
	prop_oneof![ALICE..=BOB, select(&NOMINATORS)]
}

/// Root, subnets, and a place where there is none.
fn places() -> impl Strategy<Value = usize> {
	prop_oneof![9 => ROOT..4, 1 => Just(4usize)]
}

fn parts() -> impl Strategy<Value = Part> {
	prop_oneof![any::<u8>().prop_map(Part::Of256), Just(Part::AllBut(0))]
}

fn choices() -> impl Strategy<Value = RootClaimTypeEnum> {
	let some = vec(1u16..4, 0..3).prop_map(|netuids| RootClaimTypeEnum::KeepSubnets {
		subnets: netuids.into_iter().map(NetUid::new).collect(),
	});
	prop_oneof![Just(RootClaimTypeEnum::Swap), Just(RootClaimTypeEnum::Keep), some]
}

/// What becomes of the rules' inputs.
fn calls() -> impl Strategy<Value = Call> {
	let children = vec((0..=u64::MAX / 2, select(&HOTKEYS)), 0..3);
	prop_oneof![
		1 => (places(), any::<bool>()).prop_map(|(at, open)| Call::Open(at, open)),
		1 => (places(), any::<bool>()).prop_map(|(at, enabled)| Call::Enable(at, enabled)),
		1 => places().prop_map(Call::Dissolve),
		2 => (people(), places()).prop_map(|(who, at)| Call::Join(who, at)),
		3 => (select(&HOTKEYS), places(), vec(any::<u16>(), 1..7))
			.prop_map(|(hotkey, at, weights)| Call::Weigh { hotkey, at, weights }),
		3 => (people(), vec(any::<u16>(), 1..5))
			.prop_map(|(who, weights)| Call::Vote { who, weights }),
		4 => (stakers(), places(), 1u64..1_000 * TAO)
			.prop_map(|(who, at, tao)| Call::Add { who, at, tao }),
		4 => (stakers(), places(), parts())
			.prop_map(|(who, at, part)| Call::Remove { who, at, part }),
		2 => (stakers(), [places(), places()], parts())
			.prop_map(|(who, way, part)| Call::Swap { who, way, part }),
		2 => (people(), places(), children)
			.prop_map(|(who, at, children)| Call::Parent { who, at, children }),
		1 => (people(), places(), 0..12_000u16)
			.prop_map(|(who, at, take)| Call::Take { who, at, take }),
		1 => (coldkeys(), choices()).prop_map(|(coldkey, it)| Call::Choose(coldkey, it)),
		2 => (coldkeys(), vec(places(), 0..6)).prop_map(|(coldkey, at)| Call::Claim(coldkey, at)),
	]
}

fn lives() -> impl Strategy<Value = Vec<Action>> {
	let action = prop_oneof![
		5 => (1u32..5).prop_map(Action::Blocks),
		4 => (rules(), prop::option::of(0..8u64))
			.prop_map(|(rules, away)| Action::Rule(rules, away)),
		1 => (0..8u64).prop_map(Action::Cancel),
		8 => calls().prop_map(Action::Call),
	];
	vec(action, 1..50)
}

/// What occurs in every few lives, of events and of what blocks do.
const USUAL: [&str; 27] = [
	"blending",
	"capped",
	"recycled",
	"sold for root",
	"bought under BuyAndKeep",
	"bought under BuyAndRecycle",
	"TAO paid under claims",
	"alpha set aside under sales",
	"ChildKeyTakeSet",
	"EpochPaid",
	"NetworkDissolved",
	"NeuronRegistered",
	"RegistrationPaid",
	"RootClaimPaid",
	"RootClaimTypeSet",
	"RootClaimed",
	"RootVoteCounted",
	"RootWeightsSet",
	"RulesCancelled",
	"RulesChanged",
	"RulesScheduled",
	"SetChildren",
	"SetChildrenScheduled",
	"StakeAdded",
	"StakeRemoved",
	"StakeSwapped",
	"WeightsSet",
];

#[test]
fn books_balance_when_the_rules_are_switched_at_random() {
	let seen = RefCell::new(Seen::new());
	let config = Config { cases: 6, failure_persistence: None, ..Config::default() };
	let mut runner = TestRunner::new(config);
	let outcome = runner.run(&lives(), |life| {
		with(chain(), || {
			NOMINATORS.into_iter().for_each(|who| set_balance(who, ENDOWMENT));
			let seen = &mut seen.borrow_mut();
			let mut books = Books::new(seen);
			for netuid in [1, 2, 3].map(NetUid::new) {
				change(netuid, |subnet| subnet.ema_halving = 1);
			}
			let end = [Action::Blocks(TEMPO.into()), Action::Call(Call::Dissolve(1))];
			beginning().iter().chain(&life).chain(&end).for_each(|action| action.run(&mut books));
			while !jobs().is_empty() {
				books.block();
			}
		});
		Ok(())
	});
	outcome.unwrap_or_else(|failure| panic!("{failure}\n{runner}"));
	let seen = seen.into_inner();
	for usual in USUAL {
		assert!(seen.contains_key(usual), "{usual} never happened: {seen:#?}");
	}
}

//! Random lives of subnets and their people: subnets come, start, run epochs, give way and go; people
//! join, vote, stake and trade, in whatever order. The books balance after each step.

use super::{
	children::{set_children, ALL},
	life::*,
	shifts::Part,
	society::NOMINATOR,
	society_sequences::{Books, Seen},
	support::*,
};
use crate::{mock::*, Hyperparams, NetUids, Settings, SubnetworkN, MAX_TAKE};
use dtao_core::{seed::SeedRule, NetUid, Tao};
use proptest::{
	collection::vec,
	prelude::*,
	test_runner::{Config, TestRunner},
};
use sp_runtime::DispatchResult;
use std::cell::RefCell;

/// Hotkeys that the beginning gives to Alice: that of her subnet, and two more.
const ALICES: [AccountId; 3] = [ALICE_HOTKEY, ALICE_HOTKEY + 1, ALICE_HOTKEY + 2];
/// Bob's likewise.
const BOBS: [AccountId; 3] = [ALICE_HOTKEY + 3, ALICE_HOTKEY + 4, ALICE_HOTKEY + 5];
/// Blocks from one epoch to the next, on every subnet.
const TEMPO: u16 = 5;
/// The place of root; subnets follow by their netuids.
const ROOT: usize = 0;

/// A coldkey and a hotkey, perhaps its own.
type Who = (AccountId, AccountId);

/// One thing that happens on the chain.
#[derive(Clone, Debug)]
enum Action {
	Blocks(u32),
	Call(Call),
}

/// What people and root call. Subnets are named by their place.
#[derive(Clone, Debug)]
enum Call {
	Register(Who),
	Start(AccountId, usize),
	Dissolve(usize),
	Mark { coldkey: AccountId, at: usize, symbol: usize },
	Trigger(AccountId, usize),
	Join(Who, usize),
	Weigh { hotkey: AccountId, at: usize, weights: Vec<u16> },
	Raise(Who, u16),
	Lower(Who, u16),
	Add { who: Who, at: usize, tao: u64 },
	Remove { who: Who, at: usize, part: Part },
	Move { who: Who, to: AccountId, way: [usize; 2], part: Part },
	Swap { who: Who, way: [usize; 2], part: Part },
	Give { who: Who, to: AccountId, way: [usize; 2], part: Part },
	Lend { who: Who, at: usize, children: Vec<(u64, AccountId)> },
	Keep { who: Who, at: usize, take: u16 },
}

/// The netuid at this place, or one that nobody has.
fn netuid(place: usize) -> NetUid {
	let Some(nth) = place.checked_sub(1) else { return NetUid::ROOT };
	NetUids::<Test>::get().get(nth).copied().unwrap_or(UNKNOWN)
}

fn origin(coldkey: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(coldkey)
}

fn held((coldkey, hotkey): Who, at: NetUid, part: Part) -> u64 {
	part.of(stake(at, hotkey, coldkey))
}

impl Action {
	fn run(&self, books: &mut Books) {
		match self {
			Self::Blocks(blocks) => (0..*blocks).for_each(|_| books.block()),
			Self::Call(call) => books.call(call, || call.run()),
		}
	}
}

impl Call {
	fn run(&self) -> DispatchResult {
		match *self {
			Self::Register((coldkey, hotkey)) => register(coldkey, hotkey),
			Self::Start(coldkey, at) => start(coldkey, netuid(at)),
			Self::Dissolve(at) => dissolve(netuid(at)),
			Self::Mark { coldkey, at, symbol } => {
				let symbol = crate::symbols::catalogue().nth(symbol).expect("there are many");
				Dtao::update_symbol(origin(coldkey), netuid(at), symbol.into_inner())
			},
			Self::Trigger(coldkey, at) => Dtao::trigger_epoch(origin(coldkey), netuid(at)),
			Self::Join((coldkey, hotkey), ROOT) => Dtao::root_register(origin(coldkey), hotkey),
			Self::Join((coldkey, hotkey), at) => {
				Dtao::burned_register(origin(coldkey), netuid(at), hotkey)
			},
			Self::Weigh { hotkey, at, ref weights } => weigh(hotkey, netuid(at), weights),
			Self::Raise((coldkey, hotkey), take) => {
				Dtao::increase_take(origin(coldkey), hotkey, take)
			},
			Self::Lower((coldkey, hotkey), take) => {
				Dtao::decrease_take(origin(coldkey), hotkey, take)
			},
			Self::Add { who: (coldkey, hotkey), at, tao } => add(coldkey, hotkey, netuid(at), tao),
			Self::Remove { who, at, part } => {
				let at = netuid(at);
				remove(who.0, who.1, at, held(who, at, part))
			},
			Self::Move { who, to, way, part } => {
				let [from, onto] = way.map(netuid);
				move_stake(who.0, (who.1, from), (to, onto), held(who, from, part))
			},
			Self::Swap { who, way, part } => {
				let way = way.map(netuid);
				swap(who.0, who.1, way, held(who, way[0], part))
			},
			Self::Give { who, to, way, part } => {
				let way = way.map(netuid);
				transfer(who.0, to, who.1, way, held(who, way[0], part))
			},
			Self::Lend { who: (coldkey, hotkey), at, ref children } => {
				set_children(coldkey, hotkey, netuid(at), children)
			},
			Self::Keep { who: (coldkey, hotkey), at, take } => {
				Dtao::set_childkey_take(origin(coldkey), hotkey, netuid(at), take)
			},
		}
	}
}

/// Sets weights on the first uids, on none that isn't there.
fn weigh(hotkey: AccountId, netuid: NetUid, weights: &[u16]) -> DispatchResult {
	let uids: Vec<u16> = (0..SubnetworkN::<Test>::get(netuid)).take(weights.len()).collect();
	let weights = weights[..uids.len()].to_vec();
	Dtao::set_weights(origin(hotkey), netuid, uids, weights, 0)
}

/// How every life begins: two subnets run an epoch before anybody has stake there, one with stake that
/// makes validators, and one with their weights, asked for at once; then all stake moves.
fn beginning() -> Vec<Action> {
	let people = || (ALICES[0]..=BOBS[2]).map(|hotkey| (owner(hotkey), hotkey));
	let founders = [(ALICE, ALICES[0]), (BOB, BOBS[0])];
	let others = people().filter(|who| !founders.contains(who));
	let start = [Call::Start(ALICE, 1), Call::Start(BOB, 2)];
	let hurry = [Call::Trigger(ALICE, 1), Call::Trigger(BOB, 2)];
	let stages: [Vec<Call>; 4] = [
		founders
			.map(Call::Register)
			.into_iter()
			.chain(start)
			.chain(others.flat_map(validate))
			.collect(),
		people().flat_map(work).collect(),
		people().flat_map(judge).chain(hurry).collect(),
		people().flat_map(deal).collect(),
	];
	let tempo = || [Action::Blocks(TEMPO.into())];
	stages
		.into_iter()
		.flat_map(|calls| calls.into_iter().map(Action::Call).chain(tempo()))
		.collect()
}

fn validate(who: Who) -> [Call; 2] {
	settle(who, ROOT)
}

fn work(who: Who) -> impl Iterator<Item = Call> {
	[1, 2].into_iter().flat_map(move |at| settle(who, at))
}

fn judge((_, hotkey): Who) -> [Call; 2] {
	[1, 2].map(|at| Call::Weigh { hotkey, at, weights: vec![1, 2, 3, 4] })
}

fn deal(who: Who) -> [Call; 8] {
	let (way, part) = ([1, 2], Part::Of256(63));
	let children = vec![(ALL / 2, BOBS[2])];
	[
		Call::Keep { who, at: 2, take: MAX_TAKE / 2 },
		Call::Lend { who, at: 1, children },
		Call::Lower(who, MAX_TAKE / 2),
		Call::Raise(who, MAX_TAKE),
		Call::Remove { who, at: 1, part },
		Call::Move { who, to: BOBS[2], way: [1, 1], part },
		Call::Swap { who, way, part },
		Call::Give { who, to: BOB, way: [2, 1], part },
	]
}

fn settle(who: Who, at: usize) -> [Call; 2] {
	[Call::Join(who, at), Call::Add { who, at, tao: TAO }]
}

/// Whose hotkey it is, in the beginning.
fn owner(hotkey: AccountId) -> AccountId {
	if ALICES.contains(&hotkey) {
		ALICE
	} else {
		BOB
	}
}

fn coldkeys() -> impl Strategy<Value = AccountId> {
	ALICE..=BOB
}

fn hotkeys() -> impl Strategy<Value = AccountId> {
	ALICES[0]..=BOBS[2]
}

fn people() -> impl Strategy<Value = Who> {
	let own = hotkeys().prop_map(|hotkey| (owner(hotkey), hotkey));
	prop_oneof![3 => own, 1 => (coldkeys(), hotkeys())]
}

/// Who is given stake: a nominator too.
fn receivers() -> impl Strategy<Value = AccountId> {
	prop_oneof![2 => coldkeys(), 1 => Just(NOMINATOR)]
}

/// Who stakes, and with which hotkey: owners, and as often one who owns none.
fn stakers() -> impl Strategy<Value = Who> {
	prop_oneof![people(), (Just(NOMINATOR), hotkeys())]
}

/// Root, subnets, and places where there is none.
fn places() -> impl Strategy<Value = usize> {
	prop_oneof![8 => ROOT..3, 2 => 3usize..5]
}

fn ways() -> impl Strategy<Value = [usize; 2]> {
	[places(), places()]
}

fn parts() -> impl Strategy<Value = Part> {
	prop_oneof![any::<u8>().prop_map(Part::Of256), Just(Part::AllBut(0))]
}

/// What becomes of subnets.
fn public_calls() -> impl Strategy<Value = Call> {
	prop_oneof![
		1 => people().prop_map(Call::Register),
		2 => (coldkeys(), places()).prop_map(|(coldkey, at)| Call::Start(coldkey, at)),
		1 => places().prop_map(Call::Dissolve),
		1 => (coldkeys(), places(), 0usize..9)
			.prop_map(|(coldkey, at, symbol)| Call::Mark { coldkey, at, symbol }),
		2 => (coldkeys(), places()).prop_map(|(coldkey, at)| Call::Trigger(coldkey, at)),
	]
}

/// What people do there.
fn private_calls() -> impl Strategy<Value = Call> {
	prop_oneof![
		3 => (people(), places()).prop_map(|(who, at)| Call::Join(who, at)),
		6 => (hotkeys(), places(), vec(any::<u16>(), 1..6))
			.prop_map(|(hotkey, at, weights)| Call::Weigh { hotkey, at, weights }),
		1 => (people(), 0..=MAX_TAKE + 1).prop_map(|(who, take)| Call::Raise(who, take)),
		1 => (people(), 0..=MAX_TAKE).prop_map(|(who, take)| Call::Lower(who, take)),
		3 => (stakers(), places(), 1u64..100 * TAO)
			.prop_map(|(who, at, tao)| Call::Add { who, at, tao }),
		2 => (stakers(), places(), parts())
			.prop_map(|(who, at, part)| Call::Remove { who, at, part }),
		2 => (stakers(), hotkeys(), ways(), parts())
			.prop_map(|(who, to, way, part)| Call::Move { who, to, way, part }),
		2 => (stakers(), ways(), parts()).prop_map(|(who, way, part)| Call::Swap { who, way, part }),
		2 => (stakers(), receivers(), ways(), parts())
			.prop_map(|(who, to, way, part)| Call::Give { who, to, way, part }),
		3 => (people(), places(), vec((1..=ALL / 2, hotkeys()), 0..3))
			.prop_map(|(who, at, children)| Call::Lend { who, at, children }),
		1 => (people(), places(), 0..=MAX_TAKE)
			.prop_map(|(who, at, take)| Call::Keep { who, at, take }),
	]
}

fn lives() -> impl Strategy<Value = Vec<Action>> {
	let action = prop_oneof![
		3 => (1u32..5).prop_map(Action::Blocks),
		4 => public_calls().prop_map(Action::Call),
		9 => private_calls().prop_map(Action::Call),
	];
	vec(action, 1..60)
}

/// Few places for subnets, neurons and root's validators, so that all of them change hands.
fn settings() -> impl Strategy<Value = Settings> {
	let seeds = prop_oneof![Just(SeedRule::WholeLock), Just(SeedRule::Fixed(Tao::new(TAO)))];
	let epochs = prop_oneof![3 => Just(1), 1 => Just(2)];
	(1u16..5, epochs, seeds).prop_map(|(subnet_limit, max_epochs_per_block, seed)| {
		let settings = Settings::development();
		let new_subnet = Hyperparams {
			tempo: TEMPO,
			max_uids: 4,
			immunity_period: 3,
			burn_half_life: 2,
			..settings.new_subnet
		};
		Settings {
			min_lock: Tao::new(10 * TAO),
			lock_reduction_interval: 3,
			network_immunity_period: 2,
			max_root_validators: 4,
			subnet_limit,
			max_epochs_per_block,
			seed,
			new_subnet,
			..settings
		}
	})
}

/// What occurs in every few lives, of events and of parts that an epoch pays.
const USUAL: [&str; 29] = [
	"miners",
	"validators",
	"root",
	"burned",
	"unearned",
	"returned",
	"EpochPaid",
	"EpochDeferred",
	"EpochTriggered",
	"NetworkAdded",
	"FirstEmissionBlockNumberSet",
	"NetworkRemoved",
	"DissolutionPaid",
	"NetworkDissolved",
	"HotkeyAssociated",
	"NeuronRegistered",
	"NeuronReplaced",
	"RegistrationPaid",
	"WeightsSet",
	"TakeIncreased",
	"TakeDecreased",
	"SetChildrenScheduled",
	"SetChildren",
	"ChildKeyTakeSet",
	"StakeAdded",
	"StakeRemoved",
	"StakeMoved",
	"StakeSwapped",
	"StakeTransferred",
];

#[test]
fn books_balance_when_subnets_and_their_people_come_and_go() {
	let seen = RefCell::new(Seen::new());
	let config = Config { cases: 16, failure_persistence: None, ..Config::default() };
	let mut runner = TestRunner::new(config);
	let outcome = runner.run(&(settings(), lives()), |(settings, life)| {
		with(bare(settings), || {
			set_balance(NOMINATOR, ENDOWMENT);
			let mut books = Books { issuance: issuance(), seen: &mut seen.borrow_mut() };
			beginning().iter().chain(&life).for_each(|action| action.run(&mut books));
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

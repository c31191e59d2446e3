//! The market under every rule set of mainnet's history, and through all of them on one chain: TAO and alpha are
//! conserved to the rao at every block, and every epoch pays what was set aside for it, in whichever form.

mod common;

use common::{
	dev_account,
	ledger::{command, held, succeed, Epoch, Ledger},
	OpenBlock, Receipt, UNIT,
};
use dtao_core::{
	rules::{RootRule, ShareRule, ShareSource},
	Amount, NetUid, Preset, Rules,
};
use dtao_runtime::{Runtime, SubtensorModule};
use pallet_dtao::{views::EmissionReport, Call, Event, RootClaimTypeEnum, RulesInForce, Uids};

const TEMPO: u16 = 20;
const NETUIDS: [u16; 4] = [1, 2, 3, 4];
/// Owners of the subnets, by netuid; their hotkeys are uid 0.
const OWNERS: [&str; 4] = ["Alice", "Bob", "Charlie", "Dave"];
/// Who validates everywhere, and on root.
const VALIDATORS: [&str; 2] = ["Alice", "Bob"];
/// Who trades.
const TRADER: &str = "Eve";
/// Who stakes on root with Alice and wants alpha.
const KEEPER: &str = "Charlie";

/// A subnet's one miner, and its coldkey, who owns another subnet.
fn miner(netuid: u16) -> (String, &'static str) {
	(format!("m/{netuid}"), OWNERS[usize::from(netuid % 4)])
}

fn uid(netuid: u16, hotkey: &str) -> u16 {
	Uids::<Runtime>::get(NetUid::new(netuid), dev_account(hotkey)).expect("it is registered")
}

/// A ledger of the market with short tempos, validators, miners, weights and votes, at an epoch of every subnet.
fn settled() -> Ledger {
	let mut ledger = Ledger::new("market");
	ledger.block(|block| {
		let owned = OWNERS.into_iter().zip(NETUIDS.map(NetUid::new));
		let set = |(owner, netuid)| succeed(block, owner, Call::set_tempo { netuid, tempo: TEMPO });
		let count = pallet_admin::Call::sudo_set_root_vote { tempo: 7, rho: 10, kappa: 32_767 };
		owned.map(set).chain([command(block, count)]).collect()
	});
	for netuid in NETUIDS {
		ledger.block(|block| enlist(block, netuid));
	}
	ledger.block(vote);
	// Permits come with an epoch.
	ledger.blocks(u32::from(TEMPO));
	ledger.block(weigh);
	while ledger.height() % u32::from(TEMPO) != 2 {
		ledger.block(|_| Vec::new());
	}
	ledger.epochs.clear();
	ledger
}

/// The validators and the miner of a subnet join it.
fn enlist(block: &OpenBlock, netuid: u16) -> Vec<Receipt> {
	let owner = OWNERS[usize::from(netuid) - 1];
	let validators = VALIDATORS.into_iter().filter(|hotkey| *hotkey != owner);
	let validators = validators.map(|hotkey| (hotkey.to_string(), hotkey));
	let join = |(hotkey, coldkey): (String, &str)| {
		let hotkey = dev_account(&hotkey);
		succeed(block, coldkey, Call::burned_register { netuid: netuid.into(), hotkey })
	};
	validators.chain([miner(netuid)]).map(join).collect()
}

/// The validators join root and vote; a part of what they say is not to be minted.
fn vote(block: &OpenBlock) -> Vec<Receipt> {
	let votes = [("Alice", [1, 2, 4], [1, 2, 1]), ("Bob", [0, 2, 3], [1, 2, 1])];
	let vote = |(validator, dests, weights): (&str, [u16; 3], [u16; 3])| {
		let hotkey = dev_account(validator);
		let join = Call::root_register { hotkey: hotkey.clone() };
		let (dests, weights) = (dests.to_vec(), weights.to_vec());
		let netuid = NetUid::ROOT;
		let vote = Call::set_root_weights { netuid, hotkey, dests, weights, version_key: 0 };
		[join, vote].map(|call| succeed(block, validator, call))
	};
	let keep = Call::set_root_claim_type { new_root_claim_type: RootClaimTypeEnum::Keep };
	votes.into_iter().flat_map(vote).chain([succeed(block, KEEPER, keep)]).collect()
}

/// The validators and the owner of every subnet weigh its miner.
fn weigh(block: &OpenBlock) -> Vec<Receipt> {
	let weigh = |(validator, netuid): (&str, u16)| {
		let dests = vec![uid(netuid, &miner(netuid).0)];
		let (netuid, weights) = (netuid.into(), vec![1]);
		let call = Call::set_weights { netuid, dests, weights, version_key: 0 };
		succeed(block, validator, call)
	};
	let owners = OWNERS.into_iter().zip(NETUIDS).filter(|(owner, _)| !VALIDATORS.contains(owner));
	let every = VALIDATORS.into_iter().flat_map(|validator| NETUIDS.map(|id| (validator, id)));
	every.chain(owners).map(weigh).collect()
}

/// TAO that comes to the subnets, to each another amount, and now and then some that goes.
fn trade(block: &OpenBlock, round: u32) -> Vec<Receipt> {
	let id = NETUIDS[round as usize % 4];
	let (hotkey, netuid) = (dev_account("Bob"), id.into());
	let call = if round % 5 == 4 && held(id, "Bob", TRADER) > UNIT {
		Call::remove_stake { hotkey, netuid, amount_unstaked: (UNIT / 2).into() }
	} else {
		Call::add_stake { hotkey, netuid, amount_staked: (u64::from(id) * UNIT).into() }
	};
	vec![succeed(block, TRADER, call)]
}

fn set_rules(block: &OpenBlock, rules: Rules, at: Option<u64>) -> Receipt {
	command(block, Call::set_rules { rules, at })
}

/// What the next block brings, with nothing of a rule broken.
fn reports(rules: &Rules) -> Vec<EmissionReport> {
	let reports = SubtensorModule::emission_reports();
	let minted: u64 = reports.iter().map(|told| told.tao_in + told.excess).sum();
	assert!(minted > 0 && minted <= SubtensorModule::next_block_emission().rao());
	for told in &reports {
		if rules.share == ShareRule::By(ShareSource::RootVote) {
			assert_eq!(told.share, told.vote);
		}
		let claims = rules.root == RootRule::Claim;
		assert!(!claims || told.root_tao == 0, "root's part is claimed, not sold");
		assert!(claims || told.recycled == 0);
	}
	reports
}

/// Three tempos of a preset, the first epochs of which still pay what launch has set aside.
fn live(preset: Preset) {
	let mut ledger = settled();
	let rules = preset.rules();
	ledger.block(|block| vec![set_rules(block, rules, None)]);
	let (stake, alpha) = ledger.chain.inspect(|| (root_stake("Bob"), held(1, "Alice", KEEPER)));
	let mut shared = [0; 4];
	for round in 0..3 * u32::from(TEMPO) + 2 {
		let told = ledger.chain.inspect(|| reports(&rules));
		told.iter().zip(&mut shared).for_each(|(told, sum)| *sum += told.tao_in + told.excess);
		ledger.block(|block| trade(block, round));
	}
	assert!(shared.iter().filter(|tao| **tao > 0).count() > 1, "{preset:?}: {shared:?}");
	for netuid in NETUIDS {
		let epochs = &ledger.epochs[&netuid];
		assert_eq!(epochs.len(), 3, "{preset:?}, subnet {netuid}");
		assert!(epochs.iter().all(Epoch::is_whole), "{preset:?}, subnet {netuid}: {epochs:?}");
		assert!(epochs[0].pots.root_tao > 0, "what was sold before is paid");
		let claims = rules.root == RootRule::Claim;
		let paid = epochs[1..].iter().all(|epoch| epoch.pots.root_alpha > 0);
		assert_eq!(paid, claims, "{preset:?}: {epochs:?}");
		assert!(!claims || epochs[1..].iter().all(|epoch| epoch.pots.root_tao == 0));
	}
	let (earned, kept) = ledger.chain.inspect(|| (root_stake("Bob"), held(1, "Alice", KEEPER)));
	assert!(earned > stake, "{preset:?}: root has earned nothing");
	// Claims are paid by the block, and only theirs reach a keeper.
	assert_eq!(kept > alpha, rules.root == RootRule::Claim, "{preset:?}");
}

fn root_stake(who: &str) -> u64 {
	held(0, who, who)
}

#[test]
fn every_rao_is_accounted_for_when_root_votes() {
	live(Preset::Legacy);
}

#[test]
fn every_rao_is_accounted_for_when_prices_share() {
	live(Preset::Launch);
}

#[test]
fn every_rao_is_accounted_for_when_full_pools_are_bought_from() {
	live(Preset::Subsidy);
}

#[test]
fn every_rao_is_accounted_for_when_flows_share() {
	live(Preset::TaoFlow);
}

#[test]
fn every_rao_is_accounted_for_when_net_flows_share() {
	live(Preset::NetFlow);
}

#[test]
fn every_rao_is_accounted_for_when_roots_proportion_counts() {
	live(Preset::RootPrice);
}

#[test]
fn every_rao_is_accounted_for_when_burns_count() {
	live(Preset::Today);
}

/// Every preset, and a blend to each from the one before.
fn history() -> Vec<Rules> {
	let source = |preset: Preset| match preset.rules().share {
		ShareRule::By(source) => source,
		ShareRule::Blend { .. } => unreachable!("no preset is a blend"),
	};
	let steps = Preset::ALL.into_iter().zip(Preset::ALL.into_iter().skip(1));
	let blend = |(before, after): (Preset, Preset)| {
		let share = ShareRule::Blend { from: source(before), to: source(after), blocks: 5 };
		[Rules { share, ..after.rules() }, after.rules()]
	};
	[Preset::Legacy.rules()].into_iter().chain(steps.flat_map(blend)).collect()
}

/// The rules that came into force with the last block, as its hook told.
fn changed(ledger: &Ledger) -> Vec<Rules> {
	let told = |event: &Event<Runtime>| match event {
		Event::RulesChanged { rules } => Some(*rules),
		_ => None,
	};
	ledger.hook.iter().filter_map(told).collect()
}

#[test]
fn every_rao_is_accounted_for_when_rules_change_again_and_again() {
	let mut ledger = settled();
	let mut round = 0;
	let mut step = |ledger: &mut Ledger| {
		ledger.block(|block| trade(block, round));
		round += 1;
	};
	// At once: each is in force from the next block on.
	for rules in history() {
		ledger.block(|block| vec![set_rules(block, rules, None)]);
		step(&mut ledger);
		assert_eq!(changed(&ledger), [rules]);
		(0..5).for_each(|_| step(&mut ledger));
	}
	// On a schedule, all of it made before the first.
	let start = u64::from(ledger.height()) + 2;
	let schedule: Vec<_> = (0..).map(|nth| start + 7 * nth).zip(history()).collect();
	ledger.block(|block| {
		schedule.iter().map(|(at, rules)| set_rules(block, *rules, Some(*at))).collect()
	});
	let last = schedule.last().expect("there is a history").0;
	for now in start..=last + u64::from(TEMPO) {
		step(&mut ledger);
		let due: Vec<_> = schedule.iter().filter(|(at, _)| *at == now).map(|one| one.1).collect();
		assert_eq!(changed(&ledger), due, "block {now}");
	}
	let book = ledger.chain.inspect(RulesInForce::<Runtime>::get);
	assert_eq!((book.rules, book.since), (Preset::Today.rules(), last));
	assert!(book.scheduled.is_empty());
	let mut epochs = ledger.epochs.values().flatten();
	assert!(epochs.clone().all(Epoch::is_whole), "{:?}", ledger.epochs);
	assert!(epochs.any(|epoch| epoch.pots.root_tao > 0 && epoch.pots.root_alpha > 0));
}

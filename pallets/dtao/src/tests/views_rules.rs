//! What clients read of the rules: those of the next block, those to come, and what others would bring.

use super::{support::*, views_report::enliven};
use crate::{mock::*, views::*, RulesInForce, ScheduledRules};
use dtao_core::{
	fixed::PRICE_ONE,
	rules::{FlowRule, ShareRule, ShareSource},
	Amount, Preset, Rules,
};

/// From moving prices to votes.
fn blend(blocks: u32) -> Rules {
	let (from, to) = (ShareSource::MovingPrice, ShareSource::RootVote);
	Rules { share: ShareRule::Blend { from, to, blocks }, ..Rules::default() }
}

/// Rules whose first block is or was `since`.
fn rule(rules: Rules, since: u64) {
	RulesInForce::<Test>::mutate(|book| (book.rules, book.since) = (rules, since));
}

/// The outlooks of a block, as its reports tell them.
fn told() -> Vec<EmissionOutlook> {
	let outlook = |report: EmissionReport| EmissionOutlook {
		netuid: report.netuid,
		share: report.share,
		tao_in: report.tao_in,
		excess: report.excess,
		alpha_in: report.alpha_in,
		bought: report.bought,
		capped: report.capped,
		root_proportion: report.root_proportion,
		root_alpha: report.root_alpha,
		recycled: report.recycled,
		root_tao: report.root_tao,
	};
	Dtao::emission_reports().into_iter().map(outlook).collect()
}

#[test]
fn rules_of_the_next_block_are_told_when_they_are_asked_for() {
	run(|| {
		rule(Preset::Today.rules(), 1);
		let later = ScheduledRules { at: 9, rules: blend(4) };
		RulesInForce::<Test>::mutate(|book| book.scheduled.try_push(later).expect("one fits"));
		let told = Dtao::rules_info();
		assert_eq!((told.block, told.since, told.progress), (2, 1, None));
		assert_eq!(told.rules, Preset::Today.rules());
		assert_eq!(told.scheduled, [later]);
		run_blocks(3);
		assert_eq!(Dtao::rules_info(), RulesInfo { block: 5, ..told });
	});
}

#[test]
fn progress_of_a_blend_is_its_blocks_so_far_when_it_is_told() {
	run(|| {
		// The next block is the second.
		let progress = |since, blocks| {
			rule(blend(blocks), since);
			Dtao::rules_info().progress
		};
		assert_eq!(progress(2, 3), Some(0));
		assert_eq!(progress(1, 3), Some(PRICE_ONE / 3));
		assert_eq!(progress(0, 3), Some(PRICE_ONE * 2 / 3));
		assert_eq!(progress(0, 2), Some(PRICE_ONE));
		assert_eq!(progress(0, 1), Some(PRICE_ONE));
		assert_eq!(progress(2, 0), Some(PRICE_ONE));
	});
}

#[test]
fn presets_are_named_with_their_rules_when_they_are_asked_for() {
	run(|| {
		let expected = |preset: Preset| (preset.name().to_string(), preset.rules());
		let told = Dtao::presets().into_iter().map(|named| (named.name, named.rules));
		assert!(told.eq(Preset::ALL.map(expected)));
	});
}

#[test]
fn outlook_is_what_the_next_block_does_when_its_rules_come_into_force() {
	for preset in Preset::ALL {
		run(|| {
			let compared = Dtao::rules_comparison();
			assert_eq!((compared.block, compared.in_force), (2, told()));
			let names = compared.presets.iter().map(|preset| preset.name.as_str());
			assert!(names.eq(Preset::ALL.map(Preset::name)));
			let mut named = compared.presets.into_iter();
			let outlook = named.find(|one| one.name == preset.name()).expect("it is named");
			let root = storage_root();
			assert_eq!(Dtao::emission_under(preset.rules()).as_ref(), Some(&outlook.subnets));
			assert_eq!(storage_root(), root, "a question changed the storage");
			// The reports of a block are held against it elsewhere.
			rule(preset.rules(), 2);
			assert_eq!(told(), outlook.subnets);
		});
	}
}

/// What the next block would share under these rules, as parts of PRICE_ONE.
fn shares(rules: Rules) -> [u128; 3] {
	let outlooks = Dtao::emission_under(rules).expect("the rules are in range");
	[0, 1, 2].map(|place| outlooks[place].share)
}

/// Parts of PRICE_ONE, rounded down.
fn part(numerator: u128, denominator: u128) -> u128 {
	PRICE_ONE * numerator / denominator
}

#[test]
fn shares_are_those_of_each_measure_when_presets_are_compared() {
	run(|| {
		enliven();
		let expected = [
			(Preset::Legacy, [part(2, 10), part(7, 10)]),
			// Moving prices of 0.5 and 0.6.
			(Preset::Launch, [part(5, 11), part(6, 11)]),
			(Preset::Subsidy, [part(5, 11), part(6, 11)]),
			// Three TAO a block to one, of which the chain brings one to the first.
			(Preset::TaoFlow, [part(3, 4), part(1, 4)]),
			(Preset::NetFlow, [part(2, 3), part(1, 3)]),
			// Half of the first one's prices are burned.
			(Preset::Today, [part(25, 85), part(60, 85)]),
		];
		for (preset, [first, second]) in expected {
			// The third has not started.
			assert_eq!(shares(preset.rules()), [first, second, 0], "{preset:?}");
		}
	});
}

#[test]
fn shares_are_those_of_the_prices_when_root_weighs_the_same_everywhere() {
	run(|| {
		enliven();
		let today = shares(Preset::Today.rules());
		assert_ne!(shares(Preset::RootPrice.rules()), today);
		// As much alpha as the other has.
		let more = state(CAPPED).issuance().expect("it fits").rao()
			- state(LIVELY).issuance().expect("it fits").rao();
		change(LIVELY, |subnet| {
			subnet.alpha_out = plus(subnet.alpha_out, more);
			subnet.burned = plus(subnet.burned, more);
		});
		assert_eq!(shares(Preset::RootPrice.rules()), today);
	});
}

#[test]
fn shares_lie_half_way_when_half_of_a_blend_is_over() {
	run(|| {
		enliven();
		rule(blend(2), 2);
		assert_eq!(told()[0].share, part(5, 11));
		rule(blend(2), 1);
		let half = |one: u128, other: u128| (one + other) / 2;
		assert_eq!(told()[0].share, half(part(5, 11), part(2, 10)));
		assert_eq!(told()[1].share, half(part(6, 11), part(7, 10)));
	});
}

#[test]
fn blend_begins_anew_when_it_is_asked_about_and_goes_on_when_in_force() {
	run(|| {
		let begun = Dtao::emission_under(blend(2));
		assert_eq!(begun, Dtao::emission_under(Preset::Launch.rules()));
		// Over by the next block.
		rule(blend(2), 0);
		assert_eq!(Dtao::emission_under(blend(2)), begun);
		let over = Dtao::emission_under(Preset::Legacy.rules());
		assert_eq!(Some(Dtao::rules_comparison().in_force), over);
	});
}

#[test]
fn nothing_is_told_when_rules_are_out_of_range() {
	run(|| {
		let flow = |exponent| {
			let flow = FlowRule { cutoff: 0, exponent, net: false };
			let share = ShareRule::By(ShareSource::TaoFlow(flow));
			Dtao::emission_under(Rules { share, ..Rules::default() })
		};
		assert_eq!((flow(99), flow(401)), (None, None));
		assert!(flow(100).is_some() && flow(400).is_some());
	});
}

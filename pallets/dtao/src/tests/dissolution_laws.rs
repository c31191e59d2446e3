//! Dissolving with random holders: every rao of the pot is somebody's.

use super::{life::*, support::*};
use crate::{mock::*, Event, GenesisConfig, GenesisSubnet};
use dtao_core::{Alpha, Amount};
use frame_support::assert_ok;
use proptest::{collection::vec, prelude::*};

/// Who holds how much: hotkey, coldkey, rao.
type Holding = (AccountId, AccountId, u64);

fn holdings() -> impl Strategy<Value = Vec<Holding>> {
	let amount = prop_oneof![1u64..10, 1u64..10_000_000_000, 1u64..1_000_000_000_000_000];
	vec((100u64..105, 200u64..240, amount), 0..160)
}

fn genesis_of(tao: u64, burned: u64, holdings: &[Holding]) -> GenesisConfig<Test> {
	let subnet = GenesisSubnet { burned: Alpha::new(burned), ..still(LIVELY, tao, TAO) };
	let held = |(hotkey, coldkey, rao): &Holding| position(LIVELY, *hotkey, *coldkey, *rao);
	GenesisConfig {
		hotkeys: (100..105).map(|hotkey| (hotkey, ALICE)).collect(),
		positions: holdings.iter().map(held).collect(),
		..only(subnet)
	}
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 48,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn payments_and_what_is_destroyed_are_the_pot_when_holders_are_random(
		tao in 10_000_000u64..1_000_000_000_000_000,
		burned in 0u64..1_000_000_000,
		holdings in holdings(),
	) {
		with(genesis_of(tao, burned, &holdings), || {
			let (issued, held) = (issuance(), treasury());
			let value = |h: &Holding| (h.0, h.1, stake(LIVELY, h.0, h.1));
			let stakes: Vec<_> = holdings.iter().map(value).collect();
			let all: u128 = holdings.iter().map(|(_, _, rao)| u128::from(*rao)).sum();
			assert_ok!(dissolve(LIVELY));
			let (mut paid, mut dust, mut unclaimed) = (0, 0, 0);
			for event in run_until_dissolved() {
				match event {
					Event::DissolutionPaid { hotkey, coldkey, amount, .. } => {
						let at = |s: &&Holding| (s.0, s.1) == (hotkey, coldkey);
						let stake = stakes.iter().find(at).expect("only holders are paid").2;
						let exact = u128::from(tao) * u128::from(stake) / all;
						// A rao of alpha that the stake's rounding holds back, and two of TAO.
						let slack = u128::from(tao) / all + 3;
						assert!(u128::from(amount.rao()).abs_diff(exact) <= slack);
						paid += amount.rao();
					},
					Event::NetworkDissolved { recycled, .. } => unclaimed += recycled.rao(),
					Event::DustRecycled { amount, .. } => dust += amount.rao(),
					_ => (),
				}
			}
			assert_eq!(paid + unclaimed, tao);
			assert_eq!(unclaimed > 0, holdings.is_empty());
			assert_eq!(issuance(), issued - dust - unclaimed);
			assert_eq!(treasury(), held - tao);
		});
	}
}

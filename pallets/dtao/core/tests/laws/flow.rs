//! The moving averages of flows.

use crate::{cases, economy::signed, magnitude, oracle_block};
use dtao_core::{flow::SMOOTHING_ONE, Flow, Flows, Params, Tao};
use proptest::prelude::*;

fn smoothing() -> impl Strategy<Value = u64> {
	let default = Params::default().flow_smoothing;
	prop_oneof![Just(default), Just(0), Just(SMOOTHING_ONE), magnitude(63)]
}

/// Averages that flows in 64 bits can have.
fn average() -> impl Strategy<Value = i128> {
	(signed(63), any::<u32>()).prop_map(|(rao, part)| (i128::from(rao) << 32) + i128::from(part))
}

/// The average after so many blocks of a steady flow.
fn after(blocks: u32, recent: i64, average: i128, smoothing: u64) -> i128 {
	(0..blocks).fold(average, |average, _| Flow { recent, average }.advanced(smoothing).average)
}

proptest! {
	#![proptest_config(cases(4_000))]

	#[test]
	fn an_average_is_rounded_to_nearest(
		recent in signed(63),
		average in average(),
		smoothing in smoothing(),
	) {
		let flow = Flow { recent, average };
		let expected = oracle_block::average(flow, smoothing);
		prop_assert_eq!(flow.advanced(smoothing), Flow { recent: 0, average: expected });
	}

	#[test]
	fn an_average_stays_between_its_old_value_and_the_flow(
		recent in any::<i64>(),
		average in any::<i128>(),
		smoothing in any::<u64>(),
	) {
		let target = i128::from(recent) << 32;
		let new = Flow { recent, average }.advanced(smoothing).average;
		prop_assert!((average.min(target)..=average.max(target)).contains(&new));
		if smoothing >= SMOOTHING_ONE {
			prop_assert_eq!(new, target);
		}
	}

	/// More that comes, or more that came, never makes an average smaller.
	#[test]
	fn averages_keep_their_order(
		recent in (signed(63), signed(63)),
		average in (average(), average()),
		smoothing in smoothing(),
	) {
		let flow = |recent, average| Flow { recent, average }.advanced(smoothing).average;
		let low = flow(recent.0.min(recent.1), average.0.min(average.1));
		let high = flow(recent.0.max(recent.1), average.0.max(average.1));
		prop_assert!(low <= high);
	}

	#[test]
	fn what_comes_and_goes_is_counted(tao in prop::collection::vec((magnitude(50), any::<bool>()), 0..9)) {
		let mut flow = Flow::default();
		let mut sum = 0;
		for (tao, enters) in tao {
			let signed = tao as i64;
			sum += if enters { signed } else { -signed };
			if enters { flow.add(Tao::new(tao)) } else { flow.take(Tao::new(tao)) }
		}
		prop_assert_eq!(flow, Flow { recent: sum, average: 0 });
	}

	#[test]
	fn users_and_the_chain_advance_alike(users in signed(63), chain in signed(63), smoothing in smoothing()) {
		let flow = |recent| Flow { recent, average: 0 };
		let flows = Flows { users: flow(users), chain: flow(chain) }.advanced(smoothing);
		let apart = [flow(users), flow(chain)].map(|flow| flow.advanced(smoothing));
		prop_assert_eq!([flows.users, flows.chain], apart);
	}
}

/// Half of a steady flow after 216,000 blocks, as the setting is meant: within a millionth, of which
/// the setting's own digits are the most.
#[test]
fn mainnets_smoothing_has_its_half_life() {
	let steady = 1_000_000_000i64;
	let smoothing = Params::default().flow_smoothing;
	let average = after(216_000, steady, 0, smoothing) as f64 / 2f64.powi(32);
	let rate = smoothing as f64 / SMOOTHING_ONE as f64;
	let exact = steady as f64 * -(216_000.0 * (-rate).ln_1p()).exp_m1();
	assert!((average - exact).abs() < 1e-4, "{average}, not {exact}");
	assert!((average / steady as f64 - 0.5).abs() < 1e-6, "{average}");
}

/// An average comes to rest where the step is no half of a unit: at mainnet's smoothing within 4·10⁻⁵ rao, at
/// a hundred times that within a hundredth of it.
#[test]
fn an_average_converges() {
	let smoothing = 100 * Params::default().flow_smoothing;
	for (recent, start) in [(0, 1i128 << 40), (0, -(1i128 << 40)), (7, 0), (-7, 0)] {
		let rest = after(120_000, recent, start, smoothing);
		let off = rest.abs_diff(i128::from(recent) << 32);
		assert!(off * u128::from(smoothing) < 1 << 62, "{off} units from {recent}");
		assert_eq!(after(1_000, recent, rest, smoothing), rest);
	}
	assert_eq!(after(100, 5, 0, 1 << 62), 5 << 32);
}

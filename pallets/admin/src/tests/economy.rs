//! The setters of what a block computes with: who may use them, in which range, and what the next
//! block makes of it.

use super::*;
use crate::{Event, WeightInfo, MAX_EMA_HALVING};
use dtao_core::{fixed::I96F32, Amount, FeeRate, NetUid, Params, Price, Subnet, Tao, VoteParams};
use frame_support::assert_ok;

/// The alpha of a block.
const EMISSION: u64 = TAO;

/// Parts of 2³².
fn binary(bits: i128) -> I96F32 {
	I96F32 { bits }
}

#[test]
fn tao_weight_is_set_when_root_says_so() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_tao_weight(root(), 1 << 63));
		assert_event(Event::TaoWeightSet { tao_weight: 1 << 63 });
		assert_eq!(params(), Params { tao_weight: 1 << 63, ..Params::default() });
	});
}

#[test]
fn root_earns_nothing_when_the_tao_weight_is_zero() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_tao_weight(root(), 0));
		run_block();
		assert_eq!(subnet().pending.root_tao, Tao::ZERO);
		assert_eq!(subnet().pending.alpha().map(Amount::rao), Some(EMISSION));
	});
}

#[test]
fn tao_weighs_as_much_as_alpha_when_the_tao_weight_is_all() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_tao_weight(root(), u64::MAX));
		run_block();
		// 20,000 TAO of root beside the 10,102 alpha of the subnet after its injection.
		let rest = EMISSION - 179_995_422;
		let sold = rest * 20_000 / (2 * (20_000 + 10_102));
		assert_eq!(subnet().pending.alpha().map(Amount::rao), Some(EMISSION - sold));
	});
}

#[test]
fn tao_weight_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_tao_weight(origin, 1));
}

#[test]
fn owner_cut_is_set_when_root_says_so() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_owner_cut(root(), 6_553));
		assert_event(Event::SubnetOwnerCutSet { subnet_owner_cut: 6_553 });
		assert_eq!(params(), Params { owner_cut: 6_553, ..Params::default() });
		run_block();
		assert_eq!(subnet().pending.owner.rao(), EMISSION * 6_553 / 65_535);
	});
}

#[test]
fn owner_gets_nothing_when_the_cut_is_zero() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_owner_cut(root(), 0));
		run_block();
		assert_eq!(subnet().pending.owner.rao(), 0);
		assert_eq!(subnet().pending.miners.rao(), EMISSION / 2);
	});
}

#[test]
fn owner_gets_everything_when_the_cut_is_all() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_owner_cut(root(), u16::MAX));
		run_block();
		let pending = subnet().pending;
		assert_eq!(pending.owner.rao(), EMISSION);
		assert_eq!((pending.miners.rao(), pending.validators.rao()), (0, 0));
		assert_eq!(pending.root_tao, Tao::ZERO);
	});
}

#[test]
fn owner_cut_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_subnet_owner_cut(origin, 1));
}

#[test]
fn moving_alpha_is_set_in_parts_per_billion_when_root_says_so() {
	run(|| {
		// 3e-6 with 32 binary digits, as clients send it.
		assert_ok!(AdminUtils::sudo_set_subnet_moving_alpha(root(), binary(12_885)));
		assert_event(Event::SubnetMovingAlphaSet { parts_per_billion: 3_000 });
		assert_ok!(AdminUtils::sudo_set_subnet_moving_alpha(root(), binary(1 << 31)));
		assert_eq!(params(), Params { moving_alpha: 500_000_000, ..Params::default() });
	});
}

#[test]
fn moving_price_stands_still_when_moving_alpha_is_zero() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_moving_alpha(root(), binary(0)));
		run_block();
		assert_eq!(subnet().moving_price, Price::from_rational(1u128, 4u128));
	});
}

#[test]
fn moving_price_follows_at_half_the_distance_when_weight_and_age_say_so() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_moving_alpha(root(), binary(1 << 32)));
		// The next block is of age 2: at this age it moves at half speed.
		assert_ok!(AdminUtils::sudo_set_ema_price_halving_period(root(), LIVELY, 2));
		run_block();
		let price = subnet().pool.price().into_inner();
		let before = Price::from_rational(1u128, 4u128).into_inner();
		assert_eq!(subnet().moving_price.into_inner(), before + (price - before).div_ceil(2));
	});
}

#[test]
fn moving_alpha_is_refused_when_it_is_not_from_zero_to_one() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_subnet_moving_alpha(root(), binary(1 << 32)));
		for bits in [(1 << 32) + 1, (1 << 32) + 3, 1 << 33, i128::MAX, -1, i128::MIN] {
			assert_refused(Error::ValueNotInBounds, || {
				AdminUtils::sudo_set_subnet_moving_alpha(root(), binary(bits))
			});
		}
		assert_eq!(params().moving_alpha, 1_000_000_000);
	});
}

#[test]
fn moving_alpha_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_subnet_moving_alpha(origin, binary(1)));
	assert_only_root(|origin| AdminUtils::sudo_set_subnet_moving_alpha(origin, binary(-1)));
}

#[test]
fn flow_smoothing_is_set_when_root_says_so() {
	run(|| {
		for smoothing_factor in [0, 1, 1 << 63] {
			System::reset_events();
			assert_ok!(AdminUtils::sudo_set_tao_flow_smoothing_factor(root(), smoothing_factor));
			assert_event(Event::TaoFlowSmoothingFactorSet { smoothing_factor });
			let expected = Params { flow_smoothing: smoothing_factor, ..Params::default() };
			assert_eq!(params(), expected);
			run_block();
		}
	});
}

#[test]
fn flow_smoothing_is_refused_when_it_is_over_one() {
	run(|| {
		for smoothing_factor in [(1 << 63) + 1, u64::MAX] {
			assert_refused(DtaoError::ValueNotInBounds, || {
				AdminUtils::sudo_set_tao_flow_smoothing_factor(root(), smoothing_factor)
			});
		}
	});
}

#[test]
fn flow_smoothing_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_tao_flow_smoothing_factor(origin, 1));
	assert_only_root(|origin| AdminUtils::sudo_set_tao_flow_smoothing_factor(origin, u64::MAX));
}

#[test]
fn vote_is_set_when_root_says_so() {
	run(|| {
		for (tempo, rho, kappa) in [(1, 2, 3), (u16::MAX, u16::MAX, u16::MAX), (0, 0, 0)] {
			System::reset_events();
			assert_ok!(AdminUtils::sudo_set_root_vote(root(), tempo, rho, kappa));
			assert_event(Event::RootVoteSet { tempo, rho, kappa });
			let vote = VoteParams { tempo, rho, kappa };
			assert_eq!(params(), Params { vote, ..Params::default() });
			run_block();
		}
	});
}

#[test]
fn vote_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_root_vote(origin, 1, 2, 3));
}

#[test]
fn ema_halving_is_set_when_root_says_so() {
	run(|| {
		let before = subnet();
		assert_ok!(AdminUtils::sudo_set_ema_price_halving_period(root(), LIVELY, 7_200));
		assert_event(Event::EmaPriceHalvingPeriodSet { netuid: LIVELY, ema_halving: 7_200 });
		assert_eq!(subnet(), Subnet { ema_halving: 7_200, ..before });
	});
}

#[test]
fn moving_price_follows_at_full_speed_when_the_halving_is_zero() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_ema_price_halving_period(root(), LIVELY, 0));
		run_block();
		let distance = subnet().pool.price().into_inner() - 250_000_000_000_000_000;
		let step = (distance * 3_000 + 500_000_000) / 1_000_000_000;
		assert_eq!(subnet().moving_price.into_inner(), 250_000_000_000_000_000 + step);
	});
}

#[test]
fn ema_halving_is_refused_when_it_is_beyond_its_maximum() {
	run(|| {
		let set = |blocks| AdminUtils::sudo_set_ema_price_halving_period(root(), LIVELY, blocks);
		assert_ok!(set(MAX_EMA_HALVING));
		assert_refused(Error::ValueNotInBounds, || set(MAX_EMA_HALVING + 1));
		assert_refused(Error::ValueNotInBounds, || set(u64::MAX));
		assert_eq!(subnet().ema_halving, u64::from(u32::MAX));
		run_block();
	});
}

#[test]
fn ema_halving_is_refused_when_there_is_no_such_subnet() {
	run(|| {
		for netuid in [UNKNOWN, NetUid::ROOT] {
			assert_refused(pallet_dtao::Error::<Test>::SubnetNotExists, || {
				AdminUtils::sudo_set_ema_price_halving_period(root(), netuid, 1)
			});
		}
	});
}

#[test]
fn ema_halving_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_ema_price_halving_period(origin, LIVELY, 1));
	assert_only_root(|origin| AdminUtils::sudo_set_ema_price_halving_period(origin, UNKNOWN, 1));
}

#[test]
fn fee_rate_is_set_when_root_says_so() {
	run(|| {
		let before = subnet();
		assert_ok!(AdminUtils::sudo_set_fee_rate(root(), LIVELY, 655));
		assert_event(Event::FeeRateSet { netuid: LIVELY, rate: 655 });
		let fee_rate = FeeRate::new(655).expect("655 is a rate");
		assert_eq!(subnet(), Subnet { fee_rate, ..before });
	});
}

/// The fee that Alice pays on a TAO at a rate.
fn fee_at(rate: u16) -> u64 {
	assert_ok!(AdminUtils::sudo_set_fee_rate(root(), LIVELY, rate));
	let alice = RuntimeOrigin::signed(ALICE);
	assert_ok!(SubtensorModule::add_stake(alice, ALICE_HOTKEY, LIVELY, Tao::new(TAO)));
	let last = System::events().pop().map(|record| record.event);
	let Some(RuntimeEvent::SubtensorModule(pallet_dtao::Event::StakeAdded(.., fee))) = last else {
		panic!("Alice has staked");
	};
	fee
}

#[test]
fn trades_pay_the_fee_when_its_rate_is_set() {
	run(|| {
		assert_eq!(fee_at(0), 0);
		assert_eq!(fee_at(1), 15_260); // 15,259.02
		assert_eq!(fee_at(10_000), 152_590_219); // 152,590,218.97
	});
}

#[test]
fn block_pays_no_fee_when_the_rate_is_at_its_maximum() {
	let root_tao = |rate| {
		let mut root_tao = Tao::ZERO;
		run(|| {
			assert_ok!(AdminUtils::sudo_set_fee_rate(root(), LIVELY, rate));
			run_block();
			root_tao = subnet().pending.root_tao;
		});
		root_tao
	};
	assert!(!root_tao(0).is_zero());
	assert_eq!(root_tao(10_000), root_tao(0));
}

#[test]
fn fee_rate_is_refused_when_it_is_beyond_its_maximum() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_fee_rate(root(), LIVELY, 10_000));
		for rate in [10_001, u16::MAX] {
			assert_refused(Error::ValueNotInBounds, || {
				AdminUtils::sudo_set_fee_rate(root(), LIVELY, rate)
			});
		}
	});
}

#[test]
fn fee_rate_is_refused_when_there_is_no_such_subnet() {
	run(|| {
		for netuid in [UNKNOWN, NetUid::ROOT] {
			assert_refused(pallet_dtao::Error::<Test>::SubnetNotExists, || {
				AdminUtils::sudo_set_fee_rate(root(), netuid, 1)
			});
		}
	});
}

#[test]
fn range_is_the_error_when_the_subnet_is_unknown_as_well() {
	run(|| {
		assert_refused(Error::ValueNotInBounds, || {
			AdminUtils::sudo_set_fee_rate(root(), UNKNOWN, 10_001)
		});
		assert_refused(Error::ValueNotInBounds, || {
			AdminUtils::sudo_set_ema_price_halving_period(root(), UNKNOWN, MAX_EMA_HALVING + 1)
		});
	});
}

#[test]
fn fee_rate_is_refused_when_the_origin_is_not_root() {
	assert_only_root(|origin| AdminUtils::sudo_set_fee_rate(origin, LIVELY, 1));
	assert_only_root(|origin| AdminUtils::sudo_set_fee_rate(origin, LIVELY, u16::MAX));
}

#[test]
fn check_fails_when_storage_is_broken_by_hand() {
	run(|| {
		let before = params();
		pallet_dtao::Params::<Test>::mutate(|params| params.moving_alpha = 1_000_000_001);
		assert_eq!(Dtao::do_try_state(), Err("moving_alpha is over 1000000000".into()));
		pallet_dtao::Params::<Test>::put(before);
	});
}

#[test]
fn weights_are_positive_when_setters_are_charged() {
	for weight in [
		<TestWeights as WeightInfo>::sudo_set_tao_weight(),
		<TestWeights as WeightInfo>::sudo_set_subnet_owner_cut(),
		<TestWeights as WeightInfo>::sudo_set_subnet_moving_alpha(),
		<TestWeights as WeightInfo>::sudo_set_tao_flow_smoothing_factor(),
		<TestWeights as WeightInfo>::sudo_set_root_vote(),
		<TestWeights as WeightInfo>::sudo_set_ema_price_halving_period(),
		<TestWeights as WeightInfo>::sudo_set_fee_rate(),
		<TestWeights as WeightInfo>::set_hyperparameter(),
		<TestWeights as WeightInfo>::set_setting(),
	] {
		assert!(weight.ref_time() > 0);
	}
}

//! Where one block, one rao or one part makes the difference.

use super::*;
use dtao_core::yuma::Majority;

const WHOLE: u64 = 1 << 32;

fn bits(parts: &[Fraction]) -> Vec<u64> {
	parts.iter().map(|part| part.bits()).collect()
}

/// One validator, uid 0, that gives all weight to the one miner, uid 1.
fn pair() -> Subnet {
	let mut subnet = Subnet::new(&[1_000], 1);
	subnet.weights[0] = vec![(1, 7)];
	subnet
}

/// Two validators with like stakes that give all weight to the one miner, uid 2.
fn trio() -> Subnet {
	let mut subnet = Subnet::new(&[1_000; 2], 1);
	subnet.weights[0] = vec![(2, 7)];
	subnet.weights[1] = vec![(2, 9)];
	subnet
}

#[test]
fn nothing_comes_of_an_empty_subnet() {
	let outcome = Subnet::new(&[], 0).epoch(&PARAMS);
	assert!(outcome.dividends.is_empty() && outcome.permits.is_empty() && outcome.bonds.is_empty());
}

#[test]
fn a_pair_shares_all() {
	let outcome = pair().epoch(&PARAMS);
	assert_eq!(bits(&outcome.incentive), [0, WHOLE]);
	assert_eq!(bits(&outcome.consensus), [0, WHOLE]);
	assert_eq!(bits(&outcome.dividends), [WHOLE, 0]);
	assert_eq!(bits(&outcome.validator_trust), [WHOLE, 0]);
	assert_eq!(outcome.bonds, [vec![(1, u16::MAX)], vec![]]);
}

#[test]
fn weights_count_from_the_block_after_the_registration() {
	let mut subnet = pair();
	subnet.neurons[1].registered_at = subnet.neurons[0].last_update - 1;
	assert_eq!(bits(&subnet.epoch(&PARAMS).incentive), [0, WHOLE]);
	subnet.neurons[1].registered_at += 1;
	assert_eq!(bits(&subnet.epoch(&PARAMS).incentive), [0, 0]);
}

#[test]
fn a_validator_keeps_no_weights_from_before_its_registration() {
	let mut subnet = pair();
	subnet.neurons[0].registered_at = subnet.neurons[0].last_update;
	assert_eq!(bits(&subnet.epoch(&PARAMS).incentive), [0, WHOLE]);
	subnet.neurons[0].registered_at += 1;
	assert_eq!(bits(&subnet.epoch(&PARAMS).incentive), [0, 0]);
}

#[test]
fn bonds_count_when_both_were_registered_before_the_epoch() {
	for uid in 0..2 {
		let mut subnet = pair();
		subnet.weights[0].clear();
		subnet.bonds[0] = vec![(1, u16::MAX)];
		subnet.neurons[uid].registered_at = LAST_EPOCH - 1;
		assert_eq!(subnet.epoch(&PARAMS).bonds[0], [(1, u16::MAX)]);
		subnet.neurons[uid].registered_at = LAST_EPOCH;
		assert!(subnet.epoch(&PARAMS).bonds[0].is_empty());
	}
}

#[test]
fn a_subnet_since_genesis_loses_nothing() {
	let mut subnet = pair();
	(subnet.now, subnet.last_epoch) = (1, 0);
	subnet.neurons[0].last_update = 1;
	let first = subnet.epoch(&PARAMS);
	assert_eq!(bits(&first.incentive), [0, WHOLE]);
	subnet.weights[0].clear();
	(subnet.now, subnet.last_epoch, subnet.bonds) = (2, 1, first.bonds.clone());
	assert_eq!(subnet.epoch(&PARAMS).bonds, first.bonds);
}

#[test]
fn the_cutoff_block_itself_is_active() {
	let mut subnet = trio();
	subnet.neurons[1].last_update = NOW - 5_000;
	let outcome = subnet.epoch(&PARAMS);
	assert_eq!(outcome.active, [true; 3]);
	assert_eq!(bits(&outcome.dividends), [WHOLE / 2, WHOLE / 2, 0]);
	subnet.neurons[1].last_update -= 1;
	let outcome = subnet.epoch(&PARAMS);
	assert_eq!(outcome.active, [true, false, true]);
	assert_eq!(bits(&outcome.dividends), [WHOLE, 0, 0]);
	assert_eq!(bits(&outcome.validator_trust), [WHOLE, WHOLE, 0], "its weights are still right");
}

#[test]
fn only_the_owner_may_weigh_itself() {
	let mut subnet = Subnet::new(&[1_000], 0);
	subnet.weights[0] = vec![(0, 1)];
	assert_eq!(bits(&subnet.epoch(&PARAMS).incentive), [0]);
	subnet.owner = Some(0);
	let outcome = subnet.epoch(&PARAMS);
	assert_eq!(bits(&outcome.incentive), [WHOLE]);
	assert_eq!(bits(&outcome.dividends), [WHOLE]);
	subnet.owner = Some(1);
	assert_eq!(bits(&subnet.epoch(&PARAMS).incentive), [0]);
}

#[test]
fn permits_go_by_stake_and_one_to_the_owner() {
	let permits = |stakes: &[u64], owner, max_validators| {
		let mut subnet = Subnet::new(stakes, 0);
		subnet.owner = owner;
		subnet.epoch(&Params { max_validators, ..PARAMS }).permits
	};
	assert_eq!(permits(&[3, 1, 2], None, 2), [true, false, true]);
	assert_eq!(permits(&[3, 1, 2], Some(1), 2), [true, true, true], "on top");
	assert_eq!(permits(&[3, 1, 2], Some(2), 2), [true, false, true], "among them");
	assert_eq!(permits(&[1, 1, 1], None, 2), [false, true, true], "the later of equals");
	assert_eq!(permits(&[0, 1, 0], None, 3), [false, true, false], "none without stake");
	assert_eq!(permits(&[0, 1, 0], Some(0), 1), [true, true, false], "but the owner's");
	assert_eq!(permits(&[1, 1, 1], Some(9), 0), [false, false, false]);
}

#[test]
fn new_permits_wait_for_the_next_epoch() {
	let mut subnet = trio();
	subnet.neurons[0].stake += 1;
	let params = Params { max_validators: 1, ..PARAMS };
	subnet.neurons[1].permit = false;
	subnet.neurons[2] = neuron(2_000, false);
	let outcome = subnet.epoch(&params);
	assert_eq!(outcome.permits, [false, false, true]);
	assert_eq!(bits(&outcome.dividends), [WHOLE, 0, 0], "by the permits in force");
	assert!(outcome.bonds.iter().all(Row::is_empty), "of who loses its permit, and who had none");
}

#[test]
fn a_majority_is_exact() {
	let given = |low: u64, high: u64, kappa| {
		let mut given = [(Fraction::from_bits(9), high), (Fraction::from_bits(5), low)];
		Majority::new((low + high).into(), kappa).agreed(&mut given).bits()
	};
	// Of 65,535 more than 32,768 has to be behind the consensus.
	assert_eq!([given(32_769, 32_766, 32_767), given(32_768, 32_767, 32_767)], [5, 9]);
	assert_eq!([given(1, 65_534, 65_535), given(0, 65_535, 65_535)], [5, 9], "any at all");
	assert_eq!([given(65_535, 0, 0), given(65_534, 1, 0)], [5, 9], "all of it");
	assert_eq!([given(u64::MAX / 2 + 1, u64::MAX / 2, 32_768)], [5], "of any size");
	// Who is silent gives zero.
	assert_eq!(Majority::new(65_535, 32_767).agreed(&mut [(Fraction::ONE, 32_766)]).bits(), 0);
	assert_eq!(Majority::new(65_535, 32_767).agreed(&mut [(Fraction::ONE, 32_767)]), Fraction::ONE);
	assert_eq!(Majority::new(0, 32_767).agreed(&mut [(Fraction::ONE, 0)]), Fraction::ZERO);
}

#[test]
fn without_earnings_stake_earns() {
	let mut subnet = Subnet::new(&[1, 3], 1);
	subnet.neurons[2].stake = 4;
	assert_eq!(bits(&subnet.epoch(&PARAMS).dividends), [WHOLE / 4, WHOLE / 4 * 3, 0], "active");
	subnet.neurons[1].last_update = 0;
	assert_eq!(bits(&subnet.epoch(&PARAMS).dividends), [WHOLE, 0, 0]);
	subnet.neurons[0].permit = false;
	let all = [WHOLE / 8, WHOLE / 8 * 3, WHOLE / 2];
	assert_eq!(bits(&subnet.epoch(&PARAMS).dividends), all, "all there is");
	subnet.neurons.iter_mut().for_each(|neuron| neuron.stake = 0);
	assert_eq!(bits(&subnet.epoch(&PARAMS).dividends), [0; 3]);
}

/// An incentive without a dividend is no reason to pay by stake.
#[test]
fn incentives_alone_are_earnings() {
	let frozen = Params { bonds_moving_average: 1_000_000, ..PARAMS };
	let outcome = pair().epoch(&frozen);
	assert_eq!(bits(&outcome.incentive), [0, WHOLE]);
	assert_eq!(bits(&outcome.dividends), [0, 0]);
}

#[test]
fn duplicates_are_summed_and_strangers_ignored() {
	let mut subnet = Subnet::new(&[1_000, 1_000], 2);
	subnet.weights[0] = vec![(2, 100), (3, 300)];
	subnet.weights[1] = vec![(2, 200), (3, 200)];
	let plain = subnet.epoch(&PARAMS);
	subnet.weights[0] = vec![(3, 100), (2, 60), (9, 500), (3, 200), (2, 40), (u16::MAX, 1)];
	assert_eq!(subnet.epoch(&PARAMS), plain);
	subnet.weights.truncate(2);
	subnet.bonds.clear();
	assert_eq!(subnet.epoch(&PARAMS), plain, "a missing row is empty");
}

const YUMA3: Params = Params { bonds: Bonds::Yuma3, ..PARAMS };

#[test]
fn what_is_kept_whole_is_stored_unchanged() {
	let frozen = Params { bonds_moving_average: 1_000_000, ..YUMA3 };
	let mut subnet = Subnet::new(&[1_000], 300);
	for from in (0..=u16::MAX).step_by(300) {
		subnet.bonds[0] = (1..=300).map(|uid: u16| (uid, (from / 2 + uid).max(1))).collect();
		assert_eq!(subnet.epoch(&frozen).bonds[0], subnet.bonds[0]);
	}
	for parts in 0..=u16::MAX {
		assert_eq!(Fraction::from_u16(parts).to_u16(), parts);
	}
}

#[test]
fn a_bond_without_a_weight_decays() {
	let liquid = LiquidAlpha { low: 6_554, high: 6_554, steepness: 1_000 };
	let mut subnet = Subnet::new(&[1_000], 2);
	subnet.weights[0] = vec![(2, 1)];
	subnet.bonds[0] = vec![(1, 10_000)];
	assert_eq!(subnet.epoch(&YUMA3).bonds[0], [(1, 9_000), (2, 6_553)]);
	let liquid = Params { liquid_alpha: Some(liquid), ..YUMA3 };
	assert_eq!(subnet.epoch(&liquid).bonds[0], [(1, 8_999), (2, 6_554)]);
}

#[test]
fn liquid_alpha_goes_with_yuma3_and_with_consensus() {
	let liquid = |low, high| Some(LiquidAlpha { low, high, steepness: 1_000 });
	let half = liquid(32_768, 32_768);
	let bond = |params: Params| pair().epoch(&params).bonds[0].clone();
	assert_eq!(bond(YUMA3), [(1, 6_553)]);
	assert_eq!(bond(Params { liquid_alpha: half, ..YUMA3 }), [(1, 32_768)]);
	let inverted = Params { liquid_alpha: liquid(32_768, 6_554), ..YUMA3 };
	assert_eq!(bond(inverted), [(1, 32_768)], "a range upside down is its low end");

	let classic = Params { liquid_alpha: half, ..PARAMS };
	let mut held = trio();
	held.bonds[0] = vec![(2, u16::MAX)];
	assert_eq!(held.epoch(&classic), held.epoch(&PARAMS));

	let mut silent = pair();
	silent.weights[0].clear();
	silent.bonds[0] = vec![(1, 10_000)];
	let decayed = silent.epoch(&Params { liquid_alpha: half, ..YUMA3 });
	assert_eq!(decayed.bonds[0], [(1, 9_000)], "at the even pace");
}

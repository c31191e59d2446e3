//! Splits that sum to the whole.

use crate::{amount, cases, wide};
use codec::{Decode, Encode};
use dtao_core::{split, Cumulative};
use primitive_types::U256;
use proptest::{collection::vec, prelude::*};

/// Weights of any magnitude up to 120 bits, so that a dozen of them fit; often zero, often equal.
fn weights() -> impl Strategy<Value = Vec<u128>> {
	let weight = prop_oneof![
		6 => (8..=128u32, any::<u128>()).prop_map(|(bits, weight)| weight >> 8 >> (128 - bits)),
		2 => Just(0),
		2 => Just(1),
		1 => Just(1 << 64),
	];
	vec(weight, 0..12)
}

fn total(weights: &[u128]) -> u128 {
	weights.iter().sum()
}

fn exact_floor(pot: u64, weight: u128, total: u128) -> u64 {
	(wide(pot) * wide(weight) / wide(total)).as_u64()
}

fn sum(parts: &[u64]) -> U256 {
	parts.iter().fold(U256::zero(), |sum, part| sum + wide(*part))
}

/// All that is paid when the weights come one by one.
fn one_by_one(split: &mut Cumulative, weights: &[u128]) -> Vec<u64> {
	weights.iter().map(|weight| split.next(*weight)).collect()
}

proptest! {
	#![proptest_config(cases(4_000))]

	/// Floors everywhere but at the first of the largest weights, which gets what they leave.
	#[test]
	fn a_split_is_floors_and_a_remainder(pot in amount(), weights in weights()) {
		let parts = split(pot, &weights);
		prop_assert_eq!(parts.len(), weights.len());
		let total = total(&weights);
		if total == 0 {
			prop_assert!(parts.iter().all(|part| *part == 0));
			return Ok(());
		}
		prop_assert_eq!(sum(&parts), wide(pot));
		let mut largest = 0;
		for (index, weight) in weights.iter().enumerate() {
			if *weight > weights[largest] {
				largest = index;
			}
		}
		for (index, weight) in weights.iter().enumerate() {
			let floor = exact_floor(pot, *weight, total);
			prop_assert!(parts[index] == floor || index == largest, "part {}", index);
			prop_assert!(parts[index] - floor < weights.len() as u64);
			prop_assert!(*weight > 0 || parts[index] == 0, "a part without a weight");
		}
	}

	#[test]
	fn cumulative_parts_are_within_a_rao_and_sum_to_the_pot(
		pot in amount(),
		weights in weights(),
		beyond in any::<u128>(),
	) {
		let total = total(&weights);
		let mut split = Cumulative::new(pot, total);
		prop_assert_eq!((split.paid(), split.left()), (0, pot));
		let parts = one_by_one(&mut split, &weights);
		for (part, weight) in parts.iter().zip(&weights) {
			let [part, exact] = [wide(*part) * wide(total), wide(pot) * wide(*weight)];
			prop_assert!(total == 0 || part < exact + wide(total));
			prop_assert!(total == 0 || part + wide(total) > exact);
			prop_assert!(*weight > 0 || part.is_zero());
		}
		let all = if total == 0 { 0 } else { pot };
		prop_assert_eq!(sum(&parts), wide(all));
		prop_assert_eq!((split.paid(), split.left()), (all, pot - all));
		prop_assert_eq!(split.next(beyond), 0);
	}

	/// Every prefix has been paid the floor of its exact share, also by a job that was stored.
	#[test]
	fn a_prefix_is_paid_its_floor(pot in amount(), weights in weights(), at in 0..12usize) {
		let total = total(&weights);
		prop_assume!(total > 0);
		let (first, then) = weights.split_at(at.min(weights.len()));
		let mut split = Cumulative::new(pot, total);
		let paid = sum(&one_by_one(&mut split, first));
		let floor = exact_floor(pot, first.iter().sum(), total);
		prop_assert_eq!(paid, wide(floor));
		prop_assert_eq!((split.paid(), split.left()), (floor, pot - floor));
		let mut stored = Cumulative::decode(&mut &split.encode()[..]).unwrap();
		prop_assert_eq!(one_by_one(&mut stored, then), one_by_one(&mut split, then));
	}

	#[test]
	fn dividing_a_weight_changes_nothing(
		pot in amount(),
		before in weights(),
		[one, other] in any::<[u64; 2]>(),
		after in weights(),
	) {
		let whole = u128::from(one) + u128::from(other);
		let total = total(&before) / 2 + whole + total(&after) / 2;
		let mut split = Cumulative::new(pot, total);
		for weight in before {
			split.next(weight / 2);
		}
		let mut divided = split;
		prop_assert_eq!(split.next(whole), divided.next(one.into()) + divided.next(other.into()));
		prop_assert_eq!(split, divided);
	}

	/// More weight than was announced pays no more than the pot.
	#[test]
	fn too_much_weight_is_not_overpaid(pot in amount(), total in 1..1_000u128, weights in weights()) {
		let mut split = Cumulative::new(pot, total);
		let parts = one_by_one(&mut split, &weights);
		prop_assert!(sum(&parts) <= wide(pot));
		prop_assert_eq!(sum(&parts) + wide(split.left()), wide(pot));
	}
}

#[test]
fn weights_beyond_the_bound_count_as_none() {
	assert_eq!(split(9, &[u128::MAX, 1]), [0, 0]);
	assert_eq!(split(9, &[u128::MAX, 0]), [9, 0]);
	assert_eq!(split(u64::MAX, &[u128::MAX - 1, 1]), [u64::MAX, 0]);
}

#[test]
fn equals_leave_the_remainder_to_the_first() {
	assert_eq!(split(11, &[1, 2, 2, 2]), [1, 4, 3, 3]);
	assert_eq!(split(7, &[]), [0; 0]);
	assert_eq!(split(2, &[1, 1, 1]), [2, 0, 0]);
}

//! The emission report: what it says of the next block is what the next block does.

use super::{society::*, support::*};
use crate::{mock::*, views::EmissionReport, SubnetOwner};
use dtao_core::{fixed::PRICE_ONE, Alpha, NetUid};
use frame_support::assert_ok;

fn report(netuid: NetUid) -> EmissionReport {
	Dtao::emission_report(netuid).expect("the subnet is there")
}

#[test]
fn share_is_that_of_the_moving_prices_when_it_is_told() {
	run(|| {
		// 0.5 and 0.05 of 0.55; the third has not started.
		let shares = [LIVELY, CAPPED, ASLEEP].map(|netuid| report(netuid).share);
		assert_eq!(shares, [PRICE_ONE * 10 / 11, PRICE_ONE / 11, 0]);
		change(CAPPED, |subnet| subnet.open = false);
		let closed = report(CAPPED);
		assert_eq!((closed.share, closed.tao_in), (PRICE_ONE / 11, 0));
		assert!(closed.alpha_out > 0);
	});
}

#[test]
fn report_comes_true_when_the_next_block_runs() {
	run(|| {
		for block in 2..30 {
			let reports = Dtao::emission_reports();
			assert!(reports.iter().map(|told| told.netuid).eq(1..=3));
			let (before, issued) = (states(), issuance());
			run_blocks(1);
			for ((told, before), after) in reports.iter().zip(before).zip(states()) {
				assert_eq!(told.block, block);
				let pending = |more| move |amount: Alpha| plus(amount, more);
				let (was, is) = (before.pending, after.pending);
				assert_eq!(is.owner, pending(told.owner_alpha)(was.owner));
				assert_eq!(is.miners, pending(told.miner_alpha)(was.miners));
				assert_eq!(is.validators, pending(told.validator_alpha)(was.validators));
				let tao = |subnet: &dtao_core::Subnet| {
					u64::from(subnet.pool.tao) + u64::from(subnet.pending.root_tao)
				};
				assert_eq!(tao(&after), tao(&before) + told.tao_in);
				assert_eq!(u64::from(is.root_tao), u64::from(was.root_tao) + told.root_tao);
				let pool = plus(before.pool.alpha, told.alpha_in + told.root_alpha);
				assert_eq!(after.pool.alpha, pool);
				assert_eq!(told.pending_owner, u64::from(was.owner));
				assert_eq!(told.pending_miners, u64::from(was.miners));
				assert_eq!(told.pending_validators, u64::from(was.validators));
				assert_eq!(told.pending_root_tao, u64::from(was.root_tao));
				assert_eq!(told.moving_price, before.moving_price.into_inner());
				assert_eq!(told.spot_price, before.pool.price().into_inner());
			}
			let minted: u64 = reports.iter().map(|told| told.tao_in).sum();
			assert_eq!(issuance(), issued + minted);
		}
	});
}

#[test]
fn parts_sum_to_the_alpha_when_they_are_told() {
	run(|| {
		for netuid in [LIVELY, CAPPED] {
			let told = report(netuid);
			let parts = [told.owner_alpha, told.miner_alpha, told.validator_alpha, told.root_alpha];
			assert_eq!(parts.iter().sum::<u64>(), told.alpha_out);
			assert!(parts.iter().all(|part| *part > 0));
			assert!(told.root_tao > 0 && told.root_proportion > 0);
		}
	});
}

#[test]
fn cap_is_told_when_it_binds() {
	run(|| {
		// A sixth of a TAO at half a TAO for an alpha.
		let low = dtao_core::Price::from_rational(1, 100);
		change(LIVELY, |subnet| subnet.moving_price = low);
		let (lively, capped) = (report(LIVELY), report(CAPPED));
		assert!(capped.capped && !lively.capped);
		assert_eq!((lively.alpha_in, capped.alpha_in), (333_333_332, TAO));
		let asleep = report(ASLEEP);
		assert_eq!((asleep.alpha_out, asleep.tao_in, asleep.capped), (0, 0, false));
	});
}

#[test]
fn none_is_told_when_there_is_no_such_subnet() {
	run(|| {
		assert_eq!(Dtao::emission_report(UNKNOWN), None);
		assert_eq!(Dtao::emission_report(NetUid::ROOT), None);
	});
}

#[test]
fn next_epoch_is_told_when_there_is_one() {
	run(|| {
		assert_eq!(report(LIVELY).next_epoch, Dtao::next_epoch_block(LIVELY));
		change(LIVELY, |subnet| subnet.next_epoch = None);
		assert_eq!(report(LIVELY).next_epoch, None);
	});
}

#[test]
fn burned_is_what_the_last_epoch_burned_whoever_owns_the_neurons_since() {
	with(society(&[village(LIVELY)], &[own(FIRST, TAO)]), || {
		license(LIVELY);
		assert_eq!(report(LIVELY).burned, 0);
		// Two thirds to the owner's hotkey, one to a miner.
		vote(LIVELY, 1, &[(0, 2), (3, 1)]);
		earn(LIVELY, 0, 900, 100, 0);
		assert_ok!(pay(LIVELY));
		assert_eq!(report(LIVELY).burned, Paid::told().burned);
		assert_eq!(report(LIVELY).burned, 600);
		// Who owns the subnet, or has the uid, afterwards doesn't change what was burned.
		SubnetOwner::<Test>::insert(LIVELY, coldkey(MINER));
		assert_ok!(Dtao::replace_neuron(LIVELY, 0, &ALICE_HOTKEY));
		assert_eq!(report(LIVELY).burned, 600);
	});
}

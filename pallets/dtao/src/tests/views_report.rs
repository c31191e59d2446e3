//! The emission report: what it says of the next block is what the next block does.

use super::{society::*, support::*};
use crate::{mock::*, views::EmissionReport, Params, RulesInForce, SubnetOwner};
use dtao_core::{fixed::PRICE_ONE, Alpha, Amount, Flow, NetUid, Preset, Ratio, Rules, Subnet, Tao};
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

/// Votes, flows and a burn, so that every rule has something to share by. The averages of the flows are
/// where those of the last block leave them.
pub fn enliven() {
	let ratio = |parts: u128| Ratio::from_rational(parts, 10);
	let bring = |flow: &mut Flow, tao: u64| {
		flow.add(Tao::new(tao * TAO));
		flow.average = i128::from(flow.recent) << 32;
	};
	change(LIVELY, |subnet| {
		(subnet.vote, subnet.miner_burn) = (ratio(2), ratio(5));
		bring(&mut subnet.flows.users, 3);
		bring(&mut subnet.flows.chain, 1);
	});
	change(CAPPED, |subnet| {
		subnet.vote = ratio(7);
		bring(&mut subnet.flows.users, 1);
		// The moving prices sum to more than one, so that root can claim.
		subnet.moving_price = ratio(6);
	});
}

/// Puts rules in force with the next block.
fn rule(rules: Rules) {
	let since = u64::from(System::block_number()) + 1;
	RulesInForce::<Test>::mutate(|book| (book.rules, book.since) = (rules, since));
}

/// Holds what was told of a block against what it did to a subnet.
fn assert_came_true(told: &EmissionReport, before: &Subnet, after: &Subnet) {
	let (was, is) = (before.pending, after.pending);
	assert_eq!(is.owner, plus(was.owner, told.owner_alpha));
	assert_eq!(is.miners, plus(was.miners, told.miner_alpha));
	assert_eq!(is.validators, plus(was.validators, told.validator_alpha));
	let claimable = plus(is.root_alpha, told.recycled);
	// Root's part is sold, waits or is destroyed.
	let sold = if told.root_tao > 0 { told.root_alpha } else { 0 };
	assert_eq!(plus(claimable, sold), plus(was.root_alpha, told.root_alpha));
	assert_eq!(is.root_tao.rao(), was.root_tao.rao() + told.root_tao);
	let tao = |subnet: &Subnet| subnet.pool.tao.rao() + subnet.pending.root_tao.rao();
	assert_eq!(tao(after), tao(before) + told.tao_in + told.excess);
	let pool = plus(before.pool.alpha, told.alpha_in + sold);
	assert_eq!(plus(after.pool.alpha, told.bought), pool);
}

/// Holds what is told of the present against the state.
fn assert_is_told(told: &EmissionReport, now: &Subnet) {
	let pending = [now.pending.owner, now.pending.miners, now.pending.validators];
	let told_pending = [told.pending_owner, told.pending_miners, told.pending_validators];
	assert_eq!(told_pending.map(Alpha::new), pending);
	assert_eq!(told.pending_root_tao, now.pending.root_tao.rao());
	assert_eq!(told.pending_root_alpha, now.pending.root_alpha.rao());
	assert_eq!(told.unclaimed, now.unclaimed.rao());
	assert_eq!(told.moving_price, now.moving_price.into_inner());
	assert_eq!(told.spot_price, now.pool.price().into_inner());
	assert_eq!((told.vote, told.miner_burn), (now.vote.into_inner(), now.miner_burn.into_inner()));
	assert_eq!(told.user_flow, now.flows.users.average);
	assert_eq!(told.chain_flow, now.flows.chain.average);
}

#[test]
fn report_comes_true_under_every_preset_when_the_next_block_runs() {
	for preset in Preset::ALL {
		run(|| {
			enliven();
			rule(preset.rules());
			for block in 2..12 {
				let reports = Dtao::emission_reports();
				assert!(reports.iter().map(|told| told.netuid).eq(1..=3));
				let (before, issued) = (states(), issuance());
				run_blocks(1);
				for ((told, before), after) in reports.iter().zip(before).zip(states()) {
					assert_eq!(told.block, block);
					assert_is_told(told, &before);
					assert_came_true(told, &before, &after);
				}
				let minted: u64 = reports.iter().map(|told| told.tao_in + told.excess).sum();
				assert_eq!(issuance(), issued + minted);
				assert!(minted > 0);
			}
		});
	}
}

#[test]
fn vote_is_told_as_the_next_block_counts_it() {
	run(|| {
		let alice = || RuntimeOrigin::signed(ALICE);
		let (dests, weights) = (vec![1, 2], vec![1, 3]);
		assert_ok!(Dtao::root_register(alice(), ALICE_HOTKEY));
		assert_ok!(Dtao::set_root_weights(alice(), NetUid::ROOT, ALICE_HOTKEY, dests, weights, 0));
		rule(Preset::Legacy.rules());
		Params::<Test>::mutate(|params| params.vote.tempo = 3);
		for counted in [false, true, true] {
			let told = [LIVELY, CAPPED].map(|netuid| report(netuid).vote);
			run_blocks(1);
			assert_eq!(told, [LIVELY, CAPPED].map(|netuid| state(netuid).vote.into_inner()));
			assert_eq!(told, if counted { [PRICE_ONE / 4, PRICE_ONE * 3 / 4] } else { [0; 2] });
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

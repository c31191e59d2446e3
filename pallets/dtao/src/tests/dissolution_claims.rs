//! What becomes of claims when their subnet is dissolved.

use super::{claims::*, life::*, society::*, support::*};
use crate::{mock::*, ClaimAccounts, ClaimPools, DissolutionStage, Event, SweepPhase, WeightInfo};
use dtao_core::{Alpha, Amount, NetUid, Tao};
use frame_support::{assert_ok, traits::fungible::Mutate};
use sp_runtime::DispatchResult;

/// Stops the chain's own claims, so that all is left to the dissolution, and its emission.
fn by_hand(positions: &[crate::Position<AccountId>], test: impl FnOnce()) {
	parish(positions, || {
		change_settings(|settings| settings.num_root_claims = 0);
		let idle = |netuid| change(netuid, |subnet| subnet.emission_enabled = false);
		[LIVELY, CAPPED].into_iter().for_each(idle);
		test();
	});
}

/// What comes next of [`LIVELY`]'s claims.
fn phase() -> Option<SweepPhase> {
	match jobs().into_iter().find(|job| job.netuid == LIVELY)?.stage {
		DissolutionStage::Claims(_, sweep) => Some(sweep.phase),
		_ => None,
	}
}

fn recycled(events: &[Event<Test>]) -> u64 {
	let of = |event: &Event<Test>| match event {
		Event::NetworkDissolved { recycled, .. } => Some(recycled.rao()),
		_ => None,
	};
	events.iter().find_map(of).expect("it was dissolved")
}

#[test]
fn claims_have_their_part_when_a_subnet_is_dissolved() {
	by_hand(&[rooted(FIRST, ALICE, TAO), rooted(FIRST, BOB, 3 * TAO)], || {
		harvest(LIVELY, 4 * TAO);
		let pot = state(LIVELY).pool.tao.rao();
		let before = [ALICE, BOB].map(free);
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		let claimed = |coldkey, alpha| Event::RootClaimPaid {
			netuid: LIVELY,
			hotkey: FIRST,
			coldkey,
			alpha: Alpha::new(alpha),
			tao: Tao::ZERO,
		};
		for claim in [claimed(ALICE, TAO), claimed(BOB, 3 * TAO)] {
			assert!(events.contains(&claim), "{events:?}");
		}
		assert_eq!(free(ALICE) - before[0], pot / 4);
		assert_eq!(free(BOB) - before[1], pot / 4 * 3);
		assert_eq!(recycled(&events), 0);
	});
}

#[test]
fn what_is_pending_for_root_has_its_part_when_a_subnet_is_dissolved() {
	by_hand(&[rooted(FIRST, ALICE, TAO), own(SECOND, TAO)], || {
		earn_for_root(LIVELY, TAO);
		let (pot, before) = (state(LIVELY).pool.tao.rao(), free(ALICE));
		assert_ok!(dissolve(LIVELY));
		run_until_dissolved();
		assert_eq!(free(ALICE) - before, pot / 2);
	});
}

#[test]
fn part_of_the_chains_own_alpha_is_destroyed_when_a_subnet_is_dissolved() {
	// Golden vector 166, as it is paid since the protocol's alpha has a part: 50 of 100.
	by_hand(&[own(FIRST, 50 * TAO)], || {
		change(LIVELY, |subnet| {
			subnet.bought = Alpha::new(50 * TAO);
			subnet.alpha_out = plus(subnet.alpha_out, 50 * TAO);
		});
		let (pot, issued) = (state(LIVELY).pool.tao.rao(), issuance());
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		assert_eq!(total(&payments(&events)), pot / 2);
		assert_eq!(recycled(&events), pot / 2);
		assert_eq!(issuance(), issued - pot / 2);
	});
}

#[test]
fn all_is_destroyed_when_only_the_chain_has_alpha() {
	// Golden vector 167.
	by_hand(&[], || {
		change(LIVELY, |subnet| {
			subnet.bought = Alpha::new(TAO);
			subnet.alpha_out = plus(subnet.alpha_out, TAO);
		});
		let pot = state(LIVELY).pool.tao.rao();
		assert_ok!(dissolve(LIVELY));
		assert_eq!(recycled(&run_until_dissolved()), pot);
	});
}

#[test]
fn part_of_what_nobody_can_claim_is_destroyed() {
	// Three with a third of 10 rao each: one rao is nobody's.
	by_hand(&[ALICE, BOB, NOMINATOR].map(|who| rooted(FIRST, who, TAO)), || {
		harvest(LIVELY, 10);
		let pot = state(LIVELY).pool.tao.rao();
		assert_ok!(dissolve(LIVELY));
		let events = run_until_dissolved();
		assert_eq!(total(&payments(&events)), pot / 10 * 9);
		assert_eq!(recycled(&events), pot / 10);
	});
}

#[test]
fn no_block_is_lost_when_there_are_no_claims_at_all() {
	by_hand(&[rooted(FIRST, ALICE, TAO)], || {
		assert_ok!(dissolve(LIVELY));
		run_blocks(1);
		assert!(matches!(jobs()[0].stage, DissolutionStage::Payout(_)));
	});
}

#[test]
fn other_claims_stay_when_a_subnet_is_dissolved() {
	by_hand(&[rooted(FIRST, ALICE, TAO), rooted(SECOND, BOB, TAO)], || {
		harvest(CAPPED, 2 * TAO);
		assert_ok!(dissolve(LIVELY));
		run_until_dissolved();
		assert_eq!(due(ALICE, CAPPED), TAO);
		assert_eq!(ClaimPools::<Test>::iter().count(), 2);
		assert_ok!(dissolve(CAPPED));
		run_until_dissolved();
		assert_eq!(ClaimPools::<Test>::iter().count(), 0);
		assert!(ClaimAccounts::<Test>::iter_values().all(|account| account.is_empty()));
	});
}

#[test]
fn claims_are_paid_some_a_block_when_there_are_many() {
	let many: Vec<_> = (0..120).map(|i| rooted(FIRST, 1_000 + i, TAO)).collect();
	by_hand(&many, || {
		harvest(LIVELY, 120 * TAO);
		assert_ok!(dissolve(LIVELY));
		run_blocks(1);
		for (phase_before, paid) in
			[(SweepPhase::Pay, 50), (SweepPhase::Pay, 50), (SweepPhase::Pay, 20)]
		{
			assert_eq!(phase(), Some(phase_before));
			run_blocks(1);
			let told = events().into_iter().filter(|e| matches!(e, Event::RootClaimPaid { .. }));
			assert_eq!(told.count(), paid);
		}
		assert_eq!(phase(), Some(SweepPhase::ForgetPools));
		run_blocks(1);
		for _ in 0..3 {
			assert_eq!(phase(), Some(SweepPhase::ForgetAccounts));
			run_blocks(1);
		}
		assert!(matches!(jobs()[0].stage, DissolutionStage::Payout(_)));
		assert_eq!(payments(&run_until_dissolved()).len(), 120);
	});
}

#[test]
fn weight_counts_what_is_looked_at_when_claims_are_paid() {
	let many: Vec<_> = (0..60).map(|i| rooted(FIRST, 1_000 + i, TAO)).collect();
	by_hand(&many, || {
		harvest(LIVELY, TAO);
		assert_ok!(dissolve(LIVELY));
		Dtao::run_dissolutions();
		for seen in [50, 10, 1, 50, 10] {
			assert_eq!(Dtao::run_dissolutions(), TestWeights::dissolve_claims(seen));
		}
		run_until_dissolved();
	});
}

/// Lets root stake come and go in every block of a dissolution; answers with what each of three, who
/// could claim alike at its beginning, was paid for it.
fn traded_through(trade: impl Fn(AccountId, u32) -> DispatchResult) -> [u64; 3] {
	let (three, mut paid) = ([ALICE, BOB, NOMINATOR], [0; 3]);
	let others = (0..80).map(|i| rooted(FIRST, 1_000 + i, TAO));
	let positions: Vec<_> =
		three.into_iter().map(|who| rooted(FIRST, who, 40 * TAO)).chain(others).collect();
	by_hand(&positions, || {
		assert_ok!(Balances::mint_into(&NOMINATOR, ENDOWMENT));
		harvest(CAPPED, 200 * TAO);
		harvest(LIVELY, 200 * TAO);
		assert_ok!(dissolve(LIVELY));
		let mut all = Vec::new();
		for block in 0.. {
			three.iter().for_each(|who| trade(*who, block).expect("they can trade"));
			assert_invariants();
			run_blocks(1);
			all.extend(payments(&events()));
			if jobs().is_empty() {
				break;
			}
		}
		let of =
			|who| all.iter().filter(|(_, coldkey, _)| *coldkey == who).map(|paid| paid.2).sum();
		paid = three.map(of);
		// Less what came with a new position: nothing was earned since.
		let left: u64 = three.iter().map(|who| due(*who, CAPPED)).sum();
		assert_eq!(left, 120 * TAO);
		let forgotten = |all: crate::claims::Accounts| !all.contains_key(&LIVELY);
		assert!(ClaimAccounts::<Test>::iter_values().all(forgotten));
	});
	paid
}

#[test]
fn nothing_is_paid_twice_or_lost_when_root_stake_trades_meanwhile() {
	let quiet = traded_through(|_, _| Ok(()));
	assert_eq!(quiet, [5_000 * TAO / 5; 3]);
	let more = |who, _| add(who, FIRST, NetUid::ROOT, TAO);
	assert_eq!(traded_through(more), quiet);
	let less = |who, _| remove(who, FIRST, NetUid::ROOT, TAO);
	assert_eq!(traded_through(less), quiet);
	let away = |who, block| match block % 2 {
		0 => remove(who, FIRST, NetUid::ROOT, stake(NetUid::ROOT, FIRST, who)),
		_ => add(who, FIRST, NetUid::ROOT, 7 * TAO),
	};
	assert_eq!(traded_through(away), quiet);
	let about = |who, block| {
		let (from, to) = if block % 2 == 0 { (FIRST, SECOND) } else { (SECOND, FIRST) };
		let all = stake(NetUid::ROOT, from, who);
		move_stake(who, (from, NetUid::ROOT), (to, NetUid::ROOT), all)
	};
	assert_eq!(traded_through(about), quiet);
}

#[test]
fn nothing_is_inherited_when_a_netuid_is_used_again() {
	by_hand(&[rooted(FIRST, ALICE, TAO)], || {
		harvest(LIVELY, TAO);
		assert_ok!(dissolve(LIVELY));
		run_until_dissolved();
		assert_eq!(due(ALICE, LIVELY), 0);
		assert!(account(ALICE).is_some_and(|account| account.is_empty()));
		change_settings(|settings| settings.network_rate_limit = 0);
		set_balance(BOB, 10 * ENDOWMENT);
		assert_ok!(register(BOB, ALICE_HOTKEY + 7));
		assert!(state(LIVELY).unclaimed.is_zero());
		set_balance(coldkey(FIRST), ENDOWMENT);
		let origin = RuntimeOrigin::signed(coldkey(FIRST));
		assert_ok!(Dtao::burned_register(origin, LIVELY, FIRST));
		earn_for_root(LIVELY, 5);
		assert_ok!(pay(LIVELY));
		assert_invariants();
		assert_eq!(due(ALICE, LIVELY), 5);
	});
}

//! What can be claimed on root, as clients read it.

use super::{claims::*, society::*, support::*};
use crate::{mock::*, views::ClaimInfo, Event};
use dtao_core::Amount;
use frame_support::assert_ok;

/// What the nominator is told, on a chain where it and another have earned on two subnets.
fn harvested(test: impl FnOnce(Vec<ClaimInfo<AccountId>>)) {
	parish(&[rooted(FIRST, NOMINATOR, 2 * TAO), rooted(FIRST, BOB, 6 * TAO)], || {
		harvest(CAPPED, 3 * TAO);
		harvest(LIVELY, 8 * TAO);
		test(Dtao::claims_of(&NOMINATOR));
	});
}

#[test]
fn claims_bring_what_was_told_when_they_are_paid() {
	harvested(|told| {
		let expected = [(LIVELY, 2 * TAO), (CAPPED, 3 * TAO / 4)];
		assert_eq!(told.len(), expected.len());
		for (info, (netuid, alpha)) in told.iter().zip(expected) {
			assert_eq!((info.hotkey, info.netuid, info.alpha), (FIRST, netuid.into(), alpha));
			System::reset_events();
			assert_ok!(claim(NOMINATOR, &[netuid]));
			let paid = events().into_iter().find_map(|event| match event {
				Event::RootClaimPaid { alpha, tao, .. } => Some((alpha.rao(), tao.rao())),
				_ => None,
			});
			assert_eq!(paid, Some((info.alpha, info.tao)));
			assert!(info.tao > 0);
		}
		assert_eq!(Dtao::claims_of(&NOMINATOR), []);
		assert_eq!(Dtao::claims_of(&BOB).len(), 2);
	});
}

#[test]
fn claim_is_worth_nothing_when_its_subnet_does_not_trade() {
	harvested(|told| {
		let start = state(LIVELY).started_at;
		change(LIVELY, |subnet| subnet.started_at = None);
		let expected = ClaimInfo { tao: 0, ..told[0].clone() };
		assert_eq!(Dtao::claims_of(&NOMINATOR), [expected, told[1].clone()]);
		change(LIVELY, |subnet| subnet.started_at = start);
	});
}

#[test]
fn claim_is_not_told_when_its_subnet_is_being_dissolved() {
	harvested(|told| {
		assert_ok!(Dtao::do_dissolve_network(LIVELY));
		assert_eq!(Dtao::claims_of(&NOMINATOR), [told[1].clone()]);
	});
}

#[test]
fn nothing_is_told_when_nothing_was_earned() {
	harvested(|_| assert_eq!(Dtao::claims_of(&ALICE), []));
}

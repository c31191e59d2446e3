//! `set_root_claim_type` and `sudo_set_root_claim_threshold`: who sets what, within which range.

use super::{claims::*, support::*};
use crate::{mock::*, Event, RootClaimType, RootClaimTypeEnum, MAX_STAKED_SUBNETS};
use codec::{Encode, MaxEncodedLen};
use dtao_core::NetUid;
use frame_support::assert_ok;
use sp_runtime::{DispatchError, DispatchResult};

fn some(subnets: u16) -> RootClaimTypeEnum {
	RootClaimTypeEnum::KeepSubnets { subnets: (0..subnets).map(NetUid::new).collect() }
}

fn set_threshold(origin: RuntimeOrigin, rao: u64) -> DispatchResult {
	Dtao::sudo_set_root_claim_threshold(origin, LIVELY, rao)
}

#[test]
fn choice_is_kept_until_it_is_the_usual_one_again() {
	run(|| {
		assert_eq!(RootClaimType::<Test>::get(ALICE), RootClaimTypeEnum::Swap);
		for choice in [RootClaimTypeEnum::Keep, some(1), some(MAX_STAKED_SUBNETS as u16)] {
			System::reset_events();
			assert_ok!(choose(ALICE, choice.clone()));
			assert_eq!(RootClaimType::<Test>::get(ALICE), choice);
			assert!(choice.encoded_size() <= RootClaimTypeEnum::max_encoded_len());
			let told = Event::RootClaimTypeSet { coldkey: ALICE, root_claim_type: choice };
			assert_eq!(events(), [told]);
		}
		assert_ok!(choose(ALICE, RootClaimTypeEnum::Swap));
		assert!(!RootClaimType::<Test>::contains_key(ALICE));
	});
}

#[test]
fn choice_is_refused_when_it_names_no_subnet_or_too_many() {
	run(|| {
		for subnets in [0, MAX_STAKED_SUBNETS as u16 + 1] {
			assert_refused(Error::InvalidSubnetNumber, || choose(ALICE, some(subnets)));
		}
		let choice = || RootClaimTypeEnum::Keep;
		assert_only_signed(|origin| Dtao::set_root_claim_type(origin, choice()));
	});
}

#[test]
fn threshold_is_set_when_root_or_the_owner_asks() {
	run(|| {
		for (origin, threshold) in
			[(RuntimeOrigin::root(), 10_000_000), (RuntimeOrigin::signed(OWNER), 0)]
		{
			System::reset_events();
			assert_ok!(set_threshold(origin, threshold));
			assert_eq!(Dtao::hyperparams(LIVELY).root_claim_threshold, threshold);
			assert_eq!(events(), [Event::RootClaimThresholdSet { netuid: LIVELY, threshold }]);
		}
	});
}

#[test]
fn threshold_is_refused_when_it_is_out_of_range_or_anybody_asks() {
	run(|| {
		let root = RuntimeOrigin::root;
		assert_refused(Error::ValueNotInBounds, || set_threshold(root(), 10_000_001));
		assert_refused(Error::NotSubnetOwner, || set_threshold(RuntimeOrigin::signed(ALICE), 1));
		assert_refused(DispatchError::BadOrigin, || set_threshold(RuntimeOrigin::none(), 1));
		assert_refused(Error::SubnetNotExists, || {
			Dtao::sudo_set_root_claim_threshold(root(), UNKNOWN, 1)
		});
		assert_ok!(set_threshold(RuntimeOrigin::signed(OWNER), 1));
		let again = || set_threshold(RuntimeOrigin::signed(OWNER), 2);
		assert_refused(Error::TxRateLimitExceeded, again);
	});
}

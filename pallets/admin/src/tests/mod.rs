//! Every setter: who may use it, in which range, and what it changes.

mod economy;
mod hyperparams;
mod owners;
mod settings;
mod subnets;

use crate::{mock::*, Event};
use dtao_core::{NetUid, Params, Subnet};
use frame_support::assert_noop;
use pallet_dtao::{Hyperparams, Settings};
use sp_runtime::{DispatchError, DispatchResult};

type DtaoError = pallet_dtao::Error<Test>;

fn params() -> Params {
	pallet_dtao::Params::<Test>::get()
}

fn settings() -> Settings {
	pallet_dtao::GlobalSettings::<Test>::get()
}

fn subnet() -> Subnet {
	state(LIVELY)
}

fn state(netuid: NetUid) -> Subnet {
	pallet_dtao::Subnets::<Test>::get(netuid).expect("the subnet is there")
}

fn hyperparams() -> Hyperparams {
	Dtao::hyperparams(LIVELY)
}

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// The owner of all subnets.
fn alice() -> RuntimeOrigin {
	RuntimeOrigin::signed(ALICE)
}

/// Nobody's owner.
fn bob() -> RuntimeOrigin {
	RuntimeOrigin::signed(BOB)
}

/// Sees this event and no other.
#[track_caller]
fn assert_event(event: Event<Test>) {
	let events = System::events().into_iter().map(|record| record.event);
	assert_eq!(Vec::from_iter(events), [RuntimeEvent::AdminUtils(event)]);
}

/// Sees this event of the subnets and no other event.
#[track_caller]
fn assert_dtao_event(event: pallet_dtao::Event<Test>) {
	let events = System::events().into_iter().map(|record| record.event);
	assert_eq!(Vec::from_iter(events), [RuntimeEvent::SubtensorModule(event)]);
}

#[track_caller]
fn assert_refused(error: impl Into<DispatchError>, call: impl FnOnce() -> DispatchResult) {
	let (before, error) = (storage_root(), error.into());
	assert_noop!(call(), error);
	assert_eq!(storage_root(), before, "a call that failed changed the storage");
}

#[track_caller]
fn assert_only_root(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	run(|| {
		assert_refused(DispatchError::BadOrigin, || call(alice()));
		assert_refused(DispatchError::BadOrigin, || call(RuntimeOrigin::none()));
	});
}

/// Sees a call refuse everybody but the owner and root.
#[track_caller]
fn assert_only_owner_or_root(call: impl Fn(RuntimeOrigin, NetUid) -> DispatchResult) {
	run(|| {
		assert_refused(DtaoError::NotSubnetOwner, || call(bob(), LIVELY));
		assert_refused(DispatchError::BadOrigin, || call(RuntimeOrigin::none(), LIVELY));
		for netuid in [UNKNOWN, NetUid::ROOT] {
			assert_refused(DtaoError::SubnetNotExists, || call(alice(), netuid));
			assert_refused(DtaoError::SubnetNotExists, || call(root(), netuid));
		}
	});
}

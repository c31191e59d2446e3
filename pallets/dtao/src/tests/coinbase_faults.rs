//! Blocks that go wrong: for one subnet, or altogether. The faults are written by hand, so the
//! invariants don't hold here.

use super::support::*;
use crate::{mock::*, Event, GenesisConfig};
use dtao_core::{Alpha, Price, StepError, Subnet, Tao};
use frame_support::traits::Hooks;

/// Runs the hook of the next block.
fn block() {
	let next = System::block_number() + 1;
	System::set_block_number(next);
	System::reset_events();
	Dtao::on_initialize(next);
}

/// Breaks [`LIVELY`] and sees a block leave it alone, mint only the others' TAO and say so.
fn assert_left_alone(fault: impl FnOnce(&mut Subnet)) {
	externalities(genesis()).execute_with(|| {
		let (healthy, _) = next_block();
		change(LIVELY, fault);
		let (broken, asleep) = (state(LIVELY), state(ASLEEP));
		let (issued, held) = (issuance(), treasury());

		block();
		assert_eq!(events(), [Event::SubnetFailed { netuid: LIVELY, error: StepError::Overflow }]);
		assert_eq!(states(), [broken, healthy[1], asleep]);
		// 0.05 of 0.55: the share of the other one, as if nothing had failed.
		assert_eq!(issuance() - issued, 90_909_090);
		assert_eq!(treasury() - held, 90_909_090);
	});
}

#[test]
fn subnet_is_left_alone_when_its_tao_reserve_would_overflow() {
	assert_left_alone(|subnet| subnet.pool.tao = Tao::new(u64::MAX - 909_090_908));
}

#[test]
fn subnet_is_left_alone_when_its_issuance_is_beyond_64_bits() {
	assert_left_alone(|subnet| subnet.alpha_out = Alpha::new(u64::MAX));
}

#[test]
fn subnet_is_left_alone_when_a_pending_amount_would_overflow() {
	assert_left_alone(|subnet| subnet.pending.owner = Alpha::new(u64::MAX));
	assert_left_alone(|subnet| subnet.pending.miners = Alpha::new(u64::MAX));
	assert_left_alone(|subnet| subnet.pending.validators = Alpha::new(u64::MAX));
	assert_left_alone(|subnet| subnet.pending.root_tao = Tao::new(u64::MAX));
}

#[test]
fn nothing_is_minted_when_every_subnet_fails() {
	externalities(genesis()).execute_with(|| {
		for netuid in [LIVELY, CAPPED] {
			change(netuid, |subnet| subnet.pending.owner = Alpha::new(u64::MAX));
		}
		let (before, issued) = (states(), issuance());
		block();
		let failed = |netuid| Event::SubnetFailed { netuid, error: StepError::Overflow };
		assert_eq!(events(), [failed(LIVELY), failed(CAPPED)]);
		assert_eq!((states(), issuance()), (before, issued));
	});
}

#[test]
fn subnet_goes_on_when_its_fault_is_mended() {
	externalities(genesis()).execute_with(|| {
		change(LIVELY, |subnet| subnet.pending.owner = Alpha::new(u64::MAX));
		block();
		change(LIVELY, |subnet| subnet.pending.owner = Alpha::ZERO);
		run_blocks(3);
	});
}

/// An economy that mints 20 rao a block: too little to bring an account to life.
fn trickle() -> GenesisConfig<Test> {
	let mut genesis = genesis();
	genesis.subnets[1].moving_price = Price::from_rational(1u128, 100_000_000u128);
	genesis
}

#[test]
fn block_changes_nothing_when_its_credit_cannot_be_resolved() {
	externalities(trickle()).execute_with(|| {
		change(LIVELY, |subnet| subnet.open = false);
		let emptied = Balances::force_set_balance(RuntimeOrigin::root(), Dtao::account_id(), 0);
		assert!(emptied.is_ok());
		// No subnet has its turn here.
		System::set_block_number(4);
		System::reset_events();
		let (before, issued) = (storage_root(), issuance());

		Dtao::on_initialize(4);
		let failed = Event::CoinbaseFailed { minted: Tao::new(19) };
		assert_eq!(events(), [failed]);
		assert_eq!((issuance(), treasury()), (issued, 0));
		System::reset_events();
		assert_eq!(storage_root(), before);
	});
}

#[test]
fn trickle_is_minted_when_the_pallets_account_lives() {
	with(trickle(), || {
		change(LIVELY, |subnet| subnet.open = false);
		let issued = issuance();
		run_blocks(1);
		assert_eq!(issuance() - issued, 19);
		assert!(events().is_empty());
	});
}

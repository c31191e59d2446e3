//! A market in use: random trades, quotes beside their executions, and invariants after every block.

mod common;

use common::{dev_account, Chain, OpenBlock, Receipt, UNIT};
use dtao_runtime::{Runtime, RuntimeCall, RuntimeEvent, SubtensorModule};
use pallet_dtao::{views::SimSwapResult, Call, Event};

const BLOCKS: u32 = 1_000;
const NETUIDS: u64 = 6;
const NAMES: [&str; 9] =
	["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "One", "Two", "Three"];

/// SplitMix64: the same trades on every machine.
struct Dice(u64);

impl Dice {
	fn roll(&mut self, sides: u64) -> u64 {
		self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
		let mut word = self.0;
		word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
		word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
		(word ^ (word >> 31)) % sides
	}

	fn pick<T: Copy>(&mut self, from: &[T]) -> T {
		from[self.roll(from.len() as u64) as usize]
	}

	/// An amount of any magnitude, so that dust and whales meet every limit.
	fn amount(&mut self) -> u64 {
		let magnitude = 10u64.pow(4 + self.roll(11) as u32);
		1 + self.roll(10 * magnitude)
	}

	/// One of the calls, with arguments that often make sense.
	fn call(&mut self, coldkey: &str) -> Call<Runtime> {
		// Few hotkeys, so that coldkeys often meet their own positions.
		let hotkey = dev_account(self.pick(&NAMES[..3]));
		// Beyond the market's netuids there is none, which must be an error and no more.
		let netuid = (self.roll(NETUIDS) as u16).into();
		let held = SubtensorModule::stake_of(netuid, &hotkey, &dev_account(coldkey));
		let price = SubtensorModule::alpha_price(netuid);
		let limit_price = price / 100 * (90 + self.roll(21));
		let allow_partial = self.roll(2) == 0;
		let amount_staked = self.amount().into();
		let amount_unstaked = match self.roll(3) {
			0 => held,
			1 => held / 2,
			_ => self.amount(),
		}
		.into();
		match self.roll(20) {
			0..=6 => Call::add_stake { hotkey, netuid, amount_staked },
			7..=12 => Call::remove_stake { hotkey, netuid, amount_unstaked },
			13..=15 => {
				Call::add_stake_limit { hotkey, netuid, amount_staked, limit_price, allow_partial }
			},
			16 | 17 => Call::remove_stake_limit {
				hotkey,
				netuid,
				amount_unstaked,
				limit_price,
				allow_partial,
			},
			18 => Call::unstake_all { hotkey },
			_ => Call::try_associate_hotkey { hotkey },
		}
	}
}

/// Invariants hold after every block (the harness checks) and most kinds of outcome occur.
#[test]
fn invariants_hold_through_a_thousand_blocks_of_random_trades() {
	let mut chain = Chain::new("market");
	let mut dice = Dice(2025);
	let mut outcomes = std::collections::BTreeMap::<String, u32>::new();
	for _ in 0..BLOCKS {
		chain.block(|block| {
			for _ in 0..dice.roll(8) {
				let coldkey = dice.pick(&NAMES);
				let call = dice.call(coldkey);
				let receipt = block.submit(coldkey, RuntimeCall::SubtensorModule(call));
				let outcome = receipt.outcome.err().unwrap_or("ok".into());
				*outcomes.entry(outcome).or_default() += 1;
			}
		});
	}
	println!("{outcomes:#?}");
	let expected = [
		"ok",
		"AmountTooLow",
		"NotEnoughBalanceToStake",
		"NotEnoughStakeToWithdraw",
		"NonAssociatedColdKey",
		"PriceLimitExceeded",
		"SlippageTooHigh",
		"SubnetNotExists",
	];
	for outcome in expected {
		assert!(outcomes.contains_key(outcome), "{outcome} never happened");
	}
	assert!(outcomes["ok"] > 500);
}

/// What a trade came to by its event: TAO, alpha and fee.
fn traded(receipt: &Receipt) -> Option<(u64, u64, u64)> {
	receipt.events.iter().find_map(|event| match event {
		RuntimeEvent::SubtensorModule(
			Event::StakeAdded(_, _, tao, alpha, _, fee)
			| Event::StakeRemoved(_, _, tao, alpha, _, fee),
		) => Some(((*tao).into(), (*alpha).into(), *fee)),
		_ => None,
	})
}

fn buy_as_quoted(block: &OpenBlock, netuid: u16, tao: u64) -> bool {
	let hotkey = dev_account("Alice");
	let quote = SubtensorModule::sim_buy(netuid.into(), tao.into());
	let call = Call::add_stake { hotkey, netuid: netuid.into(), amount_staked: tao.into() };
	let receipt = block.submit("Bob", RuntimeCall::SubtensorModule(call));
	let Some((tao, alpha, fee)) = traded(&receipt) else {
		assert_eq!(quote, SimSwapResult::default(), "{:?}", receipt.outcome);
		return false;
	};
	assert_eq!((quote.tao_amount, quote.alpha_amount, quote.tao_fee), (tao, alpha, fee));
	assert_eq!(quote.alpha_fee, 0);
	true
}

fn sell_as_quoted(block: &OpenBlock, netuid: u16, alpha: u64) -> bool {
	let hotkey = dev_account("Alice");
	let quote = SubtensorModule::sim_sell(netuid.into(), alpha.into());
	let call = Call::remove_stake { hotkey, netuid: netuid.into(), amount_unstaked: alpha.into() };
	let receipt = block.submit("Bob", RuntimeCall::SubtensorModule(call));
	let Some((tao, alpha, fee)) = traded(&receipt) else {
		assert_eq!(quote, SimSwapResult::default(), "{:?}", receipt.outcome);
		return false;
	};
	assert_eq!((quote.tao_amount, quote.alpha_amount, quote.alpha_fee), (tao, alpha, fee));
	assert_eq!(quote.tao_fee, 0);
	true
}

/// Bob can pay for all of these, so that a quote and a call can only fail for the same reason.
#[test]
fn quotes_equal_executions_to_the_rao_and_are_zero_where_a_call_fails() {
	let mut chain = Chain::new("market");
	let mut dice = Dice(7);
	let (mut done, mut refused) = (0, 0);
	for _ in 0..50 {
		chain.block(|block| {
			for netuid in 0..NETUIDS as u16 {
				let tao = dice.amount() / 100;
				let bought = buy_as_quoted(block, netuid, tao);
				let held = SubtensorModule::stake_of(
					netuid.into(),
					&dev_account("Alice"),
					&dev_account("Bob"),
				);
				// Never all of it: a position may be emptied for less than the minimum, which a quote can't know of.
				let alpha = dice.roll(held.max(2) - 1);
				let sold = (held > 1).then(|| sell_as_quoted(block, netuid, alpha));
				for success in [Some(bought), sold].into_iter().flatten() {
					*if success { &mut done } else { &mut refused } += 1;
				}
			}
		});
	}
	assert!(done > 100 && refused > 50, "{done} done, {refused} refused");
}

/// Who stakes and takes all of it out again pays for it, and leaves nothing behind.
#[test]
fn a_position_in_and_out_again_costs_its_holder() {
	let mut chain = Chain::new("market");
	chain.block(|block| {
		assert!(buy_as_quoted(block, 2, 100 * UNIT));
		let (alice, bob) = (dev_account("Alice"), dev_account("Bob"));
		let held = SubtensorModule::stake_of(2.into(), &alice, &bob);
		let call = Call::remove_stake {
			hotkey: alice.clone(),
			netuid: 2.into(),
			amount_unstaked: held.into(),
		};
		let receipt = block.submit("Bob", RuntimeCall::SubtensorModule(call));
		let (tao, alpha, _) = traded(&receipt).expect("all of it can be sold");
		assert_eq!(alpha, held);
		assert!(tao < 100 * UNIT);
		assert_eq!(SubtensorModule::stake_of(2.into(), &alice, &bob), 0);
	});
}

#[test]
fn alpha_that_came_from_nowhere_is_seen() {
	let mut chain = Chain::new("market");
	chain.blocks(2);
	chain.inspect(|| {
		assert_eq!(SubtensorModule::do_try_state(), Ok(()));
		pallet_dtao::Subnets::<Runtime>::mutate(dtao_core::NetUid::from(1), |subnet| {
			let subnet = subnet.as_mut().expect("netuid 1 exists");
			subnet.alpha_out = (u64::from(subnet.alpha_out) + 1).into();
		});
		assert!(SubtensorModule::do_try_state().is_err());
	});
}

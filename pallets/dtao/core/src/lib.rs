//! dTAO as plain functions over plain structs: state in, state out, nothing hidden.
//!
//! One block of the economy is [`coinbase::step`]; one trade is [`pool::Pool::buy`] or
//! [`pool::Pool::sell`]. A chain, a simulator, a quote and a test all call the same functions.
//!
//! | room | what it is about |
//! |---|---|
//! | [`amount`] | rao of TAO and of alpha, netuids: checked operations only |
//! | [`fixed`] | prices with 18 decimals, multiplication with division and its rounding |
//! | [`issuance`] | block emission as a function of issuance: the 21 million cap and its halvings |
//! | [`pool`] | the constant-product pool: price, buy, sell, limits |
//! | [`ema`] | the moving price |
//! | [`flow`] | the TAO that comes and goes, its moving average and the claims that follow |
//! | [`power`](mod@power) | powers of fractions |
//! | [`rules`] | what mainnet changed over time, as choices |
//! | [`params`] | the numbers that every rule computes with |
//! | [`vote`] | the vote of root's validators |
//! | [`exponential`] | what decays, in integers |
//! | [`subnet`] | the state of a subnet that changes with every block or trade |
//! | [`block`] | what a block knows before it begins |
//! | [`shares`] | the subnets' parts of a block's TAO, by every rule |
//! | [`emission`] | injection into the pools, the split of new alpha |
//! | [`coinbase`] | one block over all subnets |
//! | [`stake_pool`] | positions as shares of a hotkey's stake |
//! | [`claim`] | what root stake has earned as alpha and can claim |
//! | [`split`](mod@split) | proportional splits whose parts sum to the whole |
//! | [`payout`](mod@payout) | what an epoch pays: pots, dividends, takes |
//! | [`family`] | who validates with whose stake, and who earns by it |
//! | [`registration`] | the price of a neuron's slot |
//! | [`lock`] | the cost of a subnet |
//! | [`seed`](mod@seed) | what a new subnet's pool starts with |
//! | [`route`] | alpha to alpha by way of TAO, within a limit |
//! | [`yuma`] | one epoch of a subnet: from weights to incentives, dividends and bonds |
//!
//! Amounts are `u64` rao; products are `u128`, or 256 bits where they need it. Every division names
//! its rounding and whom it favours: trades round for the pool, withdrawals for those who stay,
//! emission down; a split gives its remainder to a named part, so that parts sum exactly.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]
#![cfg_attr(
	not(test),
	deny(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used
	)
)]

extern crate alloc;

pub mod amount;
pub mod block;
pub mod claim;
pub mod coinbase;
pub mod ema;
pub mod emission;
pub mod exponential;
pub mod family;
pub mod fixed;
pub mod flow;
pub mod issuance;
pub mod lock;
pub mod params;
pub mod payout;
pub mod pool;
pub mod power;
pub mod registration;
pub mod route;
pub mod rules;
pub mod seed;
pub mod shares;
pub mod split;
pub mod stake_pool;
pub mod subnet;
pub mod vote;
pub mod yuma;

pub use amount::{Alpha, Amount, NetUid, Tao, RAO_PER_TAO};
pub use block::BlockContext;
pub use claim::{ClaimAccount, ClaimPool};
pub use coinbase::{step, Outcome, StepError, Terms};
pub use family::{Division, Inheritance, Link, Stake};
pub use fixed::{Price, Ratio};
pub use flow::{Flow, Flows};
pub use lock::{Lock, LockParams};
pub use params::{Params, VoteParams};
pub use payout::{divide_take, payout, Dividend, Earner, Payout, Pots};
pub use pool::{FeeRate, Limit, Pool, PoolError, Trade};
pub use registration::{Burn, BurnParams};
pub use route::{largest_swap, Venue};
pub use rules::{Preset, RuleSet, Rules};
pub use seed::{median_price, seed, Seed, SeedRule};
pub use shares::Shares;
pub use split::{split, Cumulative};
pub use subnet::{Pending, Subnet};

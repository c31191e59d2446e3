//! Tests of the pallet, one room per subject.
//!
//! [`model`] works trades and blocks out once more, the plain way; [`support`] calls, looks, and sees
//! calls refused.

mod add_stake;
mod coinbase;
mod coinbase_faults;
mod commit_reveal;
mod epoch;
mod genesis;
mod hotkeys;
mod invariants;
mod limits;
mod model;
mod neurons;
mod payout;
mod pruning;
mod quotes;
mod registration;
mod remove_stake;
mod root_register;
mod sequences;
mod society;
mod support;
mod takes;
mod unstake_all;
mod weights;

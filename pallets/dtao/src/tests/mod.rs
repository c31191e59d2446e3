//! Tests of the pallet, one room per subject.
//!
//! [`model`] works trades and blocks out once more, the plain way; [`support`] calls, looks, and sees
//! calls refused.

mod add_stake;
mod coinbase;
mod coinbase_faults;
mod genesis;
mod hotkeys;
mod hyperparams;
mod invariants;
mod limits;
mod model;
mod quotes;
mod remove_stake;
mod sequences;
mod support;
mod tempo;
mod unstake_all;

//! Tests of the pallet, one room per subject.
//!
//! [`model`] works trades and blocks out once more, the plain way; [`support`] calls, looks, and sees
//! calls refused.

mod add_stake;
mod coinbase;
mod coinbase_faults;
mod dissolution;
mod dissolution_job;
mod dissolution_laws;
mod eviction;
mod genesis;
mod hotkeys;
mod identity;
mod invariants;
mod invariants_life;
mod life;
mod life_sequences;
mod limits;
mod model;
mod quotes;
mod register_network;
mod remove_stake;
mod sequences;
mod start_call;
mod support;
mod unstake_all;

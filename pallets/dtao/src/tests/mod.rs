//! Tests of the pallet, one room per subject.
//!
//! [`model`] works trades and blocks out once more, the plain way; [`support`] calls, looks, and sees
//! calls refused.

mod add_stake;
mod coinbase;
mod coinbase_faults;
mod genesis;
mod hotkeys;
mod invariants;
mod limits;
mod model;
mod move_stake;
mod quotes;
mod remove_stake;
mod remove_stake_full;
mod sequences;
mod shifts;
mod support;
mod swap_limits;
mod swap_stake;
mod transfer_stake;
mod unstake_all;
mod unstake_all_alpha;

//! Tests of the pallet, one room per subject.

mod add_stake;
mod coinbase;
mod genesis;
mod hotkeys;
mod invariants;
mod limits;
mod quotes;
mod remove_stake;
mod sequences;
mod support;
mod unstake_all;

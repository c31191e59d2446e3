//! Tests of the pallet, one room per subject.
//!
//! [`model`] works trades and blocks out once more, the plain way; [`support`] calls, looks, and sees
//! calls refused.

mod add_stake;
mod coinbase;
mod coinbase_faults;
mod commit_reveal;
mod dissolution;
mod dissolution_job;
mod dissolution_laws;
mod dissolution_queue;
mod epoch;
mod eviction;
mod genesis;
mod hotkeys;
mod hyperparams;
mod identity;
mod invariants;
mod invariants_life;
mod least_moves;
mod life;
mod life_sequences;
mod limits;
mod model;
mod move_stake;
mod neurons;
mod payout;
mod pruning;
mod quotes;
mod register_network;
mod registration;
mod remove_stake;
mod remove_stake_full;
mod root_register;
mod rule_books;
mod rule_sequences;
mod sequences;
mod shifts;
mod society;
mod society_sequences;
mod start_call;
mod support;
mod swap_limits;
mod swap_stake;
mod takes;
mod tempo;
mod transfer_stake;
mod unstake_all;
mod unstake_all_alpha;
mod views_layout;
mod views_neurons;
mod views_report;
mod views_rules;
mod views_stake;
mod views_subnet;
mod weights;

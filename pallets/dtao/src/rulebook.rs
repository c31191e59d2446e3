//! The rules in force and the rules to come.

use crate::{Config, Error, Event, Pallet, RulesInForce, MAX_SCHEDULED_RULES};
use codec::{Decode, Encode, MaxEncodedLen};
use dtao_core::Rules;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

/// The rules in force, and those that wait for their block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Rulebook {
	/// The rules in force.
	pub rules: Rules,
	/// The first block in which they were.
	pub since: u64,
	/// The rules to come, ascending by their block.
	pub scheduled: BoundedVec<ScheduledRules, ConstU32<{ MAX_SCHEDULED_RULES }>>,
}

/// Rules that wait for their block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ScheduledRules {
	/// The first block in which they will be in force.
	pub at: u64,
	/// The rules.
	pub rules: Rules,
}

impl<T: Config> Pallet<T> {
	/// Puts rules on the schedule, for the next block where no block is given.
	pub(crate) fn do_set_rules(_rules: Rules, _at: Option<u64>) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}

	/// Takes rules off the schedule.
	pub(crate) fn do_cancel_rules(_at: u64) -> DispatchResult {
		Err(Error::<T>::Overflow.into())
	}

	/// The rules of block `now`, which is the next to be run, those that come into force with it
	/// included.
	pub(crate) fn rulebook_at(_now: u64) -> Rulebook {
		RulesInForce::<T>::get()
	}

	/// Puts the rules in force whose block this is.
	pub(crate) fn turn_rulebook(now: u64) -> Rulebook {
		let book = Self::rulebook_at(now);
		let _ = Event::<T>::RulesChanged { rules: book.rules };
		book
	}
}

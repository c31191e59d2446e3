//! The rules in force and the rules to come.

use crate::{Config, Error, Event, Pallet, RulesInForce, MAX_SCHEDULED_RULES};
use codec::{Decode, Encode, MaxEncodedLen};
use dtao_core::Rules;
use frame_support::{ensure, traits::ConstU32, BoundedVec};
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

impl Rulebook {
	/// Puts the latest rules in force whose block is `now` or has passed; answers whether there were any.
	///
	/// Where a clock has passed over their block, they begin in the first one after it. Those before
	/// them never come into force.
	fn turn(&mut self, now: u64) -> bool {
		let passed = self.scheduled.iter().take_while(|next| next.at <= now);
		let Some(latest) = passed.last().copied() else { return false };
		(self.rules, self.since) = (latest.rules, now);
		self.scheduled.retain(|next| next.at > latest.at);
		true
	}

	/// Lets rules wait for their block, in place of those that wait for the same.
	///
	/// Gives them back where too many others wait.
	fn schedule(&mut self, rules: ScheduledRules) -> Result<(), ScheduledRules> {
		match self.scheduled.binary_search_by_key(&rules.at, |other| other.at) {
			Ok(place) => {
				self.scheduled.get_mut(place).into_iter().for_each(|other| *other = rules);
				Ok(())
			},
			Err(place) => self.scheduled.try_insert(place, rules),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Puts rules on the schedule, for the next block where no block is given.
	pub(crate) fn do_set_rules(rules: Rules, at: Option<u64>) -> DispatchResult {
		rules.check().map_err(|_| Error::<T>::ValueNotInBounds)?;
		let now = Self::now();
		let at = at.unwrap_or(now.saturating_add(1)); // no chain has so many blocks
		ensure!(at > now, Error::<T>::RulesInThePast);
		RulesInForce::<T>::try_mutate(|book| book.schedule(ScheduledRules { at, rules }))
			.map_err(|_| Error::<T>::TooManyScheduledRules)?;
		Self::deposit_event(Event::RulesScheduled { at, rules });
		Ok(())
	}

	/// Takes rules off the schedule.
	pub(crate) fn do_cancel_rules(at: u64) -> DispatchResult {
		RulesInForce::<T>::try_mutate(|book| {
			let waiting = book.scheduled.len();
			book.scheduled.retain(|rules| rules.at != at);
			ensure!(book.scheduled.len() < waiting, Error::<T>::NoScheduledRules);
			Ok::<_, Error<T>>(())
		})?;
		Self::deposit_event(Event::RulesCancelled { at });
		Ok(())
	}

	/// The rules of block `now`, which is the next to be run, those that come into force with it
	/// included.
	pub(crate) fn rulebook_at(now: u64) -> Rulebook {
		let mut book = RulesInForce::<T>::get();
		book.turn(now);
		book
	}

	/// Puts the rules in force whose block this is.
	///
	/// **Events**: [`Event::RulesChanged`].
	pub(crate) fn turn_rulebook(now: u64) -> Rulebook {
		let mut book = RulesInForce::<T>::get();
		if book.turn(now) {
			RulesInForce::<T>::put(&book);
			Self::deposit_event(Event::RulesChanged { rules: book.rules });
		}
		book
	}
}

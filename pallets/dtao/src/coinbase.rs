//! The block hook: load, [`dtao_core::step`], store.

use crate::{
	epoch::DueEpoch, published::MOST_TURNS, Config, Event, NetUids, Pallet, Params, RootStake,
	Rulebook, Subnets, WeightInfo, MAX_ROOT_CLAIMS, MAX_ROOT_VALIDATORS, MAX_SUBNETS,
};
use alloc::vec::Vec;
use dtao_core::{BlockContext, NetUid, Outcome, Subnet, Terms};
use frame_support::{dispatch::DispatchClass, traits::Get, weights::Weight};
use sp_runtime::traits::{BlockNumberProvider, SaturatedConversion};

impl<T: Config> Pallet<T> {
	/// The number of this block. Block numbers of every chain fit `u64`.
	pub(crate) fn now() -> u64 {
		T::BlockNumberProvider::current_block_number().saturated_into()
	}

	/// Runs one block of the economy; answers with the weight that it used.
	pub(crate) fn run_block() -> Weight {
		let now = Self::now();
		let (netuids, mut subnets) = Self::economy();
		let counting = Self::count_votes(now, &netuids, &mut subnets);
		let block = Self::block_context(now, &Self::turn_rulebook(now));
		let mut outcome = dtao_core::step(&mut subnets, &block);
		if Self::mint(outcome.minted).is_ok() {
			Self::store_block(&netuids, &subnets, &outcome, block.now);
		} else {
			Self::deposit_event(Event::CoinbaseFailed { minted: outcome.minted });
			outcome.results.fill(Ok(Terms::default()));
		}
		let telling = Self::refresh(&netuids, &outcome.results);
		let due = due_epochs(&netuids, &subnets, block.now);
		T::WeightInfo::on_initialize(netuids.len() as u32) // at most `MAX_SUBNETS`
			.saturating_add(counting) // weights saturate at what no block has
			.saturating_add(telling)
			.saturating_add(Self::run_epochs(due))
			.saturating_add(Self::run_dissolutions())
			.saturating_add(Self::run_claims())
	}

	/// What the next block would do to every subnet.
	pub(crate) fn next_block() -> (Vec<NetUid>, Outcome) {
		let (netuids, mut subnets) = Self::next_economy();
		let outcome = dtao_core::step(&mut subnets, &Self::next_block_context());
		(netuids, outcome)
	}

	/// All subnets as the next block's step finds them: with the votes that it counts before.
	pub(crate) fn next_economy() -> (Vec<NetUid>, Vec<Subnet>) {
		let (netuids, mut subnets) = Self::economy();
		if let Some(tally) = Self::tally(Self::now().saturating_add(1), &netuids) {
			subnets.iter_mut().zip(tally.votes).for_each(|(subnet, vote)| subnet.vote = vote);
		}
		(netuids, subnets)
	}

	/// All subnets in ascending order of their netuids.
	pub(crate) fn economy() -> (Vec<NetUid>, Vec<Subnet>) {
		// Every listed netuid has its state: `try_state` holds that.
		let listed = NetUids::<T>::get();
		listed.into_iter().filter_map(|id| Subnets::<T>::get(id).map(|state| (id, state))).unzip()
	}

	/// What the next block knows before it begins.
	pub(crate) fn next_block_context() -> BlockContext {
		let next = Self::now().saturating_add(1); // no chain has so many blocks
		Self::block_context(next, &Self::rulebook_at(next))
	}

	fn block_context(now: u64, book: &Rulebook) -> BlockContext {
		BlockContext {
			now,
			issuance: Self::tao_issuance(),
			root_stake: RootStake::<T>::get(),
			params: Params::<T>::get(),
			rules: book.rules,
			rules_since: book.since,
		}
	}

	fn store_block(netuids: &[NetUid], subnets: &[Subnet], outcome: &Outcome, now: u64) {
		for ((netuid, subnet), result) in netuids.iter().zip(subnets).zip(&outcome.results) {
			match result {
				// A subnet that has not started stands still.
				Ok(_) if subnet.age(now).is_none() => (),
				Ok(_) => Subnets::<T>::insert(netuid, subnet),
				Err(error) => {
					Self::deposit_event(Event::SubnetFailed { netuid: *netuid, error: *error })
				},
			}
		}
	}

	/// Holds the block hook with all subnets, the most that are told again, a count of all votes, as many
	/// of the largest epochs as a block may have, the longest step of a dissolution and as many claims on
	/// root, within what normal transactions leave of a block, so that it never takes their place.
	pub(crate) fn check_worst_block() {
		// Weights saturate at what no block has.
		let worst = T::WeightInfo::on_initialize(MAX_SUBNETS)
			.saturating_add(Self::telling_of(MOST_TURNS))
			.saturating_add(T::WeightInfo::count_votes(MAX_ROOT_VALIDATORS))
			.saturating_add(Self::worst_epochs())
			.saturating_add(T::WeightInfo::root_claims(MAX_ROOT_CLAIMS.into()));
		let limits = T::BlockWeights::get();
		let normal = limits.get(DispatchClass::Normal).max_total.unwrap_or(limits.max_block);
		let left = limits.max_block.saturating_sub(normal); // a part of it
		assert!(worst.all_lte(left), "the block hook takes {worst:?}, over {left:?}");
	}
}

/// The epochs due in block `now`.
fn due_epochs(netuids: &[NetUid], subnets: &[Subnet], now: u64) -> Vec<DueEpoch> {
	let next = netuids.iter().zip(subnets).filter_map(|(netuid, subnet)| {
		Some(DueEpoch { since: subnet.next_epoch?, netuid: *netuid })
	});
	next.filter(|due| due.since <= now).collect()
}

//! What happens when a tempo has passed: consensus, then payment.

use crate::{
	snapshot::{Member, Snapshot},
	Bonds, ByUid, Config, EpochResult, EpochResults, Event, GlobalSettings, LastEpochBlock, Pallet,
	SubnetEpochIndex, Subnets, WeightInfo,
};
use alloc::vec::Vec;
use dtao_core::{
	payout,
	yuma::{Fraction, Outcome},
	Alpha, Amount, Division, Earner, NetUid, Payout, Pots, Subnet,
};
use frame_support::{storage::with_storage_layer, weights::Weight, BoundedVec};
use sp_runtime::DispatchResult;

/// A subnet whose epoch is due. Those that have been due for longest come first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct DueEpoch {
	/// The block in which it fell due.
	pub since: u64,
	/// The subnet.
	pub netuid: NetUid,
}

impl<T: Config> Pallet<T> {
	/// The weight of an epoch of so many neurons, `validators` of whom hold a permit, and so many
	/// families.
	///
	/// A validator may weigh every neuron, so that the work grows with the product of both, which no
	/// weight of a call can tell. Here each costs what it adds to a full subnet, and so does a family.
	pub(crate) fn epoch_weight(neurons: u32, validators: u32, families: u32) -> Weight {
		// Weights saturate at what no block has, and more never cost less.
		let added = |full: fn(u32) -> Weight, count| full(count).saturating_sub(full(0));
		T::WeightInfo::epoch(neurons)
			.saturating_add(added(T::WeightInfo::epoch_validators, validators))
			.saturating_add(added(T::WeightInfo::epoch_families, families))
	}

	/// Runs the epochs that are due; answers with the weight that it used.
	///
	/// Those that have been due for longest go first, so that none waits for ever; as many as a block
	/// may have, one less where a subnet is closed, whose last epoch is one of them. The others stay due.
	pub(crate) fn run_epochs(mut due: Vec<DueEpoch>) -> Weight {
		if due.is_empty() {
			return Weight::zero();
		}
		due.sort_unstable();
		// At most `MAX_EPOCHS_PER_BLOCK`, the range of the setting.
		let most = GlobalSettings::<T>::get().max_epochs_per_block;
		let most = most.saturating_sub(Self::closing_waits().into()); // of one, none is left
		let mut due = due.into_iter();
		let now = due.by_ref().take(most.into());
		// Weights saturate at what no block has.
		let used =
			now.map(Self::run_epoch).fold(Weight::zero(), |sum, one| sum.saturating_add(one));
		due.for_each(|DueEpoch { netuid, .. }| {
			Self::deposit_event(Event::EpochDeferred { netuid })
		});
		used
	}

	/// Runs the epoch of a subnet, with the children that are due by now. One that fails pays nothing,
	/// and its turn is over.
	fn run_epoch(DueEpoch { netuid, .. }: DueEpoch) -> Weight {
		let Some(mut subnet) = Subnets::<T>::get(netuid) else { return Weight::zero() };
		let families = Self::families(netuid);
		Self::activate_children(netuid);
		let snapshot = Self::snapshot(netuid);
		let used = Self::epoch_weight(snapshot.neurons(), snapshot.validators(), families);
		match Self::settle_epoch(&snapshot, &mut subnet) {
			Ok(()) => {
				LastEpochBlock::<T>::insert(netuid, Self::now());
				// Blocks run out before epochs do.
				SubnetEpochIndex::<T>::mutate(netuid, |index| *index = index.saturating_add(1));
			},
			Err(error) => Self::deposit_event(Event::EpochFailed { netuid, error }),
		}
		let tempo = u64::from(Self::hyperparams(netuid).tempo);
		subnet.next_epoch = Self::now().checked_add(tempo).filter(|_| tempo > 0);
		Subnets::<T>::insert(netuid, subnet);
		used
	}

	/// Runs consensus over the neurons of a subnet and pays out what is pending.
	///
	/// **Errors**: [`crate::Error::Overflow`]; then neither the storage nor `subnet` has changed.
	/// **Events**: [`Event::EpochPaid`].
	pub(crate) fn settle_epoch(
		snapshot: &Snapshot<T::AccountId>,
		subnet: &mut Subnet,
	) -> DispatchResult {
		with_storage_layer(|| {
			let mut next = *subnet;
			let pending = core::mem::take(&mut next.pending);
			let outcome = Self::judge(snapshot);
			let pots = Pots {
				miners: pending.miners,
				validators: pending.validators,
				root_tao: pending.root_tao,
				root_alpha: pending.root_alpha,
			};
			let division = snapshot.inheritance.divide(&outcome.dividends, snapshot.tao_weight);
			let earners = earners(snapshot, &outcome, &division);
			let payout = payout(pots, &earners, snapshot.tao_weight);
			let burned = Self::pay(snapshot, &mut next, pending.owner, &payout)?;
			let result = result(snapshot, &outcome, &division, &payout, burned);
			Self::publish_stake_weights(snapshot.netuid, &result);
			EpochResults::<T>::insert(snapshot.netuid, result);
			let bonds = outcome.bonds.into_iter().map(by_uid).collect();
			Bonds::<T>::insert(snapshot.netuid, by_uid(bonds));
			*subnet = next;
			Ok(())
		})
	}
}

/// The claims on what is paid, of neurons and of parents that are none.
fn earners<AccountId>(
	snapshot: &Snapshot<AccountId>,
	outcome: &Outcome,
	division: &Division,
) -> Vec<Earner> {
	let incentives = outcome.incentive.iter().map(|part| part.bits()).chain(core::iter::repeat(0));
	let parts = incentives.zip(division.earned());
	let earner = |(member, (incentive, dividend)): (&Member<AccountId>, (u64, &u64))| Earner {
		incentive,
		dividend: *dividend,
		alpha_stake: member.stake().alpha,
		root_stake: member.stake().root,
	};
	snapshot.earners.iter().zip(parts).map(earner).collect()
}

/// What is kept of an epoch until the next.
fn result<AccountId>(
	snapshot: &Snapshot<AccountId>,
	outcome: &Outcome,
	division: &Division,
	payout: &Payout,
	burned: Alpha,
) -> EpochResult {
	let parts =
		|fractions: &[Fraction]| by_uid(fractions.iter().map(|part| part.to_u16()).collect());
	let neurons = outcome.active.len();
	let emission = payout.miners.iter().zip(division.attribute(&payout.validators));
	// Both are parts of one subnet's alpha.
	let emission = emission.map(|(miner, validator)| miner.rao().saturating_add(validator.rao()));
	EpochResult {
		stake: by_uid(snapshot.earners.iter().take(neurons).map(|one| one.weight).collect()),
		active: by_uid(outcome.active.clone()),
		permits: by_uid(outcome.permits.clone()),
		consensus: parts(&outcome.consensus),
		incentive: parts(&outcome.incentive),
		dividends: parts(&outcome.dividends),
		validator_trust: parts(&outcome.validator_trust),
		emission: by_uid(emission.take(neurons).collect()),
		alpha_dividends: amounts(&payout.validators, neurons),
		tao_dividends: amounts(&payout.root, neurons),
		burned: burned.rao(),
	}
}

/// The amounts of the neurons in rao, for the storage.
fn amounts<A: Amount>(amounts: &[A], neurons: usize) -> ByUid<u64> {
	by_uid(amounts.iter().take(neurons).map(|amount| amount.rao()).collect())
}

/// A list by uid for the storage. There are never more uids than it holds.
fn by_uid<Entry>(entries: Vec<Entry>) -> ByUid<Entry> {
	BoundedVec::truncate_from(entries)
}

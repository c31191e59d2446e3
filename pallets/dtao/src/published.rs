//! What clients read by name though it stands elsewhere: copies, written here alone, and in
//! `published_claims`.

use crate::{
	get_commit_reveal_period, get_commit_reveal_weights_enabled,
	types::{ByUid, EpochResult},
	Burn, ClaimPools, CommitRevealWeightsEnabled, Config, Error, FirstEmissionBlockNumber,
	IsNetworkMember, MaxAllowedUids, MaxWeightsLimit, MinAllowedWeights, NetUids, NetworksAdded,
	OwnedHotkeys, Pallet, RegistrationPrices, RevealPeriodEpochs, StakeWeight, SubnetEmaTaoFlow,
	SubnetTaoInEmission, Subnets, SubnetworkN, Tempo, TotalHotkeyAlpha, TotalNetworks,
	WeightsSetRateLimit, I64F64, MAX_NETUID,
};
use dtao_core::{stake_pool::StakePool, Alpha, NetUid, StepError, Subnet, Tao, Terms};
use frame_support::{traits::Get, weights::Weight, BoundedVec};

/// The blocks from one turn of a subnet to its next, at which it is told again of what every block
/// changes: telling of all subnets in every block would cost everybody what few clients read.
pub(crate) const REFRESH_EVERY: u64 = 10;

/// The most subnets that are told again in one block.
pub(crate) const MOST_TURNS: u64 = (MAX_NETUID as u64).div_ceil(REFRESH_EVERY);

impl<T: Config> Pallet<T> {
	/// Tells of root, which always exists.
	pub(crate) fn publish_root() {
		NetworksAdded::<T>::insert(NetUid::ROOT, true);
		Self::publish_count();
	}

	/// Tells of a subnet that was just created.
	pub(crate) fn publish_subnet(netuid: NetUid) {
		NetworksAdded::<T>::insert(netuid, true);
		Self::publish_count();
		Self::publish_hyperparams(netuid);
		Self::publish_start(netuid);
		Self::publish_burn(netuid);
		Self::publish_flow(netuid, Tao::ZERO);
	}

	/// Tells again of the subnets whose turn it is in this block, whose step gave these results; answers
	/// with the weight that it used.
	pub(crate) fn refresh(netuids: &[NetUid], results: &[Result<Terms, StepError>]) -> Weight {
		let now = Self::now();
		let turn = netuids.iter().zip(results).filter(|(netuid, _)| is_turn_of(**netuid, now));
		let told = turn.map(|(netuid, result)| {
			Self::publish_burn(*netuid);
			Self::publish_flow(*netuid, result.map_or(Tao::ZERO, |terms| terms.tao_in));
		});
		Self::telling_of(told.count() as u64) // at most `MOST_TURNS`
	}

	/// What it costs to tell again of this many subnets, beyond the time that the hook was measured with.
	/// Counted and not measured: how many have their turn depends on the netuids, not on how many there are.
	pub(crate) fn telling_of(subnets: u64) -> Weight {
		T::DbWeight::get().reads_writes(2, 3).saturating_mul(subnets)
	}

	/// Takes back all that was told of a subnet, its members aside.
	pub(crate) fn unpublish_subnet(netuid: NetUid) {
		NetworksAdded::<T>::remove(netuid);
		Self::publish_count();
		Self::unpublish_hyperparams(netuid);
		FirstEmissionBlockNumber::<T>::remove(netuid);
		Burn::<T>::remove(netuid);
		SubnetTaoInEmission::<T>::remove(netuid);
		SubnetEmaTaoFlow::<T>::remove(netuid);
	}

	/// Tells what is set of a subnet.
	pub(crate) fn publish_hyperparams(netuid: NetUid) {
		let hyperparams = Self::hyperparams(netuid);
		Tempo::<T>::insert(netuid, hyperparams.tempo);
		MaxAllowedUids::<T>::insert(netuid, hyperparams.max_uids);
		CommitRevealWeightsEnabled::<T>::insert(netuid, hyperparams.commit_reveal);
		RevealPeriodEpochs::<T>::insert(netuid, hyperparams.reveal_period);
		get_commit_reveal_weights_enabled::<T>::insert(netuid, hyperparams.commit_reveal);
		get_commit_reveal_period::<T>::insert(netuid, hyperparams.reveal_period);
		WeightsSetRateLimit::<T>::insert(netuid, hyperparams.weights_rate_limit);
		MinAllowedWeights::<T>::insert(netuid, hyperparams.min_weights);
		MaxWeightsLimit::<T>::insert(netuid, hyperparams.max_weight);
	}

	fn unpublish_hyperparams(netuid: NetUid) {
		Tempo::<T>::remove(netuid);
		MaxAllowedUids::<T>::remove(netuid);
		CommitRevealWeightsEnabled::<T>::remove(netuid);
		RevealPeriodEpochs::<T>::remove(netuid);
		get_commit_reveal_weights_enabled::<T>::remove(netuid);
		get_commit_reveal_period::<T>::remove(netuid);
		WeightsSetRateLimit::<T>::remove(netuid);
		MinAllowedWeights::<T>::remove(netuid);
		MaxWeightsLimit::<T>::remove(netuid);
	}

	/// Tells when a subnet starts.
	pub(crate) fn publish_start(netuid: NetUid) {
		let first = Subnets::<T>::get(netuid).and_then(|subnet| first_emission(&subnet));
		FirstEmissionBlockNumber::<T>::set(netuid, first);
	}

	/// Tells what a registration costs now.
	pub(crate) fn publish_burn(netuid: NetUid) {
		if let Some(price) = RegistrationPrices::<T>::get(netuid) {
			let now = price.price_at(Self::now(), &Self::hyperparams(netuid).burn());
			Burn::<T>::insert(netuid, now);
		}
	}

	/// Tells of this block what users bring a subnet on average, and the TAO that entered its pool.
	fn publish_flow(netuid: NetUid, tao_in: Tao) {
		if let Some(subnet) = Subnets::<T>::get(netuid) {
			let average = I64F64::from(subnet.flows.users);
			SubnetTaoInEmission::<T>::insert(netuid, tao_in);
			SubnetEmaTaoFlow::<T>::insert(netuid, (Self::now(), average));
		}
	}

	/// Tells that a coldkey owns one more hotkey.
	///
	/// **Errors**: [`Error::TooManyHotkeys`].
	pub(crate) fn publish_owned(
		coldkey: &T::AccountId,
		hotkey: &T::AccountId,
	) -> Result<(), Error<T>> {
		let owned = OwnedHotkeys::<T>::try_append(coldkey, hotkey);
		owned.map_err(|()| Error::TooManyHotkeys)
	}

	/// Tells that a hotkey is a neuron of a subnet, and how many there are now.
	pub(crate) fn publish_member(netuid: NetUid, hotkey: &T::AccountId, neurons: u16) {
		IsNetworkMember::<T>::insert(hotkey, netuid, true);
		SubnetworkN::<T>::insert(netuid, neurons);
	}

	/// Tells that a hotkey is no neuron of a subnet any more.
	pub(crate) fn unpublish_member(netuid: NetUid, hotkey: &T::AccountId) {
		IsNetworkMember::<T>::remove(hotkey, netuid);
	}

	/// Tells what is staked with a hotkey now and, on root, what a rao of it has earned.
	pub(crate) fn update_stake(netuid: NetUid, hotkey: &T::AccountId, stake: &StakePool) {
		if stake.shares > 0 {
			TotalHotkeyAlpha::<T>::insert(hotkey, netuid, Alpha::new(stake.value));
		} else {
			TotalHotkeyAlpha::<T>::remove(hotkey, netuid);
		}
		if netuid.is_root() {
			Self::publish_rates(hotkey, &ClaimPools::<T>::get(hotkey), stake);
		}
	}

	/// Tells the parts of the stake weight that the last epoch counted.
	pub(crate) fn publish_stake_weights(netuid: NetUid, result: &EpochResult) {
		StakeWeight::<T>::insert(netuid, parts_of(&result.stake));
	}

	/// Tells nothing more of the neurons' stake weight.
	pub(crate) fn unpublish_stake_weights(netuid: NetUid) {
		StakeWeight::<T>::remove(netuid);
	}

	fn publish_count() {
		// At most `MAX_SUBNETS` and root.
		TotalNetworks::<T>::put((NetUids::<T>::decode_len().unwrap_or(0) as u16).saturating_add(1));
	}
}

/// Whether what every block changes of a subnet is told again in a block.
///
/// By the netuid and not by the place in the list, so that no subnet that goes delays another's turn:
/// of at most `MAX_SUBNETS` up to `MAX_NETUID`, 14 have theirs together.
pub(crate) fn is_turn_of(netuid: NetUid, block: u64) -> bool {
	let rest = |number: u64| number.checked_rem(REFRESH_EVERY);
	rest(u16::from(netuid).into()) == rest(block)
}

/// The part of all that each has, in parts of 65,535. **Rounding**: down.
pub(crate) fn parts_of(amounts: &ByUid<u64>) -> ByUid<u16> {
	let all: u128 = amounts.iter().map(|amount| u128::from(*amount)).sum(); // at most `MAX_UIDS` of 64 bits
	let part = |amount: &u64| u128::from(*amount).saturating_mul(u16::MAX.into()).checked_div(all);
	let parts = amounts.iter().map(|amount| part(amount).unwrap_or(0) as u16); // no more than the whole
	BoundedVec::truncate_from(parts.collect())
}

/// The first block in which a subnet emits, where it has started; none emits at genesis.
pub(crate) fn first_emission(subnet: &Subnet) -> Option<u64> {
	subnet.started_at.map(|started_at| started_at.max(1))
}

//! What is published equals its original.

use crate::{
	get_commit_reveal_period, get_commit_reveal_weights_enabled,
	published::{first_emission, is_turn_of, parts_of},
	symbols::catalogue,
	Burn, CommitRevealWeightsEnabled, Config, EpochResults, FirstEmissionBlockNumber, Hyperparams,
	MaxAllowedUids, MaxWeightsLimit, MinAllowedWeights, NetUids, NetworksAdded, OwnedHotkeys,
	Owner, Pallet, RegistrationPrices, RevealPeriodEpochs, StakePools, StakeWeight,
	SubnetEmaTaoFlow, Tempo, TokenSymbol, TotalHotkeyAlpha, TotalNetworks, WeightsSetRateLimit,
};
use alloc::collections::BTreeSet;
use dtao_core::{NetUid, Subnet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks what holds once the hook of a block has run: those whose turn it is are told of in it.
	///
	/// Held in every block, it keeps every copy younger than ten blocks.
	pub fn check_turns() -> Result<(), TryRuntimeError> {
		let now = Self::now();
		let mut turn = NetUids::<T>::get().into_iter().filter(|netuid| is_turn_of(*netuid, now));
		let told = turn.all(|id| SubnetEmaTaoFlow::<T>::get(id).is_some_and(|(at, _)| at == now));
		ensure!(told, "a subnet has missed its turn");
		Ok(())
	}

	/// Who is told to own which hotkeys is who owns them.
	pub(super) fn check_owned() -> Result<(), TryRuntimeError> {
		let mut told = BTreeSet::new();
		for (coldkey, hotkeys) in OwnedHotkeys::<T>::iter() {
			ensure!(!hotkeys.is_empty(), "a coldkey is told to own nothing");
			for hotkey in hotkeys {
				ensure!(told.insert((hotkey, coldkey.clone())), "a hotkey is told of twice");
			}
		}
		let owned: BTreeSet<_> = Owner::<T>::iter().collect();
		ensure!(told == owned, "the published hotkeys are others");
		Ok(())
	}

	/// The stake that is told of hotkeys and neurons is theirs.
	pub(super) fn check_told_stake() -> Result<(), TryRuntimeError> {
		for (netuid, hotkey, pool) in StakePools::<T>::iter() {
			let told = TotalHotkeyAlpha::<T>::try_get(hotkey, netuid);
			ensure!(told == Ok(pool.value.into()), "the published stake differs");
		}
		let (told, pools) = (TotalHotkeyAlpha::<T>::iter_keys(), StakePools::<T>::iter_keys());
		ensure!(told.count() == pools.count(), "stake is told that nobody has");
		for (netuid, result) in EpochResults::<T>::iter() {
			let told = StakeWeight::<T>::get(netuid);
			ensure!(told == parts_of(&result.stake), "the published stake weight differs");
		}
		let mut told = StakeWeight::<T>::iter_keys();
		ensure!(told.all(EpochResults::<T>::contains_key), "a stake weight is told of no epoch");
		Ok(())
	}

	pub(super) fn check_published(subnets: &[(NetUid, Subnet)]) -> Result<(), TryRuntimeError> {
		let listed = NetUids::<T>::get();
		ensure!(
			usize::from(TotalNetworks::<T>::get()) == listed.len() + 1,
			"the published number of subnets is another"
		);
		ensure!(NetworksAdded::<T>::iter_values().all(|added| added), "a subnet is not added");
		for (netuid, subnet) in subnets.iter().filter(|(netuid, _)| listed.contains(netuid)) {
			let hyperparams = Self::hyperparams(*netuid);
			check_hyperparams::<T>(*netuid, &hyperparams)?;
			ensure!(
				FirstEmissionBlockNumber::<T>::get(netuid) == first_emission(subnet),
				"the published start is another"
			);
			let told = check_flow::<T>(*netuid, subnet)?;
			let price = RegistrationPrices::<T>::get(netuid);
			let price = price.map(|it| it.price_at(told.max(it.at), &hyperparams.burn()));
			ensure!(
				price.is_none_or(|price| Burn::<T>::get(netuid) == price),
				"the published price is another"
			);
		}
		let symbols = listed.iter().map(TokenSymbol::<T>::get).chain(catalogue().take(1));
		let different = symbols.map(|symbol| symbol.into_inner()).collect::<BTreeSet<_>>().len();
		ensure!(different == listed.len() + 1, "two subnets have one symbol");
		Ok(())
	}
}

fn check_hyperparams<T: Config>(netuid: NetUid, set: &Hyperparams) -> Result<(), TryRuntimeError> {
	ensure!(Tempo::<T>::get(netuid) == set.tempo, "the published tempo is another");
	ensure!(
		MaxAllowedUids::<T>::get(netuid) == set.max_uids,
		"the published limit of uids is another"
	);
	ensure!(
		CommitRevealWeightsEnabled::<T>::get(netuid) == set.commit_reveal,
		"the published way to set weights is another"
	);
	ensure!(
		RevealPeriodEpochs::<T>::get(netuid) == set.reveal_period,
		"the published time until a reveal is another"
	);
	let again = get_commit_reveal_weights_enabled::<T>::get(netuid);
	ensure!(again == set.commit_reveal, "the way to set weights is another under its other name");
	let again = get_commit_reveal_period::<T>::get(netuid);
	ensure!(again == set.reveal_period, "the time until a reveal is another under its other name");
	ensure!(
		WeightsSetRateLimit::<T>::get(netuid) == set.weights_rate_limit,
		"the published pause between weights is another"
	);
	ensure!(
		MinAllowedWeights::<T>::get(netuid) == set.min_weights,
		"the published least number of weights is another"
	);
	ensure!(
		MaxWeightsLimit::<T>::get(netuid) == set.max_weight,
		"the published largest weight is another"
	);
	Ok(())
}

/// What was told in this block still stands. Answers with the block of the last turn.
fn check_flow<T: Config>(netuid: NetUid, subnet: &Subnet) -> Result<u64, TryRuntimeError> {
	let told = SubnetEmaTaoFlow::<T>::get(netuid);
	let (block, average) = told.ok_or("a flow is not published")?;
	ensure!(block <= Pallet::<T>::now(), "a flow of the future is published");
	ensure!(
		block < Pallet::<T>::now() || average == subnet.flows.users.into(),
		"the published flow is another"
	);
	Ok(block)
}

//! What is published equals its original.

use crate::{
	published::first_emission, symbols::catalogue, Burn, CommitRevealWeightsEnabled, Config,
	FirstEmissionBlockNumber, Hyperparams, MaxAllowedUids, MaxWeightsLimit, MinAllowedWeights,
	NetUids, NetworksAdded, Pallet, RegistrationPrices, RevealPeriodEpochs, SubnetEmaTaoFlow,
	SubnetTaoInEmission, Tempo, TokenSymbol, TotalNetworks, WeightsSetRateLimit,
};
use alloc::collections::BTreeSet;
use dtao_core::{NetUid, Subnet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
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
			check_flow::<T>(*netuid, subnet)?;
			let price = RegistrationPrices::<T>::get(netuid).unwrap_or_default();
			let price = price.price_at(Self::now(), &hyperparams.burn());
			ensure!(
				Burn::<T>::get(netuid) >= price,
				"the published price is below the present one"
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

/// What was told in this block still stands; both were told together.
fn check_flow<T: Config>(netuid: NetUid, subnet: &Subnet) -> Result<(), TryRuntimeError> {
	let told = SubnetEmaTaoFlow::<T>::get(netuid);
	ensure!(
		SubnetTaoInEmission::<T>::contains_key(netuid) == told.is_some(),
		"a flow is published without its emission"
	);
	let Some((block, average)) = told else { return Ok(()) };
	ensure!(block <= Pallet::<T>::now(), "a flow of the future is published");
	ensure!(
		block < Pallet::<T>::now() || average == subnet.flows.users.into(),
		"the published flow is another"
	);
	Ok(())
}

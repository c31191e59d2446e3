//! What is published equals its original.

use crate::{
	symbols::catalogue, Burn, Config, FirstEmissionBlockNumber, MaxAllowedUids, NetUids,
	NetworksAdded, Pallet, RegistrationPrices, Tempo, TokenSymbol, TotalNetworks,
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
			ensure!(Tempo::<T>::get(netuid) == hyperparams.tempo, "the published tempo is another");
			ensure!(
				MaxAllowedUids::<T>::get(netuid) == hyperparams.max_uids,
				"the published limit of uids is another"
			);
			ensure!(
				FirstEmissionBlockNumber::<T>::get(netuid) == subnet.started_at,
				"the published start is another"
			);
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

//! What can be claimed of what root has earned.

use crate::{Config, Pallet, Subnets};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use dtao_core::{Alpha, Amount, FeeRate, NetUid};
use scale_info::TypeInfo;

/// Alpha of one subnet that a coldkey can claim. Amounts in rao.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ClaimInfo<AccountId> {
	/// With whom it was earned.
	pub hotkey: AccountId,
	/// The subnet.
	pub netuid: u16,
	/// How much.
	pub alpha: u64,
	/// The TAO that it would bring if it were sold now, as a claim sells it; zero where it can't be.
	pub tao: u64,
}

impl<T: Config> Pallet<T> {
	/// What a coldkey can claim, by netuid and hotkey. What subnets that are being dissolved owe is not
	/// told: they pay it themselves.
	pub fn claims_of(coldkey: &T::AccountId) -> Vec<ClaimInfo<T::AccountId>> {
		let claimable = Self::claimable(coldkey).into_iter();
		let mut claims: Vec<_> = claimable
			.filter(|(_, netuid, _)| Subnets::<T>::contains_key(netuid))
			.map(|(hotkey, netuid, alpha)| ClaimInfo {
				hotkey,
				netuid: netuid.into(),
				alpha,
				tao: Self::claim_worth(netuid, alpha.into()),
			})
			.collect();
		claims.sort_by(|one, other| (one.netuid, &one.hotkey).cmp(&(other.netuid, &other.hotkey)));
		claims
	}

	/// What selling `alpha` without a fee would bring now, in rao.
	fn claim_worth(netuid: NetUid, alpha: Alpha) -> u64 {
		let trading = Subnets::<T>::get(netuid).filter(|it| it.age(Self::now()).is_some());
		let trade = trading.and_then(|subnet| subnet.pool.sell(alpha, FeeRate::ZERO).ok());
		trade.map_or(0, |trade| trade.output.rao())
	}
}

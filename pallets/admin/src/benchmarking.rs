//! What the setters cost.

use crate::{Call, Config, Pallet};
use dtao_core::{
	fixed::I96F32, Alpha, Burn, FeeRate, NetUid, Pool, Subnet, Tao, VoteParams, RAO_PER_TAO,
};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use pallet_dtao::{
	GlobalSettings, Hyperparams, Params, RegistrationPrices, Settings, SubnetHyperparams,
	SubnetOwner, Subnets,
};

const NETUID: NetUid = NetUid::new(1);

fn subnet<T: Config>() {
	let pool = Pool { tao: Tao::new(RAO_PER_TAO), alpha: Alpha::new(RAO_PER_TAO) };
	Subnets::<T>::insert(NETUID, Subnet::new(pool));
}

/// A subnet with a price of registration to settle; answers with its owner.
fn owned_subnet<T: Config>() -> T::AccountId {
	let owner = whitelisted_caller::<T::AccountId>();
	subnet::<T>();
	SubnetHyperparams::<T>::insert(NETUID, Hyperparams::default());
	SubnetOwner::<T>::insert(NETUID, &owner);
	RegistrationPrices::<T>::insert(NETUID, Burn { price: Tao::new(RAO_PER_TAO), at: 0 });
	GlobalSettings::<T>::put(Settings::default());
	owner
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn sudo_set_tao_weight() {
		#[extrinsic_call]
		_(RawOrigin::Root, u64::MAX);

		assert_eq!(Params::<T>::get().tao_weight, u64::MAX);
	}

	#[benchmark]
	fn sudo_set_subnet_owner_cut() {
		#[extrinsic_call]
		_(RawOrigin::Root, 1);

		assert_eq!(Params::<T>::get().owner_cut, 1);
	}

	#[benchmark]
	fn sudo_set_subnet_moving_alpha() {
		#[extrinsic_call]
		_(RawOrigin::Root, I96F32 { bits: 1 << 31 });

		assert_eq!(Params::<T>::get().moving_alpha, 500_000_000);
	}

	#[benchmark]
	fn sudo_set_tao_flow_smoothing_factor() {
		#[extrinsic_call]
		_(RawOrigin::Root, 1);

		assert_eq!(Params::<T>::get().flow_smoothing, 1);
	}

	#[benchmark]
	fn sudo_set_root_vote() {
		#[extrinsic_call]
		_(RawOrigin::Root, 1, 2, 3);

		let expected = VoteParams { tempo: 1, rho: 2, kappa: 3 };
		assert_eq!(Params::<T>::get().vote, expected);
	}

	#[benchmark]
	fn sudo_set_ema_price_halving_period() {
		subnet::<T>();

		#[extrinsic_call]
		_(RawOrigin::Root, NETUID, 1);

		assert_eq!(Subnets::<T>::get(NETUID).map(|subnet| subnet.ema_halving), Some(1));
	}

	#[benchmark]
	fn sudo_set_fee_rate() {
		subnet::<T>();

		#[extrinsic_call]
		_(RawOrigin::Root, NETUID, 1);

		assert_eq!(Subnets::<T>::get(NETUID).map(|subnet| subnet.fee_rate), FeeRate::new(1));
	}

	/// The worst of the hyperparameters: an owner is held off and counted, and what moves the price of
	/// a registration has it written down.
	#[benchmark]
	fn set_hyperparameter() {
		let owner = owned_subnet::<T>();

		#[extrinsic_call]
		sudo_set_min_burn(RawOrigin::Signed(owner), NETUID, Tao::new(RAO_PER_TAO));

		let burn = SubnetHyperparams::<T>::get(NETUID).map(|params| params.min_burn);
		assert_eq!(burn, Some(Tao::new(RAO_PER_TAO)));
	}

	/// All settings are one value: one benchmark is each one's.
	#[benchmark]
	fn set_setting() {
		#[extrinsic_call]
		sudo_set_network_rate_limit(RawOrigin::Root, 1);

		assert_eq!(GlobalSettings::<T>::get().network_rate_limit, 1);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::externalities(), crate::mock::Test);
}

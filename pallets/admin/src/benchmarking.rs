//! What the setters cost.

use crate::{Call, Config, Pallet};
use dtao_core::{fixed::I96F32, Alpha, FeeRate, NetUid, Pool, Subnet, Tao, RAO_PER_TAO};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use pallet_dtao::{Params, Subnets};

const NETUID: NetUid = NetUid::new(1);

fn subnet<T: Config>() {
	let pool = Pool { tao: Tao::new(RAO_PER_TAO), alpha: Alpha::new(RAO_PER_TAO) };
	Subnets::<T>::insert(NETUID, Subnet::new(pool));
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
}

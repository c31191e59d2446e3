//! What clients read: prices, quotes, subnets. Every number comes from the functions that blocks and
//! calls run.
//!
//! | room | what it tells of |
//! |---|---|
//! | this | prices, quotes, the economy of a subnet |
//! | `subnet` | a subnet in short |
//! | `hyperparams` | what is set of it |
//! | `neuron`, `state`, `metagraph` | its neurons: one by one, by column, with all the rest |
//! | `stake`, `delegates` | positions; hotkeys to stake with |
//! | `claims` | what root has earned for a coldkey |
//! | `report` | what the next block brings a subnet, and why |
//! | `rules` | the rules in force and to come; what the next block would bring under others |
//! | `absent` | features that this chain doesn't have |

mod absent;
mod claims;
mod delegates;
mod hyperparams;
mod layout;
mod metagraph;
mod metagraph_layout;
mod neuron;
mod report;
mod rules;
mod seats;
mod stake;
mod state;
mod subnet;

pub use absent::{EpochConsensus, LockState};
pub use claims::ClaimInfo;
pub use delegates::{DelegateInfo, Delegation};
pub use dtao_core::{fixed::U64F64, Rules};
pub use hyperparams::{HyperparamEntry, HyperparamValue, I32F32};
pub use layout::{DynamicInfo, SimSwapResult, SubnetPrice};
pub use metagraph_layout::{ChainIdentityV2, Metagraph, SelectiveMetagraph};
pub use neuron::{AxonInfo, NeuronInfo, NeuronInfoLite, PrometheusInfo};
pub use report::EmissionReport;
pub use rules::{EmissionOutlook, NamedRules, PresetOutlook, RulesComparison, RulesInfo};
pub use stake::{StakeAvailability, StakeInfo, StakesOf};
pub use state::SubnetState;
pub use subnet::{SubnetInfo, SubnetInfoV2};

use crate::{
	types::nobody, Config, LastEpochBlock, NetUids, NetworkRegisteredAt, Pallet, Params, RootStake,
	SubnetIdentitiesV3, SubnetOwner, SubnetOwnerHotkey, Subnets, TokenSymbol,
};
use alloc::vec::Vec;
use codec::{Compact, Decode};
use dtao_core::{
	fixed::{mul_div_u64, Rounding, I96F32},
	pool::LIMIT_ONE,
	Alpha, Amount, NetUid, Pool, Price, Subnet, Tao, Terms,
};

/// Root's name and the symbol of its stake, which is TAO.
const ROOT_NAME: &str = "root";
const ROOT_SYMBOL: &str = "Τ";

impl<T: Config> Pallet<T> {
	/// The spot price of a subnet's alpha in rao per 10⁹ rao of alpha, rounded down; root's is one
	/// TAO, that of a subnet that doesn't exist zero.
	pub fn alpha_price(netuid: NetUid) -> u64 {
		if netuid.is_root() {
			return LIMIT_ONE;
		}
		Subnets::<T>::get(netuid).map_or(0, |subnet| {
			let Pool { tao, alpha } = subnet.pool;
			mul_div_u64(tao.rao(), LIMIT_ONE, alpha.rao(), Rounding::Down).unwrap_or(u64::MAX)
		})
	}

	/// The spot prices of root and all subnets.
	pub fn alpha_prices() -> Vec<SubnetPrice> {
		Self::all_netuids()
			.map(|id| SubnetPrice { netuid: id.into(), price: Self::alpha_price(id) })
			.collect()
	}

	/// What `add_stake` of `tao` would come to.
	pub fn sim_buy(netuid: NetUid, tao: Tao) -> SimSwapResult {
		let Ok(swap) = Self::quote_buy(netuid, tao) else { return SimSwapResult::default() };
		let ideal =
			Self::at_spot_price(netuid, tao.rao(), |Pool { tao, alpha }| (alpha.rao(), tao.rao()));
		SimSwapResult {
			tao_amount: swap.tao.rao(),
			alpha_amount: swap.alpha.rao(),
			tao_fee: swap.fee,
			// A trade never beats the spot price.
			alpha_slippage: ideal.saturating_sub(swap.alpha.rao()),
			..SimSwapResult::default()
		}
	}

	/// What `remove_stake` of `alpha` would come to.
	pub fn sim_sell(netuid: NetUid, alpha: Alpha) -> SimSwapResult {
		let Ok(swap) = Self::quote_sell(netuid, alpha) else { return SimSwapResult::default() };
		let ideal = Self::at_spot_price(netuid, alpha.rao(), |Pool { tao, alpha }| {
			(tao.rao(), alpha.rao())
		});
		SimSwapResult {
			tao_amount: swap.tao.rao(),
			alpha_amount: swap.alpha.rao(),
			alpha_fee: swap.fee,
			tao_slippage: ideal.saturating_sub(swap.tao.rao()),
			..SimSwapResult::default()
		}
	}

	/// A subnet, or root, and its economy.
	pub fn dynamic_info(netuid: NetUid) -> Option<DynamicInfo<T::AccountId>> {
		if netuid.is_root() {
			return Some(Self::root_info());
		}
		let (netuids, outcome) = Self::next_block();
		let place = netuids.binary_search(&netuid).ok()?;
		let terms = outcome.results.get(place)?.unwrap_or_default();
		Self::economy_of(netuid, &terms)
	}

	/// Root and all subnets at the place of their netuids, since clients find them by place: where a
	/// netuid is free stands a closed, empty subnet.
	pub fn all_dynamic_info() -> Vec<DynamicInfo<T::AccountId>> {
		let (netuids, outcome) = Self::next_block();
		let mut infos = alloc::vec![Self::root_info()];
		for (netuid, terms) in netuids.into_iter().zip(outcome.results) {
			let gap = infos.len()..usize::from(u16::from(netuid));
			infos.extend(gap.map(|free| empty_info(free as u16))); // below a netuid, which is a u16
			infos.extend(Self::economy_of(netuid, &terms.unwrap_or_default()));
		}
		infos
	}

	fn all_netuids() -> impl Iterator<Item = NetUid> {
		core::iter::once(NetUid::ROOT).chain(NetUids::<T>::get())
	}

	/// What `input` rao would bring at the spot price, where `ratio` takes the numerator and the
	/// denominator of that price from the reserves; on root, as much.
	fn at_spot_price(netuid: NetUid, input: u64, ratio: impl Fn(Pool) -> (u64, u64)) -> u64 {
		let Some(subnet) = Subnets::<T>::get(netuid) else { return input };
		let (to, from) = ratio(subnet.pool);
		mul_div_u64(input, to, from, Rounding::Down).unwrap_or(u64::MAX)
	}

	fn economy_of(netuid: NetUid, terms: &Terms) -> Option<DynamicInfo<T::AccountId>> {
		let subnet = Subnets::<T>::get(netuid)?;
		let identity = SubnetIdentitiesV3::<T>::get(netuid);
		let last_epoch = LastEpochBlock::<T>::get(netuid);
		Some(DynamicInfo {
			netuid: Compact(netuid.into()),
			owner_hotkey: SubnetOwnerHotkey::<T>::get(netuid),
			owner_coldkey: SubnetOwner::<T>::get(netuid),
			subnet_name: identity.as_ref().map_or_else(Vec::new, |said| text(&said.subnet_name)),
			token_symbol: text(&TokenSymbol::<T>::get(netuid)),
			tempo: Compact(Self::hyperparams(netuid).tempo),
			network_registered_at: Compact(NetworkRegisteredAt::<T>::get(netuid)),
			last_step: Compact(last_epoch),
			blocks_since_last_step: Compact(Self::now().saturating_sub(last_epoch)),
			subnet_identity: identity,
			..economy_info(&subnet, terms, nobody())
		})
	}

	fn root_info() -> DynamicInfo<T::AccountId> {
		let stake = RootStake::<T>::get();
		let root = Subnet {
			alpha_out: stake.rao().into(),
			..Subnet::new(Pool { tao: stake, alpha: Alpha::ZERO })
		};
		DynamicInfo {
			subnet_name: text(ROOT_NAME.as_bytes()),
			token_symbol: text(ROOT_SYMBOL.as_bytes()),
			tempo: Compact(Params::<T>::get().vote.tempo),
			blocks_since_last_step: Compact(Self::now()),
			moving_price: I96F32::from_price(Price::from_u32(1)),
			..economy_info(&root, &Terms::default(), nobody())
		}
	}
}

/// The fields of a subnet's info that come from its hot state; the others empty.
fn economy_info<AccountId: Clone>(
	subnet: &Subnet,
	terms: &Terms,
	nobody: AccountId,
) -> DynamicInfo<AccountId> {
	DynamicInfo {
		netuid: Compact(0),
		owner_hotkey: nobody.clone(),
		owner_coldkey: nobody,
		subnet_name: Vec::new(),
		token_symbol: Vec::new(),
		tempo: Compact(0),
		last_step: Compact(0),
		blocks_since_last_step: Compact(0),
		// What a block mints, far below 64 bits.
		emission: Compact(terms.tao_in.rao().saturating_add(terms.excess.rao())),
		alpha_in: Compact(subnet.pool.alpha.rao()),
		alpha_out: Compact(subnet.alpha_out.rao()),
		tao_in: Compact(subnet.pool.tao.rao()),
		alpha_out_emission: Compact(terms.alpha_out.rao()),
		alpha_in_emission: Compact(terms.alpha_in.rao()),
		tao_in_emission: Compact(terms.tao_in.rao()),
		pending_alpha_emission: Compact(subnet.pending.alpha().map_or(u64::MAX, Amount::rao)),
		pending_root_emission: Compact(subnet.pending.root_tao.rao()),
		subnet_volume: Compact(subnet.volume),
		network_registered_at: Compact(0),
		subnet_identity: None,
		moving_price: I96F32::from_price(subnet.moving_price),
	}
}

/// A netuid that no subnet has.
fn empty_info<AccountId: Clone + Decode>(netuid: u16) -> DynamicInfo<AccountId> {
	let nothing = Subnet { open: false, ..Subnet::new(Pool::default()) };
	DynamicInfo { netuid: Compact(netuid), ..economy_info(&nothing, &Terms::default(), nobody()) }
}

/// The entry of a uid; nothing where the list is older than the neuron.
fn entry<Entry: Copy + Default>(entries: &[Entry], uid: u16) -> Entry {
	entries.get(usize::from(uid)).copied().unwrap_or_default()
}

fn text(bytes: &[u8]) -> Vec<Compact<u8>> {
	bytes.iter().copied().map(Compact).collect()
}

//! The layout of a metagraph, whole and in parts.

use super::neuron::AxonInfo;
use crate::SubnetIdentityV3;
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode, MaxEncodedLen};
use dtao_core::fixed::I96F32;
use scale_info::TypeInfo;

/// Who an owner says it is: nobody does on this chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ChainIdentityV2 {
	/// Its name.
	pub name: Vec<u8>,
	/// Its site.
	pub url: Vec<u8>,
	/// Its source code.
	pub github_repo: Vec<u8>,
	/// Its picture.
	pub image: Vec<u8>,
	/// Its Discord.
	pub discord: Vec<u8>,
	/// What it does.
	pub description: Vec<u8>,
	/// Anything else.
	pub additional: Vec<u8>,
}

impl MaxEncodedLen for ChainIdentityV2 {
	/// As long as that of a subnet: seven texts, each preceded by its length in two bytes.
	fn max_encoded_len() -> usize {
		7 * (SubnetIdentityV3::MAX_LONG + 2)
	}
}

/// Declares the fields of a metagraph, each with the number by which clients ask for it alone.
macro_rules! metagraph_layout {
	($(#[doc = $doc:literal] $number:literal $field:ident: $kind:ty,)+) => {
		/// A subnet and its neurons, one entry per uid in each list. Parts in 65,535ths, amounts in rao;
		/// emissions of the subnet are those of the next block.
		#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
		pub struct Metagraph<AccountId> {
			/// The subnet.
			pub netuid: Compact<u16>,
			$(#[doc = $doc] pub $field: $kind,)+
		}

		/// What was asked for of a [`Metagraph`].
		#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
		pub struct SelectiveMetagraph<AccountId> {
			/// The subnet.
			pub netuid: Compact<u16>,
			$(#[doc = $doc] pub $field: Option<$kind>,)+
			/// The uids of those who may validate.
			pub validators: Option<Vec<Compact<u16>>>,
			/// What hotkeys have committed to beside weights: nothing on this chain.
			pub commitments: Option<Vec<(AccountId, Vec<Compact<u8>>)>>,
		}

		impl<AccountId> Metagraph<AccountId> {
			/// The fields of these numbers.
			pub(super) fn select(self, numbers: &[u16]) -> SelectiveMetagraph<AccountId> {
				let permits = (0..).zip(&self.validator_permit);
				let validators = permits.filter(|(_, permit)| **permit).map(|(uid, _)| Compact(uid));
				SelectiveMetagraph {
					netuid: self.netuid,
					validators: numbers.contains(&VALIDATORS).then(|| validators.collect()),
					commitments: numbers.contains(&COMMITMENTS).then(Vec::new),
					$($field: numbers.contains(&$number).then_some(self.$field),)+
				}
			}
		}
	};
}

/// The numbers of what only a selection has.
const VALIDATORS: u16 = 72;
const COMMITMENTS: u16 = 73;

metagraph_layout! {
	/// Its name, in UTF-8.
	1 name: Vec<Compact<u8>>,
	/// The symbol of its alpha, in UTF-8.
	2 symbol: Vec<Compact<u8>>,
	/// Who it says it is.
	3 identity: Option<SubnetIdentityV3>,
	/// The block of its registration.
	4 network_registered_at: Compact<u64>,
	/// The owner's hotkey on it.
	5 owner_hotkey: AccountId,
	/// The owner.
	6 owner_coldkey: AccountId,
	/// This block.
	7 block: Compact<u64>,
	/// Blocks from one epoch to the next.
	8 tempo: Compact<u16>,
	/// The block of its last epoch; that of its registration before the first.
	9 last_step: Compact<u64>,
	/// Blocks since its last epoch, or since its registration.
	10 blocks_since_last_step: Compact<u64>,
	/// TAO of the next block: what enters the pool and what buys from it.
	11 subnet_emission: Compact<u64>,
	/// The alpha reserve.
	12 alpha_in: Compact<u64>,
	/// Alpha outside the pool.
	13 alpha_out: Compact<u64>,
	/// The TAO reserve.
	14 tao_in: Compact<u64>,
	/// Alpha that the next block mints for the participants.
	15 alpha_out_emission: Compact<u64>,
	/// Alpha that the next block mints into the pool.
	16 alpha_in_emission: Compact<u64>,
	/// TAO that the next block mints into the pool.
	17 tao_in_emission: Compact<u64>,
	/// Alpha that waits for the epoch, the owner's cut and root's part included.
	18 pending_alpha_emission: Compact<u64>,
	/// TAO that waits for the epoch, for root.
	19 pending_root_emission: Compact<u64>,
	/// TAO that users have traded.
	20 subnet_volume: Compact<u128>,
	/// The moving price with 32 binary digits, rounded down.
	21 moving_price: I96F32,
	/// Always 0: nothing depends on it.
	22 rho: Compact<u16>,
	/// The majority that decides consensus.
	23 kappa: Compact<u16>,
	/// The fewest weights that a validator may set.
	24 min_allowed_weights: Compact<u16>,
	/// The largest part of a validator's weights.
	25 max_weights_limit: Compact<u16>,
	/// The least version that weights must name.
	26 weights_version: Compact<u64>,
	/// Blocks between two settings of weights.
	27 weights_rate_limit: Compact<u64>,
	/// Blocks after which a validator that sets no weights is inactive.
	28 activity_cutoff: Compact<u64>,
	/// The most validator permits.
	29 max_validators: Compact<u16>,
	/// Its neurons.
	30 num_uids: Compact<u16>,
	/// The most neurons.
	31 max_uids: Compact<u16>,
	/// The price of a neuron's registration.
	32 burn: Compact<u64>,
	/// Always 0: nobody registers by work.
	33 difficulty: Compact<u64>,
	/// Whether neurons can register.
	34 registration_allowed: bool,
	/// Never: nobody registers by work.
	35 pow_registration_allowed: bool,
	/// Blocks for which a new neuron is safe from being replaced.
	36 immunity_period: Compact<u16>,
	/// Always 0: nobody registers by work.
	37 min_difficulty: Compact<u64>,
	/// Always 0: nobody registers by work.
	38 max_difficulty: Compact<u64>,
	/// The least price of a registration.
	39 min_burn: Compact<u64>,
	/// The highest price of a registration.
	40 max_burn: Compact<u64>,
	/// Always 0: the price follows every registration.
	41 adjustment_alpha: Compact<u64>,
	/// Always 0: the price follows every registration.
	42 adjustment_interval: Compact<u16>,
	/// Always 0: the price follows every registration.
	43 target_regs_per_interval: Compact<u16>,
	/// Always 0: the price is the only limit.
	44 max_regs_per_block: Compact<u16>,
	/// Always 0: nothing is announced.
	45 serving_rate_limit: Compact<u64>,
	/// Whether weights are committed first and revealed later.
	46 commit_reveal_weights_enabled: bool,
	/// Epochs from a commit to its reveal.
	47 commit_reveal_period: Compact<u64>,
	/// Whether bonds move by liquid alpha.
	48 liquid_alpha_enabled: bool,
	/// The fastest that liquid alpha moves a bond.
	49 alpha_high: Compact<u16>,
	/// The slowest that liquid alpha moves a bond.
	50 alpha_low: Compact<u16>,
	/// What old bonds keep at an epoch, in parts per million.
	51 bonds_moving_avg: Compact<u64>,
	/// Who the neurons are.
	52 hotkeys: Vec<AccountId>,
	/// Who owns the hotkeys.
	53 coldkeys: Vec<AccountId>,
	/// Who the owners say they are: nobody does.
	54 identities: Vec<Option<ChainIdentityV2>>,
	/// Where they serve.
	55 axons: Vec<AxonInfo>,
	/// Who had set weights recently enough.
	56 active: Vec<bool>,
	/// Who may validate.
	57 validator_permit: Vec<bool>,
	/// Their emission against the highest; the lowest is the first to be replaced.
	58 pruning_score: Vec<Compact<u16>>,
	/// The blocks in which they last set weights.
	59 last_update: Vec<Compact<u64>>,
	/// Alpha of the last epoch, with that of nominators; TAO on root.
	60 emission: Vec<Compact<u64>>,
	/// The validators' parts.
	61 dividends: Vec<Compact<u16>>,
	/// The miners' parts.
	62 incentives: Vec<Compact<u16>>,
	/// The weights that the majority agrees on.
	63 consensus: Vec<Compact<u16>>,
	/// Always 0: the epoch keeps no trust of miners.
	64 trust: Vec<Compact<u16>>,
	/// Always 0: the epoch keeps no rank before consensus.
	65 rank: Vec<Compact<u16>>,
	/// The blocks of their registrations.
	66 block_at_registration: Vec<Compact<u64>>,
	/// Alpha staked with them; nothing on root.
	67 alpha_stake: Vec<Compact<u64>>,
	/// TAO staked with them on root; clients weight it themselves.
	68 tao_stake: Vec<Compact<u64>>,
	/// Their alpha and their weighted TAO; on root, their TAO.
	69 total_stake: Vec<Compact<u64>>,
	/// TAO of the last epoch on root, with that of nominators.
	70 tao_dividends_per_hotkey: Vec<(AccountId, Compact<u64>)>,
	/// Alpha of the last epoch as dividends, with that of nominators.
	71 alpha_dividends_per_hotkey: Vec<(AccountId, Compact<u64>)>,
}

//! What is stored beside the state of `dtao-core`.

use crate::MAX_UIDS;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use dtao_core::{split::Cumulative, Alpha, Amount, NetUid, Subnet};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::TrailingZeroInput;

/// The longest symbol of a subnet, in bytes.
pub type SymbolLimit = ConstU32<32>;

/// One entry for every uid of a subnet.
pub type ByUid<Entry> = BoundedVec<Entry, ConstU32<{ MAX_UIDS }>>;

/// A key of the storage, hashes and all.
pub type RawKey = BoundedVec<u8, ConstU32<256>>;

/// What one uid gives to others: their uids, ascending, and how much, relative to the largest.
pub type Row = ByUid<(u16, u16)>;

/// A registered hotkey; its place in the list is its uid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Neuron<AccountId> {
	/// Who it is.
	pub hotkey: AccountId,
	/// Who owns it, which never changes: it stands here so that an epoch need not look it up.
	pub coldkey: AccountId,
	/// The block of its registration.
	pub registered_at: u64,
}

/// What the last epoch of a subnet came to, by uid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct EpochResult {
	/// What each uid weighs: its alpha and its weighted root stake, in rao.
	pub stake: ByUid<u64>,
	/// Who had set weights recently enough.
	pub active: ByUid<bool>,
	/// Who may validate until the next epoch.
	pub permits: ByUid<bool>,
	/// The weight that the majority of the stake agrees on, in parts of 65,535.
	pub consensus: ByUid<u16>,
	/// The miners' parts, in parts of 65,535.
	pub incentive: ByUid<u16>,
	/// The validators' parts, in parts of 65,535.
	pub dividends: ByUid<u16>,
	/// How much of a validator's weights the consensus let stand, in parts of 65,535.
	pub validator_trust: ByUid<u16>,
	/// Alpha that each uid's own work earned, in rao: its incentive, also where that is burned because
	/// the neuron is the owner's, and all that was paid of its dividends, to nominators and parents too.
	pub emission: ByUid<u64>,
	/// Alpha dividends paid with each hotkey to it and its nominators, in rao: without families the rest
	/// of `emission` beside the incentive; a parent's include what its children earned for it.
	pub alpha_dividends: ByUid<u64>,
	/// TAO dividends likewise, on root.
	pub tao_dividends: ByUid<u64>,
	/// What the owner's own neurons mined, and the owner's cut where nobody owns the subnet: alpha that
	/// was burned instead of paid, in rao.
	pub burned: u64,
}

/// Weights that a validator has committed to and not yet revealed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Commit<Hash> {
	/// The hash of what will be revealed.
	pub hash: Hash,
	/// The epoch of the subnet, counted from its registration, in which it was committed.
	pub epoch: u64,
	/// The block of the commit.
	pub at: u64,
}

/// A subnet on its way out.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Dissolution<AccountId> {
	/// Its number, taken until the job is done.
	pub netuid: NetUid,
	/// What comes next.
	pub stage: DissolutionStage<AccountId>,
}

impl<AccountId> Dissolution<AccountId> {
	/// Whether the subnet has still to be closed.
	pub fn is_open(&self) -> bool {
		matches!(self.stage, DissolutionStage::FinalEpoch(_))
	}
}

/// What a dissolution does next.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum DissolutionStage<AccountId> {
	/// Pay what is pending, with the neurons that are still there.
	FinalEpoch(Subnet),
	/// Turn what root has earned and not claimed into stake, and forget who earned it.
	Claims(Subnet, Sweep),
	/// Share the TAO of the pool among the positions.
	Payout(PotShares<AccountId>),
}

/// A walk over all claims on root, some of them a block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Sweep {
	/// What is done with each.
	pub phase: SweepPhase,
	/// The key of the last one; empty at the beginning.
	pub last: RawKey,
}

/// What is done, one after the other, with the claims on a dissolved subnet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum SweepPhase {
	/// Each account is paid what it can claim, as stake.
	#[default]
	Pay,
	/// The pools that it was paid from are forgotten.
	ForgetPools,
	/// What the accounts have seen of them is forgotten.
	ForgetAccounts,
}

/// The TAO of a dissolved subnet on its way to the holders of its alpha.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct PotShares<AccountId> {
	/// All of it over the hotkeys, by the value of their stake.
	pub hotkeys: Cumulative,
	/// The hotkey whose positions are being paid, and its part over their shares.
	pub current: Option<(AccountId, Cumulative)>,
	/// Alpha that nobody holds and that has a part all the same, which is destroyed at the end: the
	/// chain's own.
	pub unheld: Alpha,
}

impl<AccountId> PotShares<AccountId> {
	/// The TAO of a subnet whose last epoch and whose claims have been paid: its pool, and what was
	/// pending for root if that epoch failed. Pending alpha is nobody's then.
	pub fn new(subnet: &Subnet) -> Self {
		let (pool, pending) = (subnet.pool.tao.rao(), subnet.pending.root_tao.rao());
		// One account holds both.
		let pot = pool.saturating_add(pending);
		// `alpha_out` is stake, the chain's own, pendings and what is burned.
		let partless = [subnet.burned, subnet.pending.alpha().unwrap_or_default()];
		let with_part = partless.iter().fold(subnet.alpha_out.rao(), |rest, alpha| {
			rest.saturating_sub(alpha.rao()) // so it never falls below zero
		});
		let hotkeys = Cumulative::new(pot, with_part.into());
		Self { hotkeys, current: None, unheld: subnet.bought }
	}

	/// The TAO that has not been paid, in rao.
	pub fn left(&self) -> u64 {
		let current = self.current.as_ref().map_or(0, |(_, part)| part.left());
		self.hotkeys.left().saturating_add(current) // parts of one pot
	}
}

/// Who a subnet says it is. All text in UTF-8.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct SubnetIdentityV3 {
	/// Its name.
	pub subnet_name: Vec<u8>,
	/// Its source code.
	pub github_repo: Vec<u8>,
	/// How to reach its owner.
	pub subnet_contact: Vec<u8>,
	/// Its site.
	pub subnet_url: Vec<u8>,
	/// Its Discord.
	pub discord: Vec<u8>,
	/// What it does.
	pub description: Vec<u8>,
	/// Its logo.
	pub logo_url: Vec<u8>,
	/// Anything else.
	pub additional: Vec<u8>,
}

impl SubnetIdentityV3 {
	/// The longest name and Discord, in bytes.
	pub const MAX_SHORT: usize = 256;

	/// The longest of the other texts, in bytes.
	pub const MAX_LONG: usize = 1_024;

	/// Whether every text is short enough to be stored.
	pub fn fits(&self) -> bool {
		let short = [&self.subnet_name, &self.discord];
		let long = [
			&self.github_repo,
			&self.subnet_contact,
			&self.subnet_url,
			&self.description,
			&self.logo_url,
			&self.additional,
		];
		short.iter().all(|text| text.len() <= Self::MAX_SHORT)
			&& long.iter().all(|text| text.len() <= Self::MAX_LONG)
	}
}

impl MaxEncodedLen for SubnetIdentityV3 {
	/// Clients decode the texts as plain lists of bytes, so it is [`SubnetIdentityV3::fits`] that
	/// bounds them; each is preceded by its length in two bytes.
	fn max_encoded_len() -> usize {
		2 * (Self::MAX_SHORT + 2) + 6 * (Self::MAX_LONG + 2)
	}
}

/// What a coldkey has staked with a hotkey on one subnet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Position<AccountId> {
	/// The subnet, or root.
	pub netuid: NetUid,
	/// With whom.
	pub hotkey: AccountId,
	/// Whose stake it is.
	pub coldkey: AccountId,
	/// How much, in rao of alpha (of TAO on root).
	pub amount: u64,
}

/// The account of zeros, which clients read as nobody.
pub fn nobody<AccountId: Decode>() -> AccountId {
	let Ok(account) = AccountId::decode(&mut TrailingZeroInput::zeroes()) else {
		unreachable!("an account identifier decodes from endless zeros; qed")
	};
	account
}

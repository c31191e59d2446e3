//! What happened.

use frame_support::pallet_macros::pallet_section;

/// A part of the pallet's declarations.
#[pallet_section]
mod events {
	/// What happened. Events that Bittensor's clients index keep its order of fields.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// TAO became stake: coldkey, hotkey, TAO paid (fee included), alpha received, netuid, fee
		/// in rao of TAO.
		StakeAdded(T::AccountId, T::AccountId, Tao, Alpha, NetUid, u64),
		/// Stake became TAO: coldkey, hotkey, TAO received, alpha paid (fee included), netuid, fee in
		/// rao of alpha.
		StakeRemoved(T::AccountId, T::AccountId, Tao, Alpha, NetUid, u64),
		/// Stake moved to another hotkey, subnet or both: coldkey, origin hotkey and netuid, destination
		/// hotkey and netuid, TAO that it passed through or is worth, in rao.
		StakeMoved(T::AccountId, T::AccountId, NetUid, T::AccountId, NetUid, Tao),
		/// Stake changed its coldkey: origin and destination coldkey, hotkey, origin and destination
		/// netuid, TAO that it passed through or is worth, in rao.
		StakeTransferred(T::AccountId, T::AccountId, T::AccountId, NetUid, NetUid, Tao),
		/// Stake moved to another subnet with the same hotkey: coldkey, hotkey, origin and destination
		/// netuid, TAO that it passed through, in rao.
		StakeSwapped(T::AccountId, T::AccountId, NetUid, NetUid, Tao),
		/// A subnet was registered: netuid, mechanism (1: it has a pool).
		NetworkAdded(NetUid, u16),
		/// What the registration of a subnet cost.
		NetworkLockPaid {
			/// The subnet.
			netuid: NetUid,
			/// Who paid.
			coldkey: T::AccountId,
			/// The price, in rao.
			cost: Tao,
			/// The part of it that was destroyed, in rao; the rest is in the pool.
			recycled: Tao,
		},
		/// A subnet is being dissolved: netuid. Its alpha can't be traded any more.
		NetworkRemoved(NetUid),
		/// Every holder of a dissolved subnet's alpha has been paid, and its netuid is free.
		NetworkDissolved {
			/// The subnet.
			netuid: NetUid,
			/// The TAO that was nobody's, in rao: the part of the chain's own alpha, or all of it if nobody
			/// held alpha. It is destroyed.
			recycled: Tao,
		},
		/// A dissolution could not go on in this block; it tries again after the others that wait.
		DissolutionFailed {
			/// The subnet.
			netuid: NetUid,
			/// What went wrong.
			error: DispatchError,
		},
		/// A holder of a dissolved subnet's alpha was paid.
		DissolutionPaid {
			/// The subnet.
			netuid: NetUid,
			/// With whom the alpha was staked.
			hotkey: T::AccountId,
			/// Whose it was.
			coldkey: T::AccountId,
			/// The TAO paid, in rao.
			amount: Tao,
		},
		/// A subnet was started: netuid, the first block that it emits in.
		FirstEmissionBlockNumberSet(NetUid, u64),
		/// A subnet said who it is: netuid.
		SubnetIdentitySet(NetUid),
		/// A subnet's alpha got another symbol.
		SymbolUpdated {
			/// The subnet.
			netuid: NetUid,
			/// The symbol, in UTF-8.
			symbol: Vec<u8>,
		},
		/// A hotkey became a neuron: netuid, uid, hotkey.
		NeuronRegistered(NetUid, u16, T::AccountId),
		/// A neuron's registration was paid for.
		RegistrationPaid {
			/// The subnet.
			netuid: NetUid,
			/// Who paid.
			coldkey: T::AccountId,
			/// The price, in rao; it is in the pool.
			price: Tao,
			/// The alpha that it bought and that was destroyed, in rao.
			recycled: Alpha,
		},
		/// A neuron lost its uid to a registration.
		NeuronReplaced {
			/// The subnet.
			netuid: NetUid,
			/// The uid.
			uid: u16,
			/// Who had it.
			hotkey: T::AccountId,
		},
		/// A neuron set its weights: netuid, uid.
		WeightsSet(NetUid, u16),
		/// A neuron committed to weights: hotkey, netuid, hash.
		WeightsCommitted(T::AccountId, NetUid, T::Hash),
		/// A neuron revealed its weights: hotkey, netuid, hash.
		WeightsRevealed(T::AccountId, NetUid, T::Hash),
		/// A take was raised: coldkey, hotkey, take in parts of 65,535.
		TakeIncreased(T::AccountId, T::AccountId, u16),
		/// A take was lowered: coldkey, hotkey, take in parts of 65,535.
		TakeDecreased(T::AccountId, T::AccountId, u16),
		/// A subnet got another tempo: netuid, blocks.
		TempoSet(NetUid, u16),
		/// The time after which a subnet's validators count as inactive was set.
		ActivityCutoffFactorSet {
			/// The subnet.
			netuid: NetUid,
			/// In thousandths of a tempo.
			factor: u32,
		},
		/// A subnet's epoch was asked for before its time.
		EpochTriggered {
			/// The subnet.
			netuid: NetUid,
		},
		/// An epoch was paid out. All in rao; what nobody earned is in `unearned`. All the alpha together
		/// is what was pending, and so is all the TAO.
		EpochPaid {
			/// The subnet.
			netuid: NetUid,
			/// Alpha of the owner's cut.
			owner: Alpha,
			/// Alpha of the miners, without what was burned.
			miners: Alpha,
			/// Alpha of the validators and those who stake with them; with their takes of what root earned,
			/// and with all of that where nobody could claim it.
			validators: Alpha,
			/// TAO of those who stake on root.
			root: Tao,
			/// Alpha that those who stake on root can claim.
			claimable: Alpha,
			/// Alpha that is out of reach now: what the owner's own miners earned, the cut of a subnet
			/// that nobody owns, and what no rate of claims has room for.
			burned: Alpha,
			/// Alpha that nobody earned: it is burned too.
			unearned: Alpha,
			/// TAO that no root stake earned: it went back into the pool.
			returned: Tao,
		},
		/// An epoch has to wait for a block, since others were due before it.
		EpochDeferred {
			/// The subnet.
			netuid: NetUid,
		},
		/// An epoch left its subnet as it was; what is pending waits for the next.
		EpochFailed {
			/// The subnet.
			netuid: NetUid,
			/// What went wrong.
			error: DispatchError,
		},
		/// A hotkey was associated with the coldkey that now owns it.
		HotkeyAssociated {
			/// The owner.
			coldkey: T::AccountId,
			/// The hotkey.
			hotkey: T::AccountId,
		},
		/// `unstake_all` or `unstake_all_alpha` left a position as it was.
		UnstakeSkipped {
			/// Whose position.
			coldkey: T::AccountId,
			/// With which hotkey.
			hotkey: T::AccountId,
			/// On which subnet.
			netuid: NetUid,
			/// What kept it.
			error: DispatchError,
		},
		/// A payout was too small to bring its receiver's account to life: the TAO is destroyed.
		DustRecycled {
			/// Who would have received it.
			who: T::AccountId,
			/// How much, in rao.
			amount: Tao,
		},
		/// A block left a subnet as it was; its share was not minted.
		SubnetFailed {
			/// The subnet.
			netuid: NetUid,
			/// What went wrong.
			error: StepError,
		},
		/// Other rules are in force from this block on.
		RulesChanged {
			/// The rules.
			rules: Rules,
		},
		/// Rules wait for their block.
		RulesScheduled {
			/// The block.
			at: u64,
			/// The rules.
			rules: Rules,
		},
		/// Rules that waited for a block will not come into force.
		RulesCancelled {
			/// The block.
			at: u64,
		},
		/// A validator of root has voted: hotkey, coldkey.
		RootWeightsSet {
			/// The validator.
			hotkey: T::AccountId,
			/// Who signed.
			coldkey: T::AccountId,
		},
		/// The votes of root's validators were counted.
		RootVoteCounted {
			/// Who had voted.
			voters: u32,
		},
		/// Children were asked for: parent, netuid, the block from which they can be, parts and hotkeys.
		SetChildrenScheduled(T::AccountId, NetUid, u64, Vec<(u64, T::AccountId)>),
		/// A hotkey's children changed: parent, netuid, parts and hotkeys.
		SetChildren(T::AccountId, NetUid, Vec<(u64, T::AccountId)>),
		/// A childkey take was set: hotkey, take in parts of 65,535.
		ChildKeyTakeSet(T::AccountId, u16),
		/// A coldkey has claimed what it has earned on root.
		RootClaimed {
			/// Who.
			coldkey: T::AccountId,
		},
		/// A coldkey chose as what it receives what it earns on root.
		RootClaimTypeSet {
			/// Who.
			coldkey: T::AccountId,
			/// As what.
			root_claim_type: RootClaimTypeEnum,
		},
		/// Alpha that root has earned was paid to a staker.
		RootClaimPaid {
			/// The subnet.
			netuid: NetUid,
			/// With whom it was earned.
			hotkey: T::AccountId,
			/// Whose it is.
			coldkey: T::AccountId,
			/// The alpha, in rao.
			alpha: Alpha,
			/// The TAO that it was sold for and that joined the stake on root, in rao; zero where the alpha
			/// itself became stake.
			tao: Tao,
		},
		/// Alpha that root has earned could not be paid and stays to be claimed.
		RootClaimSkipped {
			/// The subnet.
			netuid: NetUid,
			/// With whom it was earned.
			hotkey: T::AccountId,
			/// Whose it is.
			coldkey: T::AccountId,
			/// What kept it.
			error: DispatchError,
		},
		/// The least alpha of a subnet that is claimed at once was set.
		RootClaimThresholdSet {
			/// The subnet.
			netuid: NetUid,
			/// In rao.
			threshold: u64,
		},
		/// Root changed what holds for all subnets.
		SettingsChanged,
		/// A block's TAO could not be put into the pallet's account: the block changed no subnet.
		CoinbaseFailed {
			/// How much would have been minted, in rao.
			minted: Tao,
		},
	}
}

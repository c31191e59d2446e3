//! Why calls fail.

use frame_support::pallet_macros::pallet_section;

/// A part of the pallet's declarations.
#[pallet_section]
mod errors {
	/// Why a call fails. A call that fails changes nothing.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no subnet of this netuid.
		SubnetNotExists,
		/// The subnet has not started: its alpha can't be traded yet.
		SubtokenDisabled,
		/// The amount is zero or worth less than the minimum stake (`MinStake`), fee aside.
		AmountTooLow,
		/// The coldkey's free balance doesn't cover the amount and stay alive.
		NotEnoughBalanceToStake,
		/// The hotkey belongs to nobody: associate it first (`try_associate_hotkey`).
		HotKeyAccountNotExists,
		/// The hotkey belongs to another coldkey, or is the account of zeros, which is nobody's.
		NonAssociatedColdKey,
		/// The position holds less than the amount.
		NotEnoughStakeToWithdraw,
		/// The price is already at or beyond the limit.
		PriceLimitExceeded,
		/// The limit allows only a part of the amount, and a part was not asked for.
		SlippageTooHigh,
		/// The trade would leave too little in the pool.
		ReservesTooLow,
		/// The trade would pay out nothing.
		InsufficientLiquidity,
		/// An amount would exceed 64 bits.
		Overflow,
		/// Origin and destination are the same.
		SameNetuid,
		/// One of the subnets doesn't let stake change its coldkey, or it would become that of the
		/// pallet's own account or of the account of zeros, which nobody signs for.
		TransferDisallowed,
		/// The caller doesn't own the subnet.
		NotSubnetOwner,
		/// The last registration of a subnet was too short ago.
		NetworkTxRateLimitExceeded,
		/// There are as many subnets as may be, and none may be replaced; or no netuid is free until
		/// a dissolution has ended.
		SubnetLimitReached,
		/// The coldkey's free balance doesn't cover the price of a subnet and stay alive.
		CannotAffordLockCost,
		/// The subnet has been started already.
		FirstEmissionBlockNumberAlreadySet,
		/// The subnet may not be started yet.
		NeedWaitingMoreBlocksToStarCall,
		/// A text of the identity is too long.
		InvalidIdentity,
		/// There is no such symbol in the catalogue.
		SymbolDoesNotExist,
		/// Another subnet has the symbol.
		SymbolAlreadyInUse,
		/// The subnet doesn't take new neurons.
		SubNetRegistrationDisabled,
		/// Root is joined by `root_register`.
		RegistrationNotPermittedOnRootSubnet,
		/// The hotkey is registered already.
		HotKeyAlreadyRegisteredInSubNet,
		/// Registering costs more than the limit.
		RegistrationPriceLimitExceeded,
		/// Every neuron is safe from being replaced.
		NoNeuronIdAvailable,
		/// Root is full, and the hotkey's root stake isn't above the lowest there.
		StakeTooLowForRoot,
		/// The take is below the lowest allowed, or doesn't lower (or raise) the present one.
		DelegateTakeTooLow,
		/// The take is above the highest allowed.
		DelegateTakeTooHigh,
		/// The take was raised too short ago.
		DelegateTxRateLimitExceeded,
		/// Weights on root have no meaning.
		CanNotSetRootNetworkWeights,
		/// There are not as many weights as uids.
		WeightVecNotEqualSize,
		/// There are more weights than neurons.
		UidsLengthExceedUidsInSubNet,
		/// The hotkey isn't registered on the subnet.
		HotKeyNotRegisteredInSubNet,
		/// The hotkey's stake weight is below the threshold.
		NotEnoughStakeToSetWeights,
		/// The subnet asks for weights of a newer version.
		IncorrectWeightVersionKey,
		/// The neuron has set weights too short ago.
		SettingWeightsTooFast,
		/// The neuron has no validator permit.
		NeuronNoValidatorPermit,
		/// A uid has two weights.
		DuplicateUids,
		/// A uid doesn't exist.
		UidVecContainInvalidOne,
		/// There are fewer weights than the subnet asks for.
		WeightVecLengthIsLow,
		/// One weight's part is larger than the subnet allows.
		MaxWeightExceeded,
		/// Weights have to be committed first on this subnet.
		CommitRevealEnabled,
		/// Weights are set at once on this subnet.
		CommitRevealDisabled,
		/// The neuron has committed too short ago.
		CommittingWeightsTooFast,
		/// Too many commits wait for their reveal.
		TooManyUnrevealedCommits,
		/// There is nothing to reveal.
		NoWeightsCommitFound,
		/// No commit has this hash.
		InvalidRevealCommitHashNotMatch,
		/// The commit may not be revealed yet.
		RevealTooEarly,
		/// The commit can't be revealed any more.
		ExpiredWeightCommit,
		/// The value is outside the range that the call documents.
		ValueNotInBounds,
		/// The owner has changed this hyperparameter too short ago.
		TxRateLimitExceeded,
		/// Owners may not change a subnet so shortly before its epoch.
		AdminActionProhibitedDuringWeightsWindow,
		/// The block of the rules is not in the future.
		RulesInThePast,
		/// As many switches of the rules wait as can.
		TooManyScheduledRules,
		/// No rules wait for this block.
		NoScheduledRules,
		/// Votes are for root, netuid 0.
		NotRootSubnet,
		/// Children are at most five.
		TooManyChildren,
		/// A hotkey can't be its own child, nor its parent's parent.
		InvalidChild,
		/// A child is there twice.
		DuplicateChild,
		/// The parts of the children exceed the whole, or one is nothing.
		ProportionOverflow,
		/// The hotkey's stake is below what children need.
		NotEnoughStakeToSetChildkeys,
		/// As many hotkeys of the subnet have children as can, none with less stake of its own.
		TooManyFamilies,
		/// The childkey take is out of the range of the settings.
		InvalidChildkeyTake,
		/// The last raise of the childkey take was too short ago.
		TxChildkeyTakeRateLimitExceeded,
		/// One call claims from one to five subnets; a choice is of at least one.
		InvalidSubnetNumber,
		/// Every subnet has one mechanism: 0.
		MechanismDoesNotExist,
		/// The coldkey owns as many hotkeys as it can.
		TooManyHotkeys,
	}
}

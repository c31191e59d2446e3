//! What an epoch pays, and to whom.
//!
//! | part | goes to |
//! |---|---|
//! | the owner's cut | stake of the owner with its hotkey; burned where there is no owner or no such hotkey |
//! | an incentive | stake of the hotkey's owner with it; burned where that is the subnet's owner |
//! | a dividend | the take to the hotkey's owner, the rest to all who stake with the hotkey |
//! | a dividend on root | likewise, in TAO on root |
//! | alpha that nobody earned | burned |
//! | TAO that nobody earned | back into the subnet's pool |
//!
//! An amount that is worth less than a share of the stake it joins raises the value of all its shares
//! instead, so that nothing is lost.

use crate::{
	purse::Purse,
	snapshot::{Member, Snapshot},
	types::nobody,
	Config, Delegates, Error, Event, Pallet, RootStake, SubnetOwner, SubnetOwnerHotkey,
};
use dtao_core::{
	fixed::{mul_div, Rounding, PRICE_ONE},
	Alpha, Amount, NetUid, Payout, Ratio, Subnet, Tao,
};

/// Where the parts of an epoch went.
#[derive(Default)]
struct Receipt {
	owner: Alpha,
	miners: Alpha,
	validators: Alpha,
	root: Tao,
	burned: Alpha,
	/// The part of `burned` that miners had earned.
	mined: Alpha,
}

/// The owner of a subnet.
struct Proprietor<AccountId> {
	coldkey: AccountId,
	hotkey: AccountId,
}

/// What one neuron receives.
struct Earnings {
	cut: Alpha,
	incentive: Alpha,
	dividend: Alpha,
	root: Tao,
}

impl<T: Config> Pallet<T> {
	/// Pays the owner's cut and the parts of an epoch; `subnet` no longer has them
	/// pending. Answers with the alpha that had an earner or an owner to come and was burned.
	///
	/// A neuron receives the cut first, then its incentive, then its dividends: what was paid before
	/// has a part in what comes later.
	///
	/// **Errors**: [`Error::Overflow`]. **Events**: [`Event::EpochPaid`].
	pub(crate) fn pay(
		snapshot: &Snapshot<T::AccountId>,
		subnet: &mut Subnet,
		cut: Alpha,
		payout: &Payout,
	) -> Result<Alpha, Error<T>> {
		let netuid = snapshot.netuid;
		let proprietor = Proprietor {
			coldkey: SubnetOwner::<T>::get(netuid),
			hotkey: SubnetOwnerHotkey::<T>::get(netuid),
		};
		let mut receipt = Receipt::default();
		let mut cut = Self::owners_part(netuid, &proprietor, snapshot.owner, cut, &mut receipt)?;
		let parts = payout.miners.iter().zip(&payout.validators).zip(&payout.root);
		let members = (0..).zip(&snapshot.members).zip(parts);
		for ((uid, member), ((incentive, dividend), root)) in members {
			let earnings = Earnings {
				cut: if snapshot.owner == Some(uid) {
					core::mem::take(&mut cut)
				} else {
					Alpha::ZERO
				},
				incentive: *incentive,
				dividend: *dividend,
				root: *root,
			};
			Self::pay_member(netuid, member, &proprietor, &earnings, &mut receipt)?;
		}
		Self::settle(netuid, subnet, payout, receipt)
	}

	/// What of the cut is paid to the owner's neuron: all, unless there is no owner or the owner's
	/// hotkey has no uid. What isn't, is burned or paid here.
	fn owners_part(
		netuid: NetUid,
		owner: &Proprietor<T::AccountId>,
		uid: Option<u16>,
		cut: Alpha,
		receipt: &mut Receipt,
	) -> Result<Alpha, Error<T>> {
		if owner.coldkey == nobody() || owner.hotkey == nobody() {
			receipt.burned = cut;
			return Ok(Alpha::ZERO);
		}
		receipt.owner = cut;
		if uid.is_some() {
			return Ok(cut);
		}
		let mut purse = Purse::<T>::load(netuid, &owner.hotkey);
		purse.pay(&owner.coldkey, cut.rao())?;
		purse.store();
		Ok(Alpha::ZERO)
	}

	/// Pays one neuron and those who stake with it.
	fn pay_member(
		netuid: NetUid,
		member: &Member<T::AccountId>,
		owner: &Proprietor<T::AccountId>,
		earnings: &Earnings,
		receipt: &mut Receipt,
	) -> Result<(), Error<T>> {
		let Earnings { cut, incentive, dividend, root } = *earnings;
		let hotkey = &member.hotkey;
		let alpha_is_due = !(cut.is_zero() && incentive.is_zero() && dividend.is_zero());
		if !alpha_is_due && root.is_zero() {
			return Ok(());
		}
		let coldkey = &member.coldkey;
		let mut purse = Purse::<T>::new(netuid, hotkey, member.alpha);
		purse.pay(&owner.coldkey, cut.rao())?;
		if *coldkey == owner.coldkey || *hotkey == owner.hotkey {
			receipt.burned = sum(receipt.burned, incentive)?;
			receipt.mined = sum(receipt.mined, incentive)?;
		} else {
			purse.pay(coldkey, incentive.rao())?;
			receipt.miners = sum(receipt.miners, incentive)?;
		}
		if !(dividend.is_zero() && root.is_zero()) {
			let take = Delegates::<T>::get(hotkey);
			purse.pay_dividend(coldkey, dividend.rao(), take)?;
			receipt.validators = sum(receipt.validators, dividend)?;
			let mut on_root = Purse::<T>::new(NetUid::ROOT, hotkey, member.root);
			on_root.pay_dividend(coldkey, root.rao(), take)?;
			receipt.root = sum(receipt.root, root)?;
			on_root.store();
		}
		purse.store();
		Ok(())
	}

	/// Books what was paid on root, what is burned, by whom it was mined, and what goes back into the
	/// pool.
	fn settle(
		netuid: NetUid,
		subnet: &mut Subnet,
		payout: &Payout,
		receipt: Receipt,
	) -> Result<Alpha, Error<T>> {
		let Receipt { owner, miners, validators, root, burned, mined } = receipt;
		subnet.miner_burn = part_of_both(mined, miners);
		let (unearned, returned) = (payout.unearned, payout.unearned_tao);
		subnet.burned = sum(sum(subnet.burned, burned)?, unearned)?;
		subnet.pool.tao = sum(subnet.pool.tao, returned)?;
		if !root.is_zero() {
			let staked = sum(RootStake::<T>::get(), root)?;
			RootStake::<T>::put(staked);
		}
		Self::deposit_event(Event::EpochPaid {
			netuid,
			owner,
			miners,
			validators,
			root,
			claimable: Alpha::ZERO,
			burned,
			unearned,
			returned,
		});
		Ok(burned)
	}
}

/// The sum of two amounts.
fn sum<T, A: Amount>(one: A, other: A) -> Result<A, Error<T>> {
	one.checked_add(other).ok_or(Error::Overflow)
}

/// The part that `one` amount is of it and `other`, zero where both are. **Rounding**: down.
fn part_of_both(one: Alpha, other: Alpha) -> Ratio {
	let [one, other] = [one, other].map(|alpha| u128::from(alpha.rao()));
	// Two numbers of 64 bits.
	let part = mul_div(one, PRICE_ONE, one.saturating_add(other), Rounding::Down);
	Ratio::from_inner(part.unwrap_or(0))
}

//! What an epoch pays, and to whom.
//!
//! | part | goes to |
//! |---|---|
//! | the owner's cut | stake of the owner with its hotkey; burned where there is no owner or no such hotkey |
//! | an incentive | stake of the hotkey's owner with it; burned where that is the subnet's owner |
//! | a dividend | the take to the hotkey's owner, the rest to all who stake with the hotkey |
//! | a dividend on root | likewise, in TAO on root |
//! | root's alpha | the take to the hotkey's owner as stake, the rest to be claimed by all who stake with the hotkey on root |
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
	divide_take,
	fixed::{mul_div, Rounding, PRICE_ONE},
	Alpha, Amount, Dividend, NetUid, Payout, Ratio, Subnet, Tao,
};

/// Where the parts of an epoch went.
#[derive(Default)]
struct Receipt {
	owner: Alpha,
	miners: Alpha,
	validators: Alpha,
	root: Tao,
	claimable: Alpha,
	burned: Alpha,
	/// The part of `burned` that miners had earned.
	mined: Alpha,
}

/// The owner of a subnet.
struct Proprietor<AccountId> {
	coldkey: AccountId,
	hotkey: AccountId,
}

/// What one earner receives.
struct Earnings {
	cut: Alpha,
	incentive: Alpha,
	dividend: Alpha,
	root: Tao,
	root_alpha: Alpha,
}

impl<T: Config> Pallet<T> {
	/// Pays the owner's cut and the parts of an epoch; `subnet` no longer has them
	/// pending. Answers with the alpha that had an earner or an owner to come and was burned.
	///
	/// An earner receives the cut first, then its incentive, then its dividends: what was paid before
	/// has a part in what comes later. Parents without a uid earn like neurons.
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
		// Whose stake is loaded is paid from there, so that nothing is written twice.
		let owner = snapshot.earners.iter().position(|earner| earner.hotkey == proprietor.hotkey);
		let mut cut = Self::owners_part(netuid, &proprietor, owner, cut, &mut receipt)?;
		let alpha = payout.miners.iter().zip(&payout.validators);
		let parts = alpha.zip(payout.root.iter().zip(&payout.root_alpha));
		let earners = (0..).zip(&snapshot.earners).zip(parts);
		for ((place, earner), ((incentive, dividend), (root, root_alpha))) in earners {
			let earnings = Earnings {
				cut: if owner == Some(place) { core::mem::take(&mut cut) } else { Alpha::ZERO },
				incentive: *incentive,
				dividend: *dividend,
				root: *root,
				root_alpha: *root_alpha,
			};
			Self::pay_member(netuid, earner, &proprietor, &earnings, &mut receipt)?;
		}
		Self::settle(netuid, subnet, payout, receipt)
	}

	/// What of the cut is paid with what else the owner's hotkey earns: all, unless there is no owner or
	/// its hotkey has no place among the earners. What isn't, is burned or paid here.
	fn owners_part(
		netuid: NetUid,
		owner: &Proprietor<T::AccountId>,
		place: Option<usize>,
		cut: Alpha,
		receipt: &mut Receipt,
	) -> Result<Alpha, Error<T>> {
		if owner.coldkey == nobody() || owner.hotkey == nobody() {
			receipt.burned = cut;
			return Ok(Alpha::ZERO);
		}
		receipt.owner = cut;
		if place.is_some() {
			return Ok(cut);
		}
		let mut purse = Purse::<T>::load(netuid, &owner.hotkey);
		purse.pay(&owner.coldkey, cut.rao())?;
		purse.store();
		Ok(Alpha::ZERO)
	}

	/// Pays one earner and those who stake with it.
	fn pay_member(
		netuid: NetUid,
		member: &Member<T::AccountId>,
		owner: &Proprietor<T::AccountId>,
		earnings: &Earnings,
		receipt: &mut Receipt,
	) -> Result<(), Error<T>> {
		let Earnings { cut, incentive, dividend, root, root_alpha } = *earnings;
		let hotkey = &member.hotkey;
		let mut alpha = [cut, incentive, dividend, root_alpha].into_iter();
		if alpha.all(|part| part.is_zero()) && root.is_zero() {
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
		if !(dividend.is_zero() && root.is_zero() && root_alpha.is_zero()) {
			let take = Delegates::<T>::get(hotkey);
			purse.pay_dividend(coldkey, dividend.rao(), take)?;
			receipt.validators = sum(receipt.validators, dividend)?;
			Self::pay_root_alpha(&mut purse, member, root_alpha, take, receipt)?;
			let mut on_root = Purse::<T>::new(NetUid::ROOT, hotkey, member.root);
			on_root.pay_dividend(coldkey, root.rao(), take)?;
			receipt.root = sum(receipt.root, root)?;
			on_root.store();
		}
		purse.store();
		Ok(())
	}

	/// Pays the take of alpha that root has earned and sets the rest aside for root stake. All of it is
	/// the hotkey's owner's where nobody has a share, and the rest is burned where the rate has no room
	/// for it: an owner who could bring that about gains nothing by it.
	fn pay_root_alpha(
		purse: &mut Purse<T>,
		member: &Member<T::AccountId>,
		amount: Alpha,
		take: u16,
		receipt: &mut Receipt,
	) -> Result<(), Error<T>> {
		let take = if member.root.shares == 0 { u16::MAX } else { take };
		let Dividend { take, rest } = divide_take(amount.rao(), take);
		purse.pay(&member.coldkey, take)?;
		receipt.validators = sum(receipt.validators, take.into())?;
		let rest = Alpha::new(rest);
		if Self::set_aside(purse.netuid(), &member.hotkey, rest, &member.root) {
			receipt.claimable = sum(receipt.claimable, rest)?;
		} else {
			receipt.burned = sum(receipt.burned, rest)?;
		}
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
		let Receipt { owner, miners, validators, root, claimable, burned, mined } = receipt;
		subnet.miner_burn = part_of_both(mined, miners);
		let (unearned, returned) = (payout.unearned, payout.unearned_tao);
		subnet.burned = sum(sum(subnet.burned, burned)?, unearned)?;
		subnet.unclaimed = sum(subnet.unclaimed, claimable)?;
		subnet.pool.tao = sum(subnet.pool.tao, returned)?;
		subnet.flows.chain.add(returned);
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
			claimable,
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

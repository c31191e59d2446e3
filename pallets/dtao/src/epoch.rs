//! What happens when a tempo has passed: consensus, then payment.

use crate::{Config, Pallet};
use dtao_core::NetUid;
use frame_support::weights::Weight;

impl<T: Config> Pallet<T> {
	/// Runs the epochs that are due, given as (block, netuid); answers with the weight that it used.
	pub(crate) fn run_epochs(_due: alloc::vec::Vec<(u64, NetUid)>) -> Weight {
		Weight::zero()
	}
}

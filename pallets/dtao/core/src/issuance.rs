//! The emission curve: block emission as a function of issuance, for TAO and for every alpha.

/// The supply that issuance approaches: 21 million, in rao.
pub const MAX_SUPPLY: u64 = 21_000_000_000_000_000;

/// Block emission before the first halving: one TAO (or alpha), in rao.
pub const INITIAL_EMISSION: u64 = 1_000_000_000;

/// The number of issuances at which emission halves; from the last one on it is zero.
const HALVINGS: usize = 30;

/// `HALVING[k]` is the least issuance with more than `k` halvings behind it:
/// `ceil(MAX_SUPPLY · (1 − 2^−(k+1)))`.
const HALVING: [u64; HALVINGS] = halvings();

const fn halvings() -> [u64; HALVINGS] {
	let mut thresholds = [0; HALVINGS];
	let mut left = &mut thresholds as &mut [u64];
	let mut rest = MAX_SUPPLY;
	while let [first, others @ ..] = left {
		// `floor(S / 2^(k+1))` by repeated halving: floors of a floor are one floor.
		rest >>= 1;
		*first = MAX_SUPPLY.saturating_sub(rest);
		left = others;
	}
	thresholds
}

/// Emission of one block in rao when `issuance` rao exist.
///
/// **Units**: rao in, rao per block out. Halves at every threshold `ceil(S·(1 − 2^−k))` of the
/// supply `S`; driven by issuance, not by height, so that what is recycled delays the next halving.
/// **Rounding**: down at every halving (`10⁹ >> k`); zero from the thirtieth on and above the cap.
pub fn block_emission(issuance: u64) -> u64 {
	let halvings = HALVING.partition_point(|threshold| *threshold <= issuance);
	INITIAL_EMISSION.checked_shr(halvings as u32).unwrap_or(0)
}

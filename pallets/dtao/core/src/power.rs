//! Powers of fractions with a fractional exponent, in integers.

/// The unit of exponents: hundredths.
pub const EXPONENT_ONE: u16 = 100;

/// Binary digits of a logarithm after its point.
const DIGITS: usize = 48;

/// The digits above those of a logarithm in 64.
const ABOVE: usize = 64 - DIGITS;

/// Binary digits of a fraction.
const UNIT: u32 = 64;

/// `½^(2⁻ⁱ)` for `i` from one on, in parts of 2⁶⁴: each is the square root of the one before.
const ROOTS: [u64; DIGITS] = roots();

const fn roots() -> [u64; DIGITS] {
	let mut roots = [0; DIGITS];
	let mut left: &mut [u64] = &mut roots;
	let mut root = 1u64 << 63;
	while let Some((first, rest)) = left.split_first_mut() {
		root = ((root as u128) << UNIT).isqrt() as u64; // the root of a fraction is a fraction
		*first = root;
		left = rest;
	}
	roots
}

/// `base^exponent` for a fraction `base` in parts of 2⁶⁴ and an exponent in hundredths, of which a
/// whole one at least is taken.
///
/// The whole part of the exponent is multiplied out; the rest goes by the binary logarithm.
/// **Rounding**: down in every product; the result is within 2⁻⁴⁶ of the exact power, and within a
/// unit for each multiplication where the exponent is whole. **Law**: zero stays zero, and a larger
/// base has no smaller power but for that error.
pub fn power(base: u64, exponent: u16) -> u64 {
	let whole = exponent.checked_div(EXPONENT_ONE).unwrap_or(0);
	let hundredths = exponent.checked_rem(EXPONENT_ONE).unwrap_or(0);
	let product = (1..whole).fold(base, |product, _| multiply(product, base));
	match hundredths {
		0 => product,
		_ => multiply(product, partial_power(base, hundredths)),
	}
}

/// The product of two fractions. **Rounding**: down.
fn multiply(a: u64, b: u64) -> u64 {
	// The product of two 64-bit numbers has 128 bits.
	(u128::from(a).saturating_mul(b.into()) >> UNIT) as u64
}

/// `base` to less than a whole power.
fn partial_power(base: u64, hundredths: u16) -> u64 {
	if base == 0 {
		return 0;
	}
	// 54 bits times 7.
	let scaled = u128::from(halvings(base)).saturating_mul(hundredths.into());
	let exponent = scaled.checked_div(EXPONENT_ONE.into()).unwrap_or(0);
	halve(exponent as u64)
}

/// How often one has to be halved to become `base`, with [`DIGITS`] binary digits.
///
/// With `m` the fraction from a half to one that is `base` without its leading zeros, `−log₂ m` is
/// found digit by digit: squaring doubles it, and where it thereby reaches one the digit is set.
fn halvings(base: u64) -> u64 {
	let zeros = base.leading_zeros();
	let mantissa = base.checked_shl(zeros).unwrap_or(0); // a base that isn't zero has a leading one
	let (digits, _) = (0..DIGITS).fold((u64::from(zeros), mantissa), |(digits, mantissa), _| {
		let square = multiply(mantissa, mantissa);
		let below_half = square >> (UNIT - 1) == 0;
		((digits << 1) | u64::from(below_half), square << u32::from(below_half))
	});
	digits
}

/// One halved `exponent` times, with [`DIGITS`] binary digits. **Rounding**: down.
fn halve(exponent: u64) -> u64 {
	let whole = exponent >> DIGITS;
	let digits = exponent << ABOVE; // the first after the point comes first
	let (part, _) = ROOTS.iter().fold((u64::MAX, digits), |(part, digits), root| {
		let set = digits >> (UNIT - 1) == 1;
		(if set { multiply(part, *root) } else { part }, digits << 1)
	});
	u32::try_from(whole).ok().and_then(|whole| part.checked_shr(whole)).unwrap_or(0)
}

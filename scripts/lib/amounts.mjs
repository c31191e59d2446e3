// Amounts are whole rao in a BigInt, for TAO and for alpha alike; never a float.
import { UserError } from './errors.mjs';

export const DECIMALS = 9;
export const RAO = 10n ** BigInt(DECIMALS);
export const U64_MAX = 2n ** 64n - 1n;
/** The one by which the chain's moving prices are scaled. */
export const FIXED_ONE = 10n ** 18n;

/** Reads "12.5" as 12,500,000,000 rao. Nothing is rounded: a tenth decimal is an error. */
export function parseAmount(text, name = 'amount') {
	const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text ?? '');
	if (!match) {
		throw new UserError(`${name}: '${text}' is not an amount like 10 or 0.25`);
	}
	const [, whole, fraction = ''] = match;
	if (fraction.length > DECIMALS) {
		throw new UserError(`${name}: '${text}' has more than ${DECIMALS} decimals`);
	}
	const rao = BigInt(whole.replaceAll(',', '')) * RAO + BigInt(fraction.padEnd(DECIMALS, '0'));
	if (rao > U64_MAX) {
		throw new UserError(`${name}: ${text} is more than the chain can count`);
	}
	return rao;
}

/** Writes `value / scale` with thousands separators and a fixed number of decimals, the rest cut off. */
export function formatFixed(value, scale, decimals) {
	const sign = value < 0n ? '-' : '';
	const cut = ((value < 0n ? -value : value) * 10n ** BigInt(decimals)) / scale;
	const digits = cut.toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
	return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** Writes rao as TAO or alpha, exactly, or with fewer decimals if told so. */
export function formatAmount(rao, decimals = DECIMALS) {
	return formatFixed(rao, RAO, decimals);
}

/** Writes a part of a whole as a percentage; a part of nothing is 0. */
export function formatPercent(part, whole, decimals = 2) {
	return `${formatFixed(whole === 0n ? 0n : part * 100n, whole === 0n ? 1n : whole, decimals)} %`;
}

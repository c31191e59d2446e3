// A constant product pool and a hotkey's stake, as the protocol defines them; independent of the chain's code.
import { ceilDiv, isqrt, min } from './arithmetic.mjs';

const RATE_ONE = 65_535n;
const LIMIT_ONE = 1_000_000_000n;
const SMALLEST_RESERVE = 10_000_000n;
const SHARES_PER_RAO = 10n ** 18n;
const U64_MAX = 2n ** 64n - 1n;

/** A call that the chain must refuse, `name` being the error's name. */
export class Refused extends Error {
	constructor(name) {
		super(name);
		this.name = name;
	}
}

/** Amounts of the chain fit 64 bits. */
export function requireCountable(amount) {
	if (amount > U64_MAX) throw new Refused('Overflow');
}

export const feeOn = (amount, rate) => ceilDiv(amount * rate, RATE_ONE);

/**
 * Trades `amount` of one side of a pool for the other.
 * Answers { fee, out, reserveIn, reserveOut }: the fee stays in the reserve of the input, rounding favours the pool.
 */
export function swap(reserveIn, reserveOut, amount, rate) {
	const fee = feeOn(amount, rate);
	const net = amount - fee;
	requireCountable(reserveIn + amount);
	const left = ceilDiv(reserveIn * reserveOut, reserveIn + net);
	if (left < SMALLEST_RESERVE) throw new Refused('ReservesTooLow');
	const out = reserveOut - left;
	if (out === 0n) throw new Refused('InsufficientLiquidity');
	return { fee, out, reserveIn: reserveIn + amount, reserveOut: left };
}

/** The largest amount, fee included, whose net part keeps the reserve of the input at or below `ceiling`. */
function largestGross(ceiling, reserve, rate) {
	const net = ceiling - reserve;
	if (net <= 0n) throw new Refused('PriceLimitExceeded');
	return min(ceilDiv((net + 1n) * RATE_ONE, RATE_ONE - rate) - 1n, U64_MAX);
}

/** The most TAO that leaves the price, the fee aside, at or below `limit` rao per 1e9 alpha. */
export function largestBuy({ tao, alpha }, limit, rate) {
	return largestGross(isqrt((tao * alpha * limit) / LIMIT_ONE), tao, rate);
}

/** The most alpha that leaves the price, the fee aside, at or above `limit`; 0 is no limit. */
export function largestSell({ tao, alpha }, limit, rate) {
	if (limit === 0n) return U64_MAX;
	return largestGross(isqrt((tao * alpha * LIMIT_ONE) / limit), alpha, rate);
}

/** What of `amount` is traded under a limit: all, the part that fits, or nothing. */
export function fill(amount, largest, partial) {
	if (amount > largest && !partial) throw new Refused('SlippageTooHigh');
	return min(amount, largest);
}

/** A hotkey's stake on a subnet: positions as shares of one value. */
export class StakePool {
	constructor(value = 0n, shares = 0n, positions = {}) {
		this.value = value;
		this.shares = shares;
		/** Shares by coldkey. */
		this.positions = { ...positions };
	}

	worth(coldkey) {
		const shares = this.positions[coldkey] ?? 0n;
		return shares === 0n ? 0n : (this.value * shares) / this.shares;
	}

	deposit(coldkey, amount) {
		const minted = this.shares === 0n ? amount * SHARES_PER_RAO : (amount * this.shares) / this.value;
		this.#change(coldkey, amount, minted);
	}

	withdraw(coldkey, amount) {
		const held = this.positions[coldkey] ?? 0n;
		const worth = this.worth(coldkey);
		if (amount > worth) throw new Refused('NotEnoughStakeToWithdraw');
		if (held === this.shares) {
			// The only holder's shares start over.
			this.#change(coldkey, -amount, (worth - amount) * SHARES_PER_RAO - held);
			return;
		}
		const burned = amount === worth ? held : ceilDiv(amount * this.shares, this.value);
		this.#change(coldkey, -amount, -burned);
		if (this.worth(coldkey) === 0n) {
			this.#change(coldkey, 0n, -(this.positions[coldkey] ?? 0n));
		}
	}

	#change(coldkey, value, shares) {
		this.value += value;
		this.shares += shares;
		const held = (this.positions[coldkey] ?? 0n) + shares;
		if (held === 0n) delete this.positions[coldkey];
		else this.positions[coldkey] = held;
	}
}

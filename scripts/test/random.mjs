// The same numbers in every run, so that a failure can be repeated.

/** A generator of whole numbers (splitmix64). */
export class Random {
	#state;

	constructor(seed) {
		this.#state = BigInt(seed);
	}

	#next() {
		const mask = 2n ** 64n - 1n;
		this.#state = (this.#state + 0x9e3779b97f4a7c15n) & mask;
		let value = this.#state;
		value = ((value ^ (value >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
		value = ((value ^ (value >> 27n)) * 0x94d049bb133111ebn) & mask;
		return value ^ (value >> 31n);
	}

	/** From `least` to `most`, both included. */
	between(least, most) {
		return least + (this.#next() % (most - least + 1n));
	}

	/** One of a list. */
	pick(list) {
		return list[Number(this.between(0n, BigInt(list.length - 1)))];
	}

	/** True once in `n` times. */
	oneIn(n) {
		return this.between(1n, BigInt(n)) === 1n;
	}
}

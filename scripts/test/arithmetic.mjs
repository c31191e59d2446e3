// Integer arithmetic whose rounding is in its name.

export const min = (a, b) => (a < b ? a : b);

export const ceilDiv = (a, b) => (a + b - 1n) / b;

/** a/b to the nearest integer, a half upwards; neither may be negative. */
export const roundDiv = (a, b) => (2n * a + b) / (2n * b);

/** The largest r with r² ≤ n. */
export function isqrt(n) {
	if (n < 2n) return n;
	let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
	for (;;) {
		const next = (root + n / root) >> 1n;
		if (next >= root) return root;
		root = next;
	}
}

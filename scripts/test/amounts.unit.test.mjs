import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAmount, formatFixed, formatPercent, parseAmount, U64_MAX } from '../lib/amounts.mjs';
import { parseNetuid } from '../lib/args.mjs';
import { layOut } from '../lib/table.mjs';

test('amounts are read exactly', () => {
	const amounts = [
		['0', 0n],
		['1', 1_000_000_000n],
		['0.000000001', 1n],
		['12.5', 12_500_000_000n],
		['1,234,567.000000001', 1_234_567_000_000_001n],
		['9007199.254740993', 9_007_199_254_740_993n],
		['18446744073.709551615', U64_MAX],
	];
	for (const [text, rao] of amounts) {
		assert.equal(parseAmount(text), rao, text);
		assert.equal(parseAmount(formatAmount(rao)), rao, text);
	}
});

test('what is not an amount is refused', () => {
	for (const text of ['', '-1', '1e3', '.5', '1.', '1,23', '0.0000000001', '18446744073.709551616', 'ten', undefined]) {
		assert.throws(() => parseAmount(text, 'limit'), /^Error: limit: /, text);
	}
	for (const text of ['-1', '1.5', '65536', 'root', '']) {
		assert.throws(() => parseNetuid(text), /^Error: netuid: /, text);
	}
	assert.equal(parseNetuid('65535'), 65_535);
});

test('amounts are written exactly, or cut off', () => {
	assert.equal(formatAmount(1_234_567_000_000_001n), '1,234,567.000000001');
	assert.equal(formatAmount(1_999_999_999n, 3), '1.999');
	assert.equal(formatAmount(999n, 0), '0');
	assert.equal(formatFixed(2n, 3n, 4), '0.6666');
	assert.equal(formatFixed(-1_500n, 1_000n, 2), '-1.50');
	assert.equal(formatPercent(1n, 3n), '33.33 %');
	assert.equal(formatPercent(0n, 0n), '0.00 %');
});

test('tables line up', () => {
	assert.deepEqual(layOut(['net', 'name'], [['1', 'apex'], ['12', 'b']], [1]), [
		'net  name',
		'---  ----',
		'  1  apex',
		' 12  b',
	]);
});

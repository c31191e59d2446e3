// How rule sets are named, described and blended, without a chain.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TypeRegistry } from '@polkadot/types';
import { UserError } from '../lib/errors.mjs';
import { plain } from '../lib/plain.mjs';
import { atTheEnd, blendInto, describeRules, describeSource, nameOfRules, presetNamed } from '../lib/rules.mjs';

const LAUNCH = { share: { By: 'MovingPrice' }, cap: 'AlphaEmission', overflow: 'PriceRise', root: 'Sale' };
const FLOW = { TaoFlow: { cutoff: 0n, exponent: 100n, net: false } };
const TAO_FLOW = { share: { By: FLOW }, cap: 'AlphaEmission', overflow: 'BuyAndRecycle', root: 'Claim' };
const PRESETS = [{ name: 'launch', rules: LAUNCH }, { name: 'taoFlow', rules: TAO_FLOW }];

test('choices of the chain become plain and can be encoded again', () => {
	const registry = new TypeRegistry();
	registry.register({
		Flow: { cutoff: 'i64', net: 'bool' },
		Source: { _enum: { Vote: 'Null', Flow: 'Flow', Two: '(u8, u8)' } },
		Cap: { _enum: ['Low', 'High'] },
	});
	const values = [
		['Source', 'Vote'],
		['Source', { Flow: { cutoff: -5n, net: true } }],
		['Source', { Two: [1n, 2n] }],
		['Cap', 'High'],
	];
	for (const [type, value] of values) {
		const encoded = registry.createType(type, value);
		assert.deepEqual(plain(encoded), value);
		assert.deepEqual(plain(registry.createType(type, encoded.toU8a())), value);
	}
});

test('rules are called by their preset, and others by what they are', () => {
	assert.equal(nameOfRules(structuredClone(TAO_FLOW), PRESETS), 'taoFlow');
	const blend = blendInto(TAO_FLOW, { rules: LAUNCH, since: 1n, scheduled: [] }, 9n, 4n);
	assert.deepEqual(blend, { ...TAO_FLOW, share: { Blend: { from: 'MovingPrice', to: FLOW, blocks: 4n } } });
	assert.equal(nameOfRules(blend, PRESETS), 'a blend to flows of TAO over 4 blocks');
	assert.equal(nameOfRules({ ...LAUNCH, root: 'Claim' }, PRESETS), 'rules of no preset');
	assert.deepEqual(atTheEnd(blend), TAO_FLOW);
	assert.deepEqual(atTheEnd(LAUNCH), LAUNCH);
	assert.equal(presetNamed(PRESETS, 'launch'), LAUNCH);
	assert.throws(() => presetNamed(PRESETS, 'finney'), /: there is no preset 'finney'; there are launch, taoFlow$/);
});

test('a blend begins with the rules that will be in force then', () => {
	const later = { at: 20n, rules: TAO_FLOW };
	const book = { rules: LAUNCH, since: 1n, scheduled: [later] };
	const from = (at, changes = {}) => blendInto(LAUNCH, { ...book, ...changes }, at, 4n).share.Blend.from;
	assert.equal(from(20n), 'MovingPrice');
	assert.deepEqual(from(21n), FLOW);
	const blending = { at: 30n, rules: { ...LAUNCH, share: { Blend: { from: FLOW, to: 'RootVote', blocks: 10n } } } };
	assert.throws(() => from(39n, { scheduled: [later, blending] }), UserError);
	assert.equal(from(40n, { scheduled: [later, blending] }), 'RootVote');
});

test('rules say what they do', () => {
	assert.deepEqual(describeRules(LAUNCH, null), [
		['shares by', 'moving prices'],
		['alpha up to', "the subnet's own emission"],
		['a full pool', 'takes the TAO all the same, and the price rises'],
		["root's part", 'is sold every block'],
	]);
	const blend = { ...LAUNCH, share: { Blend: { from: 'RootVote', to: 'MovingPrice', blocks: 3n } } };
	assert.deepEqual(describeRules(blend, 10n ** 18n / 3n).slice(0, 2), [
		['shares by', 'root votes'],
		['and then by', 'moving prices, 33.33 % of the way'],
	]);
	const steep = { TaoFlow: { cutoff: -7n, exponent: 250n, net: true } };
	assert.equal(describeSource(steep), 'flows of TAO, net of what the chain brings, above -7 rao a block, to the power of 2.50');
	assert.equal(describeSource({ PriceLessBurn: { rootProportion: true } }), "moving prices less what is burned, times root's proportion");
});

// Rule sets as plain data: what they are called, what they say, and how they follow each other.
import { isDeepStrictEqual } from 'node:util';
import { formatFixed, FIXED_ONE } from './amounts.mjs';
import { UserError } from './errors.mjs';
import { plain } from './plain.mjs';

const SHARES = { RootVote: 'root votes', MovingPrice: 'moving prices', TaoFlow: 'flows of TAO', PriceLessBurn: 'moving prices less what is burned' };
const CAPS = {
	AlphaEmission: "the subnet's own emission",
	LowerEmission: "the subnet's own emission or TAO's, the lower one",
	RootProportion: "root's proportion of the subnet's own emission",
};
const OVERFLOWS = {
	PriceRise: 'takes the TAO all the same, and the price rises',
	BuyAndRecycle: 'sells alpha for the rest of the TAO, which is destroyed',
	BuyAndKeep: 'sells alpha for the rest of the TAO, which is kept and nobody\'s',
};
const ROOTS = {
	Sale: 'is sold every block',
	SaleUnlessCapped: 'is sold every block, and stays with the validators where the pool is full',
	Claim: 'waits to be claimed, and is destroyed while the moving prices sum to one or less',
};

/** The rules of the block after `hash` and those that wait, with the presets that the chain knows. */
export async function readRules(api, hash) {
	const { call } = await api.at(hash);
	const [info, presets] = await Promise.all([call.rulesRuntimeApi.getRules(), call.rulesRuntimeApi.getPresets()]);
	return { ...plain(info), presets: plain(presets) };
}

/** The rules of a preset; fails with all their names where it is none. */
export function presetNamed(presets, name) {
	const found = presets.find((preset) => preset.name === name);
	if (!found) throw new UserError(`there is no preset '${name}'; there are ${presets.map((preset) => preset.name).join(', ')}`);
	return found.rules;
}

/** What rules are called: a preset, a blend, or neither. */
export function nameOfRules(rules, presets) {
	const preset = presets.find((one) => isDeepStrictEqual(one.rules, rules));
	if (preset) return preset.name;
	const { Blend: blend } = rules.share;
	return blend ? `a blend to ${describeSource(blend.to)} over ${blend.blocks} blocks` : 'rules of no preset';
}

/** What shares are measured by. */
export function describeSource(source) {
	const [name, details] = typeof source === 'string' ? [source] : Object.entries(source)[0];
	const { cutoff, exponent, net, rootProportion } = details ?? {};
	const remarks = [
		...(net ? ['net of what the chain brings'] : []),
		...(cutoff ? [`above ${cutoff} rao a block`] : []),
		...(exponent > 100n ? [`to the power of ${formatFixed(exponent, 100n, 2)}`] : []),
		...(rootProportion ? ["times root's proportion"] : []),
	];
	return [SHARES[name], ...remarks].join(', ');
}

/** What rules say, as rows of label and value. */
export function describeRules({ share, cap, overflow, root }, progress) {
	const { By: source, Blend: blend } = share;
	const shares = source
		? [['shares by', describeSource(source)]]
		: [
			['shares by', describeSource(blend.from)],
			['and then by', `${describeSource(blend.to)}, ${formatFixed(progress * 100n, FIXED_ONE, 2)} % of the way`],
		];
	return [...shares, ['alpha up to', CAPS[cap]], ['a full pool', OVERFLOWS[overflow]], ["root's part", ROOTS[root]]];
}

/** The rules of `preset`, whose shares take over from those in force over so many blocks from block `at` on. */
export function blendInto(preset, { rules, since, scheduled }, at, blocks) {
	const before = scheduled.findLast((one) => one.at < at) ?? { at: since, rules };
	return { ...preset, share: { Blend: { from: sourceAt(before, at), to: preset.share.By, blocks } } };
}

/** The one measure by which rules share in a block. */
function sourceAt({ at: since, rules: { share } }, block) {
	if (share.By) return share.By;
	const over = since + share.Blend.blocks;
	if (block < over) throw new UserError(`a blend is in force until block ${over}: another one can begin there (--at ${over})`);
	return share.Blend.to;
}

/** Rules that share by one measure: of a blend, the one that it ends with. */
export function atTheEnd(rules) {
	return { ...rules, share: { By: rules.share.By ?? rules.share.Blend.to } };
}

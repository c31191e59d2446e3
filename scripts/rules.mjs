#!/usr/bin/env node
import { formatAmount, formatPercent, FIXED_ONE } from './lib/amounts.mjs';
import { parseNumber, readArguments, runCommand } from './lib/args.mjs';
import { connect, keyFrom } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { plain, text } from './lib/plain.mjs';
import { atTheEnd, blendInto, describeRules, nameOfRules, presetNamed, readRules } from './lib/rules.mjs';
import { eventIn } from './lib/subnets.mjs';
import { submit } from './lib/submit.mjs';
import { layOut } from './lib/table.mjs';
import { printRows } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Shows the rules of the economy, and what the next block would bring each subnet under every preset; or sets others.',
	usage: 'scripts/rules.mjs [options]',
	options: {
		set: { type: 'string', value: 'preset', about: 'put these rules in force, from the next block on' },
		blend: { type: 'string', value: 'preset', about: 'the same, but let its shares take over bit by bit' },
		blocks: { type: 'string', value: 'number', about: 'with --blend: over so many blocks' },
		at: { type: 'string', value: 'block', about: 'with --set or --blend: from this block on, not the next' },
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the key that has Sudo' },
	},
	examples: ['scripts/rules.mjs', 'scripts/rules.mjs --set today', 'scripts/rules.mjs --blend launch --blocks 100 --at 500'],
};
const NAME_COLUMN = 1;
const U32_MAX = 2n ** 32n - 1n;
const U64_MAX = 2n ** 64n - 1n;

function parse({ set, blend, blocks, at }) {
	if (set !== undefined && blend !== undefined) throw new UserError('--set and --blend exclude each other');
	if ((blend === undefined) !== (blocks === undefined)) throw new UserError('--blend and --blocks need each other');
	if (at !== undefined && (set ?? blend) === undefined) throw new UserError('--at needs --set or --blend');
	return {
		preset: set ?? blend,
		blocks: blocks === undefined ? undefined : parseNumber(blocks, 'blocks', U32_MAX, 1n),
		at: at === undefined ? undefined : parseNumber(at, 'at', U64_MAX),
	};
}

/** Prints the shares of all subnets and what they come to in TAO, a column for each of `outlooks`: [heading, subnets]. */
async function printOutlooks(api, hash, outlooks) {
	const infos = plain(await (await api.at(hash)).call.subnetInfoRuntimeApi.getAllDynamicInfo());
	const headings = outlooks.map(([heading]) => heading);
	const table = (title, cell, footer) => {
		const rows = outlooks[0][1].map(({ netuid }, place) => [
			netuid.toString(),
			text(infos[Number(netuid)].subnetName),
			...outlooks.map(([, subnets]) => cell(subnets[place])),
		]);
		console.log(['', title, ...layOut(['net', 'name', ...headings], [...rows, ...footer], [NAME_COLUMN])].join('\n'));
	};
	const minted = ({ taoIn, excess }) => taoIn + excess;
	const total = (subnets) => formatAmount(subnets.reduce((sum, subnet) => sum + minted(subnet), 0n));
	table('Shares of the TAO of a block', ({ share }) => formatPercent(share, FIXED_ONE, 4), []);
	table('TAO of a block', (subnet) => formatAmount(minted(subnet)), [['', 'minted', ...outlooks.map(([, subnets]) => total(subnets))]]);
}

async function show(api) {
	const hash = await api.rpc.chain.getBlockHash();
	const { block, rules, since, progress, scheduled, presets } = await readRules(api, hash);
	console.log(`Rules of block ${block}: ${nameOfRules(rules, presets)}, in force since block ${since}`);
	printRows(describeRules(rules, progress));
	for (const { at, rules: later } of scheduled) {
		console.log(`From block ${at} on: ${nameOfRules(later, presets)}`);
	}
	const compared = plain(await (await api.at(hash)).call.rulesRuntimeApi.comparePresets());
	const named = compared.presets.map(({ name, subnets }) => [name, subnets]);
	await printOutlooks(api, hash, [['in force', compared.inForce], ...named]);
}

/** Fails, before anything is paid, unless this key may set rules. */
async function requireSudo(api, address) {
	const key = plain(await api.query.sudo.key());
	if (key !== address) throw new UserError(`${address} does not have Sudo on this chain: ${key ?? 'nobody'} does`);
}

const outlookUnder = async (api, hash, rules) => plain(await (await api.at(hash)).call.rulesRuntimeApi.emissionUnder(rules));

async function change(api, signer, { preset, blocks, at }) {
	await requireSudo(api, signer.address);
	const head = await api.rpc.chain.getBlockHash();
	const book = await readRules(api, head);
	const named = presetNamed(book.presets, preset);
	// The next block holds the transaction; the one after it is the first under new rules.
	const rules = blocks === undefined ? named : blendInto(named, book, at ?? book.block + 1n, blocks);
	const before = plain(await (await api.at(head)).call.rulesRuntimeApi.comparePresets()).inForce;

	const call = api.tx.subtensorModule.setRules(rules, at ?? null);
	const { block, hash, events } = await submit(api, api.tx.sudo.sudo(call), signer);
	const { at: from } = eventIn(events, 'RulesScheduled');
	console.log(`Set in block ${block}: from block ${from} on ${nameOfRules(rules, book.presets)}`);
	printRows(describeRules(rules, 0n));
	const outlooks = [['before', before], ['after', await outlookUnder(api, hash, rules)]];
	if (blocks !== undefined) outlooks.push(['at the end', await outlookUnder(api, hash, atTheEnd(rules))]);
	await printOutlooks(api, hash, outlooks);
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	const wanted = parse(given);
	const api = await connect(given.url);
	await (wanted.preset === undefined ? show(api) : change(api, keyFrom(given.from), wanted));
});

#!/usr/bin/env node
import { formatPercent } from './lib/amounts.mjs';
import { parseNetuid, parseNumber, readArguments, runCommand } from './lib/args.mjs';
import { connect, keyFrom } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { eventIn } from './lib/subnets.mjs';
import { submit } from './lib/submit.mjs';
import { requireSubnet } from './lib/trade.mjs';

const LARGEST = 0xffff;

const DESCRIPTION = {
	about: 'Sets the weights of a validator over the neurons of its subnet. The hotkey signs, and pays the fee of the transaction.',
	usage: 'scripts/weights.mjs --set <uid:weight,...> [options]',
	options: {
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the hotkey of the validator, which signs' },
		netuid: { type: 'string', value: 'number', default: '1', about: 'the subnet' },
		set: { type: 'string', value: 'uid:weight,...', required: true, about: `whole weights up to ${LARGEST}, relative to each other` },
		version: { type: 'string', value: 'number', default: '0', about: 'the version key that the subnet asks for' },
	},
	examples: ['scripts/weights.mjs --from //Bob --netuid 2 --set 1:3,2:1'],
};

/** Reads "1:3,2:1" as [[1n, 3n], [2n, 1n]]. */
function parseWeights(text) {
	return text.split(',').map((entry) => {
		const [uid, weight, ...rest] = entry.trim().split(':');
		if (weight === undefined || rest.length > 0) throw new UserError(`set: '${entry}' is not uid:weight`);
		return [parseNumber(uid, 'set', BigInt(LARGEST)), parseNumber(weight, 'set', BigInt(LARGEST))];
	});
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	const netuid = parseNetuid(given.netuid);
	const weights = parseWeights(given.set);
	const version = parseNumber(given.version, 'version', 2n ** 64n - 1n);
	const api = await connect(given.url);
	const hotkey = keyFrom(given.from);
	await requireSubnet(api, netuid);

	const uids = weights.map(([uid]) => uid);
	const values = weights.map(([, weight]) => weight);
	const { block, events } = await submit(api, api.tx.subtensorModule.setWeights(netuid, uids, values, version), hotkey);
	const [, uid] = eventIn(events, 'WeightsSet');
	console.log(`Weights of uid ${uid} on subnet ${netuid} set in block ${block}; they count from the next epoch on`);
	const total = values.reduce((sum, value) => sum + value, 0n);
	for (const [to, weight] of weights) {
		console.log(`  uid ${to}  ${formatPercent(weight, total)}`);
	}
});

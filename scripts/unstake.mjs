#!/usr/bin/env node
import { parseAmount } from './lib/amounts.mjs';
import { parseNetuid, readArguments, runCommand } from './lib/args.mjs';
import { addressFrom, connect, keyFrom, positionValue } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { submit } from './lib/submit.mjs';
import { printOutcome, printQuote, quoteSell, requireSubnet } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Takes stake back from a hotkey: sells its alpha to the pool of the subnet. On subnet 0, root, stake is TAO.',
	usage: 'scripts/unstake.mjs (--amount <alpha> | --all) [options]',
	options: {
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the coldkey that holds the stake' },
		hotkey: { type: 'string', value: 'key', about: 'the hotkey it is with, address or secret [default: the coldkey]' },
		netuid: { type: 'string', value: 'number', about: 'the subnet [default: 1; with --all: every subnet]' },
		amount: { type: 'string', value: 'alpha', about: 'how much to take back, trading fee included' },
		all: { type: 'boolean', about: 'take back all that is with the hotkey' },
		limit: { type: 'string', value: 'TAO', about: 'the lowest price per alpha that the trade may leave behind, its fee aside' },
		partial: { type: 'boolean', about: 'with --limit: trade as much as the limit allows, not all or nothing' },
	},
	examples: [
		'scripts/unstake.mjs --amount 5',
		'scripts/unstake.mjs --from //Bob --hotkey //Alice --netuid 1 --all',
		'scripts/unstake.mjs --from //Bob --hotkey //Alice --all',
	],
};

function checkCombination({ amount, all, limit, partial, netuid }) {
	if ((amount === undefined) === !all) {
		throw new UserError('say either --amount or --all (--help shows the options)');
	}
	if (partial && limit === undefined) {
		throw new UserError('--partial needs a --limit');
	}
	if (all && netuid === undefined && limit !== undefined) {
		throw new UserError('--limit needs a --netuid: one price does not fit every subnet');
	}
}

async function removeStake(api, given, hotkey, coldkey) {
	const netuid = parseNetuid(given.netuid ?? '1');
	await requireSubnet(api, netuid);
	const amount = given.all
		? await positionValue(api, netuid, hotkey, coldkey)
		: parseAmount(given.amount);
	if (given.all && amount === 0n) {
		throw new UserError(`${coldkey} has no stake with ${hotkey} on subnet ${netuid}`);
	}
	printQuote(await quoteSell(api, netuid, amount), { amount, netuid, adding: false, limited: given.limit !== undefined });

	const { removeStake: plainly, removeStakeLimit: limited } = api.tx.subtensorModule;
	return given.limit === undefined
		? plainly(hotkey, netuid, amount)
		: limited(hotkey, netuid, amount, parseAmount(given.limit, 'limit'), given.partial ?? false);
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	checkCombination(given);

	const api = await connect(given.url);
	const coldkey = keyFrom(given.from);
	const hotkey = given.hotkey === undefined ? coldkey.address : addressFrom(given.hotkey, 'hotkey');
	const transaction = given.all && given.netuid === undefined
		? api.tx.subtensorModule.unstakeAll(hotkey)
		: await removeStake(api, given, hotkey, coldkey.address);
	await printOutcome(api, await submit(api, transaction, coldkey), coldkey.address);
});

#!/usr/bin/env node
import { parseAmount } from './lib/amounts.mjs';
import { parseNetuid, readArguments, runCommand } from './lib/args.mjs';
import { addressFrom, connect, keyFrom, ownerOf } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { submit } from './lib/submit.mjs';
import { printOutcome, printQuote, quoteBuy, requireSubnet } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Stakes TAO with a hotkey on a subnet: buys alpha from its pool. On subnet 0, root, stake stays TAO.',
	usage: 'scripts/stake.mjs --amount <TAO> [options]',
	options: {
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the coldkey that pays' },
		hotkey: { type: 'string', value: 'key', about: 'the hotkey to stake with: address, public key in hex, or secret like //Alice [default: the coldkey]' },
		netuid: { type: 'string', value: 'number', default: '1', about: 'the subnet' },
		amount: { type: 'string', value: 'TAO', required: true, about: 'what to pay, trading fee included' },
		limit: { type: 'string', value: 'TAO', about: 'the highest price per alpha that the trade may leave behind, its fee aside' },
		partial: { type: 'boolean', about: 'with --limit: trade as much as the limit allows, not all or nothing' },
	},
	examples: [
		'scripts/stake.mjs --amount 10',
		'scripts/stake.mjs --from //Bob --hotkey //Alice --netuid 1 --amount 250.5 --limit 1.02 --partial',
	],
};

function addStake(api, { hotkey, netuid, amount, limit, partial }) {
	const { addStake: plainly, addStakeLimit: limited } = api.tx.subtensorModule;
	return limit === undefined
		? plainly(hotkey, netuid, amount)
		: limited(hotkey, netuid, amount, limit, partial);
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	if (given.partial && given.limit === undefined) {
		throw new UserError('--partial needs a --limit');
	}
	const amount = parseAmount(given.amount);
	const limit = given.limit === undefined ? undefined : parseAmount(given.limit, 'limit');
	const netuid = parseNetuid(given.netuid);

	const api = await connect(given.url);
	const coldkey = keyFrom(given.from);
	const hotkey = given.hotkey === undefined ? coldkey.address : addressFrom(given.hotkey, 'hotkey');
	await requireSubnet(api, netuid);
	printQuote(await quoteBuy(api, netuid, amount), { amount, netuid, adding: true, limited: limit !== undefined });

	const trade = addStake(api, { hotkey, netuid, amount, limit, partial: given.partial ?? false });
	const known = await ownerOf(api, hotkey);
	if (!known) {
		console.log(`The hotkey ${hotkey} is new: associating it with ${coldkey.address}`);
	}
	const transaction = known
		? trade
		: api.tx.utility.batchAll([api.tx.subtensorModule.tryAssociateHotkey(hotkey), trade]);
	await printOutcome(api, await submit(api, transaction, coldkey), coldkey.address);
});

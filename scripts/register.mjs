#!/usr/bin/env node
import { formatAmount, parseAmount } from './lib/amounts.mjs';
import { parseNetuid, readArguments, runCommand } from './lib/args.mjs';
import { addressFrom, connect, freeBalance, keyFrom, ROOT } from './lib/chain.mjs';
import { eventIn } from './lib/subnets.mjs';
import { submit } from './lib/submit.mjs';
import { printRows, requireSubnet } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Registers a hotkey as a neuron of a subnet for the price of the moment; on subnet 0, as a validator of root, for nothing.',
	usage: 'scripts/register.mjs [options]',
	options: {
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the coldkey that pays' },
		hotkey: { type: 'string', value: 'key', about: 'the hotkey: address, public key in hex, or secret like //Miner [default: the coldkey]' },
		netuid: { type: 'string', value: 'number', default: '1', about: 'the subnet' },
		limit: { type: 'string', value: 'TAO', about: 'the most to pay' },
	},
	examples: ['scripts/register.mjs --from //Charlie --hotkey //Miner --netuid 2 --limit 1.5'],
};

function registration(api, netuid, hotkey, limit) {
	const { burnedRegister, registerLimit, rootRegister } = api.tx.subtensorModule;
	if (netuid === ROOT) return rootRegister(hotkey);
	return limit === undefined ? burnedRegister(netuid, hotkey) : registerLimit(netuid, hotkey, limit);
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	const netuid = parseNetuid(given.netuid);
	const limit = given.limit === undefined ? undefined : parseAmount(given.limit, 'limit');
	const api = await connect(given.url);
	const coldkey = keyFrom(given.from);
	const hotkey = given.hotkey === undefined ? coldkey.address : addressFrom(given.hotkey, 'hotkey');
	await requireSubnet(api, netuid);

	const { block, events, fee } = await submit(api, registration(api, netuid, hotkey, limit), coldkey);
	const [, uid] = eventIn(events, 'NeuronRegistered');
	const paid = eventIn(events, 'RegistrationPaid');
	const replaced = eventIn(events, 'NeuronReplaced');
	console.log(`Registered uid ${uid} on subnet ${netuid} in block ${block}`);
	printRows([
		['hotkey', hotkey],
		['price', paid ? `${formatAmount(paid.price)} TAO, paid into the pool` : 'nothing'],
		...(replaced ? [['replaces', replaced.hotkey]] : []),
		['transaction fee', `${formatAmount(fee)} TAO`],
		['balance now', `${formatAmount(await freeBalance(api, coldkey.address))} TAO`],
	]);
});

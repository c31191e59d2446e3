#!/usr/bin/env node
import { formatAmount } from './lib/amounts.mjs';
import { readArguments, runCommand } from './lib/args.mjs';
import { addressFrom, connect, freeBalance, keyFrom } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { plain } from './lib/plain.mjs';
import { eventIn } from './lib/subnets.mjs';
import { submit } from './lib/submit.mjs';
import { printRows } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Registers a subnet for the price of the moment, starts it, and makes a hotkey its uid 0.',
	usage: 'scripts/subnet.mjs [options]',
	options: {
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the coldkey that pays and owns the subnet' },
		hotkey: { type: 'string', value: 'key', about: 'the owner\'s hotkey on it: address, public key in hex, or secret [default: the coldkey]' },
		name: { type: 'string', value: 'text', about: 'what it is called' },
		tempo: { type: 'string', value: 'blocks', about: 'blocks from one epoch to the next' },
		'not-started': { type: 'boolean', about: 'leave it for later to start: until then it neither emits nor trades' },
	},
	examples: [
		'scripts/subnet.mjs --from //Bob --name harbour --tempo 20',
		'scripts/subnet.mjs --from //Bob --hotkey //Bob/hotkey --not-started',
	],
};

const bytes = (text) => new TextEncoder().encode(text);

function registration(api, hotkey, name) {
	const { registerNetwork, registerNetworkWithIdentity } = api.tx.subtensorModule;
	return name === undefined
		? registerNetwork(hotkey)
		: registerNetworkWithIdentity(hotkey, { subnet_name: [...bytes(name)] });
}

function parseTempo(text) {
	if (text === undefined) return undefined;
	if (!/^\d{1,5}$/.test(text) || Number(text) > 0xffff || Number(text) === 0) {
		throw new UserError(`tempo: '${text}' is not a number of blocks from 1 to 65535`);
	}
	return Number(text);
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	const tempo = parseTempo(given.tempo);
	const api = await connect(given.url);
	const coldkey = keyFrom(given.from);
	const hotkey = given.hotkey === undefined ? coldkey.address : addressFrom(given.hotkey, 'hotkey');

	const cost = plain(await api.call.subnetRegistrationRuntimeApi.getNetworkRegistrationCost());
	console.log(`A subnet costs ${formatAmount(cost)} TAO now`);
	const registered = await submit(api, registration(api, hotkey, given.name), coldkey);
	const netuid = Number(eventIn(registered.events, 'NetworkAdded')[0]);
	const paid = eventIn(registered.events, 'NetworkLockPaid');
	console.log(`Registered subnet ${netuid} in block ${registered.block}`);

	const steps = [];
	if (!given['not-started']) steps.push(api.tx.subtensorModule.startCall(netuid));
	if (tempo !== undefined) steps.push(api.tx.subtensorModule.setTempo(netuid, tempo));
	const after = steps.length === 0 ? null : await submit(api, api.tx.utility.batchAll(steps), coldkey);
	const started = after && eventIn(after.events, 'FirstEmissionBlockNumberSet');
	const hyperparams = plain(await api.query.subtensorModule.subnetHyperparams(netuid));
	printRows([
		['paid', `${formatAmount(paid.cost)} TAO, of which ${formatAmount(paid.recycled)} are destroyed`],
		['owner', coldkey.address],
		['uid 0', hotkey],
		['emits from', started ? `block ${started[1]}` : 'its start on'],
		['tempo', `${hyperparams.tempo} blocks`],
		['balance now', `${formatAmount(await freeBalance(api, coldkey.address))} TAO`],
	]);
});

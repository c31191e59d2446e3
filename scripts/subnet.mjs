#!/usr/bin/env node
import { formatAmount } from './lib/amounts.mjs';
import { parseNetuid, readArguments, runCommand } from './lib/args.mjs';
import { addressFrom, connect, freeBalance, keyFrom } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { plain } from './lib/plain.mjs';
import { eventIn } from './lib/subnets.mjs';
import { submit } from './lib/submit.mjs';
import { printRows, requireSubnet } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Registers a subnet for the price of the moment, starts it, and makes a hotkey its uid 0; or starts one that is there.',
	usage: 'scripts/subnet.mjs [options]',
	options: {
		from: { type: 'string', value: 'secret', default: '//Alice', about: 'the coldkey that pays and owns the subnet' },
		hotkey: { type: 'string', value: 'key', about: 'the owner\'s hotkey on it: address, public key in hex, or secret [default: the coldkey]' },
		name: { type: 'string', value: 'text', about: 'what it is called' },
		tempo: { type: 'string', value: 'blocks', about: 'blocks from one epoch to the next' },
		netuid: { type: 'string', value: 'number', about: 'register nothing: start this subnet, or set its tempo' },
		'not-started': { type: 'boolean', about: 'leave it for later to start: until then it neither emits nor trades' },
	},
	examples: [
		'scripts/subnet.mjs --from //Bob --name harbour --tempo 20',
		'scripts/subnet.mjs --from //Bob --hotkey //Bob/hotkey --not-started',
		'scripts/subnet.mjs --from //Bob --netuid 2',
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

/** Fails, before anything is paid, unless an owner may set this tempo. */
async function requireTempo(api, tempo) {
	const { minTempo, maxTempo } = plain(await api.query.subtensorModule.globalSettings());
	if (tempo !== undefined && (BigInt(tempo) < minTempo || BigInt(tempo) > maxTempo)) {
		throw new UserError(`tempo: owners may set ${minTempo} to ${maxTempo} blocks on this chain, not ${tempo}`);
	}
}

/** Registers a subnet. Answers its netuid and the rows that tell what it cost. */
async function register(api, coldkey, { hotkey: given, name }) {
	const hotkey = given === undefined ? coldkey.address : addressFrom(given, 'hotkey');
	const cost = plain(await api.call.subnetRegistrationRuntimeApi.getNetworkRegistrationCost());
	console.log(`A subnet costs ${formatAmount(cost)} TAO now`);
	const { events, block } = await submit(api, registration(api, hotkey, name), coldkey);
	const netuid = Number(eventIn(events, 'NetworkAdded')[0]);
	const paid = eventIn(events, 'NetworkLockPaid');
	console.log(`Registered subnet ${netuid} in block ${block}`);
	const rows = [
		['paid', `${formatAmount(paid.cost)} TAO, of which ${formatAmount(paid.recycled)} are destroyed`],
		['owner', coldkey.address],
		['uid 0', hotkey],
	];
	return { netuid, rows };
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	const tempo = parseTempo(given.tempo);
	const chosen = given.netuid === undefined ? undefined : parseNetuid(given.netuid);
	const api = await connect(given.url);
	const coldkey = keyFrom(given.from);
	await requireTempo(api, tempo);
	if (chosen !== undefined) await requireSubnet(api, chosen);
	const { netuid, rows } = chosen === undefined ? await register(api, coldkey, given) : { netuid: chosen, rows: [] };

	const { firstEmissionBlockNumber, subnetHyperparams } = api.query.subtensorModule;
	const idle = (await firstEmissionBlockNumber(netuid)).isNone;
	const steps = [];
	if (idle && !given['not-started']) steps.push(api.tx.subtensorModule.startCall(netuid));
	if (tempo !== undefined) steps.push(api.tx.subtensorModule.setTempo(netuid, tempo));
	if (steps.length > 0) await submit(api, api.tx.utility.batchAll(steps), coldkey);
	const started = plain(await firstEmissionBlockNumber(netuid));
	printRows([
		...rows,
		['emits from', started === null ? 'its start on' : `block ${started}`],
		['tempo', `${plain(await subnetHyperparams(netuid)).tempo} blocks`],
		['balance now', `${formatAmount(await freeBalance(api, coldkey.address))} TAO`],
	]);
});

#!/usr/bin/env node
// Forks a running chain with chopsticks and hands the fork to a client: what it stakes there, the chain never sees.
// By hand: (cd scripts && npx chopsticks --endpoint ws://127.0.0.1:9944 --build-block-mode Instant), then polkadot-js.mjs or papi.mjs with --url ws://127.0.0.1:8000.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { formatAmount } from '../lib/amounts.mjs';
import { runCommand } from '../lib/args.mjs';
import { connect, positionValue, stakeUnit } from '../lib/chain.mjs';
import { UserError } from '../lib/errors.mjs';
import { inTime, readFirstStake } from '../lib/first-stake.mjs';
import { printRows } from '../lib/trade.mjs';

const CLIENTS = ['polkadot-js', 'papi'];
const DESCRIPTION = {
	about: 'Stakes TAO on a fork of a running chain, made with chopsticks, and compares the two.',
	file: 'chopsticks.mjs',
	options: {
		client: { type: 'string', value: 'name', default: CLIENTS[0], about: `who stakes on the fork: ${CLIENTS.join(' or ')}` },
	},
};

/** Serves a copy of the chain at `url` that seals a block per transaction. */
async function forkOf(url) {
	// Chopsticks reads its level when it is loaded; what it reports, the client on the fork reports too.
	process.env.LOG_LEVEL ??= 'fatal';
	const { BuildBlockMode, setupWithServer } = await import('@acala-network/chopsticks');
	return setupWithServer({
		endpoint: url,
		host: '127.0.0.1',
		port: 0,
		'build-block-mode': BuildBlockMode.Instant,
	});
}

async function runClient(name, url, { from, netuid, amount }) {
	const program = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
	const args = Object.entries({ url, from, netuid, amount }).map(([option, value]) => `--${option}=${value}`);
	const [code] = await once(spawn(program, args, { stdio: 'inherit' }), 'exit');
	if (code !== 0) {
		throw new UserError(`${name} failed on the fork`);
	}
}

async function stakeAt(url, netuid, { address }) {
	const api = await connect(url);
	const value = await positionValue(api, netuid, address, address);
	await api.disconnect();
	return `${formatAmount(value)} ${stakeUnit(netuid)}`;
}

runCommand(async () => {
	const { url, coldkey, netuid, given } = readFirstStake(DESCRIPTION);
	if (!CLIENTS.includes(given.client)) {
		throw new UserError(`client: '${given.client}' is not one of ${CLIENTS.join(', ')}`);
	}
	const before = await stakeAt(url, netuid, coldkey);
	const fork = await inTime('the fork', forkOf(url));
	const forked = `ws://${fork.addr}`;
	console.log(`Forked ${url} at block ${fork.chain.head.number}`);
	await runClient(given.client, forked, given);
	console.log('The stake');
	printRows([
		['before', before],
		['on the fork', await stakeAt(forked, netuid, coldkey)],
		['on the chain', await stakeAt(url, netuid, coldkey)],
	]);
	await fork.close();
});

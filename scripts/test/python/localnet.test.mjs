// scripts/localnet.sh, as those who know subtensor's use it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect, freeBalance } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { tradesIn } from '../../lib/trade.mjs';
import { BINARY, endOf, endWithTest, eventually } from '../harness.mjs';
import { IDENTITY, identityOptions } from './btcli9.mjs';
import { printed, Program, programsOf, Times } from './client.mjs';
import { address, height, transactionsSince } from './stand.mjs';

const SCRIPT = fileURLToPath(new URL('../../localnet.sh', import.meta.url));
const TAO = 1_000_000_000n;
const [ALICE, BOB] = [address('Alice'), address('Bob')];
/** The first subnet that somebody registers: the genesis has root and one other. */
const FIRST = 2;
const PORTS = [9944, 9945];
const UNASKED = ['--network', 'local', '--no-prompt'];
const START_TIMEOUT_MS = 60_000;
const TIMEOUT_MS = 600_000;
const OUTPUT_SHOWN = 4_000;

/** Says so if somebody listens at one of the script's ports: a client would reach another chain than the script's. */
async function assertPortsFree() {
	for (const port of PORTS) {
		const probe = createServer().listen(port, '127.0.0.1');
		await once(probe, 'listening').catch(() => assert.fail(`port ${port} is taken: end what listens there, localnet.sh has no other`));
		probe.close();
		await once(probe, 'close');
	}
}

/** Starts the script, with its chain in `folder`; answers { child, ended, said }, where `said()` is all that it has said. */
function launchScript(folder, args) {
	const child = spawn(SCRIPT, args, { env: { ...process.env, DTAO_NODE: BINARY, LOCALNET_PATH: join(folder, 'chain') } });
	endWithTest(child);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
	return { child, ended: once(child, 'close'), said: () => output };
}

/** Runs `body` with the chain that the script starts with these arguments, connected at both ports; ends it whatever happens. */
async function withLocalnet(folder, args, body) {
	await assertPortsFree();
	const { child, ended, said } = launchScript(folder, args);
	const apis = [];
	try {
		const started = () => /Imported #\d+/.test(said()) || (child.exitCode !== null && assert.fail(said()));
		await eventually('a block', started, START_TIMEOUT_MS);
		for (const port of PORTS) apis.push(await connect(`ws://127.0.0.1:${port}`));
		await body(...apis, said);
	} catch (error) {
		error.message += `\nlocalnet.sh printed:\n${said().slice(-OUTPUT_SHOWN)}`;
		throw error;
	} finally {
		await Promise.all(apis.map((api) => api.disconnect()));
		await endOf(child, ended);
	}
}

/** Runs btcli 9 as Alice, on the network that it calls local. */
async function btcliOf(folder, times) {
	const program = new Program({ programs: await programsOf('btcli-9'), name: 'btcli', home: folder, times });
	const wallet = ['--wallet-path', `${folder}/wallets`, '--wallet-name', 'Alice', '--hotkey', 'default'];
	return async (command, ...options) => {
		const output = await program.run(command, [...command.split(' '), ...wallet, ...options]);
		assert.equal(output.code, 0, printed(output));
	};
}

/** What those who know localnet expect of its genesis. */
async function assertGenesis(api) {
	assert.deepEqual([await freeBalance(api, ALICE), await freeBalance(api, BOB)], [1_000_000n * TAO, 1_000_000n * TAO]);
	assert.equal((await api.query.sudo.key()).unwrap().toString(), ALICE);
	const netuids = (await api.query.subtensorModule.networksAdded.keys()).map(({ args: [netuid] }) => netuid.toNumber());
	assert.deepEqual(netuids.sort(), [0, 1]);
	assert.equal(plain(await api.call.subnetRegistrationRuntimeApi.getNetworkRegistrationCost()), 1000n * TAO);
}

/** Alice founds a subnet and trades on it. */
async function foundAndTrade(api, btcli) {
	await btcli('subnets create', ...identityOptions(IDENTITY), '--no-mev-protection', ...UNASKED);
	assert.equal((await api.query.subtensorModule.subnetOwner(FIRST)).toString(), ALICE);
	await btcli('subnets start', '--netuid', String(FIRST), ...UNASKED);
	// A pool that is as new and small lets no trade through within the client's tolerance.
	const trade = ['--netuid', String(FIRST), '--unsafe', '--no-mev-protection', ...UNASKED];
	const since = await height(api);
	await btcli('stake add', '--amount', '5', ...trade);
	await btcli('stake remove', '--hotkey-ss58-address', ALICE, '--amount', '1', ...trade);
	const [[added], [removed]] = (await transactionsSince(api, since)).map(({ events }) => tradesIn(events));
	assert.deepEqual([added.netuid, added.tao, removed.netuid, removed.alpha], [FIRST, 5n * TAO, FIRST, TAO]);
}

/** A temporary folder, which is gone with the test. */
async function temporary(t) {
	const folder = await mkdtemp(join(tmpdir(), 'dtao-test-'));
	t.after(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

test('localnet.sh has the accounts, subnets and ports of localnet, and clients get through at once', { timeout: TIMEOUT_MS }, async (t) => {
	const times = new Times();
	const folder = await temporary(t);
	let kept;
	await withLocalnet(folder, ['True'], async (api, other, said) => {
		assert.match(said(), /Imported #1\b/);
		assert.equal(other.genesisHash.toHex(), api.genesisHash.toHex());
		await assertGenesis(api);
		const btcli = await btcliOf(folder, times);
		await btcli('wallet create', '--uri', 'Alice', '--no-use-password');
		await btcli('wallet transfer', '--dest', BOB, '--amount', '3', ...UNASKED);
		assert.equal(await freeBalance(other, BOB), 1_000_003n * TAO);
		await foundAndTrade(api, btcli);
		// A second one leaves the chain of the first alone, as its next run shows.
		const second = launchScript(folder, ['True']);
		assert.equal((await second.ended)[0], 1);
		assert.match(second.said(), /^error: port 9944 is in use/m);
		const { number, hash } = await api.rpc.chain.getHeader();
		kept = { number: number.toNumber(), hash: hash.toHex() };
	});
	await withLocalnet(folder, ['True', '--no-purge'], async (api) => {
		assert.equal((await api.rpc.chain.getBlockHash(kept.number)).toHex(), kept.hash);
		assert.equal(await freeBalance(api, BOB), 1_000_003n * TAO);
	});
	await withLocalnet(folder, [], assertGenesis);
	t.diagnostic(`\n${times.table()}`);
});

test('localnet.sh names an argument that it does not know', { timeout: TIMEOUT_MS }, async (t) => {
	const { ended, said } = launchScript(await temporary(t), ['True', '--purge']);
	const [code] = await ended;
	assert.equal(code, 1);
	assert.match(said(), /^error: there is no argument '--purge'\.$/m);
	assert.match(said(), /^usage: scripts\/localnet\.sh/m);
});

// scripts/localnet.sh, as those who know subtensor's use it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect, freeBalance } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { tradesIn } from '../../lib/trade.mjs';
import { BINARY, eventually } from '../harness.mjs';
import { IDENTITY, identityOptions } from './btcli9.mjs';
import { printed, Program, programsOf, Times } from './client.mjs';
import { address, height, transactionsSince } from './stand.mjs';

const SCRIPT = fileURLToPath(new URL('../../localnet.sh', import.meta.url));
const TAO = 1_000_000_000n;
const [ALICE, BOB] = [address('Alice'), address('Bob')];
/** The first subnet that somebody registers: the genesis has root and one other. */
const FIRST = 2;

/** Runs `body` with the chain that the script starts; ends it whatever happens. */
async function withLocalnet(body) {
	const folder = await mkdtemp(join(tmpdir(), 'dtao-test-'));
	const child = spawn(SCRIPT, ['True'], { env: { ...process.env, DTAO_NODE: BINARY, LOCALNET_PATH: join(folder, 'chain') } });
	const ended = once(child, 'exit');
	let output = '';
	child.stdout.on('data', (chunk) => (output += chunk));
	try {
		await eventually('the first block', () => /Imported #1\b/.test(output) || (child.exitCode !== null && assert.fail(output)), 60_000);
		await body(folder);
	} finally {
		child.kill('SIGTERM');
		await ended;
		await rm(folder, { recursive: true, force: true });
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

test('localnet.sh has the accounts, subnets and ports of localnet, and clients get through at once', { timeout: 180_000 }, async (t) => {
	const times = new Times();
	await withLocalnet(async (folder) => {
		const [api, other] = await Promise.all(['ws://127.0.0.1:9944', 'ws://127.0.0.1:9945'].map((url) => connect(url)));
		try {
			assert.equal(other.genesisHash.toHex(), api.genesisHash.toHex());
			assert.deepEqual([await freeBalance(api, ALICE), await freeBalance(api, BOB)], [1_000_000n * TAO, 1_000_000n * TAO]);
			assert.equal((await api.query.sudo.key()).unwrap().toString(), ALICE);
			assert.deepEqual((await api.query.subtensorModule.networksAdded.keys()).map(({ args: [netuid] }) => netuid.toNumber()).sort(), [0, 1]);
			assert.equal(plain(await api.call.subnetRegistrationRuntimeApi.getNetworkRegistrationCost()), 1000n * TAO);

			const btcli = await btcliOf(folder, times);
			await btcli('wallet create', '--uri', 'Alice', '--no-use-password');
			const unasked = ['--network', 'local', '--no-prompt'];
			await btcli('wallet transfer', '--dest', BOB, '--amount', '3', ...unasked);
			assert.equal(await freeBalance(other, BOB), 1_000_003n * TAO);
			await btcli('subnets create', ...identityOptions(IDENTITY), '--no-mev-protection', ...unasked);
			assert.equal((await api.query.subtensorModule.subnetOwner(FIRST)).toString(), ALICE);
			// A pool that is as new and small lets no trade through within the client's tolerance.
			const trade = ['--netuid', String(FIRST), '--unsafe', '--no-mev-protection', ...unasked];
			await btcli('subnets start', '--netuid', String(FIRST), ...unasked);
			const since = await height(api);
			await btcli('stake add', '--amount', '5', ...trade);
			await btcli('stake remove', '--hotkey-ss58-address', ALICE, '--amount', '1', ...trade);
			const [[added], [removed]] = (await transactionsSince(api, since)).map(({ events }) => tradesIn(events));
			assert.deepEqual([added.netuid, added.tao, removed.netuid, removed.alpha], [FIRST, 5n * TAO, FIRST, TAO]);
		} finally {
			await Promise.all([api.disconnect(), other.disconnect()]);
		}
	});
	t.diagnostic(`\n${times.table()}`);
});

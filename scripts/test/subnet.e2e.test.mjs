// A subnet from its registration to the epoch that pays, by the shell clients; what they print is held to the chain.
import assert from 'node:assert/strict';
import { parseAmount } from '../lib/amounts.mjs';
import { freeBalance, keyFrom, positionValue } from '../lib/chain.mjs';
import { plain } from '../lib/plain.mjs';
import { uidOf } from '../lib/subnets.mjs';
import { amountOf, fail, succeed } from './commands.mjs';
import { nodeTest } from './harness.mjs';
import { blockEmission } from './model.mjs';

const TAO = 1_000_000_000n;
const NETUID = 2;
const TEMPO = 20;
const RATE_ONE = 65_535n;
const OWNER_CUT = 11_796n;
const [BOB, CHARLIE, DAVE] = ['//Bob', '//Charlie', '//Dave'].map((secret) => keyFrom(secret).address);

/** The rows of an earnings table, and the block of its epoch. */
function readEarnings(output) {
	const block = Number(/^Epoch of subnet \d+ in block (\d+)$/m.exec(output)[1]);
	const lines = output.trimEnd().split('\n');
	const first = lines.findIndex((line) => /^-+ {2}-/.test(line)) + 1;
	const rows = lines.slice(first).map((line) => {
		const [uid, hotkey, permit, incentive, dividends, mined, alpha, tao] = line.trim().split(/ {2,}/);
		return { uid: Number(uid), hotkey, permit, incentive, dividends, mined: parseAmount(mined), alpha: parseAmount(alpha), tao: parseAmount(tao) };
	});
	return { block, rows };
}

/** What an epoch in this block had to pay out, from the state of the block before. */
async function potsOf(api, block) {
	const before = await api.at(await api.rpc.chain.getBlockHash(block - 1));
	const { pool, alphaOut, pending } = plain(await before.query.subtensorModule.subnets(NETUID));
	const emission = blockEmission(pool.alpha + alphaOut);
	const owner = (emission * OWNER_CUT) / RATE_ONE;
	const miners = (emission - owner) / 2n;
	// Without root stake all that is neither the owner's nor the miners' is the validators'.
	const validators = emission - owner - miners;
	return { owner: pending.owner + owner, miners: pending.miners + miners, validators: pending.validators + validators };
}

/** What a coldkey's stake with its own hotkey grew by in a block. */
async function gainOf(api, block, address) {
	const worth = async (number) => positionValue(await api.at(await api.rpc.chain.getBlockHash(number)), NETUID, address, address);
	return (await worth(block)) - (await worth(block - 1));
}

nodeTest('a subnet is registered, joined, weighed and paid, and what is printed is what the chain did', async ({ start }) => {
	const { api, url } = await start({ sealing: 250 });
	const before = await freeBalance(api, BOB);
	const registered = await succeed('subnet', '--url', url, '--from', '//Bob', '--name', 'harbour', '--tempo', String(TEMPO));
	assert.match(registered, /^A subnet costs 1,000\.000000000 TAO now$/m);
	assert.match(registered, /^Registered subnet 2 in block \d+$/m);
	assert.equal(amountOf(registered, 'paid'), 1000n * TAO);
	assert.equal(amountOf(registered, 'balance now'), await freeBalance(api, BOB));
	assert.ok(before - (await freeBalance(api, BOB)) >= 1000n * TAO);
	assert.equal(plain(await api.query.subtensorModule.tempo(NETUID)), BigInt(TEMPO));
	assert.match(await succeed('watch', '--url', url, '--once'), /^ *2 +harbour /m);

	let price = 0n;
	for (const [uid, secret] of [[1, '//Charlie'], [2, '//Dave']]) {
		const joined = await succeed('register', '--url', url, '--from', secret, '--netuid', '2');
		assert.match(joined, new RegExp(`^Registered uid ${uid} on subnet 2 in block`, 'm'));
		assert.equal(await uidOf(api, NETUID, keyFrom(secret).address), uid);
		assert.ok(amountOf(joined, 'price') > price, 'each registration raises the price');
		price = amountOf(joined, 'price');
	}
	await succeed('stake', '--url', url, '--from', '//Bob', '--netuid', '2', '--amount', '100');

	// Nobody has set weights: stake earns, and all stake is Bob's.
	const idle = readEarnings(await succeed('earnings', '--url', url, '--netuid', '2'));
	const idlePots = await potsOf(api, idle.block);
	assert.deepEqual(idle.rows.map(({ mined }) => mined), [0n, 0n, 0n]);
	assert.deepEqual(idle.rows.map(({ alpha }) => alpha), [idlePots.miners + idlePots.validators, 0n, 0n]);

	assert.match(await succeed('weights', '--url', url, '--from', '//Bob', '--netuid', '2', '--set', '1:3,2:1'), /^ {2}uid 1 {2}75\.00 %$/m);
	const { block, rows } = readEarnings(await succeed('earnings', '--url', url, '--netuid', '2'));
	// A slow machine may have missed an epoch.
	assert.equal((block - idle.block) % TEMPO, 0);
	const pots = await potsOf(api, block);
	const quarter = pots.miners / 4n;
	assert.deepEqual(rows.map(({ hotkey }) => hotkey), [BOB, CHARLIE, DAVE]);
	assert.deepEqual(rows.map(({ incentive }) => incentive), ['0.00 %', '75.00 %', '25.00 %']);
	assert.deepEqual(rows.map(({ mined }) => mined), [0n, pots.miners - quarter, quarter]);
	assert.deepEqual(rows.map(({ alpha }) => alpha), [pots.validators, 0n, 0n]);
	assert.deepEqual(rows.map(({ tao }) => tao), [0n, 0n, 0n]);
	assert.equal(await gainOf(api, block, CHARLIE), pots.miners - quarter);
	assert.equal(await gainOf(api, block, DAVE), quarter);
	assert.equal(await gainOf(api, block, BOB), pots.owner + pots.validators);
});

nodeTest('a subnet that was left for later is started', async ({ start }) => {
	const { api, url } = await start({ sealing: 250 });
	const later = await succeed('subnet', '--url', url, '--from', '//Bob', '--not-started');
	assert.match(later, /^ {2}emits from +its start on$/m);
	assert.equal(plain(await api.query.subtensorModule.firstEmissionBlockNumber(NETUID)), null);
	const now = await succeed('subnet', '--url', url, '--from', '//Bob', '--netuid', '2', '--tempo', '7');
	assert.doesNotMatch(now, /Registered/);
	const first = plain(await api.query.subtensorModule.firstEmissionBlockNumber(NETUID));
	assert.match(now, new RegExp(`^  emits from +block ${first}$`, 'm'));
	assert.match(now, /^ {2}tempo +7 blocks$/m);
});

nodeTest('what a subnet refuses is named', async ({ start }) => {
	const { url } = await start({ sealing: 250 });
	const cases = [
		['subnet', ['--from', '//Dave', '--hotkey', '//Alice'], /^error: NonAssociatedColdKey: \w/],
		['subnet', ['--tempo', '60000'], /^error: tempo: owners may set 1 to 50400 blocks on this chain, not 60000$/m],
		['subnet', ['--tempo', '0'], /^error: tempo: '0' is not a number of blocks/],
		['register', ['--from', '//Bob', '--netuid', '9'], /^error: there is no subnet 9; this chain has 0, 1$/m],
		['register', ['--from', '//Alice', '--netuid', '1'], /^error: HotKeyAlreadyRegisteredInSubNet: \w/],
		['register', ['--from', '//Bob', '--limit', '0.000001'], /^error: RegistrationPriceLimitExceeded: \w/],
		['weights', ['--from', '//Bob', '--set', '0:1'], /^error: HotKeyNotRegisteredInSubNet: \w/],
		['weights', ['--from', '//Alice', '--set', '0:1,7:1'], /^error: UidsLengthExceedUidsInSubNet: \w/],
		['weights', ['--set', '1'], /^error: set: '1' is not uid:weight/],
		['earnings', ['--netuid', '9'], /^error: there is no subnet 9/],
	];
	for (const [command, args, expected] of cases) {
		assert.match(await fail(command, '--url', url, ...args), expected, `${command} ${args.join(' ')}`);
	}
});

// The programs of scripts/clients and scripts/subxt, as a user runs them: what each says is what the chain holds.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatAmount, parseAmount } from '../lib/amounts.mjs';
import { freeBalance, keyFrom, positionValue } from '../lib/chain.mjs';
import { plain, text } from '../lib/plain.mjs';
import { submit } from '../lib/submit.mjs';
import { amountOf, fail, succeed } from './commands.mjs';
import { nodeTest } from './harness.mjs';

const TARGET = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../target', import.meta.url));
const PROGRAMS = [
	['polkadot.js', 'clients/polkadot-js.mjs', '@polkadot/api'],
	['papi', 'clients/papi.mjs', 'polkadot-api'],
	['subxt', process.env.DTAO_SUBXT ?? join(TARGET, 'debug/dtao-subxt'), 'subxt'],
];
const AMOUNT = 2_500_000_001n;

/** What a program prints of a stake: the block that it read and what it found there, the quote, the event. */
function parse(output) {
	const [, library, number, hash] = /^(\S+) at ws:\S+, block (\d+) (0x[\da-f]{64})$/m.exec(output);
	const [before, staked] = output.split(/^Staked on /m);
	const [, netuid, block, seen] = /^subnet (\d+) in block (\d+)\n[^]* block +\2 (0x[\da-f]{64})$/m.exec(staked);
	assert.match(staked, /^ {2}seen after +\d+\.\d{3} s$/m);
	const rows = [...before.matchAll(/^ {1,2}\d+ .*$/gm)].map(([row]) => row.trim().split(/ {2,}/));
	const [, quoted] = /^Quote: 2\.500000001 TAO for ([\d.,]+) alpha$/m.exec(before);
	return {
		library,
		read: { number: Number(number), hash },
		rows,
		quote: { alpha: parseAmount(quoted), fee: amountOf(before, 'trading fee'), slippage: amountOf(before, 'slippage') },
		staked: {
			netuid: Number(netuid), block: Number(block), hash: seen,
			tao: amountOf(staked, 'paid'), alpha: amountOf(staked, 'received'), fee: amountOf(staked, 'trading fee'),
		},
	};
}

async function subnetsAt({ call, query }) {
	const prices = plain(await call.swapRuntimeApi.currentAlphaPriceAll());
	return Promise.all(prices.map(async ({ netuid, price }) => {
		const { subnetName, taoIn } = plain(await call.subnetInfoRuntimeApi.getDynamicInfo(netuid));
		const pool = netuid === 0n ? null : plain((await query.subtensorModule.subnets(netuid)).unwrap().pool);
		assert.ok(!pool || pool.tao === taoIn);
		return [String(netuid), text(subnetName), formatAmount(price), formatAmount(taoIn), pool ? formatAmount(pool.alpha) : '-'];
	}));
}

/** Compares what a program read and asked with the chain in the block that it names. */
async function assertRead(api, { read, rows, quote }, netuid) {
	assert.equal((await api.rpc.chain.getBlockHash(read.number)).toHex(), read.hash);
	const then = await api.at(read.hash);
	assert.deepEqual(rows, await subnetsAt(then));
	const sim = plain(await then.call.swapRuntimeApi.simSwapTaoForAlpha(netuid, AMOUNT));
	assert.deepEqual(quote, { alpha: sim.alphaAmount, fee: sim.taoFee, slippage: sim.alphaSlippage });
}

/** Compares the event that a program saw with what its block did to the payer. */
async function assertStaked(api, { read, staked }, netuid, payer) {
	assert.ok(staked.block > read.number);
	const header = await api.rpc.chain.getHeader(staked.hash);
	assert.equal(header.number.toNumber(), staked.block);
	const [before, after] = await Promise.all([api.at(header.parentHash), api.at(staked.hash)]);
	assert.equal(staked.netuid, netuid);
	assert.equal(staked.tao, AMOUNT);
	assert.equal(await positionValue(before, netuid, payer, payer), 0n);
	assert.equal(await positionValue(after, netuid, payer, payer), staked.alpha);

	const events = (await after.query.system.events()).map(({ event }) => event);
	const added = events.filter(({ method }) => method === 'StakeAdded').map(({ data }) => plain(data));
	assert.deepEqual(added.map((data) => [...data]), [[payer, payer, AMOUNT, staked.alpha, BigInt(netuid), staked.fee]]);
	const { actualFee } = events.find(({ method }) => method === 'TransactionFeePaid').data;
	const paid = (await freeBalance(before, payer)) - (await freeBalance(after, payer));
	assert.equal(paid, AMOUNT + actualFee.toBigInt());
}

const stakeArguments = (url, secret, netuid) => ['--url', url, '--from', secret, '--netuid', String(netuid), '--amount', formatAmount(AMOUNT)];

for (const sealing of ['instant', 250]) {
	nodeTest(`every library reads, quotes, stakes and sees the event on ${sealing} sealing`, async ({ start, t }) => {
		const { api, url } = await start({ chain: 'market', sealing });
		for (const [index, [name, program, library]] of PROGRAMS.entries()) {
			const [secret, netuid] = [['//Eve', '//Ferdie', '//One'][index], index + 2];
			const printed = await succeed(program, ...stakeArguments(url, secret, netuid));
			t.diagnostic(`${name} ${/seen after +(.*)/.exec(printed)[1]}`);
			const said = parse(printed);
			assert.equal(said.library, library);
			await assertRead(api, said, netuid);
			await assertStaked(api, said, netuid, keyFrom(secret).address);
			if (sealing === 'instant') assert.equal(said.staked.block, said.read.number + 1);
		}
	});
}

nodeTest('every library names what the chain refuses, and a node that is not there', async ({ start }) => {
	const { url } = await start({ sealing: 'instant' });
	for (const [, program] of PROGRAMS) {
		assert.match(await fail(program, '--url', url, '--amount', '0.001'), /^error: .*AmountTooLow/);
		assert.match(await fail(program, '--url', 'ws://127.0.0.1:1'), /^error: no node answers at ws:\/\/127\.0\.0\.1:1/);
		assert.match(await fail(program, '--amount', 'ten'), /^error: .*'ten' is not an amount/);
		assert.match(await succeed(program, '--help'), /^usage: .*\n(?:.*\n)*.*--url/m);
	}
});

nodeTest('a fork takes a stake, and the chain that it was forked from does not know', async ({ start, t }) => {
	const { api, url } = await start({ chain: 'market', sealing: 'instant' });
	const payer = keyFrom('//Bob').address;
	const { block } = await submit(api, api.tx.subtensorModule.addStake(payer, 2, AMOUNT), keyFrom('//Bob'));
	const original = async () => [
		(await api.rpc.chain.getHeader()).toHex(), await freeBalance(api, payer), await positionValue(api, 2, payer, payer),
	];
	const before = await original();
	for (const client of ['polkadot-js', 'papi']) {
		const started = performance.now();
		const output = await succeed('clients/chopsticks.mjs', ...stakeArguments(url, '//Bob', 2), '--client', client);
		t.diagnostic(`chopsticks with ${client} ${((performance.now() - started) / 1000).toFixed(3)} s`);
		assert.match(output, new RegExp(`^Forked ${url} at block ${block}$`, 'm'));
		const said = parse(output);
		assert.deepEqual([said.read.number, said.staked.block, said.staked.tao], [Number(block), Number(block) + 1, AMOUNT]);
		await assertRead(api, said, 2);
		const stakeThen = (place) => amountOf(output, place);
		assert.deepEqual([stakeThen('before'), stakeThen('on the chain')], [before[2], before[2]]);
		assert.equal(stakeThen('on the fork'), before[2] + said.staked.alpha);
		assert.deepEqual(await original(), before);
	}
});

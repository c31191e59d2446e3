// When blocks come, which of them are final, and what time they say it is.
import assert from 'node:assert/strict';
import { keyFrom } from '../lib/chain.mjs';
import { submit } from '../lib/submit.mjs';
import { eventually, nodeTest, sleep } from './harness.mjs';

/** The best block first: it is what the finalized head may not be behind. */
const heights = async (api) => {
	const best = await api.rpc.chain.getHeader();
	const finalized = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
	return { best: best.number.toNumber(), finalized: finalized.number.toNumber() };
};

const timestampAt = async (api, hash) => (await api.at(hash)).query.timestamp.now().then((now) => now.toNumber());

const remark = (api, word) => api.tx.system.remarkWithEvent(word);

nodeTest('a hundred blocks sealed in a tight loop have ascending timestamps and are final', async ({ start }) => {
	const node = await start();
	const { api } = node;
	const hashes = [];
	for (let block = 0; block < 100; block += 1) hashes.push(await node.seal());
	assert.equal(new Set(hashes).size, 100);
	assert.deepEqual(await heights(api), { best: 100, finalized: 100 });

	const times = await Promise.all(hashes.map((hash) => timestampAt(api, hash)));
	for (let block = 1; block < 100; block += 1) {
		assert.ok(times[block] > times[block - 1], `block ${block + 1}: ${times[block]} after ${times[block - 1]}`);
	}
	assert.ok(Math.abs(times.at(-1) - Date.now()) < 60_000, 'timestamps tell the time');
});

nodeTest('manual sealing finalizes as told, and seals nothing by itself', async ({ start }) => {
	const node = await start();
	const { api } = node;
	await sleep(1_500);
	assert.deepEqual(await heights(api), { best: 0, finalized: 0 });
	const first = await node.seal({ finalize: false });
	await node.seal({ finalize: false });
	assert.deepEqual(await heights(api), { best: 2, finalized: 0 });
	await node.call('engine_finalizeBlock', first, null);
	assert.deepEqual(await heights(api), { best: 2, finalized: 1 });
	await node.seal();
	assert.deepEqual(await heights(api), { best: 3, finalized: 3 });
});

nodeTest('transactions are taken in the order of their nonces, many to a block', async ({ start }) => {
	const node = await start();
	const { api } = node;
	const alice = keyFrom('//Alice');
	const hashes = [];
	for (let nonce = 0; nonce < 20; nonce += 1) {
		const signed = await remark(api, `word ${nonce}`).signAsync(alice, { nonce });
		hashes.push((await api.rpc.author.submitExtrinsic(signed)).toHex());
	}
	const { block } = await api.rpc.chain.getBlock(await node.seal());
	assert.deepEqual(block.extrinsics.filter(({ isSigned }) => isSigned).map(({ hash }) => hash.toHex()), hashes);
});

nodeTest('interval sealing keeps its pace, and the finalized head follows', async ({ start }) => {
	const { api } = await start({ sealing: 250 });
	await eventually('the tenth block', async () => (await heights(api)).best >= 10);
	const before = await heights(api);
	const since = Date.now();
	await eventually('twenty more', async () => (await heights(api)).best >= before.best + 20);
	const pace = (Date.now() - since) / 20;
	// How much slower it may be is the machine's affair.
	assert.ok(pace > 150, `a block every ${pace} ms`);
	const { best, finalized } = await heights(api);
	assert.ok(best - finalized <= 1, `${finalized} of ${best} are final`);
	const { block } = await submit(api, remark(api, 'hello'), keyFrom('//Bob'));
	await eventually('its finality', async () => (await heights(api)).finalized >= Number(block));
});

nodeTest('instant sealing makes a final block for every transaction, and none without', async ({ start }) => {
	const { api } = await start({ sealing: 'instant' });
	const bob = keyFrom('//Bob');
	for (let height = 1n; height <= 70n; height += 1n) {
		// Seventy blocks outlive a mortal transaction's 64: they need finality to move on.
		assert.equal((await submit(api, remark(api, `word ${height}`), bob)).block, height);
	}
	await eventually('finality', async () => (await heights(api)).finalized === 70);
	await sleep(1_500);
	assert.equal((await heights(api)).best, 70);
});

// A chain on disk survives the end of its node, also a sudden one.
import assert from 'node:assert/strict';
import { keyFrom } from '../lib/chain.mjs';
import { nodeTest, sleep } from './harness.mjs';
import { readState } from './scenario.mjs';

const TAO = 1_000_000_000n;
const SUDDEN_ENDS = 3;
const BLOCKS_A_ROUND = 40;
/** At most the last second may be lost. */
const SAFE_AFTER_MS = 1_000;

/** Seals blocks with a trade in each; answers { number, hash, sealedAt } of each. */
async function sealBlocks(node, count) {
	const { api } = node;
	const alice = keyFrom('//Alice');
	let nonce = (await api.rpc.system.accountNextIndex(alice.address)).toNumber();
	const sealed = [];
	for (let block = 0; block < count; block += 1, nonce += 1) {
		const trade = await api.tx.subtensorModule.addStake(alice.address, 1, 3n * TAO).signAsync(alice, { nonce, era: 0 });
		await api.rpc.author.submitExtrinsic(trade);
		const hash = await node.seal();
		const number = (await api.rpc.chain.getHeader(hash)).number.toNumber();
		sealed.push({ number, hash, sealedAt: Date.now() });
	}
	return sealed;
}

/** Every kept block has the hash that it had, and its state. */
async function checkKept(api, blocks) {
	for (const { number, hash } of blocks) {
		assert.equal((await api.rpc.chain.getBlockHash(number)).toHex(), hash, `block ${number}`);
		const { subnets, issuance } = await readState(api, hash);
		assert.ok(issuance > 0n && subnets[1].pool.tao > 0n, `the state of block ${number}`);
	}
}

nodeTest('after kill -9 the chain goes on where it was, at most a second back', async ({ start, folder, t }) => {
	const basePath = await folder();
	let node = await start({ chain: 'market', basePath });
	let blocks = [];
	for (let round = 1; round <= SUDDEN_ENDS; round += 1) {
		blocks.push(...(await sealBlocks(node, BLOCKS_A_ROUND)));
		// One end in calm, the others in the middle of work.
		if (round === 1) await sleep(SAFE_AFTER_MS + 200);
		const killedAt = Date.now();
		await node.kill();

		node = await start({ chain: 'market', basePath });
		const head = (await node.api.rpc.chain.getHeader()).number.toNumber();
		const due = blocks.filter(({ sealedAt }) => killedAt - sealedAt > SAFE_AFTER_MS).length;
		t.diagnostic(`round ${round}: ${blocks.length} blocks sealed, ${head} kept, ${due} had to be`);
		assert.ok(head >= due, `only ${head} blocks were kept of ${due} older than a second`);
		if (round === 1) assert.equal(head, BLOCKS_A_ROUND);
		blocks = blocks.filter(({ number }) => number <= head);
		assert.equal(blocks.length, head);
		await checkKept(node.api, blocks);
	}
	const before = blocks.length;
	blocks.push(...(await sealBlocks(node, 5)));
	assert.equal(blocks.at(-1).number, before + 5);
	await checkKept(node.api, blocks.slice(-10));
});

nodeTest('after an orderly end nothing is lost', async ({ start, folder }) => {
	const basePath = await folder();
	const first = await start({ chain: 'market', basePath });
	const blocks = await sealBlocks(first, 20);
	await first.stop();

	const second = await start({ chain: 'market', basePath });
	assert.equal((await second.api.rpc.chain.getHeader()).number.toNumber(), 20);
	await checkKept(second.api, blocks);
	assert.equal((await sealBlocks(second, 1))[0].number, 21);
});

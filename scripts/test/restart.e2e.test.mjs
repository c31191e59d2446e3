// A chain on disk survives the end of its node, also a sudden one.
import assert from 'node:assert/strict';
import { keyFrom } from '../lib/chain.mjs';
import { nodeTest, sleep } from './harness.mjs';
import { readState } from './scenario.mjs';

const TAO = 1_000_000_000n;
const BLOCKS_BEFORE_REST = 40;
/** What is older than this rest must be kept even where other tests keep the disk busy. */
const REST_MS = 5_000;
/** How long the chain works on after its rest: the first end comes in calm, the others in the middle of work. */
const SUDDEN_ENDS_MS = [0, 550, 900];
/** At most the last second may be lost. */
const SAFE_AFTER_MS = 1_000;

/** Seals blocks with a trade in each, and notes { number, hash, sealedAt } of each in `sealed`, as long as the node lives. */
async function sealBlocks(node, count, sealed) {
	const { api } = node;
	const alice = keyFrom('//Alice');
	let nonce = (await api.rpc.system.accountNextIndex(alice.address)).toNumber();
	for (let block = 0; block < count; block += 1, nonce += 1) {
		const trade = await api.tx.subtensorModule.addStake(alice.address, 1, 3n * TAO).signAsync(alice, { nonce, era: 0 });
		await api.rpc.author.submitExtrinsic(trade);
		const hash = await node.seal();
		const sealedAt = Date.now();
		const number = (await api.rpc.chain.getHeader(hash)).number.toNumber();
		sealed.push({ number, hash, sealedAt });
	}
}

const headOf = async (api) => (await api.rpc.chain.getHeader()).number.toNumber();

/** Every block up to the head has its state, and those that were known have the hash that they had. */
async function checkKept(api, known) {
	const head = await headOf(api);
	const hashes = new Map(known.map(({ number, hash }) => [number, hash]));
	const issuanceKey = api.query.balances.totalIssuance.key();
	for (let number = 1; number <= head; number += 1) {
		const hash = (await api.rpc.chain.getBlockHash(number)).toHex();
		assert.equal(hash, hashes.get(number) ?? hash, `block ${number}`);
		assert.ok(await api.rpc.state.getStorageHash(issuanceKey, hash), `the state of block ${number}`);
	}
	const { subnets } = await readState(api, await api.rpc.chain.getBlockHash(head));
	assert.ok(subnets[1].pool.tao > 0n, 'the state of the head');
}

/** Works, rests, and works on until it is killed after `workMs`; answers the blocks that it told of, and those that it may not lose. */
async function workUntilKilled(node, workMs) {
	const sealed = [];
	await sealBlocks(node, BLOCKS_BEFORE_REST, sealed);
	await sleep(REST_MS);
	const work = sealBlocks(node, workMs ? Infinity : 0, sealed).catch(() => {});
	await sleep(workMs);
	const killedAt = Date.now();
	await node.kill();
	await work;
	return { sealed, due: sealed.filter(({ sealedAt }) => killedAt - sealedAt > SAFE_AFTER_MS) };
}

nodeTest('after kill -9 the chain goes on where it was, at most a second back', async ({ start, folder, t }) => {
	const basePath = await folder();
	let node = await start({ chain: 'market', basePath });
	let known = [];
	for (const workMs of SUDDEN_ENDS_MS) {
		const { sealed, due } = await workUntilKilled(node, workMs);
		assert.ok(due.length >= BLOCKS_BEFORE_REST);
		assert.equal(sealed.length > BLOCKS_BEFORE_REST, workMs > 0, 'it ends in calm, or in the middle of work');
		known.push(...sealed);

		node = await start({ chain: 'market', basePath });
		const head = await headOf(node.api);
		t.diagnostic(`sealed up to ${known.at(-1).number}, kept up to ${head}, had to keep up to ${due.at(-1).number}`);
		assert.ok(head >= due.at(-1).number);
		known = known.filter(({ number }) => number <= head);
		await checkKept(node.api, known);
	}
	const before = await headOf(node.api);
	const more = [];
	await sealBlocks(node, 5, more);
	assert.deepEqual(more.map(({ number }) => number - before), [1, 2, 3, 4, 5]);
	await checkKept(node.api, [...known, ...more]);
});

nodeTest('after an orderly end nothing is lost', async ({ start, folder }) => {
	const basePath = await folder();
	const first = await start({ chain: 'market', basePath });
	const blocks = [];
	await sealBlocks(first, 20, blocks);
	await first.stop();

	const second = await start({ chain: 'market', basePath });
	assert.equal(await headOf(second.api), 20);
	await checkKept(second.api, blocks);
	await second.seal();
	assert.equal(await headOf(second.api), 21);
});

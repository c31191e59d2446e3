// Chains from specifications, and blocks that move from one database to another.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeTest, run } from './harness.mjs';

const exportSpec = async (chain, path) => {
	await run('export-chain-spec', '--chain', chain, '--output', path);
	return JSON.parse(await readFile(path, 'utf8'));
};

const netuids = async (api) => (await api.query.subtensorModule.netUids()).map((netuid) => netuid.toNumber());

for (const [chain, subnets] of [['dev', 1], ['local', 1], ['market', 4]]) {
	nodeTest(`${chain} is the same chain from its name and from its exported specification`, async ({ start, folder }) => {
		const named = await start({ chain });
		const file = join(await folder(), 'spec.json');
		await exportSpec(chain, file);
		const exported = await start({ chain: file });
		assert.equal(exported.api.genesisHash.toHex(), named.api.genesisHash.toHex());
		assert.equal((await netuids(exported.api)).length, subnets);
	});
}

nodeTest('an edited specification is another chain, and an unsound one is refused by name', async ({ start, folder }) => {
	const file = join(await folder(), 'spec.json');
	const spec = await exportSpec('market', file);
	const { subnets } = spec.genesis.runtimeGenesis.patch.subtensorModule;
	subnets[0].tao = 7_000_000_000_000;
	await writeFile(file, JSON.stringify(spec));
	const { api } = await start({ chain: file });
	const { pool } = (await api.query.subtensorModule.subnets(subnets[0].netuid)).unwrap();
	assert.equal(pool.tao.toBigInt(), 7_000_000_000_000n);

	subnets[1].netuid = subnets[0].netuid;
	await writeFile(file, JSON.stringify(spec));
	await assert.rejects(start({ chain: file }), /subnet 1 is there twice/);
});

nodeTest('blocks exported from one database are executed again and kept by another', async ({ start, folder }) => {
	const [from, to] = [await folder(), await folder()];
	const blocks = join(from, 'blocks');
	const author = await start({ chain: 'market', basePath: from });
	let head;
	for (let block = 0; block < 25; block += 1) head = await author.seal();
	await author.stop();

	const chain = ['--dev', '--chain', 'market'];
	await run('export-blocks', ...chain, '--base-path', from, '--binary', blocks);
	await run('import-blocks', ...chain, '--base-path', to, '--binary', blocks);
	await run('check-block', ...chain, '--base-path', to, '25');
	const { api } = await start({ chain: 'market', basePath: to });
	assert.equal((await api.rpc.chain.getBlockHash(25)).toHex(), head);
});

// Rules are shown, switched, blended and scheduled on a live node, and what root earns is claimed; every number that is
// printed or paid is held to one worked out from the chain's storage.
import assert from 'node:assert/strict';
import { formatAmount, formatPercent, FIXED_ONE } from '../lib/amounts.mjs';
import { keyFrom, positionValue } from '../lib/chain.mjs';
import { plain } from '../lib/plain.mjs';
import { eventIn } from '../lib/subnets.mjs';
import { plainEvents, submit } from '../lib/submit.mjs';
import { amountOf, fail, succeed } from './commands.mjs';
import { nodeTest, sleep } from './harness.mjs';
import { swap } from './pool.mjs';
import { PRESETS, sharesUnder, votesOf } from './rule_model.mjs';

const RATE_ONE = 65_535n;
const TAKE = 11_796n;
const [ALICE, BOB, CHARLIE] = ['//Alice', '//Bob', '//Charlie'].map((secret) => keyFrom(secret).address);

/** Seals blocks for as long as work waits for them; answers what it came to. */
async function sealing(node, work) {
	let over = false;
	const done = work.finally(() => (over = true));
	done.catch(() => {});
	while (!over) {
		await node.sealWaiting();
		await sleep(20);
	}
	return done;
}

const shell = (node, command, ...args) => sealing(node, succeed(command, '--url', node.url, ...args));
const send = (node, secret, transaction) => sealing(node, submit(node.api, transaction, keyFrom(secret)));
const asRoot = (node, call) => send(node, '//Alice', node.api.tx.sudo.sudo(call));

async function sealMany(node, count) {
	for (let block = 0; block < count; block += 1) await node.seal();
}

/** What the model of the rules reads, as it is after a block. */
async function readState(api, hash) {
	const { query } = await api.at(hash ?? (await api.rpc.chain.getBlockHash()));
	const dtao = query.subtensorModule;
	const subnets = await dtao.subnets.entries();
	return {
		block: plain(await query.system.number()),
		issuance: plain(await query.balances.totalIssuance()),
		rootStake: plain(await dtao.rootStake()),
		params: plain(await dtao.params()),
		subnets: Object.fromEntries(subnets.map(([{ args: [netuid] }, subnet]) => [netuid.toString(), plain(subnet)])),
	};
}

/** The cells of a printed table under this title, by netuid and heading; the row without a netuid is that of the sums. */
function readTable(output, title) {
	const lines = output.split('\n');
	const start = lines.indexOf(title) + 1;
	assert.ok(start > 0, `no '${title}' in\n${output}`);
	const end = lines.indexOf('', start);
	const [headings, , ...rows] = lines.slice(start, end < 0 ? undefined : end).map((line) => line.trim().split(/ {2,}/));
	return Object.fromEntries(rows.map((cells) => {
		const [netuid, columns] = cells[0] === 'minted' ? ['minted', cells.slice(1)] : [cells[0], cells.slice(2)];
		return [netuid, Object.fromEntries(columns.map((cell, column) => [headings[column + 2], cell]))];
	}));
}

/** Holds both printed tables' column of this heading against what a rule makes of a state. */
function assertPrinted(output, heading, rule, state) {
	const [shares, amounts] = ['Shares of the TAO of a block', 'TAO of a block'].map((title) => readTable(output, title));
	const expected = sharesUnder(rule, state);
	const what = `${heading} under ${JSON.stringify(rule, (_, value) => (typeof value === 'bigint' ? Number(value) : value))}`;
	for (const [netuid, { share, tao }] of Object.entries(expected)) {
		assert.equal(shares[netuid][heading], formatPercent(share, FIXED_ONE, 4), `share of ${netuid}, ${what}`);
		assert.equal(amounts[netuid][heading], formatAmount(tao), `TAO of ${netuid}, ${what}`);
	}
	const total = Object.values(expected).reduce((sum, { tao }) => sum + tao, 0n);
	assert.equal(amounts.minted[heading], formatAmount(total), what);
	return total;
}

/** The events of this name in a block, by the chain's own hook or by transactions. */
async function eventsIn(api, hash, name) {
	const events = plainEvents(await (await api.at(hash)).query.system.events());
	return events.filter(({ section, method }) => section === 'subtensorModule' && method === name).map(({ data }) => data);
}

const VOTE_TEMPO = 5;
const VOTES = { '//Alice': [[1n, 100n], [2n, 200n], [4n, 100n]], '//Bob': [[0n, 50n], [2n, 100n], [3n, 50n]] };

/** Two validators vote on root, and a block counts it. */
async function voteOnRoot(node) {
	const { api } = node;
	await asRoot(node, api.tx.adminUtils.sudoSetRootVote(VOTE_TEMPO, 10, 32_767));
	for (const [secret, row] of Object.entries(VOTES)) {
		await shell(node, 'register', '--from', secret, '--netuid', '0');
		const [netuids, weights] = [row.map(([netuid]) => netuid), row.map(([, weight]) => weight)];
		await send(node, secret, api.tx.subtensorModule.setRootWeights(0, keyFrom(secret).address, netuids, weights, 0));
	}
	await sealMany(node, VOTE_TEMPO);
}

/** Weights as the chain keeps them: relative to the largest, which is 65,535, rounded to nearest. */
function upscaled(row) {
	const largest = row.reduce((most, [, weight]) => (weight > most ? weight : most), 0n);
	return row.map(([netuid, weight]) => [netuid, (weight * 65_535n * 2n + largest) / (2n * largest)]);
}

/** Holds the votes of a state against those of the stakes that the last count found: those before its block. */
async function assertVotes(api, { block, subnets, params }) {
	const counted = block - (block % BigInt(VOTE_TEMPO));
	const { query } = await api.at(await api.rpc.chain.getBlockHash(counted - 1n));
	const stake = async (secret) => plain(await query.subtensorModule.stakePools(0, keyFrom(secret).address)).value;
	const ballots = await Promise.all(Object.entries(VOTES).map(async ([secret, row]) => [await stake(secret), upscaled(row)]));
	const expected = votesOf(ballots, params.vote);
	for (const [netuid, { vote }] of Object.entries(subnets)) {
		// The chain counts to 10⁻¹⁷.
		const error = vote - expected[netuid];
		assert.ok(vote > 0n && error * error <= 100n, `vote for ${netuid}: ${vote}, not ${expected[netuid]}`);
	}
}

/** On subnet 1, Bob finds a quarter of the work to be that of its owner, Alice. */
async function burnAQuarter(node) {
	await shell(node, 'subnet', '--from', '//Alice', '--netuid', '1', '--tempo', '5');
	await shell(node, 'stake', '--from', '//Bob', '--netuid', '0', '--amount', '60000');
	await shell(node, 'register', '--from', '//Bob', '--netuid', '1');
	await shell(node, 'register', '--from', '//Dave', '--hotkey', '//Dave/miner', '--netuid', '1');
	await sealMany(node, 6);
	await shell(node, 'weights', '--from', '//Bob', '--netuid', '1', '--set', '0:1,2:3');
	await sealMany(node, 6);
}

/** What the last epoch of subnet 1 has burned, as a part of what all its miners earned. */
async function burnedPart(api, { block }) {
	for (let number = block; number > block - 6n; number -= 1n) {
		const paid = (await eventsIn(api, await api.rpc.chain.getBlockHash(number), 'EpochPaid')).find(({ netuid }) => netuid === 1n);
		if (paid) return (paid.burned * FIXED_ONE) / (paid.burned + paid.miners);
	}
	return assert.fail('no epoch has been paid');
}

/** The TAO of this block's trades that a subnet has counted. */
const flowOf = async (api, netuid) => plain(await api.query.subtensorModule.subnets(netuid)).flows.users.recent;

nodeTest('what every preset would bring is printed as the storage has it', async ({ start }) => {
	const node = await start({ chain: 'market' });
	const { api } = node;
	await node.seal();
	await burnAQuarter(node);
	await voteOnRoot(node);
	const bought = amountOf(await shell(node, 'stake', '--from', '//Charlie', '--netuid', '2', '--amount', '50'), 'paid');
	assert.equal(await flowOf(api, 2), bought);
	const sold = amountOf(await shell(node, 'unstake', '--from', '//Charlie', '--netuid', '3', '--amount', '100'), 'received');
	assert.equal(await flowOf(api, 3), -sold);

	let state = await readState(api);
	await assertVotes(api, state);
	// A block that counts anew shares by votes that are not yet in the storage.
	if ((state.block + 1n) % BigInt(VOTE_TEMPO) === 0n) await node.seal();
	state = await readState(api);
	const { minerBurn } = state.subnets[1];
	assert.equal(minerBurn, await burnedPart(api, state));
	assert.ok(minerBurn > FIXED_ONE / 5n && minerBurn < FIXED_ONE / 3n);

	const shown = await succeed('rules', '--url', node.url);
	assert.match(shown, new RegExp(`^Rules of block ${state.block + 1n}: launch, in force since block 0$`, 'm'));
	assert.match(shown, /^ {2}shares by +moving prices$/m);
	for (const preset of PRESETS) assertPrinted(shown, preset, preset, state);
	const minted = assertPrinted(shown, 'in force', 'launch', state);
	await node.seal();
	assert.equal((await readState(api)).issuance, state.issuance + minted);
	const columns = readTable(shown, 'Shares of the TAO of a block');
	assert.equal(new Set(PRESETS.map((preset) => JSON.stringify(Object.values(columns).map((row) => row[preset])))).size, PRESETS.length - 1);
});

nodeTest('rules are switched, blended and scheduled, and the shares follow', async ({ start }) => {
	const node = await start({ chain: 'market' });
	const { api } = node;
	await node.seal();
	await voteOnRoot(node);

	const before = await readState(api);
	const switched = await shell(node, 'rules', '--set', 'today');
	const after = await readState(api);
	assert.match(switched, new RegExp(`^Set in block ${after.block}: from block ${after.block + 1n} on today$`, 'm'));
	assertPrinted(switched, 'before', 'launch', before);
	const minted = assertPrinted(switched, 'after', 'today', after);
	const hash = await node.seal();
	assert.equal((await eventsIn(api, hash, 'RulesChanged')).length, 1);
	assert.equal((await readState(api)).issuance, after.issuance + minted);

	const blended = await shell(node, 'rules', '--blend', 'legacy', '--blocks', '4');
	const begun = await readState(api);
	assert.match(blended, /^Set in block \d+: from block \d+ on a blend to root votes over 4 blocks$/m);
	assertPrinted(blended, 'after', 'today', begun);
	assertPrinted(blended, 'at the end', 'legacy', begun);
	for (const done of [0n, 1n, 2n, 3n, 4n, 5n]) {
		const state = await readState(api);
		const shown = await succeed('rules', '--url', node.url);
		const rule = { from: 'today', to: 'legacy', done: done > 4n ? 4n : done, blocks: 4n };
		const next = assertPrinted(shown, 'in force', rule, state);
		assert.match(shown, new RegExp(`^ {2}and then by +root votes, ${Number(rule.done) * 25}\\.00 % of the way$`, 'm'));
		await node.seal();
		assert.equal((await readState(api)).issuance, state.issuance + next);
	}

	const at = (await readState(api)).block + 4n;
	const later = await shell(node, 'rules', '--set', 'taoFlow', '--at', String(at));
	assert.match(later, new RegExp(`^Set in block \\d+: from block ${at} on taoFlow$`, 'm'));
	assert.match(await succeed('rules', '--url', node.url), new RegExp(`^From block ${at} on: taoFlow$`, 'm'));
	for (let block = (await readState(api)).block + 1n; block <= at; block += 1n) {
		assert.equal((await eventsIn(api, await node.seal(), 'RulesChanged')).length, block === at ? 1 : 0);
	}
	assert.match(await succeed('rules', '--url', node.url), new RegExp(`: taoFlow, in force since block ${at}$`, 'm'));
});

nodeTest('what can not be switched is named', async ({ start }) => {
	const node = await start({ chain: 'market' });
	await node.seal();
	const cases = [
		[['--set', 'finney'], /^error: there is no preset 'finney'; there are legacy, launch, subsidy, taoFlow, netFlow, rootPrice, today$/m],
		[['--set', 'today', '--blend', 'today'], /^error: --set and --blend exclude each other$/m],
		[['--blend', 'today'], /^error: --blend and --blocks need each other$/m],
		[['--blend', 'today', '--blocks', '0'], /^error: blocks: '0' is not a whole number from 1 to 4294967295$/m],
		[['--at', '9'], /^error: --at needs --set or --blend$/m],
		[['--set', 'today', '--from', '//Bob'], new RegExp(`^error: ${BOB} does not have Sudo on this chain: ${ALICE} does$`, 'm')],
		[['--set', 'today', '--at', '1'], /^error: RulesInThePast: \w/],
	];
	for (const [args, expected] of cases) {
		assert.match(await sealing(node, fail('rules', '--url', node.url, ...args)), expected, args.join(' '));
	}
});

/** The shares of all root stake with Alice, and those of two who have some. */
async function rootStakeWithAlice(api) {
	const { stakePools, positions } = api.query.subtensorModule;
	const [{ shares }, ...held] = await Promise.all([stakePools(0, ALICE), positions(0, ALICE, ALICE), positions(0, ALICE, CHARLIE)].map(async (it) => plain(await it)));
	return { shares, positions: { [ALICE]: held[0], [CHARLIE]: held[1] } };
}

/** What each coldkey can claim of subnet 1 with Alice. */
async function claimables(api, coldkeys) {
	const told = await Promise.all(coldkeys.map((coldkey) => api.call.stakeInfoRuntimeApi.getClaimableForColdkey(coldkey)));
	return told.map((claims) => plain(claims).filter(({ hotkey, netuid }) => hotkey === ALICE && netuid === 1n));
}

nodeTest('what root earns as alpha is claimed, as TAO or as alpha', async ({ start }) => {
	const node = await start({ chain: 'market' });
	const { api } = node;
	await asRoot(node, api.tx.subtensorModule.sudoSetNumRootClaims(0));
	await shell(node, 'subnet', '--from', '//Alice', '--netuid', '1', '--tempo', '5');
	await shell(node, 'rules', '--set', 'today');
	await send(node, '//Charlie', api.tx.subtensorModule.setRootClaimType({ Keep: null }));
	// Alice's hotkey is the only neuron of subnet 1: it earns all of root's part, and her take of it is hers at once.
	const owed = { [ALICE]: 0n, [CHARLIE]: 0n };
	for (let epochs = 0; epochs < 2; ) {
		const [report] = plain(await api.call.emissionRuntimeApi.getEmissionReports());
		const pot = report.pendingRootAlpha + report.rootAlpha - report.recycled;
		const { shares, positions } = await rootStakeWithAlice(api);
		const [paid] = (await eventsIn(api, await node.seal(), 'EpochPaid')).filter(({ netuid }) => netuid === 1n);
		if (!paid) continue;
		epochs += 1;
		assert.ok(report.recycled === 0n && pot > 0n);
		const rest = pot - (pot * TAKE) / RATE_ONE;
		assert.equal(paid.claimable, rest);
		for (const coldkey of [ALICE, CHARLIE]) owed[coldkey] += (rest * positions[coldkey]) / shares;
	}
	const claims = (await claimables(api, [ALICE, CHARLIE])).map(([claim]) => claim);
	for (const [index, coldkey] of [ALICE, CHARLIE].entries()) {
		const error = claims[index].alpha - owed[coldkey];
		// Each epoch's part is rounded down here, and their sum there.
		assert.ok(error >= 0n && error <= 2n, `${claims[index].alpha} instead of ${owed[coldkey]}`);
	}

	const held = () => positionValue(api, 1, ALICE, CHARLIE);
	const [kept, unclaimed] = [await held(), plain(await api.query.subtensorModule.subnets(1)).unclaimed];
	const { events } = await send(node, '//Charlie', api.tx.subtensorModule.claimRoot([1]));
	assert.deepEqual({ ...eventIn(events, 'RootClaimPaid') }, { ...eventIn(events, 'RootClaimPaid'), alpha: claims[1].alpha, tao: 0n });
	const grown = (await held()) - kept - claims[1].alpha;
	assert.ok(grown === 0n || grown === -1n, `${grown}`);
	assert.equal(plain(await api.query.subtensorModule.subnets(1)).unclaimed, unclaimed - claims[1].alpha);

	const [report] = plain(await api.call.emissionRuntimeApi.getEmissionReports());
	const { pool } = plain(await api.query.subtensorModule.subnets(1));
	const next = { tao: pool.tao + report.taoIn + report.excess, alpha: pool.alpha + report.alphaIn - report.bought };
	const staked = plain(await api.query.subtensorModule.rootStake());
	const quoted = swap(pool.alpha, pool.tao, claims[0].alpha, 0n).out;
	assert.equal((await claimables(api, [ALICE]))[0][0].tao, quoted);
	const claimed = await send(node, '//Alice', api.tx.subtensorModule.claimRoot([1]));
	const paid = eventIn(claimed.events, 'RootClaimPaid');
	assert.equal(paid.alpha, claims[0].alpha);
	assert.equal(paid.tao, swap(next.alpha, next.tao, claims[0].alpha, 0n).out);
	assert.equal(plain(await api.query.subtensorModule.rootStake()), staked + paid.tao);
	assert.deepEqual(await claimables(api, [ALICE, CHARLIE]), [[], []]);
});

// btcli 9: subnets, their neurons and settings.
import assert from 'node:assert/strict';
import { freeBalance, keyFrom, positionValue } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { presetNamed, readRules } from '../../lib/rules.mjs';
import { feePaid, submit } from '../../lib/submit.mjs';
import { eventIn, readNeurons, uidOf } from '../../lib/subnets.mjs';
import { eventually, sleep } from '../harness.mjs';
import { Btcli9, IDENTITY, identityOptions } from './btcli9.mjs';
import { rao } from './client.mjs';
import { address, height, priceOf, sealTo, stateBefore } from './stand.mjs';
import { clientTest } from './steps.mjs';
import { changeIn } from './trades.mjs';

const TAO = 1_000_000_000n;
const [ALICE, BOB] = [address('Alice'), address('Bob')];
const NEW = 5;
/** The chain's names of these fields, in the same order. */
const FIELDS = ['subnet_name', 'github_repo', 'subnet_contact', 'subnet_url', 'discord', 'description', 'logo_url', 'additional'];
/** Fewer blocks have no price history: the client looks back five steps of 300 blocks. */
const HISTORY_BLOCKS = 1_300;
const HISTORY_STEP = 300;
/** The client's newest price is that of the last block whose number this divides. */
const HISTORY_GRID = 10;
/** What the client gives as the version of its weights: its own, 9.23.2. */
const VERSION = 9_023_002;
const SALT = [1, 2, 3, 4];
const COMMITTED = ['--netuid', '1', '--uids', '0', '--weights', '1', '--salt', SALT.join()];
const BLOCKS_TO_EPOCH = 3;
const COMMIT_TIMEOUT_MS = 120_000;
/** Time enough for the client to see its commit and to ask for the epoch that it waits for. */
const LOOK_MS = 6_000;

const asOnChain = (identity) => Object.fromEntries(Object.values(identity).map((value, index) => [FIELDS[index], value]));
const subnetOf = async (api, netuid) => plain(await api.query.subtensorModule.subnets(netuid));
const hyperparamsOf = async (api, netuid) => plain(await api.query.subtensorModule.subnetHyperparams(netuid));

async function identityOf(api, netuid) {
	const stored = await api.query.subtensorModule.subnetIdentitiesV3(netuid);
	return Object.fromEntries([...stored.unwrap().values()].map((value, index) => [FIELDS[index], value.toUtf8()]));
}

const looking = {
	'subnets list': async (btcli) => {
		const { api } = btcli.node;
		const { subnets, total_netuids: total } = await btcli.read('subnets list');
		assert.deepEqual([total, Object.keys(subnets).length], [5, 5]);
		const staked = plain(await api.query.subtensorModule.rootStake());
		const { price, emission, supply, subnet_name: name } = subnets[0];
		assert.deepEqual([name, price, emission, rao(supply)], ['root', 1, 0, staked]);
		for (const netuid of [1, 2, 3, 4]) {
			const shown = subnets[netuid];
			const { pool, alphaOut } = await subnetOf(api, netuid);
			assert.equal(rao(shown.price), await priceOf(api, netuid));
			assert.deepEqual([rao(shown.liquidity.tao_in), rao(shown.liquidity.alpha_in)], [pool.tao, pool.alpha]);
			assert.deepEqual([rao(shown.alpha_out), rao(shown.supply)], [alphaOut, pool.alpha + alphaOut]);
			assert.equal(shown.tempo.sn_tempo, Number(plain(await api.query.subtensorModule.tempo(netuid))));
			assert.equal(shown.mechanisms, 1);
			assert.equal(rao(shown.emission), plain(await api.call.emissionRuntimeApi.getEmissionReport(netuid)).taoIn);
		}
		// What the client shows is what the next block mints.
		await btcli.node.seal();
		const { gain: minted } = await changeIn(api, await height(api), async (state) => plain(await state.query.balances.totalIssuance()));
		assert.equal(Object.values(subnets).reduce((sum, shown) => sum + rao(shown.emission), 0n), minted);
	},
	'subnets show': async (btcli) => {
		const { api } = btcli.node;
		const shown = await btcli.read('subnets show', '--netuid', '2', '--no-prompt');
		const { pool } = await subnetOf(api, 2);
		assert.deepEqual([rao(shown.tao_pool), rao(shown.alpha_pool), rao(shown.rate)], [pool.tao, pool.alpha, await priceOf(api, 2)]);
		assert.equal(shown.owner, BOB);
		assert.match(shown.name, /Borealis/);
		assert.equal(rao(shown.registration_cost), plain(await api.query.subtensorModule.burn(2)));
		const neurons = await readNeurons(api, 2);
		assert.deepEqual(shown.uids.map(({ uid, hotkey }) => [uid, hotkey]), neurons.map(({ uid, hotkey }) => [uid, hotkey]));
		const { value } = plain(await api.query.subtensorModule.stakePools(2, BOB));
		assert.equal(rao(shown.uids[0].alpha_stake), value);
	},
	'subnets price --current': async (btcli) => {
		const { 2: { stats } } = await btcli.read('subnets price', '--netuids', '2', '--current');
		const { pool, alphaOut } = await subnetOf(btcli.node.api, 2);
		assert.equal(rao(stats.current_price), await priceOf(btcli.node.api, 2));
		assert.equal(rao(stats.supply), pool.alpha + alphaOut);
		assert.equal(stats.name, 'Borealis');
	},
	'subnets burn-cost': async (btcli) => {
		const { burn_cost: cost } = await btcli.read('subnets burn-cost');
		assert.equal(BigInt(cost.rao), plain(await btcli.node.api.call.subnetRegistrationRuntimeApi.getNetworkRegistrationCost()));
		assert.equal(BigInt(cost.rao), 1000n * TAO);
	},
	'subnets check-start': async (btcli) => {
		const shown = await btcli.text('subnets check-start', '--netuid', '1');
		assert.match(shown, new RegExp(`Current block: ${await height(btcli.node.api)}\\b`));
		assert.match(shown, /Registered at: 0\b/);
	},
	'subnets hyperparameters': async (btcli) => {
		const shown = await btcli.read('subnets hyperparameters', '--netuid', '1');
		const values = Object.fromEntries(shown.map(({ hyperparameter, value }) => [hyperparameter, value]));
		const stored = await hyperparamsOf(btcli.node.api, 1);
		const named = {
			tempo: stored.tempo, kappa: stored.kappa, max_allowed_uids: stored.maxUids, max_validators: stored.maxValidators,
			min_allowed_weights: stored.minWeights, immunity_period: stored.immunityPeriod, activity_cutoff_factor: stored.activityCutoffFactor,
			bonds_moving_avg: stored.bondsMovingAverage, alpha_low: stored.alphaLow, alpha_high: stored.alphaHigh, burn_half_life: stored.burnHalfLife,
			min_burn: stored.minBurn, max_burn: stored.maxBurn, weights_version: stored.weightsVersion, weights_rate_limit: stored.weightsRateLimit,
			commit_reveal_period: stored.revealPeriod,
		};
		for (const [name, value] of Object.entries(named)) assert.equal(BigInt(values[name]), value, name);
		const flags = { yuma3_enabled: stored.yuma3, liquid_alpha_enabled: stored.liquidAlpha, transfers_enabled: stored.transfers, commit_reveal_weights_enabled: stored.commitReveal };
		for (const [name, value] of Object.entries(flags)) assert.equal(values[name], value, name);
	},
};

const owning = {
	'wallet create': async (btcli) => {
		await Promise.all(['Alice', 'Bob'].map((name) => btcli.makeWallet(name)));
	},
	'subnets create, with an identity': async (btcli) => {
		const { api } = btcli.node;
		const { answer, transaction } = await btcli.send('Alice', 'subnets create', ...identityOptions(IDENTITY));
		assert.equal(transaction.name, 'subtensorModule.registerNetworkWithIdentity');
		assert.equal(answer.netuid, NEW);
		assert.equal(plain(await api.query.subtensorModule.subnetOwner(NEW)), ALICE);
		assert.deepEqual(await identityOf(api, NEW), asOnChain(IDENTITY));
		const paid = (await freeBalance(await stateBefore(api, transaction.block), ALICE)) - (await freeBalance(api, ALICE));
		assert.equal(paid, 1000n * TAO + feePaid(transaction.events));
	},
	'subnets start': async (btcli) => {
		const { api } = btcli.node;
		assert.equal(plain(await api.query.subtensorModule.firstEmissionBlockNumber(NEW)), null);
		const { transaction } = await btcli.send('Alice', 'subnets start', '--netuid', String(NEW));
		assert.equal(transaction.name, 'subtensorModule.startCall');
		assert.equal(plain(await api.query.subtensorModule.firstEmissionBlockNumber(NEW)), BigInt(transaction.block + 1));
	},
	'subnets get-identity': async (btcli) => {
		assert.deepEqual(await btcli.read('subnets get-identity', '--netuid', String(NEW)), asOnChain(IDENTITY));
	},
	'subnets set-identity': async (btcli) => {
		const changed = { ...IDENTITY, 'subnet-name': 'port' };
		await btcli.send('Alice', 'subnets set-identity', '--netuid', String(NEW), ...identityOptions(changed));
		assert.deepEqual(await identityOf(btcli.node.api, NEW), asOnChain(changed));
	},
	'subnets set-symbol': async (btcli) => {
		await btcli.send('Alice', 'subnets set-symbol', 'ζ', '--netuid', String(NEW));
		assert.equal((await btcli.node.api.query.subtensorModule.tokenSymbol(NEW)).toUtf8(), 'ζ');
	},
	'sudo set, as the owner': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'sudo set', '--netuid', String(NEW), '--param', 'immunity_period', '--value', '4321');
		assert.equal(transaction.name, 'adminUtils.sudoSetImmunityPeriod');
		assert.equal((await hyperparamsOf(btcli.node.api, NEW)).immunityPeriod, 4321n);
	},
	'sudo set, of the tempo': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'sudo set', '--netuid', String(NEW), '--param', 'tempo', '--value', '720');
		assert.equal(transaction.name, 'subtensorModule.setTempo');
		assert.equal((await hyperparamsOf(btcli.node.api, NEW)).tempo, 720n);
	},
	'sudo set, as root': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'sudo set', '--netuid', '2', '--param', 'max_validators', '--value', '32');
		assert.equal(transaction.name, 'sudo.sudo');
		assert.equal((await hyperparamsOf(btcli.node.api, 2)).maxValidators, 32n);
	},
	'sudo get': async (btcli) => {
		const shown = await btcli.read('sudo get', '--netuid', String(NEW));
		const values = Object.fromEntries(shown.map(({ hyperparameter, value }) => [hyperparameter, value]));
		assert.deepEqual([values.immunity_period, values.tempo], [4321, 720]);
	},
};

const taking = {
	'sudo set-take': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'sudo set-take', '--take', '0.1');
		assert.equal(transaction.name, 'subtensorModule.decreaseTake');
		assert.equal(plain(await btcli.node.api.query.subtensorModule.delegates(ALICE)), 6553n);
	},
	'sudo get-take': async (btcli) => {
		const { current_take: take } = await btcli.readOf('Alice', 'sudo get-take');
		assert.equal(Math.round(take * 65_535), 6553);
	},
};

const joining = {
	'subnets register': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'subnets register', '--netuid', '2');
		assert.equal(transaction.name, 'subtensorModule.registerLimit');
		assert.equal(await uidOf(api, 2, ALICE), 1);
		const { price } = eventIn(transaction.events, 'RegistrationPaid');
		const paid = (await freeBalance(await stateBefore(api, transaction.block), ALICE)) - (await freeBalance(api, ALICE));
		assert.equal(paid, price + feePaid(transaction.events));
		assert.ok(transaction.args.limit_price >= price);
	},
	'subnets register, on root': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'subnets register', '--netuid', '0');
		assert.equal(transaction.name, 'subtensorModule.rootRegister');
		assert.equal(await uidOf(btcli.node.api, 0, ALICE), 0);
	},
	'subnets show, of root': async (btcli) => {
		// The client prints no JSON of root.
		const shown = await btcli.text('subnets show', '--netuid', '0', '--no-prompt', '--verbose');
		const { value } = plain(await btcli.node.api.query.subtensorModule.stakePools(0, ALICE));
		assert.ok(shown.includes(ALICE), shown);
		assert.match(shown, new RegExp(`τ ${value / TAO}\\.`));
	},
};

const parenting = {
	'stake child set': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake child set', '--netuid', '1', '--children', BOB, '--prop', '0.25');
		assert.equal(transaction.name, 'subtensorModule.setChildren');
		assert.deepEqual(transaction.args.children, [[2n ** 62n, BOB]]);
		assert.deepEqual(transaction.args.hotkey, ALICE);
	},
	'stake child take': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake child take', '--netuid', '1', '--take', '0.12');
		assert.equal(transaction.name, 'subtensorModule.setChildkeyTake');
		assert.equal(plain(await btcli.node.api.query.subtensorModule.childkeyTake(ALICE, 1)), 7864n);
	},
	'stake child get': async (btcli) => {
		// Children are set at an epoch.
		const { api } = btcli.node;
		await sealTo(btcli.node, Number((await subnetOf(api, 1)).nextEpoch));
		assert.deepEqual(plain(await api.query.subtensorModule.childKeys(ALICE, 1)), [[2n ** 62n, BOB]]);
		assert.deepEqual(await btcli.readOf('Alice', 'stake child get', '--netuid', '1'), { 1: { [BOB]: 2 ** 62 } });
	},
	'stake child revoke': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake child revoke', '--netuid', '1');
		assert.deepEqual(transaction.args.children, []);
		await sealTo(btcli.node, Number((await subnetOf(api, 1)).nextEpoch));
		assert.deepEqual(plain(await api.query.subtensorModule.childKeys(ALICE, 1)), []);
	},
};

const claiming = {
	'stake set-claim': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake set-claim', 'keep');
		assert.equal(transaction.name, 'subtensorModule.setRootClaimType');
		assert.equal((await btcli.node.api.query.subtensorModule.rootClaimType(ALICE)).type, 'Keep');
	},
};

/** The hash under which weights are committed: of hotkey, netuid, uids, weights, salt and version, encoded one after the other. */
function commitHash(api, ...values) {
	const types = ['AccountId', 'u16', 'Vec<u16>', 'Vec<u16>', 'Vec<u16>', 'u64'];
	return api.registry.hash(Buffer.concat(types.map((type, index) => api.createType(type, values[index]).toU8a())));
}

const weighing = {
	'weights commit, which reveals them too': async (btcli) => {
		const { api } = btcli.node;
		await btcli.send('Alice', 'sudo set', '--netuid', '1', '--param', 'commit_reveal_weights_enabled', '--value', 'true');
		const epoch = Number((await subnetOf(api, 1)).nextEpoch);
		await sealTo(btcli.node, epoch - BLOCKS_TO_EPOCH);
		// The client waits 12 seconds for each block to the epoch after its commit.
		const passEpoch = async () => {
			await eventually('the commit is in a block', async () => (await height(api)) > epoch - BLOCKS_TO_EPOCH, COMMIT_TIMEOUT_MS);
			await sleep(LOOK_MS);
			await sealTo(btcli.node, epoch);
		};
		const { answer, transactions } = await btcli.sendAll(2, passEpoch, 'Alice', 'weights commit', ...COMMITTED);
		assert.equal(answer.success, true);
		assert.deepEqual(transactions.map(({ name }) => name), ['subtensorModule.commitWeights', 'subtensorModule.revealWeights']);
		assert.equal(transactions[0].args.commit_hash, commitHash(api, ALICE, 1, [0], [65_535], SALT, VERSION).toHex());
		assert.deepEqual(plain(await api.query.subtensorModule.weights(1, 0)), [[0n, 65_535n]]);
	},
	'weights reveal': async (btcli) => {
		const { api } = btcli.node;
		await sealTo(btcli.node, (await height(api)) + Number((await hyperparamsOf(api, 1)).weightsRateLimit));
		const hash = commitHash(api, ALICE, 1, [0], [65_535], SALT, VERSION);
		const { block } = await submit(api, api.tx.subtensorModule.commitWeights(1, hash), keyFrom('//Alice'));
		await sealTo(btcli.node, Number(block + (await hyperparamsOf(api, 1)).tempo));
		const { transaction } = await btcli.send('Alice', 'weights reveal', ...COMMITTED);
		assert.equal(transaction.name, 'subtensorModule.revealWeights');
		assert.ok(eventIn(transaction.events, 'WeightsRevealed'));
	},
};

const remembering = {
	'subnets price, history': async (btcli) => {
		const { api } = btcli.node;
		await sealTo(btcli.node, HISTORY_BLOCKS);
		const { 2: { prices } } = await btcli.read('subnets price', '--netuids', '2');
		assert.ok(prices.length >= 5);
		const head = await height(api);
		const newest = head - (head % HISTORY_GRID);
		const blocks = prices.map((_, index) => newest - (prices.length - 1 - index) * HISTORY_STEP);
		const expected = blocks.map(async (block) => priceOf(await api.at(await api.rpc.chain.getBlockHash(block)), 2));
		assert.deepEqual(prices.map(rao), await Promise.all(expected));
	},
};

/**
 * Lets root's part of what subnets emit wait for claims by call, and an epoch set some aside. It still pays what was sold before, and
 * Alice's take of that is told to clients once she trades.
 */
async function earnClaims(node) {
	const { api } = node;
	const { presets } = await readRules(api, await api.rpc.chain.getBlockHash());
	const { sudoSetNumRootClaims, setRules } = api.tx.subtensorModule;
	for (const call of [sudoSetNumRootClaims(0), setRules(presetNamed(presets, 'today'), null)]) {
		await submit(api, api.tx.sudo.sudo(call), keyFrom('//Alice'));
	}
	await sealTo(node, Number((await subnetOf(api, 1)).nextEpoch));
	await submit(api, api.tx.subtensorModule.addStake(ALICE, 0, TAO), keyFrom('//Alice'));
}

/** What Alice can claim with her own hotkey, in rao by netuid. */
async function claimsOf(api) {
	const claims = plain(await api.call.stakeInfoRuntimeApi.getClaimableForColdkey(ALICE)).filter(({ hotkey }) => hotkey === ALICE);
	return Object.fromEntries(claims.map(({ netuid, alpha }) => [netuid, alpha]));
}

const earned = {
	'stake list, with claims': async (btcli) => {
		const { api } = btcli.node;
		await earnClaims(btcli.node);
		const claims = await claimsOf(api);
		assert.ok(claims[1] > 0n);
		const { stake_info: { [ALICE]: rows } } = await btcli.readOf('Alice', 'stake list', '--no-prompt');
		const shown = Object.fromEntries(rows.filter(({ claimable }) => claimable > 0).map(({ netuid, claimable }) => [netuid, rao(claimable)]));
		assert.deepEqual(shown, Object.fromEntries(Object.entries(claims).filter(([netuid]) => rows.some((row) => row.netuid === Number(netuid)))));
	},
	'stake process-claim': async (btcli) => {
		const { api } = btcli.node;
		const { answer, transaction } = await btcli.send('Alice', 'stake process-claim', '--netuids', '1');
		assert.equal(answer.success, true);
		assert.equal(transaction.name, 'subtensorModule.claimRoot');
		const paid = transaction.events.find(({ method, data }) => method === 'RootClaimPaid' && data.coldkey === ALICE);
		const [claims, before] = [await claimsOf(api), await claimsOf(await stateBefore(api, transaction.block))];
		assert.deepEqual([paid.data.netuid, claims[1]], [1n, undefined]);
		assert.equal(paid.data.alpha, before[1]);
		// The claim type says to keep it.
		const kept = await changeIn(api, transaction.block, (state) => positionValue(state, 1, ALICE, ALICE));
		assert.equal(kept.gain, paid.data.alpha);
	},
};

clientTest('btcli 9 shows, founds, joins and sets subnets', {
	prepare: async ({ node, folder }) => {
		await node.seal();
		return Btcli9.at(node, folder);
	},
	steps: { ...looking, ...owning, ...taking, ...joining, ...parenting, ...claiming, ...weighing, ...remembering, ...earned },
});

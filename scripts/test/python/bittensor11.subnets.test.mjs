// The Bittensor SDK 11 and its btcli: subnets and their settings, validators, and what leaves all subnets at once.
import assert from 'node:assert/strict';
import { freeBalance, keyFrom, ownerOf, positionValue } from '../../lib/chain.mjs';
import { plain, text } from '../../lib/plain.mjs';
import { feePaid } from '../../lib/submit.mjs';
import { eventIn, uidOf } from '../../lib/subnets.mjs';
import { Bittensor11 } from './bittensor11.mjs';
import { rao } from './client.mjs';
import { address, sealTo } from './stand.mjs';
import { clientTest } from './steps.mjs';
import { assertAllOnRoot, assertAllSold, changeIn } from './trades.mjs';

const [ALICE, BOB] = [address('Alice'), address('Bob')];
const NEW = 5;
const ON_NEW = ['--netuid', String(NEW)];
const NEXT = 6;
const QUARTER = 2n ** 62n;

const hyperparamsOf = async (api, netuid) => plain(await api.query.subtensorModule.subnetHyperparams(netuid));
const symbolOf = async (api) => (await api.query.subtensorModule.tokenSymbol(NEW)).toUtf8();
const takeOf = async (api) => plain(await api.query.subtensorModule.delegates(ALICE));
const childTakeOf = async (api) => plain(await api.query.subtensorModule.childkeyTake(ALICE, 1));
const childrenOf = async (api) => plain(await api.query.subtensorModule.childKeys(ALICE, 1));

/** The fields of the new subnet's identity that are not empty. */
async function identityOf(api) {
	const stored = plain((await api.query.subtensorModule.subnetIdentitiesV3(NEW)).unwrap());
	const fields = Object.entries(stored).map(([name, bytes]) => [name, text(Buffer.from(bytes.slice(2), 'hex'))]);
	return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

/** Seals the block of subnet 1's next epoch: children change there. */
async function sealEpoch(node) {
	const { nextEpoch } = plain(await node.api.query.subtensorModule.subnets(1));
	await sealTo(node, Number(nextEpoch));
}

/** Holds the transaction of a new subnet to its owner and to what it cost. */
async function assertFounded(api, { name, block, events }, netuid) {
	assert.equal(name, 'subtensorModule.registerNetwork');
	assert.equal(plain(await api.query.subtensorModule.subnetOwner(netuid)), ALICE);
	const { gain } = await changeIn(api, block, (state) => freeBalance(state, ALICE));
	assert.equal(-gain, eventIn(events, 'NetworkLockPaid')[2] + feePaid(events));
}

const founding = {
	'btcli subnets burn-cost': async (clients) => {
		for (const netuid of [0, 2]) {
			const { tao } = await clients.show('subnets burn-cost', String(netuid));
			assert.equal(rao(tao), plain(await clients.node.api.query.subtensorModule.burn(netuid)));
		}
	},
	'btcli subnets create': async (clients) => {
		await assertFounded(clients.node.api, await clients.run('subnets create'), NEW);
	},
	'btcli sudo start': async (clients) => {
		const { name, block } = await clients.run('sudo start', ...ON_NEW);
		assert.equal(name, 'subtensorModule.startCall');
		assert.equal(plain(await clients.node.api.query.subtensorModule.firstEmissionBlockNumber(NEW)), BigInt(block + 1));
	},
};

const owning = {
	'btcli sudo set': async (clients) => {
		const { api } = clients.node;
		const { name } = await clients.run('sudo set', ...ON_NEW, '--name', 'immunity_period', '--value', '4321');
		assert.equal(name, 'adminUtils.sudoSetImmunityPeriod');
		await clients.run('sudo set', ...ON_NEW, '--name', 'tempo', '--value', '720');
		const { immunityPeriod, tempo } = await hyperparamsOf(api, NEW);
		assert.deepEqual([immunityPeriod, tempo], [4321n, 720n]);
	},
	'btcli sudo get': async (clients) => {
		const shown = await clients.show('sudo get', ...ON_NEW);
		const stored = await hyperparamsOf(clients.node.api, NEW);
		const expected = [stored.tempo, stored.immunityPeriod, stored.minWeights, stored.kappa, stored.maxBurn].map(Number);
		assert.deepEqual([shown.tempo, shown.immunity_period, shown.min_allowed_weights, shown.kappa, shown.max_burn], expected);
		const { value, kind } = await clients.show('sudo get', ...ON_NEW, '--name', 'tempo');
		assert.deepEqual([value, kind], [720, 'blocks']);
	},
	'btcli sudo set-symbol': async (clients) => {
		const { name } = await clients.run('sudo set-symbol', ...ON_NEW, '--symbol', 'ζ');
		assert.deepEqual([name, await symbolOf(clients.node.api)], ['subtensorModule.updateSymbol', 'ζ']);
	},
	'btcli sudo set-identity and get-identity': async (clients) => {
		const identity = ['--name', 'harbour', '--url', 'https://example.org', '--description', 'Ships'];
		const { name } = await clients.run('sudo set-identity', ...ON_NEW, ...identity);
		assert.equal(name, 'subtensorModule.setSubnetIdentity');
		const shown = await clients.show('sudo get-identity', String(NEW));
		assert.deepEqual([shown.subnet_name, shown.subnet_url, shown.description], ['harbour', 'https://example.org', 'Ships']);
		assert.deepEqual(await identityOf(clients.node.api), { subnetName: 'harbour', subnetUrl: 'https://example.org', description: 'Ships' });
	},
};

const validating = {
	'btcli sudo set-take': async (clients) => {
		// The client rounds to nearest, halves to even.
		const { name } = await clients.run('sudo set-take', '--take', '0.1');
		assert.deepEqual([name, await takeOf(clients.node.api)], ['subtensorModule.decreaseTake', 6554n]);
	},
	'btcli stake child set and get': async (clients) => {
		const { name, args } = await clients.run('stake child set', '--netuid', '1', '--children', JSON.stringify([[0.25, BOB]]));
		assert.deepEqual([name, args.children], ['subtensorModule.setChildren', [[QUARTER, BOB]]]);
		await sealEpoch(clients.node);
		assert.deepEqual(await childrenOf(clients.node.api), [[QUARTER, BOB]]);
		const { children } = await clients.show('stake child get', '--netuid', '1');
		assert.deepEqual(children, [[Number(QUARTER), BOB]]);
	},
	'btcli stake child take': async (clients) => {
		await clients.run('stake child take', '--netuid', '1', '--take', '0.12');
		assert.equal(await childTakeOf(clients.node.api), 7864n);
	},
	'btcli stake child revoke': async (clients) => {
		const { args } = await clients.run('stake child revoke', '--netuid', '1');
		assert.deepEqual(args.children, []);
		await sealEpoch(clients.node);
		assert.deepEqual(await childrenOf(clients.node.api), []);
	},
	'btcli root register': async (clients) => {
		const { name } = await clients.run('root register');
		assert.equal(name, 'subtensorModule.rootRegister');
		assert.equal(await uidOf(clients.node.api, 0, ALICE), 0);
	},
	'btcli wallet associate-hotkey': async (clients) => {
		const hotkey = keyFrom('//Fresh').address;
		assert.equal(await ownerOf(clients.node.api, hotkey), null);
		await clients.run('wallet associate-hotkey', '--hotkey', hotkey);
		assert.equal(await ownerOf(clients.node.api, hotkey), ALICE);
	},
};

const leaving = {
	'btcli stake show': async (clients) => {
		const { stake_amount: shown } = await clients.show('stake show', '--netuid', '1');
		assert.equal(rao(shown), await positionValue(clients.node.api, 1, ALICE, ALICE));
	},
	'btcli stake unstake-all-alpha': async (clients) => {
		await clients.run('stake add', '--netuid', '3', '--hotkey', ALICE, '--amount', '3');
		const transaction = await clients.run('stake unstake-all-alpha');
		assert.equal(transaction.name, 'subtensorModule.unstakeAllAlpha');
		await assertAllOnRoot(clients.node.api, transaction, ALICE);
	},
	'btcli stake unstake-all': async (clients) => {
		await clients.run('stake add', '--netuid', '1', '--hotkey', ALICE, '--amount', '3');
		const transaction = await clients.run('stake unstake-all');
		assert.equal(transaction.name, 'subtensorModule.unstakeAll');
		await assertAllSold(clients.node.api, transaction, ALICE);
	},
};

/** What the chain lacks, in the words of btcli. */
const refused = {
	'btcli wallet set-identity: identities of coldkeys are not here': async (clients) => {
		const fields = ['name', 'url', 'description', 'github-repo', 'image', 'discord', 'additional'];
		const said = await clients.refuse('wallet set-identity', ...fields.flatMap((field) => [`--${field}`, 'Alice']));
		assert.match(said, /call SubtensorModule\.set_identity not found/);
	},
	'btcli wallet get-identity': async (clients) => {
		assert.equal(await clients.show('wallet get-identity'), null);
	},
	'btcli stake set-auto': async (clients) => {
		assert.match(await clients.refuse('stake set-auto', '--netuid', '1'), /call SubtensorModule\.set_coldkey_auto_stake_hotkey not found/);
	},
	'btcli root claim: root has no baskets': async (clients) => {
		assert.match(await clients.refuse('root claim', '--hotkey', ALICE), /no accrued yield to claim/);
	},
};

/** After btcli: the SDK counts the transactions of its wallets by itself, and would not know of those that somebody else sends meanwhile. */
const executing = {
	'SDK RegisterSubnet': async (clients) => {
		await assertFounded(clients.node.api, await clients.execute('RegisterSubnet', {}), NEXT);
	},
	'SDK SetHyperparameter': async (clients) => {
		const { name } = await clients.execute('SetHyperparameter', { netuid: NEW, name: 'min_allowed_weights', value: 3 });
		assert.equal(name, 'adminUtils.sudoSetMinAllowedWeights');
		assert.equal((await hyperparamsOf(clients.node.api, NEW)).minWeights, 3n);
	},
	'SDK UpdateSymbol': async (clients) => {
		await clients.execute('UpdateSymbol', { netuid: NEW, symbol: 'η' });
		assert.equal(await symbolOf(clients.node.api), 'η');
	},
	'SDK SetSubnetIdentity': async (clients) => {
		await clients.execute('SetSubnetIdentity', { netuid: NEW, subnet_name: 'port', github_repo: 'https://github.com/dtao/port' });
		assert.deepEqual(await identityOf(clients.node.api), { subnetName: 'port', githubRepo: 'https://github.com/dtao/port' });
	},
	'SDK SetTake': async (clients) => {
		const { name } = await clients.execute('SetTake', { take: 0.15, hotkey_ss58: ALICE });
		assert.deepEqual([name, await takeOf(clients.node.api)], ['subtensorModule.increaseTake', 9830n]);
	},
	'SDK delegate': async (clients) => {
		const { take, owner } = await clients.read('delegation.delegate', { hotkey_ss58: ALICE });
		assert.deepEqual([Math.round(take * 65_535), owner], [9830, ALICE]);
	},
	'SDK SetChildkeyTake': async (clients) => {
		await clients.execute('SetChildkeyTake', { netuid: 1, hotkey_ss58: ALICE, take: 0.06 });
		assert.equal(await childTakeOf(clients.node.api), 3932n);
	},
	'SDK SetChildren': async (clients) => {
		await clients.execute('SetChildren', { netuid: 1, hotkey_ss58: ALICE, children: [[0.5, BOB]] });
		await sealEpoch(clients.node);
		assert.deepEqual(await childrenOf(clients.node.api), [[2n * QUARTER, BOB]]);
	},
	'SDK AssociateHotkey': async (clients) => {
		const hotkey = keyFrom('//Fresher').address;
		assert.equal(await ownerOf(clients.node.api, hotkey), null);
		await clients.execute('AssociateHotkey', { hotkey_ss58: hotkey });
		assert.equal(await ownerOf(clients.node.api, hotkey), ALICE);
	},
	'SDK SetWeights': async (clients) => {
		const { name } = await clients.execute('SetWeights', { netuid: 1, uids: [0], weights: [1] });
		assert.equal(name, 'subtensorModule.setMechanismWeights');
		assert.deepEqual(plain(await clients.node.api.query.subtensorModule.weights(1, 0)), [[0n, 65_535n]]);
	},
	'SDK UnstakeAllAlpha and UnstakeAll': async (clients) => {
		for (const netuid of [1, 2]) await clients.execute('AddStake', { hotkey_ss58: ALICE, netuid, amount_tao: 3 });
		await assertAllOnRoot(clients.node.api, await clients.execute('UnstakeAllAlpha', { hotkey_ss58: ALICE }), ALICE);
		await assertAllSold(clients.node.api, await clients.execute('UnstakeAll', { hotkey_ss58: ALICE }), ALICE);
	},
};

/** What the chain lacks, in the words of the SDK. */
const rejected = {
	'SDK ClaimRoot: the client wants to know what it costs at most': async (clients) => {
		await assert.rejects(clients.execute('ClaimRoot', { subnets: [1] }), /could not verify the root claim's fixed admission budget/);
	},
	'SDK SetWeights where they are committed first': async (clients) => {
		await clients.execute('SetHyperparameter', { netuid: 1, name: 'commit_reveal_weights_enabled', value: 1 });
		assert.equal((await hyperparamsOf(clients.node.api, 1)).commitReveal, true);
		await assert.rejects(clients.execute('SetWeights', { netuid: 1, uids: [0], weights: [1] }), /PendingEpochAt not found/);
	},
};

clientTest('the SDK 11 and its btcli found, set and leave subnets', {
	prepare: async ({ node, folder }) => {
		await node.seal();
		return Bittensor11.at(node, folder);
	},
	steps: { ...founding, ...owning, ...validating, ...leaving, ...refused, ...executing, ...rejected },
});

// The Bittensor SDK 11 and its btcli.
import assert from 'node:assert/strict';
import { freeBalance, positionValue } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { eventIn, readNeurons, uidOf } from '../../lib/subnets.mjs';
import { Bittensor11 } from './bittensor11.mjs';
import { rao } from './client.mjs';
import { address, height, priceOf, stakesOf, worthOf } from './stand.mjs';
import { clientTest } from './steps.mjs';
import { assertSwapped, changeIn } from './trades.mjs';

const ONE = 1_000_000_000n;
const [ALICE, BOB, CHARLIE] = [address('Alice'), address('Bob'), address('Charlie')];
const NEW = 5;
const aliceOn = (api, netuid, hotkey = ALICE) => positionValue(api, netuid, hotkey, ALICE);

/** Holds a transaction that has sent one alpha of Alice's from subnet 1 to another to the pools' formula, by what it has grown there. */
async function assertArrived(api, block, { netuid, hotkey, tao }) {
	const { gain } = await changeIn(api, block, (state) => aliceOn(state, netuid, hotkey));
	await assertSwapped(api, block, { from: 1, to: netuid, tao, alpha: ONE, got: gain });
}

async function assertMoved(api, { block, events }, netuid) {
	const [, , , , , tao] = eventIn(events, 'StakeMoved');
	await assertArrived(api, block, { netuid, hotkey: BOB, tao });
}

async function assertSwappedOn(api, { block, events }, netuid) {
	const [, , , , tao] = eventIn(events, 'StakeSwapped');
	await assertArrived(api, block, { netuid, hotkey: ALICE, tao });
}

const showing = {
	'btcli wallet balance': async (clients) => {
		const shown = await clients.show('wallet balance');
		assert.equal(rao(shown.free_tao ?? shown.free), await freeBalance(clients.node.api, ALICE));
	},
	'btcli wallet overview': async (clients) => {
		const { api } = clients.node;
		const [shown] = await clients.show('wallet overview');
		assert.deepEqual([shown.coldkey, rao(shown.free_tao)], [ALICE, await freeBalance(api, ALICE)]);
		assert.equal(rao(shown.stake_value_tao), await worthOf(api, ALICE));
	},
	'btcli subnets list': async (clients) => {
		const shown = await clients.show('subnets list');
		const { api } = clients.node;
		for (const { netuid, price_tao_per_alpha: price, tempo, neurons } of shown.filter(({ netuid }) => netuid !== 0)) {
			assert.equal(rao(price), await priceOf(api, netuid));
			assert.equal(BigInt(tempo), plain(await api.query.subtensorModule.tempo(netuid)));
			assert.equal(neurons, (await readNeurons(api, netuid)).length);
		}
		assert.deepEqual(shown.map(({ netuid }) => netuid).sort(), [0, 1, 2, 3, 4]);
	},
	'btcli subnets show': async (clients) => {
		const shown = await clients.show('subnets show', '2');
		assert.match(JSON.stringify(shown), new RegExp(BOB));
		assert.match(JSON.stringify(shown), /Borealis/);
	},
	'btcli subnets price': async (clients) => {
		const { price_rao: price } = await clients.show('subnets price', '--netuid', '2');
		assert.equal(BigInt(price), await priceOf(clients.node.api, 2));
	},
	'btcli subnets metagraph': async (clients) => {
		const shown = JSON.stringify(await clients.show('subnets metagraph', '2'));
		for (const { hotkey } of await readNeurons(clients.node.api, 2)) assert.ok(shown.includes(hotkey));
	},
	'btcli subnets create-cost': async (clients) => {
		assert.equal((await clients.show('subnets create-cost')).tao, 1000);
	},
	'btcli subnets hyperparameters': async (clients) => {
		const shown = await clients.show('subnets hyperparameters', '1');
		const stored = plain(await clients.node.api.query.subtensorModule.subnetHyperparams(1));
		const text = JSON.stringify(shown);
		assert.match(text, new RegExp(`"immunity_period"[^}]*?${stored.immunityPeriod}\\b`));
		assert.match(text, new RegExp(`"tempo"[^}]*?${stored.tempo}\\b`));
	},
	'btcli sudo check-start': async (clients) => {
		const { registered_at: at, current_block: now } = await clients.show('sudo check-start', '--netuid', '2');
		assert.deepEqual([at, now], [0, await height(clients.node.api)]);
	},
	'btcli stake list': async (clients) => {
		const text = JSON.stringify(await clients.show('stake list'));
		for (const { hotkey, stake } of await stakesOf(clients.node.api, ALICE)) {
			assert.ok(text.includes(hotkey) && text.includes(String(Number(stake) / 1e9)), `${hotkey} ${stake} in ${text}`);
		}
	},
};

const trading = {
	'btcli wallet transfer': async (clients) => {
		const before = await freeBalance(clients.node.api, BOB);
		const { name } = await clients.run('wallet transfer', '--dest', BOB, '--amount', '2.5');
		assert.equal(name, 'balances.transferKeepAlive');
		assert.equal(await freeBalance(clients.node.api, BOB), before + 2_500_000_000n);
	},
	// By default the client shields these; without a key of the shield it says so and goes on.
	'btcli stake add': async (clients) => {
		const before = await aliceOn(clients.node.api, 1);
		const { name, events } = await clients.run('stake add', '--netuid', '1', '--hotkey', ALICE, '--amount', '2');
		assert.equal(name, 'subtensorModule.addStakeLimit');
		const [, , tao, got] = events.find(({ method }) => method === 'StakeAdded').data;
		assert.deepEqual([tao, await aliceOn(clients.node.api, 1)], [2n * ONE, before + got]);
	},
	'btcli stake move': async (clients) => {
		const before = await aliceOn(clients.node.api, 1);
		const options = ['--origin-netuid', '1', '--dest-netuid', '3', '--origin-hotkey', ALICE, '--dest-hotkey', BOB, '--amount', '1'];
		const transaction = await clients.run('stake move', ...options);
		assert.equal(transaction.name, 'subtensorModule.moveStakeLimit');
		assert.equal(await aliceOn(clients.node.api, 1), before - ONE);
		await assertMoved(clients.node.api, transaction, 3);
	},
	'btcli stake swap': async (clients) => {
		const before = await aliceOn(clients.node.api, 1);
		const transaction = await clients.run('stake swap', '--origin-netuid', '1', '--dest-netuid', '2', '--hotkey', ALICE, '--amount', '1');
		assert.equal(transaction.name, 'subtensorModule.swapStakeLimit');
		assert.equal(await aliceOn(clients.node.api, 1), before - ONE);
		await assertSwappedOn(clients.node.api, transaction, 2);
	},
	'btcli stake transfer': async (clients) => {
		const options = ['--origin-netuid', '1', '--dest-netuid', '1', '--hotkey', ALICE, '--dest', CHARLIE, '--amount', '1'];
		const { name } = await clients.run('stake transfer', ...options);
		assert.equal(name, 'subtensorModule.transferStake');
		assert.equal(await positionValue(clients.node.api, 1, ALICE, CHARLIE), ONE);
	},
	'btcli stake remove': async (clients) => {
		const before = await aliceOn(clients.node.api, 1);
		const { name } = await clients.run('stake remove', '--netuid', '1', '--hotkey', ALICE, '--amount', '1');
		assert.equal(name, 'subtensorModule.removeStakeLimit');
		assert.equal(await aliceOn(clients.node.api, 1), before - ONE);
	},
	'btcli weights set': async (clients) => {
		const { name } = await clients.run('weights set', '--netuid', '1', '--uids', '0', '--weights', '1.0');
		assert.match(name, /^subtensorModule\.set(Mechanism)?Weights$/);
		assert.deepEqual(plain(await clients.node.api.query.subtensorModule.weights(1, 0)), [[0n, 65_535n]]);
	},
	// The client registers through the shield alone.
	'btcli subnets register': async (clients) => {
		assert.match(await clients.refuse('subnets register', '--netuid', '2'), /shield/i);
	},
	'btcli subnets create': async (clients) => {
		const { name } = await clients.run('subnets create');
		assert.equal(name, 'subtensorModule.registerNetwork');
		assert.equal(plain(await clients.node.api.query.subtensorModule.subnetOwner(NEW)), ALICE);
	},
};

const reading = {
	'SDK subnets': async (clients) => {
		const all = await clients.read('subnets.all', {});
		const { api } = clients.node;
		for (const { netuid, tempo } of all) assert.equal(BigInt(tempo), plain(await api.query.subtensorModule.tempo(netuid)));
		assert.ok(all.length >= 5);
		const costs = BigInt(await clients.read('subnets.burn', { netuid: 2 }));
		assert.equal(costs, plain(await api.query.subtensorModule.burn(2)));
	},
	'SDK metagraph and neurons': async (clients) => {
		const expected = (await readNeurons(clients.node.api, 2)).map(({ hotkey }) => hotkey);
		const graph = await clients.read('subnets.metagraph', { netuid: 2 }, ['hotkeys']);
		assert.deepEqual(graph.hotkeys, expected);
		const neurons = await clients.read('neurons.all', { netuid: 2 });
		assert.deepEqual(neurons.map(({ hotkey }) => hotkey), expected);
	},
	'SDK balance and stake': async (clients) => {
		const { api } = clients.node;
		assert.equal(BigInt(await clients.read('balances.get', { address: BOB })), await freeBalance(api, BOB));
		const stake = await clients.read('staking.get', { coldkey_ss58: ALICE, hotkey_ss58: ALICE, netuid: 1 });
		assert.equal(BigInt(stake), await aliceOn(api, 1));
	},
	'SDK prices, quotes and delegates': async (clients) => {
		const { api } = clients.node;
		const prices = await clients.read('prices.alpha_prices', {});
		for (const netuid of [1, 2, 3, 4]) assert.equal(rao(prices[netuid]), await priceOf(api, netuid));
		const quote = JSON.stringify(await clients.read('prices.quote_stake', { netuid: 2, amount_tao: 5 }));
		const { alphaAmount } = plain(await api.call.swapRuntimeApi.simSwapTaoForAlpha(2, 5n * ONE));
		assert.ok(quote.includes(String(alphaAmount)), quote);
		const delegates = JSON.stringify(await clients.read('delegation.delegates', {}));
		assert.ok(delegates.includes(BOB));
	},
};

const executing = {
	'SDK Transfer': async (clients) => {
		const before = await freeBalance(clients.node.api, BOB);
		await clients.execute('Transfer', { dest_ss58: BOB, amount_tao: 1.5 });
		assert.equal(await freeBalance(clients.node.api, BOB), before + 1_500_000_000n);
	},
	'SDK AddStake and RemoveStake': async (clients) => {
		const before = await aliceOn(clients.node.api, 1);
		const { name, events } = await clients.execute('AddStake', { hotkey_ss58: ALICE, netuid: 1, amount_tao: 3 });
		assert.equal(name, 'subtensorModule.addStakeLimit');
		const [, , , got] = events.find(({ method }) => method === 'StakeAdded').data;
		assert.equal(await aliceOn(clients.node.api, 1), before + got);
		await clients.execute('RemoveStake', { hotkey_ss58: ALICE, netuid: 1, amount_alpha: 1 });
		assert.equal(await aliceOn(clients.node.api, 1), before + got - ONE);
	},
	'SDK MoveStake, SwapStake and TransferStake': async (clients) => {
		const { api } = clients.node;
		const before = await aliceOn(api, 1);
		const move = { origin_hotkey_ss58: ALICE, origin_netuid: 1, dest_hotkey_ss58: BOB, dest_netuid: 2, amount_alpha: 1 };
		const moved = await clients.execute('MoveStake', move);
		assert.equal(moved.name, 'subtensorModule.moveStakeLimit');
		await assertMoved(api, moved, 2);
		const swap = { hotkey_ss58: ALICE, origin_netuid: 1, dest_netuid: 3, amount_alpha: 1 };
		const swapped = await clients.execute('SwapStake', swap);
		assert.equal(swapped.name, 'subtensorModule.swapStakeLimit');
		await assertSwappedOn(api, swapped, 3);
		const transfer = { dest_coldkey_ss58: BOB, hotkey_ss58: ALICE, origin_netuid: 1, dest_netuid: 1, amount_alpha: 1 };
		assert.equal((await clients.execute('TransferStake', transfer)).name, 'subtensorModule.transferStake');
		assert.equal(await aliceOn(api, 1), before - 3n * ONE);
	},
	'SDK StartCall and RootRegister': async (clients) => {
		const { api } = clients.node;
		await clients.execute('StartCall', { netuid: NEW });
		assert.notEqual(plain(await api.query.subtensorModule.firstEmissionBlockNumber(NEW)), null);
		await clients.execute('RootRegister', { hotkey_ss58: ALICE });
		assert.equal(await uidOf(api, 0, ALICE), 0);
	},
};

clientTest('the SDK 11 and its btcli read and write', {
	prepare: async ({ node, folder }) => {
		await node.seal();
		return Bittensor11.at(node, folder);
	},
	steps: { ...showing, ...trading, ...reading, ...executing },
});

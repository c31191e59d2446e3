// btcli 9: wallets and stake.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { freeBalance, positionValue } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { feePaid } from '../../lib/submit.mjs';
import { eventIn } from '../../lib/subnets.mjs';
import { Btcli9 } from './btcli9.mjs';
import { rao } from './client.mjs';
import { address, priceOf, stakesOf, stateBefore, worthOf } from './stand.mjs';
import { clientTest } from './steps.mjs';
import { assertAllOnRoot, assertAllSold, assertSwapped, changeIn, tradesOf } from './trades.mjs';

const TAO = 1_000_000_000n;
const ONE = 1_000_000_000n;
const [ALICE, BOB] = [address('Alice'), address('Bob')];

const aliceOn = (api, netuid, hotkey = ALICE) => positionValue(api, netuid, hotkey, ALICE);

const wallets = {
	'wallet create': async (btcli) => {
		for (const [name, expected] of [['Alice', ALICE], ['Bob', BOB]]) {
			const folder = await btcli.makeWallet(name);
			for (const file of ['coldkeypub.txt', 'hotkeys/defaultpub.txt']) {
				assert.equal(JSON.parse(await readFile(`${folder}/${file}`, 'utf8')).ss58Address, expected);
			}
		}
	},
	'wallet balance': async (btcli) => {
		const { api } = btcli.node;
		const { balances: { Alice: shown } } = await btcli.readOf('Alice', 'wallet balance');
		assert.equal(shown.coldkey, ALICE);
		assert.equal(rao(shown.free), await freeBalance(api, ALICE));
		assert.equal(rao(shown.staked), await worthOf(api, ALICE));
	},
	'wallet overview': async (btcli) => {
		const { api } = btcli.node;
		const { subnets } = await btcli.readOf('Alice', 'wallet overview');
		assert.deepEqual(subnets.map(({ netuid, name }) => [netuid, name]), [[1, 'Aurora']]);
		const [neuron] = subnets[0].neurons;
		assert.equal(neuron.uid, 0);
		assert.equal(neuron.hotkey_ss58, ALICE);
		const all = plain(await api.query.subtensorModule.stakePools(1, ALICE)).value;
		assert.equal(rao(neuron.stake), all);
	},
	'wallet transfer': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'wallet transfer', '--dest', BOB, '--amount', '12.5');
		assert.equal(transaction.name, 'balances.transferKeepAlive');
		const bob = await changeIn(api, transaction.block, (state) => freeBalance(state, BOB));
		const alice = await changeIn(api, transaction.block, (state) => freeBalance(state, ALICE));
		assert.equal(bob.gain, 12_500_000_000n);
		assert.equal(-alice.gain, 12_500_000_000n + feePaid(transaction.events));
	},
};

const adding = {
	'stake add, safe': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake add', '--netuid', '1', '--amount', '10');
		assert.equal(transaction.name, 'subtensorModule.addStakeLimit');
		const price = await priceOf(await stateBefore(api, transaction.block), 1);
		// The client's tolerance: 0.5 %.
		assert.equal(transaction.args.limit_price, (price * 1005n) / 1000n);
		const stake = await changeIn(api, transaction.block, (state) => aliceOn(state, 1));
		const [trade] = await tradesOf(api, transaction);
		assert.equal(trade.tao, 10n * TAO);
		assert.equal(stake.gain, trade.alpha);
	},
	'stake add, unsafe': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake add', '--netuid', '2', '--amount', '5', '--unsafe');
		assert.equal(transaction.name, 'subtensorModule.addStake');
		const stake = await changeIn(api, transaction.block, (state) => aliceOn(state, 2));
		assert.equal(stake.gain, (await tradesOf(api, transaction))[0].alpha);
	},
	'stake add, on root': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake add', '--netuid', '0', '--amount', '7');
		const stake = await changeIn(btcli.node.api, transaction.block, (state) => aliceOn(state, 0));
		assert.equal(stake.gain, 7n * TAO);
	},
	'stake add, several targets': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake add', '--netuids', '1,3', '--amount', '4');
		assert.equal(transaction.name, 'utility.batchAll');
		assert.deepEqual(transaction.args.calls.map(({ args }) => [args.netuid, args.amount_staked]), [[1n, 4n * TAO], [3n, 4n * TAO]]);
		for (const { netuid, alpha } of await tradesOf(api, transaction)) {
			const stake = await changeIn(api, transaction.block, (state) => aliceOn(state, netuid));
			assert.equal(stake.gain, alpha);
		}
	},
	'stake list': async (btcli) => {
		const { api } = btcli.node;
		const listed = await btcli.readOf('Alice', 'stake list', '--no-prompt');
		assert.equal(listed.coldkey_address, ALICE);
		assert.equal(rao(listed.free_balance), await freeBalance(api, ALICE));
		const shown = Object.entries(listed.stake_info).flatMap(([hotkey, rows]) =>
			rows.map(({ netuid, stake_value, rate }) => `${hotkey} ${netuid} ${rao(stake_value)} at ${rao(rate)}`));
		const expected = (await stakesOf(api, ALICE)).map(async ({ netuid, hotkey, stake }) =>
			`${hotkey} ${netuid} ${stake} at ${await priceOf(api, netuid)}`);
		assert.deepEqual(shown.sort(), (await Promise.all(expected)).sort());
		assert.equal(rao(listed.total_tao_value), (await freeBalance(api, ALICE)) + (await worthOf(api, ALICE)));
	},
};

const moving = {
	'stake move': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake move', '--origin-netuid', '1', '--dest-netuid', '1', '--from', ALICE, '--to', BOB, '--amount', '5');
		assert.equal(transaction.name, 'subtensorModule.moveStake');
		const to = await changeIn(api, transaction.block, (state) => aliceOn(state, 1, BOB));
		const from = await changeIn(api, transaction.block, (state) => aliceOn(state, 1));
		assert.deepEqual([to.gain, from.gain], [5n * ONE, -5n * ONE]);
	},
	'stake move, to another subnet': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake move', '--origin-netuid', '1', '--dest-netuid', '3', '--from', ALICE, '--to', BOB, '--amount', '5');
		assert.equal(transaction.name, 'subtensorModule.moveStake');
		const to = await changeIn(api, transaction.block, (state) => aliceOn(state, 3, BOB));
		const from = await changeIn(api, transaction.block, (state) => aliceOn(state, 1));
		assert.equal(from.gain, -5n * ONE);
		const [, , , , , tao] = eventIn(transaction.events, 'StakeMoved');
		await assertSwapped(api, transaction.block, { from: 1, to: 3, tao, alpha: 5n * ONE, got: to.gain });
	},
	'stake swap': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake swap', '--origin-netuid', '1', '--dest-netuid', '3', '--amount', '5');
		assert.equal(transaction.name, 'subtensorModule.swapStakeLimit');
		const to = await changeIn(api, transaction.block, (state) => aliceOn(state, 3));
		const from = await changeIn(api, transaction.block, (state) => aliceOn(state, 1));
		assert.equal(from.gain, -5n * ONE);
		const [, , , , tao] = eventIn(transaction.events, 'StakeSwapped');
		await assertSwapped(api, transaction.block, { from: 1, to: 3, tao, alpha: 5n * ONE, got: to.gain });
	},
	'stake transfer': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake transfer', '--origin-netuid', '1', '--dest-netuid', '1', '--dest-coldkey', BOB, '--amount', '5');
		assert.equal(transaction.name, 'subtensorModule.transferStake');
		const to = await changeIn(api, transaction.block, (state) => positionValue(state, 1, ALICE, BOB));
		const from = await changeIn(api, transaction.block, (state) => aliceOn(state, 1));
		assert.deepEqual([to.gain, from.gain], [5n * ONE, -5n * ONE]);
	},
};

const removing = {
	'stake remove, safe': async (btcli) => {
		const { api } = btcli.node;
		const { transaction } = await btcli.send('Alice', 'stake remove', '--netuid', '1', '--hotkey-ss58-address', ALICE, '--amount', '3');
		assert.equal(transaction.name, 'subtensorModule.removeStakeLimit');
		const [trade] = await tradesOf(api, transaction);
		const stake = await changeIn(api, transaction.block, (state) => aliceOn(state, 1));
		const free = await changeIn(api, transaction.block, (state) => freeBalance(state, ALICE));
		assert.equal(stake.gain, -3n * ONE);
		assert.equal(free.gain, trade.tao - feePaid(transaction.events));
	},
	'stake remove, unsafe': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake remove', '--netuid', '1', '--hotkey-ss58-address', ALICE, '--amount', '2', '--unsafe');
		assert.equal(transaction.name, 'subtensorModule.removeStake');
		const stake = await changeIn(btcli.node.api, transaction.block, (state) => aliceOn(state, 1));
		assert.equal(stake.gain, -2n * ONE);
	},
	'stake remove --all-alpha': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake remove', '--hotkey-ss58-address', ALICE, '--all-alpha');
		assert.equal(transaction.name, 'subtensorModule.unstakeAllAlpha');
		await assertAllOnRoot(btcli.node.api, transaction, ALICE);
	},
	'stake remove --all': async (btcli) => {
		const { transaction } = await btcli.send('Alice', 'stake remove', '--hotkey-ss58-address', ALICE, '--all');
		assert.equal(transaction.name, 'subtensorModule.unstakeAll');
		await assertAllSold(btcli.node.api, transaction, ALICE);
	},
};

clientTest('btcli 9 shows and moves balances and stake', {
	prepare: async ({ node, folder }) => {
		await node.seal();
		return Btcli9.at(node, folder);
	},
	steps: { ...wallets, ...adding, ...moving, ...removing },
});

// The Bittensor SDK 10.
import assert from 'node:assert/strict';
import { freeBalance, keyFrom, positionValue } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { feePaid, submit } from '../../lib/submit.mjs';
import { eventIn, readNeurons, uidOf } from '../../lib/subnets.mjs';
import { Times } from './client.mjs';
import { Server } from './server.mjs';
import { address, arrivals, height, priceOf, sealTo, Standing, stakesOf } from './stand.mjs';
import { clientTest } from './steps.mjs';
import { changeIn } from './trades.mjs';

const ONE = 1_000_000_000;
const FIVE = 5 * ONE;
const [ALICE, BOB, CHARLIE] = [address('Alice'), address('Bob'), address('Charlie')];
const NEW = 5;
const wallet = { $wallet: 'Alice' };
const tao = (rao) => ({ $amount: [rao, 0] });
const alpha = (netuid, rao) => ({ $amount: [rao, netuid] });
const aliceOn = (api, netuid, hotkey = ALICE) => positionValue(api, netuid, hotkey, ALICE);

class Sdk10 {
	static async at(node, folder) {
		const sdk = new Sdk10();
		sdk.node = node;
		sdk.times = new Times();
		sdk.standing = new Standing(node);
		sdk.server = await Server.start({ client: 'bittensor-10', script: 'sdk10.py', url: node.url, folder, times: sdk.times });
		return sdk;
	}

	async stop() {
		this.server.stop();
		await this.standing.stop();
	}

	/** What a method that reads returns; `fields` of it, if given. */
	read(method, args, fields) {
		return this.server.ask(method, args, fields);
	}

	/** What a method that writes says when it can't do its work. */
	async refuse(method, args) {
		const { success, message } = await this.server.ask(method, { wallet, ...args }, ['success', 'message']);
		assert.equal(success, false);
		return message;
	}

	/** Runs a method that must bring one transaction into the chain; answers the transaction. */
	async send(method, args) {
		const arrived = await arrivals(this.node);
		const { success, message } = await this.server.ask(method, { wallet, ...args }, ['success', 'message']);
		assert.equal(success, true, message);
		const transactions = await arrived();
		assert.equal(transactions.length, 1);
		return transactions[0];
	}
}

/** The fields by which a subnet is known, from storage. */
async function subnetOf(api, netuid) {
	const { pool, alphaOut } = plain(await api.query.subtensorModule.subnets(netuid));
	return { netuid, tao_in: Number(pool.tao), alpha_in: Number(pool.alpha), alpha_out: Number(alphaOut), price: Number(await priceOf(api, netuid)) };
}

const shownStakes = (infos) => infos.map(({ netuid, hotkey_ss58: hotkey, stake }) => `${netuid} ${hotkey} ${stake}`).sort();
const storedStakes = async (api, coldkey) => (await stakesOf(api, coldkey)).map(({ netuid, hotkey, stake }) => `${netuid} ${hotkey} ${stake}`).sort();

const shownSubnet = ({ netuid, tao_in, alpha_in, alpha_out, price }) => ({ netuid, tao_in, alpha_in, alpha_out, price });

const reading = {
	'all_subnets and subnet': async (sdk) => {
		const all = await sdk.read('all_subnets', {});
		assert.deepEqual(all.map(({ netuid }) => netuid), [0, 1, 2, 3, 4]);
		for (const netuid of [1, 2, 3, 4]) {
			const expected = await subnetOf(sdk.node.api, netuid);
			assert.deepEqual(shownSubnet(all[netuid]), expected);
			assert.deepEqual(shownSubnet(await sdk.read('subnet', { netuid })), expected);
		}
	},
	get_all_subnets_info: async (sdk) => {
		const infos = await sdk.read('get_all_subnets_info', {});
		assert.deepEqual(infos.map(({ netuid }) => netuid), [0, 1, 2, 3, 4]);
		assert.equal(infos[2].owner_ss58, BOB);
		assert.equal(infos[2].tempo, Number(plain(await sdk.node.api.query.subtensorModule.tempo(2))));
	},
	'metagraph, lite and full': async (sdk) => {
		const neurons = await readNeurons(sdk.node.api, 2);
		for (const lite of [true, false]) {
			const graph = await sdk.read('metagraph', { netuid: 2, lite }, ['n', 'uids', 'hotkeys', 'coldkeys', 'block', 'alpha_stake']);
			assert.deepEqual(graph.hotkeys, neurons.map(({ hotkey }) => hotkey));
			assert.deepEqual(graph.uids, neurons.map(({ uid }) => uid));
			assert.deepEqual(graph.coldkeys, [BOB]);
			assert.equal(Number(graph.block), await height(sdk.node.api));
			const { value } = plain(await sdk.node.api.query.subtensorModule.stakePools(2, BOB));
			// The client counts this one in 32 bit floats.
			assert.equal(graph.alpha_stake[0], Math.fround(Number(value) / ONE));
		}
	},
	get_metagraph_info: async (sdk) => {
		const info = await sdk.read('get_metagraph_info', { netuid: 2 });
		const { tao_in, alpha_in } = await subnetOf(sdk.node.api, 2);
		assert.deepEqual([info.tao_in, info.alpha_in, info.owner_coldkey], [tao_in, alpha_in, BOB]);
	},
	'get_balance and get_existential_deposit': async (sdk) => {
		const { api } = sdk.node;
		assert.equal(BigInt(await sdk.read('get_balance', { address: BOB })), await freeBalance(api, BOB));
		assert.equal(BigInt(await sdk.read('get_existential_deposit', {})), api.consts.balances.existentialDeposit.toBigInt());
	},
	'get_stake_for_coldkey_and_hotkey and get_stake_info_for_coldkeys': async (sdk) => {
		const { api } = sdk.node;
		const byNetuid = await sdk.read('get_stake_for_coldkey_and_hotkey', { coldkey_ss58: ALICE, hotkey_ss58: ALICE });
		assert.deepEqual(Object.keys(byNetuid), ['0', '1', '2', '3', '4']);
		for (const { netuid, stake } of Object.values(byNetuid)) assert.equal(BigInt(stake), await aliceOn(api, netuid));
		const all = await sdk.read('get_stake_info_for_coldkeys', { coldkey_ss58s: [ALICE, BOB] });
		assert.deepEqual(Object.keys(all).sort(), [ALICE, BOB].sort());
		for (const [coldkey, infos] of Object.entries(all)) assert.deepEqual(shownStakes(infos), await storedStakes(api, coldkey));
	},
	get_stake_for_hotkey: async (sdk) => {
		for (const [netuid, hotkey] of [[0, ALICE], [1, ALICE], [2, BOB]]) {
			const { value } = plain(await sdk.node.api.query.subtensorModule.stakePools(netuid, hotkey));
			assert.equal(BigInt(await sdk.read('get_stake_for_hotkey', { hotkey_ss58: hotkey, netuid })), value);
		}
	},
	'get_stake and get_stake_info_for_coldkey': async (sdk) => {
		const { api } = sdk.node;
		const stake = await sdk.read('get_stake', { coldkey_ss58: ALICE, hotkey_ss58: ALICE, netuid: 1 });
		assert.equal(BigInt(stake), await aliceOn(api, 1));
		const infos = await sdk.read('get_stake_info_for_coldkey', { coldkey_ss58: ALICE });
		assert.deepEqual(shownStakes(infos), await storedStakes(api, ALICE));
	},
	'get_subnet_price and get_subnet_prices': async (sdk) => {
		assert.equal(BigInt(await sdk.read('get_subnet_price', { netuid: 3 })), await priceOf(sdk.node.api, 3));
		const prices = await sdk.read('get_subnet_prices', {});
		for (const netuid of [0, 1, 2, 3, 4]) assert.equal(BigInt(prices[netuid]), await priceOf(sdk.node.api, netuid));
	},
	'sim_swap, get_stake_add_fee, get_unstake_fee and get_stake_movement_fee': async (sdk) => {
		const { simSwapTaoForAlpha: buy, simSwapAlphaForTao: sell } = sdk.node.api.call.swapRuntimeApi;
		const [bought, sold] = [plain(await buy(2, FIVE)), plain(await sell(2, FIVE))];
		const again = plain(await buy(3, sold.taoAmount));
		const cases = [
			[{ origin_netuid: 0, destination_netuid: 2, amount: tao(FIVE) }, [BigInt(FIVE), bought.alphaAmount, bought.taoFee]],
			[{ origin_netuid: 2, destination_netuid: 0, amount: alpha(2, FIVE) }, [sold.taoAmount, BigInt(FIVE), sold.taoFee]],
			[{ origin_netuid: 2, destination_netuid: 3, amount: alpha(2, FIVE) }, [sold.taoAmount, again.alphaAmount, again.taoFee]],
		];
		for (const [swap, expected] of cases) {
			const quote = await sdk.read('sim_swap', swap);
			assert.deepEqual([quote.tao_amount, quote.alpha_amount, quote.tao_fee].map(BigInt), expected);
		}
		assert.equal(BigInt(await sdk.read('get_stake_add_fee', { amount: tao(FIVE), netuid: 2 })), bought.taoFee);
		assert.equal(BigInt(await sdk.read('get_unstake_fee', { amount: alpha(2, FIVE), netuid: 2 })), sold.alphaFee);
		assert.equal(BigInt(await sdk.read('get_stake_movement_fee', cases[2][0])), again.taoFee);
	},
	'small reads': async (sdk) => {
		const { query } = sdk.node.api;
		const dtao = query.subtensorModule;
		const expected = [
			['subnet_exists', { netuid: 4 }, true],
			['subnet_exists', { netuid: 9 }, false],
			['get_total_subnets', {}, Number(plain(await dtao.totalNetworks()))],
			['tempo', { netuid: 2 }, Number(plain(await dtao.tempo(2)))],
			['recycle', { netuid: 2 }, Number(plain(await dtao.burn(2)))],
			['is_subnet_active', { netuid: 2 }, true],
			['is_hotkey_registered', { hotkey_ss58: BOB, netuid: 2 }, true],
			['is_hotkey_registered', { hotkey_ss58: ALICE, netuid: 2 }, false],
			['get_subnet_burn_cost', {}, 1000 * ONE],
			['get_owned_hotkeys', { coldkey_ss58: BOB }, [BOB]],
		];
		for (const [method, args, value] of expected) assert.deepEqual(await sdk.read(method, args), value, method);
	},
	get_subnet_hyperparameters: async (sdk) => {
		const shown = await sdk.read('get_subnet_hyperparameters', { netuid: 1 });
		const stored = plain(await sdk.node.api.query.subtensorModule.subnetHyperparams(1));
		const expected = [stored.tempo, stored.kappa, stored.immunityPeriod, stored.maxValidators, stored.minBurn].map(Number);
		assert.deepEqual([shown.tempo, shown.kappa, shown.immunity_period, shown.max_validators, shown.min_burn], expected);
	},
	get_delegates: async (sdk) => {
		const delegates = await sdk.read('get_delegates', {});
		const bob = delegates.find(({ hotkey_ss58: hotkey }) => hotkey === BOB);
		assert.equal(bob.owner_ss58, BOB);
		assert.deepEqual(Object.keys(bob.nominators).sort(), [BOB, address('Eve')].sort());
	},
};

const writing = {
	transfer: async (sdk) => {
		const before = await freeBalance(sdk.node.api, BOB);
		const { name } = await sdk.send('transfer', { destination_ss58: BOB, amount: tao(ONE) });
		assert.equal(name, 'balances.transferKeepAlive');
		assert.equal(await freeBalance(sdk.node.api, BOB), before + BigInt(ONE));
	},
	'add_stake, unsafe and safe': async (sdk) => {
		for (const [safe, call] of [[false, 'addStake'], [true, 'addStakeLimit']]) {
			const before = await aliceOn(sdk.node.api, 1);
			const { name, events } = await sdk.send('add_stake', { netuid: 1, hotkey_ss58: ALICE, amount: tao(2 * ONE), safe_staking: safe });
			assert.equal(name, `subtensorModule.${call}`);
			const [, , , got] = events.find(({ method }) => method === 'StakeAdded').data;
			assert.equal(await aliceOn(sdk.node.api, 1), before + got);
		}
	},
	'unstake, unsafe and safe': async (sdk) => {
		for (const [safe, call] of [[false, 'removeStake'], [true, 'removeStakeLimit']]) {
			const before = await aliceOn(sdk.node.api, 1);
			const { name } = await sdk.send('unstake', { netuid: 1, hotkey_ss58: ALICE, amount: alpha(1, ONE), safe_unstaking: safe });
			assert.equal(name, `subtensorModule.${call}`);
			assert.equal(await aliceOn(sdk.node.api, 1), before - BigInt(ONE));
		}
	},
	move_stake: async (sdk) => {
		const before = await aliceOn(sdk.node.api, 1, BOB);
		const move = { origin_netuid: 1, origin_hotkey_ss58: ALICE, destination_netuid: 1, destination_hotkey_ss58: BOB, amount: alpha(1, ONE) };
		const { name } = await sdk.send('move_stake', move);
		assert.equal(name, 'subtensorModule.moveStake');
		assert.equal(await aliceOn(sdk.node.api, 1, BOB), before + BigInt(ONE));
	},
	'swap_stake, unsafe and safe': async (sdk) => {
		for (const [safe, call] of [[false, 'swapStake'], [true, 'swapStakeLimit']]) {
			const [from, to] = [await aliceOn(sdk.node.api, 1), await aliceOn(sdk.node.api, 3)];
			const swap = { hotkey_ss58: ALICE, origin_netuid: 1, destination_netuid: 3, amount: alpha(1, ONE), safe_swapping: safe };
			const { name } = await sdk.send('swap_stake', swap);
			assert.equal(name, `subtensorModule.${call}`);
			assert.equal(await aliceOn(sdk.node.api, 1), from - BigInt(ONE));
			assert.ok((await aliceOn(sdk.node.api, 3)) > to);
		}
	},
	transfer_stake: async (sdk) => {
		const of = () => positionValue(sdk.node.api, 1, ALICE, CHARLIE);
		const before = await of();
		const transfer = { destination_coldkey_ss58: CHARLIE, hotkey_ss58: ALICE, origin_netuid: 1, destination_netuid: 1, amount: alpha(1, ONE) };
		const { name } = await sdk.send('transfer_stake', transfer);
		assert.equal(name, 'subtensorModule.transferStake');
		assert.equal(await of(), before + BigInt(ONE));
	},
	unstake_all: async (sdk) => {
		const { name } = await sdk.send('unstake_all', { netuid: 3, hotkey_ss58: ALICE });
		assert.equal(name, 'subtensorModule.removeStakeFullLimit');
		assert.equal(await aliceOn(sdk.node.api, 3), 0n);
	},
	'register_subnet and start_call': async (sdk) => {
		const { api } = sdk.node;
		const { name, block, events } = await sdk.send('register_subnet', {});
		assert.equal(name, 'subtensorModule.registerNetwork');
		const { gain } = await changeIn(api, block, (state) => freeBalance(state, ALICE));
		assert.equal(-gain, 1000n * BigInt(ONE) + feePaid(events));
		assert.equal(plain(await api.query.subtensorModule.subnetOwner(NEW)), ALICE);
		assert.equal(await sdk.read('is_subnet_active', { netuid: NEW }), false);
		await sdk.send('start_call', { netuid: NEW });
		assert.equal(await sdk.read('is_subnet_active', { netuid: NEW }), true);
	},
	burned_register: async (sdk) => {
		const { api } = sdk.node;
		const { name, block, events } = await sdk.send('burned_register', { netuid: 2 });
		assert.match(name, /^subtensorModule\.(burnedRegister|registerLimit)$/);
		assert.equal(await uidOf(api, 2, ALICE), 1);
		const { gain } = await changeIn(api, block, (state) => freeBalance(state, ALICE));
		assert.equal(-gain, eventIn(events, 'RegistrationPaid').price + feePaid(events));
	},
	get_stake_weight: async (sdk) => {
		// Alice has no stake on subnet 2 yet, beside what her stake on root counts for.
		const { api } = sdk.node;
		await sdk.send('add_stake', { netuid: 2, hotkey_ss58: ALICE, amount: tao(FIVE), safe_staking: false });
		await sealTo(sdk.node, Number(plain(await api.query.subtensorModule.subnets(2)).nextEpoch));
		const stakes = (await readNeurons(api, 2)).map(({ stake }) => stake);
		assert.ok(stakes.length === 2 && stakes.every((stake) => stake > 0n));
		const sum = stakes.reduce((total, stake) => total + stake);
		const weights = await sdk.read('get_stake_weight', { netuid: 2 });
		assert.deepEqual(weights.map((weight) => BigInt(Math.round(weight * 65_535))), stakes.map((stake) => (stake * 65_535n) / sum));
	},
	set_weights: async (sdk) => {
		await sdk.node.seal();
		const { name } = await sdk.send('set_weights', { netuid: 1, uids: [0], weights: [1.0] });
		assert.match(name, /^subtensorModule\.set(Mechanism)?Weights$/);
		assert.deepEqual(plain(await sdk.node.api.query.subtensorModule.weights(1, 0)), [[0n, 65_535n]]);
	},
	'set_weights where they are committed first': async (sdk) => {
		const { api } = sdk.node;
		await submit(api, api.tx.adminUtils.sudoSetCommitRevealWeightsEnabled(1, true), keyFrom('//Alice'));
		assert.match(await sdk.refuse('set_weights', { netuid: 1, uids: [0], weights: [1.0] }), /"SubtensorModule\.PendingEpochAt" not found/);
	},
};

clientTest('the SDK 10 reads and writes', {
	prepare: async ({ node, folder }) => {
		await node.seal();
		return Sdk10.at(node, folder);
	},
	steps: { ...reading, ...writing },
});

// Runs calls on a manually sealed chain and on the model side by side; every block must agree to the rao.
import assert from 'node:assert/strict';
import { Keyring } from '@polkadot/api';
import { keyFrom } from '../lib/chain.mjs';
import { plain } from '../lib/plain.mjs';
import { describeError, feePaid, plainEvents, sudoError } from '../lib/submit.mjs';
import { tradesIn } from '../lib/trade.mjs';
import { Economy } from './model.mjs';
import { Refused } from './pool.mjs';

/** The account that holds all TAO in pools and on root: PalletId "dtao/tao". */
export const TREASURY = new Keyring({ ss58Format: 42 }).encodeAddress(
	Uint8Array.from(Buffer.from('modldtao/tao'.padEnd(32, '\0'))),
);

/** Reads all that the model knows, in the model's form, from the state of one block. */
export async function readState(api, hash) {
	const { query } = await api.at(hash);
	const dtao = query.subtensorModule;
	const [issuance, accounts, rootStake, params, subnets, pools, positions] = await Promise.all([
		query.balances.totalIssuance(),
		query.system.account.entries(),
		dtao.rootStake(),
		dtao.params(),
		dtao.subnets.entries(),
		dtao.stakePools.entries(),
		dtao.positions.entries(),
	]);
	const state = {
		issuance: plain(issuance),
		balances: Object.fromEntries(accounts.map(([{ args: [who] }, { data }]) => [who.toString(), plain(data.free)])),
		rootStake: plain(rootStake),
		params: plain(params),
		subnets: Object.fromEntries(subnets.map(([{ args: [netuid] }, subnet]) => [netuid.toString(), plain(subnet)])),
		pools: Object.fromEntries(pools.map(([{ args }, pool]) => [args.join('/'), plain(pool)])),
		positions: {},
	};
	for (const [{ args: [netuid, hotkey, coldkey] }, shares] of positions) {
		(state.positions[`${netuid}/${hotkey}`] ??= {})[coldkey.toString()] = plain(shares);
	}
	return state;
}

async function readGenesis(api) {
	const { query } = await api.at(api.genesisHash);
	const dtao = query.subtensorModule;
	const owners = await dtao.owner.entries();
	const { pools, positions, ...state } = await readState(api, api.genesisHash);
	const owned = async (netuid) => ({
		owner: plain(await dtao.subnetOwner(netuid)),
		hotkey: plain(await dtao.subnetOwnerHotkey(netuid)),
		tempo: plain(await dtao.tempo(netuid)),
	});
	const netuids = Object.keys(state.subnets);
	const known = await Promise.all(netuids.map(owned));
	return {
		...state,
		treasury: TREASURY,
		owned: Object.fromEntries(netuids.map((netuid, index) => [netuid, known[index]])),
		owners: Object.fromEntries(owners.map(([{ args: [hotkey] }, coldkey]) => [hotkey.toString(), coldkey.toString()])),
		stakes: Object.entries(pools).map(([key, pool]) => {
			const [netuid, hotkey] = key.split('/');
			return { netuid: Number(netuid), hotkey, ...pool, positions: positions[key] };
		}),
	};
}

const camelCase = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** The order of a call's arguments is the chain's; the model and the tests know them by name. */
function staking(api, { call, ...given }) {
	const method = api.tx.subtensorModule[call];
	return method(...method.meta.args.map(({ name }) => given[camelCase(name.toString())]));
}

function toTransaction(api, call) {
	const { adminUtils, balances, sudo } = api.tx;
	switch (call.call) {
		case 'transfer':
			return balances.transferKeepAlive(call.to, call.value);
		case 'setTaoWeight':
			return sudo.sudo(adminUtils.sudoSetTaoWeight(call.taoWeight));
		case 'setOwnerCut':
			return sudo.sudo(adminUtils.sudoSetSubnetOwnerCut(call.ownerCut));
		case 'setFeeRate':
			return sudo.sudo(adminUtils.sudoSetFeeRate(call.netuid, call.rate));
		default:
			return staking(api, call);
	}
}

export class Scenario {
	#node;
	#nonces = new Map();

	/** Begins at the genesis of a node that has sealed nothing yet; it is the last time that the chain is asked. */
	static async begin(node) {
		const scenario = new Scenario();
		scenario.#node = node;
		scenario.model = new Economy(await readGenesis(node.api));
		scenario.seen = { blocks: 0, trades: 0, epochs: 0, refusals: {}, capped: {}, rootSales: 0 };
		scenario.newest = node.api.genesisHash.toHex();
		return scenario;
	}

	/**
	 * Submits calls, seals a block with them and holds the model's block against it.
	 * A submission is [secret, call]. `afterHook` sees the model between the block's hook and its calls.
	 * Answers the trades that were made.
	 */
	async block(submissions = [], afterHook = () => {}) {
		const calls = new Map();
		for (const [secret, call] of submissions) {
			calls.set(await this.#submit(secret, call), [secret, call]);
		}
		this.newest = await this.#node.seal();
		this.#count(this.model.beginBlock());
		this.seen.epochs += this.model.epochs.length;
		afterHook(this.model);
		const trades = await this.#replay(calls);
		await this.compare();
		this.seen.blocks += 1;
		return trades;
	}

	async #submit(secret, call) {
		const { api } = this.#node;
		const signer = keyFrom(secret);
		const nonce = this.#nonces.get(secret) ?? 0;
		this.#nonces.set(secret, nonce + 1);
		const signed = await toTransaction(api, call).signAsync(signer, { nonce, era: 0 });
		await api.rpc.author.submitExtrinsic(signed);
		return signed.hash.toHex();
	}

	/** Applies the block's transactions to the model, in the order that the author chose. */
	async #replay(calls) {
		const { api } = this.#node;
		const [{ block }, records] = await Promise.all([
			api.rpc.chain.getBlock(this.newest),
			(await api.at(this.newest)).query.system.events(),
		]);
		const trades = [];
		for (const [index, extrinsic] of block.extrinsics.entries()) {
			if (!extrinsic.isSigned) continue;
			const [secret, call] = calls.get(extrinsic.hash.toHex()) ?? assert.fail('the block holds what nobody submitted');
			calls.delete(extrinsic.hash.toHex());
			const own = records.filter(({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eqn(index));
			trades.push(...this.#apply(keyFrom(secret).address, call, own));
		}
		assert.deepEqual([...calls.values()], [], 'the block left submitted calls out');
		return trades;
	}

	#apply(coldkey, call, records) {
		const events = plainEvents(records);
		this.model.payFee(coldkey, feePaid(events));
		let expected = { error: null, trades: [] };
		try {
			expected.trades = this.model.dispatch(coldkey, call);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			expected = { error: error.name, trades: [] };
		}
		const actual = { error: this.#errorIn(records), trades: tradesIn(events) };
		assert.deepEqual({ call, ...actual }, { call, ...expected });
		this.seen.trades += actual.trades.length;
		if (actual.error) this.seen.refusals[actual.error] = (this.seen.refusals[actual.error] ?? 0) + 1;
		return actual.trades;
	}

	#errorIn(records) {
		const { api } = this.#node;
		for (const { event } of records) {
			if (api.events.system.ExtrinsicFailed.is(event)) return describeError(api, event.data[0]).name;
		}
		return sudoError(api, records)?.name ?? null;
	}

	#count(terms) {
		for (const [netuid, { capped, rootTao }] of Object.entries(terms)) {
			if (capped) this.seen.capped[netuid] = (this.seen.capped[netuid] ?? 0) + 1;
			if (rootTao > 0n) this.seen.rootSales += 1;
		}
	}

	/** Holds the model against the state after the newest block. */
	async compare() {
		const block = this.model.now;
		assert.deepEqual({ block, ...(await readState(this.#node.api, this.newest)) }, { block, ...this.model.view() });
	}
}

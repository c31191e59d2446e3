// A chain that stands still until a transaction arrives, so that what a client prints can be held to the state it read.
import { eventually, sleep } from '../harness.mjs';
import { keyFrom } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { plainEvents } from '../../lib/submit.mjs';

const ONE = 1_000_000_000n;
const POLL_MS = 20;
const ORDERS_AT_ONCE = 100;

/** Seals a block whenever transactions wait, on a node with manual sealing. */
export class Standing {
	#node;
	#ended = false;
	#loop;

	constructor(node) {
		this.#node = node;
		this.#loop = this.#seal();
		// Reported by `stop`.
		this.#loop.catch(() => {});
	}

	async #seal() {
		for (; !this.#ended; await sleep(POLL_MS)) {
			await this.#node.sealWaiting();
		}
	}

	async stop() {
		this.#ended = true;
		await this.#loop;
	}
}

/** The number of the newest block. */
export async function height(api) {
	return (await api.rpc.chain.getHeader()).number.toNumber();
}

/** The signed transactions since a block, oldest first, as { name, args, signer, block, events }. */
export async function transactionsSince(api, block) {
	const found = [];
	for (let number = block + 1; number <= (await height(api)); number += 1) {
		const hash = await api.rpc.chain.getBlockHash(number);
		const { block: body } = await api.rpc.chain.getBlock(hash);
		const records = await (await api.at(hash)).query.system.events();
		body.extrinsics.forEach((extrinsic, index) => {
			if (!extrinsic.isSigned) return;
			const mine = records.filter(({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eqn(index));
			found.push({ ...described(extrinsic.method), signer: extrinsic.signer.toString(), block: number, events: plainEvents(mine) });
		});
	}
	return found;
}

/**
 * Remembers the newest block; what it answers, when called, waits for the transactions that a client has just left and
 * answers those since. Some clients end before a block has taken their transaction.
 */
export async function arrivals(node) {
	const since = await height(node.api);
	return async () => {
		await eventually('no transaction waits', async () => (await node.call('author_pendingExtrinsics')).length === 0);
		return transactionsSince(node.api, since);
	};
}

/** Seals blocks up to this number, many orders waiting at a time. */
export async function sealTo(node, number) {
	for (let sealed = await height(node.api); sealed < number; sealed += ORDERS_AT_ONCE) {
		await Promise.all(Array.from({ length: Math.min(ORDERS_AT_ONCE, number - sealed) }, () => node.seal()));
	}
}

/** A call as { name, args }, calls within calls alike. */
function described(call) {
	const args = call.argsEntries.map(([name, value]) => [name, describedArgument(value)]);
	return { name: `${call.section}.${call.method}`, args: Object.fromEntries(args) };
}

function describedArgument(value) {
	if (Array.isArray(value) && value.every((item) => item.section)) return value.map(described);
	return value.section ? described(value) : plain(value);
}

/** The state that a block left. */
export async function stateOf(api, block) {
	return api.at(await api.rpc.chain.getBlockHash(block));
}

/** The state that a block began with. */
export const stateBefore = (api, block) => stateOf(api, block - 1);

/** A pool's price in rao of TAO per 10⁹ rao of alpha, rounded down; 10⁹ on root. */
export async function priceOf(api, netuid) {
	if (netuid === 0) return ONE;
	const { pool } = plain(await api.query.subtensorModule.subnets(netuid));
	return (pool.tao * ONE) / pool.alpha;
}

/** All stake of a coldkey, from the storage of positions: [{ netuid, hotkey, stake }]. */
export async function stakesOf(api, coldkey) {
	const entries = await api.query.subtensorModule.positions.entries();
	const mine = entries.filter(([{ args: [, , owner] }]) => owner.toString() === coldkey);
	return Promise.all(mine.map(async ([{ args: [netuid, hotkey] }, shares]) => {
		const pool = plain(await api.query.subtensorModule.stakePools(netuid, hotkey));
		return { netuid: netuid.toNumber(), hotkey: hotkey.toString(), stake: (pool.value * plain(shares)) / pool.shares };
	}));
}

/** What a coldkey's stake is worth at spot prices, as clients count it: each position rounded down. */
export async function worthOf(api, coldkey) {
	const values = (await stakesOf(api, coldkey)).map(async ({ netuid, stake }) => (stake * (await priceOf(api, netuid))) / ONE);
	return (await Promise.all(values)).reduce((sum, value) => sum + value, 0n);
}

/** The address of a development account. */
export const address = (name) => keyFrom(`//${name}`).address;

// What a transaction changed and traded, held to the protocol's formula.
import assert from 'node:assert/strict';
import { freeBalance, positionValue } from '../../lib/chain.mjs';
import { plain } from '../../lib/plain.mjs';
import { feePaid } from '../../lib/submit.mjs';
import { tradesIn } from '../../lib/trade.mjs';
import { swap } from '../pool.mjs';
import { stakesOf, stateBefore, stateOf } from './stand.mjs';

const ROOT = 0;

/** The change of something by a block: { now, then, gain }. */
export async function changeIn(api, block, read) {
	const [now, then] = [await read(await stateOf(api, block)), await read(await stateBefore(api, block))];
	return { now, then, gain: now - then };
}

/** Holds a trade to the protocol's formula: the pool that it met is the one that it left, taken back. Root's price is one. */
async function assertPriced(api, block, { adding, netuid, tao, alpha }) {
	if (netuid === ROOT) return assert.equal(alpha, tao);
	const { pool, feeRate } = plain(await (await stateOf(api, block)).query.subtensorModule.subnets(netuid));
	const [paid, got] = adding ? [tao, alpha] : [alpha, tao];
	const [reserveIn, reserveOut] = adding ? [pool.tao, pool.alpha] : [pool.alpha, pool.tao];
	assert.equal(got, swap(reserveIn - paid, reserveOut + got, paid, feeRate).out);
}

/** What a transaction traded, held to the formula. */
export async function tradesOf(api, { block, events }) {
	const trades = tradesIn(events);
	for (const trade of trades) await assertPriced(api, block, trade);
	return trades;
}

/** Holds a swap of stake to the formula of both pools: `tao` is what the one paid for `alpha`, and what the other took for `got`. */
export async function assertSwapped(api, block, { from, to, tao, alpha, got }) {
	await assertPriced(api, block, { adding: false, netuid: from, tao, alpha });
	await assertPriced(api, block, { adding: true, netuid: to, tao, alpha: got });
}

/** The netuids on which an account has stake with itself as hotkey, in a state. */
async function stakedOn(api, account) {
	const stakes = (await stakesOf(api, account)).filter(({ hotkey }) => hotkey === account);
	return stakes.map(({ netuid }) => netuid).sort((a, b) => a - b);
}

/** Holds a transaction to have sold all alpha that an account has with itself as hotkey, and to have staked on root what that brought. */
export async function assertAllOnRoot(api, { block, events }, account) {
	const held = async (netuid) => changeIn(api, block, (state) => positionValue(state, netuid, account, account));
	const swaps = events.filter(({ method }) => method === 'StakeSwapped').map(({ data: [, , from, , tao] }) => ({ from: Number(from), tao }));
	const sold = (await stakedOn(await stateBefore(api, block), account)).filter((netuid) => netuid !== ROOT);
	assert.ok(sold.length > 0);
	assert.deepEqual(swaps.map(({ from }) => from), sold);
	for (const { from, tao } of swaps) {
		const { now, then } = await held(from);
		assert.equal(now, 0n);
		await assertPriced(api, block, { adding: false, netuid: from, tao, alpha: then });
	}
	assert.equal((await held(ROOT)).gain, swaps.reduce((sum, { tao }) => sum + tao, 0n));
}

/** Holds a transaction to have sold all that an account has with itself as hotkey. */
export async function assertAllSold(api, transaction, account) {
	const { block, events } = transaction;
	const trades = await tradesOf(api, transaction);
	const sold = await stakedOn(await stateBefore(api, block), account);
	assert.ok(sold.length > 0);
	assert.deepEqual(trades.map(({ netuid }) => netuid).sort((a, b) => a - b), sold);
	for (const { netuid, alpha } of trades) {
		const { now, then } = await changeIn(api, block, (state) => positionValue(state, netuid, account, account));
		assert.deepEqual([then, now], [alpha, 0n]);
	}
	const free = await changeIn(api, block, (state) => freeBalance(state, account));
	assert.equal(free.gain, trades.reduce((sum, { tao }) => sum + tao, 0n) - feePaid(events));
}

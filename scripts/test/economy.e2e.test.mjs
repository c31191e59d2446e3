// The whole economy against an independent model, block by block.
import assert from 'node:assert/strict';
import { keyFrom } from '../lib/chain.mjs';
import { min } from './arithmetic.mjs';
import { nodeTest } from './harness.mjs';
import { Random } from './random.mjs';
import { Scenario, TREASURY } from './scenario.mjs';

const TAO = 1_000_000_000n;
const BLOCKS = 240;
const SEED = 20_250_213;
const ROOT = 0;
const TRADERS = ['//Alice', '//Bob'];
const HOTKEYS = [...TRADERS, '//Miner'];

const addressOf = (secret) => keyFrom(secret).address;
const MINER = addressOf('//Miner');
const priceOf = ({ pool }) => (pool.tao * TAO) / pool.alpha;

/**
 * Calls that each trader could make next; now and then one that the chain must refuse.
 * They buy what is cheap and sell what is dear, so that the market stays near where it began.
 */
class Traders {
	constructor(model, random) {
		this.model = model;
		this.random = random;
		this.fair = Object.fromEntries(Object.entries(model.subnets).map(([netuid, subnet]) => [netuid, priceOf(subnet)]));
	}

	next() {
		const { random } = this;
		const netuid = random.pick([ROOT, ...Object.keys(this.fair).map(Number)]);
		const hotkey = addressOf(random.pick(HOTKEYS));
		const secret = random.pick(TRADERS);
		const held = this.model.stakes.get(`${netuid}/${hotkey}`)?.worth(addressOf(secret)) ?? 0n;
		if (random.oneIn(16)) return [secret, this.#hopeless(netuid, hotkey)];
		if (random.oneIn(16)) return [secret, { call: 'unstakeAll', hotkey: MINER }];
		const cheap = netuid === ROOT ? random.oneIn(2) : priceOf(this.model.subnets[netuid]) < this.fair[netuid];
		const adding = held === 0n || (random.oneIn(4) ? !cheap : cheap);
		return [secret, adding ? this.#add(netuid, hotkey) : this.#remove(netuid, hotkey, held)];
	}

	/** A price a little above the pool's, or (`direction` -1) below it; now and then already passed. */
	#limit(netuid, direction) {
		const price = netuid === ROOT ? TAO : priceOf(this.model.subnets[netuid]);
		return (price * (10_000n + direction * this.random.between(-100n, 300n))) / 10_000n;
	}

	#add(netuid, hotkey) {
		const reserve = netuid === ROOT ? this.model.rootStake : this.model.subnets[netuid].pool.tao;
		const plain = { hotkey, netuid, amountStaked: this.random.between(1_000_000n, reserve / 50n) };
		if (this.random.oneIn(2)) return { call: 'addStake', ...plain };
		return { call: 'addStakeLimit', ...plain, limitPrice: this.#limit(netuid, 1n), allowPartial: this.random.oneIn(2) };
	}

	#remove(netuid, hotkey, held) {
		const reserve = netuid === ROOT ? this.model.rootStake : this.model.subnets[netuid].pool.alpha;
		const most = min(held, reserve / 50n);
		const plain = { hotkey, netuid, amountUnstaked: this.random.oneIn(4) ? most : this.random.between(1n, most) };
		if (this.random.oneIn(2)) return { call: 'removeStake', ...plain };
		const limitPrice = this.random.oneIn(4) ? 0n : this.#limit(netuid, -1n);
		return { call: 'removeStakeLimit', ...plain, limitPrice, allowPartial: this.random.oneIn(2) };
	}

	#hopeless(netuid, hotkey) {
		return this.random.pick([
			{ call: 'addStake', hotkey, netuid: 99, amountStaked: TAO },
			{ call: 'addStake', hotkey, netuid, amountStaked: 0n },
			{ call: 'addStake', hotkey, netuid: ROOT, amountStaked: 10_000_000n * TAO },
			{ call: 'addStake', hotkey: TREASURY, netuid, amountStaked: TAO },
			{ call: 'removeStake', hotkey, netuid, amountUnstaked: 2n ** 64n - 1n },
			{ call: 'removeStake', hotkey, netuid, amountUnstaked: 0n },
			{ call: 'addStakeLimit', hotkey, netuid, amountStaked: TAO, limitPrice: 0n, allowPartial: true },
		]);
	}
}

/** What happens beside trading, by block. */
const OCCASIONS = {
	2: ['//Alice', { call: 'tryAssociateHotkey', hotkey: MINER }],
	3: ['//Bob', { call: 'tryAssociateHotkey', hotkey: MINER }],
	60: ['//Alice', { call: 'setOwnerCut', ownerCut: 6_000n }],
	90: ['//Alice', { call: 'setTaoWeight', taoWeight: 2n ** 63n }],
	120: ['//Alice', { call: 'setFeeRate', netuid: 2, rate: 1_000n }],
	150: ['//Bob', { call: 'transfer', to: TREASURY, value: 123_456_789n }],
	180: ['//Alice', { call: 'setTaoWeight', taoWeight: 0n }],
	200: ['//Alice', { call: 'setTaoWeight', taoWeight: 2n ** 64n - 1n }],
};

/** The pallet's account holds what the model says it owes, and the donation, and its first 500 rao. */
function checkTreasury({ balances, rootStake, subnets }) {
	const owed = Object.values(subnets).reduce((sum, { pool, pending }) => sum + pool.tao + pending.rootTao, rootStake);
	assert.equal(balances[TREASURY], owed + 500n + 123_456_789n);
}

nodeTest(`${BLOCKS} blocks of a market agree with the model to the rao`, async ({ start, t }) => {
	const node = await start({ chain: 'market' });
	const scenario = await Scenario.begin(node);
	const { model, seen } = scenario;
	const cheapest = Object.keys(model.subnets).reduce((a, b) => (priceOf(model.subnets[a]) < priceOf(model.subnets[b]) ? a : b));
	assert.equal(Object.keys(model.subnets).length, 4);
	await scenario.compare();

	const random = new Random(SEED);
	const traders = new Traders(model, random);
	for (let block = 1; block <= BLOCKS; block += 1) {
		const submissions = OCCASIONS[block] ? [OCCASIONS[block]] : [];
		const trades = block < 4 || random.oneIn(3) ? 0n : random.between(1n, 4n);
		for (let trade = 0n; trade < trades; trade += 1n) submissions.push(traders.next());
		await scenario.block(submissions);
	}

	t.diagnostic(JSON.stringify(seen));
	checkTreasury(model);
	assert.equal(seen.blocks, BLOCKS);
	assert.deepEqual(seen.capped, { [cheapest]: BLOCKS }, 'the cap binds on one subnet only, and always there');
	assert.ok(seen.trades > 150, `${seen.trades} trades`);
	assert.equal(seen.epochs, 8, 'two epochs of each subnet');
	assert.ok(seen.rootSales > BLOCKS, `${seen.rootSales} sales for root`);
	for (const name of ['SlippageTooHigh', 'PriceLimitExceeded', 'NotEnoughStakeToWithdraw', 'NonAssociatedColdKey']) {
		assert.ok(seen.refusals[name] > 0, `${name} was met`);
	}
	const header = await node.api.rpc.chain.getHeader();
	assert.equal(header.number.toNumber(), BLOCKS);
});

// What clients read before they trade: quotes, prices and the next block's emission.
import assert from 'node:assert/strict';
import { keyFrom } from '../lib/chain.mjs';
import { plain, text } from '../lib/plain.mjs';
import { quoteBuy, quoteSell } from '../lib/trade.mjs';
import { min } from './arithmetic.mjs';
import { nodeTest } from './harness.mjs';
import { Economy } from './model.mjs';
import { Scenario } from './scenario.mjs';

const TAO = 1_000_000_000n;
const U64_MAX = 2n ** 64n - 1n;
const ROOT = 0;
const NO_SUBNET = 99;
const ALICE = keyFrom('//Alice').address;
const NOTHING = { taoAmount: 0n, alphaAmount: 0n, taoFee: 0n, alphaFee: 0n, taoSlippage: 0n, alphaSlippage: 0n };
const AMOUNTS = [0n, 1n, 1_999_999n, 2_000_000n, 2_001_007n, 2_001_008n, TAO, 777n * TAO + 1n, 10n ** 15n, 10n ** 18n, U64_MAX];

/** What a trade at the spot price, without a fee, would bring beyond `out`; it would bring what 64 bits hold at most. */
const slippage = (amount, reserveIn, reserveOut, out) => min((amount * reserveOut) / reserveIn, U64_MAX) - out;

function expectedBuy(model, netuid, tao) {
	const { out, fee } = model.quoteBuy(netuid, tao);
	if (out === 0n) return NOTHING;
	const pool = model.subnets[netuid]?.pool;
	const alphaSlippage = pool ? slippage(tao, pool.tao, pool.alpha, out) : 0n;
	return { ...NOTHING, taoAmount: tao, alphaAmount: out, taoFee: fee, alphaSlippage };
}

function expectedSell(model, netuid, alpha) {
	const { out, fee } = model.quoteSell(netuid, alpha);
	if (out === 0n) return NOTHING;
	const pool = model.subnets[netuid]?.pool;
	const taoSlippage = pool ? slippage(alpha, pool.alpha, pool.tao, out) : 0n;
	return { ...NOTHING, taoAmount: out, alphaAmount: alpha, alphaFee: fee, taoSlippage };
}

/** Compares the chain's quotes with the model's. Answers how many would succeed and how many would fail. */
async function compareQuotes(api, model) {
	const counts = { succeed: 0, fail: 0 };
	for (const netuid of [ROOT, ...Object.keys(model.subnets).map(Number), NO_SUBNET]) {
		for (const amount of AMOUNTS) {
			const [buy, sell] = await Promise.all([quoteBuy(api, netuid, amount), quoteSell(api, netuid, amount)]);
			assert.deepEqual({ netuid, amount, ...buy }, { netuid, amount, ...expectedBuy(model, netuid, amount) });
			assert.deepEqual({ netuid, amount, ...sell }, { netuid, amount, ...expectedSell(model, netuid, amount) });
			for (const { taoAmount } of [buy, sell]) counts[taoAmount > 0n ? 'succeed' : 'fail'] += 1;
		}
	}
	return counts;
}

/** What the model's next block does, the model itself left as it is. */
function nextTerms(model) {
	const { pools, positions, ...state } = model.view();
	const ahead = new Economy({ ...state, treasury: model.treasury, owners: model.owners, stakes: [] });
	ahead.now = model.now;
	return ahead.beginBlock();
}

async function compareViews(api, model) {
	const infos = plain(await api.call.subnetInfoRuntimeApi.getAllDynamicInfo());
	const prices = plain(await api.call.swapRuntimeApi.currentAlphaPriceAll());
	const terms = nextTerms(model);
	assert.deepEqual(infos.map(({ netuid }) => netuid), [0n, 1n, 2n, 3n, 4n]);
	assert.equal(infos[ROOT].taoIn, model.rootStake);
	assert.deepEqual(prices[ROOT], { netuid: 0n, price: TAO });

	for (const info of infos.slice(1)) {
		const { pool, alphaOut, movingPrice, pending, volume } = model.subnets[info.netuid];
		const { taoIn, alphaIn, alphaOut: alphaMinted } = terms[info.netuid];
		const price = (pool.tao * TAO) / pool.alpha;
		const expected = {
			taoIn: pool.tao, alphaIn: pool.alpha, alphaOut,
			taoInEmission: taoIn, alphaInEmission: alphaIn, alphaOutEmission: alphaMinted, emission: taoIn,
			pendingAlphaEmission: pending.owner + pending.miners + pending.validators,
			pendingRootEmission: pending.rootTao,
			subnetVolume: volume,
			movingPrice: { bits: (movingPrice << 32n) / 10n ** 18n },
		};
		const actual = Object.fromEntries(Object.keys(expected).map((field) => [field, info[field]]));
		assert.deepEqual(actual, expected, `subnet ${info.netuid} at block ${model.now}`);
		assert.deepEqual(prices[info.netuid], { netuid: info.netuid, price });
		assert.equal(plain(await api.call.swapRuntimeApi.currentAlphaPrice(info.netuid)), price);
		assert.deepEqual(plain(await api.call.subnetInfoRuntimeApi.getDynamicInfo(info.netuid)), info);
		assert.ok(text(info.subnetName).length > 0);
	}
}

nodeTest('quotes and views are what the model says, and what trades then bring', async ({ start }) => {
	const node = await start({ chain: 'market' });
	const { api } = node;
	const scenario = await Scenario.begin(node);
	const { model } = scenario;
	const add = (netuid, amountStaked) => ['//Alice', { call: 'addStake', hotkey: ALICE, netuid, amountStaked }];
	const remove = (netuid, amountUnstaked) => ['//Alice', { call: 'removeStake', hotkey: ALICE, netuid, amountUnstaked }];

	let executed = 0;
	for (const netuid of [ROOT, 1, 2, 3, 4]) {
		const counts = await compareQuotes(api, model);
		assert.ok(counts.succeed > 30 && counts.fail > 30, JSON.stringify(counts));
		await compareViews(api, model);

		// The block's hook moves the pool before the call: the quote is the one between the two.
		let bought;
		const [buy] = await scenario.block([add(netuid, 25n * TAO)], (now) => (bought = now.quoteBuy(netuid, 25n * TAO)));
		assert.deepEqual([buy.alpha, buy.fee], [bought.out, bought.fee]);
		let sold;
		const [sale] = await scenario.block([remove(netuid, buy.alpha / 2n)], (now) => (sold = now.quoteSell(netuid, buy.alpha / 2n)));
		assert.deepEqual([sale.tao, sale.fee], [sold.out, sold.fee]);
		executed += 2;
	}
	assert.equal(executed, 10);
	assert.equal(scenario.seen.trades, 10);
});

nodeTest('on root a quote is the trade, without a model between', async ({ start }) => {
	const node = await start({ chain: 'market' });
	const scenario = await Scenario.begin(node);
	const quote = await quoteBuy(node.api, ROOT, 5n * TAO);
	const [{ tao, alpha, fee }] = await scenario.block([
		['//Alice', { call: 'addStake', hotkey: ALICE, netuid: ROOT, amountStaked: 5n * TAO }],
	]);
	assert.deepEqual([tao, alpha, fee], [quote.taoAmount, quote.alphaAmount, quote.taoFee]);
});

nodeTest('unknown subnets have no views', async ({ start }) => {
	const { api } = await start({ chain: 'market' });
	assert.equal(plain(await api.call.swapRuntimeApi.currentAlphaPrice(NO_SUBNET)), 0n);
	assert.equal(plain(await api.call.subnetInfoRuntimeApi.getDynamicInfo(NO_SUBNET)), null);
});

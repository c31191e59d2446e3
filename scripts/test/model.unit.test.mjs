// The model that judges the chain is itself held to numbers worked out elsewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isqrt, roundDiv } from './arithmetic.mjs';
import { advanceFlow, blockEmission, Economy } from './model.mjs';
import { fill, largestBuy, largestSell, Refused, StakePool, swap } from './pool.mjs';

const TAO = 1_000_000_000n;
const RATE = 33n;

function subnet(fields) {
	return {
		pool: { tao: 1000n * TAO, alpha: 1000n * TAO }, alphaOut: 0n, burned: 0n, movingPrice: 10n ** 18n,
		pending: { owner: 0n, miners: 0n, validators: 0n, rootTao: 0n, rootAlpha: 0n },
		flows: { users: { recent: 0n, average: 0n }, chain: { recent: 0n, average: 0n } },
		startedAt: 0n, nextEpoch: null, open: true, emissionEnabled: true, emaHalving: 201_600n, feeRate: RATE, volume: 0n,
		...fields,
	};
}

function economy(fields) {
	return new Economy({
		treasury: 'treasury', issuance: 0n, rootStake: 0n,
		params: { taoWeight: 3_320_413_933_267_719_290n, ownerCut: 11_796n, movingAlpha: 3000n, flowSmoothing: 29_597_889_189_277n },
		balances: {}, owners: {}, subnets: {}, owned: {}, stakes: [],
		...fields,
	});
}

const refusal = (name) => (error) => error instanceof Refused && error.name === name;

test('integer square roots are exact', () => {
	for (const root of [0n, 1n, 2n, 3n, 10n ** 9n, 2n ** 64n - 1n, 2n ** 127n + 12_345n]) {
		assert.equal(isqrt(root * root), root);
		assert.equal(isqrt((root + 1n) * (root + 1n) - 1n), root);
	}
	assert.equal(roundDiv(1n, 2n), 1n);
	assert.equal(roundDiv(2n, 5n), 0n);
});

test('block emission halves with what is left to issue', () => {
	const emissions = [
		[0n, 1_000_000_000n],
		[10_499_999_999_999_999n, 1_000_000_000n],
		[10_500_000_000_000_000n, 500_000_000n],
		[20_979_493_000_000_000n, 976_562n],
		[20_999_999_980_442_225n, 1n],
		[20_999_999_980_442_226n, 0n],
		[21_000_000_000_000_000n, 0n],
		[2n ** 64n - 1n, 0n],
	];
	for (const [issuance, emission] of emissions) {
		assert.equal(blockEmission(issuance), emission, `at ${issuance}`);
	}
	let issuance = 0n;
	for (let round = 0; round < 100; round += 1) issuance += blockEmission(issuance) * 10_500_000n;
	assert.equal(issuance, 20_999_999_989_500_000n);
});

test('trades follow the constant product and round for the pool', () => {
	assert.equal(swap(10n * TAO, 5n * TAO, TAO, 0n).out, 454_545_454n);
	const { fee, out } = swap(TAO, 4n * TAO, TAO, RATE);
	assert.equal(fee, 503_548n);
	assert.ok(out <= 1_999_496_326n && out > 1_999_496_320n);
	assert.throws(() => swap(TAO, 10_000_001n, 100n * TAO, RATE), refusal('ReservesTooLow'));
	assert.throws(() => swap(10n ** 15n, TAO, 1000n, 0n), refusal('InsufficientLiquidity'));
	assert.throws(() => swap(TAO, TAO, 2n ** 64n - 1n, 0n), refusal('Overflow'));
});

test('the largest trade under a limit respects it, and one rao more does not', () => {
	const pool = { tao: 150n * TAO, alpha: 100n * TAO };
	assert.equal(largestBuy(pool, 24n * TAO, 0n), 450n * TAO);
	assert.equal(largestSell({ tao: 200n * TAO, alpha: 100n * TAO }, TAO / 2n, 0n), 100n * TAO);
	assert.equal(largestSell(pool, 0n, RATE), 2n ** 64n - 1n);
	assert.throws(() => largestBuy(pool, 1_500_000_000n, RATE), refusal('PriceLimitExceeded'));
	assert.throws(() => largestBuy(pool, 0n, RATE), refusal('PriceLimitExceeded'));
	assert.throws(() => largestSell(pool, 1_500_000_000n, RATE), refusal('PriceLimitExceeded'));

	for (const limit of [1_500_000_100n, 1_777_777_777n, 6n * TAO]) {
		const within = (amount) => {
			const after = pool.tao + amount - swap(pool.tao, pool.alpha, amount, RATE).fee;
			return after * after * TAO <= pool.tao * pool.alpha * limit;
		};
		const largest = largestBuy(pool, limit, RATE);
		assert.ok(within(largest) && !within(largest + 1n), `at limit ${limit}`);
	}
	assert.equal(fill(5n, 3n, true), 3n);
	assert.throws(() => fill(5n, 3n, false), refusal('SlippageTooHigh'));
});

test('stake pools give back what was put in and round for those who stay', () => {
	const pool = new StakePool();
	pool.deposit('a', 100n);
	pool.value += 1n;
	pool.deposit('b', 50n);
	assert.ok(pool.worth('a') + pool.worth('b') <= pool.value);
	assert.throws(() => pool.withdraw('a', 102n), refusal('NotEnoughStakeToWithdraw'));
	const price = () => (pool.value * 10n ** 30n) / pool.shares;
	const before = price();
	pool.withdraw('a', 40n);
	assert.ok(price() >= before);
	pool.withdraw('a', pool.worth('a'));
	assert.deepEqual(Object.keys(pool.positions), ['b']);
	pool.withdraw('b', 10n);
	assert.equal(pool.shares, pool.value * 10n ** 18n);
	pool.withdraw('b', pool.value);
	assert.deepEqual([pool.value, pool.shares, pool.positions], [0n, 0n, {}]);
});

test('one block with a binding cap and a sale for root', () => {
	const model = economy({
		rootStake: 5_000_000n * TAO,
		subnets: { 1: subnet({ pool: { tao: 1000n * TAO, alpha: 20_000n * TAO }, movingPrice: 5n * 10n ** 16n }) },
	});
	const terms = model.beginBlock()[1];
	const { pool, alphaOut, pending } = model.subnets[1];
	assert.deepEqual(terms, {
		taoIn: TAO, alphaIn: TAO, alphaOut: TAO, capped: true, rootAlpha: 401_088_323n, rootTao: 20_073_064n,
	});
	assert.deepEqual(pool, { tao: 1_000_979_926_936n, alpha: 20_001_401_088_323n });
	assert.equal(alphaOut, 598_911_677n);
	assert.equal(pending.owner, 179_995_422n);
	assert.equal(pending.owner + pending.miners + pending.validators, alphaOut);
	assert.equal(model.issuance, TAO);
	assert.deepEqual(model.subnets[1].flows.chain, { recent: TAO - 20_073_064n, average: 0n });
});

test('emission is shared by moving prices, and dust is not minted', () => {
	const model = economy({
		subnets: { 1: subnet({ movingPrice: 10n ** 17n }), 2: subnet({ movingPrice: 2n * 10n ** 17n }) },
	});
	const terms = model.beginBlock();
	assert.deepEqual([terms[1].taoIn, terms[2].taoIn], [333_333_333n, 666_666_666n]);
	assert.equal(model.issuance, 999_999_999n);
	assert.equal(terms[1].capped, false);
});

test('the moving price follows its closed form', () => {
	const model = economy({ subnets: { 1: subnet({ movingPrice: 0n, emissionEnabled: false }) } });
	const one = 10n ** 30n;
	let distance = one;
	for (let age = 1n; age <= 7200n; age += 1n) {
		model.subnets[1].pool = { tao: 2000n * TAO, alpha: 1000n * TAO };
		model.beginBlock();
		distance -= (distance * 3n * age) / (1_000_000n * (age + 201_600n));
	}
	const exact = (one - distance) / 10n ** 12n;
	const error = exact - model.subnets[1].movingPrice;
	assert.ok((error < 0n ? -error : error) * 10n ** 9n < exact, `${model.subnets[1].movingPrice} instead of ${exact}`);
});

test('the average of a flow is half of it after its half-life, in either direction', () => {
	for (const recent of [TAO, -TAO]) {
		const flow = { recent, average: 0n };
		for (let block = 0; block < 216_000; block += 1) {
			advanceFlow(flow, 29_597_889_189_277n);
			assert.equal(flow.recent, 0n);
			flow.recent = recent;
		}
		const error = (flow.average >> 32n) - recent / 2n;
		assert.ok(error * error < 10n ** 8n, `${flow.average}`);
	}
});

test('a refused call changes nothing', () => {
	const model = economy({
		balances: { alice: 10n * TAO }, owners: { alice: 'alice' }, subnets: { 1: subnet({}) },
	});
	const before = model.view();
	const refused = [
		[{ call: 'addStake', hotkey: 'alice', netuid: 9, amountStaked: TAO }, 'SubnetNotExists'],
		[{ call: 'addStake', hotkey: 'alice', netuid: 1, amountStaked: 2_000_000n }, 'AmountTooLow'],
		[{ call: 'addStake', hotkey: 'alice', netuid: 1, amountStaked: 10n * TAO }, 'NotEnoughBalanceToStake'],
		[{ call: 'addStake', hotkey: 'bob', netuid: 1, amountStaked: TAO }, 'HotKeyAccountNotExists'],
		[{ call: 'removeStake', hotkey: 'alice', netuid: 1, amountUnstaked: TAO }, 'NotEnoughStakeToWithdraw'],
	];
	for (const [call, name] of refused) {
		assert.throws(() => model.dispatch('alice', call), refusal(name));
	}
	assert.deepEqual(model.view(), before);
});

test('an epoch pays the only neuron, and gives back what no root stake earned', () => {
	const pending = { owner: 180n, miners: 410n, validators: 400n, rootTao: 7n, rootAlpha: 0n };
	const due = (fields) => economy({
		subnets: { 1: subnet({ movingPrice: 0n, nextEpoch: 1n, pending, alphaOut: 1_990n, startedAt: null }) },
		owned: { 1: { owner: 'owner', hotkey: 'hotkey', tempo: 10n } },
		...fields,
	});
	const stakes = [{ netuid: 1, hotkey: 'hotkey', value: 1_000n, shares: 1_000n * TAO, positions: { owner: 500n * TAO, nominator: 500n * TAO } }];

	const staked = due({ stakes });
	staked.beginBlock();
	const { subnets: { 1: after }, stakes: pools } = staked;
	assert.deepEqual(after.pending, { owner: 0n, miners: 0n, validators: 0n, rootTao: 0n, rootAlpha: 0n });
	assert.equal(after.nextEpoch, 11n);
	assert.equal(after.pool.tao, 1000n * TAO + 7n);
	assert.equal(after.burned, 0n);
	const pool = pools.get('1/hotkey');
	assert.equal(pool.value, 1_000n + 180n + 810n);
	// 18 % of the dividends are the owner's; half of the rest is the nominator's, less what the cut diluted.
	assert.equal(pool.worth('nominator'), 500n + ((810n - 145n) * 500n) / 1_180n);

	const rooted = due({ stakes: [...stakes, { netuid: 0, hotkey: 'hotkey', value: 10n ** 9n, shares: 10n ** 9n, positions: { owner: 10n ** 9n } }] });
	rooted.beginBlock();
	assert.equal(rooted.rootStake, 7n);
	assert.equal(rooted.subnets[1].pool.tao, 1000n * TAO);

	const empty = due({});
	empty.beginBlock();
	assert.equal(empty.subnets[1].burned, 810n);
	assert.equal(empty.stakes.get('1/hotkey').worth('owner'), 180n);
});

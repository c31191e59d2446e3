// How every rule shares a block's TAO, from what the chain has stored and the protocol's formulas alone.
import { roundDiv } from './arithmetic.mjs';
import { advanceFlow, blockEmission } from './model.mjs';

const ONE = 10n ** 18n;
const WEIGHT_ONE = 2n ** 64n - 1n;
const U16_ONE = 65_535n;
/** The unit of what is worked out here and has no end: far finer than the chain's. */
const FINE = 10n ** 40n;

const max = (a, b) => (a > b ? a : b);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0n);

/** By what each preset shares: the claim of every subnet that has one, from a state. */
const MEASURES = {
	legacy: votes,
	launch: prices,
	subsidy: prices,
	taoFlow: (state) => flows(state, false),
	netFlow: (state) => flows(state, true),
	rootPrice: (state) => unburned(state, true),
	today: (state) => unburned(state, false),
};
export const PRESETS = Object.keys(MEASURES);

const takesPart = ({ startedAt, emissionEnabled }) => startedAt !== null && emissionEnabled;
const receives = (subnet) => takesPart(subnet) && subnet.open;

/** Claims as a list of [netuid, size]. */
const claimsOf = ({ subnets }, has, size) => Object.entries(subnets).filter(([, subnet]) => has(subnet)).map(([netuid, subnet]) => [netuid, size(subnet)]);

function votes(state) {
	return { claims: claimsOf(state, takesPart, ({ vote }) => vote), whole: ONE };
}

function prices(state) {
	return wholeOf(claimsOf(state, takesPart, ({ movingPrice }) => movingPrice));
}

const wholeOf = (claims) => ({ claims, whole: sum(claims.map(([, size]) => size)) });

function unburned(state, rooted) {
	const weight = (state.rootStake * state.params.taoWeight) / WEIGHT_ONE;
	const proportion = ({ pool, alphaOut }) => (rooted ? (weight * FINE) / (weight + pool.alpha + alphaOut) : FINE);
	const left = wholeOf(claimsOf(state, receives, (subnet) => subnet.movingPrice * (ONE - subnet.minerBurn) * proportion(subnet)));
	return left.whole > 0n ? left : wholeOf(claimsOf(state, receives, ({ movingPrice }) => movingPrice));
}

/** The averages of the next block above their limit; `net` of what the chain brings, as far as users bring as much. */
function flows(state, net) {
	const averages = claimsOf(state, receives, ({ flows: { users, chain } }) => {
		const next = structuredClone({ users, chain });
		for (const flow of [next.users, next.chain]) advanceFlow(flow, state.params.flowSmoothing);
		return { users: next.users.average, chain: next.chain.average };
	});
	const brought = (who) => sum(averages.map(([, flow]) => max(flow[who], 0n)));
	const [users, chain] = [brought('users'), brought('chain')];
	const charged = (amount) => (amount < 0n || chain <= users ? amount : roundDiv(amount * users, chain));
	const counted = averages.map(([netuid, flow]) => [netuid, net ? flow.users - charged(flow.chain) : flow.users]);
	const lowest = counted.reduce((least, [, flow]) => (flow < least ? flow : least), 0n);
	// The cutoff of every preset is zero, and so is the limit, however much has left.
	return wholeOf(counted.map(([netuid, flow]) => [netuid, max(flow - max(0n, lowest), 0n)]));
}

/** Parts of `whole`, rounded down, of every subnet under a preset's share rule. */
function partsOf(preset, state, whole) {
	const { claims, whole: all } = MEASURES[preset](state);
	const parts = Object.fromEntries(Object.keys(state.subnets).map((netuid) => [netuid, 0n]));
	for (const [netuid, size] of claims) parts[netuid] = all === 0n ? 0n : (whole * size) / all;
	return parts;
}

/** The parts on the way from one preset's share rule to another's, `done` of `blocks` blocks after its begin. */
function between(from, to, done, blocks) {
	return Object.fromEntries(Object.keys(from).map((netuid) => [netuid, (from[netuid] * (blocks - done) + to[netuid] * done) / blocks]));
}

/**
 * What the next block brings every subnet by netuid: { share, tao }, the share with 18 decimals.
 * `rule` is the name of a preset, or { from, to, done, blocks } of a blend.
 */
export function sharesUnder(rule, state) {
	const parts = (whole) => {
		if (typeof rule === 'string') return partsOf(rule, state, whole);
		return between(partsOf(rule.from, state, whole), partsOf(rule.to, state, whole), rule.done, rule.blocks);
	};
	const [shares, amounts] = [parts(ONE), parts(blockEmission(state.issuance))];
	return Object.fromEntries(Object.keys(shares).map((netuid) => {
		const tao = state.subnets[netuid].open ? amounts[netuid] : 0n;
		return [netuid, { share: shares[netuid], tao }];
	}));
}

/** e^x for a fine x from zero on. */
function exponential(x) {
	let [term, total] = [FINE, FINE];
	for (let power = 1n; term > 0n; power += 1n) {
		term = (term * x) / (FINE * power);
		total += term;
	}
	return total;
}

/** 1/(1 + e^−x) for a fine x. */
function logistic(x) {
	const away = exponential(x < 0n ? -x : x);
	return x < 0n ? (FINE * FINE) / (FINE + away) : (FINE * away) / (FINE + away);
}

/**
 * What of the block's TAO each netuid is to receive by the vote of root, with 18 decimals.
 * `ballots` are [stake, [[netuid, weight], …]]: rank R = Σ s·W, trust T = Σ s where W > 0, and R·logistic(rho·(T − kappa)) normalised.
 */
export function votesOf(ballots, { rho, kappa }) {
	const stakes = sum(ballots.map(([stake]) => stake));
	const [rank, trust] = [{}, {}];
	for (const [stake, row] of ballots) {
		const all = sum(row.map(([, weight]) => weight));
		for (const [netuid, weight] of row) {
			rank[netuid] = (rank[netuid] ?? 0n) + (FINE * stake * weight) / (stakes * all);
			trust[netuid] = (trust[netuid] ?? 0n) + (FINE * stake) / stakes;
		}
	}
	const claims = Object.keys(rank).map((netuid) => {
		const consensus = logistic(rho * (trust[netuid] - (FINE * kappa) / U16_ONE));
		return [netuid, (consensus * rank[netuid]) / FINE];
	});
	const whole = sum(claims.map(([, size]) => size));
	return Object.fromEntries(claims.map(([netuid, size]) => [netuid, (size * ONE) / whole]));
}

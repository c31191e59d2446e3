// The economy of the chain, block by block, in BigInt: written from the protocol's formulas and told only the genesis
// state, the submitted calls and the transaction fees. It never asks the chain again, so that every rao must agree.
import { min, ceilDiv, roundDiv } from './arithmetic.mjs';
import { feeOn, fill, largestBuy, largestSell, Refused, requireCountable, StakePool, swap } from './pool.mjs';

const SUPPLY = 21_000_000_000_000_000n;
const BLOCK_EMISSION = 1_000_000_000n;
const SMALLEST_RESERVE = 10_000_000n;
const SMALLEST_TRADE = 2_000_000n;
const EXISTENTIAL_DEPOSIT = 500n;
const RATE_ONE = 65_535n;
const WEIGHT_ONE = 2n ** 64n - 1n;
const PRICE_ONE = 10n ** 18n;
const PARTS_PER_BILLION = 1_000_000_000n;
const LIMIT_ONE = 1_000_000_000n;
const DEFAULT_TAKE = 11_796n;
const EPOCHS_PER_BLOCK = 2;
const ROOT = 0;

/** What a block mints at an issuance: 1e9 rao, halved each time that half of what was left is issued. */
export function blockEmission(issuance) {
	if (issuance >= SUPPLY) return 0n;
	let halvings = 0n;
	while (issuance * 2n ** (halvings + 1n) >= SUPPLY * (2n ** (halvings + 1n) - 1n)) halvings += 1n;
	return BLOCK_EMISSION >> halvings;
}

/** Refuses to add less than the minimum, the fee aside. */
function requireEnough(subnet, tao) {
	const fee = subnet ? feeOn(tao, subnet.feeRate) : 0n;
	if (tao - fee < SMALLEST_TRADE) throw new Refused('AmountTooLow');
}

/** Takes what has flown since the last block into the moving average, which has 32 binary digits after its point. */
export function advanceFlow(flow, smoothing) {
	const distance = (flow.recent << 32n) - flow.average;
	const step = roundDiv((distance < 0n ? -distance : distance) * smoothing, 2n ** 63n);
	flow.average += distance < 0n ? -step : step;
	flow.recent = 0n;
}

/** The result of a trade that is not made; zeros if it would be refused. */
function quote(trade) {
	try {
		const { out, fee } = trade();
		return { out, fee };
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return { out: 0n, fee: 0n };
	}
}

export class Economy {
	/**
	 * `genesis`: { treasury, issuance, rootStake, params, balances, owners, subnets, owned, stakes }, amounts in BigInt.
	 * `subnets` by netuid as the chain stores them; `owned` by netuid: { owner, hotkey, tempo };
	 * `stakes` is a list of { netuid, hotkey, value, shares, positions }.
	 */
	constructor(genesis) {
		Object.assign(this, structuredClone(genesis));
		this.now = 0n;
		this.stakes = new Map(
			genesis.stakes.map(({ netuid, hotkey, value, shares, positions }) => [
				`${netuid}/${hotkey}`,
				new StakePool(value, shares, positions),
			]),
		);
	}

	/** What the block hook does at the next block. Answers the terms of each subnet, by netuid. */
	beginBlock() {
		this.now += 1n;
		const emission = blockEmission(this.issuance);
		const emitting = Object.values(this.subnets).filter((subnet) => subnet.startedAt !== null && subnet.emissionEnabled);
		const total = emitting.reduce((sum, subnet) => sum + subnet.movingPrice, 0n);
		const terms = {};
		for (const [netuid, subnet] of Object.entries(this.subnets)) {
			if (subnet.startedAt === null) continue;
			const shares = total > 0n && subnet.emissionEnabled && subnet.open;
			terms[netuid] = this.#emit(subnet, shares ? (emission * subnet.movingPrice) / total : 0n);
		}
		const minted = Object.values(terms).reduce((sum, { taoIn }) => sum + taoIn, 0n);
		this.issuance += minted;
		this.#credit(this.treasury, minted);
		this.epochs = this.#dueEpochs();
		this.epochs.forEach((netuid) => this.#payEpoch(netuid));
		return terms;
	}

	/** The subnets whose epoch runs in this block: the longest overdue first, and no more than the chain allows. */
	#dueEpochs() {
		const due = Object.entries(this.subnets).filter(([, { nextEpoch }]) => nextEpoch !== null && nextEpoch <= this.now);
		due.sort(([a, one], [b, other]) => Number(one.nextEpoch - other.nextEpoch) || Number(a) - Number(b));
		return due.slice(0, EPOCHS_PER_BLOCK).map(([netuid]) => Number(netuid));
	}

	/**
	 * Pays out what a subnet has pending, when its owner's hotkey is its only neuron and nobody sets weights: all that
	 * miners and validators were to get is that hotkey's, as far as it has stake.
	 */
	#payEpoch(netuid) {
		const subnet = this.subnets[netuid];
		const { owner, hotkey, tempo } = this.owned[netuid];
		const { pending } = subnet;
		const stake = this.#stakePool(netuid, hotkey);
		const alphaWeight = stake.value;
		const rootWeight = (this.#stakePool(ROOT, hotkey).value * this.params.taoWeight) / WEIGHT_ONE;
		stake.deposit(owner, pending.owner);
		const earned = pending.miners + pending.validators;
		if (alphaWeight + rootWeight > 0n) this.#payDividend(stake, owner, earned);
		else subnet.burned += earned;
		if (rootWeight > 0n) {
			this.#payDividend(this.#stakePool(ROOT, hotkey), owner, pending.rootTao);
			this.rootStake += pending.rootTao;
		} else {
			subnet.pool.tao += pending.rootTao;
			subnet.flows.chain.recent += pending.rootTao;
		}
		subnet.pending = { owner: 0n, miners: 0n, validators: 0n, rootTao: 0n, rootAlpha: 0n };
		subnet.nextEpoch = this.now + tempo;
	}

	/** The nominators' part raises what every share is worth; the owner's take is staked beside them. */
	#payDividend(stake, owner, amount) {
		const take = stake.shares === 0n ? amount : (amount * DEFAULT_TAKE) / RATE_ONE;
		stake.value += amount - take;
		if (take > 0n) stake.deposit(owner, take);
	}

	#emit(subnet, taoIn) {
		const { pool, pending, flows } = subnet;
		for (const flow of [flows.users, flows.chain]) advanceFlow(flow, this.params.flowSmoothing);
		const alphaOut = blockEmission(pool.alpha + subnet.alphaOut);
		const uncapped = taoIn > 0n ? (taoIn * pool.alpha) / pool.tao : 0n;
		const alphaIn = min(uncapped, alphaOut);
		pool.tao += taoIn;
		pool.alpha += alphaIn;
		subnet.alphaOut += alphaOut;

		const owner = (alphaOut * this.params.ownerCut) / RATE_ONE;
		const rest = alphaOut - owner;
		const miners = rest / 2n;
		const [rootAlpha, rootTao] = this.#sellForRoot(subnet, rest);
		pending.owner += owner;
		pending.miners += miners;
		pending.validators += rest - miners - rootAlpha;
		pending.rootTao += rootTao;
		flows.chain.recent += taoIn - rootTao;
		this.#moveAverage(subnet);
		return { taoIn, alphaIn, alphaOut, capped: uncapped > alphaOut, rootAlpha, rootTao };
	}

	/** Sells root's part of the new alpha without a fee. Answers what was sold and what it brought. */
	#sellForRoot(subnet, rest) {
		const { pool } = subnet;
		const weight = (this.rootStake * this.params.taoWeight) / WEIGHT_ONE;
		const alpha = weight === 0n ? 0n : (rest * weight) / (2n * (weight + pool.alpha + subnet.alphaOut));
		const left = ceilDiv(pool.tao * pool.alpha, pool.alpha + alpha);
		const tao = pool.tao - left;
		if (tao === 0n || left < SMALLEST_RESERVE) return [0n, 0n];
		pool.alpha += alpha;
		pool.tao = left;
		subnet.alphaOut -= alpha;
		return [alpha, tao];
	}

	#moveAverage(subnet) {
		const target = min(roundDiv(subnet.pool.tao * PRICE_ONE, subnet.pool.alpha), PRICE_ONE);
		const age = this.now - subnet.startedAt;
		const distance = target - subnet.movingPrice;
		const speed = this.params.movingAlpha * age;
		const step = roundDiv((distance < 0n ? -distance : distance) * speed, PARTS_PER_BILLION * (age + subnet.emaHalving));
		subnet.movingPrice += distance < 0n ? -step : step;
	}

	/** Takes a transaction's fee: it is destroyed. */
	payFee(who, fee) {
		this.#debit(who, fee);
		this.issuance -= fee;
	}

	/**
	 * Executes a call. Answers the trades that it must report; throws Refused, and changes nothing, where the chain must refuse.
	 * A call is { call, ...arguments } with the chain's names in camelCase.
	 */
	dispatch(coldkey, { call, ...given }) {
		return this[call](coldkey, given) ?? [];
	}

	addStake(coldkey, { hotkey, netuid, amountStaked, limitPrice, allowPartial = false }) {
		const subnet = this.#tradable(netuid);
		const limited = limitPrice !== undefined;
		requireEnough(subnet, amountStaked);
		let amount = amountStaked;
		if (limited && !subnet && limitPrice < LIMIT_ONE) throw new Refused('PriceLimitExceeded');
		if (limited && subnet) amount = fill(amount, largestBuy(subnet.pool, limitPrice, subnet.feeRate), allowPartial);
		requireEnough(subnet, amount);
		if (amount + EXISTENTIAL_DEPOSIT > this.balances[coldkey]) throw new Refused('NotEnoughBalanceToStake');
		if (!this.owners[hotkey]) throw new Refused('HotKeyAccountNotExists');

		const { fee, out } = subnet ? this.#buy(subnet, amount) : { fee: 0n, out: amount };
		if (!subnet) this.rootStake += amount;
		this.#debit(coldkey, amount);
		this.#credit(this.treasury, amount);
		this.#stakePool(netuid, hotkey).deposit(coldkey, out);
		return [{ adding: true, coldkey, hotkey, tao: amount, alpha: out, netuid, fee }];
	}

	addStakeLimit(coldkey, given) {
		return this.addStake(coldkey, given);
	}

	removeStake(coldkey, { hotkey, netuid, amountUnstaked, limitPrice, allowPartial = false }) {
		const subnet = this.#tradable(netuid);
		if (amountUnstaked === 0n) throw new Refused('AmountTooLow');
		if (!this.owners[hotkey]) throw new Refused('HotKeyAccountNotExists');
		const held = this.#stakePool(netuid, hotkey).worth(coldkey);
		if (amountUnstaked > held) throw new Refused('NotEnoughStakeToWithdraw');
		let amount = amountUnstaked;
		if (limitPrice !== undefined && !subnet && limitPrice > LIMIT_ONE) throw new Refused('PriceLimitExceeded');
		if (limitPrice !== undefined && subnet) {
			amount = fill(amount, largestSell(subnet.pool, limitPrice, subnet.feeRate), allowPartial);
		}
		return [this.#remove(coldkey, hotkey, netuid, amount, held)];
	}

	removeStakeLimit(coldkey, given) {
		return this.removeStake(coldkey, given);
	}

	unstakeAll(coldkey, { hotkey }) {
		if (!this.owners[hotkey]) throw new Refused('HotKeyAccountNotExists');
		const trades = [];
		for (const netuid of [ROOT, ...Object.keys(this.subnets).map(Number)]) {
			const held = this.#stakePool(netuid, hotkey).worth(coldkey);
			if (held > 0n) trades.push(this.#remove(coldkey, hotkey, netuid, held, held));
		}
		if (trades.length === 0) throw new Refused('NotEnoughStakeToWithdraw');
		return trades;
	}

	tryAssociateHotkey(coldkey, { hotkey }) {
		this.owners[hotkey] ??= coldkey;
		if (this.owners[hotkey] !== coldkey) throw new Refused('NonAssociatedColdKey');
	}

	transfer(from, { to, value }) {
		this.#debit(from, value);
		this.#credit(to, value);
	}

	setTaoWeight(_, { taoWeight }) {
		this.params.taoWeight = taoWeight;
	}

	setOwnerCut(_, { ownerCut }) {
		this.params.ownerCut = ownerCut;
	}

	setFeeRate(_, { netuid, rate }) {
		this.subnets[netuid].feeRate = rate;
	}

	/** What the chain must quote for a purchase: { out, fee }, zeros where the call would fail. */
	quoteBuy(netuid, tao) {
		return quote(() => {
			const subnet = this.#tradable(netuid);
			requireEnough(subnet, tao);
			if (!subnet) {
				requireCountable(this.rootStake + tao);
				return { out: tao, fee: 0n };
			}
			const trade = swap(subnet.pool.tao, subnet.pool.alpha, tao, subnet.feeRate);
			requireCountable(subnet.alphaOut + trade.out);
			return trade;
		});
	}

	/** What the chain must quote for a sale: { out, fee }, zeros where the call would fail. */
	quoteSell(netuid, alpha) {
		return quote(() => {
			const subnet = this.#tradable(netuid);
			if (alpha > (subnet ? subnet.alphaOut : this.rootStake)) throw new Refused('NotEnoughStakeToWithdraw');
			const trade = subnet ? swap(subnet.pool.alpha, subnet.pool.tao, alpha, subnet.feeRate) : { out: alpha, fee: 0n };
			if (trade.out < SMALLEST_TRADE) throw new Refused('AmountTooLow');
			return trade;
		});
	}

	/** The subnet whose pool a call trades with; null for root, whose price is always 1. */
	#tradable(netuid) {
		if (netuid === ROOT) return null;
		const subnet = this.subnets[netuid];
		if (!subnet) throw new Refused('SubnetNotExists');
		if (subnet.startedAt === null) throw new Refused('SubtokenDisabled');
		return subnet;
	}

	#buy(subnet, amount) {
		const { fee, out, reserveIn, reserveOut } = swap(subnet.pool.tao, subnet.pool.alpha, amount, subnet.feeRate);
		subnet.pool = { tao: reserveIn, alpha: reserveOut };
		subnet.alphaOut += out;
		subnet.volume += amount;
		subnet.flows.users.recent += amount;
		return { fee, out };
	}

	#remove(coldkey, hotkey, netuid, amount, held) {
		const subnet = this.#tradable(netuid);
		const trade = subnet
			? swap(subnet.pool.alpha, subnet.pool.tao, amount, subnet.feeRate)
			: { fee: 0n, out: amount };
		if (trade.out < SMALLEST_TRADE && amount < held) throw new Refused('AmountTooLow');
		if (subnet) {
			subnet.pool = { tao: trade.reserveOut, alpha: trade.reserveIn };
			subnet.alphaOut -= amount;
			subnet.volume += trade.out;
			subnet.flows.users.recent -= trade.out;
		} else {
			this.rootStake -= amount;
		}
		this.#stakePool(netuid, hotkey).withdraw(coldkey, amount);
		this.#debit(this.treasury, trade.out);
		this.#credit(coldkey, trade.out);
		return { adding: false, coldkey, hotkey, tao: trade.out, alpha: amount, netuid, fee: trade.fee };
	}

	#stakePool(netuid, hotkey) {
		const key = `${netuid}/${hotkey}`;
		if (!this.stakes.has(key)) this.stakes.set(key, new StakePool());
		return this.stakes.get(key);
	}

	#credit(who, amount) {
		this.balances[who] = (this.balances[who] ?? 0n) + amount;
	}

	#debit(who, amount) {
		this.#credit(who, -amount);
	}

	/** The whole state in the form that a reading of the chain has, ready for a deep comparison. */
	view() {
		const stakes = [...this.stakes].filter(([, { shares }]) => shares > 0n);
		return structuredClone({
			issuance: this.issuance,
			rootStake: this.rootStake,
			params: this.params,
			subnets: this.subnets,
			balances: this.balances,
			pools: Object.fromEntries(stakes.map(([key, { value, shares }]) => [key, { value, shares }])),
			positions: Object.fromEntries(stakes.map(([key, { positions }]) => [key, positions])),
		});
	}
}

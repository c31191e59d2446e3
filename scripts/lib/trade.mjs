// What stake and unstake have in common: the quote before, the report after.
import { formatAmount, formatFixed } from './amounts.mjs';
import { freeBalance, positionValue, ROOT, stakeUnit } from './chain.mjs';
import { UserError } from './errors.mjs';
import { plain } from './plain.mjs';

const LABEL_WIDTH = 'transaction fee'.length;

/** What the chain says that adding `tao` rao would bring now; every field 0 where the call would fail. */
export async function quoteBuy(api, netuid, tao) {
	return plain(await api.call.swapRuntimeApi.simSwapTaoForAlpha(netuid, tao));
}

/** What the chain says that removing `alpha` rao would bring now; every field 0 where the call would fail. */
export async function quoteSell(api, netuid, alpha) {
	return plain(await api.call.swapRuntimeApi.simSwapAlphaForTao(netuid, alpha));
}

/** Fails unless the chain has this subnet. */
export async function requireSubnet(api, netuid) {
	const netuids = plain(await api.query.subtensorModule.netUids()).map(Number);
	if (netuid !== ROOT && !netuids.includes(netuid)) {
		throw new UserError(`there is no subnet ${netuid}; this chain has ${[ROOT, ...netuids].join(', ')}`);
	}
}

/** Prints label and value in two columns. */
export function printRows(rows) {
	for (const [label, value] of rows) {
		console.log(`  ${label.padEnd(LABEL_WIDTH)}  ${value}`);
	}
}

/** Prints a quote: what goes in, what comes out, at which price on average. A limit is not part of it. */
export function printQuote(quote, { amount, netuid, adding, limited }) {
	const title = limited ? 'Quote without the limit' : 'Quote';
	const unit = stakeUnit(netuid);
	const [paid, received, fee, slippage] = adding
		? ['TAO', unit, quote.taoFee, quote.alphaSlippage]
		: [unit, 'TAO', quote.alphaFee, quote.taoSlippage];
	const out = adding ? quote.alphaAmount : quote.taoAmount;
	if (out === 0n) {
		const unless = adding ? '' : ', unless that is the whole position';
		console.log(`${title}: none, the chain would refuse ${formatAmount(amount)} ${paid} now${unless}`);
		return;
	}
	const [tao, stake] = adding ? [amount, out] : [out, amount];
	console.log(`${title}: ${formatAmount(amount)} ${paid} for ${formatAmount(out)} ${received}`);
	printRows([
		['average price', `${formatFixed(tao, stake, 9)} TAO per ${unit}`],
		['trading fee', `${formatAmount(fee)} ${paid}, included`],
		['slippage', `${formatAmount(slippage)} ${received}`],
	]);
}

/** The trades that a transaction's events report, in order. */
export function tradesIn(events) {
	return events
		.filter(({ section, method }) => section === 'subtensorModule' && ['StakeAdded', 'StakeRemoved'].includes(method))
		.map(({ method, data: [coldkey, hotkey, tao, alpha, netuid, fee] }) => {
			return { adding: method === 'StakeAdded', coldkey, hotkey, tao, alpha, netuid: Number(netuid), fee };
		});
}

/** The rows that say what a trade exchanged. */
export function tradeRows({ adding, tao, alpha, netuid, fee }) {
	const stake = `${formatAmount(alpha)} ${stakeUnit(netuid)}`;
	const money = `${formatAmount(tao)} TAO`;
	return [
		['paid', adding ? money : stake],
		['received', adding ? stake : money],
		['trading fee', `${formatAmount(fee)} ${adding ? 'TAO' : stakeUnit(netuid)}, included in what was paid`],
	];
}

/** Prints what a transaction did: each trade, the fee, and what its sender holds now. */
export async function printOutcome(api, { block, hash, events, fee }, coldkey) {
	const trades = tradesIn(events);
	for (const trade of trades) {
		const { adding, netuid, hotkey } = trade;
		console.log(`${adding ? 'Staked on' : 'Unstaked from'} subnet ${netuid} in block ${block}`);
		const held = await positionValue(api, netuid, hotkey, coldkey);
		printRows([...tradeRows(trade), ['stake now', `${formatAmount(held)} ${stakeUnit(netuid)} with ${hotkey}`]]);
	}
	for (const { data } of events.filter(({ method }) => method === 'UnstakeSkipped')) {
		console.log(`Left on subnet ${data[2]}: the chain could not sell it now`);
	}
	if (trades.length === 0) {
		console.log(`Nothing was traded in block ${block}`);
	}
	printRows([
		['transaction fee', `${formatAmount(fee)} TAO`],
		['balance now', `${formatAmount(await freeBalance(api, coldkey))} TAO of ${coldkey}`],
		['block', `${block} ${hash}`],
	]);
}

// What the program of every client library has in common: its arguments, and what it prints.
import { formatAmount, parseAmount } from './amounts.mjs';
import { parseNetuid, readArguments } from './args.mjs';
import { keyFrom, ROOT } from './chain.mjs';
import { UserError } from './errors.mjs';
import { layOut } from './table.mjs';
import { printRows, tradeRows } from './trade.mjs';

const HEADINGS = ['net', 'name', 'price', 'TAO reserve', 'alpha reserve'];
const NAME_COLUMN = 1;
const TIMEOUT_MS = 60_000;

/** Reads the arguments of a program: { url, coldkey, netuid, amount, given }, `given` being all of them as they were. */
export function readFirstStake({ about, file, options }) {
	const given = readArguments({
		about,
		usage: `scripts/clients/${file} [options]`,
		options: {
			from: { type: 'string', value: 'secret', default: '//Bob', about: 'the coldkey that pays, and the hotkey to stake with' },
			netuid: { type: 'string', value: 'number', default: '1', about: 'the subnet' },
			amount: { type: 'string', value: 'TAO', default: '0.1', about: 'what to pay, trading fee included' },
			...options,
		},
		examples: [`scripts/clients/${file}`, `scripts/clients/${file} --from //Charlie --netuid 1 --amount 0.25`],
	});
	return {
		url: given.url,
		coldkey: keyFrom(given.from),
		netuid: parseNetuid(given.netuid),
		amount: parseAmount(given.amount),
		given,
	};
}

/** Fails if an answer takes longer than anyone would wait for it. */
export async function inTime(what, answer) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new UserError(`waited ${TIMEOUT_MS / 1000} s in vain for ${what}`)), TIMEOUT_MS);
	});
	return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Prints the subnets as they were in a block: netuid, name, price in rao, reserves in rao. */
export function printSubnets(library, url, { number, hash }, subnets) {
	const rows = subnets.map(({ netuid, name, price, tao, alpha }) => [
		String(netuid),
		name,
		formatAmount(price),
		formatAmount(tao),
		Number(netuid) === ROOT ? '-' : formatAmount(alpha),
	]);
	console.log(`${library} at ${url}, block ${number} ${hash}\n`);
	console.log(`${layOut(HEADINGS, rows, [NAME_COLUMN]).join('\n')}\n`);
}

/** Prints the event of a stake, and how long it took since the program began. */
export function printStaked({ block, hash, ...trade }) {
	console.log(`Staked on subnet ${trade.netuid} in block ${block}`);
	printRows([
		...tradeRows({ adding: true, ...trade }),
		['block', `${block} ${hash}`],
		['seen after', `${(performance.now() / 1000).toFixed(3)} s`],
	]);
}

#!/usr/bin/env node
import { formatAmount, formatFixed, formatPercent } from './lib/amounts.mjs';
import { readArguments, runCommand } from './lib/args.mjs';
import { connect, ROOT } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { plain, text } from './lib/plain.mjs';
import { layOut, Screen } from './lib/table.mjs';

const DESCRIPTION = {
	about: 'Shows the subnets, block by block: prices, shares of the emission, reserves, and what the next block emits.',
	usage: 'scripts/watch.mjs [options]',
	options: {
		once: { type: 'boolean', about: 'show the newest block and end' },
	},
	examples: ['scripts/watch.mjs', 'scripts/watch.mjs --once --url ws://127.0.0.1:9945'],
};
const HEADINGS = [
	'net', 'name', 'price', 'moving', 'share', 'TAO reserve', 'alpha reserve', 'alpha outside',
	'TAO/block', 'alpha in/block', 'alpha out/block',
];
const NAME_COLUMN = 1;
/** Clients read moving prices as fixed-point numbers with 32 fractional bits. */
const MOVING_PRICE_ONE = 2n ** 32n;

async function readSubnets(api, hash) {
	const { call, query } = await api.at(hash);
	const [infos, prices, issuance] = await Promise.all([
		call.subnetInfoRuntimeApi.getAllDynamicInfo(),
		call.swapRuntimeApi.currentAlphaPriceAll(),
		query.balances.totalIssuance(),
	]);
	const priceOf = new Map(plain(prices).map(({ netuid, price }) => [netuid, price]));
	// Infos stand at the place of their netuid, free ones included; prices are those of subnets.
	const subnets = plain(infos)
		.filter((info) => info && priceOf.has(info.netuid))
		.map((info) => ({ ...info, price: priceOf.get(info.netuid) }));
	return { subnets, issuance: issuance.toBigInt() };
}

function row(subnet, emission) {
	const isRoot = subnet.netuid === BigInt(ROOT);
	const unlessRoot = (value) => (isRoot ? '-' : value);
	return [
		subnet.netuid.toString(),
		text(subnet.subnetName),
		formatAmount(subnet.price, 6),
		unlessRoot(formatFixed(subnet.movingPrice.bits, MOVING_PRICE_ONE, 6)),
		unlessRoot(formatPercent(subnet.emission, emission)),
		formatAmount(subnet.taoIn, 3),
		unlessRoot(formatAmount(subnet.alphaIn, 3)),
		unlessRoot(formatAmount(subnet.alphaOut, 3)),
		unlessRoot(formatAmount(subnet.emission, 6)),
		unlessRoot(formatAmount(subnet.alphaInEmission, 6)),
		unlessRoot(formatAmount(subnet.alphaOutEmission, 6)),
	];
}

async function render(api, { number, hash }) {
	const { subnets, issuance } = await readSubnets(api, hash);
	const emission = subnets.reduce((sum, subnet) => sum + subnet.emission, 0n);
	return [
		`block ${number}   issuance ${formatAmount(issuance, 3)} TAO   the next block mints ${formatAmount(emission)} TAO`,
		'',
		...layOut(HEADINGS, subnets.map((subnet) => row(subnet, emission)), [NAME_COLUMN]),
		'',
	];
}

async function follow(api) {
	const screen = process.stdout.isTTY ? new Screen(process.stdout) : null;
	await new Promise((resolve, reject) => {
		process.once('SIGINT', resolve);
		process.once('SIGTERM', resolve);
		api.on('disconnected', () => reject(new UserError('the node is gone')));
		let drawing = Promise.resolve();
		let newest;
		api.rpc.chain
			.subscribeNewHeads((header) => {
				newest = header;
				// Blocks may come faster than they can be drawn: those overtaken are left out.
				drawing = drawing
					.then(async () => {
						if (header !== newest) return;
						const lines = await render(api, header);
						screen ? screen.draw([...lines, 'Ctrl-C ends']) : console.log(lines.join('\n'));
					})
					.catch(reject);
			})
			.catch(reject);
	}).finally(() => screen?.close());
}

runCommand(async () => {
	const { once, url } = readArguments(DESCRIPTION);
	const api = await connect(url);
	if (once) {
		console.log((await render(api, await api.rpc.chain.getHeader())).join('\n').trimEnd());
		return;
	}
	await follow(api);
});

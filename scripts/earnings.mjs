#!/usr/bin/env node
import { formatAmount, formatFixed } from './lib/amounts.mjs';
import { parseNetuid, readArguments, runCommand } from './lib/args.mjs';
import { connect } from './lib/chain.mjs';
import { UserError } from './lib/errors.mjs';
import { plain } from './lib/plain.mjs';
import { plainEvents } from './lib/submit.mjs';
import { readNeurons } from './lib/subnets.mjs';
import { layOut } from './lib/table.mjs';
import { printRows, requireSubnet } from './lib/trade.mjs';

const DESCRIPTION = {
	about: 'Waits for the epochs of a subnet and shows what each paid, to whom.',
	usage: 'scripts/earnings.mjs [options]',
	options: {
		netuid: { type: 'string', value: 'number', default: '1', about: 'the subnet' },
		epochs: { type: 'string', value: 'number', default: '1', about: 'how many epochs to wait for' },
	},
	examples: ['scripts/earnings.mjs --netuid 2 --epochs 3'],
};
const HEADINGS = ['uid', 'hotkey', 'permit', 'incentive', 'dividends', 'alpha mined', 'alpha dividends', 'TAO dividends'];
const TEXT_COLUMNS = [1, 2];
const U16_ONE = 65_535n;

function parseCount(text) {
	if (!/^\d{1,6}$/.test(text) || Number(text) === 0) {
		throw new UserError(`epochs: '${text}' is not a number of epochs from 1 on`);
	}
	return Number(text);
}

/** A part of 65,535 that the chain has rounded down, to the nearest hundredth of a percent. */
const percent = (part) => `${formatFixed((part * 10_000n + U16_ONE / 2n) / U16_ONE, 100n, 2)} %`;

const row = (neuron) => [
	String(neuron.uid),
	neuron.hotkey,
	neuron.permit ? 'yes' : 'no',
	percent(neuron.incentive),
	percent(neuron.dividends),
	formatAmount(neuron.emission - neuron.alphaDividends),
	formatAmount(neuron.alphaDividends),
	formatAmount(neuron.taoDividends),
];

/** What the subnet's epoch in this block paid, or null if it had none. */
async function paidIn(api, hash, netuid) {
	const events = plainEvents(await (await api.at(hash)).query.system.events());
	const ours = ({ section, data }) => section === 'subtensorModule' && Number(data.netuid) === netuid;
	return events.find((event) => ours(event) && event.method === 'EpochPaid')?.data ?? null;
}

async function report(api, { number, hash }, netuid, paid) {
	const nobodys = paid.owner === 0n && paid.burned > 0n ? " or an owner would have got" : '';
	console.log(`Epoch of subnet ${netuid} in block ${number}`);
	printRows([
		['owner', `${formatAmount(paid.owner)} alpha`],
		['miners', `${formatAmount(paid.miners)} alpha`],
		['validators', `${formatAmount(paid.validators)} alpha`],
		['root', `${formatAmount(paid.root)} TAO`],
		...(paid.claimable > 0n ? [['', `${formatAmount(paid.claimable)} alpha that its stakers can claim`]] : []),
		['burned', `${formatAmount(paid.burned)} alpha that the owner's own neurons mined${nobodys}, ${formatAmount(paid.unearned)} that nobody earned`],
		...(paid.returned > 0n ? [['to the pool', `${formatAmount(paid.returned)} TAO that no root stake earned`]] : []),
	]);
	console.log(layOut(HEADINGS, (await readNeurons(api, netuid, hash)).map(row), TEXT_COLUMNS).join('\n'));
}

runCommand(async () => {
	const given = readArguments(DESCRIPTION);
	const netuid = parseNetuid(given.netuid);
	const epochs = parseCount(given.epochs);
	const api = await connect(given.url);
	await requireSubnet(api, netuid);
	if (plain(await api.query.subtensorModule.tempo(netuid)) === 0n) {
		throw new UserError(`subnet ${netuid} has tempo 0: it runs no epochs`);
	}

	const { nextEpoch } = plain(await api.query.subtensorModule.subnets(netuid));
	console.log(`The next epoch of subnet ${netuid} is due in block ${nextEpoch}`);
	await new Promise((resolve, reject) => {
		let seen = 0;
		let next;
		let working = Promise.resolve();
		const look = async (newest) => {
			// Blocks may come faster than their news: those left out are looked up.
			for (next ??= newest; next <= newest && seen < epochs; next += 1n) {
				const hash = await api.rpc.chain.getBlockHash(next);
				const paid = await paidIn(api, hash, netuid);
				if (!paid) continue;
				await report(api, { number: next, hash }, netuid, paid);
				seen += 1;
			}
			if (seen >= epochs) resolve();
		};
		api.on('disconnected', () => reject(new UserError('the node is gone')));
		api.rpc.chain
			.subscribeNewHeads((header) => {
				working = working.then(() => look(header.number.toBigInt())).catch(reject);
			})
			.catch(reject);
	});
});

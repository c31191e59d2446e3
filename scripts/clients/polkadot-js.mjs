#!/usr/bin/env node
// Dynamic TAO with polkadot.js: connect, read the subnets, ask for a quote, stake, and watch for the event.
// Everything is named by the chain's metadata; no types are configured and nothing is generated.
import { runCommand } from '../lib/args.mjs';
import { connect } from '../lib/chain.mjs';
import { inTime, printStaked, printSubnets, readFirstStake } from '../lib/first-stake.mjs';
import { plain, text } from '../lib/plain.mjs';
import { submit } from '../lib/submit.mjs';
import { printQuote } from '../lib/trade.mjs';

const DESCRIPTION = {
	about: 'Stakes TAO with polkadot.js: reads the subnets, asks for a quote, stakes, and waits for the event.',
	file: 'polkadot-js.mjs',
};

async function readSubnets({ subnetInfoRuntimeApi, swapRuntimeApi }) {
	const [infos, prices] = await Promise.all([
		subnetInfoRuntimeApi.getAllDynamicInfo(),
		swapRuntimeApi.currentAlphaPriceAll(),
	]);
	const byNetuid = plain(infos);
	return plain(prices).map(({ netuid, price }) => {
		const { subnetName, taoIn, alphaIn } = byNetuid[netuid];
		return { netuid, name: text(subnetName), price, tao: taoIn, alpha: alphaIn };
	});
}

/** The stake that the next event about `coldkey` reports; `unseen` is the block in which it can't be. */
async function watchStakes(api, coldkey, unseen) {
	let tell;
	const stake = new Promise((resolve) => (tell = resolve));
	await api.query.system.events((records) => {
		const added = records.find(({ event }) => api.events.subtensorModule.StakeAdded.is(event) && event.data[0].eq(coldkey));
		if (added && !records.createdAtHash.eq(unseen)) {
			const [, , tao, alpha, netuid, fee] = plain(added.event.data);
			tell({ hash: records.createdAtHash.toHex(), tao, alpha, netuid: Number(netuid), fee });
		}
	});
	return { stake };
}

runCommand(async () => {
	const { url, coldkey, netuid, amount } = readFirstStake(DESCRIPTION);
	const api = await connect(url);
	const head = await api.rpc.chain.getHeader();
	const { call } = await api.at(head.hash);
	printSubnets('@polkadot/api', url, { number: head.number.toNumber(), hash: head.hash.toHex() }, await readSubnets(call));
	const quote = plain(await call.swapRuntimeApi.simSwapTaoForAlpha(netuid, amount));
	printQuote(quote, { amount, netuid, adding: true });

	const watched = await watchStakes(api, coldkey.address, head.hash);
	const { block } = await submit(api, api.tx.subtensorModule.addStake(coldkey.address, netuid, amount), coldkey);
	printStaked({ block, ...(await inTime('the event', watched.stake)) });
});

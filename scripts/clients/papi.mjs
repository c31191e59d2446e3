#!/usr/bin/env node
// Dynamic TAO with papi: connect, read the subnets, ask for a quote, stake, and watch for the event.
// The unsafe API takes every name and type from the chain's metadata: no descriptors are generated beforehand.
import { createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider, WsEvent } from 'polkadot-api/ws';
import WebSocket from 'ws';
import { runCommand } from '../lib/args.mjs';
import { UserError } from '../lib/errors.mjs';
import { inTime, printStaked, printSubnets, readFirstStake } from '../lib/first-stake.mjs';
import { text } from '../lib/plain.mjs';
import { ChainError } from '../lib/submit.mjs';
import { printQuote } from '../lib/trade.mjs';

const DESCRIPTION = {
	about: 'Stakes TAO with papi: reads the subnets, asks for a quote, stakes, and waits for the event.',
	file: 'papi.mjs',
};

/** The client and the finalized block; papi would try forever to reach a node that isn't there. */
async function connect(url) {
	let refuse;
	const refused = new Promise((_, reject) => (refuse = reject));
	const provider = getWsProvider(url, {
		// Node.js has a WebSocket of its own from 22 on only.
		websocketClass: WebSocket,
		onStatusChanged: ({ type }) => type === WsEvent.ERROR && refuse(new UserError(`no node answers at ${url}`)),
	});
	const client = createClient(provider);
	const block = await inTime('a finalized block', Promise.race([client.getFinalizedBlock(), refused]));
	return { api: client.getUnsafeApi(), block };
}

async function readSubnets({ SubnetInfoRuntimeApi, SwapRuntimeApi }, at) {
	const [infos, prices] = await Promise.all([
		SubnetInfoRuntimeApi.get_all_dynamic_info({ at }),
		SwapRuntimeApi.current_alpha_price_all({ at }),
	]);
	return prices.map(({ netuid, price }) => {
		const { subnet_name, tao_in, alpha_in } = infos[netuid];
		return { netuid, name: text(subnet_name), price, tao: tao_in, alpha: alpha_in };
	});
}

async function quoteBuy({ SwapRuntimeApi }, netuid, tao, at) {
	const quote = await SwapRuntimeApi.sim_swap_tao_for_alpha(netuid, tao, { at });
	return { alphaAmount: quote.alpha_amount, taoFee: quote.tao_fee, alphaSlippage: quote.alpha_slippage };
}

/** The stake that the first event about `coldkey` after block `since` reports. */
function watchStakes({ SubtensorModule }, coldkey, since) {
	return new Promise((resolve, reject) => {
		SubtensorModule.StakeAdded.watch().subscribe({
			next: ({ block, events }) => {
				const added = events.find(({ payload: [payer] }) => payer === coldkey);
				if (added && block.number > since) {
					const [, , tao, alpha, netuid, fee] = added.payload;
					resolve({ block: block.number, hash: block.hash, tao, alpha, netuid, fee });
				}
			},
			error: reject,
		});
	});
}

async function submit(transaction, key) {
	const signer = getPolkadotSigner(key.publicKey, 'Sr25519', (message) => key.sign(message));
	const { dispatchError } = await transaction.signAndSubmit(signer).catch(({ message, error }) => {
		throw error?.value ? new ChainError(`${error.type}.${error.value.type}`) : new UserError(message);
	});
	if (dispatchError) {
		const { type, value } = dispatchError;
		throw new ChainError(type === 'Module' ? value.value.type : type);
	}
}

runCommand(async () => {
	const { url, coldkey, netuid, amount } = readFirstStake(DESCRIPTION);
	const { api, block } = await connect(url);
	printSubnets('polkadot-api', url, block, await readSubnets(api.apis, block.hash));
	printQuote(await quoteBuy(api.apis, netuid, amount, block.hash), { amount, netuid, adding: true });

	const stake = watchStakes(api.event, coldkey.address, block.number);
	const call = { hotkey: coldkey.address, netuid, amount_staked: amount };
	const submitted = submit(api.tx.SubtensorModule.add_stake(call), coldkey);
	const [staked] = await inTime('the event', Promise.all([stake, submitted]));
	printStaked(staked);
});

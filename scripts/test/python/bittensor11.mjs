// The Bittensor SDK 11 and its btcli at a chain that stands still.
import assert from 'node:assert/strict';
import { Btcli9 } from './btcli9.mjs';
import { label, printed, Program, programsOf, readJson } from './client.mjs';
import { Server } from './server.mjs';
import { arrivals } from './stand.mjs';

export class Bittensor11 {
	#btcli;
	#wallets;
	#maker;
	#server;

	/** The SDK and btcli 11, with a wallet that btcli 9 has made. */
	static async at(node, folder) {
		const clients = new Bittensor11();
		clients.node = node;
		clients.#maker = await Btcli9.at(node, folder);
		await clients.#maker.makeWallet('Alice');
		clients.times = clients.#maker.times;
		clients.#wallets = `${folder}/wallets`;
		const shared = { client: 'bittensor-11', times: clients.times };
		clients.#btcli = new Program({ programs: await programsOf(shared.client), name: 'btcli', home: folder, times: clients.times });
		clients.#server = await Server.start({ ...shared, script: 'sdk11.py', url: node.url, folder });
		return clients;
	}

	async stop() {
		this.#server.stop();
		await this.#maker.stop();
	}

	/** Runs a command of btcli with Alice's wallet. */
	#command(command, options) {
		const wallet = ['--wallet', 'Alice', '--wallet-hotkey', 'default', '--wallet-path', this.#wallets];
		return this.#btcli.run(label(command, options), [...command.split(' '), ...options, '--network', this.node.url, '--json', ...wallet]);
	}

	/** What a command of btcli answers. */
	async show(command, ...options) {
		const output = await this.#command(command, options);
		assert.equal(output.code, 0, printed(output));
		return readJson(output);
	}

	/** Runs a command of btcli that must bring one transaction into the chain; answers the transaction. */
	async run(command, ...options) {
		const arrived = await arrivals(this.node);
		const output = await this.#command(command, [...options, '--yes']);
		assert.equal(output.code, 0, printed(output));
		return only(await arrived());
	}

	/** What a command of btcli says that can't do its work. */
	async refuse(command, ...options) {
		const output = await this.#command(command, [...options, '--yes']);
		assert.notEqual(output.code, 0, printed(output));
		return printed(output);
	}

	/** What a method of the SDK returns; `fields` of it, if given. */
	read(method, args, fields) {
		return this.#server.ask(method, args, fields);
	}

	/** Executes an intent of the SDK, which must bring one transaction into the chain; answers the transaction. */
	async execute(name, fields) {
		const arrived = await arrivals(this.node);
		const args = { intent: { $intent: [name, fields] }, wallet: { $wallet: 'Alice' } };
		const { success, message } = await this.#server.ask('execute', args, ['success', 'message']);
		assert.equal(success, true, message);
		return only(await arrived());
	}
}

function only(transactions) {
	assert.equal(transactions.length, 1);
	return transactions[0];
}

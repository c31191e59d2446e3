// btcli 9 at a chain that stands still.
import assert from 'node:assert/strict';
import { label, printed, programsOf, Program, readJson, Times } from './client.mjs';
import { arrivals, Standing } from './stand.mjs';

const HOTKEY = 'default';

/** Commands whose transactions the client hides from searchers unless told otherwise. */
const SHIELDED = ['stake add', 'stake remove', 'stake move', 'stake swap', 'stake transfer', 'subnets create'];

/** Commands that never ask, and one that never answers in JSON. */
const UNASKING = ['sudo set-take'];
const TALKING = ['subnets start'];

/** What a subnet can say of itself, by the client's options; it asks for what is left out. */
export const IDENTITY = {
	'subnet-name': 'harbour', repo: 'https://github.com/dtao/harbour', contact: 'harbour@example.org', url: 'https://example.org',
	discord: 'harbour', description: 'Ships', 'logo-url': 'https://example.org/logo.png', 'additional-info': 'none',
};
export const identityOptions = (identity) => Object.entries(identity).flatMap(([name, value]) => [`--${name}`, value]);

export class Btcli9 {
	#program;
	#wallets;
	#standing;

	/** The client with a home in `folder`, and a block for each of its transactions. */
	static async at(node, folder) {
		const client = new Btcli9();
		client.node = node;
		client.times = new Times();
		client.#program = new Program({ programs: await programsOf('btcli-9'), name: 'btcli', home: folder, times: client.times });
		client.#wallets = `${folder}/wallets`;
		client.#standing = new Standing(node);
		return client;
	}

	stop() {
		return this.#standing.stop();
	}

	/** The options that name a wallet: the development account of that name, which is its own hotkey. */
	wallet(name) {
		return ['--wallet-path', this.#wallets, '--wallet-name', name, '--hotkey', HOTKEY];
	}

	/** Makes the wallet of a development account. */
	async makeWallet(name) {
		await this.#run('wallet create', ['--uri', name], [...this.wallet(name), '--no-use-password']);
		return `${this.#wallets}/${name}`;
	}

	#run(command, options, hidden) {
		return this.#program.run(label(command, options), [...command.split(' '), ...options, ...hidden]);
	}

	/** What a command prints for people. */
	async text(command, ...options) {
		const output = await this.#run(command, options, ['--network', this.node.url]);
		assert.equal(output.code, 0, printed(output));
		assert.doesNotMatch(output.stdout, /error|❌/i);
		return output.stdout;
	}

	/** What a command that reads answers. */
	async read(command, ...options) {
		return readJson(await this.#run(command, options, ['--network', this.node.url, '--json-output']));
	}

	/** What a command of a wallet that reads answers. */
	async readOf(wallet, command, ...options) {
		return readJson(await this.#run(command, options, [...this.wallet(wallet), '--network', this.node.url, '--json-output']));
	}

	/**
	 * Runs a command that must bring one transaction of the wallet into the chain.
	 * Answers { answer, transaction }: what it printed, and what the chain holds.
	 */
	async send(wallet, command, ...options) {
		const { answer, transactions } = await this.sendSeveral(1, wallet, command, ...options);
		return { answer, transaction: transactions[0] };
	}

	/** The same with `count` transactions, the oldest first. */
	async sendSeveral(count, wallet, command, ...options) {
		const hidden = [...this.wallet(wallet), '--network', this.node.url];
		if (!TALKING.includes(command)) hidden.push('--json-output');
		if (!UNASKING.includes(command)) hidden.push('--no-prompt');
		if (SHIELDED.includes(command)) hidden.push('--no-mev-protection');
		const arrived = await arrivals(this.node);
		const output = await this.#run(command, options, hidden);
		const transactions = await arrived();
		assert.equal(transactions.length, count, `${transactions.length} transactions\n${printed(output)}`);
		for (const { name, events } of transactions) {
			const failed = events.find(({ section, method }) => section === 'system' && method === 'ExtrinsicFailed');
			assert.equal(failed, undefined, `${name} failed\n${printed(output)}`);
		}
		const answer = TALKING.includes(command) ? output.stdout : readJson(output);
		return { answer, transactions };
	}
}

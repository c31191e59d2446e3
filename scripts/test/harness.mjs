// Starts the built node for a test, on a port of its own, and makes sure that it ends with the test.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { connect } from '../lib/chain.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The node under test. */
export const BINARY = process.env.DTAO_NODE ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'release/dtao-node');
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
const TEST_TIMEOUT_MS = 300_000;
const LOG_LINES_SHOWN = 60;

const alive = new Set();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/** Makes sure that a process which the test has started does not outlive it. */
export function endWithTest(child) {
	alive.add(child);
	child.once('exit', () => alive.delete(child));
	child.once('error', () => alive.delete(child));
}

for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => process.exit(1));
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again and again until the answer is not false; fails after `timeout`. */
export async function eventually(what, ask, timeout = 20_000) {
	for (const end = Date.now() + timeout; ; await sleep(50)) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s in vain: ${what}`);
	}
}

/** Runs a subcommand of the node to its end; answers { stdout, stderr }. */
export const run = (...flags) => promisify(execFile)(BINARY, flags, { maxBuffer: 1 << 28 });

/** Ends a process as a user does, and by force if that takes too long; `ended` is settled by its end. */
export async function endOf(child, ended) {
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
	await ended;
	clearTimeout(timer);
}

export class Node {
	#child;
	#output = '';
	#ended;
	/** The transactions in blocks that were sealed for them. */
	#taken = new Set();

	/** Starts a node and waits until it answers. Without `basePath` its chain is gone when it ends. */
	static async start({ chain = 'dev', sealing = 'manual', basePath, flags = [] } = {}) {
		const node = new Node();
		await node.#spawn([
			'--dev', '--chain', chain, '--sealing', String(sealing), '--rpc-port', '0',
			...(basePath ? ['--base-path', basePath] : []),
			...flags,
		]);
		return node;
	}

	async #spawn(flags) {
		const child = spawn(BINARY, flags, { stdio: ['ignore', 'pipe', 'pipe'] });
		this.#child = child;
		endWithTest(child);
		child.stdout.on('data', (chunk) => (this.#output += chunk));
		child.stderr.on('data', (chunk) => (this.#output += chunk));
		let failure;
		this.#ended = new Promise((resolve) => {
			child.once('error', (error) => resolve((failure = error)));
			child.once('exit', (code, signal) => resolve((failure = new Error(`it ended with ${signal ?? `code ${code}`}`))));
		});
		try {
			this.url = await eventually('the node names its endpoint', () => {
				if (failure) throw failure;
				return /ws:\/\/127\.0\.0\.1:\d+/.exec(this.#output)?.[0];
			}, START_TIMEOUT_MS);
			this.api = await connect(this.url);
		} catch (error) {
			await this.kill();
			throw new Error(`the node did not start (${BINARY} ${flags.join(' ')}): ${error.message}\n${this.log()}`);
		}
	}

	/** The end of what the node has printed. */
	log() {
		return this.#output.split('\n').slice(-LOG_LINES_SHOWN).join('\n');
	}

	/** Calls a method as it is: the library's own idea of engine_* is older than the node's. */
	call(method, ...parameters) {
		return this.api._rpcCore.provider.send(method, parameters);
	}

	/** Seals a block. Answers its hash. */
	async seal({ finalize = true } = {}) {
		return (await this.call('engine_createBlock', true, finalize, null)).hash;
	}

	/**
	 * Seals a block if a transaction waits for one. The pool may learn of a block a moment after the chain has it: what it
	 * still shows then gets no second, empty one.
	 */
	async sealWaiting() {
		const waiting = await this.call('author_pendingExtrinsics');
		if (waiting.every((transaction) => this.#taken.has(transaction))) return;
		const { block } = await this.call('chain_getBlock', await this.seal());
		block.extrinsics.forEach((transaction) => this.#taken.add(transaction));
	}

	/** Ends the node as a user does; answers its exit code. */
	async stop() {
		await this.#disconnect();
		await endOf(this.#child, this.#ended);
		return this.#child.exitCode;
	}

	/** Ends the node at once, without giving it a chance to write anything. */
	async kill() {
		this.#child.kill('SIGKILL');
		await this.#ended;
		await this.#disconnect();
	}

	async #disconnect() {
		await this.api?.disconnect().catch(() => {});
		this.api = undefined;
	}
}

/**
 * A test with nodes: `body` receives { start, folder, t }, where `start` is Node.start, and `folder()` makes a temporary folder.
 * Whatever happens, the nodes end with the test; if it fails, what they printed is shown.
 */
export function nodeTest(name, body, timeout = TEST_TIMEOUT_MS) {
	test(name, { timeout }, async (t) => {
		const nodes = [];
		const folders = [];
		const start = async (options) => {
			const node = await Node.start(options);
			nodes.push(node);
			return node;
		};
		const folder = async () => {
			folders.push(await mkdtemp(join(tmpdir(), 'dtao-test-')));
			return folders.at(-1);
		};
		try {
			await body({ start, folder, t });
		} catch (error) {
			nodes.forEach((node) => t.diagnostic(`the node printed:\n${node.log()}`));
			throw error;
		} finally {
			await Promise.all(nodes.map((node) => node.stop()));
			await Promise.all(folders.map((path) => rm(path, { recursive: true, force: true })));
		}
	});
}

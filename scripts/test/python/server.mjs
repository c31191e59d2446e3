// An SDK in a process of its own, which a test asks.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { endWithTest } from '../harness.mjs';
import { programsOf, surroundings } from './client.mjs';

const SCRIPTS = fileURLToPath(new URL('../../python/', import.meta.url));
const STDERR_SHOWN = 2_000;
const ANSWER_TIMEOUT_MS = 60_000;

export class Server {
	#child;
	#answers;
	#errors = '';
	#times;

	/** Starts `script` in the environment of `client`, with its home and its wallets in `folder`. */
	static async start({ client, script, url, folder, times }) {
		const server = new Server();
		const python = join(await programsOf(client), 'python');
		server.#child = spawn(python, [join(SCRIPTS, script), url, `${folder}/wallets`], { env: surroundings(folder) });
		server.#child.stderr.setEncoding('utf8').on('data', (chunk) => (server.#errors += chunk));
		// A server that has died says so when its answer is missing.
		server.#child.stdin.on('error', () => {});
		endWithTest(server.#child);
		server.#answers = createInterface({ input: server.#child.stdout })[Symbol.asyncIterator]();
		server.#times = times;
		return server;
	}

	/** Calls a method of the SDK and answers what it returned, plain; amounts are in rao. Whoever answers too late is ended. */
	async ask(method, args = {}, fields) {
		const start = performance.now();
		const timer = setTimeout(() => this.#child.kill('SIGKILL'), ANSWER_TIMEOUT_MS);
		this.#child.stdin.write(`${JSON.stringify({ method, arguments: args, fields })}\n`);
		const { value, done } = await this.#answers.next();
		clearTimeout(timer);
		const took = performance.now() - start;
		this.#times.add(args.intent?.$intent[0] ?? method, took);
		if (done) throw new Error(`the SDK ended, ${(took / 1000).toFixed(0)} s after ${method}:\n${this.#errors.slice(-STDERR_SHOWN)}`);
		const { answer, error, trace } = JSON.parse(value);
		if (error !== undefined) throw new Error(`${error}\n${trace}`);
		return answer;
	}

	stop() {
		this.#child.stdin.end();
		this.#child.kill('SIGTERM');
	}
}

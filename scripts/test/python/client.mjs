// Runs Python clients as a user does, each unmodified in an environment of its own, and takes their time.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { layOut } from '../../lib/table.mjs';
import { endWithTest } from '../harness.mjs';

const ENVIRONMENT = fileURLToPath(new URL('../../python/environment.sh', import.meta.url));
const CLIENT_TIMEOUT_MS = 180_000;
const WIDE = '100000';
const LONGEST_LABEL = 72;

/** The folder of a client's programs; the first call on a machine installs them. */
export async function programsOf(client) {
	const { stdout } = await promisify(execFile)(ENVIRONMENT, [client]);
	return stdout.trim();
}

/** What a client sees of its surroundings: a home without configuration or caches, and a terminal that wraps no line. It leaves nothing elsewhere. */
export function surroundings(home) {
	return { PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: home, COLUMNS: WIDE, NO_COLOR: '1', PYTHONWARNINGS: 'ignore', PYTHONDONTWRITEBYTECODE: '1' };
}

/** What a row of the table of times says: the command with its options, addresses shortened. */
export function label(command, options) {
	const words = [command, ...options].join(' ').replace(/\b(5\w{3})\w{44}\b/g, '$1…');
	return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
}

/** How long each command took, for the table at the end of a test. */
export class Times {
	#rows = [];

	add(command, milliseconds) {
		this.#rows.push([command, (milliseconds / 1000).toFixed(1)]);
	}

	table() {
		const sum = this.#rows.reduce((total, [, seconds]) => total + Number(seconds), 0);
		return layOut(['command', 'seconds'], [...this.#rows, ['all', sum.toFixed(1)]], [0]).join('\n');
	}
}

/** A program of a client, at one chain and in one home. */
export class Program {
	#path;
	#home;
	#times;

	constructor({ programs, name, home, times }) {
		this.#path = join(programs, name);
		this.#home = home;
		this.#times = times;
	}

	/** Runs the program to its end, `label` being its row in the table of times. Answers { code, stdout, stderr }. */
	async run(label, args) {
		const start = performance.now();
		const child = spawn(this.#path, args, {
			env: surroundings(this.#home), stdio: ['ignore', 'pipe', 'pipe'], timeout: CLIENT_TIMEOUT_MS, killSignal: 'SIGKILL',
		});
		endWithTest(child);
		const output = { stdout: '', stderr: '' };
		for (const stream of ['stdout', 'stderr']) {
			child[stream].setEncoding('utf8').on('data', (chunk) => (output[stream] += chunk));
		}
		const [code] = await once(child, 'close');
		this.#times.add(label, performance.now() - start);
		return { code, ...output };
	}
}

/** What a program printed, for the message of a failure; lines that it drew as wide as the terminal are cut. */
export function printed({ stdout, stderr, code }) {
	return `code ${code}:\n${stdout}\n${stderr}`.replace(/([─━ ])\1{20,}/g, '$1');
}

/** Reads the JSON that a client printed, be it among other lines. */
export function readJson(output) {
	try {
		return JSON.parse(output.stdout.slice(output.stdout.search(/^(?:[[{]|null$)/m)));
	} catch {
		throw new Error(`no JSON, ${printed(output)}`);
	}
}

/** Reads an amount of TAO or alpha that a client printed as a number: clients count in floats, whose error is less than a rao. */
export const rao = (amount) => BigInt(Math.round(amount * 1e9));

// Runs the clients as a user does, and reads what they print.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAmount } from '../lib/amounts.mjs';

const SCRIPTS = fileURLToPath(new URL('..', import.meta.url));
const COMMAND_TIMEOUT_MS = 120_000;

/** Starts a client, one of scripts/ by its name, any other by its path; `output` grows while it runs, `ended` answers { code, stdout, stderr }. */
export function launch(command, args) {
	const child = spawn(resolve(SCRIPTS, /^\w+$/.test(command) ? `${command}.mjs` : command), args, { timeout: COMMAND_TIMEOUT_MS });
	const output = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr']) {
		child[stream].setEncoding('utf8').on('data', (chunk) => (output[stream] += chunk));
	}
	return { child, output, ended: once(child, 'close').then(([code]) => ({ code, ...output })) };
}

export const run = (command, ...args) => launch(command, args).ended;

/** Runs a client that must succeed; answers what it printed. */
export async function succeed(command, ...args) {
	const { code, stdout, stderr } = await run(command, ...args);
	assert.equal(code, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
	assert.equal(stderr, '');
	return stdout;
}

/** Runs a client that must fail; answers what it said. */
export async function fail(command, ...args) {
	const { code, stdout, stderr } = await run(command, ...args);
	assert.equal(code, 1, `${command} ${args.join(' ')}\n${stdout}`);
	assert.doesNotMatch(stderr, /\n\s+at /, 'no stack for what a user can do wrong');
	return stderr;
}

/** The amount on the line of this label. */
export function amountOf(output, label) {
	const [, amount] = new RegExp(`^  ${label} +([\\d,.]+)`, 'm').exec(output) ?? assert.fail(`no '${label}' in\n${output}`);
	return parseAmount(amount);
}

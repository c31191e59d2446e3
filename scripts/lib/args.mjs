import { parseArgs } from 'node:util';
import { UserError } from './errors.mjs';

const SHARED = {
	url: { type: 'string', value: 'ws', default: 'ws://127.0.0.1:9944', about: 'the node to talk to' },
	help: { type: 'boolean', short: 'h', about: 'show this text' },
};

function flag(name, { short, value }) {
	return `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
}

function helpText({ about, usage, options, examples }) {
	const rows = Object.entries(options).map(([name, option]) => [
		flag(name, option),
		option.default === undefined ? option.about : `${option.about} [default: ${option.default}]`,
	]);
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		about,
		'',
		`usage: ${usage}`,
		'',
		...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
		'',
		...examples.map((example) => `  ${example}`),
	].join('\n');
}

/**
 * Reads the command line by a description { about, usage, options, examples }.
 * An option is one of node:util's parseArgs with `about`, `value` (its placeholder) and, if it can't be left out, `required`.
 * Prints the help and ends the process if asked for it.
 */
export function readArguments(description, argv = process.argv.slice(2)) {
	const options = { ...description.options, ...SHARED };
	const known = Object.fromEntries(
		Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
	);
	let values;
	try {
		({ values } = parseArgs({ args: argv, options: known }));
	} catch (error) {
		throw new UserError(`${error.message.split('\n')[0]} (--help shows the options)`);
	}
	if (values.help) {
		console.log(helpText({ ...description, options }));
		process.exit(0);
	}
	for (const [name, { required, default: fallback }] of Object.entries(options)) {
		if (required && values[name] === undefined) {
			throw new UserError(`--${name} is missing (--help shows the options)`);
		}
		values[name] ??= fallback;
	}
	return values;
}

/** Reads a subnet's number. */
export function parseNetuid(text) {
	if (!/^\d{1,5}$/.test(text) || Number(text) > 0xffff) {
		throw new UserError(`netuid: '${text}' is not a whole number from 0 to 65535`);
	}
	return Number(text);
}

/** Reads a whole number. */
export function parseNumber(text, name, most, least = 0n) {
	if (!/^\d{1,20}$/.test(text ?? '') || BigInt(text) > most || BigInt(text) < least) {
		throw new UserError(`${name}: '${text}' is not a whole number from ${least} to ${most}`);
	}
	return BigInt(text);
}

/** Runs a command: an expected failure is one sentence on stderr, and exit code 1. */
export async function runCommand(command) {
	// The library logs what it also throws; a user should read it once, and in our words.
	console.error = console.warn = () => {};
	// A reader that had enough (`watch.mjs | head`) is no failure.
	process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
	try {
		await command();
		process.exit(0);
	} catch (error) {
		process.stderr.write(`${error instanceof UserError ? `error: ${error.message}` : error.stack}\n`);
		process.exit(1);
	}
}

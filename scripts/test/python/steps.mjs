// A test of many steps on one node.
import { nodeTest } from '../harness.mjs';

/** Some thirty commands, each of which mostly loads its modules, on a machine that does other things too. */
const TIMEOUT_MS = 900_000;

/**
 * Runs `steps`, { name: body }, one after the other on one node, and shows at the end how long each command took.
 * `prepare` receives { node, folder } and answers what each body receives; it has `times` and `stop`.
 */
export function clientTest(name, { chain = 'market', prepare, steps }) {
	nodeTest(name, async ({ start, folder, t }) => {
		const node = await start({ chain, sealing: 'manual' });
		const context = await prepare({ node, folder: await folder() });
		try {
			await runSteps(t, context, steps);
		} finally {
			await context.stop();
			t.diagnostic(`\n${context.times.table()}`);
		}
	}, TIMEOUT_MS);
}

/** Each step begins with what the one before it has left: after the first that fails, the others are skipped. */
async function runSteps(t, context, steps) {
	let failed;
	for (const [step, body] of Object.entries(steps)) {
		await t.test(step, { skip: failed && `not run after '${failed}' failed` }, async () => {
			failed = step;
			await body(context);
			failed = undefined;
		});
	}
}

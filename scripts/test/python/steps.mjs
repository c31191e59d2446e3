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
		for (const [step, body] of Object.entries(steps)) {
			await t.test(step, () => body(context));
		}
		await context.stop();
		t.diagnostic(`\n${context.times.table()}`);
	}, TIMEOUT_MS);
}

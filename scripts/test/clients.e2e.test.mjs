// The shell clients, as a user runs them.
import assert from 'node:assert/strict';
import { freeBalance, keyFrom, ownerOf, positionValue } from '../lib/chain.mjs';
import { amountOf, fail, launch, run, succeed } from './commands.mjs';
import { eventually, nodeTest } from './harness.mjs';

const ALICE = keyFrom('//Alice').address;
const BOB = keyFrom('//Bob').address;

nodeTest('stake and unstake trade, and report what the chain did', async ({ start }) => {
	// A chain that goes on by itself pays Bob's stake at its first epoch.
	const { api, url } = await start({ sealing: 'instant' });
	const before = await freeBalance(api, BOB);
	const staked = await succeed('stake', '--url', url, '--from', '//Bob', '--hotkey', '//Alice', '--amount', '10');
	assert.match(staked, /^Quote: 10\.000000000 TAO for [\d.]+ alpha$/m);
	assert.match(staked, /^Staked on subnet 1 in block \d+$/m);
	assert.doesNotMatch(staked, /is new/);
	assert.equal(amountOf(staked, 'paid'), 10_000_000_000n);
	const alpha = amountOf(staked, 'received');
	assert.equal(await positionValue(api, 1, ALICE, BOB), alpha);
	assert.equal(amountOf(staked, 'stake now'), alpha);
	const paid = before - (await freeBalance(api, BOB));
	assert.equal(paid, 10_000_000_000n + amountOf(staked, 'transaction fee'));

	const part = await succeed('unstake', '--url', url, '--from', '//Bob', '--hotkey', ALICE, '--amount', '1.5');
	assert.match(part, /^Unstaked from subnet 1 in block \d+$/m);
	assert.equal(amountOf(part, 'paid'), 1_500_000_000n);
	assert.equal(await positionValue(api, 1, ALICE, BOB), alpha - 1_500_000_000n);

	const rest = await succeed('unstake', '--url', url, '--from', '//Bob', '--hotkey', ALICE, '--netuid', '1', '--all');
	assert.equal(amountOf(rest, 'paid'), alpha - 1_500_000_000n);
	assert.equal(amountOf(rest, 'stake now'), 0n);
	assert.equal(await positionValue(api, 1, ALICE, BOB), 0n);
	assert.equal(amountOf(rest, 'balance now'), await freeBalance(api, BOB));
});

nodeTest('stake associates a new hotkey, takes limits, and unstake --all empties every subnet', async ({ start }) => {
	const { api, url } = await start({ chain: 'market', sealing: 250 });
	const hotkey = keyFrom('//Fresh').address;
	const common = ['--url', url, '--from', '//Bob', '--hotkey', '//Fresh'];
	assert.equal(await ownerOf(api, hotkey), null);
	assert.match(await succeed('stake', ...common, '--netuid', '2', '--amount', '5'), /is new: associating/);
	assert.equal(await ownerOf(api, hotkey), BOB);

	const limited = ['--netuid', '1', '--amount', '900000', '--limit', '1.00'];
	assert.match(await fail('stake', ...common, ...limited), /^error: SlippageTooHigh: \w/);
	const partly = await succeed('stake', ...common, ...limited, '--partial');
	const paid = amountOf(partly, 'paid');
	assert.ok(paid > 0n && paid < 900_000_000_000_000n, `paid ${paid}`);
	await succeed('stake', ...common, '--netuid', '0', '--amount', '3');

	const all = await succeed('unstake', ...common, '--all');
	for (const netuid of [0, 1, 2]) {
		assert.match(all, new RegExp(`^Unstaked from subnet ${netuid} in block`, 'm'));
		assert.equal(await positionValue(api, netuid, hotkey, BOB), 0n);
	}
});

nodeTest('failures are named, with one sentence and exit code 1', async ({ start }) => {
	const { url } = await start({ sealing: 250 });
	const cases = [
		['stake', ['--amount', '0.001'], /^error: AmountTooLow: \w/],
		['stake', ['--amount', '5000000'], /^error: NotEnoughBalanceToStake: \w/],
		['stake', ['--amount', '10', '--limit', '0.0001'], /^error: PriceLimitExceeded: \w/],
		['stake', ['--amount', '10', '--netuid', '7'], /^error: there is no subnet 7; this chain has 0, 1$/m],
		['stake', ['--amount', 'ten'], /^error: amount: 'ten' is not an amount/],
		['stake', ['--amount', '1', '--hotkey', 'nonsense'], /^error: hotkey: 'nonsense' is neither/],
		['unstake', ['--from', '//Eve', '--hotkey', '//Alice', '--amount', '1'], /^error: NotEnoughStakeToWithdraw: \w/],
		['unstake', ['--from', '//Eve', '--hotkey', '//Alice', '--netuid', '1', '--all'], /^error: .* has no stake with/],
		['unstake', ['--from', '//Eve', '--hotkey', '//Nobody', '--all'], /^error: HotKeyAccountNotExists: \w/],
		['unstake', ['--from', '//Poor', '--hotkey', '//Alice', '--all'], /^error: Invalid Transaction: .*fees/],
	];
	for (const [command, args, expected] of cases) {
		assert.match(await fail(command, '--url', url, ...args), expected, `${command} ${args.join(' ')}`);
	}
	assert.match(await fail('watch', '--url', 'ws://127.0.0.1:1'), /^error: no node answers at/);
});

nodeTest('a quote that the chain would refuse says so', async ({ start }) => {
	const { url } = await start({ sealing: 250 });
	const { stdout, stderr } = await run('stake', '--url', url, '--amount', '0.0001');
	assert.match(stdout, /^Quote: none, the chain would refuse 0\.000100000 TAO now$/m);
	assert.match(stderr, /^error: AmountTooLow/);
});

nodeTest('watch --once shows every subnet of the newest block', async ({ start }) => {
	const node = await start({ chain: 'market' });
	await node.seal();
	await node.seal();
	const lines = (await succeed('watch', '--url', node.url, '--once')).trimEnd().split('\n');
	assert.match(lines[0], /^block 2 {3}issuance [\d,]+\.\d{3} TAO {3}the next block mints \d\.\d{9} TAO$/);
	assert.match(lines[2], /^net +name +price +moving +share +TAO reserve/);
	const rows = lines.slice(4).map((line) => line.trim().split(/ {2,}/));
	assert.deepEqual(rows.map(([netuid]) => netuid), ['0', '1', '2', '3', '4']);
	const shares = rows.slice(1).map((row) => Number(row[4].replace(' %', '')));
	assert.ok(shares.every((share) => share > 0));
	assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 100) < 0.1, shares.join(' '));
});

nodeTest('watch prints block after block, and ends in peace', async ({ start }) => {
	const { url } = await start({ sealing: 250 });
	const { child, output, ended } = launch('watch', ['--url', url]);
	const blocks = () => [...output.stdout.matchAll(/^block (\d+)/gm)].map(([, number]) => Number(number));
	await eventually('three blocks', () => blocks().length >= 3);
	child.kill('SIGINT');
	const { code, stdout, stderr } = await ended;
	assert.deepEqual([code, stderr], [0, '']);
	assert.doesNotMatch(stdout, /\x1b/, 'no control codes where nobody looks');
	const seen = blocks();
	assert.ok(seen.every((number, index) => index === 0 || number > seen[index - 1]), seen.join(' '));
});

nodeTest('help is there for every client', async () => {
	for (const command of ['stake', 'unstake', 'watch', 'subnet', 'register', 'weights', 'earnings', 'rules']) {
		assert.match(await succeed(command, '--help'), /^usage: scripts\/.*\n(?:.*\n)*.*--url/m);
	}
});

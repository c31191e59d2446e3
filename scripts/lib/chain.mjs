import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { UserError } from './errors.mjs';
import { plain } from './plain.mjs';

/** For a node that takes its time: a port where nobody listens refuses at once. */
const CONNECT_TIMEOUT_MS = 60_000;
const SS58_PREFIX = 42;
const NOBODY = new Uint8Array(32);
export const ROOT = 0;

/** Connects to a node, or fails with a sentence that says what to do. */
export async function connect(url, timeout = CONNECT_TIMEOUT_MS) {
	if (!/^wss?:\/\//.test(url)) {
		throw new UserError(`url: '${url}' does not begin with ws:// or wss://`);
	}
	const provider = new WsProvider(url, false);
	let timer;
	const failure = new Promise((_, reject) => {
		const fail = () => reject(new UserError(`no node answers at ${url}: start one with scripts/dev.sh, or name another with --url`));
		provider.on('error', fail);
		timer = setTimeout(fail, timeout);
	});
	const api = (async () => {
		await provider.connect();
		await provider.isReady;
		return ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true });
	})();
	try {
		const connected = await Promise.race([api, failure]);
		if (!connected.tx.subtensorModule) {
			await connected.disconnect();
			throw new UserError(`the chain at ${url} has no SubtensorModule: it does not run dTAO`);
		}
		return connected;
	} finally {
		clearTimeout(timer);
	}
}

/** What a secret begins with: a path like //Alice, a seed in hex, a phrase of several words. */
const SECRET = /^(\/|0x|\w+ )/;

/** The key pair of a secret: //Alice, a phrase, a seed. */
export function keyFrom(secret, name = 'from') {
	if (!SECRET.test(secret)) {
		throw new UserError(`${name}: '${secret}' is not a secret like //Alice or a phrase`);
	}
	try {
		return new Keyring({ type: 'sr25519', ss58Format: SS58_PREFIX }).addFromUri(secret);
	} catch (error) {
		throw new UserError(`${name}: '${secret}' is not a secret like //Alice or a phrase: ${error.message}`);
	}
}

/** An address given as such, or as the secret of its key. */
export function addressFrom(input, name) {
	const keyring = new Keyring({ type: 'sr25519', ss58Format: SS58_PREFIX });
	try {
		return keyring.encodeAddress(keyring.decodeAddress(input));
	} catch {
		if (!SECRET.test(input)) {
			throw new UserError(`${name}: '${input}' is neither an address nor a secret like //Alice`);
		}
		return keyFrom(input, name).address;
	}
}

/** The coldkey that owns a hotkey, or null if the hotkey is not known to the chain. */
export async function ownerOf(api, hotkey) {
	const owner = await api.query.subtensorModule.owner(hotkey);
	return owner.eq(NOBODY) ? null : owner.toString();
}

/** The value in rao of `coldkey`'s position with `hotkey`: alpha, or TAO on root. */
export async function positionValue(api, netuid, hotkey, coldkey) {
	const { positions, stakePools } = api.query.subtensorModule;
	const [shares, pool] = await Promise.all([positions(netuid, hotkey, coldkey), stakePools(netuid, hotkey)]);
	return shareValue(plain(shares), plain(pool));
}

/** What `shares` of a hotkey's stake are worth, rounded down. */
export function shareValue(shares, pool) {
	return !shares || !pool?.shares ? 0n : (pool.value * shares) / pool.shares;
}

/** What an account can spend, in rao. */
export async function freeBalance(api, address) {
	return (await api.query.system.account(address)).data.free.toBigInt();
}

/** The unit that stake on a subnet is counted in. */
export function stakeUnit(netuid) {
	return netuid === ROOT ? 'TAO' : 'alpha';
}

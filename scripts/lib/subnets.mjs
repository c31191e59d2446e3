// What is known of a subnet and its neurons, as plain data.
import { plain, text } from './plain.mjs';

/** The neurons of a subnet as it was in a block, in the order of their uids, with what its last epoch gave them. */
export async function readNeurons(api, netuid, hash) {
	const { query } = hash ? await api.at(hash) : api;
	const dtao = query.subtensorModule;
	const [neurons, result, updates] = await Promise.all([
		dtao.neurons(netuid),
		dtao.epochResults(netuid),
		dtao.lastUpdate(netuid),
	]);
	const epoch = plain(result);
	const at = (list, uid, otherwise) => list[uid] ?? otherwise;
	return plain(neurons).map(({ hotkey, registeredAt }, uid) => ({
		uid,
		hotkey,
		registeredAt,
		lastUpdate: at(plain(updates), uid, 0n),
		stake: at(epoch.stake, uid, 0n),
		permit: at(epoch.permits, uid, false),
		incentive: at(epoch.incentive, uid, 0n),
		dividends: at(epoch.dividends, uid, 0n),
		emission: at(epoch.emission, uid, 0n),
		alphaDividends: at(epoch.alphaDividends, uid, 0n),
		taoDividends: at(epoch.taoDividends, uid, 0n),
	}));
}

/** The uid of a hotkey on a subnet, or null. */
export async function uidOf(api, netuid, hotkey) {
	const uid = await api.query.subtensorModule.uids(netuid, hotkey);
	return uid.isSome ? uid.unwrap().toNumber() : null;
}

/** The name of a subnet, empty if it has none. */
export async function nameOf(api, netuid) {
	const info = plain(await api.call.subnetInfoRuntimeApi.getDynamicInfo(netuid));
	return info ? text(info.subnetName) : '';
}

/** The data of the first event of this name, or null. */
export function eventIn(events, name) {
	return events.find(({ section, method }) => section === 'subtensorModule' && method === name)?.data ?? null;
}

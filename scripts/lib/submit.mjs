import { UserError } from './errors.mjs';
import { plain } from './plain.mjs';

const INCLUSION_TIMEOUT_MS = 60_000;

/** A transaction that the chain refused; `name` is the error's name in the metadata. */
export class ChainError extends UserError {
	constructor(name, docs) {
		super(docs ? `${name}: ${docs}` : name);
		this.name = name;
	}
}

/** Names a dispatch error: a module's error by its name, others by their kind. */
export function describeError(api, error) {
	if (!error.isModule) {
		return new ChainError([error.type, error.inner?.toString()].filter(Boolean).join('.'), '');
	}
	const { name, docs } = api.registry.findMetaError(error.asModule);
	return new ChainError(name, docs.join(' ').trim());
}

/** The fields of an event, plain: a list, and by name where the event names them. */
function plainFields(data) {
	const fields = plain(data);
	const { names } = data;
	return names ? Object.assign(fields, Object.fromEntries(names.map((name, index) => [name, fields[index]]))) : fields;
}

/** The events of one transaction as { section, method, data }, data being plain. */
export function plainEvents(records) {
	return records.map(({ event }) => ({ section: event.section, method: event.method, data: plainFields(event.data) }));
}

/** The transaction fee that these events report, in rao. */
export function feePaid(events) {
	return events
		.filter(({ section, method }) => section === 'transactionPayment' && method === 'TransactionFeePaid')
		.reduce((sum, { data: [, fee] }) => sum + fee, 0n);
}

/** Why the call that Sudo made in these events failed, or null: the transaction around it succeeds all the same. */
export function sudoError(api, records) {
	const told = records.find(({ event }) => api.events.sudo?.Sudid.is(event) && event.data[0].isErr);
	return told ? describeError(api, told.event.data[0].asErr) : null;
}

/**
 * Signs and submits a transaction and waits until a block holds it.
 * Answers { block, hash, events, fee }; throws a ChainError if the chain refuses it, before or in a block.
 */
export async function submit(api, transaction, signer, timeout = INCLUSION_TIMEOUT_MS) {
	const included = await new Promise((resolve, reject) => {
		const timer = setTimeout(() => settle(reject, waiting(timeout)), timeout);
		const gone = () => settle(reject, new UserError('the node is gone, and may have taken the transaction with it'));
		const settle = (act, value) => {
			clearTimeout(timer);
			api.off('disconnected', gone);
			act(value);
		};
		api.on('disconnected', gone);
		transaction
			.signAndSend(signer, (result) => {
				if (result.isInBlock || result.isFinalized) {
					settle(resolve, result);
				} else if (result.isError) {
					settle(reject, new ChainError(result.status.type, 'the node dropped the transaction'));
				}
			})
			.catch((error) => settle(reject, poolError(error)));
	});
	const hash = (included.status.isInBlock ? included.status.asInBlock : included.status.asFinalized).toHex();
	if (included.dispatchError) {
		throw describeError(api, included.dispatchError);
	}
	const refused = sudoError(api, included.events);
	if (refused) throw refused;
	const events = plainEvents(included.events);
	const block = (await api.rpc.chain.getHeader(hash)).number.toBigInt();
	return { block, hash, events, fee: feePaid(events) };
}

const waiting = (timeout) => new UserError(
	`no block took the transaction within ${timeout / 1000} s: it still waits, and runs in the next block that the node seals`,
);

/** The transaction pool's refusals come as "1010: Invalid Transaction: Inability to pay some fees …". */
function poolError(error) {
	const [, name, reason] = /^\d+: ([^:]+): ?(.*)$/s.exec(error.message) ?? [];
	return name ? new ChainError(name, reason) : error;
}

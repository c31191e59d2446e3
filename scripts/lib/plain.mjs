// Codec values as plain data, so that they can be compared, calculated with and printed.

/**
 * Turns a decoded value into BigInt, boolean, string, array, object or null; addresses become SS58 strings.
 * A choice is its name, or an object of its name and what it holds. The library encodes what comes out of here again.
 */
export function plain(value) {
	if (typeof value?.toBigInt === 'function') {
		return value.toBigInt();
	}
	if (typeof value?.unwrapOr === 'function') {
		return value.isSome ? plain(value.unwrap()) : null;
	}
	if (value instanceof Map) {
		return Object.fromEntries([...value].map(([key, field]) => [String(key), plain(field)]));
	}
	if (value?.defIndexes) {
		return value.inner.toRawType() === 'Null' ? value.type : { [value.type]: plain(value.inner) };
	}
	if (Array.isArray(value)) {
		return Array.from(value, plain);
	}
	if (value instanceof Boolean) {
		return value.valueOf();
	}
	return value.toString();
}

/** Reads a list of character codes, the chain's form of names and symbols. */
export function text(bytes) {
	return new TextDecoder().decode(Uint8Array.from(bytes, Number));
}

#!/usr/bin/env bash
# Runs a local chain as subtensor's localnet does: its arguments, its ports, its genesis, its log lines.
# scripts/localnet.sh --help lists the arguments. Ctrl-C ends it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

HOST=127.0.0.1
# There, each is a validator's. Here one node answers at both: a second one would follow, and what a follower has imported
# is not final there, so that the transactions which clients sign for a few blocks would be too old.
PORTS=(9944 9945)
FAST_MS=250
SLOW_MS=12000

usage() {
	cat <<-TEXT
		usage: scripts/localnet.sh [True|False] [--no-purge] [--build-only]

		  True          a block every $FAST_MS ms (the default)
		  False         a block every $SLOW_MS ms
		  --no-purge    go on with the chain of the last run
		  --build-only  build the node and end

		The chain answers at ws://$HOST:${PORTS[0]} and ws://$HOST:${PORTS[1]}.

		environment:
		  CHAIN          the chain's name, or the path of its specification [default: local]
		  BUILD_BINARY   0 takes the node as it is built [default: 1]
		  DTAO_NODE      the node to take, which is not built then
		  LOCALNET_PATH  where the chain is kept [default: /tmp/dtao-localnet]
	TEXT
}

interval=$FAST_MS
purge=1
build_only=0
for argument in "$@"; do
	case $argument in
	True) interval=$FAST_MS ;;
	False) interval=$SLOW_MS ;;
	--no-purge) purge=0 ;;
	--build-only) build_only=1 ;;
	-h | --help)
		usage
		exit 0
		;;
	*)
		usage
		die "there is no argument '$argument'."
		;;
	esac
done

node=${DTAO_NODE:-$CARGO_TARGET_DIR/release/dtao-node}
if [[ -z ${DTAO_NODE:-} && ${BUILD_BINARY:-1} == 1 ]]; then
	setup
	(cd "$ROOT" && cargo build --locked --release --workspace) || die "the build failed: see the compiler's messages above."
fi
[[ -x $node ]] || die "there is no node at $node: leave BUILD_BINARY and DTAO_NODE out to build it."
((build_only)) && exit 0

# Before anything is purged: what is purged may be the chain that runs there.
for port in "${PORTS[@]}"; do
	! (: <"/dev/tcp/$HOST/$port") 2>/dev/null || die "port $port is in use, perhaps by another localnet: stop that one first."
done

chain=(--chain "${CHAIN:-local}" --base-path "${LOCALNET_PATH:-/tmp/dtao-localnet}")
((purge)) && "$node" purge-chain -y "${chain[@]}" >&2

endpoints=()
for port in "${PORTS[@]}"; do endpoints+=(--experimental-rpc-endpoint "listen-addr=$HOST:$port,cors=all"); done
# Those who wait for "Imported #1" read the standard output.
exec "$node" --dev "${chain[@]}" --sealing "$interval" "${endpoints[@]}" 2>&1

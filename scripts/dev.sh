#!/usr/bin/env bash
# Sets up what is missing, builds the node and runs a dev chain.
# Arguments go to the node: scripts/dev.sh --sealing instant, scripts/dev.sh --chain market, scripts/dev.sh --help.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

# True if the arguments ask for --dev themselves, or for something other than a running chain.
needs_no_dev() {
	[[ $# -gt 0 && $1 != -* ]] && return 0
	local argument
	for argument in "$@"; do
		case $argument in
		--dev | -h | --help | -V | --version) return 0 ;;
		esac
	done
	return 1
}

setup
say "building the node (the first build takes about a quarter of an hour on two cores)"
(cd "$ROOT" && cargo build --locked --release --workspace) || die "the build failed: see the compiler's messages above."

node="$CARGO_TARGET_DIR/release/dtao-node"
if needs_no_dev "$@"; then
	exec "$node" "$@"
fi
exec "$node" --dev "$@"

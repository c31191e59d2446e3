#!/usr/bin/env bash
# Sets up what is missing, then runs everything that continuous integration runs, cheap stages first.
# scripts/test.sh runs all stages, scripts/test.sh core node runs those named; --help lists them.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

STAGES=(format clients core lint runtime build node python)
# Our own crates are tested with checks on, their dependencies stay as the node's build compiled them.
CHECKED=(dtao-core pallet-dtao pallet-dtao-runtime-api pallet-admin pallet-client-stubs dtao-runtime)
# The subxt client stands outside the workspace.
SUBXT=(--manifest-path scripts/subxt/Cargo.toml)

usage() {
	cat <<-'TEXT'
		usage: scripts/test.sh [stage ...]

		  format    rustfmt, shell and JavaScript syntax
		  clients   what of scripts/ can be tested without a node
		  core      the pure economy
		  lint      clippy over everything, benchmarks and try-runtime included; warnings are errors
		  runtime   pallets and runtime, with overflow checks and debug assertions
		  build     the node and the subxt client
		  node      the built node, driven by the JavaScript clients and subxt
		  python    the built node, driven by btcli and the Bittensor SDK, which it installs in environments of their own
	TEXT
}

stage_format() {
	cargo fmt --all --check
	cargo fmt "${SUBXT[@]}" --check
	local script
	for script in scripts/*.sh scripts/python/*.sh .ci/run; do bash -n "$script"; done
	for script in scripts/*.mjs scripts/{clients,lib,test,test/python}/*.mjs; do node --check "$script"; done
}

stage_clients() { node --test --test-reporter=spec scripts/test/*.unit.test.mjs; }

stage_core() { cargo test --locked --package dtao-core; }

# With the features that no other stage compiles.
stage_lint() {
	SKIP_WASM_BUILD=1 cargo clippy --locked --release --workspace --all-targets \
		--features dtao-runtime/runtime-benchmarks,dtao-runtime/try-runtime -- --deny warnings
	cargo clippy --locked "${SUBXT[@]}" -- --deny warnings
}

# Little optimized, since compiling these tests takes far longer than running them, and natively: the Wasm blob is the build stage's affair.
stage_runtime() {
	local crate checks=()
	for crate in "${CHECKED[@]}"; do
		checks+=(--config "profile.release.package.$crate.opt-level=1")
		checks+=(--config "profile.release.package.$crate.debug-assertions=true")
		checks+=(--config "profile.release.package.$crate.overflow-checks=true")
	done
	SKIP_WASM_BUILD=1 CARGO_INCREMENTAL=1 cargo test --locked --release --workspace "${checks[@]}"
}

stage_build() {
	cargo build --locked --release --workspace
	cargo build --locked "${SUBXT[@]}"
}

# Names the built node to the tests.
find_node() {
	export DTAO_NODE="$CARGO_TARGET_DIR/release/dtao-node"
	[[ -x $DTAO_NODE ]] || die "there is no node at $DTAO_NODE: run the build stage first."
}

# The same for the built subxt client.
find_subxt() {
	export DTAO_SUBXT="$CARGO_TARGET_DIR/debug/dtao-subxt"
	[[ -x $DTAO_SUBXT ]] || die "there is no subxt client at $DTAO_SUBXT: run the build stage first."
}

# Two files at a time, here and below: nodes and clients mostly wait for each other, or load their modules.
stage_node() {
	find_node
	find_subxt
	node --test --test-concurrency=2 --test-reporter=spec scripts/test/*.e2e.test.mjs
}

# The environments first, so that no test waits for a download.
stage_python() {
	find_node
	local client
	for client in btcli-9 bittensor-10 bittensor-11; do scripts/python/environment.sh "$client" >/dev/null; done
	node --test --test-concurrency=2 --test-reporter=spec scripts/test/python/*.test.mjs
}

summary=()
running=""

finish() {
	local status=$?
	[[ -z $running ]] || summary+=("$(printf '%-9s FAILED' "$running")")
	if ((${#summary[@]})); then
		printf '\n' >&2
		say "summary"
		printf '    %s\n' "${summary[@]}" >&2
	fi
	exit "$status"
}

run_stage() {
	local name=$1 start=$SECONDS
	printf '\n' >&2
	say "$name"
	running=$name
	"stage_$name"
	running=""
	summary+=("$(printf '%-9s passed %5d s' "$name" $((SECONDS - start)))")
}

for name in "$@"; do
	case " ${STAGES[*]} " in
	*" $name "*) ;;
	*)
		usage
		[[ $name == -h || $name == --help ]] && exit 0
		die "there is no stage '$name'."
		;;
	esac
done

cd "$ROOT"
trap finish EXIT
setup
for name in "${STAGES[@]}"; do
	if [[ $# -eq 0 || " $* " == *" $name "* ]]; then
		run_stage "$name"
	fi
done

#!/usr/bin/env bash
# scripts/bench.sh [criterion arguments]     the criterion benchmarks: the pure block step, an epoch of Yuma consensus, trades, the pallet's hook
# scripts/bench.sh weights                   measures the calls and the hook, and writes pallets/*/src/weights.rs
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

BENCHER_VERSION=0.28.0

ensure_bencher() {
	local found
	found=$(frame-omni-bencher --version 2>/dev/null || true)
	[[ $found == *" $BENCHER_VERSION"* ]] && return
	compgen -G '/usr/lib/llvm-*/lib/libclang*.so*' >/dev/null || apt_install libclang-dev "the tool's database, RocksDB, is built with it"
	say "installing frame-omni-bencher $BENCHER_VERSION with cargo (about twenty minutes)"
	# Its own directory: another feature set would recompile the node's dependencies.
	CARGO_TARGET_DIR="$CARGO_TARGET_DIR/bencher" cargo install --locked frame-omni-bencher --version "$BENCHER_VERSION" ||
		die "cargo could not install frame-omni-bencher $BENCHER_VERSION: see its messages above."
}

# weights <runtime.wasm> <pallet> <folder>
weights() {
	local wasm=$1 pallet=$2 folder=$3
	say "measuring $pallet"
	frame-omni-bencher v1 benchmark pallet \
		--runtime "$wasm" --genesis-builder-preset development \
		--pallet "$pallet" --extrinsic '*' --steps 50 --repeat 20 \
		--template scripts/weights.hbs --output "$folder/src/weights.rs"
}

case ${1:-} in
-h | --help)
	sed -n '2,3s/^# //p' "${BASH_SOURCE[0]}"
	exit 0
	;;
esac

setup
cd "$ROOT"
if [[ ${1:-} != weights ]]; then
	# One set of packages for every build: a narrower one would recompile hundreds of dependencies.
	exec cargo bench --locked --workspace --bench '*' -- "$@"
fi

ensure_bencher
say "building the runtime with its benchmarks"
bench_target="$CARGO_TARGET_DIR/benchmarks"
CARGO_TARGET_DIR="$bench_target" cargo build --locked --release --package dtao-runtime --features runtime-benchmarks
wasm="$bench_target/release/wbuild/dtao-runtime/dtao_runtime.compact.compressed.wasm"
weights "$wasm" pallet_dtao pallets/dtao
weights "$wasm" pallet_admin pallets/admin
cargo fmt --all

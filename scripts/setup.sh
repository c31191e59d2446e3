#!/usr/bin/env bash
# Makes this machine ready to build, run and test the chain; quick when it already is.
# Run it, or source it and call `setup`: it sets ROOT and CARGO_TARGET_DIR for the caller.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
CARGO_TARGET_DIR="$(realpath -m "${CARGO_TARGET_DIR:-$ROOT/target}")"
export CARGO_TARGET_DIR
WASM_TARGET="wasm32v1-none"
OLDEST_NODE=20

say() { printf '==> %s\n' "$*" >&2; }

die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# apt_install <package> <what it is for>
apt_install() {
	local package=$1 purpose=$2 as_root=()
	have apt-get || die "$package is missing ($purpose) and there is no apt-get here: install it with your system's package manager, then run this again."
	if [[ $EUID -ne 0 ]]; then
		have sudo || die "$package is missing ($purpose): install it as root with 'apt-get install $package', then run this again."
		as_root=(sudo)
	fi
	say "installing $package with apt-get ($purpose)"
	local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package")
	# A fresh machine or container often has no package lists yet.
	"${install[@]}" >&2 ||
		{ "${as_root[@]}" apt-get update -q >&2 && "${install[@]}" >&2; } ||
		die "apt-get could not install $package ($purpose): see its messages above."
}

ensure_system_packages() {
	# Some crates compile C and C++, and OpenSSL configures itself with Perl.
	{ have cc && have c++ && have make && perl -MFindBin -MIPC::Cmd -e1 2>/dev/null; } ||
		apt_install build-essential "compilers for C and C++, make and Perl, which some crates build with"
	[[ -n ${PROTOC:-} ]] || have protoc || apt_install protobuf-compiler "compiles the network protocol definitions"
}

# The channel that the repository pins.
channel() { sed -n 's/^channel *= *"\([^"]*\)".*/\1/p' "$ROOT/rust-toolchain.toml"; }

ensure_rust() {
	# rustup's installer changes the profile of later shells only.
	if ! have rustup && [[ -x $HOME/.cargo/bin/rustup ]]; then
		export PATH="$HOME/.cargo/bin:$PATH"
	fi
	have rustup || die "rustup is missing: install it as https://rustup.rs describes, open a new shell and run this again."

	local channel sysroot
	channel=$(channel)
	[[ -n $channel ]] || die "rust-toolchain.toml names no channel."
	if ! rustup toolchain list | grep "^$channel-" >/dev/null; then
		say "installing Rust $channel with rustup"
		rustup toolchain install "$channel" --profile minimal >&2 ||
			die "rustup could not install Rust $channel: check the network connection, then run this again."
	fi

	sysroot=$(rustup run "$channel" rustc --print sysroot) || die "Rust $channel does not run: try 'rustup toolchain install $channel --force'."
	if [[ -z ${WASM_BUILD_TOOLCHAIN:-} && ! -d $sysroot/lib/rustlib/$WASM_TARGET/lib ]]; then
		say "installing the Rust target $WASM_TARGET (the runtime is compiled to Wasm)"
		rustup target add "$WASM_TARGET" --toolchain "$channel" >&2 ||
			die "rustup could not add the target $WASM_TARGET to Rust $channel: check the network connection, or name a toolchain that has it in WASM_BUILD_TOOLCHAIN."
	fi
	local component
	for component in clippy rustfmt; do
		[[ -x $sysroot/bin/cargo-${component/rustfmt/fmt} ]] && continue
		say "installing $component"
		rustup component add "$component" --toolchain "$channel" >&2 ||
			die "rustup could not add $component to Rust $channel: check the network connection, then run this again."
	done
}

ensure_node() {
	local advice="install Node.js $OLDEST_NODE or newer (https://nodejs.org, or the nodejs and npm packages of Debian 13 or newer), then run this again."
	have node || die "Node.js is missing (the clients and their tests run on it): $advice"
	local major
	major=$(node -p 'process.versions.node.split(".")[0]') || die "Node.js does not run: $advice"
	((major >= OLDEST_NODE)) || die "Node.js $(node --version) is too old: $advice"
	have npm || die "npm is missing (it comes with Node.js): $advice"
}

# The stamp holds the lockfile that node_modules was made from.
ensure_npm_packages() {
	local lock="$ROOT/scripts/package-lock.json" stamp="$ROOT/scripts/node_modules/.installed-lock.json"
	cmp -s "$lock" "$stamp" && return
	say "installing the JavaScript packages with npm"
	(cd "$ROOT/scripts" && npm ci --no-audit --no-fund --loglevel=error >&2) ||
		die "npm ci failed in scripts/: check the network connection and the messages above, then run this again."
	cp "$lock" "$stamp"
}

setup() {
	ensure_system_packages
	ensure_rust
	ensure_node
	ensure_npm_packages
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
	set -euo pipefail
	setup
	say "everything is in place; build output goes to $CARGO_TARGET_DIR"
fi

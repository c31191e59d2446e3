#!/usr/bin/env bash
# Prints the folder of a Python client's programs; makes its virtual environment first if it isn't there.
# scripts/python/environment.sh btcli-9; --help lists the clients.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"

PINS="$ROOT/scripts/python"
OLDEST_PYTHON=10

usage() {
	cat <<-'TEXT'
		usage: scripts/python/environment.sh <client>

		  btcli-9       btcli 9, the package bittensor-cli
		  bittensor-10  the Bittensor SDK 10
		  bittensor-11  the Bittensor SDK 11 and its btcli

		Environments are kept in $XDG_CACHE_HOME/dtao/python, by default ~/.cache/dtao/python.
	TEXT
}

ensure_python() {
	have python3 || apt_install python3 "the Python clients run on it"
	python3 -c "import sys; sys.exit(sys.version_info < (3, $OLDEST_PYTHON))" ||
		die "$(python3 --version) is too old: the Python clients need 3.$OLDEST_PYTHON or newer."
	python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv "makes the environments of the Python clients"
}

# Other pins, or another Python, are another folder.
folder_of() {
	local hash
	hash=$({ python3 -c 'import sys; print(sys.version, sys.executable)' && cat "$PINS/$1.txt"; } | sha256sum)
	printf '%s/dtao/python/%s-%s' "${XDG_CACHE_HOME:-$HOME/.cache}" "$1" "${hash:0:12}"
}

# make <client> <folder>
make() {
	say "installing the Python packages of $1 with pip (once)"
	rm -rf "$2"
	python3 -m venv "$2"
	"$2/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$PINS/$1.txt" >&2 ||
		die "pip could not install the packages of $1: check the network connection and the messages above, then run this again."
	touch "$2/complete"
}

case ${1:-} in
btcli-9 | bittensor-10 | bittensor-11) ;;
*)
	usage
	[[ ${1:-} == -h || ${1:-} == --help ]] && exit 0
	die "there is no client '${1:-}'."
	;;
esac

ensure_python
folder=$(folder_of "$1")
mkdir -p "${folder%/*}"
# Two callers at once: the second waits, and finds what the first has made.
exec {lock}>"$folder.lock"
flock "$lock"
[[ -e $folder/complete ]] || make "$1" "$folder"
printf '%s/bin\n' "$folder"

"""Serves the Bittensor SDK 10 at the chain and with the wallets of the command line: sdk10.py <url> <wallets>."""

import sys

from serve import serve  # Before the SDK.

import bittensor

URL, WALLETS = sys.argv[1:]


def wallet(name):
    """The wallet of a development account, which is its own hotkey."""
    keys = bittensor.Wallet(name=name, hotkey="default", path=WALLETS)
    if not keys.coldkeypub_file.exists_on_device():
        keys.create_coldkey_from_uri(f"//{name}", use_password=False, suppress=True)
        keys.create_hotkey_from_uri(f"//{name}", use_password=False, suppress=True)
    return keys


def amount(parts):
    """An amount in rao of a subnet's alpha; of TAO, if the netuid is 0."""
    rao, netuid = parts
    return bittensor.Balance.from_rao(rao, netuid)


serve(bittensor.Subtensor(network=URL), {"wallet": wallet, "amount": amount})

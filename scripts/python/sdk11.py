"""Serves the Bittensor SDK 11 at the chain and with the wallets of the command line: sdk11.py <url> <wallets>."""

import sys

from serve import serve  # Before the SDK.

import bittensor

URL, WALLETS = sys.argv[1:]


def wallet(name):
    """The wallet of a development account, which is its own hotkey."""
    return bittensor.Wallet(name=name, hotkey="default", path=WALLETS)


def intent(parts):
    """What is to be done: the name of an intent and its fields."""
    name, fields = parts
    return getattr(bittensor, name)(**fields)


serve(bittensor.Subtensor(URL), {"wallet": wallet, "intent": intent})

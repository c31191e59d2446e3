"""Lets a test use an SDK in one process: a request in JSON per line of stdin, an answer in JSON per line of stdout.

A request is {"method": "subnets.all", "arguments": {...}, "fields": [...]}: what to call on the SDK's client, how, and which
attributes of what it returns to answer with (all, if left out). An argument {"$tao": 5} is made by the entry "tao" of the makers.
"""

import asyncio
import dataclasses
import json
import os
import sys
import traceback

# Taken before any SDK is loaded: what one prints, or its logger, is no answer.
ANSWERS = os.fdopen(os.dup(sys.stdout.fileno()), "w")
os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

MAX_EXACT = 2**53
DEPTH = 8


def plain(value, fields=None, depth=DEPTH):
    """What JSON can hold of a value; whole numbers that JavaScript can't hold become strings."""
    if fields is not None:
        return {name: plain(getattr(value, name)) for name in fields}
    if value is None or isinstance(value, (bool, str, float)):
        return value
    if isinstance(value, int):
        return value if abs(value) <= MAX_EXACT else str(value)
    if hasattr(value, "rao"):
        return plain(int(value.rao))
    if depth == 0:
        return str(value)
    if hasattr(value, "tolist"):
        return plain(value.tolist(), None, depth - 1)
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name), None, depth - 1) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item, None, depth - 1) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item, None, depth - 1) for item in value]
    return str(value)


def made(value, makers):
    """An argument as the SDK wants it."""
    if isinstance(value, list):
        return [made(item, makers) for item in value]
    if isinstance(value, dict):
        maker = next((key for key in value if key.startswith("$")), None)
        if maker is not None:
            return makers[maker[1:]](made(value[maker], makers))
        return {key: made(item, makers) for key, item in value.items()}
    return value


def answer(client, makers, request):
    """Calls what a request names."""
    method = client
    for name in request["method"].split("."):
        method = getattr(method, name)
    result = method(**made(request.get("arguments", {}), makers)) if callable(method) else method
    if asyncio.iscoroutine(result):
        result = asyncio.get_event_loop().run_until_complete(result)
    return plain(result, request.get("fields"))


def serve(client, makers):
    """Answers requests until there are no more."""
    for line in sys.stdin:
        try:
            reply = {"answer": answer(client, makers, json.loads(line))}
        except Exception as error:
            reply = {"error": f"{type(error).__name__}: {error}", "trace": traceback.format_exc()}
        print(json.dumps(reply), file=ANSWERS, flush=True)

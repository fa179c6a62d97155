"""Which code and which words read a report: what receipts name, and what tells that a report could be read again."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

_RULED_BY = ("reconciling", "model", "vocabulary", "keeping")
_READ_BY = ("reading", "intake", "model", "vocabulary")


@cache
def code() -> str:
    """The version of Chancery that is installed."""
    return version("chancery")


@cache
def grammar() -> str:
    """The hash of the code that reads: 12 hexadecimal digits."""
    return _hash(".py", *_READ_BY)


@cache
def vocabulary() -> str:
    """The hash of the words and patterns: 12 hexadecimal digits."""
    return _hash(".yaml", "vocabulary")


@cache
def rules_now() -> str:
    """The hash of the rules that make entries of facts, with the words they know: 12 hexadecimal digits and 12 more."""
    return f"{_hash('.py', *_RULED_BY)}+{vocabulary()}"


def reading_now() -> str:
    """Code and words together, as a report's row names what read it."""
    return f"{grammar()}+{vocabulary()}"


def _hash(suffix: str, *folders: str) -> str:
    told = hashlib.blake2b(digest_size=6)
    for folder in folders:
        for path, content in sorted(_contents(files("chancery") / folder, folder, suffix)):
            told.update(f"{path}\0{len(content)}\0".encode())
            told.update(content)
    return told.hexdigest()


def _contents(folder: Traversable, path: str, suffix: str) -> list[tuple[str, bytes]]:
    found = []
    for one in folder.iterdir():
        if one.is_dir():
            found += _contents(one, f"{path}/{one.name}", suffix)
        elif one.name.endswith(suffix):
            # A checkout may have turned the ends of lines.
            found.append((f"{path}/{one.name}", one.read_bytes().replace(b"\r\n", b"\n")))
    return found

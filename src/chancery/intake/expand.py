"""Folders and patterns to the paths of single inputs."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator

from chancery.errors import InputError
from chancery.intake.formats import STDIN, SUFFIXES, printable, suffix

READABLE = ", ".join(SUFFIXES)


def expand(paths: Iterable[str]) -> Iterator[str | InputError]:
    """Each single input of `paths`, once, in order: files and `-` as they stand, folders and patterns by sorted path.

    A folder gives its files of a known suffix, those in its folders too (hidden ones and links to folders are
    passed over); of the output of `chancery sweep` only its reports; a pattern (`*`, `?`, `[...]`, `**`) gives what
    it matches. A folder without such a file, a folder that may not be listed and a pattern without a match are
    yielded as `InputError`. A path that does not exist is yielded as it is: opening it will tell.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _expand_one(path):
            if isinstance(found, str):
                key = found if found == STDIN else os.path.abspath(found)
                if key in seen:
                    continue
                seen.add(key)
            yield found


def _expand_one(path: str) -> Iterator[str | InputError]:
    if path == STDIN or "\0" in path:
        yield path
    elif os.path.isdir(path):
        yield from _folder(path)
    elif glob.has_magic(path) and not os.path.lexists(path):
        yield from _pattern(path)
    else:
        yield path


def _pattern(pattern: str) -> Iterator[str | InputError]:
    matches = sorted(glob.glob(pattern, recursive=True))
    if not matches:
        yield InputError(
            printable(pattern), "nothing matches this pattern", "check it, and the folder you are in"
        )
    for match in matches:
        # `**` matches folders beside the files in them: those are listed by the pattern itself.
        if not os.path.isdir(match):
            yield match
        elif "**" not in pattern:
            yield from _folder(match)


def _folder(folder: str) -> Iterator[str | InputError]:
    closed: list[InputError] = []
    files = sorted(_files(folder, closed), key=lambda path: path.split(os.sep))
    yield from files
    yield from closed
    if not files and not closed:
        yield InputError(
            printable(folder), "this folder holds no report", f"put files into it that end in {READABLE}"
        )


def _files(folder: str, closed: list[InputError]) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        name = printable(str(error.filename))
        closed.append(
            InputError(name, "this folder may not be listed", "give yourself permission to read it")
        )

    for parent, folders, names in os.walk(_reports_of_a_sweep(folder), onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            # `~$x.docx` is the lock a word processor leaves beside the file it has open.
            if suffix(name) and not name.startswith((".", "~$")):
                yield os.path.join(parent, name)


def _reports_of_a_sweep(folder: str) -> str:
    """What a sweep wrote are reports, facts and refusals side by side: the reports are to be read."""
    swept = os.path.isfile(os.path.join(folder, "sweep.json"))
    reports = os.path.join(folder, "reports")
    return reports if swept and os.path.isdir(reports) else folder

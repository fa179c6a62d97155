"""What changed between two releases, and which reports moved it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from chancery.errors import InputError
from chancery.export.sheet import Sheet
from chancery.export.taken.release import CHECKSUMS
from chancery.export.values import value_text

Sort = Literal["new", "gone", "merged", "changed"]
_ENTRIES: Final = "entries.jsonl"
_COLUMNS: Final = ("change", "entry", "kind", "field", "before", "after", "reports")


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one entry. `reports` are those that tell of it now and did not before, or no longer do.

    `merged` leads to the entry that `after` names; `field` is given for changed values.
    """

    sort: Sort
    entry: str
    kind: str
    field: str | None = None
    before: str | None = None
    after: str | None = None
    reports: tuple[str, ...] = ()


def difference(before: Path, after: Path) -> tuple[Change, ...]:
    """The changes from one release to the next, by kind and entry; none when they hold the same.

    Raises `InputError` when a folder is no release, or one whose files are not those its checksums were made of.
    """
    old, new = _entries(before), _entries(after)
    heirs = {member: entry["id"] for entry in new.values() for member in entry["members"]}
    changes = [*_ended(old, new, heirs), *_begun(old, new, heirs), *_moved(old, new, heirs)]
    return tuple(sorted(changes, key=lambda one: (one.kind, one.entry, one.sort, one.field or "")))


def changes_sheet(changes: tuple[Change, ...]) -> Sheet:
    return Sheet(
        _COLUMNS,
        [
            (one.sort, one.entry, one.kind, one.field, one.before, one.after, "; ".join(one.reports))
            for one in changes
        ],
    )


Entries = Mapping[str, Mapping[str, Any]]


def _ended(old: Entries, new: Entries, heirs: Mapping[str, str]) -> Iterator[Change]:
    for id, entry in old.items():
        heir = _heir(entry, heirs)
        if id not in new and heir is None:
            yield Change("gone", id, entry["kind"], reports=tuple(entry["reports"]))
        elif id not in new and any(_heir(other, heirs) == heir for key, other in old.items() if key != id):
            yield Change("merged", id, entry["kind"], after=heir, reports=_added(entry, new[str(heir)]))


def _begun(old: Entries, new: Entries, heirs: Mapping[str, str]) -> Iterator[Change]:
    told = {_heir(entry, heirs) for entry in old.values()}
    for id, entry in new.items():
        if id not in told:
            yield Change("new", id, entry["kind"], reports=tuple(entry["reports"]))


def _moved(old: Entries, new: Entries, heirs: Mapping[str, str]) -> Iterator[Change]:
    for entry in old.values():
        now = new.get(_heir(entry, heirs) or "")
        if now is None:
            continue
        was, told = _values(entry), _values(now)
        for field in sorted(was.keys() | told.keys()):
            if was.get(field) != told.get(field):
                yield Change(
                    "changed",
                    now["id"],
                    now["kind"],
                    field,
                    was.get(field),
                    told.get(field),
                    _added(entry, now),
                )


def _values(entry: Mapping[str, Any]) -> dict[str, str]:
    return {
        "standing": entry["standing"],
        **{name: value_text(value) for name, value in entry["fields"].items()},
    }


def _heir(entry: Mapping[str, Any], heirs: Mapping[str, str]) -> str | None:
    """The entry that holds most of its facts now; of several the one with the smallest id."""
    held = [heirs[member] for member in entry["members"] if member in heirs]
    return min(held, key=lambda id: (-held.count(id), id)) if held else None


def _added(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(sorted(set(before["reports"]) ^ set(after["reports"])))


def _entries(folder: Path) -> dict[str, dict[str, Any]]:
    _check(folder)
    lines = (folder / _ENTRIES).read_text("utf-8").split("\n")
    return {entry["id"]: entry for entry in (json.loads(line) for line in lines if line)}


def _check(folder: Path) -> None:
    """Raise `InputError` unless every file of the release is as it was written."""
    sums = folder / CHECKSUMS
    if not sums.is_file():
        raise InputError(str(folder), "this is no release", "name a folder that chancery release wrote")
    for line in sums.read_text("utf-8").splitlines():
        digest, _, name = line.partition("  ")
        file = folder / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            raise InputError(str(file), "it is not as it was released", "fetch the release again")

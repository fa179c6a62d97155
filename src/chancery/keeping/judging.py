"""Judgements: made on the entries and facts of today, kept on the words, taken back by a stamp."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from chancery.errors import NotInRecord, QuestionError, StaleView
from chancery.keeping.anchors import resolve, ruling, rulings_on
from chancery.keeping.finding import entry_at, facts_meant
from chancery.keeping.placing import join, pairs_of
from chancery.keeping.renewing import renew
from chancery.model import Entry, FactAnchor, Judgement, Stamp, edtf
from chancery.model.judgement import JUDGEMENT_SORTS, JudgementSort
from chancery.model.kinds import FIELDS, VALUE_IDS
from chancery.record import Store, crash, entries, judgements, members
from chancery.record.codec import encode

_PAIRS = ("same", "different", "unsure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a person says: `about` and `other` are ids of entries or facts, of several facts set apart by commas.

    `seen` is the digest of the entry looked at; `versions` are those of the entries looked at, as `version_of` gives them: of
    `about`, then of `other`.
    """

    sort: JudgementSort
    about: str
    other: str | None = None
    field: str | None = None
    value: Any = None
    seen: str | None = None
    versions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.sort not in JUDGEMENT_SORTS:
            raise QuestionError(
                str(self.sort), "there is no such judgement", f"there are {', '.join(JUDGEMENT_SORTS)}"
            )
        if (self.sort in _PAIRS) != (self.other is not None):
            wanted = "two ids" if self.sort in _PAIRS else "one id"
            raise QuestionError(self.sort, "this does not fit", f"it is said of {wanted}")
        if (self.sort == "correct") != (self.field is not None):
            raise QuestionError(
                self.sort, "this does not fit", "a field and its value go with correct, and only with it"
            )


def judge(store: Store, verdict: Verdict, stamp: Stamp) -> Judgement:
    """Keep a judgement and make the entries it touches anew, in one transaction.

    Raises `NotInRecord` for an id that leads nowhere, `QuestionError` for a field or value that cannot be, and `StaleView`
    when an entry is no longer what the person saw, or somebody else has judged it since.
    """
    return store.write(lambda connection: _judge(connection, store.name, verdict, stamp))


def undo(store: Store, id: str, stamp: Stamp) -> Judgement:
    """Take a judgement back: it stays in the history, and has no effect any more.

    Raises `NotInRecord` when there is none, or it was undone before.
    """
    return store.write(lambda connection: _undo(connection, store.name, id, stamp))


def version_of(connection: Connection, entry: Entry) -> str:
    """What changes whenever anything of the entry does, or a judgement on a fact of it is made or taken back."""
    told = members.of_facts(connection, entry.members)
    held = set(entry.members)
    made = [
        one.judgement
        for one in rulings_on(connection, told)
        if not held.isdisjoint((*one.facts, *one.others))
    ]
    return f"{entries.digest(entry)}-{hashlib.blake2b(' '.join(made).encode(), digest_size=6).hexdigest()}"


def needing_another_look(connection: Connection) -> tuple[Judgement, ...]:
    """The judgements that stand and have lost a fact they were about: the text or the grammar changed under them."""
    standing = [one for one in judgements.all_of(connection) if one.undone_by is None]
    found = resolve(connection, [anchor for one in standing for anchor in (*one.about, *one.other)])
    return tuple(one for one in standing if any(anchor not in found for anchor in (*one.about, *one.other)))


def _judge(connection: Connection, name: str, verdict: Verdict, stamp: Stamp) -> Judgement:
    entry = _entry(connection, name, verdict.about)
    _refuse_stale(connection, name, verdict)
    if verdict.seen is not None and verdict.seen != entries.digest(entry):
        raise StaleView(entry.id, verdict.seen, entry)
    if verdict.sort == "correct":
        _check_value(entry.kind, str(verdict.field), verdict.value)
    about = _facts(connection, name, verdict.about)
    other = _facts(connection, name, verdict.other) if verdict.other is not None else ()
    if set(about) & set(other):
        raise QuestionError(
            f"{verdict.about} and {verdict.other}", "these are one already", "give facts of it instead"
        )
    if other and entry_at(connection, name, other[0]).kind != entry.kind:
        raise QuestionError(
            f"{verdict.about} and {verdict.other}", "they are of two kinds", "give two of one kind"
        )
    made = _named(
        Judgement(
            "",
            verdict.sort,
            _anchors(connection, about),
            _anchors(connection, other),
            verdict.field,
            verdict.value,
            stamp,
        )
    )
    if judgements.by_id(connection, made.id) is None:
        judgements.add(connection, made)
        crash.point("judged")
        _apply(connection, made)
    return made


def _refuse_stale(connection: Connection, name: str, verdict: Verdict) -> None:
    looked_at = [ids for ids in (verdict.about, verdict.other) if ids is not None]
    for ids, seen in zip(looked_at, verdict.versions, strict=False):
        now = _entry(connection, name, ids)
        if version_of(connection, now) != seen:
            raise StaleView(now.id, seen, now)


def _entry(connection: Connection, name: str, ids: str) -> Entry:
    return entry_at(connection, name, ids.split(",")[0])


def _facts(connection: Connection, name: str, ids: str) -> tuple[str, ...]:
    return tuple(sorted({fact for id in ids.split(",") for fact in facts_meant(connection, name, id)}))


def _undo(connection: Connection, name: str, id: str, stamp: Stamp) -> Judgement:
    if not judgements.undo(connection, id, stamp):
        known = judgements.by_id(connection, id)
        problem = f"judgement {id} was undone before" if known else f"there is no judgement {id}"
        raise NotInRecord(name, problem, "chancery history shows the judgements on an entry")
    made = judgements.by_id(connection, id)
    assert made is not None
    _apply(connection, made)
    return made


def _apply(connection: Connection, judgement: Judgement) -> None:
    said = ruling(judgement, resolve(connection, (*judgement.about, *judgement.other)))
    facts = {*said.facts, *said.others}
    together = pairs_of(said) if judgement.sort == "same" and judgement.undone_by is None else []
    renew(connection, join(connection, facts, together))


def _anchors(connection: Connection, facts: Sequence[str]) -> tuple[FactAnchor, ...]:
    return tuple(FactAnchor.of(told.fact) for told in members.of_facts(connection, facts))


def _named(judgement: Judgement) -> Judgement:
    content = hashlib.blake2b(encode(judgement).encode(), digest_size=6).hexdigest()
    return replace(judgement, id=f"j{content}")


def _check_value(kind: str, field: str, value: Any) -> None:
    if field not in FIELDS[kind]:
        raise QuestionError(field, f"a {kind} has no such field", f"it has {', '.join(FIELDS[kind])}")
    known = VALUE_IDS.get((kind, field))
    for one in value if isinstance(value, list | tuple) else (value,):
        if known is not None and one not in known:
            raise QuestionError(str(one), f"this is no {field}", f"there are {', '.join(known)}")
    if field == "date" and not (isinstance(value, str) and edtf.is_valid(value)):
        raise QuestionError(
            str(value), "this is no date", "write 2025, 2025-10, 2025-10-11 or 2025-10-09/2025-10-11"
        )

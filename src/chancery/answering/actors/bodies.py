"""A body: how reports write its name, with whom it signed, and what."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from chancery.answering.actors.finding import entries_naming, namings, reports_of, told, variants
from chancery.answering.actors.sheets import BodySheet, Named
from chancery.answering.relations.sheet import Told
from chancery.answering.shelf import Shelf
from chancery.answering.values import first_day
from chancery.reconciling.bodies import compare_bodies, party
from chancery.vocabulary.folding import folded_words

if TYPE_CHECKING:
    from chancery.keeping import Record

_FIELD: Final = "parties"


def body_sheet(record: Record, name: str, *, state: str | None = None) -> BodySheet:
    """The sheet of the body called `name`, of `state` where it is known; names are compared as reports are joined."""
    sought = party({"name": name, "state": state})
    entries, beyond = entries_naming(record, (name,), kinds=("instrument",))
    shelf = Shelf(record)
    named: dict[str, set[str]] = defaultdict(set)
    others: Counter[tuple[str, str | None]] = Counter()
    papers: dict[str, Told] = {}
    for entry in entries:
        beside: set[tuple[str, str | None]] = set()
        for naming in namings(entry, (_FIELD,)):
            its_name, its_state = str(naming.value.get("name") or ""), naming.value.get("state")
            if not its_name:
                continue
            if compare_bodies(sought, party(naming.value)) == "same" or _is_called(naming.value, name, state):
                named[its_name] |= reports_of(naming.given)
                papers.setdefault(entry.id, told(entry, shelf, naming))
            elif naming.given.value == entry.get(_FIELD):
                beside.add((its_name, str(its_state) if its_state else None))
        if entry.id in papers:
            others.update(beside)
    return BodySheet(
        name=name,
        state=state,
        variants=variants(named),
        counterparts=tuple(Named(*body, number) for body, number in others.most_common()),
        papers=tuple(
            sorted(
                papers.values(),
                key=lambda line: (first_day(line.day) if line.day else "", line.entry.id),
                reverse=True,
            )
        ),
        beyond=beyond,
    )


def _is_called(value: object, name: str, state: str | None) -> bool:
    """Whether it is written so, for bodies of which the name tells too little to compare."""
    given = value if isinstance(value, dict) else {}
    return folded_words(str(given.get("name") or "")) == folded_words(name) and given.get("state") == state

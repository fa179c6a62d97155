"""Finding the entries that name somebody, and telling them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from chancery.answering.actors.sheets import Variant
from chancery.answering.relations.sheet import Told, Words
from chancery.answering.relations.telling import words_of
from chancery.answering.shelf import Shelf
from chancery.answering.values import day_of
from chancery.answering.wording import tell
from chancery.keeping.asking import wanted
from chancery.model import Entry, FieldValue
from chancery.vocabulary.folding import folded_words

if TYPE_CHECKING:
    from chancery.keeping import Record

#: So many entries are looked at, the latest first.
MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Naming:
    """A person or body as a value of a field of an entry gives it: `value` is a mapping with `name`, or a bare name."""

    field: str
    value: Mapping[str, Any]
    given: FieldValue


def entries_naming(
    record: Record, names: Iterable[str], *, kinds: Collection[str] = ()
) -> tuple[tuple[Entry, ...], int]:
    """The latest entries that hold all words of one of `names`, and how many older ones there are."""
    found: dict[str, Entry] = {}
    beyond = 0
    for text in dict.fromkeys(" ".join(folded_words(name)) for name in names):
        if text:
            asked = wanted(text=text, kind=tuple(kinds) or None)
            found |= {one.id: one for one in record.registry.some(asked, order="-day", limit=MOST)}
            beyond += max(0, record.registry.count(asked) - MOST)
    return tuple(found.values()), beyond


def namings(entry: Entry, fields: Iterable[str]) -> Iterator[Naming]:
    """Everybody whom any report names in these fields of an entry."""
    for field in fields:
        for given in entry.values.get(field, ()):
            members = given.value if isinstance(given.value, list | tuple) else (given.value,)
            for member in members:
                yield Naming(field, member if isinstance(member, Mapping) else {"name": str(member)}, given)


def told(entry: Entry, shelf: Shelf, naming: Naming | None = None) -> Told:
    """An entry in words, with the words that give `naming` where a report does."""
    return Told(entry, tell(entry), day_of(entry, shelf), (naming and _words(naming)) or words_of(entry))


def variants(named: Mapping[str, Collection[str]]) -> tuple[Variant, ...]:
    """Ways to write a name with the reports that do, those of most reports first."""
    ordered = sorted(named.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return tuple(Variant(name, tuple(sorted(reports))) for name, reports in ordered)


def reports_of(given: FieldValue) -> set[str]:
    """The reports that give a value."""
    return {support.report for support in given.supports}


def _words(naming: Naming) -> Words | None:
    """Of the citations of a field that names several, the first that has a word of this name."""
    name = set(folded_words(str(naming.value.get("name") or "")))
    words = [
        Words(support.report, citation) for support in naming.given.supports for citation in support.citations
    ]
    own = (one for one in words if name & set(folded_words(one.citation.quote)))
    return next(own, words[0] if words else None)

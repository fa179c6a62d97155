"""An entry: what the record holds of one visit, one paper, one channel, computed from facts and judgements.

Nothing here is ever edited: the same facts and the same rulings give the same entry, in whatever order they came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, get_args

from chancery.model.citation import Citation

DisagreementSort = Literal["refinement", "wording", "conflict", "arithmetic"]
DISAGREEMENT_SORTS: Final = get_args(DisagreementSort)

#: What one entry may be to another: `holds` and `part-of` (visit and meeting, visit and signing, signing and instrument,
#: mechanism and session), `later-life` and `earlier-life` (an instrument and what renews, amends or replaces it),
#: `closes` and `closed-by` (what was planned and what came of it).
LINKS: Final = ("holds", "part-of", "later-life", "earlier-life", "closes", "closed-by")


@dataclass(frozen=True, slots=True)
class Support:
    """One fact that gives a value: its report and the words; `basis` names the rule where the value was worked out."""

    fact: str
    report: str
    citations: tuple[Citation, ...] = ()
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One value of one field and everyone who gives it.

    `judgement` is the id of the judgement when a person put the value there; it then has no support of its own.
    """

    value: Any
    supports: tuple[Support, ...] = ()
    judgement: str | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Values of one field that differ: all of them, which one is shown, and by which rule and reason.

    `field` may also name what is compared beyond one field: `count` (declared against found), `order`, `anniversary`.
    """

    field: str
    sort: DisagreementSort
    values: tuple[FieldValue, ...]
    shown: Any
    rule: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Why two facts are one thing (or are kept apart): the score of the rules, 0 to 1, and what each of them said.

    `judgement` is the id of the judgement when a person decided.
    """

    fact: str
    other: str
    score: float
    reasons: tuple[str, ...] = ()
    judgement: str | None = None


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step in the life of a thing: the stage or state reached, when (EDTF), as what, and who says so."""

    stage: str
    standing: str
    date: str | None = None
    supports: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """`relation` is one of `LINKS`, `entry` the id of the entry at the other end, `reason` the rule in plain words."""

    relation: str
    entry: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a person should look at: `code` for programs, `message` for people, and the words in question."""

    code: str
    message: str
    supports: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """What the record holds of one thing.

    `id` is `entry_id(kind, members)`. `fields` are the shown values, named as in `model.kinds.FIELDS`; `values` every value
    of every field with who gives it; `rules` the rule that chose the shown one. `members` are fact ids, sorted; `rejected`
    those of them that a person rejected, which give no value. `reports` are the ids of the reports behind it, sorted, and
    `independent` the number of source families among them. `life` is in the order of time.
    """

    id: str
    kind: str
    standing: str
    fields: Mapping[str, Any]
    members: tuple[str, ...]
    values: Mapping[str, tuple[FieldValue, ...]] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    disagreements: tuple[Disagreement, ...] = ()
    joins: tuple[Join, ...] = ()
    links: tuple[Link, ...] = ()
    reports: tuple[str, ...] = ()
    independent: int = 0
    life: tuple[LifeStep, ...] = ()
    flags: tuple[Flag, ...] = ()
    rejected: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Any:
        """The shown value of field `name`; raises `KeyError` when no report gives it."""
        return self.fields[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.fields.get(name, default)


@dataclass(frozen=True, slots=True)
class Differing:
    """That values of a field differ, as `Disagreement` tells it whole."""

    field: str


@dataclass(frozen=True, slots=True)
class EntryHead:
    """An entry without its values and who gives them: what a line of a list needs, named as in `Entry`."""

    id: str
    kind: str
    standing: str
    fields: Mapping[str, Any]
    disagreements: tuple[Differing, ...] = ()
    reports: tuple[str, ...] = ()
    independent: int = 0

    def __getitem__(self, name: str) -> Any:
        """The shown value of field `name`; raises `KeyError` when no report gives it."""
        return self.fields[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.fields.get(name, default)


def entry_id(kind: str, members: tuple[str, ...] | list[str]) -> str:
    """`visit-0a1b...`: the kind and the smallest fact id, whatever the order of adding was."""
    return f"{kind}-{min(members)}"

"""The columns of the tables that are taken along: name, type and meaning, from the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from chancery.model.entry import DISAGREEMENT_SORTS
from chancery.model.kinds import FIELDS, STANDINGS, VALUE_IDS

Sort = Literal["string", "integer", "date"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `sort` is its type, `meaning` a sentence, `ids` the closed set of its values where there is one."""

    name: str
    sort: Sort
    meaning: str
    ids: tuple[str, ...] = ()


#: Where the words of a report stand.
PLACE: Final = (
    Column("start", "integer", "Where its words begin in the report's text, in code points"),
    Column("end", "integer", "Where they end, not included"),
    Column("quote", "string", "The words"),
)
#: A report, and where its words stand.
WORDS: Final = (Column("report", "string", "A report that gives it"), *PLACE)
STANDING: Final = Column("standing", "string", "Whether it happened, by all reports together", STANDINGS)
#: How many tell of an entry, and whether they agree.
TELLERS: Final = (
    Column("reports", "integer", "How many reports tell of it"),
    Column("independent", "integer", "How many of them are independent; copies count once"),
    Column("disagreements", "integer", "In how many fields the reports differ"),
)
#: What a field means where its name does not say it.
_MEANINGS: Final = {
    "visitor": "Who travelled: names with office and state, set apart by semicolons",
    "visitor_state": "The state the visitor acts for, ISO 3166-1 alpha-3",
    "host_state": "The state visited, ISO 3166-1 alpha-3",
    "participants": "Who met: names with office and state, set apart by semicolons",
    "witnesses": "Who was present when it was signed; they did not sign",
    "parties": "The bodies that sign, with their state, set apart by semicolons",
    "states": "The states with a part in it, ISO 3166-1 alpha-3, set apart by semicolons",
    "sectors": "Sector ids, set apart by semicolons",
    "declared": "How many papers the reports say were signed; a vague word stays a word",
    "date": "When, as an EDTF string: day, month, year, interval a/b, or one day within [a..b]",
    "session": "The number of the session",
    "years": "The number of an anniversary",
    "subject": "What an anniversary remembers when it is not relations",
    "text": "The words said, or what hinders or favours",
    "level": "The level of a channel, or of a partnership",
    "places": "Cities visited, set apart by semicolons",
    "first_in": "In how many years the visit is said to be the first of its sort",
    "follows": "What the visit is said to have come after",
    "follows_date": "When that was, as an EDTF string, where it is told beside it",
    "purposes": "What the visit was for, set apart by semicolons",
}
_LEADING: Final = (
    Column("entry", "string", "The id of the entry; the id of any of its facts leads to it as well"),
    STANDING,
)
_DATES: Final = (
    Column("date_from", "date", "The first day that the date allows; empty when it is open"),
    Column("date_to", "date", "The last day that the date allows; empty when it is open"),
)
_TRAILING: Final = (
    *TELLERS,
    Column("flags", "string", "What a person should look at, set apart by semicolons"),
    *WORDS,
)

CLAIMS: Final = (
    Column("entry", "string", "The id of the entry"),
    Column("kind", "string", "Its kind"),
    Column("field", "string", "The field"),
    Column("value", "string", "A value that a report gives it; lists are set apart by semicolons"),
    Column("shown", "string", "yes when this is the value shown", ("yes", "no")),
    Column("rule", "string", "The rule that chose the shown value"),
    Column("report", "string", "Who gives the value"),
    Column("fact", "string", "The fact by which the report gives it"),
    Column("basis", "string", "The rule by which the value was worked out, where it was"),
    Column("judgement", "string", "The judgement of a person that put the value there"),
    *PLACE,
)
ENTRIES: Final = (
    _LEADING[0],
    Column("kind", "string", "Its kind"),
    _LEADING[1],
    Column("date", "string", _MEANINGS["date"]),
    *_DATES,
    Column("states", "string", _MEANINGS["states"]),
    Column("says", "string", "What it says, in a few words"),
    *(column for column in _TRAILING if column.name != "flags"),
)
REPORTS: Final = (
    Column("report", "string", "The id of the report"),
    Column("version", "string", "The hash of its text"),
    Column("published", "date", "The day of publication"),
    Column("publisher", "string", "Who published it"),
    Column("title", "string", "Its title"),
    Column("language", "string", "Its language, a BCP 47 tag"),
    Column("url", "string", "Its address"),
    Column("family", "string", "The family of copies it belongs to"),
)
DISAGREEMENTS: Final = (
    Column("entry", "string", "The id of the entry"),
    Column("kind", "string", "Its kind"),
    Column("field", "string", "The field in which the reports differ, or what is compared beyond one field"),
    Column("sort", "string", "The sort of difference", DISAGREEMENT_SORTS),
    Column("values", "string", "Every value with its reports"),
    Column("shown", "string", "The value shown"),
    Column("rule", "string", "The rule that chose it"),
    Column("reason", "string", "The reason in words"),
)


def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of the table of one kind: what it is, its fields, who tells of it, and their words."""
    found = list(_LEADING)
    for name in FIELDS[kind]:
        found.append(_field(kind, name))
        if name == "date":
            found.extend(_DATES)
    return (*found, *_TRAILING)


def _field(kind: str, name: str) -> Column:
    ids = VALUE_IDS.get((kind, name), ())
    meaning = _MEANINGS.get(name, name.replace("_", " ").capitalize())
    return Column(name, "integer" if name in ("session", "years", "first_in") else "string", meaning, ids)

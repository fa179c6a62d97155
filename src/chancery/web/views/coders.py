"""Who did what at the desk, and how far people agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chancery.answering.agreement import agreement, label
from chancery.errors import QuestionError
from chancery.export.history import said
from chancery.export.taken.columns import Column
from chancery.export.taken.tables import Table
from chancery.keeping import Record
from chancery.keeping.desk import Ledger
from chancery.model import Judgement
from chancery.web import addresses
from chancery.web.views.desk import Made, made
from chancery.web.views.paging import beside, pages_of

#: So many judgements are on one page.
ROWS = 100


@dataclass(frozen=True, slots=True)
class Doer:
    """A person with how many judgements of theirs stand and how many were taken back."""

    who: str
    standing: int
    undone: int
    address: str


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Judgements, the latest first, `who` and `sort` when only some were asked for."""

    who: str
    sort: str
    people: tuple[Doer, ...]
    total: int
    rows: tuple[Made, ...]
    page: int
    pages: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ApartView:
    """One thing on which two people differ, and what each said of it."""

    what: str
    address: str | None
    one: str
    other: str
    why_one: str
    why_other: str


@dataclass(frozen=True, slots=True)
class AgreementView:
    """As `answering.agreement.Agreement`, in words; without two people there is nothing but their names."""

    people: tuple[str, ...]
    one: str
    other: str
    both: int
    same: int
    kappa: float | None
    alpha: float | None
    apart: tuple[ApartView, ...]


def history_view(record: Record, ledger: Ledger, *, who: str, sort: str, page: int) -> HistoryView:
    """A page of everything that was judged."""
    chosen = chosen_judgements(ledger, who=who, sort=sort)
    pages = pages_of(len(chosen), ROWS)

    def address(at: int) -> str:
        return addresses.with_query("/desk/history", {"who": who, "sort": sort, "page": str(at)})

    return HistoryView(
        who,
        sort,
        tuple(_doers(ledger)),
        len(chosen),
        made(record, ledger, chosen[(page - 1) * ROWS : page * ROWS]),
        page,
        pages,
        *beside(page, pages, address),
    )


def chosen_judgements(ledger: Ledger, *, who: str, sort: str) -> list[Judgement]:
    """The judgements of a person, of a sort, or all; the latest first."""
    return [one for one in reversed(ledger.all()) if who in ("", one.made.who) and sort in ("", one.sort)]


def judgements_table(judgements: Iterable[Judgement]) -> Table:
    """One row for each judgement."""
    return Table(
        "judgements", "One row for each judgement.", _COLUMNS, tuple(_row(one) for one in judgements)
    )


def agreement_view(record: Record, ledger: Ledger, *, one: str, other: str) -> AgreementView:
    """How far two people agree: the two who judged first unless they are named."""
    people = ledger.people()
    for name in filter(None, (one, other)):
        if name not in people:
            raise QuestionError(name, "nobody of this name has judged", "choose somebody who has")
    one = one or next((name for name in people if name != other), "")
    other = other or next((name for name in people if name != one), "")
    if not one or not other:
        return AgreementView(people, one, other, 0, 0, None, None, ())
    found = agreement(ledger, one, other)
    return AgreementView(
        people, one, other, found.both, found.same, found.kappa, found.alpha,
        _apart(record, ledger, [(apart.one, apart.other) for apart in found.apart]),
    )  # fmt: skip


def _apart(
    record: Record, ledger: Ledger, pairs: Sequence[tuple[Judgement, Judgement]]
) -> tuple[ApartView, ...]:
    first = made(record, ledger, [one for one, _ in pairs])
    return tuple(
        ApartView(
            shown.what or said(one).partition(": ")[2],
            shown.address,
            label(one),
            label(other),
            one.made.why,
            other.made.why,
        )
        for shown, (one, other) in zip(first, pairs, strict=True)
    )


def _doers(ledger: Ledger) -> list[Doer]:
    everything = ledger.all()
    return [
        Doer(
            who,
            sum(one.made.who == who and one.undone_by is None for one in everything),
            sum(one.made.who == who and one.undone_by is not None for one in everything),
            addresses.with_query("/desk/history", {"who": who}),
        )
        for who in ledger.people()
    ]


_COLUMNS = (
    Column("judgement", "string", "The id of the judgement"),
    Column("sort", "string", "What was said"),
    Column("says", "string", "The judgement in words"),
    Column("who", "string", "Who judged"),
    Column("when", "string", "When, ISO 8601 in UTC"),
    Column("why", "string", "The reason given"),
    Column("undone_by", "string", "Who took it back"),
    Column("undone_when", "string", "When it was taken back, ISO 8601 in UTC"),
)


def _row(one: Judgement) -> tuple[str | None, ...]:
    back = one.undone_by
    stamps = (back.who, back.when) if back else (None, None)
    return (one.id, one.sort, said(one), one.made.who, one.made.when, one.made.why or None, *stamps)

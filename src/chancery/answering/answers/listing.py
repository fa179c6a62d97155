"""Which, how many, how often, whether, which areas: answers that list or count entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from chancery.answering.answer import Answer, Row
from chancery.answering.answers.life import stage_reached
from chancery.answering.answers.nothing import not_reported
from chancery.answering.answers.ordering import ordered
from chancery.answering.disputes import cites_of, disputes_in, number_text, spoken
from chancery.answering.draft import Draft
from chancery.answering.saying_back import dates_in_words
from chancery.answering.selecting import choose
from chancery.answering.spotting import listed
from chancery.answering.values import day_of
from chancery.answering.wording import counted, label
from chancery.model import Entry, FieldValue
from chancery.model.kinds import KIND_OF_TYPE
from chancery.model.telling import sort_of, states_of


def which(draft: Draft) -> Answer:
    """The entries, one a line."""
    found = ordered(draft)
    if not found:
        return not_reported(draft)
    rows = draft.rows(found)
    _beside(draft, found)
    _force(draft, found)
    return draft.done(_heading(draft, found), value=tuple(row.says for row in rows), rows=rows)


def how_many(draft: Draft) -> Answer:
    """The number, what reports themselves declare, and the entries."""
    found = draft.chosen.entries
    if not found:
        return _declared_only(draft) or not_reported(draft)
    rows = draft.rows(found)
    _declared(draft, found)
    _beside(draft, found)
    return draft.done(_heading(draft, found), value=len(found), rows=rows)


def how_often(draft: Draft) -> Answer:
    """How often something happened, with the days."""
    found = [entry for entry in draft.chosen.entries if _happened(entry)]
    if not found:
        return not_reported(draft)
    rows = draft.rows(found)
    days = [day for entry in found if (day := day_of(entry, draft.shelf))]
    times = "once" if len(found) == 1 else f"{len(found)} times"
    when = f": {listed(days)}" if days else ""
    _beside(draft, found)
    return draft.done(f"Reported {times}{when}.", value=len(found), rows=rows)


def whether(draft: Draft) -> Answer:
    """Yes with the entries; no where reports say so; else that no report tells it."""
    found = draft.chosen.entries
    if found:
        rows = draft.rows(found)
        _beside(draft, found)
        if _only_words(draft):
            return draft.done("Reports tell of this:", value=tuple(row.says for row in rows), rows=rows)
        return draft.done(
            f"Yes: {_heading(draft, found)[0].lower()}{_heading(draft, found)[1:]}", value=True, rows=rows
        )
    undone = [entry for entry in draft.chosen.otherwise if entry.standing in ("denied", "cancelled")]
    if undone and not draft.question.standings:
        rows = draft.rows(undone)
        return draft.done(f"No: {undone[0].standing}.", value=False, rows=rows)
    return not_reported(draft)


def _only_words(draft: Draft) -> bool:
    """Whether a yes would be a guess: nothing but words says what is asked for."""
    asked = draft.question
    said = (asked.kinds, asked.types, asked.sectors, asked.stages, asked.standings, asked.overdue)
    return bool(asked.words) and not any(said)


def areas(draft: Draft) -> Answer:
    """The sectors of papers and of what reports see ahead, the most frequent first."""
    found = [entry for entry in draft.chosen.entries if entry.get("sectors") and entry.standing != "denied"]
    if not found:
        return not_reported(draft)
    numbers = Counter(str(sector) for entry in found for sector in entry["sectors"])
    sectors = sorted(numbers, key=lambda sector: (-numbers[sector], sector))
    draft.shown += found
    rows = [
        _area(draft, sector, [entry for entry in found if sector in entry["sectors"]]) for sector in sectors
    ]
    return draft.done(
        f"{listed(map(label, sectors)).capitalize()}.", value=tuple(sectors), rows=rows[: draft.limit]
    )


def _area(draft: Draft, sector: str, entries: list[Entry]) -> Row:
    cites = tuple(
        dict.fromkeys(n for entry in entries[:3] for n in draft.citer.entry(entry, field="sectors", most=1))
    )
    kinds = Counter(entry.kind for entry in entries)
    told = listed(counted(number, (kind,)) for kind, number in sorted(kinds.items()))
    return Row(says=f"{label(sector)}: {told}", cites=cites)


def _heading(draft: Draft, found: tuple[Entry, ...] | list[Entry]) -> str:
    kinds = tuple(dict.fromkeys(entry.kind for entry in found))
    number = counted(len(found), kinds, draft.question.types or _one_type(found))
    when = f", {dates_in_words(draft.question.dates)}" if draft.question.dates else ""
    listed_only = f" (the first {draft.limit} are listed)" if len(found) > draft.limit else ""
    return f"{number[0].upper()}{number[1:]}{when}{listed_only}."


def _one_type(found: Iterable[Entry]) -> tuple[str, ...]:
    """The type that all of these papers have, so that a letter of intent is not answered as an agreement."""
    types = {sort_of(entry) if entry.kind == "instrument" else None for entry in found}
    only = types.pop() if len(types) == 1 else None
    return (only,) if only in KIND_OF_TYPE else ()


def _force(draft: Draft, found: Iterable[Entry]) -> None:
    """Of papers asked for as signed and in force at once: which are in force is told beside them."""
    if set(draft.question.stages) >= {"signed", "in-force"}:
        told = [entry for entry in found if stage_reached(entry) == "in-force"]
        number = counted(len(told), ("instrument",)) if told else "none of them"
        draft.note(f"In force as far as reports tell: {number}. A paper that is signed need not be in force.")


def _happened(entry: Entry) -> bool:
    return entry.kind != "mechanism" or entry.get("state") == "session-held"


def _beside(draft: Draft, found: tuple[Entry, ...] | list[Entry]) -> None:
    """What has no date, what was told as planned or called off, what is seriously disputed."""
    if draft.chosen.undated:
        number = counted(len(draft.chosen.undated), draft.question.kinds, draft.question.types)
        cites = tuple(
            dict.fromkeys(n for entry in draft.chosen.undated[:5] for n in draft.citer.entry(entry, most=1))
        )
        draft.note(f"Not counted, for no report gives a date: {number}.", cites)
    for entry in list(found)[:20]:
        for one in disputes_in(entry, "date", "declared", "count"):
            if one.sort in ("conflict", "arithmetic"):
                draft.note(f"Reports disagree, {spoken(one)}.", cites_of(one, draft.citer))


def _signings(draft: Draft, found: tuple[Entry, ...]) -> list[Entry]:
    """The signings that these papers are part of; of papers that are part of none, those that the same reports tell of."""
    linked = {
        link.entry: None
        for entry in found[: draft.limit]
        for link in entry.links
        if link.relation == "part-of"
    }
    whole = [signing for id in linked if (signing := draft.shelf.entry(id)) is not None]
    pairs = {states_of(entry) for entry in found}
    if whole or len(pairs) > 1 or () in pairs:
        return [entry for entry in whole if entry.kind == "signing"]
    reports = {report for entry in found for report in entry.reports}
    near = draft.shelf.entries(states=pairs.pop(), kinds=("signing",))
    return [signing for signing in near if set(signing.reports) & reports]


def _number(value: FieldValue) -> str:
    reports = sorted({support.report for support in value.supports})
    who = "one report" if len(reports) == 1 else f"{number_text(len(reports))} reports"
    return f"{number_text(value.value)} according to {who}"


def _declared_only(draft: Draft) -> Answer | None:
    """Where no paper is told of by itself, the numbers of papers that reports give for the signings asked for."""
    question = draft.question
    if question.kinds != ("instrument",) or question.types or question.sectors or question.words:
        return None
    # Papers of a signing that was called off were planned too.
    standings = (*question.standings, "cancelled") if "planned" in question.standings else question.standings
    signings = choose(draft.shelf, question.but(kinds=("signing",), stages=(), standings=standings)).entries
    giving = [entry for entry in signings if isinstance(entry.get("declared"), int)]
    if not giving:
        return None
    values = dict.fromkeys(
        value.value
        for entry in giving
        for value in entry.values.get("declared", ())
        if value.value is not None
    )
    rows = draft.rows(giving, field="declared")
    _beside(draft, giving)
    return draft.done(
        f"Reports name none of them; the numbers that they give: {listed(map(number_text, values))}.",
        value=tuple(values) if len(values) > 1 else next(iter(values)),
        rows=rows,
    )


def _declared(draft: Draft, found: tuple[Entry, ...]) -> None:
    """The numbers that reports themselves give for the signings of these papers."""
    if draft.question.kinds != ("instrument",) or len({states_of(entry) for entry in found}) > 1:
        return
    for signing in _signings(draft, found):
        values = [value for value in signing.values.get("declared", ()) if value.value not in (None, 1)]
        if values:
            values.sort(key=lambda value: (not isinstance(value.value, int), str(value.value)))
            told = "; ".join(_number(value) for value in values)
            cites = tuple(dict.fromkeys(n for value in values for n in draft.citer.supports(value.supports)))
            of_it = [entry for entry in found if any(link.entry == signing.id for link in entry.links)]
            draft.note(
                f"Numbers that reports give for the signing: {told}; {number_text(len(of_it or found))} found here.",
                cites,
            )

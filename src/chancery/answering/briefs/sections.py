"""The sections of a brief, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chancery.answering.briefs.brief import Line, Section
from chancery.answering.briefs.gathering import Gathered
from chancery.answering.briefs.pointing import sanctions_sections
from chancery.answering.disputes import SERIOUS, cites_of, disputes_in, spoken
from chancery.answering.spotting import listed
from chancery.answering.wording import label, tell
from chancery.model import Entry
from chancery.model.kinds import HAPPENED
from chancery.model.telling import stage_of
from chancery.reconciling import overdue

_OPEN: Final = ("planned", "proposed")


def all_sections(gathered: Gathered) -> tuple[Section, ...]:
    """Every section, the empty ones too: what is not reported is said."""
    return (
        Section("relations", "Where relations stand", _lines(gathered, _happened(gathered.of("milestone")))),
        Section("visits", "Visits and talks", _lines(gathered, _happened(gathered.of("visit", "meeting")))),
        Section("instruments", "Papers by sector and stage", _papers(gathered), "No paper is reported."),
        Section("signings", "Signing occasions", _lines(gathered, _happened(gathered.of("signing")))),
        Section(
            "mechanisms", "Channels and their last session", _channels(gathered), "No channel is reported."
        ),
        Section("ahead", "Planned and overdue", _ahead(gathered), "Nothing is reported as planned."),
        Section(
            "undone",
            "Denied and called off",
            _undone(gathered),
            "Nothing is reported as denied or called off.",
        ),
        Section(
            "disagreements", "Disagreements to resolve", _disputes(gathered), "The reports do not disagree."
        ),
        Section("obstacles", "Obstacles, and who sees them", _views(gathered, "obstacle")),
        Section("opportunities", "Opportunities, and who sees them", _views(gathered, "opportunity")),
        Section("statements", "What was said", _lines(gathered, gathered.of("statement"))),
        *sanctions_sections(gathered),
        Section("gaps", "What was not covered", tuple(_gaps(gathered)), "Every entry has a day."),
    )


def _line(gathered: Gathered, entry: Entry, *, group: str | None = None, mark: str | None = None) -> Line:
    return Line(
        says=tell(entry),
        cites=gathered.citer.entry(entry),
        date=gathered.day(entry),
        label=group,
        mark=mark,
        entry=entry.id,
    )


def _lines(gathered: Gathered, entries: Iterable[Entry]) -> tuple[Line, ...]:
    return tuple(_line(gathered, entry) for entry in entries)


def _views(gathered: Gathered, kind: str) -> tuple[Line, ...]:
    """What reports see ahead, each with who says so."""
    return tuple(
        _line(gathered, entry, mark=f"according to {_who(gathered, entry)}") for entry in gathered.of(kind)
    )


def _who(gathered: Gathered, entry: Entry) -> str:
    heads = [gathered.shelf.head(report) for report in entry.reports]
    return listed(dict.fromkeys(head.publisher or head.id for head in heads))


def _happened(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.standing in HAPPENED]


def _papers(gathered: Gathered) -> tuple[Line, ...]:
    """Papers by their first sector; one that nothing sets apart is told under what was not covered."""
    papers = [entry for entry in _happened(gathered.of("instrument")) if not _vague(entry)]
    grouped = sorted(papers, key=lambda entry: (_sector(entry), papers.index(entry)))
    return tuple(
        _line(gathered, entry, group=_sector(entry), mark=None if stage_of(entry) else "stage not reported")
        for entry in grouped
    )


def _sector(entry: Entry) -> str:
    sectors = entry.get("sectors") or ()
    return label(str(sectors[0])) if sectors else "other"


def _channels(gathered: Gathered) -> tuple[Line, ...]:
    """Channels by their sort; of the sessions of one, the last is marked."""
    held = _happened(gathered.of("mechanism"))
    sessions = [entry for entry in held if entry.get("state") == "session-held" and gathered.day(entry)]
    last = {str(entry.get("mechanism_kind")): entry.id for entry in sessions}
    return tuple(
        _line(
            gathered,
            entry,
            group=label(str(entry.get("mechanism_kind") or "channel")),
            mark="last session reported" if entry.id in last.values() else None,
        )
        for entry in sorted(held, key=lambda entry: (str(entry.get("mechanism_kind")), held.index(entry)))
    )


def _ahead(gathered: Gathered) -> tuple[Line, ...]:
    """Plans that no later report closes, those whose day has passed marked."""
    plans = [
        entry
        for entry in gathered.entries
        if entry.standing in _OPEN and not any(link.relation == "closed-by" for link in entry.links)
    ]
    return tuple(
        _line(
            gathered,
            entry,
            mark=f"overdue on {gathered.today}" if overdue(entry, on=gathered.today) else None,
        )
        for entry in plans
    )


def _undone(gathered: Gathered) -> tuple[Line, ...]:
    return _lines(
        gathered, (entry for entry in gathered.entries if entry.standing in ("denied", "cancelled"))
    )


def _disputes(gathered: Gathered) -> tuple[Line, ...]:
    """Conflicts first, then values that refine one another; other wordings of one thing are left out."""
    found = [
        (entry, one) for entry in gathered.entries for one in disputes_in(entry) if one.sort != "wording"
    ]
    found.sort(key=lambda pair: pair[1].sort not in SERIOUS)
    return tuple(
        Line(
            says=f"{spoken(one)} · {tell(entry)}",
            cites=cites_of(one, gathered.citer) or gathered.citer.entry(entry),
            date=gathered.day(entry),
            label=one.sort,
            entry=entry.id,
        )
        for entry, one in found
    )


def _gaps(gathered: Gathered) -> Iterable[Line]:
    """What the brief cannot place or tell apart."""
    vague = [entry for entry in gathered.of("instrument") if _vague(entry)]
    for entry in vague:
        yield _line(gathered, entry, mark="told too vaguely to be set apart from other papers")
    undated = [
        entry
        for entry in gathered.entries
        if gathered.day(entry) is None and entry.kind not in _TIMELESS and entry not in vague
    ]
    for entry in undated:
        yield _line(gathered, entry, mark="no report gives a day")


#: Kinds that have no day.
_TIMELESS: Final = ("statement", "obstacle", "opportunity")


def _vague(entry: Entry) -> bool:
    return any(flag.code == "vague" for flag in entry.flags)

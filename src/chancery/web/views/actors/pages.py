"""The pages of a state, a person and a body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from chancery.answering.actors import BodySheet, PersonSheet, StateSheet
from chancery.answering.actors.sheets import Named, Variant
from chancery.answering.relations.sheet import Told
from chancery.answering.spotting import state_name
from chancery.keeping import Record
from chancery.model import ReportHead
from chancery.model.kinds import KINDS, STANDINGS
from chancery.web import addresses
from chancery.web.views.told import MOST, Lines, Lister


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A person or body, the state they act for, and how many entries name them."""

    name: str
    state: str | None
    address: str
    number: int


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """A state and the relation to it."""

    state: str
    name: str
    address: str
    entries: int
    latest: str | None


@dataclass(frozen=True, slots=True)
class KindLine:
    """How many entries of one kind there are, by standing."""

    kind: str
    address: str
    number: int
    standings: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class StatePage:
    """A state: what there is of it by kind, its partners, people and bodies (the first of each), what is latest and ahead."""

    state: str
    name: str
    entries: int
    kinds: tuple[KindLine, ...]
    partners: tuple[PartnerLine, ...]
    more_partners: int
    people: tuple[NamedLine, ...]
    more_people: int
    bodies: tuple[NamedLine, ...]
    more_bodies: int
    latest: Lines
    ahead: Lines
    beyond: int
    network: str


@dataclass(frozen=True, slots=True)
class ReportMention:
    """A report that writes a name so."""

    report: str
    address: str
    title: str


@dataclass(frozen=True, slots=True)
class VariantLine:
    """A way to write a name, the first reports that do, and how many there are."""

    name: str
    reports: tuple[ReportMention, ...]
    number: int


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office that reports give somebody, and the entries in which they do, in the order of time."""

    office: str
    state: str | None
    told: Lines


@dataclass(frozen=True, slots=True)
class RoleLines:
    """Where somebody appears in one part."""

    role: str
    told: Lines


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person: names, offices, appearances."""

    name: str
    state: str | None
    known: str | None
    variants: tuple[VariantLine, ...]
    offices: tuple[OfficeLine, ...]
    roles: tuple[RoleLines, ...]
    beyond: int


@dataclass(frozen=True, slots=True)
class BodyPage:
    """A body: names, counterparts, papers."""

    name: str
    state: str | None
    variants: tuple[VariantLine, ...]
    counterparts: tuple[NamedLine, ...]
    papers: Lines
    beyond: int


#: So many reports are named beside a way to write a name.
_MENTIONS: Final = 5
_ROLES: Final = ("visitor", "participants", "witnesses", "inviter", "speaker")


def state_page(record: Record, sheet: StateSheet) -> StatePage:
    """The page of a state."""
    lister = _lister(record, (*sheet.latest, *sheet.ahead))
    return StatePage(
        state=sheet.state,
        name=state_name(sheet.state),
        entries=sum(sheet.counts.values()),
        kinds=tuple(_kinds(sheet)),
        partners=tuple(
            PartnerLine(
                one.state,
                state_name(one.state),
                addresses.relation(*sorted((sheet.state, one.state))),
                one.entries,
                one.latest,
            )
            for one in sheet.partners[:MOST]
        ),
        more_partners=max(0, len(sheet.partners) - MOST),
        people=_named(sheet.people, addresses.person),
        more_people=max(0, len(sheet.people) - MOST),
        bodies=_named(sheet.bodies, addresses.body),
        more_bodies=max(0, len(sheet.bodies) - MOST),
        latest=lister.lines(sheet.latest),
        ahead=lister.lines(sheet.ahead),
        beyond=sheet.beyond,
        network=addresses.with_query("/network", {"around": sheet.state}),
    )


def person_page(record: Record, sheet: PersonSheet) -> PersonPage:
    """The page of a person."""
    lister = _lister(record, (part.told for part in sheet.parts))
    by_role = {role: [part.told for part in sheet.parts if part.role == role] for role in _ROLES}
    return PersonPage(
        name=sheet.name,
        state=sheet.state,
        known=sheet.known,
        variants=_variants(record, sheet.variants),
        offices=tuple(OfficeLine(one.office, one.state, lister.lines(one.told)) for one in sheet.offices),
        roles=tuple(RoleLines(role, lister.lines(some)) for role, some in by_role.items() if some),
        beyond=sheet.beyond,
    )


def body_page(record: Record, sheet: BodySheet) -> BodyPage:
    """The page of a body."""
    return BodyPage(
        name=sheet.name,
        state=sheet.state,
        variants=_variants(record, sheet.variants),
        counterparts=_named(sheet.counterparts, addresses.body),
        papers=_lister(record, sheet.papers).lines(sheet.papers),
        beyond=sheet.beyond,
    )


def _kinds(sheet: StateSheet) -> Iterable[KindLine]:
    for kind in KINDS:
        standings = {one: sheet.counts[kind, one] for one in STANDINGS if (kind, one) in sheet.counts}
        if standings:
            yield KindLine(
                kind, addresses.registry(kind, state=sheet.state), sum(standings.values()), standings
            )


def _named(some: tuple[Named, ...], address: Callable[[str, str | None], str]) -> tuple[NamedLine, ...]:
    return tuple(
        NamedLine(one.name, one.state, address(one.name, one.state), one.number) for one in some[:MOST]
    )


def _variants(record: Record, some: tuple[Variant, ...]) -> tuple[VariantLine, ...]:
    shown = {one.name: one.reports[:_MENTIONS] for one in some}
    heads = record.registry.heads({report for reports in shown.values() for report in reports})
    return tuple(
        VariantLine(one.name, tuple(_mention(report, heads) for report in shown[one.name]), len(one.reports))
        for one in some
    )


def _mention(report: str, heads: Mapping[str, ReportHead]) -> ReportMention:
    head = heads.get(report)
    return ReportMention(
        report, addresses.report(report), (head.publisher or head.title if head else None) or report
    )


def _lister(record: Record, told: Iterable[Told]) -> Lister:
    return Lister(record.registry.heads({one.words.report for one in told if one.words}))

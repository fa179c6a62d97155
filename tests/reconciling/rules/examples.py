"""Two tellings for every answer that a rule can give: rule, answer, the two facts."""

from __future__ import annotations

from typing import Any

from chancery.model import Told
from tests.reconciling.telling import paper, told, visit

Example = tuple[str, str, Told, Told]


def of(kind: str, one: dict[str, Any], other: dict[str, Any]) -> tuple[Told, Told]:
    return told(kind, "a", **one), told(kind, "b", **other)


def papers(one: dict[str, Any], other: dict[str, Any]) -> tuple[Told, Told]:
    return paper("a", **one), paper("b", **other)


def visits(one: dict[str, Any], other: dict[str, Any]) -> tuple[Told, Told]:
    return visit("a", **one), visit("b", **other)


MFA = [{"name": "Ministry of Foreign Affairs", "state": "VNM"}, {"name": "Foreign Ministry", "state": "PRK"}]
CHAMBERS = [{"name": "VCCI", "state": "VNM"}, {"name": "Chamber of Commerce", "state": "PRK"}]
COUNTERPART = [{"name": "VCCI", "state": "VNM"}, {"name": "its North Korean counterpart", "state": "PRK"}]
LAM, KIM, PAK, CHOE = (
    {"name": name, "state": state}
    for name, state in (
        ("To Lam", "VNM"),
        ("Kim Jong Un", "PRK"),
        ("Pak Thae Song", "PRK"),
        ("Choe Ryong Hae", "PRK"),
    )
)
OLD = {"standing": "background", "date": None}

STATES: list[Example] = [
    ("instrument.states", "same", *papers({}, {})),
    ("instrument.states", "part", *papers({"states": ["LAO", "PRK", "VNM"]}, {})),
    ("instrument.states", "other", *papers({"states": ["LAO", "VNM"]}, {})),
]
DATES: list[Example] = [
    ("visit.date", "same", *visits({"date": "2025-10-09"}, {"date": "2025-10-09"})),
    ("visit.date", "within", *visits({"date": "2025-10"}, {"date": "2025-10-09"})),
    ("visit.date", "overlap", *visits({"date": "2025-10-09/2025-10-11"}, {"date": "2025-10-10/2025-10-12"})),
    ("visit.date", "near", *visits({"date": "2025-10-09"}, {"date": "2025-10-10"})),
    ("visit.date", "apart", *visits({"date": "2025-10-09"}, {"date": "2025-10-11"})),
    ("visit.date", "far", *visits({"date": "2025-10-09"}, {"date": "2007-10-16"})),
    ("visit.date", "moved", *visits({"date": "2025-08-01", "standing": "planned"}, {"date": "2025-10-09"})),
    ("visit.date", "fresh", *visits({"date": "2025-10-09"}, {"published": "2025-10-12"})),
    ("visit.date", "recent", *visits({"date": "2025-10-09"}, {"published": "2025-10-20"})),
    ("visit.date", "nearby", *visits({"published": "2025-10-11"}, {"published": "2025-10-31"})),
    (
        "visit.date",
        "moved",
        *visits({"date": "2025-08-01", "standing": "cancelled"}, {"published": "2025-10-12"}),
    ),
    ("visit.date", "stale", *visits({"date": "2007-10-16", "published": None}, {"published": "2025-10-12"})),
    ("visit.date", "ahead", *visits({"date": "2025-10-09"}, {"published": "2025-10-01"})),
    ("visit.date", "together", *visits({"published": "2025-10-11"}, {"published": "2025-10-18"})),
    ("visit.date", "spread", *visits({"published": "2025-10-11"}, {"published": "2024-10-11"})),
    ("visit.date", "unknown", *visits({"published": None}, {"published": None})),
]
VISITS: list[Example] = [
    ("visit.direction", "same", *visits({}, {})),
    ("visit.direction", "part", *visits({"host_state": None}, {})),
    ("visit.direction", "other", *visits({"host_state": "CHN"}, {})),
    ("visit.visitor", "same", *visits({}, {"visitor": [{"name": "Tô Lâm"}]})),
    ("visit.visitor", "short", *visits({"visitor": [{"name": "Luong"}]}, {"visitor": [{"name": "Luong Tam Quang"}]})),
    ("visit.visitor", "spelling", *visits({"visitor": [{"name": "Kovačić"}]}, {"visitor": [{"name": "Kovachich"}]})),
    ("visit.visitor", "office", *visits(
        {"visitor": [{"name": "", "office": "Foreign Minister"}]},
        {"visitor": [{"name": "Le Hoai", "office": "Foreign Minister"}]},
    )),
    ("visit.visitor", "other", *visits({}, {"visitor": [{"name": "Nong Duc Manh"}]})),
    ("visit.kind", "same", *visits({"visit_kind": "state"}, {"visit_kind": "state"})),
    ("visit.kind", "other", *visits({"visit_kind": "state"}, {"visit_kind": "working"})),
    ("visit.place", "same", *visits({"places": ["Pyongyang"]}, {"places": ["Pyongyang", "Nampo"]})),
    ("visit.place", "other", *visits({"places": ["Pyongyang"]}, {"places": ["Nampo"]})),
    ("visit.one-report", "apart", visit("a"), visit("a", at=50)),
    ("visit.one-report", "plan", visit("a"), visit("a", at=50, standing="planned")),
]  # fmt: skip
MEETINGS: list[Example] = [
    ("meeting.participants", "both", *of("meeting", {"participants": [LAM, KIM]}, {"participants": [KIM, LAM, PAK]})),
    ("meeting.participants", "one", *of("meeting", {"participants": [LAM, KIM]}, {"participants": [LAM]})),
    ("meeting.participants", "offices", *of(
        "meeting", {"participants": [{"name": "the two foreign ministers"}]},
        {"participants": [{"name": "Le Hoai Trung", "office": "Foreign Minister"}]},
    )),
    ("meeting.participants", "other", *of("meeting", {"participants": [LAM, KIM]}, {"participants": [LAM, PAK]})),
    ("meeting.participants", "other", *of("meeting", {"participants": [CHOE]}, {"participants": [PAK]})),
    ("meeting.kind", "same", *of("meeting", {"meeting_kind": "talks"}, {"meeting_kind": "talks"})),
    ("meeting.kind", "alike", *of("meeting", {"meeting_kind": "talks"}, {"meeting_kind": "meeting"})),
    ("meeting.kind", "other", *of("meeting", {"meeting_kind": "talks"}, {"meeting_kind": "call"})),
]  # fmt: skip
SIGNINGS: list[Example] = [
    ("signing.witnesses", "same", *of("signing", {"witnesses": [LAM]}, {"witnesses": [LAM, KIM]})),
    ("signing.witnesses", "other", *of("signing", {"witnesses": [LAM]}, {"witnesses": [KIM]})),
    ("signing.declared", "same", *of("signing", {"declared": 5}, {"declared": 5})),
    ("signing.declared", "vague", *of("signing", {"declared": 5}, {"declared": "several"})),
    ("signing.declared", "other", *of("signing", {"declared": 5}, {"declared": 6})),
]
INSTRUMENTS: list[Example] = [
    ("instrument.parties", "both", *papers({"parties": MFA}, {"parties": MFA[::-1]})),
    ("instrument.parties", "counterpart", *papers({"parties": CHAMBERS}, {"parties": COUNTERPART})),
    ("instrument.parties", "one", *papers({"parties": CHAMBERS}, {"parties": CHAMBERS[:1]})),
    ("instrument.parties", "general", *papers({"parties": MFA}, {"parties": [{"name": "the Government", "state": "VNM"}]})),
    ("instrument.parties", "unknown", *papers(
        {"parties": [{"name": "Ministry of Industry and Trade", "state": "VNM"}]},
        {"parties": [{"name": "Ministry of Trade and Tourism", "state": "VNM"}]},
    )),
    ("instrument.parties", "other", *papers({"parties": MFA}, {"parties": CHAMBERS})),
    ("instrument.type", "same", *papers({}, {})),
    ("instrument.type", "loose", *papers({"type": "document"}, {"type": "document"})),
    ("instrument.type", "looser", *papers({"type": "letter"}, {"type": "letter-of-intent"})),
    ("instrument.type", "siblings", *papers({"type": "protocol"}, {"type": "letter-of-intent"})),
    ("instrument.sectors", "same", *papers({"sectors": ["health"]}, {"sectors": ["health"]})),
    ("instrument.sectors", "shared", *papers({"sectors": ["health"]}, {"sectors": ["health", "education"]})),
    ("instrument.sectors", "other", *papers({"sectors": ["health"]}, {"sectors": ["trade"]})),
    ("instrument.title", "same", *papers({"title": "agreement on health"}, {"title": "memorandum on healthcare"})),
    ("instrument.title", "mostly", *papers({"title": "MoU on health, science"}, {"title": "medical science and health"})),
    ("instrument.title", "some", *papers({"title": "agricultural trade"}, {"title": "agricultural research"})),
    ("instrument.title", "other", *papers({"title": "agreement on health"}, {"title": "agreement on railways"})),
    ("instrument.series", "same", *papers({"title": "programme 2026-2030"}, {"title": "2026-30 programme"})),
    ("instrument.series", "same", *papers({"title": "Second Protocol"}, {"title": "2nd Protocol"})),
    ("instrument.series", "other", *papers({"title": "programme 2021-2025"}, {"title": "programme 2026-2030"})),
    ("instrument.series", "other", *papers({"title": "First Protocol"}, {"title": "Second Protocol"})),
    ("instrument.mention", "one-field", *papers({**OLD, "sectors": ["health"]}, {**OLD, "sectors": ["health"]})),
    ("instrument.mention", "field", *papers({**OLD, "sectors": ["health"]}, {"sectors": ["health"]})),
    ("instrument.mention", "earlier", *papers({**OLD, "title": "pact on health"}, {"title": "pact on health"})),
    ("instrument.occasion", "once", *papers({"type": "joint-statement"}, {"type": "joint-declaration"})),
    ("instrument.occasion", "bare", *papers({}, {"title": "memorandum on health", "sectors": ["health"]})),
    ("instrument.stage", "succession", *papers({"stage": "renewed"}, {})),
    ("instrument.stage", "later", *papers({"stage": "ratified", "date": "2026-03-01"}, {})),
    ("instrument.stage", "backwards", *papers({"stage": "ratified", "date": "2025-03-01"}, {})),
    ("instrument.stage", "ended", *papers({"stage": "expired", "date": "2008"}, {})),
    ("instrument.stage", "later", *papers({"stage": "expired", "date": "2030"}, {})),
    ("instrument.one-report", "stages", paper("a", stage="ratified"), paper("a", at=50)),
    ("instrument.one-report", "apart", paper("a"), paper("a", at=50)),
    ("instrument.one-report", "plan", paper("a", standing="planned"), paper("a", at=50)),
    ("instrument.date", "same", *papers({}, {})),
]  # fmt: skip
MECHANISMS: list[Example] = [
    (
        "mechanism.kind",
        "same",
        *of("mechanism", {"mechanism_kind": "hotline"}, {"mechanism_kind": "hotline"}),
    ),
    (
        "mechanism.kind",
        "other",
        *of("mechanism", {"mechanism_kind": "hotline"}, {"mechanism_kind": "two-plus-two"}),
    ),
    ("mechanism.level", "same", *of("mechanism", {"level": "ministers"}, {"level": "ministers"})),
    ("mechanism.level", "other", *of("mechanism", {"level": "ministers"}, {"level": "experts"})),
    ("mechanism.session", "same", *of("mechanism", {"session": 3}, {"session": 3})),
    (
        "mechanism.session",
        "slip",
        *of("mechanism", {"session": 3, "date": "2025-10-10"}, {"session": 2, "date": "2025-10-11"}),
    ),
    (
        "mechanism.session",
        "other",
        *of("mechanism", {"session": 3, "date": "2025"}, {"session": 2, "date": "2023"}),
    ),
    ("mechanism.session", "unnumbered", *of("mechanism", {"session": 3}, {"state": "session-held"})),
    ("mechanism.session", "neither", *of("mechanism", {"state": "existing"}, {"state": "established"})),
    ("mechanism.session", "channel", *of("mechanism", {"session": 3}, {"state": "existing"})),
    (
        "mechanism.date",
        "same",
        *of("mechanism", {"session": 3, "date": "2025"}, {"session": 3, "date": "2025"}),
    ),
]
MILESTONES: list[Example] = [
    (
        "milestone.kind",
        "once",
        *of("milestone", {"milestone_kind": "recognition"}, {"milestone_kind": "recognition"}),
    ),
    (
        "milestone.kind",
        "same",
        *of("milestone", {"milestone_kind": "anniversary"}, {"milestone_kind": "anniversary"}),
    ),
    (
        "milestone.kind",
        "other",
        *of("milestone", {"milestone_kind": "anniversary"}, {"milestone_kind": "recognition"}),
    ),
    ("milestone.date", "same", *of("milestone", {"date": "1950"}, {"date": "1950"})),
    ("milestone.years", "same", *of("milestone", {"years": 75}, {"years": 75})),
    ("milestone.years", "slip", *of("milestone", {"years": 75}, {"years": 74})),
    ("milestone.years", "other", *of("milestone", {"years": 75}, {"years": 70, "published": "2020-10-11"})),
    (
        "milestone.level",
        "same",
        *of("milestone", {"level": "strategic-partnership"}, {"level": "strategic-partnership"}),
    ),
    ("milestone.level", "other", *of("milestone", {"level": "strategic-partnership"}, {"level": "alliance"})),
    (
        "milestone.time",
        "together",
        *of("milestone", {"milestone_kind": "embassy-opened"}, {"milestone_kind": "embassy-opened"}),
    ),
]
WORDS = "sustained engagement with its neighbours is a diplomatic asset"
SAYINGS: list[Example] = [
    ("statement.speaker", "same", *of("statement", {"speaker": "To Lam"}, {"speaker": "Tô Lâm"})),
    (
        "statement.speaker",
        "short",
        *of("statement", {"speaker": "analysts"}, {"speaker": "Analysts in Hanoi"}),
    ),
    ("statement.speaker", "other", *of("statement", {"speaker": "To Lam"}, {"speaker": "Kim Jong Un"})),
    ("statement.text", "mostly", *of("statement", {"text": WORDS}, {"text": f"He said {WORDS}"})),
    (
        "statement.text",
        "half",
        *of(
            "statement", {"text": WORDS}, {"text": "sustained engagement is an asset to traders and farmers"}
        ),
    ),
    (
        "statement.text",
        "some",
        *of(
            "statement", {"text": WORDS}, {"text": "a diplomatic asset for traders, farmers, railways, ports"}
        ),
    ),
    (
        "statement.text",
        "other",
        *of("statement", {"text": WORDS}, {"text": "rice, coal, timber, gold, copper"}),
    ),
    ("statement.time", "together", *of("statement", {}, {})),
    ("statement.time", "spread", *of("statement", {}, {"published": "2020-01-01"})),
    ("obstacle.cause", "same", *of("obstacle", {"cause": "sanctions"}, {"cause": "sanctions"})),
    ("obstacle.cause", "other", *of("obstacle", {"cause": "sanctions"}, {"cause": "distance"})),
]

EXAMPLES = [*STATES, *DATES, *VISITS, *MEETINGS, *SIGNINGS, *INSTRUMENTS, *MECHANISMS, *MILESTONES, *SAYINGS]

"""A report written for these tests, and facts of every kind out of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chancery.model import Citation, Fact, Report

TEXT = (
    "Luminara, 12 March 2024 - President Ada Berg of Norway ended a three-day state visit to Viet Nam on Tuesday, at the "
    "invitation of President Tran Minh. She held talks with her host in Hanoi on Monday.\n\n"
    "The two presidents then looked on as several papers were signed: a memorandum of understanding on fisheries "
    "between the Ministry of Fisheries of Norway and Viet Nam's Ministry of Agriculture, and an agreement on tourism.\n\n"
    "Earlier agreements on culture, health and aviation remain in force. The third session of the Joint Committee on "
    "Trade is to be held at deputy-minister level next year.\n\n"
    "The two countries will mark 55 years of relations in 2026. “We trust one another,” Berg, the president, said. "
    "Analysts see distance as a hurdle, while a new air route favours tourism."
)
REPORT = Report(
    id="berg-in-hanoi",
    text=TEXT,
    published="2024-03-12",
    language="en",
    title="President ends visit",
    publisher="Luminara Wire",
)


def cite(words: str, text: str = TEXT) -> Citation:
    start = text.index(words)
    return Citation.of(text, start, start + len(words))


def fact(
    kind: str,
    evidence: str,
    fields: Mapping[str, Any],
    *,
    spans: Mapping[str, str | tuple[str, ...]] | None = None,
    basis: Mapping[str, str] | None = None,
    standing: str = "done",
    report: Report = REPORT,
) -> Fact:
    """A fact of `report` that cites the first place of the words given."""
    cited = {
        name: tuple(cite(w, report.text) for w in ((words,) if isinstance(words, str) else words))
        for name, words in (spans or {}).items()
    }
    return Fact(
        kind=kind,
        report=report.id,
        standing=standing,
        fields=fields,
        evidence=(cite(evidence, report.text),),
        spans=cited,
        basis=basis or {},
        pattern=f"sample.{kind}",
    )


PAIR = {"states": ["NOR", "VNM"]}
PAIR_SPANS = {"states": ("Norway", "Viet Nam")}
BERG = {"name": "Ada Berg", "office": "President", "state": "NOR"}
TRAN = {"name": "Tran Minh", "office": "President", "state": "VNM"}

VISIT = fact(
    "visit",
    "President Ada Berg of Norway ended a three-day state visit to Viet Nam on Tuesday",
    {
        "visitor": [BERG],
        "visitor_state": "NOR",
        "host_state": "VNM",
        "visit_kind": "state",
        "date": "2024-03-10/2024-03-12",
        "places": ["Hanoi"],
        "inviter": "Tran Minh",
    },
    spans={
        "visitor": "Ada Berg",
        "visitor_state": "Norway",
        "host_state": "Viet Nam",
        "visit_kind": "state visit",
        "date": ("three-day", "Tuesday"),
        "places": "Hanoi",
        "inviter": "Tran Minh",
    },
    basis={"date": "days-counted-back"},
)
MEETING = fact(
    "meeting",
    "She held talks with her host in Hanoi on Monday",
    {"meeting_kind": "talks", "participants": [BERG, TRAN], **PAIR, "date": "2024-03-11", "place": "Hanoi"},
    spans={"meeting_kind": "talks", "participants": ("She", "her host"), "date": "Monday", "place": "Hanoi"},
    basis={"participants": "pronoun", "states": "states-of-participants", "date": "weekday-before-published"},
)
SIGNING = fact(
    "signing",
    "The two presidents then looked on as several papers were signed",
    {**PAIR, "date": "2024-03-11", "place": "Hanoi", "witnesses": [BERG, TRAN], "declared": "several"},
    spans={"witnesses": "The two presidents", "declared": "several"},
    basis={"states": "pair-of-report", "date": "scene", "place": "scene", "witnesses": "both-sides"},
)
INSTRUMENT = fact(
    "instrument",
    "a memorandum of understanding on fisheries between the Ministry of Fisheries of Norway and Viet Nam's Ministry of "
    "Agriculture",
    {
        "type": "memorandum-of-understanding",
        "title": "memorandum of understanding on fisheries",
        "parties": [
            {"name": "Ministry of Fisheries of Norway", "state": "NOR"},
            {"name": "Ministry of Agriculture", "state": "VNM"},
        ],
        **PAIR,
        "sectors": ["fisheries"],
        "date": "2024-03-11",
        "stage": "signed",
    },
    spans={
        "type": "memorandum of understanding",
        "title": "memorandum of understanding on fisheries",
        "parties": ("Ministry of Fisheries of Norway", "Viet Nam's Ministry of Agriculture"),
        **PAIR_SPANS,
        "sectors": "fisheries",
        "stage": "signed",
    },
    basis={"date": "scene"},
)
TOURISM = fact(
    "instrument",
    "an agreement on tourism",
    {"type": "agreement", **PAIR, "sectors": ["tourism"], "stage": "signed"},
    spans={"type": "agreement", "sectors": "tourism", "stage": "signed"},
    basis={"states": "pair-of-report"},
)
EARLIER = tuple(
    fact(
        "instrument",
        "Earlier agreements on culture, health and aviation remain in force",
        {"type": "agreement", **PAIR, "sectors": [sector], "stage": "in-force"},
        spans={"type": "agreements", "sectors": f"{sector}{beside}", "stage": "in force"},
        basis={"states": "pair-of-report"},
        standing="background",
    )
    for sector, beside in (("culture", ", "), ("health", " and"), ("aviation", " remain"))
)
MECHANISM = fact(
    "mechanism",
    "The third session of the Joint Committee on Trade is to be held at deputy-minister level next year",
    {
        "name": "Joint Committee on Trade",
        "mechanism_kind": "intergovernmental-committee",
        "level": "deputy-ministers",
        **PAIR,
        "session": 3,
        "date": "2025",
        "state": "session-held",
    },
    spans={
        "name": "Joint Committee on Trade",
        "mechanism_kind": "Joint Committee",
        "level": "deputy-minister level",
        "session": "third session",
        "date": "next year",
        "state": "is to be held",
    },
    basis={"states": "pair-of-report", "date": "year-after-published"},
    standing="planned",
)
MILESTONE = fact(
    "milestone",
    "The two countries will mark 55 years of relations in 2026",
    {"milestone_kind": "anniversary", **PAIR, "date": "1971", "years": 55},
    spans={"milestone_kind": "mark 55 years", "years": "55 years", "date": ("55 years", "2026")},
    basis={"states": "pair-of-report", "date": "anniversary-minus-years"},
    standing="planned",
)
STATEMENT = fact(
    "statement",
    "“We trust one another,” Berg, the president, said",
    {"speaker": "Berg", "role": "president", "mode": "direct", "text": "We trust one another,"},
    spans={"speaker": "Berg, the", "role": "president, said", "mode": "“", "text": "We trust one another,"},
)
OBSTACLE = fact(
    "obstacle",
    "Analysts see distance as a hurdle",
    {"text": "distance", "cause": "distance", **PAIR},
    spans={"text": "distance", "cause": "distance"},
    basis={"states": "pair-of-report"},
)
OPPORTUNITY = fact(
    "opportunity",
    "a new air route favours tourism",
    {"text": "a new air route", "cause": "other", "sectors": ["aviation", "tourism"], **PAIR},
    spans={"text": "a new air route", "sectors": ("air route", "favours tourism")},
    basis={"cause": "no-other-cause", "states": "pair-of-report"},
)

#: In the order the report tells them.
FACTS = (
    VISIT,
    MEETING,
    SIGNING,
    INSTRUMENT,
    TOURISM,
    *sorted(EARLIER, key=lambda earlier: earlier.id),
    MECHANISM,
    MILESTONE,
    STATEMENT,
    OBSTACLE,
    OPPORTUNITY,
)

HOSTILE_TEXT = (
    "<script>document.title='taken'</script> & <img src=https://example.org/x onerror=alert(1)> ]]> -->\r\n"
    "Caf\u0065\u0301 \u202egnitaroba\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \U0001f91d\U0001f3fd "
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 会談 \x1b[31mred\x07\x00 \ud800 'quote' \"double\" {{x}} $style ${x}\u2028end"
)
HOSTILE = Report(
    id="<b>bad</b>", text=HOSTILE_TEXT, title="</title><script>1</script>", language='en" onload="x'
)
HOSTILE_FACT = fact(
    "statement",
    HOSTILE_TEXT,
    {"speaker": HOSTILE_TEXT, "text": "<script>alert(1)</script>", "mode": "direct"},
    spans={"speaker": "\u202egnitaroba", "text": "<script>", "mode": "]]>"},
    basis={"role": "<i>rule</i>"},
    report=HOSTILE,
)

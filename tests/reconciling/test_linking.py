"""What holds what, what is the later life of what, and whether what is declared is found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.model import Entry, Told
from chancery.reconciling import link, link_keys, reconcile
from tests.reconciling.telling import paper, told, visit
from tests.seeds import printed

PAIR = ["PRK", "VNM"]
LAM, KIM = {"name": "To Lam", "state": "VNM"}, {"name": "Kim Jong Un", "state": "PRK"}
TRIP = visit("a", date="2025-10-09/2025-10-11")
TALKS = told("meeting", "b", participants=[LAM, KIM], states=PAIR, date="2025-10-09", meeting_kind="talks")
SIGNING = told("signing", "b", states=PAIR, date="2025-10-10", declared=2)
HEALTH = paper("b", title="memorandum on health", sectors=["health"])
RAIL = paper("c", title="memorandum on railways", sectors=["transport"])
ALL = [
    TRIP,
    TALKS,
    SIGNING,
    HEALTH,
    RAIL,
    visit("d", visitor=[{"name": "Nong Duc Manh"}], date="2007-10-16", published="2007-10-17"),
    told(
        "meeting",
        "d",
        participants=[{"name": "Nong Duc Manh"}, {"name": "Kim Jong Il"}],
        states=PAIR,
        date="2007-10-16",
    ),
    told("meeting", "e", participants=[LAM, KIM], states=PAIR, date="2025-10-10", meeting_kind="call"),
    told("mechanism", "f", states=PAIR, mechanism_kind="hotline", state="existing"),
    told("mechanism", "f", at=50, states=PAIR, mechanism_kind="hotline", session=2, date="2025"),
    paper(
        "g",
        title="memorandum on health",
        sectors=["health"],
        stage="renewed",
        date="2030-10-10",
        published="2030-10-11",
    ),
    paper(
        "g", at=50, title="memorandum on railways", stage="signed", date="2030-10-10", published="2030-10-11"
    ),
    paper(
        "h", at=10, title="memorandum on ports", stage="in-force", date="2021-11-01", published="2021-11-20"
    ),
    paper("h", at=90, title="treaty on rivers", stage="ratified", date="2021-11-02", published="2021-11-20"),
    told("signing", "h", at=50, standing="background", states=PAIR, date="2019-03", published="2021-11-20"),
    told("signing", "i", states=PAIR, date="2019-03-05", published="2019-03-06"),
    paper("i", title="memorandum on ports", date="2019-03-05", published="2019-03-06"),
]


def links(record: Iterable[Entry]) -> set[tuple[str, str, str]]:
    """The links from wholes to parts and from old to new, by the first fact of either entry."""
    entries = {entry.id: entry for entry in record}
    return {
        (entry.members[0], made.relation, entries[made.entry].members[0])
        for entry in entries.values()
        for made in entry.links
        if made.relation in ("holds", "later-life")
    }


def test_a_visit_holds_its_talks_and_signing_and_a_signing_its_papers() -> None:
    found = links(link(reconcile([TRIP, TALKS, SIGNING, HEALTH, RAIL])))
    assert found == {
        (TRIP.id, "holds", TALKS.id),
        (TRIP.id, "holds", SIGNING.id),
        (SIGNING.id, "holds", HEALTH.id),
        (SIGNING.id, "holds", RAIL.id),
    }


def test_a_paper_whose_day_reports_dispute_is_held_by_the_signing_of_the_day_shown() -> None:
    tolds = [
        SIGNING,
        told("signing", "d", states=PAIR, date="2025-10-09", declared=2),
        told("signing", "e", states=PAIR, date="2025-10-10", declared=2),
        HEALTH,
        paper("d", title="memorandum on health", sectors=["health"], date="2025-10-09"),
        paper("e", title="memorandum on health", sectors=["health"]),
    ]
    record = link(reconcile(tolds))
    assert [(entry.kind, entry.get("date")) for entry in record] == [
        ("instrument", "2025-10-10"),
        ("signing", "2025-10-10"),
    ]
    assert [made.relation for entry in record for made in entry.links] == ["part-of", "holds"]


def test_a_call_and_a_meeting_of_others_are_no_part_of_a_visit() -> None:
    record = link(reconcile(ALL))
    held = {part for whole, relation, part in links(record) if whole == TRIP.id and relation == "holds"}
    assert held == {TALKS.id, SIGNING.id}


def test_a_channel_holds_its_sessions_and_a_paper_its_renewal() -> None:
    record = link(reconcile(ALL))
    ids = [one.id for one in ALL]
    assert {(ids[8], "holds", ids[9]), (HEALTH.id, "later-life", ids[10])} <= links(record)
    assert [found for found in links(record) if found[0] == RAIL.id] == []


def test_links_lead_both_ways() -> None:
    record = {entry.id: entry for entry in link(reconcile(ALL))}
    back = {
        "holds": "part-of",
        "part-of": "holds",
        "later-life": "earlier-life",
        "earlier-life": "later-life",
    }
    for entry in record.values():
        for made in entry.links:
            there = [(other.relation, other.entry) for other in record[made.entry].links]
            assert (back[made.relation], entry.id) in there


def counted(**fields: Any) -> Entry:
    signing = told("signing", "b", states=PAIR, date="2025-10-10", **fields)
    return next(entry for entry in link(reconcile([signing, HEALTH, RAIL])) if entry.kind == "signing")


def test_declared_papers_are_counted_against_those_found() -> None:
    assert [flag.message for flag in counted(declared=2).flags] == ["2 declared by one report, 2 found"]
    (gap,) = counted(declared=12).disagreements
    assert (gap.field, gap.sort, gap.shown, gap.reason) == (
        "count",
        "arithmetic",
        2,
        "12 declared by one report, 2 found",
    )


def test_of_two_declared_numbers_that_of_the_papers_found_is_shown() -> None:
    others = [
        told("signing", report, states=PAIR, date="2025-10-10", declared=n)
        for report, n in (("c", 3), ("d", 3))
    ]
    record = link(reconcile([SIGNING, *others, HEALTH, RAIL]))
    signing = next(entry for entry in record if entry.kind == "signing")
    assert (signing["declared"], signing.rules["declared"]) == (2, "found")
    assert [(one.field, one.sort, one.shown) for one in signing.disagreements] == [
        ("declared", "conflict", 2),
        ("count", "arithmetic", 2),
    ]


def test_vague_numbers_agree_with_what_is_found() -> None:
    entry = counted(declared="several")
    assert (entry.flags, entry.disagreements) == ((), ())


def test_a_paper_named_in_passing_is_not_counted() -> None:
    passing = paper("b", at=90, type="agreement")
    record = link(reconcile([SIGNING, HEALTH, RAIL, passing]))
    signing = next(entry for entry in record if entry.kind == "signing")
    assert len([made for made in signing.links if made.relation == "holds"]) == 2


def test_an_anniversary_is_set_against_the_record() -> None:
    relations = told("milestone", "a", milestone_kind="relations-established", states=PAIR, date="1950-01-31")
    wrong = told(
        "milestone",
        "b",
        milestone_kind="anniversary",
        states=PAIR,
        years=75,
        date="1951",
        published="2025-01-31",
    )
    anniversary = next(
        entry for entry in link(reconcile([relations, wrong])) if entry["milestone_kind"] == "anniversary"
    )
    assert [(one.field, one.sort) for one in anniversary.disagreements] == [("anniversary", "arithmetic")]


@given(st.permutations(ALL))
@settings(max_examples=50, deadline=None)
def test_the_order_of_entries_does_not_matter(order: list[Told]) -> None:
    assert link(reversed(reconcile(order))) == link(reconcile(ALL))


def test_an_entry_follows_from_itself_and_those_that_share_a_key() -> None:
    bare = reconcile(ALL)
    whole = {entry.id: entry for entry in link(bare)}
    for entry in bare:
        near = [other for other in bare if link_keys(other) & link_keys(entry)]
        assert next(one for one in link(near) if one.id == entry.id) == whole[entry.id]


_PRINT = """
from chancery.reconciling import link, reconcile
from tests.reconciling.test_linking import ALL
print(link(reconcile(ALL)))
"""


def test_every_process_comes_to_the_same() -> None:
    """Sets of words stand in another order in every process; nothing of that may show."""
    assert len(printed(_PRINT)) == 1

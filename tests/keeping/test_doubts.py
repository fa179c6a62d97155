"""What the rules leave open is listed for a person, and what a person said takes it off the list."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from chancery.errors import NotInRecord, QuestionError
from chancery.keeping import Doubt, Record
from tests.keeping.plain import REPORTS, open_plain, paper, report, talks

TRADE = paper(parties=[], sectors=["trade", "customs"])
#: No parties, no day and a loose type: it may be the paper on trade and customs, and is not that of the health ministries.
LOOSE = paper(parties=[], type="document", sectors=["trade"], date="")
HEALTH = paper(date="2025-10-10")
AGENCY = report("agency", TRADE, published="2025-10-10")
DAILY = report("daily", LOOSE, published="2025-10-12")
MINISTRY = report("ministry", HEALTH, published="2025-10-11")
RECORD = (AGENCY, DAILY, MINISTRY)


def told(*doubts: Doubt) -> list[tuple[set[str], int]]:
    return [({*d.one.reports, *d.other.reports}, d.points) for d in doubts]


def decide(record: Record, sort: str, doubt: Doubt) -> str:
    return record.judge(sort, doubt.one.id, doubt.other.id, who="Ada").id  # type: ignore[arg-type]


def test_what_the_rules_leave_open_is_listed_with_points_and_reasons(record: Record) -> None:
    record.add(RECORD)
    (doubt,) = record.unsure()
    assert told(doubt) == [({"agency", "daily"}, 50)]
    assert doubt.one.id < doubt.other.id
    assert [record.facts(fact)[0].report for fact in doubt.facts] == [
        *doubt.one.reports,
        *doubt.other.reports,
    ]
    assert sorted(doubt.reasons) == [
        "instrument.date +15: 2025-10-10 was news on 2025-10-12",
        "instrument.sectors +10: both on trade",
        "instrument.states +15: both of PRK, VNM",
        "instrument.type +10: memorandum-of-understanding and document: one may stand for the other",
    ]


def test_the_order_of_adding_does_not_matter(record: Record) -> None:
    record.add(reversed(RECORD))
    before = record.unsure()
    assert told(*before) == [({"agency", "daily"}, 50)]
    record.rebuild()
    assert record.unsure() == before


@pytest.mark.parametrize("sort", ["same", "different"])
def test_a_decision_takes_the_pair_off_the_list_and_undoing_it_puts_it_back(
    record: Record, sort: str
) -> None:
    record.add(RECORD)
    (before,) = record.unsure()
    made = decide(record, sort, before)
    assert record.unsure() == ()
    record.undo(made, who="Ada")
    assert record.unsure() == (before,)


def test_what_a_person_left_open_comes_last(record: Record) -> None:
    record.add(
        [*RECORD, report("weekly", paper(parties=[], sectors=["trade", "media"], type="document", date=""))]
    )
    surest, *others = record.unsure()
    made = decide(record, "unsure", surest)
    again = record.unsure()
    assert told(*again) == told(*others, surest)
    assert [doubt.unsure for doubt in again] == [*(() for _ in others), (made,)]
    assert record.unsure(limit=1) == again[:1]


def test_what_one_entry_may_be_the_same_as(record: Record) -> None:
    record.add([*RECORD, *REPORTS[4:5]])
    (doubt,) = record.unsure()
    assert record.unsure(doubt.one.id) == record.unsure(doubt.facts[1]) == (doubt,)
    (call,) = record.entries(kind="meeting")
    assert record.unsure(call.id) == ()
    with pytest.raises(NotInRecord, match="nothing in it is called"):
        record.unsure("visit-0000")


def test_pairs_are_chosen_by_states_and_kind(record: Record) -> None:
    record.add(RECORD)
    every = record.unsure()
    assert record.unsure(states={"VNM", "North Korea"}, kind="instrument") == every
    assert record.unsure(states="CUB") == record.unsure(kind="visit") == ()
    with pytest.raises(QuestionError, match="there is no such kind"):
        record.unsure(kind="paper")


def test_a_rule_that_says_never_settles_it(record: Record) -> None:
    """The daily's document may be the agency's memorandum, but not that of the bank, and these two are one."""
    bank = report(
        "bank", paper(sectors=["trade", "customs"], title="memorandum for 2021-2025"), published="2025-10-11"
    )
    daily = report(
        "daily",
        paper(parties=[], sectors=["trade"], type="document", title="document for 2026-2030", date=""),
        published="2025-10-12",
    )
    record.add([AGENCY, bank, daily])
    assert sorted(entry.reports for entry in record.entries()) == [("agency", "bank"), ("daily",)]
    assert record.unsure() == ()


def test_what_one_report_tells_as_two_is_settled(record: Record) -> None:
    """The daily tells the bank's loose paper beside the agency's."""
    both = report("daily", TRADE, LOOSE, published="2025-10-12")
    record.add([AGENCY, both])
    assert sorted(entry.reports for entry in record.entries()) == [("agency", "daily"), ("daily",)]
    assert record.unsure() == ()


def test_a_new_version_takes_the_old_doubts_with_it_and_brings_its_own(record: Record) -> None:
    words = "a long sentence that both versions of the daily share from its first word to its last one"
    record.add([AGENCY, MINISTRY, report("daily", LOOSE, text=words, published="2025-10-12")])
    assert told(*record.unsure()) == [({"agency", "daily"}, 50)]
    again = paper(parties=[], type="document", sectors=["health", "media"], date="")
    record.add([report("daily", again, text=words, published="2025-10-13")])
    assert told(*record.unsure()) == [({"ministry", "daily"}, 50)]
    record.add([report("daily", talks(), text=words, published="2025-10-14")])
    assert record.unsure() == ()


def test_what_is_damaged_in_the_list_is_seen_by_the_check(address: str) -> None:
    with open_plain(address) as record:
        record.add(RECORD)
        record._store.write(lambda connection: connection.execute(text("UPDATE doubts SET points = 31")))
        assert [problem.table for problem in record.check()] == ["doubts"]
        record.rebuild()
        assert record.check() == ()

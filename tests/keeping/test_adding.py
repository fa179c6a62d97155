"""Adding reports: once, again, changed, in any order."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.errors import GroundingError, InputError, NotInRecord, QuestionError
from chancery.keeping import Record
from chancery.model import Citation, Fact, Refused, Report
from chancery.record import open_store
from tests.keeping.plain import REPORTS, line, open_plain, paper, report, talks


def test_reports_of_one_thing_make_one_entry(record: Record) -> None:
    receipt = record.add(REPORTS)
    assert (receipt.added, receipt.changed, receipt.known, receipt.facts) == (6, 0, 0, 8)
    assert [(e.kind, e.reports) for e in record.entries()] == [
        ("meeting", ("other",)),
        ("meeting", ("agency", "daily", "ministry")),
        ("instrument", ("agency", "explainer", "late", "ministry")),
    ]


def test_the_same_reports_again_change_nothing(record: Record) -> None:
    record.add(REPORTS)
    before = record.fingerprint()
    receipt = record.add(reversed(REPORTS))
    assert (receipt.added, receipt.changed, receipt.known, receipt.facts) == (0, 0, 6, 0)
    assert record.fingerprint() == before


def test_a_changed_version_is_current_and_the_old_one_stays(record: Record) -> None:
    old = report("first", talks(), url="https://x.example/1", published="2025-10-10")
    new = report(
        "renamed", talks(date="2025-10-10"), paper(), url="https://x.example/1", published="2025-10-11"
    )
    record.add([old])
    (before,) = record.entries()
    receipt = record.add([new])
    assert (receipt.added, receipt.changed) == (0, 1)
    assert [(head.published, current) for head, current in record.versions("first")] == [
        ("2025-10-10", False),
        ("2025-10-11", True),
    ]
    paper_entry, meeting = record.entries()
    assert meeting["date"] == "2025-10-10"
    assert paper_entry.reports == ("first",)
    assert record.report("first").text == new.text
    assert record.report("first", record.versions("first")[0][0].version).text == old.text
    # What was told before leads to what is told at its place now.
    assert record.entry(before.id) == meeting
    assert record.entry(before.members[0]) == meeting


def test_a_version_published_before_the_current_one_does_not_replace_it(record: Record) -> None:
    new = report("a", talks(date="2025-10-10"), url="https://x.example/1", published="2025-10-11")
    old = report("a", talks(), url="https://x.example/1", published="2025-10-10")
    record.add([new, old])
    assert [current for _, current in record.versions("a")] == [True, False]
    assert [e["date"] for e in record.entries()] == ["2025-10-10"]


def test_a_version_that_says_nothing_any_more_takes_its_facts_with_it(record: Record) -> None:
    record.add([report("a", talks(), url="u:1"), report("a", "It was a mistake.", url="u:1")])
    assert record.entries() == ()


WORDS = "the delegation arrived by train and was met at the border by an honour guard and a crowd of schoolchildren "


def test_a_file_of_the_same_name_is_a_new_version_when_it_shares_its_words(record: Record) -> None:
    record.add([report("a", talks(), text=WORDS), report("a", talks(), text=WORDS + "with flowers")])
    assert [current for _, current in record.versions("a")] == [False, True]


def test_a_file_of_the_same_name_and_other_words_is_another_report(record: Record) -> None:
    one = Report("a", "\n".join((WORDS, talks())))
    other = Report(
        "a", "\n".join(("quite other sentences about ships, ports, tariffs and a very long strike", paper()))
    )
    receipt = record.add([one, other, other])
    assert (receipt.added, receipt.known) == (2, 1)
    first, second = record.reports()
    assert (first.id, second.id) == ("a", f"a~{second.version[:6]}")


def test_another_address_is_another_report(record: Record) -> None:
    record.add(
        [report("a", talks(), text=WORDS, url="u:1"), report("a", talks(), text=WORDS + "now", url="u:2")]
    )
    assert [head.url for head in record.reports()] == ["u:1", "u:2"]


def test_what_becomes_known_of_a_report_is_written_and_read_with(record: Record) -> None:
    record.add([report("a", talks(), text=WORDS), report("b", talks(), text="quite other words")])
    receipt = record.add([report("a", talks(), text=WORDS, published="2025-10-10", publisher="Agency")])
    assert (receipt.added, receipt.changed, receipt.facts) == (0, 1, 0)
    assert [(head.id, head.published, head.publisher) for head in record.reports()] == [
        ("a", "2025-10-10", "Agency"),
        ("b", None, None),
    ]
    before = record.fingerprint()
    # What is not said takes nothing away.
    assert record.add([report("a", talks(), text=WORDS)]).known == 1
    assert record.fingerprint() == before


def test_one_text_of_one_name_at_two_addresses_is_two_reports_of_one_family(record: Record) -> None:
    shared = " ".join(f"sentence {number} of a wire story" for number in range(40))
    record.add([report("a", talks(), text=shared, url=url) for url in ("u:1", "u:2", "u:1")])
    assert [head.url for head in record.reports()] == ["u:1", "u:2"]
    (entry,) = record.entries()
    assert (len(entry.reports), entry.independent) == (2, 1)


def test_copies_count_once(record: Record) -> None:
    shared = " ".join(f"sentence {number} of a wire story" for number in range(40))
    own = " ".join(f"paragraph {number} in other words" for number in range(40))
    copied = [report(name, talks(), text=shared) for name in ("b", "a", "c")]
    record.add([*copied, report("d", talks(), text=own)])
    (entry,) = record.entries()
    assert (entry.reports, entry.independent) == (("a", "b", "c", "d"), 2)
    assert {head.family for head in record.reports()} == {"a", "d"}


def test_refused_inputs_are_noted(record: Record) -> None:
    receipt = record.add([InputError("x.pdf", "it is empty", "leave it out"), REPORTS[0]])
    assert receipt.refused == (Refused("x.pdf", "it is empty"),)
    assert record.receipts() == (receipt,)


def test_a_fact_without_its_words_is_refused(tmp_path: Path) -> None:
    def lying(told: Report) -> list[Fact]:
        return [Fact("meeting", told.id, "done", {}, (Citation(0, 4, "lies"),), {}, {}, "p")]

    with Record(open_store(tmp_path / "r.db"), reader=lying) as record:
        with pytest.raises(GroundingError, match="lies"):
            record.add([report("a")])
        assert record.reports() == ()


def test_every_id_that_an_entry_ever_had_leads_to_it(record: Record) -> None:
    shuffled = list(REPORTS)
    random.Random(7).shuffle(shuffled)
    seen = set[str]()
    for one in shuffled:
        record.add([one])
        seen |= {entry.id for entry in record.entries()}
    held = {record.entry(id).id for id in seen}
    assert held == {entry.id for entry in record.entries()}
    assert {record.entry(fact).id for entry in record.entries() for fact in entry.members} == held


@pytest.mark.parametrize("id", ["meeting-0000", "visit", "", "x y", "0123456789abcdef"])
def test_an_id_that_leads_nowhere_is_named(record: Record, id: str) -> None:
    with pytest.raises(NotInRecord):
        record.entry(id)


@settings(max_examples=25, deadline=None)
@given(st.permutations(REPORTS))
def test_the_order_of_adding_does_not_matter(order: list[Report]) -> None:
    with TemporaryDirectory() as folder:
        fingerprints = set()
        for name, some in (("given", order), ("sorted", REPORTS)):
            with open_plain(Path(folder) / f"{name}.db") as record:
                record.add(some)
                fingerprints.add(record.fingerprint())
                assert record.check() == ()
                record.rebuild()
                fingerprints.add(record.fingerprint())
        assert len(fingerprints) == 1


def test_plans_of_which_nobody_said_what_became_of_them(record: Record) -> None:
    plan = {"visitor_state": "VNM", "host_state": "PRK"}
    record.add(
        [
            report(
                "a", line("visit", "planned", **plan, date="2025-10-09/2025-10-11"), published="2025-09-20"
            ),
            report("b", line("visit", "planned", **plan, date="2026-10"), published="2025-09-21"),
            report("c", line("visit", "cancelled", **plan, date="2024-03-01"), published="2024-02-20"),
            report("d", line("visit", "proposed", **plan), published="2024-02-21"),
            report(
                "e",
                line(
                    "milestone", "planned", milestone_kind="anniversary", states=["PRK", "VNM"], date="1950"
                ),
            ),
        ]
    )
    late = {
        day: [entry.reports for entry in record.entries(overdue=day)] for day in ("2025-10-11", "2025-10-12")
    }
    assert late == {"2025-10-11": [], "2025-10-12": [("a",)]}
    assert len(record.entries(overdue="2026-11-01", kind="visit", states="VNM")) == 2
    with pytest.raises(QuestionError, match="this is no day"):
        record.entries(overdue="2026")

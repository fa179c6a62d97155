"""The sheet of two states: where relations stand, papers by field, channels with their gaps, visits both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from chancery.answering.relations import Sheet, relation_sheet
from chancery.errors import QuestionError
from chancery.keeping import Record
from tests.keeping.plain import line, open_plain, paper, report

BOTH = ["PRK", "VNM"]
TODAY = date(2025, 12, 1)

Tell = Callable[..., Sheet]


@pytest.fixture
def tell(tmp_path: Path) -> Iterator[Tell]:
    """Makes the sheet of Vietnam and North Korea from the lines of one report."""
    opened: list[Record] = []

    def make(*lines: str, **known: object) -> Sheet:
        record = open_plain(tmp_path / f"{len(opened)}.db")
        opened.append(record)
        record.add([report("agency", *lines, **{"published": "2025-11-01", **known})])
        return relation_sheet(record, "vietnam", "PRK", today=TODAY)

    yield make
    for record in opened:
        record.close()


def milestone(kind: str, **fields: object) -> str:
    return line("milestone", "background", milestone_kind=kind, states=BOTH, **fields)


def session(number: int, day: str, **fields: object) -> str:
    return line(
        "mechanism",
        mechanism_kind="intergovernmental-committee",
        name="Joint Economic Committee",
        states=BOTH,
        session=number,
        date=day,
        state="session-held",
        **fields,
    )


def test_states_stand_in_the_order_of_their_ids(tell: Tell) -> None:
    sheet = tell(paper())
    assert (sheet.one, sheet.other, sheet.today) == ("PRK", "VNM", "2025-12-01")


def test_what_is_no_state_is_refused(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record, pytest.raises(QuestionError):
        relation_sheet(record, "VNM", "Atlantis")


def test_relations_stand_since_they_were_established(tell: Tell) -> None:
    status = tell(
        milestone("relations-established", date="1950-01-31", level="embassy"),
        milestone("anniversary", date="1950", years=75),
        milestone("level-upgraded", date="2007", level="traditional friendship"),
        milestone("relations-suspended", date="1980"),
        milestone("relations-resumed", date="1984"),
    ).status
    assert (status.since, status.by_anniversary, status.level) == (
        "1950-01-31",
        False,
        "traditional friendship",
    )
    assert status.change is not None
    assert status.change.entry["milestone_kind"] == "relations-resumed"
    assert status.established is not None
    assert status.established.words is not None


def test_an_anniversary_tells_since_when_if_nothing_else_does(tell: Tell) -> None:
    status = tell(milestone("anniversary", date="1950", years=75)).status
    assert (status.since, status.by_anniversary, status.level, status.change) == ("1950", True, None, None)


def test_an_anniversary_of_something_else_tells_nothing(tell: Tell) -> None:
    assert tell(milestone("anniversary", date="1945", years=80, subject="the party")).status.since is None


def test_papers_stand_by_field_and_year(tell: Tell) -> None:
    sheet = tell(
        paper(title="MoU on health", date="2025-10-10"),
        paper(
            title="agreement on health and trade",
            type="agreement",
            sectors=["health", "trade"],
            date="2019-03",
        ),
        line("instrument", "background", type="treaty", title="treaty of friendship", states=BOTH),
        line(
            "instrument",
            "denied",
            type="treaty",
            title="treaty on fishing",
            states=BOTH,
            sectors=["fisheries"],
        ),
    )
    assert {
        field.sector: ({year: [told.entry["title"] for told in some] for year, some in field.years.items()},
                       [told.entry["title"] for told in field.undated])
        for field in sheet.fields
    } == {
        "trade": ({2019: ["agreement on health and trade"]}, []),
        "health": ({2019: ["agreement on health and trade"], 2025: ["MoU on health"]}, []),
        None: ({}, ["treaty of friendship"]),
    }  # fmt: skip
    assert {stage: len(some) for stage, some in sheet.stages.items()} == {"signed": 2, "not reported": 1}
    assert [told.entry["title"] for told in sheet.undone] == ["treaty on fishing"]


def test_sessions_of_a_channel_with_gaps_and_missing_numbers(tell: Tell) -> None:
    (channel,) = tell(session(5, "2015-06-01"), session(8, "2023-06-01"), session(9, "2024-06-11")).channels
    assert [(one.number, one.told.day, one.gap) for one in channel.sessions] == [
        (5, "2015-06-01", None),
        (8, "2023-06-01", 2922),
        (9, "2024-06-11", 376),
    ]
    assert (channel.last, channel.quiet, channel.missing) == ("2024-06-11", 538, (6, 7))


def test_a_gap_is_told_only_between_known_days(tell: Tell) -> None:
    (channel,) = tell(session(8, "2023"), session(9, "2024-06-11")).channels
    assert [one.gap for one in channel.sessions] == [None, None]


def test_a_shorter_name_is_the_channel_it_fits(tell: Tell) -> None:
    short = line(
        "mechanism",
        "planned",
        mechanism_kind="intergovernmental-committee",
        name="Joint Committee",
        states=BOTH,
        session=9,
    )
    (channel,) = tell(session(8, "2023-06-01"), short).channels
    assert channel.name == "Joint Economic Committee"
    assert [told.entry.standing for told in channel.told] == ["planned"]


def test_a_shorter_name_that_fits_two_channels_is_neither(tell: Tell) -> None:
    kind = {"mechanism_kind": "working-group", "states": BOTH, "state": "existing"}
    names = ("Working Group", "Working Group on Trade", "Working Group on Water")
    channels = tell(*(line("mechanism", name=name, **kind) for name in names)).channels
    assert sorted(channel.name for channel in channels) == sorted(names)


def test_visits_stand_both_ways(tell: Tell) -> None:
    sheet = tell(
        line(
            "visit", visitor_state="VNM", host_state="PRK", visit_kind="state", date="2025-10-09/2025-10-11"
        ),
        line(
            "visit",
            "planned",
            visitor_state="PRK",
            host_state="VNM",
            visit_kind="official",
            date="2025-11-20",
        ),
    )
    assert {way: [told.day for told in some] for way, some in sheet.visits.items()} == {
        ("PRK", "VNM"): [],
        ("VNM", "PRK"): ["2025-10-09/2025-10-11"],
    }
    assert [told.day for told in sheet.ahead] == ["2025-11-20"]
    assert sheet.overdue == {told.entry.id for told in sheet.ahead}


def test_statements_are_those_of_the_same_reports(tmp_path: Path) -> None:
    said = {"speaker": "Kim Jong Un", "role": "General Secretary", "mode": "reported"}
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report(
                    "agency",
                    paper(),
                    line("statement", text="trade will grow", **said),
                    published="2025-10-11",
                ),
                report("other", line("statement", text="it will rain", **said), published="2025-10-12"),
            ]
        )
        sheet = relation_sheet(record, "VNM", "PRK", today=TODAY)
    assert [told.entry["text"] for told in sheet.statements] == ["trade will grow"]


def test_disagreements_to_settle_stand_before_refinements(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report("one", paper(date="2025-10-10"), published="2025-10-11"),
                report("two", paper(date="2025-10-11"), published="2025-10-12"),
                report("three", paper(date="2025-10"), published="2025-10-13"),
            ]
        )
        disputes = relation_sheet(record, "VNM", "PRK", today=TODAY).disputes
    assert disputes
    assert [one.one.sort for one in disputes] == sorted(
        (one.one.sort for one in disputes), key="conflict".__ne__
    )


def test_a_state_under_sanctions_points_at_what_to_read(tell: Tell) -> None:
    sheet = tell(paper(sectors=["health"]))
    assert len(sheet.regimes) == 1
    assert all(one.pointers for one in sheet.pointed)

"""New reports that follow each other go in as one transaction: less is asked of the database, and the record is the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import event

from chancery.errors import GroundingError, InputError
from chancery.keeping import Record
from chancery.keeping.adding import TOGETHER, Added
from chancery.model import Citation, Fact, Report
from chancery.record import open_store
from tests.keeping.corpus import corpus
from tests.keeping.plain import REPORTS, line, open_plain, read_plain, report, talks

#: Occasions told by two or three reports, every seventh report a new version of the one before.
SOME = corpus(16)


@pytest.mark.parametrize("together", [2, 5, TOGETHER, 100])
def test_the_record_is_the_same(record: Record, new_address: Callable[[], str], together: int) -> None:
    outcomes = [*record.adding([*SOME, *SOME[:3]], together=together)]
    with open_plain(new_address()) as single:
        assert outcomes == [*single.adding([*SOME, *SOME[:3]])]
        assert record.fingerprint() == single.fingerprint()


def test_one_report_twice_in_a_row_is_added_once(record: Record) -> None:
    (told, *_) = REPORTS
    assert [one.outcome for one in record.adding([told, told], together=5) if isinstance(one, Added)] == [
        "added",
        "known",
    ]


def test_a_refused_input_is_told_of_in_its_place(record: Record) -> None:
    refused = InputError("x.pdf", "it is empty", "leave it out")
    outcomes = [*record.adding([REPORTS[0], refused, REPORTS[1]], together=5)]
    assert [isinstance(one, InputError) for one in outcomes] == [False, True, False]


def test_what_was_read_before_a_report_that_cannot_be_is_in(address: str) -> None:
    def lying(told: Report) -> list[Fact]:
        cited = (Citation(0, 4, "lies"),)
        return [
            *read_plain(told),
            *([Fact("meeting", told.id, "done", {}, cited, {}, {}, "p")] if told.id == "liar" else []),
        ]

    with Record(open_store(address), reader=lying) as record:
        with pytest.raises(GroundingError):
            record.add([report("one", talks()), report("two"), report("liar")])
        assert [head.id for head in record.reports()] == ["one", "two"]
        (receipt,) = record.receipts()
        assert receipt.added == 2


def test_fewer_statements_for_many_than_for_each(address: str) -> None:
    said: list[str] = []
    store = open_store(address)
    event.listen(store.engine, "before_cursor_execute", lambda _c, _k, statement, *_: said.append(statement))
    with Record(store, reader=read_plain) as record:
        numbers = []
        for together in (1, 10):
            said.clear()
            new = [
                report(
                    f"{together}-{number}",
                    line("visit", visitor_state="VNM", host_state="LAO", date=f"20{number:02d}-03-01"),
                    text=" ".join(f"t{together}n{number}w{at}" for at in range(30)),
                )
                for number in range(10)
            ]
            assert len([*record.adding(new, together=together)]) == 10
            numbers.append(len(said))
    each, many = numbers
    assert many < each * 0.7

"""`chancery.read` and the `Facts` it hands over."""

from __future__ import annotations

import dataclasses
import json
import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pytest

import chancery
import chancery.reading
from chancery import Fact, Facts, Report
from tests.export.samples import FACTS, MILESTONE, OBSTACLE, REPORT, TEXT, VISIT

SAMPLE = Facts(REPORT, FACTS)


@dataclass(frozen=True)
class StubReading:
    report: Report
    facts: tuple[Fact, ...]


@pytest.fixture
def _sample_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that knows one report, and hands its facts over in the wrong order."""
    monkeypatch.setattr(
        chancery.reading, "read_report", lambda report: StubReading(report, FACTS[::-1]), raising=False
    )


@pytest.mark.usefixtures("_sample_reader")
class TestRead:
    def test_it_reads_a_text_as_it_stands(self) -> None:
        facts = chancery.read(
            TEXT, published="2024-03-12", id="berg-in-hanoi", language="en", title="T", publisher="P"
        )
        assert facts.facts == FACTS
        assert facts.report == Report(
            id="berg-in-hanoi", text=TEXT, published="2024-03-12", language="en", title="T", publisher="P"
        )

    def test_published_may_be_a_date(self) -> None:
        assert chancery.read(TEXT, published=date(2025, 10, 11)).report.published == "2025-10-11"

    def test_without_published_the_dateline_tells(self) -> None:
        assert chancery.read("HANOI, 12 March 2024 - They met.").report.published == "2024-03-12"
        assert chancery.read("They met.").report.published is None

    @pytest.mark.parametrize("published", ["yesterday", "2025-13-01", "", "11/10/2025"])
    def test_what_is_not_a_date_is_refused(self, published: str) -> None:
        with pytest.raises(chancery.InputError, match="not a date"):
            chancery.read(TEXT, published=published)

    def test_bytes_are_refused(self) -> None:
        with pytest.raises(TypeError, match="text must be a str, not bytes"):
            chancery.read(TEXT.encode())  # type: ignore[arg-type]


class TestFacts:
    def test_it_is_a_sequence(self) -> None:
        assert isinstance(SAMPLE, Sequence)
        assert len(SAMPLE) == len(FACTS)
        assert SAMPLE[0] is FACTS[0]
        assert SAMPLE[-1] is FACTS[-1]
        assert list(SAMPLE) == list(FACTS)
        assert SAMPLE[1:3] == Facts(REPORT, FACTS[1:3])
        assert VISIT in SAMPLE

    def test_it_cannot_be_changed(self) -> None:
        with pytest.raises(dataclasses.FrozenInstanceError):
            SAMPLE.facts = ()  # type: ignore[misc]

    def test_it_survives_pickling(self) -> None:
        assert pickle.loads(pickle.dumps(SAMPLE)) == SAMPLE

    def test_it_gives_the_facts_of_a_kind(self) -> None:
        assert SAMPLE.of_kind("visit") == Facts(REPORT, (VISIT,))
        assert SAMPLE.of_kind("obstacle", "milestone") == Facts(REPORT, (MILESTONE, OBSTACLE))

    def test_a_kind_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(ValueError, match="unknown kind 'vist'; the kinds are visit, meeting"):
            SAMPLE.of_kind("vist")

    def test_json_lines(self) -> None:
        assert [json.loads(line) for line in SAMPLE.to_jsonl().splitlines()] == [
            fact.as_json() for fact in FACTS
        ]
        assert Facts(REPORT, ()).to_jsonl() == ""

    def test_html(self) -> None:
        assert SAMPLE.to_html().startswith("<!doctype html>")
        assert SAMPLE._repr_html_().startswith('<div class="chancery">')

    def test_it_shows_well(self) -> None:
        assert repr(SAMPLE.of_kind("visit", "milestone", "statement")) == (
            "3 facts in 'berg-in-hanoi': 1 visit, 1 milestone, 1 statement\n"
            "  [0]  visit      10 to 12 March 2024  NOR VNM  Ada Berg → VNM, Hanoi · state visit · invited by Tran Minh\n"
            "  [1]  milestone  1971                 NOR VNM  planned: anniversary · 55 years\n"
            "  [2]  statement                                Berg (president) · “We trust one another,”"
        )

    def test_a_long_line_is_cut(self) -> None:
        line = repr(SAMPLE.of_kind("instrument")).splitlines()[1]
        assert len(line) == 118
        assert line.endswith("…")

    def test_few_facts_and_many_are_shown_in_few_lines(self) -> None:
        assert repr(Facts(REPORT, ())) == "0 facts in 'berg-in-hanoi'"
        assert repr(Facts(REPORT, (OBSTACLE,) * 30)).splitlines()[-1] == "  … and 6 more"

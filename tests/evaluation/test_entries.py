"""Facts of the events are joined as a careful clerk would join them, and the page says how well."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest

from chancery.model import Report, ReportHead, Told
from chancery.reading import read_report
from chancery.reconciling import reconcile
from evaluation import entries_page as pages
from evaluation import events, reconciled
from evaluation.bcubed import Agreement, agreement
from evaluation.events import Events
from evaluation.figures import load
from evaluation.gold import OWN, read_set
from evaluation.reconciled import Outcome

#: Only lifted, never lowered.
F1_FLOOR = 0.95
OVER_MERGED_CEILING = 0.02


@pytest.fixture(scope="module")
def corpus() -> Events:
    return events.load()


@pytest.fixture(scope="module")
def outcome(corpus: Events) -> Outcome:
    return reconciled.run(corpus)


def test_the_corpus_is_well_formed(corpus: Events) -> None:
    texts = {name: report.text for name, report in corpus.reports.items()}
    assert [m for m in corpus.mentions if m.quote not in texts[m.report]] == []
    told = Counter((m.report, m.kind, m.quote) for m in corpus.mentions)
    assert [mention for mention, count in told.items() if count > 1] == []
    assert [name for name, text in texts.items() if text != unicodedata.normalize("NFC", text)] == []
    assert len({entry["event"] for entry in corpus.entries}) >= 12


def test_b_cubed_f1_holds_its_floor(outcome: Outcome) -> None:
    found = outcome.agreement()
    assert found is not None
    assert found.f1 >= F1_FLOOR


def test_little_is_joined_that_should_be_apart(outcome: Outcome) -> None:
    found = outcome.agreement()
    assert found is not None
    assert found.over_merged <= OVER_MERGED_CEILING


def test_most_of_the_gold_is_judged(corpus: Events, outcome: Outcome) -> None:
    assert len(outcome.aligned) / len(corpus.mentions) >= 0.8


def test_nothing_is_joined_across_events(corpus: Events, outcome: Outcome) -> None:
    event = {entry["entry"]: entry["event"] for entry in corpus.entries}
    told = [{event[m.entry] for f in e.members if (m := outcome.aligned.get(f))} for e in outcome.entries]
    assert [events for events in told if len(events) > 1] == []


def test_the_page_is_written_from_the_stored_figures() -> None:
    assert pages.PAGE.read_text("utf-8") == pages.page(load(pages.FIGURES)), "run make evaluate"


def test_b_cubed_by_hand() -> None:
    wanted = {"a": "1", "b": "1", "c": "2", "d": "2"}
    assert agreement(wanted, wanted) == Agreement(4, 1.0, 1.0, 1.0, 0.0, 0.0)
    found = agreement(wanted, {"a": "x", "b": "x", "c": "x", "d": "y"})
    assert found == Agreement(
        things=4,
        precision=pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4),
        recall=pytest.approx((1 + 1 + 1 / 2 + 1 / 2) / 4),
        f1=pytest.approx(12 / 17),
        over_merged=pytest.approx(2 / 3),
        under_merged=pytest.approx(1 / 2),
    )


def test_reports_of_other_events_stay_apart() -> None:
    tolds = [
        Told(fact, ReportHead(document.stem, "v", published=document.header.get("published")))
        for document in read_set(OWN / "dev")
        for fact in read_report(
            Report(
                document.stem,
                document.text,
                document.header.get("published"),
                document.header.get("language"),
            )
        ).facts
    ]
    assert [entry.reports for entry in reconcile(tolds) if len(entry.reports) > 1] == []

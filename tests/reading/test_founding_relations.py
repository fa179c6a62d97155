"""What the founding reports tell of relations, channels, words and chances; skipped where the texts are missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report

REPORTS = Path(__file__).resolve().parents[3] / "shared" / "reports"
PAIR = ["PRK", "VNM"]

pytestmark = pytest.mark.skipif(
    not REPORTS.is_dir(), reason="the founding reports are not beside the checkout"
)


def facts(name: str) -> tuple[Fact, ...]:
    text = (REPORTS / f"vietnam-dprk-{name}.txt").read_text(encoding="utf-8")
    return read_report(Report(id=name, text=text, published="2025-10-11")).facts


@pytest.fixture(scope="module")
def agency() -> tuple[Fact, ...]:
    return facts("signing-agency")


@pytest.fixture(scope="module")
def explainer() -> tuple[Fact, ...]:
    return facts("visit-explainer")


def of_kind(found: tuple[Fact, ...], kind: str, *names: str) -> list[tuple[Any, ...]]:
    return [
        (fact.standing, *(fact.fields.get(name) for name in names)) for fact in found if fact.kind == kind
    ]


def test_the_agency_text_remembers_the_founding_of_the_party(agency: tuple[Fact, ...]) -> None:
    assert of_kind(agency, "milestone", "milestone_kind", "years", "date", "states") == [
        ("done", "anniversary", 80, "1945-10-10", ["PRK"])
    ]


def test_the_explainer_tells_of_the_talks_of_the_two_leaders(explainer: tuple[Fact, ...]) -> None:
    [met] = [fact for fact in explainer if fact.kind == "meeting"]
    assert (met.standing, met["meeting_kind"], met["states"], met["place"]) == (
        "done",
        "talks",
        PAIR,
        "Pyongyang",
    )
    assert [row["name"] for row in met["participants"]] == ["To Lam", "Kim Jong Un"]


def test_the_agency_text_names_the_channels(agency: tuple[Fact, ...]) -> None:
    assert of_kind(agency, "mechanism", "name", "mechanism_kind", "state", "level", "states") == [
        (
            "background",
            "political consultation",
            "political-consultation",
            "existing",
            "deputy-ministers",
            PAIR,
        ),
        (
            "background",
            "Intergovernmental Committee on Economic – Trade and Scientific – Technical Cooperation",
            "intergovernmental-committee",
            "existing",
            None,
            PAIR,
        ),
        ("background", "Exchanges between mass organizations", "mass-organisations", "existing", None, PAIR),
    ]


def test_the_agency_text_quotes_nobody(agency: tuple[Fact, ...]) -> None:
    assert {f.kind for f in agency} & {"statement", "obstacle", "opportunity"} == set()


def test_the_explainer_has_two_anniversaries(explainer: tuple[Fact, ...]) -> None:
    assert of_kind(explainer, "milestone", "milestone_kind", "years", "date", "states") == [
        ("done", "anniversary", 75, "1950", PAIR),
        ("done", "anniversary", 80, "1945", ["PRK"]),
    ]
    counted = next(f for f in explainer if f.fields.get("years") == 80)
    assert counted.basis["date"] == "anniversary:counted-back"


def test_the_explainer_gives_four_voices_the_word(explainer: tuple[Fact, ...]) -> None:
    assert of_kind(explainer, "statement", "mode", "speaker") == [
        ("done", "reported", "Channel News Asia"),
        ("done", "reported", "International observers"),
        ("done", "reported", "Analysts"),
        ("done", "direct", "Christopher Vecchio"),
    ]


def test_the_explainer_lists_hindrances_and_chances(explainer: tuple[Fact, ...]) -> None:
    assert of_kind(explainer, "obstacle", "cause", "sectors") == [
        ("done", "sanctions", ["trade"]),
        ("done", "regulation", ["economic-policy"]),
        ("done", "other", ["people-to-people"]),
    ]
    assert of_kind(explainer, "opportunity", "sectors") == [
        ("done", ["economic-policy"]),
        ("done", ["health", "agriculture", "education", "science-technology", "tourism"]),
        ("done", ["culture", "media"]),
    ]


def test_neither_text_tells_of_more_than_happened(
    agency: tuple[Fact, ...], explainer: tuple[Fact, ...]
) -> None:
    both = (*agency, *explainer)
    assert "level-upgraded" not in {f.fields.get("milestone_kind") for f in both}
    assert "in-force" not in {f.fields.get("stage") for f in both}
    assert not any("/" in str(f.fields.get("date")) for f in both if f.kind == "milestone")
    papers = [f for f in both if f.kind == "instrument" and f.standing == "done"]
    assert not any("tourism" in f.fields.get("sectors", []) for f in papers)
    witnesses = {p["name"] for f in agency if f.kind == "signing" for p in f.fields["witnesses"]}
    assert witnesses == {"To Lam"}

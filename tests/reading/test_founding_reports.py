"""The papers of the two founding reports: what must be read from them, and what must not.

The reports are third-party texts that stand beside the checkout; without them there is nothing to test.
"""

from pathlib import Path
from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report

REPORTS = Path(__file__).resolve().parents[3] / "shared" / "reports"

pytestmark = pytest.mark.skipif(not REPORTS.is_dir(), reason="the founding reports are not on this machine")

PAIR = ["PRK", "VNM"]


def papers(name: str, *, published: str | None) -> tuple[list[Fact], list[Fact]]:
    """The instruments and the signings that a report tells of."""
    text = (REPORTS / name).read_text("utf-8")
    facts = read_report(Report(name, text, published=published)).facts
    for fact in facts:
        fact.check(text)
    return [f for f in facts if f.kind == "instrument"], [f for f in facts if f.kind == "signing"]


def rows(found: list[Fact], standing: str) -> list[tuple[Any, ...]]:
    """`(type, stage, parties, sectors)` of the instruments of a standing, sorted."""
    return sorted(
        (
            f["type"],
            f.get("stage"),
            tuple(sorted((p["name"], p["state"]) for p in f.get("parties", ()))),
            tuple(f.get("sectors", ())),
        )
        for f in found
        if f.standing == standing
    )


def test_the_agency_text():
    instruments, signings = papers("vietnam-dprk-signing-agency.txt", published="2025-10-11")

    assert rows(instruments, "done") == [
        (
            "agreement",
            "signed",
            (("Korean Central News Agency", "PRK"), ("Vietnam News Agency", "VNM")),
            ("media",),
        ),
        (
            "agreement",
            "signed",
            (("Ministry of Foreign Affairs", "PRK"), ("Ministry of Foreign Affairs", "VNM")),
            ("politics",),
        ),
        (
            "letter-of-intent",
            "signed",
            (("Ministry of National Defense", "PRK"), ("Ministry of National Defense", "VNM")),
            ("defence",),
        ),
        (
            "memorandum-of-understanding",
            "signed",
            (
                ("Chamber of Commerce of the North Korea", "PRK"),
                ("Vietnam Chamber of Commerce and Industry", "VNM"),
            ),
            ("business",),
        ),
        (
            "memorandum-of-understanding",
            "signed",
            (("Ministry of Health of Vietnam", "VNM"), ("Ministry of Public Health of North Korea", "PRK")),
            ("health", "science-technology"),
        ),
    ]
    assert rows(instruments, "background") == [
        ("agreement", "signed", (), (sector,))
        for sector in ("aviation", "culture", "health", "investment", "justice", "taxation")
    ]
    assert {
        (tuple(f["states"]), f.get("date"), f.get("place")) for f in instruments if f.standing == "done"
    } == {(tuple(PAIR), "2025-10-10", "Pyongyang")}
    (occasion,) = signings
    assert (occasion.standing, occasion["states"], occasion["date"], occasion["place"]) == (
        "done", PAIR, "2025-10-10", "Pyongyang",
    )  # fmt: skip
    assert occasion["declared"] == "several"
    assert [w["name"] for w in occasion["witnesses"]] == ["To Lam"]


def test_the_explainer():
    instruments, signings = papers("vietnam-dprk-visit-explainer.txt", published=None)
    instruments.sort(key=lambda f: f.spans["title"][0].start)

    assert [(f.standing, f["type"], f["stage"], f["sectors"]) for f in instruments] == [
        ("done", "agreement", "signed", ["politics"]),
        ("done", "letter", "signed", ["defence"]),
        ("done", "memorandum-of-understanding", "signed", ["health", "science-technology"]),
        ("done", "framework", "signed", ["business"]),
        ("done", "agreement", "signed", ["media"]),
    ]
    assert [[p["name"] for p in f.get("parties", ())] for f in instruments] == [
        ["Ministry of Foreign Affairs", "Ministry of Foreign Affairs"],
        ["Ministry of National Defense", "Ministry of National Defense"],
        [],
        ["Vietnam Chamber of Commerce and Industry", "its North Korean counterpart"],
        ["Vietnam News Agency", "Korean Central News Agency"],
    ]
    (occasion,) = signings
    assert (occasion.standing, occasion["states"], occasion["place"], occasion["declared"]) == (
        "done", PAIR, "Pyongyang", 5,
    )  # fmt: skip
    assert occasion.get("witnesses") is None


@pytest.mark.parametrize("name", ["vietnam-dprk-signing-agency.txt", "vietnam-dprk-visit-explainer.txt"])
@pytest.mark.parametrize("published", ["2025-10-12", None])
def test_what_the_reports_do_not_say(name: str, published: str | None):
    instruments, signings = papers(name, published=published)

    assert sum(f.standing == "done" for f in instruments) == 5
    assert len(signings) == 1
    assert not {f.get("stage") for f in instruments} - {"signed"}
    assert not [f for f in instruments if "tourism" in f.get("sectors", ())]
    signers = [p["name"] for f in instruments for p in f.get("parties", ())]
    assert not [n for n in signers if "To Lam" in n or "Kim Jong Un" in n]

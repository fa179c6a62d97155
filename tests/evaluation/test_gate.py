"""The floors hold what is reached, and the page says what the figures say."""

from __future__ import annotations

from typing import Any

from evaluation import figures as fig
from evaluation import gold, tables
from evaluation.details import document_details, paragraph_details
from evaluation.figures import falls, raised
from evaluation.gold import GoldDocument, Paragraph
from evaluation.milestones import ParagraphScore
from evaluation.rounds import load_rounds
from evaluation.score import score_document

TEXT = "Vietnam and Cuba signed an agreement. Xi will visit Mali."
AGREEMENT: dict[str, Any] = {
    "kind": "instrument",
    "standing": "done",
    "type": "agreement",
    "states": ["VNM", "CUB"],
    "quote": "signed an agreement",
}
VISIT = {
    "kind": "visit",
    "standing": "planned",
    "visitor_state": "CHN",
    "host_state": "MLI",
    "quote": "visit Mali",
}
DOCUMENT = GoldDocument("own", "own-001", "odd", TEXT, {"language": "en"}, (AGREEMENT, VISIT))
FOUND: list[dict[str, Any]] = [
    {
        **{name: AGREEMENT[name] for name in ("kind", "type", "states")},
        "standing": "planned",
        "pattern": "sign.plain",
        "evidence": [{"start": 17, "end": 36, "quote": "signed an agreement"}],
    },
    {
        "kind": "signing",
        "standing": "done",
        "states": ["VNM", "CUB"],
        "pattern": "sign.occasion",
        "evidence": [{"start": 0, "end": 23, "quote": "Vietnam and Cuba signed"}],
    },
]


def _figures() -> fig.Figures:
    return fig.document_figures([(DOCUMENT, score_document(TEXT, DOCUMENT.facts, FOUND))])


def test_figures_of_a_set() -> None:
    figures = _figures()
    assert (figures["documents"], figures["facts"], figures["grounded"]) == (1, 2, 1.0)
    assert sorted(figures["halves"]) == ["all", "odd"]
    assert figures["halves"]["odd"]["instrument"] == {
        "wanted": 1,
        "predicted": 1,
        "precision": 0.0,
        "recall": 0.0,
        "f1": 0.0,
        "slot_f1": 1.0,
    }


def test_a_figure_under_its_floor_is_named() -> None:
    floors = {"own": {"core_f1": 0.9, "grounded": 1.0}, "elsewhere": {"core_f1": 1.0}}
    assert falls({"own": _figures()}, floors) == ["own: core_f1 is 0.0000, its floor is 0.9000"]


def test_floors_are_only_lifted() -> None:
    measured = {"milestones": fig.paragraph_figures([(_paragraph(), ParagraphScore(True, True, False))])}
    floors = {"milestones": {"whole": 0.5}, "dev": {"core_f1": 0.8}}
    assert raised(measured, floors) == {
        "milestones": {"kind": 1.0, "kind_year": 1.0, "whole": 0.5},
        "dev": {"core_f1": 0.8},
    }


def test_the_page_is_written_from_the_stored_figures() -> None:
    assert tables.PAGE.read_text("utf-8") == tables.page(fig.load(fig.FIGURES), load_rounds()), (
        "run make evaluate"
    )


def test_every_set_of_the_project_has_floors() -> None:
    own = {folder.name for folder in gold.OWN.iterdir() if folder.is_dir()}
    assert own <= set(fig.load(fig.FLOORS))


def test_everyday_news_is_held_to_tell_nothing() -> None:
    row = {"reports": 4, "tell": 1, "facts": 3}
    figures = {"everyday": {"made": row, "written": {"reports": 2, "tell": 0, "facts": 0}}}
    assert fig.held(figures) == {"made": 0.75, "written": 1.0}
    assert falls({"everyday": figures}, {"everyday": {"made": 0.8, "written": 1.0}}) == [
        "everyday: made is 0.7500, its floor is 0.8000"
    ]
    assert tables.terminal("everyday", figures).splitlines() == [
        "everyday:",
        "  made: 3 facts in 4 reports, from 1 of them",
        "  written: 0 facts in 2 reports, from 0 of them",
    ]


def test_details_of_a_document() -> None:
    score = score_document(TEXT, DOCUMENT.facts, FOUND)
    assert list(document_details(DOCUMENT, score, ("instrument", "visit", "signing"), FOUND)) == [
        "── own-001  [odd]  0 right of 2 wanted, 2 given",
        '  - instrument done agreement VNM+CUB "signed an agreement"',
        '      ~ instrument planned agreement VNM+CUB {sign.plain} "signed an agreement"   '
        "differs: standing done≠planned",
        '  - visit planned CHN→MLI "visit Mali"',
        "      ~ nothing was found there",
        '  + signing done VNM+CUB — {sign.occasion} "Vietnam and Cuba signed"',
    ]


def test_details_of_a_paragraph() -> None:
    found = [
        {
            "kind": "milestone",
            "standing": "done",
            "milestone_kind": "recognition",
            "states": ["USA"],
            "pattern": "m",
        }
    ]
    assert list(paragraph_details(_paragraph(), found)) == [
        "── rdcr-0001  [odd]  recognition AFG+USA 1921",
        '    "The United States recognized Afghanistan on July 26, 1921."',
        "    ~ milestone done recognition USA {m} ",
    ]


def _paragraph() -> Paragraph:
    text = "The United States recognized Afghanistan on July 26, 1921."
    return Paragraph("rdcr-0001", "odd", text, ("recognition",), ("AFG", "USA"), "1921")

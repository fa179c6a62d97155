"""Lists of papers with who signed each on the lines below its title."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments

OPENING = "LOME, June 18 - The presidents of Togo and Peru witnessed the signing of three documents. They are as follows.\n\n"
TITLES = (
    "Agreement on Air Services",
    "Memorandum of Understanding on Ports",
    "Programme for Cultural Exchange 2025-2027",
)
EXPECTED = [
    ("done", "agreement", "signed", "PER+TGO"),
    ("done", "memorandum-of-understanding", "signed", "PER+TGO"),
    ("done", "programme", "signed", "PER+TGO"),
]


@pytest.mark.parametrize(
    "marks", [("i. ", "ii. ", "iii. "), ("1) ", "2) ", "3) "), ("(a) ", "(b) ", "(c) "), ("- ", "- ", "- ")]
)
@pytest.mark.parametrize(
    "below",
    [
        "Yao Kpodar, Minister of Transport - Julio Rojas, Minister of Transport",
        "Signed by: Yao Kpodar, Minister of Transport, and Julio Rojas, Minister of Transport",
        "For Togo: Yao Kpodar, Minister of Transport\nFor Peru: the Ambassador of Peru",
        "Signed for Togo by Yao Kpodar and for Peru by Julio Rojas.",
        "Togo Port Authority - Callao Terminals",
    ],
)
def test_marked_titles_with_signatories_below(marks: tuple[str, ...], below: str) -> None:
    rows = "\n\n".join(f"{mark}{title}\n{below}" for mark, title in zip(marks, TITLES, strict=True))
    assert sorted(instruments(OPENING + rows)) == EXPECTED


@pytest.mark.parametrize(
    "below",
    [
        "Signed by: Yao Kpodar, Minister of Transport, and Julio Rojas, Minister of Transport",
        "Signatories: Yao Kpodar and Julio Rojas",
        "For Togo: Yao Kpodar, Minister of Transport\nFor Peru: the Ambassador of Peru",
        "Togo: the Minister of Transport\nPeru: the Ambassador",
    ],
)
def test_bare_titles_with_signatories_below(below: str) -> None:
    rows = "\n\n".join(f"{title}\n{below}" for title in TITLES)
    assert sorted(instruments(OPENING + rows)) == EXPECTED


def test_numbered_titles_with_sentences_below_are_no_list() -> None:
    text = (
        OPENING
        + "1. Agreement on Air Services\nIt entered into force in 1998.\n\n2. Treaty on Ports\nIt was ended in 2001."
    )
    assert not [row for row in instruments(text) if row[0] == "done"]

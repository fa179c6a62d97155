"""A blind round has one first look, is kept with it and joins the gold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evaluation.rounds import first_look, load_rounds, open_round, rounds_table

FIGURES = {
    "documents": 1,
    "halves": {
        "all": {
            "core": {"precision": 0.5, "recall": 0.25, "f1": 0.3333, "slot_f1": 0.4},
            "all": {"f1": 0.3},
        }
    },
}


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    folder = tmp_path / "sealed"
    folder.mkdir()
    (folder / "b-1.txt").write_text("Chad and Peru signed a pact.", "utf-8")
    (folder / "b-1.json").write_text(json.dumps({"report": {}, "facts": []}), "utf-8")
    return folder


def test_a_round_is_kept_and_joins_the_gold(sealed: Path, tmp_path: Path) -> None:
    own, kept = tmp_path / "gold", tmp_path / "rounds.json"
    own.mkdir()
    open_round(sealed, "blind-9", first_look("blind-9", "2026-11-26", FIGURES), own=own, path=kept)

    assert sorted(path.name for path in (own / "blind-9").iterdir()) == ["b-1.json", "b-1.txt"]
    assert load_rounds(kept) == [
        {
            "name": "blind-9",
            "day": "2026-11-26",
            "documents": 1,
            "precision": 0.5,
            "recall": 0.25,
            "f1": 0.3333,
            "slots": 0.4,
            "all_f1": 0.3,
        }
    ]


def test_there_is_no_second_first_look(sealed: Path, tmp_path: Path) -> None:
    own, kept = tmp_path / "gold", tmp_path / "rounds.json"
    own.mkdir()
    looked = first_look("blind-9", "2026-11-26", FIGURES)
    open_round(sealed, "blind-9", looked, own=own, path=kept)

    with pytest.raises(ValueError, match="looked at before"):
        open_round(sealed, "blind-9", looked, own=own, path=kept)


def test_the_page_lists_every_first_look() -> None:
    looked = first_look("blind-9", "2026-11-26", FIGURES)

    assert rounds_table([looked]).splitlines()[-1] == (
        "| blind-9 | 2026-11-26 | 1 | 0.500 | 0.250 | 0.333 | 0.400 | 0.300 |"
    )
    assert rounds_table([]) == ""

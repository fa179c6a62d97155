"""The table is readable at any width and in any script."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from rich.cells import cell_len

from chancery.export.table import TableWriter
from chancery.export.terminal import console_for
from chancery.model import Fact, Report
from tests.export.samples import EARLIER, FACTS, HOSTILE, HOSTILE_FACT, MECHANISM, REPORT, VISIT, fact


def printed(*read: tuple[Report, Sequence[Fact]], width: int = 100) -> list[str]:
    stream = io.StringIO()
    table = TableWriter(console_for(stream, width=width))
    for report, facts in read:
        table.add(report, facts)
    table.finish()
    return [line.rstrip() for line in stream.getvalue().splitlines()]


def test_facts_stand_under_their_kind_with_date_states_what_and_words() -> None:
    assert printed((REPORT, [MECHANISM, VISIT])) == [
        "berg-in-hanoi · President ends visit · Luminara Wire · 2024-03-12",
        "  V 1 visit",
        "  10 to 12 March 2024  NOR VNM  Ada Berg → VNM, Hanoi · state visit · invited by Tran Minh",
        "                                “President Ada Berg of Norway ended a three-day state visit to Vie…”",
        "  C 1 mechanism",
        "  2025                 NOR VNM  planned: Joint Committee on Trade · intergovernmental-committee ·",
        "                                session 3 · level: deputy-ministers · session-held",
        "                                “The third session of the Joint Committee on Trade is to be held a…”",
        "",
        "2 facts: 1 visit, 1 mechanism",
    ]


def test_standing_is_shown_when_it_is_not_done() -> None:
    lines = printed((REPORT, [EARLIER[0]]))
    assert lines[2] == "  NOR VNM  background: agreement · culture · in-force"


def test_reports_without_facts_are_only_counted() -> None:
    assert printed((REPORT, []), (REPORT, [])) == ["0 facts; 2 reports read, 0 with facts"]
    assert printed((REPORT, [])) == ["0 facts"]


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    wide = Report(
        id="会談", text="習近平国家主席はベトナムを公式訪問し、両国は鉄道に関する協力文書に署名した。" * 3
    )
    talks = fact("meeting", wide.text, {"meeting_kind": "talks", "participants": ["習近平"]}, report=wide)
    lines = printed((REPORT, FACTS), (HOSTILE, [HOSTILE_FACT]), (wide, [talks]), width=width)
    assert max(map(cell_len, lines)) <= width


def test_hostile_text_cannot_steer_the_terminal() -> None:
    shown = "\n".join(printed((HOSTILE, [HOSTILE_FACT])))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "<script>document.title='taken'</script>" in shown


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    stream = io.StringIO()
    TableWriter(console_for(stream, width=100)).add(REPORT, FACTS)
    assert "\x1b[1;94m" in stream.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    stream = io.StringIO()
    TableWriter(console_for(stream, width=100)).add(REPORT, FACTS)
    assert "94m" not in stream.getvalue()

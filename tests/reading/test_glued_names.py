"""Names run into the words beside them, as the pages of one agency have them when saved as plain text."""

from __future__ import annotations

from chancery.reading.apart import take_apart
from tests.reading.whole_facts import whole


def _tokens(text: str) -> list[str]:
    return [token.text for *_, tokens in take_apart(text).sentences for token in tokens]


def test_a_name_is_parted_from_the_words_it_runs_into() -> None:
    assert _tokens("The ComradeKim Jong Unreceived him.") == [
        *("The", "Comrade", "Kim", "Jong", "Un", "received", "him", "."),
    ]


def test_other_words_stay_as_they_are() -> None:
    assert _tokens("Kim Jong Unhappy? McKim Yong left.")[:3] == ["Kim", "Jong", "Un"]
    assert _tokens("McKim Yong met DiMaggio.") == ["McKim", "Yong", "met", "DiMaggio", "."]


def test_the_facts_stand_in_the_text_as_it_is() -> None:
    text = "Pyongyang, May 5 (KCNA) -- On May 4 the respected ComradeKim Jong Unreceived Cuban Foreign Minister Jose Luna."
    (meeting,) = [row for row in whole(text) if row["kind"] == "meeting"]
    assert [p["name"] for p in meeting["participants"]] == ["Kim Jong Un", "Jose Luna"]

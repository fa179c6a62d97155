"""What words are read as does not depend on what was read before, though most readings are kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.reading import units
from chancery.reading.lexicon import english
from chancery.reading.tokens import tokenise

TEXTS = (
    "Oman paid.", "Oman5 paid.", "Oman$5 paid.", "Chad Smith paid.", "Chad paid.", "US$17 in US ports",
    "He states that the EFTA states and Oman signed.", "Spanish waters", "fluent in Spanish", "Said Nur said so.",
    "the visit", "they visit Oman.", "Oman' s coast", "May signed in May 2021.", "Mali,Oman", "Oman-Mali ties",
    "the revised pact", "they revised it", "was extended",
)  # fmt: skip


def read(text: str) -> list[tuple[object, ...]]:
    groups = units.raw_groups(text, tokenise(text), english().trie)
    return [(g.tags, g.first, g.last, g.start, g.end, g.words, g.value) for g in groups]


def fresh(text: str) -> list[tuple[object, ...]]:
    units._readings.cache_clear()
    return read(text)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_read_alike_the_second_time(text: str) -> None:
    assert fresh(text) == read(text)


@settings(deadline=None)
@given(st.lists(st.sampled_from(TEXTS), max_size=6))
def test_a_text_is_read_alike_behind_others(texts: list[str]) -> None:
    alone = [fresh(text) for text in texts]
    units._readings.cache_clear()
    assert [read(text) for text in texts] == alone

"""The rule of the gate: two states near a word that starts a fact, or a word that says it outright."""

from __future__ import annotations

from pathlib import Path

import pytest

from chancery.reading.apart import take_apart
from chancery.reading.gate import worth_reading
from chancery.reading.gate.terms import NAMING, OUTRIGHT, gate_trie, literal_triggers, triggers
from chancery.reading.kinds.channels.words import HEAD, channel_words
from chancery.reading.lexicon import english

SAMPLES = Path(__file__).resolve().parents[3] / "src" / "chancery" / "samples"


def may_hold_a_fact(text: str) -> bool:
    return worth_reading(tokens for *_, tokens in take_apart(text).sentences)


@pytest.mark.parametrize(
    "text",
    [
        "Vietnam and Cuba signed an agreement on Friday.",
        "The Vietnamese delegation arrived in Havana.",
        "HANOI, May 4 (VNA) -- President Abe Koro of Mali arrived here on Monday.",
        "The DPRK foreign minister met the ambassador of Laos.",
        "Minister Abe Koro of Mali is back from Oman.",
        "The U.N. and Mali held talks.",
        "The Embassy suspended operations on 7 February.",
        "Diplomatic relations were established in 1832.",
        "He presented his credentials on Monday.",
    ],
)
def test_reports_on_relations_may_hold_a_fact(text: str) -> None:
    assert may_hold_a_fact(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The minister of education visited the flooded school on Monday.",
        "The company signed an agreement to buy eleven shops.",
        "The president of Mali met farmers and signed the bill.",
        "Rain fell in Vietnam and Cuba.",
        "us and uk are words here: the minister met them.",
    ],
)
def test_news_of_one_state_or_none_and_news_without_a_deed_hold_none(text: str) -> None:
    assert not may_hold_a_fact(text)


def test_states_and_the_trigger_must_stand_near_one_another() -> None:
    near = "Vietnam won. " + "It rained a lot. " * 5 + "They signed it. Cuba lost."
    far = "Vietnam won. " + "It rained a lot. " * 50 + "They signed it. " + "It rained. " * 50 + "Cuba lost."
    assert may_hold_a_fact(near)
    assert not may_hold_a_fact(far)


def test_triggers_come_from_the_patterns_and_name_nobody() -> None:
    assert {"instrument", "n:visit", "v:meet", "partnership", "n:diplomatic"} <= triggers()
    assert not triggers() & {"state", "demonym", "place", "organisation"}
    assert not literal_triggers() & {"the", "of", "in", "to", "is", "was"}


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_rule_finds_every_word_it_asks_for_among_all_known_words(path: Path) -> None:
    asked = NAMING | OUTRIGHT | triggers()
    for *_, tokens in take_apart(path.read_text("utf-8")).sentences:
        for at in range(len(tokens)):
            known = [(end, word) for end, word in english().trie.at(tokens, at) if word.sort in asked]
            heads = [end for end, _ in channel_words().heads.at(tokens, at)]
            found = gate_trie().at(tokens, at)
            assert [hit for hit in found if hit[1].sort not in (HEAD, "leader")] == known
            assert [end for end, word in found if word.sort == HEAD] == heads

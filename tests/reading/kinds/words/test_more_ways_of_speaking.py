"""Words handed over by possessives, passives, inversions and by several at once, and a paper that asks itself."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_attributed_words import said
from tests.reading.kinds.words.test_threads_and_interviews import MET, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("For Bechir, that the wells are shared makes the treaty worth its price.", "the wells are shared"),
        ("Bechir did not hide that the slow permits annoy his firms.", "the slow permits annoy his firms"),
        ("Bechir let it be understood that no fee would be due.", "no fee would be due"),
        ("Bechir gave notice that the port would open in May.", "the port would open in May"),
        ("Bechir wishes to state that no accord was signed.", "no accord was signed"),
        ("It was Bechir's contention that no fee was due.", "no fee was due"),
        ("Bechir's message was that the boats could go out.", "the boats could go out"),
        ("If Bechir is to be believed, the fee was never mentioned.", "the fee was never mentioned"),
        ("To hear Bechir tell it, the fee was never mentioned.", "the fee was never mentioned"),
        ("By the account of Bechir, the fee was never mentioned.", "the fee was never mentioned"),
        ("Rumours of a base have been denied by Bechir.", "Rumours of a base"),
        (
            "Bechir named the cost of freight as the main obstacle.",
            "named the cost of freight as the main obstacle",
        ),
        (
            "As factors that hold trade back Bechir named the lack of roads.",
            "named the lack of roads",
        ),
    ],
)
def test_what_somebody_holds_is_said_in_many_ways(text: str, words: str) -> None:
    assert [(mode, who, held[: len(words)]) for mode, who, held in said(text)] == [
        ("reported", "Idris Bechir", words)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“Wait for the text” was all Bechir would say.",
        "Bechir's verdict: “Wait for the text.”",
        "Bechir had this to say: “Wait for the text.”",
        "“Wait for the text,” has regretted Bechir.",
        "The rest, in the words of Bechir, is “a matter of the old maps”.",
    ],
)
def test_his_own_words_by_other_ways_than_said(text: str) -> None:
    assert [(mode, who) for mode, who, _ in said(text)][-1:] == [("direct", "Idris Bechir")]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Chad and Peru said on Monday they would send envoys.",
            "Chad and Peru",
            "they would send envoys",
        ),
        ("The islands were not raised, both delegations insisted.", "both delegations", "The islands were not raised"),
        ("The road is a first step, officials and experts here said.", "officials and experts", "The road is a first step"),
        ("Trade would double, Ministers Lina Paz and Abe Koro told reporters.", "Lina Paz and Abe Koro", "Trade would double"),
        ("“I would wait,” a trading house executive said.", "executive", "I would wait"),
        ("“At last the boats go out,” said a fishmonger at the port.", "a fishmonger", "At last the boats go out"),
        ("“It is the paperwork,” said English teacher Ute Brandt.", "Ute Brandt", "It is the paperwork"),
        ("An engineer beside me muttered that the road is late.", "An engineer", "the road is late"),
        ("The player, Bence Halm, explained that the scarf was old.", "Bence Halm", "the scarf was old"),
        ("“We never left this house,” launched the latter.", "Lina Paz", "We never left this house"),
        ("The head of Chadian diplomacy said that trade would double.", "Abe Koro", "trade would double"),
    ],
)  # fmt: skip
def test_who_speaks_is_named_by_rank_by_pairs_and_by_common_nouns(
    text: str, speaker: str, words: str
) -> None:
    assert told(MET + text) == [(speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministers noted that trade with Chad had grown.",
        "The Presidents acknowledged that distance keeps trade low.",
        "President Paz has said yes to the feast in Lima.",
        "For Minister Abe Koro, it was the first visit to Lima.",
        "The bill was rejected by the parliament.",
        "Chad's position on the map is that of a crossroads.",
    ],
)
def test_what_a_communique_has_ministers_note_is_nobodys_word(text: str) -> None:
    assert told(MET + text) == []


def test_a_newspaper_that_asks_itself_interviews_nobody() -> None:
    text = (
        "Q&A: What the Lima meeting did\n\nPresident Abe Koro of Chad met President Lina Paz of Peru in Lima on Monday.\n\n"
        "Is there a treaty?\nNot yet. The text of it is with the lawyers of Chad.\n\n"
        "And the islands?\nThey had not been mentioned in the talks, both delegations insisted."
    )
    assert told(text) == [("both delegations", "They had not been mentioned in the talks")]

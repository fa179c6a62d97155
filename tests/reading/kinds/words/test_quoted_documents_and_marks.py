"""Words in marks of all sorts, statements quoted whole, and papers that speak for whoever issued them."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
_MET = "Foreign Minister Abe Koro of Chad and Foreign Minister Ana Vela of Peru met in Lima on Friday.\n\n"
_OLD = "Chad and Peru signed an accord on fish in 2005.\n\n"


def heard(text: str) -> list[tuple[str, ...]]:
    return [row[1:] for row in told(read(text, "statement"), "speaker", "mode", "text")]


@pytest.mark.parametrize(
    "quoted",
    [
        "″We open the port in May and not before,″ Koro told a private station.",
        "‘We open the port in May and not before,’ said Koro.",
        "``We open the port in May and not before,'' Koro said.",
        "‹We open the port in May and not before›, Koro said.",
        '“We open the port in May and not before", Koro said.',
        '"We open the port in May and not before”, Koro said.',
        '„We open the port in May and not before", Koro said.',
        "＂We open the port in May and not before,＂ Koro said.",
    ],
)
def test_marks_of_all_sorts_quote(quoted: str) -> None:
    assert heard(_MET + quoted) == [("Abe Koro", "direct", "We open the port in May and not before")]


_PARAGRAPHS = (
    "“Chad undertakes to observe the period of notice with care.\n\n"
    "“Relations between the two nations are in no manner in doubt.”"
)
_QUOTED = (
    "Chad undertakes to observe the period of notice with care.",
    "Relations between the two nations are in no manner in doubt.",
)


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Here is the Chadian Foreign Ministry's statement:\n\n", "Chadian Foreign Ministry"),
        ("The statement of the Foreign Ministry of Chad in full:\n\n", "Foreign Ministry of Chad"),
        (
            "Below is the full text of the statement issued by the Foreign Ministry of Chad:\n\n",
            "Foreign Ministry of Chad",
        ),
        ("The Foreign Ministry of Chad said in a communiqué: ", "Foreign Ministry of Chad"),
        (
            "It ends on Friday, says a communiqué made public by the Foreign Ministry of Chad.\n\nIt continues: ",
            "Foreign Ministry of Chad",
        ),
    ],
)
def test_each_paragraph_of_a_quoted_statement_says_something(lead: str, speaker: str) -> None:
    assert [row for row in heard(_OLD + lead + _PARAGRAPHS) if row[1] == "direct"] == [
        (speaker, "direct", text) for text in _QUOTED
    ]


def test_what_somebody_says_over_paragraphs_is_one() -> None:
    text = (
        'Koro had this to say: "The port opens in May.\n\n"Then the boats of both go out.\n\n"All is well."'
    )
    assert heard(_MET + text) == [("Abe Koro", "direct", "The port opens in May.")]


def test_a_paper_speaks_for_whoever_put_it_out() -> None:
    text = (
        "The Embassy of Peru in Chad, which has put out a statement, knows of no base: “No base in Chad has been "
        "asked for by Peru,” one reads in it.\n\nThe accord is old, according to the statement, which adds that the "
        "drills go beyond it."
    )
    assert heard(_OLD + text) == [
        ("Embassy of Peru", "direct", "No base in Chad has been asked for by Peru"),
        ("Embassy of Peru", "reported", "the drills go beyond it"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Chad and Peru signed a joint communiqué at the Embassy of Peru in Rome. The communiqué lays down that "
            "envoys will be sent.",
            [],
        ),
        ("Here is Koro's programme:\n\nHe meets the mayor of Lima on Monday.", []),
        ("Below is the text of the accord signed by Koro:\n\nThe two states agree to fish.", []),
    ],
)
def test_what_two_issue_and_programmes_are_no_words(sentence: str, expected: list[tuple[str, ...]]) -> None:
    assert heard(_OLD + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "speaker", "text"),
    [
        (
            "Another feud could well begin, a number of experts caution.",
            "experts",
            "Another feud could well begin",
        ),
        (
            "Dozens of fishermen said that the fee is too high.",
            "fishermen",
            "the fee is too high",
        ),
        (
            "Chad kept asking for a border half-way between the shores.",
            "Chad",
            "asking for a border half-way between the shores",
        ),
        (
            "Koro gave notice, for all that, that the fee would rise.",
            "Abe Koro",
            "the fee would rise",
        ),
    ],
)
def test_many_speak_and_chad_keeps_asking(sentence: str, speaker: str, text: str) -> None:
    assert heard(_MET + sentence) == [(speaker, "reported", text)]

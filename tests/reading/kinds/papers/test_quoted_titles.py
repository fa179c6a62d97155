"""Quoted words in the title of a paper, and quoted words that are somebody's."""

import pytest

from tests.reading.kinds.papers.paper_reading import read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            'Fiji and Malta signed an agreement on "green corridors" in Suva on Friday.',
            'agreement on "green corridors"',
        ),
        (
            "Fiji and Malta signed a memorandum on so-called “smart” ports on Friday.",
            "memorandum on so-called “smart” ports",
        ),
        (
            'Fiji and Malta signed an agreement on the "Blue Belt" of the coast and on fish.',
            'agreement on the "Blue Belt" of the coast and on fish',
        ),
        (
            'The memorandum "On cooperation in tourism" between Fiji and Malta was signed on Friday.',
            'memorandum "On cooperation in tourism"',
        ),
        (
            'Fiji and Malta signed a treaty on "friendship and good will" on Friday.',
            'treaty on "friendship and good will"',
        ),
        (
            'The agreement on fish with Malta "will bring jobs", Minister Seru Vakalala of Fiji said.',
            "agreement on fish with Malta",
        ),
        (
            'Fiji and Malta signed an agreement on fish. "We gain," Minister Seru Vakalala of Fiji said.',
            "agreement on fish",
        ),
    ],
)
def test_quoted_words_of_a_title(text: str, title: str | None) -> None:
    assert [f.get("title") for f in read(text) if f.kind == "instrument"] == [title]

"""Posts that are raised, renamed, shut by their work, and relations told with an adverb between."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The consulate of Estonia in Lima was redesignated as an embassy on 5 May 2011.",
            ["embassy-opened background EST+PER 2011-05-05"],
        ),
        (
            "The Estonian consulate general in Lima was raised to the rank of an embassy on 5 May 2011.",
            ["embassy-opened background EST+PER 2011-05-05"],
        ),
        (
            "The Peruvian legation in Oslo was later raised to an embassy on 4 June 1953.",
            ["level-upgraded background NOR+PER 1953-06-04 embassy"],
        ),
        (
            "Estonia suspended all operations of its embassy in Damascus on 4 March 2012.",
            ["embassy-closed background EST+SYR 2012-03-04"],
        ),
        (
            "Estonia announced the suspension of work at its embassy in Kabul on 4 March 2021.",
            ["embassy-closed background AFG+EST 2021-03-04"],
        ),
        (
            "The Estonian embassy in Lima closed officially on 5 May 2011.",
            ["embassy-closed background EST+PER 2011-05-05"],
        ),
        (
            "Diplomatic relations between Estonia and Peru were entered into on 3 May 1991.",
            ["relations-established background EST+PER 1991-05-03"],
        ),
        (
            "Italy declared war on Peru on 3 May 1941, and diplomatic relations between the two countries were thereby "
            "terminated.",
            ["relations-severed background ITA+PER 1941-05-03"],
        ),
        (
            "On 3 May 1944 normal relations between Chad and Peru were thus renewed.",
            ["relations-resumed background PER+TCD 1944-05-03"],
        ),
    ],
)
def test_posts_and_relations_of_histories(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Estonia suspended visa operations at its embassy in Damascus on 4 March 2012.",
        "The library of the Estonian embassy in Lima was renamed on 5 May 2011.",
        "Talks on diplomatic relations between Estonia and Peru were concluded on 3 May 1991.",
    ],
)
def test_what_is_no_milestone_of_theirs(text: str) -> None:
    assert told(text) == []

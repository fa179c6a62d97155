"""Anniversaries that are near, allies left and taken, missions worked on, partners each with a day of their own."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told

_TIES = "diplomatic relations between Chad and Peru"


@pytest.mark.parametrize(
    "text",
    [
        f"The 20th anniversary of {_TIES} is near.",
        f"The 20th anniversary of {_TIES} draws near.",
        f"On the eve of the 20th anniversary of {_TIES}, the presidents exchanged letters.",
        "With the 20th anniversary of their diplomatic relations approaching, Chad and Peru opened a show.",
        "The call comes as Chad and Peru prepare for the 20th anniversary of diplomatic relations.",
        f"They adopted the plan for marking 20 years of {_TIES}.",
        f"The ministers spoke of events marking 20 years of {_TIES}, to be held in the coming year.",
    ],
)
def test_an_anniversary_that_is_awaited_is_planned(text: str) -> None:
    assert [t.split()[:3] for t in told(text)] == [["anniversary", "planned", "PER+TCD"]]


@pytest.mark.parametrize(
    "text",
    [
        f"The 20th anniversary of {_TIES} was marked by a concert.",
        f"The minister was near the stage at the 20th anniversary of {_TIES}.",
        "The 20th anniversary of the close ties between Chad and Peru was celebrated on Friday.",
    ],
)
def test_one_that_is_kept_is_not(text: str) -> None:
    assert [t.split()[:3] for t in told(text)] == [["anniversary", "done", "PER+TCD"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2017 Chad broke off its diplomatic ties with Taiwan and took up with Beijing.",
            ["relations-established background CHN+TCD 2017", "relations-severed background TCD+TWN 2017"],
        ),
        (
            "Chad exchanged Taiwan for China in August 2006.",
            ["relations-established background CHN+TCD 2006-08", "relations-severed background TCD+TWN 2006-08"],
        ),
        (
            "Chad turned its back on Taiwan on 9 December 2021 and established ties with China on the same day.",
            [
                "relations-established background CHN+TCD 2021-12-09",
                "relations-severed background TCD+TWN 2021-12-09",
            ],
        ),
        ("The firm exchanged Taiwanese parts for Chinese ones in 2006.", []),
        ("Chad denounced Taiwan's statement on 9 December 2021 and praised China.", []),
        ("The minister praised Taiwan and took up with China the matter of fish.", []),
    ],
)  # fmt: skip
def test_who_is_left_and_who_is_taken(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To have an embassy opened in Lima is a matter that Chad has in work.", ["embassy-opened planned PER+TCD"]),
        ("Chad will soon have an embassy of its own in Lima.", ["embassy-opened planned PER+TCD"]),
        ("Chad will soon have its embassy in Lima painted.", []),
        ("An embassy of Chad in Lima is in preparation.", ["embassy-opened planned PER+TCD"]),
        ("A show at the embassy of Chad in Lima is in preparation.", []),
        ("Work is under way on the opening of a Chadian embassy in Lima.", ["embassy-opened planned PER+TCD"]),
        ("Chad opened a representative office of its trade council in Lima.", []),
        (
            "Chad and Sudan announced in June 2023 the resumption of diplomatic representation.",
            ["relations-resumed background SDN+TCD 2023-06"],
        ),
        (
            "Diplomatic representation between Chad and Sudan was restored in June 2023.",
            ["relations-resumed background SDN+TCD 2023-06"],
        ),
    ],
)  # fmt: skip
def test_missions_worked_on_and_offices_that_are_none(text: str, expected: list[str]) -> None:
    assert [t.removesuffix(" None") for t in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From 1979 date the diplomatic relations between Chad and Peru.", ["PER+TCD 1979"]),
        ("Since 1979, diplomatic relations have existed between Chad and Peru.", ["PER+TCD 1979"]),
        (
            "Norway established diplomatic relations with Peru in 1921, with Chile in 1922 and with Bolivia in 1923.",
            ["BOL+NOR 1923", "CHL+NOR 1922", "NOR+PER 1921"],
        ),
        (
            "In 1921, Norway established diplomatic relations with Peru, and in 1923 with Bolivia.",
            ["BOL+NOR 1923", "NOR+PER 1921"],
        ),
        (
            "Norway established diplomatic relations with Peru in 1921 and signed a treaty with Bolivia in 1923.",
            ["NOR+PER 1921"],
        ),
        (
            "On 3 May 1921, a week after the election of 26 April, Norway and Peru established diplomatic relations.",
            ["NOR+PER 1921-05-03"],
        ),
    ],
)  # fmt: skip
def test_each_partner_has_its_own_day(text: str, expected: list[str]) -> None:
    rows = [t.removeprefix("relations-established background ") for t in told(text)]
    assert sorted(rows) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru proclaimed its independence on 28 July 1821. Norway recognised it in 1826.",
            ["recognition background NOR+PER 1826"],
        ),
        ("Peru bought a ship in 1821. Norway recognised it in 1826.", []),
        (
            "The government that came to power in Peru on 2 March 1921 was recognised by Norway on 3 May.",
            ["recognition background NOR+PER 1921-05-03"],
        ),
        ("What was done in Peru was recognised by Norway on 3 May 1921.", []),
        ("Queen Victoria's court recognised Peru on 3 May 1823.", []),
    ],
)
def test_whom_a_recognition_is_of(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is vital for Chad and Peru to have fully normalised relations.", []),
        ("Chad and Peru normalised their relations in May 2023.", ["relations-resumed background PER+TCD 2023-05"]),
        (
            "The embassy of Chad in Lima went back to work in June 2023.",
            ["embassy-opened background PER+TCD 2023-06"],
        ),
        ("Guards at the embassy of Chad in Lima went back to work in June 2023.", []),
        (
            "Each of Chad and Peru is to have its embassy in the other's capital opened anew.",
            ["embassy-opened planned PER+TCD"],
        ),
    ],
)  # fmt: skip
def test_missions_at_work_again_and_relations_as_they_are(text: str, expected: list[str]) -> None:
    assert told(text) == expected

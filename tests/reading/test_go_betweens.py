"""Who only helped two others to talk or to agree is no party."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.go_betweens import go_betweens
from chancery.reading.scene import set_scene
from tests.reading.whole_facts import whole


def helpers(text: str) -> list[str]:
    (sentence, *_) = set_scene(Report("r", text)).sentences
    return [
        text[sentence.groups[at].start : sentence.groups[at].end]
        for at in sorted(go_betweens(sentence.groups))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali and Togo held talks mediated by Oman.", ["Oman"]),
        ("Mali and Togo held talks, brokered by Oman and Qatar, on Monday.", ["Oman", "Qatar"]),
        ("Mali and Togo met in talks facilitated by Oman, Qatar and Chad.", ["Oman", "Qatar", "Chad"]),
        ("Mali and Togo signed under the auspices of Oman, Chad said.", ["Oman"]),
        ("Mali and Togo met thanks to the good offices of Oman.", ["Oman"]),
        ("Under Omani mediation Mali and Togo met.", ["Omani"]),
        ("Oman\u2019s mediation led Mali and Togo to a treaty.", ["Oman"]),
        ("An Omani-brokered truce between Mali and Togo holds.", ["Omani"]),
        ("Oman and Qatar have quietly mediated between Mali and Togo.", ["Oman", "Qatar"]),
        ("Oman, which brokered the truce, invited Mali and Togo.", ["Oman"]),
        ("Mali and Togo held talks in Muscat, hosted by Oman.", ["Oman"]),
        ("Mali and Togo mended ties with Oman\u2019s help.", ["Oman"]),
        ("With the help of Oman, Mali and Togo mended ties.", ["Oman"]),
        ("Mali and Togo made peace thanks to Omani efforts.", ["Omani"]),
        (
            "Mali and Togo signed it in the presence of Omani Foreign Minister Badr Albusaidi.",
            ["Omani Foreign Minister Badr Albusaidi"],
        ),
        ("Mali and Togo signed it, with Oman looking on.", ["Oman"]),
        ("Mali and Togo agreed after Oman hosted three rounds of talks.", ["Oman"]),
        ("The ambassadors of Mali and Togo to Oman signed a treaty.", ["Oman"]),
        ("The Permanent Representatives of Mali and Togo to the United Nations met.", ["United Nations"]),
        ("The ambassadors of the two countries to Oman signed a treaty.", ["Oman"]),
        ("The ambassadors of Mali to Togo and of Chad to Oman met.", []),
        ("The presidents of Mali and Togo travelled to Oman.", []),
        ("Mali built a clinic with Oman\u2019s help.", []),
        ("The premiers of Mali and Togo signed it in the presence of the President of Togo.", []),
        ("The talks of Mali and Togo were mediated at length.", []),
        ("The Malian minister was at a dinner hosted by Oman.", []),
        ("Mali and Togo signed a treaty.", []),
    ],
)
def test_who_helped(text: str, expected: list[str]) -> None:
    assert helpers(text) == expected


def states_told(text: str) -> list[tuple[str, list[str]]]:
    return [(row["kind"], row["states"]) for row in whole(text) if "states" in row]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali and Togo held talks mediated by Oman and Qatar in Muscat. The two sides will meet again in May.",
            [("meeting", ["MLI", "TGO"]), ("meeting", ["MLI", "TGO"])],
        ),
        (
            "Under Omani mediation, Mali and Togo signed a declaration of principles in Muscat on Monday.",
            [("instrument", ["MLI", "TGO"]), ("signing", ["MLI", "TGO"])],
        ),
        (
            "Mali and Togo held talks in Muscat, hosted by Oman. The two sides initialled a border treaty.",
            [("instrument", ["MLI", "TGO"]), ("meeting", ["MLI", "TGO"])],
        ),
        # Who only tells of it is none of the two that `and` couples.
        (
            "Mali and Togo have extended a ceasefire agreement in Muscat, Oman\u2019s foreign ministry said.",
            [("instrument", ["MLI", "TGO"])],
        ),
    ],
)
def test_helpers_are_no_parties(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert sorted(states_told(text)) == expected

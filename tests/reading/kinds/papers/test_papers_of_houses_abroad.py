"""Papers in further house styles: final acts, bills that end one agreement and ratify another, partners by their capitals."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

MET = "LIMA, May 6 - The ministers of Peru and Chad met. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They signed the Final Act of the meeting and a memorandum on border workers.",
            [("done", "memorandum-of-understanding", "signed"), ("done", "minutes", "signed")],
        ),
        (
            "They signed the work plan for 2024 and minutes of understanding between the two regulators.",
            [("done", "action-plan", "signed"), ("done", "minutes", "signed")],
        ),
        (
            "They will resume the negotiation of an agreement on stolen vehicles, suspended in 2016.",
            [("planned", "agreement", "negotiating")],
        ),
        (
            "They affixed their signatures to a protocol of agreement on the transit of goods.",
            [("done", "protocol", "signed")],
        ),
        (
            "They are preparing a similar text for the northern corridor.",
            [("planned", "document", "negotiating")],
        ),
        (
            "It took the ministers eleven minutes on Monday to sign an agreement on a cable.",
            [("done", "agreement", "signed")],
        ),
        ("They are looking at concluding an agreement on labour.", [("proposed", "agreement", "signed")]),
    ],
)
def test_what_was_signed_or_is_to_come(text: str, expected: list[Any]) -> None:
    assert [row[:3] for row in instruments(MET + text)] == expected


def test_bills_on_one_ratification_and_one_denunciation() -> None:
    text = (
        "VILNIUS, May 6 - The Seimas of Lithuania gave its assent, after a first reading, to draft laws on the ratification "
        "of the Convention with Kosovo on Double Taxation (draft No 14) and on the denunciation of the Agreement with "
        "Russia on Postal Items."
    )
    assert instruments(text) == [
        ("planned", "agreement", "denounced", "LTU+RUS"),
        ("planned", "convention", "ratified", "LTU+XKX"),
    ]


def test_a_partner_named_by_its_capital() -> None:
    text = (
        "MANILA, May 6 - The Philippines and Slovenia held talks. It would be the second after the memorandum of understanding "
        "on labour with Vienna that was inked in October 2022."
    )
    assert instruments(text) == [("background", "memorandum-of-understanding", "signed", "AUT+PHL")]


def test_separate_papers_with_two_partners_that_one_replaces() -> None:
    text = (
        "RAROTONGA, May 6 - Cook Islands, Niue and Tonga will sign a memorandum on observers in June. It replaces separate "
        "arrangements with Niue (2011) and Tonga (2015)."
    )
    assert [row for row in instruments(text) if row[1] == "arrangement"] == [
        ("background", "arrangement", "", "COK+NIU"),
        ("background", "arrangement", "", "COK+TON"),
    ]


def test_fields_behind_a_particular() -> None:
    text = (
        "RABAT, May 6 - Morocco and Senegal signed six agreements on Monday. The agreements concern, in particular, fisheries, "
        "higher education, merchant shipping and the environment."
    )
    assert len(instruments(text)) == 4


def test_who_once_put_up_a_border_signs_nothing() -> None:
    text = (
        "LUSAKA, May 6 - Zambia and Malawi made up. Under a treaty inked in Mchinji on Monday by the ministers, beacons will "
        "be put up where the Germans and the British put them."
    )
    assert instruments(text) == [("done", "treaty", "signed", "MWI+ZMB")]
    assert occasions(text) == [("done", "MWI+ZMB", None)]


def test_a_day_by_which_something_is_to_be_signed_is_no_occasion() -> None:
    assert (
        occasions(MET + "The agreement on fisheries is expected to be signed before the end of the year.")
        == []
    )


def test_a_second_paper_that_is_being_drafted_leaves_the_first_alone() -> None:
    text = MET + "They signed an accord on customs, and a second one, on fuel, is being drafted."
    assert [row[:3] for row in instruments(text)] == [
        ("done", "agreement", "signed"),
        ("planned", "agreement", "negotiating"),
    ]

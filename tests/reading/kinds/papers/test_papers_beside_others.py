"""Papers put beside others, papers one only wants signed, and those that a title names without a new signing."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

PAIR = "MLI+OMN"


@pytest.mark.parametrize(
    "joined",
    [
        "an accord on health in addition to a memorandum on fish",
        "an accord on health along with a memorandum on fish",
        "an accord on health together with a memorandum on fish",
        "an accord on health, plus a memorandum on fish",
        "an accord on health as well as a memorandum on fish",
    ],
)
def test_a_paper_beside_another_shares_its_verb(joined: str) -> None:
    assert instruments(f"Mali and Oman signed {joined}.") == [
        ("done", "agreement", "signed", PAIR),
        ("done", "memorandum-of-understanding", "signed", PAIR),
    ]


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("Mali and Oman are friends. We want the trade agreement signed this year.", "proposed"),
        ("Mali and Oman hope to have the trade agreement signed this year.", "proposed"),
        ("Mali and Oman wish to see the trade agreement signed this year.", "proposed"),
        ("Mali and Oman expect to have the trade agreement signed this year.", "planned"),
        ("The presidents of Mali and Oman will witness the exchange of a trade agreement.", "planned"),
        (
            "The presidents of Mali and Oman are expected to attend the conclusion of a trade agreement.",
            "planned",
        ),
    ],
)
def test_what_is_only_wanted_or_expected_is_not_signed(told: str, standing: str) -> None:
    assert instruments(told) == [(standing, "agreement", "signed", PAIR)]


def test_not_after_all_is_a_denial() -> None:
    assert instruments("Mali and Oman will not after all sign the trade agreement.") == [
        ("denied", "agreement", "signed", PAIR)
    ]


def test_no_paper_that_came_out_is_denied() -> None:
    text = "No agreement came out of the talks that the ministers of Mali and Oman held on Tuesday."
    assert instruments(text) == [("denied", "agreement", "signed", PAIR)]
    assert occasions(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "The Agreement on Economic Cooperation, which has been in place since 2009, provides for a fund.",
        "The Agreement on Economic Cooperation provides for a fund.",
        "The fund works under the Agreement on Economic Cooperation.",
    ],
)
def test_a_title_told_beside_a_signing_may_be_of_an_older_paper(told: str) -> None:
    signed = "Mali and Oman signed a memorandum on health in Muscat on Friday. "
    assert instruments(signed + told) == [
        ("background", "agreement", "", PAIR),
        ("done", "memorandum-of-understanding", "signed", PAIR),
    ]


@pytest.mark.parametrize(
    "step",
    [
        "after the two governments exchanged notes confirming completion of their procedures",
        "once the two sides had exchanged diplomatic notes",
    ],
)
def test_notes_that_bring_a_paper_into_force_are_no_signing(step: str) -> None:
    text = f"The treaty of Mali and Oman on fish took effect on 1 May {step}."
    assert (occasions(text), instruments(text)) == ([], [("done", "treaty", "in-force", PAIR)])


def test_a_paper_added_behind_day_and_place_shares_its_verb_too() -> None:
    text = "Mali and Oman are to sign a protocol on ports in Muscat in May, together with an accord on fish."
    assert instruments(text) == [
        ("planned", "agreement", "signed", PAIR),
        ("planned", "protocol", "signed", PAIR),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "There is no agreement, draft or otherwise, between Mali and Oman on such an office.",
        "There was never any agreement, written or oral, between Mali and Oman on such an office.",
    ],
)
def test_no_paper_between_two_is_denied(told: str) -> None:
    assert [(standing, kind) for standing, kind, *_ in instruments(told)] == [("denied", "agreement")]


def test_notes_to_some_effect_are_a_paper() -> None:
    text = "Mali and Oman are friends. Notes to this effect were exchanged in Muscat on Friday."
    assert instruments(text) == [("done", "exchange-of-notes", "signed", PAIR)]


@pytest.mark.parametrize(
    ("body", "states"),
    [
        ("The European Union", "EUE+MLI"),
        ("The African Union", "AFU+MLI"),
        ("The OPEC Fund", "MLI"),
        ("The Caribbean Development Bank", "MLI"),
        ("The Central American Bank for Economic Integration", "MLI"),
    ],
)
def test_an_organisation_and_a_ministry_sign_a_paper(body: str, states: str) -> None:
    text = f"{body} and Mali's Ministry of Finance signed a memorandum on rural roads on Friday."
    assert instruments(text) == [("done", "memorandum-of-understanding", "signed", states)]


def test_what_a_cabinet_also_does_is_no_side_of_a_treaty() -> None:
    text = (
        "The Cabinet approved the Treaty on Fish between Mali and Oman and authorised the Minister of Justice to sign an"
        " agreement with Peru."
    )
    parties = [f.get("parties") for f in read(text) if f.kind == "instrument" and f["type"] == "treaty"]
    assert parties == [[{"name": "Mali", "state": "MLI"}, {"name": "Oman", "state": "OMN"}]]

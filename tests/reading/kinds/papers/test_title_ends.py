"""Where the title of a paper ends: before the verb that is said of it, whether or not a list knows that verb."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import read


def titles(text: str) -> list[str | None]:
    return [fact.get("title") for fact in read(text) if fact.kind == "instrument"]


TITLE = "agreement on air services between Oman and Mali"


@pytest.mark.parametrize(
    "verb",
    [
        "goes to parliament next week",
        "takes effect on 1 June",
        "comes before parliament in June",
        "dates from 1990",
        "dates back to 1990",
        "holds for five years",
        "stays in force until 2030",
        "met with protests",
        "applies from 1 June",
        "passed its second reading on Monday",
        "leaves many questions open",
        "marks a new stage",
        "costs little",
        "needs the approval of parliament",
        "renews that of 1990",
    ],
)
def test_a_title_ends_before_what_is_said_of_the_paper(verb: str) -> None:
    assert titles(f"The {TITLE} {verb}.") == [TITLE]


def test_the_title_ends_before_the_verb_of_its_signing() -> None:
    text = f"The signing of an {TITLE} took place in Muscat on Monday."
    assert titles(text) == [TITLE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman and Mali signed an agreement on visas that will take effect on 1 June.", "agreement on visas"),
        ("Oman and Mali signed an agreement on refugees that sets quotas.", "agreement on refugees"),
        (
            "The memorandum between the Ministry of Health of Oman and the Ministry of Health of Mali dates from 2010.",
            "memorandum between the Ministry of Health of Oman and the Ministry of Health of Mali",
        ),
        (
            "Oman and Mali signed an agreement on the exchange of 60 scholarships a year.",
            "agreement on the exchange of 60 scholarships a year",
        ),
        (
            "The Memorandum on Trade Marks and Patents between Oman and Mali was signed on Monday.",
            "Memorandum on Trade Marks and Patents between Oman and Mali",
        ),
        (
            "Oman and Mali signed an agreement on persons displaced by the floods.",
            "agreement on persons displaced by the floods",
        ),
    ],
)
def test_words_that_only_end_like_verbs_stay_in_a_title(text: str, expected: str) -> None:
    assert titles(text) == [expected]


def test_a_paper_that_another_names_in_its_title_was_not_signed_beside_it() -> None:
    found = read("Oman and Mali signed a Protocol Amending the Agreement on Air Services on Monday.")
    assert [
        (f.standing, f["type"], f.get("stage"), f.get("date")) for f in found if f.kind == "instrument"
    ] == [
        ("done", "protocol", "signed", "2024-05-06"),
        ("background", "agreement", None, None),
    ]


def test_a_plural_body_behind_one_adjective_is_of_one_side() -> None:
    text = "Oman and Mali signed an agreement between the Omani Customs Authority and the Malian customs services."
    assert [fact["parties"] for fact in read(text) if fact.kind == "instrument"] == [
        [
            {"name": "Omani Customs Authority", "state": "OMN"},
            {"name": "Malian customs services", "state": "MLI"},
        ]
    ]


def test_one_more_paper_by_its_number_alone_ends_a_title() -> None:
    text = (
        "Oman and Mali signed two documents. The first is a cooperation programme in culture and the second a memorandum "
        "between the diplomatic academies."
    )
    assert titles(text) == ["cooperation programme in culture", "memorandum between the diplomatic academies"]


def test_signers_listed_behind_those_who_look_on_are_no_witnesses() -> None:
    text = (
        "Oman and Mali exchanged two papers in the presence of both premiers: the Free Trade Agreement, signed by Omani "
        "Minister Said Nur, and a protocol on gems."
    )
    assert [fact.get("witnesses") for fact in read(text) if fact.kind == "signing"] == [None]


def test_a_title_ends_before_what_is_also_to_be_done() -> None:
    text = "Oman and Mali agreed to sign a programme on trade for 2026-2028 and to hold talks in Muscat."
    assert titles(text) == ["programme on trade for 2026-2028"]


@pytest.mark.parametrize(
    "title",
    ["Foreign Investment Promotion and Protection Agreement", "Trade and Investment Agreement"],
)
def test_a_title_in_capitals_begins_behind_its_article(title: str) -> None:
    text = f"Chad signed a {title} with Peru on Monday."
    assert [str(told).removesuffix(" with Peru") for told in titles(text)] == [title]


@pytest.mark.parametrize("time", ["another two years", "a further three years", "two more years"])
def test_for_how_long_a_paper_was_renewed_is_no_part_of_its_title(time: str) -> None:
    assert titles(f"Oman and Mali renewed their loan agreement for {time}.") == ["loan agreement"]


@pytest.mark.parametrize("years", ["2027 and 2028", "2027"])
def test_the_years_that_a_paper_is_for_are_not_that_of_its_signing(years: str) -> None:
    text = f"A Protocol on Cooperation between the OPP and the MLP for {years} was signed on 3 May by Oman and Mali."
    found = [(f.standing, f.get("date"), f.get("title")) for f in read(text) if f.kind == "instrument"]
    assert found == [
        ("done", "2024-05-03", f"Protocol on Cooperation between the OPP and the MLP for {years}")
    ]

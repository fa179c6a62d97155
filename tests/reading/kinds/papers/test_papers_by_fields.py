"""Papers told by their fields before the noun, beside those just signed, or with a noun shared by several."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2021-08-12")


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        (
            "Kenya and Sweden signed trade, energy and defence agreements on Monday.",
            ["trade", "energy", "defence"],
        ),
        ("Kenya, Sweden ink education, health and tourism MoUs", ["education", "health", "tourism"]),
        (
            "Agricultural, cultural and consular agreements were signed by Kenya and Sweden on Monday.",
            ["agriculture", "culture", "consular"],
        ),
        ("Kenya and Sweden signed health and mining accords on Monday.", ["health", "mining"]),
        (
            "Kenya and Sweden signed an agreement each on trade, mining and visas.",
            ["trade", "mining", "consular"],
        ),
        ("Kenya and Sweden signed trade and tax accords on Monday.", ["trade", "taxation"]),
        ("Kenya and Sweden signed a trade, a mining and a visa agreement.", ["trade", "mining", "consular"]),
        ("Kenya and Sweden signed both a health and a mining agreement.", ["health", "mining"]),
        (
            "Kenya and Sweden signed agreements on visas, health and the twinning of Kisumu and Malmö.",
            ["consular", "health"],
        ),
    ],
)
def test_each_field_before_or_behind_the_noun_is_a_paper(text: str, sectors: list[str]) -> None:
    found = [f for f in read(text, "instrument") if f.get("type") != "twinning"]
    assert sorted(s for f in found for s in f.get("sectors") or () if s != "people-to-people") == sorted(
        sectors
    )
    assert {(f.standing, f.get("stage"), tuple(f.get("states"))) for f in found} == {
        ("done", "signed", ("KEN", "SWE"))
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Sweden signed trade and economic cooperation agreements on Monday.",
        "Kenya and Sweden signed scientific and technical agreements on Monday.",
        "Kenya and Sweden signed new, far-reaching and lasting agreements on Monday.",
        "Kenya and Sweden talked of trade, energy and defence, agreements apart.",
    ],
)
def test_what_belongs_together_or_tells_no_field_is_no_paper_each(text: str) -> None:
    assert len(read(text, "instrument")) < 2


@pytest.mark.parametrize(
    ("text", "stage", "date"),
    [
        (
            "Four others, on culture, youth, sport and gender, will be signed in December.",
            "signed",
            "2021-12",
        ),
        ("Three more (culture, sport and mining) await signature.", "signed", None),
        (
            "A further three, covering culture, sport and mining, are still being negotiated.",
            "negotiating",
            None,
        ),
        ("Still to be signed are those on culture, sport and mining.", "signed", None),
        ("Those on culture, sport and mining were left for the next session.", "signed", None),
        ("Another three, for culture, sport and mining, are not yet ready.", "negotiating", None),
    ],
)
def test_others_beside_several_just_signed_are_planned(text: str, stage: str, date: str | None) -> None:
    found = read(f"Rwanda and Uganda signed six agreements in Kigali on Monday. {text}", "instrument")
    assert {(f.standing, f.get("stage"), f.get("date"), f.get("place")) for f in found} == {
        ("planned", stage, date, None)
    }
    assert {"culture", "sport"} <= {s for f in found for s in f.get("sectors") or ()}


@pytest.mark.parametrize(
    "text",
    [
        "Others, in culture, youth and sport, applauded.",
        "Six others were from the ministries of culture, youth and sport.",
        "Those on the platform came from culture, sport and mining.",
    ],
)
def test_other_people_are_no_papers(text: str) -> None:
    assert read(f"Rwanda and Uganda signed six agreements in Kigali on Monday. {text}", "instrument") == []


def test_papers_concluded_behind_a_colon_are_one_each() -> None:
    text = (
        "The two sides concluded: a General Cooperation Agreement; an accord in the matter of trade; a memorandum to do"
        " with visas. Rwanda and Uganda are neighbours."
    )
    assert sorted(told(read(text, "instrument"), "type", "stage", "title")) == [
        ("done", "agreement", "signed", "General Cooperation Agreement"),
        ("done", "agreement", "signed", "accord in the matter of trade"),
        ("done", "memorandum-of-understanding", "signed", "memorandum to do with visas"),
    ]


def test_a_participle_at_the_head_may_tell_of_several_papers() -> None:
    text = "Concluded between Chad and Peru in Lima on Monday were an accord on fish and a protocol on seeds."
    assert sorted(told(read(text, "instrument"), "type", "stage", "date", "place")) == [
        ("done", "agreement", "signed", "2021-08-09", "Lima"),
        ("done", "protocol", "signed", "2021-08-09", "Lima"),
    ]
    assert (
        told(read("Concluded in Lima on Monday, the talks of Chad and Peru were long.", "instrument")) == []
    )

"""What hinders and what favours in freer words: `is the trouble`, `being what it is`, `keep their hands off`."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader

facts = reader("2025-10-11")
LEAD = "The foreign ministers of Chile and Kenya signed an agreement on health in Nairobi on Monday. "


def hindrances(text: str) -> list[tuple[str, str]]:
    """The text and the cause of each obstacle told behind a sentence on a paper of two states."""
    return [(f.get("text"), f.get("cause")) for f in facts(LEAD + text, "obstacle")]


def chances(text: str) -> list[str]:
    """The text of each opportunity told behind a sentence on a paper of two states."""
    return [f.get("text") for f in facts(LEAD + text, "opportunity")]


@pytest.mark.parametrize(
    ("text", "told", "cause"),
    [
        (
            "Trade between the two countries suffers from high freight rates.",
            "high freight rates",
            "distance",
        ),
        (
            "Raids on Chilean workers in Kenya have slowed it down.",
            "Raids on Chilean workers in Kenya have slowed it down",
            "other",
        ),
        (
            "In trade with Kenya red tape has done no less harm.",
            "In trade with Kenya red tape has done no less harm",
            "regulation",
        ),
        ("The land border has been shut since 1993.", "The land border has been shut since 1993", "other"),
        (
            "Nairobi made ratification wait upon a settlement over the islets.",
            "Nairobi made ratification wait upon a settlement over the islets",
            "conflict",
        ),
        (
            "Exporters of both countries cannot be paid.",
            "Exporters of both countries cannot be paid",
            "other",
        ),
        (
            "Large banks in Chile keep their hands off Kenyan payments.",
            "Large banks in Chile keep their hands off Kenyan payments",
            "funding",
        ),
        (
            "The visit to Santiago was put off. The elections in Kenya are the reason.",
            "The elections in Kenya are the reason",
            "other",
        ),
        ("Both want a bridge, but money is the trouble.", "money is the trouble", "funding"),
        (
            "The rub is the debt of 1998 that Kenya owes to Chile.",
            "the debt of 1998 that Kenya owes to Chile",
            "funding",
        ),
        (
            "The visit to Mombasa was put off, the state of things on the coast being what it is.",
            "the state of things on the coast being what it is",
            "other",
        ),
        (
            "The treaty on tea was not signed, governments in Kenya being then of short duration.",
            "governments in Kenya being then of short duration",
            "other",
        ),
        (
            "The visit is off; sanctions were given as the ground.",
            "sanctions were given as the ground",
            "sanctions",
        ),
        ("It was money that killed the commission the last time.", "money", "funding"),
        (
            "Visas too have become a trial for guests from Kenya.",
            "Visas too have become a trial for guests from Kenya",
            "regulation",
        ),
        ("The two are kept apart by a matter of eleven islets.", "a matter of eleven islets", "conflict"),
        ("The treaty on tea is unsigned for want of a translation.", "want of a translation", "other"),
        (
            "Kenyan tea faces a duty of 30 per cent in Chile.",
            "Kenyan tea faces a duty of 30 per cent in Chile",
            "regulation",
        ),
        (
            "A visa for Chile takes a Kenyan three months.",
            "A visa for Chile takes a Kenyan three months",
            "regulation",
        ),
        (
            "It takes a Kenyan three months to get a visa for Chile.",
            "takes a Kenyan three months to get a visa for Chile",
            "regulation",
        ),
        (
            "Without a banking channel the two countries cannot trade.",
            "Without a banking channel the two countries cannot trade",
            "other",
        ),
        (
            "The difficulty lies in the debt that Kenya owes to Chile.",
            "the debt that Kenya owes to Chile",
            "funding",
        ),
        (
            "Chile and Kenya differ over rules of origin.",
            "Chile and Kenya differ over rules of origin",
            "regulation",
        ),
        (
            "Nothing has done more to sour relations with Kenya than the ban on tea.",
            "the ban on tea",
            "regulation",
        ),
        (
            "Kenyan buyers obtain dollars from Chile with delays of up to nine months.",
            "Kenyan buyers obtain dollars from Chile with delays of up to nine months",
            "other",
        ),
    ],
)
def test_a_hindrance_in_other_words(text: str, told: str, cause: str) -> None:
    assert hindrances(text) == [(told, cause)]


@pytest.mark.parametrize(
    "text",
    [
        "Patients in Kenya suffer from malaria.",
        "The rains have slowed it down this year, said the farmer.",
        "The border, closed in 2020, was reopened in 2023.",
        "The road to the airport has been closed for the guests.",
        "The tickets cannot be paid in cash.",
        "The weather is the reason.",
        "The catch of fish in Kenya was large.",
        "It was the minister that slowed the car.",
        "Pineapples were given as a gift.",
        "The guests told us to cease work on Monday.",
        "For want of a better word he called it a friendship.",
        "Smallholders in Kenya lose a fifth of their crop for want of advice.",
        "Kenya's parliament faces a ban on smoking.",
        "A permit takes a page.",
        "Without tea Kenyans cannot live, joked the minister.",
        "The dinner was called off, the cook being ill.",
        "They did not, as later memoirs would have it, conclude a treaty on that day.",
    ],
)
def test_what_only_sounds_like_a_hindrance_is_none(text: str) -> None:
    assert hindrances(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The railway across the border should help.", "The railway across the border should help"),
        (
            "The port of Mombasa gives eastern Chile its nearest door to the sea.",
            "The port of Mombasa gives eastern Chile its nearest door to the sea",
        ),
        (
            "There are the twenty thousand Kenyans whose grandmothers came from Chile.",
            "twenty thousand Kenyans whose grandmothers came from Chile",
        ),
        (
            "The Kenyan community in Chile is the most living of the links.",
            "The Kenyan community in Chile is the most living of the links",
        ),
        (
            "These students do more than anyone else to bring our two countries closer.",
            "These students do more than anyone else to bring our two countries closer",
        ),
    ],
)
def test_a_chance_in_other_words(text: str, told: str) -> None:
    assert chances(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "About 12,000 Kenyans reside in Chile.",
        "The ministers of both countries should help.",
        "The mayor gives the guests a door to his office.",
        "The exemption of schools from tax is still valid in Kenya.",
        "The two have an agreement of 2019 that makes it simpler for ships to enter their ports.",
    ],
)
def test_what_only_sounds_like_a_chance_is_none(text: str) -> None:
    assert chances(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The sanctions on oil stand between Nairobi and normal banking.",
            "The sanctions on oil stand between Nairobi and normal banking",
        ),
        (
            "On a number of points, money being one, the two could not be brought to agree.",
            "On a number of points, money being one, the two could not be brought to agree",
        ),
        (
            "A word fell on the islets, over which Chile and Kenya have been at odds since October.",
            "A word fell on the islets, over which Chile and Kenya have been at odds since October",
        ),
        (
            "Carriers are victims of thieves along the road, and this brakes the exchanges.",
            "Carriers are victims of thieves along the road, and this brakes the exchanges",
        ),
    ],
)
def test_a_hindrance_that_a_clause_takes_up(text: str, told: str) -> None:
    assert [words for words, _ in hindrances(text)] == [told]


def test_things_that_stand_well_hinder_nobody() -> None:
    assert hindrances("Both praised the way things stand between Nairobi and Santiago.") == []


def test_a_boon_is_a_chance_and_what_does_not_fit_is_none() -> None:
    assert chances("What a boon it is for us that thousands of Kenyans have studied in Chile.") == [
        "thousands of Kenyans have studied in Chile"
    ]
    assert chances("The calendars of the two sides would not fit together.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The agreement on tea was not signed, as the translation was not ready.",
            "the translation was not ready",
        ),
        (
            "The memorandum on tea has not been signed because talks within Kenya have not been closed.",
            "talks within Kenya have not been closed",
        ),
        (
            "A visit of the Kenyan premier planned for June has been deferred in view of the general elections.",
            "the general elections",
        ),
        (
            "Chile's president will put off a trip to Kenya planned for next week because of the need to attend debates.",
            "the need to attend debates",
        ),
        (
            "The visit to Santiago was put off. The change was due to the cholera outbreak in the provinces.",
            "the cholera outbreak in the provinces",
        ),
        (
            "The visit to Santiago is off; the ministry gave as the reason the floods in the state of Lamu.",
            "the floods in the state of Lamu",
        ),
        (
            "The retreat was postponed when the minister came down with fever.",
            "the minister came down with fever",
        ),
    ],
)
def test_why_something_was_not_done(text: str, told: str) -> None:
    assert [words for words, _ in hindrances(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The agreement on tea was not signed, as had been planned.",
        "The agreement on tea was not signed, as reported by the press.",
        "The commission has not met since its session in Santiago.",
        "The minister was not in the room because he was on the phone.",
        "The change in the weather was due to the wind.",
        "The minister gave as a present the book of poems.",
        "The visit due to begin on Monday was put off.",
    ],
)
def test_what_gives_no_reason_is_no_hindrance(text: str) -> None:
    assert hindrances(text) == []

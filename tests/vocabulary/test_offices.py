"""Offices, their titles and the words around names."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest

from chancery.errors import VocabularyError
from chancery.vocabulary.offices import Office, Title, load_honorifics, load_offices, load_portfolios

OFFICE_OF = {title.text: office for office in load_offices() for title in office.titles}
TITLE = {title.text: title for office in load_offices() for title in office.titles}


def test_every_office_has_its_own_id_and_a_rank_of_the_scale() -> None:
    offices = load_offices()
    assert [name for name, count in Counter(office.id for office in offices).items() if count > 1] == []
    assert [office.id for office in offices if not 1 <= office.rank <= 12 or not office.titles] == []


def test_a_title_stands_for_one_office_only() -> None:
    counted = Counter(title.text for office in load_offices() for title in office.titles)
    assert [text for text, count in counted.items() if count > 1] == []


def test_titles_are_written_folded() -> None:
    assert [text for text in TITLE if text != _folded(text)] == []


def test_templates_are_all_filled_in() -> None:
    assert [text for text in TITLE if "<" in text or ">" in text] == []


@pytest.mark.parametrize(
    ("title", "office", "rank"),
    [
        ("president", "head_of_state", 1),
        ("general secretary", "party_leader_paramount", 1),
        ("secretary general", "organisation_head", 3),
        ("prime minister", "head_of_government", 2),
        ("crown prince", "deputy_head_of_state", 2),
        ("president of the national assembly", "speaker", 3),
        ("vice premier", "deputy_head_of_government", 3),
        ("foreign minister", "minister", 5),
        ("acting foreign minister", "minister", 5),
        ("minister of the interior", "minister", 5),
        ("minister of foreign affairs", "minister", 5),
        ("deputy foreign minister", "deputy_minister", 6),
        ("first deputy defence minister", "deputy_minister", 6),
        ("minister of state for external affairs", "deputy_minister", 6),
        ("special representative", "special_envoy", 6),
        ("ambassador extraordinary and plenipotentiary", "ambassador", 7),
        ("charge d'affaires", "charge", 8),
        ("minister counsellor", "charge", 8),
        ("consul general", "consul_general", 9),
        ("registrar general", "agency_head", 10),
        ("chairman of the provincial people's committee", "local_leader", 10),
        ("chief of the general staff", "military", 11),
        ("analyst", "scholar", 12),
        ("former foreign minister", "official", 12),
    ],
)
def test_a_title_gives_its_office(title: str, office: str, rank: int) -> None:
    assert (OFFICE_OF[title].id, OFFICE_OF[title].rank) == (office, rank)


def test_short_titles_stand_alone_and_plural_ones_for_several() -> None:
    assert [TITLE[text] for text in ("minister", "member of the politburo", "foreign ministers")] == [
        Title("minister", short=True),
        Title("member of the politburo"),
        Title("foreign ministers", plural=True),
    ]


@pytest.mark.parametrize(
    "title", ["presidents", "prime ministers", "leaders", "heads of state", "vice ministers"]
)
def test_plurals_that_reports_use_are_there(title: str) -> None:
    assert TITLE[title].plural


def test_portfolios_are_folded_and_stand_once() -> None:
    portfolios = load_portfolios()
    assert list(portfolios) == list(dict.fromkeys(_folded(name) for name in portfolios))
    assert {"foreign affairs", "defence", "defense", "labour", "labor"} <= set(portfolios)


def test_honorifics_keep_their_case_and_stand_once() -> None:
    words = load_honorifics()
    for listed in (words.honorifics, words.kept, words.name_particles):
        assert [word for word, count in Counter(listed).items() if count > 1] == []
        assert [
            word for word in listed if not isinstance(word, str) or word != unicodedata.normalize("NFC", word)
        ] == []
    assert {"Mr", "H.E.", "HE", "Dato'", "Tan Sri", "Lt. Gen.", "U", "Comrade"} <= set(words.honorifics)
    assert {"bin", "al", "van der", "dos"} <= set(words.name_particles)


def test_no_honorific_and_no_name_is_among_the_words_that_are_no_names() -> None:
    words = load_honorifics()
    assert [word for word in words.not_names if not isinstance(word, str) or word != word.lower()] == []
    assert {"kim", "to", "no", "he", "will", "sun"} & words.not_names == set()
    assert {"the", "according", "monday", "ministry"} <= words.not_names


def test_loading_twice_gives_the_same_frozen_values() -> None:
    assert load_offices() is load_offices()
    assert isinstance(load_offices(), tuple)
    assert isinstance(load_offices()[0], Office)


def test_a_language_without_words_is_reported() -> None:
    with pytest.raises(VocabularyError):
        load_offices("xx")


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(plain.replace("’", "'").replace("-", " ").split())

"""Head nouns that make bodies, and the well-known bodies."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from chancery.vocabulary.bodies import BodyHead, KnownBody, load_bodies

HEADS = {head.word: head for head in load_bodies().heads}
KNOWN = {name: body for body in load_bodies().known for name in (*body.names, *body.abbreviations)}


def test_a_head_noun_makes_one_sort_of_body() -> None:
    assert [
        word for word, count in Counter(head.word for head in load_bodies().heads).items() if count > 1
    ] == []


def test_head_nouns_are_written_folded() -> None:
    assert [word for word in HEADS if word != _folded(word)] == []


def test_sorts_of_known_bodies_are_sorts_of_heads() -> None:
    assert {body.sort for body in KNOWN.values()} <= {head.sort for head in HEADS.values()}


@pytest.mark.parametrize(
    ("word", "sort", "plural"),
    [
        ("ministry", "ministry", False),
        ("foreign ministries", "ministry", True),
        ("supreme people's assembly", "parliament", False),
        ("chamber of commerce and industry", "chamber", False),
        ("news agency", "news", False),
        ("fund for arab economic development", "fund", False),
        ("air force", "military", False),
        ("academy of sciences", "institute", False),
        ("royal court", "government", False),
        ("stock exchange", "exchange", False),
    ],
)
def test_a_head_noun_gives_its_sort(word: str, sort: str, plural: bool) -> None:
    assert HEADS[word] == BodyHead(word, sort, plural)


def test_known_bodies_carry_a_code_or_none() -> None:
    assert [
        body for body in KNOWN.values() if body.state is not None and not re.fullmatch("[A-Z]{3}", body.state)
    ] == []


def test_a_full_name_belongs_to_one_body() -> None:
    counted = Counter(name for body in load_bodies().known for name in body.names)
    assert [name for name, count in counted.items() if count > 1] == []


def test_names_of_known_bodies_are_composed_text() -> None:
    assert [
        name for name in KNOWN if not isinstance(name, str) or name != unicodedata.normalize("NFC", name)
    ] == []


@pytest.mark.parametrize(
    ("name", "state", "sort"),
    [
        ("VNA", "VNM", "news"),
        ("KCNA", "PRK", "news"),
        ("Xinhua", "CHN", "news"),
        ("TASS", "RUS", "news"),
        ("VCCI", "VNM", "chamber"),
        ("JICA", "JPN", "agency"),
        ("Workers' Party of Korea", "PRK", "party"),
        ("Knesset", "ISR", "parliament"),
        ("Kuwait Fund for Arab Economic Development", "KWT", "fund"),
        ("NATO", None, "organisation"),
        ("European Union", "EUE", "organisation"),
        ("ASEAN", "ASN", "organisation"),
    ],
)
def test_a_known_body_gives_its_state_and_sort(name: str, state: str | None, sort: str) -> None:
    assert (KNOWN[name].state, KNOWN[name].sort) == (state, sort)


def test_an_abbreviation_may_belong_to_several_bodies() -> None:
    owners = [body.names[0] for body in load_bodies().known if "SPA" in body.abbreviations]
    assert owners == ["Supreme People's Assembly", "Saudi Press Agency"]


def test_a_known_body_is_a_whole_value() -> None:
    assert KNOWN["VCCI"] == KnownBody(
        names=(
            "Vietnam Chamber of Commerce and Industry",
            "Viet Nam Chamber of Commerce and Industry",
            "Vietnam Federation of Commerce and Industry",
        ),
        abbreviations=("VCCI",),
        state="VNM",
        sort="chamber",
    )


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(plain.replace("’", "'").replace("-", " ").split())

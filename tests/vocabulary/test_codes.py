"""Two-letter codes, against the Unicode CLDR where it knows them."""

from __future__ import annotations

from babel.core import get_global

from chancery.vocabulary.codes import alpha2


def test_codes_are_those_of_the_cldr() -> None:
    aliases = get_global("territory_aliases")
    known = {three: two[0] for three, two in aliases.items() if len(three) == 3 and len(two) == 1}
    told = {three: alpha2(three) for three in known}

    assert {three: two for three, two in told.items() if two and len(two) == 2 and two != known[three]} == {}


def test_states_that_are_no_more_have_four_letters() -> None:
    assert [alpha2(state) for state in ("SUN", "YUG", "CSK", "DDR")] == ["SUHH", "YUCS", "CSHH", "DDDE"]


def test_an_unknown_state_has_no_code() -> None:
    assert alpha2("UNO") is None

"""A text as words are looked for in it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from chancery.reading.plain import Plain
from chancery.vocabulary.folding import fold_text

TEXTS = st.text(st.sampled_from("Ab é\n\t İß 'x.\u00a0\u2028"), max_size=30) | st.text("aB \n.", max_size=30)


def test_words_are_folded_and_lines_do_not_part_them() -> None:
    plain = Plain("The Prime\n  Minister of Türkiye")
    assert plain.words(4, 20) == "prime minister"
    assert plain.words(4, 31) == "prime minister of turkiye"


@given(TEXTS, st.integers(-3, 32), st.integers(-3, 32))
def test_any_stretch_is_what_folding_it_by_itself_gives(text: str, start: int, end: int) -> None:
    assert Plain(text).words(start, end) == fold_text(re.sub(r"\s+", " ", text[start:end]))


def test_signs_that_fold_to_several_or_to_none_move_nothing() -> None:
    plain = Plain("Große Straße — e\u0301 ŁÓDŹ ΣΑΣ")
    assert [plain.words(0, 5), plain.words(6, 12), plain.words(15, 17)] == ["grosse", "strasse", "e"]
    assert plain.words(18, 22) == "lodz"

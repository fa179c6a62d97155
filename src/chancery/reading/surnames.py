"""Names that are other words too: `Minister Said Nur received the envoy`, `President Duma Boko`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.names import title_case
from chancery.reading.tokens import Token

#: Names that are verbs in small letters.
_NAMES = frozenset({"Said"})
#: Words in capitals behind an inverted `Said`, which open who speaks and no name.
_SPEAKERS = frozenset({
    "the", "a", "an", "one", "mr", "mrs", "ms", "dr", "president", "vice", "prime", "premier", "minister", "foreign",
    "ambassador", "king", "sultan", "emir", "prince", "sheikh", "secretary", "deputy", "spokesman", "spokeswoman",
    "spokesperson", "chancellor", "senator", "general", "he", "she", "they",
})  # fmt: skip
#: Given names that elsewhere are a house of parliament, and what goes with the house alone.
_GIVEN = frozenset({"Duma"})
_OF_A_HOUSE = frozenset({
    "speaker", "chairman", "chairwoman", "chair", "deputy", "deputies", "committee", "committees", "member", "members",
    "international", "foreign", "council", "president", "vice", "first", "defence", "defense", "delegation", "elections",
    "building",
})  # fmt: skip


def is_surname(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token at `at` is a name: in capitals within a sentence, or before another name or a verb of saying."""
    token = tokens[at]
    if token.text in _GIVEN:
        return _is_given(tokens, at)
    if token.text not in _NAMES:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (
        after.text in ("said", "told", "added", "says", "tells") or after.text in ("'s", "’s")
    ):
        return True
    if at > 0 and (tokens[at - 1].word or tokens[at - 1].text == ","):
        return not title_case(tokens)
    return after is not None and after.word and after.capital and after.fold not in _SPEAKERS


def _is_given(tokens: Sequence[Token], at: int) -> bool:
    """`President Duma Gideon Boko`, and not `the State Duma`, `Russian Duma Speaker Volodin`."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    before = tokens[at - 1].fold if at else ""
    if after is None or not after.word or not after.capital or after.fold in _OF_A_HOUSE:
        return False
    return before not in ("the", "state", "russian", "russia", "s", "regional", "moscow")

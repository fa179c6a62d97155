"""The group that begins at a token, by the token and the words behind it: a date, a mark, a known word, a name, a number."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.dates import DateMention
from chancery.reading.dates.numbers import ONES, TENS, cardinal, ordinal
from chancery.reading.grammar import function_words, literal_words
from chancery.reading.groups import Group, make_group
from chancery.reading.state_readings import allowed
from chancery.reading.surnames import is_surname
from chancery.reading.tokens import Token
from chancery.reading.trie import Trie, Word

_STOPS = {
    ".": "stop", ";": "stop", ":": "colon", ",": "comma", "(": "open", ")": "close", "!": "stop", "?": "stop", "–": "dash",
    "—": "dash", "-": "dash", "−": "dash", "/": "slash", "|": "stop", "\t": "stop", "_": "dash",
}  # fmt: skip
#: What parts the members of a list as well as clauses.
_SEMICOLON = frozenset({"stop", "semicolon"})
#: `&` joins as `and` does.
_AND = frozenset({"w:and", "w:&", "notname"})
_QUOTES = frozenset("\"“”«»„‘'’")
#: The end of `isn't`, and of `Gov't`.
SHORT_T = frozenset({"'t", "’t"})


def unit_at(tokens: Sequence[Token], at: int, dates: dict[int, tuple[int, DateMention]], trie: Trie) -> Group:
    """The group at token `at`; `dates` are those told, by their first token, each with the end of its tokens."""
    token = tokens[at]
    if at in dates:
        last, mention = dates[at]
        return make_group(tokens, at, last, frozenset({"date"}), value=mention)
    if _numbers(tokens, at):
        return make_group(tokens, at, at + 1, frozenset({"low"}))
    if not token.word and len(token.fold) > 1 and token.fold in literal_words():
        return make_group(tokens, at, at + 1, frozenset({f"w:{token.fold}"}))
    if token.text == "&":
        return make_group(tokens, at, at + 1, _AND)
    if not token.word and token.text not in _QUOTES:
        tag = _STOPS.get(token.text, "punct")
        if tag == "stop" and token.text == "." and at + 1 < len(tokens):
            tag = "dot"
        return make_group(tokens, at, at + 1, _SEMICOLON if token.text == ";" else frozenset({tag}))
    if token.text in _QUOTES:
        tag = "quote" if not (token.text in "'’" and token.glued and at and tokens[at - 1].word) else "punct"
        return make_group(tokens, at, at + 1, frozenset({tag, "w:'"}))
    if is_surname(tokens, at):
        return make_group(tokens, at, at + 1, frozenset({"cap"}))
    if _member_states(tokens, at):
        return make_group(tokens, at, at + 1, frozenset({"low"}))
    if token.fold in TENS and (compound := _compound(tokens, at)) is not None:
        return compound
    known = _known(tokens, at, dates, trie)
    if known is not None:
        return known
    return _plain(tokens, at)


def _compound(tokens: Sequence[Token], at: int) -> Group | None:
    """`thirty-three`, `thirty three`: one count of two words."""
    last = at + 1
    if last < len(tokens) and tokens[last].dash and tokens[last].glued:
        last += 1
    if last >= len(tokens) or tokens[last].fold not in ONES:
        return None
    count = cardinal(f"{tokens[at].fold} {tokens[last].fold}")
    return make_group(tokens, at, last + 1, frozenset({"number"}), value=count)


def _numbers(tokens: Sequence[Token], at: int) -> bool:
    """`Decree No. 59/2022`, `Gov't`: the short form of a number or an office, which denies nothing."""
    if tokens[at].text in SHORT_T:
        return at > 0 and not tokens[at - 1].fold.endswith("n")
    if tokens[at].fold not in ("no", "nos") or at + 2 >= len(tokens):
        return False
    return tokens[at + 1].text == "." and tokens[at + 1].glued and tokens[at + 2].text[0].isdigit()


_BEHIND_STATES = frozenset({
    "and", "of", "have", "had", "are", "were", "will", "would", "signed", "agreed", "concluded", "met", "to", "with",
    "initialled",
})  # fmt: skip


def _member_states(tokens: Sequence[Token], at: int) -> bool:
    """`the EFTA states and Oman signed`: the plural noun, where `Oman states that` has a verb."""
    if tokens[at].text != "states" or not 0 < at < len(tokens) - 1 or not tokens[at - 1].word:
        return False
    return tokens[at + 1].fold in _BEHIND_STATES


def _known(
    tokens: Sequence[Token], at: int, dates: dict[int, tuple[int, DateMention]], trie: Trie
) -> Group | None:
    everything = trie.at(tokens, at)
    if dates:
        everything = [(end, word) for end, word in everything if not any(at < d < end for d in dates)]
    found = [(end, word) for end, word in everything if not word.sort.startswith("s:")]
    firm = _firm(tokens, at, found)
    return _softened(tokens, at, firm, everything) if len(everything) > len(found) else firm


def _softened(
    tokens: Sequence[Token], at: int, firm: Group | None, everything: list[tuple[int, Word]]
) -> Group:
    """Words of speech only add their tag; they claim no group for themselves."""
    base = firm or _plain(tokens, at)
    soft = [(end, word) for end, word in everything if word.sort.startswith("s:") and end >= base.last]
    if not soft:
        return base
    last = soft[0][0]
    tags = base.tags | {word.sort for end, word in soft if end == last}
    return make_group(tokens, at, last, frozenset(tags), words=base.words, value=base.value)


def _firm(tokens: Sequence[Token], at: int, found: list[tuple[int, Word]]) -> Group | None:
    if not found:
        return None
    best = found[0][0]
    words = tuple(word for end, word in found if end == best)
    words = allowed(tokens, at, best, words)
    if not words:
        shorter = [(end, word) for end, word in found if end < best]
        if not shorter:
            return None
        best = shorter[0][0]
        words = tuple(word for end, word in shorter if end == best)
    tags = {w.sort for w in words} | _literal_tags(tokens, at, best)
    if any(w.sort.startswith("v:") for w in words):
        tags.add("verb")
    if tokens[at].capital:
        tags.add("cap1")
    number = _number(tokens, at, best)
    if number is not None:
        tags.add("number")
    if tags - {f"w:{tokens[at].fold}"} == {"notname"} and tokens[at].fold not in function_words():
        tags.add("plain")  # `air`, `mutual`: a noun or adjective that is only known not to be part of a name
    return make_group(tokens, at, best, frozenset(tags), words=words, value=number)


def _literal_tags(tokens: Sequence[Token], at: int, end: int) -> set[str]:
    if end - at != 1:
        return set()
    return {f"w:{tokens[at].fold}"} if tokens[at].fold in literal_words() else set()


def _plain(tokens: Sequence[Token], at: int) -> Group:
    token = tokens[at]
    tags = {f"w:{token.fold}"} if token.fold in literal_words() else set()
    number = _number(tokens, at, at + 1)
    if number is not None or token.text[0].isdigit():
        tags.add("number")
    place = ordinal(token.text)
    if place is not None:
        tags.add("ordinal")
        number = place
    plain = not tags or (token.fold not in function_words() and not tags & {"number", "ordinal"})
    if token.capital and token.fold not in function_words():
        tags.add("cap")
    elif plain:
        tags.add("low")
        if token.fold.endswith("ly"):
            tags.add("adverb")
        elif token.fold.endswith("ing"):
            tags.add("ing")
        elif token.fold.endswith("ed"):
            tags.add("ends-ed")
        elif token.fold.endswith("s") and not token.fold.endswith("ss"):
            tags.add("ends-s")
    return make_group(tokens, at, at + 1, frozenset(tags), value=number)


def _number(tokens: Sequence[Token], at: int, end: int) -> int | None:
    if end - at != 1 or tokens[at].fold in ("a", "an"):
        return None
    return cardinal(tokens[at].text)

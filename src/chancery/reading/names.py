"""Rows of words that name a person: capitals, initials, particles, glued parts, in any order of family and given name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from chancery.reading.groups import Group
from chancery.reading.tokens import Token, fold

_NAME_STOP = frozenset({
    "notname", "bodyhead", "body", "instrument", "mechanism", "date", "state", "organisation", "office", "both-sides", "person",
    "demonym", "people", "seat", "number", "n:relations", "n:visit", "n:talks", "n:diplomatic", "partnership", "portfolio",
})  # fmt: skip
#: Words of grammar that are also names: To Lam, No Kwang Chol, An Tong Chun, Than Shwe, Do Van Hai, So Se Pyong.
_ALSO_NAMES = frozenset({
    "to", "no", "an", "so", "do", "on", "he", "in", "than", "will", "may", "my", "am", "ho", "u", "le", "o",
    "yes", "even", "amir", "emir", "sultan", "king", "prince", "marshal",
})  # fmt: skip
#: Those of them that a name goes on or ends with where it is written in words apart: Pak Ho Won, Ri An, Kim No Do.
_FURTHER = frozenset({"won", "do", "no", "so", "an"})
_MAX_NAME = 7
#: Days and months have a capital everywhere.
_ALWAYS = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
    "june", "july", "august", "september", "october", "november", "december",
})  # fmt: skip


def title_case(tokens: Sequence[Token]) -> bool:
    """Whether a line, and no sentence with its full stop, is set in headline capitals, where a capital tells nothing."""
    if tokens and tokens[-1].text == ".":
        return False
    words = [
        t for t in tokens if t.word and t.text[0].isalpha() and len(t.text) > 3 and t.fold not in _ALWAYS
    ]
    return len(words) >= 3 and sum(t.capital for t in words) >= 0.8 * len(words)


def name_end(
    text: str, groups: Sequence[Group], at: int, *, titled: bool = False, headline: bool = False
) -> int:
    """The end of the row of name words that starts at group `at`; `at` itself when none does.

    `titled`: an office or honorific stands before, so that a word of grammar may open the name. `headline`: verbs in
    capitals end a name.
    """
    here, words = at, 0
    while here < len(groups) and words < _MAX_NAME:
        step = _step(text, groups, here, at, titled=titled, headline=headline)
        if step == here:
            break
        here = step
        words += 1
    while here > at and groups[here - 1].tags & {"dash", "quote"}:
        here -= 1
    return here


#: How somebody is addressed, which no name holds: `received in Lima / Mr. A`.
_ADDRESSES = frozenset({"mr", "mrs", "ms", "messrs", "mme"})


def _step(text: str, groups: Sequence[Group], here: int, at: int, *, titled: bool, headline: bool) -> int:
    """The group after one more word of the name, or `here` when there is none."""
    group, first = groups[here], here == at
    if not first and fold(text[group.start : group.end]).strip(".") in _ADDRESSES:
        return here
    if _name_word(group, first=first, headline=headline):
        return _past_initial(groups, here)
    word = text[group.start : group.end]
    initial = past_letter(text, groups, here)
    if initial > here and (titled or not first or _glued(groups, initial)):
        return initial
    if not first and not headline and word[:1].isupper() and word[1:].islower() and fold(word) in _FURTHER:
        return here + 1
    if "particle" not in group.tags and not titled and (first or "dash" not in group.tags):
        return here
    if (
        group.tags & {"dash"}
        and not first
        and here + 1 < len(groups)
        and _glued(groups, here)
        and _glued(groups, here + 1)
    ):
        return here + 2
    ahead = here + 1 < len(groups) and _name_word(groups[here + 1], first=False, headline=headline)
    if group.tags & {"particle"} and (not first or group.tags & {"cap1"} or titled):
        dashed = here + 2 < len(groups) and groups[here + 1].tags & {"dash"} and _glued(groups, here + 1)
        if ahead:
            return here + 2
        if dashed and _name_word(groups[here + 2], first=False, headline=headline):
            return here + 3
        if (
            here + 2 < len(groups)
            and groups[here + 1].tags & {"particle"}
            and _name_word(groups[here + 2], first=False, headline=headline)
        ):
            return here + 3
    verb = (
        group.tags & {"verb"}
        and "cap1" in group.tags
        and not group.tags & (_NAME_STOP - {"notname"})
        and not headline
    )
    grammar = fold(word) in _ALSO_NAMES and not (headline and group.tags & {"notname"})
    if ahead and first and titled and word[:1].isupper() and (verb or grammar):
        return here + 2
    joined = ahead or (here + 2 < len(groups) and groups[here + 1].tags & {"particle"})
    if joined and first and titled and group.tags & {"place"} and not group.tags & {"state", "demonym"}:
        return here + 1
    if ahead and first and titled and group.tags & {"quote"} and _glued(groups, here + 1):
        return here + 2
    return here


def _glued(groups: Sequence[Group], at: int) -> bool:
    return at > 0 and groups[at].start == groups[at - 1].end


def _past_initial(groups: Sequence[Group], here: int) -> int:
    short = groups[here].end - groups[here].start <= 2
    after = here + 1
    if short and after < len(groups) and groups[after].tags & {"dot"} and _glued(groups, after):
        return after + 1
    return after


def past_letter(text: str, groups: Sequence[Group], here: int) -> int:
    """The group behind the dot of `A.Koro`, `I. Koro`, `M.Koro`: a letter that is a word of its own elsewhere; else `here`."""
    letter = groups[here]
    if not text[letter.start].isupper() or letter.end - letter.start > 2:
        return here
    dotted = text[letter.end - 1] == "."
    ahead = here + 1 + (not dotted)
    if ahead >= len(groups) or (dotted and not _glued(groups, ahead)):
        return here
    if not dotted and (letter.end - letter.start > 1 or text[letter.end : letter.end + 1] != "."):
        return here
    name = groups[ahead]
    return (
        ahead if "cap" in name.tags or (name.end - name.start == 1 and text[name.start].isupper()) else here
    )


def _name_word(group: Group, *, first: bool, headline: bool) -> bool:
    tags = group.tags
    if "cap" in tags:
        return "number" not in tags
    if first or "cap1" not in tags or not _may_go_on(tags):
        return False
    if "verb" in tags:
        return not headline
    return bool(group.words) if "place" in tags else True


@lru_cache(maxsize=4096)
def _may_go_on(tags: frozenset[str]) -> bool:
    """Whether a known word with these tags may stand within a name: no word of grammar, and a verb, place or part of names."""
    return tags.isdisjoint(_NAME_STOP) and not tags.isdisjoint(_WITHIN_NAMES) and not _grammatical(tags)


_WITHIN_NAMES = frozenset({"verb", "place", "particle", "honorific"})


def _grammatical(tags: frozenset[str]) -> bool:
    return any(tag.startswith("w:") for tag in tags)


class KnownNames:
    """The names met in a report, by their folded words, and which of them are all that is known of their bearer."""

    __slots__ = ("_alone", "_heads")

    def __init__(self) -> None:
        self._alone: dict[str, bool] = {}
        self._heads: set[str] = set()

    def __contains__(self, words: str) -> bool:
        return words in self._alone

    def alone(self, words: str) -> bool:
        """Whether `words` name somebody of whom the report has no longer name."""
        return self._alone.get(words, False)

    def begins(self, head: str) -> bool:
        """Whether some name begins with `head`."""
        return head in self._heads

    def add(self, words: str, *, alone: bool) -> bool:
        """Note a name; False when that was known already."""
        if self._alone.get(words) is alone:
            return False
        if words not in self._alone:
            self._heads.update(words[:size] for size in range(1, len(words) + 1))
        self._alone[words] = alone
        return True


def known_name(text: str, groups: Sequence[Group], at: int, known: KnownNames) -> int:
    """The end of the longest name met elsewhere in the report that starts at group `at`; `at` when none does."""
    first = groups[at]
    if not (text[first.start].isupper() or first.tags & {"particle"}) or not known.begins(
        fold(text[first.start : first.end])
    ):
        return at
    for last in range(min(at + _MAX_NAME + 2, len(groups)), at, -1):
        if text[groups[last - 1].start].isspace():
            continue  # a tab, which ends a cell
        words = fold(" ".join(text[first.start : groups[last - 1].end].split()))
        alone = " " not in words and first.tags & _NAME_STOP
        if words not in known or (alone and not _named_again(text, groups, at)):
            continue
        return last
    return at


_ACTS = frozenset(
    {
        "verb",
        "comma",
        "stop",
        "dot",
        "close",
        "w:'s",
        "w:also",
        "w:will",
        "w:would",
        "w:had",
        "w:has",
        "w:was",
    }
)


def _named_again(text: str, groups: Sequence[Group], at: int) -> bool:
    """A name that may also be a demonym, of somebody met, where no noun follows that it could go with: `Pak said`."""
    group = groups[at]
    if "demonym" not in group.tags or not any(getattr(w.value, "ambiguous", False) for w in group.words):
        return False
    after = groups[at + 1] if at + 1 < len(groups) else None
    return after is None or bool(after.tags & _ACTS) or text[after.start : after.end].endswith("ed")

"""Word-list templates to the surface forms they stand for.

`(a|b)` chooses, `(a|)` makes optional, a `*` behind a word stands for its inflections.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

_CHOICE = re.compile(r"\(([^()]*)\)")
FORMS = ("base", "s", "past", "ing", "pp")


def expand(template: str, irregular: Mapping[str, list[str]] | None = None) -> Iterator[tuple[str, str]]:
    """Yield `(surface, form)` for each string the template stands for.

    `form` is that of the first inflected word: base, s, past, ing or pp; where nothing is inflected the ending tells it,
    `initialed`, `canceling`, and it is base where that tells nothing. A regular past is yielded as past only, since
    nothing in its letters tells it from the participle.
    """
    for plain in _choices(template):
        yield from _inflections(plain, irregular or {})


def first_words(template: str, irregular: Mapping[str, list[str]] | None = None) -> frozenset[str]:
    """The words that the strings of a template begin with, found without making these."""
    parts = [part if n % 2 == 0 else part.split("|") for n, part in enumerate(_CHOICE.split(template))]
    stems = _first_stems("", parts)
    return frozenset(word for stem in stems for word, _ in _inflections(stem, irregular or {}))


def _first_stems(before: str, parts: Sequence[str | list[str]]) -> Iterator[str]:
    """What stands in front of the first space, of all that `before` and one choice of each part make."""
    word, space, _ = before.lstrip().partition(" ")
    if space or not parts:
        yield word
        return
    head, *rest = parts
    for chosen in [head] if isinstance(head, str) else head:
        yield from _first_stems(before + chosen, rest)


def _choices(template: str) -> Iterator[str]:
    parts = _CHOICE.split(template)
    options = [[part] if n % 2 == 0 else part.split("|") for n, part in enumerate(parts)]
    for chosen in product(*options):
        yield " ".join("".join(chosen).split())


def _inflections(plain: str, irregular: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    words = plain.split()
    starred = [n for n, word in enumerate(words) if word.endswith("*")]
    if not starred:
        yield plain, _form_by_ending(plain.partition(" ")[0])
        return
    at = starred[0]
    stem = words[at][:-1]
    seen = set()
    forms = inflect(stem, irregular)
    for form, surface in forms.items():
        if surface in seen:
            continue
        if form == "base" and forms["past"] == surface:
            form = "past"  # put, set, cut: told in the past far more often than not
        seen.add(surface)
        yield " ".join([*words[:at], surface, *words[at + 1 :]]), form


def _form_by_ending(word: str) -> str:
    """The form of a word that is written out: a spelling of its own, such as `initialed`, ends like any other."""
    return "past" if word.endswith("ed") else "ing" if word.endswith("ing") else "base"


def inflect(verb: str, irregular: Mapping[str, list[str]]) -> dict[str, str]:
    """The forms of an English verb by form name; `irregular` maps a base to its five forms in the order of `FORMS`."""
    if verb in irregular:
        return dict(zip(FORMS, irregular[verb], strict=True))
    stem = verb[:-1] if verb.endswith("e") else verb
    if re.search(r"[^aeiou]y$", verb):
        return {
            "base": verb,
            "s": verb[:-1] + "ies",
            "past": verb[:-1] + "ied",
            "ing": verb + "ing",
            "pp": verb[:-1] + "ied",
        }
    if re.search(r"^[^aeiou]*[aeiou][bdgmnpt]$", verb):
        stem = verb + verb[-1]
    if re.search(r"[aeiou]l$", verb) and len(verb) > 5:
        stem = verb + "l"
    third = verb + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else "s")
    return {"base": verb, "s": third, "past": stem + "ed", "ing": stem + "ing", "pp": stem + "ed"}


def plural(noun: str) -> str:
    """The regular plural of the head of a noun phrase: its last word before any `of` or `for`."""
    head, joint, rest = head_of(noun)
    if re.search(r"[^aeiou]y$", head):
        head = head[:-1] + "ies"
    elif re.search(r"(?:s|x|z|ch|sh)$", head):
        head += "es"
    else:
        head += "s"
    return head + joint + rest


def head_of(noun: str) -> tuple[str, str, str]:
    """A noun phrase cut behind its head, joint and rest: but `status of forces agreement` is headed by its last word."""
    cut = re.search(r"(?<!\bstatus) (?:of|for|on) ", noun)
    if cut:
        return noun[: cut.start()], cut.group(), noun[cut.end() :]
    return noun, "", ""

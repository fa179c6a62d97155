"""The known words of English, out of the vocabulary, as one trie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from msgspec import Struct

from chancery.reading.trie import Family, Trie, Word
from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.bodies import load_bodies
from chancery.vocabulary.offices import load_honorifics, load_offices, load_portfolios
from chancery.vocabulary.states import organisation_forms, state_forms
from chancery.vocabulary.templates import expand, first_words, head_of, plural

#: How the forms of a state's name are sorted for the grammar.
_STATE_SORTS = {
    "name": "state", "formal": "state", "abbreviation": "state", "historic": "state", "adjective": "demonym",
    "people": "people", "capital": "place", "city": "place", "seat": "seat",
}  # fmt: skip


class InstrumentNoun(Struct, frozen=True, gc=False):
    """What an instrument noun stands for: `type` id, `generic` (any paper), `weak` (needs more than itself), `plural`."""

    type: str
    noun: str
    generic: bool
    weak: bool
    plural: bool


class StateForm(Struct, frozen=True, gc=False):
    """One way to name a state or organisation: its id (None for bodies without one) and which sort of name."""

    state: str | None
    form: str
    ambiguous: bool
    organisation: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The trie of known words and the sorts they have."""

    trie: Trie
    sorts: frozenset[str]


@cache
def english() -> Lexicon:
    """The lexicon of English; built once a process."""
    held = lexicon_entries()
    return Lexicon(Trie(held), frozenset(word.sort for word in held))


@cache
def lexicon_entries() -> tuple[Word | Family, ...]:
    """The known words of English, sort by sort; most of those that come by the hundred as families."""
    return tuple(_every_entry())


@cache
def known_words() -> tuple[Word, ...]:
    """Every known word of English, sort by sort; made once a process."""
    return tuple(word for held in lexicon_entries() for word in _words_of(held))


def state_words() -> Iterator[Word]:
    """The names of states, cities and organisations among the known words."""
    for word in lexicon_entries():
        if isinstance(word, Word) and isinstance(word.value, StateForm):
            yield word


def _words_of(held: Word | Family) -> Iterable[Word]:
    return (held,) if isinstance(held, Word) else held.words()


def _every_entry() -> Iterator[Word | Family]:
    yield from _states()
    yield from _people()
    yield from _bodies()
    yield from _verbs_and_nouns()
    yield from _instruments()
    yield from _mechanisms()
    yield from _soft("en/speech.yaml")
    yield from _soft("en/prospects.yaml")
    yield from _soft("en/clauses.yaml")
    yield from _soft("en/meetings.yaml")


def _states() -> Iterator[Word]:
    for form in state_forms():
        value = StateForm(form.state, form.form, form.ambiguous)
        cased = form.form == "abbreviation" or (form.text.isupper() and len(form.text) <= 4)
        yield Word(_STATE_SORTS[form.form], value, form.text, capital=True, cased=cased)
    for body in organisation_forms():
        value = StateForm(body.state, body.form, body.ambiguous, organisation=True)
        sort = {"adjective": "demonym", "seat": "seat"}.get(body.form, "organisation")
        yield Word(sort, value, body.text, capital=True, cased=body.text.isupper() and len(body.text) <= 5)


def _people() -> Iterator[Word]:
    for office in load_offices():
        for title in office.titles:
            yield Word("office", office, title.text, form="plural" if title.plural else "")
    for portfolio in load_portfolios():
        yield Word("portfolio", portfolio, portfolio)
    honorifics = load_honorifics()
    for text in honorifics.honorifics:
        yield Word("honorific", text, text, capital=True)
    for text in honorifics.kept:
        yield Word("kept", text, text, capital=True)
    for text in honorifics.name_particles:
        yield Word("particle", text, text, cased=True)
    for text in honorifics.not_names:
        yield Word("notname", text, text)


def _bodies() -> Iterator[Word]:
    bodies = load_bodies()
    for head in bodies.heads:
        yield Word("bodyhead", head, head.word, form="plural" if head.plural else "")
    for body in bodies.known:
        for name in body.names:
            yield Word("knownbody", body, name, capital=True)
        for name in body.abbreviations:
            yield Word("knownbody", body, name, cased=True)


def _verbs_and_nouns() -> Iterator[Word | Family]:
    data = read_yaml("en/words.yaml")
    irregular = _irregular()
    for sort, templates in data["verbs"].items():
        for template in templates:
            if "(" in template or " " in template:
                firsts = tuple(sorted(first_words(template, irregular)))
                yield Family(f"v:{sort}", firsts, partial(_verbs, f"v:{sort}", template))
            else:
                yield from _verbs(f"v:{sort}", template)
    for group in ("nouns", "words"):
        for sort, templates in data[group].items():
            for template in templates:
                yield from _nouns(sort if group == "words" else f"n:{sort}", template)


@cache
def _verbs(sort: str, template: str) -> tuple[Word, ...]:
    return tuple(Word(sort, template, text, form=form) for text, form in expand(template, _irregular()))


def _nouns(sort: str, template: str) -> Iterator[Word | Family]:
    """A template's words, as a family where it chooses."""
    if "(" in template:
        yield Family(sort, tuple(sorted(first_words(template))), partial(_nouns_of, sort, template))
    else:
        yield from _nouns_of(sort, template)


@cache
def _nouns_of(sort: str, template: str) -> tuple[Word, ...]:
    return tuple(Word(sort, template, text) for text, _ in expand(template))


def _irregular() -> dict[str, list[str]]:
    irregular: dict[str, list[str]] = read_yaml("en/words.yaml")["irregular"]
    return irregular


def _instruments() -> Iterator[Word]:
    data = read_yaml("en/instruments.yaml")
    cased, generic, weak = set(data["cased"]), set(data["generic"]), set(data["weak"])
    seen: set[str] = set()
    for type_, templates in data["types"].items():
        for template in templates:
            for surface, _ in expand(template):
                for text, many in ((surface, False), (plural(surface), True)):
                    key = text if text in cased else text.casefold()
                    if key in seen or (many and text in cased):
                        continue
                    seen.add(key)
                    noun = InstrumentNoun(
                        type_, surface, surface in generic, surface in weak, many or _is_plural(surface)
                    )
                    yield Word("instrument", noun, text, cased=text in cased)
    for surface in data["multilateral"]:
        yield Word("multilateral", surface, surface, capital=True)


#: Plurals by which one paper is known.
_SINGLE = frozenset({"notes", "diplomatic notes", "notes verbales", "terms of reference", "statutes"})


#: What two towns have with one another once they are twinned.
_BONDS = (" relations", " ties", " links")


def _is_plural(surface: str) -> bool:
    if surface in _SINGLE:
        return False
    head = head_of(surface)[0]
    if head.endswith(_BONDS):
        return False
    return head.endswith(("s", "memoranda", "MoUs", "MOUs")) and not head.endswith(("ss", "minutes"))


def _mechanisms() -> Iterator[Word]:
    data = read_yaml("en/mechanisms.yaml")
    seen: set[str] = set()
    for kind, templates in data["kinds"].items():
        for template in templates:
            for surface, _ in expand(template):
                if not surface or surface.casefold() in seen:
                    continue
                seen.add(surface.casefold())
                yield Word("mechanism", kind, surface, cased=surface.isupper() and len(surface) <= 5)
    for surface in data["not"]:
        yield Word("nomechanism", surface, surface)


def _soft(name: str) -> Iterator[Word | Family]:
    """Words of speech, of prospects and of meetings, tagged `s:`: they add a tag to a group and never make one."""
    data = read_yaml(name)
    irregular = _irregular()
    for sort, templates in data["verbs"].items():
        for template in templates:
            for surface, form in expand(template, irregular):
                ending = f"-{form}" if form in ("ing", "base") and "*" in template else ""
                yield Word(f"s:{sort}{ending}", template, surface, form=form)
    for sort, templates in data["nouns"].items():
        for template in templates:
            yield from _nouns(f"s:{sort}", template)

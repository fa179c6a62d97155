"""When two names of ministries, agencies, chambers or governments are one institution."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

from chancery.vocabulary.bodies import load_bodies
from chancery.vocabulary.body_names import load_body_naming
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.states import organisation_forms, state_forms

#: `same`; `within`: one name says more than the other; `counterpart`: one is only called the other's counterpart;
#: `general`: one is the state or its government as a whole; `unknown`: they share words; `different` institutions.
BodyLikeness = Literal["same", "within", "counterpart", "general", "unknown", "different"]
BodySort = Literal["named", "counterpart", "general"]

_GLOSS: Final = re.compile(r"\s*\(([^()]*)\)")
_LONGEST: Final = 6
_CAPITALS: Final = re.compile(r"[A-Z][A-Za-z&]*[A-Z]")


@dataclass(frozen=True, slots=True)
class Party:
    """A body as a report names it: `core` are the folded words that tell it from others of its state, `acronyms` the
    short names the report gives, `initials` those it could have, `known` the usual name of a well-known body."""

    text: str
    state: str | None
    sort: BodySort
    core: frozenset[str]
    acronyms: frozenset[str]
    initials: str
    known: str | None


def party(value: Mapping[str, Any] | str) -> Party:
    """Take a `{name, state}` or a bare name apart."""
    if isinstance(value, str):
        return _party(value, None)
    return _party(str(value.get("name") or ""), value.get("state"))


@lru_cache(maxsize=65536)
def compare_bodies(a: Party, b: Party) -> BodyLikeness:
    """What the names say; bodies of different states are different."""
    if a.state and b.state and a.state != b.state:
        return "different"
    if a.sort == "counterpart" or b.sort == "counterpart":
        return "counterpart"
    if a.sort == "general" or b.sort == "general":
        return "same" if a.sort == b.sort else "general"
    if (a.known and a.known == b.known) or _share_acronym(a, b):
        return "same"
    if not a.core or not b.core:
        return "unknown"
    if a.core == b.core:
        return "same"
    if a.core <= b.core or b.core <= a.core:
        return "within"
    shared = len(a.core & b.core)
    return "unknown" if 2 * shared > max(len(a.core), len(b.core)) else "different"


@lru_cache(maxsize=65536)
def _party(text: str, state: str | None) -> Party:
    naming = load_body_naming()
    glosses = _GLOSS.findall(text)
    bare = _GLOSS.sub("", text)
    words = folded_words(bare)
    if any(_holds(words, phrase) for phrase in naming.counterparts):
        return Party(text, state, "counterpart", frozenset(), frozenset(), "", None)
    kept = tuple(without_states(bare).split())
    core = naming.core(kept, whole=words)
    if not core or kept in naming.general or core == naming.core(naming.general[0]):
        return Party(text, state, "general", frozenset(), frozenset(), "", None)
    acronyms = {gloss for gloss in glosses if _CAPITALS.fullmatch(gloss)}
    if _CAPITALS.fullmatch(bare.strip()):
        acronyms.add(bare.strip())
    known = _known_bodies().get(" ".join(words)) or next(
        (name for acronym in sorted(acronyms) if (name := _by_acronym(acronym, state))), None
    )
    return Party(text, state, "named", core, frozenset(acronyms), _initials(bare), known)


def _share_acronym(a: Party, b: Party) -> bool:
    """Whether one gives the other's short name; initials of two full names prove nothing."""
    return bool(a.acronyms & b.acronyms) or a.initials in b.acronyms or b.initials in a.acronyms


def _initials(name: str) -> str:
    """The first letters of the capitalised words, when there are three or more: `VNA`, `VCCI`."""
    letters = [word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()]
    return "".join(letters) if len(letters) >= 3 else ""


def _holds(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))


def without_states(text: str) -> str:
    """The folded words of `text` without the names and adjectives of states and of organisations of states."""
    names, words = _state_names(), folded_words(text)
    kept, at = [], 0
    while at < len(words):
        length = next((n for n in range(_LONGEST, 0, -1) if words[at : at + n] in names), 0)
        if not length:
            kept.append(words[at])
        at += length or 1
    return " ".join(kept)


@lru_cache(maxsize=1)
def _state_names() -> frozenset[tuple[str, ...]]:
    forms = [
        *(f.text for f in state_forms() if f.form not in ("city", "seat")),
        *(f.text for f in organisation_forms()),
    ]
    return frozenset(folded_words(text) for text in forms)


@lru_cache(maxsize=1)
def _known_bodies() -> Mapping[str, str]:
    return {
        " ".join(folded_words(name)): body.names[0] for body in load_bodies().known for name in body.names
    }


def _by_acronym(acronym: str, state: str | None) -> str | None:
    fitting = [b.names[0] for b in load_bodies().known if acronym in b.abbreviations and b.state == state]
    return fitting[0] if len(fitting) == 1 else None

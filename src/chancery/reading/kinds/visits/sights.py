"""What guests see: the places named behind `visited`, `toured` in a visit's own and later sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_NAME = r"[A-Z][\w'’.-]*(?:\s+(?:(?:of|for|de|al)\s+(?:the\s+)?|and\s+)?[A-Z][\w'’-]*)*"
_SIGHT = expression(rf"\s*(?:,|and|as well as|then)?\s*(?:and\s+)?(?:the\s+)?({_NAME})")
_MOST = 6
#: A state by its kind, which is no sight: `visited the Kingdom`.
_REALMS = frozenset(
    {"kingdom", "sultanate", "republic", "emirate", "principality", "union", "country", "state", "island"}
)


def add_sights(scene: Scene, casts: Sequence[Sequence[Actor]], draft: Draft) -> None:
    """Add the sights that the visitors of `draft` are told to have seen to its places."""
    spans = list(_sights(scene, casts, draft))[:_MOST]
    held = draft.values.get("places")
    known = list(held.value) if held is not None and told(held) else []
    fresh = [
        s
        for s in spans
        if not any(fold(scene.words(s)) in fold(p) or fold(p) in fold(scene.words(s)) for p in known)
    ]
    if fresh:
        before = held.spans if known and held is not None else ()
        draft.set("places", [*known, *(scene.words(s) for s in fresh)], (*before, *fresh))


def told(places: Value) -> bool:
    """Whether the visit's own words tell its places: by name, or by `here`."""
    return places.rule is None or (places.rule.startswith("here:") and len(places.spans) > 1)


def _sights(scene: Scene, casts: Sequence[Sequence[Actor]], draft: Draft) -> Iterator[Span]:
    names = {fold(p["name"]) for p in draft.get("visitor") or []}
    story = scene.story(scene.sentences[draft.sentence])
    for number in range(draft.sentence, len(scene.sentences)):
        sentence = scene.sentences[number]
        if scene.story(sentence) is not story or scene.block(sentence).sort == "heading":
            continue
        for at, group in enumerate(sentence.groups):
            seen = group.tags & {"v:visit"} and group.tags & {"verb"} and group.form in ("past", "pp")
            if (seen or _went_round(sentence, at)) and _theirs(casts[number], sentence, at, names):
                yield from _named(scene, sentence, group.end)


def _went_round(sentence: Sentence, at: int) -> bool:
    """`went round`, `looked round`, `inspected`."""
    token = sentence.tokens[sentence.groups[at].first].fold
    before = sentence.tokens[sentence.groups[at].first - 1].fold if at else ""
    return token == "inspected" or (token in ("round", "around") and before in ("went", "looked", "shown"))


def _theirs(row: Sequence[Actor], sentence: Sentence, at: int, names: set[str]) -> bool:
    before = [a for a in row if a.last <= at]
    if not before:
        return bool(sentence.groups[0].tags & {"w:they", "w:it"})
    own = {fold(p.name) for a in before for p in a.people}
    return any(name in names or any(name in n for n in names) for name in own)


def _named(scene: Scene, sentence: Sentence, start: int) -> Iterator[Span]:
    """The names in a row behind `visited`; a state or a city that is the visit's own place is left to it."""
    places = {g.span for g in sentence.groups if g.tags & {"state", "person"}}
    here = start
    while here < sentence.end:
        found = _SIGHT.match(scene.text, here, sentence.end)
        if found is None:
            return
        span = found.span(1)
        if scene.text[span[1] - 1] == "." and span[1] >= sentence.end:
            span = span[0], span[1] - 1
        taken = any(a < span[1] and span[0] < b for a, b in places)
        if not taken and fold(scene.words(span)).rstrip(".") not in _REALMS:
            yield span
        here = found.end()

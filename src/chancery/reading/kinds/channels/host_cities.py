"""The city that is said to host a session: `Lima became the venue of the third round`, `Lima played host to it`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

#: Words by which a city hosts what is told behind them.
_HOSTING = frozenset({
    "w:host", "w:hosts", "w:hosted", "w:hosting", "w:venue", "w:scene", "w:setting", "w:site", "w:place", "w:stage",
})  # fmt: skip
#: So many groups before a session the word may stand, and so many before that word the city.
_REACH = 6
_OF_CITY = 8
_PREPOSITIONS = frozenset({"w:in", "w:at", "w:from", "w:to", "w:near", "w:of", "w:and", "comma"})
_OTHERS = frozenset({"person", "stop", "state", "body", "w:which", "w:that", "w:who"})


def hosting_city(scene: Scene, groups: Sequence[Group], session: int) -> Value | None:
    """The city that is the subject of hosting the session told at group `session`; None where somebody else hosts."""
    for at in range(session - 1, max(-1, session - _REACH), -1):
        if groups[at].tags & _OTHERS:
            return None
        if groups[at].tags & _HOSTING:
            return _subject(scene, groups, at)
    return None


def hosted_by(scene: Scene, groups: Sequence[Group], session: int) -> Value | None:
    """`whose fifth session was hosted by Lima`: the city behind `by`."""
    for at in range(session, min(len(groups) - 2, session + _REACH)):
        if (
            groups[at].tags & {"w:hosted"}
            and "w:by" in groups[at + 1].tags
            and "place" in groups[at + 2].tags
        ):
            return Value(scene.words(groups[at + 2].span), (groups[at + 2].span,))
    return None


def _subject(scene: Scene, groups: Sequence[Group], host: int) -> Value | None:
    for at in range(host - 1, max(-1, host - _OF_CITY), -1):
        tags = groups[at].tags
        if "place" in tags and not tags & {"person"}:
            if at and not groups[at - 1].tags.isdisjoint(_PREPOSITIONS):
                return None
            return Value(scene.words(groups[at].span), (groups[at].span,))
        if tags & _OTHERS:
            return None
    return None


def ended_in(scene: Scene, groups: Sequence[Group], verb: int | None) -> Value | None:
    """`The sixth round ended in Lima`: the city behind a verb that has taken its preposition in."""
    if verb is None or verb + 1 >= len(groups) or "place" not in groups[verb + 1].tags:
        return None
    if not any(word.surface.endswith(" in") for word in groups[verb].words):
        return None
    return Value(scene.words(groups[verb + 1].span), (groups[verb + 1].span,))


#: How a city is picked for a session that is still to come, and what tells that the session was held after all.
_PICKED = frozenset({"chosen", "chose", "picked", "selected"})
_HELD = frozenset({"v:hold", "v:convene", "v:meet"})


def city_is_chosen(sentence: Sentence) -> bool:
    """`For the eighth meeting the sides have chosen Lima`: what is still to be held there, unless it is told that it was."""
    if sentence.folds.isdisjoint(_PICKED):
        return False
    return not any(g.tags & _HELD and g.form in ("past", "pp") for g in sentence.groups)


def chosen_city(scene: Scene, sentence: Sentence) -> Value | None:
    """The city that somebody has picked: `have chosen the city of Lima`, `Lima has been chosen`."""
    if not city_is_chosen(sentence):
        return None
    groups = sentence.groups
    at = next(
        n for n, g in enumerate(groups) if _PICKED & {t.fold for t in sentence.tokens[g.first : g.last]}
    )
    near = (*groups[at + 1 : at + _REACH], *reversed(groups[max(0, at - _REACH) : at]))
    city = next((g for g in near if "place" in g.tags), None)
    return Value(scene.words(city.span), (city.span,)) if city is not None else None


def told_host(scene: Scene, groups: Sequence[Group], match: Match) -> Value | None:
    """`Lima will host the fourth`: the city that hosts is where it is held."""
    if "host" not in match.parts:
        return None
    host = groups[match.parts["host"][0]]
    return Value(scene.words(host.span), (host.span,)) if "place" in host.tags else None

"""Where in the host's state a visit took place, when its own words name no city."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.halls import halls
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.sights import add_sights, told
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene


def settle_places(scene: Scene, casts: Sequence[Sequence[Actor]], drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts`, those that took place with the sights seen, else the halls or city that the report names in the state."""
    for draft in drafts:
        if draft.standing == "done":
            add_sights(scene, casts, draft)
        held = draft.values.get("places")
        if draft.standing != "done" or (held is not None and told(held)):
            continue
        sentence = scene.sentences[draft.sentence]
        sites = list(_sites(scene, sentence, str(draft.get("host_state"))))
        if sites:
            names = list(dict.fromkeys(scene.words(span) for span in sites))
            draft.set("places", names, tuple(sites), "place:same-sentence")
        elif held is None or held.rule != "here:dateline":
            draft.put("places", _city(scene, sentence, str(draft.get("host_state"))))
    return list(drafts)


def _sites(scene: Scene, sentence: Sentence, state: str) -> Iterator[Span]:
    """Halls and cities of a state that something in the sentence happens at."""
    home = home_of(scene, sentence)
    found = [
        span
        for span in halls(scene.text, sentence.start, sentence.end)
        if home is None or home.state == state
    ]
    if found:
        yield found[0]
        return
    for at, group in enumerate(sentence.groups):
        placed = at and sentence.groups[at - 1].tags & {"w:in", "w:at"}
        if placed and group.tags & {"place", "seat"} and state_of(group) == state:
            yield group.span


def _city(scene: Scene, sentence: Sentence, state: str) -> Value | None:
    """The dateline's city, else a hall or city of the state that the story says something happens in, else the home's."""
    home = home_of(scene, sentence)
    here = home is not None and home.state == state
    if home is not None and here and home.rule == "here:dateline":
        return Value([home.city], (home.span,), home.rule)
    story = [
        s
        for s in scene.sentences
        if scene.story(s) is scene.story(sentence) and scene.block(s).sort not in ("caption", "heading")
    ]
    if here:
        found = next((h for s in story for h in halls(scene.text, s.start, s.end)[:1]), None)
        if found is not None:
            return Value([scene.words(found)], (found,), "place:report")
    named = [
        (other, at)
        for other in story
        for at, group in enumerate(other.groups)
        if at
        and other.groups[at - 1].tags & {"w:in", "w:at"}
        and group.tags & {"place"}
        and state_of(group) == state
    ]
    happened = [(other, at) for other, at in named if _happened(other, at)]
    for other, at in happened or [(o, at) for o, at in named if not _to_be_opened(o, at)]:
        span = other.groups[at].span
        return Value([scene.words(span)], (span,), "place:report")
    return Value([home.city], (home.span,), home.rule) if home is not None and here else None


def _happened(sentence: Sentence, at: int) -> bool:
    """Whether the place at group `at` is told of what took place, and not of what will: `to open a consulate in Lobito`."""
    groups = sentence.groups
    verb = next((n for n in range(at - 1, -1, -1) if "verb" in groups[n].tags), None)
    if _to_be_opened(sentence, at):
        return False
    return verb is None or standing_of(groups, verb)[0] not in ("planned", "proposed", "denied", "cancelled")


def _to_be_opened(sentence: Sentence, at: int) -> bool:
    """`a consulate in Lobito`: where a post is or will be, which tells of no guest."""
    return any("n:embassy" in g.tags for g in sentence.groups[max(0, at - 4) : at])

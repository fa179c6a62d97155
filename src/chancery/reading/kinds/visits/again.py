"""What later sentences say of a visit told before them: `the trip is set for 6 to 8 April`, `the visit was called off`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.subjects import subject
from chancery.reading.kinds.visits.dates import visit_date
from chancery.reading.kinds.visits.first_set import first_set
from chancery.reading.kinds.visits.merging import better_date, finer, joined
from chancery.reading.kinds.visits.visitors import DESCRIBED
from chancery.reading.kinds.visits.words import inviter, visit_kind
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.when import when
from chancery.reading.who import people_value

#: Visits that are, or are still to be, made.
_HELD = frozenset({"done", "planned", "background"})
_DEFINITE = frozenset({"w:the", "w:this"})
_VERBAL = frozenset(
    {"verb", "w:is", "w:was", "w:will", "w:has", "w:had", "w:would", "w:to", "w:which", "w:comes", "w:came"}
)
_FILL = frozenset({"adverb", "w:also", "w:itself", "w:however", "w:now", "comma"})


def tell_again(scene: Scene, casts: Sequence[Sequence[Actor]], found: list[Draft]) -> None:
    """Add to each draft of `found` what `the visit` is said to be in sentences behind its own, and what it was to be first."""
    if not found:
        return
    for number, sentence in enumerate(scene.sentences):
        if "n:visit" not in sentence.tags:
            continue
        for noun, first, end in _dated_beside(sentence):
            told = [
                d
                for d in found
                if d.sentence < number and scene.story(scene.sentences[d.sentence]) is scene.story(sentence)
            ]
            if told and not any(d.trigger == sentence.groups[noun].span for d in found):
                _date(
                    scene,
                    sentence,
                    told[-1],
                    Match(first, noun + 1, {"verb": (noun, noun + 1)}),
                    (first, end),
                )
                if told[-1].get("inviter") is None:
                    told[-1].put("inviter", inviter(scene, scene.sentences, casts, [number]))
        for noun, first in _subjects(sentence):
            span = sentence.groups[noun].span
            before = [
                d
                for d in found
                if d.sentence <= number and scene.story(scene.sentences[d.sentence]) is scene.story(sentence)
            ]
            if before and not any(d.trigger == span for d in found):
                last = max(before, key=lambda d: (d.sentence, d.trigger))
                earlier = first_set(scene, sentence, noun, last) if last.standing in _HELD else None
                if earlier is not None:
                    found.append(earlier)
                    continue
                _add(scene, casts, number, last, Match(first, noun + 1, {"verb": (noun, noun + 1)}))


def name_parties(scene: Scene, casts: Sequence[Sequence[Actor]], found: Sequence[Draft]) -> None:
    """Name the head of a party that was only described when it first came up: `The team, led by X, will meet`."""
    for draft in found:
        held = draft.values.get("visitor")
        if held is None or held.rule != DESCRIBED or draft.get("visitor_state") is None:
            continue
        for number in range(draft.sentence + 1, min(draft.sentence + 5, len(casts))):
            sentence = scene.sentences[number]
            actor = next((a for a in casts[number] if a.sort == "delegation" and a.people), None)
            if actor is None or actor.sure not in (None, draft.get("visitor_state")):
                continue
            if actor.first and sentence.groups[actor.first - 1].tags & {"w:the", "w:this"}:
                draft.put("visitor", people_value(scene, actor.people))
            break


def note_leaving(scene: Scene, casts: Sequence[Sequence[Actor]], found: Sequence[Draft]) -> None:
    """Close the open stretch of a visit with the day on which its guest `is to leave`, or `left`."""
    open_ended = [d for d in found if d.standing == "done" and str(d.get("date") or "").endswith("/..")]
    if not open_ended:
        return
    for number, sentence in enumerate(scene.sentences):
        for at, group in enumerate(sentence.groups):
            if not group.tags & {"v:leave", "v:homeward"} or "verb" not in group.tags:
                continue
            keys = {
                key for a in subject(casts, number, sentence, at, avoid=set(), own=False) for key in a.key
            }
            told = [
                d
                for d in open_ended
                if d.sentence <= number and d.trigger != group.span and (_of(d, keys) or not keys)
            ]
            meant = keys or sentence.groups[0].tags & {"w:it", "w:they"}
            draft = told[-1] if told and meant else None
            when_ = when(scene, sentence, at, standing="planned" if group.form in ("base", "s") else "done")
            if draft is None or when_ is None or len(str(when_.value)) != 10:
                continue
            both = joined(draft.values["date"], Value(f"../{when_.value}", when_.spans, "date:left"))
            if both is not None:
                draft.put("date", both)


def _of(draft: Draft, keys: set[str]) -> bool:
    names = {fold(p["name"]) for p in draft.get("visitor") or []}
    return any(key in name or name in key for key in keys for name in names)


def _subjects(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """`(noun, determiner)` of every `the visit`, `this two-day trip` that a verb is said of."""
    groups = sentence.groups
    for noun, group in enumerate(groups):
        if not group.tags & {"n:visit"} or group.tags & {"n:delegation", "verb"}:
            continue
        first = next((n for n in range(noun - 1, max(-1, noun - 6), -1) if groups[n].tags & _DEFINITE), None)
        if (
            first is None
            or any(g.tags & {"verb", "person", "comma"} for g in groups[first:noun])
            or _governed(groups, first)
        ):
            continue
        behind = next((g for g in groups[noun + 1 :] if not g.tags & _FILL), None)
        if behind is not None and behind.tags & _VERBAL and not _is_returned(sentence, noun):
            yield noun, first


_RETURNED = frozenset({"returned", "reciprocated", "repaid"})


def _is_returned(sentence: Sentence, noun: int) -> bool:
    """`The visit will be returned in June`: what is said of another visit, that of the host."""
    behind = [t.fold for t in sentence.tokens[sentence.groups[noun].last :][:4]]
    return any(a == "be" or a == "been" or a == "was" for a in behind) and not _RETURNED.isdisjoint(behind)


_LED_BY = frozenset({"w:by", "w:during", "w:with", "w:on", "w:in"})


def _dated_beside(sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """`(noun, determiner, end)` of `By this short visit, from 4 to 5 April, the minister will honour ...`."""
    groups = sentence.groups
    for noun in (n for n, g in enumerate(groups) if "n:visit" in g.tags and not g.tags & {"n:delegation"}):
        first = next((n for n in range(noun - 1, max(-1, noun - 4), -1) if groups[n].tags & _DEFINITE), None)
        if first is None or any(
            not g.tags & {"low", "w:official", "w:state"} for g in groups[first + 1 : noun]
        ):
            continue
        ahead = groups[noun + 1 : noun + 4]
        at = next((n for n, g in enumerate(ahead) if "date" in g.tags), 0)
        led = first > 0 and groups[first - 1].tags & _LED_BY
        told = at and ahead[0].tags & {"comma", "w:from", "w:between"}
        if led and told and all(g.tags & {"comma", "w:from", "w:on", "w:between"} for g in ahead[:at]):
            yield noun, first, noun + at + 2


def _governed(groups: Sequence[Group], first: int) -> bool:
    return first > 0 and bool(
        groups[first - 1].tags
        & {"w:of", "w:during", "w:after", "w:before", "w:in", "w:on", "w:to", "w:for", "w:with"}
    )


def _add(scene: Scene, casts: Sequence[Sequence[Actor]], number: int, draft: Draft, match: Match) -> None:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    if draft.standing in ("planned", "proposed") and _called_off(sentence.groups, verb):
        draft.standing = "cancelled"
        draft.more.append((sentence.groups[match.first].start, sentence.groups[verb].end))
        return
    _date(scene, sentence, draft, match, (match.first, len(sentence.groups)))
    kind = visit_kind(scene, sentence, match.first, verb)
    if kind is not None and draft.get("visit_kind") == "unspecified":
        draft.set("visit_kind", kind[0], (kind[1],))
    if draft.get("inviter") is None:
        draft.put("inviter", inviter(scene, scene.sentences, casts, [number]))


def _date(scene: Scene, sentence: Sentence, draft: Draft, match: Match, within: tuple[int, int]) -> None:
    """Put the day that a later sentence tells of a visit into its draft, where it has none or a vaguer one."""
    held = draft.values.get("date")
    date = visit_date(scene, sentence, match, standing=draft.standing, within=within)
    better = (
        better_date if len(sentence.groups) > within[1] else finer
    )  # which a stretch of the clause alone may be
    if date is not None and (held is None or better(str(date.value), str(held.value))):
        draft.put("date", date)


def _called_off(groups: Sequence[Group], verb: int) -> bool:
    for group in groups[verb + 1 : verb + 8]:
        if group.tags & {"stop", "person", "w:not", "w:never"}:
            return False
        if group.tags & {"v:cancel"}:
            return True
    return False

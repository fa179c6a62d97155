"""Others who do what was told before: `Mali broke off relations with Ukraine; Niger followed suit on 6 August`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.predicates import standing_at
from chancery.reading.kinds.actors.state_words import StateMention, StateWords
from chancery.reading.kinds.milestones.phrases import conjoined
from chancery.reading.kinds.milestones.roles import OF_MISSIONS, subjects
from chancery.reading.scene import Scene
from chancery.reading.when import when

#: What of milestones another state may do too.
_DONE_TOO: Final = frozenset({
    "relations-established", "relations-resumed", "relations-severed", "relations-suspended", "recognition",
    "level-downgraded", "embassy-closed", "embassy-opened",
})  # fmt: skip
_DO: Final = frozenset({"did", "does", "do", "done", "doing"})
_SAME: Final = (
    ("likewise",),
    ("so", "on"),
    ("so", "in"),
    ("so", "a"),
    ("so", "later"),
    ("the", "same"),
    ("so", "too"),
    ("so", "as", "well"),
    ("as", "much"),
)
_FOLLOW: Final = frozenset({"follow", "followed", "follows", "following"})
_DOING: Final = _DO | _FOLLOW
_ELSEWHERE: Final = ("in",)
_EXAMPLES: Final = (
    ("suit",),
    ("its", "example"),
    ("that", "example"),
    ("its", "lead"),
    ("the", "example"),
    ("in",),
)
#: Behind `the same`, as what something else is done.
_NOT_THE_SAME: Final = frozenset({"day", "year", "month", "week", "for", "thing", "time", "work", "job"})
#: How many sentences back the milestone may be told.
_REACH: Final = 2


def likewise(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A draft for each state that is told to have done what one of `drafts` tells of another."""
    if not drafts:
        return
    for number, sentence in enumerate(scene.sentences):
        at = _phrase(sentence)
        if at is None:
            continue
        before = [d for d in drafts if _may_be_meant(scene, d, number, sentence.groups[at].start)]
        if before:
            yield from _of_others(scene, number, sentence, at, before[-1])


def _phrase(sentence: Sentence) -> int | None:
    """The group of the verb of `did likewise`, `followed suit`."""
    folds = [t.fold for t in sentence.tokens]
    if _DOING.isdisjoint(folds):
        return None
    for n, group in enumerate(sentence.groups):
        behind = tuple(folds[group.last :][:3])
        word = folds[group.last - 1]
        examples = _SAME if word in _DO else _EXAMPLES if word in _FOLLOW else ()
        told = next((words for words in examples if behind[: len(words)] == words), None)
        if told is None or not _NOT_THE_SAME.isdisjoint(behind[len(told) : len(told) + 1]):
            continue
        if told != _ELSEWHERE or any(g.tags & {"place", "date"} for g in sentence.groups[n + 2 : n + 3]):
            return n
    return None


def _may_be_meant(scene: Scene, draft: Draft, number: int, start: int) -> bool:
    return (
        draft.get("milestone_kind") in _DONE_TOO
        and len(draft.get("states") or ()) == 2
        and number - _REACH <= draft.sentence <= number
        and draft.trigger[0] < start
        and scene.block(scene.sentences[number]).sort == scene.block(scene.sentences[draft.sentence]).sort
    )


def _of_others(scene: Scene, number: int, sentence: Sentence, at: int, told: Draft) -> Iterator[Draft]:
    old = scene.sentences[told.sentence]
    words = StateWords(scene.story(sentence).pair.states)
    actor = next(iter(_acting(old, words, _token_at(old, told.trigger[0]))), None)
    pair = told.get("states")
    if actor is None or actor.state not in pair:
        return
    other = next(state for state in pair if state != actor.state)
    row = _acting(sentence, words, sentence.groups[at].first)
    for mention in row:
        if mention.state not in pair:
            yield _draft(scene, number, sentence, at, told, mention, other)
        elif mention.state == other and told.get("milestone_kind") in OF_MISSIONS:
            # `A opened an embassy in B's capital, and B did the same in A's`.
            yield _draft(scene, number, sentence, at, told, mention, actor.state)


def _acting(sentence: Sentence, words: StateWords, low: int) -> list[StateMention]:
    """Who acts before token `low`: states, or capitals that stand for them."""
    mentions = words.mentions(sentence)
    found = subjects(sentence, mentions, low)
    before = [m for m in mentions if found and m.last <= found[-1].first]
    more = [m for m in before if conjoined(sentence, m, found[-1])]
    return [*dict.fromkeys([*more, *found])]


def _token_at(sentence: Sentence, start: int) -> int:
    return next((n for n, t in enumerate(sentence.tokens) if t.start >= start), len(sentence.tokens))


def _draft(
    scene: Scene, number: int, sentence: Sentence, at: int, told: Draft, who: StateMention, other: str
) -> Draft:
    groups = sentence.groups
    verb = groups[at]
    standing = standing_at(groups, at)[0]
    draft = Draft("milestone", standing, "milestone.likewise", verb.span, (who.span[0], verb.end), number)
    kind = told.values["milestone_kind"]
    draft.set("milestone_kind", kind.value, (verb.span, *kind.spans))
    draft.set("states", sorted((who.state, other)), (who.span, *told.values["states"].spans))
    first = next((n for n, g in enumerate(groups) if g.start >= who.span[0]), 0)
    date: Value | None = when(scene, sentence, at, standing=standing, within=(first, len(groups)))
    draft.put("date", date)
    if date is not None and date.spans:
        draft.evidence = (draft.evidence[0], max(draft.evidence[1], date.spans[0][1]))
    if standing == "done" and is_past(scene, date):
        draft.standing = "background"
    return draft

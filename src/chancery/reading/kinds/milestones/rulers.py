"""States told by who rules them: `Nasser's government`, and `He` for the president of the sentence before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.reading.drafts import Span
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.actors.state_words import StateMention
from chancery.reading.kinds.milestones.phrases import conjoined, opened_by
from chancery.reading.scene import Scene
from chancery.reading.tokens import Token
from chancery.reading.who import full_person
from chancery.vocabulary.leaders import state_of_leader

#: What a ruler has, behind whose name it stands for the state.
_RULES: Final = frozenset({"government", "regime", "cabinet", "administration", "ministry", "junta"})
#: Any of these may have been the office of one whose name is enough.
_ANY_OFFICE: Final = (
    "president prime minister premier king emperor colonel foreign minister secretary of state"
)
_PRONOUNS: Final = frozenset({"he", "she"})


def ruled(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """`Nasser's government`, `the Truman administration`: the states of rulers whose own words do not name them."""
    if _RULES.isdisjoint(sentence.folds):
        return
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.fold not in _RULES or at == 0:
            continue
        name = at - 1 - (tokens[at - 1].fold in ("'s", "’s"))
        if name >= 0 and tokens[name].capital:
            state = state_of_leader(_ANY_OFFICE, tokens[name].text)
            if state is not None:
                yield state, (tokens[name].start, tokens[name].end)


def meant_by_he(scene: Scene, number: int, sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """`President Monroe spoke in March. He received a minister and recognised Mexico`: the state of the first named there."""
    before = scene.sentences[number - 1] if number else None
    if before is None or before.block != sentence.block or sentence.tokens[0].fold not in _PRONOUNS:
        return
    person = next((g.value for g in before.groups if isinstance(g.value, Person)), None)
    if person is None:
        return
    whole = full_person(scene, person)
    state = whole.state or state_of_leader(whole.office or "", whole.name)
    if state is not None:
        yield state, person.name_span


def one_side(sentence: Sentence, mentions: Sequence[StateMention]) -> list[StateMention]:
    """`broke with Britain and France`: those of `mentions` that are partners of one side, and so no pair."""
    for at, mention in enumerate(mentions):
        if not opened_by(sentence, mention, {"with"}):
            continue
        run = [mention]
        for other in mentions[at + 1 :]:
            if not conjoined(sentence, run[-1], other):
                break
            run.append(other)
        if len(run) > 1 and any(t.fold in ("and", "&") for t in _joint(sentence, *run[-2:])):
            return run
    return []


def _joint(sentence: Sentence, one: StateMention, other: StateMention) -> Sequence[Token]:
    return sentence.tokens[one.last : other.first]

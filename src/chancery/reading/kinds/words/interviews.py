"""Interviews: questions and answers in turn, where every answer is the words of whoever is interviewed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.words.quotes import quotations
from chancery.reading.kinds.words.voices import Speaker, person_speaker
from chancery.reading.layout import Block
from chancery.reading.scene import Scene, by_block
from chancery.reading.tokens import fold

_INTERVIEW: Final = expression(
    r"\b(?:interview|interviewed|interviewer|q\s?&\s?a|sat down with|answered (?:our|the|some|several) questions|"
    r"(?:\w+ (?:minutes|questions) (?:with|for|to)|in conversation with|a (?:word|chat|talk|conversation) with)|"
    r"answers (?:our|the|to) questions|spoke (?:to|with) (?:us|our)|talked (?:to|with) (?:us|our))\b"
)
#: Who asks at a briefing, before what they ask: `M. ROSSI (agency): `.
_LABELLED: Final = expression(r"\s*[^\W\d_][^:\n]{1,60}:\s")
#: A briefing given to reporters, where short answers that touch on no state or paper are left out.
_BRIEFING: Final = expression(
    r"\b(?:press|media|news|regular|weekly|daily)?\s?(?:briefings?|conference)\b[^.]{0,160}?\bspokes(?:person|man|woman)\b"
    r"|\bspokes(?:person|man|woman)(?:.s)?\b[^.]{0,160}?\b(?:briefing|press conference|questions|remarks|answers|q ?& ?a)\b"
)
_ANSWER: Final = expression(
    r"\s*(?:A|Answer|ANSWER|(?:The )?Spokes(?:person|man|woman)|SPOKES(?:PERSON|MAN|WOMAN))\s*[.:–—-]\s*"
)
_QUESTION: Final = expression(r"\s*(?:Q|Question|QUESTION|Reporter|REPORTER|Correspondent)\s*[.:–—-]\s*")
_DASHES: Final = "-–—"
#: An answer shorter than this is a courtesy: `Thank you.`
_LEAST_WORDS: Final = 7
_NAMED: Final = expression(r"\s*(?P<name>[^\W\d_][\w.’' -]{1,40}?)\s*:\s+\S")


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answers: the block at `[start, end)`, the sentence that says most, its index and its range."""

    block: int
    sentence: int
    words: Span
    speaker: Speaker


def answers(scene: Scene) -> tuple[Answer, ...]:
    """The answers of an interview in text order; none when the report is no interview or names nobody interviewed."""
    opening = scene.blocks[:4]
    head = fold(scene.text[: opening[-1].end]) if opening else ""
    briefing = _BRIEFING.search(head) is not None
    if not briefing and not _INTERVIEW.search(head) and not _signed_off(scene):
        return ()
    turns = _turns(scene)
    if len(turns) < 2 or (not briefing and _asks_itself(scene, head, turns)):
        return ()
    speaker = _interviewed(scene, turns[0], briefing=briefing)
    if speaker is None:
        return ()
    if briefing:
        turns = [
            turn for before, turn in zip([0, *turns], turns, strict=False) if _replies(scene, before, turn)
        ]
    return tuple(_answers(scene, turns, speaker))


_Q_AND_A: Final = expression(r"\bq\s?&\s?a\b")
_OWN_VOICE: Final = frozenset({"w:we", "w:our", "w:us", "w:i", "w:my"})
#: The least share of answers that speak for whoever gives them.
_OWN_SHARE: Final = 0.34


def _asks_itself(scene: Scene, head: str, turns: Sequence[int]) -> bool:
    """Whether a newspaper answers its own questions, `Q&A: What the summit did`: hardly an answer says `we` or `I`."""
    if _INTERVIEW.search(_Q_AND_A.sub("", head)) or _signed_off(scene):
        return False
    quoted = quotations(scene.text, scene.blocks)
    own = [
        turn
        for turn in turns
        if any(
            g.tags & _OWN_VOICE and not any(q.start < g.start < q.end for q in quoted)
            for sentence in by_block(scene).get(turn, ())
            for g in sentence.groups
        )
    ]
    return len(own) < _OWN_SHARE * len(turns)


#: Who asked, below an interview: `Interviewed by Ana Paz`, `Questions: Ana Paz`.
_ASKED_BY: Final = expression(
    r"\W*(?:interview(?:ed)?|questions?|conversation)(?: (?:was |were )?(?:conducted|asked|put|recorded|held))?(?: by|:) \w"
)


def _signed_off(scene: Scene) -> bool:
    """Whether the last lines of a report say who held the interview."""
    return any(_ASKED_BY.match(fold(scene.text[b.start : b.end])) for b in scene.blocks[-3:])


def _answers(scene: Scene, turns: Sequence[int], speaker: Speaker) -> Iterator[Answer]:
    for block in turns:
        inside = [(n, s) for n, s in enumerate(scene.sentences) if s.block == block]
        full = [(n, s) for n, s in inside if _words(s) >= _LEAST_WORDS]
        if full:
            number, sentence = full[0]
            mark = _ANSWER.match(scene.text, scene.blocks[block].start)
            start = max(sentence.start, mark.end() if mark else 0)
            yield Answer(block, number, (start, sentence.end), speaker)


#: What a spokesperson's answer is about when it is more than a way to give none.
_SUBSTANCE: Final = frozenset({
    "state", "place", "demonym", "organisation", "instrument", "mechanism", "n:visit", "n:talks", "n:meeting", "n:summit",
    "n:relations", "n:signing", "v:sign", "v:initial", "v:ratify",
})  # fmt: skip


def _replies(scene: Scene, before: int, turn: int) -> bool:
    """Whether a turn of a briefing behind the turn `before` answers somebody and touches on what states do."""
    asked = range(before + 1, turn)
    return any(
        _asks(scene.text, scene.blocks[n]) or _LABELLED.match(scene.text, scene.blocks[n].start)
        for n in asked
    ) and any(
        not _SUBSTANCE.isdisjoint(group.tags)
        for sentence in by_block(scene).get(turn, ())
        for group in sentence.groups
    )


def _words(sentence: Sentence) -> int:
    return sum(1 for token in sentence.tokens if token.word)


def _turns(scene: Scene) -> list[int]:
    """The blocks that answer: marked `A:`, every second one that a dash opens, or those behind a question."""
    text, blocks = scene.text, scene.blocks
    marked = [n for n, b in enumerate(blocks) if _ANSWER.match(text, b.start)]
    if len(marked) > 1:
        return marked
    dashed = [n for n, b in enumerate(blocks) if text[b.start : b.start + 1] in _DASHES and b.start < b.end]
    if len(dashed) > 3 and blocks[dashed[0]].sort == "question":
        return dashed[1::2]
    return [n for n, b in enumerate(blocks) if n and _asks(text, blocks[n - 1]) and not _asks(text, b)]


def _asks(text: str, block: Block) -> bool:
    return block.sort == "question" or bool(_QUESTION.match(text, block.start))


_SPOKESPERSON: Final = expression(r"\bspokes(?:person|man|woman)\b", re.IGNORECASE)


def _interviewed(scene: Scene, first: int, *, briefing: bool) -> Speaker | None:
    """The person whom the words before the first answer name last in a sentence on an interview, else first of all.

    At a briefing whoever is only asked about is not meant, so where no other is named it is the spokesperson.
    """
    before = [s for s in scene.sentences if s.block < first]
    if briefing:
        before = [s for s in before if not _asks(scene.text, scene.blocks[s.block])]
    told = [s for s in before if _INTERVIEW.search(fold(scene.text[s.start : s.end]))]
    for sentences, at in ((told, -1), (before, 0)):
        people = [g.value for s in sentences for g in s.groups if isinstance(g.value, Person)]
        if people:
            return person_speaker(scene, people[at])
    told_by = _SPOKESPERSON.search(scene.text) if briefing else None
    return Speaker(told_by.group(), "voice", (told_by.span(),)) if told_by is not None else None


def headline_words(scene: Scene, answer: Answer) -> tuple[int, Span] | None:
    """`(sentence, range)` of what a heading `Name: words` quotes from the interview."""
    for number, sentence in enumerate(scene.sentences[:3]):
        if scene.block(sentence).sort != "heading":
            continue
        line = scene.blocks[sentence.block]
        named = _NAMED.match(scene.text, line.start, line.end)
        if named and fold(answer.speaker.name).split()[-1] in fold(named.group("name")).split():
            return number, (named.end() - 1, line.end)
    return None

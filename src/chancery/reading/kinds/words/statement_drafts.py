"""The draft of a statement: who says what, how, and where it stands."""

from __future__ import annotations

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.words.attributions import Attribution
from chancery.reading.kinds.words.phrases import phrase_start
from chancery.reading.kinds.words.statement_pass import Pass
from chancery.reading.kinds.words.voices import Speaker
from chancery.reading.scene import Scene
from chancery.reading.when import when


def make(
    state: Pass,
    number: int,
    attribution: Attribution,
    speaker: Speaker,
    mode: str,
    words: Span,
    sentence: Sentence,
) -> Draft:
    scene = state.scene
    verb = sentence.groups[attribution.verb[0]]
    head = attribution.speaker[0] if attribution.speaker else attribution.verb[0]
    low = min(
        sentence.groups[phrase_start(sentence.groups, head)].start, verb.start, attribution.pieces[0][0]
    )
    high = max(
        verb.end,
        attribution.pieces[0][1],
        sentence.groups[attribution.speaker[1] - 1].end if attribution.speaker else 0,
    )
    standing = "background" if is_past(scene, _said_on(scene, sentence, attribution)) else "done"
    draft = Draft("statement", standing, attribution.pattern.id, verb.span, (low, high), number)
    fill(scene, draft, speaker, mode, words)
    return draft


def _said_on(scene: Scene, sentence: Sentence, attribution: Attribution) -> Value | None:
    """When the words were said: the date behind the verb, `said in 2017 that`, or one that is not part of what is said."""
    behind = [
        group
        for group in sentence.groups[attribution.verb[1] :]
        if attribution.leading and "date" in group.tags and group.end <= attribution.pieces[0][0]
    ]
    if behind:
        return read_date(scene, behind[0])
    date = when(scene, sentence, attribution.verb[0])
    told = date is not None and any(a <= at < b for at, _ in date.spans for a, b in attribution.pieces)
    return None if told or (date is not None and _of_opening(sentence, attribution, date)) else date


def _of_opening(sentence: Sentence, attribution: Attribution, date: Value) -> bool:
    """`Appreciating what was agreed last June, / X said`: the day of a clause by its participle, before who speaks."""
    groups = sentence.groups
    opens = groups[0].form == "ing" or "ing" in groups[0].tags
    comma = next((g.start for g in groups[: attribution.verb[0]] if "comma" in g.tags), None)
    return bool(opens and date.spans and comma is not None and date.spans[0][1] <= comma)


def fill(scene: Scene, draft: Draft, speaker: Speaker, mode: str, words: Span) -> None:
    draft.set("speaker", speaker.name, speaker.spans, speaker.rule)
    if speaker.role:
        draft.set("role", speaker.role, (speaker.role_span,) if speaker.role_span else speaker.spans)
    draft.set("mode", mode, (words,))
    draft.set("text", scene.words(words).strip(" ,;"), (words,))

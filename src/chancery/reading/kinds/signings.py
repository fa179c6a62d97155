"""Signings: the occasions on which papers are signed, with who looked on and how many were declared."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers import Paper, governed, papers
from chancery.reading.modality import standing_of
from chancery.reading.roles import is_past, people_value, persons_in, the_pair, when, where
from chancery.reading.scene import Scene

_SIGNED = frozenset({"v:sign", "v:conclude", "v:initial", "n:signing", "v:exchange"})


def signings(scene: Scene) -> Iterator[Draft]:
    """A draft for each clause that tells of papers being signed."""
    for number, sentence in enumerate(scene.sentences):
        if scene.block(sentence).sort in ("item", "caption"):
            continue
        for paper in papers(sentence):
            draft = _occasion(scene, number, paper)
            if draft is not None:
                yield draft


def _occasion(scene: Scene, number: int, paper: Paper) -> Draft | None:
    tie = None if paper.inner else governed(paper.sentence, paper)
    if tie is None or tie.verb_class not in _SIGNED:
        return None
    sentence = paper.sentence
    standing, _ = standing_of(sentence.groups, tie.verb)
    verb = sentence.groups[tie.verb]
    evidence = (min(paper.span[0], verb.start), max(paper.span[1], verb.end))
    draft = Draft("signing", standing, f"signing.{tie.pattern.id.split('.')[1]}", verb.span, evidence, number)
    draft.put("states", the_pair(scene, sentence, sentence.groups))
    date = when(scene, sentence, tie.verb, standing=standing)
    if is_past(scene, date):
        return None
    draft.put("date", date)
    draft.put("place", where(scene, sentence, tie.verb))
    if paper.count is not None and paper.count_span is not None and paper.count != 1:
        draft.set("declared", paper.count, (paper.count_span,))
    witnesses = [g for g in sentence.groups if "v:witness" in g.tags]
    if witnesses:
        draft.put("witnesses", people_value(scene, persons_in(sentence.groups)))
    return draft

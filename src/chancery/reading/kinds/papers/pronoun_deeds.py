"""What a sentence tells of a paper that only a pronoun names: `It was extended in May`, `Its renewal was refused`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft
from chancery.reading.grammar import matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.confirmed import answered
from chancery.reading.kinds.papers.deal_standing import bare_form
from chancery.reading.kinds.papers.generic_talk import of_anybody
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.in_force import holds, holds_since
from chancery.reading.kinds.papers.provisions import provides
from chancery.reading.kinds.papers.signing_nouns import said_of_deed
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

#: The pattern of a pronoun for several papers.
SEVERAL: Final = "reference.plural"
#: Patterns in which a noun tells the deed, `Its renewal was refused`, and in which `Renewed it was` turns the order round.
_POSSESSED: Final = "reference.possessive"
_INVERTED: Final = "reference.inverted"
_DATED: Final = "reference.dated"
#: What befalls a paper by somebody's hand: told of a pronoun only in the passive.
_SUFFERED = frozenset(
    {"v:sign", "v:initial", "v:ratify", "v:approve", "v:renew", "v:suspend", "v:terminate", "v:denounce"}
)
_BEING = frozenset(
    {"w:gets", "w:get", "w:got", "w:was", "w:is", "w:been", "w:be", "w:being", "w:were", "w:are"}
)
#: The stage of which a noun tells that has no class of verbs of its own.
_NOUN_STAGES: Final = {
    "s:expiry": "expired", "s:revoking": "terminated", "s:renouncing": "denounced", "s:standstill": "suspended",
}  # fmt: skip


def by_pronoun(scene: Scene) -> Iterator[tuple[Draft, str | None]]:
    for number, sentence in enumerate(scene.sentences):
        if scene.is_question(sentence) and answered(scene, number) != "yes":
            continue
        for pattern, match in matches("references", sentence):
            if pattern.id == SEVERAL:
                continue
            at = match.parts["verb"][0]
            if pattern.id in (_POSSESSED, _INVERTED, _DATED):
                yield _told_otherwise(scene, number, sentence, at, pattern.id), None
                continue
            verb_class = next((c for c in STAGE_OF if c in sentence.groups[at].tags), None)
            if verb_class is None or provides(sentence, at) or of_anybody(sentence, at):
                continue
            if verb_class == "v:approve" and pattern.id == "reference.object" and _by_nobody(sentence, at):
                continue
            before = sentence.groups[match.first : at]
            passive = any(g.tags & _BEING for g in before) and sentence.groups[at].form in ("past", "pp")
            if pattern.id == "reference.subject" and verb_class in _SUFFERED and not passive:
                continue
            yield event_at(scene, number, sentence, at, verb_class, pattern.id), None
            further = _further_verb(sentence, at)
            if further is not None:
                yield event_at(scene, number, sentence, further[0], further[1], pattern.id), None


def _told_otherwise(scene: Scene, number: int, sentence: Sentence, at: int, pattern: str) -> Draft:
    groups = sentence.groups
    span = groups[at].span
    stage = _stage_of(groups[at])
    standing = "done"
    if pattern == _DATED:
        stage, standing = "signed", "background"
    elif pattern == _POSSESSED:
        standing = said_of_deed(scene, sentence, at, "done")
    elif any(g.tags & {"w:never", "w:not", "w:'t"} for g in groups[at + 1 : at + 5]):
        standing = "denied"
    date = when(scene, sentence, at, standing=standing)
    if standing == "done" and is_past(scene, date):
        standing = "background"
    made = Draft("instrument", standing, pattern, span, span, number)
    made.set("stage", stage, (span,))
    made.put("date", date)
    made.put("place", None if pattern == _POSSESSED else where(scene, sentence, at))
    return made


def _stage_of(group: Group) -> str:
    told = (
        STAGE_OF.get(tag) or _NOUN_STAGES.get(tag) for tag in (*STAGE_OF, *_NOUN_STAGES) if tag in group.tags
    )
    return next((stage for stage in told if stage), "signed")


def _by_nobody(sentence: Sentence, at: int) -> bool:
    """`ships were to pass it`: whether nobody who passes or clears papers is named before the verb at `at`."""
    verb = sentence.groups[at].words[0].surface
    return verb.startswith(("pass", "clear")) and not any(
        g.tags & {"s:legislature", "s:executive", "body", "w:it", "w:they"} for g in sentence.groups[:at]
    )


def _further_verb(sentence: Sentence, at: int) -> tuple[int, str] | None:
    """The verb of a second clause with the same subject: `It was signed in Lima and entered into force in May`."""
    groups = sentence.groups
    for n in range(at + 1, min(len(groups) - 1, at + 12)):
        if groups[n].tags & {"w:and", "w:but"} and "verb" in groups[n + 1].tags:
            found = next((c for c in STAGE_OF if c in groups[n + 1].tags), None)
            return (n + 1, found) if found is not None else None
    return None


#: Before a verb: that something else waits for what it tells.
_NOT_UNTIL = expression(
    r"\b(?:not before|before|until|till|unless|once|if|when|after|as soon as|not after|provided(?: that)?|assuming(?: that)?) "
    r"[^.;,]{0,60}\b(?:has|have|is|are)(?: \w+){0,2} $"
)


_AUTHORISED = expression(r"\b(?:authori[sz]ed|empowered|mandated|instructed|designated) [^.;,]{2,60} to $")


def _authorised(scene: Scene, sentence: Sentence, at: int) -> bool:
    """`authorised Ambassador P to sign it`: the day that the sentence tells is that of the leave."""
    return _AUTHORISED.search(scene.plain(sentence.start, sentence.groups[at].start)) is not None


def _holds(scene: Scene, sentence: Sentence, at: int, verb_class: str) -> bool:
    """`It has been in force since July`: what holds, where `took effect` tells that it began to."""
    return verb_class == "v:enter-force" and holds(scene, sentence, at)


def event_at(scene: Scene, number: int, sentence: Sentence, at: int, verb_class: str, pattern: str) -> Draft:
    standing, _ = standing_of(sentence.groups, at)
    if standing == "done" and _NOT_UNTIL.search(scene.plain(sentence.start, sentence.groups[at].start)):
        standing = "planned"
    # `authorised the minister to conduct the talks and sign it`
    let = (standing == "done" and bare_form(sentence, at)) or (
        standing == "planned" and _authorised(scene, sentence, at)
    )
    standing = "planned" if let else standing
    date = None if let else when(scene, sentence, at, standing=standing)
    if verb_class == "v:enter-force" and not any("comma" in g.tags for g in sentence.groups[:at]):
        # `was signed in 2018, and it has been in force since 2019`: the day told with the signing is the paper's
        date = holds_since(scene, sentence, at + 1) or date
    if standing == "done" and (is_past(scene, date) or _holds(scene, sentence, at, verb_class)):
        standing = "background"
    span = sentence.groups[at].span
    made = Draft("instrument", standing, pattern, span, span, number)
    made.set("stage", STAGE_OF[verb_class], (span,))
    made.put("date", date)
    made.put("place", where(scene, sentence, at))
    return made

"""Papers named again by a pronoun or a bare noun: `It was extended in May`, `the said agreement will enter into force`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.confirmed import answered
from chancery.reading.kinds.papers.agents import row_before
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.deal_standing import bare_form
from chancery.reading.kinds.papers.earlier_signings import EARLIER
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.provisions import provides
from chancery.reading.kinds.papers.types import ISSUED
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.stages import earlier_stage, later_stage, take_stage
from chancery.reading.turns import turn_of
from chancery.reading.when import when
from chancery.reading.where import where

#: How many sentences back a pronoun or a bare noun may reach for the paper it means.
_REACH = 3
#: What befalls a paper by somebody's hand: told of a pronoun only in the passive.
_SUFFERED = frozenset(
    {"v:sign", "v:initial", "v:ratify", "v:approve", "v:renew", "v:suspend", "v:terminate", "v:denounce"}
)
_BEING = frozenset(
    {"w:gets", "w:get", "w:got", "w:was", "w:is", "w:been", "w:be", "w:being", "w:were", "w:are"}
)


def retell(scene: Scene, told: Sequence[Deal], made: Sequence[Draft]) -> list[Draft]:
    """Bring the papers among `made` to the stages that later sentences tell of them without naming them again.

    Returns the occasions on which such a paper was signed: `The president had put his signature to it in Lima in May`.
    """
    occasions = _retell_several(scene, made)
    events = [*_by_pronoun(scene), *(e for deal in told if (e := _by_noun(deal)) is not None)]
    by_sentence = _by_sentence(made)
    for event, type_ in sorted(events, key=lambda e: (e[0].sentence, e[0].trigger)):
        paper = _antecedent(scene, event, type_, by_sentence)
        if paper is not None and event.pattern == "reference.object":
            _take_signers(scene, event, paper)
            occasions += [d for d in [_occasion(event, paper)] if d is not None]
        if paper is not None and (earlier_stage(event, paper) or _looks_back(scene, event, paper)):
            continue
        if paper is not None:
            paper.again = max(paper.again, event.sentence)
        if paper is None or (event.standing == "denied" and paper.get("stage")):
            continue
        if event.get("stage") == "signed" and paper.get("stage") not in (None, "negotiating", "initialled"):
            continue
        if _ends_by_itself(event, paper):
            continue
        if event.get("stage") == "issued" and paper.get("type") not in ISSUED and paper.get("stage"):
            continue
        if _of_a_paper_long_held(scene, event, paper):
            _set_back(event, paper, made)
        if paper.get("stage") is None:
            paper.standing = event.standing
        take_stage(paper, event, retold=True)
        if paper.get("stage") == event.get("stage"):
            paper.pattern = event.pattern
            paper.more.append(event.evidence)
    return occasions


def _ends_by_itself(event: Draft, paper: Draft) -> bool:
    """`denounced the treaty. It will cease to be in force a year from now`: what comes of the deed does not undo it."""
    deed = paper.standing == "done" and paper.get("stage") in ("denounced", "terminated")
    ends = event.standing == "planned" and event.get("stage") in ("terminated", "expired", "in-force")
    before = event.standing == "background" and event.get("stage") in ("signed", "ratified", "in-force")
    return deed and (ends or before)


#: The pattern of a pronoun for several papers.
_SEVERAL = "reference.plural"


def _retell_several(scene: Scene, made: Sequence[Draft]) -> list[Draft]:
    """`A treaty and a protocol were prepared. They will be signed in June`: of all papers only named right before.

    Returns the occasions on which they are to be signed.
    """
    occasions: list[Draft] = []
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("references", sentence) if number else ():
            at = match.parts["verb"][0]
            if pattern.id != _SEVERAL or sentence.groups[at].form not in ("past", "pp"):
                continue
            verb_class = next(c for c in STAGE_OF if c in sentence.groups[at].tags)
            event = _event(scene, number, sentence, at, verb_class, pattern.id)
            named = [d for d in made if d.kind == "instrument" and d.sentence == number - 1]
            if len(named) < 2 or any(_out_of_reach(d) for d in named):
                continue
            for paper in named:
                paper.standing, paper.pattern = event.standing, event.pattern
                take_stage(paper, event, retold=True)
                paper.more.append(event.evidence)
            if event.standing == "planned" and (occasion := _occasion(event, named[0])) is not None:
                occasions.append(occasion)
    return occasions


def _out_of_reach(paper: Draft) -> bool:
    """Whether a paper is further on than its text, or only pointed at: `the agreement`, with nothing that says which."""
    return paper.get("stage") not in (None, "negotiating") or (paper.refers and not paper.get("title"))


def _of_a_paper_long_held(scene: Scene, event: Draft, paper: Draft) -> bool:
    """`have had a treaty since 2013. It was signed in Lima`: what is there for years was signed then."""
    held = paper.standing == "background" and is_past(scene, paper.values.get("date"))
    return held and event.standing == "done" and event.get("stage") == "signed" and not event.get("date")


def _set_back(event: Draft, paper: Draft, made: Sequence[Draft]) -> None:
    """Tell the signing as long past, with the day from which the paper held."""
    event.standing = "background"
    event.put("date", paper.values.get("date"))
    for draft in made:
        if draft.kind == "signing" and draft.trigger == event.trigger:
            draft.standing, draft.pattern = "background", EARLIER


def _occasion(event: Draft, paper: Draft) -> Draft | None:
    """The signing that a pronoun tells of, where it has a day or a place."""
    told = event.get("date") or event.get("place")
    if event.get("stage") != "signed" or event.standing not in ("done", "background", "planned") or not told:
        return None
    pattern = EARLIER if event.standing == "background" else "signing.reference"
    made = Draft("signing", event.standing, pattern, event.trigger, event.evidence, event.sentence)
    made.put("states", paper.values.get("states"))
    made.put("date", event.values.get("date"))
    made.put("place", event.values.get("place"))
    return made


def _take_signers(scene: Scene, event: Draft, paper: Draft) -> None:
    """`There is a treaty. Mali, Chad and Oman signed it in May`: its states are those that sign, where they were guessed."""
    guessed = paper.values.get("states")
    if event.get("stage") not in ("signed", "initialled") or guessed is None or guessed.rule != "pair:report":
        return
    groups = scene.sentences[event.sentence].groups
    at = next((n for n, g in enumerate(groups) if g.span == event.trigger), 0)
    signers = row_before(groups, at)
    if len(signers) > 1:
        paper.put("states", Value(sorted(signers), tuple(signers.values())))


def _looks_back(scene: Scene, event: Draft, paper: Draft) -> bool:
    """`It entered into force in May. Parliament had ratified it in March`: what came before does not undo what is told."""
    groups = scene.sentences[event.sentence].groups
    at = next((n for n, g in enumerate(groups) if g.span == event.trigger), None)
    had = at is not None and any("w:had" in g.tags for g in groups[max(0, at - 3) : at])
    return had and later_stage(str(paper.get("stage")), str(event.get("stage")))


def _by_pronoun(scene: Scene) -> Iterator[tuple[Draft, str | None]]:
    for number, sentence in enumerate(scene.sentences):
        if scene.is_question(sentence) and answered(scene, number) != "yes":
            continue
        for pattern, match in matches("references", sentence):
            if pattern.id == _SEVERAL:
                continue
            at = match.parts["verb"][0]
            verb_class = next((c for c in STAGE_OF if c in sentence.groups[at].tags), None)
            if verb_class is None or provides(sentence, at):
                continue
            if verb_class == "v:approve" and pattern.id == "reference.object" and _by_nobody(sentence, at):
                continue
            before = sentence.groups[match.first : at]
            passive = any(g.tags & _BEING for g in before) and sentence.groups[at].form in ("past", "pp")
            if pattern.id == "reference.subject" and verb_class in _SUFFERED and not passive:
                continue
            yield _event(scene, number, sentence, at, verb_class, pattern.id), None
            further = _further_verb(sentence, at)
            if further is not None:
                yield _event(scene, number, sentence, further[0], further[1], pattern.id), None


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
_NOT_UNTIL = re.compile(
    r"\b(?:not before|before|until|till|unless|once|if|only (?:after|when)|as soon as|not after|provided(?: that)?) "
    r"[^.;,]{0,60}\b(?:has|have|is|are)(?: \w+){0,2} $"
)


_AUTHORISED = re.compile(r"\b(?:authori[sz]ed|empowered|mandated|instructed|designated) [^.;,]{2,60} to $")


def _authorised(scene: Scene, sentence: Sentence, at: int) -> bool:
    """`authorised Ambassador P to sign it`: the day that the sentence tells is that of the leave."""
    return _AUTHORISED.search(scene.plain(sentence.start, sentence.groups[at].start)) is not None


def _event(scene: Scene, number: int, sentence: Sentence, at: int, verb_class: str, pattern: str) -> Draft:
    standing, _ = standing_of(sentence.groups, at)
    if standing == "done" and _NOT_UNTIL.search(scene.plain(sentence.start, sentence.groups[at].start)):
        standing = "planned"
    # `authorised the minister to conduct the talks and sign it`
    let = (standing == "done" and bare_form(sentence, at)) or (
        standing == "planned" and _authorised(scene, sentence, at)
    )
    standing = "planned" if let else standing
    date = None if let else when(scene, sentence, at, standing=standing)
    if standing == "done" and is_past(scene, date):
        standing = "background"
    span = sentence.groups[at].span
    made = Draft("instrument", standing, pattern, span, span, number)
    made.set("stage", STAGE_OF[verb_class], (span,))
    made.put("date", date)
    made.put("place", where(scene, sentence, at))
    return made


def _by_noun(deal: Deal) -> tuple[Draft, str | None] | None:
    """`the agreement`, with nothing that says which: what its verb tells holds of the paper told before."""
    paper = deal.paper
    bare = paper.definite and paper.noun.generic and paper.last == paper.at + 1 and paper.first == paper.at
    groups = paper.sentence.groups
    if paper.first > 1 and groups[paper.first - 2].tags & {"w:for"}:
        return None
    if not bare or paper.noun.plural or deal.tie is None or paper.subject is not None:
        return None
    span = deal.sentence.groups[deal.tie.verb].span
    made = Draft("instrument", deal.standing, "reference.noun", span, deal.evidence, deal.number)
    stage = deal.tie.pattern.gives.get("stage") or STAGE_OF[deal.tie.verb_class]
    if stage == "proposed" or deal.standing in ("proposed", "cancelled"):
        return None
    made.set("stage", stage, (span,))
    made.put("date", deal.date)
    made.put("place", deal.place)
    return made, paper.noun.type


def _by_sentence(made: Sequence[Draft]) -> dict[int, list[Draft]]:
    """The papers by the sentence that tells of them, in text order."""
    found: dict[int, list[Draft]] = {}
    for draft in sorted(made, key=lambda d: d.sentence):
        if draft.kind == "instrument" and not draft.pattern.startswith(_OF_MANY):
            found.setdefault(draft.sentence, []).append(draft)
    return found


#: Patterns that give a paper for each field or partner of a plural.
_OF_MANY = ("instrument.fields", "instrument.partners")


def _antecedent(
    scene: Scene, event: Draft, type_: str | None, papers: Mapping[int, Sequence[Draft]]
) -> Draft | None:
    """The paper meant: the last one told not far before, else the one that the report is about from its beginning."""
    within = range(event.sentence - _REACH, event.sentence + 1)
    close = [d for number in within for d in papers.get(number, ()) if not d.echo]
    near = [d for d in close if _may_be_meant(scene, event, type_, d)]
    if near:
        return max(near, key=lambda d: d.trigger)
    told = (d for number in papers if number <= event.sentence for d in papers[number])
    main = min(
        (d for d in told if _may_be_meant(scene, event, type_, d)),
        key=lambda d: (d.echo, d.trigger),
        default=None,
    )
    return main if main is not None and main.get("title") else None


def _signed_plan(event: Draft, paper: Draft) -> bool:
    """`A plan was drawn up. The ministers signed it in Lima`: plans and programmes are signed, where statements are issued."""
    signed = event.pattern == "reference.object" and event.get("stage") in ("signed", "initialled")
    return signed and paper.get("type") in ("action-plan", "programme")


def _may_be_meant(scene: Scene, event: Draft, type_: str | None, paper: Draft) -> bool:
    return (
        paper.trigger < event.trigger
        and (paper.get("type") not in ISSUED or paper.get("type") == type_ or _signed_plan(event, paper))
        and (paper.get("type") != "minutes" or event.get("stage") == "signed")
        and scene.story(scene.sentences[paper.sentence]) is scene.story(scene.sentences[event.sentence])
        and turn_of(scene, paper.sentence) == turn_of(scene, event.sentence)
    )

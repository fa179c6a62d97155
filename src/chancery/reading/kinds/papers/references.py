"""Papers named again by a pronoun or a bare noun: `It was extended in May`, `the said agreement will enter into force`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import matches
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.agents import row_before
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.earlier_signings import EARLIER
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.pronoun_deeds import SEVERAL, by_pronoun, event_at
from chancery.reading.kinds.papers.types import ISSUED
from chancery.reading.scene import Scene
from chancery.reading.stages import earlier_stage, later_stage, take_stage
from chancery.reading.turns import turn_of

#: How many sentences back a pronoun or a bare noun may reach for the paper it means.
_REACH = 3


def retell(scene: Scene, told: Sequence[Deal], made: Sequence[Draft]) -> list[Draft]:
    """Bring the papers among `made` to the stages that later sentences tell of them without naming them again.

    Returns the occasions on which such a paper was signed: `The president had put his signature to it in Lima in May`.
    """
    occasions = _retell_several(scene, made)
    events = [*by_pronoun(scene), *(e for deal in told if (e := _by_noun(scene, deal)) is not None)]
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


def _retell_several(scene: Scene, made: Sequence[Draft]) -> list[Draft]:
    """`A treaty and a protocol were prepared. They will be signed in June`: of all papers only named right before.

    Returns the occasions on which they are to be signed.
    """
    occasions: list[Draft] = []
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("references", sentence) if number else ():
            at = match.parts["verb"][0]
            if pattern.id != SEVERAL or sentence.groups[at].form not in ("past", "pp"):
                continue
            verb_class = next(c for c in STAGE_OF if c in sentence.groups[at].tags)
            event = event_at(scene, number, sentence, at, verb_class, pattern.id)
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


def _by_noun(scene: Scene, deal: Deal) -> tuple[Draft, str | None] | None:
    """`the agreement`, with nothing that says which: what its verb tells holds of the paper told before."""
    paper = deal.paper
    bare = paper.definite and paper.noun.generic and paper.last == paper.at + 1 and paper.first == paper.at
    groups = paper.sentence.groups
    if paper.first > 1 and groups[paper.first - 2].tags & {"w:for"}:
        return None
    if not bare or paper.noun.plural or deal.tie is None or paper.subject is not None:
        return None
    if deal.standing == "denied" and (aside := _aside_deed(groups, paper.last)) is not None:
        at, verb_class = aside
        return event_at(scene, deal.number, deal.sentence, at, verb_class, "reference.noun"), paper.noun.type
    span = deal.sentence.groups[deal.tie.verb].span
    made = Draft("instrument", deal.standing, "reference.noun", span, deal.evidence, deal.number)
    stage = deal.tie.pattern.gives.get("stage") or STAGE_OF[deal.tie.verb_class]
    if stage == "proposed" or deal.standing in ("proposed", "cancelled"):
        return None
    made.set("stage", stage, (span,))
    made.put("date", deal.date)
    made.put("place", deal.place)
    return made, paper.noun.type


def _aside_deed(groups: Sequence[Group], at: int) -> tuple[int, str] | None:
    """`the document, ratified by the house in May, never took effect`: what was done with it before it came to nothing."""
    if at + 1 >= len(groups) or "comma" not in groups[at].tags or groups[at + 1].form not in ("past", "pp"):
        return None
    told = next((c for c in ("v:ratify", "v:sign", "v:initial") if c in groups[at + 1].tags), None)
    return (at + 1, told) if told is not None else None


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

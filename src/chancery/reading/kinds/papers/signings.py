"""Signings: the occasions on which papers are signed, with who looked on and how many were declared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import matches
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.papers.deal import Deal, describe
from chancery.reading.kinds.papers.deal_standing import SIGNING_NOUNS
from chancery.reading.kinds.papers.domestic import international
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.instruments import plain_plan
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.kinds.papers.states import partner_states
from chancery.reading.kinds.papers.types import ISSUED
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where
from chancery.reading.who import people_value

_SIGNED = frozenset({
    "v:sign", "v:conclude", "n:signing", "v:exchange", "n:signatures", "v:yield", "v:emerge", "n:pending",
})  # fmt: skip
#: A signing told as the past of a paper that has moved on since: kept only where the paper is at a later stage.
EARLIER = "signing.earlier"
_PAPER_PRONOUNS = frozenset(
    {"w:it", "w:they", "w:which", "w:what", "w:these", "w:both", "w:all", "w:that", "w:this", "w:following"}
)
_OCCASION = frozenset({
    "n:visit", "v:visit", "n:summit", "n:meeting", "n:talks", "n:signing", "w:ceremony", "mechanism", "v:meet",
})  # fmt: skip
_LOOKING_ON = frozenset({"v:witness", "w:presence", "w:present", "w:hand"})


def signings(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """The occasion that one deal tells of, if papers were signed on it."""
    tie = deal.tie
    if tie is not None and _not_held(scene, deal, tie):
        made = Draft(
            "signing",
            "denied",
            "signing.denied",
            deal.sentence.groups[tie.verb].span,
            deal.evidence,
            deal.number,
        )
        describe(made, deal)
        yield made
        return
    if tie is not None and (off := _signing_off(deal, tie)) is not None:
        off.put("states", deal.states)
        yield off
        return
    if (
        tie is None
        or tie.pattern.gives.get("occasion") is False
        or tie.verb_class not in _SIGNED
        or deal.standing in ("proposed", "denied")
        or (deal.standing == "background" and not _worth_recalling(deal))
        or not international(scene, deal)
    ):
        return
    amends = tie.pattern.id == "instrument.amendment-to"
    if plain_plan(deal) or not (
        amends or tie.pattern.gives.get("stage", "signed") in ("signed", "negotiating")
    ):
        return
    if tie.verb_class == "v:exchange" and (
        deal.paper.noun.type == "letter" or deal.paper.noun.noun.startswith("instrument")
    ):
        return  # `thirty days after instruments are exchanged`: those of ratification
    if deal.paper.noun.type == "document" and deal.paper.count is None and _handed(deal, tie):
        return  # `the lawyers handed over documents`
    if deal.standing == "planned" and not _has_occasion(deal):
        return
    if tie.verb_class == "n:pending" and not (deal.paper.noun.plural and deal.paper.count):
        return
    yields = tie.verb_class in ("v:yield", "v:emerge")
    if yields and (deal.paper.noun.type in ISSUED or deal.standing != "done"):
        return
    each = [both for _, both in partner_states(scene, deal.paper)]
    for states in each or (deal.states,):
        yield _occasion(scene, deal, tie, states)


def _not_held(scene: Scene, deal: Deal, tie: Governed) -> bool:
    """`did not sign an accord on Saturday`: a signing of a day that is said not to have been."""
    if deal.standing != "denied" or tie.verb_class != "v:sign" or tie.pattern.id != "instrument.active":
        return False
    refused = any(g.tags & {"w:not", "w:'t"} for g in deal.sentence.groups[max(0, tie.verb - 3) : tie.verb])
    return (
        refused and deal.date is not None and len(str(deal.date.value)) == 10 and international(scene, deal)
    )


def _handed(deal: Deal, tie: Governed) -> bool:
    """Whether papers were handed over, by one side to anybody, where others exchange them."""
    return any(w.surface.startswith("hand") for w in deal.sentence.groups[tie.verb].words)


def _signing_off(deal: Deal, tie: Governed) -> Draft | None:
    """`The signing of the accord was postponed`: the occasion is called off, whatever becomes of the paper."""
    if tie.verb_class not in ("v:postpone", "v:cancel") or deal.standing not in ("done", "cancelled"):
        return None
    groups = deal.sentence.groups
    noun = next(
        (g for g in groups[max(0, deal.paper.first - 4) : deal.paper.first] if "n:signing" in g.tags), None
    )
    if noun is None:
        return None
    return Draft("signing", "cancelled", "signing.called-off", noun.span, deal.evidence, deal.number)


def _has_occasion(deal: Deal) -> bool:
    """Whether a signing to come is told as an occasion: with a day, place, number, ceremony or visit."""
    groups = list(deal.sentence.groups)
    if deal.tie is not None and not _ceremony(deal.sentence, deal.tie):
        at = deal.tie.verb
        del groups[at]  # `close to signing a pact`: the gerund is no ceremony
        if groups[at - 1].tags & {"w:to", "w:on", "w:for"}:
            # `talks are under way to conclude a pact`: what is to come of talks is no occasion
            groups = [
                g for n, g in enumerate(groups) if n > at or g.tags.isdisjoint({"n:talks", "n:negotiation"})
            ]
    day = deal.date is not None and not _deadline(deal)
    told = day or deal.place is not None or deal.paper.count is not None
    return told or any(g.tags & _OCCASION for g in groups) or _sets_out(deal)


def _sets_out(deal: Deal) -> bool:
    """`flew to Lima to sign a treaty`: somebody is on the way to where it is to be signed."""
    if deal.tie is None:
        return False
    groups, at = deal.sentence.groups, deal.tie.verb
    return bool(at and groups[at - 1].tags & {"w:to"}) and any(
        g.tags & {"v:leave", "v:travel", "v:arrive"} for g in groups[:at]
    )


def _deadline(deal: Deal) -> bool:
    """`before the end of the year`: by when a paper is to be signed is no day of a signing."""
    if deal.date is None or not str(deal.date.value).startswith("["):
        return False
    if deal.tie is not None and deal.tie.verb_class == "v:conclude":
        return True
    return any(
        "date" in g.tags and g.span in deal.date.spans and g.value.bound in ("by", "before", "until")
        for g in deal.sentence.groups
    )


def _one_of(deal: Deal) -> bool:
    """`a memorandum and two protocols`: a number of one sort beside other papers is not that of all."""
    paper = deal.paper
    if paper.noun.generic or paper.noun.type == "document":
        return False
    others = [p for p in papers(deal.sentence) if not p.inner and not p.like and p.count is None]
    return any(p.at < paper.at or not p.noun.plural for p in others if p.at != paper.at)


def _ceremony(sentence: Sentence, tie: Governed) -> bool:
    """`the signing of the pact` is an occasion, its `conclusion` need not be."""
    noun = sentence.tokens[sentence.groups[tie.verb].first].fold
    return tie.pattern.id in SIGNING_NOUNS and not noun.startswith("conclu")


def _worth_recalling(deal: Deal) -> bool:
    """An old signing of one paper with a day or a place; it is kept only where the paper has moved on since."""
    assert deal.tie is not None
    if _during_a_visit(deal):
        return True
    dated = deal.date is not None or deal.place is not None
    return dated and deal.tie.verb_class in ("v:sign", "v:conclude") and not deal.paper.noun.plural


#: Deeds between states that papers are signed in the course of.
_EVENTS: Final = frozenset({"n:visit", "n:talks", "n:summit"})


def _during_a_visit(deal: Deal) -> bool:
    """`on a visit in 1978, during which a treaty was signed`: the occasion itself is told, however old it is."""
    assert deal.tie is not None
    if deal.tie.verb_class not in ("v:sign", "v:conclude"):
        return False
    groups = deal.sentence.groups
    for at, group in enumerate(groups):
        if group.tags & {"w:during"}:
            around = groups[at : at + 5] if at > deal.tie.verb else groups[: deal.tie.verb]
            if any(g.tags & _EVENTS for g in around):
                return True
    return False


def _occasion(scene: Scene, deal: Deal, tie: Governed, states: Value | None) -> Draft:
    made = Draft(
        "signing",
        deal.standing,
        EARLIER
        if deal.standing == "background" and not _during_a_visit(deal)
        else f"signing.{tie.pattern.id.split('.')[1]}",
        deal.sentence.groups[tie.verb].span,
        deal.evidence,
        deal.number,
    )
    made.echo = scene.block(deal.sentence).sort == "heading" or (
        deal.paper.definite and deal.paper.noun.generic and deal.standing != "background"
    )
    describe(made, deal)
    if deal.standing == "cancelled" and any("v:postpone" in g.tags for g in deal.sentence.groups):
        made.values.pop("date", None)  # the day told is that to which it is put off
    paper = deal.paper
    if paper.count is not None and paper.count_span is not None and paper.count != 1 and not _one_of(deal):
        made.set("declared", paper.count, (paper.count_span,))
    made.put("witnesses", people_value(scene, witnesses(deal.sentence.groups)))
    made.put("states", states)
    return made


def earlier_signings(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """`ratified the treaty signed in Lima on 22 December`: the occasion behind a paper that is at a later stage now."""
    if (
        deal.tie is None
        or deal.states is None
        or len(deal.states.value) < 2
        or "v:sign" in deal.sentence.groups[deal.tie.verb].tags
        or not international(scene, deal)
    ):
        return
    named = _named_by_day(scene, deal)
    if named is not None:
        yield named
        return
    groups = deal.sentence.groups
    for at in range(deal.paper.at + 1, min(len(groups), deal.paper.last + 12)):
        if groups[at].word("instrument") and at >= deal.paper.last:
            return
        if at == deal.tie.verb or not _signed_at(groups, at):
            continue
        standing = standing_of(groups, at)[0]
        cuts = [n for n in range(deal.paper.at + 1, at) if groups[n].tags & {"comma", "w:which", "w:that"}]
        clause = (cuts[-1] if cuts else deal.paper.at + 1, len(groups))
        date = when(scene, deal.sentence, at, standing=standing, within=clause)
        place = where(scene, deal.sentence, at, within=clause)
        if (date is None and place is None) or standing not in ("done", "planned"):
            return
        pattern = EARLIER if standing == "done" else "signing.still-to-come"
        standing = "background" if standing == "done" else standing
        made = Draft("signing", standing, pattern, groups[at].span, groups[at].span, deal.number)
        made.put("states", deal.states)
        made.put("date", date)
        made.put("place", place)
        yield made
        return


def _signed_at(groups: Sequence[Group], at: int) -> bool:
    """`signed in Lima`, `done at Montevideo`."""
    if groups[at].tags & {"v:sign", "v:conclude"}:
        return groups[at].form in ("past", "pp")
    return (
        "w:done" in groups[at].tags
        and at + 1 < len(groups)
        and bool(groups[at + 1].tags & {"w:at", "w:in"})
        and at + 2 < len(groups)
        and bool(groups[at + 2].tags & {"place", "state", "cap", "cap1"})
    )


def _named_by_day(scene: Scene, deal: Deal) -> Draft | None:
    """`the agreement of 19 December 2023 has entered into force`: the day by which a paper is known is that of its signing."""
    if deal.paper.year is None or deal.paper.noun.type == "exchange-of-notes":
        return None
    group = deal.sentence.groups[deal.paper.year]
    date = read_date(scene, group)
    if date is None or len(str(date.value)) < 7 or not is_past(scene, date, days=0):
        return None
    made = Draft("signing", "background", EARLIER, group.span, group.span, deal.number)
    made.put("states", deal.states)
    made.put("date", date)
    return made


def witnesses(groups: Sequence[Group]) -> list[Person]:
    """Who looks on in a sentence: subjects of witnessing, or those in whose presence it happened."""
    cue = next((n for n, g in enumerate(groups) if g.tags & _LOOKING_ON), None)
    if cue is None:
        return []
    behind = [g.value for g in groups[cue:] if isinstance(g.value, Person)]
    before = [g.value for g in groups[:cue] if isinstance(g.value, Person)]
    if groups[cue].tags & {"w:presence", "w:present", "w:hand"}:
        return behind or before
    if _by_them(groups, cue):
        return behind or before
    # `witnessed the signature by A and B`, `looked on as A and B signed`: those behind are who signed
    signers = any(g.tags & {"n:signing", "v:sign", "w:as"} for g in groups[cue + 1 : cue + 6])
    return before or ([] if signers else behind)


def _by_them(groups: Sequence[Group], cue: int) -> bool:
    """`was witnessed by A`, `Witnessing the signing were A and B`: whether those who look on are named behind."""
    if any(g.tags & _PASSIVE for g in groups[max(0, cue - 2) : cue]) or any(
        g.tags & {"w:by"} for g in groups[cue + 1 : cue + 3]
    ):
        return True
    opens = any(w.form == "ing" for w in groups[cue].words)
    return opens and any(g.tags & _PASSIVE for g in groups[cue + 1 : cue + 16])


_PASSIVE = frozenset({"w:was", "w:were", "w:been", "w:being", "w:is", "w:are"})


def bare_signings(scene: Scene) -> Iterator[Draft]:
    """Signings told without an instrument noun: `It was signed in Hanoi on Friday`, `what was signed today`."""
    for number, sentence in enumerate(scene.sentences):
        groups = sentence.groups
        if scene.block(sentence).sort in ("caption", "heading") or scene.is_question(sentence):
            continue
        called_off = _called_off(scene, number, sentence)
        if called_off is not None:
            yield called_off
            continue
        if "instrument" in sentence.tags or "v:sign" not in sentence.tags:
            continue
        for at, group in enumerate(groups):
            if "v:sign" not in group.tags or group.form not in ("past", "pp", "base"):
                continue
            subject = groups[max(0, at - 5) : at]
            opens = at > 5 and bool(groups[0].tags & {"w:it"}) and groups[at - 1].tags & {"w:was", "w:been"}
            if not opens and not any(g.tags & _PAPER_PRONOUNS for g in subject):
                continue
            made = _bare(scene, number, sentence, at)
            if made is not None:
                yield made
            break


def _called_off(scene: Scene, number: int, sentence: Sentence) -> Draft | None:
    """`the signing fell through`, `put off the signing`; of one told to come or to have been, only behind its paper."""
    for pattern, match in matches("signings", sentence):
        if pattern.gives.get("after") and not _behind_its_paper(scene, number):
            continue
        told = str(pattern.gives.get("standing", "cancelled"))
        meant = "planned" if pattern.gives.get("meant") else None
        made = _bare(scene, number, sentence, match.parts["verb"][0], told, meant)
        if made is not None:
            made.pattern = pattern.id
        return made
    return None


#: How many sentences back the paper stands whose signing is told without it.
_REACH = 4


def _behind_its_paper(scene: Scene, number: int) -> bool:
    """Whether a sentence that names no paper comes soon behind one that does."""
    before = scene.sentences[max(0, number - _REACH) : number]
    return "instrument" not in scene.sentences[number].tags and any("instrument" in s.tags for s in before)


def _bare(
    scene: Scene, number: int, sentence: Sentence, at: int, told: str | None = None, meant: str | None = None
) -> Draft | None:
    standing = told or standing_of(sentence.groups, at)[0]
    if standing in ("denied", "proposed"):
        return None
    made = Draft(
        "signing", standing, "signing.bare", sentence.groups[at].span, sentence.groups[at].span, number
    )
    named = {s: span for s, span, share in states_in(sentence.groups) if share >= 1}
    states = complete_pair(scene, sentence, named)
    if states is None or len(states.value) < 2:
        return None
    made.put("states", states)
    date = when(scene, sentence, at, standing=meant or ("done" if told == "cancelled" else standing))
    if is_past(scene, date) and told in (None, "done"):
        made.standing, made.pattern = "background", EARLIER
    made.put("date", date)
    made.put("place", where(scene, sentence, at))
    made.put("witnesses", people_value(scene, witnesses(sentence.groups)))
    ends = [
        v.spans[0]
        for n in ("date", "place")
        if (v := made.values.get(n)) and sentence.start <= v.spans[0][0] < sentence.end
    ]
    made.evidence = (made.trigger[0], max([made.trigger[1], *(e[1] for e in ends)]))
    return made


#: What a sentence has that tells of those who signed or looked on.
_ATTENDING = frozenset({"v:sign", "w:present", "w:hand", "v:witness"})


def attendance(scene: Scene) -> Iterator[tuple[int, list[Person], list[Person]]]:
    """`(sentence number, attending, signing)`: who was present at a signing told before, and who put their names to it."""
    for number, sentence in enumerate(scene.sentences):
        groups, tags = sentence.groups, sentence.tags
        if tags.isdisjoint(_ATTENDING):
            continue
        ceremony = bool(tags & {"n:signing", "w:ceremony"})
        present = bool(tags & {"w:present", "w:hand", "v:witness"})
        people = [g.value for g in groups if isinstance(g.value, Person)]
        sign = next((n for n, g in enumerate(groups) if "v:sign" in g.tags), None)
        if sign is not None and people and not present:
            yield number, [], people
        elif (
            present
            and (people := witnesses(groups))
            and (ceremony or tags & {"w:hand"} or _ceremonial_before(scene, number))
        ):
            yield number, people, []


def _ceremonial_before(scene: Scene, number: int) -> bool:
    return number > 0 and any(g.tags & {"v:sign", "n:signing"} for g in scene.sentences[number - 1].groups)

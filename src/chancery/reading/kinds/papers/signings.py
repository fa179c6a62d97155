"""Signings: the occasions on which papers are signed, with who looked on and how many were declared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.deal import Deal, describe
from chancery.reading.kinds.papers.domestic import international
from chancery.reading.kinds.papers.earlier_signings import EARLIER
from chancery.reading.kinds.papers.generic_talk import only_a_date
from chancery.reading.kinds.papers.governors import AMENDING, Governed
from chancery.reading.kinds.papers.instruments import plain_plan
from chancery.reading.kinds.papers.many_sided import with_nameless
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.partner_pairs import partner_states
from chancery.reading.kinds.papers.put_off import meant_but_put_off
from chancery.reading.kinds.papers.signing_nouns import SIGNING_NOUNS
from chancery.reading.kinds.papers.types import ISSUED
from chancery.reading.kinds.papers.witnesses import witnesses
from chancery.reading.scene import Scene
from chancery.reading.who import people_value

_SIGNED = frozenset({
    "v:sign", "v:conclude", "n:signing", "v:exchange", "n:signatures", "v:yield", "v:emerge", "n:pending",
})  # fmt: skip
_OCCASION = frozenset({
    "n:visit", "v:visit", "n:summit", "n:meeting", "n:talks", "n:signing", "w:ceremony", "mechanism", "v:meet", "w:round",
    "w:session", "w:occasion",
})  # fmt: skip


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
    if tie is not None and (off := _signing_off(deal, tie) or meant_but_put_off(scene, deal)) is not None:
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
        or with_nameless(deal.paper)
        or only_a_date(deal.sentence, tie.verb)
    ):
        return
    amends = tie.pattern.id in AMENDING
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
    if yields and (_only_issued(deal) or deal.standing != "done"):
        return
    each = [both for _, both in partner_states(scene, deal.paper)]
    for states in each or (deal.states,):
        yield _occasion(scene, deal, tie, states)


def _only_issued(deal: Deal) -> bool:
    """`yielded a joint statement`: what need not be signed; of papers that the report counts, `eight documents`, some are."""
    counted = deal.paper.noun.type == "document" and deal.paper.count not in (None, 1)
    return deal.paper.noun.type in ISSUED and not counted


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


def _several_beside(deal: Deal) -> Paper | None:
    """`signed the declaration and sundry accords`: the papers of which only that they are several is told beside one."""
    paper = deal.paper
    behind = next((p for p in papers(deal.sentence) if p.at > paper.at and not p.inner), None)
    if behind is None or not isinstance(behind.count, str) or not behind.noun.plural:
        return None
    between = deal.sentence.groups[paper.last : behind.at]
    joined = any("w:and" in g.tags for g in between) and not any(g.tags & {"verb", "stop"} for g in between)
    return behind if joined else None


def _ceremony(sentence: Sentence, tie: Governed) -> bool:
    """`the signing of the pact` is an occasion, its `conclusion` need not be."""
    noun = sentence.tokens[sentence.groups[tie.verb].first].fold
    return tie.pattern.id in SIGNING_NOUNS and not noun.startswith("conclu")


def _worth_recalling(deal: Deal) -> bool:
    """An old signing of one paper with a day or a place; it is kept only where the paper has moved on since."""
    assert deal.tie is not None
    if _during_a_visit(deal):
        return True
    if _counted_on_a_day(deal):
        return True
    dated = deal.date is not None or deal.place is not None
    return dated and deal.tie.verb_class in ("v:sign", "v:conclude") and not deal.paper.noun.plural


def _counted_on_a_day(deal: Deal) -> bool:
    """`On 10 October 2009, in Zurich, both signed two protocols`: an occasion of which day, place and number are told."""
    counted = isinstance(deal.paper.count, int) and deal.paper.count > 1 and deal.paper.noun.plural
    told = deal.date is not None and deal.place is not None and len(str(deal.date.value)) == _DAY
    return counted and told and deal.tie is not None and deal.tie.verb_class == "v:sign"


_DAY: Final = len("2025-10-11")
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


def _put_off_to(deal: Deal) -> bool:
    """`is put off to May 21`: whether the day told is that to which a signing is put off, not the one that was meant."""
    groups = deal.sentence.groups
    if deal.date is None or not deal.date.spans:
        return False
    off = next((g for g in groups if "v:postpone" in g.tags), None)
    meant = deal.tie is not None and "v:sign" in groups[deal.tie.verb].tags
    return off is not None and not (meant and deal.date.spans[0][1] <= off.start)


def _occasion(scene: Scene, deal: Deal, tie: Governed, states: Value | None) -> Draft:
    made = Draft(
        "signing",
        deal.standing,
        EARLIER
        if deal.standing == "background" and not _during_a_visit(deal) and not _counted_on_a_day(deal)
        else f"signing.{tie.pattern.id.split('.')[1]}",
        deal.sentence.groups[tie.verb].span,
        deal.evidence,
        deal.number,
    )
    made.echo = scene.block(deal.sentence).sort == "heading" or (
        deal.paper.definite and deal.paper.noun.generic and deal.standing != "background"
    )
    describe(made, deal)
    if deal.standing == "cancelled" and _put_off_to(deal):
        made.values.pop("date", None)
    paper = deal.paper
    if paper.count is not None and paper.count_span is not None and paper.count != 1 and not _one_of(deal):
        made.set("declared", paper.count, (paper.count_span,))
    elif (
        paper.count is None
        and (beside := _several_beside(deal)) is not None
        and beside.count_span is not None
    ):
        made.set("declared", beside.count, (beside.count_span,))
    made.put("witnesses", people_value(scene, witnesses(deal.sentence.groups)))
    made.put("states", states)
    return made

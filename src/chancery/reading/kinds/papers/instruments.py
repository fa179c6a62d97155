"""Instruments: papers that were signed, issued, ratified, negotiated or recalled."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.domestic import international
from chancery.reading.kinds.papers.hearsay import denied_as_heard
from chancery.reading.kinds.papers.held_papers import held_as_news, held_in_fields, held_now, tell_as_signed
from chancery.reading.kinds.papers.instrument_drafts import (
    ANOTHER,
    draft,
    heads_report,
    published_here,
    still_drafted,
)
from chancery.reading.kinds.papers.mentioned import offered, put_forward, wished_for
from chancery.reading.kinds.papers.naming import held_by_two, names_itself, only_a_model, replaced, specific
from chancery.reading.kinds.papers.paper_after_paper import clause_of
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.partner_pairs import partner_states
from chancery.reading.kinds.papers.plurals import beside_one, each_of, field_draft, fields_of, several
from chancery.reading.kinds.papers.to_be_settled import to_be_settled, to_be_settled_in
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of


def instruments(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """The instruments that one deal tells of: none, one, or one a listed field."""
    paper = deal.paper
    if not international(scene, deal) or plain_plan(deal):
        return
    if deal.carried is not None and paper.noun.plural:
        yield from (field_draft(scene, deal, span, summed=True) for span in fields_of(scene, deal))
        return
    if deal.carried is not None:
        made = draft(scene, deal, ANOTHER if paper.like or deal.told_off else "instrument.continued")
        if deal.told_off and not made.get("sectors"):
            first, last = clause_of(deal)
            clause = deal.sentence.groups[first].start, deal.sentence.groups[last - 1].end
            made.put("sectors", sectors_of(scene.text, (clause,), ()))
        verb = deal.carried.tie
        if verb is not None:
            made.set(
                "stage", "signed", (deal.carried.sentence.groups[verb.verb].span,), "stage:sentence-before"
            )
        yield made
        return
    if deal.tie is None:
        if paper.like and deal.standing == "proposed":
            yield draft(scene, deal, ANOTHER)
        elif (
            paper.noun.plural
            and (paper.count is None or held_by_two(paper) or _of_a_basis(scene, paper))
            and (fields_of(scene, deal) or held_in_fields(scene, deal))
        ) or ((held_by_two(paper) or replaced(scene, paper)) and partner_states(scene, paper)):
            now = held_now(scene, paper)
            yield from (tell_as_signed(deal, made) if now else made for made in several(scene, deal))
        elif (held_now(scene, paper) and not paper.noun.plural) or held_as_news(scene, deal):
            yield tell_as_signed(deal, draft(scene, deal, "instrument.held"))
        elif _of_the_world(paper) or _of_history(scene, paper) or only_a_model(scene, paper):
            return
        elif to_be_settled_in(scene, paper) and deal.states is not None and len(deal.states.value) > 1:
            yield to_be_settled(scene, draft(scene, deal, "instrument.to-settle"), paper)
        elif (_told_by_name(scene, paper) or wished_for(scene, paper) or _none_between(paper)) and not (
            paper.noun.plural and _headed(scene, paper)
        ):
            made = draft(scene, deal, "instrument.recalled")
            still_drafted(scene, made, paper)
            put_forward(scene, made, paper)
            published_here(scene, made, paper)
            if _none_such(paper) or denied_as_heard(paper.sentence, paper):
                made.standing = "denied"
                if not made.get("sectors") and not states_in(paper.sentence.groups):
                    return  # `There was no agreement with a ribbon on`: of no field and between nobody
            yield made
        return
    if paper.noun.plural or paper.count not in (None, 1):
        yield from several(scene, deal)
    elif each := each_of(scene, deal):
        yield from each
    elif not paper.noun.generic or specific(paper) or _moves_on(deal) or paper.gap:
        yield from beside_one(scene, deal)
        made = draft(
            scene,
            deal,
            ANOTHER
            if (paper.like and not paper.gap)
            or _one_more(paper)
            or _of_old(paper)
            or _also(deal)
            or replaced(scene, paper)
            else deal.tie.pattern.id,
        )
        if deal.tie.verb_class == "v:negotiate":
            offered(scene, made, paper)
        yield made


_BASIS = expression(
    r"\b(?:contractual|contract|treaty|treaty-legal|legal|normative|juridical|regulatory|institutional)"
    r"(?: and (?:legal|treaty))? (?:basis|base|framework|foundation|frame)\b[^.;]*$"
)


def _of_a_basis(scene: Scene, paper: Paper) -> bool:
    """`The contractual basis counts over 30 documents, including in the fields of ...`: what there is between two states."""
    return _BASIS.search(scene.plain(paper.sentence.start, paper.span[0])) is not None


def _told_by_name(scene: Scene, paper: Paper) -> bool:
    return names_itself(scene, paper) or (paper.first == 0 and heads_report(scene, paper))


def _of_the_world(paper: Paper) -> bool:
    """`the United Nations Convention on the Law of the Sea`, only named: a text of all states, not a paper of two."""
    before = paper.sentence.groups[paper.first : paper.at]
    return any("organisation" in g.tags and state_of(g) == "UNO" for g in before) and not any(
        "state" in g.tags for g in before
    )


#: The year before which a paper that is only named is history: no state of today keeps it.
_HISTORY = 1815
_YEAR = expression(r"\b(?:of|in|from) (1[0-9]\d\d)\b")


def _of_history(scene: Scene, paper: Paper) -> bool:
    """`the Treaty of Tordesillas of 1494`."""
    last = min(paper.last + 2, len(paper.sentence.groups)) - 1
    words = scene.plain(paper.span[0], paper.sentence.groups[last].end)
    return any(int(year) < _HISTORY for year in _YEAR.findall(words))


def _headed(scene: Scene, paper: Paper) -> bool:
    """`Treaties of the year`: what a heading announces in the plural comes below."""
    return scene.block(paper.sentence).sort == "heading"


def _none_such(paper: Paper) -> bool:
    """`there is no extradition treaty`, `without any agreement on transit`, `have never had a treaty on extradition`."""
    before = paper.sentence.groups[max(0, paper.first - 2) : paper.first]
    had = paper.sentence.groups[max(0, paper.first - 4) : paper.first]
    return any(g.tags & {"w:no", "w:without"} for g in before) or any("w:never" in g.tags for g in had)


#: Behind a paper: that it is there, `no treaty exists`.
_EXISTS = frozenset({"exists", "exist", "existed"})


def _none_between(paper: Paper) -> bool:
    """`There is no agreement, draft or otherwise, between Chad and Peru`: the sentence itself names both sides."""
    groups = paper.sentence.groups
    there = any("w:there" in g.tags for g in groups[max(0, paper.first - 5) : paper.first])
    behind = paper.sentence.tokens[groups[paper.last - 1].last :][:1]
    there = there or any(token.fold in _EXISTS for token in behind)
    return there and _none_such(paper) and len({state for state, _, _ in states_in(groups)}) == 2


def _moves_on(deal: Deal) -> bool:
    """`Chad and Peru extended the agreement by which doctors work there`: states that act say which paper is meant."""
    acted = deal.tie is not None and deal.tie.verb_class in (
        "v:renew",
        "v:suspend",
        "v:terminate",
        "v:denounce",
        "v:ratify",
    )
    return acted and deal.states is not None and deal.states.rule is None and len(deal.states.value) > 1


def _one_more(paper: Paper) -> bool:
    return paper.first > 0 and bool(paper.sentence.groups[paper.first - 1].tags & {"w:another"})


def _also(deal: Deal) -> bool:
    """`The premiers also signed an agreement by which ...`: one more, though nothing but its article tells it apart."""
    if deal.tie is None or deal.tie.verb > deal.paper.first or deal.paper.first == 0:
        return False
    groups = deal.sentence.groups
    article = groups[deal.paper.first - 1].tags & {"w:a", "w:an"}
    return bool(article) and "w:also" in groups[deal.tie.verb - 1].tags


def _of_old(paper: Paper) -> bool:
    """`a 1998 agreement on customs was terminated`: told by its year as another than the one just named."""
    if paper.year is None or paper.year == 0 or paper.year > paper.at:
        return False
    return bool(paper.sentence.groups[paper.year - 1].tags & {"w:a", "w:an"})


def plain_plan(deal: Deal) -> bool:
    """A plan or programme is a paper only where it is signed: to adopt or announce one is no deed between states."""
    if deal.paper.noun.noun not in ("plan", "programme", "program") or deal.carried is not None:
        return False
    return deal.tie is None or deal.tie.verb_class not in (
        "v:sign",
        "n:signing",
        "v:exchange",
        "n:signatures",
    )

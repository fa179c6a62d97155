"""Deals: every clause that tells of a paper, from which the instrument and the signing occasion are drafted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Body, Sentence
from chancery.reading.kinds.approvals import approved_by
from chancery.reading.kinds.governors import Governed, governed
from chancery.reading.kinds.papers import Paper, numbered, papers
from chancery.reading.kinds.parties import Party, agents, parties_of, states_of_paper
from chancery.reading.kinds.titles import past_mark
from chancery.reading.modality import standing_of
from chancery.reading.roles import is_past, read_date, when, where
from chancery.reading.scene import Scene, once


@dataclass(frozen=True, slots=True)
class Deal:
    """One telling of a paper: sentence number, the paper, the verb of its life (None: only recalled), and what goes with it.

    `carried` is the deal told just before whose verb holds for this one too: `They signed X. A protocol was added.`
    """

    number: int
    paper: Paper
    tie: Governed | None
    standing: str
    states: Value | None
    parties: tuple[Party, ...]
    date: Value | None
    place: Value | None
    carried: Deal | None = None

    @property
    def sentence(self) -> Sentence:
        return self.paper.sentence

    @property
    def bare(self) -> bool:
        """Whether nothing but a definite noun names the paper, `the memorandum`."""
        paper = self.paper
        return paper.definite and paper.last == paper.at + 1 and paper.first == paper.at

    @property
    def is_signing(self) -> bool:
        return (
            self.standing in ("done", "planned")
            and self.tie is not None
            and self.tie.verb_class in ("v:sign", "v:conclude", "v:exchange", "n:signing", "n:signatures")
        )

    @property
    def is_pending(self) -> bool:
        """`Five papers are on the table`: a plural of papers that are still to come."""
        return self.tie is not None and self.tie.verb_class == "n:pending" and self.paper.noun.plural

    @property
    def cancelled_occasion(self) -> bool:
        """`was to have signed`: the occasion fell through, the paper is still meant."""
        return (
            self.standing == "cancelled"
            and self.tie is not None
            and self.tie.verb_class in ("v:sign", "n:signing")
        )

    @property
    def evidence(self) -> tuple[int, int]:
        if self.tie is None:
            return self.paper.span
        verb = self.sentence.groups[self.tie.verb]
        return min(self.paper.span[0], verb.start), max(self.paper.span[1], verb.end)


def deals(scene: Scene) -> Iterator[Deal]:
    """Every deal told in running text, in order; list items are read by `kinds.lists`."""
    told: Deal | None = None
    last: Deal | None = None
    for number, sentence in enumerate(scene.sentences):
        if scene.block(sentence).sort == "caption" or scene.text[sentence.end - 1] == "?":
            continue
        found = papers(sentence)
        if told is not None and 1 <= number - told.number <= 2 and not found:
            yield from _one_by_one(scene, number, sentence, told)
        for paper, tie in zip(found, shared_verbs(sentence, found), strict=True):
            made = _deal(scene, number, paper, tie)
            if last is not None and _takes_pair(last, made):
                made = replace(made, states=last.states)
            if made.states is not None and not made.states.rule:
                last = made
            again = told is not None and number - told.number <= 2 and paper.definite and paper.noun.generic
            if (made.is_signing or made.is_pending) and not again and scene.block(sentence).sort != "heading":
                told = made
            elif told is not None and tie is None and (_sums_up(told, made) or _carries(told, made)):
                made = replace(made, carried=told, standing=told.standing, date=told.date, place=told.place)
            yield made


def _one_by_one(scene: Scene, number: int, sentence: Sentence, told: Deal) -> Iterator[Deal]:
    """`Two papers were signed. Under the first, data are shared; the other is between the banks`: each by its number."""
    if not told.paper.noun.plural or abs(sentence.block - told.sentence.block) > 1:
        return
    for paper in numbered(sentence, told.paper):
        made = _deal(scene, number, paper, None)
        yield replace(
            made, carried=told, standing=told.standing, date=told.date, place=told.place, states=told.states
        )


_OPEN = frozenset({
    "v:propose", "s:call", "n:proposal", "w:would", "w:could", "w:should", "w:may", "w:might", "w:if", "w:not", "w:no",
    "n:negotiation", "v:plan", "w:need", "n:talks", "v:negotiate", "w:under", "w:according",
})  # fmt: skip


def _carries(told: Deal, made: Deal) -> bool:
    """Whether a paper named without a verb of its own goes on with the signing told in one of the two sentences before."""
    paper = made.paper
    if (
        paper.inner
        or paper.definite
        or paper.noun.plural
        or paper.year is not None
        or paper.last <= paper.at + 1
    ):
        return False
    if not 1 <= made.number - told.number <= 2 or abs(made.sentence.block - told.sentence.block) > 1:
        return False
    groups = made.sentence.groups
    if any(g.tags & _OPEN for g in groups[: paper.at + 1]) or any(g.tags & {"v:sign"} for g in groups):
        return False
    if not _same_pair(told, made):
        return False
    if told.standing != "done":
        return _of_several(told, made)
    begins = paper.first <= 2
    return any(g.tags & {"s:going-on"} for g in (groups if begins else groups[: paper.first]))


def domestic(scene: Scene, told: Sequence[Deal]) -> frozenset[str]:
    """The types of papers that the report tells of and that bind nobody abroad: a bare noun later means one of these."""
    homely = {d.paper.noun.type for d in told if d.tie is not None and not international(scene, d)}
    abroad = {
        d.paper.noun.type
        for d in told
        if d.tie is not None and not d.paper.definite and international(scene, d)
    }
    return frozenset(homely - abroad)


def _takes_pair(last: Deal, made: Deal) -> bool:
    """`The pact, first signed in the Costa Rican capital`: a paper told before is still between the states it was."""
    return (
        made.bare
        and not made.parties
        and made.number - last.number <= 3
        and (made.states is None or bool(made.states.rule))
    )


def _sums_up(told: Deal, made: Deal) -> bool:
    """`The agreements cover health and sport`: the papers signed a few sentences before, by their fields."""
    plural = made.paper.definite and made.paper.noun.plural
    return plural and told.paper.noun.plural and made.number - told.number <= 6 and _same_pair(told, made)


def _of_several(told: Deal, made: Deal) -> bool:
    """`Five papers are on the table. One is an accord on water, the other a programme`: one of those that are to come."""
    if not told.paper.noun.plural:
        return False
    ahead = made.sentence.groups[max(0, made.paper.first - 5) : made.paper.first]
    return any(
        g.tags & {"w:one", "w:other", "w:another", "ordinal", "w:first", "w:among", "w:include"}
        for g in ahead
    )


def _same_pair(told: Deal, made: Deal) -> bool:
    ours, theirs = (set(d.states.value if d.states else ()) for d in (told, made))
    return not theirs or ours == theirs


_JOINTS = frozenset({
    "comma", "w:and", "w:a", "w:an", "w:the", "w:including", "w:as", "w:well", "number", "w:another", "w:one",
    "quote", "colon", "w:also", "w:among", "w:them", "w:these", "w:include", "w:includes", "w:included",
    "w:comprise", "w:are", "w:were", "w:is", "w:namely", "w:such", "w:new", "dash", "w:or", "w:its", "w:their",
    "open", "close", "stop", "w:covering", "w:cover", "w:amongst", "w:second", "w:third", "ordinal", "w:of", "w:to",
    "w:for", "w:on",
})  # fmt: skip


def shared_verbs(sentence: Sentence, found: list[Paper]) -> list[Governed | None]:
    """The verb of each paper; papers in one row share the verb of the first or, in the passive, of the last."""
    ties = [None if paper.inner else governed(sentence, paper) for paper in found]
    for n in range(1, len(found)):
        before = ties[n - 1]
        if (
            ties[n] is None
            and not found[n].inner
            and before is not None
            and (found[n].like or _in_a_row(sentence, found[n - 1], found[n]))
        ):
            ties[n] = before
    for n in range(1, len(found)):
        if ties[n] is None and not found[n].inner:
            ties[n] = _spelled_out(sentence, found[:n], ties[:n], found[n])
    for n in range(len(found) - 2, -1, -1):
        behind = ties[n + 1]
        if ties[n] is None and not found[n].inner and behind is not None and behind.verb > found[n + 1].at:
            between = sentence.groups[found[n].last : found[n + 1].first]
            together = _in_a_row(sentence, found[n], found[n + 1]) and not any(
                g.tags & {"stop"} for g in between
            )
            ties[n] = behind if together else None
    return ties


def _spelled_out(
    sentence: Sentence, before: list[Paper], ties: list[Governed | None], paper: Paper
) -> Governed | None:
    """A plural told first and spelled out behind a colon, a dash or `including` hands its verb on."""
    for general, tie in zip(before, ties, strict=True):
        if tie is None or not (general.noun.plural or general.noun.generic):
            continue
        gap = sentence.groups[max(general.last, min(tie.verb + 1, paper.first)) : paper.first]
        if any(g.tags & _OPENERS for g in gap):
            return tie
    return None


_OPENERS = frozenset(
    {
        "colon",
        "dash",
        "w:including",
        "w:include",
        "w:includes",
        "w:included",
        "w:namely",
        "w:among",
        "w:comprising",
        "w:notably",
        "w:covering",
    }
)


def _in_a_row(sentence: Sentence, left: Paper, right: Paper) -> bool:
    groups = sentence.groups
    at = left.last
    while at < right.first:
        behind = past_mark(groups, at)
        if behind == at and not groups[at].tags & _JOINTS:
            return False
        at = max(behind, at + 1)
    return True


def _deal(scene: Scene, number: int, paper: Paper, tie: Governed | None) -> Deal:
    sentence = paper.sentence
    standing = "background"
    date = place = None
    if tie is not None:
        standing = _standing(sentence, tie)
        if standing == "done" and scene.block(sentence).sort != "heading" and _bare_form(sentence, tie.verb):
            standing = "planned"
        date = when(scene, sentence, tie.verb, standing=standing)
        if standing == "planned" and is_past(scene, date):
            date = None
        place = where(scene, sentence, tie.verb)
        if (
            tie.verb_class == "v:approve"
            and standing == "done"
            and approved_by(sentence, tie.verb, paper) == "cabinet"
        ):
            standing = "planned"
        if tie.verb_class == "n:signing" and any(
            g.tags & {"n:anniversary"} for g in sentence.groups[max(0, tie.verb - 5) : tie.verb]
        ):
            standing = "background"
        if tie.verb_class == "v:propose" and standing in ("done", "planned"):
            standing = "proposed"
        if tie.pattern.id == "instrument.signing-of" and standing in ("done", "planned"):
            behind = sentence.groups[paper.at + 1 : paper.last + 10]
            standing = "cancelled" if any(g.tags & {"v:postpone", "v:cancel"} for g in behind) else standing
            if standing == "done" and any(
                g.tags & {"w:will", "w:shall"} for g in behind[paper.last - paper.at - 1 :][:4]
            ):
                standing = "planned"
        if tie.pattern.id == "instrument.negotiations" and _broken_off(sentence, paper):
            standing = "cancelled"
        if tie.verb_class in ("v:cancel", "v:postpone") and standing == "done":
            standing = "cancelled"
        if standing == "done" and (
            is_past(scene, date)
            or (date is None and _of_old(scene, paper))
            or (date is None and paper.definite and paper.noun.type in _remembered(scene))
            or _long_since(sentence, tie.verb)
            or (date is None and _counted_up(paper, tie.verb))
        ):
            standing = "background"
    found = tuple(parties_of(scene, paper, tie))
    states = agents(paper, tie) or states_of_paper(scene, paper, found)
    return Deal(number, paper, tie, standing, states, found, date, place)


def _bare_form(sentence: Sentence, at: int) -> bool:
    """A verb in its bare form that no auxiliary of the past governs: `to have the institutes sign a memorandum`."""
    groups = sentence.groups
    before = groups[max(0, at - 14) : at]
    made_to = any(g.tags & {"w:have", "w:let", "w:make", "w:see"} for g in before)
    plain = groups[at].tags & {"v:sign", "v:ratify", "v:conclude"}
    return (
        bool(plain)
        and "v:base" in groups[at].tags
        and made_to
        and not any(g.tags & {"w:did", "w:do", "w:does"} for g in before[-4:])
    )


def _standing(sentence: Sentence, tie: Governed) -> str:
    """The clause's own standing; a pattern that tells a plan gives way only to a hope or a denial."""
    told = standing_of(sentence.groups, tie.verb)[0]
    given = tie.pattern.gives.get("standing")
    return told if given is None or told in ("proposed", "denied", "cancelled") else str(given)


def _long_since(sentence: Sentence, at: int) -> bool:
    """`have so far signed 46 agreements`, `had earlier signed`, `signed in the past`: told as history."""
    groups = sentence.groups
    before = groups[max(0, at - 4) : at]
    perfect = any(g.tags & {"w:have", "w:has", "w:had"} for g in before)
    words = {t for g in groups for t in g.tags}
    history = words & {
        "w:previously",
        "w:earlier",
        "w:formerly",
        "w:ago",
        "w:since",
        "w:past",
        "w:throughout",
        "w:already",
    }
    so_far = any(g.tags & {"w:so"} for g in before)
    beside = before[-2:]
    if any(g.tags & {"w:previously", "w:earlier", "w:formerly"} for g in beside):
        return True
    had = any(g.tags & {"w:had"} for g in before)
    return so_far or had or (perfect and bool(history))


def _broken_off(sentence: Sentence, paper: Paper) -> bool:
    """`talks on a trade pact have been suspended`: what is off is the negotiation."""
    behind = sentence.groups[paper.last : paper.last + 8]
    return any(
        g.tags & {"v:cancel", "v:suspend", "v:sever", "v:terminate"} and g.form in ("past", "pp")
        for g in behind
    )


@once
def _remembered(scene: Scene) -> frozenset[str]:
    """The types of papers whose anniversary is told: `51 years since the treaty was signed` is no news of a signing."""
    marked = [s for s in scene.sentences if "n:anniversary" in s.tags and "instrument" in s.tags]
    return frozenset(p.noun.type for s in marked for p in papers(s) if not p.noun.generic)


def _of_old(scene: Scene, paper: Paper) -> bool:
    """`bound by a treaty of 1974`: the year in the paper's name tells that it is no news."""
    return paper.year is not None and is_past(scene, read_date(scene, paper.sentence.groups[paper.year]))


def _counted_up(paper: Paper, at: int) -> bool:
    """`have signed a number of agreements`, with no day told: the sum of the years, not news."""
    before = paper.sentence.groups[max(0, at - 3) : at]
    perfect = any(g.tags & {"w:have", "w:has"} for g in before)
    return (
        perfect
        and paper.noun.plural
        and (isinstance(paper.count, str) or paper.count is None or paper.count > 9)
    )


def international(scene: Scene, deal: Deal) -> bool:
    """Whether a paper binds more than one state, or a state and an organisation of states."""
    named = deal.states.value if deal.states else []
    if len(named) >= 2:
        return not _private(scene, deal) and not _comes_up_later(deal)
    return bool(named) and _with_organisation(deal)


#: How far behind a paper, in code points, the state it is with may be named for the first time.
_SOON = 700


def _comes_up_later(deal: Deal) -> bool:
    """Whether a state that only the report as a whole gives is not spoken of until long after: the paper is then domestic."""
    if deal.states is None or deal.states.rule != "pair:report":
        return False
    return any(start > deal.sentence.end + _SOON for start, _ in deal.states.spans)


def _with_organisation(deal: Deal) -> bool:
    groups = deal.sentence.groups
    return any(g.tags & {"organisation"} for g in groups)


_COMPANY = frozenset({"company", "bank", "corporation", "group", "airline"})
_PUBLIC = frozenset(
    {
        "ministry",
        "government",
        "department",
        "agency",
        "commission",
        "committee",
        "parliament",
        "embassy",
        "office",
        "chamber",
        "university",
        "city",
        "province",
        "party",
        "news_agency",
        "institute",
        "academy",
        "council",
    }
)


def _private(scene: Scene, deal: Deal) -> bool:
    """A deal of companies with no public body, state or office-holder about it is nobody's diplomacy."""
    groups = deal.sentence.groups
    firms = sum(1 for g in groups if isinstance(g.value, Body) and g.value.sort in _COMPANY)
    if firms == 0:
        commercial = _business_report(scene) or any("s:commerce" in g.tags for g in groups)
        return commercial and not _official(deal.sentence)
    return not _official(deal.sentence)


def _official(sentence: Sentence) -> bool:
    return any(
        (isinstance(g.value, Body) and g.value.sort in _PUBLIC)
        or g.tags & {"state", "both-sides", "office", "person", "seat"}
        for g in sentence.groups
        if not (isinstance(g.value, Body) and g.value.sort in _COMPANY)
    )


@once
def _business_report(scene: Scene) -> bool:
    bodies = [g.value for s in scene.sentences for g in s.groups if isinstance(g.value, Body)]
    firms = sum(1 for b in bodies if b.sort in _COMPANY)
    return firms >= 2 and firms >= len(bodies) - firms


def describe(draft: Draft, deal: Deal) -> None:
    """What both drafts of a deal share: states, date and place."""
    draft.put("states", deal.states)
    draft.put("date", deal.date)
    draft.put("place", deal.place)

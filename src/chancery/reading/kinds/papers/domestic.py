"""Whether a paper binds more than one state, or is the business of firms, or of one state's own people."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.everyday.everyday import made_at_home, made_by_firm, made_with_rebels
from chancery.reading.kinds.everyday.in_passing import in_passing
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.federations import within_a_federation
from chancery.reading.kinds.papers.many_sided import of_members, with_nameless
from chancery.reading.kinds.papers.ones_own import ones_own
from chancery.reading.kinds.papers.partner_pairs import partners_behind
from chancery.reading.kinds.papers.private_folk import of_private_folk, of_two_unions
from chancery.reading.kinds.papers.public_bodies import COMPANY, is_firm, of_state
from chancery.reading.kinds.papers.states import names_partner
from chancery.reading.named_states import capital_acts, states_in
from chancery.reading.scene import Scene, once


def domestic(scene: Scene, told: Sequence[Deal]) -> frozenset[str]:
    """The types of papers that the report tells of and that bind nobody abroad: a bare noun later means one of these."""
    homely, abroad = set(), set()
    for deal in told:
        if deal.tie is None:
            continue
        if not international(scene, deal):
            homely.add(deal.paper.noun.type)
        elif not deal.paper.definite:
            abroad.add(deal.paper.noun.type)
    return frozenset(homely - abroad)


def international(scene: Scene, deal: Deal) -> bool:
    """Whether a paper binds more than one state, or a state and an organisation of states; worked out once a deal."""
    held = scene.held.get((international, id(deal)))
    if held is None:
        # With the deal itself, so that no other one can come to have its place in memory.
        held = scene.held[international, id(deal)] = (deal, _international(scene, deal))
    binds: bool = held[1]
    return binds


def _international(scene: Scene, deal: Deal) -> bool:
    named = deal.states.value if deal.states else []
    if partners_behind(scene, deal.paper):
        return True
    if len(named) >= 2:
        return not any(made(scene, deal) for made in _AT_NO_TWO)
    return bool(named) and (_with_organisation(deal) or of_members(deal.paper) or with_nameless(deal.paper))


#: How far behind a paper, in code points, the state it is with may be named for the first time.
_SOON = 700


def _comes_up_later(_scene: Scene, deal: Deal) -> bool:
    """Whether a state that only the report as a whole gives is not spoken of until long after: the paper is then domestic."""
    if deal.states is None or deal.states.rule != "pair:report":
        return False
    return any(start > deal.sentence.end + _SOON for start, _ in deal.states.spans)


def _guessed_wide(scene: Scene, deal: Deal) -> bool:
    """Whether a state that only the report as a whole gives is spoken of in passing."""
    states = deal.states
    guessed = states is not None and states.rule == "pair:report" and not names_partner(deal.paper)
    return guessed and states is not None and in_passing(scene, deal.number, states.value)


def _with_organisation(deal: Deal) -> bool:
    groups = deal.sentence.groups
    return any(g.tags & {"organisation"} for g in groups)


def _at_home(scene: Scene, deal: Deal) -> bool:
    """Whether those who settle the paper are people of one state or firms, and no two states act in its sentence."""
    sentence, paper = deal.sentence, deal.paper
    groups = sentence.groups
    first = paper.first if deal.tie is None else min(paper.first, deal.tie.verb)
    ahead = scene.plain(sentence.start, groups[first].start)
    if made_with_rebels(ahead, scene.plain(groups[paper.at].end, sentence.end)):
        return True
    if names_partner(paper):
        return False
    if ones_own(deal):
        return True
    end = next((n for n in range(paper.at, len(groups)) if groups[n].tags & _TURNS), len(groups))
    clause = groups[:end]
    if of_two_unions(deal, ahead):
        return False
    if len({p.state for p in deal.parties if p.state}) > 1 or _states_among(clause) > 1 or _two_bodies(deal):
        return False
    guessed = deal.states is not None and deal.states.rule == "pair:report"
    if guessed and deal.is_signing and paper.noun.type == "contract":
        return not any(g.tags & {"state", "demonym", "organisation"} for g in clause)
    if any(g.tags & {"both-sides"} for g in (*groups[:first], *groups[paper.at : paper.last])):
        return made_by_firm(ahead)
    behind = scene.plain(groups[paper.at].end, clause[-1].end)
    return made_at_home(ahead, behind) or made_by_firm(ahead)


def _two_bodies(deal: Deal) -> bool:
    """`between the Ministry of Finance and the French Development Agency`: of two public bodies one is of another state."""
    bodies = [p.body for p in deal.parties if p.body is not None]
    foreign = any(p.state for p in deal.parties)
    return foreign and len(bodies) > 1 and any(of_state(body) for body in bodies)


def _with_stranger(_scene: Scene, deal: Deal) -> bool:
    """`its agreement with Borneo Jet`: whether a paper of guessed states is with somebody of whom the report says nothing."""
    guessed = deal.states is not None and deal.states.rule == "pair:report"
    if not guessed or len(deal.parties) > 1 or deal.paper.noun.type == "twinning":
        return False
    groups = deal.sentence.groups
    behind = range(deal.paper.at + 1, min(deal.paper.last + 3, len(groups) - 1))
    at = next((n + 1 for n in behind if "w:with" in groups[n].tags), len(groups))
    last = at
    while last < len(groups) and groups[last].tags & _NAMED and groups[last].tags.isdisjoint(_EXPLAINED):
        last += 1
    own = last < len(groups) and groups[last].tags & ({"w:'s", "w:'", "dash"} | _EXPLAINED)
    return last > at and not own


_NAMED = frozenset({"cap", "cap1"})
#: What a name may be that is no stranger's.
_EXPLAINED = frozenset({
    "person", "office", "body", "knownbody", "bodyhead", "state", "demonym", "people", "place", "seat", "organisation",
    "counterpart", "honorific", "portfolio", "mechanism", "instrument",
})  # fmt: skip

#: Where a clause about something else begins.
_TURNS = frozenset({"stop", "w:where", "w:which", "w:who", "w:while", "w:after", "w:as"})


def _private(scene: Scene, deal: Deal) -> bool:
    """A deal of companies with no public body, state or office-holder about it is nobody's diplomacy."""
    groups = deal.sentence.groups
    firm = _names_firm(scene, deal.sentence) and not _of_next_paper(deal)
    guessed = deal.states is not None and deal.states.rule == "pair:report"
    if _before_leaders(scene, deal) or any(t.fold in _OF_GOVERNMENTS for t in deal.sentence.tokens):
        return False
    if firm and not guessed and not _business_report(scene) and len(deal.parties) > 1:
        return False
    if firm:
        return not _public(deal.sentence, offices=not _business_report(scene))
    if _business_report(scene):
        return not _public(deal.sentence, offices=False)
    if guessed and deal.paper.noun.type == "contract":
        return not _public(deal.sentence, offices=False) and not _both_named(deal)
    return any("s:commerce" in g.tags for g in groups) and not _official(deal.sentence)


def _of_next_paper(deal: Deal) -> bool:
    """`a joint statement, and a memorandum between the firms A and B`: whether all firms stand behind a later paper."""
    groups = deal.sentence.groups
    later = next(
        (n for n in range(deal.paper.at + 1, len(groups)) if "instrument" in groups[n].tags), len(groups)
    )
    firms = [n for n, g in enumerate(groups) if isinstance(g.value, Body) and is_firm(g.value)]
    return bool(firms) and later < firms[0]


#: What a list in which firms sign as well has of the two states.
_OF_GOVERNMENTS = frozenset({"intergovernmental", "interstate", "interministerial"})


def _before_leaders(scene: Scene, deal: Deal) -> bool:
    """`The signing took place in the presence of the President and the Emir`: whether office-holders looked on."""
    for sentence in scene.sentences[deal.number : deal.number + 2]:
        watched = sentence.tags & {"w:presence", "v:witness"}
        if watched and sum(isinstance(g.value, Person) and bool(g.value.office) for g in sentence.groups) > 1:
            return True
    return False


def _both_named(deal: Deal) -> bool:
    """`a contract on Egyptian engines would be signed in Belgrade`: whether its clause names both states in some way."""
    named = {state for state, _, _ in states_in(deal.sentence.groups)}
    return deal.states is not None and named >= set(deal.states.value)


def _public(sentence: Sentence, *, offices: bool) -> bool:
    """Whether a public body or a state acts in a sentence; office-holders count only where `offices` says so."""
    groups = sentence.groups
    acting = ("organisation", "both-sides", "seat", *(("office",) if offices else ()))
    return any(
        (isinstance(g.value, Body) and of_state(g.value))
        or any(t in g.tags for t in acting)
        or (offices and isinstance(g.value, Person) and g.value.office)
        or ("state" in g.tags and _acts(groups, n))
        or ("place" in g.tags and capital_acts(groups, n))
        or ("counterpart" in g.tags and bool(states_in([g])))
        or ("demonym" in g.tags and n + 1 < len(groups) and "w:side" in groups[n + 1].tags)
        for n, g in enumerate(groups)
    )


def _states_acting(sentence: Sentence) -> int:
    return _states_among(sentence.groups)


def _states_among(groups: Sequence[Group]) -> int:
    """How many states, organisations of them and bodies of a named state act there."""
    return sum(
        (bool(g.tags & {"state", "organisation"}) or _bodyof_state(g)) and _acts(groups, n)
        for n, g in enumerate(groups)
    )


def _bodyof_state(group: Group) -> bool:
    """`Bhutan's Ministry of Finance`: a body whose name says of which state it is."""
    return isinstance(group.value, Body) and group.value.state_span is not None


def _acts(groups: Sequence[Group], at: int) -> bool:
    """Whether a state's name is that of an actor: `of Japan` and the dateline's `, Belgium,` only say where."""
    while at > 1 and groups[at - 1].tags & {"w:and"} and groups[at - 2].tags & {"state"}:
        at -= 2
    before = groups[at - 1].tags if at else frozenset()
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    return not before & {"w:of", "w:in", "w:from", "w:to"} and not (before & {"comma"} and after & {"comma"})


def _names_firm(scene: Scene, sentence: Sentence) -> bool:
    held: bool | None = sentence.read.get("firm")
    if held is None:
        # `according to a source at Gulf Oil`: a firm that only says what others did.
        told = next((g for g in sentence.groups if "w:according" in g.tags), None)
        end = told.start if told is not None else sentence.end
        known = any(isinstance(g.value, Body) and is_firm(g.value) and g.end <= end for g in sentence.groups)
        held = known or _FIRM.search(scene.text, sentence.start, end) is not None
        sentence.read["firm"] = held
    return held


#: A firm by its legal form or, as the wires of the eighties write it, its name between angle brackets.
_FIRM = expression(
    r"<[A-Z][\w&.,'\s-]+>|\b[A-Z][\w&.-]*\s(?:Corp|Corporation|Inc|Ltd|Co|Plc|PLC|Pty|AG|GmbH|NV|SA|SpA|Bhd|LLC|Holdings)\b(?!-)"
)


def _official(sentence: Sentence) -> bool:
    return any(
        (isinstance(g.value, Body) and of_state(g.value))
        or g.tags & {"state", "both-sides", "office", "person", "seat"}
        for g in sentence.groups
        if not (isinstance(g.value, Body) and g.value.sort in COMPANY)
    )


@once
def _business_report(scene: Scene) -> bool:
    """Whether a report tells of firms rather than of states: no two states sign in it, and few public bodies act."""
    if _leaders(scene) or any("v:sign" in s.tags and _states_acting(s) > 1 for s in scene.sentences):
        return False
    bodies = [g.value for s in scene.sentences for g in s.groups if isinstance(g.value, Body)]
    known = [b.name for b in bodies if is_firm(b)]
    by_form = {name for name in _FIRM.findall(scene.text) if not any(k in name or name in k for k in known)}
    firms = len(known) + len(by_form)
    public = sum(1 for b in bodies if of_state(b))
    return firms >= 2 and firms >= public


#: The lowest rank of an office that leads a state or its government.
_LEADS = 2


def _leaders(scene: Scene) -> set[str]:
    """The heads of state and government whom a report names."""
    held = (g.value for s in scene.sentences for g in s.groups if isinstance(g.value, Person))
    return {p.name for p in held if p.state and (p.rank or _LEADS + 1) <= _LEADS}


#: What says that a paper of two states by name binds none but people of one, or nobody's state.
_AT_NO_TWO = (
    _private, _comes_up_later, _guessed_wide, _with_stranger, _at_home, of_private_folk, within_a_federation,
)  # fmt: skip

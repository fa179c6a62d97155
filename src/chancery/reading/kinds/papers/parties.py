"""Who a paper is between: the bodies or states behind `between`, `of ... and ...`, `with`, or before the verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Value
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.bodies import bodies_behind_by, former_and_latter, subject_bodies
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.owned_names import owned_behind, owned_sides
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.shared_heads import opens_one
from chancery.reading.kinds.papers.sides import (
    Party,
    partner_behind_with,
    party_of,
    side_of,
    sides_behind,
    states_acting,
)
from chancery.reading.kinds.papers.sides_in_brackets import sides_within
from chancery.reading.kinds.papers.title_nouns import modifiers
from chancery.reading.scene import Scene

_SINGULARS = (
    ("inistries", "inistry"), ("overnments", "overnment"), ("gencies", "gency"), ("ouncils", "ouncil"), ("hambers",
    "hamber"), ("niversities", "niversity"), ("ommissions", "ommission"), ("ommittees", "ommittee"), ("arliaments",
    "arliament"), ("anks", "ank"), ("epartments", "epartment"), ("cademies", "cademy"), ("uthorities", "uthority"),
    ("olice forces", "olice force"),
)  # fmt: skip


def parties_of(scene: Scene, paper: Paper, tie: Governed | None) -> Iterator[Party]:
    """The parties of a paper as its sentence has them: bodies that sign before states that they stand for."""
    between = list(_between(scene, paper))
    if between and any(p.body is not None or p.both for p in between):
        yield from between
        return
    groups = paper.sentence.groups
    if paper.like and opens_one(groups[paper.at]):
        yield from between
        return
    if not between and (named := sides_within(groups, paper.last)) is not None:
        yield from (p for side in named if (p := side_of(scene, side)) is not None)
        return
    own = [party_of(scene, g) for g in groups[paper.at + 1 : paper.last] if isinstance(g.value, Body)]
    if not between and (len(own) >= 2 or (own and own[0].both)):
        yield from own[: 1 if own[0].both else 2]
        return
    acting = list(_acting(scene, paper, tie)) if tie is not None else []
    if (
        not between
        and sum(p.body is not None for p in acting) < _SIDES
        and (chain := _in_chain(scene, paper))
    ):
        yield from chain
    elif not between or any(p.body is not None for p in acting):
        yield from acting
    else:
        yield from between


def _in_chain(scene: Scene, paper: Paper) -> list[Party]:
    """`; an MoU on jobs that joins the Ministry of Labour to that of Oman;`: the two bodies of its part of such a chain."""
    groups = paper.sentence.groups
    end = next((n for n in range(paper.at + 1, len(groups)) if "stop" in groups[n].tags), len(groups))
    chained = end < len(groups) - 1 or any("stop" in g.tags for g in groups[: paper.at])
    within = groups[paper.at + 1 : end]
    if not chained or any("instrument" in g.tags for g in within):
        return []
    named = [party_of(scene, g) for g in within if isinstance(g.value, Body)]
    return named if len(named) == _SIDES and not any(p.both for p in named) else []


#: How many sides such a part has.
_SIDES = 2


def _partner_from(paper: Paper, tie: Governed) -> int:
    """From where a `with` names the partner: the verb, where nothing but it stands before the paper, else the paper."""
    between = paper.sentence.groups[tie.verb + 1 : paper.first]
    alone = not paper.like and not any(g.word("instrument") or "stop" in g.tags for g in between)
    return tie.verb if alone and tie.verb < paper.first else paper.at


def _between(scene: Scene, paper: Paper) -> Iterator[Party]:
    """The two sides behind `between`."""
    groups = paper.sentence.groups
    reach = min(len(groups), max(paper.last + 14, paper.at + 30))
    reach = next(
        (n for n in range(paper.last, reach) if "stop" in groups[n].tags or _second_deed(groups, n)), reach
    )
    between = next((n for n in range(paper.at, reach) if groups[n].tags & {"w:between", "w:among"}), None)
    if between is not None and not _another_paper(groups, paper.at, between) and not _runs(groups, between):
        sides = [p for p in sides_behind(scene, groups, between + 1) if not _anonymous(groups, p)]
        yield from former_and_latter(paper.sentence, between, sides)


def _runs(groups: Sequence[Group], between: int) -> bool:
    """`the railway between Lobito and Ndola`: whether what stands before `between` joins towns, which are no sides."""
    if groups[between - 1].tags.isdisjoint({"s:link"}):
        return False
    ahead = groups[between + 1 : between + 5]
    towns = bool(ahead) and not ahead[0].tags.isdisjoint({"place", "cap"})
    return towns and not any(g.tags & {"state", "body", "demonym"} for g in ahead)


def _second_deed(groups: Sequence[Group], at: int) -> bool:
    """`await the signing of the accord and welcomed a shipping line between A and B`: what another verb tells."""
    told = "w:and" in groups[at - 1].tags and groups[at].form in ("past", "s")
    return (
        told
        and "verb" in groups[at].tags
        and groups[at].tags.isdisjoint({"v:sign", "v:conclude", "v:initial"})
    )


def _acting(scene: Scene, paper: Paper, tie: Governed) -> Iterator[Party]:
    """Who signs: the subject of the verb with a partner behind `with`, those behind `by`, or states that act."""
    groups = paper.sentence.groups
    first = _clause_start(paper)
    end = min(tie.verb, paper.first) if not paper.like else paper.at
    subject = [
        p for p in subject_bodies(scene, groups, first, end) if p.body is None or not _judges(p.body, tie)
    ]
    partner = list(partner_behind_with(scene, groups, _partner_from(paper, tie)))
    if len(owned := _owned(scene, groups, (first, paper), tie)) > 1:
        yield from owned
        return
    if len(subject) >= 2 or (subject and (partner or paper.like)) or (subject and subject[0].both):
        if len(subject) < 3 or partner:
            subject = subject[-1:] if partner else subject[-2:]
        yield from subject
        yield from partner
    elif not subject and tie.verb < paper.first and tie.verb_class in _BY_STATES:
        acting = states_acting(scene, groups, tie.verb)
        both = [*acting, *(p for p in partner if p.state and len(acting) == 1)]
        # `she signed a similar agreement with the Chadian health authorities`: the other side alone is named
        alone = [] if acting else [p for p in partner if p.state and p.body is not None and not p.both]
        yield from both if len(both) > 1 else alone
    elif not subject and tie.verb > paper.at:
        yield from bodies_behind_by(scene, groups, tie.verb)


def _owned(scene: Scene, groups: Sequence[Group], clause: tuple[int, Paper], tie: Governed) -> list[Party]:
    """Those who sign where the state before a name alone tells that it is one of a body: `Chad's SNE and Peru's RDL`."""
    first, paper = clause
    if tie.verb_class not in _BY_STATES:
        return []
    if tie.verb > paper.at:
        by = next(
            (n for n in range(tie.verb + 1, min(tie.verb + 6, len(groups))) if "w:by" in groups[n].tags), None
        )
        return owned_behind(scene, groups, by + 1) if by is not None else []
    reach = range(_partner_from(paper, tie), len(groups) - 1)
    beside = next((n for n in reach if groups[n].tags & {"w:with", "stop"}), None)
    partner = beside + 1 if beside is not None and "w:with" in groups[beside].tags else None
    return owned_sides(scene, groups, first, tie.verb, partner)


#: What a parliament, a cabinet or a court does about a paper that others have signed.
_JUDGING = frozenset({"v:ratify", "v:approve", "v:reject", "n:ratification", "v:enter-force", "v:denounce"})


#: Cabinets by other names, which let a paper be signed and sign none.
_CABINETS = ("council of ministers", "council of state", "federal council", "cabinet of ministers")


def _judges(body: Body, tie: Governed) -> bool:
    """Whether a body decides on a paper without being a side of it, or is named by nothing but `the cabinet`."""
    name = body.name.casefold()
    if name.endswith("cabinet") or any(house in name for house in _CABINETS):
        return True
    bare = body.name.islower() and " " not in body.name and not body.both
    if bare and body.sort in ("parliament", "government"):
        return True
    judging = tie.verb_class in _JUDGING or tie.pattern.gives.get("stage") == "ratified"
    return judging and body.sort in ("parliament", "government", "court", "office")


#: What states do themselves, so that the subject of the verb is a party.
_BY_STATES = frozenset({
    "v:sign", "v:conclude", "v:initial", "v:renew", "v:amend", "v:exchange", "v:terminate", "v:suspend",
})  # fmt: skip


def _anonymous(groups: Sequence[Group], party: Party) -> bool:
    """`cooperation among ministries`: a plural of bodies that nothing tells apart names no party."""
    if not party.both or " " in party.name or party.state is not None:
        return False
    at = next((n for n, g in enumerate(groups) if g.start <= party.span[0] < g.end), 0)
    before = groups[at - 1].tags if at else frozenset()
    return not before & {"both-sides", "number", "w:two", "w:both", "w:their", "w:our"}


def _clause_start(paper: Paper) -> int:
    """Where the clause of a paper without a noun of its own begins; for others the part between semicolons it stands in."""
    groups = paper.sentence.groups
    if not paper.like:
        return next((n + 1 for n in range(paper.at - 1, -1, -1) if "stop" in groups[n].tags), 0)
    return next(
        (n + 1 for n in range(paper.at - 1, -1, -1) if groups[n].tags & {"stop", "comma", "w:while"}), 0
    )


def _another_paper(groups: Sequence[Group], at: int, between: int) -> bool:
    """Whether a paper stands before `between` that has it: `Upon the exchange of notes, the Grant Agreement was concluded`."""
    for n in range(at + 2, between):
        if not groups[n].word("instrument"):
            continue
        first = modifiers(groups, n)
        before = groups[first - 1].tags if first else frozenset()
        if before & {"w:a", "w:an"} or (before & {"w:the"} and "comma" in groups[first - 2].tags):
            return True
    return False


def party_value(parties: Sequence[Party], states: Value | None) -> Value | None:
    """`parties` as `{"name", "state"}`; a plural that stands for one body of each side becomes two."""
    rows: list[dict[str, str]] = []
    rule = None
    for party in parties:
        if party.both:
            rule = "parties:each-side"
            rows.extend(_row(_singular(party.name), state) for state in _each(party, states))
        else:
            rows.append(_row(party.name, party.state or _other_side(parties, states)))
    return Value(rows, tuple(p.span for p in parties), rule) if rows else None


def _row(name: str, state: str | None) -> dict[str, str]:
    return {"name": name, "state": state} if state else {"name": name}


def _each(party: Party, states: Value | None) -> list[str | None]:
    if party.state and party.other:
        return [party.state, party.other]
    held: list[str | None] = list(states.value) if states else []
    return held[:2] if len(held) >= 2 else [None]


def _other_side(parties: Sequence[Party], states: Value | None) -> str | None:
    """The one state of a pair that the other party has not."""
    if states is None or len(states.value) != 2 or len(parties) != 2:
        return None
    left = [s for s in states.value if s not in {p.state for p in parties}]
    return left[0] if len(left) == 1 else None


def _singular(name: str) -> str:
    """The name of one of several bodies: a plural head, which stands last or before `of` or `for`, in the singular."""
    known = next((name.replace(many, one, 1) for many, one in _SINGULARS if many in name), None)
    if known is not None:
        return known
    head, joint, rest = next((p for w in (" of ", " for ") if (p := name.partition(w))[1]), (name, "", ""))
    if head.endswith("ies"):
        head = head[:-3] + "y"
    elif head.endswith("s") and not head.endswith("ss"):
        head = head[:-1]
    return head + joint + rest

"""Who travels: a possessor, the agent behind a noun, the one invited or sent, a party that nobody names."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Person, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.subjects import AUXILIARIES, SKIP, fenced, is_governed, may_act, subject
from chancery.reading.persons import Office
from chancery.reading.symbols import Match


def by_state(actors: Sequence[Actor]) -> list[list[Actor]]:
    """Actors who travel together, those of each state apart; one of no told state goes with the one before."""
    parties: list[list[Actor]] = []
    for actor in [each for one in actors for each in _each(one)]:
        party = next((p for p in parties if actor.sure is None or p[0].sure in (None, actor.sure)), None)
        if party is None:
            parties.append([actor])
        else:
            party.append(actor)
    return parties


def _each(actor: Actor) -> list[Actor]:
    """The parties of a plural, `delegations from A and B`, one a state."""
    if not actor.others or not actor.state or actor.sort == "pair":
        return [actor]
    states = [(actor.state, actor.spans), *((state, (span,)) for state, span in actor.others)]
    heads = actor.people if len(actor.people) == len(states) else ()
    return [
        replace(actor, state=state, spans=spans, others=(), people=heads[n : n + 1])
        for n, (state, spans) in enumerate(states)
    ]


def ahead(row: Sequence[Actor], sentence: Sentence, at: int, *, avoid: set[str]) -> list[Actor]:
    """Whom `his` means where nobody was named before it: `During his stay in Rabat, the Malian minister said`."""
    if any(isinstance(g.value, (Person, Office)) for g in sentence.groups[:at]):
        return []
    for actor in row:
        if actor.first > at and not fenced(sentence, at, actor.first):
            if any(g.tags & {"n:invitation"} for g in sentence.groups[at : actor.first]):
                # `His visit comes at the invitation of X`: the host.
                return []
            return [actor] if may_act(actor, avoid) and not is_governed(sentence, actor) else []
    return []


def first_of_all(row: Sequence[Actor], sentence: Sentence, found: Sequence[Actor]) -> list[Actor]:
    """Who is told to be somebody: `X was the first minister to visit Lima`."""
    if not found or found[0].people or found[0].sort != "office":
        return []
    at = found[0].first
    near = sentence.groups[max(0, at - 4) : at]
    if not any(g.tags & {"w:first", "ordinal"} for g in near) or not any(
        g.tags & {"w:is", "w:was", "w:became"} for g in near
    ):
        return []
    return [a for a in row if a.people and a.last <= at and a.sort in ("person", "pronoun")][-1:]


def principal(casts: Sequence[Sequence[Actor]]) -> list[Actor]:
    """Whose diary or programme it is: the first person named, who has an office of the highest ranks."""
    for row in casts:
        for actor in row:
            if actor.people:
                return [actor] if actor.sure and (actor.people[0].rank or 12) <= 6 else []
    return []


def opens_clause(sentence: Sentence, at: int) -> bool:
    """`Before coming to Lima, the minister`: a participle whose subject is told behind it."""
    group = sentence.groups[at]
    before = sentence.groups[at - 1].tags if at else frozenset({"stop"})
    opened = before & {
        "w:before",
        "w:after",
        "w:on",
        "w:upon",
        "w:while",
        "w:since",
        "stop",
        "w:prior",
        "w:following",
    }
    fronted = at == 0 and bool(group.tags & _FRONTED)
    return fronted or (group.form == "ing" and bool(opened) and at <= 2)


#: What opens a sentence about whoever its main clause is about: `Bound for Lima, the delegation left here`.
_FRONTED = frozenset({"w:bound", "w:back", "w:fresh", "w:off", "v:homeward"})


_BEFORE_VERB = AUXILIARIES | {
    "adverb",
    "w:also",
    "w:then",
    "w:now",
    "w:have",
    "w:has",
    "w:had",
    "date",
    "w:not",
    "w:spent",
}


def nationals(sentence: Sentence, at: int) -> list[Actor]:
    """The people of a state right before their verb, `the Omanis will go on to Lima`: a party nobody names."""
    groups, here = sentence.groups, at - 1
    while here >= 0 and groups[here].tags & _BEFORE_VERB and not groups[here].tags & {"people"}:
        here -= 1
    if here > 0 and groups[here].tags & {"w:side"} and groups[here - 1].tags & {"demonym", "people"}:
        here -= 1
    elif here > 0 and groups[here].tags & {"s:folk"} and groups[here - 1].tags & {"demonym"}:
        return [_folk(sentence, here)]
    elif here < 0 or not groups[here].tags & {"people"}:
        return []
    first = here - 1 if here and groups[here - 1].tags & {"w:the"} else here
    state = state_of(groups[here])
    last = here + 1 if groups[here + 1].tags & {"w:side"} else here
    label = (groups[first].start, groups[last].end)
    return [Actor("delegation", here, last + 1, (), label, state, (groups[here].span,))] if state else []


def _folk(sentence: Sentence, noun: int) -> Actor:
    """`Omani technicians`: some of a state who have no office."""
    groups = sentence.groups
    state = state_of(groups[noun - 1])
    label = (groups[noun - 1].start, groups[noun].end)
    return Actor("delegation", noun - 1, noun + 1, (), label, state, (groups[noun - 1].span,))


def several(row: Sequence[Actor], sentence: Sentence, at: int) -> list[Actor]:
    """`the prime ministers of A and B`: one traveller a state, all with the words for both."""
    pair = next(
        (a for a in reversed(row) if a.last <= at and a.sort == "pair" and a.state and a.others), None
    )
    if pair is None or fenced(sentence, pair.last, at) or is_governed(sentence, pair):
        return []
    named = [(pair.state, pair.spans), *((state, (span,)) for state, span in pair.others)]
    groups = sentence.groups
    label = (groups[pair.first].start, groups[pair.last - 1].end)
    return [
        Actor("delegation", pair.first, pair.last, (), label, state, spans) for state, spans in named if state
    ]


_PHRASE = frozenset({
    "low", "cap", "cap1", "number", "dash", "portfolio", "body", "w:day", "notname", "w:level", "w:and", "demonym",
    "w:foreign", "w:member",
})  # fmt: skip


def sent(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """Whom a state or a body sends: `Oman will send a trade mission to Lima`; the party is the sender's."""
    groups = sentence.groups
    found = behind(row, sentence, verb)
    party = found[0] if found and found[0].first - verb < 9 else None
    if party is None:
        noun = next(
            (n for n in range(verb + 1, min(verb + 9, len(groups))) if groups[n].tags & {"n:delegation"}),
            None,
        )
        if noun is None:
            return []
        first = noun
        while first - 1 > verb and groups[first - 1].tags & _PHRASE:
            first -= 1
        party = Actor("delegation", first, noun + 1, (), (groups[first].start, groups[noun].end))
    if party.sure:
        return [party]
    sender = state_acting(sentence, verb)
    return [replace(party, state=sender[0], spans=(sender[1],), rule=None)] if sender else [party]


def state_acting(sentence: Sentence, verb: int) -> tuple[str, Span] | None:
    """The state of the clause's subject, a state's name, its government or the holder of one of its offices."""
    for here in range(verb - 1, max(-1, verb - 10), -1):
        group = sentence.groups[here]
        if group.tags & {"stop", "colon", "w:that"}:
            return None
        if isinstance(group.value, (Person, Office, Body)):
            state = group.value.state
            return (state, group.value.state_span or group.span) if state else None
        if group.tags & {"state", "place", "organisation"} and state_of(group):
            return str(state_of(group)), group.span
    return None


def possessor(row: Sequence[Actor], first: int) -> list[Actor]:
    """The actor whose possessive opens a match."""
    return [a for a in row if a.first <= first < a.last and a.sort != "pair"][:1]


def behind(row: Sequence[Actor], sentence: Sentence, at: int) -> list[Actor]:
    """The first actor behind a group in its clause."""
    for actor in row:
        if actor.first > at and not fenced(sentence, at, actor.first):
            return [actor] if actor.sort != "pair" else []
    return []


def invited(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """Who is asked to come: the object behind `invited`, or the subject of its passive."""
    if any(
        g.tags & {"w:was", "w:were", "w:been", "w:is", "w:being"}
        for g in sentence.groups[max(0, verb - 3) : verb]
    ):
        before = [a for a in row if a.last <= verb and a.sort != "pair"]
        return before[-1:]
    return behind(row, sentence, verb)


def recipient(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """Whom an invitation is handed to: `extended an invitation to P`, `conveyed to P the king's invitation`."""
    groups = sentence.groups
    for actor in row:
        before = next((n for n in range(actor.first - 1, -1, -1) if not groups[n].tags & SKIP), None)
        if (
            before is not None
            and groups[before].tags & {"w:to", "w:for"}
            and actor.sort != "pair"
            and abs(actor.first - noun) < 14
        ):
            return [actor]
    return _handed_to(row, sentence, noun) or _receiver(row, sentence, noun)


_HANDING = frozenset({"w:handed", "w:gave", "w:given", "w:presented", "w:brought", "w:extended", "w:sent"})


def _handed_to(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """`handed P an invitation to visit Lima`: somebody named between the giving and what is given."""
    groups = sentence.groups
    for actor in row:
        between = groups[actor.last : noun]
        given = actor.first > 0 and groups[actor.first - 1].tags & _HANDING
        if given and actor.people and actor.last <= noun and len(between) <= 2:
            return [actor]
    return []


def _receiver(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """`P received a message from Q with an invitation to visit Lima`: who receives it is asked."""
    groups = sentence.groups
    got = next((n for n in range(noun) if groups[n].tags & {"v:receive"} and groups[n].form == "past"), None)
    if got is None or any(g.tags & {"stop"} for g in groups[got:noun]):
        return []
    return [a for a in row if a.last <= got and a.people and a.sort == "person"][-1:]


def forerunner(row: Sequence[Actor], sentence: Sentence, match: Match) -> list[Actor]:
    """Who came before: `no British minister had made the journey since P`, of the state that the words before name."""
    found = [a for a in row if a.first <= match.last - 1 < a.last and a.people][:1]
    for group in sentence.groups[match.first : match.last - 1]:
        state = group.value.state if isinstance(group.value, Office) else None
        if group.tags & {"demonym"} and not state:
            state = state_of(group)
        if state and found and not found[0].sure:
            return [replace(found[0], state=state, spans=(group.span,), rule=None)]
    return found


def topic(
    casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, at: int, *, avoid: set[str]
) -> list[Actor]:
    """Whom a journey without an agent must be of: the last named person or delegation that is not of its destination."""
    found = [a for a in subject(casts, number, sentence, at, avoid=avoid, own=True) if a.people and a.sure]
    before = [a for a in casts[number] if a.last <= at and a.people and a.sure and may_act(a, avoid)]
    return (found or before[-1:])[:1]

"""Visits: who travelled, travels or is to travel to which state, when, and at whose invitation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from chancery.model.edtf import bounds
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.grammar import Pattern, patterns
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import Actor, cast
from chancery.reading.kinds.received import received_guests
from chancery.reading.kinds.subjects import behind, carrier, invited, possessor, recipient, subject
from chancery.reading.kinds.travel import Destination, default_host, destinations, inviter, is_event, purpose, visit_kind
from chancery.reading.kinds.visit_merging import gather
from chancery.reading.persons import Office
from chancery.reading.modality import standing_of
from chancery.reading.roles import full_person, is_past, people_value, read_date, when
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.trie import Word

_FACTS = frozenset({"done", "background"})


def visits(scene: Scene) -> Iterator[Draft]:
    """A draft for each visitor and host the report tells of; what is told twice is one."""
    casts = cast(scene)
    found: list[Draft] = []
    for number, sentence in enumerate(scene.sentences):
        found.extend(_told(scene, casts, number, sentence))
        found.extend(_visiting(scene, casts, number, sentence))
    for number, sentence in enumerate(scene.sentences):
        found.extend(_present(scene, casts, number, sentence, found))
    found.extend(_onward(scene, found))
    found.extend(received_guests(scene, found))
    yield from gather(scene, _one_state_each(scene, found))


_ONWARD = frozenset({"visit.leave-for", "visit.go", "visit.leave-to-attend"})


def _onward(scene: Scene, found: Sequence[Draft]) -> Iterator[Draft]:
    """A foreigner who leaves or is to leave the dateline's state for a third one is, or was, its guest."""
    for draft in found:
        sentence = scene.sentences[draft.sentence]
        story = scene.story(sentence)
        state = draft.values.get("visitor_state")
        if draft.pattern not in _ONWARD or state is None or state.rule is not None or draft.standing not in ("done", "planned"):
            continue
        if story.home is None or story.here is None or story.home in (state.value, draft.get("host_state")):
            continue
        if draft.pattern == "visit.go" and not re.search(r"\b(?:on|onward)\b", fold(scene.text[slice(*draft.evidence)])):
            continue
        guest = Draft("visit", "done", "visit.onward", draft.trigger, draft.evidence, draft.sentence)
        guest.put("visitor", draft.values.get("visitor"))
        guest.put("visitor_state", state)
        guest.set("host_state", story.home, (story.here.span,), "host:dateline")
        guest.set("places", [story.here.name], (story.here.span,), "here:dateline")
        guest.set("visit_kind", "unspecified", (), "kind:unsaid")
        yield guest


_BLOCS = frozenset({"EUE", "UNO", "ASN", "AFU"})


def _homes(scene: Scene, found: Sequence[Draft]) -> dict[str, Value]:
    """The states of those who `returned home to` one, by name."""
    homes = {}
    for draft in found:
        host = draft.values.get("host_state")
        if host is not None and re.search(r"\b(?:return\w*|went|flew|fl\w+|headed) (?:back )?home\b", fold(scene.text[slice(*draft.evidence)])):
            homes.update({fold(row["name"]): Value(host.value, host.spans, "home:returned") for row in draft.get("visitor") or []})
    return homes


def _one_state_each(scene: Scene, found: Sequence[Draft]) -> list[Draft]:
    """A visitor whose state nobody gives is of one state in all visits, and it is none of those visited."""
    homes = _homes(scene, found)
    hosts: dict[str, set[str]] = {}
    for draft in found:
        for row in draft.get("visitor") or []:
            hosts.setdefault(fold(row["name"]), set()).add(draft.get("host_state"))
    for draft in found:
        state = draft.values.get("visitor_state")
        rows = draft.get("visitor") or []
        if state is None or state.rule != "pair:report" or not rows:
            continue
        pair = scene.story(scene.sentences[draft.sentence]).pair
        home = homes.get(fold(rows[0]["name"]))
        if home is not None:
            draft.put("visitor_state", home)
            continue
        been = hosts[fold(rows[0]["name"])] | _BLOCS
        other = next(((s, x) for s, x in zip(pair.states, pair.spans, strict=True) if s not in been), None)
        if other is not None:
            draft.put("visitor_state", Value(other[0], (other[1],), "pair:report"))
    return [d for d in found if d.get("visitor_state") != d.get("host_state")]


def _told(scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence) -> Iterator[Draft]:
    """Visits that a pattern finds; of two patterns over one word the first in the file counts."""
    taken: set[int] = set()
    for pattern in patterns("visits"):
        for match in pattern.matches(sentence):
            verb = match.parts["verb"][0]
            if verb in taken or sentence.groups[verb].tags & {"n:courtesy"} or _asked(scene, sentence, match.first):
                continue
            drafts = list(_drafts(scene, casts, number, pattern, match))
            if drafts:
                taken.add(verb)
                yield from drafts


def _asked(scene: Scene, sentence: Sentence, at: int) -> bool:
    """A clause that asks or generalises: `as to when the President will visit`, `whenever they made a trip`."""
    groups = sentence.groups
    for here in range(at - 1, max(-1, at - 10), -1):
        word = fold(scene.text[slice(*groups[here].span)])
        if groups[here].tags & {"stop", "quote"}:
            return False
        if word in ("whether", "whenever", "if", "unless"):
            return True
        if word == "when":
            return here > 0 and bool(groups[here - 1].tags & {"w:to", "w:of", "w:about", "w:on"})
    return False


def _drafts(scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match) -> Iterator[Draft]:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    hosts = _hosts(scene, casts, number, pattern, match)
    visitors = _visitors(casts, number, sentence, pattern, match, {h.state for h in hosts})
    if not visitors or _remark(sentence, visitors[0]):
        return
    if pattern.gives["host"] == "from" and visitors[0].state is None:
        return
    if not hosts and pattern.gives["host"] in ("from", "last", "subject"):
        return
    asked = pattern.gives["who"] in ("invited", "recipient")
    if not hosts and not asked:
        host = _unsaid_host(scene, sentence, pattern, visitors[0])
        hosts = [host] if host else []
    if not hosts and asked:
        hosts = list(_inviters_host(scene, casts, number, verb, visitors[0]))
    for host in hosts:
        draft = _draft(scene, casts, number, pattern, match, visitors, host)
        if draft is not None:
            yield draft


def _remark(sentence: Sentence, actor: Actor) -> bool:
    """`He is the first U.S. official to visit Japan since ...`, `officials will visit`: nobody in particular."""
    if actor.people or actor.sort != "office":
        return False
    if sentence.groups[actor.first].tags & {"offices"} and "both-sides" not in sentence.groups[actor.first].tags:
        return True
    return any(g.tags & {"w:first", "w:last", "w:only", "ordinal", "w:no"} for g in sentence.groups[max(0, actor.first - 6) : actor.first])


def _receiving(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, verb: int
) -> Iterator[Destination]:
    """The host of `X hosted P for a visit`: only where the sentence speaks of a visit."""
    words = fold(scene.text[sentence.groups[verb].start : sentence.groups[verb].end])
    visit = any(g.tags & {"n:visit"} and not g.tags & {"n:courtesy", "n:delegation"} for g in sentence.groups)
    home = {a.state for a in casts[number][:1]}
    at_home = any(g.tags & {"place"} and state_of(g) in home for g in sentence.groups[verb:])
    if not ((visit or at_home) and words.startswith(("host", "welcom", "receiv"))):
        return
    for actor in subject(casts, number, sentence, verb, avoid=set(), own=False)[:1]:
        if actor.state:
            yield Destination(actor.state, actor.spans, None, "host:subject")
    before = sentence.groups[verb - 1] if verb else None
    if before is not None and before.tags & {"state"} and not casts[number][0].last <= verb:
        state = state_of(before)
        if state:
            yield Destination(state, (before.span,))


def _hosts(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> list[Destination]:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    how = pattern.gives["host"]
    if how == "subject":
        return list(_receiving(scene, casts, number, sentence, verb))
    if how in ("from", "last"):
        after = sentence.groups[match.last].tags if match.last < len(sentence.groups) else frozenset()
        if how == "from" and after & {"w:out"}:
            return []
        return destinations(scene, sentence, match.parts["host"][0] - 1, direct=True, reach=5)
    found = destinations(scene, sentence, verb, direct=how == "object")
    if found or pattern.gives["who"] not in ("possessor", "left"):
        return found
    inside = [d for n in range(match.first + 1, verb) for d in destinations(scene, sentence, n - 1, direct=True, reach=2)]
    if not inside and "n:visit" in sentence.groups[verb].tags and pattern.id in ("visit.on", "visit.own"):
        inside = _earlier(scene, sentence, match.first)
    return inside[:1]


def _earlier(scene: Scene, sentence: Sentence, at: int) -> list[Destination]:
    """`arrived in S on a visit`, `is in S on a visit`: the destination stands before the noun."""
    groups = sentence.groups
    for here in range(at - 1, max(0, at - 8), -1):
        if groups[here].tags & {"stop", "w:who", "person"}:
            break
        if groups[here].tags & {"w:in", "w:to", "w:at", "v:visit", "w:into"} or groups[here].tags & {"w:here"}:
            step = here - 1 if groups[here].tags & {"w:here"} else here
            return destinations(scene, sentence, step, direct=True, reach=4)
    return []


def _visitors(
    casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, pattern: Pattern, match: Match, hosts: set[str]
) -> list[Actor]:
    verb = match.parts["verb"][0]
    who = pattern.gives["who"]
    if who == "possessor":
        return possessor(casts[number], match.first)
    if who == "by":
        return behind(casts[number], sentence, verb)
    if who == "right":
        return behind(casts[number], sentence, match.first)
    if who == "recipient":
        return recipient(casts[number], sentence, verb)
    if who == "invited":
        return invited(casts[number], sentence, verb)
    start = match.first if "n:visit" in sentence.groups[verb].tags else verb
    return subject(casts, number, sentence, start, avoid=hosts, own=bool(pattern.gives.get("own")))


def _unsaid_host(scene: Scene, sentence: Sentence, pattern: Pattern, visitor: Actor) -> Destination | None:
    """The host of a visit whose words name none; a bare movement verb needs a visitor known to be foreign."""
    if visitor.state is None or visitor.rule == "home:dateline":
        return None
    noun = pattern.id in ("visit.possessive", "visit.own", "visit.by", "visit.on", "visit.pay")
    return default_host(scene, sentence, visitor.state, pair=noun)


def _inviters_host(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, verb: int, guest: Actor
) -> Iterator[Destination]:
    sentence = scene.sentences[number]
    for actor in subject(casts, number, sentence, verb, avoid=set(), own=False)[:1]:
        if actor.state and actor.state != guest.state:
            yield Destination(actor.state, actor.spans, None, "host:inviter")


def _draft(
    scene: Scene,
    casts: Sequence[Sequence[Actor]],
    number: int,
    pattern: Pattern,
    match: Match,
    visitors: list[Actor],
    host: Destination,
) -> Draft | None:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    state = _visitor_state(scene, sentence, visitors, host)
    if (state is None and not _of_organisation(scene, visitors)) or (state is not None and state.value == host.state):
        return None
    standing = _standing(scene, sentence, pattern, match)
    trigger = sentence.groups[verb]
    end = max(trigger.end, *(b for _, b in host.spans if sentence.start <= b <= sentence.end), trigger.end)
    start = min([trigger.start, *(sentence.groups[a.first].start for a in visitors if a.last <= len(sentence.groups) and a in casts[number])])
    draft = Draft("visit", standing, pattern.id, trigger.span, (start, max(end, start + 1)), number)
    _fill_visitor(scene, draft, visitors, state)
    draft.set("host_state", host.state, host.spans, host.rule)
    _describe(scene, casts, number, draft, match, host)
    _settle_standing(scene, draft)
    return draft


_ORGANISATION = re.compile(
    r"\b(?:secretary.general|director.general of the|high representative|executive director|managing director|"
    r"president of the (?:world bank|international)|commissioner.general|under.secretary.general)\b"
)


def _of_organisation(scene: Scene, visitors: Sequence[Actor]) -> bool:
    """Whether the visitor heads an international organisation and so travels for no state."""
    offices = [full_person(scene, p).office or "" for a in visitors for p in a.people if a.state is None or a.rule]
    return any(_ORGANISATION.search(fold(office)) for office in offices)


def _fill_visitor(scene: Scene, draft: Draft, visitors: list[Actor], state: Value | None) -> None:
    people = [p for actor in visitors for p in actor.people]
    if people:
        draft.put("visitor", people_value(scene, people))
    elif visitors[0].label is not None:
        row = {"name": scene.words(visitors[0].label)}
        draft.set("visitor", [{**row, "state": state.value} if state else row], (visitors[0].label,))
    draft.put("visitor_state", state)


def _visitor_state(scene: Scene, sentence: Sentence, visitors: list[Actor], host: Destination) -> Value | None:
    """The visitor's state; one taken from the dateline gives way to the report's other state when it is the host's."""
    for actor in visitors:
        if actor.state and not (actor.rule == "home:dateline" and actor.state == host.state):
            return Value(actor.state, actor.spans, actor.rule)
    if not any(a.people or a.sort == "delegation" for a in visitors) or _of_organisation(scene, visitors):
        return None
    pair = scene.story(sentence).pair
    for state, span in list(zip(pair.states, pair.spans, strict=True))[:2]:
        if state != host.state:
            return Value(state, (span,), "pair:report")
    return None


def _describe(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, draft: Draft, match: Match, host: Destination
) -> None:
    """Kind, date, places, purposes and inviter."""
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    kind = visit_kind(scene, sentence, match.first, verb) if "n:visit" in sentence.groups[verb].tags else None
    told = purpose(scene, sentence, verb)
    if told is not None:
        draft.set("purposes", [told[0]], (told[1],))
    if kind is None and told is not None and is_event(told[0]):
        draft.set("visit_kind", "event", (told[1],))
    else:
        draft.set("visit_kind", kind[0] if kind else "unspecified", (kind[1],) if kind else (), None if kind else "kind:unsaid")
    draft.put("date", when(scene, sentence, verb, standing=draft.standing))
    if host.place is not None:
        draft.put("places", replace(host.place, value=[host.place.value]))
    near = [n for n in (number, number - 1, number + 1) if 0 <= n < len(scene.sentences) and scene.sentences[n].block == sentence.block]
    asked = inviter(scene, scene.sentences, casts, near)
    guests = {p["name"] for p in draft.get("visitor") or []}
    if asked is not None and asked.value not in guests:
        draft.put("inviter", asked)


def _standing(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> str:
    groups = sentence.groups
    verb = match.parts["verb"][0]
    if "standing" in pattern.gives:
        return str(pattern.gives["standing"])
    if any(g.tags & {"v:cancel"} for g in groups[max(0, match.first - 3) : verb]) or _cancelled_after(sentence, max(verb, match.last - 1)):
        return "cancelled"
    at = verb
    if "move" in match.parts:
        at = match.parts["move"][0]
    elif "n:visit" in groups[verb].tags or "w:in" in groups[verb].tags:
        at = carrier(sentence, verb)
    if _to_come(scene, sentence, verb, match.parts["move"][0] if "move" in match.parts else None) or _headline_future(sentence, at) or (at > 0 and groups[at - 1].tags & {"w:before"}):
        return "planned"
    return standing_of(groups, at)[0]


def _cancelled_after(sentence: Sentence, verb: int) -> bool:
    for group in sentence.groups[verb + 1 : verb + 18]:
        if group.tags & {"stop", "person", "w:who"}:
            return False
        if group.tags & {"v:cancel"}:
            return True
    return False


_PRESENT = frozenset("goes flies leaves heads travels departs arrives proceeds continues comes leaving flying departing returns".split())


def _to_come(scene: Scene, sentence: Sentence, verb: int, move_at: int | None) -> bool:
    """`leaves for Jakarta on Wednesday`, `goes ahead`: a present that speaks of the next days."""
    words = fold(scene.text[sentence.groups[verb].start : sentence.end])
    if re.match(r"\w+(?: to [\w -]+)? goes ahead", words):
        return True
    move = scene.text[sentence.groups[move_at].start : sentence.groups[move_at].end] if move_at is not None else ""
    present = words.split()[0] in _PRESENT or fold(move) in ("begins", "begin", "starts", "start", "pays", "undertakes", "makes")
    if not present or scene.block(sentence).sort in ("heading", "caption"):
        return False
    for group in sentence.groups[verb : verb + 14]:
        if group.tags & {"stop", "w:who"}:
            return False
        if group.tags & {"date"}:
            past, ahead = read_date(scene, group), read_date(scene, group, future=True)
            return ahead is not None and past is not None and past.value != ahead.value
    return False


def _headline_future(sentence: Sentence, at: int) -> bool:
    """`U.S. official to visit Japan`, `due in Ankara on Wednesday`."""
    groups = sentence.groups
    before = groups[at - 1].tags if at else frozenset()
    earlier = groups[at - 2].tags if at > 1 else frozenset()
    if before & {"w:to"} and at > 1 and (earlier & {"person", "office", "state", "date", "w:due", "w:is", "w:are"} or earlier & {"n:delegation"}):
        return True
    return any(g.tags & {"w:due", "w:will", "w:would"} for g in groups[max(0, at - 4) : at])


def _settle_standing(scene: Scene, draft: Draft) -> None:
    """A date long past makes it background, one still to come a plan."""
    held = draft.values.get("date")
    if draft.standing == "done" and is_past(scene, held):
        draft.standing = "background"
    if draft.standing == "done" and held is not None and scene.published is not None:
        first = bounds(str(held.value))[0]
        past = any(w.form in ("past", "pp") for w in _verb_words(scene, draft))
        if isinstance(first, date) and first > scene.published and not past:
            draft.standing = "planned"


def _verb_words(scene: Scene, draft: Draft) -> tuple[Word, ...]:
    group = next((g for g in scene.sentences[draft.sentence].groups if g.span == draft.trigger), None)
    return tuple(w for w in group.words if w.sort.startswith("v:")) if group is not None else ()


def _visiting(scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence) -> Iterator[Draft]:
    """`the visiting Chinese vice president`: a guest of where the report comes from."""
    for actor in casts[number]:
        group = sentence.groups[actor.first]
        words = fold(scene.text[group.start : group.end])
        before = sentence.groups[actor.first - 1] if actor.first else None
        office = group.value
        named = actor.sort == "person" or (isinstance(office, Office) and office.state is not None)
        if not named and not (actor.sort == "delegation" and (actor.people or actor.last - actor.first > 1)):
            continue
        if not (words.startswith(("visiting ", "the visiting ")) or (before is not None and "w:visiting" in before.tags)):
            continue
        yield from _guest(scene, number, sentence, actor, "visit.visiting", group.span)


def _present(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, found: Sequence[Draft]
) -> Iterator[Draft]:
    """A foreign delegation with its head named, present at something here, is a visit even if nobody says so."""
    for actor in casts[number]:
        if actor.sort != "delegation" or not actor.people or actor.state is None:
            continue
        if any(d.sentence == number and d.get("visitor_state") == actor.state for d in found):
            continue
        span = (sentence.groups[actor.first].start, sentence.groups[actor.last - 1].end)
        yield from _guest(scene, number, sentence, actor, "visit.delegation", span)


def _guest(scene: Scene, number: int, sentence: Sentence, actor: Actor, rule: str, span: Span) -> Iterator[Draft]:
    if actor.state is None or actor.rule == "home:dateline" or not (actor.people or actor.label):
        return
    host = default_host(scene, sentence, actor.state)
    if host is None or host.state == actor.state:
        return
    draft = Draft("visit", "done", rule, span, span, number)
    _fill_visitor(scene, draft, [actor], Value(actor.state, actor.spans, actor.rule))
    draft.set("host_state", host.state, host.spans, host.rule)
    draft.set("visit_kind", "unspecified", (), "kind:unsaid")
    if host.place is not None:
        draft.put("places", replace(host.place, value=[host.place.value]))
    yield draft

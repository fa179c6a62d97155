"""Who meets whom, by the frame of the word that tells it: a verb with its subject and object, or a noun with its parties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.grammar import Pattern
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.callers import callers
from chancery.reading.kinds.meetings.diary import owner
from chancery.reading.kinds.meetings.first_persons import we_met
from chancery.reading.kinds.meetings.fronted import counted, paid, with_first
from chancery.reading.kinds.meetings.noun_partners import compound
from chancery.reading.kinds.meetings.nouns import noun_parties
from chancery.reading.kinds.meetings.programmes import listed_people, on_a_programme
from chancery.reading.kinds.meetings.recalled import is_recalled
from chancery.reading.kinds.meetings.relatives import who_before, whom_parties
from chancery.reading.kinds.meetings.sat_somewhere import sat_somewhere
from chancery.reading.kinds.meetings.sides import party_before, told_before
from chancery.reading.kinds.meetings.unnamed import opens, unnamed
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

#: Frames that tell of somebody and somebody else, so that `whom` may stand for one of them.
_OF_TWO = frozenset({"noun", "object", "meets", "with", "passive", "near", "discuss"})
_WITH = frozenset({"w:with"})
_BY = frozenset({"w:by"})
#: The pattern whose own words say that somebody was received.
_AMONG_VISITORS = "meeting.visitors-were"


def parties(scene: Scene, number: int, pattern: Pattern, match: Match) -> list[Actor]:
    """The parties that a match's frame gives, those who act first; [] where the frame does not hold."""
    row = sides(scene)[number]
    verb = match.parts["verb"][0]
    frame = str(pattern.gives["who"])
    if frame in _OF_TWO and (found := whom_parties(scene, number, verb)):
        return found
    if frame == "noun" and is_recalled(scene, number, verb):
        return compound(scene.sentences[number].groups, row, verb)
    if frame == "noun":
        lead, others = noun_parties(scene, number, verb)
        if not lead and others and all(a.sort == "state" for a in others) and opens(scene, number, verb):
            return [replace(others[0], sort="pair")]
        named = _both(scene, number, lead, others, beside=True)
        named = named or we_met(scene, number, verb) or on_a_programme(scene, number, verb)
        return named or list(unnamed(scene, number, verb) or ())
    if frame == "caller":
        last = match.parts.get("end", match.parts["verb"])[1] - 1
        return callers(scene, number, verb, last, anyone=pattern.id == _AMONG_VISITORS)
    if frame == "round":
        return []
    if frame == "listed":
        return listed_people(scene, number, verb)
    if frame == "fronted":
        return with_first(scene, number, verb)
    if frame == "counted":
        return counted(scene, number, verb)
    if frame == "paid":
        return paid(scene, number, verb)
    if frame == "report":
        return [*row, *(sides(scene)[number - 1] if number else ())][:2]
    if frame == "everyone":
        return [a for a in row if a.people and a.sort == "person"]
    found = _of_verb(scene, number, frame, verb, match.parts.get("end", match.parts["verb"])[1] - 1)
    return found or (we_met(scene, number, verb) if frame in ("meets", "with", "discuss") else [])


def _of_verb(scene: Scene, number: int, frame: str, verb: int, last: int) -> list[Actor]:
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    if frame == "opening":
        met = chains.after(row, sentence, last)
        return [*chains.fronted(row, sentence, last), *met] if met else []
    lead = (
        who_before(row, sentence, verb)
        or chains.before(row, sentence, verb)
        or _of_entry(row, sentence, verb)
        or _goes_on(scene, number, verb)
    )
    if [a.sort for a in lead] == ["they"] and (
        frame == "passive" or _partners(row, sentence, verb, _WITH, reach=9)
    ):
        lead = party_before(scene, sides(scene), number) or lead
    if frame == "passive" and not lead and scene.plain(*sentence.groups[verb].span).startswith("host"):
        return []
    if frame == "passive":
        return _both(scene, number, lead, _partners(row, sentence, verb, _BY, reach=9))
    if not lead and frame in ("object", "meets", "near"):
        lead = list(_meant(scene, number, row, verb))
    if frame == "discuss":
        found = _partners(row, sentence, verb, _WITH, reach=20)
        if not found and sat_somewhere(lead, sentence.groups, verb):
            return [replace(lead[0], sort="pair")]
        lead = [a for a in lead if a.people] if not found else lead
        return [*lead, *found] if lead and (found or chains.several(lead)) else []
    if frame == "together":
        return lead if chains.several(lead) else []
    reach = 3 if frame == "near" else 10
    found = (
        chains.after(row, sentence, last, reach=reach)
        if frame != "with" or sentence.groups[last].tags & _WITH
        else []
    )
    if frame == "near" and (
        not lead or all(a.sort == "state" or _institute(a, sentence.groups) for a in found)
    ):
        # Who visits, or sees, a land or a school meets nobody yet; `see the EU-Oman page` bids the reader.
        return []
    if not found and frame in ("meets", "with"):
        found = _partners(row, sentence, verb, _WITH | ({"w:to"} if frame == "with" else set()), reach=14)
    if found:
        lead = lead or _opened(row, sentence, verb)
        if not lead and _unknown(sentence.groups, verb):
            lead = _initials(scene, sentence, verb)
            return [*lead, *found] if lead else []
        return _both(scene, number, lead, found)
    if frame == "meets" and chains.vague(lead, sentence.groups, verb):
        return [replace(lead[0], sort="pair")]
    return lead if frame in ("meets", "with") and chains.several(lead) else []


def _of_entry(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """`Minister A in Lima; received by President B; meets Minister C`: a row of deeds goes on with whom it opened with."""
    groups = sentence.groups
    before = groups[verb - 1] if verb else None
    if before is None or "stop" not in before.tags or groups[verb].form not in ("s", "past", "pp"):
        return []
    return [a for a in row if a.last < verb and a.people and a.sort == "person"][:1]


def _goes_on(scene: Scene, number: int, verb: int) -> list[Actor]:
    """`Minister A visited Lima. Received by President B. Called on C.`: a sentence that opens with a verb goes on with A."""
    sentence = scene.sentences[number]
    groups = sentence.groups
    if not all(g.tags & _BEFORE_FRAGMENT for g in groups[:verb]) or groups[verb].form not in (
        "s",
        "past",
        "pp",
    ):
        return []
    if owner(scene) is not None:
        return []
    for at in range(number - 1, max(-1, number - 1 - _FRAGMENTS), -1):
        before = scene.sentences[at]
        if scene.story(before) is not scene.story(sentence):
            return []
        opens = before.groups[0].tags if before.groups else frozenset()
        if opens & {"verb"} and not opens & {"person", "office"}:
            continue
        found = [a for a in sides(scene)[at] if a.people and a.sort == "person"][:1]
        return [replace(a, first=-1, last=0) for a in found if len(a.people) == 1]
    return []


#: So many sentences back a row of sentences without a subject may begin.
_FRAGMENTS = 5
_BEFORE_FRAGMENT = frozenset({"adverb", "w:also", "w:then", "w:later", "date", "quote", "dash"})


_AUXILIARY = frozenset({
    "w:is", "w:was", "w:has", "w:had", "w:will", "w:would", "w:to", "w:also", "w:then", "w:later", "adverb", "w:be", "w:due",
    "w:are",    "w:were", "w:have", "w:scheduled", "w:expected", "w:today", "date",
})  # fmt: skip


_GIVING = frozenset({"w:gave", "w:gives", "w:granted", "w:'ll", "w:a", "w:an", "low"})


def _meant(scene: Scene, number: int, row: Sequence[Actor], verb: int) -> Iterator[Actor]:
    """Whom `he` or `she` right before a verb means: whom the main clause names last, else whom the sentence before does."""
    groups = scene.sentences[number].groups
    here = verb - 1
    while here >= 0 and groups[here].tags & (_AUXILIARY | _GIVING):
        here -= 1
    if here < 0 or not groups[here].tags & {"w:he", "w:she"}:
        return
    alone = [a for a in row if len(a.people) == 1 and a.last <= here]
    before = sides(scene)[number - 1] if number else []
    story = scene.story(scene.sentences[number])
    if not alone and number and scene.story(scene.sentences[number - 1]) is story:
        alone = [a for a in before if len(a.people) == 1 and a.sort == "person"]
        alone = alone if len(alone) == 1 else []
    yield from (replace(a, first=-1, last=0) for a in alone[-1:])


def _unknown(groups: Sequence[Group], verb: int) -> bool:
    """Whether somebody whom nothing tells to be a person acts: a name in capitals right before the verb."""
    here = verb - 1
    while here >= 0 and groups[here].tags & _AUXILIARY:
        here -= 1
    return here >= 0 and bool(groups[here].tags & {"cap"})


def _institute(actor: Actor, groups: Sequence[Group]) -> bool:
    """Whether a party is a body by its name, which may also be a house: `visited the University of Lima`."""
    return not actor.people and 0 <= actor.first < len(groups) and isinstance(groups[actor.first].value, Body)


def _initials(scene: Scene, sentence: Sentence, verb: int) -> list[Actor]:
    """An office by its initials right before the verb: `EAM called on the President`."""
    group = sentence.groups[verb - 1]
    words = scene.text[group.start : group.end]
    if not (words.isupper() and words.isalpha() and 2 <= len(words) <= 4):
        return []
    return [Actor("side", verb - 1, verb, (), group.span)]


def _opened(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """The subject of a participle that opens the sentence: `Before meeting A, B said`."""
    return chains.fronted(row, sentence, verb) if sentence.groups[verb].form == "ing" else []


def _both(
    scene: Scene, number: int, lead: Sequence[Actor], others: Sequence[Actor], *, beside: bool = False
) -> list[Actor]:
    """Those who act and those they meet; where a sentence names one side only, the other is whoever came before.

    `beside`: the others are those with whom a meeting is held, so that it is somebody else's even where they are several.
    """
    if not others:
        return list(lead) if chains.several(lead) else []
    of_one = len({a.state for a in others} - {None}) == 1 and others[0].people
    persons = len(others) > 1 and (all(a.people for a in others) or of_one)
    if not lead and beside and persons and (before := told_before(scene, sides(scene), number, others)):
        return [*before, *others]
    if lead or chains.several(others):
        return [*lead, *others]
    if all(a.sort == "state" for a in others):
        return []
    diary = owner(scene)
    if diary is not None:
        return [diary, *others]
    return [*told_before(scene, sides(scene), number, others), *others]


def _partners(
    row: Sequence[Actor], sentence: Sentence, verb: int, words: frozenset[str], *, reach: int
) -> list[Actor]:
    """Those behind the first of `words` in the clause of the verb that a party follows at once."""
    groups = sentence.groups
    for here in range(verb + 1, min(verb + 1 + reach, len(groups))):
        if _ends(groups, here):
            return []
        if groups[here].tags & words:
            found = chains.after(row, sentence, here, reach=5)
            if found:
                return found
    return []


def _ends(groups: Sequence[Group], here: int) -> bool:
    """Whether the clause of a verb is over at a group: at a stop, a relative word or another finite verb."""
    group = groups[here]
    if group.tags & {"stop", "colon", "w:who", "w:which", "w:that"}:
        return True
    if not group.tags & {"verb"} or group.tags & {
        "portfolio",
        "n:talks",
        "n:meeting",
        "n:visit",
        "person",
        "date",
    }:
        return False
    if "cap1" in group.tags and groups[here - 1].tags & {"w:at", "w:in", "w:the"}:
        return False  # `was received at / State / House by`: a name
    joined = group.tags & {"w:had", "v:hold"} and groups[here - 1].tags & {"w:and"}
    return not joined and not groups[here - 1].tags & {"w:to", "w:for"} and group.form != "ing"

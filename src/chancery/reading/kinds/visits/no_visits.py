"""What only looks like a visit: postings, embassies, remarks on nobody in particular, people who travel for no state."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.drafts import Value
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.everyday.everyday import performs, travels_privately
from chancery.reading.kinds.everyday.in_passing import in_passing
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: What an ambassador does with a mission.
_DISCHARGED = frozenset({
    "discharge", "discharging", "discharged", "fulfil", "fulfill", "fulfilling", "fulfilled", "perform", "performing",
    "accomplish", "accomplishing", "assume", "assuming", "assumed", "end", "ending", "ended",
    "conclude", "concluding", "concluded", "complete", "completing", "completed", "completion", "expiry", "beginning",
    "begin", "begins", "began", "ends", "concludes", "completes", "finish", "finishes", "finished", "finishing", "assumes",
})  # fmt: skip


def no_visit(sentence: Sentence, noun: int) -> bool:
    """`his tour of duty` is a posting; `his trips to the two latter countries` are told with those countries.

    `closed its mission in Lima` tells of an embassy.
    """
    if _post(sentence, noun) or _attributive(sentence, noun) or _takes_them(sentence, noun):
        return True
    behind = [t.fold for t in sentence.tokens[sentence.groups[noun].last :][:4]]
    if behind[:1] == ["of"]:
        return behind[1:2] in (["duty"], ["service"], ["office"])
    return behind[:2] == ["to", "the"] and bool({"latter", "last"} & set(behind[2:]))


def _takes_them(sentence: Sentence, noun: int) -> bool:
    """`the journey that takes him to Oman`: told by where it takes them, as a visit of its own."""
    behind = [t.fold for t in sentence.tokens[sentence.groups[noun].last :][:5]]
    behind = [word for word in behind if word not in ("will", "would", "also", "then")]
    taking = (
        "takes",
        "took",
        "take",
        "brings",
        "brought",
        "bring",
        "leads",
        "led",
        "lead",
        "carries",
        "carried",
    )
    return (
        len(behind) > 2
        and behind[0] in ("that", "which")
        and behind[1] in taking
        and behind[2] in ("him", "her", "them")
    )


def _attributive(sentence: Sentence, verb: int) -> bool:
    """`received a visiting UAE delegation`: the word tells of the delegation, the name of its state is not where it goes."""
    tokens, at = sentence.tokens, sentence.groups[verb].first
    return tokens[at].fold == "visiting" and at > 0 and tokens[at - 1].fold in ("a", "an", "the")


def _post(sentence: Sentence, noun: int) -> bool:
    """Whether a mission is opened or closed somewhere, as only an embassy is, or discharged, as only a duty is."""
    groups = sentence.groups
    here = groups[noun].first
    if sentence.tokens[here].fold not in ("mission", "missions"):
        return False
    if any(token.fold in _DISCHARGED for token in sentence.tokens[max(0, here - 3) : here]):
        return True
    done = any(g.tags & {"v:close", "v:set-up"} for g in groups[max(0, noun - 4) : noun])
    return done and noun + 1 < len(groups) and bool(groups[noun + 1].tags & {"w:in", "w:at"})


#: Patterns that tell a visit by what somebody attends somewhere.
ATTENDS = frozenset({"visit.attends", "visit.attends-held"})
#: Ways of taking part in something without going there.
_FROM_AFAR = expression(
    r"\b(?:by|via|over|through|per) (?:a )?(?:video|telephone|phone|satellite|webcam|zoom|teleconference|videoconference)"
    r"|\b(?:virtually|remotely|online)\b|\bvideo (?:address|message|link)\b"
)


def from_afar(scene: Scene, sentence: Sentence, pattern: Pattern) -> bool:
    """`took part by video link in a conference in Lima`: of those who only attend, whether they stay at home."""
    plain = scene.plain(sentence.start, sentence.end)
    return pattern.id in ATTENDS and _FROM_AFAR.search(plain) is not None


def of_a_posting(sentence: Sentence, noun: int) -> bool:
    """Whether the noun is a mission, which for an envoy is the post and no journey."""
    return sentence.tokens[sentence.groups[noun].first].fold in ("mission", "missions")


def told_of_before(sentence: Sentence, pattern: Pattern, verb: int) -> bool:
    """`visits to Oman, to which it was invited by X`: the invitation to a journey that is told already."""
    near = sentence.groups[max(0, verb - 6) : verb]
    return pattern.id == "visit.invited" and any(
        a.tags & {"w:to", "w:for"} and b.tags & {"w:which"} for a, b in pairwise(near)
    )


def unlabelled(sentence: Sentence, pattern: Pattern, first: int) -> bool:
    """`Ambassadors: A to Oman, 2002`: a row whose label, up to the first colon, is none of visits."""
    if pattern.id != "visit.label-to":
        return False
    groups = sentence.groups
    own = first if groups[first].tags & {"colon", "dash"} else None
    colon = next((n for n in range(first) if groups[n].tags & {"colon"}), own)
    dash = next((n for n in range(first) if groups[n].tags & {"dash"}), colon) if colon is None else colon
    return dash is None or not any(g.tags & {"n:visit"} for g in groups[:dash])


def behind_said(sentence: Sentence, pattern: Pattern, first: int) -> bool:
    """`The problem, he said, is in Lima`: where something is, and nobody; `his journey continues to Lima` tells a journey."""
    if pattern.id == "visit.go" and first and "n:visit" in sentence.groups[first - 1].tags:
        return True
    before = sentence.groups[max(0, first - 2) : first]
    return (
        pattern.id == "visit.is-in"
        and len(before) == 2
        and "v:say" in before[0].tags
        and "comma" in before[1].tags
    )


def no_entry(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`Visits to Oman` heads a list and is no entry of one, and `A visit to Oman announced for May` opens a sentence."""
    article = scene.block(sentence).sort == "paragraph" and sentence.groups[0].tags & {
        "w:a",
        "w:the",
        "w:another",
    }
    return bool(article) or scene.words(sentence.groups[verb].span).lower().endswith("s")


def told_by_number(scene: Scene, sentence: Sentence, pattern: Pattern, last: int) -> bool:
    """`went to Lima eleven times`: journeys that are only counted."""
    if "host" not in pattern.gives or last > len(sentence.groups):
        return False
    return _TIMES.match(scene.plain(sentence.groups[last - 1].end, sentence.end)) is not None


_TIMES = expression(
    r" (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|countless|\d+|a few) times|thrice)\b"
)


def of_others(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`for those who have moved on to Lima`: people of no name, or somebody's son, whatever the clause before is about."""
    before = scene.plain(sentence.start, sentence.groups[verb].start)
    return any(form.search(before) for form in (_THOSE_WHO, _NOBODY, _KIN)) or (
        _HAD_HE.match(before) is not None and sentence.groups[verb].form in ("pp", "past", None)
    )


#: Right before a verb: a subject of its own that stands for no state.
_NOBODY = expression(
    r"\b(?:nobody|no one|everybody|everyone|anybody|anyone|people|citizens|nationals|travellers|tourists|workers|students)"
    r"(?: (?:should|must|may|might|will|would|can|could|ought to|had better|is to|are to|to|not|ever|also|\w+ly))* ?$"
)
_KIN = expression(
    r"['’]s? (?:\w+ )?(?:sons?|daughters?|wife|husband|brothers?|sisters?|father|mother|cousin|nephew|niece|widow|family"
    r"|children|lawyers?|critics?|supporters?|opponents?|rivals?|predecessor|successor|body|remains|coffin|biographer)"
    r"(?: (?:has|had|have|will|would|also|then|later|was|were|is|are|\w+ly))* ?$"
)
#: `Had the minister gone to Lima, he would`: of no visit is anything told.
_HAD_HE = expression(r"(?:had|were|should) (?!(?:already|just|also|not)\b)[^.;,]{3,80}$")


_THOSE_WHO = expression(
    r"\b(?:those|people|workers|citizens|nationals|families|students|migrants|refugees|compatriots|tourists|travellers|many|others)"
    r"(?: (?:of|from|in) [\w ]{2,24})? (?:who|that)\b[^.;,]{0,50}$"
)


def of_a_guest(host: Destination, visitors: Sequence[Actor]) -> bool:
    """Whether a host that was only worked out is the state of one of several guests."""
    return host.rule is not None and any(a.sure == host.state for a in visitors[1:])


def not_since(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`has not been to Oman since May`, `had not set foot there since he took office`: of no visit is anything told."""
    before = scene.plain(sentence.start, sentence.groups[verb].start)
    return _NEVER_BEFORE.search(before) is not None or bool(
        _HAS_NOT.search(before) and _SINCE.match(scene.plain(sentence.groups[verb].end, sentence.end))
    )


#: `Never before has a king of Oman / come to Lima`.
_NEVER_BEFORE = expression(
    r"\bnever (?:before |yet |until now )?(?:has|had|have) (?:an?|any|the)\b[^.;,]{0,70}$"
)
_HAS_NOT = expression(r"\b(?:has|have|had|'ve|'s)(?:n['’]t| not| never)(?: \w+){0,2} ?$")
_SINCE = expression(r"^[^.;:,]{0,70}? since\b")


def at_home_of_one(pattern: Pattern, host: Destination, party: Actor, visitors: Sequence[Actor]) -> bool:
    """`Delegates of A and B met in A`: where those of several states told together are at home with one of them."""
    together = (a for a in visitors if a.label is not None and a.label == party.label)
    return pattern.id == "visit.is-in" and any(a.state == host.state for a in together)


def travels_for_no_state(scene: Scene, sentence: Sentence, visitor: Actor) -> bool:
    """Whether somebody travels for no state: `the businessman`, `the gang's leader`, `director A with his film`."""
    if visitor.people:
        office = full_person(scene, visitor.people[0]).office
        ahead, behind = "", scene.plain(sentence.start, sentence.end)
        return office is not None and travels_privately(fold(office), ahead, behind)
    if visitor.label is None:
        return False
    ahead = scene.plain(max(0, visitor.label[0] - 40), visitor.label[0])
    behind = scene.plain(visitor.label[1], visitor.label[1] + 100)
    return travels_privately(scene.plain(*visitor.label), ahead.strip(), behind)


def nobody_in_particular(sentence: Sentence, actor: Actor) -> bool:
    """`He is the first U.S. official to visit Japan since ...`, `officials will visit`: nobody in particular."""
    if actor.first >= len(sentence.groups):
        # Somebody of another sentence, who is somebody in particular.
        return False
    if actor.sort == "office" and actor.first and sentence.groups[actor.first - 1].tags & {"w:no"}:
        return True
    if sentence.tokens[sentence.groups[actor.first].first].fold == "the" and any(
        g.tags & {"n:visit"} for g in sentence.groups[max(0, actor.first - 3) : actor.first]
    ):
        # `no visit of the President of X is foreseen` speaks of somebody in particular.
        return False
    if _last_to(sentence, actor):
        return True
    if actor.people or actor.sort != "office":
        return False
    if (
        sentence.groups[actor.first].tags & {"offices"}
        and "both-sides" not in sentence.groups[actor.first].tags
        and actor.sure is None
    ):
        return True
    return any(
        g.tags & {"w:first", "w:last", "w:only", "ordinal"}
        or (g.tags & {"w:no"} and not after.tags & {"w:plan", "w:plans", "w:intention", "v:plan"})
        for g, after in pairwise(sentence.groups[max(0, actor.first - 6) : actor.first + 1])
    )


def holds_office(sentence: Sentence, actor: Actor) -> bool:
    """`the Omani premier`: one who holds an office of a state, whom nobody names."""
    if actor.sort != "office" or actor.sure is None or actor.first >= len(sentence.groups):
        return False
    return "offices" not in sentence.groups[actor.first].tags


#: A visit of one who held an office then, told by its year: `The last visit by an Omani king was in 1994`.
_IN_ITS_YEAR = expression(
    r"\b(?:last|previous|first|only|latest|most recent) (?:(?:[\w-]+ ){0,3}(?:visit|trip|journey|tour)|time)\b[^.;]{0,90}?\b"
    r"(?:was|took place|came|date[sd]?(?: back)? (?:from|to)|happened|occurred|goes back to|went back to)\b[^.;,]{0,25}\b"
    r"(?:1[89]|20)\d\d\b"
)


def of_a_told_year(scene: Scene, sentence: Sentence, actor: Actor) -> bool:
    """Whether a visit of nobody in particular is told with the year in which somebody of that office paid it."""
    told = actor.sort == "office" and actor.sure is not None
    return told and _IN_ITS_YEAR.search(scene.plain(sentence.start, sentence.end)) is not None


def _last_to(sentence: Sentence, actor: Actor) -> bool:
    """`The last President of Mali to visit Oman did so in 2008`: one before who holds the office now."""
    groups = sentence.groups
    if "office" not in groups[actor.first].tags or actor.last >= len(groups):
        return False
    before = groups[max(0, actor.first - 2) : actor.first]
    return bool(groups[actor.last].tags & {"w:to"}) and any(g.tags & {"w:last", "w:previous"} for g in before)


def anybody(scene: Scene, sentence: Sentence, visitors: Sequence[Actor], verb: int) -> bool:
    """Whether somebody without office or state only got somewhere, or plays or shows something: no state sends them."""
    if any(a.sort == "delegation" for a in visitors):
        return False
    people = [full_person(scene, p) for a in visitors for p in a.people]
    if not people or any(p.office or p.state for p in people):
        return False
    reached = fold(scene.words(sentence.groups[verb].span)).startswith(("got", "get", "reach"))
    told = " ".join((scene.plain(sentence.start, sentence.end), *(fold(p.name) for p in people)))
    return reached or performs(told)


def only_spoken_of(scene: Scene, number: int, host: Destination, state: Value) -> bool:
    """Whether the state guessed for a visitor is only spoken of in passing."""
    return host.state is not None and in_passing(scene, number, (host.state, str(state.value)))

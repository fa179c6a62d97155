"""What the words around a noun for a visit make of it: `the idea of a visit`, `his visit is set for May`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.visits.calling_off import GIVEN_UP
from chancery.reading.kinds.visits.to_come import in_present
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_OF_REPORTS = expression(r"\b(?:reports?|rumou?rs?|talk|claims?|speculation) (?:of|about|on)\b")
_NOT_SO = expression(
    r"\b(?:denied|dismissed|rejected|refuted|baseless|untrue|unfounded|false|invented|no truth)\b"
)
_ON_ONE_S_MIND = expression(
    r"\b(?:(?P<maybe>consider\w*|mull\w*"
    r"|th(?:ink|inks|inking|ought) (?:of|about)|toy\w* with"
    r"|mus(?:e|es|ed|ing) (?:on|about)|the idea of"
    r"|weigh(?:s|ing|ed)?|ponder\w*|propos(?:e|es|ed|ing)|suggest\w*|float\w*|contemplat\w*)"
    r"|plan(?:s|ned|ning)?|prepar(?:e|es|ing)|read(?:y|ies|ying) (?:itself )?for|arrang\w+|announced|schedul\w+"
    r"|agree(?:s|d) (?:on|to)(?: the (?:dates?|timing|programme|details) (?:of|for))?)"
    r"(?: paying| making)? (?:a|an|his|her|their|another)(?: \S+){0,4}$"
)
#: Before the noun: that it is only spoken of, or looked for a day.
_ONLY_TALKED_OF = expression(
    r"\b(?:discuss\w*|explor\w+|rais(?:ed|es|ing)|sound(?:ed|s|ing) out|(?:talk|talks|talked|talking|spoke|spoken) (?:of|about)"
    r"|(?:explor\w+|seek\w*|find|look\w* for|discuss\w*|consider\w*) (?:\w+ ){0,2}(?:dates?|time|timing) (?:for|of)"
    r"|the (?:possibility|prospect|chances?|option|question) of|speculation (?:about|on|over)|rumou?rs? of|whispers? of)"
    r"(?: paying| making| arranging| organi[sz]ing)? (?:a|an|another)(?: \S+){0,4}$"
)
_RULED_OUT = expression(
    r"\b(?:rul(?:ed|es|ing) out|excluded|rejected|no (?:plans?|intention)(?: whatever| at all)?(?: for| to)?)(?: \S+){0,5}$"
)
#: Behind a visit: it has its day, and that is to come.
_SET_FOR = expression(
    r"^[^.;:,]{0,80}? (?:is|are|has been|have been) (?:\w+ly |now |still |also )?"
    r"(?:set|fixed|booked|pencil?led in|down|timed|slated|scheduled|due|foreseen|envisaged|expected|pencil?led"
    r"|on the (?:cards|calendar|agenda|horizon)|in the (?:diary|works|pipeline|offing)"
    r"|being (?:planned|prepared|arranged)|under preparation|agreed|arranged|announced|promised)"
    r" (?:for|in|next|later|on|early|late|before)\b"
    r"|^[^.;:]{0,90}? (?:is|are|was|were|has been|have been) (?:now |since |then )?(?:moved|shifted|brought|pushed) "
    r"(?:up |forward |ahead )?(?:to|from|by)\b"
)
#: Behind a visit, set off: the day for which it is meant, if it is not told that it was another.
_MEANT_FOR = expression(
    r"^[^.;:,]{0,60}?,? (?:(?:now|tentatively|provisionally|currently|still|to be|likely|possibly|presumably|which is) )?"
    r"(?:pencil?led in|planned|scheduled|slated|expected|foreseen|envisaged|due|set|fixed|timed|billed|down) "
    r"(?:for|in|next|later|on|early|late|before|to (?:start|begin|take place|run|last))\b"
    r"(?![^.;]{0,80}?\b(?:took place|was|were|had|has been|went ahead|brought|began|started|ended|led)\b)"
)
#: Before a visit, `come` is no verb that patterns know: `will come on a state visit`, `when he comes for a visit`.
_WILL_COME = expression(
    r"\b(?:will|shall|would|(?:is|are|was|were) (?:due |expected |set |scheduled |likely |going )?to"
    r"|(?:due|expected|set|plans?) to) (?:\w+ly |also |then |now |soon )?come (?:here |over |back )?"
    r"(?:(?:in|next|this|on) [\w ]{2,16} )?(?:on|for)(?: \S+){0,5}$"
)
_NEGATED = expression(r"\b(?:not|never|n.t|nor|without|will|would|may|might|could|if|whether)\b")


#: Before the noun: `it will be the first state` visit by somebody.
_WILL_BE = expression(
    r"\b(?:it|this|that|which|trip|visit) (?:will|is to|is set to|is due to|is expected to) (?:also |only )?(?:be|mark) "
    r"(?:only )?(?:the|his|her|their|its|a)(?: [\w-]+){0,4}$"
)


def told_around(scene: Scene, sentence: Sentence, match: Match, at: int) -> str | None:
    """The standing that the words before and behind a noun for a visit give it; `at` is the verb that carries the noun."""
    groups, verb = sentence.groups, match.parts["verb"][0]
    before_noun = fold(scene.text[groups[max(0, match.first - 8)].start : groups[verb].start]).rstrip()
    after_noun = fold(scene.text[groups[verb].end : sentence.end])
    if _OF_REPORTS.search(before_noun) and _NOT_SO.search(after_noun):
        return "denied"
    # `put off on Monday, for the third time, the trip`
    led = scene.plain(groups[max(0, match.first - 12)].start, groups[verb].start).rstrip()
    if (GIVEN_UP.search(before_noun) or GIVEN_UP.search(led)) and not _NEGATED.search(before_noun):
        return "cancelled"
    if _RULED_OUT.search(before_noun):
        return "denied"
    if _SET_FOR.match(after_noun) or (_open(groups, at) and _MEANT_FOR.match(after_noun)):
        return "planned"
    if _WILL_COME.search(before_noun) or _WILL_BE.search(before_noun) or _comes(scene, sentence, verb):
        return "planned"
    if _ONLY_TALKED_OF.search(before_noun):
        return "proposed"
    mind = _ON_ONE_S_MIND.search(before_noun)
    if mind is not None and standing_of(groups, at)[1] == "standing.denied-that":
        return "denied"
    if mind is not None:
        return "proposed" if mind["maybe"] else "planned"
    return None


def is_set_for(scene: Scene, sentence: Sentence, noun: int) -> bool:
    """`his arrival in Lima is set for Monday`: whether what is said of a noun is that it has its day."""
    return _SET_FOR.match(fold(scene.text[sentence.groups[noun].end : sentence.end])) is not None


def _comes(scene: Scene, sentence: Sentence, noun: int) -> bool:
    """`, when he comes for a visit`, `comes on Thursday for a visit`: a present that is still to come."""
    groups = sentence.groups
    at = next((n for n in range(noun - 1, max(0, noun - 12), -1) if "w:comes" in groups[n].tags), None)
    if at is None or any(g.tags & {"comma", "stop", "verb"} for g in groups[at + 1 : noun]):
        return False
    when = any("w:when" in g.tags for g in groups[max(0, at - 4) : at])
    return when or in_present(scene, sentence, at, None)


def _open(groups: Sequence[Group], at: int) -> bool:
    """Whether the verb at `at` leaves open that a visit is to come: one that `made a visit` has made it."""
    made = groups[at].tags & {"v:pay", "v:visit", "v:begin", "v:conclude"} and groups[at].form in (
        "past",
        "pp",
    )
    return not made and standing_of(groups, at)[0] in ("done", "planned")


def of_the_tour(groups: Sequence[Group], match: Match) -> str | None:
    """`a tour that took in Oman`, `which will take in Oman`: what the tour's own clause tells of its legs."""
    inside = groups[match.parts["verb"][0] + 1 : match.last]
    if any(g.tags & {"w:will", "w:would"} for g in inside):
        return "planned"
    return "done" if any(g.tags & {"w:took"} for g in inside) else None


def still_to_be_paid(groups: Sequence[Group], match: Match) -> bool:
    """`the visit which the president will pay to Oman`, `is to make to Oman`: told by the verb of its own clause."""
    inside = groups[match.first : match.last]
    return any(g.tags & {"w:will", "w:would", "w:shall"} for g in inside) or any(
        a.tags & {"w:is", "w:are"} and b.tags & {"w:to", "v:travel", "v:plan", "w:due", "w:set", "w:going"}
        for a, b in pairwise(inside)
    )


def whose_host_is_to(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """`On Thursday he receives the Omani minister, whose two-day visit is the first`: who is yet to be received."""
    groups = sentence.groups
    if "w:whose" not in groups[match.first].tags:
        return False
    at = next((n for n in range(match.first - 1, -1, -1) if groups[n].tags & {"v:receive", "v:meet"}), None)
    return at is not None and groups[at].form == "s" and in_present(scene, sentence, at, None)


def opened_by(groups: Sequence[Group], verb: int) -> bool:
    """`Leaving here for Lima on Monday was A`: a participle whose verb stands behind it in the past."""
    if groups[verb].form != "ing" or verb > 3:
        return False
    ahead = groups[verb + 1 : verb + 12]
    at = next((n for n, g in enumerate(ahead) if g.tags & {"w:was", "w:were"}), None)
    return at is not None and not any(g.tags & {"comma", "verb"} for g in ahead[:at])

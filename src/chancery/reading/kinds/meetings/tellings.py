"""Whether a word tells of a meeting where it stands: no session of a channel, no habit, no sitting of one body."""

from __future__ import annotations

import re

from chancery.expressions import expression
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Sentence
from chancery.reading.kinds.channels.view import meets_in_channel, names_channel, views
from chancery.reading.kinds.meetings.senses import sense_fits
from chancery.reading.kinds.meetings.sessions_told import is_the_session
from chancery.reading.kinds.meetings.standing import occasion_of_deed
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

#: What two parties meet for that is no meeting of theirs: press conferences, sessions of channels, banquets.
_NO_MEETING = expression(
    r"\b(?:press|news|media|board|cabinet|committee|commission|working group|joint council)\b"
)
#: What is left open before a noun: `no date has been set for talks`.
_NO_DATE = expression(
    r"\b(?:no|nor any) (?:\w+ )?(?:date|dates|day|time|venue|place) (?:(?:has|have|had|was|were|is|are|yet|so|far|been|being|"
    r"as) ){0,4}(?:set|fixed|named|agreed|given|announced|mentioned|decided|found|arranged) (?:yet )?for (?:[\w'’-]+ ){0,6}$"
    r"|\bno (?:date|dates|day|time|venue) for (?:[\w'’-]+ ){0,4}$"
)
#: What an earlier sitting left, of which no more is told: `how the decisions of the previous meeting were carried out`.
_OF_THE_LAST = expression(
    r"\b(?:decisions?|resolutions?|recommendations?|outcomes?|results?|minutes|conclusions?|understandings?|agreements?|agreed|"
    r"reached|taken|adopted|made) (?:of|at|in|from|during) (?:the|their|its) (?:previous|last|earlier|preceding) (?:\w+ )?$"
)
#: What only counts the meeting just told: `This was their second conversation within a week`.
_COUNTS = expression(
    r"(?:^|[.;,] )(?:this|it|that) (?:was|is|marks|marked|makes|made) (?:already |only |in fact )?(?:the|their|his|her) "
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|only)(?: such)? (?:\w+ )?$"
)
_PARTED = expression(r"[^.;]{0,60}\b(?:between|with|in [A-Z]|at [A-Z])\b")
#: Whose own sitting a noun tells, behind it: `a meeting of the cabinet`, `talks within the party`.
_INSIDE = expression(
    r"^ (?:of|in|within) (?:(?:the|a|an|its|his|her|their) )?(?:\w+ ){0,2}(?:cabinet|council|board|politburo|"
    r"assembly|parliament|congress|government|bureau|senate)\b"
    r"(?! (?:leaders|members|officials|heads|chiefs|ministers|presidents|speakers))"
)
_SESSION_OF = expression(r"\b(?:session|round|meeting|edition|sitting)s? of\b")
_HABIT = expression(
    r"\b(?:twice|once|every|each|annually|alternately) (?:a |an )?(?:year|month|two|three|week)"
    r"|\bevery other\b|\bregularly\b|\bwhether\b"
    r"|\b(?:meet|meets|meeting|met|talk|talks|talking|talked) "
    r"(?:(?:rather|quite|very|more|fairly) )?(?:often|frequently|a lot)\b"
    r"|\b(?:three|four|five|six|seven|eight|nine|ten|several|many|\d+) times\b"
)


def is_habit(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """What is done as a rule or only asked about is no meeting; `agreed at talks to meet regularly` tells of talks."""
    end = sentence.groups[min(verb + 6, len(sentence.groups) - 1)].end
    found = _HABIT.search(scene.plain(sentence.start, end))
    return found is not None and not (found.group() == "regularly" and occasion_of_deed(sentence, verb))


def tells_meeting(scene: Scene, number: int, pattern: Pattern, match: Match) -> bool:
    """Whether the word has the sense wanted: no session of a channel, no welcome at the airport, no press meeting."""
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    group = sentence.groups[verb]
    # `spent forty minutes with`: a time, and no paper.
    papers = "verb" not in group.tags and pattern.gives["who"] == "noun"
    named = {"instrument", "person"} if papers else {"person"}
    if (
        group.tags & named
        or (group.tags & {"mechanism", "s:contact"} and names_channel(scene, number, group))
        or (pattern.id in ("meeting.met", "meeting.parley") and meets_in_channel(scene, number, verb))
        or _session(scene, sentence, verb)
        or not sense_fits(scene, sentence, pattern, match)
    ):
        return False
    noun = pattern.gives["who"] == "noun"
    if noun and (_names_something(sentence, verb) or is_the_session(scene, number, verb)):
        return False
    if noun and (_of_channel(sentence, verb) or _by_link(scene, number, verb)):
        return False
    if noun and (_its_own(sentence, verb) or _signed_before_others(sentence, verb)):
        return False
    if (
        noun
        and _COUNTS.search(scene.plain(sentence.start, group.start))
        and not _PARTED.match(scene.plain(group.end, sentence.end))
    ):
        return False
    if noun and _OF_THE_LAST.search(scene.plain(sentence.start, group.start)):
        return False
    if noun and _NO_DATE.search(scene.plain(sentence.start, group.start)):
        return False
    start = next(
        (g.end for g in reversed(sentence.groups[max(0, verb - 3) : verb]) if g.tags & {"comma"}),
        sentence.groups[max(0, verb - 3)].start,
    )
    inside = noun and _INSIDE.search(scene.plain(group.end, sentence.end))
    return not inside and not (noun and _NO_MEETING.search(scene.plain(start, group.end)))


def _names_something(sentence: Sentence, at: int) -> bool:
    """`Mali and Oman call their ties strategic`: the verb, where `a call between Mali and Oman` has the noun."""
    groups = sentence.groups
    if "n:call" not in groups[at].tags or at == 0 or at + 1 == len(groups):
        return False
    return not groups[at - 1].tags.isdisjoint(_WHO_CALLS) and not groups[at + 1].tags.isdisjoint(_CALLED)


_WHO_CALLS = frozenset({"state", "person", "w:they", "w:we", "w:sides", "both-sides", "w:and", "w:also"})
_CALLED = frozenset({"w:their", "w:its", "w:the", "w:it", "w:this", "w:for", "w:on"})

#: What counts the summits of an organisation: `its next Summit`, `its third summit`.
_COUNTED = frozenset({"w:next", "ordinal", "w:first", "w:second", "w:third", "w:last", "w:annual"})
_WITH_WHOM = frozenset({"w:with", "w:between"})


def _its_own(sentence: Sentence, noun: int) -> bool:
    """`the Alliance and the holding of its next Summit`: a summit of an organisation that is counted, not of who speaks."""
    groups = sentence.groups
    before, behind = groups[max(0, noun - 3) : noun], groups[noun + 1 : noun + 3]
    counted = any(g.tags & _COUNTED for g in before) and any(g.tags & {"w:its"} for g in before)
    return counted and "n:summit" in groups[noun].tags and not any(g.tags & _WITH_WHOM for g in behind)


def _signed_before_others(sentence: Sentence, noun: int) -> bool:
    """`On concluding the talks, and in the presence of both Presidents, Ministers A and B signed`: the talks of the others."""
    groups = sentence.groups
    signed = next((n for n in range(noun + 1, len(groups)) if "v:sign" in groups[n].tags), None)
    if signed is None or any(g.tags & _WITH_WHOM for g in groups[noun + 1 : noun + 3]):
        return False
    present = next((n for n in range(noun + 1, signed) if "w:presence" in groups[n].tags), None)
    return present is not None and not any(g.tags & {"person"} for g in groups[:present])


def _by_link(scene: Scene, number: int, noun: int) -> bool:
    """`by video link, A and B sat down for the second round of the dialogue`: how a channel met."""
    sentence = scene.sentences[number]
    if not sentence.groups[noun].tags & {"n:call"}:
        return False
    session = _SESSION_OF.search(scene.plain(sentence.start, sentence.end)) is not None
    return any(not c.echo and (session or c.numbered) for c in views(scene)[number].named.values())


def _session(scene: Scene, sentence: Sentence, noun: int) -> bool:
    """Whether a session or gathering is that of a channel the sentence tells of: `the Joint Commission held its session`."""
    word = fold(scene.words(sentence.groups[noun].span))
    if not re.search(r"\b(?:session|sessions|gathering)\b", word) or "talks" in word:
        return False
    before = scene.plain(sentence.start, sentence.groups[noun].start)
    if re.search(r"\b(?:commission|committee|council|assembly)\b", before):
        return True
    if _SAT_TO_WORK.search(before) and not sentence.groups[noun + 1 : noun + 2][0].tags & {"w:of"}:
        return False
    return not _with_somebody(sentence, noun, working="working" in scene.plain(*_beside(sentence, noun)))


#: Before a session of those who are told of: `they had had a working session before they signed`.
_SAT_TO_WORK = expression(
    r"\b(?:they|the two|both|ministers|presidents|sides|delegations)\b(?: (?:had|have|then|later|also|first|both))* "
    r"(?:had|held|have) an? (?:\w+ )?working $"
)


def _beside(sentence: Sentence, noun: int) -> tuple[int, int]:
    """The span of the group before the noun at group `noun`."""
    return sentence.groups[max(0, noun - 1)].span


def _with_somebody(sentence: Sentence, noun: int, *, working: bool) -> bool:
    """Whether a sitting is one with somebody; of a `working session` that may stand further behind."""
    for group in sentence.groups[noun + 1 : noun + (12 if working else 2)]:
        if group.tags & {"w:between", "w:with"}:
            return True
        if group.tags & {"w:of", "stop", "mechanism", "v:say"}:
            return False
    return False


def _of_channel(sentence: Sentence, noun: int) -> bool:
    """Whether the noun tells of a session of a standing channel: `the seventh session of the A-B joint commission`,
    `a committee which will hold its maiden meeting`."""
    groups = sentence.groups
    around = (*groups[max(0, noun - 3) : noun], *groups[noun + 1 : noun + 3])
    if any("w:its" in g.tags for g in groups[max(0, noun - 3) : noun]):
        around = (*groups[:noun], *around)
    if any(g.tags & {"mechanism", "body:committee"} for g in around):
        return True
    for group in groups[noun + 1 : noun + 12]:
        if group.tags & {"mechanism", "body:committee"}:
            return True
        if group.tags & {"verb", "stop", "comma", "person", "w:between", "w:with"}:
            return False
    return False

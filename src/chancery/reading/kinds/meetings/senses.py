"""Whether a word that can tell of a meeting does so where it stands: `saw the minister` does, `saw him as a friend` not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from chancery.expressions import expression
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.meetings.negotiating import negotiates
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_RECEIVE = expression(r"^(?:receiv|grant|gave|give|gives)")
#: What is received and is nobody.
_THINGS = expression(
    r"^ (?:an?|the|his|her|its|their|this|that|several|some|many|two|three)? ?(?:[\w-]+ ){0,4}?"
    r"(?:gifts?|presents?|letters?|messages?|telegrams?|cables?|baskets?|bouquets?|wreaths?|greetings|cards?|copy|copies|credentials|"
    r"souvenirs?|notes?|invitations?|proposals?|requests?|awards?|orders?|medals?|doctorates?|donations?|aid|assistance|loans?|"
    r"credits?|(?:phone |telephone )?calls?|reply|replies|answers?|news|word) (?:of|from|by|to|on)\b"
)
#: `The letter was received by A`, whoever wrote it.
_THING_WAS = expression(
    r"(?:^|[,;] |\band )(?:an?|the|his|her|its|their|this|that) (?:[\w-]+ ){0,3}?"
    r"(?:letters?|messages?|telegrams?|cables?|notes?|invitations?|gifts?|credentials|cop(?:y|ies)|calls?|reply|request)"
    r"(?: (?:of|from|to|on|sent|addressed)\b[^.;:,]{0,90}?)? (?:was|were|is|has been|have been|had been) (?:\w+ ){0,2}$"
)
#: Where a host who welcomes somebody sits down with them; at the airport they only greet.
_INDOORS = expression(
    r"\b(?:palace|office|residence|presidency|ministry|headquarters|lunch|dinner|breakfast|luncheon|audience|chancellery|castle|"
    r"villa|state house|kremlin|talks|meeting|discussions|assembly|parliament|mansion)\b"
)
_OUTDOORS = expression(
    r"\b(?:airport|airfield|guard of honou?r|red carpet|station|border|tarmac|on arrival|farewell)\b"
)
_INSIDE = expression(r"\b(?:audience|palace|office|residence)\b")
#: `Meeting it at the airport were A and B`: who came to greet arrivals has not conferred with them.
_AT_ARRIVAL = expression(
    r"^ (?:with )?[^,;.]{1,80}? (?:at|on) (?:the |its |his |her |their )?(?:\w+ ){0,3}?"
    r"(?:airport|airfield|airbase|(?:railway |train )?station|harbou?r|port|pier|tarmac|steps of the plane|foot of the plane)\b"
)
_PRESS = expression(
    r"^(?:\w+ ){0,3}(?:press|media|reporters|journalists|newsmen|correspondents|students|fans)\b"
)
#: `The call came a day after ...`: a meeting told before, and what it followed.
_THE = expression(r"^\s*(?:the|this|that|their|his|her) (?:\w+ ){0,2}$")
_CAME = expression(r"^ (?:also )?(?:came|comes|follows|followed|coincides|coincided)\b")
#: `eight years after talks began`: since when two have been at something, which tells of no meeting.
_SINCE = expression(r"\b(?:after|since|before|when|once) (?:the |their |such |formal |first )*$")
_BEGUN = expression(
    r"^ (?:that |which )?(?:had |were |was )?(?:first |formally )?"
    r"(?:began|begun|started|opened|launched|got under way|commenced)\b"
)
#: `sat down to lunch with`: the sitting down tells of the meeting.
_SAT_DOWN_TO = expression(r"\b(?:sat|sits?|sitting) down to (?:a |an |their )?(?:\w+ )?$")
#: What says that tea is drunk together: `met over tea`, `had coffee with`.
_OVER = frozenset({
    "w:over", "w:for", "w:at", "w:had", "w:have", "w:has", "w:having", "w:took", "w:afternoon", "w:a", "w:to", "w:after",
})  # fmt: skip


def _drunk(groups: Sequence[Group], noun: int) -> bool:
    """Whether tea or coffee is an occasion; `a treaty on tea` is on what both sides sell."""
    return noun > 0 and bool(groups[noun - 1].tags & _OVER)


#: What tells when somebody is seen and no longer what they are seen doing: `see the minister before leaving`.
_TIMES = frozenset({"w:before", "w:after", "w:when", "comma", "date"})
_SEEN = frozenset({"w:as", "w:off", "ing", "w:being", "w:through"})


#: What tells of an exchange that it was one of words.
_EXCHANGED_WITH = expression(
    r"^ (?:of (?:\w+ )?(?:views|opinions|ideas|words)|(?:\w+ ){0,4}?(?:with|between)\b)"
)


def sense_fits(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether the word of a match means a meeting by what stands around it."""
    verb = match.parts["verb"][0]
    groups = sentence.groups
    words = fold(scene.words(groups[verb].span))
    after = scene.plain(groups[verb].end, sentence.end)
    if _PRESS.match(after.lstrip()):
        return False
    sort = pattern.id.removeprefix("meeting.")
    if (
        sort == "noun"
        and words == "exchange"
        and verb
        and groups[verb - 1].tags & {"w:to", "w:will", "w:would"}
    ):
        return False
    definite = verb > 0 and bool(groups[verb - 1].tags & {"w:the"})
    if (
        sort == "noun"
        and words in ("exchange", "exchanges")
        and definite
        and not _EXCHANGED_WITH.match(after)
    ):
        return False  # `were there for the exchange`: of what was signed
    if (
        sort == "parley"
        and words == "lunch"
        and verb
        and groups[verb - 1].tags & {"w:until", "w:till", "w:before", "w:after"}
    ):
        return False
    if sort == "noun" and _only_spoken_of(scene, sentence, verb):
        return False
    if sort == "noun" and words in ("tea", "coffee") and not _drunk(groups, verb):
        return False
    if sort in ("noun", "parley") and _SAT_DOWN_TO.search(scene.plain(sentence.start, groups[verb].start)):
        return False
    if sort == "noun" and "n:summit" in groups[verb].tags and _for_the_summit(scene, sentence, verb, after):
        return False
    if sort == "noun" and negotiates(scene, sentence, verb, after):
        return False
    if (
        sort == "noun"
        and _BEGUN.match(after)
        and _SINCE.search(scene.plain(sentence.start, groups[verb].start))
    ):
        return False
    if sort == "noun" and _CAME.match(after) and _THE.search(scene.plain(sentence.start, groups[verb].start)):
        return False
    if sort in ("met", "parley", "discussed", "opening", "saw", "received") and as_noun(groups, verb):
        return False
    if sort == "met" and _DEMANDS.match(after.lstrip()):
        return False
    if sort == "met" and _greeted(groups, verb):
        return False
    if sort in ("met", "opening") and groups[verb].form == "ing" and _AT_ARRIVAL.match(after):
        return False
    if sort in ("seen-by", "pictured", "side-by-side") and _OUTDOORS.search(after[:80]):
        return False
    if sort == "received" and _THINGS.match(after):
        return False
    if sort in ("received", "received-passive") and _THING_WAS.search(
        scene.plain(sentence.start, groups[verb].start)
    ):
        return False
    if sort == "received-passive" and _OUTDOORS.search(after[:80]) and not _INSIDE.search(after[:80]):
        return False
    if sort == "received" and words.startswith("host"):
        return not _OUTDOORS.search(after[:140]) and not _gathering(groups, verb)
    if sort in ("received", "received-passive") and not _RECEIVE.match(words):
        return bool(_INDOORS.search(after[:140])) and not _OUTDOORS.search(after[:140])
    if sort == "saw" and words == "visits" and _exchanged(groups, verb):
        return False
    if sort == "saw" and _went_to(groups, verb):
        return False
    if sort in ("saw", "had-seen"):
        if words in ("greeted", "embraced") and not _INDOORS.search(after[:140]):
            return False
        behind = takewhile(lambda g: not g.tags & _TIMES, groups[verb + 1 : verb + 4])
        return not any(_carries_on(g) for g in behind) and not re.search(r"^[^.]{0,60}\boff\b", after)
    if sort == "call-on":
        return not _urges(groups, verb)
    if sort == "opening":
        opens = verb == 0 or bool(groups[verb - 1].tags & {"comma", "w:when", "w:on"})
        return groups[verb].form == "ing" and opens
    return True


def _for_the_summit(scene: Scene, sentence: Sentence, noun: int, after: str) -> bool:
    """`had travelled to Lima for the summit`: a gathering of others, which nobody is said to hold."""
    led = scene.plain(sentence.start, sentence.groups[noun].start)
    return _TRAVELLED_FOR.search(led) is not None and not after.startswith(
        (" with", " between", " of the two")
    )


_TRAVELLED_FOR = expression(
    r"\b(?:travell?ed|flew|flown|came|come|gone|went|arrived|is|was|are|were|been) (?:here |in |to )"
    r"[^.;,]{0,40} for the (?:\w+ )?$"
)


def _went_to(groups: tuple[Group, ...], at: int) -> bool:
    """`went to see the minister`: told by who went, which is done where the seeing alone would be still to come."""
    before = groups[at - 1].tags if at else frozenset()
    went = groups[at - 2].tags if at > 1 else frozenset()
    return "v:travel" in before or ("w:to" in before and not went.isdisjoint(_WENT))


_WENT = frozenset({"w:went", "w:came", "w:goes", "w:comes", "w:gone", "w:going", "w:coming"})


#: Before a meeting that is what people talk about.
_SPOKEN_OF = expression(
    r"\b(?:spoke|speak(?:s|ing)?|talk(?:ed|s|ing)|informed|briefed|exchang\w+ (?:views|opinions)|discuss(?:ed|es|ing)"
    r"|touch(?:ed|es) (?:up)?on|agenda|expectations|hopes|outcomes?|results|questions?) (?:[\w']+ ){0,3}?"
    r"(?:(?:of|on|about|for|upon|concerning|to|from) )?(?:the |an? )?"
    r"(?:upcoming |forthcoming |coming |next |first |second |future |planned )?(?:[\w.]+ ?- ?[\w.]+ )$"
)


def _only_spoken_of(scene: Scene, sentence: Sentence, noun: int) -> bool:
    """`They spoke of the EU-Moldova summit`: a meeting of others without a day, which is only talked about."""
    behind = sentence.groups[noun + 1 :]
    if any("date" in g.tags for g in behind):
        return False
    return _SPOKEN_OF.search(scene.plain(sentence.start, sentence.groups[noun].start)) is not None


def _exchanged(groups: tuple[Group, ...], at: int) -> bool:
    """`exchange summit visits`: a noun, with nobody seen behind it."""
    return any(g.tags & {"v:exchange"} for g in groups[max(0, at - 4) : at])


def _gathering(groups: tuple[Group, ...], verb: int) -> bool:
    """Whether what is hosted is a gathering that tells its parties itself: `hosted talks between A and B`."""
    for group in groups[verb + 1 : verb + 8]:
        if group.tags & {"mechanism", "n:talks", "n:summit", "s:contact"}:
            return True
        if group.tags & {"person", "counterpart", "n:delegation", "s:folk", "comma"}:
            return False
    return False


def _greeted(groups: tuple[Group, ...], verb: int) -> bool:
    """Whether the one met is only welcomed: `was met at the airport by A`."""
    before = groups[verb - 1].tags if verb else frozenset()
    return bool(before & {"w:was", "w:were", "w:been", "w:be", "w:being"}) and any(
        g.tags & {"w:by"} for g in groups[verb + 1 : verb + 10]
    )


_DEMANDS = expression(
    r"^(?:with )?(?:\w+ ){0,2}(?:conditions?|demands?|criteria|requirements?|targets?|deadlines?|"
    r"resistance|opposition|approval|needs?|obligations?|commitments?|expectations?|challenges?|"
    r"success|failure|costs?|standards?|quotas?)\b"
)
_DETERMINERS = frozenset({
    "w:a", "w:the", "w:no", "w:his", "w:her", "w:their", "w:its", "w:any", "w:this", "w:another", "low", "w:'s",
    "w:an", "demonym", "w:new", "w:next", "w:first", "ordinal", "w:such", "w:last", "state", "portfolio", "dash",
    "w:at", "w:in", "w:of", "v:hold", "w:had", "w:further", "w:these", "w:two", "w:three", "number", "w:some",
    "w:more", "w:during", "w:begin", "w:recent", "w:several", "ing",
})  # fmt: skip


def as_noun(groups: tuple[Group, ...], verb: int) -> bool:
    """Whether a form that may be verb or noun is a noun: `a meeting with`, `official talks`, `trade talks`."""
    group = groups[verb]
    before = groups[verb - 1].tags if verb else frozenset()
    if before & {"office"} and group.form in ("past", "pp"):
        # `their ministers met`: the determiner is the subject's.
        return False
    if group.tags & {"n:talks"}:
        return group.form in ("s", "base") or "verb" not in group.tags
    if group.form == "ing" and group.tags & {"n:meeting", "v:meet"}:
        return bool(
            before & (_DETERMINERS | {"v:plan", "v:agree", "v:cancel", "v:postpone", "v:propose"})
        ) or _determined(groups, verb)
    if group.form == "base" and group.tags & {"v:receive"} and before & {"low", "adverb"}:
        return _determined(groups, verb)
    return bool(before & {"w:a", "w:the", "w:his", "w:her", "w:their", "w:an", "w:no"})


def _determined(groups: tuple[Group, ...], noun: int) -> bool:
    """Whether an article opens the phrase of a noun: `the third meeting`."""
    for here in range(noun - 1, max(-1, noun - 5), -1):
        if groups[here].tags & {"w:a", "w:an", "w:the", "w:his", "w:her", "w:their", "w:its", "w:no"}:
            return True
        if groups[here].tags & {
            "verb",
            "comma",
            "person",
            "office",
            "s:folk",
            "n:delegation",
            "state",
            "people",
            "body",
        }:
            return False
    return False


def _carries_on(group: Group) -> bool:
    """Whether what follows the one seen tells what they are seen as or doing."""
    if group.tags & _SEEN:
        return True
    return bool(group.tags & {"verb"}) and group.form in ("base", "ing")


def _urges(groups: tuple[Group, ...], verb: int) -> bool:
    """`called on the minister to act` asks; `called on the minister` meets."""
    for here in range(verb + 1, min(verb + 7, len(groups) - 1)):
        if groups[here].tags & {"stop", "comma", "w:and"}:
            return False
        if groups[here].tags & {"w:to"} and groups[here + 1].tags & {"v:base", "low", "verb"}:
            return not isinstance(groups[here + 1].value, Person)
    return False

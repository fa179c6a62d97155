"""Meetings of which nobody is named: `a meeting of experts`, `the second round of talks`, `talks with X would open`."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.channels.view import views
from chancery.reading.kinds.meetings.sessions_told import session_before
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene


def unnamed(scene: Scene, number: int, noun: int) -> list[Actor] | None:
    """Those of a meeting of whom only the sort is told, [] where nothing is: `a meeting of experts`, `the talks took place`.

    None where the words tell of no such meeting.
    """
    groups = scene.sentences[number].groups
    ahead = groups[noun + 1 : noun + 4]
    if ahead and ahead[0].tags & {"w:of"}:
        if any(not channel.echo for channel in views(scene)[number].named.values()):
            return None  # experts who prepare the session of a channel
        sort = next((g for g in ahead[1:] if not g.tags & {"low", "w:the"}), None)
        known = sort is not None and bool(sort.tags & {"s:folk", "offices"}) and not sort.tags & {"person"}
        found = [
            a
            for a in sides(scene)[number]
            if sort is not None and groups[a.first] is sort and a.state is None
        ]
        return [replace(found[0], sort="pair")] if known and found else None
    if not groups[noun].tags & {"n:talks", "s:sitting"}:
        return None
    if any(not channel.echo for channel in views(scene)[number].named.values()):
        return None
    before = _before(scene, number, noun)
    behind = scene.plain(groups[noun].end, scene.sentences[number].end)
    if _spent(before, behind) and (both := _both(scene, number)) is not None:
        return both
    if _OF_LATE.match(behind) or (_ROUND_OF.search(before) and _ROUND_TOLD.match(behind)):
        return []
    if _WHICH_TOOK_PLACE.match(behind) or _of_history(scene, number, noun):
        return []
    near = scene.plain(groups[max(0, noun - 3)].start, groups[noun].end)
    if not _NUMBERED.search(near) and not (_PLURAL.search(near) and not _PARTED.search(behind)):
        return None
    return [] if _HELD.search(behind) else None


def _spent(before: str, behind: str) -> bool:
    """`after three days of talks`, `after talks in Geneva`: what those who act had behind them."""
    somewhere = _AFTER.search(before) and _SOMEWHERE.match(behind)
    return not _PARTED.search(behind) and bool(_LENGTH_OF.search(before) or somewhere)


def _both(scene: Scene, number: int) -> list[Actor] | None:
    """Both sides where a sentence says `they` or `the two sides`, [] where it names two states, else None."""
    sentence = scene.sentences[number]
    meant = next((n for n, g in enumerate(sentence.groups) if g.tags & {"both-sides", "w:they"}), None)
    if meant is not None:
        return [Actor("pair", meant, meant + 1)]
    named = {state for state, _, share in states_in(sentence.groups) if share >= 1}
    return [] if len(named) == 2 else None


_LENGTH_OF = expression(
    r"\b(?:after|following|in|during|capped|capping|ended|ending|concluded|concluding|wound up|wrapped up|end of|course of) "
    r"(?:(?:nearly|almost|about|some|over|more than|only|just) )?[\w-]+ (?:hours?|days?|weeks?|months?|rounds?) of "
    r"(?:[\w-]+ )?talks$"
)
_AFTER = expression(r"\b(?:after|following) (?:[\w-]+ ){0,2}?talks$")
_SOMEWHERE = expression(r"^ (?:in|at|on) ")


#: `the preliminary contact which took place in Oslo on 9 July`
_WHICH_TOOK_PLACE = expression(
    r"^ (?:which|that) (?:took place|(?:was|were) (?:held|conducted)|(?:began|opened|ended)) (?:in|at|on|here)\b"
)
#: What opens a sentence about talks on a matter: `Border talks`, `Further fisheries negotiations`.
_ON_A_MATTER = frozenset({"portfolio", "low", "cap1", "w:further", "w:new", "adverb", "dash"})
#: What comes of talks between two states.
_OF_RELATIONS = frozenset(
    {"n:relations", "n:ties", "n:diplomatic", "n:embassy", "body:embassy", "instrument"}
)


def _of_history(scene: Scene, number: int, noun: int) -> bool:
    """`Border talks opened in 1973 in Lima`, `After talks in Bern the embassy opened again`: talks of the report's two."""
    sentence = scene.sentences[number]
    groups = sentence.groups
    behind = scene.plain(groups[noun].end, sentence.end)
    named = {
        "demonym",
        "state",
        "person",
        "organisation",
        "w:the",
        "w:these",
        "w:their",
        "w:a",
        "w:an",
        "w:both",
        "w:no",
    }
    opens = noun > 0 and all(g.tags & (_ON_A_MATTER | {"cap"}) and not g.tags & named for g in groups[:noun])
    if opens and noun < 4 and _OPENED_IN.match(behind):
        return True
    after = groups[0].tags & {"w:after", "w:following"} and noun < 5
    plain = all(g.tags & (_ON_A_MATTER | {"w:after", "w:following"}) for g in groups[:noun])
    of_both = any(not g.tags.isdisjoint(_OF_RELATIONS) for g in groups[noun:])
    return bool(after) and plain and of_both and bool(_IN_A_PLACE.match(behind))


_OPENED_IN = expression(
    r"^ (?:opened|began|started|resumed|took place|were held|were opened|broke (?:down|off|up)|collapsed|ended|failed) "
    r"(?:again )?(?:in|on|at)\b"
)
_IN_A_PLACE = expression(r"^(?: that year| in \d{4}| early| late)? in ")


def goes_on(scene: Scene, number: int, noun: int) -> bool:
    """Whether a further round is one of the talks told just before, and of no channel: `The second round will be in X`."""
    sentence = scene.sentences[number]
    story = scene.story(sentence)
    behind = scene.plain(sentence.groups[noun].end, sentence.end)
    bare = not _OF_ROUNDS.search(scene.plain(*sentence.groups[noun].span))
    if not (_IS_HELD.match(behind) if bare else _ROUND_HELD.search(behind)):
        return False
    words = scene.words(sentence.groups[noun].span)
    if words == "meeting" and session_before(scene, number):
        return False
    reach = _BACK_TO_TALKS if words == "round" else _BACK
    for back in range(number, max(-1, number - 1 - reach), -1):
        if scene.story(scene.sentences[back]) is not story or any(
            not channel.echo for channel in views(scene)[back].named.values()
        ):
            return False
        met = back < number and any(not _MET.isdisjoint(g.tags) for g in scene.sentences[back].groups)
        if bare and back < number:
            told = scene.sentences[back]
            return met and bool(_OF_SEVERAL.search(scene.plain(told.start, told.end)))
        if met:
            return True
    return False


_BACK = 3
#: A round is always one of the talks that a report is about.
_BACK_TO_TALKS = 6
_MET = frozenset({"n:talks", "n:negotiation", "n:meeting", "n:summit", "s:encounter", "v:meet"})
_ROUND_HELD = expression(
    r"^(?:[ ,][^.;]{0,60}?)? ?\b(?:was|were|took place|takes place|will|would|is (?:due|set|planned|scheduled|expected|to be)|"
    r"ended|began|opened|is (?:foreseen|envisaged|agreed|likely|probable|possible))\b"
)
_OF_ROUNDS = expression(r"round|meeting|encounter")
#: What says that `the third`, with no noun, is a meeting: it `will be held`, `is due`.
_IS_HELD = expression(
    r"^(?: one)?(?: (?:was|were|is|are|has been|will be|would be|is to be|may be|could be) (?:then |now |only |also )?"
    r"(?:held|convened|hosted|due|likely|planned|scheduled|expected|set|fixed|foreseen|to be held|to take place|to follow)"
    r"| (?:took|takes|will take|would take|is to take) place"
    r"| (?:will|would|is to|is due to) (?:follow|be in|open|begin|start))\b"
)
#: How meetings are told of which there are several.
_OF_SEVERAL = expression(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|next|two|three|four|latest|new"
    r"|last|series of|opening|inaugural) (?:[\w-]+ ){0,3}?(?:rounds?|talks|encounters?|contacts?)\b"
)


def opens(scene: Scene, number: int, noun: int) -> bool:
    """Whether talks with a state are said to be held: `talks with X would open in Y on June 8`."""
    groups = scene.sentences[number].groups
    talks = groups[noun].tags & {"n:talks", "s:sitting"}
    return bool(talks) and bool(_OPENS.search(scene.plain(groups[noun].end, scene.sentences[number].end)))


_OPENS = expression(
    r"^[^.;]{0,120}?\b(?:took place|(?:was|were|will be|would be|to be) held|"
    r"(?:will|would|are to|to) (?:open|begin|start|resume|be held)|"
    r"(?:opened|began|started|resumed) (?:in|on|here|at|today|yesterday))\b"
)


_HELD = expression(
    r"^[^.;]{0,120}?\b(?:took place|takes place|take place|(?:was|were|will be|to be|be) (?:also )?(?:held|hosted|convened)|"
    r"(?:will|would|to) (?:begin|open|start|resume)|opens?|opened|began|begins|concluded|ended|"
    r"is (?:foreseen|scheduled|planned|expected|due))\b"
)
#: Talks that no article tells to be known: `technical talks took place`.
_PLURAL = expression(
    r"(?:^|[,;] |\b(?:day|morning|afternoon|evening|week|month|\d{4}|and|that|today|yesterday|\w+day) )"
    r"(?:(?:official|bilateral|technical|political|expert|working|delegation-level|plenary|further) )?talks$"
)
_PARTED = expression(r"^[^.;]{0,80}?\b(?:between|with|among|within)\b")
#: Talks that went on until now: `the talks over the past two days`.
_OF_LATE = expression(
    r"^ (?:over|during|in) the (?:past|last|previous) (?:[\w-]+ ){0,2}(?:days?|weeks?|hours)\b"
)
#: `the last round of the talks`, of which more is told: `, held in Oslo in June`, `made no progress`.
_ROUND_OF = expression(
    r"\b(?:first|second|third|fourth|fifth|sixth|last|latest|previous|next|new|final|opening|current) (?:\w+ )?round of "
    r"(?:the|these|those|their|such) (?:\w+ )?\w+$"
)
_ROUND_TOLD = expression(
    r"^(?:,? ?(?:which was |was |were )?held\b"
    r"|[^.;]{0,60}?\b(?:made (?:no|little|some|good) (?:progress|headway)|broke (?:down|up|off)|failed|collapsed|adjourned"
    r"|ended|began|opened|took place|(?:will|would|is (?:due|set|scheduled) to) (?:be held|begin|open|start|take place))\b)"
)
_NUMBERED = expression(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|"
    r"next|last|latest|new|another|final|further)\b"
)


def _before(scene: Scene, number: int, noun: int) -> str:
    """The few words that lead up to the noun, with it."""
    groups = scene.sentences[number].groups
    return scene.plain(groups[max(0, noun - 5)].start, groups[noun].end)

"""Whether a visit took place, is planned, proposed, denied or called off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.subjects import carrier
from chancery.reading.kinds.visits.around_the_noun import (
    is_set_for,
    of_the_tour,
    opened_by,
    still_to_be_paid,
    told_around,
    whose_host_is_to,
)
from chancery.reading.kinds.visits.being_there import (
    being,
    is_glad_to_be,
    is_not_expected,
    of_what_was_done,
    on_a_visit,
    set_off,
    set_out,
    while_there,
)
from chancery.reading.kinds.visits.calling_off import CALLED_OFF, cancelled_after, fell_through
from chancery.reading.kinds.visits.invitations import is_to_be_guest, only_asked, taken_up
from chancery.reading.kinds.visits.predicates import (
    RELATIVE,
    came_to_nothing,
    no_plans_for,
    said_of,
    will_not,
)
from chancery.reading.kinds.visits.remembered import long_ago, remembered
from chancery.reading.kinds.visits.to_come import (
    LEGS,
    NEXT_STOPS,
    carried_on,
    due_there,
    headline_future,
    in_present,
    is_coming,
    is_next,
    looked_forward,
    of_a_leg,
    told_as_past,
    will_be,
)
from chancery.reading.kinds.visits.welcomes import welcomed
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.trie import Word

_WAS_TO_HAVE = expression(r"\b(?:was|were) (?:due |set |supposed |scheduled |meant )?to have (?:\w+ )?$")
#: Up to the word of a visit: what was meant and was not done, `should have been in`.
_SHOULD_HAVE = expression(
    r"\b(?:should|ought to) have (?:\w+ly |also |then )?"
    r"(?:(?:been|gone|come|travell?ed|flown|paid|made|set|begun|started|left)"
    r"(?: [\w-]+){0,4}|visited|arrived|\w+ed(?: [\w-]+)?)$"
)
_ACCEPTED = expression(r"\b(?:accepted|accept|taken up|take up|will follow|said yes)\b")
#: Before a verb of going: what somebody would like to, and has not said to do.
_GLADLY = expression(
    r"\bwould (?:also |very much |only )?(?:be (?:\w+ly |very |only too |most )?"
    r"(?:glad|happy|pleased|delighted|honou?red)|like|love) to (?:\w+ )?$"
)
#: `hopes the minister will soon` come: what one wishes somebody else to do.
_HOPED = expression(
    r"\b(?:hop(?:es|ed|ing)|wish(?:es|ed)|would (?:like|welcome it if)) (?:that )?[^.;,]{3,80} "
    r"(?:will|would|could|can|may|might) (?:soon |also |one day |\w+ly )*$"
)
_FIRST_TO = expression(r"\b(?:was|is|became) the (?:first|second|third|last|only|latest) (?:\S+ ){1,5}to $")
_COMING = expression(
    r"\b(?:(?:upcoming|forthcoming|planned|impending|scheduled|coming|future|approaching|expected|next|imminent|pending)"
    r"(?: \S+){0,4}$"
    r"|(?:date|dates|preparations?|prepares?|preparing|plans?) (?:\S+ ){0,4}for\b"
    r"|(?P<maybe>(?:possible|potential|proposed)(?: \S+){0,4}$))"
)
#: Patterns whose word for a visit is a verb: `visited`, `to visit`.
_VERBAL = frozenset({"visit.active", "visit.accepted", "visit.last-to", "visit.stopover-verb"})


def standing(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> str:
    groups = sentence.groups
    verb = match.parts["verb"][0]
    if pattern.id in RELATIVE and came_to_nothing(scene, sentence, match.last - 1):
        return "cancelled"
    if "standing" in pattern.gives:
        given = str(pattern.gives["standing"])
        if is_not_expected(scene, sentence, pattern.id, match):
            return "denied"
        if is_glad_to_be(scene, sentence, pattern.id, match.first):
            return "done"
        if pattern.id == "visit.off-to" and set_off(scene, sentence, match):
            return "done"
        if pattern.id == "visit.thanked" and _ACCEPTED.search(scene.plain(groups[verb].end, sentence.end)):
            return "planned"
        if (
            given == "proposed"
            and pattern.id.startswith(("visit.invited", "visit.invitation"))
            and taken_up(scene, sentence, verb)
        ):
            return "planned"
        if given == "planned" and standing_of(groups, verb)[1] == "standing.denied-that":
            return "denied"
        if given == "planned" and (
            cancelled_after(scene, sentence, match.last - 1 if pattern.id in RELATIVE else verb)
            or cancelled_after(scene, sentence, verb)
            or fell_through(scene, sentence, verb)
        ):
            return "cancelled"
        return given
    if only_asked(scene, sentence, verb):
        return "proposed"
    if will_not(scene, sentence, verb) or no_plans_for(scene, sentence, verb):
        return "denied"
    if pattern.id == "visit.scheduled" and still_to_be_paid(groups, match):
        return "cancelled" if cancelled_after(scene, sentence, verb) else "planned"
    if pattern.id == "visit.welcome-to" and (felt := welcomed(scene, sentence, verb)) is not None:
        return felt
    if pattern.id == "visit.guest" and is_to_be_guest(scene, sentence, verb):
        return "planned"
    if pattern.id == "visit.on" and "w:due" in sentence.tags and due_there(groups, match.first):
        return "planned"
    if pattern.id == "visit.own" and whose_host_is_to(scene, sentence, match):
        return "planned"
    if pattern.id == "visit.day-of":
        return of_what_was_done(groups, match.first)
    if pattern.id == "visit.tour" and (told := of_the_tour(groups, match)) is not None:
        return told
    if pattern.id == "visit.homeward" and groups[verb].form in ("s", "ing"):
        return "done"  # who `returns home tomorrow` is there today
    if pattern.gives.get("host") == "from" or set_out(groups, verb) or opened_by(groups, verb):
        return "done"
    ahead_of = (
        match.first > 1
        and groups[match.first - 1].tags & {"w:of"}
        and groups[match.first - 2].tags & {"w:ahead"}
    )
    if ahead_of and "n:visit" in groups[verb].tags:
        return "planned"
    before = groups[max(0, match.first - 3) : verb]
    led = scene.plain(sentence.start, groups[verb].start)
    if "verb" not in groups[verb].tags and _WAS_TO_HAVE.search(led):
        return "cancelled"
    if _SHOULD_HAVE.search(scene.plain(sentence.start, groups[verb].end)):
        return "cancelled"
    if CALLED_OFF.search(fold(scene.text[groups[max(0, match.first - 4)].start : groups[verb].start])):
        return "cancelled"
    if (
        any(g.tags & {"w:no"} for g in groups[max(0, match.first - 2) : verb])
        and "n:visit" in groups[verb].tags
    ):
        return "denied"
    if any(g.tags & {"v:cancel"} for g in before) or cancelled_after(
        scene, sentence, max(verb, match.last - 1)
    ):
        return "cancelled"
    if pattern.id in NEXT_STOPS and is_next(groups, match):
        return "planned"
    if pattern.id in LEGS:
        return of_a_leg(scene, sentence, match)
    noun = "n:visit" in groups[verb].tags or _noun_stop(groups, verb)
    told_of = said_of(scene, sentence, verb) if noun else ""
    if told_of:
        return told_of
    at = verb
    if "move" in match.parts:
        at = match.parts["move"][0]
    elif pattern.id == "visit.on" and (there := on_a_visit(groups, match.first)):
        return there
    elif ("n:visit" in groups[verb].tags and pattern.id not in _VERBAL) or _noun_stop(groups, verb):
        at = carrier(sentence, verb)
        if at == verb and any(g.tags & _OWNS for g in groups[match.first : verb]):
            owner = _owner(groups, match.first, verb)
            at = carrier(sentence, owner) if _presupposed(groups, match.first, verb) else at
            at = verb if at == owner else at
    elif groups[verb].tags & {"w:in", "w:here"}:
        if while_there(groups, verb):
            return "planned"
        denied = standing_of(groups, verb)[1] == "standing.denied-that"
        return "denied" if denied else being(groups, verb)
    if "w:arrival" in groups[verb].tags and is_set_for(scene, sentence, verb):
        return "planned"
    if "n:visit" in groups[verb].tags:
        around = told_around(scene, sentence, match, at)
        if around is not None:
            return around
    if fell_through(scene, sentence, at) and standing_of(groups, at)[0] == "planned":
        return "cancelled"
    coming = _COMING.search(fold(scene.text[groups[max(0, match.first - 6)].start : groups[verb].end]))
    if coming is not None and "n:visit" in groups[verb].tags:
        return "proposed" if coming["maybe"] else "planned"
    if at != verb and groups[at].tags & {"v:plan"} and "n:visit" in groups[verb].tags:
        told = standing_of(groups, at)[0]
        return told if told in ("denied", "cancelled") else "planned"
    ahead_of_verb = scene.plain(sentence.start, groups[at].start)
    if _GLADLY.search(ahead_of_verb) or _HOPED.search(ahead_of_verb):
        return "proposed"
    if _FIRST_TO.search(fold(scene.text[groups[max(0, at - 10)].start : groups[at].start])):
        return "done"
    if "n:visit" in groups[verb].tags and will_be(groups, verb):
        return "planned"
    if looked_forward(groups, at):
        return "planned"
    if is_coming(scene, sentence, at):
        return "planned"
    told = standing_of(groups, at)[0]
    if at != verb and told != "done" and _presupposed(groups, match.first, verb):
        # What is not to happen during a visit says nothing against the visit; what did not happen, that it took place.
        if told == "denied" and _did_not(groups, at):
            return "done"
        return "planned" if told in ("planned", "proposed", "denied") else told
    if told in ("denied", "cancelled", "proposed"):
        return told
    if told == "done" and carried_on(groups, at):
        return "planned"
    if (
        at < verb
        and groups[at].tags & {"v:arrive", "v:leave", "v:travel", "v:course"}
        and in_present(scene, sentence, at, None)
    ):
        return "planned"
    if (
        in_present(scene, sentence, verb, match.parts["move"][0] if "move" in match.parts else None)
        or headline_future(sentence, at)
        or (at > 0 and groups[at - 1].tags & {"w:before"} and not told_as_past(sentence, at))
    ):
        return "planned"
    return told


def _noun_stop(groups: Sequence[Group], verb: int) -> bool:
    """`is scheduled to make a stop in Lima`: the word is a noun, what is said of it stands in the verb before."""
    return bool(groups[verb].tags & {"w:stop"}) and any(
        g.tags & {"w:a", "w:an", "w:his", "w:her", "w:their", "w:one", "w:'s", "w:'", "w:the"}
        for g in groups[max(0, verb - 2) : verb]
    )


def _presupposed(groups: Sequence[Group], first: int, verb: int) -> bool:
    """`during his visit`, `ahead of a trip`: the noun stands behind a word that takes the visit for granted."""
    while first > 1 and groups[first - 1].tags & _BEFORE_NOUN:
        first -= 1
    first = _owner(groups, first, verb)
    if any("w:occasion" in g.tags for g in groups[max(0, first - 2) : first]):
        return True
    return any(g.tags & _GRANTED for g in groups[max(0, first - 1) : verb])


def _owner(groups: Sequence[Group], first: int, verb: int) -> int:
    """Where the words begin that say whose the visit is, in `President Said Nur of Oman's visit`; `first` where none do."""
    owned = any(g.tags & _OWNS for g in groups[first:verb])
    while owned and first > 1 and groups[first - 1].tags & _OWNER:
        first -= 1
    return first


def _did_not(groups: Sequence[Group], at: int) -> bool:
    """`No accord was signed`, `did not sign`: a denial in the past tense."""
    before = [g.tags for g in groups[max(0, at - 3) : at]]
    return any(tags & {"w:was", "w:were", "w:did"} for tags in before) and not any(
        tags & {"w:to", "w:be"} for tags in before
    )


#: What may stand between a word that takes a visit for granted and the visit.
_BEFORE_NOUN = frozenset({"w:the", "w:his", "w:her", "w:its", "w:their", "date", "w:'s", "w:last"})
_OWNS = frozenset({"w:'s", "w:'"})
#: Whose visit it is, before the mark of the possessive: `during Omani President Said Nur's visit`.
_OWNER = frozenset({"person", "office", "portfolio", "state", "demonym", "w:the", "w:of"})
_GRANTED = frozenset({"w:during", "w:before", "w:after", "w:following", "w:ahead", "w:amid", "w:throughout"})


def settle_standing(scene: Scene, draft: Draft) -> None:
    """A date long past makes it background, one still to come a plan."""
    held = draft.values.get("date")
    told_then = draft.standing == "planned" and draft.pattern == "visit.announced-self"
    if (draft.standing == "done" or told_then) and is_past(scene, held):
        draft.standing = "background"
    if draft.standing in ("done", "planned") and long_ago(scene, draft):
        draft.standing = "background"
    if draft.standing == "planned" and is_past(scene, held) and remembered(scene, draft):
        draft.standing = "background"
    if draft.standing == "done" and held is not None and scene.published is not None:
        first = bounds(str(held.value))[0]
        past = any(w.form in ("past", "pp") for w in _verb_words(scene, draft))
        if isinstance(first, date) and first > scene.published and not past:
            draft.standing = "planned"


def _verb_words(scene: Scene, draft: Draft) -> tuple[Word, ...]:
    group = next((g for g in scene.sentences[draft.sentence].groups if g.span == draft.trigger), None)
    return tuple(w for w in group.words if w.sort.startswith("v:")) if group is not None else ()

"""Obstacles and opportunities: what is said to hinder relations or to favour them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Span
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.everyday.pastimes import about_a_game
from chancery.reading.kinds.words.causes import cause_of
from chancery.reading.kinds.words.prospect_extents import IS, extent
from chancery.reading.kinds.words.prospect_lists import listed
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.pairs import the_pair
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of
from chancery.reading.symbols import Match
from chancery.reading.when import when
from chancery.reading.who import bodies_in

_SILENT = frozenset({"heading", "caption", "question", "furniture"})
_UNREAL = frozenset(
    {"w:could", "w:may", "w:might", "w:would", "w:if", "w:should", "w:will", "w:can", "w:unless"}
)
_REMOVED = frozenset({"s:remove", "s:remove-base", "s:remove-ing"})
#: A clause that only points back says nothing by itself: `That is the weak spot.`
_EMPTY = frozenset({"w:is", "w:was", "w:are", "w:this", "w:it", "w:these", "w:those"})
_POINTING = frozenset({"w:this", "w:these", "w:those"})
_NOT = frozenset({"w:not", "w:'t", "w:never"})
_LIFTED = frozenset({"w:no", "w:without", "w:not", "w:never", "w:'t", "w:despite", "w:stopped", "w:any"})


#: Patterns of a want that may be anybody's.
_LOOSE = frozenset(
    {
        "prospect.want-of",
        "prospect.delays",
        "prospect.makes-hard",
        "prospect.keeps-low",
        "prospect.curbs-on",
        "prospect.at-odds-over",
        "prospect.main-problem-is",
        "prospect.problem-is-that",
        "prospect.makes-easier",
        "prospect.without-cannot",
        "prospect.delays-of",
        "prospect.differ-over",
        "prospect.slows-it-down",
        "prospect.does-harm",
    }
)
#: Patterns of what hits whoever goes to and fro; that somebody says so, or a paper or a visa in it, shows that it is abroad.
_TO_AND_FRO = frozenset(
    {
        "prospect.hinders-folk",
        "prospect.will-not-part-with",
        "prospect.shies-away",
        "prospect.makes-shy",
        "prospect.scares-off",
        "prospect.lacks",
        "prospect.rankles",
        "prospect.ill-will",
        "prospect.until-not",
        "prospect.waits-for-money",
        "prospect.landlocked",
        "prospect.long-way",
        "prospect.head-start",
        "prospect.demand-grows",
        "prospect.chief-asset",
        "prospect.sees-in",
        "prospect.complains-of",
        "prospect.scares-off-folk",
        "prospect.raised-duty",
        "prospect.thanks-to-common",
        "prospect.binds-the-two",
        "prospect.is-an-opening",
        "prospect.makes-attractive",
        "prospect.bodes-well",
        "prospect.opens-market",
        "prospect.time-is-ripe",
        "prospect.there-is-no",
        "prospect.still-have-to",
        "prospect.faces-duty",
        "prospect.pays-duty",
        "prospect.paper-takes-months",
        "prospect.waits-for-paper",
        "prospect.too-dear",
        "prospect.hands-off",
        "prospect.has-become-a-trial",
    }
)
#: Patterns of what is wanting, which count only where a visit, a paper or the like came to nothing for it.
_FOR_WANT = frozenset({"prospect.for-want-of", "prospect.being-so", "prospect.not-done-since"})
_DEED = frozenset({"n:visit", "n:talks", "n:meeting", "instrument", "mechanism", "n:relations"})
#: Patterns that take up what the sentence, or one before it, tells: what fell, or what is under sanctions.
_OF_WHAT_WAS_TOLD = {
    "prospect.is-the-reason": frozenset({"v:cancel", "v:postpone", "s:put-off", "s:halt", "w:not", "w:'t"}),
    "prospect.change-was-due-to": frozenset(
        {"v:cancel", "v:postpone", "s:put-off", "n:visit", "n:talks", "n:meeting"}
    ),
}
_ABROAD = frozenset({"instrument", "mechanism", "s:barrier", "s:say", "s:view", "s:with-that", "s:sanction"})
#: Patterns of what may be over by now: a quarrel, a ban.
_MAY_END = frozenset({"prospect.quarrel", "prospect.ban-on-goods"})
_AFFECTED = frozenset({"s:affected", "n:relations", "n:ties", "both-sides", "s:way"})


def prospects(scene: Scene) -> Iterator[Draft]:
    """A draft for each hindrance or chance told; a report on one state alone has none."""
    if about_a_game(scene):
        return
    taken: list[tuple[str, Span]] = []
    for number, kind, span in listed(scene):
        taken.append((kind, span))
        draft = Draft(kind, "done", "prospect.listed", span, span, number)
        yield _described(scene, draft, scene.sentences[number], span)
    for number, sentence in enumerate(scene.sentences):
        if scene.block(sentence).sort in _SILENT or len(scene.story(sentence).pair.states) < 2:
            continue
        for pattern, match in matches("prospects", sentence):
            told = _told(scene, number, sentence, pattern, match)
            if told is None or any(
                k == told.kind and (_meet(s, told.evidence) or _joined(scene, s, told.evidence))
                for k, s in taken
            ):
                continue
            taken.append((told.kind, told.evidence))
            yield told


def _meet(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _joined(scene: Scene, one: Span, other: Span) -> bool:
    """`the want of flights and the high cost of transit`: two that one breath names as one hindrance."""
    between = scene.text[min(one[1], other[1]) : max(one[0], other[0])].split()
    return between in (["and"], ["and", "the"], ["and", "a"])


def _told(scene: Scene, number: int, sentence: Sentence, pattern: Pattern, match: Match) -> Draft | None:
    groups = sentence.groups
    cue = match.parts.get("cue", (match.first, match.first + 1))
    kind = pattern.gives["kind"]
    word = pattern.gives.get("word")
    if word and not scene.text[groups[cue[0]].start : groups[cue[0]].end].casefold().startswith(word):
        return None
    if kind == "obstacle" and not _real(groups, cue[0], pattern):
        return None
    if kind == "opportunity" and any(g.tags & _NOT for g in groups[max(0, cue[0] - 3) : cue[0]]):
        return None
    if pattern.id in _LOOSE and not _between_states(sentence):
        return None
    if pattern.id in _TO_AND_FRO and not (_between_states(sentence) or _abroad(sentence)):
        return None
    if pattern.id in _OF_WHAT_WAS_TOLD and _beside(scene, number).isdisjoint(_OF_WHAT_WAS_TOLD[pattern.id]):
        return None
    if pattern.id == "prospect.exemption-stands" and not any("s:sanction" in s.tags for s in scene.sentences):
        return None
    if pattern.id in _FOR_WANT and not sentence.tags & _DEED:
        return None
    first, last = extent(groups, match, cue, pattern.gives["side"])
    pointing = bool(groups[first].tags & _EMPTY) and not (
        groups[first].tags & _POINTING and _noun(groups, first + 1)
    )
    if pointing and groups[first].tags & {"w:it", "w:this"} and first:
        first, pointing = 0, False  # `Villagers want to be paid, and it has been a sore point ever since`
    if last - first < 1 or (pattern.gives["side"] in ("subject", "whole") and pointing):
        return None
    span = (groups[first].start, groups[last - 1].end)
    if scene.plain(*span).endswith(("have it", "had it", "has it")):
        return None  # `They did not, as memoirs would have it, sign`
    if pattern.id == "prospect.makes-easier" and any("instrument" in g.tags for g in groups[first : cue[0]]):
        return None  # `an agreement that makes it simpler to enter ports`: what a paper says
    date = when(scene, sentence, cue[0])
    draft = Draft(
        kind, "background" if is_past(scene, date) else "done", pattern.id, groups[cue[0]].span, span, number
    )
    draft.evidence = (min(span[0], groups[cue[0]].start), max(span[1], groups[cue[1] - 1].end))
    return _described(scene, draft, sentence, span)


def _noun(groups: Sequence[Group], at: int) -> bool:
    """Whether something is named at `at`: `these credits`, not `these are`."""
    if at >= len(groups):
        return False
    return bool(groups[at].tags & {"low", "cap", "instrument", "s:affected", "n:talks", "s:obstacle"})


def _between_states(sentence: Sentence) -> bool:
    """Whether a sentence speaks of something between states: of two, or of trade, ties or the like."""
    named = {state for state, _, _ in states_in(sentence.groups)}
    return len(named) > 1 or any(g.tags & _AFFECTED for g in sentence.groups)


def _beside(scene: Scene, number: int) -> frozenset[str]:
    """The tags of a sentence and of the one before it in its paragraph."""
    here, before = scene.sentences[number], scene.sentences[max(0, number - 1)]
    return here.tags | (before.tags if before.block == here.block else frozenset())


def _abroad(sentence: Sentence) -> bool:
    """Whether what hits those who go to and fro is told of another state: `growers in Kenya`, `a visa`, `he said`."""
    if sentence.tags & _ABROAD:
        return True
    return bool(sentence.tags & {"s:goer", "body:bank", "body:company"}) and any(
        True for _ in states_in(sentence.groups)
    )


_OF_THINGS = frozenset({"w:of", "w:the", "w:a", "w:on", "w:for", "w:these"})


def _real(groups: Sequence[Group], at: int, pattern: Pattern) -> bool:
    """Whether the hindrance is told as being there: not denied, not only feared, not being done away with."""
    if pattern.gives.get("needs"):
        return True
    back = groups[max(0, at - 5) : at]
    if pattern.id.endswith(("cannot", "does-not-allow", "could-not-agree", "short-of")):
        return True
    near = back[-2:] if pattern.id in _LOOSE else back
    if any(g.tags & _UNREAL and not g.tags & {"date", "cap1"} for g in back[-3:]) or any(
        g.tags & _LIFTED for g in near
    ):
        return False
    if pattern.gives.get("unless") and any(g.tags & _REMOVED for g in back):
        return False
    if pattern.id == "prospect.stalled" and at and groups[at - 1].tags & _OF_THINGS:
        return False  # `the resumption of stalled projects`
    if pattern.id in _MAY_END and _settled(groups[at + 1 : at + 16]):
        return False
    return standing_of(groups, at)[0] not in ("denied", "cancelled") or pattern.id.endswith("put-off-for")


_ENDED = frozenset({"v:end", "v:cease", "v:terminate", "v:expire"})


def _settled(ahead: Sequence[Group]) -> bool:
    """Whether a quarrel or ban is over: `the differences over fishing were settled`, `the row over gas ended`."""
    end = next((n for n, g in enumerate(ahead) if g.tags & {"stop", "comma"}), len(ahead))
    ended = next(
        (g for g in ahead[:end] if "verb" in g.tags and not g.tags & {"w:has", "w:have", "w:had"}), None
    )
    if ended is not None and ended.tags & _ENDED and ended.form in ("past", "pp"):
        return True
    if any(a.tags & IS and "w:over" in b.tags for a, b in pairwise(ahead[:end])):
        return True
    return any(
        b.tags & _REMOVED and a.tags & {"w:was", "w:were", "w:been", "w:be"} for a, b in pairwise(ahead)
    )


def _described(scene: Scene, draft: Draft, sentence: Sentence, span: Span) -> Draft:
    """Text, cause, sectors and states."""
    draft.set("text", scene.words(span).strip(' ,;.“”"'), (span,))
    if draft.kind == "obstacle":
        draft.put("cause", cause_of(scene.text, span))
    inside = [g for g in sentence.groups if span[0] <= g.start < span[1]]
    draft.put("sectors", sectors_of(scene.text, (span,), bodies_in(inside)))
    draft.put("states", the_pair(scene, sentence, [g for g in inside if "organisation" not in g.tags]))
    return draft

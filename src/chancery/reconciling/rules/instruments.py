"""When two tellings are one paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.model.edtf import bounds
from chancery.reconciling import dates
from chancery.reconciling.bodies import Party, compare_bodies
from chancery.reconciling.rules import common
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits
from chancery.vocabulary.lattice import is_loose, relation
from chancery.vocabulary.life_cycle import place_of

#: Stages that make a paper of their own out of an older one, or are told of an older one.
_SUCCESSIONS: Final = frozenset({"renewed", "amended"})
#: Stages in which a paper has ended, or is about to.
_ENDS: Final = frozenset({"denounced", "terminated", "expired"})
_ALIKE: Final = ("same", "within")
#: Papers of which one occasion has one.
_ONE_AN_OCCASION: Final = frozenset({"joint-statement", "joint-declaration", "minutes"})
_ONE_TIME: Final = frozenset({"same", "within", "overlap", "near", "fresh", "together"})


def parties(a: Traits, b: Traits) -> Answer | None:
    """The bodies that sign, state by state; `unknown` names share words without one holding the other."""
    if not a.parties or not b.parties:
        return None
    best: dict[str | None, str] = {}
    for one in a.parties:
        for two in b.parties:
            if one.state == two.state or one.state is None or two.state is None:
                state = one.state or two.state
                best[state] = min(
                    best.get(state, "different"), _likeness(a, b, one, two), key=_BODY_ORDER.index
                )
    sides = frozenset(best)
    clashing = sorted(str(state) for state in sides if best[state] == "different")
    if clashing and not any(best[s] in _ALIKE for s in sides if s is None):
        return "other", f"{_named(a)} against {_named(b)}"
    found = [best[state] for state in sides]
    alike = sum(likeness in _ALIKE for likeness in found)
    reason = f"{_named(a)} and {_named(b)}"
    if alike > 1:
        return "both", reason
    if alike and "counterpart" in found:
        return "counterpart", f"{reason}: one side under its name, the other as its counterpart"
    if alike:
        return "one", reason
    return ("general" if "general" in found or "counterpart" in found else "unknown"), reason


def _likeness(a: Traits, b: Traits, one: Party, other: Party) -> str:
    """As the names say; of names in two languages that differ it cannot be known."""
    likeness = compare_bodies(one, other)
    same_state = one.state == other.state or not one.state or not other.state
    return "unknown" if likeness == "different" and same_state and not a.shares_language(b) else likeness


def sort_of_paper(a: Traits, b: Traits) -> Answer | None:
    """A looser type joins a closer one; types of which neither may stand for the other speak against."""
    one, two = a.get("type"), b.get("type")
    if not one or not two:
        return None
    found = relation(one, two)
    if found == "same":
        return ("loose" if is_loose(one) else "same"), f"both {one}"
    if found == "siblings":
        return "siblings", f"{one} against {two}"
    return "looser", f"{one} and {two}: one may stand for the other"


def mention(a: Traits, b: Traits) -> Answer | None:
    """A passing mention of an earlier paper in a field is not the new paper in that field."""
    if (
        a.standing == b.standing == "background"
        and _only_field(a)
        and _only_field(b)
        and a.sectors == b.sectors
    ):
        return "one-field", "earlier papers, both told only by this field"
    if (a.standing == "background") == (b.standing == "background"):
        return None
    old, new = (a, b) if a.standing == "background" else (b, a)
    if old.when.edtf:
        return None
    if _only_field(old):
        return "field", "an earlier paper, told only by its field, is not the one just signed"
    told, signed = old.when.published, new.when.published
    if told is None or signed is None or (told - signed).days <= dates.NEWS_DAYS:
        return "earlier", "what was background when the news came is older than the news"
    return None


def occasion(a: Traits, b: Traits) -> Answer | None:
    """What two states issue or sign once an occasion, told of one time; and papers of which nothing more is told."""
    one, two = a.get("type"), b.get("type")
    if not one or not two or relation(one, two) == "siblings":
        return None
    times = common.when(a, b)
    if times is None or times[0] not in _ONE_TIME or a.get("stage") != b.get("stage"):
        return None
    if _ONE_AN_OCCASION & {one, two}:
        return "once", f"{one}: one an occasion"
    if one == two and not is_loose(one) and (_bare(a) or _bare(b)):
        return "bare", f"nothing but {one} is told of one of them"
    return None


def _bare(a: Traits) -> bool:
    return not a.parties and not a.words and not a.sectors


def _only_field(a: Traits) -> bool:
    """Whether nothing but its field tells the paper from others of the same states."""
    return not a.parties and not a.words and not a.when.edtf


def stage(a: Traits, b: Traits) -> Answer | None:
    """A renewal or amendment is not the paper it renews; other stages are steps of one life."""
    one, two = a.get("stage"), b.get("stage")
    if not one or not two or one == two:
        return None
    if len(_SUCCESSIONS & {one, two}) == 1:
        return "succession", f"{one} against {two}: the later life of a paper is told apart from it"
    first, second = (a, b) if place_of(one) < place_of(two) else (b, a)
    if second.get("stage") in _ENDS and _long_before(second.when.edtf, first.when.edtf):
        return (
            "ended",
            f"{second.get('stage')} in {second.when.edtf}, {first.get('stage')} in {first.when.edtf}",
        )
    if _starts(first) and _starts(second) and _starts(first) > _starts(second):
        return "backwards", f"{first.get('stage')} is told of a later time than {second.get('stage')}"
    return "later", f"{one} and {two} are steps of one life"


def _long_before(one: str | None, other: str | None) -> bool:
    """Whether all of `one` lies further before `other` than reports are wrong about days."""
    if not one or not other:
        return False
    end, start = bounds(one)[1], bounds(other)[0]
    return end is not None and start is not None and (start - end).days > dates.NEWS_DAYS


def one_report(a: Traits, b: Traits) -> Answer | None:
    """One report may tell two steps in the life of one paper."""
    answer = common.one_report(a, b)
    if answer and a.get("stage") and b.get("stage") and a.get("stage") != b.get("stage"):
        return "stages", "one report tells two steps of a life"
    return answer


def _starts(a: Traits) -> str:
    """The first day a step may have been taken, by its date or else by the report; empty where neither is known."""
    first = bounds(a.when.edtf)[0] if a.when.edtf else a.when.published
    return first.isoformat() if first else ""


def dated(a: Traits, b: Traits) -> Answer | None:
    """Dates are compared where they date the same step."""
    one, two = a.get("stage"), b.get("stage")
    if one and two and one != two and not (a.open or b.open):
        return None
    return common.when(a, b)


_BODY_ORDER: Final = ("same", "within", "counterpart", "unknown", "general", "different")


def _named(a: Traits) -> str:
    return ", ".join(one.text for one in a.parties)


#: Points for what the days say.
_TIMES: Final[Mapping[str, int | None]] = {
    "same": 20, "within": 15, "overlap": 12, "near": 10, "moved": -5, "apart": -20, "far": NEVER,
    "fresh": 15, "recent": 0, "together": 15, "nearby": 0, "unknown": 0, "stale": -40, "spread": -40, "ahead": NEVER,
}  # fmt: skip

RULES: Final = (
    Rule("instrument.states", "The same states.", {"same": 15, "part": 8, "other": NEVER}, common.states),
    Rule(
        "instrument.parties",
        "The same institutions sign, under whatever name; `its counterpart` stands for whoever the other report names.",
        {"both": 40, "counterpart": 35, "one": 25, "unknown": 5, "general": 5, "other": NEVER},
        parties,
    ),
    Rule(
        "instrument.date",
        "The days agree; the day of publication stands in for a date that is missing.",
        _TIMES,
        dated,
    ),
    Rule(
        "instrument.type",
        "A looser type (document, letter, framework, agreement) joins a closer one.",
        {"same": 15, "loose": 12, "looser": 10, "siblings": -20},
        sort_of_paper,
    ),
    Rule("instrument.sectors", "The same field.", {"same": 20, "shared": 10, "other": -25}, common.sectors),
    Rule(
        "instrument.title",
        "The titles share their telling words.",
        {"same": 25, "mostly": 18, "some": -5, "other": -15},
        common.wording,
    ),
    Rule(
        "instrument.series",
        "Another period or another number in a series is another paper.",
        {"same": 20, "other": NEVER},
        common.series,
    ),
    Rule("instrument.place", "Signed in the same place.", {"same": 5, "other": -5}, common.place),
    Rule(
        "instrument.mention",
        "A passing mention of an earlier paper is not the new paper in the same field.",
        {"one-field": 20, "field": NEVER, "earlier": NEVER},
        mention,
    ),
    Rule(
        "instrument.occasion",
        "Joint statements, declarations and minutes come one an occasion; a paper of which nothing is told but its type "
        "may be the one that is told in full.",
        {"once": 15, "bare": 10},
        occasion,
    ),
    Rule(
        "instrument.stage",
        "A renewal or amendment is not the original, nor is one that ended before the other was signed; other stages are steps "
        "of one life.",
        {"succession": NEVER, "ended": NEVER, "later": 10, "backwards": -10},
        stage,
    ),
    Rule(
        "instrument.one-report",
        "One report tells two papers apart.",
        {"apart": -50, "plan": -20, "stages": 0},
        one_report,
    ),
)

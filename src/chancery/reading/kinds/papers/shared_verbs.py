"""The verb of each paper of a sentence; papers in one row share one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chancery.reading.grammar import patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.additions import addition_at
from chancery.reading.kinds.papers.governors import Governed, governed
from chancery.reading.kinds.papers.ones_dated import dated_one
from chancery.reading.kinds.papers.own_signers import own_signers
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.sides_in_brackets import behind_remark
from chancery.reading.kinds.papers.title_stops import past_mark

_JOINTS = frozenset({
    "w:but", "s:assorted",
    "comma", "w:and", "w:a", "w:an", "w:the", "w:including", "w:as", "w:well", "number", "w:another", "w:one",
    "quote", "colon", "w:also", "w:among", "w:them", "w:these", "w:include", "w:includes", "w:included",
    "w:comprise", "w:are", "w:were", "w:is", "w:namely", "w:such", "w:new", "dash", "w:or", "w:its", "w:their",
    "open", "close", "stop", "w:covering", "w:cover", "w:amongst", "w:second", "w:third", "ordinal", "w:of", "w:to",
    "w:for", "w:on",
})  # fmt: skip


def shared_verbs(sentence: Sentence, found: list[Paper]) -> list[Governed | None]:
    """The verb of each paper; papers in one row share the verb of the first or, in the passive, of the last."""
    ties = [None if paper.inner else governed(sentence, paper) for paper in found]
    for n in range(1, len(found)):
        if found[n].like and ties[n] is None:
            ties[n] = (
                _pending(sentence.groups, found[n])
                or _held(sentence.groups, found[n])
                or _in_its_turn(sentence.groups, found[n])
                or _of_its_year(sentence.groups, found[n])
            )
        signed = ties[n - 1]
        if (
            ties[n] is None
            and signed
            and signed.verb_class == "v:sign"
            and _followed(sentence.groups, found[n])
        ):
            ties[n] = signed
        if ties[n] is None and _came_in_turn(sentence.groups, ties[n - 1], found[n]):
            ties[n] = ties[n - 1]
        before = ties[n - 1]
        if (
            ties[n] is None
            and not found[n].inner
            and before is not None
            and (found[n].like or _in_a_row(sentence, found[n - 1], found[n]))
        ):
            ties[n] = before
        elif ties[n] is None and _said_again(sentence, ties[:n], found[n]):
            ties[n] = next(tie for tie in reversed(ties[:n]) if tie is not None)
        elif ties[n] is None and not found[n].inner and _in_chain(sentence, found[n]):
            ties[n] = next((tie for tie in reversed(ties[:n]) if tie is not None), None)
    for n in range(1, len(found)):
        if ties[n] is None and not found[n].inner:
            ties[n] = _spelled_out(sentence, found[:n], ties[:n], found[n])
    for n in range(len(found) - 2, -1, -1):
        behind = ties[n + 1]
        if ties[n] is None and not found[n].inner and behind is not None and behind.verb > found[n + 1].at:
            between = sentence.groups[found[n].last : found[n + 1].first]
            together = _in_a_row(sentence, found[n], found[n + 1]) and not any(
                g.tags & {"stop"} for g in between
            )
            alone = _one_alone(sentence.groups, found[n + 1], between, behind.verb)
            ties[n] = behind if together and not alone else None
        elif _one_subject(sentence, found[n : n + 2], ties[n : n + 2]):
            ties[n] = behind
    return ties


def _one_subject(sentence: Sentence, two: Sequence[Paper], ties: Sequence[Governed | None]) -> bool:
    """`An accord on A and one on B have been agreed and will be signed`: whether both stand before the verbs of both."""
    left, right = ties
    if left is None or right is None or left.verb == right.verb or any(paper.inner for paper in two):
        return False
    behind = min(left.verb, right.verb) >= two[1].last
    parted = any(g.tags & {"stop"} for g in sentence.groups[two[0].last : max(left.verb, right.verb)])
    return behind and not parted and _in_a_row(sentence, two[0], two[1])


def _pending(groups: Sequence[Group], paper: Paper) -> Governed | None:
    """`and a second one, on fuel, is being drafted`: what is said to be open of a paper without a noun of its own."""
    end = next((n for n in range(paper.at + 1, len(groups)) if "stop" in groups[n].tags), len(groups))
    at = next(
        (n for n in range(paper.at + 1, end) if groups[n].tags & {"n:pending", "n:talks", "n:negotiation"}),
        None,
    )
    if at is None or not any(g.tags & {"w:is", "w:was", "w:remains"} for g in groups[paper.at + 1 : at]):
        return None
    return Governed(at, "n:pending", next(p for p in patterns("instruments") if p.id == "instrument.pending"))


_HOLDS = ("v:enter-force", "v:expire", "v:cease")


def _held(groups: Sequence[Group], paper: Paper) -> Governed | None:
    """`and one with Oman took effect on 1 May`: what became by itself of a paper without a noun of its own."""
    for n in range(paper.at + 1, len(groups)):
        told = next((c for c in _HOLDS if c in groups[n].tags), None)
        if told is not None and groups[n].form in ("past", "s", "base"):
            return Governed(n, told, next(p for p in patterns("instruments") if p.id == "instrument.force"))
        if groups[n].tags & {"stop", "verb", "instrument", "w:to", "w:which"}:
            return None
    return None


def _of_its_year(groups: Sequence[Group], paper: Paper) -> Governed | None:
    """`in place of one dating from 1987`: signed then."""
    if dated_one(groups, paper.at) is None:
        return None
    return Governed(
        paper.at, "v:sign", next(p for p in patterns("instruments") if p.id == "instrument.dating")
    )


_BECAME = (
    "v:amend",
    "v:renew",
    "v:suspend",
    "v:terminate",
    "v:denounce",
    "v:ratify",
    "v:initial",
    "v:sign",
    "v:expire",
)
_BEING = frozenset({"w:was", "w:were", "w:been"})


def _in_its_turn(groups: Sequence[Group], paper: Paper) -> Governed | None:
    """`, while one on ports was amended in 2023`: what was done to a paper without a noun of its own in its own clause."""
    if paper.first == 0 or groups[paper.first - 1].tags.isdisjoint({"w:while", "w:whereas"}):
        return None
    for n in range(paper.at + 1, len(groups)):
        if groups[n].tags & {"stop", "comma", "instrument", "w:which"}:
            return None
        told = next((c for c in _BECAME if c in groups[n].tags), None)
        if told is not None and groups[n - 1].tags & _BEING:
            return Governed(n, told, next(p for p in patterns("instruments") if p.id == "instrument.passive"))
    return None


def _came_in_turn(groups: Sequence[Group], before: Governed | None, paper: Paper) -> bool:
    """`An accord followed in 1962, a convention on farming in 1972`: one with a day of its own and no verb."""
    if before is None or before.pattern.id != "instrument.came" or before.verb > paper.first:
        return False
    return own_day(groups, paper) is not None


def own_day(groups: Sequence[Group], paper: Paper) -> int | None:
    """The group of the date right behind a paper, `a convention on farming in 1972`, `a treaty (1986)`."""
    behind = groups[paper.last : paper.last + 2]
    dated = len(behind) == 2 and behind[0].tags & {"w:in", "w:on", "open"} and "date" in behind[1].tags
    return paper.last + 1 if dated else None


def _one_alone(groups: Sequence[Group], right: Paper, between: Sequence[Group], verb: int) -> bool:
    """`are bound by an accord, and a second one is being drafted`: a verb in the singular behind a comma is that of one."""
    apart = any("comma" in g.tags for g in between[:-1]) and any("w:and" in g.tags for g in between)
    return apart and any(g.tags & {"w:is", "w:was", "w:has"} for g in groups[right.at + 1 : verb])


def _spelled_out(
    sentence: Sentence, before: list[Paper], ties: list[Governed | None], paper: Paper
) -> Governed | None:
    """A plural told first and spelled out behind a colon, a dash or `including` hands its verb on."""
    for general, tie in zip(before, ties, strict=True):
        if tie is None or not (general.noun.plural or general.noun.generic):
            continue
        gap = sentence.groups[max(general.last, min(tie.verb + 1, paper.first)) : paper.first]
        if any(g.tags & _OPENERS for g in gap) or _one_of(sentence.groups, general, gap):
            return tie
    return None


def _one_of(groups: Sequence[Group], general: Paper, gap: Sequence[Group]) -> bool:
    """`Among the papers signed was a programme`: the plural stands first and a verb of being names one of it."""
    before = groups[max(0, general.first - 4) : general.first]
    chosen = any(g.tags & {"w:among", "w:of", "w:amongst"} for g in before)
    return chosen and any(g.tags & {"w:was", "w:were", "w:is", "w:are"} for g in gap)


_OPENERS = frozenset(
    {
        "colon",
        "dash",
        "w:including",
        "w:include",
        "w:includes",
        "w:included",
        "w:namely",
        "w:among",
        "w:comprising",
        "w:notably",
        "s:ranging",
        "w:covering",
    }
)


#: What makes a part of a chain a clause of its own.
_FINITE = frozenset({
    "w:is", "w:are", "w:was", "w:were", "w:will", "w:would", "w:has", "w:have", "w:had", "w:shall", "w:could", "w:should",
    "w:may", "w:might", "s:finite",
})  # fmt: skip
_RELATIVE = frozenset({"w:which", "w:that", "w:who", "w:whose", "w:where", "open"})


def _in_chain(sentence: Sentence, paper: Paper) -> bool:
    """`signed were an MoU between A and B; and a contract between C and D`: a part that semicolons set off, with no verb."""
    groups = sentence.groups
    semicolon = next((n for n in range(paper.first - 1, -1, -1) if "stop" in groups[n].tags), None)
    if semicolon is None or not all(g.tags & _JOINTS for g in groups[semicolon : paper.first]):
        return False
    for n in range(paper.last, len(groups)):
        if groups[n].tags & _RELATIVE | groups[n].tags & {"stop"}:
            return True
        if groups[n].tags & _FINITE and not any("w:by" in g.tags for g in groups[n + 1 : n + 2]):
            return False  # of `an accord made by both` the participle is the paper's
    return True


def _said_again(sentence: Sentence, ties: Sequence[Governed | None], paper: Paper) -> bool:
    """Whether the preposition of the verb before is said again for a paper."""
    return _talked_on_as_well(sentence, ties, paper) or _signed_to_as_well(sentence.groups, ties, paper)


def _talked_on_as_well(sentence: Sentence, ties: Sequence[Governed | None], paper: Paper) -> bool:
    """`talks on trade deals, for example a tax treaty, and on pacts in health`: one more that talks are on."""
    tie = next((t for t in reversed(ties) if t is not None), None)
    if tie is None or tie.verb_class not in ("n:talks", "n:negotiation") or tie.verb > paper.first:
        return False
    groups = sentence.groups
    at = paper.first - 1
    while at > 0 and groups[at].tags & {"w:a", "w:an", "w:the", "number"}:
        at -= 1
    if "w:on" in groups[at].tags and groups[at - 1].tags & {"comma", "w:and"}:
        return True
    words = [t.fold for t in sentence.tokens[: groups[at].last]][-2:]
    return words in (["for", "example"], ["for", "instance"], ["such", "as"]) or words[-1:] == ["including"]


def _signed_to_as_well(groups: Sequence[Group], ties: Sequence[Governed | None], paper: Paper) -> bool:
    """`put their names to a treaty that will last, to a protocol and to another`: `to` is said again before each paper."""
    tie = next((t for t in reversed(ties) if t is not None), None)
    if tie is None or tie.verb_class != "v:sign" or tie.verb > paper.first:
        return False
    at = paper.first if paper.like else paper.first - 1
    if not paper.like and groups[at].tags.isdisjoint({"w:a", "w:an", "w:the", "w:another"}):
        return False
    if (
        at < _SHORTEST
        or "w:to" not in groups[at - 1].tags
        or groups[at - 2].tags.isdisjoint({"comma", "w:and"})
    ):
        return False
    opened = groups[tie.verb].words and groups[tie.verb].words[0].surface.endswith(" to")
    return bool(opened) or any("w:to" in g.tags for g in groups[tie.verb + 1 : tie.verb + 6])


_SHORTEST = 4


def _followed(groups: Sequence[Group], paper: Paper) -> bool:
    """`; it was followed by an MoU`: signed next, in the sentence that tells of the one before."""
    ahead = groups[max(0, paper.first - 4) : paper.first]
    return any("w:followed" in one.tags and "w:by" in two.tags for one, two in pairwise(ahead))


def _in_a_row(sentence: Sentence, left: Paper, right: Paper) -> bool:
    groups = sentence.groups
    at = _past_occasion(groups, behind_remark(groups, left.last), right.first)
    while at < right.first:
        behind = past_mark(groups, at) + addition_at(groups, at) + own_signers(groups, at)
        if behind == at and not groups[at].tags & _JOINTS:
            return False
        at = max(behind, at + 1)
    return True


_OCCASION = frozenset({"w:on", "w:in", "w:at", "date", "place", "comma"})


def _past_occasion(groups: Sequence[Group], first: int, last: int) -> int:
    """Behind `in Lima on Friday,` where words that add a paper follow it; else `first`."""
    for at in range(first, last):
        if addition_at(groups, at):
            return at
        if groups[at].tags.isdisjoint(_OCCASION):
            break
    return first

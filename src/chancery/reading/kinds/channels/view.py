"""A sentence as the patterns of mechanisms see it: each channel's name one group, each ordinal one group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence, merge
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.channels import Channel, channels
from chancery.reading.kinds.channels.further import with_further
from chancery.reading.kinds.channels.habits import without_habits
from chancery.reading.kinds.channels.session_numbers import ORDINAL_TAIL, number_before
from chancery.reading.kinds.channels.words import Family, channel_words
from chancery.reading.scene import Scene, once


class View(Struct, frozen=True):
    """The sentence with merged groups. `named` maps a group's index to its channel."""

    sentence: Sentence
    named: dict[int, Channel]

    @property
    def groups(self) -> tuple[Group, ...]:
        return self.sentence.groups


def view(
    sentence: Sentence,
    states: StateWords | None = None,
    short: Mapping[str, Family] | None = None,
    *,
    both: bool = False,
) -> View:
    """`sentence` with the groups of channels tagged `channel` or `echo` and those of session numbers `nth`.

    `both`: the sentence before speaks of both sides.
    """
    states = states or StateWords()
    found = with_further(sentence, channels(sentence, states, short, both=both), states, both=both)
    if not found and not _tells_sessions(sentence):
        return View(sentence, {})
    groups: list[Group] = []
    named: dict[int, Channel] = {}
    waiting = list(found)
    old = list(sentence.groups)
    numbers = {group.last: number_before(sentence, group.last) for group in old}
    at = 0
    while at < len(old):
        # A person's offices are one group, in which a committee of one state may stand before a channel.
        inside = [c for c in waiting if old[at].first <= c.first < old[at].last]
        channel = next((c for c in inside if not c.echo), inside[0] if inside else None)
        if channel is not None:
            run = [g for g in old[at:] if g.first < channel.last]
            waiting = [c for c in waiting if c.first >= run[-1].last]
            named[len(groups)] = channel
            tags = {"echo"} if channel.echo else {"channel"}
            groups.append(merge(run, frozenset(tags)))
            at += len(run)
            continue
        run = _nth(old, at, numbers)
        if run:
            number = numbers[run[-1].last]
            groups.append(merge(run, frozenset({"nth"}), number[0] if number else None))
            at += len(run)
            continue
        groups.append(old[at])
        at += 1
    return View(sentence.with_groups(without_habits(sentence, groups)), named)


@once
def views(scene: Scene) -> list[View]:
    """The view of every sentence, in order; an abbreviation that one explains is known in those behind it."""
    found: list[View] = []
    short: dict[str, Family] = {}
    for number, sentence in enumerate(scene.sentences):
        both = number > 0 and _of_both(scene.sentences[number - 1], found[-1])
        seen = view(sentence, StateWords(scene.story(sentence).pair.states), short, both=both)
        short |= {c.short: c.family for c in seen.named.values() if c.short}
        found.append(seen)
    return found


def _of_both(sentence: Sentence, seen: View) -> bool:
    """Whether a sentence tells what both sides do, by these words or by a channel of theirs."""
    return bool(sentence.tags & {"both-sides"}) or any(c.joint for c in seen.named.values())


def names_channel(scene: Scene, number: int, group: Group) -> bool:
    """Whether a group stands in a channel's name, or in the bare head of one that was named before: `the dialogue`."""
    sentence = scene.sentences[number]
    named = views(scene)[number].named.values()
    here = next((c for c in named if c.first <= group.first < c.last), None)
    if here is None or not here.echo:
        return here is not None
    story = scene.story(sentence)
    return any(
        c.head_word == here.head_word and not c.echo
        for seen, before in zip(views(scene)[:number], scene.sentences, strict=False)
        if scene.story(before) is story
        for c in seen.named.values()
    )


def meets_in_channel(scene: Scene, number: int, verb: int) -> bool:
    """Whether those who meet do so in a channel, or are its own name: `met in the 2+2 format`, `the A-B commission met`."""
    sentence = scene.sentences[number]
    groups = sentence.groups
    if "w:format" in sentence.tags and _in_format(scene, number, verb):
        return True
    for channel in views(scene)[number].named.values():
        if channel.echo:
            continue
        between = groups[verb + 1 :]
        before = _past_circumstances([g for g in between if g.first < channel.first])
        led = before and before[0].tags & {"w:in", "w:for", "w:at", "w:under", "w:within"}
        if channel.first > groups[verb].first and led and all(g.tags & _LEADS_IN for g in before[1:]):
            return True
        after = [g for g in groups[:verb] if g.first >= channel.last]
        aside = _behind_aside(after)
        if len(after) > 1 and "comma" in after[0].tags and "w:which" in after[1].tags:
            after = after[2:]
        if channel.last <= groups[verb].first and (_second_verb(after) or aside):
            return True
        if channel.last <= groups[verb].first and all(g.tags & _HELPS for g in after):
            return True
    return False


def _past_circumstances(between: Sequence[Group]) -> Sequence[Group]:
    """What stands behind a verb of meeting less its place and day: `met / in Lima on Monday / for the third session`."""
    at = 0
    while at < len(between) and (
        between[at].tags & _CIRCUMSTANCES
        or (at + 1 < len(between) and between[at].tags & _SETS and between[at + 1].tags & _CIRCUMSTANCES)
    ):
        at += 1 if between[at].tags & _CIRCUMSTANCES else 2
    return between[at:]


_CIRCUMSTANCES = frozenset({"date", "place", "w:here", "adverb"})
_SETS = frozenset({"w:in", "w:at", "w:on", "w:and", "comma", "w:from"})


def _behind_aside(between: Sequence[Group]) -> bool:
    """`the commission, whose last session was in 2018, / should meet`, `, set up in 2023, / met`: a verb behind an aside."""
    if len(between) < 3 or "comma" not in between[0].tags:
        return False
    if not between[1].tags & {"w:whose", "w:which", "w:to"} and between[1].form not in ("past", "pp"):
        return False
    closed = max((n for n, g in enumerate(between) if "comma" in g.tags), default=0)
    rest = between[closed + 1 :]
    return closed > 1 and bool(rest) and all(g.tags & _HELPS for g in rest)


def _in_format(scene: Scene, number: int, verb: int) -> bool:
    """`last met in this format in May`, behind a channel named before: those who met are that channel."""
    behind = scene.sentences[number].groups[verb + 1 : verb + 5]
    told = any(a.tags & {"w:this", "w:that", "w:same"} and b.tags & {"w:format"} for a, b in pairwise(behind))
    before = views(scene)[max(0, number - _FORMAT_REACH) : number]
    return told and any(not c.echo for seen in before for c in seen.named.values())


#: So many sentences before `this format` its channel may be named.
_FORMAT_REACH = 12


def _second_verb(between: Sequence[Group]) -> bool:
    """`the mechanism, idle since 2014, shall be revived and / shall meet`: a second verb of the channel, and of nobody else."""
    at = next((n for n in range(len(between) - 1, -1, -1) if between[n].tags & {"w:and"}), None)
    if at is None or not between[at + 1 :] or not all(g.tags & _HELPS for g in between[at + 1 :]):
        return False
    return not any(
        g.tags & {"person", "state", "both-sides", "stop", "w:which", "w:who"} for g in between[:at]
    )


def within_channel(scene: Scene, number: int, first: int, last: int) -> bool:
    """Whether the groups `[first, last)` stand within the name of a channel: the states of `the A-B commission`."""
    groups = scene.sentences[number].groups
    begin, end = groups[first].first, groups[last - 1].last
    return any(not c.echo and c.first <= begin and end <= c.last for c in views(scene)[number].named.values())


_LEADS_IN = frozenset(
    {
        "w:a",
        "w:an",
        "w:the",
        "w:their",
        "w:its",
        "ordinal",
        "low",
        "w:first",
        "w:framework",
        "w:of",
        "cap1",
        "w:second",
        "w:third",
        "w:round",
        "w:session",
        "w:meeting",
        "w:next",
        "w:latest",
        "n:talks",
        "n:meeting",
        "w:annual",
    }
)
_HELPS = frozenset({
    "w:has", "w:had", "w:have", "w:will", "w:is", "w:was", "w:to", "adverb", "date", "w:also", "w:last", "w:first", "w:on",
    "w:expected", "w:due", "w:scheduled", "w:set", "w:would", "w:are", "w:were", "v:plan", "w:likely",
    "w:should", "w:shall", "w:must", "w:may", "w:might", "w:could", "w:can", "w:not", "w:never", "w:be", "w:next",
})  # fmt: skip


def _tells_sessions(sentence: Sentence) -> bool:
    if "ordinal" in sentence.tags:
        return True
    if not sentence.folds.isdisjoint(_session_words()):
        return True
    if sentence.folds.isdisjoint(_PLAIN_ORDINALS | {"first"}):
        return False
    folds = [token.fold for token in sentence.tokens]
    counted = zip(folds, folds[1:], [*folds[2:], ""], strict=False)
    return any(
        (word in _PLAIN_ORDINALS and before in _OWN)
        or (before == "the" and word == "first" and behind in _TOOK_PLACE)
        for before, word, behind in counted
    )


#: Ordinals that are plain words elsewhere, and behind what they count sessions: `its third was in May`, `the third was here`.
_PLAIN_ORDINALS = frozenset({"second", "third"})
_OWN = frozenset({"its", "their", "whose", "the"})
#: What is said of the first of them: `the first took place in May`.
_TOOK_PLACE = frozenset({"was", "is", "will", "took", "had", "has", "followed", "follows"})


@cache
def _session_words() -> frozenset[str]:
    return channel_words().sessions | ORDINAL_TAIL | {"one"}


def _nth(groups: list[Group], at: int, numbers: Mapping[int, tuple[int, Span] | None]) -> list[Group]:
    """The groups from `at` that together are an ordinal: `15` `th`, `XV`, `twenty` `-` `first`, `fifth`.

    `numbers` has the session number that ends with each group, by the token behind it.
    """
    if groups[at].tags & {"date", "person", "body"}:
        return []
    for size in (3, 2, 1):
        run = groups[at : at + size]
        if len(run) < size or run[-1].last - run[0].first > 3:
            continue
        number = numbers[run[-1].last]
        if number is not None and number[1] == (run[0].start, run[-1].end):
            return run
    return []

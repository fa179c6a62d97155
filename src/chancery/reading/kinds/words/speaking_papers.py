"""Papers that speak: `the statement said` for whoever issued it, where the report tells who that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from chancery.reading.groups import Body, Group, Person
from chancery.reading.kinds.actors.senders import told_sender
from chancery.reading.kinds.words.phrases import governed
from chancery.reading.kinds.words.voices import Speaker, Voices, by_rule
from chancery.reading.offices import Office
from chancery.reading.tokens import fold

#: Who speaks by a group of a sentence, both by their numbers, whatever preposition stands before it or only where none does.
Named = Callable[[int, int, bool], Speaker | None]
#: Papers that speak for themselves where nobody is said to have issued them.
SPEAKING_PAPERS: Final = frozenset(
    {"communique", "statement", "declaration", "commentary", "editorial", "joint statement", "text"}
)
#: How far behind a paper its issuer may be named, and how many sentences behind it that it speaks again.
_ISSUED_WITHIN: Final = 12
_SENTENCES: Final = 6
#: Bodies that issue papers on what a state does.
_OF_STATES: Final = frozenset({"government", "ministry", "embassy", "presidency", "office"})


def is_paper(voices: Voices, group: Group) -> bool:
    """Whether a group is a paper that may be heard: `the communiqué`, and `the joint statement`, a paper of the grammar."""
    if isinstance(group.value, Body):
        return False
    return bool(group.tags & {"s:paper"}) or (
        "instrument" in group.tags and fold(voices.scene.words(group.span)) in SPEAKING_PAPERS
    )


def speaking_paper(voices: Voices, number: int, at: int, named: Named) -> Speaker | None:
    """Who speaks by the paper at group `at` of sentence `number`: whoever issued it, where the report tells; else nobody."""
    groups = voices.scene.sentences[number].groups
    beside = _beside(groups, at)
    if beside is not None:
        return named(number, beside, True)
    if at and groups[at - 1].tags & {"w:the", "w:its", "w:this"}:
        held = _sender(voices, number, at, named) or _carrier(voices, number, named) or voices.issuer
        held = held or voices.body or voices.last or voices.person or _only_body(voices, number, named)
        if held is not None or not voices.scene.plain(*groups[at].span).startswith("joint"):
            return by_rule(held, groups[at].span, "paper")
    words = voices.scene.words(groups[at].span)
    return Speaker(words, "body", (groups[at].span,)) if fold(words) in SPEAKING_PAPERS else None


def _sender(voices: Voices, number: int, at: int, named: Named) -> Speaker | None:
    """`X received a message from Y. The message said`: Y, whose words they are."""
    if voices.scene.sentences[number].groups[at].tags.isdisjoint({"s:mail"}):
        return None
    sent = told_sender(voices.scene.sentences, number)
    return named(sent[0], sent[1], True) if sent is not None else None


def _beside(groups: Sequence[Group], at: int) -> int | None:
    """`the ministry's statement`, `a statement by the ministry`: by group, who is named right beside a paper."""
    for n in range(at - 1, max(-1, at - 3), -1):
        if isinstance(groups[n].value, Body):
            return n
    for n in range(at + 1, min(at + 9, len(groups))):
        if groups[n].tags & {"s:say", "stop", "quote"} and not groups[n].tags & {"office"}:
            return None
        if isinstance(groups[n].value, Person | Body | Office) and groups[n - 1].tags & {
            "w:by",
            "w:from",
            "w:of",
            "w:the",
        }:
            return n
    return None


def _carrier(voices: Voices, number: int, named: Named) -> Speaker | None:
    """Who carries or issues a paper in a sentence just before: `The daily on Sunday carries a commentary`."""
    for back in range(number - 1, max(-1, number - _SENTENCES, voices.last_at), -1):
        groups = voices.scene.sentences[back].groups
        paper = next((n for n, g in enumerate(groups) if g.tags & {"s:paper"}), None)
        issuer = _issuer_behind(groups, paper) if paper is not None else None
        if issuer is not None:
            return named(back, issuer, True)
        if paper and isinstance(groups[paper - 1].value, Body):
            return named(back, paper - 1, True)
        for n in range(paper or 0):
            if groups[n].tags & {"person", "body", "office", "s:speaker"} and not governed(groups, n):
                return named(back, n, False)
    return None


def _issuer_behind(groups: Sequence[Group], paper: int) -> int | None:
    """`a communiqué made public by X`, `a statement from X`: by group, who is named behind a paper."""
    for n in range(paper + 1, min(paper + _ISSUED_WITHIN, len(groups))):
        if groups[n].tags & {"stop", "quote", "s:say"}:
            return None
        if isinstance(groups[n].value, Person | Body) and _issued_by(groups, n):
            return n
    return None


def _issued_by(groups: Sequence[Group], at: int) -> bool:
    here = at - 1 if groups[at - 1].tags.isdisjoint({"w:the"}) else at - 2
    return bool(groups[here].tags & {"w:by", "w:from"})


def _only_body(voices: Voices, number: int, named: Named) -> Speaker | None:
    """The one government, ministry or embassy that a report names before its communiqué speaks."""
    found: dict[str, tuple[int, int]] = {}
    for back, sentence in enumerate(voices.scene.sentences[:number]):
        for n, group in enumerate(sentence.groups):
            if "instrument" in group.tags and voices.scene.plain(*group.span).startswith("joint"):
                return None  # what two issue is nobody's own
            if isinstance(group.value, Body) and group.value.sort in _OF_STATES and not group.value.both:
                found.setdefault(fold(group.value.name), (back, n))
    return named(*next(iter(found.values())), True) if len(found) == 1 else None

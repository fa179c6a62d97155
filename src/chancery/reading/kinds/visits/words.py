"""What the words around a visit say of it: of what kind it is, what for, and at whose invitation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.who_invites import who_invites
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

_KINDS = (
    (
        "state",
        r"\bstate (?:visit|visits)|\bstate (?:and|level)\b|\b(?:first|official|return|day|recent|own|s|his|her) state\b",
    ),
    ("official-friendly", r"\bfriend(?:ly|ship)\b|\bgoodwill\b"),
    ("official", r"\bofficial\b"),
    ("working", r"\bworking\b"),
    ("private", r"\bprivate\b|\bpersonal\b|\bholiday\b|\bvacation\b|\bpilgrimage\b"),
    (
        "transit",
        r"\btransit\b|\bstop[- ]?overs?\b|\blayover\b|\brefuel|\b(?:technical|fuel) (?:stop|halt|landing)\b",
    ),
)
_EVENT = expression(
    r"\b(?:attend|attending|participat\w+|tak\w+ part|join(?:s|ed|ing)?\b|celebrat\w+|guest of honou?r|funeral|inauguration|"
    r"sworn in|coronation|summit|anniversary|conference|forum|parade|enthronement|wedding|opening ceremony|games|"
    r"congress|reception|gala|jubilee|festival|exhibition|expo|fair|regatta|unveiling|commemoration|memorial service|"
    r"investiture|swearing-in|award ceremony|symposium|"
    r"(?:leaders|ministers)['’]? meeting|ministerial meeting|general assembly)\b"
)


_OPENERS = frozenset({
    "w:a", "w:an", "w:the", "w:his", "w:her", "w:their", "w:its", "stop", "person", "office", "w:on", "w:'s", "w:of", "w:in",
})  # fmt: skip


def _modifiers(groups: Sequence[Group], noun: int) -> int:
    """The first of the words before a noun that belong to it: `a two-day official visit`."""
    first = noun
    while (
        first > 0
        and noun - first < 6
        and (not groups[first - 1].tags & _OPENERS or groups[first - 1].tags & {"w:official"})
    ):
        first -= 1
    return first


def _named_by(group: Group) -> bool:
    return (
        group.value is not None
        and bool(group.tags & {"person", "office", "comma"})
        and "low" not in group.tags
    )


def visit_kind(scene: Scene, sentence: Sentence, first: int, verb: int) -> tuple[str, Span] | None:
    """The kind of a visit from the words between its determiner and its noun."""
    groups = sentence.groups
    while first < verb and _named_by(groups[first]):
        first += 1
    first = min(first, _modifiers(groups, verb))
    start, end = groups[first].start, groups[verb].end
    words = fold(scene.text[start:end])
    for kind, form in _KINDS:
        if re.search(form, words):
            return kind, (start, end)
    return None


_NOT_DONE = frozenset(
    {"place", "state", "person", "w:be", "v:visit", "v:pay", "w:neighbouring", "w:neighboring", "w:nearby"}
)
_MATTERS = frozenset({"n:talks", "n:meeting", "n:summit", "w:the", "low", "n:anniversary"})
_SPANS = frozenset({"number", "date", "ordinal"})
#: Where another clause begins, whose purposes are not those of the journey told before it.
_OTHER_CLAUSE = frozenset({
    "stop", "quote", "w:who", "w:which", "w:he", "w:she", "w:they", "w:will", "w:would", "w:while", "w:but",
})  # fmt: skip
_PURPOSE_ENDS = frozenset({"stop", "quote", "comma", "w:who", "w:which", "w:while", "w:and", "v:say"})


def purpose(scene: Scene, sentence: Sentence, at: int) -> tuple[str, Span] | None:
    """What a visit is for: `to attend ...`, `for talks on ...` behind the trigger."""
    groups = sentence.groups
    for here in range(at + 1, min(at + 18, len(groups) - 1)):
        tags, after = groups[here].tags, groups[here + 1].tags
        if tags & _OTHER_CLAUSE:
            return None
        to_do = tags & {"w:to"} and after & {"verb", "low", "w:attend", "w:take"} and not after & _NOT_DONE
        to_do = to_do and not _to_get_there(groups, here + 1)
        if to_do and groups[here - 1].tags & _HOW_MUCH:
            continue  # `had less to show for it`
        if to_do and groups[here - 1].tags & _IS_TO:
            if "n:visit" in groups[at].tags and not any(g.tags & {"comma"} for g in groups[at:here]):
                continue
            return None
        for_it = tags & {"w:for"} and not _NO_PURPOSE.match(scene.plain(groups[here].end, sentence.end))
        for_it = for_it and after & _MATTERS and not after & _SPANS and not _times(groups, here)
        if not (to_do or for_it):
            continue
        first = here + 1 if to_do or not after & {"w:the"} else here + 2
        last = first
        while last < len(groups) and not groups[last].tags & _PURPOSE_ENDS:
            last += 1
        if last > first + bool(to_do):
            span = (groups[first].start, groups[last - 1].end)
            return scene.words(span), span
    return None


def _to_get_there(groups: Sequence[Group], verb: int) -> bool:
    """`an invitation to come to Lima`: whether a verb only says again where a journey leads."""
    if verb + 2 >= len(groups) or not groups[verb].tags & {"v:travel", "v:arrive", "w:come", "w:go"}:
        return False
    return bool(groups[verb + 1].tags & {"w:to"} and groups[verb + 2].tags & {"place", "state", "w:the"})


#: `The visit is to begin`: what the visit itself will do is not what it is for.
_IS_TO = frozenset(
    {"w:is", "w:was", "w:are", "w:were", "w:due", "w:expected", "w:scheduled", "w:set", "v:plan"}
)


_HOW_MUCH = frozenset({"w:less", "w:more", "w:little", "w:nothing", "w:much", "w:enough", "w:few"})


def _times(groups: Sequence[Group], at: int) -> bool:
    """`for the third time`, `for two days`."""
    return any(
        g.tags & {"w:time", "w:times", "w:day", "w:days", "date", "duration"} for g in groups[at + 1 : at + 5]
    )


#: Behind `for`: when something is, or idioms that are no purpose.
_NO_PURPOSE = expression(
    r" (?:the |this |next )?(?:(?:early|late|coming|next|same) )?"
    r"(?:spring|summer|autumn|fall|winter|(?:first|second) half|end of|beginning of|near future|time being|moment|good|now)\b"
)


def is_event(words: str) -> bool:
    """Whether a purpose is to be present at an occasion; the session of a channel that two states share is none."""
    folded = fold(words)
    return _EVENT.search(folded) is not None and _CHANNEL.search(folded) is None


_CHANNEL = expression(
    r"\b(?:joint|mixed|intergovernmental|inter-governmental|bilateral|binational)\b[^,;]{0,60}\b"
    r"(?:commission|committee|council|consultations|working group|dialogue)\b"
    r"|\b(?:commission|committee|council|consultations|working group|dialogue) (?:between|of|for|on)\b"
)


def inviter(
    scene: Scene, sentences: Sequence[Sentence], casts: Sequence[Sequence[Actor]], numbers: Sequence[int]
) -> Value | None:
    """The person at whose invitation somebody comes, in the sentences of the given numbers."""
    for number in numbers:
        groups = sentences[number].groups
        for at in _inviting(scene, sentences[number]):
            group = groups[at]
            ahead = _after_invitation(scene, groups, at, group)
            actor = next(
                (
                    a
                    for a in casts[number]
                    if ahead is not None
                    and ahead <= a.first <= ahead + 4
                    and a.people
                    and _near(groups, ahead, a.first)
                ),
                None,
            )
            if (
                actor is None
                and group.tags & {"n:invitation"}
                and at >= 2
                and groups[at - 1].tags & {"w:'s", "w:'"}
            ):
                actor = next((a for a in casts[number] if a.last == at - 1 and a.people), None)
            if actor is not None:
                person = full_person(scene, actor.people[0])
                return Value(person.name, (actor.people[0].name_span, person.name_span))
            body = (
                _inviting_body(groups, ahead) if ahead is not None and group.tags & {"n:invitation"} else None
            )
            if body is not None:
                return Value(scene.words(body), (body,))
        asking = who_invites(sentences[number], casts[number])
        if asking is not None:
            person = full_person(scene, asking.people[0])
            return Value(person.name, (asking.people[0].name_span, person.name_span))
    return None


def _inviting(scene: Scene, sentence: Sentence) -> Sequence[int]:
    """The groups of a sentence that may tell of an invitation, looked for once a sentence."""
    held: Sequence[int] | None = sentence.read.get("inviting")
    if held is None:
        groups = sentence.groups
        held = sentence.read["inviting"] = [
            at
            for at, group in enumerate(groups)
            if "n:invitation" in group.tags or _after_invitation(scene, groups, at, group) is not None
        ]
    return held


def _near(groups: Sequence[Group], first: int, last: int) -> bool:
    return not any(g.tags & {"comma", "stop", "body"} for g in groups[first:last])


def _inviting_body(groups: Sequence[Group], at: int) -> Span | None:
    """`of the Central Committee of X and the government of Y`: the bodies behind an invitation."""
    here = at
    while here < len(groups) and groups[here].tags & {"w:the", "w:his", "w:its", "w:their"}:
        here += 1
    if here >= len(groups) or not groups[here].tags & {"body"}:
        return None
    last = here
    while last + 2 < len(groups) and groups[last + 1].tags & {"w:and"}:
        step = last + 3 if groups[last + 2].tags & {"w:the"} else last + 2
        if step >= len(groups) or not groups[step].tags & {"body"}:
            break
        last = step
    return groups[here].start, groups[last].end


def _after_invitation(scene: Scene, groups: Sequence[Group], at: int, group: Group) -> int | None:
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    if group.tags & {"n:invitation"} and after & {"w:of", "w:from", "w:by"}:
        return at + 2
    if group.tags & {"v:invite"} and after & {"w:by"}:
        return at + 2
    if scene.plain(group.start, group.end) in ("guest", "guests") and after & {"w:of"}:
        return at + 2
    return None

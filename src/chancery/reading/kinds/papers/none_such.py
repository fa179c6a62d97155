"""Papers that a later sentence says there are not: `There is none.`, `No such agreement exists.`"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

#: How many sentences before may name the paper.
_REACH = 2
_PAPER = r"(?:agreement|treaty|accord|pact|deal|document|paper|text|protocol|contract|convention|memorandum|arrangement)s?"
_NONE = expression(
    rf"\bno such {_PAPER} (?:exists?|is (?:there|planned|in force|on the table)|was (?:ever )?(?:signed|concluded|made)"
    r"|has (?:ever )?been (?:signed|concluded|made))\b"
    rf"|\bthere (?:is|are|was) no such {_PAPER}\b"
    r"|\b(?:there (?:is|are|was) none\b|none (?:exists|is in force|has been (?:signed|concluded))\b|we have none\b)"
)


#: `There is no Salar pact`, which says by its name what there is none of.
_NONE_OF_NAME = expression(
    rf"\b(?:there (?:is|was) no|no) (?P<name>(?!longer|such|other|new)(?:\w+ ){{1,3}}{_PAPER})(?P<is> (?:exists?|existed))?\b"
)


def without_such(scene: Scene, made: Sequence[Draft]) -> Iterator[Draft]:
    """Deny the paper that was named last, and only named, before a sentence that says there is none.

    Where it says by name what there is not, the paper is denied whatever was heard of it. Drafts are changed in place; what
    was only heard of as agreed between two states, without a paper, gives a denied one.
    """
    for number, sentence in enumerate(scene.sentences):
        words = scene.plain(sentence.start, sentence.end)
        if " no " not in f" {words}" and " none" not in f" {words}":
            continue
        _without_named(made, number, words)
        found = _NONE.search(words)
        if found is None:
            continue
        before = [
            d
            for d in made
            if d.kind == "instrument"
            and 0 <= number - d.sentence <= _REACH
            and d.standing in ("background", "planned", "proposed")
            and d.get("stage") in (None, "negotiating")
            and d.trigger[0] < sentence.start + found.start()
        ]
        if before:
            last = max(before, key=lambda d: d.trigger)
            last.standing = "denied"
            last.more.append((sentence.start, sentence.end))
        elif "such" in found.group() and not any(_near(d, number) for d in made):
            yield from _heard_of(scene, number)


def _near(draft: Draft, number: int) -> bool:
    return draft.kind in ("instrument", "signing") and 0 <= number - draft.sentence <= _REACH


def _heard_of(scene: Scene, number: int) -> Iterator[Draft]:
    """`Reports say that Oman will build a base in Mali. No such agreement exists.`: a paper nobody has named."""
    groups = scene.sentences[number].groups
    noun = next((word for g in groups if (word := g.word("instrument")) is not None), None)
    at = next((n for n, g in enumerate(groups) if g.word("instrument") is noun), None)
    for back in range(1, _FAR_BACK + 1):
        heard = scene.sentences[number - back] if back <= number else None
        if noun is None or at is None or heard is None or heard.tags.isdisjoint(_HEARD):
            continue
        named = {state: span for state, span, _ in reversed(states_in(heard.groups))}
        if len(named) == 2:
            span = groups[at].span
            made = Draft("instrument", "denied", "instrument.none-such", span, span, number)
            made.more.append((heard.start, heard.end))
            made.set("type", noun.value.type, (span,))
            made.put("states", Value(sorted(named), tuple(named.values())))
            yield made
            return


#: How many sentences before may tell what was heard.
_FAR_BACK = 4
#: What tells that something is only heard of.
_HEARD = frozenset({"s:rumour"})


def _without_named(made: Sequence[Draft], number: int, words: str) -> None:
    """`Oman has torn up the Salar pact?` - `There is no Salar pact.`: what a paper wrote of it is denied with it."""
    found = _NONE_OF_NAME.search(words)
    if found is None or not (found["is"] or found[0].startswith("there")):
        return
    for draft in made:
        if draft.kind == "instrument" and 0 < number - draft.sentence <= _REACH:
            title = str(draft.get("title") or "").casefold()
            if found["name"] in title:
                draft.standing = "denied"
                for told in ("stage", "date", "place", "parties"):
                    draft.values.pop(told, None)

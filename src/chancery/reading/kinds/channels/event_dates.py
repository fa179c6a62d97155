"""When a thing told of a channel happened or is to happen: the day of its verb, and what is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.date_values import read_date
from chancery.reading.dates import DateMention
from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.predicates import standing_at
from chancery.reading.kinds.channels.clauses import closed_aside
from chancery.reading.kinds.channels.view import View
from chancery.reading.scene import Scene
from chancery.reading.when import when

DUE = frozenset({
    "w:due", "w:scheduled", "w:slated", "w:expected", "w:planned", "w:meant", "w:foreseen", "w:intended",
})  # fmt: skip
_HALF_YEAR = 183
_STARTS = frozenset({"starts", "begins", "opens", "kicks off", "gets under way"})
_SETS_OUT = expression(
    r"\bto (?:co - |co)?(?:attend|take (?:part|up)|participate|chair|preside|lead|represent|head|join|open)\b"
)
#: So many groups before a session somebody may be said to set out for it.
_ON_THE_WAY = 30


def date_of(
    scene: Scene, seen: View, at: int, verb: int | None, standing: str, within: tuple[int, int]
) -> Value | None:
    """The day of what is told of the channel at `at`; that of its verb rather than of an aside before it.

    `within` are the groups to look in. What is called off was planned, so its day was still to come.
    """
    if standing == "cancelled" and (meant := _meant_for(scene, seen.groups)) is not None:
        return meant
    near = verb if verb is not None else at
    begin = closed_aside(seen.groups, at, verb) if verb is not None and not within[0] else 0
    if begin and (own := when(scene, seen.sentence, near, standing=standing, within=(begin, within[1]))):
        return own
    if begin and any("v:set-up" in g.tags and g.form in ("past", "pp") for g in seen.groups[at:begin]):
        # `the Council, set up in 2022, held its second session`
        return when(scene, seen.sentence, near, standing=standing, within=(within[0], at))
    return when(scene, seen.sentence, near, standing=standing, within=within)


def since_when(scene: Scene, groups: tuple[Group, ...], last: int) -> Value | None:
    """`exists since 1977`: the day since which a channel has been there is that of its founding."""
    mention = groups[last].value
    if "date" not in groups[last].tags or not isinstance(mention, DateMention):
        return None
    return read_date(scene, replace(groups[last], value=replace(mention, bound=None)))


def of_a_row(groups: Sequence[Group], last: int) -> bool:
    """`Next session / : Lima, 2027`: whether a label opens the line, so that day and place stand behind its colon."""
    return last < len(groups) and last <= _LABEL and "colon" in groups[last].tags


#: A label has no more groups than this.
_LABEL = 4
_YEAR = expression(r"(?:19|20)\d\d")


def year_of_row(scene: Scene, groups: Sequence[Group]) -> Value | None:
    """The year that stands by itself behind the place of a row."""
    told = next((g for g in groups if "number" in g.tags and _YEAR.fullmatch(scene.words(g.span))), None)
    return Value(scene.words(told.span), (told.span,)) if told is not None else None


def signed_on(scene: Scene, sentence: Sentence, groups: tuple[Group, ...], last: int) -> Value | None:
    """`The memorandum on the establishment of a mechanism / was signed on 24 January 2012`: the day that founds it."""
    signed = (
        n
        for n in range(last + 1, len(groups))
        if "v:sign" in groups[n].tags and not groups[n - 1].tags.isdisjoint({"w:was", "w:were", "adverb"})
    )
    at = next(signed, None)
    return when(scene, sentence, at, within=(at, len(groups))) if at is not None else None


def _meant_for(scene: Scene, groups: tuple[Group, ...]) -> Value | None:
    """`the session planned for January was put off`: the day that it was meant for."""
    due = DUE | {"w:set", "v:plan"}
    for at in range(2, len(groups)):
        leads = groups[at - 1].tags & {"w:for", "w:in", "w:on"} and groups[at - 2].tags & due
        if leads and groups[at].tags & {"date"}:
            coming = read_date(scene, groups[at], future=True)
            return coming if _is_near(scene, coming) else read_date(scene, groups[at])
    return None


def _is_near(scene: Scene, date: Value | None) -> bool:
    """Whether a day to come is nearer than the like day of the year before."""
    first = bounds(str(date.value))[0] if date is not None else None
    return first is not None and scene.published is not None and (first - scene.published).days < _HALF_YEAR


def left_for(seen: View, at: int) -> bool:
    """`left here on Monday to take part in the session`: what somebody sets out for is still to come.

    So is what somebody `travels to Lima on Wednesday to co-chair`.
    """
    groups = seen.groups
    for back in range(at - 1, max(-1, at - _ON_THE_WAY), -1):
        tags = groups[back].tags
        if tags & {"stop", "w:who", "w:which", "channel"}:
            return False
        if (tags & {"v:leave"} and groups[back].form == "past") or (
            tags & {"v:leave", "v:travel"} and groups[back].form == "s"
        ):
            tokens = seen.sentence.tokens[groups[back].last : groups[at].first]
            return _SETS_OUT.search(" ".join(token.fold for token in tokens)) is not None
    return False


def on_the_way(seen: View, at: int) -> int | None:
    """The verb of who is still to come for a session: `will visit Lima in May for the ninth one`, `is due there for it`."""
    groups = seen.groups
    lead = at - 1
    while lead > 0 and groups[lead].tags & _NTH:
        lead -= 1
    if lead < 2 or not groups[lead].tags & {"w:for"}:
        return None
    for back in range(lead - 1, max(0, lead - _ON_THE_WAY), -1):
        tags = groups[back].tags
        if tags & {"stop", "w:who", "w:which", "channel", "comma"}:
            return None
        if tags & _JOURNEYS:
            return back if standing_at(groups, back)[0] == "planned" else None
        if tags & (DUE - {"w:planned"}) and groups[back - 1].tags & {"w:is", "w:are"}:
            return back
        if tags & {"verb"} and not tags & {"n:visit"}:
            return None
    return None


#: What may stand between `for` and the session.
_NTH = frozenset({
    "w:the", "w:a", "w:an", "w:its", "w:their", "ordinal", "number", "low", "w:first", "w:second", "w:third", "plain",
})  # fmt: skip
_JOURNEYS = frozenset({"v:visit", "v:travel", "v:arrive", "v:leave", "v:pay"})


#: What tells the past of a session without a verb of its own: `Lima became the venue of`, `the curtain fell on`.
_TOLD_PAST = frozenset({
    "w:was", "w:were", "w:had", "w:became", "w:fell", "w:saw", "w:served", "w:came", "w:went", "w:took", "w:brought",
})  # fmt: skip


def _met(group: Group) -> bool:
    """`sat across from each other`, `met`: those who came together in the past."""
    return group.form == "past" and not group.tags.isdisjoint({"v:meet", "s:encounter", "v:convene"})


def in_present_tense(groups: tuple[Group, ...], verb: int | None) -> bool:
    """Whether a verb is in the present tense, which with a day to come tells a plan."""
    if verb is None:
        return all(g.tags.isdisjoint(_TOLD_PAST) and not _met(g) for g in groups)
    if "ends-ed" in groups[verb].tags:
        return False
    if verb and groups[verb - 1].tags & {"w:was", "w:were", "w:had"}:
        return False  # `was woken up`
    if verb and "ends-ed" in groups[verb - 1].tags and groups[verb].form == "base":
        return False  # `played host to the session`
    if groups[verb].tags & {"w:was", "w:were", "w:been", "w:went", "w:came"}:
        return False
    forms = [w.form for w in groups[verb].words if w.sort.startswith("v:")]
    return all(form in ("base", "s") for form in forms)


def to_come(scene: Scene, date: Value | None, groups: tuple[Group, ...], verb: int | None) -> bool:
    if date is None or scene.published is None:
        return False
    first = bounds(str(date.value))[0]
    starts = verb is not None and any(word.surface in _STARTS for word in groups[verb].words)
    return first is not None and (first > scene.published or (starts and first == scene.published))

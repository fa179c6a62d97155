"""Days that other words than a date beside the verb tell: `not until 1988`, `It did so on 21 August`, `within the year`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.dates.numbers import cardinal
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.milestones.standing import not_until
from chancery.reading.nearness import of_saying
from chancery.reading.scene import Scene

_SAID: Final = frozenset({"w:said", "w:says", "w:told"})


def in_that_year(draft: Draft, sentence: Sentence, date: Value | None) -> Value | None:
    """`In January they were recognised; before the year was out they had relations`: of the month told before only the year."""
    if date is None or not draft.pattern.endswith("-had-then"):
        return date
    folds = [t.fold for t in sentence.tokens if t.start < draft.trigger[0]]
    if "year" not in folds or not _AGAINST_YEARS.isdisjoint(folds):
        return None
    return Value(str(date.value)[:4], date.spans, date.rule or "date:year-only")


#: Behind which the year of the day told before is over.
_AGAINST_YEARS: Final = frozenset({"later", "within", "month", "months", "week"})


def only_then(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`did not restore relations until 1988`: the day until which they did not is that of the act."""
    if sentence.tags.isdisjoint({"w:not", "w:'t"}):
        return None
    at = not_until(sentence, verb)
    if at is None:
        return None
    dated = sentence.groups[at]
    return read_date(scene, replace(dated, value=replace(dated.value, bound=None)))


def in_a_chronicle(sentence: Sentence, verb: int) -> bool:
    """`1991: Chad closes its embassy; it will reopen in 1994`: to come then, told by a row that has a day of its own."""
    groups = sentence.groups
    opens = any(g.tags & {"date"} for g in groups[:2]) and any(
        g.tags & {"colon", "dash"} for g in groups[1:4]
    )
    return opens and any(g.tags & {"w:will"} for g in groups[max(0, verb - 3) : verb])


def no_weekday(sentence: Sentence, date: Value | None) -> Value | None:
    """`approved the opening of an embassy on Monday`: that is the day on which it was approved."""
    days = [
        g.value for g in sentence.groups if "date" in g.tags and date is not None and g.span in date.spans
    ]
    return None if any(day.weekday is not None for day in days) else date


def told_otherwise(scene: Scene, number: int, verb: int) -> Value | None:
    """The day that the sentence behind tells, or the year that is the subject of the sentence."""
    return (
        _did_so(scene, number)
        or _subject_year(scene, scene.sentences[number], verb)
        or _this_was(scene, number)
        or _by_a_paper(scene, scene.sentences[number], verb)
        or _on_the_day_of_the_word(scene, scene.sentences[number])
        or _of_its_paper(scene, number)
    )


def _subject_year(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`1974 marked the beginning of diplomatic relations`, `The year 1974 saw their birth`."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups[:3]) if "date" in g.tags), None)
    if (
        at is None
        or not at < verb
        or not groups[at + 1].tags & {"v:mark", "w:saw", "w:brought", "w:sees", "w:brings"}
    ):
        return None
    return read_date(scene, groups[at])


def _did_so(scene: Scene, number: int) -> Value | None:
    """`A was the second to recognise B. It did so on 21 August 1926`: the day in the sentence behind."""
    behind = scene.sentences[number + 1 : number + 2]
    if not behind or behind[0].block != scene.sentences[number].block:
        return None
    folds = [t.fold for t in behind[0].tokens[:3]]
    if folds[:1] not in (["it"], ["they"]) or folds[1:] not in (["did", "so"], ["did", "this"]):
        return None
    dates = told_dates(scene, behind[0])
    return dates[0] if dates else None


def told_dates(scene: Scene, sentence: Sentence) -> list[Value]:
    """The days of a sentence but those on which something was said."""
    groups = sentence.groups
    dated = [g for n, g in enumerate(groups) if g.tags & {"date"} and not _said_then(groups, n)]
    return [value for group in dated if (value := read_date(scene, group)) is not None]


def _said_then(groups: Sequence[Group], number: int) -> bool:
    """`X said on Tuesday that`: what is announced on a day may well be of that day, what is only said is not."""
    return of_saying(groups, number) and any(g.tags & _SAID for g in groups[max(0, number - 5) : number])


def years_after(sentence: Sentence, verb: int) -> Value | None:
    """`took up relations twenty years after the fall of Saigon in 1975`: in 1995."""
    if "w:after" not in sentence.tags:
        return None
    groups, tokens = sentence.groups, sentence.tokens
    after = next(
        (n for n in range(verb + 1, min(len(groups), verb + 8)) if "w:after" in groups[n].tags), None
    )
    if after is None:
        return None
    unit = groups[after].first - 1
    if tokens[unit].fold not in ("years", "year") or "date" in groups[after - 1].tags:
        return None
    count = cardinal(tokens[unit - 1].fold)
    day = next((g for g in groups[after + 1 : after + 10] if g.tags & {"date", "comma", "stop"}), None)
    if count is None or day is None or "date" not in day.tags or day.value.year is None:
        return None
    if any("date" in g.tags for g in groups[:after]):
        return None
    spans = ((tokens[unit - 1].start, tokens[unit].end), day.span)
    return Value(f"{day.value.year + count:04d}", spans, "anniversary:counted-on")


def _this_was(scene: Scene, number: int) -> Value | None:
    """`The statement said that the United States recognised it. This was on 14 May 1948.`"""
    behind = _next(scene, number)
    if behind is None or len(behind.groups) > _SHORT:
        return None
    folds = [t.fold for t in behind.tokens[:3]]
    if folds[:2] not in (["this", "was"], ["that", "was"], ["it", "was"], ["this", "happened"]):
        return None
    dates = told_dates(scene, behind)
    return dates[0] if len(dates) == 1 else None


#: A sentence that only tells when has no more groups.
_SHORT: Final = 12
#: What a paper does in one of its articles.
_ARTICLES: Final = frozenset({"article", "articles", "art", "clause", "paragraph"})
_SIGNS: Final = frozenset({"v:sign", "v:conclude"})


def _of_its_paper(scene: Scene, number: int) -> Value | None:
    """`Article 12 established relations`: the day on which the sentence beside it tells the paper to have been signed."""
    sentence = scene.sentences[number]
    if _ARTICLES.isdisjoint(sentence.folds):
        return None
    opens = sentence.tokens[0].fold in _ARTICLES
    beside = (number, number - 1) if opens else (number, number + 1, number - 1)
    for other in beside:
        if not 0 <= other < len(scene.sentences) or scene.sentences[other].block != sentence.block:
            continue
        groups = scene.sentences[other].groups
        signed = next((n for n, g in enumerate(groups) if g.tags & _SIGNS), None)
        day = (
            next((g for g in groups[signed or 0 :] if "date" in g.tags), None) if signed is not None else None
        )
        value = read_date(scene, day) if day is not None else None
        if value is not None:
            return value
    return None


def _by_a_paper(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`The declaration that the two signed on 19 October 1956 restored relations`: the paper's day, where it has no other."""
    groups = sentence.groups
    sign = next((n for n in range(verb - 1, 0, -1) if groups[n].tags & _SIGNS), None)
    if sign is None or not any("instrument" in g.tags for g in groups[max(0, sign - _PAPER_NEAR) : sign]):
        return None
    if any(g.tags & {"stop", "colon"} for g in groups[sign:verb]):
        return None
    days = [g for g in groups[sign:verb] if "date" in g.tags]
    return read_date(scene, days[0]) if len(days) == 1 else None


_PAPER_NEAR: Final = 10


def _on_the_day_of_the_word(scene: Scene, sentence: Sentence) -> Value | None:
    """`told the press on 7 September 2012 that it had closed its embassy`: in a history, the one day that is told."""
    days = [g for g in sentence.groups if "date" in g.tags]
    told = scene.published is None and len(days) == 1 and days[0].value.year is not None
    return read_date(scene, days[0]) if told and days[0].value.sort == "day" else None


def _next(scene: Scene, number: int) -> Sentence | None:
    behind = scene.sentences[number + 1 : number + 2]
    return behind[0] if behind and behind[0].block == scene.sentences[number].block else None


#: What opens the phrase of a paper by which something is done, and what may stand between that and the paper.
_BY: Final = frozenset({"w:by", "w:in", "w:under", "w:through"})
_NAMED: Final = frozenset(
    {"low", "w:the", "w:a", "w:an", "w:their", "w:joint", "plain", "w:first", "demonym", "w:of", "place"}
)
_PAPER_REACH: Final = 16


def of_the_paper(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`recognised Chile by the treaty of 25 April 1844`, `in the communiqué of 29 September they took up relations`."""
    if "instrument" not in sentence.tags:
        return None
    groups = sentence.groups
    for at in (
        *range(verb + 1, min(len(groups), verb + _PAPER_REACH)),
        *range(verb - 1, max(1, verb - _PAPER_REACH), -1),
    ):
        if groups[at].tags & {"stop", "colon"} and at > verb:
            break
        if "date" not in groups[at].tags or "w:of" not in groups[at - 1].tags:
            continue
        paper = at - 2
        if paper < 1 or "instrument" not in groups[paper].tags:
            continue
        opens = paper - 1
        while opens > 0 and groups[opens].tags & _NAMED and not groups[opens].tags & _BY:
            opens -= 1
        if groups[opens].tags & _BY and not any(
            "verb" in g.tags for g in groups[min(verb, at) + 1 : max(verb, at)]
        ):
            return read_date(scene, groups[at])
    return None

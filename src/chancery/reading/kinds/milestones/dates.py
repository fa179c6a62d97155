"""When a milestone was: the date of its own clause, before any that another milestone of the sentence has a better right to."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.milestones.agreed import agreed_then, long_agreed, resolved_on
from chancery.reading.kinds.milestones.chain_days import behind_date, next_clause
from chancery.reading.kinds.milestones.days_aside import own_days, without_own_day
from chancery.reading.kinds.milestones.elsewhere import of_something_else
from chancery.reading.kinds.milestones.since import (
    lapse,
    right_since,
    since,
    since_before,
    since_then,
    when_then,
)
from chancery.reading.kinds.milestones.standing import approved
from chancery.reading.kinds.milestones.then_dates import (
    in_a_chronicle,
    in_that_year,
    no_weekday,
    of_the_paper,
    only_then,
    told_dates,
    told_otherwise,
    years_after,
)
from chancery.reading.scene import Scene
from chancery.reading.when import is_year_of, when

#: Endings of patterns whose verb is, or opens, their day.
_AT_THE_VERB = ("-date", "-from", "-by-then", "-till", "-until-had", "-gapped")
_THAT_DAY = (
    "same day",
    "same date",
    "this date",
    "that date",
    "that day",
    "latter date",
    "this day",
    "on which day",
)


#: Milestones that a paper brings about.
_BY_PAPER = frozenset({"relations-established", "relations-resumed", "recognition"})
#: Milestones that open a stretch of time without relations.
_LAPSES = frozenset({"relations-severed", "relations-suspended"})
#: Words behind which another event is told, with a day of its own.
_TURNS = frozenset({
    "w:after", "w:since", "w:which", "w:who", "w:following", "w:before", "w:until", "w:whose", "w:but", "w:while",
})  # fmt: skip


def put_date(
    scene: Scene,
    draft: Draft,
    number: int,
    sentence: Sentence,
    verb: int,
    triggers: Sequence[tuple[int, bool]],
) -> None:
    """The date of the milestone's own clause; only where it has none, one from elsewhere in the sentence.

    `triggers` are the verbs of all milestones of the sentence, each with whether it is a participle that only explains.
    """
    if without_own_day(sentence.groups, verb):
        return
    sentence = own_days(sentence, verb)
    date = (
        since(scene, sentence, verb)
        if "since" in draft.pattern or draft.pattern.endswith(_AT_THE_VERB)
        else None
    )
    if draft.pattern.endswith("-from"):
        date = date or lapse(scene, sentence, verb)
    if draft.pattern in _DAY_BEFORE or (
        draft.get("milestone_kind") == "level-upgraded" and _opens_since(sentence, verb)
    ):
        date = since_before(scene, sentence, verb)
    date = (
        date
        or only_then(scene, sentence, verb)
        or right_since(scene, sentence, verb)
        or when_then(scene, sentence, verb)
        or years_after(sentence, verb)
        or (of_the_paper(scene, sentence, verb) if draft.get("milestone_kind") in _BY_PAPER else None)
        or _counted(scene, sentence, verb, triggers)
    )
    if date is None and draft.pattern.startswith("milestone.embassy-which-"):
        # `looked on Friday at the embassy which it gave up in 2014`: its own clause has its day.
        draft.put("date", _of_clause(scene, sentence, verb, draft.standing))
        if draft.standing == "done" and is_past(scene, draft.values.get("date")):
            draft.standing = "background"
        return
    if draft.standing == "planned" and approved(sentence, verb):
        # `approved on Monday the opening of an embassy in May`: not of the day on which that was approved.
        draft.put("date", no_weekday(sentence, _of_clause(scene, sentence, verb, draft.standing)))
        return
    if date is None and draft.standing == "denied" and _perfect(sentence, verb):
        # `recognised its passports in 2012 but has not recognised its independence`: to this day.
        draft.put("date", when(scene, sentence, verb, within=(verb, len(sentence.groups))))
        return
    date = date or _own_date(scene, sentence, verb, [at for at, _ in triggers], draft.standing)
    date = date or since_then(scene, sentence, verb)
    aside = any(at < verb and _in_aside(sentence, at, verb) for at, _ in triggers)
    if date is None and not aside and not (len(triggers) > 1 and _later(sentence, verb)):
        ends = (at if aside else _turn(sentence, verb, at) for at, aside in triggers if at > verb)
        end = next((at for at in ends if at is not None), None)
        date = _other_date(scene, number, sentence, verb, draft.standing, end)
    lapsed = len(triggers) == 1 and draft.get("milestone_kind") in _LAPSES
    if date is None and (lapsed or draft.pattern.endswith("-until")):
        date = lapse(scene, sentence, verb)
    date = date or told_otherwise(scene, number, verb)
    if date is None or (date.rule or "").startswith("date:relative"):
        # `On 10 March 2023 they agreed to resume relations within two months`: not of the months to come.
        date = long_agreed(scene, sentence, verb, draft.standing) or date
    if date is not None and draft.standing == "planned" and of_something_else(scene, sentence, verb, date):
        date = None
    if draft.standing == "planned" and draft.pattern.endswith("-noun") and is_past(scene, date):
        date = None  # `the upgrade, from the partnership of 2009, will be announced`
    if draft.standing == "proposed" and is_past(scene, date):
        date = None  # `whose relations were suspended in 2014, wishes to restore them`
    if date is None and draft.standing == "done" and when_opens(sentence, verb):
        draft.standing = "background"
    date = in_that_year(draft, sentence, _one_day(draft, date))
    draft.put("date", date)
    if date is not None and date.spans:
        draft.evidence = (min(draft.evidence[0], date.spans[0][0]), max(draft.evidence[1], date.spans[0][1]))
    if draft.standing == "planned" and is_past(scene, date) and in_a_chronicle(sentence, verb):
        draft.standing = "background"
    resolved = draft.standing == "planned" and resolved_on(sentence, verb)
    if (draft.standing == "done" or resolved) and is_past(scene, date):
        draft.standing = "background"


#: Patterns whose day stands before their verb, whatever word opens it: `since the 1973 rupture`.
_DAY_BEFORE = frozenset({
    "milestone.embassy-houses", "milestone.embassy-since-before", "milestone.severed-rupture-dated",
})  # fmt: skip


def _opens_since(sentence: Sentence, verb: int) -> bool:
    """`Since 2012 they have called themselves partners`: in the perfect, what opens a sentence dates the act."""
    groups = sentence.groups
    opens = len(groups) > 1 and "w:since" in groups[0].tags and "date" in groups[1].tags
    return opens and any(g.tags & {"w:have", "w:has"} for g in groups[2 : verb + 1])


def _of_clause(scene: Scene, sentence: Sentence, verb: int, standing: str) -> Value | None:
    groups = sentence.groups
    ends = (
        n
        for n in range(verb + 1, len(groups))
        if groups[n].tags & {"stop", "w:which", "w:who", "colon"} or _goes_on(groups, n)
    )
    return when(scene, sentence, verb, standing=standing, within=(verb, next(ends, len(groups))))


def _goes_on(groups: Sequence[Group], at: int) -> bool:
    """`, which reopened in 1946, and left on Monday`: a comma and what is told behind it of somebody else."""
    return (
        at + 1 < len(groups)
        and "comma" in groups[at].tags
        and bool(groups[at + 1].tags & {"verb", "w:and", "w:was", "w:is", "w:will", "w:has", "s:finite"})
    )


def _one_day(draft: Draft, date: Value | None) -> Value | None:
    """`the past 32 years since the establishment of relations`: of a stretch counted back only the first year is told."""
    if date is None or draft.get("milestone_kind") != "relations-established" or "/" not in str(date.value):
        return date
    return Value(str(date.value).partition("/")[0], date.spans, date.rule or "period:start")


def _turn(sentence: Sentence, verb: int, later: int) -> int | None:
    """Where between two verbs a clause begins that tells of something else."""
    return next((n for n in range(verb + 1, later) if sentence.groups[n].tags & _TURNS), None)


def _counted(
    scene: Scene, sentence: Sentence, verb: int, triggers: Sequence[tuple[int, bool]]
) -> Value | None:
    """`broken in 1936 and restored three years later`: counted from the day told before, where none is nearer."""
    later = min((at for at, _ in triggers if at > verb), default=len(sentence.groups))
    earlier = max((at for at, _ in triggers if at < verb), default=-1)
    over = next((n for n in range(verb + 1, later) if "stop" in sentence.groups[n].tags), later)
    for at in (*range(verb + 1, min(over, verb + 12)), *range(verb - 1, max(earlier, verb - 10), -1)):
        group = sentence.groups[at]
        if group.tags & {"date"}:
            counts = group.value.base == "anchor" and group.value.unit in ("month", "year")
            counts = counts and not is_year_of(sentence.groups, at)
            return read_date(scene, group, history=True) if counts else None
    return None


def _in_aside(sentence: Sentence, earlier: int, verb: int) -> bool:
    """`which broke with Peru in 2023, has opened`: whether the day of an aside before the verb is that of another act."""
    groups = sentence.groups
    told = any(g.tags & {"w:which", "w:who"} for g in groups[max(0, earlier - 3) : earlier])
    if not told and not (earlier and "comma" in groups[earlier - 1].tags):
        return False
    close = next((n for n in range(earlier + 1, verb) if groups[n].tags & {"comma"}), None)
    dates = [n for n, g in enumerate(groups[:verb]) if g.tags & {"date"}]
    return close is not None and bool(dates) and all(earlier < n < close for n in dates)


def _later(sentence: Sentence, verb: int) -> bool:
    """`three years later` behind the verb of a chain: a day that the dates of the others do not give."""
    behind = sentence.tokens[sentence.groups[verb].last :][:7]
    return any(t.fold in ("later", "earlier") for t in behind)


def _other_date(
    scene: Scene, number: int, sentence: Sentence, verb: int, standing: str, end: int | None
) -> Value | None:
    """A date from elsewhere in the sentence, before group `end` where another event begins."""
    if standing == "planned" and agreed_then(sentence, verb):
        return None
    if when_opens(sentence, verb):
        return None
    end = end if end is not None else _parted(sentence, verb)
    if end is not None:
        return when(scene, sentence, verb, standing=standing, within=(0, end))
    return when(scene, sentence, verb, standing=standing) or _only_date(scene, number, sentence)


def when_opens(sentence: Sentence, verb: int) -> bool:
    """`recognised it in 1972 and paid for it when Lima broke off relations`: the day before `when` is that of another deed."""
    groups = sentence.groups
    at = next((n for n in range(verb - 1, max(0, verb - 4), -1) if groups[n].tags & {"w:when"}), None)
    if at is None or any(g.tags & {"date"} for g in groups[max(0, at - 2) : at]):
        return False  # `in March 1976, when Lima recognised`
    return any(g.tags & {"verb"} for g in groups[:at]) and any(g.tags & {"date"} for g in groups[:at])


#: What shows that a clause has a verb.
_ACTS = frozenset({"verb", "ends-ed", "w:was", "w:were"})


def _parted(sentence: Sentence, verb: int) -> int | None:
    """Where behind a verb a semicolon opens a clause with a verb of its own."""
    groups = sentence.groups
    stop = next((n for n in range(verb + 1, len(groups)) if "stop" in groups[n].tags), len(groups))
    return stop if any(g.tags & _ACTS for g in groups[stop:]) else None


def _perfect(sentence: Sentence, verb: int) -> bool:
    """`has not recognised`: denied up to the day of the report."""
    return any(g.tags & {"w:has", "w:have"} for g in sentence.groups[max(0, verb - 3) : verb])


def _only_date(scene: Scene, number: int, sentence: Sentence) -> Value | None:
    """The one date of the sentence; for `that same day` the last one told before it in the paragraph."""
    dates = told_dates(scene, sentence)
    if len(dates) == 1:
        return dates[0]
    text = scene.text[sentence.start : sentence.end].casefold()
    if dates or not any(phrase in text for phrase in _THAT_DAY):
        return None
    for before in reversed(scene.sentences[max(0, number - 3) : number]):
        if before.block == sentence.block and (earlier := told_dates(scene, before)):
            return earlier[-1]
    return None


def _own_date(
    scene: Scene, sentence: Sentence, verb: int, triggers: Sequence[int], standing: str
) -> Value | None:
    earlier = [t for t in triggers if t < verb]
    later = [t for t in triggers if t > verb]
    begin = behind_date(sentence, earlier[-1], verb) if earlier else 0
    end = (_turn(sentence, verb, later[0]) or later[0]) if later else len(sentence.groups)
    end = next_clause(sentence, verb, end) if later else end
    within = (begin, end)
    if standing == "planned" and agreed_then(sentence, verb):
        return when(scene, sentence, verb, standing=standing, within=(verb, within[1]))
    part = next((n for n in range(verb + 1, within[1]) if "stop" in sentence.groups[n].tags), within[1])
    if _parted(sentence, verb) is not None:
        # `closed its embassy; it was sold in 2001`: what another clause tells has its own day.
        within = (begin, part)
    behind = when(scene, sentence, verb, standing=standing, within=(verb, part))
    return behind or when(scene, sentence, verb, standing=standing, within=within)

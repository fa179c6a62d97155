"""Plurals of papers: one paper a field, a partner or a date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.carrying import part_of_several
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.domestic import international
from chancery.reading.kinds.papers.fields import fields_in, leading_list, subjects_first
from chancery.reading.kinds.papers.fields_apart import fields_apart
from chancery.reading.kinds.papers.fields_before import coordinated, fields_before, one_each
from chancery.reading.kinds.papers.fields_told_after import continues
from chancery.reading.kinds.papers.instrument_drafts import ANOTHER, draft, still_drafted
from chancery.reading.kinds.papers.naming import unspecific
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.partner_pairs import partner_states
from chancery.reading.kinds.papers.shared_heads import further_ones
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

#: Fields of papers told of before, `these agreements cover`: a summary of what may be named one by one elsewhere.
SUMMED = "instrument.fields-summed"


def several(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """A plural names one paper a listed field; a bare number is the signing's business."""
    paper = deal.paper
    others = partner_states(scene, paper)
    if others:
        yield from _one_each(scene, deal, others)
        return
    behind = [p for p in papers(deal.sentence) if p.at > paper.at]
    further = list(takewhile(lambda p: p.like and not _turned(p), behind))
    if further and further[0].at in further_ones(deal.sentence.groups, paper.at):
        yield draft(scene, deal, deal.tie.pattern.id if deal.tie else "instrument.recalled")
        return
    if further:
        return
    dates = _dates_of(scene, deal)
    if len(dates) > 1:
        yield from (_of_day(scene, deal, span, value) for span, value in dates)
        return
    fields = fields_of(scene, deal)
    known = known_sector(scene)
    subjects = [] if fields else subjects_first(deal.sentence, paper.first, known)
    subjects = subjects if fields or subjects else fields_apart(deal.sentence, paper.at, known)
    if subjects:
        yield from (field_draft(scene, deal, span, summed=True) for span in subjects)
        return
    fields = fields or fields_before(deal.sentence, paper, known_sector(scene))
    if len(fields) > 1 and (not isinstance(paper.count, int) or paper.count >= len(fields)):
        within = fields[0][0], fields[-1][1]
        for span in fields:
            made = field_draft(scene, deal, span)
            place = made.values.get("place")
            if place is not None and all(within[0] <= at[0] < within[1] for at in place.spans):
                del made.values["place"]  # `loans for a hospital in Lima and a road`: where the hospital is
            yield made
    elif (
        paper.count is None
        and paper.noun.type != "document"
        and (_by_name(paper) or (paper.last > paper.at + 1 and not unspecific(paper)))
    ):
        yield draft(scene, deal, deal.tie.pattern.id if deal.tie else "instrument.recalled")


def _turned(paper: Paper) -> bool:
    """`agreements on tax and health are in force, while one on ports was amended`: one that is none of those."""
    return paper.first > 0 and not paper.sentence.groups[paper.first - 1].tags.isdisjoint(
        {"w:while", "w:whereas"}
    )


def _by_name(paper: Paper) -> bool:
    """`denounced the Round Table agreements`: papers known by one name, which stands in capitals before them."""
    before = paper.sentence.groups[paper.first : paper.at]
    named = [
        g for g in before if g.tags & {"cap", "cap1"} and g.tags.isdisjoint({"demonym", "state", "portfolio"})
    ]
    return paper.definite and len(named) > 0 and len(named) == len(before)


def _dates_of(scene: Scene, deal: Deal) -> list[tuple[Span, Value]]:
    """The dates of a plural of papers, one each: `agreements signed in 1971 and 1972`."""
    if (
        deal.tie is None
        or deal.tie.verb_class not in ("v:sign", "v:conclude")
        or deal.paper.count not in (None, 2, 3)
    ):
        return []
    found: list[tuple[Span, Value]] = []
    for group in deal.sentence.groups[max(deal.tie.verb, deal.paper.at) + 1 :]:
        value = read_date(scene, group) if "date" in group.tags else None
        if value is not None:
            found.append((group.span, value))
        elif not group.tags & {"w:in", "w:and", "comma", "w:on"}:
            break
    return found


def _of_day(scene: Scene, deal: Deal, span: Span, value: Value) -> Draft:
    assert deal.tie is not None
    made = draft(scene, deal, ANOTHER)
    made.trigger = span
    made.put("date", value)
    return made


def _one_each(scene: Scene, deal: Deal, others: list[tuple[Span, Value]]) -> Iterator[Draft]:
    """One paper with each partner named."""
    for span, states in others:
        made = draft(scene, deal, "instrument.partners")
        made.trigger = span
        made.evidence = (
            min(deal.evidence[0], span[0]),
            max(deal.paper.sentence.groups[deal.paper.at].end, span[1]),
        )
        made.put("states", states)
        made.put("date", _since(scene, deal, span) or deal.date)
        made.values.pop("parties", None)
        made.put("sectors", made.values.get("sectors") or _likened(scene, deal))
        yield made


def _likened(scene: Scene, deal: Deal) -> Value | None:
    """The field of `similar agreements`: that of the paper told shortly before."""
    if not any(scene.plain(*g.span) in _LIKENING for g in deal.paper.groups[:3]):
        return None
    for number in range(deal.number - 1, max(-1, deal.number - 7), -1):
        for paper in reversed(papers(scene.sentences[number])):
            if (found := sectors_of(scene.text, paper.title_spans, ())) is not None:
                return found
    return None


_LIKENING = frozenset({"similar", "such", "comparable", "analogous", "like", "equivalent", "corresponding"})


def _since(scene: Scene, deal: Deal, partner: Span) -> Value | None:
    """The date that goes with one of several partners: `with Ireland since 1994 and with Malta since 2013`."""
    groups = deal.sentence.groups
    at = next((n for n, g in enumerate(groups) if g.span == partner), len(groups))
    after = groups[at + 1 : at + 3]
    if len(after) == 2 and "open" in after[0].tags and after[1].tags & {"date", "number"}:
        return _bracketed(scene, after[1])
    dated = len(after) == 2 and after[0].tags & {"w:since", "w:in", "w:from"} and after[1].tags & {"date"}
    if not dated:
        return None
    mention = replace(after[1].value, bound=None)
    return read_date(scene, replace(after[1], value=mention))


def _bracketed(scene: Scene, group: Group) -> Value | None:
    """`with Niue (2011)`: the year of the paper with that partner."""
    if "date" in group.tags:
        return read_date(scene, group)
    year = scene.words(group.span)
    return Value(year, (group.span,)) if _YEAR.fullmatch(year) else None


_YEAR = expression(r"(?:19|20)\d\d")


def beside_one(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """Papers that share the noun of one: `a trade, a tourism and a visa agreement`."""
    for span in coordinated(deal.sentence, deal.paper, known_sector(scene)):
        yield field_draft(scene, deal, span)


def each_of(scene: Scene, deal: Deal) -> list[Draft]:
    """One paper a field of `an agreement each on trade, tourism and visas`."""
    spans = one_each(deal.sentence, deal.paper, known_sector(scene))
    return [field_draft(scene, deal, span) for span in spans]


def fields_of(scene: Scene, deal: Deal) -> list[Span]:
    return (
        fields_in(deal.sentence, deal.paper.at + 1, known_sector(scene), count=_counted(deal.paper))
        if deal.paper.noun.plural
        else []
    )


def _counted(paper: Paper) -> int | None:
    return paper.count if isinstance(paper.count, int) and paper.count > 2 else None


def known_sector(scene: Scene) -> Callable[[Span], bool]:
    return lambda span: sectors_of(scene.text, (span,), ()) is not None


def continued_fields(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """The next sentence spells a bare plural out: `... ten agreements will be signed. These touch upon health, ...`."""
    paper = deal.paper
    after = deal.number + 1
    if (
        deal.tie is None
        or not paper.noun.plural
        or after >= len(scene.sentences)
        or not international(scene, deal)
    ):
        return
    sentence = scene.sentences[after]
    if abs(sentence.block - paper.sentence.block) > 1 or fields_of(scene, deal):
        return
    yield from _parts(scene, deal)
    if paper.noun.type == "document" and any(_of_a_sort(p) for p in papers(sentence)):
        return  # `Three are agreements, on visas, ports and fish` tells of papers of its own
    for at in continues(sentence, scene.text, scene.plain(sentence.start, sentence.end)):
        spans = (
            fields_in(sentence, at, known_sector(scene))
            if at >= 0
            else leading_list(sentence, known_sector(scene))
        )
        if len(spans) > 1 and not (isinstance(paper.count, int) and paper.count < len(spans)):
            for span in spans:
                yield field_draft(scene, deal, span, summed=True)
            return


#: So many sentences may tell off parts of several papers by their fields.
_SENTENCES = 4


def _parts(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """`Three concern energy. The rest cover customs, water and youth.`: one paper a field that a part is about."""
    for sentence in scene.sentences[deal.number + 1 : deal.number + 1 + _SENTENCES]:
        behind = part_of_several(sentence.groups)
        if behind is None or sentence.block != deal.sentence.block:
            return
        spans = fields_in(sentence, behind - 1, known_sector(scene)) if not papers(sentence) else []
        for span in spans:
            yield field_draft(scene, deal, span, summed=True)


def _of_a_sort(paper: Paper) -> bool:
    return paper.noun.plural and not paper.definite and paper.noun.type != "document"


def field_draft(scene: Scene, deal: Deal, span: Span, *, summed: bool = False) -> Draft:
    pattern = SUMMED if summed or deal.paper.definite else "instrument.fields"
    made = draft(scene, deal, pattern if deal.tie or deal.carried else "instrument.fields-recalled")
    made.values.pop("sectors", None)
    made.values.pop("title", None)
    made.values.pop("parties", None)
    if deal.tie is None and deal.carried is None:
        still_drafted(scene, made, deal.paper)
    if deal.tie is None and deal.carried is not None and deal.carried.tie is not None:
        verb = deal.carried.sentence.groups[deal.carried.tie.verb]
        made.set("stage", "signed", (verb.span,), "stage:sentence-before")
    made.put("sectors", sectors_of(scene.text, (span,), ()))
    made.trigger = made.evidence = span
    made.more = [deal.paper.sentence.groups[deal.paper.at].span]
    return made

"""Instruments: papers that were signed, issued, ratified, negotiated or recalled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.kinds.approvals import approved_by
from chancery.reading.kinds.deals import Deal, describe, international
from chancery.reading.kinds.fields import continues, fields_in, leading_list, subjects_first
from chancery.reading.kinds.governors import STAGE_OF
from chancery.reading.kinds.papers import Paper, papers
from chancery.reading.kinds.parties import partner_states, party_value
from chancery.reading.roles import read_date
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

ISSUED = frozenset(
    {"joint-statement", "joint-declaration", "action-plan", "document", "programme", "framework"}
)
#: One more paper of the sort just named, which is never the one named.
ANOTHER = "instrument.another"
#: Fields of papers told of before, `these agreements cover`: a summary of what may be named one by one elsewhere.
SUMMED = "instrument.fields-summed"
_FORMAL = frozenset({"treaty", "convention", "agreement", "protocol", "framework-agreement"})


def instruments(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """The instruments that one deal tells of: none, one, or one a listed field."""
    paper = deal.paper
    if not international(scene, deal):
        return
    if deal.carried is not None and paper.noun.plural:
        yield from (_field(scene, deal, span, summed=True) for span in _fields(scene, deal))
        return
    if deal.carried is not None:
        made = draft(scene, deal, ANOTHER if paper.like else "instrument.continued")
        verb = deal.carried.tie
        if verb is not None:
            made.set(
                "stage", "signed", (deal.carried.sentence.groups[verb.verb].span,), "stage:sentence-before"
            )
        yield made
        return
    if deal.tie is None:
        if paper.noun.plural and _fields(scene, deal) and paper.count is None:
            yield from _several(scene, deal)
        elif _names_itself(scene, paper):
            made = draft(scene, deal, "instrument.recalled")
            _drafted(scene, made, paper)
            _published(scene, made, paper)
            yield made
        return
    if paper.noun.plural or paper.count not in (None, 1):
        yield from _several(scene, deal)
    elif not paper.noun.generic or _specific(paper):
        yield draft(scene, deal, ANOTHER if paper.like else deal.tie.pattern.id)


def draft(scene: Scene, deal: Deal, pattern: str) -> Draft:
    """The draft of one paper, with all that its sentence gives."""
    paper = deal.paper
    made = Draft(
        "instrument", deal.standing, pattern, paper.sentence.groups[paper.at].span, deal.evidence, deal.number
    )
    made.echo = scene.block(paper.sentence).sort == "heading"
    made.refers = paper.definite
    describe(made, deal)
    if paper.year is not None and (
        deal.tie is None or (deal.date is not None and deal.tie.verb_class == "v:sign")
    ):
        made.put("date", read_date(scene, paper.sentence.groups[paper.year]))
    fill(scene, made, paper, deal)
    if deal.tie is not None:
        if deal.tie.verb_class == "v:postpone" or deal.cancelled_occasion:
            made.standing = "planned"
        stage = _stage(deal)
        if stage == "proposed":
            return made
        made.set("stage", stage, (paper.sentence.groups[deal.tie.verb].span,))
        if stage == "negotiating" and made.standing == "done":
            made.standing = "planned"
        if deal.tie.verb_class == "v:approve":
            _drafted(scene, made, paper)
    return made


def fill(scene: Scene, made: Draft, paper: Paper, deal: Deal) -> None:
    """Type, title, parties and sectors."""
    made.set("type", type_of(scene, paper), (paper.sentence.groups[paper.at].span,))
    head = paper.sentence.groups[paper.at]
    if paper.like and deal.carried is not None:
        pass
    elif paper.last > paper.at + 1 or paper.first < paper.at or head.last - head.first > 1 or paper.subject:
        made.set("title", " ".join(scene.words(s) for s in paper.title_spans), paper.title_spans)
    made.put("parties", party_value(deal.parties, deal.states))
    made.put(
        "sectors",
        sectors_of(scene.text, paper.title_spans, [p.body for p in deal.parties if p.body is not None]),
    )


def _stage(deal: Deal) -> str:
    assert deal.tie is not None
    stage = deal.tie.pattern.gives.get("stage") or STAGE_OF[deal.tie.verb_class]
    type_ = deal.paper.noun.type
    if deal.tie.verb_class == "v:issue" and type_ not in ISSUED:
        return "ratified" if type_ in _FORMAL and _by_parliament(deal) else "issued"
    if deal.tie.verb_class == "v:approve":
        return _approved(deal)
    if deal.tie.verb_class == "v:emerge":
        return "issued" if type_ in ISSUED else "signed"
    if deal.tie.verb_class == "v:renew" and type_ == "loan-grant":
        return "signed"
    if deal.tie.verb_class in ("v:conclude", "v:yield") and type_ in ("joint-statement", "joint-declaration"):
        return "issued"
    return str(stage)


def _by_parliament(deal: Deal) -> bool:
    return deal.tie is not None and approved_by(deal.sentence, deal.tie.verb, deal.paper) == "parliament"


def _approved(deal: Deal) -> str:
    assert deal.tie is not None
    if deal.standing == "planned":
        return "signed"
    return "ratified" if _by_parliament(deal) or deal.paper.noun.type not in ISSUED else "issued"


def type_of(scene: Scene, paper: Paper) -> str:
    """The type id, with what the modifiers and the subject add to the noun."""
    words = scene.words(paper.span).casefold().replace("-", " ")
    if paper.noun.type in ("agreement", "memorandum-of-understanding") and any(
        w in words for w in ("sister ", "twin town", "twinning")
    ):
        return "twinning"
    before = scene.words((paper.span[0], paper.sentence.groups[paper.at].end)).casefold()
    if paper.noun.type in ("agreement", "contract") and any(
        w in before.split() for w in ("loan", "grant", "credit")
    ):
        return "loan-grant"
    return paper.noun.type


def _names_itself(scene: Scene, paper: Paper) -> bool:
    """A paper only referred to is entered when it has a subject or a proper name of its own."""
    titled = paper.sentence.groups[paper.at].tags & {"cap1"} and paper.last > paper.at + 2
    if paper.noun.type == "exchange-of-notes" and not paper.noun.weak:
        return True
    if paper.noun.weak and not titled:
        return False
    if paper.noun.plural:
        return paper.count is None and paper.last > paper.at + 2 and not _unspecific(paper)
    head = paper.sentence.groups[paper.at]
    before = paper.sentence.groups[paper.first : paper.at]
    proper = head.tags & {"cap1"} and (
        any(g.tags & {"cap", "cap1"} for g in before) or head.last - head.first > 3
    )
    return paper.last > paper.at + 2 or bool(proper) or paper.year is not None or _known_sort(scene, paper)


def _published(scene: Scene, made: Draft, paper: Paper) -> None:
    """A report headed `Joint Statement on ...` gives the statement itself, which is thereby issued."""
    heads = paper.sentence.block == 0 and paper.first <= 1 and scene.block(paper.sentence).sort == "heading"
    if heads and paper.noun.type in ("joint-statement", "joint-declaration"):
        made.standing, made.echo = "done", False
        made.set("stage", "issued", (paper.sentence.groups[paper.at].span,), "issued:heading")


def _known_sort(scene: Scene, paper: Paper) -> bool:
    """`have a double taxation convention`: a compound noun says what the paper is about."""
    groups = paper.sentence.groups
    compound = groups[paper.at].last - groups[paper.at].first > 1 and not groups[paper.at].tags & {
        "n:relations"
    }
    held = any(g.tags & {"w:have", "w:has", "w:had"} for g in groups[max(0, paper.first - 4) : paper.first])
    named = compound or (paper.first < paper.at and sectors_of(scene.text, (paper.span,), ()) is not None)
    return named and held


def _drafted(scene: Scene, made: Draft, paper: Paper) -> None:
    """`a draft agreement on air services` is still being negotiated."""
    for group in paper.sentence.groups[max(0, paper.first - 1) : paper.at]:
        if scene.text[group.start : group.end].casefold() in (
            "draft",
            "proposed",
            "planned",
            "future",
            "envisaged",
            "prospective",
            "forthcoming",
        ):
            made.standing = "planned"
            made.set("stage", "negotiating", (group.span,))


def _unspecific(paper: Paper) -> bool:
    """`agreements in various fields`: a plural whose subject names nothing."""
    vague = {
        "w:various",
        "w:several",
        "w:many",
        "w:other",
        "w:different",
        "w:all",
        "w:between",
        "w:with",
        "w:such",
        "w:numerous",
        "w:multiple",
    }
    return any(g.tags & vague for g in paper.sentence.groups[paper.first : paper.last + 1])


def _specific(paper: Paper) -> bool:
    """Whether a generic noun says enough to be a paper of its own: a title, a modifier or an indefinite article."""
    if paper.noun.noun in ("document", "paper", "text", "instrument"):
        return paper.subject is not None and not paper.definite
    return paper.last > paper.at + 1 or paper.first < paper.at or not paper.definite or bool(paper.subject)


def _several(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """A plural names one paper a listed field; a bare number is the signing's business."""
    paper = deal.paper
    others = partner_states(scene, paper)
    if others:
        yield from _one_each(scene, deal, others)
        return
    if any(p.like and p.at > paper.at for p in papers(deal.sentence)):
        return
    fields = _fields(scene, deal)
    if not fields and (subjects := subjects_first(deal.sentence, paper.first, _known(scene))):
        yield from (_field(scene, deal, span, summed=True) for span in subjects)
        return
    if len(fields) > 1 and (not isinstance(paper.count, int) or paper.count >= len(fields)):
        for span in fields:
            yield _field(scene, deal, span)
    elif (
        paper.count is None
        and paper.last > paper.at + 1
        and paper.noun.type != "document"
        and not _unspecific(paper)
    ):
        yield draft(scene, deal, deal.tie.pattern.id if deal.tie else "instrument.recalled")


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
        yield made


def _since(scene: Scene, deal: Deal, partner: Span) -> Value | None:
    """The date that goes with one of several partners: `with Ireland since 1994 and with Malta since 2013`."""
    groups = deal.sentence.groups
    at = next(n for n, g in enumerate(groups) if g.span == partner)
    after = groups[at + 1 : at + 3]
    dated = len(after) == 2 and after[0].tags & {"w:since", "w:in", "w:from"} and after[1].tags & {"date"}
    if not dated:
        return None
    mention = replace(after[1].value, bound=None)
    return read_date(scene, replace(after[1], value=mention))


def _fields(scene: Scene, deal: Deal) -> list[Span]:
    return (
        fields_in(deal.sentence, deal.paper.at + 1, _known(scene), count=_counted(deal.paper))
        if deal.paper.noun.plural
        else []
    )


def _counted(paper: Paper) -> int | None:
    return paper.count if isinstance(paper.count, int) and paper.count > 2 else None


def _known(scene: Scene) -> Callable[[Span], bool]:
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
    if abs(sentence.block - paper.sentence.block) > 1 or _fields(scene, deal):
        return
    for at in continues(sentence, scene.text):
        spans = fields_in(sentence, at, _known(scene)) if at >= 0 else leading_list(sentence, _known(scene))
        if len(spans) > 1:
            for span in spans:
                yield _field(scene, deal, span, summed=True)
            return


def _field(scene: Scene, deal: Deal, span: Span, *, summed: bool = False) -> Draft:
    pattern = SUMMED if summed or deal.paper.definite else "instrument.fields"
    made = draft(scene, deal, pattern if deal.tie or deal.carried else "instrument.fields-recalled")
    made.values.pop("sectors", None)
    made.values.pop("title", None)
    made.values.pop("parties", None)
    made.put("sectors", sectors_of(scene.text, (span,), ()))
    made.trigger = made.evidence = span
    made.more = [deal.paper.sentence.groups[deal.paper.at].span]
    return made

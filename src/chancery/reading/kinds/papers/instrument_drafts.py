"""The draft of one paper: type, title, parties, sectors, date, place and stage."""

from __future__ import annotations

from chancery.reading.date_values import is_coming, is_past, read_date
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.approvals import approved_by
from chancery.reading.kinds.papers.clauses_on_papers import clause_on
from chancery.reading.kinds.papers.deal import Deal, describe
from chancery.reading.kinds.papers.empty_handed import empty_handed
from chancery.reading.kinds.papers.governors import AMENDING, STAGE_OF
from chancery.reading.kinds.papers.ones_dated import dated_one
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.parties import party_value
from chancery.reading.kinds.papers.shared_heads import opens_one
from chancery.reading.kinds.papers.signing_nouns import SIGNING_NOUNS
from chancery.reading.kinds.papers.types import ISSUED, type_of
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

#: One more paper of the sort just named, which is never the one named.
ANOTHER = "instrument.another"


#: What both sides say together: papers that are issued and that no one signs.
_OF_BOTH = frozenset({"joint-statement", "joint-declaration"})
_FORMAL = frozenset({"treaty", "convention", "agreement", "protocol", "framework-agreement"})


def draft(scene: Scene, deal: Deal, pattern: str) -> Draft:
    """The draft of one paper, with all that its sentence gives."""
    paper = deal.paper
    made = Draft(
        "instrument", deal.standing, pattern, paper.sentence.groups[paper.at].span, deal.evidence, deal.number
    )
    made.echo = scene.block(paper.sentence).sort == "heading"
    before = paper.sentence.groups[paper.first - 1].tags if paper.first else frozenset()
    made.refers = paper.definite and not before & {"w:its", "w:their"}
    made.former = _told_as_former(paper)
    describe(made, deal)
    amends = deal.tie is not None and deal.tie.pattern.id in AMENDING
    signed = deal.tie is None or deal.tie.verb_class in ("v:sign", "v:conclude")
    if paper.year is not None and signed and not amends:
        named = read_date(scene, paper.sentence.groups[paper.year])
        made.put("date", None if made.standing == "done" and is_coming(scene, named) else named)
    fill(scene, made, paper, deal)
    if deal.tie is not None:
        if deal.tie.verb_class == "v:postpone" or deal.cancelled_occasion:
            made.standing = "planned"
            if is_past(scene, made.values.get("date")):
                del made.values["date"]  # `was to have been signed in February`
        stage = _stage(deal)
        if stage == "proposed":
            return made
        made.set("stage", stage, (paper.sentence.groups[deal.tie.verb].span,))
        unfinished = made.standing == "denied" and _bringing_to_an_end(scene, deal)
        if stage == "negotiating" and _only_a_goal(deal):
            made.values.pop("date", None)
        if stage == "negotiating" and (made.standing == "done" or unfinished):
            made.standing = "planned"
        if deal.tie.verb_class == "v:approve":
            still_drafted(scene, made, paper)
    return made


def _only_a_goal(deal: Deal) -> bool:
    """`hope to finish negotiations on a treaty by September`: when talks are to end or begin is no day of the paper."""
    if deal.date is None or deal.date.rule != "date:by-then":
        return False
    told = next((g for g in deal.sentence.groups if g.span == deal.date.spans[0] and "date" in g.tags), None)
    return told is not None and (told.value.bound == "by" or not deal.sentence.folds.isdisjoint(_TALKS_BEGIN))


_TALKS_BEGIN = frozenset({"launch", "launched", "resume", "resumed", "restart", "restarted"})


#: What tells that another paper has come since.
_FORMER = frozenset(
    {"last", "previous", "former", "earlier", "preceding", "old", "prior", "expired", "existing"}
)


def _told_as_former(paper: Paper) -> bool:
    """`The last fisheries agreement expired in 2019`, `replaces the old accord`: whether a paper is told as the one before."""
    sentence = paper.sentence
    groups = sentence.groups[max(0, paper.first - 1) : paper.at]
    if not groups or any(g.tags & {"date"} for g in groups):
        return False
    return any(t.fold in _FORMER for t in sentence.tokens[groups[0].first : groups[-1].last])


def fill(scene: Scene, made: Draft, paper: Paper, deal: Deal) -> None:
    """Type, title, parties and sectors."""
    made.set("type", type_of(scene, paper), (paper.sentence.groups[paper.at].span,))
    head = paper.sentence.groups[paper.at]
    if (
        paper.gap
        or opens_one(head)
        or dated_one(paper.sentence.groups, paper.at) is not None
        or (paper.like and (deal.carried is not None or deal.standing == "proposed"))
    ):
        pass
    elif paper.last > paper.at + 1 or paper.first < paper.at or head.last - head.first > 1 or paper.subject:
        made.set("title", " ".join(scene.words(s) for s in paper.title_spans), paper.title_spans)
    about = paper.title_spans
    if paper.noun.type in _OF_BOTH and about[0] == paper.span:
        about = ((head.end, paper.span[1]), *about[1:])  # a joint press statement is not about the press
    towns = bool(deal.parties) and all(p.town for p in deal.parties) and made.get("type") != "twinning"
    made.put("parties", None if towns else party_value(deal.parties, deal.states))
    made.put(
        "sectors",
        sectors_of(scene.text, about, [p.body for p in deal.parties if p.body is not None]),
    )
    if not made.get("sectors") and (clause := clause_on(paper)) is not None:
        made.put("sectors", sectors_of(scene.text, (clause,), ()))


def _bringing_to_an_end(scene: Scene, deal: Deal) -> bool:
    """`was not completed`, `could not be finalised`: a paper that is still being written."""
    assert deal.tie is not None
    verb = deal.sentence.groups[deal.tie.verb]
    return scene.plain(*verb.span).startswith(("complet", "finali", "finish", "settl", "polish"))


def _stage(deal: Deal) -> str:
    assert deal.tie is not None
    stage = deal.tie.pattern.gives.get("stage") or STAGE_OF[deal.tie.verb_class]
    type_ = deal.paper.noun.type
    if stage == "signed" and deal.tie.pattern.id in SIGNING_NOUNS and deal.tie.verb_class == "v:initial":
        return "initialled"  # `The initialling of the accord took place in Amman`
    if empty_handed(deal.sentence, deal.paper):
        return "signed"
    if deal.tie.verb_class == "v:issue" and type_ not in ISSUED:
        return "ratified" if type_ in _FORMAL and _by_parliament(deal) else "issued"
    if deal.tie.verb_class == "v:approve":
        return _approved(deal)
    if deal.tie.verb_class == "v:reject":
        return "ratified" if _by_parliament(deal) else "signed"
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
        return "ratified" if _by_parliament(deal) else "signed"
    return "ratified" if _by_parliament(deal) or deal.paper.noun.type not in ISSUED else "issued"


def still_drafted(scene: Scene, made: Draft, paper: Paper) -> None:
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


def published_here(scene: Scene, made: Draft, paper: Paper) -> None:
    """A report headed `Joint Statement on ...` gives the statement itself, which is thereby issued."""
    if paper.first <= 1 and heads_report(scene, paper):
        made.standing, made.echo = "done", False
        made.set("stage", "issued", (paper.sentence.groups[paper.at].span,), "issued:heading")


_OF_TWO = frozenset({"joint", "common", "final", "bilateral", "conjoint"})


def _of_one_house(scene: Scene, paper: Paper) -> bool:
    """`PRESS COMMUNIQUE` over what one ministry has to say: no word of the heading or the report tells of two sides."""
    sentence = paper.sentence
    title = {t.fold for t in sentence.tokens}
    titled = paper.last > paper.at + 1 or paper.last < len(sentence.groups)
    if titled or not title.isdisjoint(_OF_TWO) or not any(t.startswith("communiqu") for t in title):
        return False
    return not any("both-sides" in s.tags for s in scene.sentences)


#: Up to which block the title of a paper may stand below the rubric of the page.
_RUBRIC = 2


def heads_report(scene: Scene, paper: Paper) -> bool:
    """Whether a statement of both sides is the report's own heading; below a rubric, `Official texts`, it opens its line."""
    if paper.noun.type not in _OF_BOTH or _of_one_house(scene, paper):
        return False
    at = paper.sentence.block
    above = scene.blocks[: at + 1]
    alone = at == 0 or (paper.first == 0 and at <= _RUBRIC)
    return alone and all(b.sort in ("heading", "furniture") for b in above)

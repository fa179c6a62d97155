"""Papers told by their likeness to the one that a report is about: `A similar agreement has been in effect with Estonia`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Value
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.partners import partners_in, partners_told
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

_LIKE = expression(
    r"\b(?:similar|comparable|parallel|identical|analogous|equivalent|corresponding|such|like|same|likewise)\b"
)
#: Verbs behind which `to` tells to whom a paper is offered: `intends to propose one to Finland`.
_OFFERING = frozenset({"v:propose", "w:offer", "w:offered"})


def of_a_like_paper(scene: Scene, paper: Paper, clause: Sequence[Group]) -> Value | None:
    """The one partner whom the clause of such a paper names, with the state that the report comes from or is most about."""
    if not (_LIKE.search(scene.plain(*paper.span)) or paper.like):
        return None
    start = paper.sentence.groups[paper.at].start
    behind = [g for g in clause if g.start >= start]
    told = [(behind[n].span, state) for n, state in partners_in(behind)] or _offered(clause, start)
    acting = any(share >= 1 for _, _, share in states_in([g for g in clause if g.start < start]))
    if acting or len({state for _, state in told}) != 1:
        return None
    span, state = told[0]
    story = scene.story(paper.sentence)
    ranked = [r for r in story.ranked if r.state != state]
    away = partners_told(scene)
    own = next((r for r in ranked if r.state == story.home), None)
    own = own or next((r for r in ranked if r.state not in away), None) or next(iter(ranked), None)
    if own is None:
        return None
    both = {state: span, own.state: own.span}
    return Value(sorted(both), tuple(both.values()), "pair:report")


def _offered(clause: Sequence[Group], start: int) -> list[tuple[tuple[int, int], str]]:
    ahead = [g for g in clause if g.start < start][-4:]
    if not any(g.tags & _OFFERING for g in ahead):
        return []
    behind = [g for g in clause if g.start >= start][1:4]
    if not behind or not behind[0].tags & {"w:to"}:
        return []
    return [(g.span, state) for g in behind[1:] if "state" in g.tags and (state := state_of(g))][:1]

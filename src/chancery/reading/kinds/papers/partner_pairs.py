"""A plural of papers with several partners: one pair each with the state at home."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.partners import partners_told, told_next
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene, behind


def partner_states(scene: Scene, paper: Paper) -> list[tuple[Span, Value]]:
    """For each partner of a plural of papers where it is named, and the pair it makes with the state at home."""
    others = _partners(paper) or partners_behind(scene, paper)
    taken = {state for state, _ in others}
    if not others:
        return []
    rest = [r for r in scene.near(paper.sentence) if r.state not in taken]
    home = scene.story(paper.sentence).home
    away = partners_told(scene)
    ranked = [*rest, *(r for r in scene.story(paper.sentence).ranked if r.state not in taken)]
    ranks = next((r for r in rest if r.state == home and home not in away), None)
    ranks = ranks or next((r for r in ranked if r.state not in away), None) or next(iter(rest), None)
    own = _acting(scene, paper, taken) or ((ranks.state, ranks.span) if ranks else None)
    found = []
    for state, span in others:
        both = {state: span} | ({own[0]: own[1]} if own else {})
        found.append((span, Value(sorted(both), tuple(both.values()), "pair:report" if own else None)))
    return found


def _acting(scene: Scene, paper: Paper, taken: set[str]) -> tuple[str, Span] | None:
    """The state of whoever the sentence opens with: `Peru expects to sign similar accords with Oman and Mali`."""
    groups = paper.sentence.groups
    row = sides(scene)[scene.sentences.index(paper.sentence)]
    actor = next((a for a in row if a.first <= 1 and a.last <= paper.first), None)
    if actor is None or actor.state is None or actor.others or actor.state in taken:
        return None
    return actor.state, actor.spans[0] if actor.spans else groups[actor.first].span


def partners_behind(scene: Scene, paper: Paper) -> list[tuple[str, Span]]:
    """Those that the next sentence names: `ratified three tax treaties. The other parties are Peru, Mali and Oman.`"""
    if not paper.noun.plural or any(share >= 1 for _, _, share in states_in(paper.groups)):
        return []
    following = behind(scene, paper.sentence.start + 1)
    if following is None or following.block - paper.sentence.block > 1:
        return []
    named = told_next(following)
    fits = len(named) > 1 and paper.count in (None, len(named))
    return [(state, group.span) for group, state in named] if fits else []


def _partners(paper: Paper) -> list[tuple[str, Span]]:
    """The states that a plural of papers is with, one each: `air services agreements with Azerbaijan, Serbia and Brazil`."""
    groups = paper.sentence.groups
    if not paper.noun.plural:
        return []
    at = next(
        (n for n in range(paper.at, min(len(groups), paper.at + 16)) if groups[n].tags & {"w:with"}), None
    )
    at = at if at is not None else _talks_with(groups, paper.first)
    if at is None:
        return []
    found: list[tuple[str, Span]] = []
    for group in groups[at + 1 : at + 24]:
        state = state_of(group) if group.tags & {"state", "organisation"} else None
        if state:
            found.append((state, group.span))
        elif not group.tags & _AMONG_PARTNERS:
            break
    return found if len(found) > 1 else []


def _talks_with(groups: Sequence[Group], paper: int) -> int | None:
    """The `with` of talks that the paper is to come of: `Talks are under way with Oman and Mali on similar agreements`."""
    for at in range(paper - 1, max(0, paper - 16), -1):
        if groups[at].tags & {"stop", "comma", "w:that"} and not any(
            "state" in g.tags for g in groups[at + 1 : at + 3]
        ):
            return None
        if groups[at].tags & {"w:with"}:
            before = groups[max(0, at - 5) : at]
            talks = any(g.tags & {"n:talks", "n:negotiation", "v:negotiate"} for g in before)
            return at if talks else None
    return None


_AMONG_PARTNERS = frozenset({
    "comma", "w:and", "w:the", "w:in", "w:its", "w:of", "low", "counterpart", "body", "w:both", "w:opposite", "w:with",
    "date", "w:since", "w:from", "open", "close", "number",
})  # fmt: skip

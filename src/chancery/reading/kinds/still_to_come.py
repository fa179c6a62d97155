"""Meetings told in the present tense behind a visit or meeting that is to be: `A will visit Oman. He meets Minister B.`"""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: So many sentences behind the plan, at most.
_REACH = 3
#: A noun of a meeting that somebody has in the present tense.
_HAS = expression(
    r"\b(?:has|have|holds?|gives?|attends?|hosts?|leads?|starts?|opens?|follow)\b(?: \S+){0,5} $"
)
_PAST = expression(r"\b(?:was|were|had|did|met|held|said|told|has (?:been|met|held|had))\b")


def still_to_come(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Make a plan of each meeting of no day that the present tense tells right behind a plan of the same states."""
    plans = [d for d in drafts if d.kind in ("visit", "meeting") and d.standing == "planned"]
    for draft in drafts:
        if draft.kind != "meeting" or draft.standing != "done" or draft.get("date") is not None:
            continue
        sentence = scene.sentences[draft.sentence]
        if scene.block(sentence).sort != "paragraph" or not _present(scene, sentence, draft):
            continue
        if any(_leads_to(scene, plan, draft) for plan in plans):
            draft.standing = "planned"


def _leads_to(scene: Scene, plan: Draft, draft: Draft) -> bool:
    near = 0 < draft.sentence - plan.sentence <= _REACH
    same = scene.story(scene.sentences[plan.sentence]) is scene.story(scene.sentences[draft.sentence])
    between = plan.get("states") or (plan.get("visitor_state"), plan.get("host_state"))
    return near and same and set(between) == set(draft.get("states") or ())


def _present(scene: Scene, sentence: Sentence, draft: Draft) -> bool:
    """Whether the verb of a meeting, or the verb that has it as its object, stands in the present tense."""
    group = next((g for g in sentence.groups if g.span == draft.trigger), None)
    words = scene.plain(sentence.start, sentence.end)
    if group is None or _PAST.search(words):
        return False
    if _HAS.search(scene.plain(sentence.start, group.start)):
        return True
    return "verb" in group.tags and group.form in ("s", "base") and not group.tags & {"n:talks"}

"""Papers that no verb of signing governs, told among those that were signed together: `Culture got a programme of its own`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: How many paragraphs behind the occasion its papers are still told.
_NEAR: Final = 9
_A: Final = expression(
    r"(?:^|\b)(?:an?|another|one|one more|a further|two|three|the (?:first|second|third|fourth|fifth))(?: [\w-]+){0,3} $"
)

#: What shows that a sentence tells of papers that are not signed, or of older ones.
_OPEN: Final = expression(
    r"\b(?:still|yet|drafts?|drafting|negotiat\w+|being|under way|underway|will|would|shall|could|should|might"
    r"|to be|ready|prepar\w+"
    r"|await\w*|not|no|never|next|remains?|expect\w*|finali\w+|work(?:ing)? on|progress\w*|discuss\w*|propos\w+|soon"
    r"|in the pipeline|pending|left|wait\w*|exists?|existing|existed|since|earlier|previous\w*|former|older?|ago|force|already"
    r"|says?|said|tells?|told|speaks?|spoke|there (?:is|are)|concerns?|precedes?|(?<!now )ha(?:ve|s) an?"
    r"|dates?|dating|lapsed?|expired?|is to|are to|planned|plans to|hopes?|hoped|wants?|seeks?|seek|under the|under an?)\b"
)


def one_more_of_several(scene: Scene, drafts: Sequence[Draft]) -> None:
    """A paper told for the first time behind an occasion on which several were signed is one of them, unless told as old."""
    occasions = [d for d in drafts if d.kind == "signing" and d.standing == "done" and _several(d, drafts)]
    for draft in drafts:
        if draft.pattern != "instrument.recalled" or draft.standing != "background" or draft.get("date"):
            continue
        here = scene.sentences[draft.sentence]
        near = [
            o
            for o in occasions
            if o.get("states") == draft.get("states")
            and 0 <= here.block - scene.sentences[o.sentence].block <= _NEAR
            and o.trigger[0] < draft.trigger[0]
        ]
        title = draft.values.get("title")
        if not near or title is None:
            continue
        before = scene.plain(here.start, title.spans[0][0])
        if _A.search(f"{before.rstrip()} ") is None:
            continue
        if _older_year(scene, here) or _OPEN.search(_lead(scene, here)):
            continue
        if _OPEN.search(before) or _OPEN.search(scene.plain(title.spans[-1][1], here.end)):
            continue
        draft.standing = "done"
        draft.put("stage", Value("signed", (near[-1].trigger,), "told:among-several"))


def _several(occasion: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an occasion is told to have been one of several papers, by their number or by two of them."""
    if occasion.get("declared"):
        return True
    papers = [
        d for d in drafts if d.kind == "instrument" and d.get("stage") == "signed" and d.standing == "done"
    ]
    return len([d for d in papers if d.get("states") == occasion.get("states")]) > 1


def _older_year(scene: Scene, sentence: Sentence) -> bool:
    """`bound the two as early as 1977`: whether a sentence names a year before that of the report."""
    if scene.published is None:
        return False
    years = (int(m.group()) for m in _YEAR.finditer(scene.plain(sentence.start, sentence.end)))
    return any(year < scene.published.year for year in years)


_YEAR: Final = expression(r"\b(?:19|20)\d\d\b")


def _lead(scene: Scene, sentence: Sentence) -> str:
    """The words that open the list which a sentence is an item of, empty for running text."""
    at = sentence.block
    if scene.blocks[at].sort != "item":
        return ""
    while at and scene.blocks[at].sort == "item":
        at -= 1
    return scene.plain(scene.blocks[at].body, scene.blocks[at].end)

"""What an item of a list says has become of its paper: `Air services agreement: initialled`, `Talks on a visa accord`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.scene import Scene

_STATUSES = ("n:renewal", "v:initial", "v:sign", "v:ratify", "v:issue", "v:enter-force", "v:renew", "v:amend")


def own_status(scene: Scene, made: Draft, sentence: Sentence, cell: Sentence, *, told: bool) -> None:
    """`Air services agreement: initialled`, `Joint Communique. SIGNED and read out`: what became of the paper of an item.

    `told`: remarks with a day or a place follow the title, which are read by themselves.
    """
    behind = [
        g
        for s in scene.sentences
        if s.block == sentence.block and s.start > sentence.start
        for g in s.groups[:1]
    ]
    pending = next((g for g in sentence.groups if g.tags & {"n:pending"}), None)
    if pending is not None:
        made.standing = "planned"
        made.set("stage", "negotiating", (pending.span,))
    ahead = cell.groups[: next((p.at for p in papers(cell)), 0)]
    opening = next((g for g in ahead if g.tags & {"n:negotiation", "n:talks"}), None)
    if opening is not None and any(g.tags & {"w:of", "w:on", "w:for"} for g in ahead):
        made.standing = "planned"
        made.set("stage", "negotiating", (opening.span,))
        return
    for group in (*(() if told else _set_off(cell.groups)), *ahead[:2], *behind):
        for verb_class in _STATUSES:
            if verb_class in group.tags:
                made.set("stage", STAGE_OF[verb_class], (group.span,))
                return


def _set_off(groups: Sequence[Group]) -> Sequence[Group]:
    """The groups right behind the last colon, dash or bracket of a row."""
    cut = next((n for n in range(len(groups) - 1, 0, -1) if groups[n].tags & {"colon", "dash", "open"}), None)
    return groups[cut + 1 : cut + 3] if cut is not None else ()

"""Sentences below a list that tell what became of its papers: `The documents were signed by both ministers.`"""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.list_rows import rows
from chancery.reading.scene import Scene, by_block, once

#: What stands for all papers of the list above, up to the verb; or the participle at the head of a line.
_ALL_OF_IT = expression(
    r"(?:(?:these|they|those|all(?: \w+)?(?: of (?:these|them|the above))?|both|each(?: of (?:these|them))?|(?:all |both )?"
    r"(?:the|these|those|the above(?:-mentioned)?|the aforementioned|the said|the listed) (?:\w+ ){0,2}?(?:agreements|documents"
    r"|papers|texts|instruments|accords|memoranda|memorandums|mous|protocols|treaties|pacts|deals))\b[^.;:]{0,40}?"
    r"\b(?:was|were|have been|had been|has been|got|bear|bears|bore|carry|carries|carried)\b[^.;:]{0,25}?\b|(?:all |both )?)$"
)
_MADE = ("n:signatures", "v:sign", "v:initial", "v:exchange", "v:conclude")
#: How many blocks may stand between a row and the sentence below its list, and how far into it the verb may stand.
_REACH = 40
_AHEAD = 16


def told_below(scene: Scene, block: int) -> tuple[Sentence, int, str] | None:
    """The sentence right below the list of a row, with the group and class of the verb that it tells of its papers by."""
    after = _end_of_list(scene).get(block)
    told = by_block(scene).get(after, ())[:1] if after is not None else ()
    for sentence in told:
        for at, group in enumerate(sentence.groups[:_AHEAD]):
            made = next((sort for sort in _MADE if sort in group.tags), None)
            if made is None or (made != "n:signatures" and group.form not in ("past", "pp")):
                continue
            ahead = scene.plain(sentence.start, group.start).strip()
            return (sentence, at, made) if _ALL_OF_IT.match(ahead) else None
    return None


@once
def _end_of_list(scene: Scene) -> dict[int, int]:
    """Of each row the block right below its list."""
    held = rows(scene)
    found: dict[int, int] = {}
    end: int | None = None
    for number in range(len(scene.blocks) - 1, -1, -1):
        if number in held:
            end = number + 1 if end is None else end
            if end < len(scene.blocks) and end - number < _REACH:
                found[number] = end
        elif scene.blocks[number].sort != "furniture":
            end = None
    return found

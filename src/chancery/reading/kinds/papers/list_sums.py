"""Rows that open with a sum, `95 million kroner to the ports of Nampula`: each a loan or grant of agreements told above."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.list_leads import Lead, sentences_before
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.scene import Scene

_SUM = expression(
    r"(?:(?:[A-Z]{2,4})?\s?[$€£¥₩]\s?|[A-Z]{3}\s)?\d[\d.,]*\s?(?:thousand|million|billion|trillion|[mb]n?)?\s?"
    r"(?:[\w-]+\s){0,3}?(?:goes |go |will go |are |is )?(?:to|for|towards?|into|on)\b"
)


def opens_with_sum(scene: Scene, cell: Sentence) -> bool:
    """`US$5.5 million towards solar pumps`: a sum and what it is for."""
    start, end = cell.groups[0].start, cell.groups[-1].end
    return _SUM.match(scene.text, start, end) is not None


def with_loans(scene: Scene, lead: Lead, number: int) -> Lead:
    """The lead-in with the loans or grants of its own or an earlier sentence, of which a row with a sum is one."""
    if _lends(lead.noun):
        return lead
    noun = next((p for s in sentences_before(scene, number) for p in papers(s) if _lends(p)), None)
    return replace(lead, noun=noun) if noun is not None else lead


def _lends(noun: Paper | None) -> bool:
    return noun is not None and noun.noun.type == "loan-grant" and noun.noun.plural

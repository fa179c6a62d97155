"""Items and rows of a list of papers that name no paper: `on tourism`, `Justice`, `Project for Water Supply in Lima`."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.list_cells import partners_in_cells, states_in_cells
from chancery.reading.kinds.papers.list_heads import is_shared_head, parties_of_row
from chancery.reading.kinds.papers.list_leads import Lead
from chancery.reading.kinds.papers.list_rows import Row, rows
from chancery.reading.kinds.papers.list_sums import opens_with_sum
from chancery.reading.kinds.papers.parties import party_value
from chancery.reading.kinds.papers.row_titles import names_field
from chancery.reading.kinds.papers.types import type_of
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene, by_block, once
from chancery.reading.sectors import sectors_of


def takes_noun(scene: Scene, cell: Sentence, lead: Lead, row: Row) -> bool:
    """A bare item counts as a paper only under a lead-in that ends in a colon, with a noun to take or papers beside it."""
    if row.lead_in is None or not lead.near:
        return False
    if not (lead.noun.noun.plural if lead.noun is not None else _beside_papers(scene, lead, row)):
        return False
    if cell.groups[0].tags & {"verb", "w:to"} and not cell.groups[0].tags & {"cap1"}:
        return False
    block = scene.blocks[row.lead_in]
    if is_shared_head(scene, row.lead_in) or scene.text[block.start : block.end].rstrip().endswith(":"):
        return True
    announced = _ANNOUNCED.search(scene.plain(block.start, block.end)) is not None
    return row.marked and announced and names_field(scene, row.cell)


#: What says that the marked items below are the papers, though it ends in a full stop.
_ANNOUNCED = expression(
    r"\blist of\b|\b(?:below|following)\b|\bas follows\b|\b(?:here|these) (?:is|are)\b|\blisted (?:below|here)\b"
)
#: What is done with papers as with hardly anything else.
_MADE = frozenset({"v:sign", "v:initial", "v:conclude"})


def _beside_papers(scene: Scene, lead: Lead, row: Row) -> bool:
    """`signed in Lima:` above `- an accord on fish` and `- trade`: whether one of the list's items is a paper."""
    made = not lead.sentence.groups[lead.verb].tags.isdisjoint(_MADE)
    return made and row.lead_in in _with_papers(scene) and names_field(scene, row.cell)


@once
def _with_papers(scene: Scene) -> frozenset[int]:
    """The lead-ins of which a row names a paper."""
    named = by_block(scene)
    return frozenset(
        row.lead_in
        for number, row in rows(scene).items()
        if row.lead_in is not None and any("instrument" in s.tags for s in named.get(number, ()))
    )


def decides(sentence: Sentence) -> bool:
    words = {t.fold for t in sentence.tokens[:8]}
    return bool(words & {"decision", "resolution", "declaration", "statement", "plan", "project", "order"})


#: Papers that are signed for a project.
_OF_PROJECTS = frozenset(
    {"exchange-of-notes", "loan-grant", "contract", "agreement", "memorandum-of-understanding"}
)


def _for_a_project(cell: Sentence, lead: Lead) -> bool:
    """`Project for Water Supply in Lima` below `signed Exchanges of Notes for:`: a project is what the paper is for."""
    words = {t.fold for t in cell.tokens[:8]}
    return lead.noun is not None and lead.noun.noun.type in _OF_PROJECTS and "project" in words


def describe_bare(scene: Scene, made: Draft, cell: Sentence, lead: Lead, whole: Span) -> None:
    """An item without an instrument noun takes its lead-in's, or is a document."""
    if lead.noun is not None and (
        opens_with_sum(scene, cell) or _for_a_project(cell, lead) or not decides(cell)
    ):
        noun = lead.noun
        made.set("type", type_of(scene, noun), (noun.sentence.groups[noun.at].span,), "list:lead-in")
    else:
        made.set("type", "document", (whole,), "list:no-noun")
    named = {s: span for s, span, share in states_in(cell.groups) if share >= 1}
    named = named or states_in_cells(scene, cell.block)
    partners = partners_in_cells(scene)
    states = complete_pair(scene, cell, named | lead.states, sure=named, partners=partners)
    parties = parties_of_row(scene, cell)
    made.put("states", states)
    made.put("parties", party_value(parties, states))
    made.put("sectors", sectors_of(scene.text, (whole,), [p.body for p in parties if p.body is not None]))


def same_again(cell: Sentence) -> Span | None:
    """`The same, for tourism`, `Ditto (health)`: the words by which an item is a paper of the sort of the one above it."""
    said = next((n for n, t in enumerate(cell.tokens[:3]) if t.fold in _AGAIN), None)
    opens = said is not None and all(t.fold == "the" for t in cell.tokens[:said])
    return (cell.tokens[0].start, cell.tokens[said].end) if opens and said is not None else None


_AGAIN = frozenset({"same", "idem", "ditto", "likewise", "similarly"})

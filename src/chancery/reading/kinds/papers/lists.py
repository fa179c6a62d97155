"""Lists of papers: items and table rows that take verb, date, place and pair from what introduces them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from chancery.reading.column_heads import names_signers
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.bare_items import decides, describe_bare, same_again, takes_noun
from chancery.reading.kinds.papers.item_stages import own_status
from chancery.reading.kinds.papers.list_cells import partners_in_cells, signers_in_cells, states_in_cells
from chancery.reading.kinds.papers.list_day_lines import line_of_the_day
from chancery.reading.kinds.papers.list_days import own_day
from chancery.reading.kinds.papers.list_heads import goes_on_from_head, is_shared_head, parties_of_row
from chancery.reading.kinds.papers.list_leads import Lead, awaited, lead_of
from chancery.reading.kinds.papers.list_rows import Row, rows
from chancery.reading.kinds.papers.list_stretches import dates_rows, over_a_stretch
from chancery.reading.kinds.papers.list_sums import opens_with_sum, with_loans
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.parties import parties_of, party_value
from chancery.reading.kinds.papers.partners import partners_told
from chancery.reading.kinds.papers.registers import registered
from chancery.reading.kinds.papers.remarks import remarks_begin, remarks_behind
from chancery.reading.kinds.papers.row_ends import labelled, title_end_of_row
from chancery.reading.kinds.papers.row_statuses import Status, set_status, status_of
from chancery.reading.kinds.papers.section_rows import (
    Closing,
    behind_label,
    closing_of,
    occasion_of_row,
    set_closing,
)
from chancery.reading.kinds.papers.section_stages import of_register
from chancery.reading.kinds.papers.sides_in_brackets import sides_before
from chancery.reading.kinds.papers.states import states_of_paper
from chancery.reading.kinds.papers.title_nouns import ARTICLES
from chancery.reading.kinds.papers.title_papers import named_in_title
from chancery.reading.kinds.papers.types import type_of
from chancery.reading.kinds.papers.witnesses import witnesses
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of
from chancery.reading.when import when
from chancery.reading.where import where
from chancery.reading.who import people_value


def listed(scene: Scene) -> Iterator[Draft]:
    """A draft for each list item or table row that is a paper."""
    held = rows(scene)
    seen: set[int] = set()
    told: set[tuple[int, int]] = set()
    titles: set[tuple[int, str]] = set()
    above: _Above | None = None
    for number, sentence in enumerate(scene.sentences):
        row = held.get(sentence.block)
        if row is None or sentence.block in seen or sentence.end <= row.cell[0] or names_signers(sentence):
            continue
        seen.add(sentence.block)
        lead = lead_of(scene, row.lead_in, number)
        status = status_of(scene, sentence.block, row.cell)
        made = _shelved(scene, number, sentence, lead) if lead is not None and lead.shelved else None
        made = made or (
            _item(scene, number, sentence, lead, row)
            if lead is not None
            else registered(scene, number, sentence, told=status is not None)
        )
        if made is None:
            continue
        again = same_again(_cell(sentence, row))
        if again is not None and above is not None and above.lead == row.lead_in:
            made.set("type", above.type, (again,), "list:lead-in")
        above = _Above(row.lead_in, str(made.get("type")))
        if status is not None and (lead is not None or status.standing != "done" or not made.get("date")):
            set_status(scene, made, status)
        title = (lead.sentence.start, str(made.get("title"))) if lead is not None else None
        if title is not None and not row.marked and len(title[1].split()) > 3:
            if title in titles:
                continue  # one row for each who signed
            titles.add(title)
        if lead is not None and lead.section and not made.get("date") and of_register(scene):
            made.standing = "background" if made.standing == "done" else made.standing
        yield made
        yield from named_in_title(scene, made, _cell(sentence, row))
        if status is not None and status.off:
            yield _off(scene, made, status, lead)
        if lead is not None and (lead.section or over_a_stretch(scene, lead, made)):
            yield from occasion_of_row(made)
        elif lead is not None and (lead.sentence.start, lead.verb) not in told:
            told.add((lead.sentence.start, lead.verb))
            yield from _occasion(scene, lead, made)


class _Above(Struct, frozen=True):
    """The row before, which `the same` points to: the block that introduces it and the type of its paper."""

    lead: int | None
    type: str


def _shelved(scene: Scene, number: int, sentence: Sentence, lead: Lead) -> Draft | None:
    """The paper of a dated row below `Agreements in force`."""
    made = registered(scene, number, sentence)
    if made is not None and made.get("stage") == "signed":
        made.pattern = "instrument.shelved"
        made.set("stage", lead.stage, (lead.sentence.groups[lead.verb].span,))
    return made


def _occasion(scene: Scene, lead: Lead, item: Draft) -> Iterator[Draft]:
    """The signing that a lead-in tells of: `thereafter witnessed the exchange of the following`."""
    verb = lead.sentence.groups[lead.verb]
    if not verb.tags & {"v:sign", "n:signing", "v:exchange"} or lead.standing not in ("done", "planned"):
        return
    number = scene.sentences.index(lead.sentence)
    made = Draft("signing", lead.standing, "signing.list", verb.span, verb.span, number)
    made.echo = scene.block(lead.sentence).sort == "heading" or item.get("states") is None
    made.put("states", item.values.get("states"))
    made.put("date", when(scene, lead.sentence, lead.verb, standing=lead.standing))
    made.put("place", where(scene, lead.sentence, lead.verb))
    if lead.standing == "planned" and awaited(lead) and not made.values.keys() & {"date", "place"}:
        return
    made.put("witnesses", people_value(scene, witnesses(lead.sentence.groups)))
    noun = lead.noun
    if noun is not None and noun.count not in (None, 1) and noun.count_span is not None and noun.noun.plural:
        made.set("declared", noun.count, (noun.count_span,))
    told = line_of_the_day(scene, lead)
    for name, value in told.items():
        made.values.setdefault(name, value)
    made.more.extend(value.spans[0] for value in told.values() if value.spans)
    yield made


def _off(scene: Scene, item: Draft, status: Status, lead: Lead | None) -> Draft:
    """The signing that was meant for the occasion of the list and did not take place on it."""
    made = Draft("signing", "cancelled", "signing.row-left", status.span, status.span, item.sentence)
    made.put("states", item.values.get("states"))
    if lead is not None:
        made.put("date", when(scene, lead.sentence, lead.verb, standing=lead.standing))
    return made


def _item(scene: Scene, number: int, sentence: Sentence, lead: Lead, row: Row) -> Draft | None:
    cell = _cell(sentence, row)
    if not cell.groups:
        return None
    headed = row.lead_in is not None and is_shared_head(scene, row.lead_in)
    summed = opens_with_sum(scene, cell)
    lead = with_loans(scene, lead, number) if summed else lead
    paper = _paper(cell, row) if not (headed and goes_on_from_head(cell)) else None
    if paper is not None and paper.noun.plural and paper.last == paper.at + 1:
        return None
    if (
        paper is None
        and not takes_noun(scene, cell, lead, row)
        and not (decides(cell) and row.lead_in is not None and lead.near)
    ):
        return None
    start = _behind_article(cell)
    if paper is not None and sides_before(cell.groups, paper.first) is not None:
        start = paper.span[0]
    remark = remarks_begin(cell, paper) if paper is not None else None
    last = row.cell[1] if remark is None else cell.groups[remark].start
    closing: Closing | None = None
    if paper is not None and (lead.section or dates_rows(scene, lead)):
        start = (behind_label(cell, paper) if lead.section else None) or start
        closing = closing_of(scene, cell, paper)
        last = last if closing is None else min(last, closing.begin)
    whole = (start, _trimmed(scene.text, start, min(last, title_end_of_row(scene, cell, row))))
    made = Draft("instrument", lead.standing, "instrument.list-item", whole, whole, number)
    made.more = [lead.sentence.groups[lead.verb].span]
    made.set("title", scene.words(whole), (whole,))
    if paper is not None:
        _describe(scene, made, paper, whole, lead)
    else:
        describe_bare(scene, made, cell, lead, whole)
    made.put("date", when(scene, lead.sentence, lead.verb, standing=lead.standing))
    if lead.standing != "background":
        made.put("place", where(scene, lead.sentence, lead.verb))
    for name, value in line_of_the_day(scene, lead).items():
        if name != "witnesses":
            made.values.setdefault(name, value)
    made.set("stage", lead.stage, (lead.sentence.groups[lead.verb].span,))
    told = paper is not None and bool(remarks_behind(scene, cell, paper))
    own_status(scene, made, sentence, cell, told=told)
    own_date = next(
        (v for n in range(len(sentence.groups)) if (v := own_day(scene, sentence, n, row.cell))), None
    )
    made.put("date", own_date)
    if closing is not None and own_date is None:
        set_closing(scene, made, closing)
    if own_date is not None and is_past(scene, own_date):
        made.standing = "background"
    return made


def _behind_article(cell: Sentence) -> int:
    """Where the title of a row begins: behind the article of `an agreement on visas`."""
    first, *behind = cell.groups[:2]
    article = first.tags & ARTICLES and "cap1" not in first.tags
    return behind[0].start if article and behind else first.start


def _cell(sentence: Sentence, row: Row) -> Sentence:
    """The row's sentence as far as it lies in the title's cell."""
    inside = [g for g in sentence.groups if row.cell[0] <= g.start and g.end <= row.cell[1]]
    return sentence.with_groups(inside)


def _paper(cell: Sentence, row: Row) -> Paper | None:
    """The paper that a row is: at its head or, in a marked item, behind a subject set off by colon or dash."""
    found = papers(cell)
    if not found:
        return None
    if found[0].first <= 5:
        return found[0]
    ahead = cell.groups[: found[0].first]
    set_off = any(g.tags & {"colon", "dash"} for g in ahead) or _turned(ahead)
    return found[0] if row.marked and set_off else None


def _turned(ahead: Sequence[Group]) -> bool:
    """`concerning visas, an agreement`, `between the two ports, on dredging, a protocol`: what a paper is about comes first."""
    return not ahead[0].tags.isdisjoint(_TURNS_ROUND) and any("comma" in g.tags for g in ahead[-3:])


_TURNS_ROUND = frozenset(
    {
        "w:between",
        "w:by",
        "w:on",
        "w:concerning",
        "w:regarding",
        "w:in",
        "w:for",
        "w:about",
        "w:from",
        "w:with",
    }
)


def _describe(scene: Scene, made: Draft, paper: Paper, whole: Span, lead: Lead) -> None:
    wide = replace(paper, last=len(paper.sentence.groups))
    parties = list(parties_of(scene, wide, None)) or labelled(scene, paper)
    parties = parties or signers_in_cells(scene, paper.sentence.block)
    if not parties and whole[0] < paper.span[0]:
        parties = list(parties_of_row(scene, paper.sentence))
    states = states_of_paper(scene, paper, parties)
    if states is None or states.rule:
        own = {s: p for s, p, share in states_in(paper.sentence.groups) if share >= 1}
        own = own or states_in_cells(scene, paper.sentence.block)
        partners = partners_told(scene) | partners_in_cells(scene)
        states = complete_pair(scene, paper.sentence, own | lead.states, sure=own, partners=partners)
    made.set("type", type_of(scene, paper), (paper.sentence.groups[paper.at].span,))
    made.put("states", states)
    made.put("parties", party_value(parties, states))
    told = sectors_of(scene.text, (whole,), [p.body for p in parties if p.body is not None])
    signers = whole[1], paper.sentence.groups[-1].end
    made.put("sectors", told or (sectors_of(scene.text, (signers,), ()) if signers[0] < signers[1] else None))


def _trimmed(text: str, start: int, end: int) -> int:
    tail = text[start:end].rstrip()
    for close in ("; and", ";and", " and"):
        if tail.endswith(close):
            tail = tail[: -len(close)]
    return start + len(tail.rstrip(" .;,(–—-*†‡"))

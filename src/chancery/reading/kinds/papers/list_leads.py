"""Lead-ins of lists: the sentence whose verb, date, place and noun the items below it take."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.column_heads import names_columns
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.list_outcomes import outcomes
from chancery.reading.kinds.papers.list_rows import rows
from chancery.reading.kinds.papers.list_tails import told_below
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.section_stages import section_word, stage_told
from chancery.reading.kinds.papers.signing_lines import signing_line
from chancery.reading.kinds.papers.ungoverned import laid
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene, by_block, once
from chancery.reading.when import when

#: How many sentences before a list may hold the verb that its lead-in lacks.
_REACH = 5
_ALONE = ("v:sign", "n:signing")
_WITH_PAPER = (
    "v:exchange", "v:conclude", "v:issue", "v:initial", "v:ratify", "v:approve", "v:enter-force", "v:negotiate",
    "n:negotiation", "n:pending", "n:ratification", "n:in-force", "v:renew", "v:terminate", "v:denounce",
)  # fmt: skip


#: What makes a line that introduces papers a sentence.
_SAYS = frozenset({"verb", "w:is", "w:are", "w:was", "w:were", "w:have", "w:has"})


class Lead(Struct, frozen=True):
    """What introduces a list: the sentence with its verb, the standing and stage it hands on, and a noun for bare items.

    `near`: the noun stands in the very line that opens the list; `section`: that is a heading with nothing but a status.
    """

    sentence: Sentence
    verb: int
    standing: str
    stage: str
    noun: Paper | None
    near: bool
    section: bool = False

    @property
    def shelved(self) -> bool:
        """Whether it only says where the papers below it stand: `Agreements in force`."""
        return self.stage == "in-force" and not any(
            g.tags & _SAYS and n != self.verb for n, g in enumerate(self.sentence.groups)
        )

    @property
    def states(self) -> dict[str, Span]:
        return {s: span for s, span, share in states_in(self.sentence.groups) if share >= 1}


def lead_of(scene: Scene, block: int | None, number: int) -> Lead | None:
    """The lead-in of the row that begins at sentence `number`: that of `block`, else the nearest sentence with a verb.

    Rows introduce nothing.
    """
    start = scene.sentences[number].start
    own = [s for s in by_block(scene).get(block, ()) if s.start < start] if block is not None else []
    before = sentences_before(scene, number)
    if before and before[0] not in own and section_word(scene, before[0]) is not None:
        own = []  # the heading of a section of one row, which strewn items do not end at
    if any(_verb(s) is None and _tabled(s) for s in own):
        return None
    opening = next((noun for s in reversed(own) if (noun := _noun(s)) is not None), None)
    headed = False
    for sentence in (*reversed(own), *before):
        if names_columns(sentence):
            continue  # `Title / Place / Date of signature` tells of no signing
        opens = bool(own) and sentence is own[-1] and _opens_list(scene, sentence)
        found = _verb(sentence, opens=opens) or (
            _signatures(sentence) if own and sentence is own[-1] else None
        )
        found = found or outcomes(scene, sentence)
        section = section_word(scene, sentence)
        found = found if section is None else (_last_word(sentence), section)
        if found is None and opens and _does_otherwise(sentence):
            return None  # `They discussed:` is no list of what was signed before
        if found is None:
            headed = headed or _opens_section(scene, sentence)
            continue
        if headed and sentence not in own and _opens_section(scene, sentence):
            return None  # `B. Signature` is over where `C. Termination` begins
        at, verb_class = found
        stage = stage_told(verb_class)
        standing, _ = standing_of(sentence.groups, at)
        if standing == "done" and stage == "negotiating":
            standing = "planned"
        if standing == "done" and is_past(scene, when(scene, sentence, at, standing=standing)):
            standing = "background"
        if stage == "issued" and standing in ("done", "background") and _of_drafts(sentence):
            standing, stage = "planned", "negotiating"
        if standing == "background" and sentence not in own and _of_one_paper(scene, sentence):
            continue
        if standing == "done" and section is None and _in_force(sentence, at):
            standing = "background"
        near = opening is not None or (block is not None and sentence.block in (block, block - 1))
        return Lead(
            sentence, at, standing, stage, opening or _noun(sentence), near, section=section is not None
        )
    return _lead_below(scene, number)


def _lead_below(scene: Scene, number: int) -> Lead | None:
    """The sentence right below a list that nothing introduces by a verb: `The documents were signed on Monday.`"""
    told = told_below(scene, scene.sentences[number].block)
    if told is None:
        return None
    sentence, at, verb_class = told
    standing, _ = standing_of(sentence.groups, at)
    if standing == "done" and is_past(scene, when(scene, sentence, at, standing=standing)):
        standing = "background"
    return Lead(sentence, at, standing, stage_told(verb_class), None, near=False)


def _last_word(sentence: Sentence) -> int:
    """The last group of a label, before the colon that may close it."""
    return len(sentence.groups) - 1 - bool(sentence.groups[-1].tags & {"colon"})


def _in_force(sentence: Sentence, at: int) -> bool:
    """`The following agreements are in force`, which came to be so at some time or other."""
    group = sentence.groups[at]
    return not group.tags.isdisjoint(_FORCE) and sentence.tokens[group.first].fold in _IS_SO


_FORCE = frozenset({"v:enter-force", "n:in-force"})
_IS_SO = frozenset({"in", "is", "are", "remain", "remains", "currently", "still"})


def _of_one_paper(scene: Scene, sentence: Sentence) -> bool:
    """`It was founded by the Agreement on Trade, signed in 1976`: an old paper of its own introduces no others."""
    told = papers(sentence)
    opens = scene.text[sentence.start : sentence.end].rstrip().endswith(":")
    return bool(told) and not opens and not any(p.noun.plural for p in told)


def _of_drafts(sentence: Sentence) -> bool:
    """`adopted the following draft agreements:`, which are still to be signed; a draft law is another matter."""
    words = {t.fold for t in sentence.tokens}
    return not words.isdisjoint({"draft", "drafts"}) and words.isdisjoint(
        {"law", "laws", "bill", "bills", "act"}
    )


_SECTION = expression(
    r"(?:(?:PART|SECTION|CHAPTER|Part|Section|Chapter) )?(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.):]? +[-–—]? ?[A-Z]"
)


def _opens_section(scene: Scene, sentence: Sentence) -> bool:
    """`B. Signature`, `PART II - Ceased`: a heading that counts the parts of a list."""
    block = scene.block(sentence)
    return block.sort == "heading" and _SECTION.match(scene.text, block.start, block.end) is not None


def sentences_before(scene: Scene, number: int) -> list[Sentence]:
    """The last sentences before a row that are neither rows nor items, the nearest first."""
    lines = _running(scene)
    behind = bisect_left(lines, number)
    return [scene.sentences[at] for at in reversed(lines[max(0, behind - _REACH) : behind])]


@once
def _running(scene: Scene) -> list[int]:
    """The sentences of a report that are neither rows nor items nor tell who signed one, by number."""
    held = rows(scene)
    return [
        number
        for number, sentence in enumerate(scene.sentences)
        if sentence.block not in held
        and scene.block(sentence).sort != "item"
        and not (held and signing_line(scene, sentence.block))
    ]


def _noun(sentence: Sentence) -> Paper | None:
    return next((p for p in papers(sentence) if not p.inner and (not p.noun.generic or p.noun.plural)), None)


def _signatures(sentence: Sentence) -> tuple[int, str] | None:
    """`All signatures were given yesterday:`; elsewhere the noun is too common to introduce a list."""
    return next(((at, "n:signing") for at, g in enumerate(sentence.groups) if "n:signatures" in g.tags), None)


def _verb(sentence: Sentence, *, opens: bool = False) -> tuple[int, str] | None:
    papers_named = "instrument" in sentence.tags or _the_following(sentence)
    further = _WITH_PAPER if papers_named else _OPENING_LIST if opens else ()
    for verb_class in (*_ALONE, *further):
        for at, group in enumerate(sentence.groups):
            if verb_class in group.tags and not (verb_class == "n:pending" and laid(sentence, at)):
                return at, verb_class
    return None


def _opens_list(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence ends in the colon that a list stands behind, so that what it tells is told of the items."""
    return scene.text[sentence.start : sentence.end].rstrip().endswith(":")


def _does_otherwise(sentence: Sentence) -> bool:
    """`The ministers discussed:`: a deed of its own, where `they are:` or `as follows:` only names what was told before."""
    if not sentence.tags.isdisjoint(_NAMING | _OF_PAPERS) or "v:agree" in sentence.groups[-2].tags:
        return False
    done = any("verb" in g.tags and g.form in ("past", "s") for g in sentence.groups)
    return done and "instrument" not in sentence.tags


#: What only names the papers of a list, and what tells of those below it without a noun for them.
_NAMING = frozenset({
    "w:are", "w:were", "w:is", "w:was", "w:include", "w:includes", "w:included", "w:following", "w:follows", "w:namely",
    "w:comprise", "w:comprises",
})  # fmt: skip
#: What is done with papers as with nothing else: `exchanged the other seven:`; what two agree may be anything.
_OF_PAPERS = frozenset({"v:exchange", "v:issue", "v:approve", "s:part"})
_OPENING_LIST = (
    "v:conclude", "v:initial", "v:ratify", "v:enter-force", "v:negotiate", "n:negotiation", "n:pending", "v:renew",
    "v:terminate",
)  # fmt: skip


def _the_following(sentence: Sentence) -> bool:
    """`The following entered into force in the same period:`, whose papers are the items below."""
    if not sentence.groups or "colon" not in sentence.groups[-1].tags or "w:following" not in sentence.tags:
        return False
    return any(
        one.fold == "the" and behind.fold == "following"
        for one, behind in pairwise(sentence.tokens[:_OPENING])
    )


#: Within how many words such a line says `the following`.
_OPENING = 12


def _tabled(sentence: Sentence) -> bool:
    """`Papers laid on the Table:`: what is only put before a parliament stands where it stood."""
    at = next((n for n, g in enumerate(sentence.groups) if "n:pending" in g.tags), None)
    return at is not None and laid(sentence, at)


#: What papers may be signed at: `for signature at the next session`.
_SIGNED_AT = frozenset({"n:visit", "n:summit", "n:meeting", "w:session", "w:round", "w:ceremony", "n:talks"})


def awaited(lead: Lead) -> bool:
    """Whether papers are only ready, `Awaiting signature:`, or let through, `approved the signature of the following`.

    Each of them may be signed on an occasion of its own.
    """
    if "n:signing" in lead.sentence.groups[lead.verb].tags and lead.sentence.tags.isdisjoint(_SIGNED_AT):
        return True
    return "v:approve" in lead.sentence.tags or any(t.fold == "approval" for t in lead.sentence.tokens)

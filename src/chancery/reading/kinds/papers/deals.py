"""Deals: every clause that tells of a paper, from which the instrument and the signing occasion are drafted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.asked import answers, question
from chancery.reading.kinds.papers.carrying import (
    carried_by,
    carries,
    counts_off,
    goes_on_with,
    known_by_year,
    shares_pair,
    spells_out,
    sums_up,
    takes_pair,
)
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.deal_of_paper import deal_of
from chancery.reading.kinds.papers.generic_talk import signs_nothing
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.no_one_paper import no_one_paper
from chancery.reading.kinds.papers.nth_paper import only_counted
from chancery.reading.kinds.papers.paper_after_paper import (
    PARAGRAPHS,
    counts_many,
    one_of_the_counted,
    told_off,
)
from chancery.reading.kinds.papers.papers import Paper, numbered, papers
from chancery.reading.kinds.papers.registers import formality
from chancery.reading.kinds.papers.renamed import by_their_names, renamed
from chancery.reading.kinds.papers.replies import replied
from chancery.reading.kinds.papers.shared_verbs import shared_verbs
from chancery.reading.kinds.papers.states import names_partner
from chancery.reading.kinds.papers.title_nouns import offered_to
from chancery.reading.kinds.papers.words_of_one import words_of_one
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene


def deals(scene: Scene) -> Iterator[Deal]:
    """Every deal told in running text, in order; list items are read by `kinds.lists`."""
    told: Deal | None = None
    last: Deal | None = None
    several: Deal | None = None
    asked: Deal | None = None
    beside: Deal | None = None
    before: Deal | None = None
    row: Deal | None = None
    counted: Deal | None = None
    counted_to = 0
    beside_off: Deal | None = None
    by_year: dict[tuple[str, str] | None, Value] = {}
    for number, sentence in enumerate(scene.sentences):
        if scene.is_question(sentence):
            asked = question(scene, number, sentence)
            found = papers(sentence)
            for paper, tie in zip(found, shared_verbs(sentence, found), strict=True):
                yield from replied(scene, deal_of(scene, number, paper, tie))
            continue
        if scene.block(sentence).sort == "caption" or formality(sentence):
            continue
        found = papers(sentence)
        if (
            told is not None
            and 1 <= number - told.number <= 2
            and (not found or _beside_older(sentence, found))
        ):
            of_all = told if told.paper.noun.plural or several is None else several
            yield from _one_by_one(scene, number, sentence, told, of_all)
        ties = shared_verbs(sentence, found)
        told_here = by_their_names(sentence, list(zip(found, ties, strict=True)))
        found = [paper for paper, _ in told_here]
        for paper, tie in told_here:
            if (
                _is_not(sentence, paper)
                or _this_text(sentence, paper, tie)
                or no_one_paper(sentence, paper, tie)
                or signs_nothing(sentence, paper, tie)
                or words_of_one(sentence, paper, tie)
            ):
                continue
            if only_counted(sentence, paper) or renamed(sentence, found, paper):
                continue
            made = deal_of(scene, number, paper, None if (offered := _offered(paper)) else tie)
            if offered:
                made = replace(made, standing="proposed")
            if _again(sentence, paper, made, before):
                continue
            before = made
            year = known_by_year(scene, made)
            if year is not None and made.states is not None and not made.states.rule:
                by_year[year] = made.states
            elif year in by_year and not names_partner(paper) and not made.parties:
                made = replace(made, states=by_year[year])
            if last is not None and takes_pair(last, made):
                made = replace(made, states=last.states)
                beside = made
            elif beside is not None and beside.number == number and shares_pair(made):
                made = replace(made, states=beside.states)
            if made.states is not None and (not made.states.rule or names_partner(paper)):
                last = made
            again = told is not None and number - told.number <= 2 and paper.definite and paper.noun.generic
            if asked is not None and tie is None and answers(asked, made):
                if told is not asked:
                    yield asked
                told = asked
                made = replace(made, carried=asked, standing="done")
            elif (
                several is not None
                and tie is None
                and (
                    spells_out(several, made)
                    or counts_off(several, made)
                    or (row is not None and goes_on_with(row, made))
                )
            ):
                made = carried_by(several, made)
                row = made if paper.noun.plural else None
            elif (
                (made.is_signing or made.is_pending) and not again and scene.block(sentence).sort != "heading"
            ):
                told = made
                several = (
                    made if made.is_signing and paper.noun.plural and made.standing == "done" else several
                )
            elif (made.cancelled_occasion and paper.noun.plural) or (told is None and made.yields_several):
                told = several = made
            elif told is not None and tie is None and (sums_up(told, made) or carries(told, made)):
                made = carried_by(told, made)
            if counted is not None and sentence.block - counted_to <= PARAGRAPHS:
                if made.carried is None and one_of_the_counted(scene, counted, made, beside_off):
                    made = beside_off = told_off(scene, carried_by(counted, made))
                counted_to = sentence.block if made.carried or made.is_signing else counted_to
            if counts_many(made):
                counted, counted_to = made, sentence.block
            yield made


_OUTDOES = frozenset(
    {"replaces", "supersedes", "succeeds", "complements", "supplements", "builds", "replaced"}
)


def _beside_older(sentence: Sentence, found: Sequence[Paper]) -> bool:
    """`One, on grain, replaces an older accord`: whether the papers of a sentence are only what one of several replaces."""
    ahead = {token.fold for token in sentence.tokens[: sentence.groups[found[0].first].first]}
    return any("w:one" in g.tags for g in sentence.groups[:2]) and not ahead.isdisjoint(_OUTDOES)


def _is_not(sentence: Sentence, paper: Paper) -> bool:
    """`signed not a treaty but a memorandum`: the one that it is not; `but not the treaty` tells of one left unsigned."""
    before = sentence.groups[max(0, paper.first - 2) : paper.first]
    if sentence.groups[max(0, paper.first - 3)].tags & {"w:but", "w:though", "w:although"}:
        return False
    if len(before) < 2:
        return False
    if before[1].tags & {"w:a", "w:an"} and _in_place_of(sentence, paper):
        return True
    return "w:not" in before[0].tags and bool(before[1].tags & {"w:a", "w:an", "w:the"})


def _in_place_of(sentence: Sentence, paper: Paper) -> bool:
    """`Instead of a treaty they signed a memorandum`: the one that there was not."""
    ahead = [t.fold for t in sentence.tokens[: sentence.groups[paper.first].first]][-3:-1]
    return ahead in (["instead", "of"], ["rather", "than"])


def _this_text(sentence: Sentence, paper: Paper, tie: Governed | None) -> bool:
    """`as of the date of signature of this Joint Communique`: the text itself, of which its title has told."""
    if paper.noun.type not in ("joint-statement", "joint-declaration") or paper.last > paper.at + 1:
        return False
    ahead = sentence.tokens[
        max(0, sentence.groups[paper.first].first - 1) : sentence.groups[paper.first].first
    ]
    named = any(token.fold in ("this", "present") for token in ahead)
    return named and (tie is None or "verb" not in sentence.groups[tie.verb].tags)


def _offered(paper: Paper) -> bool:
    """`intends to propose one to Finland`: the verb of the paper that it is like is not its own."""
    return paper.like and offered_to(paper.sentence.groups, paper.at)


def _again(sentence: Sentence, paper: Paper, made: Deal, before: Deal | None) -> bool:
    """`Gabon ratified the treaty with Chad in 2020; N'Djamena did so in 2021`: the other side of the same paper."""
    each = made.tie is not None and made.tie.verb_class in ("v:ratify", "v:approve", "v:enter-force")
    if not each or not paper.like or "w:did" not in sentence.groups[paper.at].tags or before is None:
        return False
    acting = {s for s, _, _ in states_in(sentence.groups[max(0, paper.at - 3) : paper.at])}
    return before.number == made.number and before.states is not None and acting <= set(before.states.value)


#: How many sentences back the papers may be counted of which one is told by its number.
_COUNTED = 5


def _one_by_one(scene: Scene, number: int, sentence: Sentence, last: Deal, told: Deal) -> Iterator[Deal]:
    """`Two papers were signed. Under the first, data are shared; the other is between the banks`: each by its number.

    `told` counts them, `last` was told just before.
    """
    if abs(sentence.block - last.sentence.block) > 1 or number - told.number > _COUNTED:
        return
    for paper in numbered(sentence, told.paper):
        if not told.paper.noun.plural and "w:another" not in sentence.groups[paper.at].tags:
            continue
        made = deal_of(scene, number, paper, None)
        own = next((n for n in range(paper.at, paper.last) if "v:sign" in sentence.groups[n].tags), None)
        carried = replace(carried_by(told, made), states=told.states)
        standing = carried.standing if own is None else standing_of(sentence.groups, own)[0]
        if any(g.tags & {"v:postpone", "v:cancel"} for g in sentence.groups[paper.at : paper.last]):
            standing = "planned"  # `a fourth was kept back for the next session`
        yield replace(carried, standing=standing)

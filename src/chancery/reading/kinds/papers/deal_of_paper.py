"""One deal: the standing, the day, the place and the sides that a paper's own clause gives it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.date_values import is_coming, is_past, read_date
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.agents import agents
from chancery.reading.kinds.papers.approvals import approved_by, of_a_bill
from chancery.reading.kinds.papers.beside_signers import with_those_beside, with_whom_it_was
from chancery.reading.kinds.papers.bracket_days import day_in_brackets, place_in_brackets
from chancery.reading.kinds.papers.clause_ends import before_later_life, only_reached
from chancery.reading.kinds.papers.clause_subjects import of_own_clause
from chancery.reading.kinds.papers.clauses_on_papers import within_clause_on
from chancery.reading.kinds.papers.crossing import behind_relative
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.deal_days import (
    before_semicolon,
    behind_semicolon,
    from_then_on,
    in_a_turn,
    of_a_later_turn,
    of_putting_off,
    of_talks_begun,
    only_until,
    told_of,
    was_sent,
)
from chancery.reading.kinds.papers.deal_history import counted_up, follows_on, long_since, of_old, remembered
from chancery.reading.kinds.papers.deal_standing import bare_form, clause_standing, demanded
from chancery.reading.kinds.papers.deals_called_off import called_off, talks_put_off
from chancery.reading.kinds.papers.fronted import beside_aside, done_then, fronted_end
from chancery.reading.kinds.papers.governors import AMENDING, STAGE_OF, Governed
from chancery.reading.kinds.papers.in_force import holds, holds_since
from chancery.reading.kinds.papers.nth_paper import nth_to_be
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.parties import parties_of
from chancery.reading.kinds.papers.put_off import should_have_been
from chancery.reading.kinds.papers.readings import first_reading, in_a_house
from chancery.reading.kinds.papers.shared_verbs import own_day
from chancery.reading.kinds.papers.sides import Party, party_of
from chancery.reading.kinds.papers.signers import of_the_signer
from chancery.reading.kinds.papers.signing_nouns import (
    DEED_NOUNS,
    SIGNING_NOUNS,
    clause_of_the_signing,
    let_through,
    of_the_leave,
    of_the_signing,
    welcomed,
)
from chancery.reading.kinds.papers.states import states_of_paper
from chancery.reading.kinds.papers.years_set import year_set_before
from chancery.reading.scene import Scene
from chancery.reading.title_year import year_above
from chancery.reading.when import when
from chancery.reading.where import where

#: The stages that a day until which a paper held tells of.
_ENDING = frozenset({"expired", "terminated", "in-force", "suspended"})
#: What was done with a paper before, told by a participle behind it: `signed the accord drafted in May`.
_EARLIER_STEPS = frozenset({"v:propose", "v:negotiate", "v:initial"})


def deal_of(scene: Scene, number: int, paper: Paper, tie: Governed | None) -> Deal:
    """The deal that a paper of sentence `number` makes with the verb that it is tied to, if any."""
    sentence = paper.sentence
    tie = talks_put_off(sentence, paper, tie)
    reached = only_reached(sentence, tie)
    unsigned, tie = reached is not tie, reached
    standing = "background"
    place = None
    date = holds_since(scene, sentence, paper.last) if tie is None else None
    if tie is not None:
        standing = clause_standing(sentence, paper, tie)
        if standing == "done" and scene.block(sentence).sort != "heading" and bare_form(sentence, tie.verb):
            standing = "planned"
        if standing == "done" and demanded(sentence, tie.verb):
            standing = "proposed"
        if standing == "planned" and nth_to_be(sentence.groups, tie.verb):
            standing = "done"
        ahead = standing == "planned" and tie.verb_class == "v:sign"
        if called_off(sentence, paper, tie, standing):
            standing = "cancelled"
        missed = should_have_been(sentence, tie.verb)
        standing = "planned" if missed and standing != "cancelled" else standing
        row = _row_of_gaps(sentence, paper)
        anchor = paper.at if paper.gap else tie.verb
        standing = of_the_signing(scene, sentence, paper, tie, standing)
        noun = row is None and tie.pattern.id in DEED_NOUNS
        clauses: Sequence[tuple[int, int] | None] = (
            clause_of_the_signing(scene, sentence, paper, tie)
            if noun
            else (row or _clause_of(sentence, paper, tie),)
        )
        running = _runs(scene, sentence)
        told = told_of(
            sentence, tie, "planned" if ahead and standing == "cancelled" else standing, running=running
        )
        ends = STAGE_OF.get(tie.verb_class) in _ENDING
        dates = (when(scene, sentence, anchor, standing=told, within=clause, ends=ends) for clause in clauses)
        date = next((d for d in dates if d is not None), None)
        if tie.pattern.id == "instrument.came" and (day := own_day(sentence.groups, paper)) is not None:
            date = read_date(scene, sentence.groups[day])
        moves_on = tie.verb_class not in ("v:sign", "v:conclude") or tie.pattern.id in AMENDING
        if date is not None and paper.year is not None and moves_on:
            named = sentence.groups[paper.year].span
            if named in date.spans:  # `ended a 1998 accord on Monday`: the year only says which accord
                date = when(
                    scene,
                    sentence,
                    tie.verb,
                    standing=standing,
                    within=(paper.year + 1, len(sentence.groups)),
                ) or _of_row(scene, sentence)
        if standing == "done" and _of_years_to_come(scene, paper, date):
            date = when(scene, sentence, tie.verb, standing=told, within=(paper.last, len(sentence.groups)))
        if before_semicolon(sentence, tie, standing, date) or of_talks_begun(sentence, tie, date):
            date = None
        if from_then_on(sentence, tie, date):
            date = None
        if only_until(sentence, tie, date) or of_a_later_turn(sentence, tie, date) or was_sent(sentence, tie):
            date = None
        if (
            in_a_turn(sentence, tie, date)
            or of_putting_off(sentence, date)
            or unsigned
            or (missed and standing != "cancelled")
        ):
            date = None
        if STAGE_OF.get(tie.verb_class) == "in-force":
            date = holds_since(scene, sentence, tie.verb + 1) or date
            if standing == "done" and date is None and holds(scene, sentence, tie.verb):
                standing = "background"
        date = day_in_brackets(scene, paper, tie) or date
        if is_coming(scene, date) and standing == "done":
            if tie.verb_class == "v:renew" or (date is not None and behind_semicolon(sentence, tie, date)):
                date = None  # `extended until 2027`: how long, not when
            else:
                standing = "planned"
        if standing == "planned" and is_past(scene, date, days=45) and done_then(sentence, tie.verb, date):
            standing = "background"
        if standing == "planned" and of_the_leave(sentence, tie, date):
            date = None
        if standing == "planned" and is_past(scene, date, days=0 if let_through(sentence, tie) else 45):
            date = None
        own = noun or (
            row is None
            and (
                _behind_aside(sentence, paper, tie.verb) is not None
                or fronted_end(sentence, paper) is not None
            )
        )
        places = (where(scene, sentence, anchor, within=clause if own else row) for clause in clauses)
        place = place_in_brackets(scene, paper, tie) or next((p for p in places if p is not None), None)
        if tie.verb < paper.first and within_clause_on(paper, place):
            place = None
        place = None if missed and standing != "cancelled" else place
        if (
            tie.verb_class == "v:approve"
            and standing == "done"
            and approved_by(sentence, tie.verb, paper) == "cabinet"
        ):
            standing, date = "planned", date if is_coming(scene, date) else None
        if (tie.verb_class == "n:signing" or tie.pattern.id in SIGNING_NOUNS) and any(
            g.tags & {"n:anniversary"} for g in sentence.groups[max(0, tie.verb - 5) : tie.verb]
        ):
            # A day told behind it is that on which the anniversary is kept.
            standing, date, place = "background", None, None
        if (turned := of_a_bill(scene, sentence, tie.verb, standing)) != standing:
            standing, date, place = turned, when(scene, sentence, tie.verb, standing=turned), None
        if (turned := in_a_house(scene, sentence, tie, standing)) != standing:
            standing, date, place = turned, None, None
        if tie.verb_class in ("v:ratify", "n:ratification") and standing == "planned":
            date = None if first_reading(scene, sentence) else date
        if standing == "done" and date is None and (date := year_set_before(scene, number)) is not None:
            standing = "background" if is_past(scene, date) else standing
        if standing == "done" and (follows_on(scene, paper, tie) or welcomed(scene, tie, sentence, date)):
            standing = "background"
        if tie.verb_class == "v:propose" and standing in ("done", "planned"):
            standing = "proposed"
        if standing == "done" and (
            is_past(scene, date)
            or (date is None and tie.pattern.id not in AMENDING and of_old(scene, paper, tie))
            or (date is None and paper.definite and paper.noun.type in remembered(scene))
            or long_since(sentence, tie.verb)
            or (date is None and (counted_up(paper, tie.verb) or tie.pattern.id == "instrument.came"))
        ):
            standing = "background"
    found = tuple(p for p in parties_of(scene, paper, tie) if _in_row(sentence, paper, p.span))
    own_states = of_own_clause(paper, tie)
    if own_states is not None and _of_others(own_states.value, found):
        found = _states_themselves(scene, sentence, own_states)
    states = with_whom_it_was(paper, tie) or own_states
    states = states or agents(paper, tie) or states_of_paper(scene, paper, found)
    states = with_those_beside(paper, tie, states)
    if tie is not None and tie.verb < paper.first and tie.verb_class in ("v:sign", "v:conclude", "v:initial"):
        states = of_the_signer(scene, number, tie.verb, states, place)
    return Deal(number, paper, tie, standing, states, found, date, place)


def _of_others(states: Sequence[str], found: Sequence[Party]) -> bool:
    """Whether parties are the sides of another clause, or fewer than those that the paper is between."""
    named = {p.state for p in found if p.state}
    return bool(named - set(states)) or (len(states) > 2 and len(found) < len(states))


def _states_themselves(scene: Scene, sentence: Sentence, states: Value) -> tuple[Party, ...]:
    """The sides of a paper of three states or more that are named as such: `the leaders of Chad, Mali and Niger`."""
    named = [
        party_of(scene, g) if "state" in g.tags else Party(scene.words(span), span, g.value.state, span)
        for g in sentence.groups
        if g.span in states.spans
        and ("state" in g.tags or "offices" in g.tags)
        and (span := getattr(g.value, "state_span", None) or g.span)
    ]
    return tuple(named) if len(named) == len(states.value) > 2 else ()


def _of_row(scene: Scene, sentence: Sentence) -> Value | None:
    """The date that opens a row of a chronology: `09.01.2009 | Free Trade Agreement (2007) in force`."""
    groups = sentence.groups
    opens = (
        len(groups) > 1 and "date" in groups[0].tags and groups[1].tags & {"stop", "colon", "dash", "open"}
    )
    return when(scene, sentence, 0, within=(0, 1)) if opens else None


def _runs(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is running text, as one is that is the item of a digest; a row of a chronology is none."""
    sort = scene.block(sentence).sort
    dated = (
        any("date" in g.tags for g in sentence.groups[:3]) or year_above(scene, sentence.block) is not None
    )
    told = sort == "item" and bool(sentence.groups) and "stop" in sentence.groups[-1].tags
    return sort == "paragraph" or (told and not dated)


def _of_years_to_come(scene: Scene, paper: Paper, date: Value | None) -> bool:
    """`signed a 1988 trade protocol` in 1987: the year for which a paper is made is not that of its signing."""
    if paper.year is None or date is None or not is_coming(scene, date):
        return False
    return paper.sentence.groups[paper.year].span in date.spans


def _clause_of(sentence: Sentence, paper: Paper, tie: Governed) -> tuple[int, int] | None:
    """The groups in which the date of a verb behind an aside stands: those behind the comma that closes the aside."""
    groups = sentence.groups
    if tie.pattern.id == "instrument.speaking":
        return 0, tie.verb  # what a communiqué says dates what it tells of
    if tie.pattern.id == "instrument.stated-in" and _opens(sentence, paper):
        return 0, next((n for n in range(paper.at, len(groups)) if "comma" in groups[n].tags), len(groups))
    if (main := _behind_aside(sentence, paper, tie.verb)) is not None:
        return main, len(groups)
    behind = paper.last + ("comma" in groups[paper.last].tags) if paper.last < len(groups) else len(groups)
    if tie.verb < paper.first and any(
        g.tags & _EARLIER_STEPS and g.form in ("past", "pp") for g in groups[behind : behind + 1]
    ):
        return 0, behind
    if (ahead := before_later_life(sentence, paper, tie)) is not None:
        return ahead
    aside = any(g.tags & {"v:initial", "v:negotiate"} for g in groups[paper.last : tie.verb])
    if (apart := beside_aside(sentence, paper, tie.verb)) is not None:
        return apart
    if (front := fronted_end(sentence, paper)) is not None:
        return (0, front) if tie.verb < front else (front, len(groups))
    if not tie.pattern.id.endswith("-aside") and not aside:
        return None
    comma = next((n for n in range(tie.verb, 0, -1) if "comma" in groups[n].tags), 0)
    return comma, len(groups)


def _opens(sentence: Sentence, paper: Paper) -> bool:
    """`According to the joint communiqué / , they will open consulates`: whether a paper stands at the head of a sentence."""
    return paper.first <= _AT_THE_HEAD and not any("comma" in g.tags for g in sentence.groups[: paper.at])


_AT_THE_HEAD = 6


def _behind_aside(sentence: Sentence, paper: Paper, verb: int) -> int | None:
    """Where the main clause begins: `the accord that both praised / was signed`, `, which was signed in Lima, / holds`."""
    groups = sentence.groups
    if (main := behind_relative(groups, paper, verb)) is not None:
        return main
    opens = groups[paper.last : paper.last + 2]
    if len(opens) < 2 or "comma" not in opens[0].tags or opens[1].tags.isdisjoint({"w:which", "w:whose"}):
        return None
    comma = next((n for n in range(verb, paper.last, -1) if "comma" in groups[n].tags), paper.last)
    told = any("verb" in g.tags for g in groups[paper.last : comma])
    return comma if comma > paper.last and told else None


def _in_row(sentence: Sentence, paper: Paper, span: Span) -> bool:
    """Whether a party belongs to this member of a row in which only the first has a verb."""
    row = _row_of_gaps(sentence, paper)
    return row is None or sentence.groups[row[0]].start <= span[0] < sentence.groups[row[1] - 1].end


def _row_of_gaps(sentence: Sentence, paper: Paper) -> tuple[int, int] | None:
    """The groups of one member of a row in which only the first has a verb; None where there is no such row."""
    gaps = [p.at for p in papers(sentence) if p.gap]
    if not gaps or paper.at > gaps[-1] or (paper.like and not paper.gap):
        return None
    return (paper.at if paper.gap else 0), next((n for n in gaps if n > paper.at), len(sentence.groups))

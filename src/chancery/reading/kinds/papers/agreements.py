"""Everything about papers: the instruments told, the occasions they were signed on, and who looked on."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.acceding import without_entries_into_force
from chancery.reading.kinds.papers.asked import ASKED, asked_about
from chancery.reading.kinds.papers.bare_signings import bare_signings, without_put_off
from chancery.reading.kinds.papers.dated_fields import dated_fields
from chancery.reading.kinds.papers.deals import deals
from chancery.reading.kinds.papers.domestic import domestic
from chancery.reading.kinds.papers.done_then import tell_done_then
from chancery.reading.kinds.papers.earlier_signings import earlier_signings
from chancery.reading.kinds.papers.entries import remark
from chancery.reading.kinds.papers.formal_notes import without_formal_notes
from chancery.reading.kinds.papers.in_turn import tell_in_turn
from chancery.reading.kinds.papers.instruments import instruments
from chancery.reading.kinds.papers.last_of_several import last_of_several
from chancery.reading.kinds.papers.left_out import left_out
from chancery.reading.kinds.papers.list_days import days_by_number
from chancery.reading.kinds.papers.list_stretches import without_whole_stretch
from chancery.reading.kinds.papers.lists import listed
from chancery.reading.kinds.papers.none_such import without_such
from chancery.reading.kinds.papers.ones_with import ones_with
from chancery.reading.kinds.papers.others_to_come import others_to_come
from chancery.reading.kinds.papers.plurals import continued_fields
from chancery.reading.kinds.papers.references import retell
from chancery.reading.kinds.papers.registers_of_one import registered_of_one
from chancery.reading.kinds.papers.signings import signings
from chancery.reading.kinds.papers.summaries import without_summaries
from chancery.reading.kinds.papers.testimonium import attested
from chancery.reading.kinds.papers.witnesses import attendance
from chancery.reading.scene import Scene
from chancery.reading.who import people_value

#: Tags of which a report has one that tells of papers or of their signing.
_TOLD_BY = frozenset({"instrument", "v:sign", "n:signing", "n:signatures", "n:occasion", "v:exchange"})


def agreements(scene: Scene) -> Iterator[Draft]:
    """Drafts of instruments and signings."""
    if all(sentence.tags.isdisjoint(_TOLD_BY) for sentence in scene.sentences):
        return
    of_one = list(registered_of_one(scene))
    labelled = {scene.sentences[row.sentence].block for row in of_one}
    items = [item for item in listed(scene) if scene.sentences[item.sentence].block not in labelled]
    rows = labelled | {scene.sentences[item.sentence].block for item in items if item.kind == "instrument"}
    made: list[Draft] = []
    told = [deal for deal in deals(scene) if deal.sentence.block not in rows]
    homely = domestic(scene, told)
    for deal in told:
        if deal.bare and deal.paper.noun.type in homely:
            continue
        made.extend(instruments(scene, deal))
        made.extend(continued_fields(scene, deal))
        made.extend(others_to_come(scene, deal))
        made.extend(signings(scene, deal))
        made.extend(earlier_signings(scene, deal))
    made.extend(items)
    made.extend(list(remark(scene, made)))
    made.extend(of_one)
    made = without_whole_stretch(without_entries_into_force(made))
    made.extend(list(attested(scene, made)))
    made.extend(bare_signings(scene))
    tell_done_then(made)
    made = without_put_off(scene, made)
    made.extend(left_out(scene, made))
    made.extend(list(ones_with(scene, made)))
    made = without_formal_notes(scene, made)
    made.extend(last_of_several(scene, told))
    days_by_number(scene, made)
    tell_in_turn(scene, made)
    made.extend(asked_about(scene))
    made.extend(list(without_such(scene, made)))
    made.extend(retell(scene, told, made))
    made = [d for d in made if d.pattern != ASKED or d.standing == "denied"]
    _lookers_on(scene, made)
    yield from without_summaries(dated_fields(scene, _without_headed_signings(made)))


def _without_headed_signings(made: list[Draft]) -> list[Draft]:
    """The drafts less the signing that only a heading tells of, where the report says that the paper was initialled."""
    body = [d for d in made if d.kind == "instrument" and d.standing == "done" and not d.echo]
    stages = {d.get("stage") for d in body}
    only = "initialled" in stages and not stages & {"signed", "ratified", "in-force"}
    return [d for d in made if not (only and d.kind == "signing" and d.echo and d.standing == "done")]


def _lookers_on(scene: Scene, made: list[Draft]) -> None:
    """Who was present at the ceremony told just before, less those who signed."""
    occasions = [d for d in made if d.kind == "signing" and d.standing == "done" and not d.echo]
    told = list(attendance(scene))
    signers = {p.name for _, _, signing in told for p in signing}
    for number, present, _ in told:
        earlier = [d for d in occasions if d.sentence <= number]
        people = [p for p in present if p.name not in signers]
        if not earlier or not people:
            continue
        occasion = max(earlier, key=lambda d: d.sentence)
        occasion.put("witnesses", people_value(scene, people))

"""The sanctions pointer: for a state under a UN regime, the paragraphs that deal with the subject of a paper or a plan.

It names what to read and how sure that is. What may be done it never says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from chancery.answering.spotting import listed, state_name
from chancery.answering.values import all_states
from chancery.answering.wording import label
from chancery.model import Entry
from chancery.vocabulary.sanctions import Measure, Paragraphs, Regime, load_sanctions

_SURE: Final = {"seen": "", "content": "number unsure", "unsure": "unsure"}
_DETAILED: Final = "dprk"
#: Kinds that have a subject.
POINTED: Final = ("instrument", "opportunity", "obstacle", "mechanism", "signing")


@dataclass(frozen=True, slots=True)
class Pointer:
    """What to read for one subject: `reads` are texts such as `S/RES/2321 (2016) para 11`.

    `sector` is the sector of the entry for which it is named, `why` what is to be known of that.
    """

    regime: str
    id: str
    subject: str
    content: str
    reads: tuple[str, ...]
    exemptions: str | None
    sector: str
    why: str
    notice: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One line of what to read beside an entry: `label` is `regime` or the id of a measure, `reads` names the resolutions."""

    label: str
    text: str
    reads: tuple[str, ...]


def regimes_of(*states: str) -> tuple[Regime, ...]:
    """The UN regimes that are named for these states."""
    return tuple(one for one in load_sanctions().regimes if set(one.states) & set(states))


def pointers(entry: Entry) -> tuple[Pointer, ...]:
    """What to read for an entry; nothing when no state of it is under a regime, or no measure deals with its sectors."""
    found = [one for one in regimes_on(entry) if one.id == _DETAILED]
    return tuple(_pointers(entry)) if found and entry.kind in POINTED else ()


def readings(entry: Entry) -> tuple[Reading, ...]:
    """What to read beside a paper, an area or a plan: each regime that its states are under, then each measure on its sectors.

    Of other kinds of entries, and where no state is under a regime, nothing. `notice` stands beside whatever is shown of it.
    """
    if entry.kind not in POINTED:
        return ()
    regimes = [Reading("regime", regime_line(one), (_first(one),)) for one in regimes_on(entry)]
    return (*regimes, *(Reading(one.id, _subject_text(one), one.reads) for one in pointers(entry)))


def regimes_on(entry: Entry) -> tuple[Regime, ...]:
    """The UN regimes that are named for a state of an entry."""
    return regimes_of(*all_states(entry))


def has_paragraphs(regime: Regime) -> bool:
    """Whether the paragraphs of a regime are known by subject; of others only the first resolution is."""
    return regime.id == _DETAILED


def pointer_text(pointer: Pointer) -> str:
    """`K06 scientific and technical cooperation (sector health: ...): S/RES/2321 (2016) para 11; exemptions`."""
    return f"{pointer.id} {_subject_text(pointer)}"


def _subject_text(pointer: Pointer) -> str:
    why = f": {pointer.why}" if pointer.why else ""
    return f"{pointer.subject} (sector {pointer.sector}{why}): {reads_text(pointer)}"


def reads_text(pointer: Pointer) -> str:
    """`S/RES/2321 (2016) para 11; what is set apart`."""
    return "; ".join((*pointer.reads, *filter(None, (pointer.exemptions,))))


def subjects_text(found: tuple[Pointer, ...]) -> str:
    """`health: K06 scientific and technical cooperation; X01 ... (why)`, a stretch a sector, in place of what to read."""
    parts = []
    for sector in dict.fromkeys(one.sector for one in found):
        of_sector = [one for one in found if one.sector == sector]
        why = f" ({of_sector[0].why})" if of_sector[0].why else ""
        parts.append(f"{sector}: {'; '.join(f'{one.id} {one.subject}' for one in of_sector)}{why}")
    return " · ".join(parts)


def regime_text(regime: Regime) -> str:
    """The regime with its first resolution, how sure that is and whether it is contested."""
    doubts = ("unsure" if regime.sure == "unsure" else "", _SURE[regime.sure] and "not checked")
    doubt = ", ".join(part for part in (*doubts, "contested" if regime.contested else "") if part)
    return f"{_first(regime)}: {regime.note}" + (f" ({doubt})" if doubt else "")


def regime_line(regime: Regime) -> str:
    """The regime under the names of its states; where no paragraphs are known by subject, that is said."""
    names = listed(state_name(state) for state in regime.states)
    rest = "" if has_paragraphs(regime) else "; its paragraphs are not known here by subject"
    return f"{names}, {regime_text(regime)}{rest}"


def notice() -> str:
    """The words that stand beside every pointer."""
    return load_sanctions().notice


def _first(regime: Regime) -> str:
    return f"S/RES/{regime.resolution} ({regime.year})"


def _pointers(entry: Entry) -> Iterator[Pointer]:
    known = {measure.id: measure for measure in load_sanctions().measures}
    seen: set[str] = set()
    for sector in entry.get("sectors") or ():
        subject = load_sanctions().subjects.get(str(sector))
        for id in subject.measures if subject else ():
            if id not in seen:
                seen.add(id)
                yield _pointer(known[id], str(sector), subject.why if subject else "")


def _pointer(measure: Measure, sector: str, why: str) -> Pointer:
    reads = tuple(_read(one) for one in measure.read)
    return Pointer(
        _DETAILED,
        measure.id,
        measure.subject,
        measure.content,
        reads,
        measure.exemptions,
        label(sector),
        why,
        notice(),
    )


def _read(one: Paragraphs) -> str:
    doubt = f" ({_SURE[one.sure]})" if _SURE[one.sure] else ""
    several = any(mark in one.paragraphs for mark in ",-")
    word = "" if one.paragraphs.startswith("annex") else "paras " if several else "para "
    return f"S/RES/{one.resolution} ({one.year}) {word}{one.paragraphs}{doubt}"

"""An entry in one line of plain English, without its date and its citations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from chancery.answering.spotting import listed, state_name
from chancery.model import Entry, EntryHead
from chancery.model.days import day_text
from chancery.model.kinds import HAPPENED, VISIT_KINDS
from chancery.model.telling import states_of

#: What is told on one line.
Listed = Entry | EntryHead

_MILESTONES: Final = {
    "relations-established": "diplomatic relations established between {}",
    "relations-resumed": "diplomatic relations resumed between {}",
    "relations-suspended": "diplomatic relations suspended between {}",
    "relations-severed": "diplomatic relations severed between {}",
    "level-upgraded": "relations upgraded between {}",
    "level-downgraded": "relations downgraded between {}",
    "embassy-opened": "embassy opened, {}",
    "embassy-closed": "embassy closed, {}",
    "recognition": "recognition, {}",
}


#: Offices that several hold together in a report, of one of them: `Prime ministers A and B`.
_PLURALS: Final = ("inisters", "residents", "mbassadors", "leaders", "hancellors")
#: Ids that are no words by themselves.
_LABELS: Final = {
    "science-technology": "science and technology",
    "people-to-people": "ties between people",
    "loan-grant": "loan or grant",
}
#: Stages that are still to come.
_TO_COME: Final = {
    "signed": "to be signed",
    "initialled": "to be initialled",
    "issued": "to be issued",
    "ratified": "to be ratified",
    "in-force": "to enter into force",
    "renewed": "to be renewed",
    "amended": "to be amended",
    "established": "to be set up",
    "session-held": "session to be held",
    "existing": "",
}


def tell(entry: Listed) -> str:
    """`state visit of Tô Lâm (Viet Nam) to North Korea, Pyongyang`; what is not done says so before it."""
    told = ", ".join(part for part in _TELLERS[entry.kind](entry) if part)
    told = " ".join(told.split()) or label(entry.kind)
    return told if entry.standing in HAPPENED else f"{entry.standing}: {told}"


def headline(entry: Listed) -> str:
    """What stands over an entry: `State visit of Tô Lâm (Viet Nam) to North Korea, Pyongyang`; a signing with its day.

    Its standing is not said, and is to stand beside it.
    """
    tellers = {**_TELLERS, "signing": _dated_signing}
    told = " ".join(", ".join(part for part in tellers[entry.kind](entry) if part).split()) or label(
        entry.kind
    )
    return told[0].upper() + told[1:]


def occasion(entry: Listed) -> str:
    """Of a signing, how much was signed between whom: `Signing of 5 papers between Laos and Mongolia`."""
    of, between, *_ = _signing(entry)
    return " ".join(part for part in (of.capitalize(), between) if part)


def label(id: str) -> str:
    """`memorandum of understanding` for `memorandum-of-understanding`."""
    return _LABELS.get(id) or id.replace("-", " ")


def person_text(value: Mapping[str, Any] | str) -> str:
    """`Tô Lâm (Party General Secretary)`."""
    if isinstance(value, str):
        return value
    name, office = str(value.get("name") or ""), str(value.get("office") or "")
    if not name:
        return office or state_name(str(value.get("state") or ""))
    if "counterpart" in office:
        # Of whom somebody is the counterpart is not told here; the state is.
        office = state_name(str(value.get("state") or ""))
    if office.endswith(_PLURALS):
        office = office.removesuffix("s")
    return f"{name} ({office})" if office else name


def persons_text(value: Any) -> str:
    """Several persons, as `a, b and c`."""
    members = [value] if isinstance(value, str | Mapping) else value or ()
    return listed(person_text(one) for one in members) if members else ""


def party_text(value: Mapping[str, Any] | str) -> str:
    """`Bank of Mongolia (Mongolia)`: the state is left off where the name has it."""
    if isinstance(value, str):
        return value
    name, state = str(value.get("name") or ""), state_name(str(value.get("state") or ""))
    if not name:
        return state
    return name if not state or state.casefold() in name.casefold() else f"{name} ({state})"


def states_text(entry: Listed) -> str:
    """`North Korea and Viet Nam`."""
    states = states_of(entry)
    return listed(state_name(state) for state in states) if states else ""


def _visit(entry: Listed) -> Iterator[str]:
    kind = str(entry.get("visit_kind") or "")
    noun = "visit" if kind in ("", "unspecified") else f"{label(kind)} visit"
    who, home = persons_text(entry.get("visitor")), state_name(str(entry.get("visitor_state") or ""))
    whose = f"{who}, {home}," if who and home and f"({home})" not in who else who or home
    host = state_name(str(entry.get("host_state") or ""))
    yield f"{noun} of {whose} to {host}".replace(",  to", " to") if host else f"{noun} of {whose}".rstrip(",")
    yield listed(place for place in entry.get("places") or () if place != host) if entry.get("places") else ""
    yield f"invited by {persons_text(entry['inviter'])}" if entry.get("inviter") else ""
    yield f"for {listed(map(str, entry['purposes']))}" if entry.get("purposes") else ""


def _meeting(entry: Listed) -> Iterator[str]:
    noun = {"received": "audience", "call": "call"}.get(
        str(entry.get("meeting_kind")), label(str(entry.get("meeting_kind") or "meeting"))
    )
    who = persons_text(entry.get("participants")) or states_text(entry)
    yield f"{noun} of {who}" if who else noun
    yield str(entry.get("place") or "")


def _signing(entry: Listed) -> Iterator[str]:
    declared = entry.get("declared")
    yield f"signing of {declared} papers" if declared not in (None, 1) else "signing"
    yield f"between {states_text(entry)}" if states_of(entry) else ""
    yield str(entry.get("place") or "")
    yield f"witnessed by {persons_text(entry['witnesses'])}" if entry.get("witnesses") else ""


def _dated_signing(entry: Listed) -> Iterator[str]:
    of, between, place, _ = _signing(entry)
    yield " ".join(part for part in (of, between) if part)
    yield day_text(entry.get("date"))
    yield place


def _instrument(entry: Listed) -> Iterator[str]:
    type_, title = label(str(entry.get("type") or "paper")), str(entry.get("title") or "")
    named = title and type_ not in title.casefold() and type_ != "document"
    yield f"{title} ({type_})" if named else title or type_
    if " between " not in f" {title.casefold()}":
        parties = [party_text(one) for one in entry.get("parties") or ()]
        yield (
            f"between {listed(parties)}"
            if parties
            else f"between {states_text(entry)}"
            if states_of(entry)
            else ""
        )
    if not title and entry.get("sectors"):
        yield f"on {listed(map(label, entry['sectors']))}"
    yield stage_text(entry)


def stage_text(entry: Listed) -> str:
    """`signed`, `in force`; of what is not done yet `to be signed`; nothing when no report tells it."""
    return _stage(entry, str(entry.get("stage") or ""))


def _mechanism(entry: Listed) -> Iterator[str]:
    yield str(entry.get("name") or label(str(entry.get("mechanism_kind") or "mechanism")))
    yield f"of {states_text(entry)}" if states_of(entry) else ""
    yield f"session {entry['session']}" if entry.get("session") else ""
    yield f"level: {label(str(entry['level']))}" if entry.get("level") else ""
    yield _stage(entry, str(entry.get("state") or ""))
    yield str(entry.get("place") or "")


def _stage(entry: Listed, stage: str) -> str:
    """A stage as far as it is reached: what is planned is still to come, what was denied or called off has none."""
    if entry.standing in ("denied", "cancelled"):
        return ""
    if entry.standing in ("planned", "proposed"):
        return _TO_COME.get(stage, label(stage))
    return label(stage)


def _milestone(entry: Listed) -> Iterator[str]:
    kind = str(entry.get("milestone_kind") or "")
    if kind == "anniversary":
        years = f"{entry['years']} years" if entry.get("years") else "anniversary"
        yield f"anniversary: {years} of {entry.get('subject') or f'relations of {states_text(entry)}'}"
    else:
        yield _MILESTONES.get(kind, label(kind) + ": {}").format(states_text(entry))
        yield str(entry.get("subject") or "")
    yield str(entry.get("level") or "")


def _statement(entry: Listed) -> Iterator[str]:
    speaker = person_text({"name": entry.get("speaker"), "office": entry.get("role")})
    words = str(entry.get("text") or "")
    yield f"{speaker}: " + (f"“{words}”" if entry.get("mode") == "direct" else words)


def _outlook(entry: Listed) -> Iterator[str]:
    yield str(entry.get("text") or "")
    yield f"cause: {entry['cause']}" if entry.get("cause") not in (None, "other") else ""


_TELLERS: Final[dict[str, Callable[[Listed], Iterator[str]]]] = {
    "visit": _visit,
    "meeting": _meeting,
    "signing": _signing,
    "instrument": _instrument,
    "mechanism": _mechanism,
    "milestone": _milestone,
    "statement": _statement,
    "obstacle": _outlook,
    "opportunity": _outlook,
}


#: Nouns that are counted in something else.
_SETS: Final = {
    "talks": "round of talks",
    "minutes": "set of minutes",
    "received": "audience",
    "relations established": "establishment of relations",
    "relations severed": "severance of relations",
    "embassy opened": "opening of an embassy",
    "embassy closed": "closure of an embassy",
}


def counted(number: int, kinds: tuple[str, ...], types: tuple[str, ...] = ()) -> str:
    """`1 visit`, `3 memoranda of understanding`, `5 entries`."""
    id = types[0] if len(types) == 1 else kinds[0] if len(kinds) == 1 else "entry"
    return f"1 {_noun(id)}" if number == 1 else f"{number} {several(id)}"


def several(id: str) -> str:
    """The plural of a kind or sort: `memoranda of understanding`, `state visits`."""
    head, of, rest = _noun(id).partition(" of ")
    return f"{_plural(head)}{of}{rest}"


def _noun(id: str) -> str:
    noun = f"{label(id)} visit" if id in VISIT_KINDS else label(id)
    return _SETS.get(noun, noun)


def _plural(noun: str) -> str:
    if " or " in noun:
        return " or ".join(map(_plural, noun.split(" or ")))
    if noun == "memorandum":
        return "memoranda"
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"

"""The review desk: one thing to judge a screen, with the words that it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chancery.answering.wording import headline
from chancery.errors import QuestionError
from chancery.export.history import said
from chancery.export.values import field_label
from chancery.keeping import Record
from chancery.keeping.desk import Ledger, Looked
from chancery.model import Entry, Judgement
from chancery.model.entry import Disagreement
from chancery.model.kinds import FIELDS, VALUE_IDS
from chancery.web import addresses
from chancery.web.desk.saying import Form, value_lines
from chancery.web.desk.state import Shown, show
from chancery.web.desk.tasks import QUEUES, Choice, Task
from chancery.web.security.people import Person
from chancery.web.site import Site
from chancery.web.views.entry import EntryView, entry_view
from chancery.web.views.quotes import Told, told_by
from chancery.web.views.values import shown_words


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a field in which reports differ; `token` names it in a form, `number` on the keyboard."""

    token: str
    number: int
    words: tuple[str, ...]
    shown: bool
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Differing:
    """A field in which reports differ and of which nobody has said what is right; without options it can only be accepted."""

    field: str
    label: str
    sort: str
    rule: str
    reason: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Writable:
    """A field that can be corrected: what it is now, and its ids where it has a closed set of them."""

    field: str
    label: str
    value: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """An entry at the desk; `version` goes back with a judgement on it."""

    entry: EntryView
    version: str
    differing: tuple[Differing, ...]
    writable: tuple[Writable, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """What is judged: one entry, or two with what the rules say; with `blind` the judgements of others are hidden."""

    key: str
    sort: str
    sides: tuple[Side, ...]
    points: int | None
    reasons: tuple[str, ...]
    blind: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A judgement in words, with who made it, when and why, who took it back, and where what it is about stands.

    `what` stands over the entry that it is about, nothing where there is none any more.
    """

    id: str
    sort: str
    says: str
    what: str
    who: str
    when: str
    why: str
    undone_by: str | None
    undone_when: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue with its address; `chosen` when it is the one that is shown."""

    name: str
    label: str
    address: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """What somebody meant to say (`yours`) and what others have said since they looked."""

    yours: str
    newer: tuple[Made, ...]


@dataclass(frozen=True, slots=True)
class DeskView:
    """`back` is the query that chooses the tasks; `undo` and `redo` are the person's own last judgements.

    `known` is how many judgements there were when the page was made, `skipped` the key of the last task that was passed over.
    """

    who: str
    may_write: bool
    queues: tuple[Queue, ...]
    kind: str
    state: str
    back: str
    done: int
    total: int
    mine: int
    item: Item | None
    after: str | None
    skipped: str
    undo: Made | None
    redo: Made | None
    known: int
    conflict: Conflict | None = None

    @property
    def http_status(self) -> int:
        """409 when what was said was about something that is no longer so."""
        return 409 if self.conflict else 200


def desk_view(
    site: Site,
    person: Person,
    choice: Choice,
    *,
    at: str = "",
    after: str = "",
    conflict: Conflict | None = None,
) -> DeskView:
    """The desk of a person: the task with the key `at`, or the next one, after the one with the key `after`."""
    record, desk = site.record, site.desk
    shown = _at(record, at) if at else desk.next(record, choice, after=after or None)
    if shown is None and after:
        # Once round: what was passed over comes again.
        after = ""
        shown = desk.next(record, choice)
    done, total = desk.progress(record, choice)
    ledger = desk.ledger(record)
    hands = ledger.hands(person.name)
    query = {"queue": choice.queue, "kind": " ".join(choice.kinds), "state": " ".join(choice.states)}
    here = shown.task.key if shown else ""
    return DeskView(
        who=person.name,
        may_write=person.may_write,
        queues=tuple(_queues(query)),
        kind=query["kind"],
        state=query["state"],
        back=addresses.with_query("/desk", query).partition("?")[2],
        done=done,
        total=total,
        mine=sum(1 for _ in ledger.standing(person.name)) if person.name else 0,
        item=_item(record, shown, blind=choice.queue == "second") if shown else None,
        after=addresses.with_query("/desk", {**query, "after": here}) if here else None,
        skipped=after,
        undo=next(iter(made(record, ledger, (hands.undo,))), None) if hands.undo else None,
        redo=next(iter(made(record, ledger, (hands.redo,))), None) if hands.redo else None,
        known=len(ledger.all()),
        conflict=conflict,
    )


def conflict_of(site: Site, form: Form, known: int) -> Conflict:
    """What a form would have said, and what was said of the same entries after the first `known` judgements."""
    ledger = site.desk.ledger(site.record)
    held = set(site.desk.now_at(site.record, form.entries))
    newer = [one for one in ledger.all()[known:] if held & (ledger.entries_of(one) | ledger.others_of(one))]
    word, _, part = form.do.partition(":")
    field = form.field or (part.rpartition(":")[0] if word == "take" else "")
    yours = f"{word} {field_label(field)}".strip() if field else word
    return Conflict(yours, made(site.record, ledger, newer))


def is_there(site: Site, entries: Sequence[str]) -> bool:
    """Whether these are entries still."""
    return len(site.record.registry.by_ids(entries)) == len(entries)


def key_of(site: Site, judgement: str) -> str:
    """The task of what a judgement was about, to look at it again; nothing when it is no longer one entry or two."""
    ledger = site.desk.ledger(site.record)
    one = ledger.made_as(judgement)
    about = sorted(ledger.entries_of(one) | ledger.others_of(one)) if one else []
    return "~".join(about) if len(about) in (1, 2) and is_there(site, about) else ""


def made(record: Record, ledger: Ledger, judgements: Sequence[Judgement]) -> tuple[Made, ...]:
    """Judgements as lists show them."""
    about = [min(ledger.entries_of(one), default=None) for one in judgements]
    there = record.registry.by_ids([id for id in about if id is not None])
    return tuple(
        _made(judgement, id, there.get(id or "")) for judgement, id in zip(judgements, about, strict=True)
    )


def _made(judgement: Judgement, entry: str | None, there: Entry | None) -> Made:
    back = judgement.undone_by
    return Made(
        judgement.id,
        judgement.sort,
        said(judgement),
        headline(there) if there else "",
        judgement.made.who,
        judgement.made.when,
        judgement.made.why,
        back.who if back else None,
        back.when if back else None,
        addresses.entry(entry) if entry else None,
    )


def _at(record: Record, key: str) -> Shown:
    one, _, other = key.partition("~")
    found = record.desk.look(one)
    if not other:
        return Shown(Task("differ" if found.entry.disagreements else "weak", found.entry.id), (found,), None)
    shown = show(record, Task("second", one, other))
    if shown is None:
        raise QuestionError(key, "these two are not there any more", "go to the next task")
    return shown


def _queues(query: dict[str, str]) -> Iterator[Queue]:
    for name, label in (("", "Everything"), *QUEUES.items()):
        yield Queue(
            name, label, addresses.with_query("/desk", {**query, "queue": name}), query["queue"] == name
        )


def _item(record: Record, shown: Shown, *, blind: bool) -> Item:
    sides = tuple(_side(record, one) for one in shown.looked)
    doubt = shown.doubt
    return Item(
        shown.task.key,
        shown.task.sort,
        sides,
        doubt.points if doubt else None,
        doubt.reasons if doubt else (),
        blind,
    )


def _side(record: Record, looked: Looked) -> Side:
    entry = looked.entry
    return Side(
        entry_view(record, entry), looked.version, tuple(_differing(record, entry)), tuple(_writable(entry))
    )


def _differing(record: Record, entry: Entry) -> Iterator[Differing]:
    number = 0
    for one in entry.disagreements:
        if one.rule == "person":
            continue
        options = tuple(_options(record, entry, one, number))
        number += len(options)
        yield Differing(one.field, field_label(one.field), one.sort, one.rule, one.reason, options)


def _options(record: Record, entry: Entry, one: Disagreement, number: int) -> Iterator[Option]:
    heads = record.registry.heads(entry.reports)
    values = list(enumerate(entry.values.get(one.field, ())))
    for place, value in sorted(values, key=lambda pair: pair[1].value != one.shown):
        number += 1
        told = told_by(value.supports, heads)
        yield Option(
            f"{one.field}:{place}",
            number,
            shown_words(one.field, value.value),
            value.value == one.shown,
            told,
        )


def _writable(entry: Entry) -> Iterator[Writable]:
    for name in FIELDS[entry.kind]:
        value = entry.get(name)
        text = "" if value is None else value_lines(name, value)
        yield Writable(name, field_label(name), text, VALUE_IDS.get((entry.kind, name), ()))
